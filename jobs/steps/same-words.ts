import { comparableHash } from "../../src/policy/compare/comparable.js";
import type { Stores, Version } from "../../src/ports.js";

type Versions = Pick<Stores["versions"], "readVersion">;

/** Whether two versions say the same and lead to the same policies, noise left out. */
export async function haveSameWords(one: Version, other: Version, versions: Versions): Promise<boolean> {
  return (await comparableOf(one, versions)) === (await comparableOf(other, versions));
}

/** The hash is stored with the version; one that was saved without costs a read of its text. */
async function comparableOf({ id, comparableSha256 }: Version, versions: Versions): Promise<string> {
  return comparableSha256 ?? comparableHash((await versions.readVersion(id)).content);
}
