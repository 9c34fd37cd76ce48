import { check } from "recheck";
import type { Pattern } from "./collect.js";
import { type Took, tryAll } from "./matching.js";
import { type Pump, pumped, pumpsOf } from "./pump.js";

/**
 * What is known of an expression's time: `safe` = the checker says so, and the pumped texts do not contradict; `linear` =
 * the checker found nothing in its time, or a text that it takes for a polynomial one, but no pumped text, its own
 * included, takes more than in proportion; `polynomial` = allowed only where `bounds.ts` says what bounds the input.
 */
export interface Verdict {
  readonly verdict: "safe" | "linear" | "polynomial";
  /** Texts of the checker that are tried again by the tests. */
  readonly attacks?: readonly Pump[];
  /** How the time grows, as a power of the length. */
  readonly degree?: number;
}

const PUMPS = 8;
const LENGTH = 30_000;
const LIMIT_MS = 4_000;
/** Below this a text says nothing of how time grows. */
const TELLING_MS = 150;
const STEEPEST = 1.4;
/** A busy machine makes one text look slow; not three times. */
const ROUNDS = 3;
const LONGEST_ATTACK = 200;
const FEW = 8;

/** An expression with what the checker says of it, and the texts to try it on. */
interface Checked {
  readonly pattern: Pattern;
  readonly isSafe: boolean;
  readonly attacks: readonly Pump[];
  readonly pumps: readonly Pump[];
}

/** Judges some expressions, in their order; null for one that a text of two thousand letters keeps busy for seconds. */
export async function judge(patterns: readonly Pattern[], checkerMs: number): Promise<(Verdict | null)[]> {
  const checked: Checked[] = [];
  for (const pair of pairsOf(patterns)) {
    checked.push(...(await Promise.all(pair.map((pattern) => checkOne(pattern, checkerMs)))));
  }
  const took = await timesOf(
    checked.flatMap(({ pattern, pumps }) => pumps.map((pump) => ({ pattern, pump }))),
    LENGTH,
  );
  let at = 0;
  const verdicts: (Verdict | null)[] = [];
  for (const one of checked) {
    const slow = one.pumps.filter((_, index) => (took[at + index] ?? LIMIT_MS) > TELLING_MS);
    at += one.pumps.length;
    verdicts.push(verdictOf(one, await growth(one.pattern, slow)));
  }
  return verdicts;
}

async function checkOne(pattern: Pattern, checkerMs: number): Promise<Checked> {
  const checked = await check(pattern.source, pattern.flags, { timeout: checkerMs, randomSeed: 1 });
  const attacks = checked.status === "vulnerable" ? attackOf(checked.attack.pumps, checked.attack.suffix) : [];
  const pumps = [...attacks, ...pumpsOf(pattern.source, pattern.flags, PUMPS)];
  return { pattern, isSafe: checked.status === "safe", attacks, pumps };
}

function verdictOf({ isSafe, attacks }: Checked, degree: number): Verdict | null {
  if (degree === Number.POSITIVE_INFINITY) return null;
  const kept = attacks.length > 0 ? { attacks } : {};
  if (degree > STEEPEST) return { verdict: "polynomial", degree: Math.round(degree * 10) / 10, ...kept };
  return isSafe ? { verdict: "safe" } : { verdict: "linear", ...kept };
}

/** The steepest growth among the texts that take long enough to tell; 1 when none does. */
async function growth(pattern: Pattern, slow: readonly Pump[]): Promise<number> {
  if (slow.length === 0) return 1;
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS && Math.min(...rounds) > STEEPEST; round += 1) {
    rounds.push(await growthOf(pattern, slow));
  }
  return Math.min(...rounds);
}

async function growthOf(pattern: Pattern, slow: readonly Pump[]): Promise<number> {
  const trials = slow.map((pump) => ({ pattern, pump }));
  const [short, long] = [await timesOf(trials, LENGTH / 16), await timesOf(trials, LENGTH / 4)];
  const powers = slow.map((_, index) => {
    const [before, after] = [short[index] ?? null, long[index] ?? null];
    if (before === null) return Number.POSITIVE_INFINITY;
    return after === null ? 2 : Math.log(after / Math.max(before, 0.05)) / Math.log(4);
  });
  return Math.max(...powers);
}

function timesOf(
  trials: readonly { readonly pattern: Pattern; readonly pump: Pump }[],
  length: number,
): Promise<Took[]> {
  return tryAll(
    trials.map(({ pattern: { source, flags }, pump }) => ({ source, flags, text: pumped(pump, length) })),
    LIMIT_MS,
  );
}

function pairsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, index) => all.slice(2 * index, 2 * index + 2));
}

/** The checker's attack, as texts that repeat one of its units each, those before it a few times; long ones are left out. */
function attackOf(pumps: readonly { prefix: string; pump: string }[], suffix: string): Pump[] {
  let before = "";
  const texts = pumps.map(({ prefix, pump }) => {
    const text = { prefix: before + prefix, unit: pump, suffix };
    before += prefix + pump.repeat(FEW);
    return text;
  });
  return texts.filter((one) => one.unit !== "" && JSON.stringify(one).length <= LONGEST_ATTACK);
}
