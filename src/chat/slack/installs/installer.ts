import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Logger as BoltLogger, webApi } from "@slack/bolt";
import { type CodedError, type Installation, InstallProvider } from "@slack/oauth";
import type { SlackOauthConfig } from "../../../config.js";
import { errorMessage } from "../../../errors.js";
import { welcomeNotice } from "../../hello.js";
import type { Webhook } from "../../types.js";
import { IN_THREAD, renderNotice } from "../card.js";
import { REQUIRED_SCOPES } from "../scopes.js";
import type { InstallationVault } from "./installation-vault.js";
import { FAILED_PAGE, INSTALLED_PAGE, installPage } from "./pages.js";
import { createOneUseStates } from "./state-store.js";

/** Where people begin an installation, and where Slack sends them back to. */
export const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

export interface Installer {
  readonly webhooks: readonly Webhook[];
  /** The installation's bot, its token renewed when it runs out within two hours. */
  authorize(workspace: string): ReturnType<InstallProvider["authorize"]>;
}

export interface InstallerDeps {
  readonly vault: InstallationVault;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: BoltLogger;
}

/** Installation by OAuth with Slack's own installer. */
export function createInstaller(config: SlackOauthConfig, { vault, clientOptions, logger }: InstallerDeps): Installer {
  const { clientId, clientSecret, publicUrl } = config;
  const redirectUri = publicUrl === undefined ? {} : { redirectUri: new URL(REDIRECT_PATH, publicUrl).href };
  const installUrlOptions = { scopes: REQUIRED_SCOPES.map(({ scope }) => scope), ...redirectUri };
  const states = createOneUseStates(stateSecretOf(clientSecret));
  const provider = new InstallProvider({
    ...{ clientId, clientSecret, clientOptions },
    stateStore: {
      generateStateParam: async (_options, now) => states.create(now),
      async verifyStateParam(now, state) {
        if (states.use(state, now)) return installUrlOptions;
        throw Object.assign(new Error("This installation was begun elsewhere, too long ago, or is done."), {
          code: "slack_oauth_invalid_state",
        });
      },
    },
    logger: quietAboutVisitors(logger),
    installationStore: vault,
    installUrlOptions,
    renderHtmlForInstallPath: installPage,
  });
  const showPage = (status: number, page: string) => (response: ServerResponse) =>
    void response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(page);
  return {
    webhooks: [
      {
        path: INSTALL_PATH,
        handle: takeGet((request, response) => provider.handleInstallPath(request, response), logger),
      },
      {
        path: REDIRECT_PATH,
        handle: takeGet(
          (request, response) =>
            provider.handleCallback(request, response, {
              success: (installation) => {
                showPage(200, INSTALLED_PAGE)(response);
                void welcome(installation, { clientOptions, logger });
              },
              failure: (error: CodedError) => showPage(statusOf(error), FAILED_PAGE)(response),
            }),
          logger,
        ),
      },
    ],
    authorize: (workspace) =>
      provider.authorize({ teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false }),
  };
}

/** Tells who installed it what to do next. That they were not told is nothing to fail for. */
async function welcome(
  { bot, user }: Installation,
  { clientOptions, logger }: Pick<InstallerDeps, "clientOptions" | "logger">,
): Promise<void> {
  try {
    const { text, blocks } = renderNotice(
      welcomeNotice("/invite @fineprint, in the channel that is to hear"),
      IN_THREAD,
    ).card;
    await new webApi.WebClient(bot?.token, clientOptions).chat.postMessage({
      channel: user.id,
      text,
      blocks: [...blocks],
    });
  } catch (error) {
    logger.info(`the installer was not welcomed: ${errorMessage(error)}`);
  }
}

/** One secret fewer to keep: what signs the state of an installation under way is derived from the client's. */
function stateSecretOf(clientSecret: string): string {
  return createHmac("sha256", clientSecret).update("fineprint installation state").digest("hex");
}

function statusOf(error: CodedError): number {
  return isVisitors(error) ? 400 : 502;
}

/** A visitor's mistake is not ours: a cancelled installation, an old link, a scanner that looks around. */
function isVisitors(error: unknown): boolean {
  return error instanceof Error && "code" in error && /state|missing_code|authorization/i.test(String(error.code));
}

/** Anyone may call up these addresses, so what they do wrong there must not fill the log with errors. */
function quietAboutVisitors(logger: BoltLogger): BoltLogger {
  return {
    ...logger,
    error: (...parts: unknown[]) => (isVisitors(parts[0]) ? logger.info(...parts) : logger.error(...parts)),
  };
}

/** The installer's cookie goes with visits to this site alone; Slack's redirect back is one. */
function keepToSite(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const cookies = name.toLowerCase() === "set-cookie" ? [value].flat().map((one) => `${one}; SameSite=Lax`) : value;
    return setHeader(name, cookies as string[]);
  };
}

function takeGet(
  take: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  logger: BoltLogger,
): Webhook["handle"] {
  return (request, response) => {
    if (request.method !== "GET") return void response.writeHead(405).end();
    keepToSite(response);
    take(request, response).catch((error: unknown) => {
      logger.error(errorMessage(error));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
