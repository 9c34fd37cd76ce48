import type { IndexedClause } from "./clause-index.js";
import { type DocumentView, sentencesOf, type WeighedTopic } from "./document-view.js";

export const TOPIC_EVIDENCE = [
  "states the matters asked after",
  "states the most telling of them",
  "states all of them in one sentence",
  "stands under a heading that names them",
  "states none of them",
  "states one it must state",
  "states none it must state",
  "states not all it must state",
] as const;

/** How far the clause states the narrow matters that are asked after, in the order of `TOPIC_EVIDENCE`. */
export function topicEvidence(clause: IndexedClause, { topics }: DocumentView): number[] {
  if (topics.length === 0) return TOPIC_EVIDENCE.map(() => 0);
  const here = topics.filter(({ stating }) => stating.has(clause));
  const above = topics.filter(({ heading }) => heading.has(clause));
  const all = topics.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const lead = topics.reduce((best, one) => (one.weight > best.weight ? one : best));
  return [
    sumOf(here) / all,
    Number(here.includes(lead)) * lead.weight,
    here.length === 0 ? 0 : bestSentence(here, clause) / all,
    sumOf(above) / all,
    Number(here.length === 0 && above.length === 0),
    ...mustEvidence(clause, topics),
  ];
}

function mustEvidence(clause: IndexedClause, topics: readonly WeighedTopic[]): number[] {
  const must = topics.filter(({ topic }) => topic.must);
  const met = must.filter(({ stating, heading }) => stating.has(clause) || heading.has(clause));
  return [Number(met.length > 0), Number(must.length > 0 && met.length === 0), Number(met.length < must.length)];
}

function bestSentence(here: readonly WeighedTopic[], clause: IndexedClause): number {
  if (here.length === 1) return sumOf(here);
  return Math.max(
    ...sentencesOf(clause).map(({ folded }) => sumOf(here.filter(({ topic }) => topic.stated.test(folded)))),
  );
}

function sumOf(topics: readonly WeighedTopic[]): number {
  return topics.reduce((sum, { weight }) => sum + weight, 0);
}
