import { InputError } from "../../../errors.js";
import type { ProvisionType } from "../../../policy/taxonomy.js";
import { titleOfType } from "../../../policy/type-titles.js";
import { formatMinute } from "../../../policy/utc.js";
import type { Platform, PolicyDocument, Provision } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { type ChangeView, readChangeView } from "../../../records/change-view.js";
import { findClauses, type LookedIn } from "../../../records/find-clauses.js";
import { documentName, documentState } from "../../../records/labels.js";
import { type ProvisionView, readProvisionView } from "../../../records/provision-view.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import { type Command, needArgument } from "../line/command.js";
import { findRecordedPlatform } from "../platforms/known-platform.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";

/** What explain, severity, cite and verify are about. */
export type ClauseTarget =
  | { readonly kind: "change"; readonly view: ChangeView }
  | { readonly kind: "provision"; readonly view: ProvisionView; readonly others: readonly Provision[] };

const MAX_OTHERS = 50;

/** `C-67`, `P-345`: for `Notice.record`. */
export function recordOf({ kind, view }: ClauseTarget): string {
  return kind === "change" ? formatRecordId(kind, view.change.id) : formatRecordId(kind, view.provision.id);
}

/** Finds the change or clause that is meant: `C-67`, `P-345`, `coursera arbitration`. Throws `InputError`. */
export async function findClauseTarget(command: Command, deps: HandlerDeps): Promise<ClauseTarget> {
  if (command.given.records || command.given.platform === undefined) return findByRecord(command, deps);
  const platform = await findRecordedPlatform(command.given.platform, deps);
  const type = command.given.type;
  if (type === undefined || type === "all") throw await whichType(command, platform, deps);
  const found = await findClauses({ platformId: platform.id, type, limit: MAX_OTHERS }, deps.stores);
  if (found.kind === "none") throw new InputError(noSuchClause(platform, type, found));
  return { kind: "provision", view: found.first, others: found.others };
}

async function findByRecord(command: Command, deps: HandlerDeps): Promise<ClauseTarget> {
  needArgument(command, "records");
  const record = needRecord(command);
  if (record.kind === "change") {
    return {
      kind: "change",
      view: await findRecord(record, () => readChangeView(deps.stores, record.id, deps.logger)),
    };
  }
  const view = await findRecord(record, () => readProvisionView(deps.stores, record.id));
  return { kind: "provision", view, others: [] };
}

async function whichType(asked: Command, platform: Platform, { stores }: HandlerDeps): Promise<InputError> {
  const provisions = await stores.provisions.listProvisions({ platformId: platform.id, limit: MAX_OTHERS });
  const types = [...new Set(provisions.map((provision) => provision.types[0]?.id ?? "other"))].slice(0, 8);
  const example = commandWords(asked.verb, `${platform.slug} ${types[0] ?? "arbitration"}`);
  const known = types.length > 0 ? ` On record: ${types.join(", ")}.` : "";
  return new SpokenError(prose`Say which type of clause, for example ${example}.${known}`);
}

/** "Not stated" only of documents that were read, each named with the time; the others are "not compared". */
function noSuchClause(platform: Platform, type: ProvisionType, { read, unread }: LookedIn): string {
  const title = titleOfType(type);
  const sentences = [
    read.length > 0
      ? `Not stated: no clause of the type ${title} was found in ${read.map(asOf(platform)).join(", ")}.`
      : null,
    unread.length > 0
      ? `Not compared: ${unread.map((document) => `${documentName(document, platform)} (${documentState(document)})`).join(", ")}.`
      : null,
  ].filter((sentence) => sentence !== null);
  return sentences.join(" ") || `Not compared: no document of ${platform.name} is on record.`;
}

function asOf(platform: Platform): (document: PolicyDocument) => string {
  return (document) => {
    const verified = document.lastVerifiedAt ? `, last verified ${formatMinute(document.lastVerifiedAt)}` : "";
    return `${documentName(document, platform)}${verified}`;
  };
}
