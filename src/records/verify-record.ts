import { NotFoundError } from "../errors.js";
import type { Span } from "../policy/types.js";
import { formatSecond } from "../policy/utc.js";
import type { Stores } from "../ports.js";
import { formatRecordId, type RecordId } from "../record-id.js";
import { findSources } from "./held-source.js";
import { standsInText } from "./proof.js";
import { type CheckResult, checkSnapshot, checkText } from "./snapshot-check.js";

/** One version that quotes of a record stand in. */
interface Side {
  readonly title: string;
  readonly versionId: number;
  readonly quotes: readonly Span[];
  /** The words were read in this version and are held in a later one: their places are another text's. */
  readonly isSource?: true;
}

/** A version of a record, and what checking it came to. */
export interface CheckedSide {
  /** Which version, when its page was captured, and the hash of that page. */
  readonly title: string;
  readonly results: readonly CheckResult[];
}

export interface CheckedRecord {
  /** Everything that was checked stands. */
  readonly good: boolean;
  readonly sides: readonly CheckedSide[];
}

export type VerifyStores = Pick<Stores, "provisions" | "changes" | "versions" | "snapshots">;

/**
 * Checks a record against what is stored, now: bytes, text, each quote. Reads the raw rows, not the views that answers use,
 * because those leave out what is not proven and here it must be said. Throws `NotFoundError`.
 */
export async function verifyRecord(record: RecordId, stores: VerifyStores): Promise<CheckedRecord> {
  const sides = await withSources(await readSides(record, stores), stores);
  const checked = await Promise.all(sides.map((side) => checkSide(side, stores)));
  return { good: checked.every(({ results }) => results.every((result) => result.good)), sides: checked };
}

async function readSides(record: RecordId, stores: VerifyStores): Promise<Side[]> {
  if (record.kind === "provision") {
    const provision = await stores.provisions.getProvision(record.id);
    return [{ title: "The clause's version", versionId: provision.lastVersionId, quotes: [provision.clause] }];
  }
  if (record.kind !== "change") throw new NotFoundError(formatRecordId(record.kind, record.id));
  const change = await stores.changes.getChange(record.id);
  const clauses = await stores.changes.listClauseChanges(record.id);
  const spans = (side: "before" | "after") => clauses.map((clause) => clause[side]).filter((span) => span !== null);
  return [
    { title: "Version after", versionId: change.afterVersionId, quotes: spans("after") },
    { title: "Version before", versionId: change.beforeVersionId, quotes: spans("before") },
  ];
}

/** Each version, followed by those that words of it were held from. */
async function withSources(sides: readonly Side[], stores: VerifyStores): Promise<Side[]> {
  const all = sides.map(async (side): Promise<Side[]> => {
    const sources = await findSources(stores, await stores.versions.getVersion(side.versionId), side.quotes);
    const others = new Set(sources.map(({ versionId }) => versionId));
    others.delete(side.versionId);
    const older = [...others].map((versionId): Side => {
      const quotes = sources.filter((source) => source.versionId === versionId).map(({ place }) => place);
      return { title: `${side.title}, words held from an earlier look`, versionId, quotes, isSource: true };
    });
    return [side, ...older];
  });
  return (await Promise.all(all)).flat();
}

async function checkSide({ title, versionId, quotes, isSource }: Side, stores: VerifyStores): Promise<CheckedSide> {
  const version = await stores.versions.readVersion(versionId);
  const snapshot = await stores.snapshots.getSnapshot(version.snapshotId);
  const results = [
    await checkSnapshot(stores, snapshot),
    checkText(version),
    isSource ? checkWords(quotes, version.content.text) : checkQuotes(quotes, version.content.text),
  ];
  return { title: `${title}, captured ${formatSecond(snapshot.fetchedAt)}, sha256 ${snapshot.sha256}`, results };
}

function checkWords(quotes: readonly Span[], content: string): CheckResult {
  const standing = quotes.filter(({ quote }) => content.includes(quote)).length;
  const good = standing === quotes.length;
  const others = good ? "word for word" : `${quotes.length - standing} do NOT`;
  return { good, sentence: `Quotes: ${standing} of ${quotes.length} stand in this version's text, ${others}.` };
}

function checkQuotes(quotes: readonly Span[], content: string): CheckResult {
  if (quotes.length === 0) return { good: true, sentence: "Quotes: none in this version." };
  const standing = quotes.filter((quote) => standsInText(quote, content)).length;
  const good = standing === quotes.length;
  const places = good ? "each at its place in the text" : `${quotes.length - standing} NOT at their place in the text`;
  return { good, sentence: `Quotes: ${standing} of ${quotes.length} stand, ${places}.` };
}
