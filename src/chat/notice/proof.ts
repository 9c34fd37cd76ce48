import { FineprintError } from "../../errors.js";
import type { Span, StatedFact, WordRun } from "../../policy/types.js";
import type { ClauseChangeRecord } from "../../ports.js";

interface Place {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the words really stand at their place in the text. */
export function standsInText(place: Place, text: string): boolean {
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
export function proveClauseChanges(changes: readonly ClauseChangeRecord[], texts: ChangeTexts): ClauseChangeRecord[] {
  return changes
    .filter(({ before, after }) => isProven(before, texts.before) && isProven(after, texts.after))
    .map((change) => (wordsGiveQuotes(change) ? change : { ...change, words: [] }));
}

/** The stated facts that stand in the newer version. */
export function proveFacts(facts: readonly StatedFact[], text: string): StatedFact[] {
  return facts.filter((fact) => standsInText(fact, text));
}

function isProven(span: Span | null, text: string): boolean {
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
