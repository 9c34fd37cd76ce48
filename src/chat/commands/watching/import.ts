import { readVendorList } from "../../../vendors/read-vendor-list.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { settingChanges } from "../watch-settings.js";
import { findUnwatched } from "./find-unwatched.js";
import { followImport } from "./follow-import.js";
import { importReply, type LineOutcome, REPORT_NAME } from "./import-report.js";
import { type PlannedLine, planImport } from "./plan-import.js";
import { type SavedWatch, saveEach, saveTargets, type WantedWatch } from "./save-watches.js";
import { VENDOR_COLUMNS } from "./vendor-columns.js";

/**
 * Watches what a list of vendors names: all of what was found in one transaction, or nothing. Run again it finds its own
 * watches there and changes only what the list says otherwise. First reads are left to the schedule, which spreads them.
 */
export async function handleImport(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { guesses = false } = command.given;
  const list = readVendorList(needArgument(command, "list"), VENDOR_COLUMNS);
  const planned = await planImport(list, { guesses, context, deps });
  const targets = planned.filter((one) => one.kind === "target");
  const pages = await saveTargets(
    targets.map(({ target }) => target),
    deps,
  );
  const wanted = targets.flatMap(({ given }, index) => (pages[index] ?? []).map((page) => ({ page, given })));
  const saved = await saveEach(onceEach(wanted), context, deps);
  const outcomes = planned.map((one) => outcomeOf(one, saved, pages[targets.indexOf(one as (typeof targets)[number])]));
  followImport({ planned, saved }, context, deps);
  const unwatched = await findUnwatched(saved, context, deps);
  const report = context.fileName ? context.fileName(REPORT_NAME) : REPORT_NAME;
  return importReply({ outcomes, saved, unwatched, ignored: list.ignored }, report);
}

/** Two lines may mean the same page: what stands in the end is told of both. */
function outcomeOf(
  planned: PlannedLine,
  saved: readonly SavedWatch[],
  pages: readonly { readonly document: { readonly id: number } }[] = [],
): LineOutcome {
  const ids = new Set(pages.map(({ document }) => document.id));
  const watches = saved.filter(({ document }) => ids.has(document.id));
  const isNew = watches.some(({ before }) => before === null);
  const isChanged = watches.some(({ before, watch }) => before !== null && settingChanges(before, watch).length > 0);
  return { planned, watches, became: isNew ? "new" : isChanged ? "changed" : "there" };
}

/** Two lines may mean the same page: tags of both count, and of everything else what the later one says. */
function onceEach(wanted: readonly WantedWatch[]): WantedWatch[] {
  const byDocument = new Map<number, WantedWatch>();
  for (const { page, given } of wanted) {
    const before = byDocument.get(page.document.id)?.given;
    const tags = [...(before?.tags?.with ?? []), ...(given.tags?.with ?? [])];
    const both = {
      ...before,
      ...given,
      ...(tags.length > 0 ? { tags: { with: tags, without: [], none: false } } : {}),
    };
    byDocument.set(page.document.id, { page, given: both });
  }
  return [...byDocument.values()];
}
