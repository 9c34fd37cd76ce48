import { afterEach, describe, expect, it, vi } from "vitest";
import type { Reply } from "../../src/chat/types.js";
import { showReply } from "../../src/cli/show-reply.js";

const REPLY: Reply = { summary: "Said.", blocks: [{ kind: "text", text: "Said." }], audience: "asker" };

/** What went where, and the exit code that is left. */
function shown(reply: Reply) {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const error = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  showReply(reply);
  const said = (calls: readonly (readonly unknown[])[]) => calls.map(([text]) => String(text)).join("");
  return { out: said(out.mock.calls), error: said(error.mock.calls), code: process.exitCode };
}

describe("an answer on the command line", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it("goes to standard output, without its files", () => {
    const { out, error, code } = shown({ ...REPLY, files: [{ name: "a.csv", text: "x,y" }] });
    expect(out).toContain("Said.");
    expect(out).not.toContain("x,y");
    expect([error, code]).toEqual(["", undefined]);
  });

  it.each([
    ["input", 2],
    ["failed", 1],
  ] as const)("that was refused (%s) goes to standard error, with exit code %i", (refused, exit) => {
    const { out, error, code } = shown({ ...REPLY, refused });
    expect(error).toContain("Said.");
    expect([out, code]).toEqual(["", exit]);
  });
});
