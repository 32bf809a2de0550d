/** What the rules about counting say. */
export const counting = {};
