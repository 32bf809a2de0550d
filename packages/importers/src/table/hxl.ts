import type { HeaderMeaning } from './header-words.js';

/** Whether a cell holds a hashtag of the Humanitarian Exchange Language, e.g. `#reached+f`. */
export function isHashtag(text: string): boolean {
  return /^\s*#\s*[a-z][\w]*(?:\s*\+\s*[a-z][\w]*)*\s*$/i.test(text);
}

const meanings: Readonly<Record<string, HeaderMeaning>> = {
  '#event': 'title',
  '#activity': 'title',
  '#country': 'country',
  '#org': 'partners',
  '#date': 'start',
  '#period_date': 'start',
  '#targeted': 'target',
  '#reached': 'achieved',
  '#indicator': 'measure',
  '#sector': 'type',
  '#subsector': 'type',
  '#status': 'status',
  '#loc': 'place',
  '#adm1': 'place',
  '#adm2': 'place',
  '#adm3': 'place',
  '#contact': 'personal',
  '#modality': 'mode',
};

const byAttribute: Readonly<Record<string, HeaderMeaning>> = {
  '#event+type': 'type',
  '#event+count': 'eventCount',
  '#event+num': 'eventCount',
  '#event+id': 'id',
  '#event+code': 'id',
  '#activity+type': 'type',
  '#activity+id': 'id',
  '#activity_id': 'id',
  '#date+end': 'end',
  '#date+start': 'start',
  '#reached+registered': 'registered',
};

/**
 * What an HXL hashtag with its attributes says of its column.
 *
 * @returns `undefined` for a tag that stands for no field. Tags of parts (`+f`, `+m`, `+children`)
 *   are parts of a count, not the count.
 * @example
 * meaningOfHashtag('#event+name'); // => 'title'
 */
export function meaningOfHashtag(tag: string): HeaderMeaning | undefined {
  const [stem = '', ...attributes] = tag.toLowerCase().replace(/\s/g, '').split('+');
  for (const attribute of attributes) {
    const meaning = byAttribute[`${stem}+${attribute}`];
    if (meaning) return meaning;
  }
  const isPart = attributes.some((one) => /^(?:f|m|i|children|adults|elderly|infants)$/.test(one));
  if (isPart && (stem === '#reached' || stem === '#targeted')) return undefined;
  return byAttribute[stem] ?? meanings[stem];
}
