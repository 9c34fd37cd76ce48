import { finishGit, startGit } from "./git.js";

/** A file as one commit left it. */
export interface RecordedFile {
  readonly commit: string;
  readonly at: Date;
  readonly subject: string;
  readonly blob: string;
  readonly path: string;
}

/** Hash, author date and subject of a commit. Fields end with NUL, and so do the parts of `--raw -z`. */
const FORMAT = "%x01%H%x00%aI%x00%s%x00";
const RAW = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]{40,64}) ([A-Z])\d*$/;
const REGULAR_FILE = "100644";
const MAX_FIELD = 8_192;

/** Every Markdown file every commit wrote, oldest first, as a stream. Throws `InputError` for what is no repository. */
export async function* readLog(directory: string): AsyncGenerator<RecordedFile> {
  const git = startGit(directory, [
    ...["log", "--reverse", "--no-merges", "--no-renames", "--no-mailmap", "--no-show-signature", "--raw", "-z"],
    ...["--no-abbrev", "--diff-filter=AM", `--format=${FORMAT}`, "HEAD", "--", "*.md"],
  ]);
  git.stdin.end();
  const finished = finishGit(git, directory);
  // Awaited below; until then a failure must not count as unhandled.
  finished.catch(() => {});
  yield* readRecords(readFields(git.stdout));
  await finished;
}

/** Where the fields stand: a commit's date, its subject, then for each file what became of it and its path. */
interface Place {
  readonly commit: string;
  readonly at?: Date;
  readonly subject?: string;
  readonly blob?: string;
}

async function* readRecords(fields: AsyncIterable<string>): AsyncGenerator<RecordedFile> {
  let place: Place | null = null;
  for await (const field of fields) {
    const start = field.lastIndexOf("\x01");
    if (start >= 0) place = { commit: field.slice(start + 1) };
    else if (place !== null && field !== "") {
      const { commit, at, subject, blob }: Place = place;
      if (at === undefined) place = withDate(commit, field);
      else if (subject === undefined) place = { commit, at, subject: field };
      else if (blob === undefined) place = { commit, at, subject, blob: readBlob(field) };
      else {
        if (blob !== "") yield { commit, at, subject, blob, path: field };
        place = { commit, at, subject };
      }
    }
  }
}

/** A commit without a date that can be read is left out, and its files with it. */
function withDate(commit: string, field: string): Place | null {
  const at = new Date(field);
  return Number.isNaN(at.getTime()) ? null : { commit, at };
}

/** The new content's hash, empty for a link or a program. */
function readBlob(field: string): string {
  const [, mode, hash = ""] = RAW.exec(field) ?? [];
  return mode === REGULAR_FILE ? hash : "";
}

/** Parts between NUL characters, each bounded. */
async function* readFields(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\0");
    rest = (parts.pop() ?? "").slice(-MAX_FIELD);
    for (const part of parts) yield part.slice(-MAX_FIELD);
  }
}
