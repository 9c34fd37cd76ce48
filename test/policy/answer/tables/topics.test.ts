import { describe, expect, it } from "vitest";
import { TOPICS, topicsAsked } from "../../../../src/policy/answer/tables/topics.js";
import { foldText } from "../../../../src/policy/reading/fold-text.js";

function named(name: string) {
  const topic = TOPICS.find((one) => one.name === name);
  if (topic === undefined) throw new Error(`No such matter: ${name}`);
  return topic;
}

describe("a narrow matter", () => {
  it.each([
    ["death", "what happens to my pictures when I pass away", "Heirs of a deceased member may ask us to close it."],
    ["minimum age", "my girl is 11, may she join", "You must be at least 13 years old."],
    ["renewing by itself", "will they keep charging me", "The plan renews automatically."],
    ["data breach", "do they tell me when somebody hacks them", "We will notify you of any personal data breach."],
    ["VPN and getting round limits", "is a vpn ok", "You may not use a VPN to hide where you are."],
    ["fee for a request", "do I pay for a copy of my data", "You receive a copy of your information free of charge."],
    ["encryption", "is it scrambled in transit", "Traffic is encrypted with TLS."],
    ["cap on damages", "what is the most they would owe me", "Our liability will not exceed $100."],
    ["suing together", "can we gang up together and sue", "Class actions are not permitted."],
    ["unused account", "what if I never log in for years", "Accounts inactive for two years are closed."],
    ["sale of the company", "what if somebody takes over the company", "In a merger your data may be transferred."],
    ["logo and trademark", "may I put their badge on my page", "Our trademarks may not be used."],
  ])("%s: asked and stated", (name, question, clause) => {
    expect(topicsAsked(foldText(question)).map((topic) => topic.name)).toContain(name);
    expect(named(name).stated.test(foldText(clause))).toBe(true);
  });

  it.each([
    ["death", "We keep it for one year."],
    ["data breach", "You are responsible for any breach of these terms."],
    ["sale of data", "Goods sold on the site are shipped by their sellers."],
    ["which law", "We disclose data where the law asks us to."],
    ["encryption", "See https://plum.example for more."],
  ])("%s: not stated by other words", (name, clause) => {
    expect(named(name).stated.test(foldText(clause))).toBe(false);
  });

  it("has a name of its own each", () => {
    expect(new Set(TOPICS.map(({ name }) => name)).size).toBe(TOPICS.length);
  });
});
