import type { Dataset } from '../../model/dataset.js';
import { foldName } from '../../model/fold-name.js';
import { placeOf } from '../../model/source-ref.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { type PartnerSpelling, partnerSpellings } from '../partner-cells.js';
import type { CatalogueRule } from '../rule.js';
import { listText, placesText } from '../wording.js';

/** Finds cells that name several organisations with nothing between them. */
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
      'Names divided by a comma, semicolon, slash or line break are read as several and pass.',
    falsePositives:
      'An organisation whose name is made of the names of two others. Put it in the list.',
    whatToDo: 'Write a semicolon between the names, so that each is credited.',
    *check(dataset) {
      const vocabulary = vocabularyOf(dataset);
      for (const one of partnerSpellings(dataset)) {
        const parts = vocabulary.partnersOf({ partners: [one.spelling] });
        const [first] = parts;
        if (parts.length > 1) {
          yield observationOf(one, `names ${listText(parts)} with nothing between them`, 'certain');
        } else if (dataset.organisations.length === 0 && first !== undefined) {
          const known = startsWithKnown(dataset, one);
          if (known !== undefined) {
            yield {
              ...observationOf(
                one,
                `begins with "${known}", which other rows name on its own`,
                'possible',
              ),
              severity: 'note',
            };
          }
        }
      }
    },
  };
}

function observationOf(
  { spelling, events }: PartnerSpelling,
  what: string,
  confidence: 'certain' | 'possible',
) {
  return {
    key: [foldName(spelling)],
    confidence,
    message: `"${spelling}" (${placesText(events.map(({ source }) => source))}) ${what}.`,
    question: 'Did each of the organisations take part, and who led?',
    locations: events.map((event) => ({
      relation: 'contradicts' as const,
      source: placeOf(event.source, 'partners'),
    })),
  };
}

/** The acronym of another row that the name begins with, followed by a name of its own. */
function startsWithKnown(dataset: Dataset, { spelling }: PartnerSpelling): string | undefined {
  const others = partnerSpellings(dataset).filter((one) => one.spelling !== spelling);
  return others.find(
    ({ spelling: other }) =>
      /^[\p{Lu}\d+]{3,}$/u.test(other) &&
      spelling.startsWith(`${other} `) &&
      /^\p{Lu}/u.test(spelling.slice(other.length + 1)),
  )?.spelling;
}
