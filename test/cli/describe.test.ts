import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { analyzeFile } from "../../src/cli/analyze.js";
import { diffFiles } from "../../src/cli/diff.js";

async function write(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "fineprint-describe-")), name);
  await writeFile(file, text);
  return file;
}

it("analyze in words gives the rating, its reasons and what it means for either reader", async () => {
  const file = await write("terms.md", "# Terms\n\nWe may change these terms at any time without notice.");
  const words = await analyzeFile(file, {});
  expect(words).toMatch(/^high \d+ · unilateral-change/);
  expect(words).toContain("base of its kind: Changes to the terms");
  expect(words).toContain("+10 notice: “without notice”");
  for (const label of ["our reading:", "for compliance:", "for users:"]) expect(words).toContain(label);
});

it("analyze in words says so when no clause is of a known kind", async () => {
  const file = await write("note.txt", "The weather was fine and we went home early.");
  expect(await analyzeFile(file, {})).toBe("No clause of a known kind among 1.");
});

it("diff in words gives what moved from one wording to the other", async () => {
  const before = await write("a.md", "# Privacy\n\nWe keep your messages for 30 days after you close your account.");
  const after = await write("b.md", "# Privacy\n\nWe keep your messages for 24 months after you close your account.");
  const words = await diffFiles(before, after, {});
  expect(words).toContain("“30 days” → “24 months”");
  expect(words).not.toMatch(/objection window/);
  expect(words).not.toMatch(/^ +\+?0 /m);
});
