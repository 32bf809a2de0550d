import * as vega from 'vega';
import { compile } from 'vega-lite';
import { bars, events, width } from '../work.mjs';

const toSvg = (spec) => new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' }).toSVG();
const y = { field: 'type', type: 'nominal' };

export const draw = {
  bars: () =>
    toSvg({
      width: width - 200,
      data: { values: bars },
      encoding: { y, yOffset: { field: 'role' }, x: { field: 'value', type: 'quantitative' } },
      layer: [
        { mark: 'bar', encoding: { color: { field: 'role' } } },
        { mark: { type: 'text', align: 'left', dx: 3 }, encoding: { text: { field: 'value' } } },
      ],
    }),
  timeline: () =>
    toSvg({
      width: width - 200,
      data: { values: events },
      mark: 'tick',
      encoding: { y, x: { field: 'date', type: 'temporal' } },
    }),
};
