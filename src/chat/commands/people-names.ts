import type { CommandContext } from "../types.js";

/** People asked for at once, and all together: a platform is asked over the network. */
const AT_ONCE = 5;
const MOST = 40;

/**
 * What people are called on the platform, by their ID; those whom it does not name are left out. Asked for when a list is
 * shown and kept no longer: the log holds IDs alone.
 */
export async function findPeopleNames(
  ids: readonly string[],
  { findPersonName }: Pick<CommandContext, "findPersonName">,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (!findPersonName) return names;
  const wanted = [...new Set(ids)].slice(0, MOST);
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE);
    const found = await Promise.all(some.map(async (id) => [id, await findPersonName(id)] as const));
    for (const [id, name] of found) if (name !== null && name !== id) names.set(id, name);
  }
  return names;
}

/** `Ann (U12)`: the name for people, the ID for what is proven; the ID alone where nobody knows the name. */
export function personWords(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  return name === undefined ? id : `${name} (${id})`;
}
