import { formatDay } from "../../policy/utc.js";
import type { Provision, ProvisionWording, Stores } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";

/** Since when a clause stands. */
export interface SinceWhen {
  readonly sentence: string;
  /** Newest first, without the present one. */
  readonly earlier: readonly ProvisionWording[];
}

const ALL_VERSIONS = 10_000;

/** Since when the clause and its present wording stand, from the versions on record; never earlier than the first read. */
export async function readSince(
  provision: Provision,
  stores: Pick<Stores, "provisions" | "versions">,
): Promise<SinceWhen> {
  const wordings = await stores.provisions.listWordings(provision.id);
  const firstId = await firstVersion(provision.documentId, stores);
  const id = formatRecordId("provision", provision.id);
  const [first] = wordings;
  const last = wordings.at(-1);
  const atLeast = first?.versionId === firstId ? "at least since" : "since";
  const began = first
    ? `${id} stands ${atLeast} ${formatDay(first.acceptedAt)}`
    : `${id} was first seen ${formatDay(provision.firstSeenAt)}`;
  const before = first?.versionId === firstId ? ", when the document was first read" : "";
  const now = last && wordings.length > 1 ? `; in these words since ${formatDay(last.acceptedAt)}` : "";
  return { sentence: `${began}${before}${now}.`, earlier: wordings.slice(0, -1).reverse() };
}

async function firstVersion(documentId: number, { versions }: Pick<Stores, "versions">): Promise<number | undefined> {
  const accepted = (await versions.listVersions(documentId, ALL_VERSIONS)).filter(
    ({ acceptedAt }) => acceptedAt !== null,
  );
  return accepted.at(-1)?.id;
}
