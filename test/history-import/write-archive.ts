import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface ArchiveCommit {
  readonly file: string;
  readonly text: string;
  /** ISO date of the read. */
  readonly at: string;
  readonly subject?: string;
}

/** Makes a repository of versions like the archive's, with git itself. Returns its folder. */
export function writeArchive(commits: readonly ArchiveCommit[]): string {
  const directory = mkdtempSync(path.join(tmpdir(), "fineprint-archive-"));
  git(directory, ["init", "--quiet"]);
  for (const { file, text, at, subject = "Record new changes" } of commits) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
    git(directory, ["add", "--all"]);
    git(
      directory,
      ["commit", "--quiet", "--allow-empty", "-m", `${subject} of ${file}\n\nExtracted from snapshot 1`],
      at,
    );
  }
  return directory;
}

export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(directory, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
}

export function removeFolder(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

export function git(directory: string, parameters: readonly string[], at = "2024-01-01T00:00:00Z"): void {
  const who = {
    GIT_AUTHOR_NAME: "t",
    GIT_AUTHOR_EMAIL: "t@example.com",
    GIT_COMMITTER_NAME: "t",
    GIT_COMMITTER_EMAIL: "t@example.com",
  };
  const env = { ...process.env, ...who, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: "/dev/null" };
  execFileSync("git", ["-C", directory, "-c", "commit.gpgsign=false", ...parameters], { env, stdio: "pipe" });
}
