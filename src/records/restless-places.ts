import type { Stretch } from "../policy/looks/stretch.js";
import { formatMinute } from "../policy/utc.js";
import type { Stores } from "../ports.js";

/** A place of a document that is held at its known wording because it does not hold still. */
export interface RestlessPlace {
  /** Where it stands: the headings above it, or the whole text. */
  readonly where: string;
  readonly since: Date;
  /** How often it read otherwise than at the look before. */
  readonly turns: number;
}

/** The places of a document that do not hold still, the first found first. */
export async function readRestlessPlaces(
  { looks }: Pick<Stores, "looks">,
  documentId: number,
): Promise<RestlessPlace[]> {
  const stretches = await looks.listStretches(documentId);
  return stretches.flatMap((stretch) => {
    const { volatileSince: since, turns } = stretch;
    return since === null ? [] : [{ where: whereOf(stretch), since, turns }];
  });
}

/** "Terms › 3. Retention: does not hold still since 1 March 2026 10:00 UTC; 7 turns". */
export function restlessLine({ where, since, turns }: RestlessPlace): string {
  return `${where}: does not hold still since ${formatMinute(since)}; ${turns} ${turns === 1 ? "turn" : "turns"}`;
}

function whereOf({ path, known, other }: Stretch): string {
  if (path.length > 0) return path.join(" › ");
  return known === null && other === null ? "the whole text" : "before the first heading";
}
