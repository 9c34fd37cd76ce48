import type { Installation, InstallationQuery } from "@slack/oauth";
import { FineprintError } from "../../../errors.js";
import type { Clock, InstallationStore, Installation as StoredInstallation } from "../../../ports.js";
import type { Seal } from "../../../seal.js";
import { ADAPTER_NAME } from "../handlers/ask.js";

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
  /** A process is spending the refresh token, since this second. */
  readonly renewingSince?: number;
}

/** From here on before its end the installer renews a token; in seconds, as Slack counts. */
const RENEWED_BEFORE_S = 2 * 3_600;
/** A renewal takes one request; one that has taken longer died with its process. */
const CLAIM_S = 60;

export function createInstallationVault({ installations, seal, clock }: VaultDeps): InstallationVault {
  const write = ({ renewingSince: _done, ...installation }: ReadInstallation, workspace: string) =>
    seal.seal(JSON.stringify(installation), workspace);

  /** A refresh token counts once: whoever notes first that it is being spent spends it, the others go on with the token there is. */
  async function claimRenewal(
    read: ReadInstallation,
    stored: StoredInstallation,
    now: number,
  ): Promise<ReadInstallation> {
    const busy = read.renewingSince !== undefined && now - read.renewingSince < CLAIM_S;
    if (busy) return withoutRefresh(read);
    const sealed = seal.seal(JSON.stringify({ ...read, renewingSince: now }), stored.workspace);
    const claimed = await installations.renewInstallation(stored, sealed);
    return claimed ? { ...read, [READ_FROM]: { ...stored, sealed } } : withoutRefresh(read);
  }

  return {
    async storeInstallation(installation: ReadInstallation) {
      const workspace = workspaceOfInstallation(installation);
      const sealed = write(installation, workspace);
      const was = installation[READ_FROM];
      if (was) await installations.renewInstallation(was, sealed);
      else await installations.saveInstallation({ adapter: ADAPTER_NAME, workspace, sealed, installedAt: clock.now() });
    },
    async fetchInstallation({ teamId: workspace = "" }) {
      const stored = await installations.findInstallation(ADAPTER_NAME, workspace);
      if (!stored)
        throw new FineprintError("slack-not-installed", `Fineprint is not installed in ${workspace}.`, false);
      // Sealed by us, so it holds what we put in.
      const read = JSON.parse(seal.open(stored.sealed, workspace)) as ReadInstallation;
      // By the system's clock, as the installer does.
      const now = Math.floor(Date.now() / 1_000);
      return runsOut(read, now) ? claimRenewal(read, stored, now) : { ...read, [READ_FROM]: stored };
    },
  };
}

function runsOut({ bot }: ReadInstallation, now: number): boolean {
  return bot?.refreshToken !== undefined && (bot.expiresAt ?? 0) - now <= RENEWED_BEFORE_S;
}

/** The installer renews nothing that it has no refresh token for. */
function withoutRefresh(read: ReadInstallation): ReadInstallation {
  const { refreshToken: _spent, ...bot } = read.bot ?? { token: "", scopes: [], id: "", userId: "" };
  return { ...read, bot };
}

/** The enterprise of an installation that spans it, else the team: the `workspace` of every channel its token reaches. */
export function workspaceOfInstallation({ isEnterpriseInstall, enterprise, team }: Installation): string {
  const id = isEnterpriseInstall === true ? enterprise?.id : team?.id;
  if (id) return id;
  throw new FineprintError("slack-install", "Slack named no workspace for the installation.", false);
}
