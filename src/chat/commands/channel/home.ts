import type { Channel } from "../../../ports.js";
import { coverageProblems, coverageSentence } from "../../notice/coverage-blocks.js";
import type { Block, CommandContext, Home } from "../../types.js";
import type { CommandDeps } from "../deps.js";
import { nextDigestWords, readNextDigests } from "../next-digests.js";
import { button, heading, list, nextStep, text } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { watchLine } from "../watch-line.js";
import { readWatchedOf, type WatchedDocument } from "../watched.js";

/** A page that takes longer to read than this is no page to look at every day. */
const MAX_CHANNELS = 20;
const MAX_LINES = 15;

type HomeDeps = Pick<CommandDeps, "stores" | "clock">;

/**
 * One person's page: what their direct message and the channels in which they set up a watch watch now, and what of it
 * cannot be read. Channels that others set up are not known to be theirs, and not shown.
 */
export async function readHome(person: Pick<CommandContext, "channel" | "user">, deps: HomeDeps): Promise<Home> {
  const watching = await readChannels(person, deps);
  const all = watching.flatMap(({ watched }) => watched);
  const now = deps.clock.now();
  const summary = all.length === 0 ? "No watch that you set up yet." : coverageSentence(all);
  return {
    summary,
    channels: await Promise.all(
      watching.map(async ({ channel, watched }) => ({
        channel,
        blocks: [...watchBlocks(watched, now), ...(await digestBlocks(watched, deps))],
      })),
    ),
    blocks: [
      heading("Coverage"),
      text(summary),
      ...coverageProblems(all),
      nextStep("What can be asked", "help"),
      nextStep("What changed lately, in a channel", "latest"),
    ],
    actions: [button("Add a watch", "watch", "")],
  };
}

interface Watching {
  readonly channel: Channel;
  readonly watched: readonly WatchedDocument[];
}

async function readChannels(
  { channel, user }: Pick<CommandContext, "channel" | "user">,
  { stores }: HomeDeps,
): Promise<Watching[]> {
  const { adapter, workspace } = channel;
  const [own, others] = await Promise.all([
    stores.watches.saveChannel(channel),
    stores.watches.listChannelsOf({ adapter, workspace, user }, MAX_CHANNELS),
  ]);
  const channels = [own, ...others.filter(({ id }) => id !== own.id)];
  const watching = await Promise.all(
    channels.map(async (one) => ({ channel: one, watched: await readWatchedOf(stores, one.id) })),
  );
  return watching.filter(({ watched }) => watched.length > 0);
}

function watchBlocks(watched: readonly WatchedDocument[], now: Date): Block[] {
  const more = watched.length - MAX_LINES;
  return [
    ...list(watched.slice(0, MAX_LINES).map((one) => watchLine(one, now))),
    ...(more > 0 ? [text(prose`${more} more: ${commandWords("list")} in that channel.`)] : []),
  ];
}

async function digestBlocks(watched: readonly WatchedDocument[], { stores, clock }: HomeDeps): Promise<Block[]> {
  const watches = watched.map(({ watch }) => watch);
  const digests = await readNextDigests(stores, watches, clock.now());
  return digests.map((digest) => text(`Next digest: ${nextDigestWords(digest)}`));
}
