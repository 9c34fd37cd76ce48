import type { Stores } from "../src/ports.js";
import { explainErrors } from "./explain-errors.js";
import type { Db } from "./rows.js";
import { ApiTokenTable } from "./stores/api-tokens.js";
import { AuditTable } from "./stores/audit.js";
import { ChainTable } from "./stores/chain.js";
import { ChangeTables } from "./stores/changes.js";
import { CorrectionTables } from "./stores/corrections.js";
import { DeadlineTable } from "./stores/deadlines.js";
import { DeliveryTable } from "./stores/deliveries.js";
import { DigestTables } from "./stores/digests.js";
import { DocumentTable } from "./stores/documents.js";
import { HistoryTables } from "./stores/history.js";
import { HookTables } from "./stores/hooks.js";
import { InstallationTable } from "./stores/installations.js";
import { LookTables } from "./stores/looks.js";
import { PlatformTable } from "./stores/platforms.js";
import { ProvisionTables } from "./stores/provisions.js";
import { ReadingTables } from "./stores/readings.js";
import { RecordLinkTable } from "./stores/record-links.js";
import { RetentionTables } from "./stores/retention.js";
import { SettingTable } from "./stores/settings.js";
import { SnapshotTables } from "./stores/snapshots.js";
import { TriageTable } from "./stores/triage.js";
import { VersionTables } from "./stores/versions.js";
import { WatchTables } from "./stores/watches.js";

/** Every store on one database. */
export function createStores(db: Db): Stores {
  return {
    platforms: explainErrors(new PlatformTable(db)),
    documents: explainErrors(new DocumentTable(db)),
    snapshots: explainErrors(new SnapshotTables(db)),
    versions: explainErrors(new VersionTables(db)),
    changes: explainErrors(new ChangeTables(db)),
    looks: explainErrors(new LookTables(db)),
    provisions: explainErrors(new ProvisionTables(db)),
    readings: explainErrors(new ReadingTables(db)),
    history: explainErrors(new HistoryTables(db)),
    retention: explainErrors(new RetentionTables(db)),
    watches: explainErrors(new WatchTables(db)),
    deadlines: explainErrors(new DeadlineTable(db)),
    deliveries: explainErrors(new DeliveryTable(db)),
    digests: explainErrors(new DigestTables(db)),
    triage: explainErrors(new TriageTable(db)),
    corrections: explainErrors(new CorrectionTables(db)),
    installations: explainErrors(new InstallationTable(db)),
    settings: explainErrors(new SettingTable(db)),
    audit: explainErrors(new AuditTable(db)),
    links: explainErrors(new RecordLinkTable(db)),
    tokens: explainErrors(new ApiTokenTable(db)),
    hooks: explainErrors(new HookTables(db)),
    chain: explainErrors(new ChainTable(db)),
  };
}
