/** Why a statement was judged as it was. */
export const judgements = {};
