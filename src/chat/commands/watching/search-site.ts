import { findDocumentType } from "../../../catalogue/document-types.js";
import type { Discovery, FoundPage } from "../../../discovery/types.js";
import { documentLabel } from "../../../records/words.js";
import type { Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { CommandArguments } from "../line/command.js";
import { platformOfAddress } from "../platforms/site-platform.js";
import { heading, list, text, toChannel } from "../reply.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { savePages, saveWatches, type Watching } from "./save-watches.js";
import { startWatching } from "./start-watching.js";
import { DEFAULT_TYPES } from "./watch-target.js";

/** Answers that the site is looked at, and says in the channel what came of it: watches, or what there is to choose from. */
export function searchSite(site: URL, watching: Watching, deps: HandlerDeps): Reply {
  deps.background(async (signal) => {
    const discovery = await deps.discover(site, signal);
    if (signal.aborted) return;
    await watching.context.followUp(await replyTo(site, discovery, { watching, deps }));
  });
  const words = `I do not know ${site.host} yet. I am looking for its policies now and say here what I find.`;
  return toChannel({ summary: words, blocks: [text(words)] });
}

async function replyTo(
  site: URL,
  { pages, problem }: Discovery,
  { watching, deps }: { watching: Watching; deps: HandlerDeps },
): Promise<Reply> {
  const sure = pages.filter((page) => page.readable && page.confident && isWanted(page, watching.given));
  const others = offer(pages.filter((page) => !sure.includes(page)));
  if (sure.length > 0) {
    const target = { platform: platformOfAddress(site, deps.catalogue), documents: sure };
    const saved = await saveWatches(await savePages(target, deps), watching, deps);
    const reply = await startWatching(saved, watching.context, deps);
    return { ...reply, blocks: [...reply.blocks, ...others] };
  }
  const words = pages.length > 0 ? chooseWords(site) : nothingWords(site, problem);
  return toChannel({ summary: typedProse(words), blocks: [text(words), ...others] });
}

function isWanted({ type }: FoundPage, { everything, documents }: CommandArguments): boolean {
  return everything === true || (documents ?? DEFAULT_TYPES).includes(type);
}

function offer(pages: readonly FoundPage[]) {
  if (pages.length === 0) return [];
  return [heading("Also found"), ...list(pages.map(offerLine))];
}

function offerLine({ type, url, label, readable, problem }: FoundPage): Prose {
  const name = findDocumentType(type) ? documentLabel(type) : type;
  const said = label === "" || label === name ? "" : ` (“${label}”)`;
  const state = readable ? "" : ` · not readable: ${problem ?? "the page could not be read"}`;
  return prose`${name}${said}: ${commandWords("watch", url)}${state}`;
}

function chooseWords(site: URL): string {
  return `I found pages of ${site.host} that may be its policies, none of them surely. Choose one to watch.`;
}

function nothingWords(site: URL, problem: string | null): Prose {
  const why = problem === null ? "its home page links to none" : `its home page was not read: ${problem}`;
  const example = commandWords("watch", new URL("/privacy", site).href);
  return prose`I found no policy of ${site.host}: ${why}. Give the address of the page, for example ${example}`;
}
