import { formatMinute } from "../../../policy/utc.js";
import type { Hook, HookMessage } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import type { CommandContext, Reply } from "../../types.js";
import { askedPeriod } from "../asked-period.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { list, nextStep, sentenceReply, text, toAsker } from "../reply.js";

const SHOWN = 20;
/** What is sent again unless told: messages are kept for 30 days. */
const ALL_MS = 31 * 86_400_000;

/** The endpoints of a workspace, and how their messages stand. */
export async function listHooks({ channel }: CommandContext, { stores }: HandlerDeps): Promise<Reply> {
  const hooks = await stores.hooks.listHooks(channel);
  const summary =
    hooks.length === 0
      ? "This workspace has no webhooks."
      : `This workspace has ${hooks.length === 1 ? "1 webhook" : `${hooks.length} webhooks`}.`;
  const lines = await Promise.all(hooks.map((hook) => hookLine(hook, stores)));
  const next =
    hooks.length === 0
      ? nextStep("Add one", "webhook", "add https://…")
      : nextStep("What did not arrive", "webhook", `failed W-${hooks[0]?.id}`);
  return toAsker({ summary, blocks: [text(summary), ...list(lines), next] });
}

/** `W-3 · hooks.example.com · change, decision · 12 arrived, 1 waiting, 0 given up` */
async function hookLine(hook: Hook, { hooks }: HandlerDeps["stores"]): Promise<string> {
  const { pending, sending, delivered, failed } = await hooks.countMessages(hook.id);
  const state = hook.disabledReason === null ? [] : [`off: ${hook.disabledReason}`];
  const counts = `in 30 days ${delivered} arrived, ${failed} given up; ${pending + sending} waiting`;
  return [`W-${hook.id}`, new URL(hook.url).host, hook.topics.join(", "), ...state, counts].join(" · ");
}

/** What an endpoint did not take, and what waits for another try. */
export async function listFailed(hook: Hook, { stores }: HandlerDeps): Promise<Reply> {
  const open = await stores.hooks.listMessages({
    hookId: hook.id,
    statuses: ["failed", "pending", "sending"],
    limit: SHOWN,
  });
  const { failed, pending, sending } = await stores.hooks.countMessages(hook.id);
  const summary =
    failed + pending + sending === 0
      ? `Everything for W-${hook.id} arrived.`
      : `W-${hook.id}: ${failed} given up, ${pending + sending} waiting${open.length < failed + pending + sending ? `; the newest ${open.length}` : ""}.`;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(open.map(messageLine)),
      ...(failed > 0 ? [nextStep("Send them again", "webhook", `replay W-${hook.id}`)] : []),
    ],
  });
}

/** `M-12 · change.posted C-67 · 2026-05-11 06:02 UTC · given up after 10 tries: it answered 500` */
function messageLine({
  id,
  event,
  changeId,
  documentId,
  plannedAt,
  status,
  attempts,
  reason,
  dueAt,
}: HookMessage): string {
  const record =
    changeId !== null
      ? formatRecordId("change", changeId)
      : documentId !== null
        ? formatRecordId("document", documentId)
        : "";
  const tries = attempts === 1 ? "1 try" : `${attempts} tries`;
  const why = reason === null ? "" : `: ${reason}`;
  const state =
    status === "failed"
      ? `given up after ${tries}${why}`
      : attempts === 0
        ? "not sent yet"
        : `next try ${formatMinute(dueAt)}, ${tries} so far${why}`;
  return [`M-${id}`, `${event} ${record}`.trim(), formatMinute(plannedAt), state].join(" · ");
}

/** One message, or all that were given up since a day, once more under their own IDs. */
export async function replay(
  hook: Hook,
  { given: { message, period } }: Command,
  { context, deps }: { readonly context: CommandContext; readonly deps: HandlerDeps },
): Promise<Reply> {
  const { stores, clock } = deps;
  const now = clock.now();
  const { since = new Date(now.getTime() - ALL_MS), until } = await askedPeriod(period, context, deps);
  const which = message === undefined ? { since, ...(until ? { until } : {}) } : { id: message };
  const count = await stores.hooks.replayMessages(hook.id, which, now);
  const detail = { did: "replay", messages: count, ...(message === undefined ? {} : { message: `M-${message}` }) };
  await stores.audit.append({
    at: now,
    actor: context.user,
    channelId: hook.channelId,
    verb: "webhook",
    subject: `W-${hook.id}`,
    detail,
  });
  if (count === 0)
    return sentenceReply(
      `There is nothing of W-${hook.id} to send again${message === undefined ? "" : `: M-${message} has not ended, or is none of its messages`}.`,
    );
  return sentenceReply(
    `${count === 1 ? "1 message" : `${count} messages`} to W-${hook.id} will be sent again within a minute, with the IDs they had.`,
  );
}
