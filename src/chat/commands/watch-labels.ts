import { InputError } from "../../errors.js";
import type { WatchLabels } from "../../ports.js";
import { cadence } from "../../records/labels.js";
import type { CommandContext } from "../types.js";
import type { CommandArguments, TagWords } from "./line/command.js";
import { MOST_TAGS } from "./line/watch-values.js";
import { readPerson } from "./person.js";

type Asker = Pick<CommandContext, "user" | "userName" | "channel">;

/** The labels that a command gives a watch, over those it has; what is not given is not in it. Throws `InputError`. */
export function givenLabels(
  { tags, owner, everyMs }: CommandArguments,
  before: WatchLabels | null,
  context: Asker,
): Partial<WatchLabels> {
  const person = owner === undefined || owner === null ? null : readPerson(owner, context);
  return {
    ...(tags === undefined ? {} : { tags: changedTags(before?.tags ?? [], tags) }),
    ...(owner === undefined ? {} : { owner: person?.id ?? null, ownerName: person?.name ?? null }),
    ...(everyMs === undefined ? {} : { checkEveryMs: everyMs }),
  };
}

function changedTags(before: readonly string[], { with: added, without, none }: TagWords): string[] {
  const kept = none ? [] : before.filter((tag) => !without.includes(tag));
  const tags = [...new Set([...kept, ...added])].sort();
  if (tags.length <= MOST_TAGS) return tags;
  throw new InputError(`That would be ${tags.length} tags on one watch; it can have ${MOST_TAGS}.`);
}

/** What became of the labels, in words: `the owner from nobody to Alice`; empty when nothing did. */
export function labelChanges(before: WatchLabels, after: WatchLabels): string[] {
  const tags = ({ tags: list }: WatchLabels) => (list.length === 0 ? "none" : list.join(", "));
  const every = ({ checkEveryMs }: WatchLabels) => (checkEveryMs === null ? "the default" : cadence(checkEveryMs));
  const pairs: [name: string, before: string, after: string][] = [
    ["tags", tags(before), tags(after)],
    ["owner", before.ownerName ?? "nobody", after.ownerName ?? "nobody"],
    ["cadence", every(before), every(after)],
  ];
  return pairs.filter(([, old, now]) => old !== now).map(([name, old, now]) => `the ${name} from ${old} to ${now}`);
}

/** The options that set these labels again, for Undo; only those that are others now. */
export function labelOptions(before: WatchLabels, after: WatchLabels): string {
  const { tags, owner, ownerName, checkEveryMs } = before;
  const name = ownerName?.replaceAll(/["<>|]/g, "") ?? "";
  const person = ownerName === null ? "none" : owner === null ? `"${name}"` : `"<@${owner}|${name}>"`;
  return [
    ...(tags.join() === after.tags.join() ? [] : [`tag:${["none", ...tags].join(",")}`]),
    ...(ownerName === after.ownerName && owner === after.owner ? [] : [`owner:${person}`]),
    ...(checkEveryMs === after.checkEveryMs
      ? []
      : [`every:${checkEveryMs === null ? "default" : `${checkEveryMs / 3_600_000}h`}`]),
  ].join(" ");
}
