import type { ClauseRating, Reason, Severity } from "../types.js";
import { bandOf } from "./bands.js";
import { FACTOR_ROWS, type FactorRow } from "./factors.js";

const MOST = 4;
const NAMES: Readonly<Record<Severity, string>> = { high: "High", medium: "Medium", low: "Low" };

/** What would move this rating to another band, in plain sentences; empty when no single factor would. */
export function whatWouldChange(rating: ClauseRating): string[] {
  const { score, severity, reasons } = rating;
  if (score === null || severity === null) return [];
  const type = reasons.find(({ factor }) => factor === "base")?.trigger;
  const gone = reasons.filter(isFactor).flatMap((reason) => sayGone(reason, score, severity));
  const rows = FACTOR_ROWS.filter((row) => row.types === null || [...row.types].some((one) => one === type));
  const come = rows.filter((row) => !isUsed(row, reasons)).flatMap((row) => sayCome(row, score, severity));
  return [...gone, ...come].slice(0, MOST);
}

function isFactor({ factor, points }: Reason): boolean {
  return factor !== "base" && points !== 0;
}

function isUsed(row: FactorRow, reasons: readonly Reason[]): boolean {
  return reasons.some(({ factor, points }) => factor === row.factor && Math.sign(points) === Math.sign(row.points));
}

function sayGone({ trigger, points }: Reason, score: number, severity: Severity): string[] {
  const band = bandOf(clamp(score - points));
  if (band === severity) return [];
  return [`Without “${trigger}” (${signed(points)}) it would be ${NAMES[band]} (${clamp(score - points)}).`];
}

function sayCome({ name, points }: FactorRow, score: number, severity: Severity): string[] {
  const band = bandOf(clamp(score + points));
  if (band === severity) return [];
  return [`With “${name}” (${signed(points)}) it would be ${NAMES[band]} (${clamp(score + points)}).`];
}

function clamp(points: number): number {
  return Math.max(0, Math.min(100, points));
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}
