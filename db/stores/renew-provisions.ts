import { eq } from "drizzle-orm";
import { readWordings } from "../../src/policy/clause-reading.js";
import type { Renewal } from "../../src/ports.js";
import { type Db, requireRow } from "../rows.js";
import { versions } from "../schema.js";
import { acceptProvisions, lockDocument } from "./accept-version.js";
import { saveReadings } from "./reading-rows.js";

/** Rates the provisions of the document's current version anew, inside the caller's transaction. See `ReadingStore.renew`. */
export async function renewProvisions(tx: Db, renewal: Renewal): Promise<boolean> {
  const { documentId, versionId, clauses, titles, analyser, now } = renewal;
  if ((await lockDocument(tx, documentId)) !== versionId) return false;
  const rows = await tx
    .select({ acceptedAt: versions.acceptedAt, clauses: versions.clauses })
    .from(versions)
    .where(eq(versions.id, versionId));
  const version = requireRow(rows, `Version ${versionId}`);
  const places = version.clauses.clauses.map((_, index) => index);
  const acceptance = {
    ...{ documentId, versionId, analyser, titles, now, rated: clauses },
    pairs: places.map((index) => ({ before: index, after: index })),
  };
  const seenAt = version.acceptedAt ?? now;
  const provisionOf = await acceptProvisions(tx, acceptance, { current: versionId, keepsUntyped: true, seenAt });
  await tx
    .update(versions)
    .set({ analyser, clauseProvisions: places.map((index) => provisionOf.get(index) ?? null) })
    .where(eq(versions.id, versionId));
  const kept = clauses.filter(({ index }) => provisionOf.has(index));
  await saveReadings(tx, readWordings(kept), analyser);
  return true;
}
