import { createRequire } from "node:module";
import type { ItsFunction, ItsHelpers, PartOfSpeech, WinkMethods } from "wink-nlp";

/** A word as the tagger sees it. Offsets are into the text that was tagged. */
export interface TaggedWord {
  readonly text: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly its: ItsHelpers;
}

let tagger: Tagger | null = null;

/** Loaded when the first sentence is read, not before: most runs read none. Each thread has its own. */
function getTagger(): Tagger {
  if (tagger !== null) return tagger;
  const load = createRequire(import.meta.url);
  const winkNlp = load("wink-nlp") as typeof import("wink-nlp").default;
  const model = load("wink-eng-lite-web-model") as typeof import("wink-eng-lite-web-model").default;
  const nlp = winkNlp(model, ["pos"]);
  tagger = { nlp, its: nlp.its };
  return tagger;
}

/** The words and marks of a text with their parts of speech, in order. */
export function tagWords(text: string): TaggedWord[] {
  const { nlp, its } = getTagger();
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value) as string[];
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const words: TaggedWord[] = [];
  let at = 0;
  values.forEach((value, index) => {
    const start = text.indexOf(value, at);
    if (start < 0 || value.trim() === "") return;
    at = start + value.length;
    words.push({ text: value, lemma: lemmas[index] ?? value, pos: tags[index] ?? "X", start, end: at });
  });
  return words;
}
