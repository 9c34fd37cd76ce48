import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBlobReader } from "../../src/history-import/ota/blob-reader.js";

/** One page as it was fetched on one day. */
export interface RecordedRead {
  /** Short name of the commit. */
  readonly id: string;
  readonly at: Date;
  readonly blob: string;
}

/** Every read of one page, oldest first. */
export interface PageHistory {
  /** "Service/Document". */
  readonly name: string;
  readonly reads: readonly RecordedRead[];
}

export interface PageArchive {
  readonly pages: readonly PageHistory[];
  /** The bytes of a read; one call at a time. */
  readBytes(read: RecordedRead): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens `pages/page-histories.bundle` of a data folder as a repository in a temporary folder. Throws when it is not there. */
export async function openPages(data: string): Promise<PageArchive> {
  const bundle = join(data, "pages", "page-histories.bundle");
  if (!existsSync(bundle)) throw new Error(`There is no ${bundle}: say where the recorded pages are with --data DIR.`);
  const folder = await mkdtemp(join(tmpdir(), "fineprint-pages-"));
  execFileSync("git", ["clone", "--quiet", "--bare", bundle, folder], { stdio: "ignore" });
  const blobs = openBlobReader(folder);
  return {
    pages: readHistories(folder),
    async readBytes({ blob }) {
      const bytes = await blobs.read(blob);
      if (bytes === null) throw new Error(`The bundle has no ${blob}.`);
      return bytes;
    },
    async close() {
      await blobs.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function readHistories(folder: string): PageHistory[] {
  const log = execFileSync(
    "git",
    ["-C", folder, "log", "--all", "--reverse", "--raw", "--abbrev=40", "--no-renames", "-z", "--format=%x01%H %cI"],
    { encoding: "utf8", maxBuffer: 100_000_000 },
  );
  const pages = new Map<string, RecordedRead[]>();
  for (const entry of log.split("\u0001").slice(1)) {
    const [head = "", ...fields] = entry.split(/[\0\n]+/);
    const [id = "", at = ""] = head.split(" ");
    for (let field = 0; field + 1 < fields.length; field += 2) {
      const blob = fields[field]?.split(" ")[3] ?? "";
      const name = (fields[field + 1] ?? "").replace(/\.html$/, "");
      if (/^0*$/.test(blob)) continue;
      const reads = pages.get(name) ?? [];
      reads.push({ id: id.slice(0, 10), at: new Date(at), blob });
      pages.set(name, reads);
    }
  }
  return [...pages].map(([name, reads]) => ({ name, reads })).sort((one, other) => (one.name < other.name ? -1 : 1));
}
