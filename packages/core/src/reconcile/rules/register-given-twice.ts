import type { EventRecord } from '../../model/event.js';
import { type SourceRef, unsourced } from '../../model/source-ref.js';
import type { Messages } from '../messages/messages.js';
import { type RegisterVersions, registerVersions } from '../register-versions.js';
import type { CatalogueRule, Observation } from '../rule.js';

/** Finds two versions of one register that were given together, and what changed between them. */
export function registerGivenTwice(): CatalogueRule {
  return {
    id: 'register-given-twice',
    group: 'versions',
    severity: 'warning',
    title: 'Two versions of one register were given together',
    needs: 'Registers in two files or sheets.',
    missing: 'Records without a title or a date are not compared.',
    tolerance:
      'Sheets that share fewer than five events, or fewer than three fifths of the smaller one, are two registers.',
    falsePositives: 'Registers of two partners who held nearly all their events together.',
    whatToDo: 'Give the later version alone: every event of both counts twice now.',
    reads: ['events'],
    *check(dataset, { messages }) {
      const say = messages.versions.registerGivenTwice;
      for (const versions of registerVersions(dataset)) yield observationOf(versions, say);
    },
  };
}

function observationOf(
  { first, second, pairs }: RegisterVersions,
  say: Messages['versions']['registerGivenTwice'],
): Observation {
  const [sheet, otherSheet] = [sheetOf(first), sheetOf(second)];
  const changed = pairs.filter(
    (pair) =>
      pair.first.headcount !== pair.second.headcount ||
      pair.first.eventCount !== pair.second.eventCount,
  );
  return {
    key: [sheetKey(sheet), sheetKey(otherSheet)],
    confidence: 'likely',
    message: say.message({ sheet, otherSheet, common: pairs.length, changed }),
    question: say.question,
    subject: { measure: 'events', unit: 'events' },
    locations: (changed.length > 0 ? changed : pairs).flatMap((pair) =>
      [pair.first, pair.second].map(({ source: { cells: _, ...source } }) => ({
        relation: 'contributes' as const,
        source,
      })),
    ),
  };
}

/** The file, and the sheet where there is one. */
function sheetOf([event]: readonly EventRecord[]): SourceRef {
  const { file, sheet } = event?.source ?? unsourced;
  return sheet === undefined ? { file } : { file, sheet };
}

/** Ids of findings rest on it: it is the same in every language. */
function sheetKey({ file, sheet }: SourceRef): string {
  return sheet === undefined ? file : `${file}, sheet ${sheet}`;
}
