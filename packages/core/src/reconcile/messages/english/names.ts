/** What the rules about names say. */
export const names = {};
