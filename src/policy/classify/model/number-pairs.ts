/** Found for a pair that is not in a table. */
export const NONE = -1;

const SPREAD_FIRST = 0x9e37_79b1;
const SPREAD_SECOND = 0x85eb_ca6b;
const SPREAD_LAST = 0x2c1b_3c6d;

/**
 * What stands behind pairs of whole numbers from 0. A pair is looked up without putting a key together: half of what a rating
 * took went into strings that were in no vocabulary.
 */
export class NumberPairs {
  #firsts = new Int32Array(16).fill(NONE);
  #seconds = new Int32Array(16);
  #values = new Int32Array(16);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(first: number, second: number): number {
    const mask = this.#firsts.length - 1;
    for (let at = spread(first, second) & mask; this.#firsts[at] !== NONE; at = (at + 1) & mask) {
      if (this.#firsts[at] === first && this.#seconds[at] === second) return this.#values[at] ?? NONE;
    }
    return NONE;
  }

  /** A pair that is there already keeps what stands behind it. */
  add(first: number, second: number, value: number): void {
    if (this.get(first, second) !== NONE) return;
    if ((this.#size + 1) * 2 > this.#firsts.length) this.#grow();
    this.#put(first, second, value);
    this.#size += 1;
  }

  #put(first: number, second: number, value: number): void {
    const mask = this.#firsts.length - 1;
    let at = spread(first, second) & mask;
    while (this.#firsts[at] !== NONE) at = (at + 1) & mask;
    this.#firsts[at] = first;
    this.#seconds[at] = second;
    this.#values[at] = value;
  }

  #grow(): void {
    const [firsts, seconds, values] = [this.#firsts, this.#seconds, this.#values];
    this.#firsts = new Int32Array(firsts.length * 2).fill(NONE);
    this.#seconds = new Int32Array(firsts.length * 2);
    this.#values = new Int32Array(firsts.length * 2);
    for (let at = 0; at < firsts.length; at += 1) {
      const first = firsts[at] ?? NONE;
      if (first !== NONE) this.#put(first, seconds[at] ?? 0, values[at] ?? 0);
    }
  }
}

function spread(first: number, second: number): number {
  const mixed = Math.imul(first, SPREAD_FIRST) ^ Math.imul(second, SPREAD_SECOND);
  return Math.imul(mixed ^ (mixed >>> 15), SPREAD_LAST) >>> 3;
}
