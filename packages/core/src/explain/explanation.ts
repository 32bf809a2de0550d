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
}
