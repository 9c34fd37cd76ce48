import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { TriageEntry, TriageStore } from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { triage } from "../schema.js";

export class TriageTable implements TriageStore {
  constructor(private readonly db: Db) {}

  async saveTriage(entry: TriageEntry, stands: "first" | "last"): Promise<{ entry: TriageEntry; saved: boolean }> {
    const insert = this.db.insert(triage).values(entry);
    const target = [triage.changeId, triage.channelId, triage.kind];
    const { actor, actorName, at, assignee, assigneeName, reason } = entry;
    const set = { actor, actorName, at, assignee, assigneeName, reason };
    const rows = await (stands === "first"
      ? insert.onConflictDoNothing({ target }).returning()
      : insert.onConflictDoUpdate({ target, set, setWhere: SAYS_SOMETHING_ELSE }).returning());
    if (rows[0]) return { entry: rows[0], saved: true };
    const same = and(
      eq(triage.changeId, entry.changeId),
      eq(triage.channelId, entry.channelId),
      eq(triage.kind, entry.kind),
    );
    return { entry: onlyRow(await this.db.select().from(triage).where(same)), saved: false };
  }

  async listTriage(channelId: number, changeIds: readonly number[]): Promise<TriageEntry[]> {
    if (changeIds.length === 0) return [];
    return this.db
      .select()
      .from(triage)
      .where(and(eq(triage.channelId, channelId), inArray(triage.changeId, [...changeIds])))
      .orderBy(asc(triage.at), asc(triage.kind));
  }

  reopen(changeId: number, channelId: number): Promise<TriageEntry[]> {
    return this.db
      .delete(triage)
      .where(and(eq(triage.changeId, changeId), eq(triage.channelId, channelId)))
      .returning();
  }
}

const SAYS_SOMETHING_ELSE = sql`(${triage.assignee}, ${triage.assigneeName}, ${triage.reason})
  is distinct from (excluded.assignee, excluded.assignee_name, excluded.reason)`;
