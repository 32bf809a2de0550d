import { describe, expect, it } from 'vitest';
import { isDash, isStopgap } from '../../src/reconcile/stopgap.js';

describe('what people write where there is no value', () => {
  it.each([
    { text: 'tbc', is: { stopgap: true, dash: false } },
    { text: ' T.B.D. ', is: { stopgap: true, dash: false } },
    { text: 'n/a', is: { stopgap: true, dash: false } },
    { text: '??', is: { stopgap: true, dash: false } },
    { text: 'a definire', is: { stopgap: true, dash: false } },
    { text: 'test of the platform', is: { stopgap: false, dash: false } },
    { text: 'the last test', is: { stopgap: false, dash: false } },
    { text: ' – ', is: { stopgap: false, dash: true } },
    { text: '--', is: { stopgap: false, dash: true } },
    { text: '-3', is: { stopgap: false, dash: false } },
    { text: '3-', is: { stopgap: false, dash: false } },
    { text: '', is: { stopgap: false, dash: false } },
  ])('"$text" is told: $is', ({ text, is }) => {
    expect({ stopgap: isStopgap(text), dash: isDash(text) }).toEqual(is);
  });
});
