import type { TriageEntry, TriageKind } from "../../ports.js";
import { TRIAGE_MARKS, triageWords } from "../../records/triage-words.js";
import type { Action, Block, Notice } from "../types.js";

/** Verbs that have nothing more to do once a decision of the kind stands. */
const DONE: Readonly<Partial<Record<TriageKind, readonly string[]>>> = {
  acknowledged: ["acknowledge"],
  "not-material": ["not-material", "assign", "escalate"],
};

/** The card with what was decided at its foot, and without the buttons that would decide it again. */
export function triagedNotice(notice: Notice, entries: readonly TriageEntry[]): Notice {
  if (entries.length === 0) return notice;
  const done = new Set(entries.flatMap(({ kind }) => DONE[kind] ?? []));
  const actions = (notice.actions ?? []).filter(({ verb }) => !done.has(verb));
  return { ...notice, blocks: [...notice.blocks, ...entries.map(footer)], actions: withReopen(actions, notice.record) };
}

/** `✓ Acknowledged by @alice, 2026-11-23 18:20 UTC` */
function footer(entry: TriageEntry): Block {
  const words = triageWords(entry);
  return { kind: "footer", text: `${TRIAGE_MARKS[entry.kind]} ${words.charAt(0).toUpperCase()}${words.slice(1)}` };
}

/** First in the menu, where the decision was. */
function withReopen(actions: readonly Action[], record = ""): Action[] {
  const reopen: Action = { label: "Reopen", verb: "reopen", argument: record, place: "menu" };
  const at = actions.findIndex(({ place }) => place === "menu");
  return at < 0 ? [...actions, reopen] : actions.toSpliced(at, 0, reopen);
}
