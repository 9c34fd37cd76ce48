import type { Line } from "./line.js";

/** Lines from the top and from the bottom of a page that may be its header or footer. */
const EDGE = 2;
const FEWEST_PAGES = 3;
/** Share of the pages a line stands on, its numbers aside, to be furniture. */
const SHARE = 0.5;
const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|p\.)\s?)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:\/|of|von|de|di|sur)\s?\d{1,4})?$/i;

/** Leaves out running headers, footers and page numbers: they move with the layout and are no wording. */
export function dropPageFurniture(pages: readonly (readonly Line[])[]): Line[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter((_, index) => isEdge(index, page.length)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const needed = Math.max(FEWEST_PAGES, pages.length * SHARE);
  return pages.flatMap((page) =>
    page.filter((line, index) => {
      if (!isEdge(index, page.length)) return true;
      return !PAGE_NUMBER.test(line.text) && (counts.get(keyOf(line)) ?? 0) < needed;
    }),
  );
}

function isEdge(index: number, count: number): boolean {
  return index < EDGE || index >= count - EDGE;
}

function keyOf({ text }: Line): string {
  return text.replaceAll(/\d+/g, "#");
}
