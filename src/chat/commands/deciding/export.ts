import { readExport } from "../../../export/read-export.js";
import type { ExportFormat } from "../../../export/types.js";
import { writeExport } from "../../../export/write-export.js";
import { formatDay } from "../../../policy/utc.js";
import type { CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import type { Command, CommandArguments } from "../line/command.js";
import { list, nextStep, text, toAsker } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { atLeast, thresholdWords } from "../watch-settings.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";
import { exportBundle } from "./export-bundle.js";

const DEFAULT_FORMAT: ExportFormat = "csv";

/** The change records of what this channel watches as a file, with quotes, evidence and what the channel decided. */
export async function handleExport(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { format = DEFAULT_FORMAT, platform, since, severity } = command.given;
  if (format === "bundle") return exportBundle(command, deps);
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    throw new SpokenError(prose`This channel watches nothing. ${commandWords("watch", "coursera")} starts.`);
  }
  const chosen = platform === undefined ? watched : chooseWatched(command, watched, deps);
  const { id: channelId } = await readChannel(deps.stores, context);
  const about = aboutWords(chosen, command.given);
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

function nothing(about: string, notes: readonly string[]): Reply {
  const summary = `No confirmed change of ${about} on record, so there is no file.`;
  return toAsker({ summary, blocks: [text(summary), ...list(notes), nextStep("All watches of this channel", "list")] });
}

function aboutWords(chosen: readonly WatchedDocument[], { platform, since, severity }: CommandArguments): string {
  const whose = platform === undefined ? "what this channel watches" : (chosen[0]?.platform.name ?? platform);
  return [whose, since && `since ${formatDay(since)}`, severity && thresholdWords(severity)].filter(Boolean).join(", ");
}
