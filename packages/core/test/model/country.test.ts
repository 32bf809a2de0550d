import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import {
  countryCode,
  countryName,
  countryNames,
  levelOfCountryText,
} from '../../src/model/country.js';

describe('countryCode', () => {
  it.each([
    ['PT', 'PT'],
    ['pol', 'PL'],
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['Włochy', 'IT'],
    ['Κύπρος', 'CY'],
    ['Polónia', 'PL'],
    ['POLSKA', 'PL'],
    ['The Netherlands', 'NL'],
    ['Czech Republic', 'CZ'],
    ['Itali', undefined],
    ['European', undefined],
    ['', undefined],
  ])('reads "%s" as %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it('knows the codes of ISO 3166 as another library lists them', () => {
    for (const [alpha3, alpha2] of Object.entries(isoCountries.getAlpha3Codes())) {
      expect(countryCode(alpha2)).toBe(alpha2);
      if (alpha2 !== 'XK') expect(countryCode(alpha3)).toBe(alpha2);
    }
  });

  it('writes English names as the platform does', () => {
    const platform = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
    for (const code of Object.keys(isoCountries.getAlpha2Codes())) {
      expect(countryName(code)).toBe(platform.of(code));
    }
  });

  it('reads every English name back', () => {
    for (const name of countryNames()) expect(countryName(countryCode(name) ?? '')).toBe(name);
  });
});

describe('levelOfCountryText', () => {
  it.each([
    ['European', 'international'],
    ['Międzynarodowe', 'international'],
    ['Portugal', undefined],
  ])('reads "%s" as %s', (text, level) => {
    expect(levelOfCountryText(text)).toBe(level);
  });
});
