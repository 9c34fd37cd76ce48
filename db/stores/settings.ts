import { and, eq } from "drizzle-orm";
import type { SettingStore } from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { settings } from "../schema.js";

/** Takes a transaction back in which nothing was to be changed. */
class Unchanged extends Error {}

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

  async changeSetting(channelId: number, name: string, change: (value: unknown) => unknown): Promise<boolean> {
    try {
      await this.db.transaction(async (tx) => {
        const here = and(eq(settings.channelId, channelId), eq(settings.name, name));
        // Who changes it first makes the row; who comes second waits for it here or below.
        await tx.insert(settings).values({ channelId, name, value: null }).onConflictDoNothing();
        const { value } = onlyRow(await tx.select().from(settings).where(here).for("update"));
        const next = change(value ?? null);
        if (next === undefined) throw new Unchanged();
        await tx.update(settings).set({ value: next }).where(here);
      });
      return true;
    } catch (error) {
      if (error instanceof Unchanged) return false;
      throw error;
    }
  }

  async saveSetting(channelId: number, name: string, value: unknown): Promise<void> {
    const stored = value ?? null;
    await this.db
      .insert(settings)
      .values({ channelId, name, value: stored })
      .onConflictDoUpdate({ target: [settings.channelId, settings.name], set: { value: stored } });
  }
}
