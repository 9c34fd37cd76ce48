import { and, asc, eq, exists, inArray, type SQL, sql } from "drizzle-orm";
import type { NewPlatform, Platform, PlatformStore, Viewer } from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { documents, platforms } from "../schema.js";
import { visibleDocuments } from "./visible-documents.js";

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

  async addPlatform(platform: NewPlatform): Promise<Platform> {
    const standing = await this.findPlatformBySlug(platform.slug);
    if (standing) return standing;
    await this.db.insert(platforms).values(platform).onConflictDoNothing({ target: platforms.slug });
    return requireRow(
      await this.db.select().from(platforms).where(eq(platforms.slug, platform.slug)),
      `Platform ${platform.slug}`,
    );
  }

  async getPlatform(id: number): Promise<Platform> {
    return requireRow(await this.db.select().from(platforms).where(eq(platforms.id, id)), `Platform ${id}`);
  }

  async findPlatforms(ids: readonly number[]): Promise<Platform[]> {
    if (ids.length === 0) return [];
    return this.db
      .select()
      .from(platforms)
      .where(inArray(platforms.id, [...ids]))
      .orderBy(asc(platforms.id));
  }

  async findPlatformBySlug(slug: string, viewer?: Viewer): Promise<Platform | null> {
    const wanted = and(eq(platforms.slug, slug), this.seenBy(viewer));
    const rows = await this.db.select().from(platforms).where(wanted);
    return rows[0] ?? null;
  }

  listPlatforms(viewer?: Viewer): Promise<Platform[]> {
    return this.db.select().from(platforms).where(this.seenBy(viewer)).orderBy(asc(platforms.name), asc(platforms.id));
  }

  /** A platform is seen through its documents: one that has none for the viewer is not there for it. */
  private seenBy(viewer: Viewer | undefined): SQL | undefined {
    if (viewer === undefined) return undefined;
    const own = and(eq(documents.platformId, platforms.id), visibleDocuments(this.db, viewer));
    return exists(this.db.select({ one: sql`1` }).from(documents).where(own));
  }
}
