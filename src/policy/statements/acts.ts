import { classOf, readPhrase } from "./objects.js";
import type { Run, VerbGroup, Word } from "./parts.js";
import type { Action, ObjectClass, Party } from "./statement.js";
import { REFINEMENTS, VAGUE } from "./tables/refinements.js";
import { findVerbAction, isPhrasal } from "./verb-forms.js";

/** What a verb does to what. */
export interface Act {
  readonly action: Action;
  readonly sure: boolean;
  /** The words that name the act. */
  readonly place: Run;
  readonly object: (Run & { readonly class: ObjectClass }) | null;
  /** "Notify you", "charge you a fee": the person it goes to, without a preposition. */
  readonly person: Run | null;
}

/** What can be told of the act before its thing is known. */
export interface ActContext {
  readonly words: readonly Word[];
  readonly group: VerbGroup;
  /** Where what belongs to the verb ends. */
  readonly end: number;
  /** The subject of a passive verb: it is what is acted on. */
  readonly passiveSubject: Run | null;
  /** The phrase of the last verb in the row, for one that has none of its own. */
  readonly borrowed: Run | null;
  readonly party: Party;
}

const PERSON = /^(?:you|us|them|yourself|users)$/;
const WITH_THING =
  /^(?:inform|notify|alert|tell|warn|advise|remind|provide|give|send|charge|offer|grant|show|contact|email|e-mail|call|text|bill|pay|refund|ask|reimburse|deny|let|invoice|supply|make|issue|update)$/;
const OF_THING = /^(?:of|about|with|for|regarding|to)$/;

export function readAct(context: ActContext): Act {
  const { words, group, end } = context;
  const particle = words[group.end + (words[group.end]?.low === "-" ? 1 : 0)]?.low ?? "";
  const phrasal = !group.passive && isPhrasal(group.base, particle) ? particle : passiveParticle(context);
  const from = group.end + (phrasal !== "" && phrasal === particle ? 1 : 0);
  const found =
    context.passiveSubject !== null ? { object: context.passiveSubject, person: null } : readThing(context, from, end);
  const thing = found.object ?? (isPerson(words, context.borrowed) ? null : context.borrowed);
  const object = thing === null ? null : { ...thing, class: thingClass(words, thing, group.base) };
  const place = { start: group.head, end: from };
  const tail = lowText(
    words,
    object !== null && context.passiveSubject === null ? Math.min(object.start, from) : from,
    Math.min(end, from + 24),
  );
  const refined = REFINEMENTS.find(
    (row) =>
      verbsOf(row.verbs).has(group.base) &&
      (row.party === undefined || row.party === context.party) &&
      (row.classes === undefined || (object !== null && row.classes.includes(object.class))) &&
      (row.object === undefined ||
        row.object.test(
          context.passiveSubject === null
            ? tail
            : `${lowText(words, context.passiveSubject.start, context.passiveSubject.end)} ${tail}`,
        )),
  );
  if (refined !== undefined)
    return { action: refined.action, sure: refined.action !== "unknown", place, object, person: found.person };
  const action = findVerbAction(group.base, phrasal);
  const vague = phrasal === "" && VAGUE.has(group.base) && !expected(action, object?.class);
  return { action: action ?? "unknown", sure: action !== null && !vague, place, object, person: found.person };
}

/** "Is made available", "are handed over". */
function passiveParticle({ words, group }: ActContext): string {
  const next = words[group.end]?.low ?? "";
  return isPhrasal(group.base, next) ? next : "";
}

/** A vague verb is no longer so with the things its act is usually done to. */
const USUAL: Partial<Record<Action, readonly ObjectClass[]>> = {
  uses: ["personal-data", "sensitive-data", "usage-data", "content", "cookies"],
  collects: ["personal-data", "sensitive-data", "usage-data", "cookies"],
  shares: ["personal-data", "sensitive-data", "usage-data", "content"],
  keeps: ["personal-data", "sensitive-data", "usage-data", "content"],
  combines: ["personal-data", "sensitive-data", "usage-data"],
  provides: ["service"],
  changes: ["terms", "money", "service"],
  accesses: ["service", "content", "account"],
  posts: ["content"],
  charges: ["money"],
  pays: ["money"],
  contacts: ["messages", "person"],
  restricts: ["service", "account", "content", "person"],
  requests: ["personal-data", "right"],
  sues: ["dispute"],
  complies: ["terms", "law"],
  misuses: ["service", "company-property", "law"],
};

function expected(action: Action | null, name: ObjectClass | undefined): boolean {
  return action !== null && name !== undefined && (USUAL[action]?.includes(name) ?? false);
}

const VERB_SETS = new Map<string, ReadonlySet<string>>();

function verbsOf(list: string): ReadonlySet<string> {
  const known = VERB_SETS.get(list);
  if (known !== undefined) return known;
  const verbs = new Set(list.split("|"));
  VERB_SETS.set(list, verbs);
  return verbs;
}

interface Thing {
  readonly object: Run | null;
  readonly person: Run | null;
}

/** The thing after the verb: past the person it goes to ("notify you of changes"). */
function readThing({ words, group }: ActContext, from: number, end: number): Thing {
  const first = words[from];
  if (first !== undefined && PERSON.test(first.low) && WITH_THING.test(group.base)) {
    const person = { start: from, end: from + 1 };
    const linked = OF_THING.test(words[from + 1]?.low ?? "");
    const object =
      words[from + 2]?.pos === "VERB" && linked ? null : readPhrase(words, linked ? from + 2 : from + 1, end);
    return { object, person };
  }
  if (/^(?:to|of|from|with|for|on|in|out|by|about|at)$/.test(first?.low ?? ""))
    return { object: afterLink(words, group, from, end), person: null };
  return { object: readPhrase(words, from, end), person: null };
}

/** "Dispose of your data", "opt out of arbitration", "consent to the use": the thing stands after the verb's own preposition. */
function afterLink(words: readonly Word[], group: VerbGroup, from: number, end: number): Run | null {
  const link = words[from]?.low ?? "";
  const own: Readonly<Record<string, string>> = {
    of: "dispose|rid",
    to: "consent|agree|object|listen|respond|reply|adhere|conform|subscribe|submit|belong|apply",
    from: "unsubscribe|withdraw",
    with: "comply|interfere|cooperate|tamper",
    for: "pay|ask|register|bill|charge|apply",
    out: "opt",
    on: "infringe",
    by: "abide",
    in: "participate|engage",
  };
  if (!(own[link]?.split("|").includes(group.base) ?? false) && words[from - 1]?.low !== "out") return null;
  return words[from + 1]?.pos === "VERB"
    ? null
    : readPhrase(words, from + 1 + (words[from + 1]?.low === "of" ? 1 : 0), end);
}

export function lowText(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ low }) => low)
    .join(" ");
}

const HAS_RIGHTS =
  /^(?:own|claim|retain|keep|have|reserve|hold|acquire|obtain|gain|transfer|assign|waive|belong|grant|license)$/;

/** Whose thing is meant by "ownership of your content", "all rights in it": the content's, when it is named. */
function thingClass(words: readonly Word[], thing: Run, base: string): ObjectClass {
  const whole = classOf(words, thing);
  if (whole !== "right" || !HAS_RIGHTS.test(base) || base === "waive") return whole;
  const link = words.findIndex(({ low }, at) => at > thing.start && at < thing.end && /^(?:of|in|to)$/.test(low));
  if (link < 0) return whole;
  const inner = classOf(words, { start: link + 1, end: thing.end });
  return inner === "other" ? whole : inner;
}

/** "Delete, or ask us to delete": the person is asked, not deleted. */
function isPerson(words: readonly Word[], run: Run | null): boolean {
  return run !== null && run.end === run.start + 1 && PERSON.test(words[run.start]?.low ?? "");
}
