import { z } from "zod";
import { InputError, NotFoundError } from "../../../errors.js";
import type { ChangeFilter, ChangeRecord } from "../../../ports.js";
import { formatRecordId, readRecordId } from "../../../record-id.js";
import { describeClause } from "../../../records/change-sentences.js";
import { readChangeView } from "../../../records/change-view.js";
import { Cursor, type Endpoint, endpoint, LIMIT, readCursor, writeCursor } from "../endpoint.js";
import type { ApiReader } from "../reader.js";
import { ChangeSummary, Diff, Kind, pageOf, RecordIdText, SeverityWord } from "../shapes.js";
import { changeSummary } from "../to-json.js";

const DAY_MS = 86_400_000;
const Place = z.tuple([z.iso.datetime(), z.int().positive()]);

const Filter = z.object({
  platform: z.string().max(100).optional().describe("A platform's slug, as in /platforms"),
  document: RecordIdText.optional().describe("D-12"),
  kind: Kind.optional().describe("Only changes with a clause of this kind"),
  severity: SeverityWord.optional().describe("At least this severe"),
  since: z.iso.date().optional().describe("Detected on this day (UTC) or later, 2026-01-31"),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(366)
    .optional()
    .describe("Detected in the last so many days; 7 is this week"),
  watched: z
    .enum(["true", "false"])
    .optional()
    .describe("true: only documents that a channel of the workspace watches (your vendors)"),
  limit: LIMIT,
  cursor: Cursor,
});

/** Lists of changes, and the words of one. */
export const CHANGES: readonly Endpoint[] = [
  endpoint({
    ...{ name: "list_changes", method: "get", path: "/changes", scope: "read" },
    summary: "Confirmed changes of policies, newest first, each with its headline and the words it rests on",
    takes: Filter,
    gives: pageOf(ChangeSummary),
    async run(given, reader) {
      const found = await reader.stores.changes.listChanges({
        ...(await filterOf(given, reader)),
        limit: given.limit + 1,
      });
      const shown = found.slice(0, given.limit);
      const last = shown.at(-1);
      return {
        items: await Promise.all(shown.map((change) => withPlace(change, reader))),
        next: found.length > shown.length && last ? writeCursor([last.detectedAt.toISOString(), last.id]) : null,
      };
    },
  }),
  endpoint({
    ...{ name: "diff_change", method: "get", path: "/changes/{id}/diff", scope: "read" },
    summary: "The words that a change took out and put in, clause by clause",
    takes: z.object({ id: RecordIdText.describe("C-67") }),
    gives: Diff,
    async run({ id }, reader) {
      const record = readRecordId(id);
      if (record?.kind !== "change") throw new InputError(`${id} is no change; a change has a number such as C-67.`);
      const view = await readChangeView(reader.stores, record.id, reader.logger);
      return {
        id: formatRecordId("change", record.id),
        clauses: view.clauses.map((clause) => ({
          what: describeClause(clause),
          path: [...((clause.after ?? clause.before)?.path ?? [])],
          words: clause.words.length > 0 ? [...clause.words] : [{ op: "=" as const, text: clause.after?.quote ?? "" }],
        })),
      };
    },
  }),
];

async function filterOf(given: z.infer<typeof Filter>, reader: ApiReader): Promise<Omit<ChangeFilter, "limit">> {
  const { stores, clock, viewer } = reader;
  const after = readCursor(given.cursor, Place);
  const since =
    given.days === undefined
      ? given.since && new Date(`${given.since}T00:00:00Z`)
      : new Date(clock.now().getTime() - given.days * DAY_MS);
  return {
    ...(given.platform === undefined ? {} : { platformId: await platformId(given.platform, reader) }),
    ...(given.document === undefined ? {} : { documentId: documentId(given.document) }),
    ...(given.kind === undefined ? {} : { type: given.kind }),
    ...(given.severity === undefined ? {} : { atLeast: given.severity }),
    ...(given.watched === "true" ? { documentIds: await stores.watches.listWatchedDocuments(viewer) } : {}),
    ...(since ? { since } : {}),
    ...(after ? { after: { detectedAt: new Date(after[0]), id: after[1] } } : {}),
  };
}

async function platformId(slug: string, { stores }: ApiReader): Promise<number> {
  const platform = await stores.platforms.findPlatformBySlug(slug.toLowerCase());
  if (platform === null) throw new NotFoundError(`Platform ${slug}`);
  return platform.id;
}

function documentId(text: string): number {
  const record = readRecordId(text);
  if (record?.kind !== "document") throw new InputError(`${text} is no document; one has a number such as D-12.`);
  return record.id;
}

async function withPlace(change: ChangeRecord, { stores, addressOf }: ApiReader) {
  const document = await stores.documents.getDocument(change.documentId);
  return changeSummary(
    change,
    { document, platform: await stores.platforms.getPlatform(document.platformId) },
    addressOf,
  );
}
