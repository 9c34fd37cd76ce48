import { z } from "zod";
import { InputError, NotFoundError } from "../../../errors.js";
import { MAX_QUESTION } from "../../../policy/answers.js";
import { formatRecordId } from "../../../record-id.js";
import { answerFromTexts, type FoundClause } from "../../../records/ask/answer-from-texts.js";
import type { AskedDocument } from "../../../records/ask/asked-texts.js";
import { findNamedPlatforms } from "../../../records/ask/named-platforms.js";
import { documentLabel, SCOPE_NOTE } from "../../../records/words.js";
import { type Endpoint, endpoint } from "../endpoint.js";
import type { ApiReader } from "../reader.js";
import { Answer } from "../shapes.js";

/** More documents than this are not looked through for one question. */
const MOST_DOCUMENTS = 60;

/** Questions in plain words. */
export const ASKING: readonly Endpoint[] = [
  endpoint({
    ...{ name: "ask", method: "post", path: "/ask", scope: "ask" },
    summary:
      "Answers a question from policies on record, with the words that answer it; “not-stated” (looked for and not found) is told apart from “not-compared” (nothing to look in)",
    takes: z.object({
      question: z.string().trim().min(1).max(MAX_QUESTION).describe("“Does Coursera share data with employers?”"),
      platforms: z
        .array(z.string().max(100))
        .max(10)
        .optional()
        .describe("Slugs; without any, the platforms the question names, else what the workspace watches"),
    }),
    gives: Answer,
    async run({ question, platforms }, reader) {
      const { documents, text } = await chooseDocuments(question, platforms ?? [], reader);
      const asked = await reader.engine.question(text);
      const { answer, found, since, notCompared } = await answerFromTexts({ text, asked }, documents, reader);
      return {
        status: answer.status,
        answer: answer.answer,
        quotes: found.map((one) => quoteJson(one, reader)),
        since: since?.sentence ?? null,
        notCompared: [...notCompared],
        scope: `Only what the documents on record state; ${SCOPE_NOTE}.`,
      };
    },
  }),
];

/** The documents to look in, and the question without the names of their platforms. */
async function chooseDocuments(question: string, slugs: readonly string[], { stores, viewer }: ApiReader) {
  const [platforms, documents] = await Promise.all([
    stores.platforms.listPlatforms(),
    stores.documents.listDocuments(),
  ]);
  const missing = slugs.find((slug) => !platforms.some((platform) => platform.slug === slug));
  if (missing !== undefined) throw new NotFoundError(`Platform ${missing}`);
  const { recorded, rest } = findNamedPlatforms(question, platforms, []);
  const chosen = slugs.length > 0 ? platforms.filter(({ slug }) => slugs.includes(slug)) : recorded;
  const watched = chosen.length > 0 ? [] : await stores.watches.listWatchedDocuments(viewer);
  const asked = documents.filter(({ id, platformId }) =>
    chosen.length > 0 ? chosen.some((platform) => platform.id === platformId) : watched.includes(id),
  );
  if (asked.length === 0) throw new InputError("Name a platform that is on record: nothing is watched to look in.");
  if (asked.length > MOST_DOCUMENTS) {
    throw new InputError(
      `That are ${asked.length} documents; name platforms, so that there are at most ${MOST_DOCUMENTS}.`,
    );
  }
  const places = asked.flatMap((document): AskedDocument[] => {
    const platform = platforms.find(({ id }) => id === document.platformId);
    return platform ? [{ document, platform }] : [];
  });
  return { documents: places, text: recorded.length > 0 && rest.trim() !== "" ? rest : question };
}

function quoteJson({ candidate, place, provision }: FoundClause, { addressOf }: ApiReader) {
  const { document, platform } = place;
  const { quote, start, end, path } = candidate;
  const record = provision
    ? ({ kind: "provision", id: provision.id } as const)
    : ({ kind: "document", id: document.id } as const);
  return {
    platform: platform.name,
    document: formatRecordId("document", document.id),
    documentLabel: documentLabel(document.type),
    provision: provision && formatRecordId("provision", provision.id),
    page: addressOf(record, document),
    sourceUrl: document.url,
    clause: { quote, start, end, path: [...path] },
  };
}
