import { FineprintError } from "../../../errors.js";
import type { InstallationStore } from "../../../ports.js";
import { ADAPTER_NAME } from "../handlers/ask.js";
import type { Credentials } from "../tenant.js";
import type { Installer } from "./installer.js";

/** The bot of a workspace's installation, its token good for a while yet; null when the app is not installed there. */
export function createCredentialsFinder(
  installations: Pick<InstallationStore, "findInstallation">,
  installer: Pick<Installer, "authorize">,
): (workspace: string) => Promise<Credentials | null> {
  return async (workspace) => {
    if (!(await installations.findInstallation(ADAPTER_NAME, workspace))) return null;
    const { botToken, botId, botUserId } = await installer.authorize(workspace);
    if (botToken === undefined) throw new FineprintError("slack-install", `No bot in ${workspace}.`, false);
    return { workspace, botToken, botId, botUserId };
  };
}
