import { formatSecond } from "../policy/utc.js";

/** Who recorded an imported read, in words; the part before the first ":" of its origin says which archive. */
const ARCHIVES: Readonly<Record<string, string>> = {
  ota: "Open Terms Archive, commit",
  wayback: "Wayback Machine, capture",
};

/** `imported: Open Terms Archive, commit 3f2a91bc04d1`; null for a read of our own. */
export function originWords(origin: string | null): string | null {
  if (origin === null) return null;
  const [archive = "", record = ""] = origin.split(":");
  return `imported: ${ARCHIVES[archive] ?? archive} ${record.slice(0, 14)}`.trim();
}

/** When a clause was analysed; of an imported read only the time of the read is kept, which is no time of an analysis. */
export function analysedWords(
  { analysedAt }: { readonly analysedAt: Date },
  { origin }: { readonly origin: string | null },
): string {
  return origin === null ? formatSecond(analysedAt) : "when this version was imported; the time is not kept";
}
