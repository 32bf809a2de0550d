/** Which figure is most likely wrong, and what speaks for each. */
export const likelyWrong = {};
