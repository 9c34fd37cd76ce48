import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const TEXT = z.string().nullable();
const FACT = z.object({
  about: z.string(),
  kind: z.string(),
  was: TEXT,
  now: TEXT,
  direction: z.string(),
  before_quote: TEXT,
  after_quote: TEXT,
  how: z.string().optional(),
});
const CARD = z.object({
  id: z.string(),
  post: z.enum(["yes", "no", "unsure"]),
  why_no: TEXT,
  headline: TEXT,
  facts: z.array(FACT),
  direction: z.string(),
  severity: z.array(z.string()),
  dates: z.array(z.object({ value: z.string(), quote: z.string() })),
  must_not_say: z.array(z.string()),
});

/** A fact that a careful reader wants the card to tell. */
export type GoldFact = z.infer<typeof FACT>;
/** What a careful reader wants the card of one real change to say. */
export type GoldCard = z.infer<typeof CARD>;

/** Which cards: those that may be read while the product is made, those that are only counted, or all. */
export type Half = "dev" | "unseen" | "all";

/** Reads the gold cards of a folder, in the order of their IDs; every other one may be read, the rest is only counted. */
export function readGold(folder: string, half: Half): GoldCard[] {
  const file = join(folder, "gold.jsonl");
  if (!existsSync(file)) throw new Error(`${folder} holds no gold.jsonl.`);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const cards = lines.map((line) => CARD.parse(JSON.parse(line)));
  const ordered = cards.sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = ordered.filter((_, at) => half === "all" || (at % 2 === 0) === (half === "dev"));
  return kept.filter(({ post }) => post !== "unsure");
}
