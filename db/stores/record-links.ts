import { and, desc, eq, sql } from "drizzle-orm";
import type { NewRecordLink, RecordLink, RecordLinkStore, Viewer } from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { recordLinks } from "../schema.js";

export class RecordLinkTable implements RecordLinkStore {
  constructor(private readonly db: Db) {}

  async saveLink(link: NewRecordLink): Promise<RecordLink> {
    return onlyRow(await this.db.insert(recordLinks).values(link).returning());
  }

  async findLink(id: number): Promise<RecordLink | null> {
    const rows = await this.db.select().from(recordLinks).where(eq(recordLinks.id, id));
    return rows[0] ?? null;
  }

  listLinks(viewer: Viewer, limit: number): Promise<RecordLink[]> {
    return this.db.select().from(recordLinks).where(ownedBy(viewer)).orderBy(desc(recordLinks.id)).limit(limit);
  }

  async revokeLink(id: number, viewer: Viewer, now: Date): Promise<RecordLink | null> {
    const revokedAt = sql`coalesce(${recordLinks.revokedAt}, ${now.toISOString()}::timestamptz)`;
    const own = and(eq(recordLinks.id, id), ownedBy(viewer));
    const rows = await this.db.update(recordLinks).set({ revokedAt }).where(own).returning();
    return rows[0] ?? null;
  }

  async noteOpened(id: number, now: Date): Promise<void> {
    const opened = sql`${recordLinks.opened} + 1`;
    await this.db.update(recordLinks).set({ opened, lastOpenedAt: now }).where(eq(recordLinks.id, id));
  }
}

function ownedBy({ adapter, workspace }: Viewer) {
  return and(eq(recordLinks.adapter, adapter), eq(recordLinks.workspace, workspace));
}
