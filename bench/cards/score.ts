import type { ChangeReport } from "../../src/policy/types.js";
import type { GoldCard, GoldFact } from "./gold.js";

/** One thing a card tells, as far as its length counts. */
export interface Said {
  readonly text: string;
  readonly was: string;
  readonly now: string;
}

/** Both texts as they are searched for quotes. */
export interface PlainSides {
  readonly before: string;
  readonly after: string;
}

/** What one card came to. */
export interface CardScore {
  readonly postRight: boolean;
  readonly firstTold: boolean;
  readonly factsTold: readonly boolean[];
  readonly directionRight: boolean;
  readonly severityRight: boolean;
  readonly falseClaims: readonly string[];
  readonly inventedDates: readonly string[];
  readonly unproven: readonly string[];
  readonly told: number;
  readonly ownWords: number;
}

const DEADLINE =
  /(?:object|opt(?:ing)?[ -]out|cancel|reject|respond|notice)[^.;]{0,40}?\b(?:\d[\w ,]*|[A-Z][a-z]+ \d{1,2}(?:, \d{4})?)/gi;
const TIMED = /deadline|window|notice|effective|opt|object/;
/** What the product may answer where the reader says this. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  neutral: ["neutral", "unclear", "editorial"],
  unclear: ["unclear", "neutral", "editorial", "mixed"],
};

/** One form of a text for comparing: letters and digits. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The same of a markdown file, its links' addresses left out. */
export function plainMarkdown(markdown: string): string {
  return plain(markdown.replace(/\]\([^)]*\)/g, "] "));
}

/** What a report tells, cut to the lengths that a card has room for. */
export function readSaid({ told, headline }: ChangeReport): { head: Said; items: Said[] } {
  const items = told.slice(0, 6).map(({ text, was, now }) => ({
    text: text.slice(0, 200),
    was: (was?.quote ?? "").slice(0, 300),
    now: (now?.quote ?? "").slice(0, 300),
  }));
  return { head: { text: (headline ?? "").slice(0, 160), was: "", now: "" }, items };
}

/** Scores one report against the card that a careful reader wrote. */
export function scoreCard(report: ChangeReport, gold: GoldCard, sides: PlainSides): CardScore {
  const due = gold.post === "yes";
  const { head, items } = readSaid(report);
  const posted = report.post;
  const [first] = gold.facts;
  const heads = [...items.slice(0, 1), head];
  return {
    postRight: posted === due,
    firstTold: posted && first !== undefined && heads.some((item) => covers(item, first)),
    factsTold: gold.facts.map((fact) => posted && items.some((item) => covers(item, fact))),
    directionRight: posted && (DIRECTIONS[gold.direction] ?? [gold.direction]).includes(report.direction ?? ""),
    severityRight: posted && gold.severity.includes(report.severity ?? ""),
    falseClaims: posted ? findFalse(items, sides) : [],
    inventedDates: posted ? findInvented(report, [head, ...items], gold) : [],
    unproven: posted ? items.flatMap((item) => findUnproven(item, sides)) : [],
    told: posted ? items.length : 0,
    ownWords: posted ? items.filter(hasOwnWords).length : 0,
  };
}

function words(text: string): string[] {
  return plain(text)
    .split(" ")
    .filter((word) => word.length > 2 || /^\d+$/.test(word));
}

function share(quote: string | null, said: string): number | null {
  const wanted = words(quote ?? "");
  const have = new Set(words(said));
  return wanted.length === 0 ? null : wanted.filter((word) => have.has(word)).length / wanted.length;
}

export function covers(item: Said, fact: GoldFact): boolean {
  const after = share(fact.after_quote, `${item.text} ${item.now}`);
  const before = share(fact.before_quote, `${item.text} ${item.was}`);
  if (after === null && before === null)
    return (share(`${fact.was ?? ""} ${fact.now ?? ""}`, `${item.text} ${item.was} ${item.now}`) ?? 0) >= 0.5;
  if (fact.how === "changed" && after !== null && before !== null) return after >= 0.6 && before >= 0.4;
  return (after ?? before ?? 0) >= 0.6;
}

function findFalse(items: readonly Said[], { before, after }: PlainSides): string[] {
  return items.flatMap(({ was, now }) => [
    ...(was !== "" && (now === "" || words(was).length >= 8) ? findStanding("gone", was, after) : []),
    ...(now !== "" && (was === "" || words(now).length >= 8) ? findStanding("new", now, before) : []),
  ]);
}

function findStanding(kind: string, quote: string, other: string): string[] {
  return words(quote).length >= 4 && other.includes(plain(quote.replace("…", ""))) ? [`${kind}: ${quote}`] : [];
}

function findInvented({ facts }: ChangeReport, items: readonly Said[], gold: GoldCard): string[] {
  const dates = gold.dates.map(({ value, quote }) => `${value} ${quote}`);
  const told = gold.facts.map(({ was, now, before_quote: b, after_quote: a }) => `${was} ${now} ${b} ${a}`);
  const known = plain([...dates, ...told].join(" "));
  const named = facts.filter(
    ({ name, value, quote }) =>
      TIMED.test(name) && !known.includes(plain(value)) && !known.includes(plain(quote).slice(0, 60)),
  );
  const numbers = known.split(" ");
  const said = items
    .flatMap(({ text }) => text.match(DEADLINE) ?? [])
    .filter((match) => !(match.match(/\d+/g) ?? []).every((digits) => numbers.includes(digits)));
  return [...named.map(({ name, value }) => `${name}: ${value}`), ...said];
}

function findUnproven({ was, now }: Said, { before, after }: PlainSides): string[] {
  return [
    ...(was !== "" && !before.includes(plain(was)) ? [was] : []),
    ...(now !== "" && !after.includes(plain(now)) ? [now] : []),
  ];
}

function hasOwnWords({ text, was, now }: Said): boolean {
  return words(text).length > 0 && (share(text, `${was} ${now}`) ?? 0) < 0.9;
}
