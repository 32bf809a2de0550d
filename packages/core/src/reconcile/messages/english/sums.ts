/** What the rules about sums say. */
export const sums = {};
