import { describe, expect, it } from "vitest";
import { readAsked } from "../../../src/policy/answer/answer.js";
import { TURN_EXAMPLES } from "../../../src/policy/answer/tables/turn-examples.js";

describe("what a line does in a conversation", () => {
  it.each([
    ["has this always been in the contract?", "since"],
    ["whats the old wording", "before"],
    ["do other vendors do that as well?", "peers"],
    ["ok and what should we do about that?", "to-do"],
    ["how serious is this really", "severity"],
    ["pls summarize", "summary"],
    ["explain this like i'm five", "plainly"],
    ["give me the exact wording please", "wording"],
    ["does this affect us", "affected"],
    ["is that even legal in germany?", "legality"],
    ["thx a lot!!", "thanks"],
  ])("%s: %s", (line, turn) => expect(readAsked(line).turn).toBe(turn));

  it.each([
    "can they sell my data",
    "how long do they keep it after I leave",
    "do I have to go to arbitration",
    "what is the minimum age",
    "can my boss see what I do",
  ])("%s is a question of its own", (line) => expect(readAsked(line).turn).toBeNull());

  it("has each phrasing once", () => {
    const all = Object.values(TURN_EXAMPLES).flatMap((lines) => lines.split("\n"));
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });
});

describe("a line under a card", () => {
  it.each([
    ["can they even do that under gdpr", "legality"],
    ["what did the earlier version look like", "before"],
    ["which date did this go live", "since"],
    ["are people in germany affected", "affected"],
    ["two sentence version please", "summary"],
  ] as const)("is a turn though it names a matter: %s", (line, turn) => {
    const { turn: sure, nearestTurn } = readAsked(line);
    expect(sure ?? nearestTurn).toBe(turn);
  });

  it.each([
    "how old do i need to be",
    "do they sell my data?",
    "what's 17 times 23",
    "Under which law is the contract?",
  ])("stays a question of its own: %s", (line) => {
    const { turn, nearestTurn } = readAsked(line);
    expect([turn, nearestTurn]).toEqual([null, null]);
  });
});
