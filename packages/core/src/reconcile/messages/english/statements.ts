/** What the rules about statements say. */
export const statements = {};
