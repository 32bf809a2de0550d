import type { EventRecord } from '../../model/event.js';
import { countText, listText, placesText, placeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
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
    *check(dataset) {
      for (const versions of registerVersions(dataset)) yield observationOf(versions);
    },
  };
}

function observationOf({ first, second, pairs }: RegisterVersions): Observation {
  const [one, other] = [first, second].map((events) => placeOfSheet(events[0]));
  const changed = pairs.filter(
    (pair) =>
      pair.first.headcount !== pair.second.headcount ||
      pair.first.eventCount !== pair.second.eventCount,
  );
  const told = changed.slice(0, 3).map(changeText);
  const more = changed.length > 3 ? [`${changed.length - 3} more`] : [];
  const differ =
    changed.length === 0
      ? 'none of them changed'
      : `of which ${countText(changed.length, 'headcounts')} differ${changed.length === 1 ? 's' : ''}: ${listText([...told, ...more])}`;
  return {
    key: [one ?? '', other ?? ''],
    confidence: 'likely',
    message: `${one} and ${other} hold ${countText(pairs.length, 'events')} in common, ${differ}. Each of them counts twice.`,
    question: 'Which of the two is the later version, and were the changes meant?',
    subject: { measure: 'events', unit: 'events' },
    locations: (changed.length > 0 ? changed : pairs).flatMap((pair) =>
      [pair.first, pair.second].map(({ source: { cells: _, ...source } }) => ({
        relation: 'contributes' as const,
        source,
      })),
    ),
  };
}

function changeText({ first, second }: RegisterVersions['pairs'][number]): string {
  const value = ({ headcount }: EventRecord) =>
    headcount === null ? 'nothing' : numberText(headcount);
  return `"${(first.title ?? '').slice(0, 60)}" from ${value(first)} to ${value(second)} (${placesText([first.source, second.source])})`;
}

/** The file, and the sheet where there is one. */
function placeOfSheet(event: EventRecord | undefined): string {
  if (event === undefined) return '';
  const { file, sheet } = event.source;
  return placeText(sheet === undefined ? { file } : { file, sheet });
}
