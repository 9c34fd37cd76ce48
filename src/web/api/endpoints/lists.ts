import { z } from "zod";
import { NotFoundError } from "../../../errors.js";
import { titleOfType } from "../../../policy/type-titles.js";
import { readKindRecord } from "../../../records/kind-record.js";
import { listPlatformRecords } from "../../../records/platform-record.js";
import { MAX_SEARCH, searchRecords } from "../../../records/search-records.js";
import { Cursor, type Endpoint, endpoint, LIMIT, readCursor, writeCursor } from "../endpoint.js";
import { Kind, KindCount, KindRecord, Platform, ProvisionSummary, pageOf } from "../shapes.js";
import { documentSummary, provisionSummary } from "../to-json.js";

const MOST_PASSED = 10_000;
const Offset = z.int().min(0).max(MOST_PASSED);

/** Platforms, kinds of clause, and the search over the words of clauses. */
export const LISTS: readonly Endpoint[] = [
  endpoint({
    ...{ name: "list_platforms", method: "get", path: "/platforms", scope: "read" },
    summary: "Platforms on record with their documents and whether these can be read, by name",
    takes: z.object({ limit: LIMIT, cursor: Cursor }),
    gives: pageOf(Platform),
    async run({ limit, cursor }, reader) {
      const passed = readCursor(cursor, Offset) ?? 0;
      const all = await listPlatformRecords(reader);
      return {
        items: all.slice(passed, passed + limit).map((one) => platformJson(one, reader)),
        next: all.length > passed + limit ? writeCursor(passed + limit) : null,
      };
    },
  }),
  endpoint({
    ...{ name: "get_platform", method: "get", path: "/platforms/{slug}", scope: "read" },
    summary: "One platform with its documents",
    takes: z.object({ slug: z.string().min(1).max(100) }),
    gives: Platform,
    async run({ slug }, reader) {
      const platform = await reader.stores.platforms.findPlatformBySlug(slug.toLowerCase());
      if (platform === null) throw new NotFoundError(`Platform ${slug}`);
      return platformJson({ platform, documents: await reader.stores.documents.listDocuments(platform.id) }, reader);
    },
  }),
  endpoint({
    ...{ name: "search", method: "get", path: "/search", scope: "read" },
    summary: "Clauses that stand now and hold all the words, in any of their forms, most severe first",
    takes: z.object({
      q: z.string().min(1).max(MAX_SEARCH).describe('Words, "a whole phrase", -without'),
      kind: Kind.optional(),
      limit: LIMIT,
      cursor: Cursor,
    }),
    gives: pageOf(ProvisionSummary),
    async run({ q, kind, limit, cursor }, reader) {
      const offset = readCursor(cursor, Offset) ?? 0;
      const { provisions, more } = await searchRecords(
        { words: q, ...(kind === undefined ? {} : { type: kind }), limit, offset },
        reader,
      );
      const next = offset + limit;
      return {
        items: provisions.map(({ provision, ...place }) => provisionSummary(provision, place, reader.addressOf)),
        next: more && next <= MOST_PASSED ? writeCursor(next) : null,
      };
    },
  }),
  endpoint({
    ...{ name: "list_kinds", method: "get", path: "/kinds", scope: "read" },
    summary: "Kinds of clause, each with the number of platforms that have one, the most common first",
    takes: z.object({}),
    gives: z.object({ items: z.array(KindCount) }),
    async run(_given, { stores }) {
      const counts = await stores.provisions.countTypes();
      return { items: counts.map(({ type, platforms }) => ({ kind: type, title: titleOfType(type), platforms })) };
    },
  }),
  endpoint({
    ...{ name: "get_kind", method: "get", path: "/kinds/{kind}", scope: "read" },
    summary: "On which platforms a kind of clause stands, each with its most severe one",
    takes: z.object({ kind: Kind }),
    gives: KindRecord,
    async run({ kind }, reader) {
      const { platforms, readable } = await readKindRecord(kind, reader);
      return {
        ...{ kind, title: titleOfType(kind), withKind: platforms.length, readablePlatforms: readable },
        platforms: platforms.map(({ platform, document, heaviest, clauses }) => ({
          platform: platform.name,
          clauses,
          heaviest: provisionSummary(heaviest, { document, platform }, reader.addressOf),
        })),
      };
    },
  }),
];

function platformJson(
  { platform, documents }: Awaited<ReturnType<typeof listPlatformRecords>>[number],
  { addressOf }: { readonly addressOf: Parameters<typeof documentSummary>[2] },
): z.infer<typeof Platform> {
  const { slug, name, domains } = platform;
  return {
    ...{ slug, name, domains: [...domains] },
    documents: documents.map((document) => documentSummary(document, platform, addressOf)),
  };
}
