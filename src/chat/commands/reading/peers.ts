import { findPeers } from "../../../policy/peers/find-peers.js";
import type { ProvisionType } from "../../../policy/taxonomy.js";
import { titleOfType } from "../../../policy/type-titles.js";
import { provisionLine } from "../../../records/labels.js";
import { type ProvisionView, readProvisionView } from "../../../records/provision-view.js";
import { documentLabel, lowerFirst } from "../../../records/words.js";
import { sourceLine } from "../../notice/clause-blocks.js";
import type { Block } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { heading, text } from "../reply.js";

/** More clauses of one type than this are not looked through. */
const MOST_COMPARED = 5_000;

/** What is compared: whose clause, its words, its types, the leading one first. */
export interface ComparedClause {
  readonly platformId: number;
  readonly quote: string;
  readonly types: readonly ProvisionType[];
}

/** What other platforms on record have of a type: the alike clauses, and how many platforms there were to look in. */
export interface PeerViews {
  readonly type: ProvisionType;
  /** Closest first, at most three, every quote proven. */
  readonly views: readonly ProvisionView[];
  /** Other platforms that were read at all. */
  readonly others: number;
}

/** The closest clauses of the same type on other platforms on record. */
export async function readPeers(clause: ComparedClause, { stores }: Pick<HandlerDeps, "stores">): Promise<PeerViews> {
  const type = clause.types[0] ?? "other";
  const [others, documents] = await Promise.all([
    type === "other"
      ? []
      : stores.provisions.listOfOthers({ type, platformId: clause.platformId, limit: MOST_COMPARED }),
    stores.documents.listDocuments(),
  ]);
  const candidates = others.map(({ id, platformId, quote }) => ({
    ...{ id, platform: platformId, text: quote },
    types: [type],
  }));
  const peers = findPeers({ platform: clause.platformId, text: clause.quote, types: clause.types }, candidates);
  const read = documents.filter(({ currentVersionId }) => currentVersionId !== null);
  return {
    type,
    views: await Promise.all(peers.map(({ clause: peer }) => readProvisionView(stores, peer.id))),
    others: new Set(read.map(({ platformId }) => platformId).filter((id) => id !== clause.platformId)).size,
  };
}

/** The peers of a provision. */
export function readPeersOf(
  { provision, platform }: ProvisionView,
  deps: Pick<HandlerDeps, "stores">,
): Promise<PeerViews> {
  const types = provision.types.map(({ id }) => id);
  return readPeers({ platformId: platform.id, quote: provision.clause.quote, types }, deps);
}

/** "How other platforms handle it": each with severity and quote, or that there is no comparable clause. */
export function peerBlocks(peers: PeerViews): Block[] {
  return [
    heading("How other platforms handle it"),
    ...(peers.views.length > 0 ? peers.views.flatMap(sideBlocks) : [text(noPeer(peers))]),
  ];
}

/** One line a peer, for answers that quote something else. */
export function peerLines({ views }: PeerViews): string[] {
  return views.map(
    (view) => `${provisionLine(view.provision)} · ${view.platform.name} ${documentLabel(view.document.type)}`,
  );
}

/** A clause of one platform, with its rating and its words. */
export function sideBlocks({ provision, document, platform }: ProvisionView): Block[] {
  const where = `${platform.name} · ${documentLabel(document.type)}`;
  return [
    text(`${where}: ${provisionLine(provision)}`),
    { kind: "quote", text: provision.clause.quote, source: sourceLine(where, provision.clause) },
  ];
}

/** Nothing to compare with is said apart from nothing alike. */
export function noPeer({ type, others }: PeerViews): string {
  if (type === "other") return "Not compared: the clause is unclassified.";
  if (others === 0) return "Not compared: no other platform is on record here yet.";
  const platforms = others === 1 ? "the one other platform" : `the ${others} other platforms`;
  return `No comparable clause on ${platforms} on record here (${lowerFirst(titleOfType(type))}, alike enough to quote).`;
}
