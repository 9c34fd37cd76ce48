import { type Document, Element, type ParentNode } from "domhandler";
import { findConsent, isDialog } from "./find-consent.js";
import { findRegister, placeOf } from "./find-register.js";
import { findFurniture, NAMED_REASONS } from "./is-furniture.js";
import { linkShareOf, type Measure, type Measures, measureOf, measureTree } from "./measure.js";
import { type SetAside, type SetAsideReason, setAside } from "./set-aside.js";
import { FALLBACK_TAGS, UNREAD_TAGS } from "./tags.js";
import { walk } from "./walk.js";

/** `main` is trusted when it holds at least this share of the page's prose. */
const MAIN_SHARE = 0.5;
/** Going down from the body, a child with this share of the prose is where the content is. */
const ROOT_SHARE = 0.9;
/** Outside `main`, prose counts as policy only when it is at least this share of the main prose. */
const OUTSIDE_SHARE = 0.2;
/** So many parts of one name that hold more than this share of the page's prose are its text. */
const LAYOUT_PARTS = 3;
const LAYOUT_SHARE = 0.15;
const CONTAINERS = new Set("html body div main article section form center table tbody tr td span font".split(" "));
/** What a page must keep of its prose for the selection to be believed. */
const KEPT_SHARE = 0.3;

interface MeasuredPage {
  readonly page: Document;
  readonly measures: Measures;
  readonly consent: ReadonlySet<Element>;
}

/** Elements of a page that are not the policy, each with the reason; everything else is read. */
export function selectFurniture(page: Document): SetAside {
  const consent = findConsent(page);
  const isBanner = (element: Element) => isDialog(element) && consent.has(element);
  const banners = collect(page, (element) => isBanner(element) || FALLBACK_TAGS.has(element.name));
  const whole = measureTree(page, banners);
  const total = sumOf(whole, page);
  if (total.text === 0) return reasons(collect(page, isBanner));
  const register = findRegister(whole);
  const context = { prose: total.prose, panels: findPanels(page), consent, register: register && placeOf(register) };
  const read = (element: Element): SetAsideReason | null => {
    if (FALLBACK_TAGS.has(element.name)) return "hidden";
    return banners.has(element) ? "consent banner" : findFurniture(element, measureOf(whole, element), context);
  };
  const aside = setAllAside(page, { read, whole, prose: total.prose });
  const kept = measureTree(page, aside);
  const isBelieved = register !== null || sumOf(kept, page).prose >= total.prose * KEPT_SHARE;
  if (!isBelieved || sumOf(kept, page).text === 0) return reasons(banners);
  skipAroundContent({ page, measures: kept, consent }, aside);
  return aside;
}

interface Reading {
  readonly read: (element: Element) => SetAsideReason | null;
  readonly whole: Measures;
  readonly prose: number;
}

/** A name that a large share of the page's prose goes by is the page's way to lay out its text, and tells nothing. */
function setAllAside(page: Document, { read, whole, prose }: Reading): SetAside {
  const found = new Map<Element, SetAsideReason>();
  const look = (except: ReadonlySet<SetAsideReason>) => {
    found.clear();
    collect(page, (element) => {
      const reason = read(element);
      if (reason === null || (except.has(reason) && isProse(measureOf(whole, element)))) return false;
      found.set(element, reason);
      return true;
    });
  };
  look(new Set());
  const sums = new Map<SetAsideReason, { parts: number; prose: number }>();
  for (const [element, reason] of found) {
    const { prose: own } = measureOf(whole, element);
    const sum = sums.get(reason) ?? { parts: 0, prose: 0 };
    if (NAMED_REASONS.has(reason) && own > 0) sums.set(reason, { parts: sum.parts + 1, prose: sum.prose + own });
  }
  const layout = [...sums]
    .filter(([, sum]) => sum.parts >= LAYOUT_PARTS && sum.prose > prose * LAYOUT_SHARE)
    .map(([reason]) => reason);
  if (layout.length > 0) look(new Set(layout));
  const aside: SetAside = new Map();
  for (const [element, reason] of found) setAside(element, reason, aside);
  return aside;
}

function isProse(measure: Readonly<Measure>): boolean {
  return measure.prose > 0 && linkShareOf(measure) < 0.5;
}

function reasons(elements: ReadonlySet<Element>): SetAside {
  return new Map([...elements].map((element) => [element, isDialog(element) ? "consent banner" : "hidden"]));
}

/** The outermost elements a test holds for. */
function collect(page: Document, test: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  walk(page, {
    enter(element) {
      if (UNREAD_TAGS.has(element.name)) return false;
      if (!test(element)) return true;
      found.add(element);
      return false;
    },
    leave() {},
    text() {},
  });
  return found;
}

/** Ids that a control of the page names as the part it opens. */
function findPanels(page: Document): Set<string> {
  const panels = new Set<string>();
  walk(page, {
    enter(element) {
      const { "aria-controls": controls, "data-target": target, "data-bs-target": bsTarget } = element.attribs;
      for (const id of (controls ?? "").split(/\s+/, 20)) panels.add(id);
      for (const id of [target, bsTarget]) panels.add((id ?? "").replace(/^#/, ""));
      return true;
    },
    leave() {},
    text() {},
  });
  panels.delete("");
  return panels;
}

/** Adds what stands around the content and holds no prose of its own: menus, labels and notices without a telling name. */
function skipAroundContent({ page, measures, consent }: MeasuredPage, aside: SetAside): void {
  const body = findBody(page);
  const prose = sumOf(measures, body).prose;
  if (prose === 0) return;
  const main = findMain(body, measures, prose * MAIN_SHARE);
  const root = main ?? findRoot(body, measures);
  const least = main === null ? 0 : measureOf(measures, main).prose * OUTSIDE_SHARE;
  const content = { least, hasTitle: sumOf(measures, root).titles > 0, consent };
  for (let node: ParentNode = root; node !== body && node.parent !== null; node = node.parent) {
    for (const sibling of node.parent.children) {
      if (sibling === node || !(sibling instanceof Element)) continue;
      if (aside.has(sibling) || UNREAD_TAGS.has(sibling.name)) continue;
      if (!belongs(sibling, measureOf(measures, sibling), content)) setAside(sibling, "beside the text", aside);
    }
  }
}

interface Content {
  /** Prose that a part beside the content needs to belong to it; 0 where the content is only guessed. */
  readonly least: number;
  readonly hasTitle: boolean;
  readonly consent: ReadonlySet<Element>;
}

/** Whether a part beside the content belongs to it: the title if the content has none, or prose enough. */
function belongs(part: Element, measure: Readonly<Measure>, content: Content): boolean {
  if (measure.titles > 0 && !content.hasTitle) return true;
  if (content.least === 0 && measure.links === 0 && measure.controls === 0) return true;
  if (measure.controls > 0 && content.consent.has(part)) return false;
  return measure.prose > 0 && measure.prose >= content.least && linkShareOf(measure) < 0.5;
}

function findBody(page: Document): ParentNode {
  let body: ParentNode = page;
  walk(page, {
    enter(element) {
      if (body === page && element.name === "body") body = element;
      return body === page;
    },
    leave() {},
    text() {},
  });
  return body;
}

/** The nearest element around every `main` of the page, when those hold enough prose. */
function findMain(body: ParentNode, measures: Measures, least: number): Element | null {
  let main: Element | null = null;
  for (const [element, measure] of measures) {
    const isMain = element.name === "main" || element.attribs["role"] === "main";
    if (isMain && measure.prose >= least && (main === null || measure.prose > measureOf(measures, main).prose)) {
      main = element;
    }
  }
  return main === body ? null : main;
}

/** Goes down from the body as long as one child holds nearly all prose. */
function findRoot(body: ParentNode, measures: Measures): ParentNode {
  const least = sumOf(measures, body).prose * ROOT_SHARE;
  let root = body;
  for (;;) {
    const next = root.children.find((child) => child instanceof Element && measureOf(measures, child).prose >= least);
    if (!(next instanceof Element) || !isContainer(next)) return root;
    root = next;
  }
}

function isContainer(element: Element): boolean {
  return CONTAINERS.has(element.name) || element.name.includes("-");
}

function sumOf(measures: Measures, node: ParentNode): Readonly<Measure> {
  if (node instanceof Element) return measureOf(measures, node);
  const sum = { text: 0, linkText: 0, links: 0, pageLinks: 0, prose: 0, controls: 0, headings: 0, titles: 0 };
  for (const child of node.children) {
    if (!(child instanceof Element)) continue;
    const measure = measureOf(measures, child);
    sum.text += measure.text;
    sum.linkText += measure.linkText;
    sum.prose += measure.prose;
    sum.titles += measure.titles;
  }
  return sum;
}
