import { createHash } from "node:crypto";
import { errorMessage } from "../errors.js";
import type { Snapshot, Stores, VersionWithText } from "../ports.js";

export interface CheckResult {
  readonly good: boolean;
  /** The result for people. */
  readonly sentence: string;
}

/** Reads the stored bytes and hashes them again, now. */
export async function checkSnapshot(stores: Pick<Stores, "snapshots">, { sha256 }: Snapshot): Promise<CheckResult> {
  try {
    const bytes = await stores.snapshots.readBytes(sha256);
    const good = hashOf(bytes) === sha256;
    const verdict = good ? "match their SHA-256, checked now" : "do NOT match their SHA-256";
    return { good, sentence: `Snapshot: the ${bytes.byteLength} stored bytes ${verdict}.` };
  } catch (error) {
    // Damaged bytes may not even decompress: that is a result of the check, not a failure of it.
    return { good: false, sentence: `Snapshot: the stored bytes could not be read (${errorMessage(error)}).` };
  }
}

/** Hashes the extracted text again, now. */
export function checkText({ content, textSha256 }: VersionWithText): CheckResult {
  const good = hashOf(content.text) === textSha256;
  return {
    good,
    sentence: `Text: the extracted text ${good ? "matches" : "does NOT match"} its SHA-256, ${textSha256}.`,
  };
}

function hashOf(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
