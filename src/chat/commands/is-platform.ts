import { isSpelledOut } from "../../catalogue/name-words.js";
import type { CommandContext } from "../types.js";
import type { HandlerDeps } from "./deps.js";
import { readWatched, watchedByName } from "./watched.js";

/** Whether a name is a platform's: one of the catalogue, or of what this channel watches. */
export async function isPlatform(
  name: string,
  context: Pick<CommandContext, "channel">,
  { catalogue, stores }: Pick<HandlerDeps, "catalogue" | "stores">,
): Promise<boolean> {
  const match = catalogue.find(name);
  if (match.kind === "found" && isSpelledOut(name, match.entry)) return true;
  const watched = await readWatched(stores, context);
  return watchedByName(name, watched).length > 0;
}
