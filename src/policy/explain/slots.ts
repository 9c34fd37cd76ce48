import { type Entity, findEntities } from "../direction/find-entities.js";
import { foldText } from "../reading/fold-text.js";
import { findQuantities } from "../reading/quantities.js";
import { FACTOR_ROWS } from "../severity/factors.js";

export type SlotName =
  | "data"
  | "recipients"
  | "purposes"
  | "countries"
  | "period"
  | "amount"
  | "choice"
  | "notice"
  | "discretion"
  | "permanence";

/** What the clause itself puts into each slot; a slot that it does not fill is absent. */
export type Slots = Readonly<Partial<Record<SlotName, string>>>;

/** Most entries of a list that are named. */
const MOST = 2;
/** Factors said in our words, by the row that matched. */
const SAID: Readonly<Record<string, string>> = {
  "without consent": "without asking you",
  "opt-in": "only if you agree",
  "opt-out window": "with a time limit to opt out",
  "right to leave": "you may leave",
  "opt-out only": "unless you opt out",
  "granular control": "and settings let you choose",
  "without notice": "without notice",
  "at any time, for any reason": "at any time or for any reason",
  "sole discretion": "at its own discretion",
  "listed reasons": "for the reasons listed",
  "small claims court or opt-out": "with a way out by opt-out or small claims court",
};

/** Fills the slots from the words of a clause, and from nothing else. */
export function fillSlots(quote: string): Slots {
  const folded = foldText(quote);
  const entities = findEntities(folded);
  const quantities = findQuantities(quote);
  const duration = quantities.find(({ kind }) => kind === "duration");
  const amount = quantities.find(({ kind }) => kind === "amount");
  return {
    ...slot("data", words(quote, entities, "data categories")),
    ...slot("recipients", words(quote, entities, "recipients")),
    ...slot("purposes", words(quote, entities, "purposes")),
    ...slot("countries", words(quote, entities, "countries")),
    ...slot("period", duration && quote.slice(duration.start, duration.end).replace(/['’]s?$/, "")),
    ...slot("amount", amount && quote.slice(amount.start, amount.end)),
    ...slot("choice", said(folded, "consent") ?? said(folded, "remedy")),
    ...slot("notice", said(folded, "notice") ?? noticePeriod(quote, duration)),
    ...slot("discretion", said(folded, "discretion")),
    ...slot("permanence", /irrevocable|perpetual|indefinitely|permanently/.exec(folded)?.[0]),
  };
}

function slot(name: SlotName, value: string | undefined): Slots {
  return value === undefined || value === "" ? {} : { [name]: value };
}

function words(quote: string, entities: readonly Entity[], set: Entity["set"]): string {
  const found = entities.filter((entity) => entity.set === set).sort((a, b) => a.start - b.start);
  const named = found.slice(0, MOST).map(({ start, end }) => quote.slice(start, end).replace(/\s+/g, " ").trim());
  if (found.length > MOST) return `${named.join(", ")} and others`;
  return named.join(" and ");
}

function said(folded: string, factor: string): string | undefined {
  const row = FACTOR_ROWS.find(
    (one) =>
      one.factor === factor && SAID[one.name] !== undefined && one.phrase.test(folded) && !one.unless?.test(folded),
  );
  return row === undefined ? undefined : SAID[row.name];
}

function noticePeriod(quote: string, duration: { start: number; end: number } | undefined): string | undefined {
  if (duration === undefined || !/notice|notif|advance/i.test(quote)) return undefined;
  const period = quote.slice(duration.start, duration.end).replace(/['’]s?$/, "");
  return `with ${period}${/s$/.test(period) ? "’" : "’s"} notice`.replaceAll("’", "'");
}
