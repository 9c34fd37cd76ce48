/**
 * Who may open record pages. off: nobody, there are none · links: only who holds a link that was made for one record ·
 * catalogue: everybody, records of documents that the catalogue lists · all: everybody who reaches the server, everything.
 */
export const PAGE_ACCESS = ["off", "links", "catalogue", "all"] as const;
export type PageAccess = (typeof PAGE_ACCESS)[number];

/** Where record pages stand and who may open them. */
export interface PageSettings {
  readonly access: PageAccess;
  /** The address this process is reached at from outside, without a closing slash. */
  readonly publicUrl: string;
}
