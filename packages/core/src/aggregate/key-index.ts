/** Gives each distinct key a number from 0, in the order in which keys come. */
export interface KeyIndex {
  readonly size: number;
  /** The number of a key, a new one if need be. */
  idOf(key: number): number;
  /** The keys so far, by number. */
  keys(): Float64Array;
  /** The numbers of the keys so far, in the order of the keys. */
  inOrder(): Uint32Array;
}

/** At most so many possible keys have a place of their own, and never many more than come. */
const mostPlaces = 1 << 20;
const fewPlaces = 1 << 13;
/** An index that hashes begins with room for so many keys and grows. */
const firstSlots = 1 << 10;

/** An index of whole keys below `limit`, of which at least so many are expected. */
export function keyIndex(limit: number, expected: number): KeyIndex {
  return limit <= Math.min(mostPlaces, Math.max(fewPlaces, expected * 32))
    ? new DenseIndex(limit)
    : new HashedIndex();
}

class KeyList {
  #keys = new Float64Array(256);
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
  /** One more than the number of a key; 0 for a key that has not come. */
  readonly #ids: Uint32Array;

  constructor(limit: number) {
    super();
    this.#ids = new Uint32Array(limit);
  }

  idOf(key: number): number {
    const known = this.#ids[key] as number;
    if (known > 0) return known - 1;
    const id = this.add(key);
    this.#ids[key] = id + 1;
    return id;
  }

  inOrder(): Uint32Array {
    const order = new Uint32Array(this.size);
    const ids = this.#ids;
    for (let key = 0, at = 0; at < order.length; key += 1) {
      const known = ids[key] as number;
      if (known > 0) order[at++] = known - 1;
    }
    return order;
  }
}

/** Open addressing with linear probing, at most half full. */
class HashedIndex extends KeyList implements KeyIndex {
  #slots = new Float64Array(firstSlots).fill(-1);
  #ids = new Uint32Array(firstSlots);

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

  inOrder(): Uint32Array {
    const sorted = this.keys().slice().sort();
    const order = new Uint32Array(sorted.length);
    for (let at = 0; at < order.length; at += 1) order[at] = this.idOf(sorted[at] as number);
    return order;
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
