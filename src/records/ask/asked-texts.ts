import type { RatedPlace } from "../../policy/answers.js";
import type { PolicyText } from "../../policy/types.js";
import { formatDay, formatMinute } from "../../policy/utc.js";
import type { KeptText, Platform, PolicyDocument, Stores, Version } from "../../ports.js";
import { documentName, documentState } from "../labels.js";

/** One document that is asked about. */
export interface AskedDocument {
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** A document's text as it is asked about: the current version, or the one that stood on a day. */
export interface AskedText extends AskedDocument {
  readonly versionId: number;
  /** Whether the version is the current one: then its clauses are provisions. */
  readonly current: boolean;
  readonly text: KeptText;
}

/** The texts to look in, and sentences on the documents that have none: "not compared" never reads as "not stated". */
export interface AskedTexts {
  readonly texts: readonly AskedText[];
  readonly notCompared: readonly string[];
}

type TextStores = Pick<Stores, "versions" | "provisions">;

const ALL_VERSIONS = 10_000;
const DAY_MS = 86_400_000;

/**
 * The current text of every document, or the text of a day ("2026-03-01", its end in UTC). No words are read here: whoever
 * answers loads those that it does not know yet.
 */
export async function findTexts(
  documents: readonly AskedDocument[],
  asOf: string | null,
  stores: TextStores,
): Promise<AskedTexts> {
  const found = await Promise.all(
    documents.map((one) => (asOf === null ? findCurrent(one, stores) : findOfDay(one, asOf, stores))),
  );
  return {
    texts: found.filter((one): one is AskedText => typeof one !== "string"),
    notCompared: found.filter((one): one is string => typeof one === "string"),
  };
}

async function findCurrent(asked: AskedDocument, stores: TextStores): Promise<AskedText | string> {
  const { document, platform } = asked;
  const name = documentName(document, platform);
  if (document.currentVersionId === null) return `Not compared: ${name}, ${documentState(document)}.`;
  const version = await stores.versions.getVersion(document.currentVersionId);
  const text: KeptText = { key: keyOf(version), name, load: () => loadRated(version.id, stores) };
  return { ...asked, versionId: version.id, current: true, text };
}

async function findOfDay(asked: AskedDocument, day: string, stores: TextStores): Promise<AskedText | string> {
  const { document, platform } = asked;
  const name = documentName(document, platform);
  const end = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS);
  const accepted = (await stores.versions.listVersions(document.id, ALL_VERSIONS)).filter(
    ({ acceptedAt }) => acceptedAt !== null,
  );
  const found = accepted
    .filter(({ acceptedAt }) => acceptedAt !== null && acceptedAt < end)
    .sort((a, b) => (b.acceptedAt?.getTime() ?? 0) - (a.acceptedAt?.getTime() ?? 0))[0];
  if (found === undefined) {
    const first = accepted.at(-1)?.acceptedAt;
    const since = first ? `its first text on record is of ${formatDay(first)}` : documentState(document);
    return `Not compared: ${name} as of ${day}; ${since}.`;
  }
  const label = `${name} as of ${day} (text on record since ${found.acceptedAt ? formatMinute(found.acceptedAt) : "then"})`;
  const text: KeptText = { key: `${keyOf(found)} past`, name: label, load: () => loadPast(found.id, stores) };
  return { ...asked, versionId: found.id, current: false, text };
}

/** Another text, or ratings by another analyser, are another key. */
function keyOf({ id, textSha256, analyser }: Version): string {
  return `V${id} ${textSha256.slice(0, 16)} ${analyser}`;
}

async function loadRated(versionId: number, { versions, provisions }: TextStores) {
  const [{ content }, rated] = [await versions.readVersion(versionId), await provisions.listRatedStarts(versionId)];
  return { text: content, rated: placed(rated, content) };
}

function placed(
  rated: Awaited<ReturnType<TextStores["provisions"]["listRatedStarts"]>>,
  text: PolicyText,
): RatedPlace[] {
  const ends = new Map(text.clauses.map(({ start, end }) => [start, end]));
  return rated.map((one) => ({ ...one, end: ends.get(one.start) ?? one.start, reasons: [] }));
}

/** What an earlier version's provisions were rated is not on record: it is rated where it is asked. */
async function loadPast(versionId: number, { versions }: TextStores) {
  return { text: (await versions.readVersion(versionId)).content, rated: null };
}
