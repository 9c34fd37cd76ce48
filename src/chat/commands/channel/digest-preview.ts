import type { DigestTurn, Watch } from "../../../ports.js";
import { createDigestNotice } from "../../notice/digest-notice.js";
import { previewDigest } from "../../notice/digest-view.js";
import type { CommandContext, Notice, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { readNextDigests } from "../next-digests.js";
import { sentenceReply, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { readChannel, readWatched } from "../watched.js";

/** What each digest of this channel would say now, for the one who asks. Nothing counts as told by it. */
export async function previewDigests(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const { id: channelId } = await readChannel(stores, context);
  const watches = await stores.watches.listWatches({ channelId });
  const only = await onlyFiltered(command, context, deps);
  const now = clock.now();
  const next = await readNextDigests(stores, watches, now);
  if (next.length === 0) return noDigest(watches);
  const turns = await stores.digests.listTurns(channelId);
  const notices: Notice[] = [];
  for (const { rhythm, at } of next) {
    const turn = turns.find((one) => one.rhythm === rhythm) ?? { channelId, rhythm, since: begun(watches), dueAt: at };
    notices.push(createDigestNotice(await previewDigest(stores, turn, now, only)));
  }
  return toAsker(joined(notices));
}

/** The documents a filter lets through; undefined without one. */
async function onlyFiltered(
  command: Command,
  context: CommandContext,
  deps: HandlerDeps,
): Promise<ReadonlySet<number> | undefined> {
  if (!hasFilter(command.given)) return undefined;
  const chosen = chooseWatched(command, await readWatched(deps.stores, context), { context, deps });
  return new Set(chosen.map(({ document }) => document.id));
}

/** A digest that has no turn yet tells since the first watch. */
function begun(watches: readonly Watch[]): DigestTurn["since"] {
  return new Date(Math.min(...watches.map(({ createdAt }) => createdAt.getTime())));
}

function noDigest(watches: readonly Watch[]): Reply {
  if (watches.length === 0) {
    return sentenceReply(
      prose`${place("This channel")} watches nothing yet. Start with ${commandWords("watch", "coursera")}`,
    );
  }
  return sentenceReply(prose`No digest comes to ${place()}. Have one: ${commandWords("digest", "weekly mon 09:00")}`);
}

function joined(notices: readonly Notice[]): Notice {
  const details = notices.flatMap(({ details: more }) => more ?? []);
  return {
    summary: notices.map(({ summary }) => summary).join(" "),
    blocks: notices.flatMap(({ blocks }) => blocks),
    ...(details.length > 0 ? { details } : {}),
    actions: notices[0]?.actions ?? [],
  };
}
