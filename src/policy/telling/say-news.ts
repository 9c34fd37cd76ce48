import type { DefinedTerms } from "../statements/statement.js";
import { upperFirst } from "../words/first-letter.js";
import { brief } from "./brief.js";
import { findGateFault } from "./gate.js";
import type { JudgedNews } from "./judged-news.js";
import { subjectOf } from "./label.js";
import type { News } from "./news.js";
import type { Point } from "./points.js";
import type { NewsQuotes } from "./quotes.js";
import { gistOf } from "./replaced-words.js";
import type { Known, Likest } from "./resembling.js";
import { restate } from "./restate.js";
import { excerptOf, type LabelForm, quoted, sayEdit } from "./say-edit.js";
import type { Scope } from "./scope.js";
import type { Story } from "./stories.js";
import { ROLE_WORDS } from "./tables/figure-values.js";

/** Longest text of a told fact, in characters. */
export const LONGEST_TEXT = 240;
/** Longest headline, in characters: what a notification shows. */
export const LONGEST_HEADLINE = 160;

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
  const made = makeSentence(lead, met !== null, quotes);
  const sentence = made === null ? "" : made.says + made.before;
  if (made === null || sentence.length > LONGEST_TEXT) return { ...labelled, stopped: false };
  const rests = { was: quotes.was?.quote ?? null, now: quotes.now?.quote ?? null };
  if (findGateFault(sentence, rests, terms) !== null) return { ...labelled, stopped: true };
  return {
    text: sentence,
    // What stood before is left out rather than cut: “We do …” says the opposite of what it quotes.
    head: brief(sentence.length <= LONGEST_HEADLINE ? sentence : made.says, LONGEST_HEADLINE),
    gist: null,
    made: true,
    stopped: false,
  };
}

/** A sentence of ours, and the words that stood before, where they are given behind it. */
interface MadeSentence {
  readonly says: string;
  readonly before: string;
}

function makeSentence({ points, news }: JudgedNews, met: boolean, { was, now }: NewsQuotes): MadeSentence | null {
  const [point] = points.filter(({ sure }) => sure);
  if (point === undefined) return null;
  if (point.kind === "figure") return alone(sayFigure(point, news));
  const placed = point.after;
  if (placed === null || now === null || point.newsAfter !== news) return null;
  if (point.kind === "turned") {
    const sentence = restate(placed, { isNew: true });
    const before = was === null || was.quote.length > 90 ? "" : `; before: “${was.quote}”`;
    return sentence === null ? null : { says: sentence, before: met || before.length < 80 ? before : "" };
  }
  // A sentence that was reworded said much of this before: only what came with it is new.
  return point.kind === "appeared" && news.before === null ? alone(restate(placed, { isNew: true })) : null;
}

function alone(says: string | null): MadeSentence | null {
  return says === null ? null : { says, before: "" };
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
