import type { Turn } from "../answers.js";
import { contentWords } from "../words/content-words.js";
import { isPolicyWord } from "../words/word-rarity.js";
import { synonymsOf } from "./synonyms.js";
import { QUESTION_EXAMPLES } from "./tables/question-examples.js";
import { TURN_EXAMPLES } from "./tables/turn-examples.js";
import { learnChances } from "./turn-chances.js";

/** A line as a turn of a conversation. */
export interface FoundTurn {
  readonly turn: Turn;
  /** It names nothing of a policy: it is about whatever the conversation is about. */
  readonly bare: boolean;
  /** How near it is to a known phrasing: 1 is word for word, about. */
  readonly score: number;
  /** Near enough, and nearer than to any question of its own. */
  readonly sure: boolean;
  /** Where a conversation is going on it is more likely this than a question of its own. */
  readonly likely: boolean;
}

/** Words that stand for each other in what people say to each other. */
const SAME = new Map(
  [
    ["it", "this that these those such clause clauses thing stuff bit part paragraph passage sentence section policy"],
    ["they", "he she company companies vendor vendors provider guys them their themselves platform platforms site"],
    ["we", "i me us my our you your mine ours myself team client customer"],
    ["so", "like such that"],
    ["do", "does did doing done make makes"],
    ["is", "are was were be been being am"],
    ["has", "have had having got"],
    ["say", "says said saying state states tell"],
    [
      "others",
      "other another else competitors competition rivals peers everyone everybody anyone anybody rest microsoft google apple amazon meta facebook slack zoom notion openai",
    ],
    ["summarise", "summarize summarised summarising sum summary"],
    ["legal", "lawful legit"],
    ["allowed", "permitted permissible"],
    ["before", "originally previously formerly beforehand"],
    ["user", "account accounts"],
    ["affect", "consequence consequences impact effect effects"],
    ["language", "words"],
    ["thanks", "thank thx ty thnx tnx thankyou cheers ta merci danke"],
    ["old", "earlier previous prior former original"],
    ["worry", "worried concern concerned afraid"],
    ["please", "pls plz"],
    ["standard", "normal usual common typical"],
    ["wording", "words phrasing formulation"],
    ["deadline", "due"],
    ["show", "paste send copy post display quote"],
    ["handle", "deal cope manage treat"],
    ["violate", "violation breach infringe infringement break"],
    ["number", "one two three four five six seven eight nine ten twelve twenty thirty"],
    ["user", "customer consumer people person"],
    ["important", "relevant main key essential"],
    ["options", "choices alternatives option choice"],
    ["notice", "spot"],
    ["add", "insert introduce include put write"],
    ["recommend", "suggest advise advice recommendation suggestion"],
    ["explain", "clarify elaborate"],
    ["risk", "danger threat"],
    ["exact", "literal verbatim precise actual"],
    ["bad", "nasty terrible awful horrible evil dodgy shady sketchy"],
    ["everywhere", "anywhere elsewhere"],
    ["illegal", "unlawful"],
    ["lawyer", "legal-team counsel attorney solicitor"],
    ["up", "upset"],
  ].flatMap(([said = "", words = ""]) => words.split(" ").map((word) => [word, said] as const)),
);
/** Words that carry nothing of what a turn is. */
const FILLERS = new Set(
  "a an the to of on at for and or but just really even actually please well hey hi hello hm hmm um oh lol omg wtf btw guys here there so then maybe kind sort now too also already ok tho though quick quickly honestly seriously literally surely certainly definitely obviously ah aha yo hang wait".split(
    " ",
  ),
);
/** Places change nothing of what a turn is: whoever answers looks for them himself. */
const PLACES = new Set(
  "germany german uk britain british england eu europe european france french spain spanish italy italian ireland irish netherlands dutch california californian america american usa".split(
    " ",
  ),
);
/** Stands for a word that names something of a policy. */
const SUBJECT = "#";
/** A line this near to a phrasing, as a cosine, is that turn; one that names something has to be nearer. */
const NEAR = 0.5;
const NEAR_WITH_SUBJECT = 0.58;
/** Farther than this from all of them it is none. */
const FAR = 0.22;
/** As near a line has to be to be taken for it in a conversation, and one that names something. */
const LIKELY = 0.3;
const NEARLY = 0.42;
/** What the chance by all phrasings of a turn counts beside the nearest one. */
const CHANCE = 0.6;
/** As many phrasings of a turn have a say. */
const VOICES = 2;
/** Longer lines tell more than a turn. */
const MOST_WORDS = 16;

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\btl[;:, ]?dr\b/g, "tldr"],
  [/\bwhat's\b|\bwhats\b/g, "what is"],
  [/\bwho's\b|\bwhos\b/g, "who is"],
  [/\bhow's\b|\bhows\b/g, "how is"],
  [/\b(?:that|it|there)(?:'s|s)\b/g, "it is"],
  [/n't\b| nt\b/g, " not"],
  [/\b(?:dont|do nt)\b/g, "do not"],
  [/\bcant\b/g, "can not"],
  [/\bin(?:to)? layman'?s? terms\b/g, "in simple terms"],
  [/\bwtf\b/g, "what"],
  [/\bdifferent(?:ly)?\b/g, "difference"],
  [/\bused to\b/g, "use to"],
];

type Vector = ReadonlyMap<string, number>;
interface Phrasing {
  readonly turn: Turn | null;
  readonly words: readonly string[];
}

const PHRASINGS: readonly Phrasing[] = Object.entries(TURN_EXAMPLES).flatMap(([turn, lines]) =>
  lines.split("\n").map((line) => ({ turn: turn as Turn, words: plainWords(line) })),
);
const VOCABULARY = new Set(PHRASINGS.flatMap(({ words }) => words));
/** What is asked about policies, for lines that name something: a question is no turn for beginning like one. */
const QUESTIONS: readonly Phrasing[] = Object.values(QUESTION_EXAMPLES)
  .flatMap((lines) => lines.split("\n"))
  .map((line) => ({ turn: null, words: masked(plainWords(line)).words }));
const RARITY = rarities(PHRASINGS);
const CHANCES = learnChances(
  [...PHRASINGS, ...QUESTIONS].map(({ turn, words }) => ({ kind: turn, features: features(words) })),
);
const VECTORS = [...PHRASINGS, ...QUESTIONS].map(({ turn, words }) => ({ turn, vector: vectorOf(words) }));

/** What a line does in a conversation about a clause, by the phrasings it is nearest to; null when it is near to none. */
export function findTurn(line: string): FoundTurn | null {
  const { words, bare } = masked(plainWords(line));
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const vector = vectorOf(words);
  const scores = new Map<Turn | null, number[]>();
  for (const one of VECTORS) scores.set(one.turn, [...(scores.get(one.turn) ?? []), cosine(vector, one.vector)]);
  const chances = CHANCES(features(words));
  const worth = (turn: Turn | null) => voices(scores.get(turn) ?? []) + CHANCE * (chances.get(turn) ?? 0);
  const [turn] = [...scores.keys()].filter((one) => one !== null).sort((a, b) => worth(b) - worth(a));
  if (turn === undefined) return null;
  const score = voices(scores.get(turn) ?? []);
  if (score < FAR) return null;
  const enough = words.includes(SUBJECT) ? NEAR_WITH_SUBJECT : NEAR;
  const nearer = worth(turn) >= worth(null);
  const likely = nearer && score >= (bare ? LIKELY : NEARLY);
  return { turn, score, bare, sure: nearer && score >= enough, likely };
}

/** The nearest phrasing counts whole, the next one a little. */
function voices(all: readonly number[]): number {
  const [first = 0, ...others] = all.toSorted((a, b) => b - a).slice(0, VOICES);
  return first + others.reduce((sum, one) => sum + one, 0) * 0.1;
}

function plainWords(line: string): string[] {
  const told = FORMS.reduce(
    (text, [form, plain]) => text.replace(form, plain),
    line.toLowerCase().replaceAll("’", "'"),
  );
  const all = told.match(/[a-z0-9]+/g) ?? [];
  const words = all
    .filter((word) => !PLACES.has(word))
    .map((word) => (/^\d+$/.test(word) ? "number" : word))
    .map((word) => SAME.get(word) ?? contentWords(word)[0] ?? word)
    .map((word) => SAME.get(word) ?? word);
  const kept = words.filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept : words;
}

/** Words that no phrasing has stand for what is named; only those that policies have make a line more than a turn. */
function masked(words: readonly string[]): { words: string[]; bare: boolean } {
  let bare = true;
  const kept = words.flatMap((word) => {
    const known = VOCABULARY.has(word) ? word : near(word);
    if (known !== null) return [known];
    const stems = contentWords(word);
    if (stems.length === 0) return [];
    if (stems.some((stem) => isPolicyWord(stem) || synonymsOf(stem).length > 0)) bare = false;
    return [SUBJECT];
  });
  return { words: kept, bare };
}

/** A slip of one letter, or another ending. */
function near(word: string): string | null {
  if (word.length < 5) return null;
  const stem = word.slice(0, -1);
  for (const known of VOCABULARY) {
    if (
      known.length >= 5 &&
      (known.startsWith(stem) || word.startsWith(known)) &&
      Math.abs(known.length - word.length) < 3
    )
      return known;
    if (known.length === word.length && known.length >= 5 && differsByOne(known, word)) return known;
  }
  return null;
}

/** One letter is another, or two neighbours are swapped. */
function differsByOne(a: string, b: string): boolean {
  const at = [...a].flatMap((letter, place) => (letter === b[place] ? [] : [place]));
  const [first = 0, second = 0] = at;
  return (
    at.length === 1 || (at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}

function features(words: readonly string[]): string[] {
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

function rarities(phrasings: readonly Phrasing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of phrasings)
    for (const one of new Set(features(words))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].map(([one, count]) => [one, Math.log(1 + phrasings.length / count)]));
}

/** Two words in a row tell half as much as they would by how rare they are. */
function vectorOf(words: readonly string[]): Vector {
  const vector = new Map<string, number>();
  for (const one of new Set(features(words))) {
    const rarity = RARITY.get(one) ?? (one === SUBJECT ? 2 : one.includes(" ") ? 0 : 1);
    vector.set(one, one.includes(" ") ? rarity / 2 : rarity);
  }
  const length = Math.hypot(...vector.values());
  return new Map([...vector].map(([one, weight]) => [one, weight / (length || 1)]));
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [one, weight] of a) sum += weight * (b.get(one) ?? 0);
  return sum;
}
