import { formatRecordId } from "../../../record-id.js";
import { SEVERITY_WORDS } from "../../../records/words.js";
import type { CommandContext, Reply } from "../../types.js";
import { type Attended, countNeedy, readAttention, waitsFor } from "../attention.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { filterWatched, filterWords, hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { writeOptions } from "../line/write-options.js";
import { nextDigestWords, readNextDigests } from "../next-digests.js";
import { pageOf } from "../pages.js";
import { button, list, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { watchLines } from "../watch-line.js";
import { readWatched } from "../watched.js";

/** Lines of one page: what fits a phone's screen a few times over. */
const PAGE_SIZE = 20;
const SHOWN_CHANGES = 3;

/** What this channel watches, what needs attention first, a page at a time. */
export async function handleList(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { given } = command;
  const now = deps.clock.now();
  const all = await readWatched(deps.stores, context);
  if (all.length === 0) {
    const start = prose`${place("This channel")} watches nothing yet. Start with ${commandWords("watch", "coursera")}`;
    return { ...sentenceReply(start), actions: [button("Add a watch", "watch", "")] };
  }
  const named = given.platform !== undefined;
  const filtered = named ? chooseWatched(command, all, { context, deps }) : filterWatched(all, given, { context, now });
  const attended = await readAttention(deps.stores, filtered, now);
  const { severity } = given;
  const chosen = severity === undefined ? attended : attended.filter((one) => waitsFor(one, severity));
  const above = severity
    ? ` with an undecided ${SEVERITY_WORDS[severity]} change${severity === "high" ? "" : " or above"}`
    : "";
  const hidden = named || hasFilter(given) || severity ? ` of the ${all.length} watched here` : "";
  const whose = named && filtered[0] ? ` of ${filtered[0].platform.name}` : "";
  const which = `${whose}${filterWords(given, context)}${above}`;
  const summary = prose`${place("This channel")} watches ${countWords(chosen.length)}${which}${hidden === "" ? "" : `,${hidden}`}.`;
  const page = pageOf(chosen, given.page, PAGE_SIZE);
  const digests = await readNextDigests(
    deps.stores,
    all.map(({ watch }) => watch),
    now,
  );
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...needyBlocks(chosen, now),
      ...list(attendedLines(page.shown, now, named)),
      ...page.words((number) =>
        commandWords("list", [...writeOptions({ ...command, given: { ...given, page: number } })].join(" ")),
      ),
      ...digests.map((digest) => text(`Next digest: ${nextDigestWords(digest)}`)),
      nextStep("What changed lately", "latest"),
    ],
  });
}

function countWords(count: number): string {
  return count === 1 ? "1 policy" : `${count} policies`;
}

function needyBlocks(chosen: readonly Attended[], now: Date) {
  const needy = countNeedy(chosen, now);
  return needy === 0 || chosen.length <= needy ? [] : [text(`${needy} of them first: they need somebody to look.`)];
}

function attendedLines(shown: readonly Attended[], now: Date, named: boolean): Prose[] {
  const lines = watchLines(shown, now);
  return shown.map((one, index) => attendedLine(one, lines[index] ?? "", named));
}

/** The line of a watch, with the changes that wait for a decision. */
function attendedLine({ undecided, watch }: Attended, words: Prose, named: boolean): Prose {
  // Who asks about one platform may ask whose it is: that nobody's is an answer too.
  const line = named && watch.ownerName === null ? prose`${words} · no owner` : words;
  if (undecided.length === 0) return line;
  const ids = undecided.slice(0, SHOWN_CHANGES).map(({ changeId, severity }) => {
    const word = severity ? `${SEVERITY_WORDS[severity]} ` : "";
    return `${word}${formatRecordId("change", changeId)}`;
  });
  const more = undecided.length > SHOWN_CHANGES ? ` and ${undecided.length - SHOWN_CHANGES} more` : "";
  return prose`${line} · to decide: ${ids.join(", ")}${more}`;
}
