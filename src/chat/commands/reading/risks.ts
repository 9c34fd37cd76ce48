import { formatRecordId } from "../../../record-id.js";
import { documentName, documentState, provisionLine } from "../../../records/labels.js";
import { riskOrder } from "../../../records/risks.js";
import type { Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { findRecordedPlatform } from "../platforms/known-platform.js";
import { list, nextStep, text, toAsker } from "../reply.js";

const DEFAULT_COUNT = 10;
const ALL_PROVISIONS = 10_000;

/** What stands in a platform's documents now and weighs most for a person, the heaviest kinds first. */
export async function handleRisks(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores } = deps;
  const platform = await findRecordedPlatform(needArgument(command, "platform"), deps);
  const [provisions, documents] = await Promise.all([
    stores.provisions.listProvisions({ platformId: platform.id, limit: ALL_PROVISIONS }),
    stores.documents.listDocuments(platform.id),
  ]);
  const rated = riskOrder(provisions);
  const shown = rated.slice(0, command.given.count ?? DEFAULT_COUNT);
  const labels = new Map(documents.map((document) => [document.id, documentName(document, platform)]));
  const unread = documents.filter(({ currentVersionId }) => currentVersionId === null);
  // Where all stand in one document, its name is said once.
  const places = new Set(shown.map(({ documentId }) => documentId));
  const [only] = places.size === 1 ? places : [];
  const within = only === undefined ? "" : ` All in ${labels.get(only) ?? ""}.`;
  const summary = `${platform.name}: ${headline(rated.length, shown.length, unread.length === documents.length)}${within}`;
  const first = shown[0] && formatRecordId("provision", shown[0].id);
  const blocks: Block[] = [
    text(summary),
    ...list(
      shown.map((provision) => {
        const where = only === undefined ? ` · ${labels.get(provision.documentId) ?? ""}` : "";
        return `${provisionLine(provision)}${where}`;
      }),
    ),
    ...list(unread.map((document) => `Not compared: ${documentName(document, platform)}, ${documentState(document)}`)),
    first ? nextStep("Why it is rated so", "severity", first) : nextStep("What is watched", "list"),
  ];
  return toAsker({ summary, ...(first ? { record: first } : {}), blocks });
}

function headline(rated: number, shown: number, nothingRead: boolean): string {
  if (nothingRead) return "nothing was read yet, so nothing was compared.";
  if (rated === 0) return "no clause with a severity stands in the documents that were read.";
  return shown < rated
    ? `the ${shown} clauses of ${rated} rated ones that weigh most.`
    : `${rated} rated clauses, those that weigh most first.`;
}
