import { ImpactError } from '@partnership-impact/core/errors';
import type { Chart, ChartNote, ChartOptions, ChartParts } from './chart.js';
import { fingerprint } from './fingerprint.js';
import { footing, heading, type KeyEntry } from './heading.js';
import { figureHtml } from './html.js';
import { type Marks, marksOf } from './marks.js';
import { cleanText, element, escapeText } from './svg.js';
import { labelSize, wrap } from './text.js';
import { type Palette, themeOf } from './theme.js';

/** Free space at each side of the picture. */
const margin = 20;

/** A part of the picture, open at its foot. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly palette: Palette;
  readonly marks: Marks;
}

/** What a form drew, and how far down and to the right it goes. */
export interface Body {
  readonly svg: string;
  readonly bottom: number;
  /** Where it is wider than the frame. */
  readonly right?: number;
  /** What the layout had to leave out, such as the end of a long label. */
  readonly notes?: readonly ChartNote[];
}

/** All that makes a chart but its picture. */
export interface Composition extends Pick<ChartParts, 'title' | 'description' | 'table' | 'rows'> {
  readonly subtitle?: string;
  readonly key?: readonly KeyEntry[];
  readonly notes?: readonly ChartNote[];
  /**
   * Draws the picture; `null` where there is nothing to draw, as there is not where the table has no
   * rows. Then the description stands in its place.
   */
  readonly body: (frame: Frame) => Body | null;
}

/**
 * Puts a form's body between its heading and its notes.
 *
 * @throws `ImpactError` `invalid-option` for a width out of range, an id with spaces or an unsafe
 *   palette.
 */
export function compose(composition: Composition, options: ChartOptions): Chart {
  const { width = 720, theme: changes, language } = options;
  if (!(width >= 600 && width <= 2000)) {
    throw new ImpactError(
      'invalid-option',
      `The width ${width} is out of range. Give a number of pixels from 600 to 2000.`,
    );
  }
  if (options.id !== undefined && !/^\S+$/.test(options.id)) {
    throw new ImpactError(
      'invalid-option',
      `The id "${options.id}" cannot be referred to. Give one without spaces.`,
    );
  }
  const { palette, font } = themeOf(changes);
  const { table, rows } = composition;
  const title = cleanText(options.title ?? '') || cleanText(composition.title);
  const subtitle = options.subtitle ?? composition.subtitle ?? '';
  const whole = {
    left: margin,
    right: width - margin,
    top: margin,
    palette,
    marks: marksOf(palette),
  };
  const head = heading(title, subtitle, composition.key ?? [], whole);
  const frame = { ...whole, top: head.bottom };
  const drawn = table.rows.length === 0 ? null : composition.body(frame);
  const body = drawn ?? nothingToDraw(composition.description, frame);
  const right = Math.max(frame.right, body.right ?? 0);
  const notes = [...(composition.notes ?? []), ...(body.notes ?? [])];
  const foot = footing(notes, { ...frame, right, top: body.bottom });
  const outer = right + margin;
  const height = Math.ceil(foot.bottom + margin);

  const description = cleanText(composition.description);
  const content = head.svg + body.svg + foot.svg;
  const id = options.id ?? `chart-${fingerprint(title + description + content)}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      lang: language,
      width: outer,
      height,
      viewBox: `0 0 ${Math.ceil(outer)} ${height}`,
      'font-family': font,
      'font-size': labelSize,
      fill: palette.ink,
      style: 'max-width:100%;height:auto',
    },
    element('title', { id: `${id}-title` }, escapeText(title)),
    element('desc', { id: `${id}-description` }, escapeText(description)),
    element('rect', { width: '100%', height: '100%', fill: palette.background }),
    content,
  );
  return frozenChart({ svg, title, description, table, rows, notes });
}

function frozenChart(parts: ChartParts): Chart {
  const { svg, title, description, table, rows, notes } = parts;
  const inner = [table, table.header, table.rows, ...table.rows, rows, ...rows, notes, ...notes];
  for (const part of inner) Object.freeze(part);
  const toHTML = () => figureHtml(parts);
  return Object.freeze({
    ...parts,
    toString: () => svg,
    toHTML,
    // Deno's and tslab's notebooks ask for this.
    [Symbol.for('Jupyter.display')]: () => ({
      'text/html': toHTML(),
      'image/svg+xml': svg,
      'text/plain': `${title}. ${description}`,
    }),
  });
}

function nothingToDraw(why: string, { left, right, top, palette }: Frame): Body {
  const text = wrap(why, right - left);
  const svg = text.at(left, top + 4 + text.height / 2, { fill: palette.muted });
  return { svg, bottom: top + text.height + 12 };
}
