import type { Finding, SourceRef, StatementStatus } from '@partnership-impact/core';
import type { CheckReport, StatementChecked } from '../check-report.js';
import { isSamePlace, placeInFile, placeText } from '../place.js';
import { markdownCode, markdownText } from './markdown-text.js';

/** The sign behind a figure of an annotated document. */
export type FigureSign = '✓' | '✗' | '?';

/** What is said about a figure in an annotated document. */
export interface FigureNote {
  readonly sign: FigureSign;
  /** Markdown in one line; empty where the sign says it all. */
  readonly note: string;
}

const signs: Readonly<Record<StatementStatus, FigureSign>> = {
  verified: '✓',
  contradicted: '✗',
  unverifiable: '?',
  unlinked: '?',
};

/** What a sign says. */
export const signWords: Readonly<Record<FigureSign, string>> = {
  '✓': 'agrees',
  '✗': 'contradicted',
  '?': 'cannot be verified',
};

/**
 * The sign and the note for one stated figure: its status, why, and the other values with their
 * places. An error that names the figure contradicts it, though the register agree.
 */
export function figureNote({ findings }: CheckReport, statement: StatementChecked): FigureNote {
  const { source, status, reason } = statement;
  const about = findings.filter((finding) => speaksAgainst(finding, source));
  const errors = about.filter(({ severity }) => severity === 'error');
  const sign = errors.length > 0 ? '✗' : signs[status];
  const others = (errors.length > 0 ? errors : about).flatMap(({ figures }) =>
    figures
      .filter((figure) => figure.source === null || !isSamePlace(figure.source, source))
      .map(({ printed, label, source: place }) =>
        [
          markdownText(`${printed} ${label}`),
          ...(place ? [shortPlace(place, source.file)] : []),
        ].join(' '),
      ),
  );
  const accepted = about.flatMap(({ acknowledgement }) =>
    acknowledgement ? [`Accepted: ${markdownText(acknowledgement.reason)}`] : [],
  );
  const said = [
    ...(reason === null ? [] : [markdownText(reason)]),
    ...(others.length === 0
      ? []
      : [`${sign === '✗' ? 'Against it' : 'Beside it'}: ${[...new Set(others)].join('; ')}.`]),
    ...new Set(accepted),
  ];
  if (said.length === 0) return { sign, note: '' };
  return { sign, note: `${signWords[sign]}. ${said.join(' ')}` };
}

/** Whether a finding of weight stands against the figure at a place. */
function speaksAgainst({ severity, locations }: Finding, place: SourceRef): boolean {
  if (severity === 'note') return false;
  return locations.some(
    ({ relation, source }) => relation === 'contradicts' && isSamePlace(source, place),
  );
}

function shortPlace(place: SourceRef, file: string): string {
  return markdownCode(place.file === file ? placeInFile(place) : placeText(place));
}
