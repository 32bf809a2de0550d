/** What the rules about identity say. */
export const identity = {};
