import { element, round } from './svg.js';
import type { Palette } from './theme.js';

/** The marks of all charts, in the colours of a palette. */
export type Marks = ReturnType<typeof marksOf>;

/** Gives the marks their colours. States differ by form, so that they stay apart in grey. */
export function marksOf({ background, ink, line, counted, stated }: Palette) {
  /** A solid bar. */
  const bar = (x: number, y: number, width: number, height: number) =>
    element('rect', { x, y, width, height, fill: counted });
  return {
    bar,
    /** A solid bar from one place to another; `y` is its middle. */
    barBetween: (x1: number, x2: number, y: number, height: number) =>
      bar(Math.min(x1, x2), y - height / 2, Math.abs(x2 - x1), height),
    /** A bar of which only the outline is drawn: a fall, or what is not explained when dashed. */
    outline: (x: number, y: number, width: number, height: number, dashed?: 'dashed') =>
      element('rect', {
        x: x + 0.75,
        y: y + 0.75,
        width: Math.max(width - 1.5, 0.5),
        height: height - 1.5,
        fill: background,
        stroke: dashed ? stated : counted,
        'stroke-width': 1.5,
        'stroke-dasharray': dashed && '4 3',
      }),
    /** A plan: a dark tick with a light edge, so that it shows on a bar. */
    tick: (x: number, y: number, height: number) =>
      element('rect', {
        x: x - 2.5,
        y: y - height / 2,
        width: 5,
        height,
        fill: ink,
        stroke: background,
        'stroke-width': 2,
      }),
    /** A stated figure: a hollow diamond. */
    diamond: (x: number, y: number) =>
      element('path', {
        d: `M${round(x)} ${round(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`,
        fill: background,
        stroke: stated,
        'stroke-width': 2.2,
      }),
    /** What a stated figure allows, from its lowest to its highest value. */
    span: (x1: number, x2: number, y: number) =>
      element('path', {
        d: `M${round(x1)} ${round(y - 7)}v14m0 -7H${round(x2)}m0 -7v14`,
        fill: 'none',
        stroke: stated,
        'stroke-width': 1.5,
      }),
    /** A counted figure: a solid dot. */
    dot: (x: number, y: number, radius = 5) =>
      element('circle', { cx: x, cy: y, r: radius, fill: counted }),
    /** A line that only guides the eye. */
    guide: (x1: number, y1: number, x2: number, y2: number) =>
      element('path', { d: segment(x1, y1, x2, y2), stroke: line }),
    /** A line that says something. */
    rule: (x1: number, y1: number, x2: number, y2: number, dashed?: 'dashed') =>
      element('path', {
        d: segment(x1, y1, x2, y2),
        stroke: ink,
        'stroke-width': 1.5,
        'stroke-dasharray': dashed && '6 4',
      }),
    /** A path in the colour of counted figures. */
    stroke: (path: string, width: number, dashes?: string) =>
      element('path', {
        d: path,
        fill: 'none',
        stroke: counted,
        'stroke-width': width,
        'stroke-dasharray': dashes,
        'stroke-linejoin': 'round',
      }),
  };
}

/** A line across or down. */
function segment(x1: number, y1: number, x2: number, y2: number): string {
  const [fromX, fromY, toX, toY] = [x1, y1, x2, y2].map(round);
  return fromY === toY ? `M${fromX} ${fromY}H${toX}` : `M${fromX} ${fromY}V${toY}`;
}
