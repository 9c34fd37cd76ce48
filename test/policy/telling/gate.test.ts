import { describe, expect, it } from "vitest";
import { findGateFault } from "../../../src/policy/telling/gate.js";

const SELLS = { was: "We do not sell your personal data.", now: "We may sell your personal data to advertisers." };
const KEPT = { was: null, now: "We delete your personal data within 24 months after you close your account." };

describe("the gate of told sentences", () => {
  it.each([
    ["They may now sell your personal data to advertisers", SELLS],
    ["They may now sell your personal data to advertisers; before: “We do not sell your personal data.”", SELLS],
    ["They now delete your personal data within 24 months after you close your account", KEPT],
    ["Selling data: “do not sell” becomes “may sell”", SELLS],
  ])("lets pass what its quotes say: %s", (text, quotes) => {
    expect(findGateFault(text, quotes)).toBeNull();
  });

  it.each([
    ["words that no quote has", "Selling data: adds “to everyone”", SELLS, "quote"],
    ["a number that no quote has", "They now delete your personal data within 12 months", KEPT, "number"],
    ["somebody else's act", "You may now sell your personal data to advertisers", SELLS, "party"],
    ["the opposite", "They now do not delete your personal data within 24 months", KEPT, "polarity"],
    ["more than a possibility", "They must now sell your personal data to advertisers", SELLS, "modality"],
    ["an act that no quote states", "They may now share your personal data with advertisers", SELLS, "nothing"],
  ] as const)("stops %s", (_, text, quotes, fault) => {
    expect(findGateFault(text, quotes)).toBe(fault);
  });
});
