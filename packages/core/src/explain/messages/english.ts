/** What explanations of a difference say. */
export const explanations = {};
