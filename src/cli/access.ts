import { InputError } from "../errors.js";
import { formatSecond } from "../policy/utc.js";
import { API_SCOPES, type ApiScope, type ApiToken, type RecordLink } from "../ports.js";
import { makeApiToken, tokenState } from "../records/api-tokens.js";
import { FEED_LASTS, feedDocuments, makeFeedLink } from "../records/feed-links.js";
import { createLinkSigner, LINK_LASTS, linkState, makeRecordLink } from "../records/record-links.js";
import { visibleStores } from "../records/visible-stores.js";
import { needRecordId, readDays, readWorkspace, withRecords } from "./open-records.js";

/** Who made what is made on the command line. */
const OPERATOR = "operator";
const SHOWN = 200;
const NO_PAGES = "There are no record pages: set RECORD_PAGES (links, catalogue or all) and PUBLIC_URL.";
const DAY_MS = 86_400_000;

interface OfWorkspace {
  /** `slack/T0123`; without it, the operator's own, which sees every record. */
  readonly workspace?: string;
}

/** `fineprint link create C-67 --days 14`: an address that opens one record for whoever has it, until it ends. */
export function createLink(record: string, options: OfWorkspace & { readonly days?: string }): Promise<string> {
  return withRecords(async ({ stores }, { pages, encryptionKeys }) => {
    if (pages === null) throw new InputError(NO_PAGES);
    const viewer = readWorkspace(options.workspace);
    const wanted = needRecordId(record);
    const own = visibleStores({ ...viewer, channel: "" }, stores);
    const find = {
      change: own.changes.getChange,
      provision: own.provisions.getProvision,
      document: own.documents.getDocument,
    };
    await find[wanted.kind](wanted.id);
    const lastsMs = options.days === undefined ? LINK_LASTS.usual : readDays(options.days) * DAY_MS;
    const making = { stores, signer: createLinkSigner(encryptionKeys), publicUrl: pages.publicUrl, now: new Date() };
    const { link, url } = await makeRecordLink({ record: wanted, viewer, createdBy: OPERATOR, lastsMs }, making);
    return `${url}\nL-${link.id} opens ${link.record} until ${formatSecond(link.expiresAt)}. Take it back with: fineprint link revoke L-${link.id}`;
  });
}

/** `fineprint link feed --tag payments`: addresses that open a feed and a calendar of what a workspace watches. */
export function createFeedLink(
  options: OfWorkspace & { readonly tag?: string; readonly days?: string },
): Promise<string> {
  return withRecords(async ({ stores }, { pages, encryptionKeys }) => {
    if (pages === null) throw new InputError(NO_PAGES);
    const feed = { tag: options.tag?.trim().toLowerCase() ?? null };
    const viewer = readWorkspace(options.workspace);
    if ((await feedDocuments(feed, viewer, stores)).length === 0) {
      throw new InputError(`That workspace watches nothing${feed.tag === null ? "" : ` with the tag ${feed.tag}`}.`);
    }
    const lastsMs = options.days === undefined ? FEED_LASTS : readDays(options.days) * DAY_MS;
    const making = { stores, signer: createLinkSigner(encryptionKeys), publicUrl: pages.publicUrl, now: new Date() };
    const { link, urls } = await makeFeedLink({ feed, viewer, createdBy: OPERATOR, lastsMs }, making);
    return `${urls.join("\n")}\nL-${link.id} opens these until ${formatSecond(link.expiresAt)}. Take it back with: fineprint link revoke L-${link.id}`;
  });
}

/** `fineprint link list`: the links of a workspace, newest first, with how often each was opened. */
export function listLinks({ workspace }: OfWorkspace): Promise<string> {
  return withRecords(async ({ stores }) => {
    const links = await stores.links.listLinks(readWorkspace(workspace), SHOWN);
    return links.length === 0 ? "No links." : links.map((link) => linkLine(link, new Date())).join("\n");
  });
}

function linkLine(link: RecordLink, now: Date): string {
  const opened = link.opened === 1 ? "once" : `${link.opened} times`;
  const last = link.lastOpenedAt ? `, last ${formatSecond(link.lastOpenedAt)}` : "";
  return `L-${link.id} ${link.record} ${linkState(link, now)}, ends ${formatSecond(link.expiresAt)}, opened ${opened}${last}, made by ${link.createdBy}`;
}

/** `fineprint link revoke L-5` */
export function revokeLink(name: string, { workspace }: OfWorkspace): Promise<string> {
  return withRecords(async ({ stores }) => {
    const link = await stores.links.revokeLink(readNumber(name, "L"), readWorkspace(workspace), new Date());
    if (link === null) throw new InputError(`${name} is no link of that workspace. fineprint link list shows them.`);
    return `L-${link.id} opens nothing any more.`;
  });
}

/** `fineprint token create "GRC export" --scope read --scope ask`: what a program needs to read records. */
export function createToken(
  name: string,
  options: OfWorkspace & { readonly scope?: readonly string[]; readonly days?: string },
): Promise<string> {
  return withRecords(async ({ stores }) => {
    const now = new Date();
    const expiresAt = options.days === undefined ? null : new Date(now.getTime() + readDays(options.days) * DAY_MS);
    const wanted = { name, scopes: readScopes(options.scope ?? ["read"]), viewer: readWorkspace(options.workspace) };
    const { token, secret } = await makeApiToken({ ...wanted, createdBy: OPERATOR, expiresAt }, { stores, now });
    return `${secret}\nT-${token.id} “${token.name}” may ${token.scopes.join(", ")}. It is shown this once. Take it back with: fineprint token revoke T-${token.id}`;
  });
}

function readScopes(words: readonly string[]): ApiScope[] {
  const wrong = words.find((word) => !API_SCOPES.some((scope) => scope === word));
  if (wrong !== undefined) throw new InputError(`${wrong} is no scope; write ${API_SCOPES.join(" or ")}.`);
  return API_SCOPES.filter((scope) => words.includes(scope));
}

/** `fineprint token list`: the tokens of a workspace, newest first. */
export function listTokens({ workspace }: OfWorkspace): Promise<string> {
  return withRecords(async ({ stores }) => {
    const tokens = await stores.tokens.listTokens(readWorkspace(workspace), SHOWN);
    return tokens.length === 0 ? "No tokens." : tokens.map((token) => tokenLine(token, new Date())).join("\n");
  });
}

function tokenLine(token: ApiToken, now: Date): string {
  const used = token.lastUsedAt ? `last used ${formatSecond(token.lastUsedAt)}` : "never used";
  const ends = token.expiresAt ? `, ends ${formatSecond(token.expiresAt)}` : "";
  return `T-${token.id} “${token.name}” ${token.scopes.join(", ")}, ${tokenState(token, now)}${ends}, ${used}, made by ${token.createdBy}`;
}

/** `fineprint token revoke T-3` */
export function revokeToken(name: string, { workspace }: OfWorkspace): Promise<string> {
  return withRecords(async ({ stores }) => {
    const token = await stores.tokens.revokeToken(readNumber(name, "T"), readWorkspace(workspace), new Date());
    if (token === null) throw new InputError(`${name} is no token of that workspace. fineprint token list shows them.`);
    return `T-${token.id} opens nothing any more.`;
  });
}

const NUMBERS = { L: /^L-?([1-9]\d{0,8})$/i, T: /^T-?([1-9]\d{0,8})$/i };

function readNumber(name: string, letter: "L" | "T"): number {
  const [, digits] = NUMBERS[letter].exec(name.trim()) ?? [];
  if (digits === undefined) throw new InputError(`${name} is no number such as ${letter}-5.`);
  return Number(digits);
}
