/** Length of the front matter that a site generator's page begins with; `0` where there is none. */
export function frontMatterLength(text: string): number {
  if (!/^\ufeff?---[ \t]*\r?\n/u.test(text)) return 0;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gu;
  end.lastIndex = 3;
  const found = end.exec(text.slice(0, 20_000));
  return found ? found.index + found[0].length : 0;
}
