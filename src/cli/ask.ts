import { InputError } from "../errors.js";
import { answerQuestion } from "../policy/answer/answer.js";
import type { Answer, AnswerCandidate } from "../policy/answers.js";
import { rateClauses } from "../policy/severity/rate.js";
import { readPolicyFile } from "./policy-file.js";

/** Most files of one question. */
const MOST_FILES = 50;

/**
 * `fineprint ask QUESTION FILE…`: an answer from the files alone, with at most three quotes, as JSON
 * (docs/schemas/ask.schema.json) or for reading. Needs no database. Throws an `InputError` for a file that cannot be read.
 */
export async function askFiles(question: string, files: readonly string[], asJson: boolean): Promise<string> {
  if (files.length > MOST_FILES) throw new InputError(`Give at most ${MOST_FILES} files.`);
  const sources = await Promise.all(
    files.map(async (name) => {
      const { content } = await readPolicyFile(name);
      return { name, text: content, rated: rateClauses(content) };
    }),
  );
  const answer = answerQuestion(question, sources);
  return asJson ? JSON.stringify(answer, null, 2) : describeAnswer(answer);
}

function describeAnswer({ answer, candidates }: Answer): string {
  return [answer, ...candidates.map(describeCandidate)].join("\n\n");
}

function describeCandidate({ file, path, quote, severity }: AnswerCandidate): string {
  const place = [file, ...path].join(" › ");
  return `${place}${severity === null ? "" : ` (${severity})`}\n“${quote}”`;
}
