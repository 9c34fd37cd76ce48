import { openDatabase } from "../../db/client.js";
import { createCatalogue } from "../catalogue/catalogue.js";
import { findUserFile } from "../catalogue/find-user-file.js";
import type { Catalogue } from "../catalogue/types.js";
import { Closers } from "../closers.js";
import type { Config } from "../config.js";
import { createPolicyEngine } from "../engine/policy-engine.js";
import type { ImportDeps } from "../history-import/import-deps.js";
import type { Stores } from "../ports.js";

export interface OpenImport extends ImportDeps {
  readonly catalogue: Catalogue;
  readonly stores: Stores;
  close(): Promise<void>;
}

/** The parts an import needs: database, analysis, catalogue. No queue and no chat: history is never posted. */
export async function openImport(config: Config): Promise<OpenImport> {
  const closers = new Closers();
  const catalogue = await createCatalogue({ userFile: findUserFile(config.dataDir) });
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  closers.add(() => database.close());
  const engine = createPolicyEngine();
  closers.add(() => engine.close());
  const clock = { now: () => new Date() };
  return { catalogue, stores: database.stores, engine, clock, close: () => closers.closeAll() };
}
