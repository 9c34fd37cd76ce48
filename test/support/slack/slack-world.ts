import type { Command } from "../../../src/chat/commands/line/command.js";
import type { Timing } from "../../../src/chat/pace.js";
import { createSlackAdapter } from "../../../src/chat/slack/slack-adapter.js";
import type { ThreadSubjects } from "../../../src/chat/thread-subjects.js";
import type {
  ChatAdapter,
  CommandContext,
  CommandRunner,
  Home,
  Reply,
  Suggestion,
  SuggestionRequest,
} from "../../../src/chat/types.js";
import { createLogger } from "../../../src/logger.js";
import { askedLine } from "../asked-line.js";
import { LoopbackSlack, SIGNING_SECRET } from "./loopback-slack.js";
import { NO_INSTALLATIONS } from "./no-installations.js";

/** Time that passes only when somebody waits. */
export interface VirtualTime extends Timing {
  ms: number;
}

export function createVirtualTime(): VirtualTime {
  const time: VirtualTime = {
    ms: 0,
    now: () => time.ms,
    async sleep(ms) {
      time.ms += ms;
    },
  };
  return time;
}

/** A runner that notes what it is asked and says what it is told to. */
export interface NotingRunner extends CommandRunner {
  readonly asked: { readonly line: string; readonly command: string | Command; readonly context: CommandContext }[];
  reply: (line: string) => Reply | Promise<Reply>;
  suggestions: Suggestion[];
  /** What was typed into fields. */
  readonly typed: SuggestionRequest[];
  page: Home;
  /** Who opened their page. */
  readonly visitors: string[];
  /** The channels they were said to be in. */
  readonly memberships: (readonly string[])[];
}

export function createNotingRunner(): NotingRunner {
  const runner: NotingRunner = {
    asked: [],
    suggestions: [],
    typed: [],
    visitors: [],
    memberships: [],
    page: { summary: "", channels: [], blocks: [], actions: [] },
    reply: (line) => ({ summary: `Ran ${line}`, blocks: [{ kind: "text", text: `Ran ${line}` }], audience: "asker" }),
    async run(command, context) {
      const line = askedLine(command);
      runner.asked.push({ line, command, context });
      return runner.reply(line);
    },
    complete: async () => [],
    async suggest(request) {
      runner.typed.push(request);
      return runner.suggestions;
    },
    home: async (person) => {
      runner.visitors.push(person.user);
      runner.memberships.push(person.memberOf ?? []);
      return runner.page;
    },
  };
  return runner;
}

export interface SlackWorld<R extends CommandRunner> {
  readonly slack: LoopbackSlack;
  readonly adapter: ChatAdapter;
  readonly runner: R;
  readonly time: VirtualTime;
  now: Date;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly http?: boolean;
  readonly subjects?: ThreadSubjects;
  readonly callTimeoutMs?: number;
}

/** A loopback Slack and the adapter, not started. */
export async function createSlackWorld<R extends CommandRunner>(
  runner: R,
  { http = false, subjects, callTimeoutMs }: WorldOptions = {},
): Promise<SlackWorld<R>> {
  const time = createVirtualTime();
  const slack = await LoopbackSlack.start(time.now);
  const world = { now: new Date("2026-05-11T06:02:13.000Z") };
  const adapter = createSlackAdapter({
    config: {
      botToken: slack.botToken,
      appToken: http ? undefined : slack.appToken,
      signingSecret: http ? SIGNING_SECRET : undefined,
      apiUrl: slack.apiUrl,
    },
    ...{ runner, logger: createLogger(process.env["SLACK_TEST_LOG"] ?? "silent"), timing: time },
    stores: NO_INSTALLATIONS,
    clock: { now: () => world.now },
    ...(subjects ? { subjects } : {}),
    ...(callTimeoutMs === undefined ? {} : { callTimeoutMs }),
  });
  return Object.assign(world, {
    ...{ slack, adapter, runner, time },
    async close() {
      await adapter.stop();
      await slack.close();
    },
  });
}

/** Waits until something is so; the test's own time limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
