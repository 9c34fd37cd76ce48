import type { Stretch } from "../reading/split-sentences.js";
import type { Sentence } from "../sentences/sentence.js";
import type { PolicyText, ToldQuote } from "../types.js";
import type { News } from "./news.js";
import { LONGEST_QUOTE, operativePhrase } from "./operative-phrase.js";
import { isOneStretch, readableStretch } from "./readable-stretches.js";
import type { Standing } from "./standing-words.js";
import type { Story } from "./stories.js";

/** The words of both sides that a piece of news is told by. */
export interface NewsQuotes {
  readonly was: ToldQuote | null;
  readonly now: ToldQuote | null;
}

/** The quotes of a story: a run of sentences that came or went, or the two sides of one that was reworded. */
export function quoteStory({ lead, parts, met }: Story, texts: Sides, standing: Standing): NewsQuotes {
  const quotes = quoteNews(lead.news, standing);
  if (met !== null) return { was: quoteNews(met, standing).was, now: quotes.now };
  if (parts.length < 2) return quotes;
  const sides = { was: wholeRun(parts, "before", texts), now: wholeRun(parts, "after", texts) };
  return {
    was: sides.was !== null && standing.after.holds(sides.was.quote) ? null : sides.was,
    now: sides.now !== null && standing.before.holds(sides.now.quote) ? null : sides.now,
  };
}

/** The same with the words of the other text that say much of it, where only one of them has those. */
export function withLikest(quotes: NewsQuotes, likest: Sentence | undefined, standing: Standing): NewsQuotes {
  if (likest === undefined || (quotes.was !== null && quotes.now !== null)) return quotes;
  const other = quote(likest, undefined, undefined);
  if (quotes.was === null) return standing.after.holds(other.quote) ? quotes : { ...quotes, was: other };
  return standing.before.holds(other.quote) ? quotes : { ...quotes, now: other };
}

function wholeRun(parts: Story["parts"], side: "before" | "after", texts: Sides): ToldQuote | null {
  const [first, last] = [parts[0]?.news[side]?.sentence, parts.at(-1)?.news[side]?.sentence];
  if (first === undefined || last === undefined) return null;
  return { quote: texts[side].text.slice(first.start, last.end), start: first.start, end: last.end };
}

interface Sides {
  readonly before: PolicyText;
  readonly after: PolicyText;
}

/** The quotes of a piece of news: words that the other text has as well are no news and are left out. */
export function quoteNews(news: News, standing: Standing): NewsQuotes {
  const { before, after, edits } = news;
  const main = [...edits].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  const whole = edits.length === 0 ? undefined : spanOf(edits);
  const was = before === null ? null : quote(before.sentence, whole?.before, main?.before);
  const now = after === null ? null : quote(after.sentence, whole?.after, main?.after);
  return {
    was: was !== null && standing.after.holds(was.quote) ? null : was,
    now: now !== null && standing.before.holds(now.quote) ? null : now,
  };
}

function sizeOf({ before, after }: News["edits"][number]): number {
  return before.end - before.start + (after.end - after.start);
}

function spanOf(edits: News["edits"]): { before: Stretch; after: Stretch } {
  const [first, last] = [edits[0], edits.at(-1)];
  return {
    before: { start: first?.before.start ?? 0, end: last?.before.end ?? 0 },
    after: { start: first?.after.start ?? 0, end: last?.after.end ?? 0 },
  };
}

/** The phrase around all edits where there is room, else around the longest one; it runs on without a break of the page. */
function quote({ text, start }: Sentence, whole: Stretch | undefined, main: Stretch | undefined): ToldQuote {
  const fits =
    whole !== undefined && whole.end - whole.start <= LONGEST_QUOTE && isOneStretch(text.slice(whole.start, whole.end));
  const around = (fits ? whole : main) ?? { start: 0, end: 0 };
  const room = readableStretch(text, around);
  const phrase = operativePhrase(text.slice(room.start, room.end), within(around, room));
  const [from, to] = [room.start + phrase.start, room.start + phrase.end];
  return { quote: text.slice(from, to), start: start + from, end: start + to };
}

/** The part of a stretch that lies in the room, counted from where the room begins. */
function within({ start, end }: Stretch, room: Stretch): Stretch {
  const at = (place: number) => Math.min(Math.max(place, room.start), room.end) - room.start;
  return { start: at(start), end: at(end) };
}
