// Numbers feature keys: an open-addressing table.

/** The numbers of keys, from 1 on in the order given. */
export class KeyTable {
  /** Pairs (key, number); the second is 0 in a free slot. */
  readonly slots: Int32Array;
  /** Where a search begins: in the slot of the key's folded bits under this mask. */
  readonly mask: number;

  constructor(keys: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
    this.slots = new Int32Array(2 * size);
    this.mask = size - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = (key ^ (key >>> 16)) & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = i + 1;
    }
  }

  /** The number of a key, 0 where it has none. */
  find(key: number): number {
    const slots = this.slots;
    const mask = this.mask;
    let slot = (key ^ (key >>> 16)) & mask;
    for (;;) {
      const number = slots[2 * slot + 1] as number;
      if (number === 0 || slots[2 * slot] === key) return number;
      slot = (slot + 1) & mask;
    }
  }
}
