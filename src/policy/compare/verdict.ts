import type { Verdict } from "../types.js";
import { NOISE_RULES, type NoiseRuleId } from "./noise-rules.js";
import type { ClauseOperation } from "./operation.js";
import type { ReadVerdict } from "./pair-state.js";

/** What a comparison comes to, and why, in short plain sentences that begin with the rule's id where one applied. */
export interface Decision {
  readonly verdict: Verdict;
  readonly because: readonly string[];
}

const WORDING: ReadonlySet<string> = new Set(["added", "removed", "modified", "rewritten"]);

/** Order of verdicts: what the reads are, then wording, then spelling, then order, then dates, then nothing. */
export function decide(read: ReadVerdict | null, operations: readonly ClauseOperation[]): Decision {
  if (read !== null) return { verdict: read.verdict, because: [sayRead(read)] };
  const noise = new Set(operations.flatMap((operation) => (operation.noise === null ? [] : [operation.noise])));
  const wording = operations.filter((operation) => WORDING.has(operation.kind));
  const moved = operations.filter((operation) => operation.kind === "moved").length;
  const because = [
    ...sayWording(wording),
    ...sayLinks(wording),
    ...(moved > 0 ? [`${moved} clauses moved.`] : []),
    ...[...noise].sort().map(sayNoise),
  ];
  if (wording.length > 0) return { verdict: "changed", because };
  return { verdict: quietVerdict(noise, moved), because: because.length > 0 ? because : ["The texts are the same."] };
}

function quietVerdict(noise: ReadonlySet<NoiseRuleId>, moved: number): Verdict {
  const effects = new Set([...noise].map((id) => NOISE_RULES.get(id)?.effect));
  if (effects.has("editorial")) return "editorial";
  if (moved > 0) return "moved";
  return effects.has("date-only") ? "date-only" : "none";
}

function sayWording(operations: readonly ClauseOperation[]): string[] {
  const kinds = ["modified", "rewritten", "added", "removed"] as const;
  return kinds.flatMap((kind) => {
    const count = operations.filter((operation) => operation.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? "clause" : "clauses"} ${kind}.`];
  });
}

function sayLinks(operations: readonly ClauseOperation[]): string[] {
  const links = operations.flatMap((operation) => operation.links ?? []).length;
  return links === 0 ? [] : [`${links} ${links === 1 ? "link leads" : "links lead"} elsewhere.`];
}

function sayNoise(id: NoiseRuleId): string {
  return `${id}: ${NOISE_RULES.get(id)?.reason ?? ""}`;
}

function sayRead({ verdict, reason }: ReadVerdict): string {
  if (verdict === "language-switch") return `The language went from ${reason}.`;
  return verdict === "unreadable"
    ? `The newer read is no policy: ${reason}.`
    : `The older read was no policy: ${reason}.`;
}
