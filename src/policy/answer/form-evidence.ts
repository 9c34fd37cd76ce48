import { findEntities } from "../direction/find-entities.js";
import { lines } from "../reading/lines.js";
import { findQuantities } from "../reading/quantities.js";
import type { IndexedClause } from "./clause-index.js";
import { neededEntities } from "./needed-entities.js";
import type { Question } from "./read-question.js";
import { TOLD_IN_WORDS } from "./tables/figures-in-words.js";
import { confidenceOf } from "./type-evidence.js";

export const FORM_EVIDENCE = [
  "gives the figure asked for",
  "gives it on the subject",
  "gives no such figure",
  "names the things named",
  "names none of them",
  "lacks a thing it must name",
  "has the one act who is asked about",
  "has only the other act",
  "tells how, where or whom to turn to",
  "names a place, asked where",
  "names a firm or a person, asked who",
  "names a time, asked when",
  "is an entry of few words",
  "is long",
  "defines or introduces",
] as const;

/** An entry of a list says little by itself. */
const FULL_LENGTH = 5;
/** As many content words make a clause a long one. */
const LONG = 150;

const ASKS_OF_THEM = new RegExp(lines`
  ^\W*(?:\w+ ){0,4}?(?:do|does|can|could|will|would|may|are|is|did|has|have|must|should) (?:\w+ )?(?:
    they
    |it
    |the (?:company|site|app|service|platform)
    |anyone
    |anybody
    |someone
    |somebody
  )\b
`);
const ASKS_OF_ME =
  /\b(?:can|may|could|do|must|should|will|would|am|have|if) (?:i|we|my|our)\b|\b(?:allowed|ok|okay|legal) to\b/;
const THEY_ACT = /\b(?:we|us|our (?:\w+ )?(?:staff|team|partners|employees)|the company|the provider)\b/;
const YOU_ACT = new RegExp(lines`
  \byou(?:'re)? (?:\w+ ){0,2}(?:
    may
    |can
    |cannot
    |must
    |shall
    |will
    |should
    |are
    |agree
    |have
    |acknowledge
    |do
    |wish
    |want
    |need
  )\b
  |\b(?:users?|members?|customers?) (?:may|must|shall|can|cannot|are|will)\b
  |\b(?:it is|strictly) (?:forbidden|prohibited)\b
`);
const HOW = new RegExp(lines`
  \b(?:
    how (?:do|can|could|would|should|may|to|does)
    |where (?:do|can|should|must)
    |who(?:m)? (?:do|can|should|to)
    |what (?:can|should|must) i do
    |to whom
    |which address
  )\b
`);
/** Words that tell whom to turn to, or where. */
export const A_WAY = new RegExp(lines`
  @[a-z0-9-]+\.
  |https?:
  |\bwww\.
  |\b(?:
    by (?:
      sending
      |e-?mailing
      |contacting
      |clicking
      |writing
      |visiting
      |following
      |using
      |logging
      |going
      |selecting
      |changing
      |adjusting
      |calling
    )
    |contact(?:ing)? (?:us|our)
    |(?:e-?mail|write to|call|notify|reach) (?:us|our)
    |settings
    |click
    |link
    |form
    |tab
    |page
    |unsubscribe
  )\b
`);
const WHERE =
  /\b(?:where|which (?:country|countries|city|state|court|place)|what (?:country|city|state|court)|whose court)\b/;
const A_PLACE = new RegExp(lines`
  \b(?:
    united (?:states|kingdom)
    |usa?
    |u\.s
    |uk
    |eea
    |eu
    |europe\w*
    |germany
    |france
    |ireland
    |sweden
    |netherlands
    |california
    |delaware
    |new york
    |england
    |wales
    |canada
    |switzerland
    |finland
    |norway
    |denmark
    |spain
    |italy
    |israel
    |india
    |singapore
    |japan
    |china
    |australia
    |russia\w*
    |brazil
    |texas
    |washington
    |london
    |paris
    |berlin
    |amsterdam
    |stockholm
    |helsinki
    |countr(?:y|ies)
    |courts?
    |state of
    |city of
    |county
    |district
  )\b
`);
const WHO = /\b(?:who|whom|whose|which (?:company|companies|firm|firms|provider|vendor)|what (?:company|firm))\b/;
const A_NAME = new RegExp(lines`
  \b(?:
    inc
    |ltd
    |llc
    |gmbh
    |limited
    |corp
    |corporation
    |b\.?v
    |plc
    |a\/s
    |ab
    |oy
    |google
    |facebook
    |amazon
    |microsoft
    |apple
    |stripe
    |paypal
    |cloudflare
    |aws
    |officer
    |controller
    |partners?
    |providers?
    |affiliates?
    |authorit(?:y|ies)
    |third part(?:y|ies)
    |employees
    |administrators?
  )\b
`);
const WHEN = /\b(?:when|until when|by when|how (?:long|soon|fast|quickly|many (?:days|weeks|months|years))|deadline)\b/;
const A_TIME = new RegExp(lines`
  \b(?:
    \d+|one|two|three|five|seven|ten|fourteen|thirty|sixty|ninety
  )(?: ?\(\d+\))? (?:\w+ )?(?:hours?|days?|weeks?|months?|years?)\b
  |\b(?:
    immediately
    |promptly
    |as long as
    |until
    |without (?:undue )?delay
    |indefinitely
    |prior to
    |at the end of
  )\b
`);
const INTRODUCES = new RegExp(lines`
  \b(?:
    welcome to
    |this (?:privacy )?(?:policy|notice|statement) (?:describes|explains|sets out)
    |the following (?:terms|definitions)
    |shall mean
    |means the
    |refers to
  )\b
`);

/** Whether the clause has the form that an answer to the question would have, in the order of `FORM_EVIDENCE`. */
export function formEvidence(question: Question, clause: IndexedClause, looked: boolean): number[] {
  // Figures and things are costly to find: only where something speaks for the clause at all.
  return [
    ...(looked ? figureEvidence(question, clause) : [0, 0, Number(question.quantity !== null)]),
    ...(looked ? thingEvidence(question, clause) : nothingNamed(question)),
    ...(looked ? answerForm(question, clause) : [0, 0, 0, 0, 0, 0]),
    Number(clause.length < FULL_LENGTH),
    Math.min(1, clause.length / LONG),
    Number(looked && INTRODUCES.test(clause.folded)),
  ];
}

function answerForm({ folded: asked }: Question, { folded, heading }: IndexedClause): number[] {
  const here = `${heading} · ${folded}`;
  const [they, me] = [ASKS_OF_THEM.test(asked), ASKS_OF_ME.test(asked)];
  const [theyAct, youAct] = [THEY_ACT.test(here), YOU_ACT.test(here)];
  const oneAsked = they !== me;
  const acts = they ? theyAct : youAct;
  const other = they ? youAct : theyAct;
  return [
    Number(oneAsked && acts),
    Number(oneAsked && !acts && other),
    Number(HOW.test(asked) && A_WAY.test(folded)),
    Number(WHERE.test(asked) && A_PLACE.test(folded)),
    Number(WHO.test(asked) && A_NAME.test(folded)),
    Number(WHEN.test(asked) && A_TIME.test(folded)),
  ];
}

function figureEvidence({ quantity, subjects }: Question, clause: IndexedClause): number[] {
  if (quantity === null) return [0, 0, 0];
  const told =
    findQuantities(clause.quote).some(({ kind }) => kind === quantity) ||
    (TOLD_IN_WORDS[quantity]?.test(clause.folded) ?? false);
  const onSubject = subjects.some(
    ({ type, words }) => confidenceOf(clause, type) > 0 || words.test(clause.heading) || words.test(clause.folded),
  );
  return [Number(told), Number(told && onSubject), Number(!told)];
}

function nothingNamed(question: Question): number[] {
  return [0, Number(question.entities.length > 0), Number(neededEntities(question).length > 0)];
}

function thingEvidence(question: Question, clause: IndexedClause): number[] {
  const { entities } = question;
  if (entities.length === 0) return [0, 0, 0];
  const there = findEntities(`${clause.heading} · ${clause.folded}`);
  const has = ({ set, name }: (typeof entities)[number]) => there.some((one) => one.set === set && one.name === name);
  const named = entities.filter(has).length;
  const needed = neededEntities(question);
  return [named / entities.length, Number(named === 0), Number(needed.length > 0 && !needed.some(has))];
}
