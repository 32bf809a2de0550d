import * as echarts from 'echarts';
import { bars, events, types, width } from '../work.mjs';

function toSvg(option) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: 300 });
  chart.setOption({ animation: false, grid: { left: 150 }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const valuesOf = (role) => bars.filter((row) => row.role === role).map(({ value }) => value);

export const draw = {
  bars: () =>
    toSvg({
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: types },
      series: ['planned', 'achieved'].map((name) => ({
        name,
        type: 'bar',
        data: valuesOf(name),
        label: { show: true, position: 'right' },
      })),
    }),
  timeline: () =>
    toSvg({
      xAxis: { type: 'time' },
      yAxis: { type: 'category', data: types },
      series: [
        {
          type: 'scatter',
          symbolSize: [2, 12],
          symbol: 'rect',
          data: events.map(({ type, date }) => [date, type]),
        },
      ],
    }),
};
