/** What the rules about values say. */
export const values = {};
