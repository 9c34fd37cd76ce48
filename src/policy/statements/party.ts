import type { Run, Word } from "./parts.js";
import { singular } from "./singular.js";
import type { DefinedTerms, Party } from "./statement.js";
import {
  ALWAYS_THIRD,
  COMPANY_HEADS,
  COMPANY_THINGS,
  FOREIGN,
  LAW_HEADS,
  THIRD_HEADS,
  USER_HEADS,
} from "./tables/parties.js";

/** Who a noun phrase names. `thing`: it names none, as "your data", "the fees". */
export interface NamedParty {
  readonly party: Party;
  readonly sure: boolean;
  readonly thing: boolean;
  /** "No one", "neither we nor they": what is said of it is denied. */
  readonly negated: boolean;
}

const COMPANY = new Set(COMPANY_HEADS.split("|"));
const USER = new Set(USER_HEADS.split("|"));
const THIRD = new Set(THIRD_HEADS.split("|"));
const ALWAYS = new Set(ALWAYS_THIRD.split("|"));
const LAW = new Set(LAW_HEADS.split("|"));
const THINGS = new Set(COMPANY_THINGS.split("|"));
const NONE: NamedParty = { party: "unknown", sure: false, thing: true, negated: false };
const HEADS_OF_NOTHING =
  /^(?:any|all|each|some|none|neither|either|both|most|many|one|certain|those|these|such|no|every|of)$/;

export function partyOf(words: readonly Word[], run: Run, terms: DefinedTerms | undefined): NamedParty {
  const phrase = words.slice(run.start, run.end);
  const negated =
    /^(?:neither|no|none|nobody|nothing)$/.test(phrase[0]?.low ?? "") ||
    (phrase[0]?.low === "no" && phrase[1]?.low === "one");
  return { ...named(phrase, terms), negated };
}

function named(phrase: readonly Word[], terms: DefinedTerms | undefined): NamedParty {
  const members = splitMembers(phrase)
    .map((member) => single(member, terms))
    .filter(({ party, thing }) => party !== "unknown" || thing);
  const first = members[0];
  if (first === undefined) return { ...NONE, thing: false };
  const parties = new Set(members.map(({ party }) => party));
  if (parties.has("company") && parties.has("user"))
    return { party: "unknown", sure: false, thing: false, negated: false };
  return members.length > 1
    ? { ...first, sure: first.sure && members.every(({ party }) => party !== "user" || first.party === "user") }
    : first;
}

/** "We, our affiliates and partners" by its members. */
function splitMembers(phrase: readonly Word[]): Word[][] {
  const members: Word[][] = [[]];
  for (const word of phrase) {
    if (/^(?:,|and|or|nor|and\/or|\/|but|not)$/.test(word.low)) members.push([]);
    else members.at(-1)?.push(word);
  }
  return members.filter((member) => member.length > 0);
}

function single(phrase: readonly Word[], terms: DefinedTerms | undefined): NamedParty {
  const head = headOf(phrase);
  if (head === null) return NONE;
  const known = (party: Party, sure = true): NamedParty => ({ party, sure, thing: false, negated: false });
  const words = phrase.map(({ low }) => low);
  const before = words.slice(0, phrase.indexOf(head));
  const name = nameOf(phrase, head);
  const noun = singular(head.low);
  if (head.low === "we" || head.low === "us" || head.low === "ourselves") return known("company");
  if (head.low === "you" || head.low === "yourself") return known("user");
  if (/^(?:they|it|he|she|this|that|these|those|which|who|i|one|following)$/.test(head.low))
    return { ...NONE, thing: head.low !== "they" };
  const foreign = before.some((word) => FOREIGN.test(word));
  const ours = before.some((word) => /^(?:our|we)$/.test(word));
  if (!foreign && !ours) {
    if (terms?.company.has(name)) return known("company");
    if (terms?.user.has(name)) return known("user");
    if (terms?.thirdParty.has(name)) return known("third-party");
  }
  if (LAW.has(noun) && !(noun === "authority" && before.includes("no")))
    return known("law", noun !== "law" || words.includes("applicable") || before.length < 2);
  if (noun === "party") return foreign && !words.includes("either") ? known("third-party") : { ...NONE, thing: false };
  if (USER.has(noun)) {
    if (before.some((word) => /^(?:other|another)$/.test(word))) return known("third-party", false);
    return known(
      "user",
      !/^(?:recipient|person|developer|merchant|author|creator|host|owner|holder|adult|driver|publisher|anyone|everyone)$/.test(
        noun,
      ),
    );
  }
  if (ours && /^(?:provider|vendor|seller|publisher|bank|firm|supplier)$/.test(noun)) return known("third-party");
  if (ours && THINGS.has(noun)) return { party: "company", sure: true, thing: true, negated: false };
  if (ours && COMPANY.has(noun) && !ALWAYS.has(noun)) return known("company", noun !== "provider" && noun !== "vendor");
  const titled = head.text !== head.low && head.low === noun && !ours && !foreign;
  if (titled && ALWAYS.has(noun) && !COMPANY.has(noun))
    return { party: "third-party", sure: false, thing: false, negated: false };
  if (ALWAYS.has(noun) && (ours || foreign || head.low !== noun || noun !== "licensor") && THIRD.has(noun))
    return known("third-party");
  if (foreign && THIRD.has(noun)) return known("third-party", !words.includes("such"));
  if (COMPANY.has(noun) && /^(?:the|this|said)$/.test(words[0] ?? "") && head.text !== head.low)
    return known("company");
  if (COMPANY.has(noun) && noun !== "seller" && noun !== "bank" && noun !== "publisher")
    return known("company", head.text !== head.low && before.length === 0);
  if (THIRD.has(noun) && before[0] === "your") return known("third-party");
  if (THIRD.has(noun) && head.pos !== "PROPN")
    return { party: "third-party", sure: false, thing: false, negated: false };
  if (head.pos === "PROPN" && !THINGS.has(noun) && before.length === 0) return known("unknown", false);
  return THINGS.has(noun) ? { party: "company", sure: false, thing: true, negated: false } : NONE;
}

/** The last noun before a preposition: "users" of "all users of the Service", "partners" of "any of our partners". */
export function headOf(phrase: readonly Word[]): Word | null {
  let head: Word | null = null;
  for (const word of phrase) {
    if (word.pos === "ADP" || word.low === "to" || word.low === "including") {
      if (head !== null && !HEADS_OF_NOTHING.test(head.low)) break;
      head = null;
      continue;
    }
    if (word.low === "(") break;
    if (word.low === "'s") head = null;
    if (
      /^(?:NOUN|PROPN|PRON|X|NUM)$/.test(word.pos) ||
      (word.pos === "ADJ" && head === null) ||
      (word.pos === "DET" && head === null)
    ) {
      if (!/^(?:your|our|their|its|his|her|the|a|an|any)$/.test(word.low)) head = word;
    }
  }
  return head;
}

/** The capitalised or whole name, without article: "acme inc" of "Acme Inc.". */
function nameOf(phrase: readonly Word[], head: Word): string {
  const at = phrase.indexOf(head);
  let start = at;
  while (start > 0 && /^(?:PROPN|NOUN|ADJ|X|VERB)$/.test(phrase[start - 1]?.pos ?? "")) start -= 1;
  return phrase
    .slice(start, at + 1)
    .map(({ low }) => low)
    .join(" ");
}
