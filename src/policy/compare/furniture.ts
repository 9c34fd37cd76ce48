import { readsLikePolicy } from "../policy-prose.js";
import { lines } from "../reading/lines.js";
import type { ComparableClause } from "./comparable-clause.js";
import { documentKindOf } from "./document-kind.js";
import { ANNOUNCEMENT } from "./tables/announcements.js";
import { BANNER_BUTTONS, BANNER_REQUEST, BANNER_SUBJECT } from "./tables/cookie-banner.js";
import { CALL_TO_ACTION, MENU_ENTRIES, PAGE_CONTROLS } from "./tables/page-controls.js";
import { PAGE_COUNTER, PAGE_NOTICE, RUNNING_FIGURE, TICKER_REMAINS } from "./tables/page-notices.js";
import { LABELLED_FACT } from "./tables/policy-words.js";

const LINKED = 0.7;
const SHORT = 14;
const PROSE = 9;
const LABEL_WORDS = 3;
const LONGEST_BANNER = 120;
const LONGEST_COUNTER = 14;
const LONGEST_NOTICE = 40;
const ANNOUNCES = new RegExp(
  lines`
  \b(?:
    follow(?:ing|s)
    |below
    |listed
    |list of
    |includ(?:e|es|ing)
    |such as
    |these are
    |are as follows
    |partners
    |providers
    |processors
    |vendors
    |third parties
    |folgende[nrs]?
    |suivant(?:e?s)?
    |siguientes?
    |seguent[ei]
    |seguintes?
    |volgende
  )\b
`,
  "iu",
);

/** Whether the clause names a control of the page and nothing else. */
export function isPageControl(clause: ComparableClause): boolean {
  return PAGE_CONTROLS.has(clause.key) || /^\d{1,2} min(?:ute)?s? read$/u.test(clause.key);
}

/** Whether the clause is a figure that the page makes for each visit. */
export function isPageCounter({ tokens, key, kind, text }: ComparableClause): boolean {
  if (tokens.length > LONGEST_COUNTER) return TICKER_REMAINS.test(text);
  if (PAGE_COUNTER.test(key) || TICKER_REMAINS.test(text)) return true;
  return kind !== "item" && kind !== "row" && RUNNING_FIGURE.test(text.trim());
}

/** Whether the clause is a notice of the page to whoever visits it, and no more than that. */
export function isPageNotice({ tokens, key }: ComparableClause): boolean {
  return tokens.length <= LONGEST_NOTICE && PAGE_NOTICE.test(key);
}

/**
 * Whether the clause tells visitors that a document of the site has been renewed: above a page's title that is the site's banner.
 */
export function readsLikeAnnouncement({ kind, tokens, key }: ComparableClause): boolean {
  if (kind === "heading" || tokens.length > LONGEST_NOTICE || !ANNOUNCEMENT.test(key)) return false;
  return documentKindOf(key) !== null;
}

/** Whether the clause reads like a site menu's entry. */
export function isMenuEntry(clause: ComparableClause): boolean {
  return MENU_ENTRIES.has(clause.key) || PAGE_CONTROLS.has(clause.key);
}

/** Whether the clause sells or invites, as the foot of a page does. */
export function isCallToAction(clause: ComparableClause): boolean {
  return clause.tokens.length <= 40 && CALL_TO_ACTION.test(clause.key) && !readsLikePolicy(clause.text);
}

/** Whether the clause is written out: a sentence of some length that is not mostly a link. */
export function isProse(clause: ComparableClause): boolean {
  if (clause.tokens.length < PROSE || !/[.!?;:。！？؟।]/.test(clause.text)) return false;
  return clause.linkShare < LINKED || readsLikePolicy(clause.text);
}

/** Whether the clause asks for consent to cookies the way banners do. */
export function readsLikeBanner(clause: ComparableClause): boolean {
  const { key, tokens } = clause;
  return tokens.length <= LONGEST_BANNER && BANNER_SUBJECT.test(key) && BANNER_REQUEST.test(key);
}

/** Whether the clause is the label of a banner's button. */
export function isBannerButton(clause: ComparableClause): boolean {
  return BANNER_BUTTONS.has(clause.key);
}

/** Whether the clause looks like furniture where furniture may stand: links, labels and invitations without a sentence. */
export function looksLikeFurniture(clause: ComparableClause): boolean {
  if (isMenuEntry(clause) || isCallToAction(clause)) return true;
  if (clause.linkShare >= LINKED) return clause.tokens.length <= 3 * SHORT && !readsLikePolicy(clause.text);
  if (LABELLED_FACT.test(clause.text)) return false;
  if (clause.tokens.length <= LABEL_WORDS && /:\s*$/.test(clause.text)) return true;
  // A sentence, an address, a number or a name in a register is the policy's even when it stands last.
  return clause.tokens.length <= SHORT && !/[.;:!?]["”’)]?\s*$|[@\d,]/.test(clause.text.trim());
}

/** Whether a paragraph announces the list after it: such a list is the policy's own, links or not. */
export function announcesList(clause: ComparableClause): boolean {
  const end = clause.text.trim().slice(-400);
  if (/[:：]["”’)*_]*$/.test(end)) return true;
  return ANNOUNCES.test(end);
}
