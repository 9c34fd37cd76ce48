import type { Classification } from "../classify/classify.js";
import { readPattern } from "../reading/pattern.js";
import { findQuantities, type Quantity } from "../reading/quantities.js";
import type { Stretch } from "../reading/split-sentences.js";
import { FACTOR_ROWS, type FactorRow, NO_CHOICE_POINTS } from "../severity/factors.js";
import { polarityOf } from "../severity/polarity.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import { type Act, findActs } from "./acts.js";
import { EXCEPTION, PROMISE } from "./exceptions.js";
import { type Entity, findEntities } from "./find-entities.js";
import { flip, type Move, type Side } from "./move.js";
import { meaningOf } from "./quantity-table.js";

const NEGATED = readPattern(
  "(?:(?:we|company|it|are|is) (?:\\w+ ){0,2}<not>|have no|has no|cannot|never|no one|nobody)",
);
/** The company does the user a service. */
const SERVING = readPattern(
  "<we> (?:will |shall |always |also |promptly )*(?:notify|inform|tell|alert|delete|erase|refund|reimburse|protect|encrypt|answer|repair|compensate)",
);

/** Types that went from protecting the user to not, or back. */
export function polarityMoves(before: Classification, after: Classification): Move[] {
  return after.types.flatMap(({ id }): Move[] => {
    const old = before.hits.find((hit) => hit.type === id);
    const now = after.hits.find((hit) => hit.type === id);
    if (old === undefined || now === undefined) return [];
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
  const raised = (now !== null) === row.points > 0 ? "worse" : "better";
  const direction = isInPromise(old, before) || isInPromise(now, after) ? flip(raised) : raised;
  return [{ name: row.name, direction, before: old, after: now, weight: row.factor === "breadth" ? "part" : "full" }];
}

/** "We never share any of it", "we notify every user": what widens a promise is good for the user. It stands before it. */
function isInPromise(place: Stretch | null, side: Side): boolean {
  const stretch =
    place === null ? undefined : side.changed.find(({ start, end }) => place.start >= start && place.start < end);
  return (
    stretch !== undefined &&
    place !== null &&
    (NEGATED.test(ahead(side, stretch, place)) || SERVING.test(ahead(side, stretch, place)))
  );
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
    const name = act.level > 1 && counterpart.level > 1 ? "firmness" : "modality";
    return [{ name, direction, before: counterpart, after: act, weight: "full" }];
  });
}

function actsOf(side: Side): Act[] {
  return side.changed.flatMap(({ start, end }) =>
    findActs(side.folded.slice(start, end)).map((act) => ({ ...act, start: act.start + start, end: act.end + start })),
  );
}

/** Numbers whose meaning is known on both sides. A number that changed without one is unclear. */
export function quantityMoves(before: Side, after: Side): Move[] {
  const old = measuresOf(before);
  const now = measuresOf(after);
  const left = now.filter(
    (one) => !old.some((other) => sameMeasure(one, other) && one.quantity.value === other.quantity.value),
  );
  const gone = old.filter(
    (one) => !now.some((other) => sameMeasure(one, other) && one.quantity.value === other.quantity.value),
  );
  const paired = left.flatMap((one): Move[] => {
    const exact = gone.findIndex((other) => sameMeasure(one, other));
    const at = exact >= 0 ? exact : gone.findIndex((other) => isLikeMeasure(one, other));
    const counterpart = gone[at];
    if (counterpart === undefined) return loneMove(one, old, { added: true });
    gone.splice(at, 1);
    const grew = one.quantity.value > counterpart.quantity.value ? "up" : "down";
    const direction = one.worse === null ? "unclear" : one.worse === grew ? "worse" : "better";
    return [{ name: one.name, direction, before: counterpart.place, after: one.place, weight: "full" }];
  });
  return [...paired, ...gone.flatMap((one) => loneMove(one, now, { added: false }))];
}

/** A figure with no counterpart: a fee where there was none is worse, and better when it goes. */
function loneMove(one: Measure, others: readonly Measure[], { added }: { added: boolean }): Move[] {
  if (one.appears === null || others.some((other) => sameMeasure(one, other))) return [];
  const direction = added ? one.appears : flip(one.appears);
  return [
    { name: one.name, direction, before: added ? null : one.place, after: added ? one.place : null, weight: "full" },
  ];
}

interface Measure {
  readonly name: string;
  readonly worse: "up" | "down" | null;
  readonly appears: "worse" | "better" | null;
  readonly quantity: Quantity;
  readonly place: Stretch;
}

function measuresOf(side: Side): Measure[] {
  return side.changed.flatMap(({ start, end }) => {
    const sentence = side.folded.slice(start, end);
    return findQuantities(sentence).map((quantity) => {
      const meaning = meaningOf(quantity, sentence);
      const place = { start: quantity.start + start, end: quantity.end + start };
      return {
        name: meaning?.name ?? quantity.kind,
        worse: meaning?.worse ?? null,
        appears: meaning?.appears ?? null,
        quantity,
        place,
      };
    });
  });
}

/** Other words around a figure may give it another name ("keep", "keep and then delete") while it weighs the same way. */
function isLikeMeasure(one: Measure, other: Measure): boolean {
  return one.quantity.kind === other.quantity.kind && one.worse !== null && one.worse === other.worse;
}

function sameMeasure(a: Measure, b: Measure): boolean {
  return a.name === b.name && a.quantity.kind === b.quantity.kind;
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
const GUARDED = /\b(?:salted|hash(?:es|ed)|encrypt\w*|credit(?:ed)? (?:you )?by|by name|without naming)\b/;

function listMove(entity: Entity, side: Side, { added }: { added: boolean }): Move | null {
  const stretch = side.changed.find(({ start, end }) => entity.start >= start && entity.start < end);
  if (stretch === undefined) return null;
  if (entity.set === "data categories" && GUARDED.test(side.folded.slice(stretch.start, stretch.end))) return null;
  const place = { start: entity.start, end: entity.end };
  const grows = added ? "worse" : "better";
  const sentence = side.folded.slice(stretch.start, stretch.end);
  const direction = listDirection(sentence, entity.start - stretch.start, grows);
  return { name: entity.set, direction, before: added ? null : place, after: added ? place : null, weight: "part" };
}

/** What a promise covers is good for the user to see grow; what its exception covers is not. */
function listDirection(sentence: string, at: number, grows: "worse" | "better"): Move["direction"] {
  const exception = EXCEPTION.exec(sentence);
  if (PROMISE.test(sentence)) return exception !== null && exception.index < at ? grows : flip(grows);
  return ABOUT_DATA.test(sentence) ? grows : "unclear";
}

const ABOUT_DATA = readPattern(
  "(?:sees?|views?|reads?|collect|shar(?:e|ing)(?! of)|disclos|us(?:e|ing)|process|transfer|stor(?:e|ed|ing)|retain|keep|sell|provide|send|receive|obtain|access|train|record|track|combine|transmit|host|including|such as|partners?|cookies|advertis|located)\\w*",
);
