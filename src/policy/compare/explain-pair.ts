import { lines } from "../reading/lines.js";
import { HIDDEN_EMAIL } from "./addresses.js";
import type { ComparableClause } from "./comparable-clause.js";
import { areSameCountries } from "./country-names.js";
import { isDateLabel, isRelativeDateLine } from "./date-line.js";
import { DATE_TOKEN } from "./dates.js";
import { isNonce } from "./machine-text.js";
import { NOISE_RULES, type NoiseRuleId } from "./noise-rules.js";
import { isReference, isRenumbered, type Renumbering } from "./renumbering.js";
import { isSameNumber, isSameSpelling } from "./spelling.js";
import { DATE_LINE_FILLERS, RELATIVE_TIME } from "./tables/date-words.js";
import { findHunks, type Hunk } from "./word-diff.js";

/** Sentences longer than this are wording even when only their date moved. */
const LONGEST_DATED = 45;

/** So many words before a running time may label it. */
const LEAD = 3;
const FOOTNOTE_MARK = /(?<=^\p{L}{5,40})\d{1,2}$/u;
const LONGEST_LEAD = 6;
const OF_DOCUMENT = new RegExp(lines`
  \b(?:this|these|our|the|current)\b.{0,60}\b(?:
    policy
    |notice
    |terms
    |agreement
    |statement
    |version
    |document
    |conditions
    |guidelines
    |rules
    |addendum
  )\b
`);
const LAST = /(?:^| )(?:last|latest|recently|zuletzt|laatst|senast|sidst|sist|dernière|última|ultima) /u;

interface Pair {
  readonly before: ComparableClause;
  readonly after: ComparableClause;
  readonly renumbering: Renumbering;
}

/** The noise rule that explains the whole difference of a pair, or null when some of it is wording. */
export function explainPair(
  before: ComparableClause,
  after: ComparableClause,
  renumbering: Renumbering,
): NoiseRuleId | null {
  if (before.key === after.key) return explainEqualWords(before, after);
  if (saysOwnAge(before) && saysOwnAge(after) && dropRelative(before.key) === dropRelative(after.key)) {
    return "relative-date";
  }
  const hunks = findHunks(before.tokens, after.tokens);
  if (hunks === null) return null;
  if (hunks.length === 0) return "typography";
  const rules = hunks.map((hunk) => explainHunk(hunk, { before, after, renumbering }));
  return rules.includes(null) ? null : weightiest(rules);
}

function explainEqualWords(before: ComparableClause, after: ComparableClause): NoiseRuleId {
  if (before.text.replace(/\s+/g, " ").trim() === after.text.replace(/\s+/g, " ").trim()) return "whitespace";
  if (before.label !== after.label) return "renumbering";
  return /https?:\/\/|www\./i.test(before.text) && /[?#]/.test(before.text + after.text)
    ? "tracking-parameter"
    : "typography";
}

/** A time that runs by itself behind the document's date label, as "this page was last updated 4 days ago" amid other words. */
function saysOwnAge(clause: ComparableClause): boolean {
  if (isRelativeDateLine(clause)) return true;
  const at = RELATIVE_TIME.exec(clause.key)?.index ?? 0;
  const lead = clause.key.slice(0, at).trim().split(" ");
  if (!lead.slice(-LEAD).some(isDateLabel)) return false;
  const labels = lead.every((token) => isDateLabel(token) || DATE_LINE_FILLERS.has(token));
  return (labels && lead.length <= LONGEST_LEAD) || LAST.test(lead.slice(-LEAD).join(" "));
}

function dropRelative(key: string): string {
  return key.replace(RELATIVE_TIME, "").trim();
}

function weightiest(rules: readonly (NoiseRuleId | null)[]): NoiseRuleId | null {
  const weight = (rule: NoiseRuleId | null): number => {
    const effect = rule === null ? "none" : NOISE_RULES.get(rule)?.effect;
    return effect === "editorial" ? 2 : effect === "date-only" ? 1 : 0;
  };
  return rules.reduce((best, rule) => (weight(rule) > weight(best) ? rule : best), rules[0] ?? null);
}

function explainHunk(hunk: Hunk, pair: Pair): NoiseRuleId | null {
  const old = hunk.before.join("");
  const young = hunk.after.join("");
  if (old === young) return "typography";
  if (isEmailToggle(hunk)) return "email-obfuscation";
  if (hunk.before.every(isNonce) && hunk.after.every(isNonce)) return "machine-text";
  if (isLabelWritten(hunk, pair) || isReferenceShift(hunk, pair)) return "renumbering";
  if (isStamp(hunk, pair)) return "machine-text";
  if (isOwnDate(hunk, pair)) return "date-line";
  if (isFootnoteMark(hunk)) return "footnote-mark";
  if (isSameNumber(hunk.before, hunk.after)) return "number-notation";
  if (areSameCountries(hunk.before, hunk.after)) return "country-name";
  return explainNumberDoubled(hunk, pair) ?? explainSpelling(hunk);
}

/** "Analytics" and "Analytics1": a raised number runs into the word before it. */
function isFootnoteMark({ before: [old = "", ...more], after: [young = "", ...others] }: Hunk): boolean {
  if (more.length + others.length > 0) return false;
  const marked = old.replace(FOOTNOTE_MARK, "") !== old || young.replace(FOOTNOTE_MARK, "") !== young;
  return marked && old.replace(FOOTNOTE_MARK, "") === young.replace(FOOTNOTE_MARK, "");
}

/** A number at the head of one side that is the other side's list number: list marks became text, or text list marks. */
function isLabelWritten({ before, after, at, afterAt }: Hunk, pair: Pair): boolean {
  if (at !== 0 || afterAt !== 0 || before.length + after.length === 0 || Math.min(before.length, after.length) > 0)
    return false;
  const written = (before.length > 0 ? before : after).join("");
  const label = (before.length > 0 ? pair.after : pair.before).label ?? "";
  return /^[\da-z]{1,6}$/.test(written) && /\d/.test(written) && label.replaceAll(".", "").endsWith(written);
}

/** The time at which a machine wrote the page: no date of the policy has seconds and a zone. */
function isStamp(hunk: Hunk, { before, after }: Pair): boolean {
  const stamps = (tokens: readonly string[], text: string): boolean =>
    tokens.length > 0 && tokens.every((token) => DATE_TOKEN.test(token) && text.toLowerCase().includes(`${token}t`));
  return stamps(hunk.before, before.text) && stamps(hunk.after, after.text);
}

function isEmailToggle(hunk: Hunk): boolean {
  const [old, young] = [hunk.before[0] ?? "", hunk.after[0] ?? ""];
  if (hunk.before.length !== 1 || hunk.after.length !== 1) return false;
  return (old === HIDDEN_EMAIL && young.includes("@")) || (young === HIDDEN_EMAIL && old.includes("@"));
}

function isReferenceShift(hunk: Hunk, { before, after, renumbering }: Pair): boolean {
  if (hunk.before.length !== hunk.after.length) return false;
  if (!isReference(before.tokens, hunk.at) || !isReference(after.tokens, hunk.afterAt)) return false;
  return hunk.before.every((old, at) => old === hunk.after[at] || isRenumbered(old, hunk.after[at] ?? "", renumbering));
}

/** The date of the document itself inside a sentence ("This notice was last updated on …"). */
function isOwnDate(hunk: Hunk, { before, after }: Pair): boolean {
  const dates = (tokens: readonly string[]): boolean =>
    tokens.length > 0 && tokens.every((token) => DATE_TOKEN.test(token));
  if (!dates(hunk.before) || !dates(hunk.after)) return false;
  return saysOwnDate(before, hunk.at) && saysOwnDate(after, hunk.afterAt);
}

function saysOwnDate(clause: ComparableClause, at: number): boolean {
  const lead = clause.tokens.slice(Math.max(0, at - 7), at);
  if (
    /\b(?:last|latest|most recently) (?:updated|modified|revised|changed|reviewed|amended|edited)\b/.test(
      lead.join(" "),
    )
  )
    return true;
  if (/\b(?:revised|updated|modified|amended|adopted) and effective(?: as of| on)?$/.test(lead.join(" "))) return true;
  const opening = clause.tokens.slice(0, at).join(" ");
  if (opensWithLabel(clause.tokens.slice(0, at))) return true;
  return clause.tokens.length <= LONGEST_DATED && OF_DOCUMENT.test(opening) && lead.some(isDateLabel);
}

/** A line that begins "Effective 23 April 2026 | …" states its date first, whatever stands after it. */
function opensWithLabel(opening: readonly string[]): boolean {
  return (
    opening.length <= 5 &&
    opening.some(isDateLabel) &&
    opening.every((token) => isDateLabel(token) || DATE_LINE_FILLERS.has(token))
  );
}

/** "thirty days" became "thirty (30) days": the number put in or taken out stands beside the same number. */
function explainNumberDoubled(hunk: Hunk, { before, after }: Pair): NoiseRuleId | null {
  if (hunk.before.length + hunk.after.length !== 1) return null;
  const [tokens, at] = hunk.before.length === 1 ? [before.tokens, hunk.at] : [after.tokens, hunk.afterAt];
  const [left, here, right] = [tokens[at - 1] ?? "", tokens[at] ?? "", tokens[at + 1] ?? ""];
  return isSameNumber([here], [left]) || isSameNumber([here], [right]) ? "number-notation" : null;
}

function explainSpelling(hunk: Hunk): NoiseRuleId | null {
  if (hunk.before.length !== hunk.after.length) return null;
  return hunk.before.every((old, at) => isSameSpelling(old, hunk.after[at] ?? "")) ? "spelling" : null;
}
