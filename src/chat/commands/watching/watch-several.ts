import type { Catalogue } from "../../../catalogue/types.js";
import { InputError } from "../../../errors.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { quoteInput } from "../line/closest.js";
import type { Command, CommandArguments } from "../line/command.js";
import { readPressed } from "../line/read-pressed.js";
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

/** A platform of a line, and what the line gives for it. */
export interface Listed {
  readonly name: string;
  readonly given: CommandArguments;
}

/**
 * The platforms of a list: `coursera, udemy and edx`. Without a comma or an "and" it is one only where every part of it is
 * known; a name that is known as a whole is one name, whatever stands in it. "udemy, google ads" ends in a name, not in a
 * kind of policy. Kinds at the end are for all of it, kinds within it for the platform they stand behind: `coursera privacy, zoom`.
 */
export function listedNames(given: CommandArguments, catalogue: Catalogue): Listed[] {
  const { platform = "", words, documents: _documents, everything: _everything, ...others } = given;
  const isKnown = (name: string) => catalogue.find(name).kind !== "unknown";
  const each = (names: readonly string[], of: CommandArguments) => names.map((name) => ({ name, given: of }));
  const whole = words?.includes(",") ? partsOf(words, isKnown) : [];
  if (whole.length > 1 && whole.every(isKnown)) return each(whole, others);
  if (isKnown(platform)) return each([platform], given);
  const names = partsOf(platform, isKnown);
  if (!names.every(isKnown)) {
    const own = ownKinds(words ?? platform, isKnown);
    if (own !== null)
      return own.map((one) => ({ name: one.name, given: { ...(words ? others : given), ...one.given } }));
  }
  const isList = SEPARATOR.test(platform) ? names.some(isKnown) : names.every(isKnown);
  return each(isList ? names : [platform], given);
}

const SEPARATOR = /,| (?:and|&) /i;

/** Each platform of a list with the kinds behind it; null where none within the list has its own. */
function ownKinds(words: string, isKnown: (name: string) => boolean): Listed[] | null {
  const listed: Listed[] = [];
  for (const part of words.split(SEPARATOR).map((one) => one.trim())) {
    if (part === "") continue;
    const { platform, words: _words, ...own } = readPart(part, isKnown);
    const last = listed.at(-1);
    if (platform !== undefined) listed.push({ name: platform, given: own });
    else if (last && own.documents) listed[listed.length - 1] = withKinds(last, own.documents);
    else return null;
  }
  const isWithin = listed.slice(0, -1).some(({ name, given }) => isKnown(name) && Object.keys(given).length > 0);
  return isWithin ? listed : null;
}

/** The longest name that is known and what stands behind it; else as a line of its own would be read. */
function readPart(part: string, isKnown: (name: string) => boolean): CommandArguments {
  const words = part.split(/\s+/);
  for (let length = words.length; length > 0; length -= 1) {
    const platform = words.slice(0, length).join(" ");
    if (!isKnown(platform)) continue;
    const behind = words.slice(length).join(" ");
    const own = behind === "" ? {} : readPressed(`watch ${behind}`)?.given;
    if (own && own.platform === undefined) return { ...own, platform };
  }
  return readPressed(`watch ${part}`)?.given ?? { platform: part };
}

/** `coursera privacy and terms`: a kind alone belongs to the platform before it. */
function withKinds({ name, given }: Listed, kinds: NonNullable<CommandArguments["documents"]>): Listed {
  return { name, given: { ...given, documents: [...new Set([...(given.documents ?? []), ...kinds])] } };
}

/** A part between commas is one name, unless it is made of known ones. */
function partsOf(words: string, isKnown: (name: string) => boolean): string[] {
  const parts = words
    .split(SEPARATOR)
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
export async function watchSeveral(listed: readonly Listed[], command: Command, asking: Asking): Promise<Reply> {
  if (listed.length > MOST_PLATFORMS) {
    throw new InputError(`That is ${listed.length} platforms; name at most ${MOST_PLATFORMS} in one line.`);
  }
  const came: Came[] = [];
  for (const { name, given } of listed) {
    const { words: _words, ...own } = given;
    came.push(await watchOne({ ...command, given: { ...own, platform: name } }, asking));
  }
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
