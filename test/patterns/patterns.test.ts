import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUILT_FROM_TEXT, boundOf } from "../../bench/patterns/bounds.js";
import type { Collected } from "../../bench/patterns/collect.js";
import { endOnAll, tryAll } from "../../bench/patterns/matching.js";
import { pumped, pumpsOf } from "../../bench/patterns/pump.js";
import { readVerdicts } from "../../bench/patterns/verdicts.js";
import { ROOT } from "../architecture/read-imports.js";

/** Every regular expression of the product; a process of its own, because recording begins before the modules load. */
const { patterns, unseen } = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", join(ROOT, "bench/patterns/collect.ts")], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  }),
) as Collected;
const verdicts = readVerdicts();

/** Long enough that cubic or exponential time does not end, short enough that linear time is nothing. */
const LETTERS = 2_000;
const PUMPS = 8;
/** A text of `LETTERS` takes less than a millisecond; what is not done by then never is. */
const NEVER_MS = 15_000;

describe("the product's regular expressions", () => {
  it("are built where they can be found and judged", () => {
    expect(unseen.map((place) => place.replace(/:\d+$/, ""))).toEqual(Object.keys(BUILT_FROM_TEXT));
    expect(patterns.length).toBeGreaterThan(2_000);
  });

  it("have a verdict each; `npm run patterns` judges those that have none", () => {
    const unjudged = patterns.filter(({ hash }) => verdicts[hash] === undefined);
    expect(unjudged.map(({ places, source }) => `${places.join(", ")}: ${source.slice(0, 120)}`)).toEqual([]);
  });

  it("need more than linear time only where the input is bounded", () => {
    const unbounded = patterns.filter(
      (pattern) => verdicts[pattern.hash]?.verdict === "polynomial" && boundOf(pattern) === null,
    );
    expect(unbounded.map(({ places, source }) => `${places.join(", ")}: ${source}`)).toEqual([]);
  });

  it("end on texts that repeat what they repeat", { timeout: 240_000 }, async () => {
    const trials = patterns.flatMap(({ hash, source, flags, places }) =>
      [...(verdicts[hash]?.attacks ?? []), ...pumpsOf(source, flags, PUMPS)].map((pump) => ({
        ...{ source, flags, text: pumped(pump, LETTERS) },
        name: `${places.join(", ")}: ${JSON.stringify(pump)} on ${source}`,
      })),
    );
    const took = await tryAll(trials, NEVER_MS);
    expect(trials.filter((_, index) => took[index] === null).map(({ name }) => name)).toEqual([]);
  });
});

describe("the pumps", () => {
  it.each([
    ["nested repetition", "^(?:a+)+$"],
    ["a word that takes in what parts it from the next", "(?<!you (?:[\\w']+[ _']+){0,30})(?:do) not"],
    ["alternatives that begin alike", "^(?:a|ab|aab?)*$"],
    ["three runs side by side", "\\d+\\d+\\d+\\d+\\d+!"],
  ])("find %s", async (_, source) => {
    const trials = pumpsOf(source, "", PUMPS).map((pump) => ({ source, flags: "", text: pumped(pump, LETTERS) }));
    expect(await endOnAll(trials, 1_500)).toBe(false);
  });
});
