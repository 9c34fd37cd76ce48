import { readTypedAddress } from "../../catalogue/address.js";
import { InputError } from "../../errors.js";
import type { Platform } from "../../ports.js";
import type { HandlerDeps } from "./deps.js";
import { commandLine } from "./find-verb.js";
import { platformOfAddress, slugOf } from "./site-platform.js";
import { unknownPlatform } from "./unknown-platform.js";

type PlatformDeps = Pick<HandlerDeps, "stores" | "catalogue">;

/**
 * The platform with records that a person means. Throws `InputError` that says whether the name is unknown or the
 * platform is merely not watched, so that "no record" is never taken for "nothing stated".
 */
export async function findRecordedPlatform(query: string, deps: PlatformDeps): Promise<Platform> {
  const own = await deps.stores.platforms.findPlatformBySlug(slugOf(query));
  if (own) return own;
  const match = deps.catalogue.find(query);
  if (match.kind === "unknown") throw unknownPlatform(query, match.suggestions);
  const meant = match.kind === "found" ? match.entry : siteOf(match.url, deps);
  const recorded = meant && (await deps.stores.platforms.findPlatformBySlug(meant.slug));
  if (recorded) return recorded;
  const name = meant?.name ?? query;
  throw new InputError(
    `There are no records of ${name}: nobody watches it yet. Start with ${commandLine("watch", meant?.slug)}`,
  );
}

function siteOf(url: string, { catalogue }: PlatformDeps) {
  const address = readTypedAddress(url);
  return address ? platformOfAddress(address, catalogue) : null;
}
