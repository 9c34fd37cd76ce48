import { Parser } from "htmlparser2";

export interface PageLink {
  /** What the link says, white space collapsed; an image's text or the link's title when it has no words. */
  readonly label: string;
  readonly url: URL;
}

const MAX_LINKS = 5_000;
const MAX_LABEL = 200;
/** Deeper than any page; the parser's cost grows with the square of the depth. */
const MAX_DEPTH = 2_000;
const CHUNK = 16_384;

/**
 * The links of a page, in order, each address once for each label. Reads the page as a stream of tags, never as a tree, so
 * that a deep or endless one costs its length and no more. Pure; never throws on any text.
 */
export function readLinks(html: string, base: URL): PageLink[] {
  const links = new Map<string, PageLink>();
  let root = base;
  let open: { href: string; title: string; words: string } | null = null;
  const close = () => {
    const url = open && readHref(open.href, root);
    const label = open && clean(open.words.trim() === "" ? open.title : open.words);
    if (url && label && links.size < MAX_LINKS) links.set(`${label} ${url.href}`, { label, url });
    open = null;
  };
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (name === "base") root = readHref(attributes["href"] ?? "", base) ?? root;
      if (name === "img" && open) open.title ||= attributes["alt"] ?? "";
      if (name !== "a") return;
      close();
      const { href, title = "" } = attributes;
      if (href !== undefined) open = { href, title: attributes["aria-label"] ?? title, words: "" };
    },
    ontext(text) {
      if (open && open.words.length < MAX_LABEL) open.words += ` ${text}`.slice(0, MAX_LABEL);
    },
    onclosetag(name) {
      depth -= 1;
      if (name === "a") close();
    },
  });
  for (let at = 0; at < html.length && depth < MAX_DEPTH; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (depth < MAX_DEPTH) parser.end();
  close();
  return [...links.values()];
}

function readHref(href: string, base: URL): URL | null {
  if (href.length > 2_000 || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  return url;
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, MAX_LABEL);
}
