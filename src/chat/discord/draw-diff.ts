import type { WordRun } from "../../policy/types.js";
import { spaceRuns } from "../space-runs.js";
import { LIMITS } from "./limits.js";
import { escapeMarkdown, quoteMarkdown, styleMarkdown } from "./markdown.js";
import { fitPieces, type Piece } from "./piece.js";

/** Most words of one run that stay together. */
const PART = LIMITS.pieceText / 2;

/** A word diff as a quote: old words struck out, new ones bold. */
export function drawDiff(runs: readonly WordRun[], max: number = LIMITS.pieceText): Piece[] {
  const parts = spaceRuns(mergeRuns(runs)).flatMap(splitRun);
  const groups: { runs: WordRun[]; size: number }[] = [];
  for (const run of parts) {
    const size = quotedLength(run);
    const group = groups.at(-1);
    // Two parts of one run meet inside a word: side by side their marks would run into each other.
    const clash = run.op !== "=" && group?.runs.at(-1)?.op === run.op;
    if (group && !clash && group.size + size <= max) {
      group.runs.push(run);
      group.size += size;
    } else groups.push({ runs: [run], size });
  }
  return groups
    .map((group) => ({
      markdown: quoteMarkdown(group.runs.map(drawRun).join("")),
      text: group.runs.map(({ text }) => text).join(""),
    }))
    .filter(({ text }) => text.trim() !== "");
}

/** Neighbours of one kind as one run: their marks would run into each other. */
function mergeRuns(runs: readonly WordRun[]): WordRun[] {
  const merged: WordRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === "") continue;
    if (last?.op === run.op) merged[merged.length - 1] = { op: run.op, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** A run in parts that fit; blank ones keep their spaces. */
function splitRun(run: WordRun): WordRun[] {
  if (run.text.trim() === "") return [{ op: "=", text: run.text.includes("\n") ? "\n" : " " }];
  return fitPieces(run.text, (text) => quoteMarkdown(drawRun({ op: run.op, text })), PART).map(({ text }) => ({
    op: run.op,
    text,
  }));
}

function drawRun({ op, text }: WordRun): string {
  if (op === "=") return escapeMarkdown(text);
  return styleMarkdown(text, op === "-" ? "~~" : "**");
}

function quotedLength(run: WordRun): number {
  return quoteMarkdown(drawRun(run)).length;
}
