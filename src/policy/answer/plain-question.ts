import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import { contentWords } from "../words/content-words.js";
import { STOP_WORDS } from "../words/stop-words.js";
import { isPolicyWord, rarityOf } from "../words/word-rarity.js";
import { SYNONYM_WORDS } from "./synonyms.js";
import { QUESTION_EXAMPLES } from "./tables/question-examples.js";
import questionLines from "./tables/question-lines.json" with { type: "json" };

/** What people type in a hurry, and what they mean, both folded ("don't" folds to "do nt"). */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ...{
    dont: "do nt",
    doesnt: "does nt",
    didnt: "did nt",
    cant: "ca nt",
    wont: "wo nt",
    isnt: "is nt",
    arent: "are nt",
  },
  ...{ wasnt: "was nt", couldnt: "could nt", shouldnt: "should nt", wouldnt: "would nt", havent: "have nt" },
  ...{ hasnt: "has nt", whats: "what is", whos: "who is", wheres: "where is", hows: "how is", whens: "when is" },
  ...{ thats: "that is", theres: "there is", im: "i am", ive: "i have", theyre: "they are", theyll: "they will" },
  ...{ theyd: "they would", theyve: "they have", youre: "you are", u: "you", ur: "your", r: "are", plz: "please" },
  ...{ pls: "please", acct: "account", acc: "account", pic: "picture", pics: "pictures", vid: "video", vids: "videos" },
  ...{ info: "information", infos: "information", ppl: "people", msg: "message", msgs: "messages", pw: "password" },
  ...{ gonna: "going to", wanna: "want to", gotta: "have to", cuz: "because", cos: "because", thru: "through" },
  ...{
    "w/o": "without",
    b4: "before",
    "2fa": "two factor",
    tho: "though",
    smth: "something",
    sth: "something",
    smb: "somebody",
  },
  ...{
    biz: "business",
    abt: "about",
    bc: "because",
    idk: "",
    btw: "",
    asap: "immediately",
    govt: "government",
    govs: "government",
  },
  ...{ tos: "terms", "t&c": "terms", "t&cs": "terms", doc: "document", sub: "subscription", dms: "messages" },
};
/** Turns of phrase whose words say something else: what is meant is read beside them. In this order, on the folded question. */
const PHRASES: readonly (readonly [phrase: RegExp, meant: string])[] = [
  [/\b(?:throw|thrown|kick|kicked|boot|booted|chuck|chucked|boot)(?: \w+)? (?:out|off)\b/, "account terminated"],
  [/\bcut(?:s|ting)?(?: \w+)? off\b/, "suspend or end access"],
  [/\b(?:run|runs|ran|running) out\b/, "expire"],
  [
    /\b(?:not|nt|never|stop|stopped|without) (?:\w+ ){0,2}(?:log|logging|logged|sign|signing|use|using|play|playing)\b/,
    "inactive, inactivity",
  ],
  [/\b(?:for nothing|for no reason|out of the blue|just like that|on a whim)\b/, "without reason or notice"],
  [/\b(?:get|gets|getting) rid of\b/, "delete"],
  [/\bsign(?:s|ed|ing)? up\b/, "register an account"],
  [/\b(?:switch|turn|shut|close)(?:es|s|ed)?(?: \w+){0,3} (?:off|down)\b/, "suspend or discontinue"],
  [/\b(?:hand|hands|handed|give|gives|given|pass|passes|passed)(?: \w+){0,3} (?:over|on|away|along)\b/, "shared"],
  [/\bwithout (?:telling|warning|asking|letting)\b/, "without notice"],
  [/\b(?:go|goes|going|went) (?:bust|bankrupt|under)\b/, "bankruptcy"],
  [/\b(?:mess|messes|screw|screws) up\b/, "fault and liability"],
  [/\b(?:own up|take the blame|on the hook)\b/, "liable"],
  [/\b(?:make|makes|making) up for\b/, "compensate"],
  [/\b(?:log|logs|logged|logging) (?:in|on)\b/, "account login"],
  [/\bbail(?:s|ed|ing)?\b/, "cancel early"],
  [/\b(?:ditch|dump|quit)(?:es|s|ed|ing|ting)?\b/, "cancel or close the account"],
  [/\bunis?\b/, "university, school or organization administrator"],
  [/\b(?:my|our|the) boss(?:es)?\b/, "employer"],
  [/\bdms?\b/, "private messages"],
  [/\b(?:snitch|rat(?:s|ted|ting)? (?:me|us) out|cops?|feds)\b/, "law enforcement and police"],
  [/\b(?:nuke|nuking|wipe|wiping)\b/, "delete"],
  [/\b(?:flog|flogs|flogging)\b/, "sell"],
  [/\b(?:my|our) (?:money|cash|dosh) back\b/, "refund"],
];
/** People have an age; of a thing is asked how long ago it was made: "how old can my pictures be?". */
const AGE_OF_A_THING = new RegExp(
  lines`
  \bhow old (?=
    (?:can|may|must|should|could|is|are|does|do) (?:my|the|our|your|their|any|these|those|an?) (?:\w{1,20} ){0,2}?
    (?:
      pictures?
      |pics?
      |photos?
      |photographs?
      |images?
      |videos?
      |clips?
      |documents?
      |papers?
      |bills?
      |receipts?
      |statements?
      |records?
      |devices?
      |phones?
      |computers?
      |browsers?
      |versions?
      |accounts?
      |posts?
      |tickets?
      |codes?
      |vouchers?
      |cards?
    )\b
  )
`,
  "g",
);
const MADE = "how many years ago ";
const SHORT_FORM = /(?<![a-z0-9'&])(?:t&cs?|w\/o|b4|2fa|[a-z]{1,8})(?![a-z0-9'&])/g;
/** A slip is looked for in words from this length; in longer ones two are. */
const SLIP_LENGTH = 5;
const TWO_SLIPS_LENGTH = 9;
const WORD = /[a-z]{5,30}/g;
/** Of so few words none tells a language. */
const FEW_WORDS = 3;

const ENDINGS = ["", "s", "ed", "ing"];
/** Words of the ways of asking that more than one of them has: those that one has may be slips themselves. */
const PLAIN_WORDS = wordsOfMany(Object.values(questionLines).flat());
/** Words that a misspelled one may stand for, by first letter. */
const SPELLED = new Map<string, string[]>();
for (const word of new Set(
  [...Object.values(QUESTION_EXAMPLES).join(" ").split(/\s+/), ...SYNONYM_WORDS, ...PLAIN_WORDS].flatMap(forms),
)) {
  if (word.length < SLIP_LENGTH) continue;
  SPELLED.set(word.charAt(0), [...(SPELLED.get(word.charAt(0)) ?? []), word]);
}

/**
 * A folded question in the spelling that the rest reads: short forms written out, plain misspellings mended, and
 * what turns of phrase mean added in brackets.
 */
export function plainQuestion(folded: string): string {
  const plain = folded
    .replace(SHORT_FORM, (word) => SHORT_FORMS[word] ?? word)
    .replace(AGE_OF_A_THING, MADE)
    .replace(WORD, mend);
  const meant = PHRASES.flatMap(([phrase, words]) => (phrase.test(plain) ? [words] : []));
  return meant.length === 0 ? plain : `${plain} (${meant.join(", ")})`;
}

function wordsOfMany(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const word of new Set(foldText(line).match(/[a-z]+/g) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count > 1 ? [word] : []));
}

/** A word with the endings that it may take: "scrape", "scrapes", "scraped", "scraping". */
function forms(word: string): string[] {
  if (word.length < SLIP_LENGTH) return [word];
  return ENDINGS.map((ending) => (/^[ei]/.test(ending) ? word.replace(/e$/, "") : word) + ending);
}

/** Small words that tell other languages, and that no English question has. */
const FOREIGN = new Set(
  "der das und ist nicht wie ich mein meine meinen meiner daten werden wird kann kannst ihr ihre euch sie oder auf für mit wer was wann wo que para por como mis datos puedo cuál cuanto cuánto quien quién dónde los las una del está est les des mes une dans pour avec quelle quelles quel sont vous puis ils elles mon ma données où qui cosa sono che dati miei posso dove chi come quanto della wat het een niet mijn hoe lang kan ik wie gegevens hvad hvor mine och inte jag mina får kan är vad hur não meus dados você quanto jak czy moje dane"
    .split(" ")
    .filter(
      (word) => !STOP_WORDS.has(word) && !["was", "come", "data", "mine", "kan", "ma", "puis", "wo"].includes(word),
    ),
);
const FOREIGN_WORDS = 2;

/** Whether at least half of a question's words are English as far as this knows it: other languages are not read. */
export function isEnglish(plain: string): boolean {
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (words.filter((word) => FOREIGN.has(word)).length >= FOREIGN_WORDS) return false;
  return words.length < FEW_WORDS || words.filter(isKnown).length >= words.length / 2;
}

function isKnown(word: string): boolean {
  const spelled = SPELLED.get(word.charAt(0)) ?? [];
  return STOP_WORDS.has(word) || word === "nt" || spelled.includes(word) || contentWords(word).some(isPolicyWord);
}

function mend(word: string): string {
  const spelled = SPELLED.get(word.charAt(0)) ?? [];
  if (STOP_WORDS.has(word) || spelled.includes(word) || contentWords(word).some(isPolicyWord)) return word;
  if (word.endsWith("ys") && contentWords(word.slice(0, -1)).some(isPolicyWord)) return `${word.slice(0, -1)}'s`;
  const most = word.length >= TWO_SLIPS_LENGTH ? 2 : 1;
  const near = spelled.map((other) => ({ other, slips: countSlips(word, other, most) }));
  const [best] = near
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || rarityOfWord(a.other) - rarityOfWord(b.other));
  return best?.other ?? word;
}

/** Of two words as near as each other the one that policies use more is meant. */
function rarityOfWord(word: string): number {
  return Math.max(0, ...contentWords(word).map(rarityOf));
}

/** Letters put in, left out, changed or swapped with their neighbour; more than `most` counts as one more. */
function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(slipsAt({ a, b, rows, row }, i, j));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? most + 1;
}

interface Table {
  readonly a: string;
  readonly b: string;
  readonly rows: readonly (readonly number[])[];
  readonly row: readonly number[];
}

function slipsAt({ a, b, rows, row }: Table, i: number, j: number): number {
  const above = rows[i - 1] ?? [];
  const same = a[i - 1] === b[j - 1];
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (above[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (above[j - 1] ?? 0) + (same ? 0 : 1),
    swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}
