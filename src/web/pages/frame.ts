import type { PolicyDocument } from "../../ports.js";
import type { RecordKind } from "../../record-id.js";
import { type FindRecordAddress, recordPath } from "../../records/record-address.js";
import { LINK_PARAMETER } from "../../records/record-links.js";
import type { Visitor } from "../access/visitors.js";

/** What a page needs to know of whoever reads it, beside the record. */
export interface Frame {
  /** The page's own lasting address, without what was asked of it. */
  readonly canonical: string;
  readonly publicUrl: string;
  readonly indexable: boolean;
  /** Whole texts of the policy may be shown. */
  readonly wholeTexts: boolean;
  /** When the link that the reader came by ends; null without one. */
  readonly linkEnds: Date | null;
  /** Where another record opens for this reader; null where it does not. */
  hrefOf(kind: RecordKind, id: number, document: Pick<PolicyDocument, "isPublic">): string | null;
  /** A further page of the same record, for the same reader: `/c/C-67/whole`. */
  further(path: string): string;
  /** Where lists of records open for this reader: platforms, kinds, search, feeds. */
  readonly lists: boolean;
  readonly addressOf: FindRecordAddress;
}

/** The frame of one page. `signed`: what the address carries where the reader came by a link. */
export function createFrame(
  path: string,
  visitor: Visitor,
  {
    publicUrl,
    addressOf,
    signed,
  }: { readonly publicUrl: string; readonly addressOf: FindRecordAddress; readonly signed: string | null },
): Frame {
  const { link, indexable, wholeTexts } = visitor;
  return {
    canonical: `${publicUrl}${path}`,
    ...{ publicUrl, indexable, wholeTexts, addressOf },
    linkEnds: link?.expiresAt ?? null,
    lists: link === null,
    hrefOf: (kind, id, document) =>
      link === null || addressOf({ kind, id }, document) !== null ? recordPath(kind, id) : null,
    further: (further) => (signed === null ? further : `${further}?${LINK_PARAMETER}=${encodeURIComponent(signed)}`),
  };
}
