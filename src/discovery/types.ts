/** A page that a site's links, or the usual addresses, suggest as one of its policies. */
export interface FoundPage {
  /** ID of the catalogue's document types. */
  readonly type: string;
  readonly url: string;
  /** The words of the link, or the page's title; empty for a guess that has neither. */
  readonly label: string;
  /** The page was read, and reads like a policy. */
  readonly readable: boolean;
  /** Why not, in words for people. */
  readonly problem: string | null;
  /** Both link and address speak for the type, on the site itself or a known host of policies. */
  readonly confident: boolean;
}

/** What a look at a site came to. */
export interface Discovery {
  /** At most one page of each type, readable ones first, then in the order of the document types. */
  readonly pages: readonly FoundPage[];
  /** Why the home page gave no links, in words for people; null when it was read. */
  readonly problem: string | null;
}

/** Looks for the policies of the site an address belongs to. Bounded in time and requests; never throws for what a site does. */
export type Discover = (site: URL, signal: AbortSignal) => Promise<Discovery>;
