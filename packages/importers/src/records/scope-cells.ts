import { countryCode, levelOfCountryText, type Scope } from '@partnership-impact/core';
import { scopeFieldNames } from '../table/role-fields.js';
import { levelOf, modeOf, settingOf } from '../values/words.js';
import type { Cells } from './cells.js';
import { saysWhole, scopeOf } from './measure-words.js';

/**
 * The scope of a target or statement from its columns: a value for each dimension that narrows it.
 *
 * Empty cells and words such as "all" or "total" do not narrow it. `type: Webinar; country: PT` may
 * stand in one column "Scope".
 */
export function readScope(cells: Cells, row: number, given: Scope = {}): Scope {
  const found: [string, string][] = Object.entries(given);
  for (const field of scopeFieldNames) {
    if (!cells.has(field)) continue;
    const text = cells.text(row, field);
    if (!saysWhole(text)) found.push(scopeValue(field, text));
  }
  const own = cells.text(row, 'scope');
  if (!saysWhole(own)) found.push(...pairsIn(own));
  return scopeOf(found);
}

function pairsIn(text: string): readonly [string, string][] {
  if (text.startsWith('{')) return pairsInJson(text);
  return text.split(/\s*[;|]\s*/).flatMap((part): readonly [string, string][] => {
    const pair = /^([\w ]+?)\s*[:=]\s*(.+)$/.exec(part);
    if (pair) return [scopeValue(dimensionOf(pair[1] ?? ''), pair[2] ?? '')];
    if (part === '') return [];
    const country = countryCode(part);
    if (country && part.length > 1) return [['country', country]];
    const level = levelOf(part);
    return [level ? ['level', level] : ['type', part]];
  });
}

/** Names and values as we write them where signs of their own stand in them. */
function pairsInJson(text: string): readonly [string, string][] {
  try {
    return Object.entries(JSON.parse(text)).map(([name, value]) => [name, String(value)]);
  } catch {
    return [];
  }
}

function dimensionOf(words: string): string {
  const camel = words
    .trim()
    .toLowerCase()
    .replace(/[ _-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return camel === 'eventType' ? 'type' : camel;
}

function scopeValue(dimension: string, text: string): [string, string] {
  switch (dimension) {
    case 'country': {
      const code = countryCode(text);
      if (code) return ['country', code];
      const level = levelOfCountryText(text);
      return level ? ['level', level] : ['country', text];
    }
    case 'level':
      return ['level', levelOf(text) ?? text];
    case 'mode':
      return ['mode', modeOf(text) ?? text];
    case 'setting':
      return ['setting', settingOf(text) ?? text];
    default:
      return [dimension, text];
  }
}
