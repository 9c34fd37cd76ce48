import { readsAsHeading } from "../reading/heading-like.js";
import { readStatements } from "../statements/read-statements.js";
import type { DefinedTerms, Statement } from "../statements/statement.js";
import { type Act, actOf } from "./acts.js";
import type { ClauseSentence } from "./clause-sentence.js";
import { GOES_ON, MARK } from "./mark.js";
import {
  ASIDES,
  CHOOSES_NOT,
  COVERS_USERS,
  EPISTEMIC,
  HINTS,
  NOT_ALWAYS,
  NOT_ENTITLED,
  NOT_THE_COMPANY,
  OUTER_VERB,
  RESERVES,
  SUBORDINATE,
} from "./tables/statement-words.js";

/** A statement that says what a sentence does, and who acts in it which way. */
export interface Operative {
  readonly sentence: ClauseSentence;
  /** Null where nobody who acts is sure. */
  readonly statement: Statement | null;
  readonly act: Act;
}

/** More sentences of a clause, and more of a sentence, are not read. */
const MOST_SENTENCES = 24;
const READ = 1_200;

/** What each sentence of a clause states for sure, in order. Titles inside the clause state nothing. */
export function statedIn(sentences: readonly ClauseSentence[], terms: DefinedTerms | undefined): Operative[] {
  return sentences
    .filter(isSentence)
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence) => {
      const text = withoutAsides(sentence.text.slice(0, READ));
      const context = terms === undefined ? {} : { terms };
      return readStatements(text, context).flatMap((statement) => {
        const act = actIn(text, statement);
        return act === "rule" ? [] : [{ sentence, statement, act }];
      });
    });
}

/**
 * The sentence that says what the clause does: the first of its kind that states for sure who does what, with an act that is known
 * where there is one; else its first sentence of the kind, with nobody who acts.
 */
export function findOperative(sentences: readonly ClauseSentence[], stated: readonly Operative[]): Operative | null {
  const own = stated.filter(({ sentence }) => sentence.own);
  const found = own.find(({ statement }) => statement?.action.sure) ?? own[0];
  if (found !== undefined) return found;
  const real = sentences.filter(isSentence);
  const sentence = real.find((one) => one.own);
  // "with your consent. However, you can always revoke this": an entry of a list that goes on with a sentence.
  if (sentence !== undefined && !(stated[0] !== undefined && GOES_ON.test(sentence.text)))
    return { sentence, statement: null, act: "rule" };
  return stated[0] ?? (real[0] === undefined ? null : { sentence: real[0], statement: null, act: "rule" });
}

/** What else a clause states for sure in other sentences, each the other way or of another act than those before it. */
export function furtherStated(operative: Operative, stated: readonly Operative[]): Operative[] {
  const before = new Set([keyOf(operative)]);
  const found: Operative[] = [];
  for (const one of stated) {
    if (one.sentence === operative.sentence || found.some(({ sentence }) => sentence === one.sentence)) continue;
    if (!one.statement?.action.sure || before.has(keyOf(one))) continue;
    before.add(keyOf(one));
    found.push(one);
  }
  return found;
}

function keyOf({ act, statement }: Operative): string {
  return `${act} ${statement?.action.value ?? ""}`;
}

/** A title that opens a paragraph ("Refund Policy.") is no sentence of it. */
function isSentence({ text }: ClauseSentence): boolean {
  return /\p{L}/u.test(text) && !readsAsHeading(text.trim().replace(MARK, "").replace(/[.:]$/, ""));
}

/** "We may, from time to time, change": the grammar reads on behind it. Places stay as they are. */
function withoutAsides(text: string): string {
  return text.replace(MARK, blank).replace(ASIDES, blank);
}

function blank(words: string): string {
  return " ".repeat(words.length);
}

function actIn(text: string, statement: Statement): Act {
  const { whole, party } = statement;
  if (whole.in !== "sentence") return "rule";
  const from = party.place?.in === "sentence" ? Math.min(party.place.start, whole.start) : whole.start;
  const before = text.slice(Math.max(0, from - 60), from);
  if (SUBORDINATE.test(before) && !OUTER_VERB.test(before)) return "rule";
  const subject = party.place?.in === "sentence" ? text.slice(party.place.start, party.place.end) : "";
  if (party.value === "company" && NOT_THE_COMPANY.test(subject)) return "rule";
  return settled(actOf(statement), statement, text.slice(from, whole.end));
}

/** What the words make of an act that the grammar reads by its verb alone. */
function settled(act: Act, { action, party }: Statement, words: string): Act {
  if (act === "company-does" && action.value === "indemnifies" && !COVERS_USERS.test(words)) return "rule";
  if (act === "company-not" && NOT_ALWAYS.test(words)) return "rule";
  if (act === "company-does" && action.value === "owns" && RESERVES.test(words)) return "company-may";
  if (act === "user-must-not" && CHOOSES_NOT.test(words)) return "user-may";
  if (act === "user-must-not" && action.value === "refunds") return "user-lacks";
  if (act === "user-must-not" && NOT_ENTITLED.test(words) && !action.sure) return "user-lacks";
  if ((act === "user-may" || act === "user-must") && EPISTEMIC.test(words)) return "rule";
  if (act === "user-must" && (party.place === null || HINTS.test(words))) return "rule";
  return act;
}
