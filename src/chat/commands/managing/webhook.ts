import { InputError } from "../../../errors.js";
import { HOOK_TOPICS, type Hook, type HookDesk } from "../../../ports.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, type HookAct, needArgument } from "../line/command.js";
import { nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { readChannel } from "../watched.js";
import { listFailed, listHooks, replay } from "./webhook-messages.js";

/** More would be told by nobody and sent for ever. */
const MOST_HOOKS = 20;
/** For how long the secret before signs as well, ms. */
const OVERLAP_MS = 24 * 3_600_000;

type Act = (command: Command, context: CommandContext, deps: HandlerDeps) => Promise<Reply>;

const ACTS: Readonly<Record<HookAct, Act>> = {
  add,
  test,
  topics: setTopics,
  rotate,
  failed: async (command, context, deps) => listFailed(await ownHook(command, context, deps), deps),
  replay: async (command, context, deps) => replay(await ownHook(command, context, deps), command, { context, deps }),
  remove,
};

/** Endpoints outside that are told what happens in this workspace: listed, added, tried, changed, removed. */
export function handleWebhook(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { hookAct, hookUrl, hook } = command.given;
  if (hookAct) return ACTS[hookAct](command, context, deps);
  if (hookUrl !== undefined) return add(command, context, deps);
  return hook === undefined ? listHooks(context, deps) : ACTS.failed(command, context, deps);
}

async function add(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const desk = deskOf(deps);
  const url = needArgument(command, "hookUrl");
  const { topics = HOOK_TOPICS } = command.given;
  judge(url, deps);
  const standing = await stores.hooks.listHooks(context.channel);
  if (standing.length >= MOST_HOOKS)
    throw new InputError(`This workspace has ${MOST_HOOKS} webhooks; remove one first.`);
  const same = standing.find((one) => one.url === url);
  if (same) throw new InputError(`W-${same.id} goes there already.`);
  const { id: channelId, adapter, workspace } = await readChannel(stores, context);
  const made = desk.makeSecret();
  const wanted = { adapter, workspace, channelId, url, topics, createdBy: context.user, createdAt: clock.now() };
  const hook = await stores.hooks.saveHook(wanted, made.keep);
  await log(hook, { did: "add", url: hostOf(hook), topics }, { context, deps });
  return secretReply(
    `W-${hook.id} tells ${hostOf(hook)} of: ${topics.join(", ")}. Its secret is shown this once.`,
    made.secret,
    hook,
  );
}

async function test(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const hook = await ownHook(command, context, deps);
  const message = await deps.stores.hooks.planTest(hook.id, deps.clock.now());
  await log(hook, { did: "test" }, { context, deps });
  const sent = await deskOf(deps).send(message.id);
  if (sent.kind === "delivered")
    return sentenceReply(`W-${hook.id} took the test: ${hostOf(hook)} answered ${sent.status}.`);
  if (sent.kind === "taken") return sentenceReply(`The test to W-${hook.id} is on its way.`);
  const then = sent.kind === "retry" ? "It is tried again, as every message is." : "It was given up.";
  return sentenceReply(`W-${hook.id} did not take the test: ${sent.reason}. ${then}`);
}

async function setTopics(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { id } = await ownHook(command, context, deps);
  const hook = await change(id, { topics: needArgument(command, "topics") }, { context, deps });
  await log(hook, { did: "topics", topics: hook.topics }, { context, deps });
  return sentenceReply(`W-${id} is told of: ${hook.topics.join(", ")}.`);
}

/** Also what switches an endpoint on again that wanted no more. */
async function rotate(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { id, secret: previousSecret } = await ownHook(command, context, deps);
  const { secret, keep } = deskOf(deps).makeSecret();
  const previousUntil = new Date(deps.clock.now().getTime() + OVERLAP_MS);
  const turned = { secret: keep(id), previousSecret, previousUntil, disabledReason: null };
  const hook = await change(id, turned, { context, deps });
  await log(hook, { did: "rotate" }, { context, deps });
  return secretReply(
    `W-${id} has a new secret, shown this once. The one before signs beside it for 24 hours.`,
    secret,
    hook,
  );
}

async function remove(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const hook = await ownHook(command, context, deps);
  await change(hook.id, { removedAt: deps.clock.now() }, { context, deps });
  await log(hook, { did: "remove", url: hostOf(hook) }, { context, deps });
  return sentenceReply(`W-${hook.id} is removed: ${hostOf(hook)} hears nothing more.`);
}

interface Asked {
  readonly context: CommandContext;
  readonly deps: HandlerDeps;
}

async function ownHook(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Hook> {
  const id = needArgument(command, "hook");
  const hook = (await deps.stores.hooks.listHooks(context.channel)).find((one) => one.id === id);
  if (hook) return hook;
  throw new InputError(`W-${id} is none of this workspace's webhooks.`);
}

async function change(id: number, wanted: Parameters<HandlerDeps["stores"]["hooks"]["changeHook"]>[2], asked: Asked) {
  const hook = await asked.deps.stores.hooks.changeHook(id, asked.context.channel, wanted);
  if (hook) return hook;
  throw new InputError(`W-${id} was removed meanwhile.`);
}

function log(hook: Hook, detail: Readonly<Record<string, unknown>>, { context, deps }: Asked): Promise<void> {
  const { id, channelId } = hook;
  const entry = { actor: context.user, channelId, verb: "webhook", subject: `W-${id}`, detail };
  return deps.stores.audit.append({ at: deps.clock.now(), ...entry });
}

function deskOf({ hooks }: HandlerDeps): HookDesk {
  if (hooks) return hooks;
  throw new InputError("Webhooks are not sent from here.");
}

/** Said before anything is saved; each send looks again, at the address behind the name. */
function judge(address: string, { judgeUrl }: HandlerDeps): void {
  const url = new URL(address);
  const fault = judgeUrl(url);
  if (fault !== null) throw new InputError(`Nothing is sent to ${url.host}: ${fault}.`);
  const isOpen = url.protocol === "https:";
  if (!isOpen && !isLoopback(url))
    throw new InputError("Nothing is sent without encryption: the address begins with https://.");
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/** The path of such addresses is often a secret itself. */
export function hostOf({ url }: Pick<Hook, "url">): string {
  return new URL(url).host;
}

function secretReply(sentence: string, secret: string, { id }: Hook): Reply {
  return toAsker({
    summary: sentence,
    blocks: [text(sentence), { kind: "code", text: secret }, nextStep("Try it", "webhook", `test W-${id}`)],
  });
}
