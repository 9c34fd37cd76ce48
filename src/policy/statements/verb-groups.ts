import { MODALS } from "./repair-tags.js";
import type { VerbShape } from "./verb-forms.js";
import type { Word } from "./words.js";

/** A run of words by index; `end` is not part of it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A verb with its auxiliaries: "may not be shared". Indices are into the words of the sentence. */
export interface VerbGroup extends Run {
  readonly kind: "finite" | "infinitive" | "gerund" | "participle";
  /** The word that says what is done; for "is" without a verb, "is" itself. */
  readonly head: number;
  readonly base: string;
  readonly shape: VerbShape;
  readonly modal: string | null;
  /** The word that negates it. */
  readonly negation: number | null;
  readonly passive: boolean;
  /** "is", "are" with an adjective or a noun after it. */
  readonly copular: boolean;
  /** The subject that stands between auxiliary and verb: "shall we be liable". */
  readonly inside: Run | null;
  /** Index of the group whose auxiliary, negation and subject it shares: "share, sell or rent". */
  readonly sharedWith: number | null;
  /** More than one group before could be the one it is joined to. */
  readonly doubtful: boolean;
}

const BE = /^(?:is|are|was|were|be|been|being|am)$/;
const HAVE = /^(?:have|has|had)$/;
const DO = /^(?:do|does|did)$/;
const NEGATIONS = /^(?:not|never|no longer|neither|nor|hardly)$/;
const CONNECTS = /^(?:,|and|or|nor|and\/or|\/|but|;|then|well|as|not|also|&)$/;
const NO_GERUND =
  /^(?:including|regarding|concerning|following|according|pertaining|relating|notwithstanding|during|excluding|depending|pending|being|outstanding|existing|underlying|remaining|ongoing|resulting|corresponding|participating|governing)$/;
const OPENS_NP = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ"]);
/** How far a verb may stand from its modal: "may, at any time and without notice, end". */
const MODAL_REACH = 30;

/** Every verb group of a sentence, in order. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const group = readGroup(words, at, groups);
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.end;
  }
  return groups;
}

function readGroup(words: readonly Word[], at: number, before: readonly VerbGroup[]): VerbGroup | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.low === "to") return readInfinitive(words, at);
  if (startsFinite(word)) return readFinite(words, at);
  if (word.pos !== "VERB") return null;
  const shape = shapeOf(word);
  const joined = joinGroup(words, at, shape, before);
  if (joined !== null) return joined;
  if (shape === "ing") return NO_GERUND.test(word.low) ? null : plainGroup(words, at, "gerund", shape);
  if (shape === "ed" && !followsSubject(words, at)) {
    const next = words[at + 1];
    return next?.pos === "NOUN" ? null : plainGroup(words, at, "participle", shape);
  }
  return plainGroup(words, at, "finite", shape);
}

function startsFinite(word: Word): boolean {
  if (word.pos === "ADJ" || word.pos === "NOUN") return false;
  return MODALS.has(word.low) || DO.test(word.low) || /^(?:is|are|was|were|am)$/.test(word.low) || HAVE.test(word.low);
}

function readInfinitive(words: readonly Word[], at: number): VerbGroup | null {
  const from = skipInserted(words, at + 1);
  const head = chain(words, from, true);
  const word = words[head.at];
  if (word === undefined || head.negation === head.at) return null;
  const passive = head.be && isParticiple(word);
  if (
    !passive &&
    !(word.pos === "VERB" && shapeOf(word) === "base") &&
    !BE.test(word.low) &&
    !HAVE.test(word.low) &&
    !DO.test(word.low)
  ) {
    if (!head.be) return null;
    return { ...blank(at, head.at), kind: "infinitive", head: head.at - 1, base: "be", copular: true };
  }
  return {
    ...blank(at, head.at + 1),
    kind: "infinitive",
    head: head.at,
    base: baseOf(word),
    shape: shapeOf(word),
    negation: head.negation ?? (words[at - 1]?.low === "not" ? at - 1 : null),
    passive,
  };
}

function readFinite(words: readonly Word[], at: number): VerbGroup | null {
  const first = words[at];
  if (first === undefined) return null;
  const modal = MODALS.has(first.low) ? first.low : null;
  const inverted = findInverted(words, at, modal !== null || DO.test(first.low));
  const found = chain(words, inverted?.end ?? at, inverted !== null);
  const head = reachVerb(words, found, modal !== null);
  const negation = head.negation ?? (first.low === "cannot" ? at : null);
  const word = words[head.at];
  const rest = { modal, negation, inside: inverted };
  if (word !== undefined && head.be && isParticiple(word)) {
    return {
      ...blank(at, head.at + 1),
      ...rest,
      head: head.at,
      base: baseOf(word),
      shape: shapeOf(word),
      passive: shapeOf(word) === "ed",
    };
  }
  if (word?.pos === "VERB" && !head.be) {
    return { ...blank(at, head.at + 1), ...rest, head: head.at, base: baseOf(word), shape: shapeOf(word) };
  }
  if (head.be) return { ...blank(at, head.at), ...rest, head: head.at - 1, base: "be", copular: true };
  if (word !== undefined && HAVE.test(word.low))
    return { ...blank(at, head.at + 1), ...rest, head: head.at, base: "have" };
  const last = words[head.at - 1];
  if (HAVE.test(first.low) || HAVE.test(last?.low ?? ""))
    return { ...blank(at, head.at), ...rest, head: head.at - 1, base: "have" };
  return DO.test(first.low) ? { ...blank(at, head.at), ...rest, head: at, base: "do" } : null;
}

interface Chain {
  /** The first word after the auxiliaries. */
  readonly at: number;
  readonly negation: number | null;
  readonly be: boolean;
}

/** Walks auxiliaries, adverbs and negations. */
function chain(words: readonly Word[], from: number, inside = false): Chain {
  let negation: number | null = null;
  let be = false;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (NEGATIONS.test(word.low)) negation = at;
    else if (BE.test(word.low)) be = true;
    else if (word.pos === "ADV" || word.low === "also" || word.low === "only") continue;
    else if (at === from && !inside && startsFinite(word)) continue;
    else if (HAVE.test(word.low) && words[at + 1]?.verb?.shapes.includes("ed")) continue;
    else break;
  }
  return { at, negation, be };
}

/** The verb that an inserted phrase parts from its modal. */
function reachVerb(words: readonly Word[], found: Chain, modal: boolean): Chain {
  const first = words[found.at];
  if (!modal || found.be || first === undefined || first.pos === "VERB" || HAVE.test(first.low)) return found;
  if (first.low !== "," && first.pos !== "ADP" && first.low !== "(") return found;
  for (let at = found.at + 1; at < Math.min(words.length, found.at + MODAL_REACH); at += 1) {
    const word = words[at];
    if (word === undefined || startsFinite(word) || word.low === ";") break;
    const verb = (word.pos === "VERB" && shapeOf(word) === "base") || word.low === "be";
    const parted = words[at - 1]?.low === "," || words[at - 1]?.low === ")" || words[at - 1]?.pos !== "PART";
    if (!verb || !parted || words[at - 1]?.low === "to") continue;
    const rest = chain(words, at, true);
    return { at: rest.at, be: rest.be, negation: found.negation ?? rest.negation };
  }
  return found;
}

/** The subject between auxiliary and verb, and where the verb begins after it. */
function findInverted(words: readonly Word[], at: number, auxiliary: boolean): Run | null {
  const before = words[at - 1]?.low ?? "";
  const triggered = /^(?:event|circumstances?|time|case|way|nor|neither|instance|conditions?|extent|only|so|,)$/.test(
    before,
  );
  if (!auxiliary && !(triggered && before !== ",")) return null;
  const start = words[at + 1]?.low === "not" ? at + 2 : at + 1;
  if (!OPENS_NP.has(words[start]?.pos ?? "")) return null;
  for (let index = start + 1; index < Math.min(words.length, start + 24); index += 1) {
    const word = words[index];
    if (word === undefined || startsFinite(word)) return null;
    if (
      BE.test(word.low) ||
      HAVE.test(word.low) ||
      (word.pos === "VERB" && shapeOf(word) !== "ing" && words[index - 1]?.low !== "to")
    ) {
      if (shapeOf(word) === "ed" && auxiliary && !BE.test(word.low)) continue;
      return { start, end: index };
    }
  }
  return null;
}

/** "…, sell or rent": joined to the nearest group of the same form. */
function joinGroup(
  words: readonly Word[],
  at: number,
  shape: VerbShape,
  before: readonly VerbGroup[],
): VerbGroup | null {
  let index = at - 1;
  while (index >= 0 && words[index]?.pos === "ADV") index -= 1;
  const connector = words[index];
  if (connector === undefined || !CONNECTS.test(connector.low)) return null;
  const fits = (group: VerbGroup) => group.shape === shape && !group.copular;
  const near = before.findLastIndex(fits);
  const group = before[near];
  if (group === undefined || at - group.end > 40) return null;
  const other = before.slice(0, near).some((one) => fits(one) && one.kind === "finite" && group.kind !== "finite");
  const between = words.slice(group.end, at);
  const broken = between.some(
    ({ low }, index) =>
      MODALS.has(low) ||
      (low === "to" &&
        index < 3 &&
        between[index + 1]?.pos !== "VERB" &&
        index + 1 < between.length &&
        between[index + 1]?.low === '"'),
  );
  const plain = plainGroup(words, at, group.kind, shape);
  return {
    ...plain,
    modal: group.modal,
    negation: group.negation,
    passive: group.passive,
    sharedWith: near,
    doubtful: other || broken,
  };
}

function plainGroup(words: readonly Word[], at: number, kind: VerbGroup["kind"], shape: VerbShape): VerbGroup {
  let last = at - 1;
  while (words[last]?.pos === "ADV" && !NEGATIONS.test(words[last]?.low ?? "")) last -= 1;
  const negation = NEGATIONS.test(words[last]?.low ?? "") ? last : null;
  return { ...blank(at, at + 1), kind, head: at, base: baseOf(words[at]), shape, negation };
}

function blank(start: number, end: number): VerbGroup {
  return {
    start,
    end,
    kind: "finite",
    head: end - 1,
    base: "",
    shape: "base",
    modal: null,
    negation: null,
    passive: false,
    copular: false,
    inside: null,
    sharedWith: null,
    doubtful: false,
  };
}

/** "We collected it", "who used it": a past tense, no participle. */
function followsSubject(words: readonly Word[], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && words[index]?.pos === "ADV") index -= 1;
  if (words[index - 1]?.verb?.base === "keep") return false;
  return /^(?:we|you|they|i|he|she|it|who|which|that)$/.test(words[index]?.low ?? "");
}

function isParticiple(word: Word): boolean {
  const shape = word.verb?.shapes;
  return (
    shape !== undefined &&
    word.pos !== "NOUN" &&
    word.pos !== "DET" &&
    (shape.includes("ed") || (shape.includes("ing") && word.pos === "VERB"))
  );
}

export function shapeOf(word: Word | undefined): VerbShape {
  const known = word?.verb?.shapes;
  if (known !== undefined) return known.includes("base") ? "base" : (known[0] ?? "base");
  const low = word?.low ?? "";
  if (low.endsWith("ing")) return "ing";
  if (low.endsWith("ed")) return "ed";
  return low.endsWith("s") && !low.endsWith("ss") ? "s" : "base";
}

function baseOf(word: Word | undefined): string {
  return word?.verb?.base ?? word?.low ?? "";
}

/** "To at any time assign", "to (i) agree", "not to “stalk”": the verb comes after what is put in. */
function skipInserted(words: readonly Word[], at: number): number {
  if (words[at]?.low === "at" && words[at + 2]?.low === "time") return at + 3;
  if (words[at]?.low === "(" && words[at + 2]?.low === ")") return at + 3;
  return words[at]?.low === '"' ? at + 1 : at;
}
