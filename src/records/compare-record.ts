import { InputError, NotFoundError } from "../errors.js";
import type { ProvisionType } from "../policy/taxonomy.js";
import type { Platform, Stores } from "../ports.js";
import { type FoundClauses, findClauses } from "./find-clauses.js";
import type { ProvisionViewStores } from "./provision-view.js";

const MOST_COUNTED = 100;

/** How many platforms stand side by side. */
export const COMPARED = { least: 2, most: 4 } as const;

/** What one platform has on a kind of clause: its most severe one, or where was looked. */
export interface ComparedPlatform {
  readonly platform: Platform;
  readonly found: FoundClauses;
}

/** Two to four platforms by their slugs, side by side on a kind of clause. Throws `InputError` or `NotFoundError`. */
export async function comparePlatformRecords(
  slugs: readonly string[],
  type: ProvisionType,
  { stores }: { readonly stores: ProvisionViewStores & Pick<Stores, "documents"> },
): Promise<ComparedPlatform[]> {
  const asked = [...new Set(slugs)];
  if (asked.length < COMPARED.least || asked.length > COMPARED.most) {
    throw new InputError(`Choose ${COMPARED.least} to ${COMPARED.most} different platforms.`);
  }
  return Promise.all(
    asked.map(async (slug) => {
      const platform = await stores.platforms.findPlatformBySlug(slug);
      if (platform === null) throw new NotFoundError(`Platform ${slug}`);
      return { platform, found: await findClauses({ platformId: platform.id, type, limit: MOST_COUNTED }, stores) };
    }),
  );
}
