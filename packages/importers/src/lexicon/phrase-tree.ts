/** A word as the tree compares it: lower case, without accents. */
export interface FoldedWord {
  readonly fold: string;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/** A phrase that was met, and how many words it has. */
export interface PhraseMet<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Phrases with a meaning, looked up word by word. The first meaning given to a phrase stays. */
export class PhraseTree<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map() };

  add(words: readonly string[], meaning: Meaning): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.meaning ??= meaning;
  }

  /** The longest phrase that begins at the word `from`. */
  longestAt(words: readonly FoldedWord[], from: number): PhraseMet<Meaning> | undefined {
    let node: Node<Meaning> | undefined = this.#root;
    let met: PhraseMet<Meaning> | undefined;
    for (let at = from; at < words.length; at++) {
      node = node.next.get(words[at]?.fold ?? '');
      if (!node) break;
      if (node.meaning !== undefined) met = { meaning: node.meaning, length: at - from + 1 };
    }
    return met;
  }

  /** The meaning of a phrase of one word. */
  of(word: string): Meaning | undefined {
    return this.#root.next.get(word)?.meaning;
  }
}
