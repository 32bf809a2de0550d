const number = /^[-+(]?[€$£]?\s?\d[\d.,' \u00a0\u202f]*\s?[%€$£)*]{0,2}$/;
const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T]\d{1,2}:\d{2}(:\d{2})?.*)?$/;
const time = /^\d{1,2}:\d{2}(:\d{2})?( ?[AaPp]\.?[Mm]\.?)?$/;
const address = /^(https?:\/\/|www\.|[^\s@,;]+@[^\s@,;]+\.)\S*$/;
// The last are control characters: `\p{Cc}` without the tables of Unicode, which cost half a millisecond to open.
const leftover = /[;,]\S|\||[^ -~\xa0-\uffff]/;
const wrapped = /^\s*["'`]|["'`]\s*$/;
// Most words hold one of the first.
const usual = /[\dA-Za-zΑ-ωА-я]/;
const any = /[\p{L}\p{N}]/u;
const edge = /^[\s\-/:.,=~^&!]|[/:,=~^&]$/;

/**
 * How much a text looks like one whole cell: 1 for a number, a date, an address or words; less for
 * a text that still holds delimiters or half a pair of quotes, and so was cut in the wrong places.
 */
export function plausibility(text: string): number {
  if (text === '') return 0.9;
  if (isFirm(text)) return 1;
  if (leftover.test(text)) return 0.4;
  if (wrapped.test(text)) return 0.3;
  if (edge.test(text)) return 0.5;
  return usual.test(text) || any.test(text) ? 1 : 0.6;
}

/** Whether a text is a number, a date, a time or an address: something that has a form of its own. */
export function isFirm(text: string): boolean {
  return number.test(text) || date.test(text) || time.test(text) || address.test(text);
}
