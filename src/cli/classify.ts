import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import { InputError } from "../errors.js";
import { rateClause } from "../policy/rate.js";
import { typeScores } from "./type-scores.js";

/** Longest text of one line, in characters; longer ones are no clause. */
const MAX_TEXT = 200_000;

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string().max(MAX_TEXT) });

/**
 * `fineprint classify --jsonl`: reads one `{id, text}` a line and writes one rating a line, in order, as it goes.
 * Throws an `InputError` that names the first bad line; what came before it has been written.
 */
export async function classifyLines(input: Readable, output: Writable): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === "") continue;
    const written = output.write(`${JSON.stringify(classify(text, number))}\n`);
    if (!written) await once(output, "drain");
  }
}

function classify(line: string, number: number) {
  const parsed = Line.safeParse(readJson(line, number));
  if (!parsed.success) {
    throw new InputError(`Line ${number} is not {"id": …, "text": "…"} with at most ${MAX_TEXT} characters.`);
  }
  const { id, text } = parsed.data;
  const { types, severity, score, protective } = rateClause({ text, path: [] });
  return {
    id,
    types: typeScores({ text, path: [], types: types.map((type) => type.id) }),
    severity,
    score,
    protective,
  };
}

function readJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`Line ${number} is not JSON.`, { cause: error });
  }
}
