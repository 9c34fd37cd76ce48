import { agrees, isLabel, isTorn, ownerOf } from "./clause-rows.js";
import type { Clause, Run, VerbGroup, Word } from "./parts.js";
import { readSubject } from "./subjects.js";

const RELATIVE = /^(?:that|which|who|whom|whose)$/;
const SUBORDINATE =
  /^(?:if|when|where|whenever|wherever|unless|until|till|before|after|because|although|though|while|whilst|once|since|whether|as|than|so|provided|how|what|why|whatever|except|lest|insofar)$/;
/** After these a noun phrase without a comma belongs to them, not to the clause: "after termination we may". */
const PREPOSITIONAL = /^(?:before|after|until|till|since|as|than|except)$/;
const BOUNDARY = /^(?:,|;|:|\.|\(|\)|-|"|\?|!|\u2022|and|or|but|nor|and\/or|\/)$/;
const HARD = /^(?:;|:|\.|\(|-|\?|!|\u2022)$/;
const COORDINATES = /^(?:and|or|but|nor|and\/or|,|\/|;|yet|&)$/;
/** What is asked, hoped or thought is not stated. */
const WISHES = /^(?:require|ask|request|demand|recommend|suggest|hope|prefer|believe|think|wish|propose)$/;
const TAKES_CLAUSE =
  /^(?:agree|covenant|acknowledge|understand|accept|confirm|warrant|represent|ensure|believe|know|consent|think|determine|say|state|guarantee|recognize|recognise|certify|affirm|note|provide)$/;

/** The clauses of a sentence, in the order of their verbs. */
export function findClauses(words: readonly Word[], groups: readonly VerbGroup[]): Clause[] {
  const clauses: Clause[] = [];
  groups.forEach((group, at) => {
    if (group.kind !== "finite") return;
    clauses.push(placeClause({ words, groups, clauses }, group, at));
  });
  return clauses.map((clause, index) => ({ ...clause, end: endOf(clause, clauses.slice(index + 1), words) }));
}

interface Reading {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

function placeClause(reading: Reading, group: VerbGroup, at: number): Clause {
  const { words, groups, clauses } = reading;
  const base = { group, at, marker: null, joinedTo: null, imperative: false, doubtful: group.doubtful, end: group.end };
  if (group.inside !== null) return { ...base, kind: "main", subject: group.inside, start: group.start };
  const last = clauses.at(-1);
  const bound = groups[at - 1]?.end ?? 0;
  if (group.sharedWith !== null) {
    const owner = clauses.findIndex((clause) => clause.at === group.sharedWith);
    const shared = clauses[owner];
    if (shared !== undefined)
      return {
        ...base,
        kind: shared.kind,
        subject: shared.subject,
        start: group.start,
        joinedTo: owner,
        marker: shared.marker,
      };
  }
  const before = skipAdverbs(words, group.start - 1);
  if (RELATIVE.test(words[before]?.low ?? "") && before >= bound && words[before]?.low !== "whose")
    return relative(reading, base, before);
  const subject = readSubject(words, group.start, bound);
  if (subject === null) return withoutSubject(reading, base);
  const opener = skipAdverbs(words, subject.start - 1);
  const marked = markerOf(words, opener, bound);
  const start = marked ?? subject.start;
  const plain = { ...base, subject, start };
  if (marked !== null) {
    const kind = RELATIVE.test(words[marked]?.low ?? "") ? relativeKind(words, marked, last) : "sub";
    const doubtful =
      base.doubtful ||
      (kind === "comp" && last?.doubtful === true && !/^(?:mean|agree|constitute)$/.test(last.group.base));
    return { ...plain, kind, marker: marked, doubtful };
  }
  const preceding = words[opener]?.low;
  if (/^(?:event|case)$/.test(preceding ?? "") && words[opener - 2]?.low === "in") {
    return { ...plain, kind: "sub", marker: opener - 2, start: opener - 2 };
  }
  if (preceding === undefined || opener < bound - 1) return { ...plain, kind: "main" };
  if (HARD.test(preceding) || /[.):]$/.test(preceding)) return { ...plain, kind: "main" };
  if (COORDINATES.test(preceding)) return { ...plain, ...coordinatedKind(words, opener, last) };
  return { ...plain, ...unmarkedKind(reading, subject, bound) };
}

type Base = Omit<Clause, "kind" | "subject" | "start">;

/** "… that is shared", "you agree that": the relative word is itself the subject. */
function relative({ words, clauses }: Reading, base: Base, marker: number): Clause {
  const kind = relativeKind(words, marker, clauses.at(-1));
  const from = words[marker - 1]?.low === "," ? marker - 1 : marker;
  const antecedent = readSubject(words, from, clauses.at(-1)?.group.end ?? 0);
  return { ...base, kind: kind === "comp" ? "sub" : kind, subject: antecedent, start: marker, marker };
}

/** "That" after a verb of saying or agreeing opens what is agreed; after a noun it describes. */
function relativeKind(words: readonly Word[], marker: number, last: Clause | undefined): "comp" | "rel" | "sub" {
  if (words[marker]?.low !== "that") return "rel";
  const before = words[marker - 1];
  const verb = last !== undefined && TAKES_CLAUSE.test(last.group.base);
  if (last === undefined && /^(?:advised|noted|note|aware|sure|understood|informed|agreed)$/.test(before?.low ?? ""))
    return "comp";
  if (last !== undefined && last.kind !== "rel" && last.group.end === marker)
    return last.kind === "sub" || last.group.negation !== null || WISHES.test(last.group.base) ? "sub" : "comp";
  if (before?.pos === "VERB" && last !== undefined && last.group.end < marker) {
    const said = before.verb?.base ?? "";
    return TAKES_CLAUSE.test(said) && !WISHES.test(said) && last.kind !== "sub" && last.kind !== "rel" ? "comp" : "sub";
  }
  if (before?.pos === "VERB" || before?.low === ",") return verb ? "comp" : before.low === "," ? "rel" : "sub";
  if (/^(?:and|or)$/.test(before?.low ?? "")) return last?.kind === "comp" ? "comp" : "rel";
  if (verb && /^(?:us|ADV)$/.test(before?.low ?? "")) return "comp";
  return before?.pos === "ADJ" ? "sub" : "rel";
}

function markerOf(words: readonly Word[], opener: number, bound: number): number | null {
  const word = words[opener];
  if (word === undefined || opener < bound) return null;
  if (RELATIVE.test(word.low)) return opener;
  if (!SUBORDINATE.test(word.low)) return null;
  if (word.low === "so" && words[opener + 1]?.low !== "that") return null;
  return opener;
}

function coordinatedKind(
  words: readonly Word[],
  opener: number,
  last: Clause | undefined,
): Pick<Clause, "kind" | "marker"> {
  const comma = words[opener]?.low === "," || words[opener - 1]?.low === ",";
  if (last === undefined || words[opener]?.low === "but") return { kind: "main", marker: null };
  if (last.kind === "comp") return { kind: "comp", marker: last.marker };
  if (last.kind === "sub" && !comma) return { kind: "sub", marker: last.marker };
  return { kind: "main", marker: null };
}

/** A subject that follows other words without a mark: "the data we collect", "after termination we may", "you agree we may". */
function unmarkedKind(
  { words, groups, clauses }: Reading,
  subject: Run,
  bound: number,
): Pick<Clause, "kind" | "doubtful"> {
  const last = clauses.at(-1);
  const sure = { doubtful: false };
  if (last !== undefined && last.group.end === subject.start) {
    if (!TAKES_CLAUSE.test(last.group.base)) return { kind: "main", doubtful: true };
    return { kind: last.kind === "sub" || last.kind === "rel" ? last.kind : "comp", ...sure };
  }
  const pronoun = /^(?:we|you|they|i|it)$/.test(words[subject.start]?.low ?? "");
  if (!pronoun) return { kind: "main", doubtful: last !== undefined };
  const opens = words[bound];
  if (last === undefined) {
    const fronted = groups[0] !== undefined && groups[0].kind !== "finite" && groups[0].start < 3 && bound > 0;
    const links = words.slice(bound, subject.start).filter(({ pos }) => pos === "ADP").length;
    return fronted || (opens?.pos === "ADP" && links === 1) || opens?.pos === "ADV"
      ? { kind: "main", ...sure }
      : { kind: "rel", ...sure };
  }
  const nested = words.slice(bound, subject.start).some(({ low }) => RELATIVE.test(low));
  if (nested) return { kind: "rel", ...sure };
  if (last.kind === "sub" && !clauses.some(({ kind }) => kind === "main")) return { kind: "main", ...sure };
  return { kind: "rel", ...sure };
}

/** A verb with no subject before it: joined to the clause before, the rest of a clause that a relative one broke, or a command. */
function withoutSubject({ words, groups, clauses }: Reading, base: Base): Clause {
  const { group } = base;
  const previous = skipAdverbs(words, group.start - 1);
  const coordinated = COORDINATES.test(words[previous]?.low ?? "");
  const index = clauses.length - 1;
  const last = clauses[index];
  const broken = brokenSubject(words, groups, clauses);
  if (broken !== null && (!coordinated || words[previous]?.low === ","))
    return { ...base, kind: broken.kind, subject: broken.subject, start: broken.subject.start, marker: broken.marker };
  if (coordinated && last !== undefined) {
    const owner = ownerOf(clauses, group, words[previous - 1]?.low === ",");
    const joined = clauses[owner] ?? last;
    return {
      ...base,
      kind: joined.kind,
      subject: joined.subject,
      start: group.start,
      joinedTo: owner,
      marker: joined.marker,
      doubtful: base.doubtful || joined.doubtful || !agrees(group, joined.group) || isTorn(clauses, owner, group),
    };
  }
  const opens = opensCommand(words, previous, groups[0], last);
  const imperative =
    opens && (group.shape === "base" || group.base === "do") && group.modal === null && !isLabel(words, group.end);
  return { ...base, kind: "main", subject: null, start: group.start, imperative, doubtful: !imperative };
}

/** A command opens its sentence, or follows "please", or what was put before it: "to opt out, click". */
function opensCommand(
  words: readonly Word[],
  previous: number,
  first: VerbGroup | undefined,
  last: Clause | undefined,
): boolean {
  const before = words[previous]?.low ?? "";
  if (previous < 0 || before === "please" || HARD.test(before)) return true;
  return before === "," && (last?.kind === "sub" || (last === undefined && first?.kind === "infinitive"));
}

/** The thing that relative clauses since described, when it still waits for its own verb. */
function brokenSubject(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  clauses: readonly Clause[],
): (Pick<Clause, "kind" | "marker"> & { subject: Run }) | null {
  const relatives = clauses.slice(clauses.findLastIndex(({ kind }) => kind !== "rel") + 1);
  const first = relatives[0];
  if (first === undefined) return null;
  const opening = first.marker ?? first.start;
  const start = words[opening - 1]?.low === "," ? opening - 1 : opening;
  const bound = groups[first.at - 1]?.end ?? 0;
  const subject = readSubject(words, start, bound);
  if (subject === null) return null;
  const opener = skipAdverbs(words, subject.start - 1);
  const word = words[opener]?.low;
  if (word === undefined || opener < bound) return { kind: "main", marker: null, subject };
  if (RELATIVE.test(word))
    return { kind: relativeKind(words, opener, clauses.at(-relatives.length - 1)), marker: opener, subject };
  if (SUBORDINATE.test(word) && !PREPOSITIONAL.test(word)) return { kind: "sub", marker: opener, subject };
  return BOUNDARY.test(word) ? { kind: "main", marker: null, subject } : null;
}

export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (at >= 0 && words[at]?.pos === "ADV" && !SUBORDINATE.test(words[at]?.low ?? "")) at -= 1;
  return at;
}

/** Up to the next clause that is no description of one of its things, and without what joins them. */
function endOf(clause: Clause, later: readonly Clause[], words: readonly Word[]): number {
  const next = later.find(({ kind, start }) => start >= clause.group.end && (kind !== "rel" || clause.kind === "rel"));
  const around = later.find(({ start }) => clause.kind === "rel" && start < clause.start);
  let end = Math.min(next?.start ?? words.length, around?.group.start ?? words.length);
  while (end > clause.group.end && COORDINATES.test(words[end - 1]?.low ?? "")) end -= 1;
  return end;
}
