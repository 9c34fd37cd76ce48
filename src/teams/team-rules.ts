import { z } from "zod";
import { homeOf } from "../mail-channel.js";
import { PROVISION_TYPES } from "../policy/taxonomy.js";
import type { ChannelRef, SettingStore, WatchStore } from "../ports.js";
import type { NoiseRule, ProfileRule, ProfileVersion, TeamRules } from "./types.js";

type TeamStores = {
  readonly settings: Pick<SettingStore, "readSetting" | "saveSetting" | "changeSetting">;
  readonly watches: Pick<WatchStore, "saveChannel">;
};

/** What belongs to a whole workspace is kept with a place in it that is no channel. */
const WORKSPACE = "*";
/** A profile is read by people: more rules would be read by nobody. */
export const MOST_RULES = 100;
const MOST_VERSIONS = 200;
const MOST_NOISE = 1_000;

const type = z.enum(PROVISION_TYPES);
const rule: z.ZodType<ProfileRule> = z.object({
  effect: z.enum(["raise", "lower", "silence", "word", "protect"]),
  type: type.exactOptional(),
  term: z.string().max(80).exactOptional(),
  tag: z.string().max(40).exactOptional(),
});
const rules = z.array(rule).max(MOST_RULES);
const versions = z
  .array(z.object({ version: z.number().int(), at: z.string(), by: z.string(), rules }))
  .max(MOST_VERSIONS);
const noise: z.ZodType<NoiseRule[]> = z
  .array(
    z.object({
      id: z.number().int(),
      scope: z.enum(["clause", "heading", "kind", "wording"]),
      documentId: z.number().int().exactOptional(),
      platformId: z.number().int().exactOptional(),
      types: z.array(type).exactOptional(),
      path: z.array(z.string()).exactOptional(),
      wording: z.string().exactOptional(),
      ...{ about: z.string(), high: z.boolean(), changeId: z.number().int(), reason: z.string() },
      ...{ by: z.string(), at: z.string() },
      undone: z.object({ by: z.string(), at: z.string() }).exactOptional(),
    }),
  )
  .max(MOST_NOISE);

/** A workspace's profile: every version that was saved, oldest first, and the draft that is not, if there is one. */
export interface TeamProfile {
  readonly versions: readonly ProfileVersion[];
  readonly draft: readonly ProfileRule[] | null;
}

async function placeOf({ watches }: TeamStores, ref: Omit<ChannelRef, "channel">): Promise<number> {
  return (await watches.saveChannel({ ...homeOf(ref), channel: WORKSPACE })).id;
}

/** What a workspace has saved and drafted. */
export async function readProfile(stores: TeamStores, ref: ChannelRef): Promise<TeamProfile> {
  const place = await placeOf(stores, ref);
  const [saved, draft] = await Promise.all(
    ["profile", "profile-draft"].map((name) => stores.settings.readSetting(place, name)),
  );
  return { versions: versions.parse(saved ?? []), draft: draft === null ? null : rules.parse(draft) };
}

/** Keeps a draft, or drops it. */
export async function saveDraft(
  stores: TeamStores,
  ref: ChannelRef,
  draft: readonly ProfileRule[] | null,
): Promise<void> {
  await stores.settings.saveSetting(await placeOf(stores, ref), "profile-draft", draft);
}

/**
 * Adds a version behind the others, unless somebody saved one meanwhile: its number must follow the last. The oldest of very many
 * go. The draft is dropped. Returns whether it was added.
 */
export async function saveVersion(stores: TeamStores, ref: ChannelRef, version: ProfileVersion): Promise<boolean> {
  const added = await stores.settings.changeSetting(await placeOf(stores, ref), "profile", (saved) => {
    const before = versions.parse(saved ?? []);
    const follows = (before.at(-1)?.version ?? 0) + 1 === version.version;
    return follows ? [...before, version].slice(-MOST_VERSIONS) : undefined;
  });
  if (added) await saveDraft(stores, ref, null);
  return added;
}

/** The noise rules of a workspace, oldest first, those that were undone included. */
export async function readNoise(stores: TeamStores, ref: ChannelRef): Promise<NoiseRule[]> {
  return noise.parse((await stores.settings.readSetting(await placeOf(stores, ref), "noise")) ?? []);
}

/** Adds one behind the others, with the next number; nobody else's is lost. */
export async function addNoise(stores: TeamStores, ref: ChannelRef, rule: Omit<NoiseRule, "id">): Promise<NoiseRule> {
  let added: NoiseRule | null = null;
  await stores.settings.changeSetting(await placeOf(stores, ref), "noise", (saved) => {
    const standing = noise.parse(saved ?? []);
    added = { ...rule, id: (standing.at(-1)?.id ?? 0) + 1 };
    return [...standing, added];
  });
  if (added === null) throw new Error("The rule was not added.");
  return added;
}

/** Takes one back; false when there is none of this number that stands. */
export async function undoNoise(
  stores: TeamStores,
  ref: ChannelRef,
  id: number,
  undone: NonNullable<NoiseRule["undone"]>,
): Promise<boolean> {
  return stores.settings.changeSetting(await placeOf(stores, ref), "noise", (saved) => {
    const standing = noise.parse(saved ?? []);
    if (!standing.some((rule) => rule.id === id && !rule.undone)) return undefined;
    return standing.map((rule) => (rule.id === id ? { ...rule, undone } : rule));
  });
}

/** All that holds in a workspace now. */
export async function readTeamRules(stores: TeamStores, ref: ChannelRef): Promise<TeamRules> {
  const [profile, list] = await Promise.all([readProfile(stores, ref), readNoise(stores, ref)]);
  return { profile: profile.versions.at(-1)?.rules ?? [], noise: list.filter(({ undone }) => !undone) };
}

/** Whether any rule could say anything of a change. */
export function hasRules({ profile, noise: list }: TeamRules): boolean {
  return profile.length + list.length > 0;
}
