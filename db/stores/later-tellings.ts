import { and, desc, eq, isNull } from "drizzle-orm";
import type { NewTelling, UntoldChange } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { changeRecords } from "../schema.js";

/** Of news that was confirmed before there were headlines, or that had none, and that no analyser has looked at since. */
const UNTOLD = and(
  isNull(changeRecords.headline),
  isNull(changeRecords.laterAnalyser),
  eq(changeRecords.verdict, "changed"),
);

export function listUntold(db: Db, limit: number): Promise<UntoldChange[]> {
  const { id, beforeVersionId, afterVersionId } = changeRecords;
  return db
    .select({ id, beforeVersionId, afterVersionId })
    .from(changeRecords)
    .where(and(UNTOLD, eq(changeRecords.status, "confirmed")))
    .orderBy(desc(id))
    .limit(limit);
}

/** The first one stands: what two workers at once find is the same. */
export async function saveTelling(db: Db, changeId: number, telling: NewTelling): Promise<void> {
  const { analyser, headline, told, direction } = telling;
  await db
    .update(changeRecords)
    .set({ laterAnalyser: analyser, laterHeadline: headline, laterTold: told, laterDirection: direction })
    .where(and(eq(changeRecords.id, changeId), UNTOLD));
}
