import type { Logger } from "../../../logger.js";
import type { ChannelRef, Clock } from "../../../ports.js";
import type { Command } from "../../commands/line/command.js";
import type { GivenProblem } from "../../commands/line/given-command.js";
import { joinProse, type Prose } from "../../commands/verbs/prose.js";
import { typedProse } from "../../commands/verbs/typed-prose.js";
import type { ThreadSubjects } from "../../thread-subjects.js";
import type { CommandRunner, EditRequest, Notice, Reply, SendOutcome } from "../../types.js";
import { type DeliverDeps, deliver } from "../deliver.js";
import { editCard } from "../edit-card.js";
import { findLink } from "../find-link.js";
import { noteInThread } from "../note-in-thread.js";
import { findPersonName } from "../person-word.js";
import { tell } from "../tell.js";

export const ADAPTER_NAME = "discord";

/** What it takes to change what a channel gets, as Discord calls it. */
const MANAGE_RIGHT = "Manage Server";

/** What the handlers of commands, buttons and mentions stand on. */
export interface HandlerDeps extends Pick<DeliverDeps, "rest" | "channels" | "commandIds"> {
  readonly runner: CommandRunner;
  /** Another address than Discord's own, in tests. */
  readonly apiUrl?: string | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Which record a thread is about, from our own deliveries. */
  readonly subjects?: ThreadSubjects | undefined;
}

/** Someone asked, and this is how to answer. */
export interface Asked {
  readonly channel: ChannelRef;
  readonly user: string;
  readonly userName: string;
  readonly mayManage: boolean;
  readonly roles: readonly string[];
  /** The thread it is said in, by ID. */
  readonly thread?: string;
  /** Typed where only who asked sees the answer: the thread of a card it changes is told. */
  readonly typed?: boolean;
  /** Why who asked cannot have something posted in another channel of the server; null when they can. Not given: nowhere. */
  findPostObstacle?(channel: string): string | null;
  /** Gives an answer; the first one takes the place of "thinking …". */
  answer(reply: Reply): Promise<void>;
}

/** Runs a command for the person who asked and gives them the answer, which it returns, and what follows later. */
export async function askRunner(command: string | Command, asked: Asked, deps: HandlerDeps): Promise<Reply> {
  const { channel, user, userName, mayManage, roles, answer, typed = false } = asked;
  const edited: EditRequest[] = [];
  const reply = await deps.runner.run(command, {
    ...{ channel, user, userName, mayManage, manageRight: MANAGE_RIGHT },
    ...(asked.thread === undefined ? {} : { thread: asked.thread }),
    isInGroup: async (group) => roles.includes(group),
    findPersonName: (person) => findPersonName(deps.rest, channel.workspace, person),
    followUp: answer,
    tell: (person, notice) => tell(deps.rest, person, notice),
    ...(asked.findPostObstacle ? { postTo: (target, notice) => postTo(target, notice, { asked, deps }) } : {}),
    findLink: (message) => findLink(channel, message, deps.channels),
    async post(notice, deliveryId) {
      const outcome = await deliver({ channel, notice, deliveryId, mayBeRepeat: false }, deps);
      return outcome.kind === "posted" ? outcome.message : null;
    },
    async edit(change) {
      const request = { ...change, channel };
      const outcome = await editCard(request, deps);
      if (outcome.kind === "edited") edited.push(request);
      return outcome;
    },
  });
  await answer(reply);
  if (typed && reply.audience === "asker") await Promise.all(edited.map((request) => noteInThread(request, deps)));
  return reply;
}

/** Posts in another channel, where who asks may write. */
async function postTo(
  target: string,
  notice: Notice,
  { asked, deps }: { readonly asked: Asked; readonly deps: HandlerDeps },
): Promise<SendOutcome> {
  const obstacle = asked.findPostObstacle?.(target) ?? null;
  if (obstacle !== null) return { kind: "dead", reason: obstacle };
  const deliveryId = `share-${asked.user}-${deps.clock.now().getTime()}`;
  return deliver({ channel: { ...asked.channel, channel: target }, notice, deliveryId, mayBeRepeat: false }, deps);
}

/** What is wrong with what was given, a line each. */
export function problemWords(problems: readonly GivenProblem[]): Prose {
  return joinProse(
    problems.map(({ message }) => message),
    "\n",
  );
}

/** An answer of the adapter's own, in one sentence. */
export function sentence(text: Prose): Reply {
  return { summary: typedProse(text), blocks: [{ kind: "text", text }], audience: "asker" };
}
