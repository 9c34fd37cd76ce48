import { readTypedAddress } from "../../../catalogue/address.js";
import { searchKey } from "../../../catalogue/search-key.js";
import type { Catalogue } from "../../../catalogue/types.js";
import type { Platform, Stores } from "../../../ports.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { byAnyName } from "./by-any-name.js";
import { platformOfAddress, slugOf } from "./site-platform.js";
import { unknownPlatform } from "./unknown-platform.js";

interface PlatformDeps {
  readonly stores: Pick<Stores, "platforms">;
  readonly catalogue: Catalogue;
}

/** A platform that a person means: one with records, or one that nobody watches. */
export type MeantPlatform =
  | { readonly kind: "recorded"; readonly platform: Platform }
  | { readonly kind: "not-watched"; readonly name: string; readonly slug: string | undefined };

/**
 * The platform with records that a person means. Throws `InputError` that says whether the name is unknown or the
 * platform is merely not watched, so that "no record" is never taken for "nothing stated".
 */
export async function findRecordedPlatform(query: string, deps: PlatformDeps): Promise<Platform> {
  const meant = await findMeantPlatform(query, deps);
  if (meant.kind === "recorded") return meant.platform;
  throw new SpokenError(notWatched(meant));
}

/** The platform that a person means, watched or not. Throws `InputError` for a name that nobody knows. */
export async function findMeantPlatform(query: string, deps: PlatformDeps): Promise<MeantPlatform> {
  const own = await deps.stores.platforms.findPlatformBySlug(slugOf(query));
  if (own) return { kind: "recorded", platform: own };
  const match = deps.catalogue.find(query);
  const meant = match.kind === "found" ? match.entry : match.kind === "url" ? siteOf(match.url, deps) : null;
  const recorded = meant && (await deps.stores.platforms.findPlatformBySlug(meant.slug));
  if (recorded) return { kind: "recorded", platform: recorded };
  const all = await deps.stores.platforms.listPlatforms();
  const named = byName(meant ? [query, ...namesOf(meant)] : [query], all);
  if (named) return { kind: "recorded", platform: named };
  if (match.kind === "unknown") {
    // The one platform on record whose name begins so: "acme" for "Acme Notes".
    const [begun] = byAnyName(query, all, { namesOf, platformOf: ({ slug }) => slug });
    if (begun) return { kind: "recorded", platform: begun };
    throw unknownPlatform(query, match.suggestions);
  }
  return { kind: "not-watched", name: meant?.name ?? query, slug: meant?.slug };
}

/** A platform on record that goes by one of these names: an archive may have named it otherwise than the catalogue does. */
function byName(names: readonly string[], all: readonly Platform[]): Platform | null {
  const wanted = new Set(names.map(searchKey).filter((key) => key !== ""));
  return all.find((platform) => namesOf(platform).some((name) => wanted.has(searchKey(name)))) ?? null;
}

function namesOf({ name, slug, aliases }: Pick<Platform, "name" | "slug" | "aliases">): readonly string[] {
  return [name, slug, ...aliases];
}

/** Says that there is nothing to look in, and how to begin. */
export function notWatched({ name, slug }: { readonly name: string; readonly slug?: string | undefined }): Prose {
  return prose`There are no records of ${name}: nobody watches it yet. Start with ${commandWords("watch", slug)}`;
}

function siteOf(url: string, { catalogue }: PlatformDeps) {
  const address = readTypedAddress(url);
  return address ? platformOfAddress(address, catalogue) : null;
}
