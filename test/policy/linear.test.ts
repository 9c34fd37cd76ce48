import { describe, expect, it } from "vitest";
import { readReport } from "../../src/policy/explain/read-clauses.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { judgeReport } from "../../src/policy/report/report.js";
import { rateClauses } from "../../src/policy/severity/rate.js";

/**
 * No step of a comparison grows faster than its text: CPU time of one process at one size and at four times that. What is linear
 * comes out at about 4 or less, what is quadratic at 16; the bound stands between them, so no machine's speed is asserted.
 */

const SIZES = [150, 600] as const;
const MOST_TIMES = 9;
const WHO = ["advertising", "analytics", "payment", "delivery", "research", "hosting", "insurance"];

const sentence = (at: number, verb: string) =>
  `We ${verb} your order history with ${WHO[at % WHO.length]} partner ${at}, and it keeps what it gets for ${at} days.`;
/** Other sentences for each size: what was read once is remembered. */
const sentences = (count: number, verbOf: (at: number) => string, from = SIZES[1] * count) =>
  Array.from({ length: count }, (_, at) => sentence(from + at, verbOf(at)));

const SHAPES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  "a list": (lines) => lines.map((line) => `- ${line}`).join("\n"),
  paragraphs: (lines) => lines.join("\n\n"),
  "sections of one paragraph": (lines) => lines.map((line, at) => `## Partner ${at}\n\n${line}`).join("\n\n"),
  "one line": (lines) => lines.join(" "),
};
const EDITS: Readonly<Record<string, (count: number) => string[]>> = {
  "every fifth sentence reworded": (count) => sentences(count, (at) => (at % 5 === 0 ? "may sell" : "share")),
  "every fifth sentence gone": (count) => sentences(count, () => "share").filter((_, at) => at % 5 !== 0),
  "the last fifth new": (count) => sentences(count + count / 5, () => "share", SIZES[1] * count),
};

function cpuOf(run: () => void): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}

describe("CPU time grows with the text and no faster", () => {
  const [list = "", ...others] = Object.keys(SHAPES);
  const [reworded = ""] = Object.keys(EDITS);
  it.each([
    ...Object.keys(EDITS).map((edit) => ({ shape: list, edit })),
    ...others.map((shape) => ({ shape, edit: reworded })),
  ])(
    "$shape, $edit",
    ({ shape, edit }) => {
      const [small = 0, large = 0] = SIZES.map((count) =>
        cpuOf(() => {
          const read = (lines: readonly string[]) => extractText(`# Terms\n\n${SHAPES[shape]?.(lines)}`, "markdown");
          const before = read(sentences(count, () => "share"));
          const after = read(EDITS[edit]?.(count) ?? []);
          rateClauses(after);
          readReport(judgeReport(before, after).report, { before, after });
        }),
      );
      expect(large).toBeLessThan(MOST_TIMES * small);
    },
    120_000,
  );
});
