import type { ClauseLink } from "../../types.js";
import { cleanText } from "../clean-text.js";

/** A link while its words are collected. */
export interface LinkWords {
  readonly target: string;
  readonly pieces: string[];
}

/** Links kept of one block; a block with more is a menu or an index. */
const MOST_LINKS = 60;

/** Adds words to the link they stand in. */
export function noteLink(links: LinkWords[], target: string, text: string): void {
  const last = links.at(-1);
  if (last?.target === target) last.pieces.push(text);
  else if (links.length < MOST_LINKS) links.push({ target, pieces: [text] });
}

/** The links of a block as they are kept: those with words. */
export function readLinks(links: readonly LinkWords[]): ClauseLink[] {
  return links
    .slice(0, MOST_LINKS)
    .map(({ target, pieces }) => ({ target, text: cleanText(pieces.join("")) }))
    .filter(({ text }) => text !== "")
    .map(({ text, target }) => ({ text, target }));
}

/** The links whose words stand in a part of their line. */
export function linksIn(links: readonly LinkWords[], part: string): LinkWords[] {
  const text = cleanText(part);
  return links.filter(({ pieces }) => text.includes(cleanText(pieces.join(""))));
}
