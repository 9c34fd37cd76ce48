import type { Command } from "../../commands/line/command.js";
import type { CommandContext, CommandRunner, EditRequest, Reply } from "../../types.js";
import { type Asked, answer } from "../answer.js";
import { type DeliverDeps, deliver, postNotice } from "../deliver.js";
import { editCard } from "../edit-card.js";
import { findLink } from "../find-link.js";
import { noteInThread } from "../note-in-thread.js";
import { findPersonName } from "../person-word.js";
import { isAdmin, isInGroup } from "../standing.js";

/** What the handlers of commands, buttons, mentions and forms stand on. */
export interface HandlerDeps extends DeliverDeps {
  readonly runner: CommandRunner;
  /** The team every channel of this adapter is in. */
  workspace(): string;
}

export const ADAPTER_NAME = "slack";

/** Runs a command for the person who asked and gives them the answer, and what follows later. */
export async function askRunner(command: string | Command, asked: Asked, deps: HandlerDeps): Promise<void> {
  const edited: EditRequest[] = [];
  const reply = await deps.runner.run(command, contextOf(asked, edited, deps));
  await answer(reply, asked, deps);
  // An answer to a press on the card stands in its thread already, and one for everyone in the channel.
  const untold = asked.thread === undefined && reply.audience === "asker";
  if (untold) await Promise.all(edited.map((request) => noteInThread(request, deps)));
}

/**
 * Members may change what their channel watches. People of another company in a shared channel may not; Slack tells their
 * team along with what they do.
 */
function contextOf(asked: Asked, edited: EditRequest[], deps: HandlerDeps): CommandContext {
  const workspace = deps.workspace();
  const channel = { adapter: ADAPTER_NAME, workspace, channel: asked.channel };
  return {
    ...{ channel, user: asked.user },
    ...(asked.userName === undefined ? {} : { userName: asked.userName }),
    mayManage: !isOutsider(asked.team, workspace),
    manageRight: "to be a member of the workspace that added me",
    outsider: isOutsider(asked.team, workspace),
    ...(asked.thread === undefined ? {} : { thread: asked.thread }),
    isAdmin: () => isAdmin(asked, deps),
    isInGroup: (group) => isInGroup(group, asked.user, deps),
    findPersonName: (user) => findPersonName(user, deps),
    followUp: (reply) => answer(reply, asked, deps),
    tell: (person, notice) => postNotice(person, notice, deps),
    postTo: (target, notice) => postNotice(target, notice, deps),
    findLink: (message) => findLink(message, deps.client),
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
  };
}

/** An installation that spans an enterprise (E…) has many teams; there it cannot be told. */
function isOutsider(team: string | undefined, workspace: string): boolean {
  return team !== undefined && workspace.startsWith("T") && team !== workspace;
}

/** An answer of the adapter's own, in one sentence. */
export function sayToAsker(text: string, asked: Asked, deps: HandlerDeps): Promise<void> {
  const reply: Reply = { summary: text, blocks: [{ kind: "text", text }], audience: "asker" };
  return answer(reply, asked, deps);
}
