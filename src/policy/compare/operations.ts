import { alignClauses, type ClauseMatch } from "./align.js";
import type { ClauseRole } from "./clause-role.js";
import type { ComparableClause } from "./comparable-clause.js";
import { explainPair } from "./explain-pair.js";
import { applyLinks } from "./link-operations.js";
import { keepListsApart, keysInPlace } from "./list-context.js";
import { isLoneHeading } from "./lone-heading.js";
import { findLoneTitles, type LoneTitles } from "./lone-titles.js";
import type { NoiseRuleId } from "./noise-rules.js";
import type { ClauseOperation, OperationKind } from "./operation.js";
import { findRenumbering, type Renumbering } from "./renumbering.js";
import { findRoles } from "./roles.js";
import type { Redivided } from "./segmentation.js";
import { findAllRedivided } from "./stretches.js";
import { diffWords } from "./word-diff.js";

/** Pairs less alike than this are called rewritten. */
const REWRITTEN = 0.5;
/** Wording this long that stands elsewhere in both versions is a repetition; shorter wording may mean something new where it stands. */
const REPEATED_WORDS = 8;

/** Both sides of a comparison and what was found out about them. */
interface Scene {
  readonly before: readonly ComparableClause[];
  readonly after: readonly ComparableClause[];
  readonly rolesBefore: readonly ClauseRole[];
  readonly rolesAfter: readonly ClauseRole[];
  readonly renumbering: Renumbering;
  readonly redivided: Redivided;
  readonly titles: LoneTitles;
  readonly inPlaceBefore: readonly string[];
  readonly inPlaceAfter: readonly string[];
  readonly keysBefore: ReadonlySet<string>;
  readonly keysAfter: ReadonlySet<string>;
}

/** Aligns two pages and says of every clause what happened to it: in the new order, removed clauses where they stood. */
export function findOperations(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
): ClauseOperation[] {
  const rolesBefore = findRoles(before);
  const rolesAfter = findRoles(after);
  const aligned = alignClauses(before, after, { before: rolesBefore, after: rolesAfter });
  const matches = keepListsApart(before, after, aligned);
  const [inPlaceBefore, inPlaceAfter] = [keysInPlace(before), keysInPlace(after)];
  const scene: Scene = {
    before,
    after,
    rolesBefore,
    rolesAfter,
    renumbering: findRenumbering(before, after, matches),
    redivided: findAllRedivided({ before, after, rolesBefore, rolesAfter }, matches),
    titles: findLoneTitles(before, after, matches),
    inPlaceBefore,
    inPlaceAfter,
    keysBefore: new Set([...before.map((clause) => clause.key), ...inPlaceBefore]),
    keysAfter: new Set([...after.map((clause) => clause.key), ...inPlaceAfter]),
  };
  return applyLinks(inReadingOrder(scene, matches), scene);
}

function inReadingOrder(scene: Scene, matches: readonly ClauseMatch[]): ClauseOperation[] {
  const byAfter = new Map(matches.map((match) => [match.after, match]));
  const kept = new Set(matches.map((match) => match.before));
  const operations: ClauseOperation[] = [];
  let reached = 0;
  const removeUpTo = (limit: number): void => {
    for (; reached < limit; reached += 1) if (!kept.has(reached)) operations.push(removed(scene, reached));
  };
  scene.after.forEach((_, at) => {
    const match = byAfter.get(at);
    if (match !== undefined && !match.moved) removeUpTo(match.before);
    operations.push(match === undefined ? added(scene, at) : paired(scene, match));
  });
  removeUpTo(scene.before.length);
  return operations;
}

function removed(scene: Scene, at: number): ClauseOperation {
  const clause = scene.before[at];
  const other = { keys: scene.keysAfter, redivided: scene.redivided.before.has(at) };
  const frame = standingAlone(scene.rolesBefore[at] ?? null, scene.titles.before.has(at));
  const lone = isLoneHeading(scene.before, at) ? "lone-heading" : null;
  const noise = explainLone(frame, clause, { ...other, inPlace: scene.inPlaceBefore[at] }) ?? lone;
  const words = [{ op: "-" as const, text: clause?.text ?? "" }];
  return {
    kind: noise === null ? "removed" : "noise",
    before: at,
    after: null,
    similarity: 0,
    moved: false,
    words,
    noise,
  };
}

function added(scene: Scene, at: number): ClauseOperation {
  const clause = scene.after[at];
  const other = { keys: scene.keysBefore, redivided: scene.redivided.after.has(at) };
  const frame = standingAlone(scene.rolesAfter[at] ?? null, scene.titles.after.has(at));
  const lone = isLoneHeading(scene.after, at) ? "lone-heading" : null;
  const noise = explainLone(frame, clause, { ...other, inPlace: scene.inPlaceAfter[at] }) ?? lone;
  const words = [{ op: "+" as const, text: clause?.text ?? "" }];
  return {
    kind: noise === null ? "added" : "noise",
    before: null,
    after: at,
    similarity: 0,
    moved: false,
    words,
    noise,
  };
}

/** A copyright line or page title that comes or goes is the page's frame; only a changed year is a date. */
function standingAlone(role: ClauseRole, title: boolean): ClauseRole {
  return role === "copyright" || (role === null && title) ? "furniture" : role;
}

interface OtherSide {
  /** Wordings of the other side, alone and with the introduction of their list. */
  readonly keys: ReadonlySet<string>;
  readonly redivided: boolean;
  /** The clause's own wording with the introduction of its list. */
  readonly inPlace: string | undefined;
}

/** Why a clause without a partner may still be no news: the other side says the same, divided differently or more than once. */
function explainLone(role: ClauseRole, clause: ComparableClause | undefined, other: OtherSide): NoiseRuleId | null {
  if (clause === undefined || (role !== null && role !== "date-line")) return role ?? "segmentation";
  const long = clause.tokens.length >= REPEATED_WORDS || clause.kind === "heading" || role !== null;
  if (other.keys.has(long ? clause.key : (other.inPlace ?? ""))) return "repeated-text";
  return role ?? (other.redivided ? "segmentation" : null);
}

function paired(scene: Scene, match: ClauseMatch): ClauseOperation {
  const before = scene.before[match.before];
  const after = scene.after[match.after];
  if (before === undefined || after === undefined) throw new RangeError("A match names a clause that does not exist.");
  const { similarity, moved } = match;
  const place = { before: match.before, after: match.after, similarity, moved };
  if (before.text === after.text)
    return { ...place, kind: moved ? movedKind(scene, match) : "same", words: [], noise: null };
  const noise = explainMatch(scene, match);
  const words = diffWords(before.text, after.text);
  const equal = before.key === after.key;
  return { ...place, kind: kindOf(noise, moved && equal, similarity), words, noise };
}

/** Controls and date lines may stand anywhere: their order says nothing. */
function movedKind(scene: Scene, match: ClauseMatch): OperationKind {
  const role = scene.rolesAfter[match.after] ?? null;
  return role === null || role === "furniture" || role === "contents-entry" ? "moved" : "same";
}

function kindOf(noise: NoiseRuleId | null, movedWhole: boolean, similarity: number): OperationKind {
  if (movedWhole) return "moved";
  if (noise !== null) return "noise";
  return similarity < REWRITTEN ? "rewritten" : "modified";
}

function explainMatch(scene: Scene, match: ClauseMatch): NoiseRuleId | null {
  const before = scene.before[match.before];
  const after = scene.after[match.after];
  if (before === undefined || after === undefined) return null;
  const [old, young] = [scene.rolesBefore[match.before] ?? null, scene.rolesAfter[match.after] ?? null];
  const explained = explainPair(before, after, scene.renumbering);
  if (explained !== null) return explained;
  if (old !== null && young !== null) return young;
  return scene.redivided.before.has(match.before) && scene.redivided.after.has(match.after) ? "segmentation" : null;
}
