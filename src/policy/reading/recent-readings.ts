/**
 * Readings of texts that come again soon, by the text they were made of: two halves, of which the older one goes when the
 * newer one is full, so that what is asked for stays. Bounded, as texts come from outside.
 */
export class RecentReadings<Reading> {
  readonly #most: number;
  readonly #longest: number;
  #held = 0;
  #young = new Map<string, Reading>();
  #old = new Map<string, Reading>();

  /** `most`: characters of the texts in each half; `longest`: of one that is remembered at all. */
  constructor({ most, longest }: { readonly most: number; readonly longest: number }) {
    this.#most = most;
    this.#longest = longest;
  }

  /** The reading of a text; `read` is asked when it is not remembered, and must depend on the text alone. */
  get(text: string, read: () => Reading): Reading {
    if (text.length > this.#longest) return read();
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const reading = this.#old.get(text) ?? read();
    if (this.#held + text.length > this.#most) {
      [this.#old, this.#young] = [this.#young, new Map()];
      this.#held = 0;
    }
    this.#young.set(text, reading);
    this.#held += text.length;
    return reading;
  }
}
