import { hostName } from "../catalogue/address.js";
import { DOCUMENT_TYPES } from "../catalogue/document-types.js";
import type { NewPlatform } from "../ports.js";
import { registeredName } from "../registered-name.js";
import { safeLine } from "./safe-text.js";

/** Longest name taken from a page's title, in letters and in words. */
const MOST_LETTERS = 40;
const MOST_WORDS = 4;
const MOST_TITLE = 200;

/** What titles put around the name: the kind of page, and words that name nobody. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  `privacy policy policies notice statement terms conditions term of service services use and the for our your cookie cookies
   legal acceptable data processing agreement addendum user users website site online global general website's app official
   home page help center centre centers support center's security community guidelines rules document documents
   center updated effective version english en us uk eu gdpr ccpa welcome about untitled index`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Between the name and the kind of page: " | ", " - ", " – ", " · ", ": ". */
const PARTS = /\s+[|\-–—·•»:]\s+|\s*[|•»]\s*|:\s+/;

/**
 * A platform that was only named by the host of its page, named by what the page's title says; null where it has a name
 * already or the title says none. The host stays beside a name that it does not hold: anybody can write a title.
 */
export function namedByTitle(
  { name, slug, domains }: NewPlatform,
  url: string,
  title: string | null,
): NewPlatform | null {
  if (!URL.canParse(url) || name !== hostName(new URL(url))) return null;
  const found = nameInTitle(title);
  if (found === null) return null;
  const key = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
  const isHosts = key(registeredName(new URL(url).hostname)).startsWith(key(found));
  return isHosts
    ? { slug, name: found, aliases: [], domains }
    : { slug, name: `${found} (${name})`, aliases: [found], domains };
}

/**
 * The company a page's title names: "Privacy Policy | Meadow Learn" → "Meadow Learn", "Meadow Learn Terms of Service" →
 * "Meadow Learn". Null where nothing is left but words for the page, or too much to be a name.
 */
export function nameInTitle(title: string | null): string | null {
  const said = safeLine(title ?? "").slice(0, MOST_TITLE);
  const names = said
    .split(PARTS)
    .map(nameOf)
    .filter((name) => name !== null);
  // Two parts that may be names are a name and a slogan, and nobody can say which is which.
  const [first, ...others] = [...new Set(names)];
  return first !== undefined && others.length === 0 ? first : null;
}

/** A part of a title without the words for the page at its ends. */
function nameOf(part: string): string | null {
  const words = part.split(/\s+/).filter((word) => word !== "");
  while (words.length > 0 && isPageWord(words[0])) words.shift();
  while (words.length > 0 && isPageWord(words.at(-1))) words.pop();
  const name = words.join(" ").replace(/['’]s$/, "");
  // "at Acme" is a stretch of a sentence, "eBay" a name.
  const isName =
    /^\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name) &&
    /\p{L}/u.test(name) &&
    name.length <= MOST_LETTERS &&
    words.length <= MOST_WORDS;
  return isName ? name : null;
}

function isPageWord(word = ""): boolean {
  const plain = word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, "");
  return plain === "" || PAGE_WORDS.has(plain) || TYPE_WORDS.has(plain) || /^\d+$/.test(plain);
}

const TYPE_WORDS: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.flatMap(({ id, label }) => `${id} ${label}`.toLowerCase().split(/[^\p{L}]+/u)),
);
