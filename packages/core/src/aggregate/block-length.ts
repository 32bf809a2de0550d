/** The rows that are read in one go: small enough for the nearest cache. */
export const blockLength = 4096;
