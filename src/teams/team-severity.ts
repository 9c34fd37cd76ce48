import type { Severity } from "../policy/types.js";
import type { ChangeRecord, ClauseChangeRecord, PolicyDocument, Stores } from "../ports.js";
import { judgeChange } from "./judge.js";
import { judgedChange } from "./judged-change.js";
import { hasRules, readTeamRules } from "./team-rules.js";
import type { TeamRules } from "./types.js";

type SeverityStores = Pick<Stores, "watches" | "settings">;
/** What lists are rated with: clauses are read only where the workspace has rules. */
export type RatingStores = SeverityStores & Pick<Stores, "changes" | "documents">;

/** A line of a list about a change. */
interface Listed {
  readonly changeId: number;
  readonly documentId: number;
  readonly severity: Severity | null;
}

/** A change record with what the rules look at. */
export interface RatedRecord {
  readonly change: Pick<ChangeRecord, "id" | "severity" | "correction">;
  readonly document: Pick<PolicyDocument, "id" | "platformId">;
  readonly clauses: readonly Pick<ClauseChangeRecord, "kind" | "types" | "score" | "before" | "after">[];
}

/** How a channel sees a change: by its workspace's profile, for its watch of the document. */
export interface TeamRating {
  readonly severity: Severity | null;
  /** Why it is not the shared one; empty where it is. */
  readonly reasons: readonly string[];
}

/** Rates changes for one channel; the rules and the watches' tags are read once. Null where the workspace has no rules. */
export async function readTeamRater(
  stores: SeverityStores,
  channelId: number,
): Promise<((record: RatedRecord) => TeamRating) | null> {
  const team = await readTeamRules(stores, await stores.watches.getChannel(channelId));
  if (!hasRules(team)) return null;
  const watches = await stores.watches.listWatches({ channelId });
  const tags = new Map(watches.map((watch) => [watch.documentId, watch.tags]));
  return (record) => rateRecord(record, team, tags.get(record.document.id) ?? []);
}

/** The same lines with the severity the channel's workspace gives each; as they are where it has no rules. */
export async function rateListed<T extends Listed>(
  listed: readonly T[],
  channelId: number,
  stores: RatingStores,
): Promise<T[]> {
  const rate = listed.length === 0 ? null : await readTeamRater(stores, channelId);
  if (rate === null) return [...listed];
  const found = await stores.documents.findDocuments([...new Set(listed.map(({ documentId }) => documentId))]);
  const documents = new Map(found.map((document) => [document.id, document]));
  return Promise.all(
    listed.map(async (one) => {
      const document = documents.get(one.documentId);
      if (!document) return one;
      const clauses = await stores.changes.listClauseChanges(one.changeId);
      const { severity } = rate({ change: { id: one.changeId, severity: one.severity }, document, clauses });
      return { ...one, severity };
    }),
  );
}

/** The same for change records. */
export async function rateChanges(
  changes: readonly ChangeRecord[],
  channelId: number,
  stores: RatingStores,
): Promise<ChangeRecord[]> {
  const lines = changes.map(({ id: changeId, documentId, severity }) => ({ changeId, documentId, severity }));
  const rated = await rateListed(lines, channelId, stores);
  return changes.map((change, index) =>
    change.correction?.severity ? change : { ...change, severity: rated[index]?.severity ?? null },
  );
}

function rateRecord({ change, document, clauses }: RatedRecord, team: TeamRules, tags: readonly string[]): TeamRating {
  // A person's word on this very change counts before a rule.
  if (change.correction?.severity) return { severity: change.severity, reasons: [] };
  const { severity, reasons } = judgeChange(judgedChange(change, document, clauses), team, tags);
  if (severity === change.severity || reasons.length === 0) return { severity: change.severity, reasons: [] };
  return { severity, reasons };
}
