import type { CommandContext, CommandRunner, Reply } from "../../types.js";
import { type Asked, answer } from "../answer.js";
import type { DeliverDeps } from "../deliver.js";

/** What the handlers of commands, buttons, mentions and forms stand on. */
export interface HandlerDeps extends DeliverDeps {
  readonly runner: CommandRunner;
  /** The team every channel of this adapter is in. */
  workspace(): string;
}

export const ADAPTER_NAME = "slack";

/** Runs a command line for the person who asked and gives them the answer, and what follows later. */
export async function askRunner(line: string, asked: Asked, deps: HandlerDeps): Promise<void> {
  const context = contextOf(asked, deps);
  await answer(await deps.runner.run(line, context), asked, deps);
}

/** Members may change what their channel watches; Slack itself decides who is one. */
function contextOf(asked: Asked, deps: HandlerDeps): CommandContext {
  return {
    channel: { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel: asked.channel },
    user: asked.user,
    mayManage: true,
    followUp: (reply) => answer(reply, asked, deps),
  };
}

/** An answer of the adapter's own, in one sentence. */
export function sayToAsker(text: string, asked: Asked, deps: HandlerDeps): Promise<void> {
  const reply: Reply = { summary: text, blocks: [{ kind: "text", text }], audience: "asker" };
  return answer(reply, asked, deps);
}
