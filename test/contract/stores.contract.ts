import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { TestDatabase } from "../support/database.js";
import { describeAccess } from "./stores/access.contract.js";
import { describeChanges } from "./stores/changes.contract.js";
import { describeCorrections } from "./stores/corrections.contract.js";
import { describeDeliveries } from "./stores/deliveries.contract.js";
import { describeDigests } from "./stores/digests.contract.js";
import { describeDocuments } from "./stores/documents.contract.js";
import { describeHistory } from "./stores/history.contract.js";
import { describeHooks } from "./stores/hooks.contract.js";
import { describeInstallations } from "./stores/installations.contract.js";
import { describeLooks } from "./stores/looks.contract.js";
import { describeProvisions } from "./stores/provisions.contract.js";
import { describeReadings } from "./stores/readings.contract.js";
import { describeRetention } from "./stores/retention.contract.js";
import { describeSettingsAndAudit } from "./stores/settings.contract.js";
import { describeSnapshots } from "./stores/snapshots.contract.js";
import { describeTriage } from "./stores/triage.contract.js";
import { describeVersions } from "./stores/versions.contract.js";
import { describeVisibility } from "./stores/visibility.contract.js";
import { describeWatches } from "./stores/watches.contract.js";

/** What every database must do for the stores. `open` is called once; each test finds empty tables. */
export function describeStores(name: string, open: () => Promise<TestDatabase>): void {
  describe(`stores on ${name}`, () => {
    let database: TestDatabase | undefined;
    beforeAll(async () => {
      database = await open();
    });
    beforeEach(() => database?.reset());
    afterAll(() => database?.close());

    const stores = () => {
      if (!database) throw new Error("The database is not open yet.");
      return database.stores;
    };
    describeDocuments(stores);
    describeAccess(stores);
    describeSnapshots(stores);
    describeVersions(stores);
    describeChanges(stores);
    describeLooks(stores);
    describeProvisions(stores);
    describeHistory(stores);
    describeReadings(stores);
    describeRetention(stores);
    describeWatches(stores);
    describeDeliveries(stores);
    describeDigests(stores);
    describeTriage(stores);
    describeHooks(stores);
    describeCorrections(stores);
    describeVisibility(stores);
    describeInstallations(stores);
    describeSettingsAndAudit(stores);
  });
}
