import type { Viewer } from "./watches.js";

/** A way to one record or feed for whoever holds its address: it ends, can be taken back, and every use of it is counted. */
export interface RecordLink extends Viewer {
  /** The number people see as L-5. */
  readonly id: number;
  /** The record it opens: `C-67`, `P-345`, `D-12`; or the feed: `feed`, `feed of payments`. */
  readonly record: string;
  /** Who made it: the person's ID on the platform. */
  readonly createdBy: string;
  readonly createdAt: Date;
  /** From then on it opens nothing. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** How often it was opened, and when last. */
  readonly opened: number;
  readonly lastOpenedAt: Date | null;
}

export type NewRecordLink = Pick<
  RecordLink,
  "record" | "adapter" | "workspace" | "createdBy" | "createdAt" | "expiresAt"
>;

export interface RecordLinkStore {
  saveLink(link: NewRecordLink): Promise<RecordLink>;
  findLink(id: number): Promise<RecordLink | null>;
  /** The workspace's own, newest first. */
  listLinks(viewer: Viewer, limit: number): Promise<RecordLink[]>;
  /** Takes a link of the workspace back. Null when it has none of that number; one that was taken back stays so. */
  revokeLink(id: number, viewer: Viewer, now: Date): Promise<RecordLink | null>;
  noteOpened(id: number, now: Date): Promise<void>;
}

/** read: records, lists, search, diff, verify · ask: questions, which cost more than reading. */
export const API_SCOPES = ["read", "ask"] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** What a program needs to read records. Of the token itself only a hash is kept. */
export interface ApiToken extends Viewer {
  /** The number people see as T-3. */
  readonly id: number;
  /** What it is for, in the words of whoever made it. */
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdBy: string;
  readonly createdAt: Date;
  /** Null: it does not end by itself. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export type NewApiToken = Omit<ApiToken, "id" | "revokedAt" | "lastUsedAt"> & {
  /** SHA-256 of the token, hex. */
  readonly sha256: string;
};

export interface ApiTokenStore {
  saveToken(token: NewApiToken): Promise<ApiToken>;
  /** Whatever state it is in; null when there never was one. */
  findToken(sha256: string): Promise<ApiToken | null>;
  /** The workspace's own, newest first. */
  listTokens(viewer: Viewer, limit: number): Promise<ApiToken[]>;
  revokeToken(id: number, viewer: Viewer, now: Date): Promise<ApiToken | null>;
  noteUsed(id: number, now: Date): Promise<void>;
}
