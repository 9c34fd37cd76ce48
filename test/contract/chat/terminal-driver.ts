import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { commandLine } from "../../../src/chat/commands/verbs/find-verb.js";
import { typedInline } from "../../../src/chat/commands/verbs/typed-prose.js";
import { inOrder, SHOWN_ACTIONS } from "../../../src/chat/terminal/render.js";
import { createTerminalAdapter } from "../../../src/chat/terminal/terminal-adapter.js";
import type { CommandRunner } from "../../../src/chat/types.js";
import { type ChatDriver, type OpenChat, squash } from "./driver.js";

export const TERMINAL_DRIVER: ChatDriver = { name: "the terminal", open };

/** What the terminal draws around words: colours, bars, bullets, the arrow ahead of what may be typed next; one between words is theirs. */
const FRAME = /\u001b\[[0-9;]*m|[┃╎│•]|^[^\S\n]*→/gm;

async function open(runner: CommandRunner): Promise<OpenChat> {
  const input = new PassThrough();
  const output = new PassThrough();
  const filesIn = mkdtempSync(join(tmpdir(), "fineprint-contract-"));
  let text = "";
  output.on("data", (data: Buffer) => {
    text += data.toString("utf8");
  });
  const adapter = createTerminalAdapter({ input, output, runner, colour: true, columns: 100, filesIn });
  await adapter.start();
  // Files that were asked for are on the disk, to be seen there.
  const written = () => readdirSync(filesIn).map((name) => readFileSync(join(filesIn, name), "utf8"));
  const seen = () => squash([text.replaceAll(FRAME, ""), ...written()].join("\n"));
  const type = async (line: string) => void input.write(`${line}\n`);
  return {
    adapter,
    channel: { adapter: "terminal", workspace: "local", channel: "terminal" },
    ask: ({ verb, typed }) => type(commandLine(verb, typed)),
    press: (verb, argument) => type(commandLine(verb, argument)),
    seen,
    write: typedInline,
    offers: (verb, argument) => seen().includes(squash(commandLine(verb, argument))),
    // `more` shows the rest.
    shownActions: (actions) => inOrder(actions).slice(0, SHOWN_ACTIONS),
    isPrivate: () => null,
    checked: () => null,
    async close() {
      await adapter.stop();
      rmSync(filesIn, { recursive: true });
    },
  };
}
