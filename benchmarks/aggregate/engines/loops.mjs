// The best loop by hand for each question: typed arrays in, typed arrays out, nothing labelled.
import { line } from '../questions.mjs';
import { monthOfDay, months, names } from '../register.mjs';

export const title = 'typed loop';

export async function prepare(register) {
  return register;
}

export const answer = {
  type: ({ codes: { type }, headcount, missing, eventCount }) => {
    const counts = new Uint32Array(4);
    const events = new Uint32Array(4);
    const sums = new Float64Array(4);
    const gaps = new Uint32Array(4);
    for (let row = 0; row < type.length; row += 1) {
      const cell = type[row];
      counts[cell] += 1;
      events[cell] += eventCount[row];
      sums[cell] += headcount[row];
      gaps[cell] += missing[row];
    }
    return { counts, events, sums, gaps };
  },
  'type-country': ({ codes: { type, country }, headcount, missing, eventCount }) => {
    const counts = new Uint32Array(120);
    const events = new Uint32Array(120);
    const sums = new Float64Array(120);
    const gaps = new Uint32Array(120);
    for (let row = 0; row < type.length; row += 1) {
      const cell = type[row] * 30 + country[row];
      counts[cell] += 1;
      events[cell] += eventCount[row];
      sums[cell] += headcount[row];
      gaps[cell] += missing[row];
    }
    return { counts, events, sums, gaps };
  },
  cumulative: ({ codes: { day }, headcount }) => {
    const sums = new Float64Array(36);
    for (let row = 0; row < day.length; row += 1) sums[monthOfDay[day[row]]] += headcount[row];
    for (let month = 1; month < 36; month += 1) sums[month] += sums[month - 1];
    return sums;
  },
  cube: ({ codes: { type, country, day }, headcount, missing, eventCount }) => {
    const size = 5 * 31 * 37;
    const counts = new Uint32Array(size);
    const events = new Uint32Array(size);
    const sums = new Float64Array(size);
    const gaps = new Uint32Array(size);
    for (let row = 0; row < type.length; row += 1) {
      const cell = (type[row] * 31 + country[row]) * 37 + monthOfDay[day[row]];
      counts[cell] += 1;
      events[cell] += eventCount[row];
      sums[cell] += headcount[row];
      gaps[cell] += missing[row];
    }
    for (const values of [counts, events, sums, gaps]) fold(values);
    return { counts, events, sums, gaps };
  },
  'distinct-cube': ({ codes: { type, country, day, partner } }) => {
    const words = 10;
    const bits = new Uint32Array(5 * 31 * 37 * words);
    for (let row = 0; row < type.length; row += 1) {
      const cell = (type[row] * 31 + country[row]) * 37 + monthOfDay[day[row]];
      const code = partner[row];
      bits[cell * words + (code >>> 5)] |= 1 << (code & 31);
    }
    for (let t = 0; t < 4; t += 1) {
      for (let c = 0; c < 30; c += 1) {
        for (let m = 0; m < 36; m += 1) {
          const from = ((t * 31 + c) * 37 + m) * words;
          for (let choice = 1; choice < 8; choice += 1) {
            const to =
              (((choice & 1 ? 4 : t) * 31 + (choice & 2 ? 30 : c)) * 37 + (choice & 4 ? 36 : m)) *
              words;
            for (let word = 0; word < words; word += 1) bits[to + word] |= bits[from + word];
          }
        }
      }
    }
    const counts = new Uint32Array(5 * 31 * 37);
    for (let at = 0; at < bits.length; at += 1) {
      let word = bits[at];
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      counts[Math.floor(at / words)] +=
        Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return counts;
  },
};

function fold(values) {
  for (let t = 0; t < 4; t += 1) {
    for (let c = 0; c < 30; c += 1) {
      for (let m = 0; m < 36; m += 1) {
        const value = values[(t * 31 + c) * 37 + m];
        for (let choice = 1; choice < 8; choice += 1) {
          values[
            ((choice & 1 ? 4 : t) * 31 + (choice & 2 ? 30 : c)) * 37 + (choice & 4 ? 36 : m)
          ] += value;
        }
      }
    }
  }
}

export function lines({ id, distinct }, found) {
  if (id === 'cumulative') return months.map((month, at) => line([month], [found[at]]));
  const axes = {
    type: [[...names.type]],
    'type-country': [[...names.type], [...names.country]],
    cube: [
      [...names.type, '*'],
      [...names.country, '*'],
      [...months, '*'],
    ],
  }[distinct ? 'cube' : id];
  const keys = axes.reduce(
    (all, values) => all.flatMap((key) => values.map((value) => [...key, value])),
    [[]],
  );
  return keys.flatMap((key, cell) => {
    if (distinct) return found[cell] === 0 ? [] : [line(key, [found[cell]])];
    const { counts, events, sums, gaps } = found;
    return counts[cell] === 0
      ? []
      : [line(key, [counts[cell], events[cell], sums[cell], gaps[cell]])];
  });
}
