import { InputError } from "../../../errors.js";
import { makeBundle } from "../../../evidence/bundle.js";
import { formatRecordId } from "../../../record-id.js";
import type { Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { list, nextStep, text, toAsker } from "../reply.js";

/** Discord takes files of 10 MB; a zip of pages is seldom one. */
const MOST_BYTES = 9_000_000;

/** One change with everything that proves it, as a zip. */
export async function exportBundle(command: Command, deps: HandlerDeps): Promise<Reply> {
  const record = needRecord(command);
  const id = formatRecordId(record.kind, record.id);
  if (record.kind !== "change") throw new InputError(`${id} is no change; a bundle is made of one, such as C-67.`);
  const { stores, clock, recordAddress } = deps;
  const bundle = await findRecord(record, () =>
    makeBundle(record.id, true, { stores, clock, addressOf: recordAddress }),
  );
  if (bundle.bytes.byteLength > MOST_BYTES) {
    throw new InputError(
      `The bundle of ${id} has ${bundle.bytes.byteLength} bytes, more than a chat takes. Open it on the record's page.`,
    );
  }
  const summary = `The evidence of ${id}, as ${bundle.name}. README.txt in it says how to check it with everybody's tools.`;
  const words = `${bundle.name} holds:\n${bundle.files.join("\n")}\n`;
  return toAsker({
    summary,
    blocks: [text(summary), ...list(bundle.files), nextStep("To check it here", "verify", id)],
    files: [{ name: bundle.name, text: words, bytes: bundle.bytes, keep: true }],
  });
}
