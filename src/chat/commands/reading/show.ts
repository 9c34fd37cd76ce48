import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { findRecordedPlatform } from "../platforms/known-platform.js";
import { showChange } from "./show-change.js";
import { showDocument } from "./show-document.js";
import { showPlatform } from "./show-platform.js";
import { showProvision } from "./show-provision.js";

/** A change, a provision, a document or a platform: what fits a screen, or, asked for in full, everything on record. */
export async function handleShow(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { platform, records, full = false } = command.given;
  if (platform !== undefined && !records) return showPlatform(await findRecordedPlatform(platform, deps), deps);
  const record = needRecord(command);
  if (record.kind === "change") return findRecord(record, () => showChange({ id: record.id, full }, context, deps));
  if (record.kind === "document") return findRecord(record, () => showDocument(record.id, deps));
  return findRecord(record, () => showProvision({ id: record.id, full }, deps));
}
