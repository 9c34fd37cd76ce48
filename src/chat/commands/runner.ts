import { setMaxListeners } from "node:events";
import { FineprintError, InputError } from "../../errors.js";
import { formatSecond } from "../../policy/utc.js";
import { formatRecordId } from "../../record-id.js";
import { visibleStores } from "../../records/visible-stores.js";
import type { CommandContext, CommandRunner, Reply } from "../types.js";
import { readHome } from "./channel/home.js";
import { completeLine } from "./complete.js";
import type { BackgroundWork, CommandDeps, HandlerDeps } from "./deps.js";
import { addressed } from "./for-address.js";
import { HANDLERS } from "./handlers.js";
import { isPlatform } from "./is-platform.js";
import { createLastShown, shownId } from "./last-shown.js";
import type { Command } from "./line/command.js";
import { mentionLine, recordInText, wrongLine } from "./line/mention-line.js";
import { readCommand } from "./line/read-command.js";
import { readsAsSentence, refersBack } from "./line/sentence.js";
import { type SpokenRequest, spokenRequest } from "./line/spoken-request.js";
import { asMistypedKind, offeredActions } from "./offers.js";
import { suggestPlatforms } from "./platforms/suggest-platforms.js";
import { sentenceReply } from "./reply.js";
import { readAllowed, refusal } from "./rights.js";
import { suggestValues } from "./suggest.js";
import { findVerb, getVerb } from "./verbs/find-verb.js";
import { saidBy } from "./verbs/spoken-error.js";
import type { VerbName } from "./verbs/verb-name.js";

/** A runner that can be stopped: what goes on after an answer is told to end, and awaited. */
export interface StoppableRunner extends CommandRunner {
  /** Ends the work that goes on after answers. */
  stop(): Promise<void>;
  /** Opens what the first command would wait for: the database's first query, the words of the help. */
  warmUp(): Promise<void>;
  /** Waits for it without ending it. */
  settle(): Promise<void>;
}

/** Who asks before anybody does. */
const NOBODY: CommandContext = {
  channel: { adapter: "terminal", workspace: "local", channel: "" },
  user: "",
  mayManage: false,
  followUp: async () => {},
};

/** Verbs that sentences begin with as well ("show me what it said before"), and that change nothing. */
const SENTENCE_VERBS: ReadonlySet<VerbName> = new Set([
  ...([
    "show",
    "explain",
    "severity",
    "compare",
    "latest",
    "risks",
    "timeline",
    "diff",
    "cite",
    "verify",
    "help",
  ] as const),
]);

/** Codes of our own errors whose message is written for the person who asked. */
const SPEAKING_CODES: ReadonlySet<string> = new Set(["input", "not-found", "unproven", "too-much-asked", "no-key"]);

/** What was made of a line so far. */
interface Attempt {
  command: Command | null;
}

/** Runs command lines: reads, checks the right, answers. Never throws: an error is an answer too. */
export function createCommandRunner(deps: CommandDeps): StoppableRunner {
  const stopping = new AbortController();
  // Everything that goes on after an answer waits for it: as many as people ask at once is no leak.
  setMaxListeners(0, stopping.signal);
  const running = new Set<Promise<void>>();
  const shown = createLastShown(deps.clock);

  /** What a command of this channel works with: nothing of other workspaces. */
  function depsFor(context: Pick<CommandContext, "channel"> & Partial<CommandContext>): HandlerDeps {
    const stores = visibleStores(context.channel, deps.stores);
    return { ...deps, stores, background, lastShown: () => shown.find(context, stores) };
  }

  function background(work: BackgroundWork): void {
    const done = work(stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) deps.logger.error({ err: error }, "work after an answer failed");
    });
    running.add(done);
    void done.finally(() => running.delete(done));
  }

  async function run(asked: string | Command, context: CommandContext): Promise<Reply> {
    const attempt: Attempt = { command: null };
    try {
      if (typeof asked !== "string") return await runCommand(asked, context, attempt);
      return await runLine(asked, context, attempt);
    } catch (error) {
      return answerError(asMistypedKind(error, attempt.command, deps.catalogue), attempt.command, deps);
    }
  }

  async function runCommand(command: Command, context: CommandContext, attempt: Attempt): Promise<Reply> {
    const spoken = await askedOfUs(command, context);
    if (spoken) return runCommand(spoken, context, attempt);
    attempt.command = command;
    const { right } = getVerb(command.verb);
    const allowed = await readAllowed(deps.stores, context);
    if (right !== "all" && !allowed[right]) throw refusal(command.verb, right, context);
    const mail = addressed(command, context, { mail: deps.mail ?? false, mayManage: allowed.manage });
    if (mail) return mail.say(await HANDLERS[command.verb](command, mail.context, depsFor(context)));
    // What handlers look at is what the rights of this channel come to.
    const asked = { ...context, mayManage: allowed.manage, followUp: rememberLater(context) };
    const reply = await HANDLERS[command.verb](command, asked, depsFor(context));
    const about = reply.record ?? soleRecord(command);
    if (about !== undefined) shown.remember(context, about);
    return reply;
  }

  function rememberLater(context: CommandContext): CommandContext["followUp"] {
    return (reply) => {
      if (reply.record !== undefined) shown.remember(context, reply.record);
      return context.followUp(reply);
    };
  }

  /** A line that leaves out its record ("diff", "assign it to @ann") is about what was shown last; null where nothing was. */
  async function aboutLastShown(line: string, context: CommandContext): Promise<Command | null> {
    const last = await shown.find(context, visibleStores(context.channel, deps.stores));
    const again = last && mentionLine(withoutSlash(line), shownId(last));
    if (!again || /^ask\b/.test(again) || recordInText(line) !== undefined) return null;
    const command = readCommand(again);
    // Decisions are not taken on a card that only happens to be the newest.
    const isMeant = last.by === "answer" || refersBack(line) || getVerb(command.verb).right === "all";
    return isMeant && soleRecord(command) === shownId(last) ? command : null;
  }

  /** A line that is no command, or that a verb which only reads cannot take, is asked when people would say it so. */
  async function runLine(line: string, context: CommandContext, attempt: Attempt): Promise<Reply> {
    const ask = () => runCommand(readCommand(`ask ${withoutSlash(line)}`), context, attempt);
    const wrong = wrongLine(withoutSlash(line), undefined);
    try {
      if (wrong !== null) return await runCommand(readCommand(wrong), context, attempt);
      const spoken = await saidToUs(withoutSlash(line).replace(/^ask\s+/i, ""), undefined, context);
      if (spoken) return await runCommand(spoken, context, attempt);
      const command = readCommand(line);
      if (command.given.unknown !== undefined && (await isAsked(line, null, false))) return await ask();
      return await runCommand(command, context, attempt);
    } catch (error) {
      if (!(error instanceof InputError) || wrong !== null) throw error;
      const meant = await aboutLastShown(line, context);
      if (meant !== null) return await runCommand(meant, context, attempt);
      const isOffered = offeredActions(error, attempt.command).length > 0;
      if (!(await isAsked(line, attempt.command, isOffered))) throw error;
      return ask();
    }
  }

  /** A question that is none about a policy ("what do you watch?"): the command it stands for; null for one about a policy. */
  async function askedOfUs({ verb, given }: Command, context: CommandContext): Promise<Command | null> {
    if (verb !== "ask" || given.question === undefined) return null;
    const [record] = given.records ?? [];
    const subject = record && formatRecordId(record.kind, record.id);
    return (
      (await saidToUs(given.question, subject, context)) ??
      (subject ? await saidToUs(`${given.question} ${subject}`, subject, context) : null)
    );
  }

  /** The command that somebody said in their own words; null where they did not, or named no platform where one belongs. */
  async function saidToUs(
    words: string,
    subject: string | undefined,
    context: CommandContext,
  ): Promise<Command | null> {
    const request = spokenRequest(words, subject) ?? (await saidOfLastShown(words, context));
    if (request === null) return null;
    const isMeant = request.platform === undefined || (await isPlatform(request.platform, context, depsFor(context)));
    return isMeant ? readCommand(request.line) : null;
  }

  async function saidOfLastShown(words: string, context: CommandContext): Promise<SpokenRequest | null> {
    if (!refersBack(words)) return null;
    const last = await shown.find(context, visibleStores(context.channel, deps.stores));
    return last && spokenRequest(words, shownId(last));
  }

  /** `isOffered`: it may be a slip in a command that has a button; then only a whole sentence is a question. */
  async function isAsked(line: string, command: Command | null, isOffered: boolean): Promise<boolean> {
    const words = withoutSlash(line);
    const verb = command?.verb ?? findVerb(words.split(/\s/, 1)[0] ?? "")?.name;
    if (verb !== undefined)
      return SENTENCE_VERBS.has(verb) && readsAsSentence(words) && recordInText(words) === undefined;
    return readsAsSentence(words) || (!isOffered && (await deps.engine.question(words)).turn !== null);
  }

  async function settle(): Promise<void> {
    // Work may begin other work.
    while (running.size > 0) await Promise.all(running);
  }

  return {
    run,
    settle,
    complete: (line, context) => completeLine(line, context, depsFor(context)),
    suggest: (asked, context) => suggestValues(asked, context, depsFor(context)),
    home: (person) => readHome(person, depsFor(person)),
    async warmUp() {
      await deps.stores.watches.listWatches({ channelId: 0 });
      for (const verb of ["help", "about"] as const) await HANDLERS[verb]({ verb, given: {} }, NOBODY, depsFor(NOBODY));
      suggestPlatforms("a", deps.catalogue);
    },
    async stop() {
      stopping.abort();
      await settle();
    },
  };
}

/** The one record that a command names: "C-67". */
function soleRecord({ given: { records = [] } }: Command): string | undefined {
  const [record, second] = records;
  return record && !second ? formatRecordId(record.kind, record.id) : undefined;
}

/** What was typed after "/policy". */
function withoutSlash(line: string): string {
  return line
    .trim()
    .replace(/^\/?policy\s+/i, "")
    .replace(/^\//, "");
}

function answerError(error: unknown, command: Command | null, { logger, clock }: CommandDeps): Reply {
  if (error instanceof FineprintError && SPEAKING_CODES.has(error.code)) {
    const actions = offeredActions(error, command);
    return { ...sentenceReply(saidBy(error)), refused: "input", ...(actions.length > 0 ? { actions } : {}) };
  }
  logger.error({ err: error }, "command failed");
  const at = formatSecond(clock.now());
  const words = `Sorry, that did not work, and it is not your fault. Try again; if it stays, tell the operator the time: ${at}.`;
  return { ...sentenceReply(words), refused: "failed" };
}
