/** What the rules about privacy say. */
export const privacy = {};
