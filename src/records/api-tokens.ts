import { createHash, randomBytes } from "node:crypto";
import { InputError } from "../errors.js";
import { API_SCOPES, type ApiScope, type ApiToken, type Stores, type Viewer } from "../ports.js";

/** What every token begins with, so that people and scanners of leaked secrets know one. */
const MARK = "fpr_";
const TOKEN = /^fpr_[A-Za-z0-9_-]{43}$/;
const NAME_LENGTH = 80;
const MOST = 50;

/** What a token is to be. */
export interface WantedToken {
  /** What it is for, in a few words. */
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly viewer: Viewer;
  readonly createdBy: string;
  /** Null: until it is taken back. */
  readonly expiresAt: Date | null;
}

/** Makes a token of a workspace; the token itself is told this once and kept nowhere. Throws `InputError`. */
export async function makeApiToken(
  { name, scopes, viewer, createdBy, expiresAt }: WantedToken,
  { stores, now }: { readonly stores: Pick<Stores, "tokens">; readonly now: Date },
): Promise<{ token: ApiToken; secret: string }> {
  const title = name.trim();
  if (title === "" || title.length > NAME_LENGTH) {
    throw new InputError(`Say what the token is for, in at most ${NAME_LENGTH} characters.`);
  }
  if (scopes.length === 0) throw new InputError(`A token needs a scope: ${API_SCOPES.join(", ")}.`);
  const { adapter, workspace } = viewer;
  const living = (await stores.tokens.listTokens(viewer, 1_000)).filter((token) => isLiving(token, now));
  if (living.length >= MOST) throw new InputError(`There are ${MOST} tokens already; revoke one first.`);
  const secret = `${MARK}${randomBytes(32).toString("base64url")}`;
  const wanted = { name: title, scopes, adapter, workspace, createdBy, createdAt: now, expiresAt };
  return { token: await stores.tokens.saveToken({ ...wanted, sha256: hashOf(secret) }), secret };
}

/** The living token that this is; null for anything else, ended and revoked ones included. */
export async function findApiToken(
  secret: string,
  { stores, now }: { readonly stores: Pick<Stores, "tokens">; readonly now: Date },
): Promise<ApiToken | null> {
  if (!TOKEN.test(secret)) return null;
  const token = await stores.tokens.findToken(hashOf(secret));
  return token !== null && isLiving(token, now) ? token : null;
}

/** Whether a token still opens anything. */
export function isLiving({ revokedAt, expiresAt }: ApiToken, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

/** How a token stands, in a word: one that was taken back before its time is over was taken back. */
export function tokenState(token: ApiToken, now: Date): "living" | "taken back" | "expired" {
  if (isLiving(token, now)) return "living";
  return token.revokedAt === null ? "expired" : "taken back";
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
