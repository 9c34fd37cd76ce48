import type { Channel } from "../../../ports.js";
import { coverageProblems, coverageSentence } from "../../notice/coverage-blocks.js";
import type { Block, Home, HomeRequest } from "../../types.js";
import type { CommandDeps } from "../deps.js";
import { nextDigestWords, readNextDigests } from "../next-digests.js";
import { button, heading, list, nextStep, text } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { watchLines } from "../watch-line.js";
import { readWatchedOf, type WatchedDocument } from "../watched.js";
import { openWork } from "./open-work.js";

/** A page that takes longer to read than this is no page to look at every day. */
const MAX_CHANNELS = 20;
const MAX_LINES = 15;

type HomeDeps = Pick<CommandDeps, "stores" | "clock">;

/**
 * One person's page: what is open and theirs, what cannot be read, and what their channels watch: the direct message, those
 * they are in as far as the platform tells, and those in which they set up a watch.
 */
export async function readHome(person: HomeRequest, deps: HomeDeps): Promise<Home> {
  const watching = await readChannels(person, deps);
  const all = watching.flatMap(({ watched }) => watched);
  const now = deps.clock.now();
  const summary = all.length === 0 ? "Nothing is watched in your channels yet." : coverageSentence(all);
  return {
    summary,
    channels: await Promise.all(
      watching.map(async ({ channel, watched }) => ({
        channel,
        blocks: [...watchBlocks(watched, now), ...(await digestBlocks(watched, deps))],
      })),
    ),
    blocks: [
      ...(await openWork(watching, person, deps)),
      heading("Coverage"),
      text(summary),
      ...coverageProblems(all),
      nextStep("What can be asked", "help"),
      nextStep("What changed lately, in a channel", "latest"),
    ],
    actions: [button("Add a watch", "watch", "")],
  };
}

/** A channel and what it watches. */
export interface Watching {
  readonly channel: Channel;
  readonly watched: readonly WatchedDocument[];
}

async function readChannels({ channel, user, memberOf = [] }: HomeRequest, { stores }: HomeDeps): Promise<Watching[]> {
  const { adapter, workspace } = channel;
  const [own, others, theirs] = await Promise.all([
    stores.watches.saveChannel(channel),
    stores.watches.listChannelsOf({ adapter, workspace, user }, MAX_CHANNELS),
    stores.watches.findChannels({ adapter, workspace }, memberOf, MAX_CHANNELS),
  ]);
  const channels = [...new Map([own, ...others, ...theirs].map((one) => [one.id, one])).values()];
  const watching = await Promise.all(
    channels
      .slice(0, MAX_CHANNELS)
      .map(async (one) => ({ channel: one, watched: await readWatchedOf(stores, one.id) })),
  );
  return watching.filter(({ watched }) => watched.length > 0);
}

function watchBlocks(watched: readonly WatchedDocument[], now: Date): Block[] {
  const more = watched.length - MAX_LINES;
  return [
    ...list(watchLines(watched.slice(0, MAX_LINES), now)),
    ...(more > 0 ? [text(prose`${more} more: ${commandWords("list")} in that channel.`)] : []),
  ];
}

async function digestBlocks(watched: readonly WatchedDocument[], { stores, clock }: HomeDeps): Promise<Block[]> {
  const watches = watched.map(({ watch }) => watch);
  const digests = await readNextDigests(stores, watches, clock.now());
  return digests.map((digest) => text(`Next digest: ${nextDigestWords(digest)}`));
}
