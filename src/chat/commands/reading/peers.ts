import { provisionLine } from "../../../records/labels.js";
import { noPeer, type PeerViews } from "../../../records/peers.js";
import type { ProvisionView } from "../../../records/provision-view.js";
import { documentLabel } from "../../../records/words.js";
import { sourceLine } from "../../notice/clause-blocks.js";
import type { Block } from "../../types.js";
import { heading, text } from "../reply.js";

/** "How other platforms handle it": each with severity and quote, or that there is no comparable clause. */
export function peerBlocks(peers: PeerViews): Block[] {
  return [
    heading("How other platforms handle it"),
    ...(peers.views.length > 0 ? peers.views.flatMap(sideBlocks) : [text(noPeer(peers))]),
  ];
}

/** A clause of one platform, with its rating and its words. */
export function sideBlocks({ provision, document, platform }: ProvisionView): Block[] {
  const where = `${platform.name} · ${documentLabel(document.type)}`;
  return [
    text(`${where}: ${provisionLine(provision)}`),
    { kind: "quote", text: provision.clause.quote, source: sourceLine(where, provision.clause) },
  ];
}
