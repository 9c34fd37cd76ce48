import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import { InputError } from "../errors.js";
import { plainReason } from "../policy/reason.js";
import { rateClause } from "../policy/severity/rate.js";
import { kindsJson } from "./kinds-json.js";
import { readingJson } from "./reading-json.js";
import { typeScores } from "./type-scores.js";
import { versions } from "./versions.js";

/** Longest text of one line, in characters; longer ones are no clause. */
const MAX_TEXT = 200_000;

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string().max(MAX_TEXT) });

/**
 * `fineprint classify --jsonl`: reads one `{id, text}` a line and writes one rating a line, in order, as it goes; `brief`
 * leaves out our reading of it and what is known of its kinds.
 * Throws an `InputError` that names the first bad line; what came before it has been written.
 */
export async function classifyLines(input: Readable, output: Writable, brief = false): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === "") continue;
    const written = output.write(`${JSON.stringify(classify(readLine(text, number), brief))}\n`);
    if (!written) await once(output, "drain");
  }
}

function classify({ id, text }: z.infer<typeof Line>, brief: boolean) {
  const rating = rateClause({ text, path: [] });
  const { severity, score, protective, reasons } = rating;
  const ids = rating.types.map((type) => type.id);
  const types = typeScores({ text, path: [], types: ids });
  const rated = { id, types, severity, score, protective };
  if (brief) return rated;
  const clause = { quote: text, start: 0, end: text.length, path: [] };
  return {
    ...rated,
    reasons: reasons.map(plainReason),
    ...readingJson(clause, rating),
    kinds: kindsJson(ids),
    versions: versions(),
  };
}

function readLine(line: string, number: number): z.infer<typeof Line> {
  const parsed = Line.safeParse(readJson(line, number));
  if (!parsed.success) {
    throw new InputError(`Line ${number} is not {"id": …, "text": "…"} with at most ${MAX_TEXT} characters.`);
  }
  return parsed.data;
}

function readJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`Line ${number} is not JSON.`, { cause: error });
  }
}
