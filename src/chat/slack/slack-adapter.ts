import { type App, webApi } from "@slack/bolt";
import type { SlackConfig } from "../../config.js";
import type { Logger } from "../../logger.js";
import type { ChannelRef, Clock, InstallationStore, MessageRef, WatchStore, WayOut } from "../../ports.js";
import { createPace, type Pace, systemTiming, type Timing } from "../pace.js";
import type { ThreadSubjects } from "../thread-subjects.js";
import type {
  ChatAdapter,
  CommandRunner,
  EditOutcome,
  EditRequest,
  Notice,
  SendOutcome,
  SendRequest,
  Webhook,
} from "../types.js";
import { createBoltLogger } from "./bolt-logger.js";
import { type DeliverDeps, deliver, postNotice } from "./deliver.js";
import { createDispatch } from "./dispatch.js";
import { editCard } from "./edit-card.js";
import { findLink } from "./find-link.js";
import { ADAPTER_NAME } from "./handlers/ask.js";
import { CHANNEL_GAP_MS } from "./limits.js";
import { createPoster } from "./poster.js";
import { type Connection, createConnection } from "./receiver.js";
import { type Credentials, createTenantApp, type Tenant } from "./tenant.js";
import { createWorkspaces, type Workspaces } from "./workspaces.js";

export interface SlackAdapterOptions {
  readonly config: SlackConfig;
  readonly runner: CommandRunner;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly stores: {
    readonly installations: InstallationStore;
    readonly watches: Pick<WatchStore, "disableWorkspace">;
  };
  /** Which change a thread is about, from our own deliveries. */
  readonly subjects?: ThreadSubjects;
  /** Time for the pace of a message a second; the system's unless told. */
  readonly timing?: Timing;
  /** Each call to Slack is given up after so long, ms; 15,000 unless told. */
  readonly callTimeoutMs?: number;
  /** For the socket, where a proxy is the only way out. */
  readonly wayOut?: WayOut | undefined;
}

const CALL_TIMEOUT_MS = 15_000;
/** How long `stop` waits for commands in hand. */
const FINISH_MS = 20_000;
const NOT_INSTALLED = {
  kind: "dead",
  reason: "Fineprint is not installed in this Slack workspace. Install it, invite it to the channel, then watch again.",
} as const;

/** Slack as a chat platform, in Socket Mode or over HTTP. `send` works without `start`, for processes that only post. */
export function createSlackAdapter(options: SlackAdapterOptions): ChatAdapter {
  return new SlackAdapter(options);
}

class SlackAdapter implements ChatAdapter {
  readonly name = ADAPTER_NAME;
  readonly webhooks: readonly Webhook[];
  readonly #connection: Connection;
  readonly #workspaces: Workspaces;
  readonly #timing: Timing;
  readonly #pace: Pace;
  readonly #inHand = new Set<Promise<unknown>>();
  #started = false;

  constructor(private readonly options: SlackAdapterOptions) {
    const { config, logger, clock, stores, timing = systemTiming, wayOut } = options;
    this.#timing = timing;
    this.#pace = createPace(CHANNEL_GAP_MS, timing);
    this.#connection = createConnection(config, {
      clientOptions: this.#clientOptions(),
      logger: createBoltLogger(logger),
      wayOut,
    });
    this.#workspaces = createWorkspaces(config, {
      ...{ clock, logger, installations: stores.installations, clientOptions: this.#clientOptions() },
      createTenant: (credentials) => this.#createTenant(credentials),
    });
    const { webhook } = this.#connection;
    this.webhooks = [...(webhook ? [webhook] : []), ...this.#workspaces.webhooks];
  }

  async start(): Promise<void> {
    await this.#workspaces.start();
    const { stores, logger } = this.options;
    const dispatch = createDispatch({ stores, logger, findTenant: (body) => this.#workspaces.findFor(body) });
    this.#connection.receive(dispatch);
    this.#started = true;
    await this.#connection.connect();
  }

  isConnected(): boolean {
    return this.#connection.isConnected();
  }

  async stop(): Promise<void> {
    if (!this.#started) return;
    await this.#connection.disconnect();
    const late = new Promise<void>((resolve) => setTimeout(resolve, FINISH_MS).unref());
    await Promise.race([Promise.allSettled(this.#inHand), late]);
    this.#started = false;
  }

  async send(request: SendRequest): Promise<SendOutcome> {
    const tenant = await this.#workspaces.find(request.channel.workspace);
    return tenant ? deliver(request, tenant.deps) : NOT_INSTALLED;
  }

  async edit(request: EditRequest): Promise<EditOutcome> {
    const tenant = await this.#workspaces.find(request.channel.workspace);
    return tenant ? editCard(request, tenant.deps) : { kind: "failed", reason: NOT_INSTALLED.reason };
  }

  async tell(
    { workspace, user }: { readonly workspace: string; readonly user: string },
    notice: Notice,
  ): Promise<SendOutcome> {
    const tenant = await this.#workspaces.find(workspace);
    return tenant ? postNotice(user, notice, tenant.deps) : NOT_INSTALLED;
  }

  async linkTo({ workspace }: ChannelRef, message: MessageRef): Promise<string | null> {
    const tenant = await this.#workspaces.find(workspace);
    return tenant ? findLink(message, tenant.deps.client) : null;
  }

  #createTenant(credentials: Credentials): Tenant {
    const { clock, logger, runner, subjects } = this.options;
    const [timing, clientOptions] = [this.#timing, this.#clientOptions()];
    const client = new webApi.WebClient(credentials.botToken, clientOptions);
    const deps: DeliverDeps = {
      client,
      clock,
      timing,
      logger,
      poster: createPoster({ client, timing, pace: this.#pace }),
    };
    const finish = (work: Promise<void>) => this.#finish(work);
    let app: App | undefined;
    return {
      ...{ credentials, deps },
      get app() {
        app ??= createTenantApp(credentials, deps, { runner, subjects, logger, clientOptions, finish });
        return app;
      },
    };
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
    const { config, callTimeoutMs = CALL_TIMEOUT_MS } = this.options;
    const { apiUrl } = config;
    return {
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/` }),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: callTimeoutMs,
      logger: createBoltLogger(this.options.logger),
    };
  }
}
