import type { BaseReason, FactorReason, Reason } from "../reason.js";
import type { Told } from "../told.js";
import type { ClauseRating, Severity } from "../types.js";
import { bandOf } from "./bands.js";
import { FACTOR_ROWS, type FactorRow, NO_CHOICE_POINTS } from "./tables/factors.js";
import { SUGGESTIONS, type Suggestion } from "./tables/suggestions.js";

const MOST = 4;
const GONE = "Without “{trigger}” ({points}) it would be {rating}.";
const COME = "({points}) it would be {rating}.";
const NAMES: Readonly<Record<Severity, string>> = { high: "High", medium: "Medium", low: "Low" };
const ROWS: ReadonlyMap<string, FactorRow> = new Map(FACTOR_ROWS.map((row) => [row.name, row]));
const WITHOUT_CONSENT = ROWS.get("without consent");

interface Rated {
  readonly score: number;
  readonly severity: Severity;
  readonly reasons: readonly Reason[];
}

/**
 * What would move this rating to another band, in plain sentences; empty when no single factor would. First the words
 * whose absence would, then what would soften or sharpen a clause of its kind.
 */
export function whatWouldChange({ score, severity, reasons }: Omit<ClauseRating, "types">): Told[] {
  if (score === null || severity === null) return [];
  const rated = { score, severity, reasons };
  const type = reasons.find((reason): reason is BaseReason => reason.factor === "base")?.type;
  const gone = reasons.flatMap((reason) => sayGone(reason, rated));
  const fitting = SUGGESTIONS.filter(({ types }) => type !== undefined && types.has(type));
  return [...gone, ...fitting.flatMap((suggestion) => sayCome(suggestion, rated))].slice(0, MOST);
}

/** The points that stand for a choice that is not offered: they quote the act, which cannot be wished away. */
function isSilence({ factor, points, trigger }: FactorReason): boolean {
  return factor === "consent" && points === NO_CHOICE_POINTS && !WITHOUT_CONSENT?.phrase.test(trigger.toLowerCase());
}

function sayGone(reason: Reason, { score, severity }: Rated): Told[] {
  if (reason.factor === "base" || reason.factor === "moved") return [];
  const { factor, trigger, points } = reason;
  if (!FACTORS.has(factor) || points === 0 || isSilence(reason)) return [];
  const left = clamp(score - points);
  return bandOf(left) === severity ? [] : [{ template: GONE, slots: [trigger, signed(points), said(left)] }];
}

const FACTORS: ReadonlySet<string> = new Set(FACTOR_ROWS.map(({ factor }) => factor));

function sayCome({ row, says }: Suggestion, { score, severity, reasons }: Rated): Told[] {
  const come = ROWS.get(row);
  if (come === undefined || reasons.some((reason) => isTold(come, reason))) return [];
  const points = come.points - replacedBy(come, reasons);
  const left = clamp(score + points);
  return bandOf(left) === severity ? [] : [{ template: `${says} ${COME}`, slots: [signed(points), said(left)] }];
}

/** The clause has it already, or something that goes further the same way. */
function isTold(row: FactorRow, { factor, points }: Reason): boolean {
  return factor === row.factor && Math.sign(points) === Math.sign(row.points);
}

/**
 * What softens a factor takes the place of what sharpens it: a clause that asks for consent is not silent on it, and one
 * that gives notice does not come without.
 */
function replacedBy({ factor, points }: FactorRow, reasons: readonly Reason[]): number {
  if (points > 0) return 0;
  const sharpened = reasons.filter((reason) => reason.factor === factor && reason.points > 0);
  return sharpened.reduce((sum, reason) => sum + reason.points, 0);
}

function said(points: number): string {
  return `${NAMES[bandOf(points)]} (${points})`;
}

function clamp(points: number): number {
  return Math.max(0, Math.min(100, points));
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}
