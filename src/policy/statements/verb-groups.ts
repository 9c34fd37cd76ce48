import {
  BE,
  chain,
  DO,
  findInverted,
  HAVE,
  isParticiple,
  NEGATIONS,
  reachVerb,
  shapeOf,
  skipInserted,
  startsFinite,
} from "./auxiliaries.js";
import type { VerbGroup, Word } from "./parts.js";
import { MODALS } from "./repair-tags.js";
import type { VerbShape } from "./verb-forms.js";

const CONNECTS = /^(?:,|and|or|nor|and\/or|\/|but|;|then|well|as|not|also|&)$/;
const NO_GERUND =
  /^(?:including|regarding|concerning|following|according|pertaining|relating|notwithstanding|during|excluding|depending|pending|being|outstanding|existing|underlying|remaining|ongoing|resulting|corresponding|participating|governing)$/;

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
    negation: plain.negation ?? group.negation,
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

function baseOf(word: Word | undefined): string {
  return word?.verb?.base ?? word?.low ?? "";
}
