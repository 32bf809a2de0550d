import { describe, expect, it } from 'vitest';
import {
  digitLost,
  digitMistyped,
  digitsExchanged,
  digitsSlid,
} from '../../../src/explain/families/mistyped.js';
import { asked } from '../../support/asked.js';
import { eventsOf } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const families = { digitsExchanged, digitMistyped, digitLost, digitsSlid };

describe('a slip of a key in the stated figure', () => {
  it.each([
    { counted: 712, value: 721, family: 'digitsExchanged', kind: 'digits-exchanged', tried: 2 },
    { counted: 112, value: 121, family: 'digitsExchanged', kind: 'digits-exchanged', tried: 2 },
    { counted: 712, value: 752, family: 'digitMistyped', kind: 'digit-mistyped', tried: 27 },
    { counted: 50, value: 20, family: 'digitMistyped', kind: 'digit-mistyped', tried: 18 },
    { counted: 712, value: 7712, family: 'digitLost', kind: 'digit-lost-or-doubled', tried: 6 },
    { counted: 712, value: 72, family: 'digitLost', kind: 'digit-lost-or-doubled', tried: 6 },
    { counted: 712, value: 7120, family: 'digitsSlid', kind: 'digits-slid', tried: 4 },
    { counted: 712, value: 71200, family: 'digitsSlid', kind: 'digits-slid', tried: 4 },
    { counted: 7120, value: 712, family: 'digitsSlid', kind: 'digits-slid', tried: 4 },
    { counted: 71200, value: 712, family: 'digitsSlid', kind: 'digits-slid', tried: 4 },
  ] as const)('turns $counted into $value: $kind', ({ counted, value, family, kind, tried }) => {
    const question = asked({ events: eventsOf([counted]) }, { value });
    const text =
      kind === 'digits-slid'
        ? `The digits of ${counted} are slid to ${value}.`
        : `A slip of a key turns ${counted} into ${value}.`;
    for (const [name, one] of Object.entries(families)) {
      const fits = name === family ? [{ kind, text, formula: `${counted} → ${value}` }] : [];
      expect(toldBy(one, question).fits).toEqual(fits);
    }
    expect(families[family].try(question).tried).toBe(tried);
  });

  it.each([
    { it: 'two digits are others', counted: 712, value: 835 },
    { it: 'digits that are no neighbours are exchanged', counted: 712, value: 217 },
    { it: 'the digits slide by three places', counted: 12, value: 12000 },
  ])('does not explain that $it', ({ counted, value }) => {
    const question = asked({ events: eventsOf([counted]) }, { value });
    const told = Object.values(families).map((family) => toldBy(family, question));
    expect(told.map(({ fits }) => fits)).toEqual([[], [], [], []]);
  });

  it.each([
    { it: 'of one digit', counted: 7, fields: { value: 17 } },
    { it: 'stated with one digit', counted: 17, fields: { value: 7 } },
    {
      it: 'that is rounded',
      counted: 712,
      fields: { value: 720, interval: { low: 715, high: 725 } },
    },
  ])('says nothing of a figure $it', ({ counted, fields }) => {
    const question = asked({ events: eventsOf([counted]) }, fields);
    for (const family of Object.values(families)) {
      expect(toldBy(family, question)).toEqual({ tried: 0, fits: [] });
    }
  });
});
