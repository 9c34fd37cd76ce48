import { and, eq } from "drizzle-orm";
import type { Acknowledgement, AcknowledgementStore } from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { acknowledgements } from "../schema.js";

export class AcknowledgementTable implements AcknowledgementStore {
  constructor(private readonly db: Db) {}

  async acknowledge(given: Acknowledgement): Promise<{ acknowledgement: Acknowledgement; first: boolean }> {
    const target = [acknowledgements.changeId, acknowledgements.channelId];
    const rows = await this.db.insert(acknowledgements).values(given).onConflictDoNothing({ target }).returning();
    if (rows[0]) return { acknowledgement: rows[0], first: true };
    return { acknowledgement: onlyRow(await this.select(given.changeId, given.channelId)), first: false };
  }

  async findAcknowledgement(changeId: number, channelId: number): Promise<Acknowledgement | null> {
    const rows = await this.select(changeId, channelId);
    return rows[0] ?? null;
  }

  private select(changeId: number, channelId: number): Promise<Acknowledgement[]> {
    const same = and(eq(acknowledgements.changeId, changeId), eq(acknowledgements.channelId, channelId));
    return this.db.select().from(acknowledgements).where(same);
  }
}
