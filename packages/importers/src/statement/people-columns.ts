import { isSameWord } from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';

/** Women and men in the languages of reports and registers. */
const words = [
  'woman women female females f girls donne donna femmine femminile mulher mulheres feminino mujer mujeres femenino femme femmes féminin frau frauen weiblich weibliche weiblichen kobieta kobiet kobiety γυναίκα γυναίκες γυναικών θήλυ',
  'man men male males m boys uomo uomini maschi maschile homem homens masculino hombre hombres homme hommes masculin mann männer männern männlich männliche männlichen mężczyzna mężczyzn mężczyźni άνδρας άνδρες ανδρών άρρεν',
];

let kinds: readonly ReadonlySet<string>[] | undefined;

/** Words of a header that do not say whom it counts. */
const beside =
  /^(?:of|which|number|no|nr|nº|n|total|participants?|attendees?|people|numero|numer|liczba|anzahl|nombre|de|di|dos|das|participantes|partecipanti|asistentes|teilnehmende|uczestnikow|uczestniczek|davon|dont|w|tym)$/;

/**
 * The column of a register that counts the people of a kind: "Women" for `women`, "Female
 * participants" for `frauen`. `undefined` where none or several do.
 */
export function columnOfPeople(part: string, columns: readonly string[]): string | undefined {
  const wanted = wordsOf(part);
  kinds ??= words.map((list) => new Set(list.split(' ').map(foldWords)));
  const kind = kinds.find((known) => wanted.some((word) => known.has(word)));
  const found = columns.filter((column) => {
    const named = wordsOf(column);
    if (named.length === 0) return false;
    if (kind) return named.every((word) => kind.has(word));
    return (
      named.length === wanted.length &&
      named.every((word, at) => isSameWord(word, wanted[at] ?? ''))
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

function wordsOf(text: string): readonly string[] {
  return foldWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !beside.test(word));
}
