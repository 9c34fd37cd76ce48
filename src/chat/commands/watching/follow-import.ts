import { documentName } from "../../../records/labels.js";
import { failingNames, sameFailures } from "../../notice/same-failures.js";
import type { Block, CommandContext, Notice } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { platformOfAddress } from "../platforms/site-platform.js";
import { list, nextStep, text, toChannel } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import type { PlannedLine } from "./plan-import.js";
import { type SavedWatch, saveEach, saveTargets } from "./save-watches.js";
import { DEFAULT_TYPES } from "./watch-target.js";

/** How often the message is drawn anew, and how long it is: what is still unread then is told so. */
const STEP_MS = 15_000;
const STEPS = 240;
const SHOWN = 15;

interface Import {
  readonly planned: readonly PlannedLine[];
  readonly saved: readonly SavedWatch[];
}

type Site = Extract<PlannedLine, { kind: "site" }>;

/** After an import: looks at sites nobody knew, one after another, and tells how far the first reads are in one message. */
export function followImport({ planned, saved }: Import, context: CommandContext, deps: HandlerDeps): void {
  const sites = planned.filter((one) => one.kind === "site");
  const unread = saved.filter(({ document }) => document.state === "unverified");
  if (sites.length === 0 && unread.length === 0) return;
  deps.background(async (signal) => {
    const found: string[] = [];
    const more: SavedWatch[] = [];
    for (const site of sites) {
      if (signal.aborted) return;
      const watches = await watchSite(site, context, { deps, signal });
      more.push(...watches);
      found.push(siteLine(site, watches));
    }
    if (found.length > 0) await context.followUp(siteReply(found));
    const pages = new Map([...unread, ...more].map((one) => [one.document.id, one]));
    if (pages.size > 0) await tellProgress([...pages.values()], context, { deps, signal });
  });
}

interface Running {
  readonly deps: HandlerDeps;
  readonly signal: AbortSignal;
}

/** Watches what is surely a policy of the site; nothing where nothing is. */
async function watchSite(
  { site, given }: Site,
  context: CommandContext,
  { deps, signal }: Running,
): Promise<readonly SavedWatch[]> {
  const { pages } = await deps.discover(site, signal);
  const { everything, documents = DEFAULT_TYPES } = given;
  const sure = pages.filter(
    ({ readable, confident, type }) => readable && confident && (everything === true || documents.includes(type)),
  );
  if (sure.length === 0 || signal.aborted) return [];
  const target = { platform: platformOfAddress(site, deps.catalogue), documents: sure };
  const [saved = []] = await saveTargets([target], deps);
  return saveEach(
    saved.map((page) => ({ page, given })),
    context,
    deps,
  );
}

function siteLine({ site, line }: Site, watches: readonly SavedWatch[]): string {
  if (watches.length === 0)
    return `Line ${line.line}, ${site.host}: no policy was surely found. Give the address of the page instead.`;
  return `Line ${line.line}, ${site.host}: ${watches.map(({ document, platform }) => documentName(document, platform)).join(", ")}`;
}

function siteReply(found: readonly string[]) {
  const summary = `Looked at ${found.length === 1 ? "1 site" : `${found.length} sites`} of the list.`;
  return toChannel({ summary, blocks: [text(summary), ...list(found), nextStep("All watches", "list")] });
}

/** One message that says how many first reads are done, drawn anew until all are, where messages can be; else the end alone. */
async function tellProgress(
  pages: readonly SavedWatch[],
  context: CommandContext,
  { deps, signal }: Running,
): Promise<void> {
  const deliveryId = `import-${deps.clock.now().getTime()}`;
  const begun = await progressOf(pages, deps);
  const message = context.edit ? await context.post?.(begun.notice, deliveryId) : null;
  let told = begun.done;
  for (let step = 0; step < STEPS; step += 1) {
    await deps.sleep(STEP_MS, signal);
    if (signal.aborted) return;
    const { notice, done } = await progressOf(pages, deps);
    const over = done === pages.length || step === STEPS - 1;
    if (message && done !== told) await context.edit?.({ message, notice, note: null, deliveryId });
    if (over) return message ? undefined : context.followUp(toChannel(notice));
    told = done;
  }
}

async function progressOf(
  pages: readonly SavedWatch[],
  { stores }: HandlerDeps,
): Promise<{ notice: Notice; done: number }> {
  const documents = await stores.documents.findDocuments(pages.map(({ document }) => document.id));
  const read = documents.filter(({ state }) => state === "verified").length;
  const failed = documents.filter(({ state, failedReads }) => state !== "verified" && failedReads > 0);
  const done = read + failed.length;
  const left = documents.length - done;
  const summary = `First reads: ${read} of ${documents.length} policies read${failed.length > 0 ? `, ${failed.length} not readable so far` : ""}${left > 0 ? `, ${left} still to come` : ""}.`;
  const platforms = new Map(pages.map(({ document, platform }) => [document.id, platform]));
  const groups = sameFailures(
    failed.map((document) => ({ document, platform: platforms.get(document.id) ?? { name: "" } })),
  );
  const lines = groups
    .slice(0, SHOWN)
    .map((group) => `${failingNames(group)}: ${group[0].document.problem ?? "not read"}`);
  const hidden = groups.slice(SHOWN).flat().length;
  const more: Block[] = hidden > 0 ? [text(prose`${hidden} more: ${commandWords("status")}`)] : [];
  return { done, notice: { summary, blocks: [text(summary), ...list(lines), ...more] } };
}
