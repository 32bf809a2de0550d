import { fsum } from 'd3-array';
import { canonicalScope } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import type { DerivedOperand } from '../../model/derived-figure.js';
import { group } from '../../model/group.js';
import type { Statement } from '../../model/statement.js';
import { areAllParts } from '../known-values.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { locationsOf, printedText } from '../stated.js';

/** Finds shares of one whole that do not add up to a hundred per cent, rounding allowed for. */
export function sharesMissHundred(): CatalogueRule {
  return {
    id: 'shares-miss-hundred',
    group: 'derived numbers',
    severity: 'error',
    title: 'Shares of one whole do not add up to 100 %',
    needs: 'Two or more shares of one whole by one dimension, in one sentence or list.',
    missing:
      'Where a value of the dimension is not stated, shares below a hundred pass. Where nobody tells which values there are, three or more that come to 90 % and more are a warning.',
    tolerance:
      'The sum of what the printed forms allow: three shares without decimals miss by 1.5.',
    falsePositives: 'Answers of which people could choose several.',
    whatToDo: 'Work the shares out again, or say that they overlap or that some are left out.',
    *check(dataset, { messages }) {
      for (const shares of wholesOf(dataset)) {
        const seen = judge(dataset, shares, messages);
        if (seen) yield seen;
      }
    },
  };
}

/** A share of a whole, which it narrows by a value of one dimension. */
interface ShareOfWhole {
  readonly statement: Statement;
  readonly part: DerivedOperand;
  readonly base: DerivedOperand;
  readonly dimension: string;
  readonly value: string;
}

/** Shares that stand together and differ by a value of one dimension alone. */
function wholesOf(dataset: Dataset): readonly (readonly [ShareOfWhole, ...ShareOfWhole[]])[] {
  const shares = dataset.statements.flatMap((one) => shareOf(dataset, one) ?? []);
  const wholes = group(shares, ({ statement: { source, passage }, part, base, dimension }) =>
    JSON.stringify([
      source.file,
      passage,
      part.measure,
      base.measure,
      canonicalScope(dataset, base.scope),
      dimension,
    ]),
  );
  return [...wholes.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return [];
    const values = new Set([first, ...others].map(({ value }) => value));
    // Two shares of one value are another matter.
    return values.size === others.length + 1 ? [[first, ...others] as const] : [];
  });
}

function shareOf(dataset: Dataset, statement: Statement): ShareOfWhole | undefined {
  const { derived, passage } = statement;
  if (derived?.kind !== 'share' || passage === null) return undefined;
  const { part, base } = derived;
  if (base === null || base.role === 'planned') return undefined;
  const whole = canonicalScope(dataset, base.scope);
  const [only, ...others] = Object.entries(canonicalScope(dataset, part.scope)).filter(
    ([dimension, value]) => whole[dimension] !== value,
  );
  if (only === undefined || others.length > 0 || only[0] in whole) return undefined;
  const [dimension, value] = only;
  return { statement, part, base, dimension, value };
}

function judge(
  dataset: Dataset,
  whole: readonly [ShareOfWhole, ...ShareOfWhole[]],
  messages: Messages,
): Observation | undefined {
  const [{ part, base, dimension, statement: first }] = whole;
  const shares = whole.map(({ statement }) => statement);
  const low = fsum(shares, ({ interval }) => interval.low);
  const high = fsum(shares, ({ interval }) => interval.high ?? Number.POSITIVE_INFINITY);
  const above = low > 1 + 1e-9;
  if (!above && high >= 1 - 1e-9) return undefined;
  // Words that no dimension holds may overlap: women and teachers.
  const mayOverlap = dimension === 'part';
  const values = whole.map(({ value }) => value);
  const all = mayOverlap ? 'stated' : areAllParts(dataset, dimension, values);
  const certain = !mayOverlap && (above || all === 'known');
  const near = all !== false && shares.length >= 3 && low < 1.1 && high > 0.9;
  if (!certain && !near) return undefined;
  // In per cent, so that 0.5, 0.3 and 0.12 come to 0.92 to the last digit.
  const sum = fsum(shares, ({ value }) => value * 100) / 100;
  const printed = shares.map(printedText);
  const say = messages.derived.sharesMissHundred;
  return {
    key: [part.measure ?? '', scopeKey(base.scope), dimension, ...printed],
    severity: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'likely',
    message: say.message({ shares, dimension, sum, low, high }),
    question: above ? say.questionAbove : say.questionBelow(dimension),
    subject: { measure: part.measure, unit: null, scope: base.scope },
    figures: [
      {
        role: 'derived',
        value: sum,
        printed: `${printed.join(' + ')} = ${numberText(sum * 100)} %`,
        label: say.sum,
        source: first.source,
      },
    ],
    locations: locationsOf(shares, 'contributes'),
  };
}
