import { formatMinute } from "../../policy/utc.js";
import type { TriageEntry, TriageKind } from "../../ports.js";
import { TRIAGE_MARKS, triageDeed } from "../../records/triage-words.js";
import { upperFirst } from "../../records/words.js";
import { moment, type Prose, prose } from "../commands/verbs/prose.js";
import type { Action, Block, Notice } from "../types.js";

/** Verbs that have nothing more to do once a decision of the kind stands. */
const DONE: Readonly<Partial<Record<TriageKind, readonly string[]>>> = {
  acknowledged: ["acknowledge"],
  "not-material": ["not-material", "assign", "escalate"],
};

/** The card with what was decided at its head, and without the buttons that would decide it again. */
export function triagedNotice(notice: Notice, entries: readonly TriageEntry[]): Notice {
  if (entries.length === 0) return notice;
  const done = new Set(entries.flatMap(({ kind }) => DONE[kind] ?? []));
  const actions = (notice.actions ?? []).filter(({ verb }) => !done.has(verb));
  return { ...notice, blocks: withState(notice.blocks, entries), actions: withReopen(actions, notice.record) };
}

/** The head with the marks of what stands, and right below it who decided what. */
function withState([head, ...others]: readonly Block[], entries: readonly TriageEntry[]): Block[] {
  const state = entries.map((entry): Block => ({ kind: "text", text: stateProse(entry) }));
  if (head?.kind !== "heading") return [...state, ...(head ? [head] : []), ...others];
  const marks = [...new Set(entries.map(({ kind }) => TRIAGE_MARKS[kind]))].join("");
  return [{ ...head, text: `${marks} ${head.text}` }, ...state, ...others];
}

/** `✓ Acknowledged by @alice, 5 minutes ago` */
function stateProse(entry: TriageEntry): Prose {
  const reason = entry.reason === null ? "" : `: ${entry.reason}`;
  return prose`${TRIAGE_MARKS[entry.kind]} ${upperFirst(triageDeed(entry))}, ${moment(entry.at, formatMinute(entry.at))}${reason}`;
}

/** First in the menu, where the decision was. */
function withReopen(actions: readonly Action[], record = ""): Action[] {
  const reopen: Action = { label: "Reopen", verb: "reopen", argument: record, place: "menu" };
  const at = actions.findIndex(({ place }) => place === "menu");
  return at < 0 ? [...actions, reopen] : actions.toSpliced(at, 0, reopen);
}
