import { formatSecond } from "../../policy/utc.js";
import type { AuditEntry } from "../../ports.js";

/** `2026-05-11 06:02:13 UTC · U12 · watch D-12 · threshold: high, tags: payments` */
export function auditLine({ at, actor, verb, subject, detail }: AuditEntry): string {
  const words = detailWords(detail);
  return [formatSecond(at), actor, `${verb} ${subject}`, ...(words === "" ? [] : [words])].join(" · ");
}

/** What an entry says beside its subject; what is null or empty is left out. */
export function detailWords(detail: AuditEntry["detail"]): string {
  return Object.entries(detail)
    .map(([name, value]) => [name, valueWords(value)] as const)
    .filter(([, words]) => words !== "")
    .map(([name, words]) => `${name}: ${words}`)
    .join(", ");
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(valueWords).join(" ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
