import { formatMinute } from "../policy/utc.js";
import type { Correction, WrongPart, WrongReport } from "../ports.js";
import { UNNAMED } from "./triage-words.js";
import { asSentence, DIRECTION_WORDS, SEVERITY_WORDS, upperFirst } from "./words.js";

/** What of a card can be wrong, as people say it. */
export const PART_WORDS: Readonly<Record<WrongPart, string>> = {
  summary: "the summary",
  direction: "the direction",
  severity: "the severity",
  "not-a-change": "it is not a change",
  other: "something else",
};

function at(name: string): string {
  return name === UNNAMED ? name : `@${name}`;
}

type Made = Pick<Correction, "withdrawn" | "actorName" | "at" | "reason">;

/** `corrected by @alice` */
export function correctionDeed({ withdrawn, actorName }: Pick<Correction, "withdrawn" | "actorName">): string {
  return `${withdrawn ? "withdrawn" : "corrected"} by ${at(actorName)}`;
}

/** `corrected by @alice, 2026-11-23 18:20 UTC: why.`; `withdrawn by @alice, …: not a change. Why.` */
export function correctionWords(correction: Made): string {
  const { withdrawn, reason } = correction;
  const said = `${correctionDeed(correction)}, ${formatMinute(correction.at)}`;
  return `${said}${correctionReason({ withdrawn, reason })}`;
}

/** What stands behind who corrected it and when: `: why.`; `: not a change. Why.` */
export function correctionReason({ withdrawn, reason }: Pick<Correction, "withdrawn" | "reason">): string {
  if (withdrawn) return [": not a change.", ...(reason === null ? [] : [upperFirst(asSentence(reason))])].join(" ");
  return reason === null ? "." : asSentence(`: ${reason}`);
}

/** `headline “They may now share your data”; direction: worse for users; severity: High`; empty for one that sets nothing. */
export function correctedWords({ headline, direction, severity, withdrawn }: Correction): string {
  return [
    withdrawn ? "not a change" : null,
    headline === null ? null : `headline: “${headline}”`,
    direction === null ? null : `direction: ${DIRECTION_WORDS[direction]}`,
    severity === null ? null : `severity: ${SEVERITY_WORDS[severity]}`,
  ]
    .filter((words) => words !== null)
    .join("; ");
}

/** `the direction is wrong: “it is the other way”`, as @bob reported it. */
export function reportWords({ part, words }: Pick<WrongReport, "part" | "words">): string {
  const wrong = part === "not-a-change" || part === "other" ? PART_WORDS[part] : `${PART_WORDS[part]} is wrong`;
  return words === null ? wrong : `${wrong}: “${words}”`;
}

/** `C-12: the direction is wrong: “…”, @bob, 2026-11-23 18:20 UTC · rejected by @alice: why` */
export function reportLine(report: WrongReport): string {
  const said = `${reportWords(report)}, ${at(report.actorName)}, ${formatMinute(report.at)}`;
  return `${said} · ${reportState(report)}`;
}

/** `open`, `corrected by @alice`, `rejected by @alice: why` */
export function reportState({ state, decidedByName, answer }: WrongReport): string {
  if (state === "open") return "open";
  const by = decidedByName === null ? "" : ` by ${at(decidedByName)}`;
  return answer === null ? `${state}${by}` : `${state}${by}: ${answer}`;
}
