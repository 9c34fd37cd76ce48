import type { PageLead, PolicyText } from "../types.js";
import { type ComparableClause, readComparable } from "./comparable-clause.js";
import { isCallToAction, isProse } from "./furniture.js";
import { normaliseClause } from "./normalise.js";
import { findRoles } from "./roles.js";
import { LEAD_PHRASE } from "./tables/lead-phrases.js";
import { POLICY_STEMS } from "./tables/policy-words.js";
import { WALL_PHRASES, type WallStrength } from "./tables/wall-phrases.js";

/** Whether one read of a page is a policy at all. */
export interface ReadJudgement {
  readonly readable: boolean;
  /** What the page is instead ("login-wall", "not-found", "repeated" …); null when readable. */
  readonly reason: string | null;
}

/** Clauses from the top in which a wall that stands alone is looked for. */
const TOP = 4;
/** Words of policy prose from which a page is a policy whatever else it says. */
const ENOUGH_PROSE = 60;
/** The same where most of it speaks of cookies, as banners and consent walls do too. */
const ENOUGH_COOKIE_PROSE = 240;
/** A clause longer than this is no wall's message. */
const LONGEST_MESSAGE = 40;
const FEWEST_WORDS = 4;
/** A page with fewer words of policy prose that leads on is not the policy. */
const TOO_FEW = 45;
/** A first read with fewer words of its own is a stub. */
const FEWEST_OWN_WORDS = 12;
/** A fault repeats the same long clauses this often, over at least this share of the page. */
const REPEATS = 4;
const REPEATED_SHARE = 0.6;
const LONG_CLAUSE = 8;

/** Judges one read by itself: a wall, an error page, an empty page and a page of repetitions are no policy. */
export function judgeRead(text: PolicyText): ReadJudgement {
  return judgeClauses(readComparable(text), text);
}

/** The same for clauses that are at hand already. */
export function judgeClauses(clauses: readonly ComparableClause[], text: PolicyText): ReadJudgement {
  const reason = findFault(clauses, text);
  return { readable: reason === null, reason };
}

function findFault(clauses: readonly ComparableClause[], text: PolicyText): string | null {
  const words = clauses.reduce((sum, clause) => sum + clause.tokens.length, 0);
  const title = normaliseClause(text.title ?? "").tokens.join(" ");
  const top = [...clauses.slice(0, TOP).map((clause) => clause.key), title];
  const alone = findFirstWall(top, "alone");
  if (alone !== null) return alone;
  if (words < FEWEST_WORDS) return "empty";
  if (isRepeated(clauses)) return "repeated";
  const others = clauses.filter((clause) => !clause.key.includes("cookie"));
  if (hasPolicyWords(others, text.language, ENOUGH_PROSE)) return null;
  const consent = findFirstWall(top, "consent");
  if (consent !== null || hasPolicyWords(clauses, text.language, ENOUGH_COOKIE_PROSE)) return consent;
  return findThinWall(clauses, title) ?? (findLead(clauses, text) === null ? null : "leads-elsewhere");
}

/**
 * Where a page leads that has no policy of its own, or null. A refresh and a frame are enough; a file or a link counts where
 * the page says that the policy is there.
 */
function findLead(clauses: readonly ComparableClause[], { leads = [], language }: PolicyText): PageLead | null {
  if (leads.length === 0 || hasPolicyWords(clauses, language, TOO_FEW)) return null;
  const [sent] = leads.filter(({ how }) => how === "refresh" || how === "frame");
  if (sent !== undefined) return sent;
  const said = clauses.some(({ key, tokens }) => tokens.length <= LONGEST_MESSAGE && LEAD_PHRASE.test(key));
  return said ? (leads.find(({ how }) => how === "file") ?? leads[0] ?? null) : null;
}

/** Where a page that is no policy sends its reader, as far as it says; null for others. */
export function findWhereItLeads(text: PolicyText): string | null {
  return findLead(readComparable(text), text)?.url ?? null;
}

/** Judges the first read of a document, which nothing can be compared with: hardly any text is no policy to begin with. */
export function judgeFirstRead(text: PolicyText): ReadJudgement {
  const judged = judgeRead(text);
  if (!judged.readable) return judged;
  const clauses = readComparable(text);
  const roles = findRoles(clauses);
  const words = clauses.reduce((sum, { tokens }, at) => sum + (roles[at] === null ? tokens.length : 0), 0);
  return words < FEWEST_OWN_WORDS ? { readable: false, reason: "stub" } : judged;
}

function findFirstWall(keys: readonly string[], strength: WallStrength): string | null {
  return keys.map((key) => findWall(key, strength)).find((wall) => wall !== null) ?? null;
}

function findWall(key: string, strength: WallStrength): string | null {
  if (key === "" || key.length > 1000) return null;
  const joined = key.replaceAll(" ", "");
  const wall = WALL_PHRASES.find((phrase) => {
    return phrase.strength === strength && phrase.pattern.test(phrase.unspaced ? joined : key);
  });
  return wall?.reason ?? null;
}

function findThinWall(clauses: readonly ComparableClause[], title: string): string | null {
  for (const clause of clauses) {
    if (clause.tokens.length > LONGEST_MESSAGE) continue;
    const wall = findWall(clause.key, "thin");
    if (wall !== null) return wall;
  }
  return findWall(title, "thin");
}

/** Whether so many words stand in prose with a word a policy is made of: of a policy the first clauses tell. */
function hasPolicyWords(clauses: readonly ComparableClause[], language: string | null, enough: number): boolean {
  return countPolicyWords(clauses, language, enough) >= enough;
}

/**
 * Words that stand in prose with at least one word a policy is made of, the messages of walls left out; not counted further
 * than to `enough`.
 */
export function countPolicyWords(
  clauses: readonly ComparableClause[],
  language: string | null,
  enough = Number.POSITIVE_INFINITY,
): number {
  const stems = POLICY_STEMS.get(language ?? "eng") ?? null;
  let words = 0;
  for (const clause of clauses) {
    if (words >= enough) break;
    if (!isProse(clause) || isCallToAction(clause)) continue;
    if (clause.tokens.length <= LONGEST_MESSAGE && findWall(clause.key, "thin") !== null) continue;
    if (stems === null || clause.key.search(stems) >= 0) words += clause.tokens.length;
  }
  return words;
}

function isRepeated(clauses: readonly ComparableClause[]): boolean {
  const times = new Map<string, number>();
  const long = clauses.filter((clause) => clause.tokens.length >= LONG_CLAUSE);
  for (const clause of long) times.set(clause.key, (times.get(clause.key) ?? 0) + 1);
  const all = long.reduce((sum, clause) => sum + clause.tokens.length, 0);
  const repeated = long.reduce(
    (sum, clause) => sum + ((times.get(clause.key) ?? 0) >= REPEATS ? clause.tokens.length : 0),
    0,
  );
  return all > 0 && repeated / all >= REPEATED_SHARE;
}
