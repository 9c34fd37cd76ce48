import { writeFile } from "node:fs/promises";
import { InputError } from "../errors.js";
import { openCommands } from "./open-commands.js";
import { showReply } from "./show-reply.js";

/** `fineprint policy list tag:payments`: one command of the verb table, its answer on standard output, its files beside. */
export async function givePolicyCommand(
  words: readonly string[],
  { channel }: { readonly channel: string },
): Promise<void> {
  const commands = await openCommands(channel, showReply);
  try {
    const line = words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(" ");
    const reply = await commands.run(line, commands.context);
    showReply(reply);
    for (const file of reply.files ?? []) {
      // Never over something that stands there.
      await writeFile(file.name, file.bytes ?? file.text, { flag: "wx" }).catch(() => {
        throw new InputError(`${file.name} stands here already, so the file was not written. Move it away first.`);
      });
      process.stderr.write(`Written: ${file.name}\n`);
    }
  } finally {
    await commands.close();
  }
}
