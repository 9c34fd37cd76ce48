import { App, webApi } from "@slack/bolt";
import type { SlackConfig } from "../../config.js";
import { errorMessage } from "../../errors.js";
import type { Logger } from "../../logger.js";
import type { Clock } from "../../ports.js";
import { createPace, systemTiming, type Timing } from "../pace.js";
import type { ThreadSubjects } from "../thread-subjects.js";
import type { ChatAdapter, CommandRunner, Notice, SendOutcome, SendRequest, Webhook } from "../types.js";
import { createBoltLogger } from "./bolt-logger.js";
import { type DeliverDeps, deliver, tellPerson } from "./deliver.js";
import { ADAPTER_NAME } from "./handlers/ask.js";
import { takeAll } from "./handlers/take-all.js";
import { fetchIdentity, type Identity } from "./identity.js";
import { CHANNEL_GAP_MS } from "./limits.js";
import { createPoster } from "./poster.js";
import { type Connection, createConnection } from "./receiver.js";

export interface SlackAdapterOptions {
  readonly config: SlackConfig;
  readonly runner: CommandRunner;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Which change a thread is about, from our own deliveries. */
  readonly subjects?: ThreadSubjects;
  /** Time for the pace of a message a second; the system's unless told. */
  readonly timing?: Timing;
}

/** Each call to Slack is given up after this long. */
const CALL_TIMEOUT_MS = 15_000;
/** How long `stop` waits for commands in hand. */
const FINISH_MS = 20_000;

/** Slack as a chat platform, in Socket Mode or over HTTP. `send` works without `start`, for processes that only post. */
export function createSlackAdapter(options: SlackAdapterOptions): ChatAdapter {
  return new SlackAdapter(options);
}

class SlackAdapter implements ChatAdapter {
  readonly name = ADAPTER_NAME;
  readonly webhook?: Webhook;
  readonly #connection: Connection;
  readonly #deps: DeliverDeps;
  readonly #inHand = new Set<Promise<unknown>>();
  #identity: Identity | null = null;

  constructor(private readonly options: SlackAdapterOptions) {
    const { config, logger, clock, timing = systemTiming } = options;
    this.#connection = createConnection(config, this.#clientOptions(), createBoltLogger(logger));
    if (this.#connection.webhook) this.webhook = this.#connection.webhook;
    const client = new webApi.WebClient(config.botToken, this.#clientOptions());
    const poster = createPoster({ client, timing, pace: createPace(CHANNEL_GAP_MS, timing) });
    this.#deps = { client, poster, clock, timing, logger };
  }

  async start(): Promise<void> {
    this.#identity = await fetchIdentity(this.#deps.client);
    const { teamId, botId, botUserId } = this.#identity;
    const { botToken } = this.options.config;
    const app = new App({
      receiver: this.#connection.receiver,
      authorize: async () => ({ botToken, botId, botUserId, teamId }),
      clientOptions: this.#clientOptions(),
      logger: createBoltLogger(this.options.logger),
      convoStore: false,
    });
    app.use(async ({ next }) => this.#finish(next()));
    app.error(async (error) => {
      this.options.logger.error({ err: errorMessage(error) }, "slack request failed");
    });
    const { runner, subjects } = this.options;
    takeAll(app, { ...this.#deps, runner, subjects, workspace: () => teamId });
    await this.#connection.connect();
  }

  async stop(): Promise<void> {
    if (this.#identity === null) return;
    await this.#connection.disconnect();
    const late = new Promise<void>((resolve) => setTimeout(resolve, FINISH_MS).unref());
    await Promise.race([Promise.allSettled(this.#inHand), late]);
    this.#identity = null;
  }

  send(request: SendRequest): Promise<SendOutcome> {
    return deliver(request, this.#deps);
  }

  tell({ user }: { readonly user: string }, notice: Notice): Promise<SendOutcome> {
    return tellPerson(user, notice, this.#deps);
  }

  async #finish(work: Promise<void>): Promise<void> {
    this.#inHand.add(work);
    try {
      await work;
    } finally {
      this.#inHand.delete(work);
    }
  }

  /** No retries by the client: a post tried twice may stand twice, and a turn in a channel is ours to give. */
  #clientOptions(): webApi.WebClientOptions {
    const { apiUrl } = this.options.config;
    return {
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/` }),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: CALL_TIMEOUT_MS,
      logger: createBoltLogger(this.options.logger),
    };
  }
}
