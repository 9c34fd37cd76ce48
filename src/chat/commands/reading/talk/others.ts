import { noPeer, peerLines, readPeers } from "../../../../records/peers.js";
import { prevalenceSentence } from "../../../../records/prevalence.js";
import { sourceLine } from "../../../notice/clause-blocks.js";
import type { Block, Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { list, nextStep } from "../../reply.js";
import { saying } from "./history.js";
import { clauseOf, idOf, type TalkSubject, typesOf } from "./subject.js";

/** "Who else does it?": on how many platforms such a clause stands, and which of those on record come closest. */
export async function sayOthers(subject: TalkSubject, deps: HandlerDeps): Promise<Reply> {
  const clause = clauseOf(subject);
  if (clause === null) return saying([`${idOf(subject)} has no changed clause to compare.`], []);
  const { platform, document } = subject.view;
  const peers = await readPeers({ platformId: platform.id, quote: clause.quote, types: [...typesOf(subject)] }, deps);
  const names = [...new Set(peers.views.map((view) => view.platform.name))];
  const lead = names.length > 0 ? `On record here, closest first: ${names.join(", ")}.` : noPeer(peers);
  const [first] = peers.views;
  const quotes: Block[] =
    first === undefined
      ? []
      : [
          {
            kind: "quote",
            text: first.provision.clause.quote,
            source: sourceLine(first.platform.name, first.provision.clause),
          },
        ];
  return saying(
    [await prevalenceSentence(peers.type, document.type, deps), lead],
    [...list(peerLines(peers)), ...quotes, nextStep("Side by side, with quotes", "compare", idOf(subject))],
  );
}
