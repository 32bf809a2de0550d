// A register of n events as columns: the same rows for every engine, from a fixed seed.
const days = 1096;

export const names = {
  type: ['Igniting event', 'Peer-learning event', 'Bench-learning event', 'Forward-looking event'],
  country:
    'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(
      ' ',
    ),
  day: Array.from({ length: days }, (_, at) =>
    new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10),
  ),
  partner: Array.from({ length: 300 }, (_, at) => `Organisation ${String(at).padStart(3, '0')}`),
  mode: ['hybrid', 'in person', 'online'],
};

export const monthOfDay = Uint8Array.from(
  names.day,
  (day) => (Number(day.slice(0, 4)) - 2019) * 12 + Number(day.slice(5, 7)) - 1,
);
export const months = [...new Set(names.day.map((day) => day.slice(0, 7)))];

export function register(length) {
  let state = 42;
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const codes = {
    type: new Uint16Array(length),
    country: new Uint16Array(length),
    day: new Uint16Array(length),
    partner: new Uint16Array(length),
    mode: new Uint16Array(length),
  };
  const headcount = new Int32Array(length);
  const missing = new Uint8Array(length);
  const eventCount = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    for (const name of Object.keys(codes)) codes[name][row] = below(names[name].length);
    missing[row] = below(20) === 0 ? 1 : 0;
    headcount[row] = missing[row] ? 0 : below(120);
    eventCount[row] = below(10) === 0 ? 4 : 1;
  }
  return { length, codes, headcount, missing, eventCount };
}

/** The register as lines of text: month is written out, so that no other engine has to derive it. */
export function* csvBlocks({ length, codes, headcount, missing, eventCount }) {
  yield 'type,country,day,month,partner,mode,headcount,eventCount\n';
  for (let from = 0; from < length; from += 50_000) {
    let block = '';
    for (let row = from; row < Math.min(length, from + 50_000); row += 1) {
      const day = names.day[codes.day[row]];
      block += `${names.type[codes.type[row]]},${names.country[codes.country[row]]},${day},${day.slice(0, 7)},${names.partner[codes.partner[row]]},${names.mode[codes.mode[row]]},${missing[row] ? '' : headcount[row]},${eventCount[row]}\n`;
    }
    yield block;
  }
}
