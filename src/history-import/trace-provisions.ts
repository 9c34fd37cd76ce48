import type { ClausePair, PolicyText, Span } from "../policy/types.js";
import type { ProvisionPast, ProvisionPlace } from "../ports.js";

/** An accepted version of the past: what it says, and which of its clauses became which in the version after it. */
export interface PastVersion {
  readonly versionId: number;
  readonly at: Date;
  readonly content: PolicyText;
  /** Pairs from this version to the next one. */
  readonly pairs: readonly ClausePair[];
}

interface Track extends ProvisionPlace {
  /** Where the clause stood in the oldest version looked at so far; null once it was new there. */
  readonly place: number | null;
  /** Oldest first. */
  readonly spans: readonly { readonly versionId: number; readonly at: Date; readonly clause: Span }[];
}

/** Follows provisions back through the past, one version at a time, newest first, along the pairs of their clauses. */
export class ProvisionTrace {
  #tracks: readonly Track[];

  /** `places`: the provisions in the version where tracking began. */
  constructor(places: readonly ProvisionPlace[]) {
    this.#tracks = places.map((place) => ({ ...place, place: place.index, spans: [] }));
  }

  stepBack({ versionId, at, content, pairs }: PastVersion): void {
    const cameFrom = new Map(pairs.map(({ before, after }) => [after, before]));
    this.#tracks = this.#tracks.map((track) => {
      const place = track.place === null ? null : (cameFrom.get(track.place) ?? null);
      const clause = place === null ? undefined : content.clauses[place];
      if (clause === undefined) return { ...track, place: null };
      const { start, end, path } = clause;
      const span = { quote: content.text.slice(start, end), start, end, path };
      return { ...track, place, spans: [{ versionId, at, clause: span }, ...track.spans] };
    });
  }

  /** A provision whose clause was new in the version where tracking began has no past. */
  pasts(): ProvisionPast[] {
    return this.#tracks.flatMap(({ provisionId, quote, spans }) => {
      const [first] = spans;
      if (first === undefined) return [];
      const wordings = spans.filter((span, at) => span.clause.quote !== spans[at - 1]?.clause.quote);
      const unchanged = spans.at(-1)?.clause.quote === quote;
      return [{ provisionId, firstSeenAt: first.at, firstVersionId: first.versionId, wordings, unchanged }];
    });
  }
}
