/**
 * Prints sampled peer matches over the corpus, with their likeness, for a reader to accept or refuse.
 * `npx tsx bench/peers.ts --data DIR [--sample 40] [--seed 1] [--from 0.3 --to 1]`.
 */
import { findPeers, PEER_FLOOR, type PeerClause } from "../src/policy/peers/find-peers.js";
import { rateClauses } from "../src/policy/severity/rate.js";
import { createRandom } from "./align/random.js";
import { dataFolder, readCorpus } from "./support/corpus.js";

interface Found extends PeerClause {
  readonly service: string;
}

const documents = await readCorpus(dataFolder());
const clauses: Found[] = documents.flatMap(({ service, text }) =>
  rateClauses(text)
    .filter(({ types }) => types[0]?.id !== "other")
    .map(({ quote, types }) => ({ service, platform: service, text: quote, types: types.map(({ id }) => id) })),
);
const byType = new Map<string, Found[]>();
for (const clause of clauses) {
  const type = clause.types[0] ?? "other";
  const same = byType.get(type) ?? [];
  same.push(clause);
  byType.set(type, same);
}
const random = createRandom(numberOf("--seed", 1));
const [from, to] = [numberOf("--from", PEER_FLOOR), numberOf("--to", 1)];
let [printed, asked, without] = [0, 0, 0];
while (printed < numberOf("--sample", 40) && asked < 2_000) {
  const clause = clauses[Math.floor(random() * clauses.length)];
  if (clause === undefined) break;
  asked += 1;
  const peers = findPeers(clause, byType.get(clause.types[0] ?? "other") ?? []);
  if (peers.length === 0) without += 1;
  const peer = peers[Math.floor(random() * peers.length)];
  if (peer === undefined || peer.likeness < from || peer.likeness >= to) continue;
  printed += 1;
  console.log(`\n${printed}. ${clause.types[0]} · likeness ${peer.likeness.toFixed(2)}`);
  console.log(`   ${clause.service}: ${shorten(clause.text)}\n   ${peer.clause.service}: ${shorten(peer.clause.text)}`);
}
console.log(`\n${clauses.length} clauses, ${asked} sampled, ${without} without a peer, ${printed} matches printed`);

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 420 ? `${line.slice(0, 420)} …` : line;
}

function numberOf(name: string, fallback: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}
