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

interface Sighting {
  readonly versionId: number;
  readonly at: Date;
  readonly clause: Span;
}

interface Track extends ProvisionPlace {
  /** Where the clause stood in the oldest version looked at so far; null once it was new there. */
  readonly place: number | null;
  /** The oldest sighting of each wording, oldest first: a long history holds each quote once, not once a version. */
  readonly wordings: readonly Sighting[];
  /** What it said in the version right before tracking began; null until one was looked at. */
  readonly newest: string | null;
}

/** Follows provisions back through the past, one version at a time, newest first, along the pairs of their clauses. */
export class ProvisionTrace {
  #tracks: readonly Track[];

  /** `places`: the provisions in the version where tracking began. */
  constructor(places: readonly ProvisionPlace[]) {
    this.#tracks = places.map((place) => ({ ...place, place: place.index, wordings: [], newest: null }));
  }

  stepBack({ versionId, at, content, pairs }: PastVersion): void {
    const cameFrom = new Map(pairs.map(({ before, after }) => [after, before]));
    this.#tracks = this.#tracks.map((track) => {
      const place = track.place === null ? null : (cameFrom.get(track.place) ?? null);
      const clause = place === null ? undefined : content.clauses[place];
      if (clause === undefined) return { ...track, place: null };
      return seeBefore({ ...track, place }, { versionId, at, clause: spanOf(content, clause) });
    });
  }

  /** A provision whose clause was new in the version where tracking began has no past. */
  pasts(): ProvisionPast[] {
    return this.#tracks.flatMap(({ provisionId, quote, wordings, newest }) => {
      const [first] = wordings;
      if (first === undefined) return [];
      const unchanged = newest === quote;
      return [{ provisionId, firstSeenAt: first.at, firstVersionId: first.versionId, wordings, unchanged }];
    });
  }
}

/** The same wording, seen earlier still, takes the place of what was seen of it. */
function seeBefore(track: Track, seen: Sighting): Track {
  const [oldest, ...younger] = track.wordings;
  const isSame = oldest?.clause.quote === seen.clause.quote;
  // One string for one wording, however many versions it stood in.
  const kept = isSame ? { ...seen, clause: { ...seen.clause, quote: oldest.clause.quote } } : seen;
  return {
    ...track,
    wordings: isSame ? [kept, ...younger] : [kept, ...track.wordings],
    newest: track.newest ?? kept.clause.quote,
  };
}

/** A copy of the words: a slice would hold the whole text it was cut from, of every version. */
function spanOf({ text }: PolicyText, { start, end, path }: PolicyText["clauses"][number]): Span {
  const quote = Buffer.from(text.slice(start, end), "utf16le").toString("utf16le");
  return { quote, start, end, path };
}
