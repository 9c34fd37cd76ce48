import { createHash } from "node:crypto";
import { modelWords } from "../../src/policy/classify/model/model-words.js";
import { foldText } from "../../src/policy/reading/fold-text.js";
import { senseFeatures } from "../../src/policy/sense/sense-features.js";
import { SENSES, type Sense } from "../../src/policy/sense/sense-model.js";
import { readSentences } from "../../src/policy/sentences/sentence.js";
import { readStatements } from "../../src/policy/statements/read-statements.js";
import { readCorpus } from "../support/corpus.js";
import type { Labelled } from "./labelled.js";
import type { Lesson } from "./lesson.js";
import file from "./sense-labels.json" with { type: "json" };

export const SENSE_LESSON: Lesson<Sense> = { kinds: SENSES, mostFeatures: 20_000 };

/** What a reader said of a sentence: how much it matters, 0 to 3, and whom it favours. */
export interface SenseLabel {
  readonly matters: number;
  readonly favours: "user" | "company" | "nobody";
}

/**
 * The sentences of the corpus that readers of this project labelled, by reading alone. `sense-labels.json` names a sentence by
 * its document and a hash of its text, and holds none of the corpus's text; one that the corpus does not have any more is
 * left out.
 */
export async function readLabelledSenses(dataDir: string): Promise<Labelled<Sense>[]> {
  const labels = new Map(file.sentences.map(([name = "", label = ""]) => [name, labelOf(label)]));
  return (await readCorpus(dataDir)).flatMap(({ service, kind, text }) => {
    const known = new Set<string>();
    return readSentences(text).flatMap((sentence) => {
      const name = nameOfSentence(`${service}/${kind}`, sentence.text);
      const label = labels.get(name);
      if (label === undefined || known.has(name)) return [];
      known.add(name);
      return [toLabelledSense(service.toLowerCase(), sentence.text, label)];
    });
  });
}

/** The sentence's name in `sense-labels.json`. */
function nameOfSentence(document: string, text: string): string {
  return `${document} ${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

const FAVOURS = { u: "user", c: "company", "-": "nobody" } as const;

/** `2c`: it matters two of three and favours the company. */
function labelOf(label: string): SenseLabel {
  const favours = FAVOURS[label.slice(1) as keyof typeof FAVOURS];
  if (favours === undefined) throw new Error(`Not a label of a sentence: ${label}`);
  return { matters: Number(label.charAt(0)), favours };
}

/** What the model reads of a sentence, with its label. */
function toLabelledSense(company: string, text: string, { matters, favours }: SenseLabel): Labelled<Sense> {
  const { rules } = senseFeatures(text, readStatements(text, {}));
  const words = modelWords(foldText(text));
  const kinds = new Set<Sense>();
  if (matters >= 1) kinds.add("notable");
  if (matters >= 2) kinds.add("material");
  if (matters >= 3) kinds.add("leading");
  if (favours !== "nobody") kinds.add(`favours-${favours}`);
  return { company, text, kinds, levels: null, unsure: new Set(), words, rules: [...rules], heading: [] };
}
