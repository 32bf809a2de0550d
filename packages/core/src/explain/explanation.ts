/** A hypothesis that reproduces the figures that differ. */
export interface Explanation {
  /** Kebab-case name of the family of hypotheses. */
  readonly kind: string;
  /** One sentence for a person. */
  readonly text: string;
  /** The arithmetic, e.g. `13 - 1 + 4 = 16`. */
  readonly formula: string;
  /** From 0 to 1, against "some other cause". */
  readonly posterior: number;
  readonly hypothesesTried: number;
  /** The chance that some hypothesis of the family fits by coincidence. */
  readonly chance: number;
  /** Figures that the hypothesis fails to reproduce; empty where it fits them all. */
  readonly refutedBy: readonly string[];
  /**
   * Of how many equally short answers this is one, where there are several: their weights differ by
   * less than a factor of two. Each row that fits alike is an answer.
   */
  readonly equallyShort?: number;
  /** Other families whose hypotheses come to the very same rows, where there are any. */
  readonly alsoKinds?: readonly string[];
}
