import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { ApiToken, ApiTokenStore, NewApiToken, Viewer } from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { apiTokens } from "../schema.js";

const { sha256: _sha256, ...columns } = getTableColumns(apiTokens);

export class ApiTokenTable implements ApiTokenStore {
  constructor(private readonly db: Db) {}

  async saveToken(token: NewApiToken): Promise<ApiToken> {
    return onlyRow(await this.db.insert(apiTokens).values(token).returning(columns));
  }

  async findToken(sha256: string): Promise<ApiToken | null> {
    const rows = await this.db.select(columns).from(apiTokens).where(eq(apiTokens.sha256, sha256));
    return rows[0] ?? null;
  }

  listTokens(viewer: Viewer, limit: number): Promise<ApiToken[]> {
    return this.db.select(columns).from(apiTokens).where(ownedBy(viewer)).orderBy(desc(apiTokens.id)).limit(limit);
  }

  async revokeToken(id: number, viewer: Viewer, now: Date): Promise<ApiToken | null> {
    const revokedAt = sql`coalesce(${apiTokens.revokedAt}, ${now.toISOString()}::timestamptz)`;
    const own = and(eq(apiTokens.id, id), ownedBy(viewer));
    const rows = await this.db.update(apiTokens).set({ revokedAt }).where(own).returning(columns);
    return rows[0] ?? null;
  }

  async noteUsed(id: number, now: Date): Promise<void> {
    await this.db.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id));
  }
}

function ownedBy({ adapter, workspace }: Viewer) {
  return and(eq(apiTokens.adapter, adapter), eq(apiTokens.workspace, workspace));
}
