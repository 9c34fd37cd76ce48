import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** Where a reader of mail stops it; the signed channel follows. */
export const STOP_PATH = "/unsubscribe";
/** `12.Jd9…`: the number of the address's channel, and the signature over it. */
const SIGNED = /^([1-9]\d{0,9})\.([A-Za-z0-9_-]{43})$/;

/** Signs the addresses at which mail is stopped: whoever has one got the mail. They have no end, as a mail has none. */
export interface StopSigner {
  /** Null where there is no key to sign with. */
  sign(channelId: number): string | null;
  /** The channel that this was signed for; null for anything else. */
  read(signed: string): number | null;
}

/** The first key signs, every key is read: a new one is put in front of the old. */
export function createStopSigner(encryptionKeys: readonly Uint8Array[]): StopSigner {
  const keys = encryptionKeys.map((key) => new Uint8Array(hkdfSync("sha256", key, "", "fineprint mail stops", 32)));
  const mark = (key: Uint8Array, id: string) => createHmac("sha256", key).update(id).digest("base64url");
  return {
    sign(channelId) {
      const [key] = keys;
      return key === undefined ? null : `${channelId}.${mark(key, String(channelId))}`;
    },
    read(signed) {
      const [, id = "", signature = ""] = SIGNED.exec(signed) ?? [];
      const given = Buffer.from(signature);
      const isOurs = keys.some((key) => {
        const wanted = Buffer.from(mark(key, id));
        return wanted.length === given.length && timingSafeEqual(wanted, given);
      });
      return isOurs ? Number(id) : null;
    },
  };
}
