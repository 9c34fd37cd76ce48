import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { FineprintError } from "./errors.js";

/** Encrypts what must not lie open in the database. */
export interface Seal {
  /** `owner` is bound to it: what was sealed for one opens for no other. */
  seal(text: string, owner: string): string;
  /** Throws a `FineprintError` when the key is not there, or when the text was altered or belongs to another owner. */
  open(sealed: string, owner: string): string;
}

const CIPHER = "aes-256-gcm";
const FORMAT = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A seal with keys of 32 bytes: the first seals, every one opens. `v1.<key's ID>.<nonce, tag and ciphertext>` */
export function createSeal(keys: readonly Uint8Array[]): Seal {
  const named = new Map(keys.map((key) => [nameKey(key), key]));
  const [newest] = named;
  if (!newest) throw new FineprintError("seal-key", "Set TOKEN_ENCRYPTION_KEY.", false);
  const [newestName, newestKey] = newest;
  return {
    seal(text, owner) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, newestKey, iv).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return [FORMAT, newestName, Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url")].join(".");
    },
    open(sealed, owner) {
      const [format, name = "", data = ""] = sealed.split(".");
      const key = named.get(name);
      if (format !== FORMAT || !key) throw lost(`the key ${name} is not in it`);
      try {
        return decrypt(key, Buffer.from(data, "base64url"), owner);
      } catch (error) {
        throw lost("what is stored was altered", error);
      }
    },
  };
}

function decrypt(key: Uint8Array, data: Buffer, owner: string): string {
  const [iv, tag] = [data.subarray(0, IV_BYTES), data.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag);
  return decipher.update(data.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}

/** Says which key sealed a text without saying anything about the key. */
function nameKey(key: Uint8Array): string {
  return createHash("sha256").update("fineprint token key").update(key).digest("hex").slice(0, 8);
}

function lost(why: string, cause?: unknown): FineprintError {
  const message = `What is kept encrypted cannot be read with TOKEN_ENCRYPTION_KEY: ${why}. Add the old key after the new one, or make it anew.`;
  return new FineprintError("seal-key", message, true, { cause });
}
