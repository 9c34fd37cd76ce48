import type { Polarity } from "../clause-reading.js";
import type { ProvisionType } from "../taxonomy.js";
import type { Reading, ReadingCase } from "./reading-texts.js";
import type { ClauseSentence, Filling } from "./slots.js";
import { textsOf } from "./texts.js";

/** What is said of a clause, and the words that chose it. */
export interface Chosen {
  readonly reading: Reading;
  readonly grounds: readonly Filling[];
}

/**
 * The general reading of a side, under the narrow one that fits the first sentence of the kind that has one, under what
 * stands anywhere in the clause and leaves a part open. Null when the clause does not say what the general reading says.
 */
export function chooseReading(
  type: ProvisionType,
  stance: Polarity,
  sentences: readonly ClauseSentence[],
): Chosen | null {
  const { general, protective, cases, core } = textsOf(type);
  const base = stance === "protective" ? (protective ?? general) : general;
  const open = cases.filter((one) => one.stance === null || one.stance === stance);
  const wide = open.filter(({ anywhere }) => anywhere).flatMap((one) => findCase([one], sentences) ?? []);
  const narrow = findCase(
    open.filter(({ anywhere }) => !anywhere),
    sentences.filter(({ own }) => own),
  );
  const own = sentences.filter((sentence) => sentence.own);
  if (core !== null && !own.some(({ folded }) => core.test(folded))) return null;
  const fits = [...(narrow === null ? [] : [narrow]), ...wide];
  const reading: Reading = Object.assign({}, base, ...[...fits].reverse().map(({ one }) => partsOf(one)));
  return { reading, grounds: fits.map(({ one, start, end }) => ({ said: one.says ?? reading.says, start, end })) };
}

interface FoundCase {
  readonly one: ReadingCase;
  readonly start: number;
  readonly end: number;
}

/** The first case that the first sentence with any of them has. */
function findCase(cases: readonly ReadingCase[], sentences: readonly ClauseSentence[]): FoundCase | null {
  for (const { folded, start } of sentences) {
    for (const one of cases) {
      const match = one.when.exec(folded);
      if (match !== null) return { one, start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return null;
}

function partsOf({ when: _when, stance: _stance, anywhere: _anywhere, ...parts }: ReadingCase): Partial<Reading> {
  return parts;
}
