const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** ms to wait after each failed try, as the Standard Webhooks specification proposes; about three days in all, then it is given up. */
export const HOOK_WAITS_MS: readonly number[] = [
  ...[5_000, 5 * MINUTE_MS, 30 * MINUTE_MS],
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR_MS),
];

/**
 * The wait after so many failed tries, with up to a tenth more so that messages which failed together do not return together;
 * at least what the endpoint asked for. Null when there is no further try.
 */
export function waitAfter(attempts: number, waitsMs: readonly number[], askedMs: number | null): number | null {
  const wait = waitsMs[attempts - 1];
  if (wait === undefined) return null;
  return Math.round(Math.max(wait * (1 + Math.random() * 0.1), askedMs ?? 0));
}
