import type { Document } from "domhandler";
import { walk } from "./walk.js";

/** The address that the page's first `base` element gives its links, if it has one. */
export function findBaseHref(page: Document): string | undefined {
  let href: string | undefined;
  walk(page, {
    enter(element) {
      if (href === undefined && element.name === "base") href = element.attribs["href"];
      return href === undefined && element.name !== "body";
    },
    leave() {},
    text() {},
  });
  return href;
}
