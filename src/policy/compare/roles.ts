import type { ClauseRole } from "./clause-role.js";
import type { ComparableClause } from "./comparable-clause.js";
import { isCopyrightLine, isDateLine, isRelativeDateLine } from "./date-line.js";
import { documentKindOf } from "./document-kind.js";
import {
  announcesList,
  isBannerButton,
  isMenuEntry,
  isPageControl,
  isPageCounter,
  isPageNotice,
  isProse,
  looksLikeFurniture,
  readsLikeAnnouncement,
  readsLikeBanner,
} from "./furniture.js";
import { findIntroductions } from "./list-context.js";
import { isMachineText, isNonceLine } from "./machine-text.js";
import { findPolicyBody } from "./page-edges.js";

const LINKED = 0.7;
const LINK_BLOCK = 5;
const MENU_SHARE = 0.2;
const LONGEST_QUESTION = 10;

/** A comparison asks several times for the roles of the same page. */
const known = new WeakMap<readonly ComparableClause[], readonly ClauseRole[]>();

/** The role of every clause of one page, in order. Looks at one side only, so that a text's hash can leave noise out too. */
export function findRoles(clauses: readonly ComparableClause[]): readonly ClauseRole[] {
  const found = known.get(clauses) ?? readRoles(clauses);
  known.set(clauses, found);
  return found;
}

function readRoles(clauses: readonly ComparableClause[]): readonly ClauseRole[] {
  const roles = clauses.map(roleByItself);
  markContents(clauses, roles);
  markBanners(clauses, roles);
  markAnnouncements(clauses, roles);
  markEdges(clauses, roles);
  markLinkBlocks(clauses, roles);
  return roles;
}

function roleByItself(clause: ComparableClause): ClauseRole {
  if (clause.tokens.length === 0) return "typography";
  if (isMachineText(clause.text) || isNonceLine(clause)) return "machine-text";
  if (isCopyrightLine(clause)) return "copyright";
  if (isDateLine(clause)) return "date-line";
  if (isRelativeDateLine(clause)) return "relative-date";
  if (isPageControl(clause)) return "page-control";
  if (isPageCounter(clause)) return "page-counter";
  return isPageNotice(clause) ? "page-notice" : null;
}

/** Links that repeat a heading of the same page, or several lines in a row that do, are its table of contents. */
function markContents(clauses: readonly ComparableClause[], roles: ClauseRole[]): void {
  const headings = new Set(
    clauses.filter((clause) => clause.kind === "heading" && clause.linkShare < LINKED).map((clause) => clause.key),
  );
  const repeats = clauses.map((clause) => clause.kind !== "heading" && headings.has(clause.key));
  clauses.forEach((clause, at) => {
    if (roles[at] !== null || !repeats[at]) return;
    const inRow = [-2, -1, 0].some((from) => [0, 1, 2].every((step) => repeats[at + from + step]));
    if (clause.linkShare >= LINKED || inRow) roles[at] = "contents-entry";
  });
}

/** Banner text counts as banner at the page's edge or beside its buttons; inside the policy it is the policy's cookie section. */
function markBanners(clauses: readonly ComparableClause[], roles: ClauseRole[]): void {
  const body = findPolicyBody(clauses);
  clauses.forEach((clause, at) => {
    if (roles[at] !== null || !readsLikeBanner(clause)) return;
    const outside = at < body.first || at > body.last;
    const buttons = [1, 2, 3, -1].some((step) => isButtonAt(clauses, at + step));
    if (outside || buttons) roles[at] = "cookie-banner";
  });
}

function isButtonAt(clauses: readonly ComparableClause[], at: number): boolean {
  const clause = clauses[at];
  return clause !== undefined && isBannerButton(clause);
}

/**
 * What stands above a page's title and says that a document of the site is new: a banner that every page of the site has. With a
 * day in it, it is one only where it speaks of another kind of document than the title does.
 */
function markAnnouncements(clauses: readonly ComparableClause[], roles: ClauseRole[]): void {
  const title = clauses.findIndex((clause, at) => clause.kind === "heading" && roles[at] === null);
  clauses.slice(0, Math.max(0, title)).forEach((clause, at) => {
    if (roles[at] !== null || !readsLikeAnnouncement(clause)) return;
    const own = documentKindOf(clauses[title]?.key ?? "");
    if (!/\d/.test(clause.text) || (own !== null && documentKindOf(clause.key) !== own)) roles[at] = "page-notice";
  });
}

/** Before the first and after the last policy prose, whatever has no sentence is furniture. */
function markEdges(clauses: readonly ComparableClause[], roles: ClauseRole[]): void {
  const body = findPolicyBody(clauses);
  const lists = findIntroductions(clauses);
  clauses.forEach((clause, at) => {
    const outside = at < body.first || at > body.last;
    const furniture = looksLikeFurniture(clause) || isUnanswered(clauses, at);
    if (roles[at] !== null || !outside || !furniture) return;
    const introduction = clauses[lists[at] ?? -1];
    const announced = introduction !== undefined && clause.linkShare < LINKED && announcesList(introduction);
    if (!announced) roles[at] = "furniture";
  });
}

/** A question among the page's short lines, with no answer below it: an entry of a help centre's menu. */
function isUnanswered(clauses: readonly ComparableClause[], at: number): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (clause === undefined || clause.tokens.length > LONGEST_QUESTION || !/[?？]\s*$/.test(clause.text)) return false;
  return next === undefined || (next.tokens.length <= LONGEST_QUESTION && !isProse(next));
}

/** A block of links in which menu words recur is a menu wherever it stands. */
function markLinkBlocks(clauses: readonly ComparableClause[], roles: ClauseRole[]): void {
  let from = 0;
  for (let at = 0; at <= clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause !== undefined && clause.linkShare >= LINKED && clause.tokens.length <= 12) continue;
    const block = clauses.slice(from, at);
    const entries = block.filter(isMenuEntry).length;
    if (block.length >= LINK_BLOCK && entries / block.length >= MENU_SHARE) {
      for (let entry = from; entry < at; entry += 1) roles[entry] ??= "furniture";
    }
    from = at + 1;
  }
}
