import type { Figure, Statement } from "../statements/statement.js";
import type { AskedAct } from "./asked-act.js";
import { A_WAY } from "./form-evidence.js";
import { synonymsOf } from "./synonyms.js";
import type { ToldSentence } from "./told-sentence.js";

/** The question's own act, on the very thing it asks after, by the party it asks after. */
export function doesJustIt(act: AskedAct, { action, object, party }: Statement): boolean {
  return (
    act.named !== null &&
    action.value === act.named &&
    act.object !== null &&
    act.object !== "other" &&
    object?.value === act.object &&
    (act.party === null || !party.sure || party.value === act.party)
  );
}

/** Whether the sentence tells what the user may do, or whom to turn to. */
export function isWay({ statements, sentence }: Pick<ToldSentence, "statements" | "sentence">): boolean {
  const free = statements.some(({ party, modality, negated }) => {
    return party.value === "user" && modality.value === "may" && !negated.value;
  });
  return free || A_WAY.test(sentence.folded);
}

/** Whether it is of one of the acts asked after. */
export function isAct({ actions }: AskedAct, { action, purposes }: Statement): boolean {
  if (action.value === "unknown") return false;
  return actions.has(action.value) || (actions.has("trains") && purposes.some(({ value }) => value === "ai-training"));
}

/** Whether one it asks after by name is named: by its words, or as a recipient of that kind. */
export function namesRecipient({ recipients }: AskedAct, { sentence, clause, statements }: ToldSentence): boolean {
  return recipients.some(({ kind, words }) => {
    const here = words.some((word) =>
      [word, ...synonymsOf(word)].some((one) => sentence.words.has(one) || clause.headed.has(one)),
    );
    return here || (kind !== "other" && statements.some((one) => one.recipients.some(({ value }) => value === kind)));
  });
}

/** Who owns what the asker made is not told by what the company owns. */
export function isOthersOwn(act: AskedAct, statements: readonly Statement[]): boolean {
  if (!act.own || !act.actions.has("owns")) return false;
  const owning = statements.filter(({ action }) => action.value === "owns");
  return owning.length > 0 && owning.every(isCompanyOwning);
}

/** By "we", or by one with a name of its own: "Rowan owns the service". */
function isCompanyOwning({ party, negated, object }: Statement): boolean {
  const others = party.value === "company" || (party.value === "unknown" && party.place !== null);
  return others && !negated.value && object?.value !== "content" && object?.value !== "personal-data";
}

/** A figure of the role asked for. */
export function figureInRole(
  roles: AskedAct["roles"],
  { statements }: Pick<ToldSentence, "statements">,
): Figure | null {
  const found = statements.flatMap(({ figures }) => figures).find(({ role }) => roles.has(role));
  return found ?? null;
}
