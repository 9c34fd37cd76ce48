/** What is said of a sentence beside its own words: true of every sentence that has the meaning. */
export type MeaningTexts = readonly [
  /** What the words that follow it are: "You can end it". */
  lead: string,
  /** For compliance and governance; "you" never stands in it. */
  why: string,
  /** For the user. */
  means: string,
  /** Null where there is nothing to do. */
  can: string | null,
];

/** The texts of meanings, by their names. */
export type MeaningTable = Readonly<Record<string, MeaningTexts>>;
