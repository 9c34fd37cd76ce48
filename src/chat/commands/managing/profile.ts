import { InputError } from "../../../errors.js";
import { titleOfType } from "../../../policy/type-titles.js";
import { formatMinute } from "../../../policy/utc.js";
import {
  MOST_RULES,
  readNoise,
  readProfile,
  saveDraft,
  saveVersion,
  type TeamProfile,
} from "../../../teams/team-rules.js";
import type { ProfileRule } from "../../../teams/types.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command, CommandArguments } from "../line/command.js";
import { findProvisionType } from "../line/values.js";
import { askerOf } from "../person.js";
import { triedBlocks, tryRules } from "../replayed.js";
import { button, heading, list, nextStep, text, toAsker } from "../reply.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel } from "../watched.js";

/** What a workspace rates otherwise than everybody: drafted, tried out on the last 90 days, saved as a version, undone. */
export async function handleProfile(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const profile = await readProfile(deps.stores, context.channel);
  const edited = editedDraft(profile, command.given);
  if (edited) await saveDraft(deps.stores, context.channel, edited);
  const now = edited ? { ...profile, draft: edited } : profile;
  switch (command.given.act) {
    case "preview":
      return preview(now, context, deps);
    case "save":
      return save(now, context, deps);
    case "undo":
      return undo(now, context, deps);
    case "drop":
      await saveDraft(deps.stores, context.channel, null);
      return shown({ ...now, draft: null }, "The draft is forgotten.");
    default:
      return edited ? shown(now, "Drafted; it counts once it is saved.") : withFile(now);
  }
}

/** The draft with what was given; null when nothing was. Throws `InputError`. */
function editedDraft({ versions, draft }: TeamProfile, { kinds = {}, terms = {}, tags }: CommandArguments) {
  const tag = tags?.with.map((one) => ({ tag: one })) ?? [{}];
  const added = [
    ...(["raise", "lower", "silence"] as const).flatMap((effect) =>
      (kinds[effect] ?? []).map((type) => ({ effect, type })),
    ),
    ...(["word", "protect"] as const).flatMap((effect) => (terms[effect] ? [{ effect, term: terms[effect] }] : [])),
  ].flatMap((rule): ProfileRule[] => (tag.length === 0 ? [rule] : tag.map((one) => ({ ...rule, ...one }))));
  if (added.length === 0 && terms.without === undefined) return null;
  const before = draft ?? versions.at(-1)?.rules ?? [];
  const kept = before.filter((rule) => !isAbout(rule, terms.without) && !added.some((one) => sameSubject(one, rule)));
  const rules = [...kept, ...added];
  if (rules.length > MOST_RULES) throw new InputError(`A profile has at most ${MOST_RULES} rules.`);
  return rules;
}

function isAbout({ type, term }: ProfileRule, without: string | undefined): boolean {
  if (without === undefined) return false;
  return type === findProvisionType(without) || term?.toLowerCase() === without.toLowerCase();
}

function sameSubject(a: ProfileRule, b: ProfileRule): boolean {
  return a.type === b.type && a.term?.toLowerCase() === b.term?.toLowerCase() && a.tag === b.tag;
}

async function preview({ versions, draft }: TeamProfile, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const saved = versions.at(-1)?.rules ?? [];
  const noise = (await readNoise(deps.stores, context.channel)).filter(({ undone }) => !undone);
  const rules = { before: { profile: saved, noise }, after: { profile: draft ?? saved, noise } };
  const tried = await tryRules(rules, context, deps);
  const summary = draft
    ? "What the draft would have changed in this channel."
    : "There is no draft; this is the profile as it stands.";
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...ruleBlocks(draft ?? saved),
      ...triedBlocks(tried),
      nextStep("Make it count", "profile", "save"),
    ],
    actions: draft ? [button("Save", "profile", "save"), button("Forget", "profile", "drop")] : [],
  });
}

async function save({ versions, draft }: TeamProfile, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  if (draft === null) {
    throw new SpokenError(prose`There is no draft to save. Begin one: ${commandWords("profile", "raise:ai-training")}`);
  }
  const version = await keep(draft, versions, context, deps);
  return shown(
    { versions: [...versions, version], draft: null },
    `Saved as version ${version.version}; it counts from the next change on.`,
  );
}

/** A new version that says what the one before the last did: nothing is ever taken out of the list. */
async function undo({ versions }: TeamProfile, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  if (versions.length === 0) throw new InputError("No profile was saved, so there is nothing to undo.");
  const back = versions.at(-2)?.rules ?? [];
  const version = await keep(back, versions, context, deps);
  const from = versions.length > 1 ? `version ${versions.at(-2)?.version}` : "no profile";
  return shown({ versions: [...versions, version], draft: null }, `Back to ${from}, as version ${version.version}.`);
}

async function keep(
  rules: readonly ProfileRule[],
  versions: TeamProfile["versions"],
  context: CommandContext,
  { stores, clock }: HandlerDeps,
) {
  const at = clock.now();
  const number = (versions.at(-1)?.version ?? 0) + 1;
  const version = { version: number, at: at.toISOString(), by: askerOf(context).name, rules };
  if (!(await saveVersion(stores, context.channel, version))) {
    const saved = (await readProfile(stores, context.channel)).versions.at(-1);
    throw new SpokenError(
      prose`Not saved: ${saved?.by ?? "somebody"} saved version ${saved?.version ?? 0} meanwhile. Look at it first: ${commandWords("profile")}`,
    );
  }
  const { id: channelId } = await readChannel(stores, context);
  const detail = { rules: rules.map((rule) => typedProse(ruleWords(rule))) };
  await stores.audit.append({
    at,
    actor: context.user,
    channelId,
    verb: "profile",
    subject: `version ${number}`,
    detail,
  });
  return version;
}

/** Whoever looks at the profile gets it as a file too; each step of a draft would be one more file than anybody reads. */
function withFile({ versions, draft }: TeamProfile): Reply {
  const file = { name: "profile.json", text: `${JSON.stringify({ versions, draft }, null, 2)}\n` };
  return { ...shown({ versions, draft }, "What this workspace rates otherwise."), files: [file] };
}

function shown({ versions, draft }: TeamProfile, summary: string): Reply {
  const last = versions.at(-1);
  const head: Prose = last
    ? `Version ${last.version} of ${formatMinute(new Date(last.at))} by ${last.by}; it counts for the whole workspace.`
    : "No profile is saved: everything is rated as it is for everybody.";
  return toAsker({
    summary,
    blocks: [
      text(summary),
      text(head),
      ...(last ? ruleBlocks(last.rules) : []),
      ...(draft ? [heading("Draft"), ...ruleBlocks(draft)] : []),
      nextStep(
        draft ? "What it would have changed" : "Begin a draft",
        "profile",
        draft ? "preview" : "raise:ai-training",
      ),
    ],
    actions: draft ? [button("Preview", "profile", "preview"), button("Save", "profile", "save")] : [],
  });
}

function ruleBlocks(rules: readonly ProfileRule[]) {
  return rules.length === 0 ? [text("No rules.")] : list(rules.map(ruleWords));
}

function ruleWords({ effect, type, term, tag }: ProfileRule): Prose {
  const subject = type ? titleOfType(type) : `“${term ?? ""}”`;
  const words = {
    ...{ raise: `+20 ${subject}`, lower: `−20 ${subject}`, silence: `no cards about ${subject}` },
    ...{ word: `+20 for clauses with ${subject}`, protect: `High for clauses with ${subject}` },
  }[effect];
  return tag === undefined ? words : `${words}, for watches tagged ${tag}`;
}
