import type { Arguments, LoopbackChannel } from "./web-api.js";

interface Grant {
  readonly team: string;
  /** Of an organisation's installation in all its workspaces. */
  readonly enterprise?: string;
}

export const CLIENT = { clientId: "1.2", clientSecret: "loopback-client-secret" };

/** Slack's side of OAuth: codes people bring from the consent page, and tokens that may have to be renewed. */
export class LoopbackTeams {
  /** Seconds a token lives; undefined: for ever, and nothing to renew it with. */
  expiresIn: number | undefined = undefined;
  /** Tokens in the order they were given. */
  readonly given: string[] = [];
  readonly #codes = new Map<string, Grant>();
  readonly #refresh = new Map<string, Grant>();
  readonly #tokens = new Map<string, Grant>();

  /** Somebody allowed the app in on the consent page: the code Slack sends them back with. */
  consent(grant: Grant): string {
    const code = `code-${this.#codes.size + 1}`;
    this.#codes.set(code, grant);
    return code;
  }

  /** The workspace took its permission back. */
  revoke(team: string): void {
    for (const [token, grant] of this.#tokens) if (grant.team === team) this.#tokens.delete(token);
  }

  /** `oauth.v2.access`; each code and each refresh token counts once. */
  exchange(given: Arguments): Record<string, unknown> {
    if (given["client_id"] !== CLIENT.clientId || given["client_secret"] !== CLIENT.clientSecret) {
      return { ok: false, error: "bad_client_secret" };
    }
    const renewal = given["grant_type"] === "refresh_token";
    const [from, key] = renewal ? [this.#refresh, given["refresh_token"]] : [this.#codes, given["code"]];
    const grant = from.get(String(key));
    if (!grant) return { ok: false, error: renewal ? "invalid_refresh_token" : "invalid_code" };
    from.delete(String(key));
    return this.#answer(grant);
  }

  findProblem(token: string, channel: LoopbackChannel | undefined): string | null {
    const grant = this.#tokens.get(token);
    if (!grant) return this.given.includes(token) ? "token_revoked" : "invalid_auth";
    return channel?.team !== undefined && channel.team !== grant.team ? "channel_not_found" : null;
  }

  identify(token: string): Record<string, unknown> {
    const { team = "" } = this.#tokens.get(token) ?? {};
    return { ok: true, team_id: team, user_id: `UBOT${team}`, bot_id: `B${team}`, url: "https://meadow.example/" };
  }

  #answer(grant: Grant): Record<string, unknown> {
    const { team, enterprise } = grant;
    const token = `xoxb-${team}-${this.given.length + 1}`;
    this.given.push(token);
    this.#tokens.set(token, grant);
    const renewal = this.expiresIn === undefined ? {} : { refresh_token: `xoxe-${token}`, expires_in: this.expiresIn };
    if (this.expiresIn !== undefined) this.#refresh.set(`xoxe-${token}`, grant);
    return {
      ...{ ok: true, app_id: "A1", token_type: "bot", access_token: token, scope: "commands,chat:write" },
      ...{ bot_user_id: `UBOT${team}`, authed_user: { id: "U1" }, is_enterprise_install: enterprise !== undefined },
      team: enterprise === undefined ? { id: team, name: team } : null,
      enterprise: enterprise === undefined ? null : { id: enterprise, name: enterprise },
      ...renewal,
    };
  }
}
