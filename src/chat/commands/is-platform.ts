import type { CommandContext } from "../types.js";
import type { HandlerDeps } from "./deps.js";
import { slugOf } from "./platforms/site-platform.js";
import { readWatched } from "./watched.js";

/** Whether a name is a platform's: one of the catalogue, or of what this channel watches. */
export async function isPlatform(
  name: string,
  context: Pick<CommandContext, "channel">,
  { catalogue, stores }: Pick<HandlerDeps, "catalogue" | "stores">,
): Promise<boolean> {
  if (catalogue.find(name).kind === "found") return true;
  const slug = slugOf(name);
  const watched = await readWatched(stores, context);
  return watched.some(({ platform }) => [platform.slug, platform.name].some((one) => slugOf(one) === slug));
}
