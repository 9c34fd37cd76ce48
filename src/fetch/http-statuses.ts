/** Statuses that carry a page. */
export const PAGE_STATUSES: ReadonlySet<number> = new Set([200, 203]);

/** Statuses that say the page is there and has no content. */
export const EMPTY_STATUSES: ReadonlySet<number> = new Set([204, 205]);

/** Failures a later try may not meet, apart from all of 5xx. */
export const PASSING_STATUSES: ReadonlySet<number> = new Set([202, 408, 421, 425, 429]);

/** What a status means, in words; others are told by their number alone. */
export const STATUS_WORDS: Readonly<Record<number, string>> = {
  202: "it is still preparing the page",
  400: "it does not understand the request",
  401: "the page asks for a sign-in",
  402: "the page asks for a payment",
  403: "it does not let Fineprint read the page",
  404: "there is no such page",
  405: "it does not let Fineprint read the page",
  406: "it has no version of the page that Fineprint reads",
  408: "it gave up waiting",
  410: "the page is gone for good",
  429: "it has had too many requests",
  451: "the page is withheld for legal reasons",
  500: "it has a fault of its own",
  502: "the server behind it does not answer",
  503: "it is busy or under maintenance",
  504: "the server behind it does not answer in time",
};
