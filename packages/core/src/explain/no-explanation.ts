import { isInInterval } from '../model/interval.js';
import { measures } from '../model/measure.js';
import { figureKey } from './figure-key.js';
import type { Hypothesis } from './hypothesis.js';
import type { Companion, Question } from './question.js';

/** A hypothesis that gives the stated value, and the figures of the sentence that it would make wrong. */
export interface Refuted {
  readonly hypothesis: Hypothesis;
  readonly by: readonly Companion[];
}

/** Says that nothing explains a figure: what fits by chance, what is refuted, and what speaks for each value. */
export function noExplanationText(
  question: Question,
  standing: number,
  refuted: readonly Refuted[],
): string {
  return `No supported explanation${byChanceText(standing)}${refutedText(refuted)}. ${supportText(question)}`;
}

function byChanceText(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '; one that fits is no likelier than chance'
    : `; ${count} that fit are no likelier than chance`;
}

function refutedText([first, ...others]: readonly Refuted[]): string {
  if (!first) return '';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const { text } = first.hypothesis;
  const told = `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
  const by = first.by.map(
    ({ statement, measure }) => `the ${statement.printed} ${measures[measure].unit}`,
  );
  return `; that ${told}${more} would contradict ${by.join(' and ')} of the same passage`;
}

/** What speaks for the figure of the register, and for the stated one. */
function supportText({ dataset, statement, rows }: Question): string {
  const key = figureKey(dataset, statement);
  const agreeing = dataset.statements.filter(
    (other) =>
      other.measure === statement.measure &&
      isInInterval(rows.total, other.interval) &&
      figureKey(dataset, other) === key,
  ).length;
  const records = rows.events.length > 0 ? `the ${rows.events.length} records` : 'the register';
  const others =
    agreeing === 0 ? '' : ` and ${agreeing} other ${agreeing === 1 ? 'statement' : 'statements'}`;
  const verb = rows.events.length > 0 || agreeing > 0 ? 'speak' : 'speaks';
  return `For ${rows.total} ${verb} ${records}${others}; for ${statement.printed} this place.`;
}
