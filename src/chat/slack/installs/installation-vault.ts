import type { Installation, InstallationQuery } from "@slack/oauth";
import { FineprintError } from "../../../errors.js";
import type { Clock, InstallationStore, Installation as StoredInstallation } from "../../../ports.js";
import { ADAPTER_NAME } from "../handlers/ask.js";
import type { Seal } from "./seal.js";

/** Slack's view of our installations: what its installer reads and writes is sealed on its way to the database. */
export interface InstallationVault {
  storeInstallation(installation: Installation): Promise<void>;
  /** `teamId` is the workspace, whichever kind it is. */
  fetchInstallation(query: Pick<InstallationQuery<boolean>, "teamId">): Promise<Installation>;
}

export interface VaultDeps {
  readonly installations: InstallationStore;
  readonly seal: Seal;
  readonly clock: Clock;
}

/**
 * What an installation was read from. The installer copies the installation when it renews its token, and this with it:
 * a token renewed for an installation that is gone by then must not bring it back.
 */
const READ_FROM = Symbol("the stored installation");

interface ReadInstallation extends Installation {
  readonly [READ_FROM]?: StoredInstallation;
}

export function createInstallationVault({ installations, seal, clock }: VaultDeps): InstallationVault {
  return {
    async storeInstallation(installation: ReadInstallation) {
      const workspace = workspaceOfInstallation(installation);
      const sealed = seal.seal(JSON.stringify(installation), workspace);
      const was = installation[READ_FROM];
      if (was) await installations.renewInstallation(was, sealed);
      else await installations.saveInstallation({ adapter: ADAPTER_NAME, workspace, sealed, installedAt: clock.now() });
    },
    async fetchInstallation({ teamId: workspace = "" }) {
      const stored = await installations.findInstallation(ADAPTER_NAME, workspace);
      if (!stored)
        throw new FineprintError("slack-not-installed", `Fineprint is not installed in ${workspace}.`, false);
      // Sealed by us, so it holds what we put in.
      const installation = JSON.parse(seal.open(stored.sealed, workspace)) as Installation;
      return { ...installation, [READ_FROM]: stored };
    },
  };
}

/** The enterprise of an installation that spans it, else the team: the `workspace` of every channel its token reaches. */
export function workspaceOfInstallation({ isEnterpriseInstall, enterprise, team }: Installation): string {
  const id = isEnterpriseInstall === true ? enterprise?.id : team?.id;
  if (id) return id;
  throw new FineprintError("slack-install", "Slack named no workspace for the installation.", false);
}
