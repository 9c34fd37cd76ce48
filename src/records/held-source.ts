import type { Stores, TextPlace, Version } from "../ports.js";

/**
 * The version whose snapshot has the words of each place: the version itself, or, where a clause is held at its known wording,
 * the one it was held from. In the order of the places.
 */
export async function findSources<Place extends TextPlace>(
  { versions }: Pick<Stores, "versions">,
  version: Version,
  places: readonly Place[],
): Promise<{ place: Place; versionId: number }[]> {
  const held = version.held ?? [];
  if (held.length === 0) return places.map((place) => ({ place, versionId: version.id }));
  const { clauses } = (await versions.readVersion(version.id)).content;
  return places.map((place) => {
    const isWithin = (index: number) => {
      const clause = clauses[index];
      return clause !== undefined && clause.start <= place.start && place.end <= clause.end;
    };
    return { place, versionId: held.find(({ index }) => isWithin(index))?.versionId ?? version.id };
  });
}
