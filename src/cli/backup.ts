import path from "node:path";
import { openDatabase } from "../../db/client.js";
import { lockDirectory } from "../../db/directory-lock.js";
import { unpackBackup, writeBackup } from "../backup/backup-file.js";
import { checkRecords } from "../backup/check-records.js";
import { type Config, readConfig } from "../config.js";
import { FineprintError, InputError } from "../errors.js";

/** `fineprint backup fineprint.tar.gz`: the embedded database as one file. Fineprint must not run on it meanwhile. */
export async function backUp(file: string): Promise<string> {
  const { dataDir } = requireEmbedded(readConfig(process.env));
  const lock = await lockDirectory(path.resolve(dataDir, "db"));
  try {
    const bytes = await writeBackup(path.resolve(dataDir), path.resolve(file));
    return `${file}: ${(bytes / 1_048_576).toFixed(1)} MB. Try it now and then: fineprint restore ${file}, with another DATA_DIR.`;
  } finally {
    await lock.release();
  }
}

/** `fineprint restore fineprint.tar.gz`: into an empty data directory, with every stored hash checked afterwards. */
export async function restore(file: string): Promise<string> {
  const { dataDir } = requireEmbedded(readConfig(process.env));
  await unpackBackup(path.resolve(file), path.resolve(dataDir));
  const database = await openDatabase({ dataDir });
  try {
    const { documents, versions, faults } = await checkRecords(database.stores);
    if (faults.length > 0) {
      const message = `Restored, but ${faults.length} of the stored hashes do not match:\n${faults.slice(0, 20).join("\n")}`;
      throw new FineprintError("restore-damaged", message, false);
    }
    return `Restored into ${dataDir}: ${documents} documents, ${versions} versions; every stored hash matches.`;
  } finally {
    await database.close();
  }
}

function requireEmbedded(config: Config): Config {
  if (config.databaseUrl === undefined) return config;
  throw new InputError(
    "DATABASE_URL is set: back PostgreSQL up with pg_dump and restore it with pg_restore (docs/operations/backup.md).",
  );
}
