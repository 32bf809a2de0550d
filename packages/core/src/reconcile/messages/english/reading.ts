/** What the rules about reading say. */
export const reading = {};
