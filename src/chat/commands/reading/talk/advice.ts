import { tellExplanation } from "../../../../policy/clause-reading.js";
import type { StatedFact } from "../../../../policy/types.js";
import { lawsAskedAfter, namesLaw } from "../../../../records/law-words.js";
import { prevalenceSentence } from "../../../../records/prevalence.js";
import { type Regulation, regulationsFor } from "../../../../records/regulations.js";
import { FACT_NAMES, factsLine, isTimed } from "../../../../records/stated-facts.js";
import type { Block, Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { list, nextStep } from "../../reply.js";
import { saying } from "./history.js";
import { clauseOf, idOf, readingOf, type TalkSubject, typesOf } from "./subject.js";
import { CAREFUL_STEPS, USUAL_STEPS } from "./tables/careful-steps.js";

const TO_ACT_ON: ReadonlySet<StatedFact["name"]> = new Set([
  "opt-out",
  "objection-window",
  "notice-period",
  "effective-date",
]);
const QUOTED: ReadonlySet<StatedFact["name"]> = new Set(["opt-out", "objection-window"]);
const LAWS = 3;

/** "What should we do?": what the text lets one do and until when, else what a careful team does. */
export function sayToDo(subject: TalkSubject, { clock }: HandlerDeps): Reply {
  const facts = factsOf(subject).filter(({ name }) => TO_ACT_ON.has(name));
  const reading = readingOf(subject);
  const can = reading === null ? null : tellExplanation(reading.explanation).youCanDo;
  const idle = reading === null ? null : tellExplanation(reading.explanation).ifYouDoNothing;
  const [type] = typesOf(subject);
  const steps = CAREFUL_STEPS.find(({ types }) => type !== undefined && types.includes(type))?.steps ?? USUAL_STEPS;
  const dates = factsLine(facts.filter(isTimed), clock.now());
  const quotes = facts
    .filter(({ name }) => QUOTED.has(name))
    .slice(0, 1)
    .map((fact): Block => ({ kind: "quote", text: fact.quote, source: FACT_NAMES[fact.name] }));
  return saying(
    [leadOf(dates, facts.length > 0 || can !== null), can, idle === null ? null : `If you do nothing: ${idle}`],
    [
      ...quotes,
      { kind: "text", text: "What a careful team does:" },
      ...list(steps),
      nextStep("Note who sees to it", "assign", idOf(subject)),
    ],
  );
}

function leadOf(dates: string | null, isSomething: boolean): string {
  if (dates !== null) return `${dates}.`;
  return isSomething ? "No day is set by this change." : "The text sets nothing to do and no day.";
}

function factsOf(subject: TalkSubject): readonly StatedFact[] {
  return subject.kind === "change" ? subject.view.facts : (readingOf(subject)?.explanation.facts ?? []);
}

/** "Is that legal?": not ours to say; the laws it may engage, those of the place asked after first, and how usual it is. */
export async function sayLegality(question: string, subject: TalkSubject, deps: HandlerDeps): Promise<Reply> {
  const types = typesOf(subject);
  const clause = clauseOf(subject);
  const all = regulationsFor(types.slice(0, 1), clause === null ? [] : [clause.quote]);
  const asked = lawsAskedAfter(question);
  const there = all.filter(({ jurisdiction }) => asked.includes(jurisdiction));
  const byName = there.filter(({ provision }) => namesLaw(question, provision));
  const shown = (byName.length > 0 ? byName : there.length > 0 || asked.length > 0 ? there : all).slice(0, LAWS);
  const prevalence = await prevalenceSentence(types[0] ?? "other", subject.view.document.type, deps);
  return saying(
    [
      "Whether it is legal is for a lawyer or a court to say; Fineprint reads what it states and does not judge it.",
      shown.length > 0
        ? "What can be said: clauses of this kind may engage"
        : "What can be said: no law of that place is on the map for this kind of clause.",
    ],
    [
      ...list(shown.map(lawLine)),
      { kind: "text", text: prevalence },
      nextStep("In plain words, with the laws", "explain", idOf(subject)),
    ],
  );
}

function lawLine({ provision, jurisdiction, reason, reviewed }: Regulation): string {
  return `${provision} (${jurisdiction}): ${reason}${reviewed ? "" : " Not yet read by a lawyer."}`;
}
