/**
 * Prints what is answered to lines as people type them: in the thread of a card, in a mention, in the terminal and as `/policy ask`.
 * LINES holds one JSON object a line, `{"where": "thread"|"mention"|"terminal"|"ask", "line": "…"}`; `{P}` and `{Q}` stand for the
 * first two platforms. The card is about the change from PAIR's `before.md` to its `after.md`; DIR holds `NAME/terms.md` and `NAME/privacy.md`.
 * Run: npm run bench:talk -- --lines FILE --pair DIR --corpus DIR --platforms Discord,Reddit [--name Acme] [--whole]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mentionHelp, mentionLine } from "../src/chat/commands/line/mention-line.js";
import { renderNotice } from "../src/chat/terminal/render.js";
import { formatRecordId } from "../src/record-id.js";
import { openTalkWorld } from "./talk/world.js";

interface Line {
  readonly where: "thread" | "mention" | "terminal" | "ask";
  readonly line: string;
}

/** As much of an answer is read by somebody who asked in passing, in lines. */
const READ = 14;
const { values } = parseArgs({
  options: {
    lines: { type: "string" },
    pair: { type: "string" },
    corpus: { type: "string" },
    platforms: { type: "string", default: "Discord,Reddit" },
    name: { type: "string", default: "Acme" },
    whole: { type: "boolean", default: false },
  },
});
const { lines, pair, corpus } = values;
if (lines === undefined || pair === undefined || corpus === undefined) {
  throw new Error("Say --lines FILE, --pair DIR and --corpus DIR");
}
const names = values.platforms.split(",");
const asked: Line[] = readFileSync(lines, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));
const world = await openTalkWorld({ pair, corpus, names, changed: values.name });
const subject = formatRecordId("change", world.changeId);
for (const one of asked) await ask(one);
await world.close();
// The embedded database is kept for the next one who wants it, and would hold the process.
process.exit(0);

async function ask({ where, line }: Line): Promise<void> {
  const words = line.replaceAll("{P}", names[0] ?? "").replaceAll("{Q}", names[1] ?? "");
  const command = commandOf(where, words);
  const started = performance.now();
  const said =
    command === null ? mentionHelp(subject) : renderNotice(await world.run(command), { colour: false, columns: 110 });
  const shown = values.whole ? said : said.split("\n").slice(0, READ).join("\n");
  console.log(
    `\n## ${where}: ${words}   → ${command ?? "no command"} (${(performance.now() - started).toFixed(0)} ms)`,
  );
  console.log(shown);
}

function commandOf(where: Line["where"], words: string): string | null {
  if (where === "thread") return mentionLine(words, subject);
  if (where === "mention") return mentionLine(words, undefined);
  return where === "ask" ? `ask ${words}` : words;
}
