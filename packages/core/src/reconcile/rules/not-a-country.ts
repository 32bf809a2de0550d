import { nearestName } from '../../explain/nearest-name.js';
import { countryCode, countryNames, levelOfCountryText } from '../../model/country.js';
import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { placeOf } from '../../model/source-ref.js';
import type { CatalogueRule } from '../rule.js';
import { isDash, isStopgap } from '../stopgap.js';

/** Finds texts in the country column that name no country. */
export function notACountry(): CatalogueRule {
  return {
    id: 'not-a-country',
    group: 'names',
    severity: 'warning',
    title: 'A country column holds something else',
    needs: 'A country column in the register.',
    missing:
      'Blank cells and dashes are left out, see missing-value; "tbc" too, see placeholder-value.',
    tolerance:
      'Names in any official EU language, ISO codes and customary names pass. "European", "online" and lists of countries are notes.',
    falsePositives: 'Regions and territories that have no code of their own.',
    whatToDo: 'Write the country, and keep level and mode in columns of their own.',
    reads: ['country'],
    *check({ events }, { messages }) {
      const say = messages.names.notACountry;
      const texts = group(
        events.filter((event) => countryText(event) !== undefined),
        (event) => countryText(event) ?? '',
      );
      for (const [text, found] of texts) {
        const is = kindOf(text);
        const near = is === 'unknown' ? nearestName(text, countryNames()) : undefined;
        const places = found.map(({ source }) => placeOf(source, 'country'));
        yield {
          key: [foldName(text)],
          severity: is === 'unknown' ? 'warning' : 'note',
          message: say.message(text, { is, near, places }),
          question: say.question(is),
          locations: places.map((source) => ({ relation: 'contradicts', source })),
          ...(near && {
            repairs: found.map((event) => ({
              location: placeOf(event.source, 'country'),
              from: text,
              to: near,
              change: { event: event.id, field: 'country', to: countryCode(near) ?? null },
            })),
          }),
        };
      }
    },
  };
}

function countryText({ country, printed }: EventRecord): string | undefined {
  const text = (country ?? printed.country)?.trim();
  if (text === undefined || text === '' || isDash(text) || isStopgap(text)) return undefined;
  // Asked first: to find that a word is no country in any language takes long.
  if (levelOfCountryText(text) !== undefined) return text;
  return countryCode(text) === undefined ? text : undefined;
}

/** What a text names instead of a country. */
function kindOf(text: string): 'level' | 'mode' | 'several' | 'unknown' {
  if (levelOfCountryText(text)) return 'level';
  if (/^(online|virtual|remote|web|zoom|hybrid)\b/i.test(text)) return 'mode';
  return areCountries(text) ? 'several' : 'unknown';
}

/** Whether a text lists countries. */
function areCountries(text: string): boolean {
  const parts = text.split(/\s*[;,/&+|\n]\s*/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => countryCode(part) !== undefined);
}
