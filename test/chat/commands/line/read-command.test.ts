import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommandArguments } from "../../../../src/chat/commands/line/command.js";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";
import type { VerbName } from "../../../../src/chat/commands/verbs/verb-types.js";
import { VERBS } from "../../../../src/chat/commands/verbs/verbs.js";
import { InputError } from "../../../../src/errors.js";

const C67 = { records: [{ kind: "change", id: 67 }] } as const;

describe("readCommand", () => {
  it.each<[string, VerbName, CommandArguments]>([
    [
      "/watch coursera privacy severity:high+",
      "watch",
      { platform: "coursera", documents: ["privacy"], severity: "high" },
    ],
    [
      "watch +severity:high coursera privacy",
      "watch",
      { platform: "coursera", documents: ["privacy"], severity: "high" },
    ],
    [
      "/WATCH Coursera --severity high PRIVACY",
      "watch",
      { platform: "Coursera", documents: ["privacy"], severity: "high" },
    ],
    [
      "watch privacy coursera SEVERITY=High+",
      "watch",
      { platform: "coursera", documents: ["privacy"], severity: "high" },
    ],
    ["watch coursera privacy high+", "watch", { platform: "coursera", documents: ["privacy"], severity: "high" }],
    ["watch stack overflow privacy", "watch", { platform: "stack overflow", documents: ["privacy"] }],
    ["watch stack overflow terms of service", "watch", { platform: "stack overflow", documents: ["terms"] }],
    ["watch coursera privacy terms", "watch", { platform: "coursera", documents: ["terms", "privacy"] }],
    ["watch coursera document:privacy,terms", "watch", { platform: "coursera", documents: ["privacy", "terms"] }],
    ["watch coursera all", "watch", { platform: "coursera", everything: true }],
    ['watch "Terms Feed" privacy', "watch", { platform: "Terms Feed", documents: ["privacy"] }],
    ["watch “stack overflow”", "watch", { platform: "stack overflow" }],
    ["watch mcdonald's privacy", "watch", { platform: "mcdonald's", documents: ["privacy"] }],
    [
      "watch https://a.example/p?x=1&y=2 severity:low",
      "watch",
      { platform: "https://a.example/p?x=1&y=2", severity: "low" },
    ],
    ["watch <https://a.example/p|a.example/p>", "watch", { platform: "https://a.example/p" }],
    [
      "watch coursera type:ai-training digest:off",
      "watch",
      { platform: "coursera", type: "ai-training", digest: "off" },
    ],
    [
      'watch coursera type:"AI training" digest: daily',
      "watch",
      { platform: "coursera", type: "ai-training", digest: "daily" },
    ],
    ["watch coursera type:all", "watch", { platform: "coursera", type: "all" }],
    ["subscribe coursera", "watch", { platform: "coursera" }],
    ["unsubscribe coursera", "unwatch", { platform: "coursera" }],
    ["unwatch all yes", "unwatch", { everything: true, confirmed: true }],
    ["unwatch platform:all", "unwatch", { everything: true }],
    ["export pdf all", "export", { format: "pdf", everything: true }],
    ["/policy ls", "list", {}],
    ["/policy recent coursera 5 severity:medium+", "latest", { platform: "coursera", count: 5, severity: "medium" }],
    ["latest 10", "latest", { count: 10 }],
    ["c67", "show", C67],
    ["/policy show C-67", "show", C67],
    ["show record:c-67", "show", C67],
    ["explain coursera arbitration", "explain", { platform: "coursera", type: "arbitration" }],
    ["explain coursera class action waiver", "explain", { platform: "coursera", type: "class-action-waiver" }],
    ["why P-345", "severity", { records: [{ kind: "provision", id: 345 }] }],
    ["severity stack overflow ai training", "severity", { platform: "stack overflow", type: "ai-training" }],
    ["help", "help", {}],
    ["", "help", {}],
    ["/policy", "help", {}],
    ["help /watch", "help", { topic: "watch" }],
    ["help policy why", "help", { topic: "severity" }],
    ["watch", "watch", {}],
    ["asdf", "help", { unknown: "asdf" }],
    ["/policy frobnicate now", "help", { unknown: "frobnicate now" }],
    ["help all", "help", { whole: true }],
    ["types data sale", "types", { searched: "data sale" }],
    ["watch coursera privacy high", "watch", { platform: "coursera", documents: ["privacy"], severity: "high" }],
    ["watch coursera high privacy", "watch", { platform: "coursera", documents: ["privacy"], severity: "high" }],
    ["watch coursera, high, privacy", "watch", { platform: "coursera", documents: ["privacy"], severity: "high" }],
    ["watch coursera privacy, terms", "watch", { platform: "coursera", documents: ["terms", "privacy"] }],
    ["watch coursera privacy,terms", "watch", { platform: "coursera", documents: ["terms", "privacy"] }],
    ["watch coursera privacy and terms", "watch", { platform: "coursera", documents: ["terms", "privacy"] }],
    ["watch coursera, udemy privacy", "watch", { platform: "coursera, udemy", documents: ["privacy"] }],
    ["watch coursera ai-training weekly", "watch", { platform: "coursera", type: "ai-training", digest: "weekly" }],
    ['watch "Privacy, Inc" terms', "watch", { platform: "Privacy, Inc", documents: ["terms"] }],
    ["digest weekly on monday at 8am", "digest", { digest: "weekly", weekday: 1, time: "08:00" }],
    ["digest daily 8 pm", "digest", { digest: "daily", time: "20:00" }],
    ["digest daily noon", "digest", { digest: "daily", time: "12:00" }],
    ["digest daily 12:30am", "digest", { digest: "daily", time: "00:30" }],
    ["digest daily time:17.30", "digest", { digest: "daily", time: "17:30" }],
  ])("reads %s", (line, verb, given) => {
    const { words: _words, ...read } = readCommand(line).given;
    expect(readCommand(line).verb).toBe(verb);
    expect(read).toEqual(given);
  });

  it.each([
    ["expain C-67", "Did you mean explain?"],
    ["expain C-67", "/policy explain"],
    ["watch coursera sevrity:high", 'no option "sevrity". Did you mean severity'],
    ["watch coursera colour:red", "It takes platform, document, type, severity, digest"],
    ["digest daily time:13pm", "is no time"],
    ["digest daily time:9", "Write it like 09:00 or 8am"],
    ["lsit", "Did you mean list?"],
    ["list colour:blue", "It takes platform, tag, owner"],
    ["about colour:blue", "about takes no options"],
    ["watch coursera severity:huge", "Write severity:high+"],
    ["watch coursera digest:hourly", "digest:daily, digest:weekly or digest:off"],
    ["watch coursera type:arbitraton", "Did you mean type:arbitration?"],
    ["watch coursera document:poetry", "privacy, terms"],
    ["watch coursera severity:", "Write a value after severity"],
    ["latest 900", "1 to 20"],
    ["diff P-3", "diff takes C-…, not P-3"],
    ["explain D-3", "C-… or P-…"],
    ["show record:X-1", "no record ID"],
    ["status nonsense", 'status has no use for "nonsense"'],
    ["help frobnicate", "is no command"],
    [`watch ${"a".repeat(2000)}`, "at most 2000 characters"],
  ])("refuses %s and says what to do", (line, words) => {
    expect(() => readCommand(line)).toThrow(InputError);
    expect(() => readCommand(line)).toThrow(words);
  });

  it("throws nothing but InputError, whatever is typed", () => {
    const words = [
      ...VERBS.map(({ name }) => name),
      "/policy",
      "severity:",
      "--type",
      "C-1",
      "high+",
      '"',
      "“",
      "all",
      "yes",
      "7",
    ];
    const line = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...words, "__proto__", "constructor:toString")),
    );
    fc.assert(
      fc.property(line, (parts) => {
        try {
          const { verb } = readCommand(parts.join(" "));
          return VERBS.some(({ name }) => name === verb);
        } catch (error) {
          return error instanceof InputError && error.message.length < 600;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("does not care about the case or the order of options", () => {
    const parts = ["severity:high+", "type:arbitration", "digest:off", "privacy"];
    const expected = readCommand(`watch coursera ${parts.join(" ")}`).given;
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), fc.boolean(), (order, upper) => {
        const line = `watch coursera ${order.join(" ")}`;
        const { platform: _p, words: _w, ...read } = readCommand(upper ? line.toUpperCase() : line).given;
        const { platform: _q, words: _v, ...wanted } = expected;
        expect(read).toEqual(wanted);
      }),
    );
  });
});
