import { and, eq } from "drizzle-orm";
import type { Installation, InstallationStore } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { installations } from "../schema.js";

export class InstallationTable implements InstallationStore {
  constructor(private readonly db: Db) {}

  async saveInstallation({ adapter, workspace, sealed, installedAt }: Installation): Promise<void> {
    const target = [installations.adapter, installations.workspace];
    await this.db
      .insert(installations)
      .values({ adapter, workspace, sealed, installedAt })
      .onConflictDoUpdate({ target, set: { sealed, installedAt } });
  }

  async renewInstallation(was: Installation, sealed: string): Promise<boolean> {
    const same = and(ofWorkspace(was.adapter, was.workspace), eq(installations.sealed, was.sealed));
    const rows = await this.db.update(installations).set({ sealed }).where(same).returning();
    return rows.length > 0;
  }

  async findInstallation(adapter: string, workspace: string): Promise<Installation | null> {
    const rows = await this.db.select().from(installations).where(ofWorkspace(adapter, workspace));
    return rows[0] ?? null;
  }

  async removeInstallation(adapter: string, workspace: string): Promise<boolean> {
    const rows = await this.db.delete(installations).where(ofWorkspace(adapter, workspace)).returning();
    return rows.length > 0;
  }
}

function ofWorkspace(adapter: string, workspace: string) {
  return and(eq(installations.adapter, adapter), eq(installations.workspace, workspace));
}
