import type { Element } from "domhandler";
import { FURNITURE_ROLES, FURNITURE_RULES, type FurnitureNeed } from "../tables/furniture-rules.js";
import { isDialog } from "./find-consent.js";
import { isHidden } from "./is-hidden.js";
import { linkShareOf, type Measure } from "./measure.js";
import { nameExpression, nameWords } from "./name-words.js";
import type { SetAsideReason } from "./set-aside.js";

/** Reasons that rest on an element's name alone. */
export const NAMED_REASONS: ReadonlySet<SetAsideReason> = new Set(["dialog", "form", "teaser"]);

/** What a decision about one element needs to know of its page. */
export interface PageContext {
  /** Prose of the whole page. */
  readonly prose: number;
  /** Ids of panels that a control of the page opens. */
  readonly panels: ReadonlySet<string>;
  /** Elements that hold a consent banner's button. */
  readonly consent: ReadonlySet<Element>;
  /** Where the page's entries stand, on a page that is entries with hardly a sentence. */
  readonly register: ReadonlySet<Element> | null;
}

/** An element with more than this share of the page's prose is content, even where its tag or its buttons say otherwise. */
const MARKED_SHARE = 0.65;
/** The same for an element that only its name tells from content. */
const NAMED_SHARE = 0.25;
const CONSENT = nameExpression(FURNITURE_RULES.find((rule) => rule.id === "consent")?.words ?? []);
/** Fewer links are a reference, not a menu. */
const MENU_LINKS = 3;
const RULES = FURNITURE_RULES.map(({ says, needs, words }) => ({ says, needs, words: nameExpression(words) }));
const PAGE_FRAME = new Set(["header", "footer"]);
const SECTIONS = new Set(["main", "article", "section"]);
const SEMANTIC: ReadonlyMap<string, SetAsideReason> = new Map([
  ["nav", "menu"],
  ["dialog", "dialog"],
  ["search", "form"],
]);
const ROLES: ReadonlyMap<string, SetAsideReason> = new Map(
  [...FURNITURE_ROLES].map((role) => [role, role.endsWith("dialog") ? "dialog" : role === "search" ? "form" : "menu"]),
);

/**
 * What makes an element look like page furniture (a menu, banner, footer, table of contents, hidden part), or null. It is a
 * look only: `setAside` keeps what reads like policy.
 */
export function findFurniture(element: Element, measure: Readonly<Measure>, page: PageContext): SetAsideReason | null {
  if (isHidden(element, measure, page.panels)) return "hidden";
  const words = nameWords(element);
  const asks = measure.controls > 0 && page.consent.has(element) && CONSENT.test(words);
  // A list of cookies may be longer than a short policy.
  if (asks && isDialog(element)) return "consent banner";
  const marked = SEMANTIC.get(element.name) ?? ROLES.get(element.attribs["role"] ?? "");
  if (page.register?.has(element) === false && isPageFrame(element)) return frameOf(element);
  if (measure.prose > page.prose * MARKED_SHARE) return null;
  if (marked !== undefined) return marked;
  if (isPageFrame(element)) return hasTitle(measure) ? null : frameOf(element);
  if (asks) return "consent banner";
  if (measure.prose > page.prose * NAMED_SHARE) return null;
  return isContentsList(element, measure) ? "table of contents" : findNamedFurniture(words, measure);
}

function frameOf(element: Element): SetAsideReason {
  return element.name === "header" || element.attribs["role"] === "banner" ? "header" : "footer";
}

function isPageFrame(element: Element): boolean {
  const role = element.attribs["role"];
  if (role === "banner" || role === "contentinfo") return true;
  return PAGE_FRAME.has(element.name) && !hasAncestor(element, SECTIONS);
}

function hasAncestor(element: Element, names: ReadonlySet<string>): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) {
    if ("name" in parent && names.has(parent.name)) return true;
  }
  return false;
}

/** A page header that holds the document's title and few links is the document's own head. */
function hasTitle(measure: Readonly<Measure>): boolean {
  return measure.titles > 0 && linkShareOf(measure) < 0.3;
}

function isContentsList(element: Element, measure: Readonly<Measure>): boolean {
  if (measure.pageLinks < MENU_LINKS || measure.prose > 0) return false;
  return element.name !== "a" && measure.pageLinks >= measure.links * 0.9 && linkShareOf(measure) >= 0.8;
}

function findNamedFurniture(words: string, measure: Readonly<Measure>): SetAsideReason | null {
  if (words === "") return null;
  return RULES.find((rule) => rule.words.test(words) && meets(rule.needs, measure))?.says ?? null;
}

function meets(need: FurnitureNeed, measure: Readonly<Measure>): boolean {
  if (need === "controls") return measure.controls > 0;
  if (need === "a-link") return measure.links > 0;
  if (need === "links") return measure.links >= MENU_LINKS && linkShareOf(measure) >= 0.5;
  if (need === "no-words") return measure.prose === 0;
  return measure.prose === 0 && (measure.links > 0 || measure.controls > 0);
}
