import type { Stretch } from "../reading/split-sentences.js";
import type { Sentence } from "../sentences/sentence.js";
import type { DefinedTerms } from "../statements/statement.js";
import { upperFirst } from "../words/first-letter.js";
import { brief } from "./brief.js";
import type { Edit } from "./edits.js";
import { findGateFault } from "./gate.js";
import type { JudgedNews } from "./judged-news.js";
import { subjectOf } from "./label.js";
import type { News } from "./news.js";
import type { Point } from "./points.js";
import type { NewsQuotes } from "./quotes.js";
import { gistOf, isTellable, type Replaced, readReplaced, sayBare, saysMore } from "./replaced-words.js";
import type { Known, Likest } from "./resembling.js";
import { restate } from "./restate.js";
import type { Scope } from "./scope.js";
import type { Story } from "./stories.js";
import { ROLE_WORDS } from "./tables/figure-values.js";

/** Longest text of a told fact, in characters. */
export const LONGEST_TEXT = 240;
/** Longest headline, in characters: what a notification shows. */
export const LONGEST_HEADLINE = 160;
/** With less room than this, the words around an edit are not given. */
const LEAST_CONTEXT = 40;

/** What is said of a story: a sentence of ours or a label, and whether the gate stopped a sentence. */
export interface Said {
  readonly text: string;
  /** The same in the room that a headline has. */
  readonly head: string;
  /** What was replaced, without the sentence around it; null where a whole sentence is told. Equal ones are told once. */
  readonly gist: string | null;
  /** The text is a sentence made from statements that are sure. */
  readonly made: boolean;
  readonly stopped: boolean;
}

interface SayContext {
  readonly terms: DefinedTerms;
  /** News of which the other text says something: not told as new or gone. */
  readonly resembling: ReadonlyMap<News, Likest>;
  /** What stands above the words instead of a kind: the name of a product that came with them. */
  readonly subject: string | null;
  /** Something about the same stood in its place. */
  readonly isInPlaceOf: boolean;
  /** Where the sentence holds, where it does not say so. */
  readonly scope: Scope | null;
}

/** A sentence made from what the story states, where all of it is sure and the gate lets it pass; else a label with the words. */
export function sayStory({ lead, met }: Story, quotes: NewsQuotes, context: SayContext): Said {
  const { terms, resembling, subject, scope, isInPlaceOf } = context;
  const known = resembling.get(lead.news)?.known ?? (isInPlaceOf ? "some" : null);
  const labelled = {
    text: label(lead.news, quotes, { known, subject, scope, longest: LONGEST_TEXT }),
    head: label(lead.news, quotes, { known, subject, scope, longest: LONGEST_HEADLINE }),
    gist: gistOf(lead.news),
    made: false,
  };
  // A sentence of ours would say of everything what holds in one section.
  if (known !== null || scope !== null) return { ...labelled, stopped: false };
  const sentence = makeSentence(lead, met !== null, quotes);
  if (sentence === null || sentence.length > LONGEST_TEXT) return { ...labelled, stopped: false };
  const rests = { was: quotes.was?.quote ?? null, now: quotes.now?.quote ?? null };
  if (findGateFault(sentence, rests, terms) !== null) return { ...labelled, stopped: true };
  return {
    text: sentence,
    head: brief(withinHead(sentence), LONGEST_HEADLINE),
    gist: null,
    made: true,
    stopped: false,
  };
}

/** What stood before is left out of a headline rather than cut: “We do …” says the opposite of what it quotes. */
function withinHead(sentence: string): string {
  return sentence.length <= LONGEST_HEADLINE ? sentence : sentence.replace(/; before: “[^”]{0,400}”$/u, "");
}

function makeSentence({ points, news }: JudgedNews, met: boolean, { was, now }: NewsQuotes): string | null {
  const [point] = points.filter(({ sure }) => sure);
  if (point === undefined) return null;
  if (point.kind === "figure") return sayFigure(point, news);
  const placed = point.after;
  if (placed === null || now === null || point.newsAfter !== news) return null;
  if (point.kind === "turned") {
    const sentence = restate(placed, { isNew: true });
    const before = was === null || was.quote.length > 90 ? "" : `; before: “${was.quote}”`;
    return sentence === null ? null : `${sentence}${met || before.length < 80 ? before : ""}`;
  }
  // A sentence that was reworded said much of this before: only what came with it is new.
  return point.kind === "appeared" && news.before === null ? restate(placed, { isNew: true }) : null;
}

function sayFigure({ figures, before, after }: Point, news: News): string | null {
  if (figures === undefined || before === null || after === null) return null;
  const role = ROLE_WORDS[figures.after.role];
  if (role === undefined || !figures.after.sure || news.before === null) return null;
  const [old, young] = [
    before.sentence.text.slice(figures.before.place.start, figures.before.place.end),
    after.sentence.text.slice(figures.after.place.start, figures.after.place.end),
  ];
  if (figures.before.place.in !== "sentence" || figures.after.place.in !== "sentence") return null;
  return `${role}: now “${young}”, before “${old}”`;
}

interface LabelForm {
  /** How much of it the other text says; null where nothing: only then it came or went. */
  readonly known: Known | null;
  /** It is an entry of a list. */
  readonly isList: boolean;
  /** In characters. */
  readonly longest: number;
}

/** A label with the words that moved: always true, and claims nothing beyond them. */
function label(
  news: News,
  quotes: NewsQuotes,
  { known, subject: given, scope, longest }: Omit<LabelForm, "isList"> & Pick<SayContext, "subject" | "scope">,
): string {
  if (given !== null) return quoted(`${given}:`, excerptOf(news.after?.sentence.text, quotes.now), longest);
  const isList = scope?.isList === true;
  if (scope !== null) {
    const above = nameOf(scope, subjectOf(news));
    return upperFirst(`${above}: ${sayEdit(news, quotes, { known, isList, longest: longest - above.length - 2 })}`);
  }
  const subject = subjectOf(news);
  const bare = sayEdit(news, quotes, { known, isList, longest });
  // A whole sentence without a name above it says more than a part of one under it.
  if (subject === null || !bare.includes("…")) {
    const roomy = subject !== null && bare.length + subject.length + 2 <= longest;
    return subject !== null && roomy ? `${subject}: ${bare}` : upperFirst(bare);
  }
  return `${subject}: ${sayEdit(news, quotes, { known, isList, longest: longest - subject.length - 2 })}`;
}

/** "AI training (Avatars)"; what introduces a list stands alone. */
function nameOf({ isList, words }: Scope, subject: string | null): string {
  return isList || subject === null ? words : `${subject} (${words})`;
}

/** The words that moved, under no kind and no heading: for a text that is not read. */
export function neutralLabel(news: News, quotes: NewsQuotes, known: Known | null): Pick<Said, "text" | "head"> {
  const say = (longest: number) => `Wording: ${sayEdit(news, quotes, { known, isList: false, longest: longest - 9 })}`;
  return { text: say(LONGEST_TEXT), head: say(LONGEST_HEADLINE) };
}

function sayEdit(news: News, quotes: NewsQuotes, form: LabelForm): string {
  const { before, after, edits } = news;
  if (before === null) return sayCame(after?.sentence.text, quotes, form);
  if (after === null) return sayWent(before.sentence.text, quotes, form);
  const sides = { before: before.sentence.text, after: after.sentence.text };
  const both = `now “${sides.after.trim()}”, before “${sides.before.trim()}”`;
  if (both.length <= form.longest && isWhole(quotes, sides)) return both;
  const told = edits.map((edit) => readReplaced(edit, sides)).filter(saysMore);
  const [first, second] = told;
  if (first === undefined || told.length > 2 || !told.every((one) => isTellable(one, quotes)))
    return sayWords(sides, edits, quotes, form);
  // Of a sentence that was put otherwise as a whole, no single words are told to have come or gone.
  if (told.some(isOneSided) && !isElseKept(before.sentence, after.sentence, told)) {
    return sayWords(sides, edits, quotes, form);
  }
  if (second === undefined) return sayReplaced(first, sides, quotes, form.longest);
  const bare = `${sayBare(first)}; ${sayBare(second)}`;
  const isList = told.every(({ old }) => old === "") || told.every(({ young }) => young === "");
  return isList && bare.length <= form.longest ? bare : sayWords(sides, edits, quotes, form);
}

function isOneSided({ old, young }: Replaced): boolean {
  return (old === "") !== (young === "");
}

/** So many other words, of all that a sentence has, may differ beside what is told. */
const ELSE_MOVED = 0.15;

/** Whether little else than what is told differs between two sentences, wherever its words stand. */
function isElseKept(before: Sentence, after: Sentence, told: readonly Replaced[]): boolean {
  const moved = new Map<string, number>();
  const count = (tokens: readonly string[], by: 1 | -1) => {
    for (const token of tokens) moved.set(token, (moved.get(token) ?? 0) + by);
  };
  count(before.tokens, 1);
  count(after.tokens, -1);
  const words = told.flatMap(({ old, young }) => `${old} ${young}`.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const differs = [...moved.values()].reduce((sum, times) => sum + Math.abs(times), 0);
  return differs - words <= ELSE_MOVED * Math.max(before.tokens.length, after.tokens.length);
}

/** Both sentences are quoted from end to end: short ones say more whole than in pieces. */
function isWhole(
  { was, now }: NewsQuotes,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return was !== null && now !== null && was.quote.includes(before.trim()) && now.quote.includes(after.trim());
}

/** What a sentence that came is told as: "now reads" does not say that its matter is new. */
const CAME: Readonly<Record<Known, string>> = { all: "now worded", much: "now reads", some: "now reads" };
const WENT: Readonly<Record<Known, string>> = { all: "was worded", much: "formerly read", some: "formerly read" };

function sayCame(sentence: string | undefined, { now }: NewsQuotes, { known, isList, longest }: LabelForm): string {
  const claim = isList ? "now lists" : "now says";
  return quoted(known === null ? claim : CAME[known], excerptOf(sentence, now), longest);
}

function sayWent(sentence: string, { was }: NewsQuotes, { known, isList, longest }: LabelForm): string {
  const claim = isList ? "no longer lists" : "no longer says";
  return quoted(known === null ? claim : WENT[known], excerptOf(sentence, was), longest);
}

function quoted(verb: string, words: string, longest: number): string {
  return `${verb} “${brief(words, longest - verb.length - 3)}”`;
}

/** The new sentence around what moved in it; the old one where only that is quoted. */
function sayWords(
  sides: { readonly before: string; readonly after: string },
  edits: readonly Edit[],
  { was, now }: NewsQuotes,
  { longest }: LabelForm,
): string {
  const side = now === null ? "before" : "after";
  const main = [...edits].sort((a, b) => b[side].end - b[side].start - (a[side].end - a[side].start))[0];
  const moved = { start: 0, words: "" };
  if (main !== undefined) {
    moved.start = main[side].start;
    moved.words = sides[side].slice(main[side].start, main[side].end);
  }
  // What stands of the new sentence was known: of the old one some words are gone, not all.
  const verb = now === null ? "formerly read" : "now";
  const frame = frameOf(sides[side], now ?? was, moved);
  return frame === null ? verb : `${verb} “${brief(frame.text, longest - verb.length - 3, frame.keep)}”`;
}

/** The quoted words around what moved, which alone are proven: the sentence itself, or the part of it that is quoted. */
function frameOf(
  sentence: string,
  quote: NewsQuotes["now"],
  moved: { readonly words: string; readonly start: number },
): { readonly text: string; readonly keep: Stretch | null } | null {
  if (quote === null) return null;
  const text = quote.quote.includes(sentence.trim()) ? sentence.trim() : quote.quote;
  const words = moved.words.trim();
  const start = words === "" ? -1 : nearest(text, words, moved.start - Math.max(0, sentence.indexOf(text)));
  return { text, keep: start < 0 ? null : { start, end: start + words.length } };
}

/** Where the words stand that are nearest to a place; they may stand in a sentence twice. -1 where they do not. */
function nearest(text: string, words: string, place: number): number {
  const [behind, ahead] = [text.indexOf(words, Math.max(0, place)), text.lastIndexOf(words, Math.max(0, place))];
  if (behind < 0 || ahead < 0) return Math.max(behind, ahead);
  return Math.abs(behind - place) <= Math.abs(place - ahead) ? behind : ahead;
}

/** The sentence itself, where the quote has more around it. */
function excerptOf(sentence: string | undefined, quote: NewsQuotes["now"]): string {
  const words = quote?.quote ?? "";
  return sentence !== undefined && words.includes(sentence) ? sentence : words;
}

/** What was replaced, in the words it stands in: by itself it seldom says whom or what it concerns. */
function sayReplaced(
  one: Replaced,
  sides: { readonly before: string; readonly after: string },
  { was, now }: NewsQuotes,
  longest: number,
): string {
  const { old, young, at } = one;
  const bare = sayBare(one);
  const moved = { words: young === "" ? old : young, start: at };
  const frame = young === "" ? frameOf(sides.before, was, moved) : frameOf(sides.after, now, moved);
  if (frame === null) return bare;
  if (old !== "" && young !== "") {
    const behind = `, before “${old}”`;
    const room = longest - behind.length - 6;
    return room < young.length + LEAST_CONTEXT ? bare : `now “${brief(frame.text, room, frame.keep)}”${behind}`;
  }
  const link = old === "" ? " in " : " from ";
  const room = longest - bare.length - link.length - 2;
  return room < LEAST_CONTEXT ? bare : `${bare}${link}“${brief(frame.text, room, frame.keep)}”`;
}
