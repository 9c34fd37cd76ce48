import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { directionOfChange } from "../../src/policy/direction/direction.js";
import { rateClause } from "../../src/policy/severity/rate.js";
import { COUNTERFACTUALS } from "../../test/policy/direction/counterfactuals.js";

const ROUNDS = new URL("../../test/fixtures/directions/", import.meta.url);
const FIGURE = z.object({ right: z.number(), of: z.number() });
const ROUND = z.object({
  round: z.number(),
  firstRun: FIGURE,
  pairs: z.array(
    z.object({
      before: z.string(),
      after: z.string(),
      direction: z.enum(["worse", "better", "mixed", "editorial", "unclear"]),
    }),
  ),
});

/** A round of pairs that were written before any rule was tried on them. */
export interface RoundFigures {
  readonly round: number;
  /** Pairs right when they were first run, before the rules were mended by them. */
  readonly firstRun: { readonly right: number; readonly of: number };
  /** Judgements right now, each pair asked both ways round. */
  readonly right: number;
  readonly of: number;
}

/** Counterfactual pairs judged right, both ways round. */
export function judgeCounterfactuals(): { right: number; of: number } {
  const asked = COUNTERFACTUALS.flatMap(([before, after]) => [
    directionOfChange(side(before), side(after)).direction === "worse",
    directionOfChange(side(after), side(before)).direction === "better",
  ]);
  return { right: asked.filter(Boolean).length, of: asked.length };
}

/** The rounds of ordinary pairs in `test/fixtures/directions`, in order. A file of another shape throws. */
export function judgeRounds(): RoundFigures[] {
  return readdirSync(ROUNDS)
    .sort()
    .map((file) => {
      const { round, firstRun, pairs } = ROUND.parse(JSON.parse(readFileSync(new URL(file, ROUNDS), "utf8")));
      const asked = pairs.flatMap(({ before, after, direction }) => [
        directionOfChange(side(before), side(after)).direction === direction,
        directionOfChange(side(after), side(before)).direction === turned(direction),
      ]);
      return { round, firstRun, right: asked.filter(Boolean).length, of: asked.length };
    });
}

function turned(direction: string): string {
  if (direction === "worse") return "better";
  return direction === "better" ? "worse" : direction;
}

function side(text: string) {
  return { text, path: [], rating: rateClause({ text, path: [] }) };
}
