import type { Place, Statement } from "./statement.js";

/** A list item with what introduces it, as one sentence. */
export interface JoinedText {
  readonly text: string;
  /** Where in the lead-in its beginning stands, and where what was taken of it ends. */
  readonly leadStart: number;
  readonly leadEnd: number;
  /** Where the item begins in it. */
  readonly itemStart: number;
}

const LONGEST_LEAD = 600;
/** An item that is a sentence by itself says so by a subject of its own, for certain. */
function standsAlone(own: readonly Statement[]): boolean {
  const first = own[0];
  return (
    first !== undefined &&
    first.party.value !== "unknown" &&
    first.party.place !== null &&
    first.party.place.start < 120 &&
    first.modality.sure
  );
}

/** The lead-in and its item as one sentence; null when the item stands alone or the lead-in introduces nothing. */
export function joinLeadIn(leadIn: string, item: string, own: readonly Statement[]): JoinedText | null {
  if (standsAlone(own)) return null;
  const lead = lastSentence(leadIn);
  if (
    !/:\s*$/.test(lead.text) &&
    !/\b(?:following|to|that|by|with|for|when|if|not|or|and|may|will|must)\s*(?:[-\u2013\u2014]\s*)?$/.test(lead.text)
  )
    return null;
  const head = lead.text.replace(/(?<!\s)\s*(?:[:\u2013\u2014-]\s*)?$/, "");
  const text = `${head} ${lowerFirst(item)}`;
  return { text, leadStart: lead.start, leadEnd: lead.start + head.length, itemStart: head.length + 1 };
}

/** Only the last sentence of a lead-in introduces. */
function lastSentence(leadIn: string): { start: number; text: string } {
  const from = Math.max(0, leadIn.trimEnd().length - LONGEST_LEAD);
  const cut = Math.max(
    leadIn.lastIndexOf(". ", leadIn.trimEnd().length - 2),
    leadIn.lastIndexOf("\n", leadIn.trimEnd().length - 2),
    from - 1,
  );
  const start = cut < 0 ? 0 : cut + 1;
  return { start, text: leadIn.slice(start) };
}

/** "Sell it" → "sell it"; "AI models" and "We" stay. */
function lowerFirst(item: string): string {
  const first = /^\s*[A-Za-z]+/.exec(item)?.[0] ?? "";
  const word = first.trim();
  if (word.length > 1 && word === word.toUpperCase()) return item;
  const at = first.length - word.length;
  return item.slice(0, at) + item.charAt(at).toLowerCase() + item.slice(at + 1);
}

/** Places of the joined text as places of the lead-in or of the item. */
export function splitPlaces(statements: readonly Statement[], joined: JoinedText): Statement[] {
  const one = (place: Place): Place => {
    if (place.start >= joined.itemStart)
      return { start: place.start - joined.itemStart, end: place.end - joined.itemStart, in: "sentence" };
    return {
      start: joined.leadStart + place.start,
      end: Math.min(joined.leadStart + place.end, joined.leadEnd),
      in: "lead-in",
    };
  };
  const field = <Kind extends { readonly place: Place | null }>(value: Kind): Kind =>
    value.place === null ? value : { ...value, place: one(value.place) };
  return statements
    .filter(({ whole }) => whole.end > joined.itemStart)
    .map((statement) => ({
      party: field(statement.party),
      modality: field(statement.modality),
      negated: field(statement.negated),
      action: field(statement.action),
      object: statement.object === null ? null : objectField(statement.object, joined, one),
      recipients: statement.recipients.map(field),
      purposes: statement.purposes.map(field),
      conditions: statement.conditions.map(field),
      figures: statement.figures.map(field),
      whole: {
        start: Math.max(0, statement.whole.start - joined.itemStart),
        end: Math.max(0, statement.whole.end - joined.itemStart),
        in: "sentence",
      },
    }));
}

/** An object that goes on in the item ("the following: your name") is the item's part of it. */
function objectField(
  object: NonNullable<Statement["object"]>,
  joined: JoinedText,
  one: (place: Place) => Place,
): Statement["object"] {
  const { place } = object;
  if (place.start < joined.itemStart && place.end > joined.itemStart)
    return { ...object, place: { start: 0, end: place.end - joined.itemStart, in: "sentence" } };
  return { ...object, place: one(place) };
}
