import { createHash } from "node:crypto";
import type { Child } from "hono/jsx";
import { formatSecond } from "../../policy/utc.js";
import { SCOPE_NOTE, upperFirst } from "../../records/words.js";
import type { Frame } from "./frame.js";
import { STYLE } from "./style.js";

/** Changes with the stylesheet, so that it may be kept for ever. */
export const STYLE_PATH = `/assets/style-${createHash("sha256").update(STYLE).digest("hex").slice(0, 12)}.css`;
export const ICON_PATH = "/assets/icon.svg";

/** A step of the way to a page. */
export interface Crumb {
  readonly name: string;
  /** Null where the reader cannot go. */
  readonly href: string | null;
}

interface LayoutProps {
  readonly title: string;
  readonly description: string;
  readonly frame: Frame;
  readonly crumbs?: readonly Crumb[];
  /** Where new records like these are told: a path without its ending. */
  readonly feed?: string;
  readonly children: Child;
}

/** A whole page. */
export function Layout({ title, description, frame, crumbs = [], feed, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Fineprint`}</title>
        <meta name="description" content={description.slice(0, 300)} />
        {frame.indexable ? null : <meta name="robots" content="noindex, nofollow" />}
        <link rel="canonical" href={frame.canonical} />
        <link rel="icon" href={ICON_PATH} type="image/svg+xml" />
        <link rel="stylesheet" href={STYLE_PATH} />
        {feed && frame.lists ? <Feeds feed={feed} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the record
        </a>
        <SiteHeader lists={frame.lists} />
        <main id="main">
          {crumbs.length > 0 ? <Crumbs crumbs={crumbs} /> : null}
          {frame.linkEnds ? (
            <p class="notice">
              {`You opened this by a link that was made for this record alone. It ends ${formatSecond(frame.linkEnds)}; every opening is counted.`}
            </p>
          ) : null}
          {children}
        </main>
        <footer class="site">
          <p>
            {`Fineprint ${SCOPE_NOTE}. This page says what the document states, permits or reserves; it is no legal advice and no finding that anything is lawful or not.`}
          </p>
          <p>
            <span class="printed">{frame.canonical}</span>
          </p>
          {feed && frame.lists ? (
            <p class="noprint">
              Follow: <a href={`${feed}.atom`}>Atom</a> · <a href={`${feed}.json`}>JSON Feed</a> ·{" "}
              <a href={`${feed}.ics`}>Calendar of dates</a>
            </p>
          ) : null}
        </footer>
      </body>
    </html>
  );
}

function SiteHeader({ lists }: { readonly lists: boolean }) {
  if (!lists) {
    return (
      <header class="site">
        <span class="name">Fineprint</span>
      </header>
    );
  }
  return (
    <header class="site">
      <a class="name" href="/platforms">
        Fineprint
      </a>
      <nav aria-label="Site">
        <a href="/platforms">Platforms</a> · <a href="/kinds">Kinds of clause</a> · <a href="/compare">Compare</a> ·{" "}
        <a href="/search">Search</a> · <a href="/about">Methodology</a>
      </nav>
    </header>
  );
}

function Feeds({ feed }: { readonly feed: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={`${feed}.atom`} title="Changes (Atom)" />
      <link rel="alternate" type="application/feed+json" href={`${feed}.json`} title="Changes (JSON Feed)" />
      <link rel="alternate" type="text/calendar" href={`${feed}.ics`} title="Dates (iCalendar)" />
    </>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label="Where this stands">
      <ol>
        {crumbs.map(({ name, href }) => (
          <li>{href === null ? upperFirst(name) : <a href={href}>{upperFirst(name)}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
