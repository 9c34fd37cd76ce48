import { InputError } from "../../../errors.js";
import { formatMinute } from "../../../policy/utc.js";
import { API_SCOPES, type ApiToken } from "../../../ports.js";
import { makeApiToken, tokenState } from "../../../records/api-tokens.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { list, nextStep, text, toAsker } from "../reply.js";

const SHOWN = 20;

/** Makes a token that programs read this workspace's records with; without a purpose, lists those there are. */
export async function handleToken(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock, pages } = deps;
  if (pages === undefined) {
    throw new InputError("There is no API here: whoever runs Fineprint turns it on with RECORD_PAGES.");
  }
  const name = command.given.reason;
  if (name === undefined) return listTokens(context, deps);
  const now = clock.now();
  const wanted = { name, scopes: API_SCOPES, viewer: context.channel, createdBy: context.user, expiresAt: null };
  const { token, secret } = await makeApiToken(wanted, { stores, now });
  await stores.audit.append({
    ...{ at: now, actor: context.user, channelId: null, verb: "token", subject: `T-${token.id}` },
    detail: { name: token.name, scopes: token.scopes },
  });
  const sentence = `T-${token.id} “${token.name}” reads what this workspace may see, and may ask. It is shown this once.`;
  return toAsker({
    summary: sentence,
    blocks: [
      text(sentence),
      { kind: "code", text: secret },
      text(`The API: ${pages.publicUrl}/api/v1/openapi.json · for assistants: ${pages.publicUrl}/mcp`),
      nextStep("To take it back", "revoke", `T-${token.id}`),
    ],
  });
}

async function listTokens({ channel }: CommandContext, { stores, clock }: HandlerDeps): Promise<Reply> {
  const now = clock.now();
  const tokens = await stores.tokens.listTokens(channel, SHOWN);
  const summary =
    tokens.length === 0 ? "No tokens were made here." : `The newest ${tokens.length} tokens of this workspace.`;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(tokens.map((token) => tokenLine(token, now))),
      nextStep("A new one", "token", "what it is for"),
    ],
  });
}

function tokenLine(token: ApiToken, now: Date): string {
  const used = token.lastUsedAt ? `last used ${formatMinute(token.lastUsedAt)}` : "never used";
  return `T-${token.id} · ${token.name} · ${tokenState(token, now)} · ${used}`;
}
