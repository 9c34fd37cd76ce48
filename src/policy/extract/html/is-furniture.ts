import type { Element } from "domhandler";
import { FURNITURE_ROLES, FURNITURE_RULES, type FurnitureNeed } from "../tables/furniture-rules.js";
import { isHidden } from "./is-hidden.js";
import { linkShareOf, type Measure } from "./measure.js";
import { nameExpression, nameWords } from "./name-words.js";

/** What a decision about one element needs to know of its page. */
export interface PageContext {
  /** Prose of the whole page. */
  readonly prose: number;
  /** Ids of panels that a control of the page opens. */
  readonly panels: ReadonlySet<string>;
  /** Elements that hold a consent banner's button. */
  readonly consent: ReadonlySet<Element>;
}

/** An element with more than this share of the page's prose is content, even where its tag or its buttons say otherwise. */
const MARKED_SHARE = 0.65;
/** The same for an element that only its name tells from content. */
const NAMED_SHARE = 0.25;
const CONSENT = nameExpression(FURNITURE_RULES.find((rule) => rule.id === "consent")?.words ?? []);
/** Fewer links are a reference, not a menu. */
const MENU_LINKS = 3;
const RULES = FURNITURE_RULES.map((rule) => ({ needs: rule.needs, words: nameExpression(rule.words) }));
const PAGE_FRAME = new Set(["header", "footer"]);
const SECTIONS = new Set(["main", "article", "section"]);
const SEMANTIC = new Set(["nav", "dialog", "search"]);

/** Whether an element is page furniture: menus, banners, footers, tables of contents, hidden parts, never the policy's text. */
export function isFurniture(element: Element, measure: Readonly<Measure>, page: PageContext): boolean {
  if (isHidden(element, measure, page.panels)) return true;
  if (measure.prose > page.prose * MARKED_SHARE) return false;
  if (SEMANTIC.has(element.name) || FURNITURE_ROLES.has(element.attribs["role"] ?? "")) return true;
  if (isPageFrame(element)) return !hasTitle(measure);
  const words = nameWords(element);
  if (CONSENT.test(words) && measure.controls > 0 && page.consent.has(element)) return true;
  if (measure.prose > page.prose * NAMED_SHARE) return false;
  return isContentsList(element, measure) || isNamedFurniture(words, measure);
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

function isNamedFurniture(words: string, measure: Readonly<Measure>): boolean {
  if (words === "") return false;
  return RULES.some((rule) => rule.words.test(words) && meets(rule.needs, measure));
}

function meets(need: FurnitureNeed, measure: Readonly<Measure>): boolean {
  if (need === "controls") return measure.controls > 0;
  if (need === "a-link") return measure.links > 0;
  if (need === "links") return measure.links >= MENU_LINKS && linkShareOf(measure) >= 0.5;
  return measure.prose === 0;
}
