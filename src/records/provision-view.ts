import type { Platform, PolicyDocument, Provision, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type DrawnReading, readDrawn } from "./drawn-reading.js";
import { type Evidence, readEvidenceOf } from "./evidence.js";
import { standsInText, unprovenRecord } from "./proof.js";
import { readSlices } from "./read-slices.js";

/** A provision with what proves it. */
export interface ProvisionView {
  readonly provision: Provision;
  readonly document: PolicyDocument;
  readonly platform: Platform;
  readonly evidence: Evidence;
  /** What is said of its clause. */
  readonly reading: DrawnReading;
}

export type ProvisionViewStores = Pick<
  Stores,
  "provisions" | "documents" | "platforms" | "versions" | "snapshots" | "readings"
>;

/** Loads a provision and proves its quote. Throws `NotFoundError`, or a `FineprintError` "unproven". */
export async function readProvisionView(stores: ProvisionViewStores, id: number): Promise<ProvisionView> {
  const provision = await stores.provisions.getProvision(id);
  const { clause, lastVersionId, analyser } = provision;
  const [document, version, text, [reading]] = await Promise.all([
    stores.documents.getDocument(provision.documentId),
    stores.versions.getVersion(lastVersionId),
    readSlices(stores, lastVersionId, [clause]),
    readDrawn(stores, [{ ...clause, wording: provision.wording }], analyser),
  ]);
  if (!standsInText(clause, text)) throw unprovenRecord(formatRecordId("provision", id));
  const [platform, evidence] = await Promise.all([
    stores.platforms.getPlatform(document.platformId),
    readEvidenceOf(stores, version, clause),
  ]);
  return { provision, document, platform, evidence, reading: reading ?? { told: null, now: null } };
}
