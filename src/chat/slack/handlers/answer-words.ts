import { mentionHelp } from "../../commands/line/mention-line.js";
import type { Asked } from "../answer.js";
import { askRunner, type HandlerDeps, sayToAsker } from "./ask.js";
import { readOrSay, withUpload } from "./uploads.js";

export interface SaidWords {
  readonly asked: Asked;
  /** The record the thread is about. */
  readonly subject: string | undefined;
  /** What Slack says was uploaded with the words. */
  readonly files: unknown;
}

/** Runs the command that words to us stand for, with the file that came along; says what can be asked where they hold none. */
export async function answerWords(line: string | null, said: SaidWords, deps: HandlerDeps): Promise<void> {
  const { asked, subject, files } = said;
  const taken = await readOrSay(async () => ({ command: await withUpload(line, files, deps) }), asked, deps);
  if (taken === null) return;
  const { command } = taken;
  await (command === null ? sayToAsker(mentionHelp(subject), asked, deps) : askRunner(command, asked, deps));
}
