import { formatSecond } from "../../../policy/utc.js";
import { formatRecordId } from "../../../record-id.js";
import { verifyRecord } from "../../../records/verify-record.js";
import { SCOPE_NOTE, upperFirst } from "../../../records/words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { heading, list, nextStep, text, toAsker } from "../reply.js";

/** Checks a record against what is stored, now: bytes, text, each quote. */
export async function handleVerify(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const record = needRecord(command);
  const { good, sides } = await findRecord(record, () => verifyRecord(record, deps.stores));
  const id = formatRecordId(record.kind, record.id);
  const verdict = good ? "everything checked stands" : "something does NOT stand; see below";
  const summary = `${id} checked ${formatSecond(deps.clock.now())}: ${verdict}.`;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...sides.flatMap(({ title, results }) => [heading(title), ...list(results.map(({ sentence }) => sentence))]),
      { kind: "footer", text: upperFirst(`${SCOPE_NOTE}.`) },
      nextStep("To quote it", "cite", id),
    ],
  });
}
