import { readFile } from 'node:fs/promises';
import { check, emptyDataset, recommendedRules, type Statement } from '@partnership-impact/core';
import { readReport } from '../src/document/read-report.js';

/** A fact of the truth: line, printed figure, role, measure, and its scope; `*`: a part that has no name. */
type Fact = readonly [number, string, string, string, Readonly<Record<string, string>> | '*'];

/** How well the figures of one document were read. */
export interface Measured {
  readonly document: string;
  readonly facts: number;
  readonly found: number;
  readonly linked: number;
  readonly verified: number;
  readonly contradicted: number;
  readonly unverifiable: number;
  readonly unlinked: number;
  /** Linked statements that the truth has, with the same measure, role and scope. */
  readonly right: number;
}

const truthFile = new URL('../test/fixtures/truth/shared-documents.json', import.meta.url);

/** Dimensions under which a figure is kept apart from that of the whole without a known name. */
const parts = ['part', 'event', 'type', 'year', 'month', 'partner', 'country', 'mode'];

/** Measures the documents of the truth that lie in a folder. Statements of tables are not counted. */
export async function measureDocuments(folder: URL, truth: URL = truthFile): Promise<Measured[]> {
  const documents = JSON.parse(await readFile(truth, 'utf8')) as Record<string, readonly Fact[]>;
  return Promise.all(
    Object.entries(documents).map(async ([name, facts]) => {
      const bytes = new Uint8Array(await readFile(new URL(name, folder)));
      return measure(name, bytes, facts);
    }),
  );
}

async function measure(name: string, bytes: Uint8Array, facts: readonly Fact[]): Promise<Measured> {
  const file = name.split('/').at(-1) ?? name;
  const { dataset, document } = await readReport({ file, bytes });
  const { statements } = check({ ...emptyDataset, ...dataset }, { rules: recommendedRules() });
  const inTable = (line: number) =>
    document.blocks.some(
      ({ kind, source }) =>
        kind === 'table' && (source.line ?? 0) <= line && line <= (source.endLine ?? 0),
    );
  const prose = statements.filter(({ statement }) => !inTable(statement.source.line ?? 0));
  const left = [...facts];
  let right = 0;
  for (const { statement } of prose) {
    const at = left.findIndex((fact) => isFact(statement, fact));
    if (at < 0) continue;
    right += 1;
    left.splice(at, 1);
  }
  const count = (wanted: string) => prose.filter(({ status }) => status === wanted).length;
  return {
    document: file,
    facts: facts.length,
    found: prose.length,
    linked: prose.filter(({ statement }) => statement.measure !== null).length,
    verified: count('verified'),
    contradicted: count('contradicted'),
    unverifiable: count('unverifiable'),
    unlinked: count('unlinked'),
    right,
  };
}

function isFact(statement: Statement, [line, printed, role, measureOfFact, scope]: Fact): boolean {
  if (statement.source.line !== line || statement.printed.toLowerCase() !== printed) return false;
  if (statement.role !== role || statement.measure !== measureOfFact) return false;
  const dimensions = Object.keys(statement.scope);
  if (scope === '*') return dimensions.some((dimension) => parts.includes(dimension));
  const wanted = Object.entries(scope);
  return (
    dimensions.length === wanted.length &&
    wanted.every(([dimension, value]) => statement.scope[dimension] === value)
  );
}
