/** Right, wrong and missed decisions of one kind. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface F1 {
  /** Over all decisions, in percent. */
  readonly micro: number;
  /** Mean over the kinds, in percent. */
  readonly macro: number;
  readonly byKind: Readonly<Record<string, Counts & { f1: number }>>;
}

/** F1 of several kinds; `isNamed` and `isOwn` are asked for every row and kind. */
export function measureF1<Row>(
  rows: readonly Row[],
  kinds: readonly string[],
  ask: { isNamed: (row: Row, kind: string) => boolean; isOwn: (row: Row, kind: string) => boolean },
): F1 {
  const all: Counts = { right: 0, wrong: 0, missed: 0 };
  const byKind: Record<string, Counts & { f1: number }> = {};
  for (const kind of kinds) {
    const counts: Counts = { right: 0, wrong: 0, missed: 0 };
    for (const row of rows) {
      const [named, own] = [ask.isNamed(row, kind), ask.isOwn(row, kind)];
      const outcome = named ? (own ? "right" : "wrong") : own ? "missed" : null;
      if (outcome === null) continue;
      counts[outcome] += 1;
      all[outcome] += 1;
    }
    byKind[kind] = { ...counts, f1: f1Of(counts) };
  }
  const scores = Object.values(byKind).map(({ f1 }) => f1);
  return { micro: f1Of(all), macro: rounded(scores.reduce((sum, f1) => sum + f1, 0) / scores.length), byKind };
}

/** The chance that a case of `high` scores above one of `low`; ties count half. */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let sum = 0;
  for (const a of high) for (const b of low) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return rounded(sum / (high.length * low.length), 1000);
}

function f1Of({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : rounded((200 * right) / (2 * right + wrong + missed));
}

function rounded(value: number, by = 10): number {
  return Math.round(value * by) / by;
}
