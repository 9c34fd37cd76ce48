import type { Modality } from "../statement.js";

/** What stands between a subject and the verb that is meant: "reserve the right to", "are not obliged to", "agree not to". */
export interface Frame {
  /** Read on the folded words from the head verb ("is", "have", "agree") to the verb that follows, "to" left out. */
  readonly when: RegExp;
  /** as-it-is: only the verb that follows tells more, the modality is that of the head. promise: the user's is a duty, the company's a promise. */
  readonly modality: Modality | "as-it-is" | "promise";
  /** Turns the negation: "no right to", "prohibited from". */
  readonly negates?: true;
  /** The person between the two verbs is the one who may or must: "we allow partners to". */
  readonly subject?: "object";
  /** Said to be aimed at, not to be so; "may not attempt to" forbids all the same. */
  readonly aim?: "always" | "unless-denied";
}

export const FRAMES: readonly Frame[] = [
  { when: /^(?:is|are|be) (?:\S+ ){0,3}under no (?:\S+ ){0,3}(?:obligation|duty)\b/, modality: "must", negates: true },
  { when: /^(?:reserv|retain|keep)\w* (?:\S+ ){0,6}rights?\b/, modality: "may" },
  {
    when: /^(?:ha[vs]e?|had|hold|holds|enjoy) (?:\S+ ){0,6}no (?:\S+ ){0,2}(?:right|ability|option|authority|power)\b/,
    modality: "may",
    negates: true,
  },
  {
    when: /^(?:ha[vs]e?|had|assumes?|undertakes?|accepts?) (?:\S+ ){0,4}(?:no|not any) (?:\S+ ){0,4}(?:obligation|duty|responsibility)\b/,
    modality: "must",
    negates: true,
  },
  { when: /^(?:is|are|be) (?:\S+ ){0,3}under (?:any|an) (?:\S+ ){0,3}(?:obligation|duty)\b/, modality: "must" },
  {
    when: /^(?:ha[vs]e?|had|assumes?|undertakes?) (?:\S+ ){0,4}(?:any|an?|the) (?:\S+ ){0,3}(?:obligation|duty|responsibility)\b/,
    modality: "must",
  },
  {
    when: /^(?:ha[vs]e?|had|hold|holds|enjoy|given|granted) (?:\S+ ){0,8}(?:rights?|options?|ability|choice|possibility|opportunity|freedom|authority|discretion|permission)\b/,
    modality: "may",
  },
  {
    when: /^(?:is|are|be|been) (?:\S+ ){0,3}(?:entitled|permitted|allowed|able|free|welcome|authori[sz]ed|eligible|at liberty)\b/,
    modality: "may",
  },
  { when: /^(?:entitled|permitted|allowed|authori[sz]ed|licensed)$/, modality: "may" },
  { when: /^(?:is|are|be|been) (?:\S+ ){0,3}(?:required|obliged|obligated|responsible|bound)\b/, modality: "must" },
  { when: /^(?:required|obliged|obligated|bound)$/, modality: "must" },
  { when: /^(?:ha[vs]e?|had|needs?|ought)$/, modality: "must" },
  {
    when: /^(?:is|are|be) (?:\S+ ){0,3}(?:prohibited|forbidden|barred|restricted|precluded|prevented) from$/,
    modality: "may",
    negates: true,
  },
  { when: /^(?:prohibited|forbidden|barred|restricted|precluded|prevented) from$/, modality: "may", negates: true },
  { when: /^refrains? from$/, modality: "promise", negates: true },
  {
    when: /^(?:agrees?|undertakes?|commits?|promises?|covenants?|warrants?|pledges?|consents?)(?: (?:that you|and \S+|to us|with us|hereby|also|further|expressly|irrevocably))?$/,
    modality: "promise",
  },
  { when: /^(?:is|are|be) (?:\S+ )?committed(?: to)?$/, modality: "promise", aim: "always" },
  {
    when: /^(?:intends?|plans?|aims?|expects?|strives?|seeks?|endeavou?rs?|works?|hopes?)(?: (?:hard|to the best of our ability))?$/,
    modality: "promise",
    aim: "always",
  },
  { when: /^(?:attempts?|tr(?:y|ies))$/, modality: "as-it-is", aim: "unless-denied" },
  {
    when: /^(?:takes?|uses?|implements?|employs?|adopts?|ha[vs]e taken) (?:\S+ ){0,8}(?:steps|measures|precautions|safeguards)\b/,
    modality: "as-it-is",
  },
  {
    when: /^(?:uses?|makes?|takes?|exercises?|employs?) (?:\S+ ){0,8}(?:efforts?|care)\b/,
    modality: "promise",
    aim: "always",
  },
  { when: /^(?:declines?|refuses?)$/, modality: "as-it-is", negates: true },
  { when: /^(?:stop|cease|discontinue)s?$/, modality: "as-it-is", negates: true },
  { when: /^(?:continues?|chooses?|decides?|elects?|opts?)$/, modality: "as-it-is" },
  {
    when: /^(?:allow|permit|enabl|let|authori[sz]|entitl|invit)(?:e?s?|e?d|ing) \S+/,
    modality: "may",
    subject: "object",
  },
  {
    when: /^(?:give|grant|offer|provide)s? (?:\S+ ){1,8}(?:right|permission|ability|option|choice|opportunity|consent|authority)s?\b/,
    modality: "may",
    subject: "object",
  },
  { when: /^(?:require|oblige|obligate|instruct|direct)(?:s|d)? \S+/, modality: "must", subject: "object" },
];
