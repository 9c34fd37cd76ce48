import { type Client, Events, type REST, Status } from "discord.js";
import type { DiscordConfig } from "../../config.js";
import { errorMessage, FineprintError } from "../../errors.js";
import type { Logger } from "../../logger.js";
import type { ChannelRef, Clock, MessageRef } from "../../ports.js";
import type { ThreadSubjects } from "../thread-subjects.js";
import type {
  ChatAdapter,
  CommandRunner,
  EditOutcome,
  EditRequest,
  Notice,
  SendOutcome,
  SendRequest,
} from "../types.js";
import { createChannels } from "./channels.js";
import { closeClient, createClient } from "./client.js";
import { createCommandIds } from "./command-ids.js";
import { type DeliverDeps, deliver } from "./deliver.js";
import { editCard } from "./edit-card.js";
import { findLink } from "./find-link.js";
import { ADAPTER_NAME } from "./handlers/ask.js";
import { type DepartureStore, takeDepartures } from "./handlers/departures.js";
import { takeAll } from "./handlers/take-all.js";
import { findUnregistered } from "./register.js";
import { createRest } from "./rest.js";
import { tell } from "./tell.js";

export interface DiscordAdapterOptions {
  readonly config: DiscordConfig;
  readonly runner: CommandRunner;
  readonly logger: Logger;
  readonly clock: Clock;
  /** To end the watches of channels and servers that are gone. */
  readonly watches: DepartureStore;
  /** Which change a thread is about, from our own deliveries; without it the thread's first message is read. */
  readonly subjects?: ThreadSubjects | undefined;
}

/** What people and servers do, as far as we act on it. */
const TAKEN = [Events.InteractionCreate, Events.MessageCreate, Events.ChannelDelete, Events.GuildDelete] as const;
/** How long `stop` waits for commands in hand. */
const FINISH_MS = 20_000;
/** Servers whose own commands are looked at when the ones for all servers are not there. */
const MAX_GUILDS = 5;

/** Discord as a chat platform. `send` works without `start`, for processes that only post. */
export function createDiscordAdapter(options: DiscordAdapterOptions): ChatAdapter {
  return new DiscordAdapter(options);
}

class DiscordAdapter implements ChatAdapter {
  readonly name = ADAPTER_NAME;
  readonly #rest: REST;
  readonly #deps: DeliverDeps;
  readonly #inHand = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #client: Client | null = null;

  constructor(private readonly options: DiscordAdapterOptions) {
    const { config, clock, logger } = options;
    this.#rest = createRest(config);
    const commandIds = createCommandIds(this.#rest, config.applicationId);
    this.#deps = { rest: this.#rest, channels: createChannels(this.#rest), commandIds, clock, logger };
  }

  async start(): Promise<void> {
    const { config, logger, runner, watches, subjects } = this.options;
    const client = createClient(config, this.#stopping.signal);
    this.#client = client;
    logTrouble(client, logger, this.#stopping.signal);
    const finish = (work: Promise<void>) => this.#finish(work);
    takeAll(client, { ...this.#deps, apiUrl: config.apiUrl, logger, runner, subjects }, finish);
    takeDepartures(client, { watches, logger }, finish);
    await this.#checkCommands(await logIn(client, config.token));
  }

  isConnected(): boolean {
    return this.#client?.ws.status === Status.Ready;
  }

  async stop(): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    this.#client = null;
    for (const event of TAKEN) client.removeAllListeners(event);
    const late = new Promise<void>((resolve) => setTimeout(resolve, FINISH_MS).unref());
    await Promise.race([Promise.allSettled(this.#inHand), late]);
    this.#stopping.abort();
    await closeClient(client);
  }

  send(request: SendRequest): Promise<SendOutcome> {
    return deliver(request, this.#deps);
  }

  edit(request: EditRequest): Promise<EditOutcome> {
    return editCard(request, this.#deps);
  }

  async linkTo(channel: ChannelRef, message: MessageRef): Promise<string | null> {
    return findLink(channel, message, this.#deps.channels).catch(() => null);
  }

  tell({ user }: { readonly user: string }, notice: Notice): Promise<SendOutcome> {
    return tell(this.#rest, user, notice);
  }

  #finish(work: Promise<void>): void {
    this.#inHand.add(work);
    void work.finally(() => this.#inHand.delete(work));
  }

  /** People see what is registered, not what we can do: a difference is for the operator to know. */
  async #checkCommands(client: Client<true>): Promise<void> {
    const { config, logger } = this.options;
    try {
      const guilds = [...client.guilds.cache.keys()].slice(0, MAX_GUILDS);
      const missing = await findUnregistered(this.#rest, config.applicationId, guilds);
      if (missing.length > 0) logger.warn({ missing }, "commands not registered: run fineprint discord register");
    } catch (error) {
      logger.warn({ err: error }, "registered commands could not be checked");
    }
  }
}

/** A connection that is lost is said once, and once that it is back, however many attempts lie between. */
function logTrouble(client: Client, logger: Logger, stopping: AbortSignal): void {
  const lost = new Set<number>();
  const back = (shard: number) => {
    if (lost.delete(shard)) logger.info({ shard }, "discord connection is back");
  };
  client.on(Events.Error, (error) => logger.error({ err: error }, "discord client failed"));
  client.on(Events.ShardError, (error, shard) =>
    logger.warn({ shard, err: errorMessage(error) }, "discord connection failed"),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    logger.error({ shard, code }, "discord closed the connection for good"),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lost.has(shard) && !stopping.aborted) logger.info({ shard }, "discord connection lost, reconnecting");
    lost.add(shard);
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
}

/** Connects and waits until the servers are known. Throws with what to do about it. */
async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    return await ready;
  } catch (error) {
    throw loginError(error);
  }
}

function loginError(error: unknown): FineprintError {
  const message = errorMessage(error);
  if (/invalid token|authentication failed/i.test(message)) {
    const fix = "Copy the bot's token again (developer portal, Bot, Reset Token) into DISCORD_TOKEN.";
    return new FineprintError("discord-token", `Discord does not accept DISCORD_TOKEN. ${fix}`, false, {
      cause: error,
    });
  }
  if (/intents/i.test(message)) {
    const fix = "Update Fineprint, or tell its authors.";
    return new FineprintError("discord-intents", `Discord refused the bot's intents: ${message}. ${fix}`, false, {
      cause: error,
    });
  }
  return new FineprintError("discord-login", `Discord could not be reached: ${message}`, true, { cause: error });
}
