import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tar from "tar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../db/client.js";
import { unpackBackup, writeBackup } from "../../src/backup/backup-file.js";
import { checkRecords } from "../../src/backup/check-records.js";
import { policyText, saveDocument, saveVersion } from "../support/records.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fineprint-backup-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function emptyDirectory(name: string): Promise<string> {
  const directory = join(folder, name);
  await mkdir(directory, { recursive: true });
  return directory;
}

describe("a backup", () => {
  it("brings back every record, hashes and all, with the operator's catalogue", async () => {
    const from = await emptyDirectory("from");
    const first = await openDatabase({ dataDir: from });
    const document = await saveDocument(first.stores);
    await saveVersion(first.stores, document.id, policyText(["We keep your data for 30 days."]));
    await first.close();
    await writeFile(join(from, "catalogue.json"), "[]");
    const file = join(folder, "fineprint.tar.gz");
    expect(await writeBackup(from, file)).toBeGreaterThan(10_000);

    const to = await emptyDirectory("to");
    await unpackBackup(file, to);
    const second = await openDatabase({ dataDir: to });
    expect(await checkRecords(second.stores)).toEqual({ documents: 1, versions: 1, faults: [] });
    expect(await second.stores.documents.getDocument(document.id)).toMatchObject({ url: document.url });
    await second.close();
    expect(await readFile(join(to, "catalogue.json"), "utf8")).toBe("[]");
    expect((await readdir(to)).sort()).toEqual(["catalogue.json", "db"]);
    await expect(unpackBackup(file, to)).rejects.toThrow("holds a database already");
    await expect(writeBackup(from, file)).rejects.toThrow("is there already");
  }, 60_000);

  it("is not made where there is nothing to keep, and leaves no half of one", async () => {
    const nothing = await emptyDirectory("nothing");
    await expect(writeBackup(nothing, join(folder, "none.tar.gz"))).rejects.toThrow("no embedded database");
    expect((await readdir(folder)).filter((name) => name.startsWith("none"))).toEqual([]);
  });
});

describe("a file that is no backup", () => {
  it("is refused and leaves the directory as it was", async () => {
    const to = await emptyDirectory("refused");
    const file = join(folder, "letter.tar.gz");
    await writeFile(file, "Dear Sir or Madam");
    await expect(unpackBackup(file, to)).rejects.toThrow("is no backup that can be restored");
    await expect(unpackBackup(join(folder, "missing.tar.gz"), to)).rejects.toThrow("There is no file");
    expect(await readdir(to)).toEqual([]);
  });

  it("reaches nothing outside, whatever names and links it holds", async () => {
    const evil = await emptyDirectory("evil");
    await mkdir(join(evil, "db"));
    await writeFile(join(evil, "db", "PG_VERSION"), "17");
    await symlink("/etc", join(evil, "db", "out"));
    await writeFile(join(evil, "other.txt"), "not ours");
    const file = join(folder, "evil.tar.gz");
    await tar.create({ gzip: true, file, cwd: evil }, ["db", "other.txt"]);
    const to = await emptyDirectory("evil-to");
    await unpackBackup(file, to);
    expect(await readdir(to)).toEqual(["db"]);
    expect(await readdir(join(to, "db"))).toEqual(["PG_VERSION"]);
  });
});
