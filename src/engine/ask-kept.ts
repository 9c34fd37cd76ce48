import { FineprintError } from "../errors.js";
import type { Kept } from "./kept-texts.js";

/** Rounds of telling: a thread may end in between, and begins again with nothing. */
const ROUNDS = 3;

interface Asking<T, R> {
  /** What the task is about, each with the key that a thread knows it by. */
  readonly things: readonly T[];
  keyOf(thing: T): string;
  /** Tells the thread some of them. */
  tell(lacking: readonly T[]): Promise<void>;
  ask(): Promise<Kept<R>>;
}

/** Asks a thread by keys, tells it what it lacks, and asks again. Throws when the thread cannot keep it all. */
export async function askKept<T, R>({ things, keyOf, tell, ask }: Asking<T, R>): Promise<R> {
  for (let round = 1; ; round += 1) {
    const result = await ask();
    if ("done" in result) return result.done;
    if (round > ROUNDS) break;
    const lacks = new Set(result.lacks);
    await tell(things.filter((thing) => lacks.has(keyOf(thing))));
  }
  throw new FineprintError(
    "too-much-asked",
    "This is more than can be looked through at a time; ask about less.",
    false,
  );
}
