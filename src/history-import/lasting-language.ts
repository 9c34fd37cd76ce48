/** So many reads in a row in one other language, or so long, and the page is in that language now. */
const FEWEST_READS = 3;
const SHORTEST_MS = 7 * 24 * 3_600_000;

interface Stranger {
  readonly at: Date;
  readonly language: string | null;
}

/**
 * Follows reads in another language than the one before them. A page that came in another language once is a failed read; one
 * that stays is read in that language from the first such read on.
 */
export class LanguageWait {
  #strangers: (Stranger & { readonly place: number })[] = [];

  /** Notes a read at its place in the history. Returns the place from which the language lasts, or null while it may pass. */
  note(place: number, stranger: Stranger): number | null {
    if (this.#strangers.at(-1)?.language !== stranger.language) this.#strangers = [];
    this.#strangers.push({ ...stranger, place });
    const [first] = this.#strangers;
    if (first === undefined) return null;
    const lasts = this.#strangers.length >= FEWEST_READS || stranger.at.getTime() - first.at.getTime() >= SHORTEST_MS;
    if (!lasts || this.#strangers.length < 2) return null;
    this.#strangers = [];
    return first.place;
  }

  /** A read in the language before: what came between was a failed read. */
  forget(): void {
    this.#strangers = [];
  }
}
