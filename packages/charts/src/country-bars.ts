import { figureText } from './figure-text.js';
import { folded } from './folded.js';
import type { Body, Frame } from './frame.js';
import { hiddenSign } from './hidden-figures.js';
import { labelColumn } from './label-column.js';
import { roomFor } from './text-width.js';
import { heightOf, labelSize, word, words } from './words.js';

/** A country, or `null` for none given, and its value. */
export interface Place {
  readonly code: string | null;
  readonly name: string;
  /** `null`: hidden. */
  readonly value: number | null;
}

const mostBars = 22;

/** Draws places as bars in the order given, the smallest put together where there are many. */
export function barList(places: readonly Place[], x0: number, frame: Frame): Body {
  const { right, top, marks } = frame;
  const shown = places.flatMap(({ code, name, value }) =>
    value === null ? [] : [{ name, value, look: code === null ? 'outline' : 'solid' }],
  );
  const { kept, rest } = folded(
    shown.filter(({ look }) => look === 'solid'),
    mostBars,
    ({ value }) => value,
  );
  const bars = [
    ...kept,
    ...(rest === null ? [] : [{ name: rest.label, value: rest.sum, look: 'rest' }]),
    ...shown.filter(({ look }) => look === 'outline'),
    ...places
      .filter(({ value }) => value === null)
      .map(({ name }) => ({ name, value: 0, look: 'hidden' })),
  ];
  const text = ({ value, look }: { readonly value: number; readonly look: string }) =>
    look === 'hidden' ? hiddenSign : figureText(value);
  const column = labelColumn(
    bars.map(({ name }) => name),
    (right - x0) * 0.5,
  );
  const room = Math.max(0, ...bars.map((bar) => roomFor(text(bar), labelSize, 'bold'))) + 6;
  const from = x0 + column.width + 8;
  const named = Math.max(0, ...kept.map(({ value }) => value));
  const most = Math.max(1, named || Math.max(0, ...bars.map(({ value }) => value)));
  let y = top;
  let svg = '';
  bars.forEach((bar, index) => {
    const { value, look } = bar;
    const lines = column.labels[index]?.lines ?? [];
    const height = Math.max(21, heightOf(lines.length) + 5);
    const share = look === 'rest' || value > most ? 0 : Math.max(0, value) / most;
    const width = Math.max(0.5, share * (right - room - from));
    const shape = [from, y + height / 2 - 6, width, 12] as const;
    svg += words(lines, x0, y + height / 2);
    if (look === 'solid') svg += marks.bar(...shape);
    // Events without a country may be most of all; their bar would dwarf the others.
    if (look === 'outline' && value <= most) svg += marks.outline(...shape);
    svg += word(text(bar), from + width + 6, y + height / 2, { weight: 'bold' });
    y += height;
  });
  return { svg, bottom: y, notes: rest === null ? column.notes : [rest.note, ...column.notes] };
}
