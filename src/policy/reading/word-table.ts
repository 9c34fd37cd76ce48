export const HASH_OF_NOTHING = 0x811c_9dc5;
const SPREAD = 0x0100_0193;

/** The hash of some letters and one more (FNV-1a). */
export function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, SPREAD);
}

/**
 * Numbers for words as they stand in texts, without a string made for each: a word is found by its letters. Texts come from
 * outside, so whoever reads them begins another table when one is full.
 */
export class WordTable {
  /** Number + 1 of the word in each slot, 0 for none. */
  #slots = new Int32Array(1 << 12);
  readonly #hashes: number[] = [];
  readonly #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? "";
  }

  /** The number of the word between two offsets of a text, whose letters come to that hash; a new word gets the next one. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(text.slice(start, end), hash);
      if (this.#hashes[number] === hash && isSame(this.#words[number] ?? "", text, start, end)) return number;
    }
  }

  #add(word: string, hash: number): number {
    const number = this.#words.length;
    // A slice would keep the whole text it is of.
    this.#words.push(Buffer.from(word, "utf16le").toString("utf16le"));
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    else this.#put(number, hash);
    return number;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const [number, hash] of this.#hashes.entries()) this.#put(number, hash);
  }

  #put(number: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }
}

/** The low bits of the hash by themselves hang on the last letters alone. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
