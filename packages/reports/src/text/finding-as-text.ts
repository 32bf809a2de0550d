import type {
  Explanation,
  Finding,
  FindingLocation,
  Repair,
  RepairedCell,
} from '@partnership-impact/core';
import { furtherPlaces } from '../further-places.js';
import { likelyWrongText } from '../likely-wrong-text.js';
import { placeText } from '../place.js';
import { countOf } from '../printed-number.js';
import { figureLines, quoteLines } from './figure-lines.js';
import { labelled, labelledText, labelledWidth, withPlace } from './labelled.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';
import { wrapped } from './wrapped.js';

/** Places that are listed one by one; the rest are counted, and stand in the JSON. */
const listedPlaces = 6;

/** One finding: its message, the figures, the places, what would explain and mend it, the question. */
export function findingAsText(finding: Finding, layout: Layout): readonly string[] {
  const { message, question, figures } = finding;
  return [
    ...wrapped(printable(message), layout.width - 6).map((line) => `      ${line}`),
    ...figureLines(figures, layout),
    ...placeLines(finding, layout),
    ...doubtLines(finding, layout),
    ...finding.explanations.slice(0, 3).flatMap((one) => explanationLines(one, layout)),
    ...finding.repairs.flatMap((repair) => repairLines(repair, layout)),
    ...(question === '' ? [] : labelledText('ask', printable(question), layout)),
  ];
}

const relations: Readonly<Record<FindingLocation['relation'], string>> = {
  contradicts: 'against',
  supports: 'for',
  contributes: 'from',
  missing: 'missing',
};

/** The places that no figure names already; a quote that a figure shows is not shown again. */
function placeLines(finding: Finding, layout: Layout): string[] {
  const quotes = new Set(finding.figures.map(({ source }) => source?.quote));
  const others = furtherPlaces(finding);
  const lines = others.slice(0, listedPlaces).flatMap(({ relation, source }) => {
    const { quote } = source;
    const lines = quote && !quotes.has(quote) ? quoteLines(quote, '', layout) : [];
    quotes.add(quote);
    return labelled(relations[relation], [layout.ink.place(placeText(source)), ...lines], layout);
  });
  const more = others.length - listedPlaces;
  if (more <= 0) return lines;
  return [...lines, ...labelled('', [`and ${countOf(more, 'more place')}`], layout)];
}

function doubtLines({ likelyWrong }: Finding, layout: Layout): string[] {
  if (likelyWrong === undefined) return [];
  return labelledText('wrong?', printable(likelyWrongText(likelyWrong)), layout);
}

function explanationLines(explanation: Explanation, layout: Layout): string[] {
  const { text, formula, posterior, hypothesesTried, refutedBy, equallyShort = 1 } = explanation;
  const tried = `${countOf(hypothesesTried, 'hypothesis', 'hypotheses')} tried`;
  const among = equallyShort > 1 ? `one of ${equallyShort} equally short answers, ` : '';
  const trust = posterior > 0 ? `${Math.round(posterior * 100)} %, ${among}${tried}` : tried;
  const lines = [
    ...wrapped(`${printable(text)} (${trust})`, labelledWidth(layout)),
    ...(formula === '' ? [] : [layout.ink.strong(printable(formula))]),
    ...refutedBy.map((one) => `not ${printable(one)}`),
  ];
  return labelled(posterior > 0 ? 'because' : 'why', lines, layout);
}

function repairLines({ solves, opens, ...repair }: Repair, layout: Layout): string[] {
  const effect = [
    solves.length > 0 ? `clears ${countOf(solves.length, 'finding')}` : '',
    opens.length > 0 ? `opens ${countOf(opens.length, 'finding')}` : '',
  ].filter(Boolean);
  const change = changeText(repair);
  const text = repair.with ? `${change}, exchanged with` : [change, ...effect].join(', ');
  const lines = withPlace(text, placeText(repair.location), layout);
  if (!repair.with) return labelled('repair', lines, layout);
  const other = [changeText(repair.with), ...effect].join(', ');
  return labelled(
    'repair',
    [...lines, ...withPlace(other, placeText(repair.with.location), layout)],
    layout,
  );
}

function changeText({ from, to }: RepairedCell): string {
  return `${printable(from) || '(empty)'} → ${printable(to) || '(empty)'}`;
}
