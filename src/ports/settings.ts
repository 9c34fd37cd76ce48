export interface SettingStore {
  /** Null when it was never saved. */
  readSetting(channelId: number, name: string): Promise<unknown>;
  /** Of every channel that has saved it, by the channel's ID. */
  readSettings(name: string): Promise<ReadonlyMap<number, unknown>>;
  saveSetting(channelId: number, name: string, value: unknown): Promise<void>;
  /**
   * Makes a value of the one that stands (null when it was never saved), with nobody else's change in between; undefined leaves it
   * as it is. Returns whether it was changed.
   */
  changeSetting(channelId: number, name: string, change: (value: unknown) => unknown): Promise<boolean>;
}

export interface AuditEntry {
  readonly at: Date;
  readonly actor: string;
  readonly channelId: number | null;
  readonly verb: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditFilter {
  readonly channelId?: number;
  /** At or after this. */
  readonly since?: Date;
  /** Before this. */
  readonly until?: Date;
  readonly verb?: string;
  readonly limit: number;
  /** Entries passed over, for pages. */
  readonly offset?: number;
}

/** Who did what when. Only added to: entries are never changed, and dropped only when they are old. */
export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** Several at once, in their order. */
  appendAll(entries: readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  listAudit(filter: AuditFilter): Promise<AuditEntry[]>;
  /** Drops what is older than `before`, at least 30 days back: the database refuses all else. Returns how many. */
  prune(before: Date): Promise<number>;
}
