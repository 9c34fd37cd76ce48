import { and, desc, eq, gte, lt } from "drizzle-orm";
import type { AuditEntry, AuditFilter, AuditStore } from "../../src/ports.js";
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

  listAudit({ channelId, since, until, verb: only, limit, offset = 0 }: AuditFilter): Promise<AuditEntry[]> {
    const { at, actor, verb, subject, detail } = audit;
    const wanted = and(
      channelId === undefined ? undefined : eq(audit.channelId, channelId),
      since === undefined ? undefined : gte(at, since),
      until === undefined ? undefined : lt(at, until),
      only === undefined ? undefined : eq(verb, only),
    );
    return this.db
      .select({ at, actor, channelId: audit.channelId, verb, subject, detail })
      .from(audit)
      .where(wanted)
      .orderBy(desc(audit.id))
      .limit(limit)
      .offset(offset);
  }

  async prune(before: Date): Promise<number> {
    const gone = await this.db.delete(audit).where(lt(audit.at, before)).returning({ id: audit.id });
    return gone.length;
  }
}
