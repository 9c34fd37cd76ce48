import type { webApi } from "@slack/bolt";
import type { SlackConfig, SlackOauthConfig } from "../../config.js";
import { FineprintError } from "../../errors.js";
import type { Logger } from "../../logger.js";
import type { Clock, InstallationStore } from "../../ports.js";
import { createSeal } from "../../seal.js";
import type { Webhook } from "../types.js";
import { createBoltLogger } from "./bolt-logger.js";
import { fetchIdentity } from "./identity.js";
import { createCredentialsFinder } from "./installs/find-credentials.js";
import { createInstallationVault } from "./installs/installation-vault.js";
import { createInstaller } from "./installs/installer.js";
import { workspaceOf } from "./installs/workspace-of.js";
import type { Tenant } from "./tenant.js";
import { type CreateTenant, createTenants, type Tenants } from "./tenants.js";

/** The one workspace of a bot token, or the many that installed the app. */
export interface Workspaces extends Tenants {
  /** Where people install the app. */
  readonly webhooks: readonly Webhook[];
  /** The tenant a request from Slack is for. */
  findFor(body: unknown): Promise<Tenant | null>;
  /** Throws a `FineprintError` when Slack does not take the token. */
  start(): Promise<void>;
}

export interface WorkspacesDeps {
  readonly installations: InstallationStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly clientOptions: webApi.WebClientOptions;
  readonly createTenant: CreateTenant;
}

export function createWorkspaces({ botToken, oauth }: SlackConfig, deps: WorkspacesDeps): Workspaces {
  if (botToken !== undefined) return oneWorkspace(botToken, deps);
  if (oauth !== undefined) return manyWorkspaces(oauth, deps);
  throw new FineprintError("slack-config", "Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for many workspaces.", false);
}

/** Until `start` the tenant posts only, and nobody needs to know who we are. */
function oneWorkspace(botToken: string, { createTenant }: WorkspacesDeps): Workspaces {
  let tenant = createTenant({ workspace: "", botToken, botId: undefined, botUserId: undefined });
  return {
    webhooks: [],
    find: async () => tenant,
    findFor: async () => tenant,
    async start() {
      const { teamId: workspace, ...bot } = await fetchIdentity(tenant.deps.client);
      tenant = createTenant({ workspace, botToken, ...bot });
    },
  };
}

function manyWorkspaces(oauth: SlackOauthConfig, deps: WorkspacesDeps): Workspaces {
  const { installations, clock, clientOptions, createTenant } = deps;
  const vault = createInstallationVault({ installations, clock, seal: createSeal(oauth.encryptionKeys) });
  const logger = createBoltLogger(deps.logger);
  const installer = createInstaller(oauth, { vault, clientOptions, logger });
  const tenants = createTenants(createCredentialsFinder(installations, installer), createTenant);
  return {
    webhooks: installer.webhooks,
    find: tenants.find,
    async findFor(body) {
      const workspace = workspaceOf(body);
      return workspace === null ? null : tenants.find(workspace);
    },
    start: async () => {},
  };
}
