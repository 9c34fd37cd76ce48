import { desc, eq } from "drizzle-orm";
import type { AuditEntry, AuditStore } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { audit } from "../schema.js";

export class AuditTable implements AuditStore {
  constructor(private readonly db: Db) {}

  async append(entry: AuditEntry): Promise<void> {
    await this.db.insert(audit).values(entry);
  }

  async appendAll(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length > 0) await this.db.insert(audit).values([...entries]);
  }

  listAudit({ channelId, limit }: { channelId?: number; limit: number }): Promise<AuditEntry[]> {
    const { at, actor, verb, subject, detail } = audit;
    return this.db
      .select({ at, actor, channelId: audit.channelId, verb, subject, detail })
      .from(audit)
      .where(channelId === undefined ? undefined : eq(audit.channelId, channelId))
      .orderBy(desc(audit.id))
      .limit(limit);
  }
}
