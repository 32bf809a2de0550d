const lineFeed = 10;
const carriageReturn = 13;

/** Where the line ends that holds the character at `from`. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
    at += 1;
  }
  return at;
}
