import type { PageSettings, PolicyDocument } from "../ports.js";
import { formatRecordId, type RecordKind } from "../record-id.js";

/** The address of a record's page that opens for whoever reads it; null where there is none. */
export type FindRecordAddress = (
  record: { readonly kind: RecordKind; readonly id: number },
  document: Pick<PolicyDocument, "isPublic">,
) => string | null;

const FOLDERS: Readonly<Record<RecordKind, string>> = { change: "c", provision: "p", document: "d" };

/** `/c/C-67`: the place of a record's page, which never changes. */
export function recordPath(kind: RecordKind, id: number): string {
  return `/${FOLDERS[kind]}/${formatRecordId(kind, id)}`;
}

/** `/platforms/coursera` */
export function platformPath(slug: string): string {
  return `/platforms/${encodeURIComponent(slug)}`;
}

/** `/kinds/arbitration` */
export function kindPath(type: string): string {
  return `/kinds/${encodeURIComponent(type)}`;
}

/** What cards, answers, feeds and citations link to: only pages that open without a link of their own. */
export function createRecordAddress(settings: PageSettings | null): FindRecordAddress {
  if (settings === null || settings.access === "off" || settings.access === "links") return () => null;
  const { access, publicUrl } = settings;
  return ({ kind, id }, { isPublic }) => (access === "all" || isPublic ? `${publicUrl}${recordPath(kind, id)}` : null);
}
