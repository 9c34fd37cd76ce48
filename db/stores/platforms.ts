import { asc, eq } from "drizzle-orm";
import type { NewPlatform, Platform, PlatformStore } from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { platforms } from "../schema.js";

export class PlatformTable implements PlatformStore {
  constructor(private readonly db: Db) {}

  /** Looks first: an insert that meets the slug would use up an ID. */
  async savePlatform(platform: NewPlatform): Promise<Platform> {
    const changed = await this.db.update(platforms).set(platform).where(eq(platforms.slug, platform.slug)).returning();
    if (changed[0]) return changed[0];
    const rows = await this.db
      .insert(platforms)
      .values(platform)
      .onConflictDoUpdate({ target: platforms.slug, set: platform })
      .returning();
    return onlyRow(rows);
  }

  async getPlatform(id: number): Promise<Platform> {
    return requireRow(await this.db.select().from(platforms).where(eq(platforms.id, id)), `Platform ${id}`);
  }

  async findPlatformBySlug(slug: string): Promise<Platform | null> {
    const rows = await this.db.select().from(platforms).where(eq(platforms.slug, slug));
    return rows[0] ?? null;
  }

  listPlatforms(): Promise<Platform[]> {
    return this.db.select().from(platforms).orderBy(asc(platforms.name), asc(platforms.id));
  }
}
