import { fsum } from 'd3-array';
import { canonicalScope } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { group } from '../../model/group.js';
import type { Statement } from '../../model/statement.js';
import { areAllParts } from '../known-values.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { locationsOf, printedText } from '../stated.js';
import { listText, numberText, placesText, scopeText } from '../wording.js';

/** Finds shares of one whole that do not add up to a hundred per cent, rounding allowed for. */
export function sharesMissHundred(): CatalogueRule {
  return {
    id: 'shares-miss-hundred',
    group: 'derived numbers',
    severity: 'error',
    title: 'Shares of one whole do not add up to 100 %',
    needs: 'Two or more shares of one whole by one dimension, in one sentence or list.',
    missing:
      'Where a value of the dimension is not stated, shares below a hundred pass; three or more that come to 90 % and more are a warning.',
    tolerance:
      'The sum of what the printed forms allow: three shares without decimals miss by 1.5.',
    falsePositives: 'Answers of which people could choose several.',
    whatToDo: 'Work the shares out again, or say that they overlap or that some are left out.',
    *check(dataset) {
      for (const shares of wholesOf(dataset)) {
        const seen = judge(dataset, shares);
        if (seen) yield seen;
      }
    },
  };
}

/** Shares that stand together and differ by a value of one dimension alone. */
interface SharesOfWhole {
  readonly dimension: string;
  readonly shares: readonly Statement[];
}

function wholesOf(dataset: Dataset): readonly SharesOfWhole[] {
  const told = dataset.statements.flatMap((statement) => {
    const { derived, passage, source } = statement;
    if (derived?.kind !== 'share' || !derived.base || derived.base.role === 'planned') return [];
    if (passage === null) return [];
    const { part, base } = derived;
    const whole = canonicalScope(dataset, base.scope);
    const own = Object.entries(canonicalScope(dataset, part.scope));
    const further = own.filter(([dimension, value]) => whole[dimension] !== value);
    const [only] = further;
    if (only === undefined || further.length > 1 || only[0] in whole) return [];
    const [dimension, value] = only;
    const key = JSON.stringify([
      source.file,
      passage,
      part.measure,
      base.measure,
      whole,
      dimension,
    ]);
    return [{ statement, key, dimension, value }];
  });
  return [...group(told, ({ key }) => key).values()].flatMap((together) => {
    const [first] = together;
    const values = new Set(together.map(({ value }) => value));
    // Two shares of one value are another matter.
    if (!first || values.size < 2 || values.size < together.length) return [];
    return [{ dimension: first.dimension, shares: together.map(({ statement }) => statement) }];
  });
}

function judge(dataset: Dataset, { dimension, shares }: SharesOfWhole): Observation | undefined {
  const low = fsum(shares, ({ interval }) => interval.low);
  const high = fsum(shares, ({ interval }) => interval.high ?? Number.POSITIVE_INFINITY);
  const above = low > 1 + 1e-9;
  const below = high < 1 - 1e-9;
  if (!above && !below) return undefined;
  const values = shares.map(({ derived }) => derived?.part.scope[dimension] ?? '');
  // Words that no dimension holds may overlap: women and teachers.
  const complete = dimension === 'part' ? false : areAllParts(dataset, dimension, values);
  const certain = complete === 'known' || (above && dimension !== 'part');
  const near = shares.length >= 3 && low < 1.1 && high > 0.9;
  if (!certain && !near) return undefined;
  const [first] = shares;
  const { part, base } = first?.derived ?? {};
  const sum = fsum(shares, ({ value }) => value) * 100;
  const printed = shares.map(printedText);
  return {
    key: [part?.measure ?? '', scopeText(base?.scope ?? {}), dimension, ...printed],
    severity: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'likely',
    message: `${listText(printed)} by ${dimension} (${placesText(shares.map(({ source }) => source))}) add up to ${numberText(sum)} %; with what rounding allows they are ${numberText(low * 100)} to ${numberText(high * 100)} %.`,
    question: above
      ? 'Do the groups overlap, or is a share wrong?'
      : `Is a ${dimension === 'part' ? 'group' : dimension} left out, or is a share wrong?`,
    subject: { measure: part?.measure ?? null, unit: null, scope: base?.scope ?? {} },
    figures: [
      {
        role: 'derived',
        value: sum / 100,
        printed: `${printed.join(' + ')} = ${numberText(sum)} %`,
        label: 'sum of the shares',
        source: first?.source ?? null,
      },
    ],
    locations: locationsOf(shares, 'contributes'),
  };
}
