export interface SettingStore {
  /** Null when it was never saved. */
  readSetting(channelId: number, name: string): Promise<unknown>;
  /** Of every channel that has saved it, by the channel's ID. */
  readSettings(name: string): Promise<ReadonlyMap<number, unknown>>;
  saveSetting(channelId: number, name: string, value: unknown): Promise<void>;
}

export interface AuditEntry {
  readonly at: Date;
  readonly actor: string;
  readonly channelId: number | null;
  readonly verb: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** Several at once, in their order. */
  appendAll(entries: readonly AuditEntry[]): Promise<void>;
  listAudit(filter: { channelId?: number; limit: number }): Promise<AuditEntry[]>;
}
