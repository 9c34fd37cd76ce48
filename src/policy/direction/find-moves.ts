import type { Classification } from "../classify/classify.js";
import { LEARNED } from "../classify/rule-hit.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import type { Stretch } from "../reading/split-sentences.js";
import { polarityOf } from "../severity/polarity.js";
import { FACTOR_ROWS, type FactorRow, NO_CHOICE_POINTS } from "../severity/tables/factors.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import { type Act, findActs } from "./acts.js";
import { EXCEPTION, PROMISE } from "./exceptions.js";
import { type Entity, findEntities } from "./find-entities.js";
import { flip, type Move, type Side } from "./move.js";
import { governingBefore } from "./standing.js";

const NEGATED = readPattern(
  "(?:(?:we|company|it|are|is) (?:\\w+ ){0,2}<not>|have no|has no|cannot|never|no one|nobody)",
);
/** The company does the user a service. */
const SERVING = readPattern(
  lines`
    <we> (?:will |shall |always |also |promptly )*(?:
      notify
      |inform
      |tell
      |alert
      |delete
      |erase
      |refund
      |reimburse
      |protect
      |encrypt
      |answer
      |repair
      |compensate
      |offer
      |make available
    )
  `,
);

/** Types that went from protecting the user to not, or back. */
export function polarityMoves(before: Classification, after: Classification): Move[] {
  return after.types.flatMap(({ id }): Move[] => {
    const old = before.hits.find((hit) => hit.type === id);
    const now = after.hits.find((hit) => hit.type === id);
    // A model names whole sentences: what is promised in one may be another matter.
    if (old === undefined || now === undefined || old.rule === LEARNED || now.rule === LEARNED) return [];
    const was = polarityOf(id, before);
    if (was === polarityOf(id, after)) return [];
    const direction = was === "protective" ? "worse" : "better";
    return [{ name: "promise", direction, before: old, after: now, weight: "full" }];
  });
}

/**
 * Factors of severity, of the types at hand (of a use of data when there is none), that stand in one side's changed
 * sentences only. Notice periods are left to the quantities, which compare them as numbers.
 */
export function factorMoves(before: Side, after: Side, types: ReadonlySet<ProvisionType>): Move[] {
  const known = [...types].filter((type) => type !== "other");
  const bearing: readonly ProvisionType[] = known.length > 0 ? known : ["data-use"];
  const ofContract = known.length === 0 ? CONTRACT.test(after.folded) : known.every((type) => CONTRACTUAL.has(type));
  const consent = ofContract ? [] : FACTOR_ROWS.filter(isConsent);
  const others = FACTOR_ROWS.filter(
    (row) =>
      row.group !== "consent" &&
      row.days === null &&
      (row.types === null || bearing.some((type) => row.types?.has(type))),
  );
  return [...consentMove(consent, before, after), ...others.flatMap((row) => rowMove(row, before, after))];
}

/** Families in which "unless you cancel" is no consent to a use of data. */
const CONTRACTUAL: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  ...PROVISION_FAMILIES.disputes,
  ...PROVISION_FAMILIES.liability,
  ...PROVISION_FAMILIES.agreement,
  ...PROVISION_FAMILIES.money,
]);

const CONTRACT = /\b(?:agreement|contract|membership|subscription|plan|order)\b/;

function isConsent({ group }: FactorRow): boolean {
  return group === "consent";
}

function rowMove(row: FactorRow, before: Side, after: Side): Move[] {
  const old = findRow(row, before);
  const now = findRow(row, after);
  if ((old === null) === (now === null)) return [];
  if (row.name === "low cap" && NO_LIABILITY.test(now === null ? after.folded : before.folded)) return [];
  if (row.factor === "breadth" && (isOfUsers(old, before) || isOfUsers(now, after))) return [];
  const raised = (now !== null) === row.points > 0 ? "worse" : "better";
  const wide = row.factor === "breadth";
  const promised = isInPromise(old, before, wide) || isInPromise(now, after, wide);
  const direction = promised ? flip(raised) : raised;
  return [{ name: row.name, direction, before: old, after: now, weight: wide ? "part" : "full" }];
}

/** Beside no liability at all, a cap is none the worse. */
const NO_LIABILITY =
  /\b(?:no (?:liability|responsibility)|not (?:be )?(?:liable|responsible)|excludes? (?:all|any) liability)\b/;

/** "Every member", "all plans": whom a rule is for, not what it takes. */
function isOfUsers(place: Stretch | null, { folded }: Side): boolean {
  return (
    place !== null &&
    /^ (?:\w+ )?(?:members?|users?|customers?|subscribers?|plans?|visitors?)\b/.test(folded.slice(place.end))
  );
}

/** "We never share any of it", "we notify every user": what widens a promise is good for the user. It stands before it. */
function isInPromise(place: Stretch | null, side: Side, wide: boolean): boolean {
  const stretch =
    place === null ? undefined : side.changed.find(({ start, end }) => place.start >= start && place.start < end);
  if (stretch === undefined || place === null) return false;
  const words = ahead(side, stretch, place);
  return NEGATED.test(words) || SERVING.test(words) || (wide && governingBefore(words) === "given");
}

function ahead({ folded }: Side, stretch: Stretch, place: Stretch): string {
  return folded.slice(stretch.start, place.end);
}

/** Consent is one ladder: opt-in, a window or a way out, opt-out, none at all. */
function consentMove(rows: readonly FactorRow[], before: Side, after: Side): Move[] {
  const old = consentOf(rows, before);
  const now = consentOf(rows, after);
  if (old.points === now.points) return [];
  const direction = now.points > old.points ? "worse" : "better";
  return [{ name: "consent", direction, before: old.place, after: now.place, weight: "full" }];
}

function consentOf(rows: readonly FactorRow[], side: Side): { points: number; place: Stretch | null } {
  for (const row of rows) {
    const place = findRow(row, side);
    if (place !== null) return { points: row.points, place };
  }
  return { points: NO_CHOICE_POINTS, place: null };
}

function findRow(row: FactorRow, side: Side): Stretch | null {
  for (const { start, end } of side.changed) {
    const sentence = side.folded.slice(start, end);
    const match = row.phrase.exec(sentence);
    if (match === null || row.unless?.test(sentence)) continue;
    return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

/** The same act with another modal, or negated on one side. */
export function modalityMoves(before: Side, after: Side): Move[] {
  const old = actsOf(before);
  const now = actsOf(after);
  return now.flatMap((act): Move[] => {
    const same = old.filter((other) => other.actor === act.actor && other.verb === act.verb);
    const counterpart = same.find((other) => other.level !== act.level);
    if (counterpart === undefined || same.some((other) => other.level === act.level)) return [];
    const firmer = act.level > counterpart.level ? "worse" : "better";
    const direction = act.favourable && act.actor === "company" ? flip(firmer) : firmer;
    const name = nameOf(act, counterpart);
    return [{ name, direction, before: counterpart, after: act, weight: "full" }];
  });
}

/** What the company would not do and now may is a promise that fell. */
function nameOf(act: Act, counterpart: Act): string {
  if (act.level > 1 && counterpart.level > 1) return "firmness";
  const promised = act.actor === "company" && !act.favourable && Math.min(act.level, counterpart.level) === 0;
  return promised ? "promise" : "modality";
}

function actsOf(side: Side): Act[] {
  return side.changed.flatMap(({ start, end }) =>
    findActs(side.folded.slice(start, end)).map((act) => ({ ...act, start: act.start + start, end: act.end + start })),
  );
}

/** Data, recipients, purposes and countries that one side names and the other does not. */
export function setMoves(before: Side, after: Side): Move[] {
  const old = findEntities(before.folded);
  const now = findEntities(after.folded);
  return [
    ...missingFrom(old, now).map((entity) => listMove(entity, after, { added: true })),
    ...missingFrom(now, old).map((entity) => listMove(entity, before, { added: false })),
  ].filter((move) => move !== null);
}

function missingFrom(known: readonly Entity[], entities: readonly Entity[]): Entity[] {
  return entities.filter(({ set, name }) => !known.some((other) => other.set === set && other.name === name));
}

/** Where these stand, data is guarded, or a person is named: what is listed there is not what is taken. */
const GUARDED = new RegExp(lines`
  \b(?:
    salted
    |hash(?:es|ed)
    |encrypt\w*
    |masked
    |redacted
    |removed
    |stripped
    |credit(?:ed)? (?:you )?by
    |by name
    |without naming
  )\b
`);

function listMove(entity: Entity, side: Side, { added }: { added: boolean }): Move | null {
  const stretch = side.changed.find(({ start, end }) => entity.start >= start && entity.start < end);
  if (stretch === undefined) return null;
  if (entity.set === "data categories" && GUARDED.test(side.folded.slice(stretch.start, stretch.end))) return null;
  const place = { start: entity.start, end: entity.end };
  const grows = added ? "worse" : "better";
  const sentence = side.folded.slice(stretch.start, stretch.end);
  const placed = entity.set !== "countries" || ABOUT_PLACES.test(sentence);
  const direction = placed ? listDirection(sentence, entity.start - stretch.start, grows) : "unclear";
  return { name: entity.set, direction, before: added ? null : place, after: added ? place : null, weight: "part" };
}

/** What a promise covers is good for the user to see grow; what its exception covers is not. */
function listDirection(sentence: string, at: number, grows: "worse" | "better"): Move["direction"] {
  const exception = EXCEPTION.exec(sentence);
  if (PROMISE.test(sentence)) return exception !== null && exception.index < at ? grows : flip(grows);
  return ABOUT_DATA.test(sentence) ? grows : "unclear";
}

/** Where data lies or goes; a company's seat and a court's are another matter. */
const ABOUT_PLACES = new RegExp(lines`
  \b(?:
    data
    |information
    |details
    |stor
    |transfer
    |process
    |servers?
    |host
    |sent
    |kept
    |backups?
    |access
    |staff
    |employees
    |contractors
    |subprocessors?
    |partners
  )
`);

const ABOUT_DATA = readPattern(
  lines`
    (?:
      sees?
      |views?
      |reads?
      |gather
      |asks?(?: you)? for
      |hand over
      |pass
      |collect
      |shar(?:e|ing)(?! of)
      |disclos
      |us(?:e|ing)
      |process
      |transfer
      |stor(?:e|ed|ing)
      |retain
      |keep
      |kept
      |saves?
      |saved
      |sell
      |provide
      |send
      |receive
      |obtain
      |access
      |train
      |record
      |track
      |combine
      |transmit
      |host
      |hold
      |contain
      |including
      |such as
      |partners?
      |cookies
      |advertis
      |located
    )\w*
  `,
);
