import { foldText } from "../reading/fold-text.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";
import type { ProvisionType } from "../taxonomy.js";
import { readSentences } from "./read-sentences.js";
import type { RuleHit } from "./rule-hit.js";
import { strengthsOf } from "./strengths.js";

/** A clause of at most this many characters without a sign of its own is an entry of a list. */
const LONGEST_ENTRY = 90;
/** Words of the page, not of the policy: they are no entry of the list they stand in. */
const NAVIGATION =
  /^(?:back to|learn (?:more|about)|read more|see more|show (?:more|less)|click here|go to|this section)\b/;

/** What rules, and the kinds learned by the sentence, find in a clause. */
export interface ClauseSigns {
  readonly folded: string;
  readonly sentences: readonly Stretch[];
  readonly hits: readonly RuleHit[];
  /** Every rule that matched, counted or not, by its feature's name. */
  readonly rules: ReadonlySet<string>;
  /** Without a sign of its own and short enough to be an entry of a list. */
  readonly isEntry: boolean;
  /** For each type that signs name, the chance that one of them is right if they erred independently. */
  readonly strengths: ReadonlyMap<ProvisionType, number>;
}

/** Reads the signs of a clause under its headings. */
export function readSigns(text: string, path: readonly string[]): ClauseSigns {
  const folded = foldText(text);
  const sentences = splitSentences(text);
  const { hits, learned, rules } = readSentences(folded, sentences);
  const isEntry =
    hits.length === 0 && text.length <= LONGEST_ENTRY && !folded.includes("://") && !NAVIGATION.test(folded);
  const strengths = strengthsOf({ hits, learned, isEntry, heading: foldText(path.at(-1) ?? "") });
  return { folded, sentences, hits, rules, isEntry, strengths };
}
