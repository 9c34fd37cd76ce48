import type { Platform, PolicyDocument, Provision, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type Evidence, readEvidence } from "./evidence.js";
import { standsInText, unprovenRecord } from "./proof.js";

/** A provision with what proves it. */
export interface ProvisionView {
  readonly provision: Provision;
  readonly document: PolicyDocument;
  readonly platform: Platform;
  readonly evidence: Evidence;
}

export type ProvisionViewStores = Pick<Stores, "provisions" | "documents" | "platforms" | "versions" | "snapshots">;

/** Loads a provision and proves its quote. Throws `NotFoundError`, or a `FineprintError` "unproven". */
export async function readProvisionView(stores: ProvisionViewStores, id: number): Promise<ProvisionView> {
  const provision = await stores.provisions.getProvision(id);
  const [document, version] = await Promise.all([
    stores.documents.getDocument(provision.documentId),
    stores.versions.readVersion(provision.lastVersionId),
  ]);
  if (!standsInText(provision.clause, version.content.text)) throw unprovenRecord(formatRecordId("provision", id));
  const [platform, evidence] = await Promise.all([
    stores.platforms.getPlatform(document.platformId),
    readEvidence(stores, version),
  ]);
  return { provision, document, platform, evidence };
}
