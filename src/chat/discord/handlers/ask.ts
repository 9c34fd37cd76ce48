import type { Logger } from "../../../logger.js";
import type { ChannelRef, Clock } from "../../../ports.js";
import type { ThreadSubjects } from "../../thread-subjects.js";
import type { CommandRunner, Reply } from "../../types.js";
import type { DeliverDeps } from "../deliver.js";
import { editCard } from "../edit-card.js";

export const ADAPTER_NAME = "discord";

/** What the handlers of commands, buttons and mentions stand on. */
export interface HandlerDeps extends Pick<DeliverDeps, "rest" | "channels"> {
  readonly runner: CommandRunner;
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
  /** Gives an answer; the first one takes the place of "thinking …". */
  answer(reply: Reply): Promise<void>;
}

/** Runs a command line for the person who asked and gives them the answer, and what follows later. */
export async function askRunner(line: string, asked: Asked, deps: HandlerDeps): Promise<void> {
  const { channel, user, userName, mayManage, answer } = asked;
  const reply = await deps.runner.run(line, {
    ...{ channel, user, userName, mayManage },
    followUp: answer,
    edit: (request) => editCard({ ...request, channel }, deps),
  });
  await answer(reply);
}

/** An answer of the adapter's own, in one sentence. */
export function sentence(text: string): Reply {
  return { summary: text, blocks: [{ kind: "text", text }], audience: "asker" };
}
