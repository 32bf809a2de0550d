import type { Dataset } from '../../model/dataset.js';
import { foldName } from '../../model/fold-name.js';
import { placeOf } from '../../model/source-ref.js';
import { unicodePattern } from '../../model/unicode-pattern.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { type PartnerSpelling, partnerSpellings } from '../partner-cells.js';
import type { CatalogueRule, Observation } from '../rule.js';

const acronymOnly = unicodePattern(String.raw`^[\p{Lu}\d+]{3,}$`);
const capitalFirst = unicodePattern(String.raw`^\p{Lu}`);

/** Finds cells that name several organisations and were read as one. */
export function severalOrganisationsInCell(): CatalogueRule {
  return {
    id: 'several-organisations-in-cell',
    group: 'names',
    severity: 'warning',
    title: 'One cell names several organisations',
    needs:
      'Partners in the register, and a list of organisations or rows that name each on its own.',
    missing: 'Records without a partner are left out.',
    tolerance:
      'Names divided by a semicolon or line break are read as several and pass; so are those divided by a comma where other rows name most of them on their own.',
    falsePositives:
      'An organisation whose name holds that of another, as a department. Put it in the list.',
    whatToDo: 'Write a semicolon between the names, so that each is credited.',
    reads: ['partners', 'title'],
    *check(dataset, { messages }) {
      const { question, ...say } = messages.names.severalOrganisationsInCell;
      const vocabulary = vocabularyOf(dataset);
      for (const one of partnerSpellings(dataset)) {
        const parts = vocabulary.partnersOf({ partners: [one.spelling] });
        const [first] = parts;
        if (parts.length > 1) {
          const confidence = dataset.organisations.length > 0 ? 'certain' : 'possible';
          const message = say.message(one, parts);
          yield observationOf(one, { confidence, message, question });
        } else if (dataset.organisations.length === 0 && first !== undefined) {
          const acronym = startsWithKnown(dataset, one);
          const part = acronym ?? partOnItsOwn(dataset, one);
          if (part === undefined) continue;
          const message = (acronym ? say.messageOfStart : say.messageOfPart)(one, part);
          yield observationOf(one, { confidence: 'possible', message, question });
        }
      }
    },
  };
}

function observationOf(
  { spelling, events }: PartnerSpelling,
  told: Pick<Observation, 'confidence' | 'message' | 'question'>,
): Observation {
  return {
    key: [foldName(spelling)],
    ...told,
    locations: events.map((event) => ({
      relation: 'contradicts',
      source: placeOf(event.source, 'partners'),
    })),
    severity: told.confidence === 'certain' ? 'warning' : 'note',
  };
}

/** A name between commas that another row has on its own; a cell with more of them was read as several. */
function partOnItsOwn(dataset: Dataset, { spelling }: PartnerSpelling): string | undefined {
  const parts = new Set(spelling.split(/\s*[,&/]\s*/));
  if (parts.size < 2) return undefined;
  return partnerSpellings(dataset)
    .map((other) => other.spelling)
    .find((other) => parts.has(other));
}

/**
 * The acronym of another row that the name begins with, where what follows is a name of its own: two
 * words or more that a title uses by themselves and that the acronym does not stand for.
 */
function startsWithKnown(dataset: Dataset, { spelling }: PartnerSpelling): string | undefined {
  const acronym = partnerSpellings(dataset)
    .map((one) => one.spelling)
    .find((other) => acronymOnly().test(other) && spelling.startsWith(`${other} `));
  if (acronym === undefined) return undefined;
  const rest = spelling.slice(acronym.length + 1);
  const words = rest.split(' ').filter((word) => capitalFirst().test(word));
  const initials = words.map((word) => word[0]).join('');
  if (words.length < 2 || initials.startsWith(acronym.slice(0, 2))) return undefined;
  const alone = dataset.events.some(
    ({ title }) => title?.includes(rest) === true && !title.includes(spelling),
  );
  return alone ? acronym : undefined;
}
