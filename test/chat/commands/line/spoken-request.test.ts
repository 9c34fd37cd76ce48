import { describe, expect, it } from "vitest";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";
import { spokenRequest } from "../../../../src/chat/commands/line/spoken-request.js";
import { SPOKEN_ROWS } from "../../../../src/chat/commands/line/tables/spoken-requests.js";

describe("what is said to Fineprint", () => {
  it.each([
    ["what do you watch?", "list"],
    ["What platforms do we watch?", "list"],
    ["which companies are you monitoring here", "list"],
    ["can you show me what we watch?", "list"],
    ["what are we watching", "list"],
    ["who owns slack", "list slack"],
    ["who looks after Meadow Learn?", "list Meadow Learn"],
    ["are we watching zoom?", "list zoom"],
    ["what is mine?", "list mine"],
    ["is anything muted?", "list state:muted"],
    ["what is still open?", "todo"],
    ["what is open?", "todo"],
    ["What is unread?", "todo"],
    ["open decisions", "todo"],
    ["what needs me?", "todo"],
    ["is there anything undecided", "todo"],
    ["show me all open changes", "todo"],
    ["which changes need a decision?", "todo"],
    ["what should I look at next?", "todo"],
    ["what did I miss?", "todo"],
    ["how many changes are still open", "todo"],
    ["what is assigned to me?", "todo"],
    ["unread policies", "status"],
    ["which documents are unread", "status"],
    ["unreadable", "status"],
    ["unread", "todo"],
    ["which policies are unreadable?", "status"],
    ["what can't you read?", "status"],
    ["are there unread documents?", "status"],
    ["when did you last look?", "status"],
    ["when is the next check", "status"],
    ["when did you last look at D-3?", "show D-3"],
    ["when was coursera last checked?", "show coursera"],
    ["what is C-2?", "explain C-2"],
    ["what’s P-3", "explain P-3"],
    ["what does c-2 mean?", "explain C-2"],
    ["what is D-3", "show D-3"],
    ["who has C-1?", "show C-1"],
    ["is C-1 done?", "show C-1"],
    ["mark C-1 done", "acknowledge C-1"],
    ["please mark C-1 as seen", "acknowledge C-1"],
    ["C-1 is done", "acknowledge C-1"],
    ["mark C-1 as not material because we do not use the API", "not-material C-1 we do not use the API"],
    ["C-1 is irrelevant: not our region", "not-material C-1 not our region"],
    ["I'll take C-1", "assign C-1 me"],
    ["undo that", "undo"],
    ["undo C-1", "reopen C-1"],
    ["remind me of C-1 tomorrow", "snooze C-1 1d"],
    ["remind me about C-1 in 3 days", "snooze C-1 3 days"],
    ["stop watching coursera", "unwatch coursera"],
    ["please keep an eye on zoom", "watch zoom"],
    ["tag D-3 as legal", "watch D-3 tag:legal"],
    ["untag D-3 legal", "watch D-3 tag:-legal"],
    ["raise ai-training to high", "profile raise:ai-training"],
    ["raise AI training", "profile raise:ai-training"],
    ["lower the severity of arbitration clauses to low", "profile lower:arbitration"],
    ["raise C-1 to high", "help profile"],
    ["raise the severity of everything to high", "help profile"],
    ["who are you?", "about"],
    ["what can you do?", "help"],
    ["how do I mute coursera?", "help mute"],
    ["how do I export the changes?", "help export"],
  ])("%s → %s", (words, line) => {
    expect(spokenRequest(words)?.line.toLowerCase()).toBe(line.toLowerCase());
  });

  it("is about the record of its thread where it says this", () => {
    expect(spokenRequest("mark this as done", "C-7")?.line).toBe("acknowledge C-7");
    expect(spokenRequest("who has this?", "C-7")?.line).toBe("show C-7");
    expect(spokenRequest("mark this as done")).toBeNull();
    expect(spokenRequest("mark this as done", "D-7")).toBeNull();
  });

  it("names what has to be a platform", () => {
    expect(spokenRequest("who owns slack")?.platform).toBe("slack");
    expect(spokenRequest("what do you watch?")?.platform).toBeUndefined();
  });

  it.each([
    "who owns my content?",
    "who owns C-level",
    "how do I export my data?",
    "how do I share my screen?",
    "how do I cancel?",
    "how can I opt out of arbitration?",
    "what do you collect?",
    "do they watch what I do?",
    "what do they track?",
    "can you read my messages?",
    "do you read my mail?",
    "when did they last update it?",
    "what is arbitration?",
    "what is new?",
    "what changed?",
    "what can I do?",
    "what do I have to do?",
    "raise @bob the opt-out ends on Friday",
    "raise C-1 legal has to look at it",
    "watch coursera",
    "explain C-1",
    "how long is my data kept",
    "who can read my data?",
    "can they raise prices?",
    "when did you last sell my data?",
  ])("leaves to others: %s", (words) => {
    const { platform } = spokenRequest(words) ?? { platform: undefined };
    // What names no platform is found out where the platforms are known.
    expect(spokenRequest(words) === null || platform !== undefined).toBe(true);
    expect(["slack", "coursera"]).not.toContain(platform);
  });

  it("takes long and odd lines in its stride", () => {
    expect(spokenRequest(`who owns ${"a ".repeat(10_000)}`)).toBeNull();
    expect(spokenRequest("")).toBeNull();
    expect(spokenRequest("please please please")).toBeNull();
  });

  it("stands for lines that are commands", () => {
    const names = {
      record: "C-1",
      change: "C-1",
      clause: "P-1",
      document: "D-1",
      kind: "arbitration",
      platform: "coursera",
      tag: "eu",
    };
    for (const { line } of SPOKEN_ROWS) {
      const filled = line
        .replace("snooze {change} {rest}", "snooze C-1 3 days")
        .replaceAll(/\{(\w+)\}/g, (_brace, name: string) => (names as Record<string, string>)[name] ?? "words");
      expect(readCommand(filled).given.unknown, line).toBeUndefined();
    }
  });
});
