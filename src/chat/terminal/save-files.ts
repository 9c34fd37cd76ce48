import { writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { errorMessage } from "../../errors.js";
import type { Block, NoticeFile, Reply } from "../types.js";

/** Names tried beside a file that is there already: report-2.csv, report-3.csv … */
const MOST_TRIES = 100;

/**
 * Writes the files of an answer that were asked for into a folder, never over another, and says where they are. A file that
 * cannot be written stays with the answer, to be printed.
 */
export async function saveFiles(reply: Reply, folder: string): Promise<Reply> {
  const said: Block[] = [];
  const left: NoticeFile[] = [];
  for (const file of reply.files ?? []) {
    if (!file.keep) {
      left.push(file);
      continue;
    }
    const saved = await saveFile(file, folder);
    said.push({ kind: "text", text: saved.words });
    if (!saved.written) left.push(file);
  }
  const { files: _files, ...rest } = reply;
  return { ...rest, blocks: [...reply.blocks, ...said], ...(left.length > 0 ? { files: left } : {}) };
}

async function saveFile(
  { name, text, bytes }: NoticeFile,
  folder: string,
): Promise<{ readonly written: boolean; readonly words: string }> {
  const end = extname(name);
  const stem = basename(name, end).replaceAll(/[^\w.-]+/g, "-") || "file";
  for (let count = 1; count <= MOST_TRIES; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? "" : `-${count}`}${end}`);
    try {
      await writeFile(path, bytes ?? text, { flag: "wx" });
      return { written: true, words: `Written: ${path}` };
    } catch (error) {
      if (codeOf(error) === "EEXIST") continue;
      return {
        written: false,
        words: `${name} could not be written to ${folder}: ${errorMessage(error)}. Here it is:`,
      };
    }
  }
  return { written: false, words: `${name} is there ${MOST_TRIES} times already in ${folder}. Here it is:` };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
