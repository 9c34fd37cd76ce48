import type { Severity } from "../policy/types.js";
import type { ChangeRecord, ClauseChangeRecord, PolicyDocument, Stores } from "../ports.js";
import { judgeChange } from "./judge.js";
import { judgedChange } from "./judged-change.js";
import { hasRules, readTeamRules } from "./team-rules.js";
import type { TeamRules } from "./types.js";

type SeverityStores = Pick<Stores, "watches" | "settings">;

/** A change record with what the rules look at. */
export interface RatedRecord {
  readonly change: Pick<ChangeRecord, "id" | "severity">;
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

function rateRecord({ change, document, clauses }: RatedRecord, team: TeamRules, tags: readonly string[]): TeamRating {
  const { severity, reasons } = judgeChange(judgedChange(change, document, clauses), team, tags);
  if (severity === change.severity || reasons.length === 0) return { severity: change.severity, reasons: [] };
  return { severity, reasons };
}
