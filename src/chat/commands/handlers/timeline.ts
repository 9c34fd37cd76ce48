import { formatDay } from "../../../policy/utc.js";
import type { CommandContext, Reply } from "../../types.js";
import { type Command, needArgument } from "../command.js";
import type { HandlerDeps } from "../deps.js";
import { findRecordedPlatform } from "../known-platform.js";
import { changeLine, documentName, documentState } from "../labels.js";
import { list, nextStep, text, toAsker } from "../reply.js";

const DEFAULT_COUNT = 20;

/** Every recorded change of a platform, quiet ones too, newest first, and since when its documents are tracked. */
export async function handleTimeline(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores } = deps;
  const platform = await findRecordedPlatform(needArgument(command, "platform"), deps);
  const limit = command.given.count ?? DEFAULT_COUNT;
  const [documents, changes] = await Promise.all([
    stores.documents.listDocuments(platform.id),
    stores.changes.listChanges({ platformId: platform.id, withQuiet: true, limit }),
  ]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const lines = changes.flatMap((change) => {
    const document = byId.get(change.documentId);
    return document ? [changeLine(change, document, platform)] : [];
  });
  const tracked = documents.map((document) => {
    return `${documentName(document, platform)}: tracked since ${formatDay(document.firstTrackedAt)}, ${documentState(document)}`;
  });
  const full = changes.length === limit ? ` (the newest ${limit})` : "";
  const summary =
    changes.length === 0 ? `No change of ${platform.name} on record yet.` : `Timeline of ${platform.name}${full}.`;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(lines),
      ...list(tracked),
      nextStep("Its most severe clauses", "risks", platform.slug),
    ],
  });
}
