import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { FineprintError, InputError } from "../errors.js";
import type { RecordLink, Stores, Viewer } from "../ports.js";
import { formatRecordId, type RecordId } from "../record-id.js";
import { recordPath } from "./record-address.js";

const DAY_MS = 86_400_000;
/** How long a link opens its record, in ms: unless told, at least and at most. */
export const LINK_LASTS = { usual: 14 * DAY_MS, least: 60_000, most: 365 * DAY_MS } as const;

/** The parameter of an address that carries a link's signature. */
export const LINK_PARAMETER = "link";

/** `5.1767225600.Jd9…`: the link's number, when it ends (UTC seconds), and the signature over both and the record. */
const SIGNED = /^([1-9]\d{0,9})\.(\d{10,12})\.([A-Za-z0-9_-]{43})$/;

/** Signs links and reads what was signed, with keys that are derived from those of the configuration. */
export interface LinkSigner {
  /** Throws a `FineprintError` "no-key" (no retry) that says which variable is missing. */
  sign(link: Pick<RecordLink, "id" | "record" | "expiresAt">): string;
  /** The number of the link that this was signed for; null for anything else. Whether it still opens is another question. */
  read(signed: string, record: string): number | null;
}

/** The first key signs, every key is read: a new one is put in front of the old. */
export function createLinkSigner(encryptionKeys: readonly Uint8Array[]): LinkSigner {
  const keys = encryptionKeys.map((key) => new Uint8Array(hkdfSync("sha256", key, "", "fineprint record links", 32)));

  function mark(key: Uint8Array, id: string | number, seconds: string | number, record: string): string {
    return createHmac("sha256", key).update(`${id}.${seconds}.${record}`).digest("base64url");
  }

  return {
    sign({ id, record, expiresAt }) {
      const [key] = keys;
      if (key === undefined) {
        const message =
          "Links to records need TOKEN_ENCRYPTION_KEY, which signs them; whoever runs Fineprint makes one with: openssl rand -base64 32";
        throw new FineprintError("no-key", message, false);
      }
      const seconds = Math.floor(expiresAt.getTime() / 1_000);
      return `${id}.${seconds}.${mark(key, id, seconds, record)}`;
    },
    read(signed, record) {
      const [, id = "", seconds = "", signature = ""] = SIGNED.exec(signed) ?? [];
      const isOurs = keys.some((key) => isSame(mark(key, id, seconds, record), signature));
      return isOurs ? Number(id) : null;
    },
  };
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** What a link is made with. */
export interface LinkMaking {
  readonly stores: Pick<Stores, "links">;
  readonly signer: LinkSigner;
  readonly publicUrl: string;
  readonly now: Date;
}

/** A link that was just made: its signature is told this once. */
export interface MadeLink {
  readonly link: RecordLink;
  readonly url: string;
}

/** Makes a link to one record of a workspace. The caller has looked whether the workspace may see the record. */
export async function makeRecordLink(
  { record: { kind, id }, ...wanted }: { record: RecordId; viewer: Viewer; createdBy: string; lastsMs: number },
  making: LinkMaking,
): Promise<MadeLink> {
  const { link, signed } = await makeLink({ ...wanted, subject: formatRecordId(kind, id) }, making);
  return { link, url: `${making.publicUrl}${recordPath(kind, id)}?${LINK_PARAMETER}=${signed}` };
}

/** Makes a link to whatever is named: a record's number, or a feed. Throws `InputError` for a time that no link lasts. */
export async function makeLink(
  { subject, viewer, createdBy, lastsMs }: { subject: string; viewer: Viewer; createdBy: string; lastsMs: number },
  { stores, signer, now }: LinkMaking,
): Promise<{ readonly link: RecordLink; readonly signed: string }> {
  if (!(lastsMs >= LINK_LASTS.least && lastsMs <= LINK_LASTS.most)) {
    throw new InputError("A link lasts from one minute to 365 days.");
  }
  // Without a key there is to be no row either.
  signer.sign({ id: 1, record: "", expiresAt: now });
  const { adapter, workspace } = viewer;
  const link = await stores.links.saveLink({
    record: subject,
    ...{ adapter, workspace, createdBy },
    createdAt: now,
    expiresAt: new Date(Math.floor((now.getTime() + lastsMs) / 1_000) * 1_000),
  });
  return { link, signed: signer.sign(link) };
}

/** `open`, or why a link opens nothing any more. */
export function linkState({ revokedAt, expiresAt }: RecordLink, now: Date): "open" | "revoked" | "ended" {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "ended" : "open";
}
