/** How the findings of a check stand to those of an earlier one. Ids of findings in each list. */
export interface CheckComparison {
  /** The file with the earlier result. */
  readonly file: string;
  readonly new: readonly string[];
  /** Findings whose values are no longer the same. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Findings of the earlier result that this one no longer has. */
  readonly gone: readonly { readonly id: string; readonly message: string }[];
}
