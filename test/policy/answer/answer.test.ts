import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/policy/answer/answer.js";
import { MIXED_TERMS, ORCHARD_LATER, ORCHARD_TERMS, PLUM_TERMS, source } from "./policies.js";

const orchard = source("orchard.md", ORCHARD_TERMS);
const later = source("orchard-later.md", ORCHARD_LATER);
const plum = source("plum.md", PLUM_TERMS);
const wall = source("wall.md", "# Sign in\n\nPlease log in to continue.\n");

describe("a question about one text", () => {
  it.each([
    ["Do they sell my data?", "is-allowed", "data-sale", "We do not sell your personal information."],
    ["How long is my stuff kept after I leave?", "meaning", "retention", "We keep your account data for 24 months"],
    ["Can my boss see what I write?", "is-allowed", "employer-access", "the administrator can read the notes"],
    ["How old do I have to be?", "meaning", "age-limit", "at least 16 years old"],
    ["Are my notes fed to an AI?", "is-allowed", "ai-training", "train machine learning models"],
    ["Can I get my money back?", "what-can-i-do", "refunds", "Payments are not refundable."],
    ["How severe is the arbitration clause?", "severity", "arbitration", "binding arbitration"],
    ["What is the most they would pay me in damages?", "meaning", "liability-limitation", "fees you paid"],
    ["who owns my notes", "meaning", "ownership", "You keep all rights in the notes you write."],
  ])("%s", (question, intent, type, words) => {
    const answer = answerQuestion(question, [orchard]);
    expect(answer).toMatchObject({ status: "answered", intent });
    expect(answer.types).toContain(type);
    expect(answer.candidates.length).toBeLessThanOrEqual(3);
    expect(answer.candidates.map(({ quote }) => quote).join("\n")).toContain(words);
  });

  it.each([
    "Do they take my fingerprints?",
    "Can I join a class action?",
    "Which country's law applies?",
    "Does the policy mention drones?",
  ])("not stated: %s", (question) => {
    expect(answerQuestion(question, [orchard])).toMatchObject({ status: "not-stated", candidates: [] });
  });

  it("says that sharing with one who is not named is not stated, beside whom it names", () => {
    const { status, answer } = answerQuestion("Do they share data with my landlord?", [orchard]);
    expect(status).toBe("not-stated");
    expect(answer).toMatch(/^Not stated: .* The closest clause says: "We share personal information with payment /);
  });

  it("quotes the closest clause where nothing answers, and claims nothing", () => {
    const { status, answer, candidates } = answerQuestion("Is my location tracked?", [orchard]);
    expect(status).toBe("not-stated");
    expect(answer).toMatch(/^Not stated: .* The closest clause says: "We collect your name, /);
    expect(candidates).toHaveLength(1);
  });

  it.each([
    ["Do they share it with analytics?", 'The policy says: "'],
    ["How long do they keep my account data?", "24 months"],
  ])("tells the sentence that bears on it: %s", (question, words) => {
    expect(answerQuestion(question, [orchard]).answer).toContain(words);
  });

  it("reads a sentence by itself, not by what else its clause says", () => {
    const mixed = source("mixed.md", MIXED_TERMS);
    const { answer } = answerQuestion("is my stuff used to train an AI", [mixed]);
    expect(answer).toContain('"We do not use your notes to train AI models."');
    expect(answer).not.toMatch(/may (?:be used to )?train/);
    const listed = answerQuestion("may I put their logo on my site", [mixed]);
    expect(listed.answer).toContain('after "You must not:": "use our name or logo without permission;"');
  });

  it("answers both halves of a question, and says which is not stated", () => {
    const both = answerQuestion("do they sell my data and how long do they keep it", [orchard]);
    const quotes = both.candidates.map(({ quote }) => quote).join("\n");
    expect(quotes).toContain("We do not sell your personal information.");
    expect(quotes).toContain("24 months");
    const half = answerQuestion("Is my location tracked and how old must I be?", [orchard]);
    expect(half.answer).toContain("Not stated: Is my location tracked.");
    expect(half.candidates[0]?.quote).toContain("at least 16 years old");
  });

  it.each([
    ...["", "asdf qwer", "hello", "tell me a joke", "pizza", "Welche Daten sammelt ihr?", "can you help me"],
    ...["how is the weather", "who won the match last night", "what is the capital of Peru", "what's 12 times 7"],
    ...["write me a poem", "where did i park my car", "cuánto tiempo guardan mis datos", "are you a robot"],
  ])("not understood: %s", (question) => {
    const answer = answerQuestion(question, [orchard]);
    expect(answer).toMatchObject({ status: "not-understood", candidates: [] });
    expect(answer.answer).toContain("Do they sell my data?");
  });

  it.each(["do they track the weather where I am", "is my bike insured", "can I tip the driver", "iso 27001?"])(
    "an odd question is one all the same: %s",
    (question) => expect(answerQuestion(question, [orchard]).status).not.toBe("not-understood"),
  );

  it("tells what one can do, with the time limit and the address of the clause", () => {
    const { answer, candidates } = answerQuestion("What can I do against arbitration?", [orchard]);
    expect(answer).toContain("30 days");
    expect(answer).toContain("optout@orchard.example");
    expect(candidates[0]?.quote).toContain("optout@orchard.example");
  });

  it("gives the document's own date for a question after it", () => {
    const { status, candidates } = answerQuestion("When was the policy last updated?", [orchard]);
    expect(status).toBe("answered");
    expect(candidates[0]?.quote).toBe("Last updated: 4 February 2026");
  });
});

describe("not stated is not not compared", () => {
  it("has nothing to look in", () => {
    expect(answerQuestion("Do they sell my data?", []).status).toBe("not-compared");
    const unread = answerQuestion("Do they sell my data?", [wall]);
    expect(unread).toMatchObject({ status: "not-compared", candidates: [] });
    expect(unread.answer).toContain("wall.md");
  });

  it("names what could not be read beside what was", () => {
    const { status, answer } = answerQuestion("Is my location tracked?", [orchard, wall]);
    expect(status).toBe("not-stated");
    expect(answer).toMatch(/found in orchard\.md\..*Not compared: wall\.md/s);
  });

  it.each(["What changed?", "Since when can I opt out of arbitration?", "How does arbitration compare with others?"])(
    "needs more than one text: %s",
    (question) => expect(answerQuestion(question, [orchard]).status).toBe("not-compared"),
  );

  it("does not take two platforms for two versions", () => {
    expect(answerQuestion("What changed?", [orchard, plum]).status).toBe("not-compared");
  });
});

describe("a question about several texts", () => {
  it("compares platforms, and says where nothing is stated", () => {
    const age = answerQuestion("Which one has the lower minimum age, compared?", [orchard, plum]);
    expect(age).toMatchObject({ status: "answered", intent: "comparison" });
    expect(age.candidates.map(({ file }) => file)).toEqual(["orchard.md", "plum.md"]);
    const sale = answerQuestion("Compare them on the sale of data", [orchard, plum]);
    expect(sale.answer).toContain("plum.md: not stated");
    expect(sale.candidates.map(({ file }) => file)).toEqual(["orchard.md"]);
  });

  it("tells what changed between versions, in the type asked about", () => {
    const all = answerQuestion("What changed?", [orchard, later]);
    expect(all.status).toBe("answered");
    expect(all.candidates.map(({ quote }) => quote).join()).toContain("36 months");
    const training = answerQuestion("What changed on AI training?", [orchard, later]);
    expect(training.candidates).toMatchObject([{ file: "orchard.md", quote: expect.stringContaining("train") }]);
    const arbitration = answerQuestion("Has the arbitration clause changed?", [orchard, later]);
    expect(arbitration).toMatchObject({ status: "not-stated", candidates: [] });
  });

  it("tells in which versions a wording stands", () => {
    const { status, answer } = answerQuestion("Since when do they keep my data so long?", [orchard, later]);
    expect(status).toBe("answered");
    expect(answer).toBe("This wording stands in orchard-later.md, and not yet in orchard.md.");
  });
});

it("quotes word for word and never throws, whatever is asked", () => {
  const sources = [orchard, plum];
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 600 }), fc.lorem({ maxCount: 12 })), (question) => {
      for (const { file, quote, start, end } of answerQuestion(question, sources).candidates) {
        const text = sources.find(({ name }) => name === file)?.text.text ?? "";
        expect(text.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 60 },
  );
});
