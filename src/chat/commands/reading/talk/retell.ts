import { tellExplanation } from "../../../../policy/clause-reading.js";
import { plainReason } from "../../../../policy/reason.js";
import { titleOfType } from "../../../../policy/type-titles.js";
import { formatMinute } from "../../../../policy/utc.js";
import { changeBullets, changeHeadline, changeSummary } from "../../../../records/change-sentences.js";
import { ratingWords } from "../../../../records/labels.js";
import { DIRECTION_WORDS, SEVERITY_WORDS, upperFirst } from "../../../../records/words.js";
import type { Block, Reply } from "../../../types.js";
import { list, nextStep, text, toAsker } from "../../reply.js";
import { saying } from "./history.js";
import { clauseOf, clauseQuote, idOf, readingOf, type TalkSubject, titleOf, typesOf } from "./subject.js";

/** Reasons of a rating told in passing; the rating has them all. */
const REASONS = 2;

/** "Summarise": what changed, or what the clause says, in a few lines. */
export function saySummary(subject: TalkSubject): Reply {
  if (subject.kind === "change") {
    const { view } = subject;
    const headline = changeHeadline(view);
    const bullets = changeBullets(view).filter((bullet) => bullet !== headline);
    const { severity } = view.change;
    return toAsker({
      summary: changeSummary(view),
      ...(severity ? { severity } : {}),
      blocks: [text(changeSummary(view)), ...list(bullets), nextStep("All of it", "show", idOf(subject))],
    });
  }
  const { provision } = subject.view;
  const said = readingOf(subject);
  const says = said === null ? null : tellExplanation(said.explanation).says;
  return saying([`${titleOf(subject)}: ${provision.title}, ${ratingWords(provision)}.`, says], clauseQuote(subject));
}

/** "Explain it simply": what it says and what follows for the user, and no more. */
export function sayPlainly(subject: TalkSubject): Reply {
  const reading = readingOf(subject);
  const said = reading === null ? null : tellExplanation(reading.explanation);
  const headline = subject.kind === "change" ? changeHeadline(subject.view) : null;
  const says = said === null ? null : `Our reading: ${said.says}`;
  const sentences = [headline, says, said?.consumerImpact ?? null].filter((one) => one !== null);
  if (sentences.length === 0) {
    return saying(["No reading of these words is on record; this is what they are:"], clauseQuote(subject));
  }
  return saying(sentences, [...clauseQuote(subject), nextStep("More on it", "explain", idOf(subject))]);
}

/** "Show me the exact wording", "where does it say that?": the words, where they stand, and when they were read. */
export function sayWording(subject: TalkSubject): Reply {
  const { document } = subject.view;
  const { snapshot } = subject.kind === "change" ? subject.view.after : subject.view.evidence;
  const clause = clauseOf(subject);
  if (clause === null) return saying([`${idOf(subject)} quotes no clause.`], []);
  const where = clause.path.length > 0 ? ` under ${clause.path.join(" › ")}` : "";
  return saying(
    [`${titleOf(subject)}${where}, as read ${formatMinute(snapshot.fetchedAt)}:`],
    [
      ...clauseQuote(subject),
      { kind: "link", label: "Open the policy", url: document.url },
      nextStep("To cite it", "cite", idOf(subject)),
    ],
  );
}

/** "How bad is it?": the rating, and the two reasons that weigh most. */
export function sayHowBad(subject: TalkSubject): Reply {
  const rated = subject.kind === "change" ? subject.main : subject.view.provision;
  const type = typesOf(subject)[0] ?? "other";
  const severity = subject.kind === "change" ? subject.view.change.severity : subject.view.provision.severity;
  const sentences = [
    overall(subject),
    rated === null
      ? null
      : `${titleOfType(type)}: ${ratingWords(rated)}${rated.protective ? ", it is in the user's favour" : ""}.`,
    rated === null ? null : reasons(rated.reasons.map(plainReason)),
    consequence(subject),
  ];
  const reply = saying(sentences, [nextStep("Every factor and its points", "severity", idOf(subject))]);
  return severity ? { ...reply, severity } : reply;
}

function overall(subject: TalkSubject): string | null {
  if (subject.kind === "provision") return null;
  const { severity, direction } = subject.view.change;
  const words = [severity ? SEVERITY_WORDS[severity] : "Not rated", direction ? DIRECTION_WORDS[direction] : ""];
  return `${upperFirst(words.filter((word) => word !== "").join(", "))}.`;
}

function reasons(all: readonly { readonly factor: string; readonly trigger: string; readonly points: number }[]) {
  const told = all
    .filter(({ factor, points }) => factor !== "base" && points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, REASONS)
    .map(({ trigger, points }) => `“${trigger}” ${points > 0 ? "weighs against the user" : "softens it"}`);
  return told.length === 0
    ? "It is rated by its kind alone; no words in it sharpen or soften that."
    : `${upperFirst(told.join("; "))}.`;
}

function consequence(subject: TalkSubject): string | null {
  const reading = readingOf(subject);
  return reading === null ? null : tellExplanation(reading.explanation).consumerImpact;
}

/** "Who does it affect?": the groups that the text names; null where it names none. */
export function sayAffected(subject: TalkSubject): Reply {
  const facts =
    subject.kind === "change"
      ? subject.view.facts.filter(({ name }) => name === "affected-users")
      : (readingOf(subject)?.explanation.facts ?? []).filter(({ name }) => name === "affected-users");
  if (facts.length === 0) {
    return saying(
      [
        "The text names no group, so it is for everyone whom the document applies to.",
        "Whether it applies to you depends on where you are and what you have agreed to; the document's own scope clause says more.",
      ],
      [nextStep("Ask it", "ask", `who does this policy apply to? ${idOf(subject)}`)],
    );
  }
  const groups = [...new Set(facts.map(({ value }) => value))].join(", ");
  const quotes = facts
    .slice(0, 1)
    .map((fact): Block => ({ kind: "quote", text: fact.quote, source: "Named in the text" }));
  return saying([`The text names: ${groups}.`], quotes);
}
