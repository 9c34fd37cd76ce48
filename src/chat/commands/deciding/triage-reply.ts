import type { Reply } from "../../types.js";
import { nextStep, text, toAsker } from "../reply.js";
import type { TriageSubject } from "./triage.js";

/** What was decided, in one sentence, and what there is to say of the card, if anything. */
export function triageReply(
  summary: string,
  { record }: TriageSubject,
  card: string | null,
  people: readonly string[] = [],
): Reply {
  const notice = {
    summary,
    record,
    blocks: [text(summary), ...(card === null ? [] : [text(card)]), nextStep("The whole change", "show", record)],
  };
  return people.length > 0 ? { ...toAsker(notice), people } : toAsker(notice);
}
