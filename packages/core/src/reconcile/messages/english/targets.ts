/** What the rules about targets say. */
export const targets = {};
