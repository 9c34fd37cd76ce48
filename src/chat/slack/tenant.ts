import { App, type webApi } from "@slack/bolt";
import { errorMessage } from "../../errors.js";
import type { Logger } from "../../logger.js";
import type { ThreadSubjects } from "../thread-subjects.js";
import type { CommandRunner } from "../types.js";
import { createBoltLogger } from "./bolt-logger.js";
import type { DeliverDeps } from "./deliver.js";
import { takeAll } from "./handlers/take-all.js";

/** Who we are in a workspace. */
export interface Credentials {
  /** The `workspace` of its channels' refs. */
  readonly workspace: string;
  readonly botToken: string;
  readonly botId: string | undefined;
  readonly botUserId: string | undefined;
}

/** A workspace with a client of its own: nothing of one is within another's reach. */
export interface Tenant {
  readonly credentials: Credentials;
  readonly deps: DeliverDeps;
  /** Takes what its people do. */
  readonly app: Pick<App, "processEvent">;
}

export interface TenantAppOptions {
  readonly runner: CommandRunner;
  readonly subjects?: ThreadSubjects | undefined;
  readonly logger: Logger;
  readonly clientOptions: webApi.WebClientOptions;
  /** Told of each request in hand. */
  readonly finish: (work: Promise<void>) => Promise<void>;
}

/** Requests are handed to it one by one, by whoever receives them for every workspace. */
const NO_RECEIVER = { init: () => {}, start: async () => {}, stop: async () => {} };

export function createTenantApp(credentials: Credentials, deps: DeliverDeps, options: TenantAppOptions): App {
  const { botToken, botId, botUserId, workspace } = credentials;
  const { runner, subjects, logger, clientOptions, finish } = options;
  const app = new App({
    receiver: NO_RECEIVER,
    authorize: async () => ({
      ...{ botToken, teamId: workspace },
      ...(botId === undefined ? {} : { botId }),
      ...(botUserId === undefined ? {} : { botUserId }),
    }),
    clientOptions,
    logger: createBoltLogger(logger),
    convoStore: false,
  });
  app.use(async ({ next }) => finish(next()));
  app.error(async (error) => logger.error({ err: errorMessage(error) }, "slack request failed"));
  takeAll(app, { ...deps, runner, subjects, workspace: () => workspace });
  return app;
}
