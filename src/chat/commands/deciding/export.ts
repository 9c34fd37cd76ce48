import { readExport } from "../../../export/read-export.js";
import type { ExportFormat } from "../../../export/types.js";
import { writeExport } from "../../../export/write-export.js";
import { formatDay } from "../../../policy/utc.js";
import type { VendorRow } from "../../../vendors/types.js";
import { writeVendorList } from "../../../vendors/write-vendor-list.js";
import type { CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { filterWords, hasFilter } from "../filter-watched.js";
import type { Command, CommandArguments } from "../line/command.js";
import { writeDuration } from "../line/values.js";
import { list, nextStep, text, toAsker } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { atLeast, thresholdWords } from "../watch-settings.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";

const DEFAULT_FORMAT: ExportFormat = "csv";

/** The change records of what this channel watches as a file, with quotes, evidence and what the channel decided. */
export async function handleExport(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { format = DEFAULT_FORMAT, platform, since, severity } = command.given;
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    throw new SpokenError(prose`This channel watches nothing. ${commandWords("watch", "coursera")} starts.`);
  }
  const named = platform !== undefined || hasFilter(command.given);
  const chosen = named ? chooseWatched(command, watched, { context, deps }) : watched;
  const { id: channelId } = await readChannel(deps.stores, context);
  if (command.given.subject === "watches") return exportWatches(chosen, aboutWords(chosen, command.given, context));
  const about = aboutWords(chosen, command.given, context);
  const documentIds = chosen.map(({ document }) => document.id);
  const scope = { documentIds, channelId, about, ...(since ? { since } : {}), ...atLeast(severity) };
  const whole = await readExport(scope, format, deps);
  const count = whole.changes.length;
  if (count === 0) return nothing(about, whole.notes);
  const file = await writeExport(whole, format);
  const summary = `${count} ${count === 1 ? "change" : "changes"} of ${about}, as ${file.name}.`;
  return toAsker({
    summary,
    blocks: [text(summary), ...list(whole.notes), nextStep("One of them", "show", whole.changes[0]?.id)],
    files: [file],
  });
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
  { platform, since, severity, ...filter }: CommandArguments,
  context: CommandContext,
): string {
  const all = platform === undefined ? "what this channel watches" : (chosen[0]?.platform.name ?? platform);
  const whose = `${all}${filterWords(filter, context)}`;
  return [whose, since && `since ${formatDay(since)}`, severity && thresholdWords(severity)].filter(Boolean).join(", ");
}
