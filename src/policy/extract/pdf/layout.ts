import type { Line } from "./line.js";

/** What is usual in a document; everything that differs means something. */
export interface Layout {
  /** Letter size of most of the text, in points. */
  readonly size: number;
  readonly font: string | null;
  /** Distance of two lines of a paragraph, in points. */
  readonly leading: number;
  /** Where full lines end. */
  readonly right: number;
}

/** The end of a sentence, a clause of a list, or the words that open one. */
export const SENTENCE_END = /[.!?:;]["'’”)]?$/;

export function measureLayout(lines: readonly Line[]): Layout {
  const size = mostInk(lines, (line) => line.size) ?? 10;
  const body = lines.filter((line) => line.size === size);
  return {
    size,
    font: mostInk(body, (line) => line.font),
    leading: usualLeading(lines, size),
    right: quantile(
      body.map((line) => line.right),
      0.9,
    ),
  };
}

function mostInk<T>(lines: readonly Line[], keyOf: (line: Line) => T): T | null {
  const ink = new Map<T, number>();
  for (const line of lines) ink.set(keyOf(line), (ink.get(keyOf(line)) ?? 0) + line.text.length);
  return [...ink].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Below a line that does not end a sentence the next line of its paragraph follows, at the smaller third of the distances. */
function usualLeading(lines: readonly Line[], size: number): number {
  const steps = lines.flatMap((line, index) => {
    const last = lines[index - 1];
    const step = last === undefined || last.page !== line.page ? 0 : last.y - line.y;
    const goesOn =
      last?.size === size && line.size === size && last.font === line.font && !SENTENCE_END.test(last.text);
    return goesOn && step > size * 0.8 && step < size * 3 ? [step] : [];
  });
  return steps.length === 0 ? size * 1.2 : quantile(steps, 1 / 3);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
