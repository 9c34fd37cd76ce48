import type { CommandContext } from "../types.js";
import type { CommandArguments, WatchState } from "./line/command.js";
import { readPerson } from "./person.js";
import type { WatchedDocument } from "./watched.js";

/** What a filter says of watches: tags, who looks after them, how they stand. */
export type WatchFilter = Pick<CommandArguments, "tags" | "owner" | "state">;

/** Who asks, and when: `owner:me` and "muted" depend on it. */
export interface FilterPlace {
  readonly context: Pick<CommandContext, "user" | "userName" | "channel">;
  readonly now: Date;
}

/** Whether a command says which watches it is about, in other words than a platform's name. */
export function hasFilter({ tags, owner, state }: WatchFilter): boolean {
  return tags !== undefined || owner !== undefined || state !== undefined;
}

/** The watches a filter lets through. Throws `InputError` for an owner that names nobody. */
export function filterWatched(
  watched: readonly WatchedDocument[],
  filter: WatchFilter,
  { context, now }: FilterPlace,
): readonly WatchedDocument[] {
  const { tags, owner, state } = filter;
  const isTheirs = owner === undefined ? () => true : ownerTest(owner, context);
  return watched.filter(
    (one) =>
      (tags === undefined || hasTags(one, tags)) &&
      isTheirs(one) &&
      (state === undefined || statesOf(one, now).includes(state)),
  );
}

/** ` tagged payments, looked after by Alice, unreadable`; empty without a filter. */
export function filterWords({ tags, owner, state }: WatchFilter, context: FilterPlace["context"]): string {
  const parts = [
    ...(tags?.with ?? []).map((tag) => `tagged ${tag}`),
    ...(tags?.without ?? []).map((tag) => `not tagged ${tag}`),
    ...(tags?.none ? ["without tags"] : []),
    ...(owner === undefined
      ? []
      : [owner === null ? "without an owner" : `owned by ${readPerson(owner, context).name}`]),
    ...(state === undefined ? [] : [STATE_SENTENCES[state]]),
  ];
  return parts.length > 0 ? ` ${parts.join(", ")}` : "";
}

const STATE_SENTENCES: Readonly<Record<WatchState, string>> = {
  readable: "that can be read",
  unreadable: "that cannot be read",
  unread: "not read yet",
  muted: "muted now",
  off: "switched off",
};

/** Each state a watch is in: a muted one is readable as well. */
function statesOf({ watch, document }: WatchedDocument, now: Date): WatchState[] {
  const read = { verified: "readable", unreadable: "unreadable", unverified: "unread" } as const;
  return [
    read[document.state],
    ...(watch.mutedUntil !== null && watch.mutedUntil > now ? (["muted"] as const) : []),
    ...(watch.disabledReason === null ? [] : (["off"] as const)),
  ];
}

function hasTags(
  { watch }: WatchedDocument,
  { with: wanted, without, none }: NonNullable<WatchFilter["tags"]>,
): boolean {
  if (none && watch.tags.length > 0) return false;
  return wanted.every((tag) => watch.tags.includes(tag)) && !without.some((tag) => watch.tags.includes(tag));
}

/** By ID where both are known, else by name in any case. */
function ownerTest(owner: string | null, context: FilterPlace["context"]): (one: WatchedDocument) => boolean {
  if (owner === null) return ({ watch }) => watch.ownerName === null;
  const { id, name } = readPerson(owner, context);
  return ({ watch }) =>
    id !== null && watch.owner !== null
      ? watch.owner === id
      : watch.ownerName !== null && watch.ownerName.toLowerCase() === name.toLowerCase();
}
