/** What the rules about evidence say. */
export const evidence = {};
