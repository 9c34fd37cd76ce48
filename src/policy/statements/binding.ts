import { charsOf } from "./links.js";
import type { Clause, FoundState, Sentence, Stated } from "./parts.js";
import { partyOf } from "./party.js";
import type { Action, Field, Modality, Party, Place } from "./statement.js";
import type { Frame } from "./tables/frames.js";

/** How a statement binds, and whether it is denied. */
export interface Binding {
  readonly modality: Field<Modality>;
  readonly negated: Field<boolean>;
}

const FRONTED_NO =
  /\b(?:in no (?:event|case|way|circumstances?|instance)|under no (?:circumstances?|conditions?)|at no (?:time|point)|not under any circumstances|by no means|nor|neither)\b/;

export function readBinding(
  sentence: Sentence,
  stated: Stated,
  { party, action, state }: { readonly party: Party; readonly action: Action; readonly state: FoundState | null },
): Binding {
  const { words, folded, terms } = sentence;
  const { clause, predicate } = stated;
  const group = clause.group;
  const frames = predicate.frames;
  const subject = clause.subject === null ? null : partyOf(words, clause.subject, terms);
  const place = (from: number, to: number): Place => ({ ...charsOf(words, { start: from, end: to }), in: "sentence" });
  const denial = denialOf(sentence, stated, subject?.negated ?? false);
  const read =
    frames.length === 0
      ? plainModality(sentence, stated, party)
      : framedModality(sentence, stated, party, denial.negated);
  const negated = state?.denies ?? denial.negated;
  const value = state?.modality ?? read.modality;
  const free =
    frames.length > 0 &&
    value === "may" &&
    clause.group.negation === null &&
    (negatedAct(sentence, stated) || frames.some(declines));
  const turned = free
    ? "must"
    : settled(state, clause)
      ? "does"
      : deontic(
          value,
          negated,
          party,
          BEFALLS.test(group.base) || group.base === "bind" ? null : group.modal,
          frames.some((frame) => frame.modality === "must"),
          action,
        );
  return {
    modality: {
      value: turned,
      sure: read.sure && turned !== "unknown" && !isPossibility(clause, frames.length > 0 || state !== null),
      place: place(group.start, group.end),
    },
    negated: {
      value: negated,
      sure: denial.sure && !/\bnot only\b/.test(folded),
      place: negated || denial.place !== null ? denial.place : null,
    },
  };
}

/** What happens to the user is no duty: "you will not receive a refund". */
const BEFALLS = /^(?:receive|lose|have|get|earn|obtain|be|need|experience|find|see)$/;

/** "Must not" forbids as "may not" does; a user's "will not" too. */
function deontic(
  modality: Modality,
  negated: boolean,
  party: Party,
  modal: string | null,
  owed: boolean,
  action: Action,
): Modality {
  if (negated && modality === "must" && !owed) return "may";
  if (negated && modality === "will" && party === "user" && modal !== null && action !== "unknown") return "may";
  return modality;
}

interface Read {
  readonly modality: Modality;
  readonly sure: boolean;
}

function plainModality({ groups }: Sentence, { clause }: Stated, party: Party): Read {
  const { modal, shape, passive, base } = clause.group;
  if (clause.imperative) return { modality: "must", sure: clause.group.negation !== null };
  if (modal === null) {
    const past = shape === "ed" && !passive;
    return { modality: "does", sure: !past && groups.length > 0 };
  }
  return {
    modality: ofModal(modal, party, passive || (modal === "will" && BEFALLS.test(base) && base !== "be")),
    sure: !/^(?:should|would|could|might)$/.test(modal),
  };
}

function ofModal(modal: string, party: Party, passive: boolean): Modality {
  if (/^(?:may|might|can|could|cannot)$/.test(modal)) return "may";
  if (/^(?:must|should)$/.test(modal)) return "must";
  if (/^(?:shall|will)$/.test(modal) && party === "user" && !passive) return "must";
  return "will";
}

function framedModality(sentence: Sentence, stated: Stated, party: Party, denied: boolean): Read {
  const outer = plainModality(sentence, stated, party);
  let read: Read = outer;
  for (const frame of stated.predicate.frames) {
    const aimed = frame.aim === "always" || (frame.aim === "unless-denied" && !denied);
    if (frame.modality === "as-it-is") {
      read = { ...read, sure: read.sure && !aimed };
      continue;
    }
    const modality = frame.modality === "promise" ? (party === "user" ? "must" : "will") : frame.modality;
    const sure: boolean =
      !aimed &&
      read.sure &&
      (modality !== "must" || outer.modality !== "may") &&
      (frame.subject !== "object" || outer.modality !== "may" || modality === "may");
    read = { modality, sure };
  }
  return read;
}

interface Denial {
  readonly negated: boolean;
  readonly sure: boolean;
  readonly place: Place | null;
}

function denialOf(sentence: Sentence, { clause, predicate, act }: Stated, subjectDenies: boolean): Denial {
  const { words, groups } = sentence;
  const marks: number[] = [];
  if (clause.group.negation !== null) marks.push(clause.group.negation);
  const own = groups[act];
  if (act !== clause.at && own !== undefined && own.negation !== null) marks.push(own.negation);
  const fronted = frontedDenial(
    sentence,
    clause.group.start,
    clause.joinedTo === null ? (clause.subject?.start ?? clause.group.start) : clause.group.start,
  );
  const object = act === clause.at ? objectDenial(sentence, clause.group.end, clause.group.copular) : null;
  const flips = predicate.frames.filter(({ negates }) => negates === true).length;
  const count =
    marks.length +
    (fronted === null ? 0 : 1) +
    (subjectDenies && marks.length === 0 ? 1 : 0) +
    flips +
    (object === null ? 0 : 1);
  const at = marks[0] ?? fronted ?? object ?? (subjectDenies ? (clause.subject?.start ?? null) : null);
  const place = at === null ? null : ({ ...charsOf(words, { start: at, end: at + 1 }), in: "sentence" } as const);
  return { negated: count % 2 === 1, sure: count < 2, place };
}

/** "In no event shall", "nor will we". */
function frontedDenial({ words, folded }: Sentence, verb: number, subject: number): number | null {
  const first = Math.min(verb, subject);
  const from = words[Math.max(0, first - 7)]?.start ?? 0;
  const until = words[verb]?.start ?? folded.length;
  const match = FRONTED_NO.exec(folded.slice(from, until));
  if (match === null) return null;
  if (/^neither$/.test(match[0]) && first < verb) return null;
  return words.findIndex(({ start }) => start >= from + match.index);
}

/** "We share no data", "has no right": the thing is denied. */
function objectDenial({ words }: Sentence, from: number, copular: boolean): number | null {
  const word = words[from];
  if (copular || word?.low !== "no") return null;
  return words[from + 1]?.low === "longer" || words[from + 1]?.low === "later" ? null : from;
}

/** "You may choose not to": nobody has to. */
function negatedAct({ groups }: Sentence, { clause, act }: Stated): boolean {
  const group = groups[act];
  return act !== clause.at && group !== undefined && group.negation !== null;
}

/** "We cannot guarantee" says that it is not guaranteed, not that something may be. */
function settled(state: FoundState | null, { group }: Clause): boolean {
  return state?.denies === false && group.modal !== null && /^(?:can|cannot|could)$/.test(group.modal);
}

/** "You may decline to", "we may stop". */
function declines({ modality, negates }: Frame): boolean {
  return modality === "as-it-is" && negates === true;
}

/** "You may not be able to", "may not be entitled": it may happen, nothing is forbidden. */
function isPossibility({ group }: Clause, framed: boolean): boolean {
  return (
    framed &&
    group.negation !== null &&
    /^(?:may|might|could)$/.test(group.modal ?? "") &&
    (group.copular || group.passive)
  );
}
