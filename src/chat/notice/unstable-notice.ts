import type { PlaceInVersion, Stretch } from "../../policy/looks/stretch.js";
import { formatMinute } from "../../policy/utc.js";
import type { Platform, PolicyDocument, Stores } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { documentLabel } from "../../records/words.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import type { Block, Notice } from "../types.js";

/** Places quoted on the card; the others are counted. */
const MOST_PLACES = 3;

/** A place whose wordings are served in turn, each with its words as they stand in a stored version. */
interface UnstablePlace {
  readonly stretch: Stretch;
  readonly wordings: readonly string[];
}

/** A document whose wordings are served in turn. */
export interface UnstableView {
  readonly platform: Platform;
  readonly document: PolicyDocument;
  /** The whole text goes to and fro. */
  readonly whole: boolean;
  readonly places: readonly UnstablePlace[];
}

/** Loads what the notice says: the places that were told. Throws `NotFoundError`. */
export async function readUnstableView(
  stores: Pick<Stores, "documents" | "platforms" | "looks" | "versions">,
  documentId: number,
): Promise<UnstableView> {
  const document = await stores.documents.getDocument(documentId);
  const told = (await stores.looks.listStretches(documentId)).filter(({ toldAt }) => toldAt !== null);
  const clauses = told.filter(({ known, other }) => known !== null || other !== null);
  const places = await Promise.all(
    clauses.map(async (stretch) => {
      const quotes = await Promise.all([quoteOf(stretch.known, stores), quoteOf(stretch.other, stores)]);
      return { stretch, wordings: quotes.filter((quote) => quote !== "") };
    }),
  );
  const platform = await stores.platforms.getPlatform(document.platformId);
  return { platform, document, whole: clauses.length < told.length, places };
}

/** A quote is always the slice of its version's text. */
async function quoteOf(place: PlaceInVersion | null, { versions }: Pick<Stores, "versions">): Promise<string> {
  if (place === null) return "";
  const { content } = await versions.readVersion(place.versionId);
  return content.text.slice(place.start, place.end);
}

/** The card that says once that a page serves wordings in turn, and that this is no news until it holds still. */
export function createUnstableNotice({ platform, document, whole, places }: UnstableView): Notice {
  const title = `${platform.name} · ${documentLabel(document.type)}`;
  const id = formatRecordId("document", document.id);
  const said = whole ? "The page serves different texts in turn." : sayPlaces(places.length);
  const blocks: Block[] = [
    { kind: "heading", text: title },
    { kind: "text", text: said },
    ...places.slice(0, MOST_PLACES).flatMap(quotePlace),
    { kind: "text", text: "It is not posted again until the wording holds still; everything else is posted as usual." },
    { kind: "link", label: "Source", url: document.url },
    { kind: "footer", text: prose`${id} · told once · all places: ${commandWords("status")}` },
  ];
  return {
    summary: `${title}: ${said}`,
    blocks,
    actions: [
      { label: "Show", verb: "show", argument: id, place: "button" },
      { label: "Unwatch…", verb: "unwatch", argument: id, place: "menu" },
    ],
  };
}

function sayPlaces(count: number): string {
  if (count === 0) return "Wordings were served in turn; they hold still by now.";
  return count === 1
    ? "A clause is served in different wordings in turn."
    : `${count} clauses are served in different wordings in turn.`;
}

function quotePlace({ stretch, wordings }: UnstablePlace): Block[] {
  const source = [...stretch.path, `since ${formatMinute(stretch.since)}`].join(" › ");
  const once = wordings.length < 2 ? [{ kind: "text" as const, text: "It comes and goes:" }] : [];
  return [...once, ...wordings.map((text): Block => ({ kind: "quote", text, source }))];
}
