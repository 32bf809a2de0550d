import { foldName } from '@partnership-impact/core';

/** Words of counting, in all languages, as people write them. */
const countingWords =
  'the total overall actual real final estimated approx approximate ' +
  'number nr no n num nbr nb count sum numero quantidade liczba ilosc suma łączna ' +
  'αριθμός αρ πλήθος σύνολο nombre nbre anzahl zahl gesamtzahl';
/** Words that join them to what is counted. */
const joiningWords = 's o of the de do dos das di dei degli delle d des der an von των';

let counting: ReadonlySet<string> | undefined;
let joining: ReadonlySet<string> | undefined;

/**
 * A folded header without the words of counting at its start. One that is made of them alone keeps the
 * last.
 *
 * @example
 * withoutCounting('total number of participants'); // => 'participants'
 */
export function withoutCounting(header: string): string {
  counting ??= folded(countingWords);
  joining ??= folded(joiningWords);
  const words = header.replace(/^how many /, '').split(' ');
  let start = 0;
  while (start < words.length - 1) {
    const word = words[start] ?? '';
    if (!counting.has(word) && !(start > 0 && joining.has(word))) break;
    start += 1;
  }
  return words.slice(start).join(' ');
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldName));
}
