import type { Clause, FoundCondition, Word } from "./parts.js";
import type { ConditionKind, ConditionSubject } from "./statement.js";
import { ABOUT, OPENINGS, type Opening } from "./tables/conditions.js";

const OPENING = new RegExp(`\\b(?:${OPENINGS.map(({ when }) => `(${when})`).join("|")})(?![a-z-])`, "g");
/** "When" and "where" after a noun describe it; "subject to" and the like may be anything. */
const NOT_AFTER = /\b(?:the|a|an|time|place|day|country|state|jurisdiction|reason|as|of|no|than|what|is|are|be)$/;
const LONGEST = 400;

/** Every condition of a folded sentence, in order; none lies inside another. */
export function findConditions(folded: string, words: readonly Word[], clauses: readonly Clause[]): FoundCondition[] {
  const found: FoundCondition[] = [];
  let reached = 0;
  for (const match of folded.matchAll(OPENING)) {
    const opening = OPENINGS[match.slice(1).findIndex((group) => group !== undefined)];
    if (opening === undefined || match.index < reached || !opensOne(folded, match.index, match[0], opening)) continue;
    const place = extentOf({ folded, words, clauses }, match, opening);
    reached = place.end;
    const text = folded.slice(match.index, place.end);
    found.push({
      kind: kindOf(opening, folded, match.index),
      exempts: opening.exempts === true,
      about: aboutOf(opening, text),
      sure: true,
      ...place,
    });
  }
  return found;
}

/** "Only … with your consent" is as good as "only with". */
function kindOf({ kind }: Opening, folded: string, start: number): ConditionKind {
  return kind === "if" && /\b(?:only|solely)\b[^,;]{0,80}$/.test(folded.slice(Math.max(0, start - 90), start))
    ? "only-if"
    : kind;
}

function opensOne(folded: string, start: number, words: string, { kind }: Opening): boolean {
  const before = folded.slice(Math.max(0, start - 24), start).trimEnd();
  const after = folded.slice(start + words.length, start + words.length + 24);
  if (/^(?:when|where|once|after|until|before|following)$/.test(words) && NOT_AFTER.test(before)) return false;
  if (words === "following" && !/^ (?:the|your|a|an|any|termination|receipt|expiration|cancell?ation)\b/.test(after))
    return false;
  if (
    words === "where" &&
    /[a-z]$/.test(before) &&
    !/^ (?:applicable|necessary|permitted|required|possible|appropriate|we|you|it)/.test(after)
  )
    return false;
  if (words === "subject to" && /^ (?:change|any fee|a fee)/.test(after)) return false;
  if (words === "pending" || (words === "once" && /^ (?:a|every|per)\b/.test(after))) return false;
  if (words === "except" && kind === "except" && /^ as /.test(after) && before === "") return true;
  if (kind === "after" || kind === "until")
    return !/^ (?:\d+|[a-z]+ \(\d+\)|thirty|sixty|ninety|seven|ten|fourteen)[ -](?:calendar |business )?(?:days?|months?|years?|hours?|weeks?)(?: [^,;a-z]|[.;,]|$)/.test(
      after,
    );
  return true;
}

interface Where {
  readonly folded: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

function extentOf(
  { folded, words, clauses }: Where,
  match: RegExpExecArray,
  { whole }: Opening,
): Pick<FoundCondition, "start" | "end" | "fronted"> {
  const start = match.index;
  const begins = words.findIndex((word) => word.start >= start);
  const main = clauses.find(
    (clause) => (clause.kind === "main" || clause.kind === "comp") && (words[clause.start]?.start ?? 0) > start,
  );
  const before = clauses.some(
    (clause) => (clause.kind === "main" || clause.kind === "comp") && isBefore(clause, begins),
  );
  const fronted = main !== undefined && opensClause(words, begins, before);
  if (whole) return { start, end: start + match[0].length, fronted: fronted && !before };
  const limit = Math.min(folded.length, start + LONGEST);
  const next = main === undefined ? limit : Math.min(limit, words[main.start]?.start ?? limit);
  const hard = folded.slice(start, limit).search(/[;:]|\.(?:\s|$)|\)/);
  const inner = innerEnd(words, clauses, begins);
  let end = Math.min(next, hard < 0 ? limit : start + hard, inner ?? limit);
  end =
    start + folded.slice(start, end).replace(/(?<![\s,;:("'-])(?:[\s,;:("'-]|\b(?:and|or|but|then)\b)+$/, "").length;
  return { start, end, fronted };
}

/** An inserted condition ("may, if you agree, share") ends at the comma before the verb it parts. */
function innerEnd(words: readonly Word[], clauses: readonly Clause[], begins: number): number | null {
  const around = clauses.find(({ group }) => group.start < begins && begins < group.head);
  return around === undefined ? null : (words[around.group.head]?.start ?? null);
}

function isBefore(clause: Clause, at: number): boolean {
  return clause.group.start < at;
}

function opensClause(words: readonly Word[], at: number, before: boolean): boolean {
  const preceding = words[at - 1];
  if (!before) return true;
  return preceding !== undefined && /^(?:;|\.|and|but|that|:|or)$/.test(preceding.low);
}

function aboutOf(opening: Opening, text: string): ConditionSubject {
  if (opening.kind === "as-required") return "law";
  return ABOUT.find(([, when]) => when.test(text))?.[0] ?? "other";
}
