import { isSpelledOut } from "../../catalogue/name-words.js";
import { searchKey } from "../../catalogue/search-key.js";
import type { CatalogueEntry } from "../../catalogue/types.js";
import { contentWords } from "../../policy/words/content-words.js";
import { STOP_WORDS } from "../../policy/words/stop-words.js";
import { isPolicyWord } from "../../policy/words/word-rarity.js";
import type { Platform } from "../../ports.js";

/** The platforms a question names, and the question without their names. */
export interface NamedPlatforms {
  readonly recorded: readonly Platform[];
  /** Known to the catalogue, but nobody watches them. */
  readonly unwatched: readonly CatalogueEntry[];
  readonly rest: string;
}

interface Known {
  readonly platform?: Platform;
  readonly entry?: CatalogueEntry;
}

/** Longest name, in words. */
const LONGEST_NAME = 4;

/**
 * Finds platforms by name, slug, alias or domain in a question. One on record is found however it is written; of the
 * catalogue's other names those that are plain words of policies ("Signal", "Notion") need their capital letter.
 */
export function findNamedPlatforms(
  question: string,
  platforms: readonly Platform[],
  entries: readonly CatalogueEntry[],
): NamedPlatforms {
  const known = namesOf(platforms, entries);
  const words = question.split(/\s+/).filter((word) => word !== "");
  const found: Known[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const run = findRun(words, at, known);
    if (run === null) rest.push(words[at] ?? "");
    else found.push(run.known);
    at += run?.count ?? 1;
  }
  return {
    recorded: [...new Set(found.flatMap(({ platform }) => platform ?? []))],
    unwatched: [...new Set(found.flatMap(({ entry }) => entry ?? []))],
    rest: rest.join(" "),
  };
}

function namesOf(platforms: readonly Platform[], entries: readonly CatalogueEntry[]): Map<string, Known> {
  const recorded = new Set(platforms.map(({ slug }) => slug));
  const unwatched = entries.filter(({ slug }) => !recorded.has(slug));
  const known = new Map<string, Known>();
  for (const entry of unwatched) for (const key of keysOf(entry)) known.set(key, { entry });
  for (const platform of platforms) for (const key of keysOf(platform)) known.set(key, { platform });
  return known;
}

function keysOf({ slug, name, aliases, domains }: Pick<Platform, "slug" | "name" | "aliases" | "domains">): string[] {
  return [slug, name, ...aliases, ...domains].map(searchKey).filter((key) => key.length > 1);
}

function findRun(words: readonly string[], at: number, known: ReadonlyMap<string, Known>) {
  for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count -= 1) {
    const run = words.slice(at, at + count).map((word) => word.replace(/['’]s[?!.,;:]*$|(?<![?!.,;:])[?!.,;:]*$/, ""));
    const name = known.get(searchKey(run.join(" "))) ?? possessive(run.join(" "), known);
    if (name === undefined || (name.platform === undefined && isPlainWord(run, at))) continue;
    const named = name.platform ?? name.entry;
    if (named === undefined || !isSpelledOut(run.join(" "), named)) continue;
    return { known: name, count };
  }
  return null;
}

/** "reddits terms": a platform on record with the s of its possessive, as people type it in a hurry. */
function possessive(run: string, known: ReadonlyMap<string, Known>): Known | undefined {
  const name = run.endsWith("s") ? known.get(searchKey(run.slice(0, -1))) : undefined;
  return name?.platform === undefined ? undefined : name;
}

/** A word that questions have anyway; a capital inside the sentence tells a name. */
function isPlainWord(run: readonly string[], at: number): boolean {
  const [word = ""] = run;
  if (run.length > 1) return false;
  const plain = STOP_WORDS.has(word.toLowerCase()) || contentWords(word).every(isPolicyWord);
  return plain && (at === 0 || word === word.toLowerCase());
}
