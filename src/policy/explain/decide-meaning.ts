import { CHIEF, groupOf, isMeaning, SILENT_MEANINGS } from "./meanings.js";

/** Chances from which a meaning, or the group of one, is told: see the figures of `bench/meanings.ts`. */
const MEANING_TOLD = 0.6;
const GROUP_TOLD = 0.7;
/** A meaning of another group that is so near leaves it open, as a share of the likeliest one's chance. */
const TOO_NEAR = 0.6;
const SILENT: ReadonlySet<string> = new Set(SILENT_MEANINGS);

/** The chance of a meaning or a group of meanings, 0 to 1. */
export interface MeaningChance {
  readonly type: string;
  readonly confidence: number;
}

/**
 * The meaning of a sentence where it is sure; else the group of meanings where that is; else null. "nothing" is a meaning.
 * What `turns` holds of would turn the actor, and is never told.
 */
export function decideMeaning(
  chances: readonly MeaningChance[],
  turns: (name: string) => boolean = () => false,
): string | null {
  const possible = chances.filter(({ type }) => type !== CHIEF && !turns(type));
  const best = likeliest(possible.filter(({ type }) => isMeaning(type)));
  if (best === null) return null;
  const group = groupOf(best.type);
  const rival = likeliest(possible.filter(({ type }) => isMeaning(type) && type !== best.type && isApart(type, group)));
  const isOpen = rival !== null && rival.confidence > TOO_NEAR * best.confidence;
  const isLeadIn = SILENT.has(best.type) && best.type !== "nothing";
  if (best.confidence >= MEANING_TOLD && !isOpen) return isLeadIn ? null : best.type;
  const whole = likeliest(possible.filter(({ type }) => !isMeaning(type)));
  return whole !== null && whole.type === group && whole.confidence >= GROUP_TOLD ? whole.type : null;
}

/** Of another group, or of none. */
function isApart(meaning: string, group: string | undefined): boolean {
  return group === undefined || groupOf(meaning) !== group;
}

function likeliest(chances: readonly MeaningChance[]): MeaningChance | null {
  let best: MeaningChance | null = null;
  for (const one of chances) if (best === null || one.confidence > best.confidence) best = one;
  return best;
}
