import { readTypedAddress } from "../../../catalogue/address.js";
import { findDocumentType } from "../../../catalogue/document-types.js";
import type { CatalogueEntry } from "../../../catalogue/types.js";
import { InputError } from "../../../errors.js";
import type { NewPlatform } from "../../../ports.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, type CommandArguments, needArgument } from "../line/command.js";
import { guessDocumentType, platformOfAddress, slugOf } from "../platforms/site-platform.js";
import { joinAnd, joinOr, unknownPlatform } from "../platforms/unknown-platform.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";

/** What to watch: a platform and the pages of it. */
export interface WatchTarget {
  readonly platform: NewPlatform;
  readonly documents: readonly { readonly type: string; readonly url: string }[];
}

/** The home page of a site nobody knows yet: its policies have to be looked for. */
export interface UnknownSite {
  readonly site: URL;
}

type TargetDeps = Pick<HandlerDeps, "stores" | "catalogue" | "judgeUrl">;

/** Watched when nobody says which. */
export const DEFAULT_TYPES: readonly string[] = ["privacy", "terms"];

/** Finds what a `/watch` means: a catalogue entry, a platform with records, any address, or a site. Throws `InputError`. */
export async function findWatchTarget(command: Command, deps: TargetDeps): Promise<WatchTarget | UnknownSite> {
  const query = needArgument(command, "platform");
  const { given } = command;
  const exact = findExactName(given, deps);
  if (exact) return targetOfEntry(exact, {});
  const match = deps.catalogue.find(query);
  if (match.kind === "found")
    return match.url ? targetOfPage(match.entry, match.url) : targetOfEntry(match.entry, given);
  const own = await findOwnPlatform(query, deps);
  if (own) return pickDocuments(own, given);
  if (match.kind === "unknown") throw unknownPlatform(query, match.suggestions);
  return targetOfAddress(match.url, { query, given }, deps);
}

/** "google ads privacy" is Google's, "google ads" is an entry of its own when the catalogue has one. */
function findExactName({ words }: CommandArguments, { catalogue }: TargetDeps): CatalogueEntry | null {
  if (words === undefined) return null;
  const name = slugOf(words);
  return (
    catalogue.entries().find((entry) => [entry.name, ...entry.aliases].some((one) => slugOf(one) === name)) ?? null
  );
}

/** What of a catalogue entry is meant. Throws `InputError` where it lacks a document. */
export function targetOfEntry(entry: CatalogueEntry, given: CommandArguments): WatchTarget {
  const { slug, name, aliases, domains, documents } = entry;
  return pickDocuments({ platform: { slug, name, aliases, domains }, documents }, given);
}

/** One page of a catalogue entry. */
export function targetOfPage(entry: CatalogueEntry, url: string): WatchTarget {
  return {
    ...targetOfEntry(entry, { everything: true }),
    documents: entry.documents.filter((page) => page.url === url),
  };
}

/** A platform somebody added by address earlier, named by its host. */
async function findOwnPlatform(query: string, { stores }: TargetDeps): Promise<WatchTarget | null> {
  if (query.includes("/")) return null;
  const platform = await stores.platforms.findPlatformBySlug(slugOf(query));
  return platform ? { platform, documents: await stores.documents.listDocuments(platform.id) } : null;
}

function targetOfAddress(
  url: string,
  { query, given }: { query: string; given: CommandArguments },
  { catalogue, judgeUrl }: TargetDeps,
): WatchTarget | UnknownSite {
  const address = readTypedAddress(url);
  if (!address) throw unknownPlatform(query, []);
  const fault = judgeUrl(address);
  if (fault !== null) throw neverRead(address, fault);
  if (isHomePage(address)) return { site: address };
  return targetOfUnlisted(address, given, catalogue);
}

/** A page that the catalogue lacks. */
export function targetOfUnlisted(
  address: URL,
  given: CommandArguments,
  catalogue: TargetDeps["catalogue"],
): WatchTarget {
  const type = given.documents?.[0] ?? guessDocumentType(address);
  return { platform: platformOfAddress(address, catalogue), documents: [{ type, url: address.href }] };
}

/** `/`, `/en`, `/de-de/`, `/index.html`. A host that is named by a policy (`privacy.example.com`) has it on its first page. */
const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|home|default)(?:\.[a-z]{3,5})?)?$/i;

function isHomePage({ pathname, search, hostname }: URL): boolean {
  const [first = ""] = hostname.split(".");
  return (
    search === "" &&
    HOME_PATH.test(pathname) &&
    findDocumentType(first) === null &&
    !/^(?:legal|polic(?:y|ies))$/i.test(first)
  );
}

/** What is not allowed is refused at once, not found out at the first read. */
function neverRead({ host }: URL, fault: string): InputError {
  const opened = `FETCH_ALLOW_PRIVATE_HOSTS=${host}`;
  return new InputError(
    `${host} is not read: ${fault}. Nothing is watched. If it is a page of your own network, the operator can open it with ${opened}.`,
  );
}

function pickDocuments({ platform, documents }: WatchTarget, given: CommandArguments): WatchTarget {
  if (given.everything) return { platform, documents };
  const wanted = given.documents ?? DEFAULT_TYPES;
  const picked = documents.filter(({ type }) => wanted.includes(type));
  if (picked.length > 0 && missingTypes(picked, given).length === 0) return { platform, documents: picked };
  if (!given.documents && documents.length > 0) return { platform, documents };
  throw noSuchDocument(platform.name, documents, given);
}

function missingTypes(picked: WatchTarget["documents"], { documents = [] }: CommandArguments): string[] {
  return documents.filter((wanted) => !picked.some(({ type }) => type === wanted));
}

function noSuchDocument(name: string, documents: WatchTarget["documents"], given: CommandArguments): InputError {
  const missing = missingTypes(documents, given);
  const known = [...new Set(documents.map(({ type }) => type))];
  const has = known.length > 0 ? ` It has ${joinAnd(known)}.` : "";
  const example = commandWords("watch", "https://example.com/privacy");
  return new SpokenError(
    prose`I have no address for ${name}'s ${joinOr(missing) || "policies"}.${has} Give the address of the page: ${example}`,
  );
}
