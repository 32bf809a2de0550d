/** What the rules that a project declares for itself say. */
export const declared = {};
