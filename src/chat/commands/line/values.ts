import { DOCUMENT_TYPES, findDocumentType } from "../../../catalogue/document-types.js";
import { InputError } from "../../../errors.js";
import { isProvisionType, PROVISION_TYPES, type ProvisionType } from "../../../policy/taxonomy.js";
import { titleOfType } from "../../../policy/type-titles.js";
import type { Severity } from "../../../policy/types.js";
import type { DigestSetting } from "../../../ports.js";
import { closestWord, quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";

/** Most results a list verb gives. */
export const COUNT = { least: 1, most: 20 } as const;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  high: "high",
  h: "high",
  medium: "medium",
  med: "medium",
  m: "medium",
  low: "low",
  l: "low",
  all: "low",
  any: "low",
};
const DIGESTS: Readonly<Record<string, DigestSetting>> = {
  daily: "daily",
  weekly: "weekly",
  off: "off",
  none: "off",
  no: "off",
};
const TYPE_BY_KEY = new Map<string, ProvisionType>(
  PROVISION_TYPES.flatMap((type) => [
    [type, type],
    [typeKey(titleOfType(type)), type],
  ]),
);

/** What a kind of clause can be called: its ID, and its title with hyphens. */
export const TYPE_KEYS: readonly string[] = [...TYPE_BY_KEY.keys()];

/** `high`, `high+`, `>=high`: always "at least". Null when it is no severity. */
export function findSeverity(text: string): Severity | null {
  const word = text.toLowerCase().replace(/^>=/, "").replace(/\+$/, "");
  return Object.hasOwn(SEVERITIES, word) ? (SEVERITIES[word] ?? null) : null;
}

/** A severity option's value. Throws `InputError` with what is allowed. */
export function readSeverity(text: string): Severity {
  const severity = findSeverity(text);
  if (severity) return severity;
  throw new InputError(`${quoteInput(text)} is no severity. Write severity:high+, severity:medium+ or severity:low.`);
}

/** A digest option's value. Throws `InputError`. */
export function readDigest(text: string): DigestSetting {
  const word = text.toLowerCase();
  const digest = Object.hasOwn(DIGESTS, word) ? DIGESTS[word] : undefined;
  if (digest) return digest;
  throw new InputError(`${quoteInput(text)} is no digest setting. Write digest:daily, digest:weekly or digest:off.`);
}

/** A provision type by ID or title, words or hyphens; null when there is none. */
export function findProvisionType(text: string): ProvisionType | null {
  return TYPE_BY_KEY.get(typeKey(text)) ?? null;
}

/** A type option's value. Throws `InputError` with the closest types. */
export function readProvisionType(text: string): ProvisionType | "all" {
  if (/^(all|any)$/i.test(text)) return "all";
  const type = findProvisionType(text);
  if (type) return type;
  const near = closestWord(typeKey(text), TYPE_KEYS);
  const meant = near ? (isProvisionType(near) ? near : TYPE_BY_KEY.get(near)) : null;
  const hint = meant
    ? `Did you mean type:${meant}?`
    : "For example: type:ai-training, type:arbitration, type:retention.";
  throw new InputError(`${quoteInput(text)} is no type of clause. ${hint}`);
}

/** A document option's value: type IDs, separated by commas, or "all". Throws `InputError` with what is allowed. */
export function readDocumentTypes(text: string): CommandArguments {
  if (/^(all|any)$/i.test(text.trim())) return { everything: true };
  const documents = text.split(",").map((part) => {
    const type = findDocumentType(part);
    if (type) return type.id;
    const allowed = DOCUMENT_TYPES.slice(0, 8).map(({ id }) => id);
    throw new InputError(`${quoteInput(part)} is no kind of policy. Write ${allowed.join(", ")} … or all.`);
  });
  return { documents };
}

/** Whether a word stands for everything there is. */
export function isAll(word: string): boolean {
  return /^all$/i.test(word);
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNIT_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS, m: 30 * DAY_MS };
const COUNTED = "one two three four five six seven eight nine ten".split(" ");
/** Longer than that is no pause. */
const MAX_DURATION_MS = 90 * 24 * HOUR_MS;
const DURATION = /^(?:for )?(\d{1,4}) ?(h|d|w|m(?=onth))(?:ours?|ays?|eeks?|onths?)?$/i;
const IN_WORDS = new RegExp(
  `^(?:for )?(?:the next )?(an?|${COUNTED.join("|")}) (h|d|w|m)(?:ours?|ays?|eeks?|onths?)$`,
  "i",
);

/** `7d`, `12 hours`, `for 2 weeks`, `for a week` in ms; null when it is no duration. Throws `InputError` for one out of bounds. */
export function findDuration(text: string): number | null {
  const match = DURATION.exec(text.trim()) ?? IN_WORDS.exec(text.trim());
  if (!match) return null;
  const ms = countOf(match[1] ?? "") * (UNIT_MS[match[2]?.toLowerCase() ?? ""] ?? 0);
  if (ms >= HOUR_MS && ms <= MAX_DURATION_MS) return ms;
  throw new InputError(`${quoteInput(text)} is out of bounds; a duration is 1h to 90d.`);
}

/** "a" and "an" are one. */
function countOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : Math.max(0, COUNTED.indexOf(word.toLowerCase())) + 1;
}

/** A duration option's value in ms. Throws `InputError`. */
export function readDuration(text: string): number {
  const ms = findDuration(text);
  if (ms !== null) return ms;
  throw new InputError(`${quoteInput(text)} is no duration. Write hours, days or weeks, like 12h, 7d or 2w.`);
}

/** A duration as people type it: `7d`, `12h`; whole hours. */
export function writeDuration(ms: number): string {
  const hours = Math.round(ms / HOUR_MS);
  return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}

/** A number of results. Throws `InputError`. */
export function readCount(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= COUNT.least && count <= COUNT.most) return count;
  throw new InputError(`${quoteInput(text)} is no number of results; write ${COUNT.least} to ${COUNT.most}.`);
}

/** Lower case, hyphens between words. */
export function typeKey(text: string): string {
  return text
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
}
