import { countryCode, type Level, levelOfCountryText, type Mode } from '@partnership-impact/core';
import { modeOf } from '../values/words.js';

/** What a cell in a column of countries says. */
export interface CountryRead {
  /** ISO 3166-1 alpha-2; `null` where the cell names no country, or several. */
  readonly country: string | null;
  readonly level: Level | null;
  /** `online` written in place of a country. */
  readonly mode: Mode | null;
}

const known = new Map<string, CountryRead>();

/**
 * Reads a cell of a column of countries. "European" and a list of countries are levels, "online" a
 * mode; a word that is none of these has no country and stays in `printed`.
 */
export function readCountry(text: string): CountryRead {
  const before = known.get(text);
  if (before) return before;
  const reading = read(text);
  if (known.size > 5000) known.clear();
  known.set(text, reading);
  return reading;
}

function read(text: string): CountryRead {
  const level = levelOfCountryText(text);
  if (level) return { country: null, level, mode: null };
  const mode = modeOf(text);
  if (mode) return { country: null, level: null, mode };
  const country = countryCode(text);
  if (country) return { country, level: 'national', mode: null };
  const parts = text.split(/\s*(?:[;,/&+|\n]|\s[-–]\s|\sand\s)\s*/).filter(Boolean);
  const codes = new Set(parts.map((part) => countryCode(part)));
  if (parts.length > 1 && !codes.has(undefined)) {
    const [only] = codes;
    return codes.size === 1
      ? { country: only ?? null, level: 'national', mode: null }
      : { country: null, level: 'international', mode: null };
  }
  return { country: null, level: null, mode: null };
}
