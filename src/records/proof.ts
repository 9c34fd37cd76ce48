import { FineprintError } from "../errors.js";
import type { Span, StatedFact, ToldFact, WordRun } from "../policy/types.js";
import type { ClauseChangeRecord } from "../ports.js";

interface Place {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A text, or as much of one as was read. */
export interface TextSlices {
  slice(start: number, end: number): string;
}

/** Whether the words really stand at their place in the text. */
export function standsInText(place: Place, text: TextSlices): boolean {
  return place.quote.length > 0 && text.slice(place.start, place.end) === place.quote;
}

/** No quote of a record stands in its stored version: it is never shown, and no retry helps. */
export function unprovenRecord(recordId: string): FineprintError {
  const message = `No quote of ${recordId} stands in its stored version, so it is not shown.`;
  return new FineprintError("unproven", message, false);
}

/** Both texts of a change. */
export interface ChangeTexts {
  readonly before: string;
  readonly after: string;
}

/** The clause changes whose quotes all stand in their version. A word diff that does not give both quotes is left out. */
export function proveClauseChanges(
  changes: readonly ClauseChangeRecord[],
  texts: { readonly before: TextSlices; readonly after: TextSlices },
): ClauseChangeRecord[] {
  return changes
    .filter(({ before, after }) => isProven(before, texts.before) && isProven(after, texts.after))
    .map((change) => (wordsGiveQuotes(change) ? change : { ...change, words: [] }));
}

/** The stated facts that stand in the newer version. */
export function proveFacts(facts: readonly StatedFact[], text: TextSlices): StatedFact[] {
  return facts.filter((fact) => standsInText(fact, text));
}

/** The told facts of which every quote stands at its place, and what the text quotes stands in those quotes. */
export function proveTold(
  told: readonly ToldFact[],
  texts: { readonly before: TextSlices; readonly after: TextSlices },
): ToldFact[] {
  return told.filter(
    ({ text, was, now }) =>
      (was === null || standsInText(was, texts.before)) &&
      (now === null || standsInText(now, texts.after)) &&
      findFalseQuotes([text], { before: was?.quote ?? "", after: now?.quote ?? "" }).length === 0,
  );
}

/**
 * The sentences of ours that quote something which stands in neither text. They quote between “ and ”, on one line, with
 * "…" for words left out. A quote may hold such marks itself: either all from the first to the last of them stands in a text, or every
 * piece between two of them does.
 */
export function findFalseQuotes(sentences: readonly string[], { before, after }: ChangeTexts): string[] {
  const texts = [after, before];
  const stands = (quote: string) => texts.some((text) => holdsInOrder(text, piecesOf(quote)));
  return sentences.filter((sentence) => {
    const whole = wholeQuote(sentence);
    return whole !== null && !stands(whole) && !whole.split(BETWEEN_QUOTES).every(stands);
  });
}

/** Whether the pieces of a quote stand in a text one behind the other. Most stand on one line as well, and it need not be put on one. */
function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  return standInOrder(text, pieces) || standInOrder(text.replaceAll(/\s+/g, " "), pieces);
}

function standInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

/** Our few words between one quote and the next: `”, before “`, `”; no longer “`. */
const BETWEEN_QUOTES = /”[^“”]{1,20}“/;

function wholeQuote(sentence: string): string | null {
  const [start, end] = [sentence.indexOf("“"), sentence.lastIndexOf("”")];
  return start < 0 || end < start ? null : sentence.slice(start + 1, end);
}

/** What stands between the signs of words left out: "We may share … with partners …". */
function piecesOf(quote: string): string[] {
  return quote
    .split("…")
    .map((piece) => piece.replaceAll(/\s+/g, " ").trim())
    .filter((piece) => piece !== "");
}

function isProven(span: Span | null, text: TextSlices): boolean {
  return span === null || standsInText(span, text);
}

function wordsGiveQuotes({ words, before, after }: ClauseChangeRecord): boolean {
  return joinWithout("+", words) === (before?.quote ?? "") && joinWithout("-", words) === (after?.quote ?? "");
}

function joinWithout(op: WordRun["op"], words: readonly WordRun[]): string {
  return words
    .filter((run) => run.op !== op)
    .map((run) => run.text)
    .join("");
}
