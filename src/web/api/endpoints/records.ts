import { z } from "zod";
import { InputError } from "../../../errors.js";
import { formatCitation } from "../../../policy/cite.js";
import { formatRecordId, type RecordId, readRecordId } from "../../../record-id.js";
import { readChangeView } from "../../../records/change-view.js";
import { changeCitations, provisionCitation } from "../../../records/citations.js";
import { readDocumentRecord } from "../../../records/document-record.js";
import { readProvisionRecord } from "../../../records/provision-record.js";
import { readProvisionView } from "../../../records/provision-view.js";
import { verifyRecord } from "../../../records/verify-record.js";
import { type Endpoint, endpoint } from "../endpoint.js";
import { Change, Document, Provision, RecordIdText, Verification } from "../shapes.js";
import { changeJson, documentJson, provisionJson } from "../to-json.js";

const One = z.object({ id: RecordIdText });

/** One record: all of it, its proof, its citations. */
export const RECORDS: readonly Endpoint[] = [
  endpoint({
    ...{ name: "get_record", method: "get", path: "/records/{id}", scope: "read" },
    summary: "Everything on record about a change (C-67), a provision (P-345) or a document (D-12)",
    takes: One,
    gives: z.discriminatedUnion("kind", [Change, Provision, Document]),
    async run({ id }, reader) {
      const record = needRecord(id);
      const { stores, addressOf, clock } = reader;
      if (record.kind === "provision") return provisionJson(await readProvisionRecord(record.id, reader), addressOf);
      if (record.kind === "document") return documentJson(await readDocumentRecord(record.id, reader), addressOf);
      return changeJson(await readChangeView(stores, record.id, reader.logger), addressOf, clock.now());
    },
  }),
  endpoint({
    ...{ name: "verify_record", method: "get", path: "/records/{id}/verify", scope: "read" },
    summary:
      "Hashes the stored bytes and texts of a change or provision again, now, and looks up each of its quotes in them",
    takes: One,
    gives: Verification,
    async run({ id }, { stores, clock }) {
      const record = needRecord(id);
      const { good, sides } = await verifyRecord(record, stores);
      return {
        id: formatRecordId(record.kind, record.id),
        good,
        checkedAt: clock.now().toISOString(),
        versions: sides.map(({ title, results }) => ({ title, results: results.map((result) => ({ ...result })) })),
      };
    },
  }),
  endpoint({
    ...{ name: "cite_record", method: "get", path: "/records/{id}/citations", scope: "read" },
    summary: "Citation blocks to copy: one for a provision, one for each quote of a change",
    takes: One,
    gives: z.object({ id: z.string(), citations: z.array(z.string()) }),
    async run({ id }, { stores, clock, addressOf, logger }) {
      const record = needRecord(id);
      const at = { now: clock.now(), addressOf };
      const citations =
        record.kind === "change"
          ? changeCitations(await readChangeView(stores, record.id, logger), at)
          : [provisionCitation(await readProvisionView(stores, needProvision(record)), at)];
      return { id: formatRecordId(record.kind, record.id), citations: citations.map(formatCitation) };
    },
  }),
];

function needRecord(text: string): RecordId {
  const record = readRecordId(text);
  if (record === null) throw new InputError(`${text} is no record; write one such as C-67, P-345 or D-12.`);
  return record;
}

function needProvision({ kind, id }: RecordId): number {
  if (kind === "provision") return id;
  throw new InputError("A document has no quote of its own: cite a change (C-67) or a provision (P-345).");
}
