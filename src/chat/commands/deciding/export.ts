import type { KnownPeriod } from "../../../channels/period.js";
import { readExport } from "../../../export/read-export.js";
import type { ExportFormat } from "../../../export/types.js";
import { writeExport } from "../../../export/write-export.js";
import { writeTable } from "../../../export/write-table.js";
import type { VendorRow } from "../../../vendors/types.js";
import { writeVendorList } from "../../../vendors/write-vendor-list.js";
import type { CommandContext, Reply } from "../../types.js";
import { askedPeriod } from "../asked-period.js";
import { detailWords } from "../audit-words.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { filterWords, hasFilter } from "../filter-watched.js";
import type { Command, CommandArguments } from "../line/command.js";
import { writeDuration } from "../line/values.js";
import { findPeopleNames } from "../people-names.js";
import { list, nextStep, text, toAsker } from "../reply.js";
import { requireManage } from "../rights.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { atLeast, thresholdWords } from "../watch-settings.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";
import { exportBundle } from "./export-bundle.js";
import { exportReports } from "./list-reports.js";

const DEFAULT_FORMAT: ExportFormat = "csv";
const MOST_ENTRIES = 20_000;

/** The change records of what this channel watches as a file, with quotes, evidence and what the channel decided. */
export async function handleExport(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { format = DEFAULT_FORMAT, platform, severity } = command.given;
  const { id: channelId } = await readChannel(deps.stores, context);
  if (command.given.subject === "audit") requireManage("export", context);
  const { words: days, ...bounds } = await askedPeriod(command.given.period, context, deps);
  await noteExport(command, context, { deps, channelId, days });
  if (command.given.subject === "audit") return exportAudit(bounds, { deps, channelId, days, context });
  if (command.given.subject === "wrong") return exportReports(channelId, bounds, deps);
  if (format === "bundle") return exportBundle(command, deps);
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    throw new SpokenError(prose`This channel watches nothing. ${commandWords("watch", "coursera")} starts.`);
  }
  const named = platform !== undefined || hasFilter(command.given);
  const chosen = named ? chooseWatched(command, watched, { context, deps }) : watched;
  const about = aboutWords(chosen, { ...command.given, days }, context);
  if (command.given.subject === "watches") return exportWatches(chosen, about);
  const documentIds = chosen.map(({ document }) => document.id);
  const scope = { documentIds, channelId, about, ...bounds, ...atLeast(severity) };
  const whole = await readExport(scope, format, deps);
  const count = whole.changes.length;
  if (count === 0) return nothing(about, whole.notes);
  const file = await writeExport(whole, format);
  const summary = `${count} ${count === 1 ? "change" : "changes"} of ${about}, as ${file.name}.`;
  return toAsker({
    summary,
    blocks: [text(summary), ...list(whole.notes), nextStep("One of them", "show", whole.changes[0]?.id)],
    files: [{ ...file, keep: true }],
  });
}

interface Exporting {
  readonly deps: HandlerDeps;
  readonly channelId: number;
  /** The period in days; empty without one. */
  readonly days: string;
}

/** What is taken elsewhere is noted. */
async function noteExport(
  { given }: Command,
  { user }: CommandContext,
  { deps, channelId, days }: Exporting,
): Promise<void> {
  const { subject = "changes", format = DEFAULT_FORMAT } = given;
  const detail = { format, ...(days === "" ? {} : { period: days }) };
  await deps.stores.audit.append({ at: deps.clock.now(), actor: user, channelId, verb: "export", subject, detail });
}

/** Who did what in this channel. */
async function exportAudit(
  bounds: Omit<KnownPeriod, "words">,
  { deps, channelId, days, context }: Exporting & { readonly context: CommandContext },
): Promise<Reply> {
  const entries = await deps.stores.audit.listAudit({ channelId, limit: MOST_ENTRIES, ...bounds });
  const names = await findPeopleNames(
    entries.map(({ actor }) => actor),
    context,
  );
  const rows = entries.map(({ at, actor, verb, subject, detail }) => {
    return [at.toISOString(), actor, verb, subject, detailWords(detail), names.get(actor) ?? ""];
  });
  const file = { name: "audit.csv", text: writeTable(["at", "actor", "verb", "subject", "detail", "name"], rows) };
  const cut = `Cut: only the newest ${MOST_ENTRIES} entries; say a shorter time (last month) for less.`;
  const summary = `${entries.length} entries of this channel's audit log${days === "" ? "" : `, ${days}`}, as ${file.name}.`;
  const blocks = [
    text(summary),
    ...(entries.length === MOST_ENTRIES ? [text(cut)] : []),
    nextStep("The newest", "audit"),
  ];
  return toAsker({ summary, blocks, files: [file] });
}

/** The watches as the list an import takes, a row a document. */
function exportWatches(chosen: readonly WatchedDocument[], about: string): Reply {
  const rows = chosen.map(({ watch, document, platform }): VendorRow => {
    const { owner, ownerName, tags, threshold, digest, checkEveryMs } = watch;
    return {
      ...{ vendor: platform.name, address: document.url, documents: document.type, threshold, digest },
      tags: tags.join(" "),
      owner: owner === null ? (ownerName ?? "") : `<@${owner}|${ownerName ?? ""}>`,
      every: checkEveryMs === null ? "" : writeDuration(checkEveryMs),
    };
  });
  const file = { name: "watches.csv", text: writeVendorList(rows) };
  const summary = `${rows.length} ${rows.length === 1 ? "watch" : "watches"}: ${about}, as ${file.name}.`;
  const again = nextStep("Give it back, changed or in another channel", "import");
  return toAsker({ summary, blocks: [text(summary), again], files: [file] });
}

function nothing(about: string, notes: readonly string[]): Reply {
  const summary = `No confirmed change of ${about} on record, so there is no file.`;
  return toAsker({ summary, blocks: [text(summary), ...list(notes), nextStep("All watches of this channel", "list")] });
}

function aboutWords(
  chosen: readonly WatchedDocument[],
  { platform, days, severity, ...filter }: CommandArguments & { readonly days: string },
  context: CommandContext,
): string {
  const all = platform === undefined ? "what this channel watches" : (chosen[0]?.platform.name ?? platform);
  const whose = `${all}${filterWords(filter, context)}`;
  return [whose, days, severity && thresholdWords(severity)].filter(Boolean).join(", ");
}
