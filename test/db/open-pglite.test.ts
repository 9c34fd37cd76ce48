import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../db/client.js";
import { FineprintError, InputError } from "../../src/errors.js";
import { policyText, saveDocument, saveVersion } from "../support/records.js";

let folder = "";
let dataDir = "";
let directory = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fineprint-db-"));
  dataDir = path.join(folder, "some", "data");
  directory = path.join(dataDir, "db");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** As PGlite leaves it, only without anything inside. */
async function writeRest(files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(directory, name), text);
}

describe("the embedded database", () => {
  it("is made in a new directory, keeps what was stored, and refuses damage", async () => {
    const first = await openDatabase({ dataDir });
    expect(first.kind).toBe("pglite");
    const { id } = await saveDocument(first.stores);
    const version = await saveVersion(first.stores, id, policyText(["We keep data."]));
    await expect(openDatabase({ dataDir })).rejects.toThrow(/already open in this process/);
    expect(await first.stores.documents.listDocuments()).toHaveLength(1);
    await first.close();
    expect(await readdir(dataDir)).toEqual(["db"]);

    const second = await openDatabase({ dataDir });
    expect((await second.stores.versions.readVersion(version.id)).content.text).toBe("We keep data.");
    const { rows } = await second.queuePool.query("SELECT 1 AS one");
    expect(rows).toEqual([{ one: 1 }]);
    await second.close();

    await truncate(path.join(directory, "global", "pg_control"), 100);
    const broken = openDatabase({ dataDir });
    await expect(broken).rejects.toMatchObject({ code: "database-damaged", retryable: false });
    await expect(broken).rejects.toThrow(`The embedded database in ${directory} cannot be opened`);
    expect(await readdir(dataDir)).toEqual(["db"]);
  }, 60_000);

  it("does not make a new database over the rest of an old one", async () => {
    await writeRest({ "postgresql.conf": "" });
    await expect(openDatabase({ dataDir })).rejects.toThrow(/PG_VERSION is missing.*Put a backup in its place/);
    expect(await readdir(directory)).toEqual(["postgresql.conf"]);
    expect(await readdir(dataDir)).toEqual(["db"]);
  });

  it("starts over where a first start was cut short", async () => {
    await writeRest({ PG_VERSION: "17\n" });
    await writeFile(`${directory}.unfinished`, "");
    const database = await openDatabase({ dataDir });
    expect(await database.stores.platforms.listPlatforms()).toEqual([]);
    await database.close();
    expect(await readdir(dataDir)).toEqual(["db"]);
  }, 60_000);

  it("says so when a file is in the way", async () => {
    await mkdir(dataDir, { recursive: true });
    await writeFile(directory, "not a directory");
    await expect(openDatabase({ dataDir })).rejects.toThrow(FineprintError);
  });

  it.each(["file", "file/below", "/proc/fineprint", "/dev/null/data"])(
    "says so when %s cannot be written to",
    async (name) => {
      await writeFile(path.join(folder, "file"), "");
      const refused = openDatabase({ dataDir: path.resolve(folder, name) });
      await expect(refused).rejects.toThrow(InputError);
      await expect(refused).rejects.toThrow(/cannot be written to .* Set DATA_DIR to a folder/);
    },
  );
});
