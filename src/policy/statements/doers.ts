import type { Run, Sentence, Stated, VerbGroup } from "./parts.js";
import { partyOf } from "./party.js";
import type { Party } from "./statement.js";

/** Who does it, and, for a passive verb, what it is done to. */
export interface Doer {
  readonly party: Party;
  readonly sure: boolean;
  readonly place: Run | null;
  /** The subject denies: "neither", "no one". */
  readonly negated: boolean;
  readonly actedOn: Run | null;
  /** An agent is named: "by our partners". */
  readonly agent: boolean;
}

export function readDoer(sentence: Sentence, { clause, predicate }: Stated, group: VerbGroup): Doer {
  const { words, terms } = sentence;
  if (predicate.person !== null) {
    const named = partyOf(words, predicate.person, terms);
    return {
      party: named.party,
      sure: named.sure,
      place: predicate.person,
      negated: false,
      actedOn: null,
      agent: false,
    };
  }
  if (clause.imperative) return { party: "user", sure: true, place: null, negated: false, actedOn: null, agent: false };
  const subject = clause.subject;
  if (subject === null)
    return { party: "unknown", sure: false, place: null, negated: false, actedOn: null, agent: false };
  const named = partyOf(words, subject, terms);
  const framed = predicate.frames.length > 0;
  const ownPassive =
    group.passive && group.base !== "bind" && (!framed || (group.kind === "infinitive" && named.thing));
  if (!ownPassive) {
    return {
      party: named.party,
      sure: named.sure,
      place: subject,
      negated: named.negated,
      actedOn: named.thing ? subject : null,
      agent: false,
    };
  }
  const by = findAgent(sentence, group, clause.end);
  if (by === null)
    return { party: "unknown", sure: false, place: null, negated: named.negated, actedOn: subject, agent: false };
  const agent = partyOf(words, by, terms);
  if (agent.thing && agent.party === "unknown")
    return { party: "unknown", sure: false, place: null, negated: named.negated, actedOn: subject, agent: false };
  return { party: agent.party, sure: agent.sure, place: by, negated: named.negated, actedOn: subject, agent: true };
}

/** The noun phrase after "by", unless it is a way of doing it ("by using", "by email"). */
function findAgent({ words }: Sentence, group: VerbGroup, end: number): Run | null {
  for (let at = group.end; at < end; at += 1) {
    if (words[at]?.pos === "VERB" && words[at - 1]?.low !== "or" && words[at - 1]?.low !== "and") return null;
    if (words[at]?.low !== "by" || words[at + 1]?.pos === "VERB") continue;
    let last = at + 1;
    while (last < end && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|X)$/.test(words[last]?.pos ?? "")) last += 1;
    while (
      last < end &&
      /^(?:,|and|or|nor)$/.test(words[last]?.low ?? "") &&
      /^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(words[last + 1]?.pos ?? "")
    ) {
      last += 1;
      while (last < end && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|X)$/.test(words[last]?.pos ?? "")) last += 1;
    }
    if (
      last > at + 1 &&
      !/^(?:email|e-mail|mail|phone|default|law|means|post|reference|way|virtue)$/.test(words[last - 1]?.low ?? "")
    )
      return { start: at + 1, end: last };
    return null;
  }
  return null;
}
