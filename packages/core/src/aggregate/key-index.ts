/** Gives each distinct key a number from 0, in the order in which keys come. */
export interface KeyIndex {
  readonly size: number;
  /** The number of a key, a new one if need be. */
  idOf(key: number): number;
  /** The keys so far, by number. */
  keys(): Float64Array;
}

/** At most so many possible keys have a place of their own, and never many more than come. */
const mostPlaces = 1 << 20;
const fewPlaces = 1 << 12;

/** An index of whole keys below `limit`, of which so many are expected. */
export function keyIndex(limit: number, expected: number): KeyIndex {
  return limit <= Math.min(mostPlaces, Math.max(fewPlaces, expected * 32))
    ? new DenseIndex(limit)
    : new HashedIndex();
}

class KeyList {
  #keys = new Float64Array(64);
  size = 0;

  add(key: number): number {
    if (this.size === this.#keys.length) {
      const longer = new Float64Array(this.size * 2);
      longer.set(this.#keys);
      this.#keys = longer;
    }
    this.#keys[this.size] = key;
    this.size += 1;
    return this.size - 1;
  }

  keys(): Float64Array {
    return this.#keys.subarray(0, this.size);
  }
}

class DenseIndex extends KeyList implements KeyIndex {
  readonly #ids: Int32Array;

  constructor(limit: number) {
    super();
    this.#ids = new Int32Array(limit);
  }

  idOf(key: number): number {
    const id = (this.#ids[key] as number) - 1;
    if (id >= 0) return id;
    const next = this.add(key);
    this.#ids[key] = next + 1;
    return next;
  }
}

/** Open addressing with linear probing, at most half full. */
class HashedIndex extends KeyList implements KeyIndex {
  #slots = new Float64Array(1024).fill(-1);
  #ids = new Uint32Array(1024);

  idOf(key: number): number {
    let slot = this.#slotOf(key);
    if (this.#slots[slot] === key) return this.#ids[slot] as number;
    if (this.size * 2 >= this.#slots.length) {
      this.#grow();
      slot = this.#slotOf(key);
    }
    this.#slots[slot] = key;
    const id = this.add(key);
    this.#ids[slot] = id;
    return id;
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x100000000) | 0, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#slots[slot] !== -1 && this.#slots[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const length = this.#slots.length * 4;
    this.#slots = new Float64Array(length).fill(-1);
    this.#ids = new Uint32Array(length);
    this.keys().forEach((key, id) => {
      const slot = this.#slotOf(key);
      this.#slots[slot] = key;
      this.#ids[slot] = id;
    });
  }
}
