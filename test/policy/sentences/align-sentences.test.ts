import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { alignSentences } from "../../../src/policy/sentences/align-sentences.js";
import { splitClause } from "../../../src/policy/sentences/split-clause.js";
import { policyOf } from "../report/policy-of.js";

const FRAME = ["# Terms of Acme", "These terms apply to the website and the app of Acme."];

function align(before: readonly string[], after: readonly string[]) {
  const [old, young] = [policyOf([...FRAME, ...before]), policyOf([...FRAME, ...after])];
  const { reworded, added, removed, renames } = alignSentences(old, young, comparePolicies(old, young).operations);
  return {
    reworded: reworded.map(({ before: was, after: now }) => [was.text, now.text]),
    added: added.map(({ text }) => text),
    removed: removed.map(({ text }) => text),
    renames: renames.map(({ was, now }) => [was, now]),
  };
}

describe("sentences of a clause", () => {
  it.each([
    ["We share it with X. We do not sell it.", ["We share it with X.", "We do not sell it."]],
    ["Write to Acme Inc. in Graz. It answers.", ["Write to Acme Inc. in Graz.", "It answers."]],
    ["You pay e.g. Section 7.2 fees of 2.50 euros.", ["You pay e.g. Section 7.2 fees of 2.50 euros."]],
    ["1. You may leave. 2. We may end it.", ["1. You may leave.", "2. We may end it."]],
    ["See www.acme.example/terms. You agree.", ["See www.acme.example/terms.", "You agree."]],
    ["The EU-U.S. Data Privacy Framework prevails.", ["The EU-U.S. Data Privacy Framework prevails."]],
    ["We: * keep it. * sell it.", ["We:", "keep it.", "sell it."]],
  ])("are parted where they end: %s", (text, sentences) => {
    expect(splitClause(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("aligned sentences", () => {
  it("stay where a paragraph is divided, joined or put elsewhere", () => {
    const [one, two] = ["We answer each request within a month.", "We ask you for proof of who you are."];
    expect(align([`${one} ${two}`], [two, "We like tea and quiet rooms in the morning.", one])).toMatchObject({
      added: ["We like tea and quiet rooms in the morning."],
      removed: [],
      reworded: [],
    });
  });

  it("become each other when most of their words stay", () => {
    const was = "We keep the records of your orders for 30 days.";
    const now = "We keep the records of your orders for 90 days.";
    expect(align([was], [now])).toMatchObject({ reworded: [[was, now]], added: [], removed: [] });
  });

  it("tell a name that was replaced throughout once", () => {
    const said = (name: string) => [
      `You log in with ${name} when you open an account.`,
      `We publish your reviews on ${name} if you ask us to.`,
      `The rules of ${name} apply to what you write there.`,
      `We store no passwords of ${name} on our servers.`,
    ];
    expect(align(said("Sparrow"), said("X"))).toMatchObject({
      renames: [["Sparrow", "X"]],
      reworded: [],
      added: [],
      removed: [],
    });
  });

  it("are no news for a typing error, and are for a denial", () => {
    expect(align(["We delete your information at once."], ["We delete your infomration at once."]).reworded).toEqual(
      [],
    );
    expect(align(["We sell your data to partners."], ["We never sell your data to partners."]).reworded).toHaveLength(
      1,
    );
  });
});
