import type { Stores, TextPlace } from "../ports.js";
import type { TextSlices } from "./proof.js";

/** The places of a version's text that quotes are held to, read without the rest of it. */
export async function readSlices(
  { versions }: Pick<Stores, "versions">,
  versionId: number,
  places: readonly TextPlace[],
): Promise<TextSlices> {
  const slices = await versions.readSlices(versionId, places);
  const known = new Map(places.map(({ start, end }, index) => [`${start}-${end}`, slices[index] ?? ""]));
  return { slice: (start, end) => known.get(`${start}-${end}`) ?? "" };
}
