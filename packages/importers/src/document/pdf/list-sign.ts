import type { PageLine } from './page-text.js';

const sign = /^(?:[•·▪▫●○◦‣⁃■□➢➤✓✔►▶\uf0b7\uf0a7\uf0d8–-]|\d{1,2}[.)]|[a-z]\))$/u;
const signed = /^([•·▪▫●○◦‣⁃■□➢➤✓✔►▶\uf0b7\uf0a7\uf0d8]|[–-](?=\s))\s*/u;

/** Whether a line begins with a sign of a list, which stands apart from the words like a cell. */
export function listSign(line: PageLine): string | undefined {
  const first = line.texts[0]?.text.trim() ?? '';
  return sign.test(first) ? first : signed.exec(first)?.[1];
}
