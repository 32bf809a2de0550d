/** Rules and priors may be tuned on seeds below this one alone. */
export const firstTestSeed = 100_001;

/** How many events a project has; one in ten is large. */
export const sizeOf = (seed) => (seed % 10 === 0 ? 500 : [20, 31, 120][seed % 3]);

/** The seed of one kind of error in the project of a seed. */
export const seedOf = (seed, kind) => seed * 7919 + kind.length * 104729 + kind.charCodeAt(0);
