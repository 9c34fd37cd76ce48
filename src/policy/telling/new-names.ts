import { contentWords } from "../words/content-words.js";
import { isPolicyWord } from "../words/word-rarity.js";
import type { News } from "./news.js";

/** A name that many sentences of a change brought, and that the old text has nowhere: a product, a plan, a company. */
export interface NewName {
  readonly name: string;
  /** In so many pieces of news. */
  readonly news: readonly News[];
}

/** Fewer sentences than this make no subject of a change. */
const FEWEST = 3;
/** Share of the sentences that came in which such a name stands. */
const SHARE = 0.25;
/** Capitalised words amid a sentence. */
const NAMES = /(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+){0,3}/gu;

/** The name that most of what came is about; null where there is none. */
export function findNewName(news: readonly News[], oldText: string): NewName | null {
  const came = news.filter(({ before }) => before === null);
  const old = oldText.toLowerCase();
  const holders = new Map<string, News[]>();
  for (const one of came) {
    const text = one.after?.sentence.text ?? "";
    for (const name of new Set(isShouted(text) ? [] : (text.match(NAMES) ?? []))) {
      const known = holders.get(name);
      if (known !== undefined) known.push(one);
      else if (isName(name) && !old.includes(name.toLowerCase())) holders.set(name, [one]);
    }
  }
  const replaced = (name: string) => news.some((one) => takesAPlace(one, name));
  const found = [...holders]
    .filter(([name]) => !replaced(name))
    .filter(([, held]) => held.length >= FEWEST && held.length >= SHARE * came.length);
  const [best] = found.sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length);
  return best === undefined ? null : { name: best[0], news: best[1] };
}

/** In a sentence in capitals nothing tells a name. */
function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** It stands where another name stood: that is no new subject. */
function takesAPlace({ before, after, edits }: News, name: string): boolean {
  if (before === null || after === null) return false;
  return edits.some(
    (edit) =>
      edit.before.end > edit.before.start && after.sentence.text.slice(edit.after.start, edit.after.end).includes(name),
  );
}

/** At least one of its words is none that policies use: "Deezer Duo", not "Personal Information". */
function isName(name: string): boolean {
  const words = name.split(" ");
  return words.some((word) => {
    const [stem] = contentWords(word);
    return stem !== undefined && !isPolicyWord(stem);
  });
}
