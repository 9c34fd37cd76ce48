/**
 * The ports: what the domain needs from databases, queues and the network, in its own words.
 * Records are plain data with numeric IDs; people see them as D-12, C-67, P-345 (`src/record-id.ts`). Times are UTC `Date`s.
 */

import type { ApiTokenStore, RecordLinkStore } from "./ports/access.js";
import type { ChainStore } from "./ports/chain.js";
import type { ChangeStore, ProvisionStore } from "./ports/changes.js";
import type { CorrectionStore } from "./ports/corrections.js";
import type { DeadlineStore } from "./ports/deadlines.js";
import type { DeliveryStore } from "./ports/deliveries.js";
import type { DigestStore } from "./ports/digests.js";
import type { DocumentStore, PlatformStore } from "./ports/documents.js";
import type { HookStore } from "./ports/hooks.js";
import type { HistoryStore } from "./ports/imported-history.js";
import type { InstallationStore } from "./ports/installations.js";
import type { LookStore } from "./ports/looks.js";
import type { ReadingStore } from "./ports/readings.js";
import type { RetentionStore } from "./ports/retention.js";
import type { AuditStore, SettingStore } from "./ports/settings.js";
import type { TriageStore } from "./ports/triage.js";
import type { SnapshotStore, VersionStore } from "./ports/versions.js";
import type { WatchStore } from "./ports/watches.js";

export * from "./ports/access.js";
export type * from "./ports/chain.js";
export type * from "./ports/changes.js";
export type * from "./ports/clock.js";
export * from "./ports/corrections.js";
export type * from "./ports/deadlines.js";
export type * from "./ports/deliveries.js";
export type * from "./ports/digests.js";
export type * from "./ports/documents.js";
export * from "./ports/hooks.js";
export type * from "./ports/host-spacing.js";
export type * from "./ports/imported-history.js";
export type * from "./ports/installations.js";
export type * from "./ports/looks.js";
export * from "./ports/metrics.js";
export * from "./ports/page-settings.js";
export * from "./ports/pipeline.js";
export type * from "./ports/readings.js";
export type * from "./ports/retention.js";
export type * from "./ports/settings.js";
export type * from "./ports/triage.js";
export type * from "./ports/versions.js";
export type * from "./ports/watches.js";

/** Every store, as the composition root hands them out. A consumer names the ones it needs: `Pick<Stores, "documents">`. */
export interface Stores {
  readonly platforms: PlatformStore;
  readonly documents: DocumentStore;
  readonly snapshots: SnapshotStore;
  readonly versions: VersionStore;
  readonly changes: ChangeStore;
  readonly looks: LookStore;
  readonly provisions: ProvisionStore;
  readonly readings: ReadingStore;
  readonly history: HistoryStore;
  readonly retention: RetentionStore;
  readonly watches: WatchStore;
  readonly deadlines: DeadlineStore;
  readonly deliveries: DeliveryStore;
  readonly digests: DigestStore;
  readonly triage: TriageStore;
  readonly corrections: CorrectionStore;
  readonly installations: InstallationStore;
  readonly settings: SettingStore;
  readonly audit: AuditStore;
  readonly links: RecordLinkStore;
  readonly tokens: ApiTokenStore;
  readonly hooks: HookStore;
  readonly chain: ChainStore;
}
