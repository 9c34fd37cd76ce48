import { lowText } from "./acts.js";
import type { Clause, FoundState, Run, Sentence, VerbGroup, Word } from "./parts.js";
import { type NamedParty, partyOf } from "./party.js";
import { prohibitedAct } from "./prohibited.js";
import type { DefinedTerms } from "./statement.js";
import { ACT_NOUNS } from "./tables/refinements.js";
import { STATES } from "./tables/states.js";

const REACH = 22;
const DENIED_AHEAD =
  /\b(?:in no (?:event|case|way)|under no (?:circumstances?|conditions?)|at no time|nor|neither|no one|nothing)\b/;

export function findState(sentence: Sentence, clause: Clause, terms: DefinedTerms | undefined): FoundState | null {
  const { words, folded } = sentence;
  const { group, subject } = clause;
  const base = group.copular ? "be" : group.base;
  const text =
    `${base} ${lowText(words, group.end, Math.min(Math.max(clause.end, asIs(words, group.end)), group.end + REACH))}`
      .replace(/ [.,;:]+$/, "")
      .trim();
  const subjectText = subject === null ? "" : lowText(words, subject.start, subject.end);
  const named = subject === null ? null : partyOf(words, subject, terms);
  const ahead = folded.slice(
    Math.max(0, (words[Math.min(group.start, subject?.start ?? group.start)]?.start ?? 0) - 50),
    words[group.head]?.start ?? 0,
  );
  const negated = group.negation !== null || (named?.negated ?? false) || DENIED_AHEAD.test(ahead);
  const row = STATES.find(
    (one) =>
      one.when.test(text) &&
      (one.subject === undefined || one.subject.test(subjectText)) &&
      (one.negated === undefined || one.negated === negated) &&
      (one.passive === undefined || one.passive === group.passive),
  );
  if (row === undefined)
    return rightTo(
      group.passive ? `be ${lowText(words, group.head, Math.min(clause.end, group.end + REACH))}` : text,
      subject,
      named,
      group,
    );
  const verb = { start: group.start, end: group.end };
  const rest = { action: row.action, verb, modality: row.modality ?? null, denies: row.denies ?? null };
  if (row.action === "prohibits" && group.passive) {
    const act = prohibitedAct(words, clause);
    if (act === null) return { ...rest, party: "company", sure: true, place: null, modality: "does", denies: false };
    return { ...rest, action: act, party: "user", sure: true, place: null };
  }
  if (row.party === "possessor") return { ...rest, ...possessorOf(sentence, clause) };
  if (row.party !== undefined) return { ...rest, party: row.party, sure: row.action !== "arbitrates", place: null };
  return {
    ...rest,
    party: named?.party ?? "unknown",
    sure: named?.sure === true,
    place: subject,
  };
}

/** Whose: "our liability", "the liability of Acme", "is owned by us". */
function possessorOf(
  { words, terms }: Sentence,
  { subject, group, end }: Clause,
): Pick<FoundState, "party" | "sure" | "place"> {
  for (let at = group.end; at < Math.min(end, group.end + 12); at += 1) {
    if (!/^(?:by|to|with|of)$/.test(words[at]?.low ?? "")) continue;
    const place = { start: at + 1, end: Math.min(end, at + 6) };
    const named = partyOf(words, place, terms);
    if (named.party !== "unknown" && !named.thing && group.base !== "limit" && group.base !== "exceed")
      return { party: named.party, sure: named.sure, place };
  }
  if (subject === null) return { party: "unknown", sure: false, place: null };
  for (let at = subject.start; at < subject.end; at += 1) {
    const low = words[at]?.low ?? "";
    if (low === "our") return { party: "company", sure: true, place: { start: at, end: at + 1 } };
    if (low === "your") return { party: "user", sure: true, place: { start: at, end: at + 1 } };
    if (low === "'s" || low === "of") {
      const place = low === "of" ? { start: at + 1, end: subject.end } : { start: subject.start, end: at };
      const named = partyOf(words, place, terms);
      if (named.party !== "unknown") return { party: named.party, sure: named.sure, place };
    }
  }
  return { party: "company", sure: false, place: null };
}

/** "As is" reads like a clause of its own and is none. */
function asIs(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    if (words[at]?.low === "as" && words[at + 1]?.low === "is") return at + 2;
  }
  return from;
}

const RIGHT_TO =
  /^(?:have|be|enjoy|exercise) (?:\S+ ){0,6}(?:rights?|entitled|eligible) (?:to|of|for) (?:\S+ ){0,3}?(access|deletion|erasure|rectification|correction|objection|withdrawal|portability|restriction|refunds?|cancellation|termination|arbitration)\b/;

/** "You have the right of access", "are entitled to a refund": the noun names the act. */
function rightTo(text: string, subject: Run | null, named: NamedParty | null, group: VerbGroup): FoundState | null {
  const noun = RIGHT_TO.exec(text)?.[1];
  const action = noun === undefined ? undefined : (ACT_NOUNS[noun.replace(/s$/, "")] ?? ACT_NOUNS[noun]);
  if (action === undefined || named === null) return null;
  const verb = { start: group.start, end: group.end };
  return {
    action,
    verb,
    party: named.party,
    sure: named.sure,
    place: subject,
    modality: "may",
    denies: null,
  };
}
