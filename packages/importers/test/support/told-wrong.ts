const mark = /\{\{(.*?)\|(.*?)\}\}/gu;

/** How many figures of a text with marks `{{right|wrong}}` may be told wrong. */
export function marksIn(text: string): number {
  return [...text.matchAll(mark)].length;
}

/** The text with one of its marked figures told wrong, or none. */
export function toldWrong(text: string, wrong: number | null): string {
  let at = -1;
  return text.replace(mark, (_, right: string, other: string) => {
    at += 1;
    return at === wrong ? other : right;
  });
}
