import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../../src/model/script.js';

describe('scriptsOf', () => {
  it.each([
    ['Type', ['Latin']],
    ['Туре', ['Cyrillic']],
    ['Σχολείο Ząbki', ['Latin', 'Greek']],
    ['СMM', ['Latin', 'Cyrillic']],
    ['12 – 13', []],
    ['会', []],
  ])('tells the alphabets of "%s"', (text, scripts) => {
    expect(scriptsOf(text)).toEqual(scripts);
  });

  it('tells usual letters as it does beside others', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const letter = String.fromCharCode(code);
      expect(scriptsOf(`${letter}会`), code.toString(16)).toEqual(scriptsOf(letter));
    }
  });
});
