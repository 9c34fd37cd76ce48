import type { SetAsideReason } from "../html/set-aside.js";

/** What an element must look like, besides its name, before a rule may remove it. */
export type FurnitureNeed = "controls" | "links" | "a-link" | "no-prose" | "no-words";

/**
 * A word that pages use in class names and ids for what is not the policy. Words are compared after splitting at
 * hyphens, underscores and capitals: "cookieBanner" and "cookie_banner" are "cookie-banner". A rule never removes an
 * element that holds a large share of the page's prose.
 */
export interface FurnitureRule {
  readonly id: string;
  readonly reason: string;
  /** The reason in one word or two, as people are told it. */
  readonly says: SetAsideReason;
  readonly words: readonly string[];
  readonly needs: FurnitureNeed;
}

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    id: "consent",
    reason: "A consent banner speaks about this visit, not about the policy; it asks for a click.",
    says: "consent banner",
    needs: "controls",
    words: [
      ...pairs(
        ["cookie", "cookies", "consent", "gdpr", "ccpa", "privacy"],
        [
          "banner",
          "bar",
          "popup",
          "modal",
          "dialog",
          "overlay",
          "prompt",
          "toast",
          "alert",
          "wall",
          "manager",
          "notice",
        ],
      ),
      ...pairs(["cookie", "consent", "privacy"], ["preferences", "settings", "center", "centre", "container", "box"]),
      ...["cookie-consent", "cookieconsent", "cookiebanner", "cookie-law", "cookienotice", "onetrust", "optanon"],
      ...["cookiebot", "usercentrics", "didomi", "trustarc", "truste", "termly", "osano", "cookieyes", "cky"],
      ...["qc-cmp", "qc-cmp2", "cmplz", "borlabs", "klaro", "cc-window", "cookiehub", "cmp-container"],
    ],
  },
  {
    id: "dialog",
    reason: "A dialog lies over the page and asks for a click.",
    says: "dialog",
    needs: "controls",
    words: ["modal", "popup", "pop-up", "lightbox", "dialog", "drawer", "offcanvas"],
  },
  {
    id: "skip-link",
    reason: "A jump mark for keyboard users.",
    says: "skip link",
    needs: "no-prose",
    words: ["skip-link", "skip-links", "skiplink", "skip-nav", "skip-to", "skip-to-content", "skip-to-main"],
  },
  {
    id: "breadcrumb",
    reason: "Where the page stands in the site.",
    says: "breadcrumb",
    needs: "no-prose",
    words: ["breadcrumb", "breadcrumbs", "bread-crumb", "bread-crumbs"],
  },
  {
    id: "share",
    reason: "Buttons that share or print the page.",
    says: "share buttons",
    needs: "no-prose",
    words: [
      ...pairs(["share", "sharing", "social"], ["buttons", "links", "bar", "icons", "media", "list", "tools", "menu"]),
      ...["addthis", "sharethis", "sharedaddy", "share", "social", "print-button", "page-actions"],
    ],
  },
  {
    id: "contents",
    reason: "A table of contents repeats the headings.",
    says: "table of contents",
    needs: "links",
    words: ["toc", "table-of-contents", "tableofcontents", "on-this-page", "page-toc", "anchor-nav", "jump-links"],
  },
  {
    id: "menu",
    reason: "Links to the rest of the site.",
    says: "menu",
    needs: "links",
    words: [
      ...["menu", "nav", "navbar", "navigation", "subnav", "sidenav", "sidebar", "side-bar", "sitemap", "site-map"],
      ...["megamenu", "mega-menu", "topbar", "top-bar", "masthead", "footer", "header", "widget-area", "related"],
      ...["pagination", "pager", "post-navigation", "tag-list", "read-next", "recommended"],
    ],
  },
  {
    id: "language",
    reason: "A choice of languages or countries.",
    says: "language choice",
    needs: "no-prose",
    words: [
      ...pairs(
        ["language", "lang", "locale", "country", "region"],
        ["switcher", "selector", "picker", "menu", "list", "chooser", "select"],
      ),
    ],
  },
  {
    id: "form",
    reason: "A form to search, sign in, subscribe, comment or vote.",
    says: "form",
    needs: "controls",
    words: [
      ...["newsletter", "subscribe", "signup", "sign-up", "search-form", "searchform", "search-box", "searchbox"],
      ...["comment-form", "comment-respond", "comments-area", "disqus", "login-form", "signin", "feedback", "helpful"],
      ...["article-votes", "was-this-helpful", "survey"],
    ],
  },
  {
    id: "teaser",
    reason: "Cards that lead to the site's other pages and offers.",
    says: "teaser",
    needs: "a-link",
    words: [
      ...pairs(
        ["related", "recommended", "similar", "popular", "latest"],
        ["articles", "posts", "content", "stories", "news"],
      ),
      ...[
        "related",
        "recommendations",
        "read-next",
        "read-more",
        "more-from",
        "you-may-also-like",
        "teaser",
        "teasers",
      ],
      ...["testimonial", "testimonials", "promo", "promo-banner", "promotion", "cta", "call-to-action"],
    ],
  },
  {
    id: "advert",
    reason: "Advertising space.",
    says: "advertising",
    needs: "no-words",
    words: ["adsbygoogle", "ad-slot", "ad-container", "advert", "advertisement", "sponsored"],
  },
];

/** Roles of elements that are never the policy's own text, whatever they are called. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  "navigation",
  "menu",
  "menubar",
  "search",
  "tablist",
  "toolbar",
  "tooltip",
  "dialog",
  "alertdialog",
  "progressbar",
]);

/** Words in the class or id of a panel that opens on a click: its text counts although it starts hidden. */
export const PANEL_WORDS: readonly string[] = [
  ...["accordion", "collapse", "collapsible", "expand", "expandable", "expander", "panel", "tab", "tabs", "toggle"],
  ...["tabpanel", "tab-pane", "tab-content", "answer", "faq", "details", "disclosure"],
];

/** Words in the class of text that only screen readers hear. */
export const UNSEEN_WORDS: readonly string[] = [
  ...["sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "screen-reader-only", "screenreader-only"],
  ...["screenreader", "u-hidden-visually", "assistive-text", "a11y-hidden", "show-for-sr", "element-invisible"],
];

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((left) => second.flatMap((right) => [`${left}-${right}`, `${left}${right}`]));
}
