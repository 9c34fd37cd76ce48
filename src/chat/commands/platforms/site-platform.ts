import { hostName, plainHost } from "../../../catalogue/address.js";
import { findDocumentType } from "../../../catalogue/document-types.js";
import type { Catalogue } from "../../../catalogue/types.js";
import type { NewPlatform } from "../../../ports.js";

/** The platform an address belongs to: the catalogue's owner of the host, else one made from the host. */
export function platformOfAddress(url: URL, catalogue: Catalogue): NewPlatform {
  const match = url.port === "" ? catalogue.find(`https://${url.hostname}/`) : null;
  if (match?.kind === "found") {
    const { slug, name, aliases, domains } = match.entry;
    return { slug, name, aliases, domains };
  }
  const name = hostName(url);
  return { slug: slugOf(name), name, aliases: [], domains: [plainHost(url)] };
}

/** Lower-case words and hyphens. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The document type an address suggests by the words of its path; "other" when it suggests none. */
export function guessDocumentType(url: URL): string {
  const segments = url.pathname
    .split("/")
    .filter((segment) => segment !== "")
    .reverse();
  const words = segments.flatMap((segment) => [withoutExtension(segment), ...segment.split(/[-_.]/)]);
  const types = words.map((word) => findDocumentType(word)?.id ?? "other");
  return types.find((type) => type !== "other") ?? "other";
}

function withoutExtension(segment: string): string {
  return segment.replace(/\.[a-z]{2,5}$/i, "");
}
