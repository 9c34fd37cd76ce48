import { and, eq } from "drizzle-orm";
import type { SettingStore } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { settings } from "../schema.js";

export class SettingTable implements SettingStore {
  constructor(private readonly db: Db) {}

  /** Null when it was never saved. */
  async readSetting(channelId: number, name: string): Promise<unknown> {
    const rows = await this.db
      .select({ value: settings.value })
      .from(settings)
      .where(and(eq(settings.channelId, channelId), eq(settings.name, name)));
    return rows[0]?.value ?? null;
  }

  async readSettings(name: string): Promise<ReadonlyMap<number, unknown>> {
    const rows = await this.db.select().from(settings).where(eq(settings.name, name));
    return new Map(rows.map(({ channelId, value }) => [channelId, value]));
  }

  async saveSetting(channelId: number, name: string, value: unknown): Promise<void> {
    const stored = value ?? null;
    await this.db
      .insert(settings)
      .values({ channelId, name, value: stored })
      .onConflictDoUpdate({ target: [settings.channelId, settings.name], set: { value: stored } });
  }
}
