import { describe, expect, it } from "vitest";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";

describe("the line of a question", () => {
  it.each([
    ["ask can I opt out? C-67", { question: "can I opt out?", records: [{ kind: "change", id: 67 }] }],
    ["/policy ask what does P-3 mean", { question: "what does mean", records: [{ kind: "provision", id: 3 }] }],
    [
      'ask question:"do they sell: data?" platform:"stack overflow"',
      { question: "do they sell: data?", platform: "stack overflow" },
    ],
    ["ask severity: how bad is it?", { question: "severity: how bad is it?" }],
    ["ask", {}],
  ])("%s", (line, given) => expect(readCommand(line)).toEqual({ verb: "ask", given }));
});
