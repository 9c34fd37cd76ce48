import { isReadable } from "../policy/readable-language.js";
import { titleOfType } from "../policy/type-titles.js";
import type { ClauseChangeKind } from "../policy/types.js";
import { formatDay } from "../policy/utc.js";
import type { ClauseChangeRecord, Version } from "../ports.js";
import type { ChangeView } from "./change-view.js";
import { correctionWords } from "./correction-words.js";
import { nameLanguage } from "./name-language.js";
import {
  asSentence,
  DIRECTION_WORDS,
  documentLabel,
  FLAG_SENTENCES,
  KIND_WORDS,
  lowerFirst,
  SEVERITY_WORDS,
  upperFirst,
  VERDICT_SENTENCES,
} from "./words.js";

const MAX_BULLETS = 3;
const KINDS: readonly ClauseChangeKind[] = ["added", "modified", "rewritten", "removed", "moved"];

/** `Coursera · Privacy Policy` */
export function changeTitle({ platform, document }: Pick<ChangeView, "platform" | "document">): string {
  return `${platform.name} · ${documentLabel(document.type)}`;
}

/**
 * What the card says in one sentence: a correction's own words, else ours; null where the record has none that is proven. Of a
 * text that went back to an earlier one it is that: nothing of it is new.
 */
export function changeHeadline({ change, told, unproven, revertedTo }: ChangeView): string | null {
  if (change.correction?.headline) return change.correction.headline;
  if (revertedTo !== null) return `Back to the text of ${dayOf(revertedTo)}`;
  return told.length > 0 && unproven === 0 ? change.headline : (told[0]?.text ?? null);
}

/** At most three things that the change does, most important first. Older records have sentences on their clauses alone. */
export function changeBullets(view: ChangeView): string[] {
  if (view.told.length > 0) return view.told.slice(0, MAX_BULLETS).map(({ text }) => text);
  const stored = view.unproven === 0 ? view.change.summary : [];
  const bullets =
    stored.length > 0 ? stored.map((bullet) => withoutRepeat(bullet, view)) : view.clauses.map(describeClause);
  return bullets.slice(0, MAX_BULLETS);
}

/** `New clause on class action waiver: “Any dispute …”.` beside the quote of that clause says its subject alone. */
function withoutRepeat(bullet: string, { clauses: [main] }: ChangeView): string {
  const match = /^([^“]*): “([^“”]*?)(?: …)?”\.$/.exec(bullet);
  const shown = main && (main.after === null || main.before === null) ? (main.after ?? main.before)?.quote : undefined;
  if (!match?.[1] || match[2] === undefined || shown === undefined) return bullet;
  return shown.replaceAll(/\s+/g, " ").startsWith(match[2]) ? `${match[1]}.` : bullet;
}

/** `Coursera: They may now share your data`, without its full stop; `Coursera · Privacy Policy` where nothing is proven to be said. */
export function changeHead(view: ChangeView): string {
  if (view.change.correction?.withdrawn) return `Withdrawn: ${changeTitle(view)}`;
  const headline = changeHeadline(view);
  return headline === null ? changeTitle(view) : `${view.platform.name}: ${headline.replace(/(?<!\.)\.$/, "")}`;
}

/** `Worse for users.` below a headline; else what happened. A correction is told apart. */
export function belowHead(view: ChangeView): string {
  const { direction } = view.change;
  if (changeHeadline(view) === null || direction === null) return wordsOfChange(view);
  return `${upperFirst(DIRECTION_WORDS[direction])}.`;
}

/**
 * `Worse for users: They may now share your data.`; of an older record `Worse for users: 1 clause new, 2 reworded.`; and who
 * corrected it.
 */
export function whatHappened(view: ChangeView): string {
  return withCorrection(wordsOfChange(view), view);
}

/** What was withdrawn says that alone. */
function withCorrection(words: string, { change: { correction } }: ChangeView): string {
  if (!correction) return words;
  const mark = upperFirst(correctionWords(correction));
  return correction.withdrawn ? mark : `${asSentence(words)} ${mark}`;
}

function wordsOfChange(view: ChangeView): string {
  const { change, clauses } = view;
  const headline = changeHeadline(view);
  if (headline !== null && change.direction !== null) {
    return `${upperFirst(DIRECTION_WORDS[change.direction])}: ${headline}`;
  }
  if (change.direction === null || clauses.length === 0) return VERDICT_SENTENCES[change.verdict];
  return `${upperFirst(DIRECTION_WORDS[change.direction])}: ${countKinds(clauses)}.`;
}

/** What the heaviest clause changes are about; nothing when none is of a known type. */
function leadingTopics(clauses: readonly ClauseChangeRecord[]): string {
  const types = new Set(clauses.flatMap(({ types: [leading] }) => (leading && leading !== "other" ? [leading] : [])));
  const titles = [...types].map((type, index) => (index === 0 ? titleOfType(type) : lowerFirst(titleOfType(type))));
  const more = titles.length - MAX_BULLETS;
  return [...titles.slice(0, MAX_BULLETS), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** The whole change in one sentence, for notifications and screen readers. */
export function changeSummary(view: ChangeView): string {
  const { platform, document, change } = view;
  if (change.correction?.withdrawn)
    return `${platform.name} ${documentLabel(document.type)}: ${correctionWords(change.correction)}`;
  const severity = change.severity ? `${SEVERITY_WORDS[change.severity]}, ` : "";
  const direction = change.direction ? DIRECTION_WORDS[change.direction] : "recorded";
  const topics = leadingTopics(view.clauses);
  const headline = changeHeadline(view);
  if (headline !== null)
    return `${platform.name} ${documentLabel(document.type)} (${severity}${direction}): ${headline}`;
  const what = topics === "" ? (changeBullets(view)[0] ?? VERDICT_SENTENCES[change.verdict]) : `${topics}.`;
  return `${platform.name} ${documentLabel(document.type)} changed (${severity}${direction}): ${what}`;
}

/** `Reworded: Binding arbitration (High).` */
export function describeClause(clause: ClauseChangeRecord): string {
  const rating = clause.protective ? "protective" : clause.severity ? SEVERITY_WORDS[clause.severity] : null;
  return `${KIND_WORDS[clause.kind]}: ${subjectOf(clause)}${rating ? ` (${rating})` : ""}.`;
}

/** What a clause is about: its type, else the heading it stands under. */
function subjectOf({ types: [leading], after, before }: ClauseChangeRecord): string {
  const heading = (after ?? before)?.path.at(-1)?.trim() ?? "";
  return (leading === undefined || leading === "other") && heading !== "" ? heading : titleOfType(leading ?? "other");
}

/** One sentence per flag, with the date of the version a revert went back to; first that the text is quoted alone. */
export function flagSentences(view: Pick<ChangeView, "change" | "revertedTo" | "before" | "after">): string[] {
  const { change, revertedTo } = view;
  const flags = change.flags.map((flag) => {
    if (flag !== "reverted" || !revertedTo) return FLAG_SENTENCES[flag];
    return `Reverted: the text equals the version of ${dayOf(revertedTo)}.`;
  });
  return [...unreadSentences(view), ...flags];
}

/** The same below a headline, which says of a text that went back where it went back to. */
export function flagsBelowHead(view: ChangeView): string[] {
  const isSaid = view.revertedTo !== null && !view.change.correction?.headline;
  if (!isSaid) return flagSentences(view);
  const flags = view.change.flags.filter((flag) => flag !== "reverted");
  return flagSentences({ ...view, change: { ...view.change, flags } });
}

/** The day a version became the known one. */
function dayOf({ acceptedAt, createdAt }: Version): string {
  return formatDay(acceptedAt ?? createdAt);
}

/** `Fineprint does not read Spanish: quotes only.` */
function unreadSentences({ change, before, after }: Pick<ChangeView, "change" | "before" | "after">): string[] {
  const unread = [after, before].find(({ version }) => !isReadable(version))?.version.language;
  if (change.told.length === 0 || unread === undefined || unread === null) return [];
  return [`Fineprint does not read ${nameLanguage(unread)}: quotes only.`];
}

function countKinds(clauses: readonly ClauseChangeRecord[]): string {
  const counts = KINDS.map((kind) => [kind, clauses.filter((clause) => clause.kind === kind).length] as const);
  const [first, ...others] = counts.filter(([, count]) => count > 0);
  if (!first) return "";
  const head = `${first[1]} ${first[1] === 1 ? "clause" : "clauses"} ${KIND_WORDS[first[0]].toLowerCase()}`;
  return [head, ...others.map(([kind, count]) => `${count} ${KIND_WORDS[kind].toLowerCase()}`)].join(", ");
}
