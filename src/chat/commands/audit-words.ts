import { formatMinute, formatSecond } from "../../policy/utc.js";
import type { AuditEntry } from "../../ports.js";
import { personWords } from "./people-names.js";

/** `2026-05-11 06:02:13 UTC · Ann (U12) · watch D-12 · threshold: high, tags: payments`; names by ID, as far as known. */
export function auditLine(
  { at, actor, verb, subject, detail }: AuditEntry,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const words = detailWords(readable(detail));
  return [formatSecond(at), personWords(actor, names), `${verb} ${subject}`, ...(words === "" ? [] : [words])].join(
    " · ",
  );
}

/** For people: of settings before and after only what became otherwise, times as everywhere, a person by one name. */
function readable({
  before,
  after,
  assignee,
  assigneeName,
  created,
  ...detail
}: AuditEntry["detail"]): AuditEntry["detail"] {
  const told = Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, withMinute(value)]));
  const person = assigneeName ?? assignee;
  return { ...(person ? { assignee: person } : {}), ...told, ...changed(before, after), ...wasThere(created) };
}

/** Whether a watch was new: a yes or no is no word for people. */
function wasThere(created: unknown): AuditEntry["detail"] {
  return typeof created === "boolean" ? { watch: created ? "new" : "changed" } : {};
}

function changed(before: unknown, after: unknown): AuditEntry["detail"] {
  if (typeof before !== "string" || typeof after !== "string") return { before, after };
  const [was, is] = [optionsOf(before), optionsOf(after)];
  if (was === null || is === null) return before === after ? { unchanged: after } : { before, after };
  const moved = [...is].filter(([name, value]) => was.get(name) !== value);
  return moved.length === 0
    ? { unchanged: "all" }
    : Object.fromEntries(moved.map(([name, value]) => [name, `${was.get(name) ?? "not set"} → ${value}`]));
}

/** `threads:on timezone:UTC` by name; null for words of another shape. */
function optionsOf(words: string): Map<string, string> | null {
  const parts = words.split(" ").map((part) => /^([a-z-]+):(\S+)$/.exec(part));
  if (parts.some((part) => part === null)) return null;
  return new Map(parts.map((part) => [part?.[1] ?? "", part?.[2] ?? ""]));
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

function withMinute(value: unknown): unknown {
  return typeof value === "string" && ISO_TIME.test(value) ? formatMinute(new Date(value)) : value;
}

/** What an entry says beside its subject; what is null or empty is left out. */
export function detailWords(detail: AuditEntry["detail"]): string {
  return Object.entries(detail)
    .map(([name, value]) => [name, valueWords(value)] as const)
    .filter(([, words]) => words !== "")
    .map(([name, words]) => `${name}: ${words}`)
    .join(", ");
}

/** A line is read, not counted: of hundreds of documents the first are named. */
const MOST_VALUES = 12;
const SHOWN_VALUES = 8;

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.length > MOST_VALUES) {
    return `${value.slice(0, SHOWN_VALUES).map(valueWords).join(" ")} and ${value.length - SHOWN_VALUES} more`;
  }
  if (Array.isArray(value)) return value.map(valueWords).join(" ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
