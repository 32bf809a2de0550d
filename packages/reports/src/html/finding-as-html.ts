import type { Finding, RepairedCell, SourceRef } from '@partnership-impact/core';
import { furtherPlaces } from '../further-places.js';
import { likelyWrongText } from '../likely-wrong-text.js';
import { element, markupText } from '../markup/markup-text.js';
import { placeText } from '../place.js';
import { countOf } from '../printed-number.js';
import { left, right } from '../report-column.js';
import { roleWords } from '../role-words.js';
import { placeOfWords } from '../text/excerpt.js';
import { htmlTable } from './html-table.js';

/** One finding as an article. All its places are listed. */
export function findingAsHtml(finding: Finding): string {
  const { id, severity, rule, message, question, confidence } = finding;
  const doubt = confidence === 'certain' ? '' : ` (${confidence})`;
  return element(
    'article',
    [
      element(
        'p',
        `${element('span', severity, `class="severity ${severity}"`)} ${element('code', markupText(rule))}${doubt}<br>${markupText(message)}`,
      ),
      figures(finding),
      list(finding),
      question === '' ? '' : element('p', element('strong', markupText(question))),
    ]
      .filter(Boolean)
      .join('\n'),
    `id="${markupText(id)}"`,
  );
}

/** A place, with what stands there. */
export function placeAsHtml(source: SourceRef, words = ''): string {
  const place = element('code', markupText(placeText(source)));
  if (!source.quote) return place;
  return `${place}${element('blockquote', marked(source.quote, words))}`;
}

/** The quote with the words marked where they stand in it. */
function marked(quote: string, words: string): string {
  const at = placeOfWords(quote, words);
  if (at < 0) return markupText(quote);
  const after = at + words.length;
  return `${markupText(quote.slice(0, at))}${element('mark', markupText(words))}${markupText(quote.slice(after))}`;
}

function figures({ figures }: Finding): string {
  if (figures.length === 0) return '';
  const rows = figures.map(({ role, printed, label, source }) => [
    roleWords[role],
    markupText(printed),
    markupText(label),
    source ? placeAsHtml(source, printed) : '',
  ]);
  return htmlTable(
    'Figures side by side',
    [left('Role'), right('Figure'), left('What'), left('Where')],
    rows,
  );
}

function list(finding: Finding): string {
  const { likelyWrong, explanations, repairs } = finding;
  const lines = [
    ...furtherPlaces(finding).map(({ relation, source }) => `${relation}: ${placeAsHtml(source)}`),
    ...(likelyWrong ? [`likely wrong: ${markupText(likelyWrongText(likelyWrong))}`] : []),
    ...explanations.map(
      ({ text, formula, posterior }) =>
        `because: ${markupText(text)} ${formula && element('code', markupText(formula))} (${Math.round(posterior * 100)} %)`,
    ),
    ...repairs.map(
      ({ solves, ...repair }) =>
        `repair: ${[repair, ...(repair.with ? [repair.with] : [])].map(changed).join(', exchanged with ')}` +
        (solves.length > 0 ? `, clears ${countOf(solves.length, 'finding')}` : ''),
    ),
  ];
  if (lines.length === 0) return '';
  return element('ul', lines.map((line) => element('li', line)).join('\n'));
}

function changed({ location, from, to }: RepairedCell): string {
  return `${element('code', markupText(placeText(location)))} ${element('del', markupText(from))} → ${element('ins', markupText(to))}`;
}
