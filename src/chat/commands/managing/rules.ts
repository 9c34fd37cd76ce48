import { InputError } from "../../../errors.js";
import { formatDay } from "../../../policy/utc.js";
import { formatRecordId } from "../../../record-id.js";
import { countHigh } from "../../../teams/replay.js";
import { addNoise, readNoise, readTeamRules, undoNoise } from "../../../teams/team-rules.js";
import type { NoiseRule } from "../../../teams/types.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { noiseSubject } from "../noise-rules.js";
import { askerOf } from "../person.js";
import { triedBlocks, tryRules } from "../replayed.js";
import { button, list, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel } from "../watched.js";

/** What was found not to matter: listed with who and when; tried out on the last 90 days; saved; undone. */
export async function handleRules(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { act, rule, records } = command.given;
  if (act === "undo" || rule !== undefined) return undoRule(rule, context, deps);
  return records === undefined ? listRules(context, deps) : proposeRule(command, context, deps);
}

async function listRules(context: CommandContext, { stores }: HandlerDeps): Promise<Reply> {
  const rules = await readNoise(stores, context.channel);
  const summary =
    rules.length === 0
      ? prose`Nothing is silenced in this workspace. A change that does not matter: ${commandWords("not-material", "C-67 why")}`
      : `${rules.filter(({ undone }) => !undone).length} of ${rules.length} rules stand in this workspace.`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [text(summary), ...list(rules.toReversed().map(ruleLine)), nextStep("Take one back", "rules", "undo R-1")],
  });
}

/** `R-3 · Cookies on Coursera · 2026-05-11 by ann, from C-67: we do not use it` */
function ruleLine({ id, about, high, at, by, changeId, reason, undone }: NoiseRule): string {
  const from = `${formatDay(new Date(at))} by ${by}, from ${formatRecordId("change", changeId)}: ${reason}`;
  const gone = undone ? ` · undone ${formatDay(new Date(undone.at))} by ${undone.by}` : "";
  return `R-${id} · ${about}${high ? ", High too" : ", High still comes"} · ${from}${gone}`;
}

async function proposeRule(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const { noise: scope, act, high = false } = command.given;
  const record = needRecord(command);
  await findRecord(record, () => stores.changes.getChange(record.id));
  const name = formatRecordId("change", record.id);
  if (scope === undefined) {
    throw new SpokenError(
      prose`Say what of ${name}: ${commandWords("rules", `${name} clause`)}, or heading, kind or wording.`,
    );
  }
  const subject = await noiseSubject(record.id, scope, stores);
  if (!subject)
    throw new InputError(`${name} has no clause of a known kind to make such a rule of; take clause or wording.`);
  const { id: channelId } = await readChannel(stores, context);
  const decided = await stores.triage.listTriage(channelId, [record.id]);
  const reason = decided.find(({ kind }) => kind === "not-material")?.reason ?? "no reason was given";
  const standing = await readNoise(stores, context.channel);
  const at = clock.now();
  const rule: NoiseRule = {
    ...{ ...subject, id: (standing.at(-1)?.id ?? 0) + 1, high, changeId: record.id, reason },
    ...{ by: askerOf(context).name, at: at.toISOString() },
  };
  const before = await readTeamRules(stores, context.channel);
  // Tried with High in it, so that what it would cost is known before anybody says so.
  const tried = await tryRules(
    { before, after: { ...before, noise: [...before.noise, { ...rule, high: true }] } },
    context,
    deps,
  );
  const hidden = countHigh(tried.fewer);
  const highWords = high
    ? `High changes are silenced too: ${hidden} of these were High.`
    : `${hidden} of these were High: those still come, unless you say high.`;
  if (act !== "save") {
    const again = `${name} ${scope} save${high ? " high" : ""}`;
    const summary = `R-${rule.id} would silence ${rule.about}.`;
    return toAsker({
      summary,
      blocks: [text(summary), ...triedBlocks(tried), text(highWords), nextStep("Make it count", "rules", again)],
      actions: [button("Save rule", "rules", again)],
    });
  }
  const saved = await addNoise(stores, context.channel, rule);
  const detail = { about: rule.about, reason, high };
  await stores.audit.append({ at, actor: context.user, channelId, verb: "rules", subject: `R-${saved.id}`, detail });
  const summary = `R-${saved.id} silences ${rule.about} from now on, for the whole workspace. ${highWords}`;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      text("What it silences stands in the digest with the rule's number."),
      nextStep("All rules", "rules"),
    ],
    actions: [button("Undo", "rules", `undo R-${saved.id}`)],
  });
}

async function undoRule(
  id: number | undefined,
  context: CommandContext,
  { stores, clock }: HandlerDeps,
): Promise<Reply> {
  const rules = await readNoise(stores, context.channel);
  const found = rules.find((rule) => rule.id === id && !rule.undone);
  if (!found) throw new SpokenError(prose`Say which rule, like R-3. Those that stand: ${commandWords("rules")}`);
  const at = clock.now();
  const undone = { by: askerOf(context).name, at: at.toISOString() };
  if (!(await undoNoise(stores, context.channel, found.id, undone))) {
    throw new InputError(`R-${found.id} was undone meanwhile.`);
  }
  const { id: channelId } = await readChannel(stores, context);
  const detail = { undone: found.about };
  await stores.audit.append({ at, actor: context.user, channelId, verb: "rules", subject: `R-${found.id}`, detail });
  return sentenceReply(`R-${found.id} is undone: ${found.about} is told again from now on.`);
}
