import type { Answer, AnswerCandidate, AskedQuestion } from "../../policy/answers.js";
import type { PolicyEngine, Provision, Stores } from "../../ports.js";
import { type AskedDocument, type AskedText, findTexts } from "./asked-texts.js";
import { readSince, type SinceWhen } from "./since-when.js";

/** A quoted clause, where it stands, and the provision it is, if it is one. */
export interface FoundClause {
  readonly candidate: AnswerCandidate;
  readonly place: AskedText;
  readonly provision: Provision | null;
}

/** What the texts on record say on a question. */
export interface AnswerOnRecord {
  readonly answer: Answer;
  /** At most three, best first. */
  readonly found: readonly FoundClause[];
  /** Since when the best one stands, when that is asked. */
  readonly since: SinceWhen | null;
  /** Sentences on documents without a text. */
  readonly notCompared: readonly string[];
}

export interface AnswerDeps {
  readonly stores: Pick<Stores, "versions" | "provisions">;
  readonly engine: Pick<PolicyEngine, "answer">;
}

/** Answers a question from the documents' texts as they stand, or as they stood on the day it names. */
export async function answerFromTexts(
  { text, asked }: { readonly text: string; readonly asked: AskedQuestion },
  documents: readonly AskedDocument[],
  { stores, engine }: AnswerDeps,
): Promise<AnswerOnRecord> {
  const { texts, notCompared } = await findTexts(documents, asked.asOf, stores);
  const answer = await engine.answer(
    text,
    texts.map((one) => one.text),
  );
  const found = await Promise.all(answer.candidates.map((candidate) => locate(candidate, texts, stores)));
  const clauses = found.filter((one) => one !== null);
  const provision = clauses[0]?.provision ?? null;
  const since = asked.intent === "since-when" && provision !== null ? await readSince(provision, stores) : null;
  return { answer, found: clauses, since, notCompared };
}

async function locate(
  candidate: AnswerCandidate,
  texts: readonly AskedText[],
  { provisions }: AnswerDeps["stores"],
): Promise<FoundClause | null> {
  const place = texts.find(({ text }) => text.name === candidate.file);
  if (place === undefined) return null;
  const provision = place.current ? await provisions.findProvisionAt(place.versionId, candidate.start) : null;
  return { candidate, place, provision };
}
