import type { ProvisionType } from "../../../../policy/taxonomy.js";
import type { Span } from "../../../../policy/types.js";
import type { ClauseChangeRecord } from "../../../../ports.js";
import { formatRecordId, type RecordId } from "../../../../record-id.js";
import { changeTitle } from "../../../../records/change-sentences.js";
import { type ChangeView, readChangeView } from "../../../../records/change-view.js";
import { type DrawnReading, mainReading } from "../../../../records/drawn-reading.js";
import { type ProvisionView, readProvisionView } from "../../../../records/provision-view.js";
import { documentLabel } from "../../../../records/words.js";
import { sourceLine } from "../../../notice/clause-blocks.js";
import type { Block } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { findRecord } from "../../find-record.js";

/** What a conversation is about: a change with the clause of it that weighs most, or a clause. */
export type TalkSubject =
  | { readonly kind: "change"; readonly view: ChangeView; readonly main: ClauseChangeRecord | null }
  | { readonly kind: "provision"; readonly view: ProvisionView };

/** Reads a record as the subject of a conversation; a document is none. */
export async function readSubject(record: RecordId, deps: HandlerDeps): Promise<TalkSubject | null> {
  if (record.kind === "document") return null;
  if (record.kind === "provision") {
    return { kind: "provision", view: await findRecord(record, () => readProvisionView(deps.stores, record.id)) };
  }
  const view = await findRecord(record, () => readChangeView(deps.stores, record.id, deps.logger));
  return { kind: "change", view, main: view.clauses.find(({ kind }) => kind !== "moved") ?? null };
}

/** `C-67`, `P-345` */
export function idOf({ kind, view }: TalkSubject): string {
  return kind === "change" ? formatRecordId(kind, view.change.id) : formatRecordId(kind, view.provision.id);
}

/** `Coursera · Privacy Policy` */
export function titleOf({ view }: TalkSubject): string {
  return changeTitle(view);
}

/** The clause that is talked about, as it stands now; one that is gone, as it stood. Null where a change has none. */
export function clauseOf(subject: TalkSubject): Span | null {
  if (subject.kind === "provision") return subject.view.provision.clause;
  return subject.main?.after ?? subject.main?.before ?? null;
}

export function typesOf(subject: TalkSubject): readonly ProvisionType[] {
  return subject.kind === "provision" ? subject.view.provision.types.map(({ id }) => id) : (subject.main?.types ?? []);
}

/** What is on record of the clause; null where nothing is. */
export function readingOf(subject: TalkSubject) {
  const drawn: DrawnReading | undefined =
    subject.kind === "provision" ? subject.view.reading : subject.view.readings.get(subject.main?.ordinal ?? -1);
  return drawn === undefined ? null : mainReading(drawn);
}

/** The clause's words under where they stand. */
export function clauseQuote(subject: TalkSubject): Block[] {
  const clause = clauseOf(subject);
  if (clause === null) return [];
  const gone = subject.kind === "change" && subject.main?.after === null;
  const label = gone ? "Before" : `The ${documentLabel(subject.view.document.type)} says`;
  return [{ kind: "quote", text: clause.quote, source: sourceLine(label, clause) }];
}
