import type { Catalogue } from "../../../catalogue/types.js";
import { InputError } from "../../../errors.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { quoteInput } from "../line/closest.js";
import type { Command, CommandArguments } from "../line/command.js";
import { offeredActions } from "../offers.js";
import { splitPlatforms } from "../platforms/split-platforms.js";
import { joinOr, UnknownPlatformError } from "../platforms/unknown-platform.js";
import { text, toAsker } from "../reply.js";
import { saidBy } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { type SavedWatch, savePages, saveWatches } from "./save-watches.js";
import { searchSite } from "./search-site.js";
import { startWatching } from "./start-watching.js";
import { findWatchTarget } from "./watch-target.js";

/** Platforms of one line. */
const MOST_PLATFORMS = 25;

/** The platforms of a line, and what else it gives. */
interface Listed {
  readonly names: readonly string[];
  readonly given: CommandArguments;
}

/**
 * The platforms of a list: `coursera, udemy and edx`. Without a comma or an "and" it is one only where every part of it is
 * known; a name that is known as a whole is one name, whatever stands in it. "udemy, google ads" ends in a name, not in a
 * kind of policy.
 */
export function listedNames(given: CommandArguments, catalogue: Catalogue): Listed {
  const { platform = "", words = "", documents: _documents, ...others } = given;
  const isKnown = (name: string) => catalogue.find(name).kind !== "unknown";
  const whole = words.includes(",") ? partsOf(words, isKnown) : [];
  if (whole.length > 1 && whole.every(isKnown)) return { names: whole, given: others };
  if (isKnown(platform)) return { names: [platform], given };
  const names = partsOf(platform, isKnown);
  const isList = /,| (?:and|&) /i.test(platform) ? names.some(isKnown) : names.every(isKnown);
  return { names: isList ? names : [platform], given };
}

/** A part between commas is one name, unless it is made of known ones. */
function partsOf(words: string, isKnown: (name: string) => boolean): string[] {
  const parts = words
    .split(/,| (?:and|&) /i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names = parts.flatMap((part) => {
    const known = isKnown(part) ? [] : splitPlatforms(part.split(" "), isKnown);
    return known.length > 0 && known.every(isKnown) ? known : [part];
  });
  return [...new Set(names)];
}

interface Asking {
  readonly context: CommandContext;
  readonly deps: HandlerDeps;
}

/** What one name of a list came to: watches, or what is to be said of it. */
interface Came {
  readonly saved: readonly SavedWatch[];
  readonly said: readonly string[];
  readonly actions: readonly Action[];
}

/** Watches those that are known, and says of the others what may be meant. Throws `InputError` for too many. */
export async function watchSeveral(names: readonly string[], command: Command, asking: Asking): Promise<Reply> {
  if (names.length > MOST_PLATFORMS) {
    throw new InputError(`That is ${names.length} platforms; name at most ${MOST_PLATFORMS} in one line.`);
  }
  const { words: _words, ...given } = command.given;
  const came: Came[] = [];
  for (const platform of names) came.push(await watchOne({ ...command, given: { ...given, platform } }, asking));
  const said = came.flatMap((one) => one.said);
  const actions = came.flatMap((one) => one.actions);
  const saved = came.flatMap((one) => one.saved);
  if (saved.length === 0) return toAsker({ summary: said.join(" "), blocks: said.map(text), actions });
  const reply = await startWatching(saved, asking.context, asking.deps);
  return {
    ...reply,
    summary: [reply.summary, ...said].join(" "),
    blocks: [...reply.blocks, ...said.map(text)],
    actions: [...(reply.actions ?? []), ...actions],
  };
}

async function watchOne(command: Command, { context, deps }: Asking): Promise<Came> {
  const watching = { given: command.given, context };
  try {
    const target = await findWatchTarget(command, deps);
    if ("site" in target) return { saved: [], said: [searchSite(target.site, watching, deps).summary], actions: [] };
    return { saved: await saveWatches(await savePages(target, deps), watching, deps), said: [], actions: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { saved: [], said: [sayOf(error)], actions: offeredActions(error, command) };
  }
}

function sayOf(error: InputError): string {
  if (!(error instanceof UnknownPlatformError)) return typedProse(saidBy(error));
  const names = error.suggestions.map(({ name }) => name);
  return `I know no platform called ${quoteInput(error.query)}.${names.length > 0 ? ` Did you mean ${joinOr(names)}?` : ""}`;
}
