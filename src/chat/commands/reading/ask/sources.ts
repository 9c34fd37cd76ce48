import type { AnswerSource } from "../../../../policy/answer/clause-index.js";
import { rateClauses } from "../../../../policy/severity/rate.js";
import { formatDay, formatMinute } from "../../../../policy/utc.js";
import type { Provision, VersionWithText } from "../../../../ports.js";
import { documentName, documentState } from "../../../../records/labels.js";
import type { HandlerDeps } from "../../deps.js";
import type { AskedDocument } from "./scope.js";

/** A document's text as it is asked about: the current version, or the one that stood on a day. */
export interface AskedText extends AskedDocument {
  readonly source: AnswerSource;
  readonly version: VersionWithText;
  /** Standing provisions; empty for an earlier day's text. */
  readonly provisions: readonly Provision[];
}

/** The texts to look in, and sentences on the documents that have none: "not compared" never reads as "not stated". */
export interface AskedTexts {
  readonly texts: readonly AskedText[];
  readonly notCompared: readonly string[];
}

const ALL_PROVISIONS = 10_000;
const ALL_VERSIONS = 10_000;
const DAY_MS = 86_400_000;

/** Reads the current text of every document, or the text of a day ("2026-03-01", its end in UTC). */
export async function readTexts(
  documents: readonly AskedDocument[],
  asOf: string | null,
  deps: Pick<HandlerDeps, "stores">,
): Promise<AskedTexts> {
  const read = await Promise.all(
    documents.map((one) => (asOf === null ? readCurrent(one, deps) : readOfDay(one, asOf, deps))),
  );
  return {
    texts: read.filter((one): one is AskedText => typeof one !== "string"),
    notCompared: read.filter((one): one is string => typeof one === "string"),
  };
}

async function readCurrent(asked: AskedDocument, { stores }: Pick<HandlerDeps, "stores">): Promise<AskedText | string> {
  const { document, platform } = asked;
  const name = documentName(document, platform);
  if (document.currentVersionId === null) return `Not compared: ${name}, ${documentState(document)}.`;
  const [version, provisions] = await Promise.all([
    stores.versions.readVersion(document.currentVersionId),
    stores.provisions.listProvisions({ documentId: document.id, limit: ALL_PROVISIONS }),
  ]);
  const rated = provisions.map((provision) => ({
    ...provision,
    start: provision.clause.start,
    end: provision.clause.end,
  }));
  return { ...asked, version, provisions, source: { name, text: version.content, rated } };
}

async function readOfDay(
  asked: AskedDocument,
  day: string,
  { stores }: Pick<HandlerDeps, "stores">,
): Promise<AskedText | string> {
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
  const version = await stores.versions.readVersion(found.id);
  const label = `${name} as of ${day} (text on record since ${found.acceptedAt ? formatMinute(found.acceptedAt) : "then"})`;
  const source = { name: label, text: version.content, rated: rateClauses(version.content) };
  return { ...asked, version, provisions: [], source };
}
