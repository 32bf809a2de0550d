/** "Table 1", "Figura 2.3", "Rysunek 4": the words that name tables and figures, and their number. */
const labels =
  '(?:table|tab\\.|figure|fig\\.|chart|graph|box|exhibit|tabela|tabla|tabella|tableau|tabelle|figura|gráfico|grafico|quadro|cuadro|graphique|abbildung|abb\\.|diagramm|rysunek|rys\\.|wykres|πίνακας|σχήμα|εικόνα|διάγραμμα)\\s*(?:\\d+(?:\\.\\d+)*|[IVX]+)';
const label = new RegExp(`^${labels}(?=[\\s.:)\\u2013\\u2014-]|$)`, 'iu');
const titled = new RegExp(`${labels}\\s*[.:\\u2013\\u2014-]`, 'giu');
/** Dots that lead to a page number. */
const leaders = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{0,4}\s*$/u;
const tableLabel = /^(?:tab|πίν|quadro|cuadro)/iu;
/** Dot leaders or a page number behind a tab: a line of a list of figures, not a caption. */
const listed = /(?:\.{4,}|…{2,}|\t)\s*\d{0,4}\s*$/u;
/** Continues like prose: "Figure 2 shows that …". */
const prose =
  /^\s*(?:shows?|presents?|lists?|gives?|summari[sz]es|illustrates?|above|below|and|is|are|mostra|muestra|montre|zeigt|przedstawia|δείχνει|apresenta|presenta)\b/iu;

/**
 * The word and number that a caption begins with; `undefined` for text that is no caption.
 *
 * @example
 * captionLabel('Table 1 – Events promoted'); // => 'Table 1'
 */
export function captionLabel(text: string): string | undefined {
  const found = label.exec(text)?.[0];
  if (found === undefined || text.length > 400) return undefined;
  const rest = text.slice(found.length);
  return listed.test(text) || prose.test(rest) || rest.trim() === '' ? undefined : found;
}

/** Whether a caption's label names a table rather than a figure. */
export function namesTable(captionLabel: string): boolean {
  return tableLabel.test(captionLabel);
}

/**
 * Whether a text is a part of an index: lines with dots up to a page number, or several titles of
 * figures in one paragraph. An index repeats headings and captions, and its numbers are pages.
 */
export function isIndex(text: string): boolean {
  if (leaders.test(text)) return true;
  return label.test(text) && (text.slice(0, 4000).match(titled)?.length ?? 0) > 1;
}
