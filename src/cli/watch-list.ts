import { readFile, stat, writeFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { errorMessage, InputError } from "../errors.js";
import { MOST_TEXT } from "../vendors/read-vendor-list.js";
import { openCommands } from "./open-commands.js";
import { showReply } from "./show-reply.js";

/** `fineprint watch import vendors.csv`: the chat's import, on a file. First reads follow while Fineprint runs. */
export async function importList(
  file: string,
  { channel, guesses, report }: { readonly channel: string; readonly guesses?: boolean; readonly report?: string },
): Promise<void> {
  const list = await readList(file);
  const commands = await openCommands(channel, showReply);
  try {
    const given = { list, ...(guesses ? { guesses } : {}) };
    const context = { ...commands.context, fileName: () => report ?? null };
    const reply = await commands.run({ verb: "import", given }, context);
    showReply(reply);
    const [told] = reply.files ?? [];
    if (report !== undefined && told) await writeFile(report, told.text);
    else if (told) process.stderr.write("What became of each line: --report <file>\n");
  } finally {
    await commands.close();
  }
}

/** `fineprint watch export --out vendors.csv` */
export async function exportList({ channel, out }: { readonly channel: string; readonly out?: string }): Promise<void> {
  const commands = await openCommands(channel, showReply);
  try {
    const reply = await commands.run({ verb: "export", given: { subject: "watches" } }, commands.context);
    const [file] = reply.files ?? [];
    if (!file) return showReply(reply);
    if (out === undefined) process.stdout.write(file.text);
    else await writeFile(out, file.text);
    process.stderr.write(`${reply.summary}\n`);
  } finally {
    await commands.close();
  }
}

async function readList(file: string): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  try {
    if ((await stat(file)).size > 4 * MOST_TEXT) throw new InputError(`${file} is too large for a list of vendors.`);
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file} cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}
