import type { ToldFact } from "../../policy/types.js";
import { changeHeadline } from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { upperFirst } from "../../records/words.js";
import type { Block } from "../types.js";

/** Told facts on the card; all of them stand in the thread. */
const ON_CARD = 3;
/** So much of a quote is read at a glance, in characters. */
const AT_A_GLANCE = 120;

/**
 * The first told facts, a line each: ours, and the words now and before as far as ours do not quote them. What the headline
 * above says with all its words is not said again.
 */
export function toldLines(view: ChangeView): string[] {
  const headline = headlineOfOurs(view);
  const above = changeHeadline(view) ?? "";
  const more = view.told.filter((fact) => fact.text !== above || !saysItAll(fact));
  return more.slice(0, ON_CARD).map((fact) => toldLine(fact, headline));
}

/** Its sentence quotes the words of both sides whole. */
function saysItAll({ text, was, now }: ToldFact): boolean {
  const flat = text.replaceAll(/\s+/g, " ");
  return [was, now].every((side) => side === null || flat.includes(`“${side.quote.replaceAll(/\s+/g, " ").trim()}”`));
}

/** Ours also where a correction says it otherwise: what it put right is not said again. */
function headlineOfOurs(view: ChangeView): string | null {
  const { correction } = view.change;
  return correction?.headline ? correction.shared.headline : changeHeadline(view);
}

function toldLine(fact: ToldFact, headline: string | null): string {
  const quotes = quotesOf(fact);
  // The headline stands above: its fact is told by its words alone.
  if (fact.text === headline && quotes !== "") return upperFirst(quotes);
  return quotes === "" || fact.text.includes("“") ? fact.text : `${fact.text}: ${quotes}`;
}

function quotesOf({ was, now }: ToldFact): string {
  const said = [
    ...(now === null ? [] : [`now “${glance(now.quote)}”`]),
    ...(was === null ? [] : [`before “${glance(was.quote)}”`]),
  ];
  return said.join(", ");
}

function glance(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  if (line.length <= AT_A_GLANCE) return line;
  return `${line.slice(0, line.lastIndexOf(" ", AT_A_GLANCE - 2)).replace(/(?<![\s,;:.])[\s,;:.]+$/, "")} …`;
}

/** Every told fact with its whole quotes, for the thread. */
export function toldBlocks(view: ChangeView): Block[] {
  const isPutRight = Boolean(view.change.correction?.headline);
  const headline = headlineOfOurs(view);
  return view.told.flatMap(({ text, was, now }): Block[] => [
    ...(isPutRight && text === headline ? [] : [{ kind: "text" as const, text }]),
    ...(now === null ? [] : [{ kind: "quote" as const, text: now.quote, source: "Now" }]),
    ...(was === null ? [] : [{ kind: "quote" as const, text: was.quote, source: "Before" }]),
  ]);
}
