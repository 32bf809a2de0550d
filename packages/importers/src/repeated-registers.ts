import { type EventRecord, foldName, type Issue, placeOf } from '@partnership-impact/core';
import { fileName } from './file-name.js';
import type { Imported } from './imported.js';

/** Fewer events in common may be chance, where others are not: two partners who held some together. */
const fewest = 5;

/** The inputs with their events counted once, and what a report's table says otherwise than the register. */
export interface CountedOnce {
  readonly imports: readonly Imported[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out the events of a report whose table shows a register that was given as a file too, so that
 * nothing counts twice. The register counts; rows that differ from it are warnings at the report's cell.
 *
 * A table is taken for the register's where all of its rows have title and day in common with it, or
 * three of five and five events at least.
 */
export function withoutRepeatedRegisters(imports: readonly Imported[]): CountedOnce {
  const given = imports.filter(({ input }) => input.kind !== 'report');
  const registered = given.flatMap(({ dataset }) => dataset.events ?? []);
  const byIdentity = new Map<string, EventRecord>();
  for (const event of registered) {
    const identity = identityOf(event);
    if (identity !== undefined) byIdentity.set(identity, event);
  }
  const issues: Issue[] = [];
  const counted = imports.map((one): Imported => {
    const { events = [] } = one.dataset;
    if (one.input.kind !== 'report' || events.length === 0) return one;
    const pairs = events.map((shown) => ({ shown, own: byIdentity.get(identityOf(shown) ?? '') }));
    const common = pairs.filter(({ own }) => own !== undefined).length;
    const isMostly = common >= fewest && common * 5 >= events.length * 3;
    if (common < events.length && !isMostly) return one;
    issues.push(...differences(pairs, common));
    return { ...one, dataset: { ...one.dataset, events: [] } };
  });
  return { imports: counted, issues };
}

interface ShownEvent {
  readonly shown: EventRecord;
  /** The event as the register has it; `undefined` where it does not. */
  readonly own: EventRecord | undefined;
}

function differences(pairs: readonly ShownEvent[], common: number): readonly Issue[] {
  const [first] = pairs;
  const owner = pairs.find(({ own }) => own !== undefined)?.own?.source.file ?? '';
  if (first === undefined) return [];
  const { cells: _, ...source } = first.shown.source;
  return [
    {
      severity: 'note',
      code: 'register-in-report',
      message: `${common} of the ${pairs.length} events of this table stand in "${fileName(owner)}" too; they are counted from there, and the table was compared with it.`,
      source,
    },
    ...pairs.flatMap(({ shown, own }): readonly Issue[] => {
      const named = `"${(shown.title ?? '').slice(0, 80)}" on ${shown.printed.start ?? shown.start}`;
      if (own === undefined) {
        const message = `${named} stands in the table of the report and not in "${fileName(owner)}".`;
        return [differs(message, placeOf(shown.source, 'title'))];
      }
      if (shown.headcount === null || own.headcount === shown.headcount) return [];
      const message = `${named} has a headcount of ${shown.headcount} in the table of the report and of ${own.headcount ?? 'nothing'} in "${fileName(own.source.file)}".`;
      return [differs(message, placeOf(shown.source, 'headcount'))];
    }),
  ];
}

function differs(message: string, source: Issue['source']): Issue {
  return { severity: 'warning', code: 'table-differs-from-register', message, source };
}

function identityOf({ title, start }: EventRecord): string | undefined {
  return title === null || start === null ? undefined : JSON.stringify([foldName(title), start]);
}
