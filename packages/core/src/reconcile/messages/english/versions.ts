/** What the rules about versions say. */
export const versions = {};
