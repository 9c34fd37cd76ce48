import { lines } from "../reading/lines.js";

/** Words before a question that are no part of it. */
const OPENING = /^(?:(?:so|and|but|then|please|hi|hello|hey|ok|okay|well|also) ){0,3}/;
const AUXILIARY = "do|does|did|can|could|may|might|will|would|must|should|shall|is|are|am|was|were|has|have|had";
const SUBJECT = lines`
  (?:
    i
    |we
    |you
    |they
    |it
    |he
    |she
    |anyone
    |anybody
    |someone
    |somebody
    |(?:my|your|our|their|the|this|that|any|other) [\w'-]{1,20}(?: (?:of|and) (?:my |the )?[\w'-]{1,20})?
    |[\w'-]{2,20}
  )
`;
const ASKED = new RegExp(`^((?:[\\w',/-]{1,20} ){0,7}?)(${AUXILIARY})( nt)? ${SUBJECT}(?= )`);
/** Who asks is the user, and who is asked about is the company: "my" is "your", "their" is "our". */
const TURNED: Readonly<Record<string, string>> = {
  ...{ i: "you", me: "you", my: "your", mine: "yours", myself: "yourself" },
  ...{ us: "you", our: "your", ours: "yours", am: "are" },
  ...{ they: "we", them: "us", their: "our", theirs: "ours", you: "we", your: "our", yours: "ours" },
};
/** "We" who ask are users too: after what is turned, so that "they" is not turned twice. */
const PRONOUN = /\b(?:i|me|my|mine|myself|we|us|our|ours|am|they|them|their|theirs|you|your|yours)\b/g;

/**
 * A folded question as the sentence that would answer it: "do they sell my data" is "we sell your data". What asks ("how long")
 * is left out. Null for one without a verb to turn: "liability cap".
 */
export function turnQuestion(folded: string): string | null {
  const asked = folded.replace(OPENING, "").replace(/[?!.\s]{1,5}$/, "");
  const match = ASKED.exec(asked);
  if (match === null) return /^(?:who|what) \w/.test(asked) ? turnPeople(asked) : null;
  const [whole, before = "", auxiliary = "", denied = ""] = match;
  const subject = whole.slice(before.length + auxiliary.length + denied.length).trim();
  const said = /^(?:do|does|did)$/.test(auxiliary) && denied === "" ? "" : `${auxiliary}${denied === "" ? "" : " not"}`;
  return turnPeople(`${subject} ${said} ${asked.slice(whole.length)}`.replace(/ {2,}/g, " "));
}

function turnPeople(text: string): string {
  return text.replace(PRONOUN, (word) => (word === "we" ? "you" : (TURNED[word] ?? word)));
}
