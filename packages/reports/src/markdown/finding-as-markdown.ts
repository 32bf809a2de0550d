import type { Finding, RepairedCell } from '@partnership-impact/core';
import { furtherPlaces } from '../further-places.js';
import { likelyWrongText } from '../likely-wrong-text.js';
import { placeText } from '../place.js';
import { countOf } from '../printed-number.js';
import { roleWords } from '../role-words.js';
import { markdownCode, markdownTable, markdownText } from './markdown-text.js';

/** Places that are listed one by one; the rest are counted, and stand in the JSON. */
const listedPlaces = 12;

/** One finding as a paragraph, a table of its figures, and a list of places and repairs. */
export function findingAsMarkdown(finding: Finding): readonly string[] {
  const { severity, rule, message, question, figures, likelyWrong, repairs, explanations } =
    finding;
  const table = figures.map(({ role, printed, label, source }) => [
    roleWords[role],
    markdownText(printed),
    markdownText(label),
    source ? markdownCode(placeText(source)) : '',
  ]);
  const list = [
    ...places(finding),
    ...(likelyWrong ? [`- Likely wrong: ${markdownText(likelyWrongText(likelyWrong))}`] : []),
    ...explanations.map(
      ({ text, formula }) => `- Because: ${markdownText(text)} ${formula && markdownCode(formula)}`,
    ),
    ...repairs.map(
      ({ solves, ...repair }) =>
        `- Repair: ${[repair, ...(repair.with ? [repair.with] : [])].map(changed).join(', exchanged with ')}` +
        (solves.length > 0 ? `, clears ${countOf(solves.length, 'finding')}` : ''),
    ),
  ];
  return [
    `**${severity}** ${markdownCode(rule)} ${markdownText(message)}`,
    ...(table.length > 0
      ? ['', ...markdownTable(['', 'Figure', 'What', 'Where'], table, [false, true])]
      : []),
    ...(list.length > 0 ? ['', ...list] : []),
    ...(question === '' ? [] : ['', `> ${markdownText(question)}`]),
  ];
}

function places(finding: Finding): readonly string[] {
  const others = furtherPlaces(finding);
  const listed = others
    .slice(0, listedPlaces)
    .map(({ relation, source }) => `- ${relation}: ${markdownCode(placeText(source))}`);
  const more = others.length - listedPlaces;
  return more > 0 ? [...listed, `- and ${countOf(more, 'more place')}`] : listed;
}

function changed({ location, from, to }: RepairedCell): string {
  return `${markdownCode(placeText(location))} ${markdownCode(from)} → ${markdownCode(to)}`;
}
