import type { ProvisionType } from "../policy/taxonomy.js";
import { titleOfType } from "../policy/type-titles.js";
import type { ComparedClause, PolicyEngine, Stores } from "../ports.js";
import { provisionLine } from "./labels.js";
import { type ProvisionView, type ProvisionViewStores, readProvisionView } from "./provision-view.js";
import { documentLabel, lowerFirst } from "./words.js";

/** More clauses of one type than this are not looked through. */
const MOST_COMPARED = 5_000;

/** What other platforms on record have of a type: the alike clauses, and how many platforms there were to look in. */
export interface PeerViews {
  readonly type: ProvisionType;
  /** Closest first, at most three, every quote proven. */
  readonly views: readonly ProvisionView[];
  /** Other platforms that were read at all. */
  readonly others: number;
}

export interface PeerDeps {
  readonly stores: ProvisionViewStores & Pick<Stores, "documents">;
  readonly engine: Pick<PolicyEngine, "peers">;
}

/** The closest clauses of the same type on other platforms on record. */
export async function readPeers(clause: ComparedClause, { stores, engine }: PeerDeps): Promise<PeerViews> {
  const type = clause.types[0] ?? "other";
  const [others, documents] = await Promise.all([
    type === "other"
      ? []
      : stores.provisions.listOfOthers({ type, platformId: clause.platformId, limit: MOST_COMPARED }),
    stores.documents.listDocuments(),
  ]);
  const peers =
    others.length === 0 ? [] : await engine.peers(clause, others, (ids) => stores.provisions.readQuotes(ids));
  const read = documents.filter(({ currentVersionId }) => currentVersionId !== null);
  return {
    type,
    views: await Promise.all(peers.map(({ id }) => readProvisionView(stores, id))),
    others: new Set(read.map(({ platformId }) => platformId).filter((id) => id !== clause.platformId)).size,
  };
}

/** The peers of a provision. */
export function readPeersOf({ provision, platform }: ProvisionView, deps: PeerDeps): Promise<PeerViews> {
  const types = provision.types.map(({ id }) => id);
  return readPeers({ platformId: platform.id, quote: provision.clause.quote, types }, deps);
}

/** One line a peer, for answers that quote something else. */
export function peerLines({ views }: PeerViews): string[] {
  return views.map(
    (view) => `${provisionLine(view.provision)} · ${view.platform.name} ${documentLabel(view.document.type)}`,
  );
}

/** Nothing to compare with is said apart from nothing alike. */
export function noPeer({ type, others }: PeerViews): string {
  if (type === "other") return "Not compared: the clause is unclassified.";
  if (others === 0) return "Not compared: no other platform is on record here yet.";
  const platforms = others === 1 ? "the one other platform" : `the ${others} other platforms`;
  return `No comparable clause on ${platforms} on record here (${lowerFirst(titleOfType(type))}, alike enough to quote).`;
}
