import { randomBytes } from "node:crypto";
import { createSeal } from "../seal.js";

/** Bytes of a secret: Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;
/** How a secret is marked that stands in the database as it is. */
const OPEN = "open.";

/** Turns secrets into what is stored of them, and back. */
export interface SecretKeeper {
  keep(secret: string, hookId: number): string;
  /** Throws a `FineprintError` "seal-key" when the key is not there. */
  read(kept: string, hookId: number): string;
}

/** `whsec_…`, as the libraries of Standard Webhooks take it. */
export function makeSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
}

/** Encrypts with the configuration's keys, bound to the endpoint; where there is none, a secret is kept as it is. */
export function createSecretKeeper(keys: readonly Uint8Array[]): SecretKeeper {
  const seal = keys.length > 0 ? createSeal(keys) : null;
  return {
    keep: (secret, hookId) => (seal ? seal.seal(secret, ownerOf(hookId)) : `${OPEN}${secret}`),
    read(kept, hookId) {
      if (kept.startsWith(OPEN)) return kept.slice(OPEN.length);
      return (seal ?? createSeal([])).open(kept, ownerOf(hookId));
    },
  };
}

function ownerOf(hookId: number): string {
  return `webhook ${hookId}`;
}
