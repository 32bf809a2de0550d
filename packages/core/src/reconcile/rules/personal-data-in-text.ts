import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { group } from '../../model/group.js';
import { placeOf, type SourceRef } from '../../model/source-ref.js';
import { type PersonalDetailKind, personalDetailsIn } from '../../privacy/personal-details.js';
import type { CatalogueRule } from '../rule.js';

/** Finds e-mail addresses and telephone numbers in texts that are meant for publication. */
export function personalDataInText(): CatalogueRule {
  return {
    id: 'personal-data-in-text',
    group: 'privacy',
    severity: 'warning',
    title: 'A column or a text holds personal details',
    needs: 'A register, or a report with figures.',
    missing: 'Blank cells are left out. Of a report the sentences with figures are looked at.',
    tolerance: 'Names of people are not looked for: a text does not tell them from other names.',
    falsePositives: 'Addresses of offices that are meant to be published.',
    whatToDo: 'Take the address or number out before the register or the report is shared.',
    reads: ['events', 'statements'],
    *check(dataset, { messages }) {
      const say = messages.privacy.personalDataInText;
      for (const found of group(detailsIn(dataset), ({ where }) => where).values()) {
        const [first] = found;
        if (first === undefined) continue;
        const places = found.map(({ source: { quote: _, ...place } }) => place);
        const kinds = [...new Set(found.flatMap((one) => one.kinds))].sort();
        yield {
          key: [first.where],
          confidence: 'likely',
          // The text itself is personal: neither message nor place quotes it.
          message: say.message({ field: first.field, kinds, places }),
          question: say.question,
          locations: places.map((source) => ({ relation: 'contradicts', source })),
        };
      }
    },
  };
}

interface TextWithDetails {
  /** What the texts of one finding share. */
  readonly where: string;
  /** The column of the register; `null` for sentences of a report. */
  readonly field: string | null;
  readonly source: SourceRef;
  readonly kinds: readonly PersonalDetailKind[];
}

function detailsIn({ events, statements }: Dataset): readonly TextWithDetails[] {
  const inColumns = events.flatMap((event) =>
    textsOf(event).flatMap(([field, text]): readonly TextWithDetails[] => {
      const kinds = kindsIn(text);
      if (kinds.length === 0) return [];
      const { sheet = '' } = event.source;
      const source = placeOf(event.source, field);
      return [{ where: `${sheet}|${field}`, field, source, kinds }];
    }),
  );
  const inSentences = statements.flatMap(({ source }): readonly TextWithDetails[] => {
    const kinds = kindsIn(source.quote ?? '');
    const { cells: _, ...place } = source;
    return kinds.length === 0 ? [] : [{ where: 'sentences', field: null, source: place, kinds }];
  });
  return [...inColumns, ...inSentences];
}

/** A cheap look: without a sign of any, the patterns need not be tried. */
const mayHold = /@|\d(?:[\s()./-]*\d){5}|\[(?:e-mail|telephone)/;

function kindsIn(text: string): readonly PersonalDetailKind[] {
  return mayHold.test(text) ? personalDetailsIn(text).map(({ kind }) => kind) : [];
}

function textsOf({ title, partners, extra }: EventRecord): readonly (readonly [string, string])[] {
  return [['title', title ?? ''], ['partners', partners.join(' ')], ...Object.entries(extra)];
}
