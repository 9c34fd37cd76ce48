import {
  App,
  type Logger as BoltLogger,
  HTTPReceiver,
  type Receiver,
  type ReceiverEvent,
  SocketModeReceiver,
  type webApi,
} from "@slack/bolt";
import type { SlackConfig } from "../../config.js";
import { errorMessage, FineprintError } from "../../errors.js";
import type { WayOut } from "../../ports.js";
import type { Webhook } from "../types.js";
import { createRequestGuard, type RequestGuard } from "./request-guard.js";

type Take = (event: ReceiverEvent) => Promise<void>;

/** Where Slack's requests come from: a socket of ours, or HTTP requests that the web server hands over. */
export interface Connection {
  /** Says who takes the requests; before `connect`. */
  receive(take: Take): void;
  readonly webhook?: Webhook;
  connect(): Promise<void>;
  /** Whether the socket stands; a connection over HTTP has none to lose. */
  isConnected(): boolean;
  disconnect(): Promise<void>;
}

export interface ConnectionDeps {
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: BoltLogger;
  /** For the socket, where a proxy is the only way out. */
  readonly wayOut?: WayOut | undefined;
}

/** Slack's request URL in HTTP mode, for commands, buttons, menus and events alike. */
export const WEBHOOK_PATH = "/slack/events";

/** Longest wait between two tries to get a socket; Slack's client would let them grow without end. */
const RECONNECT = { retries: 1_000_000, factor: 1.5, maxTimeout: 30_000 };
const GOODBYE_MS = 2_000;

/** Socket Mode when there is an app token, else signed HTTP. Throws when the configuration has neither. */
export function createConnection({ appToken, signingSecret }: SlackConfig, deps: ConnectionDeps): Connection {
  const { logger } = deps;
  if (appToken !== undefined) return socketConnection(appToken, deps);
  if (signingSecret !== undefined) return httpConnection(signingSecret, logger, createRequestGuard());
  throw new FineprintError("slack-config", "Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET.", false);
}

function socketConnection(appToken: string, { clientOptions, logger, wayOut }: ConnectionDeps): Connection {
  const options = { ...clientOptions, retryConfig: RECONNECT };
  const receiver = new SocketModeReceiver({
    ...{ appToken, logger, installerOptions: { clientOptions: options } },
    ...(wayOut ? { dispatcher: wayOut.dispatcher } : {}),
  });
  let connected = false;
  receiver.client.on("connected", () => {
    connected = true;
  });
  for (const lost of ["reconnecting", "disconnected"]) {
    receiver.client.on(lost, () => {
      connected = false;
    });
  }
  return {
    isConnected: () => connected,
    receive: (take) => handOver(receiver, take, logger),
    connect: () => openSocket(receiver),
    async disconnect() {
      const done = receiver.client.disconnect();
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, GOODBYE_MS).unref())]);
    },
  };
}

async function openSocket(receiver: SocketModeReceiver): Promise<void> {
  try {
    await receiver.start();
  } catch (error) {
    const message = `Slack does not open a socket for SLACK_APP_TOKEN (${errorMessage(error)}). Generate an app-level token (xapp-…) with the scope connections:write, and switch Socket Mode on.`;
    throw new FineprintError("slack-token", message, false, { cause: error });
  }
}

function httpConnection(signingSecret: string, logger: BoltLogger, guard: RequestGuard): Connection {
  const receiver = new HTTPReceiver({
    ...{ signingSecret, endpoints: WEBHOOK_PATH, logger },
    customPropertiesExtractor: ({ headers }) => ({ signature: headers["x-slack-signature"] }),
  });
  let open = false;
  return {
    isConnected: () => true,
    receive: (take) => handOver(receiver, (event) => takeOnce(event, take, guard), logger),
    webhook: {
      path: WEBHOOK_PATH,
      handle(request, response) {
        if (!open || request.method !== "POST") response.writeHead(open ? 405 : 503).end();
        else if (!guard.mayPass(request)) response.writeHead(401).end();
        else receiver.requestListener(request, response);
      },
    },
    connect: async () => {
      open = true;
    },
    disconnect: async () => {
      open = false;
    },
  };
}

/** Its signature holds by now; the same once more was taken already. */
async function takeOnce(event: ReceiverEvent, take: Take, guard: RequestGuard): Promise<void> {
  const signature: unknown = event.customProperties?.["signature"];
  if (typeof signature === "string" && !guard.takeOnce(signature)) return void (await event.ack());
  await take(event);
}

/** A receiver hands requests to an app; this one passes them on as they are. */
function handOver(receiver: Receiver, take: Take, logger: BoltLogger): void {
  const app = new App({ receiver, authorize: async () => ({}), logger, convoStore: false });
  app.processEvent = take;
}
