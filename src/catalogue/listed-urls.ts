import type { Catalogue } from "./types.js";

/** The addresses of every page the catalogue lists. */
export function listedUrls(catalogue: Pick<Catalogue, "entries">): string[] {
  return catalogue.entries().flatMap(({ documents }) => documents.map(({ url }) => url));
}
