import type { FigureRole } from "../../statements/statement.js";

/** Whether more of a figure in its role is good for the user. A role that is not here says neither. */
export const MORE_IS: Readonly<Partial<Record<FigureRole, "better" | "worse">>> = {
  "time-kept": "worse",
  "notice-given": "better",
  "time-to-object": "better",
  cap: "better",
  trial: "better",
  "response-time": "worse",
  "claim-limit": "better",
  price: "worse",
};

/** What a figure in its role is, in plain words. */
export const ROLE_WORDS: Readonly<Partial<Record<FigureRole, string>>> = {
  "time-kept": "Time data is kept",
  "notice-given": "Notice given",
  "time-to-object": "Time to object",
  "look-back": "Look-back",
  cap: "Cap",
  "refund-time": "Time for a refund",
  trial: "Trial",
  "response-time": "Time to respond",
  "renewal-period": "Renewal period",
  "minimum-age": "Minimum age",
  price: "Price",
  "claim-limit": "Time to bring a claim",
  "effective-date": "In effect from",
};
