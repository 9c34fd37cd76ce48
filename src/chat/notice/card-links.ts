import type { MessageRef } from "../../ports.js";
import type { DigestEntry } from "./digest-entries.js";

/** Addresses of posted cards, by their delivery's ID. */
export type CardLinks = ReadonlyMap<number, string>;

/** Where the cards of a digest's changes can be opened; without what nobody can say. */
export async function readLinks(
  entries: readonly DigestEntry[],
  linkTo?: (message: MessageRef) => Promise<string | null>,
): Promise<CardLinks> {
  const links = new Map<number, string>();
  if (!linkTo) return links;
  for (const { delivery } of entries) {
    const url = delivery.message ? await linkTo(delivery.message) : null;
    if (url !== null) links.set(delivery.id, url);
  }
  return links;
}
