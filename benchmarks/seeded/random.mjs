/** Thrown where there is nothing to choose from: the error cannot be put into this project. */
export class NothingToChoose extends Error {}

/** Numbers that look random and are the same for one seed on every machine (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => {
    if (list.length === 0) throw new NothingToChoose();
    return list[whole(0, list.length - 1)];
  };
  return {
    next,
    whole,
    pick,
    chance: (share) => next() < share,
    /** A sample without repeats. */
    sample(list, count) {
      const rest = [...list];
      return Array.from(
        { length: Math.min(count, list.length) },
        () => rest.splice(whole(0, rest.length - 1), 1)[0],
      );
    },
    /** A group size: most between 8 and 40, few above. */
    size: () =>
      Math.max(4, Math.round(Math.exp(2.9 + 0.45 * (next() + next() + next() - 1.5) * 2))),
  };
}
