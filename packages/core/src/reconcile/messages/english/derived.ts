/** What the rules about derived numbers say. */
export const derived = {};
