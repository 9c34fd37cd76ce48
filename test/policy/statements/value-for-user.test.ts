import { describe, expect, it } from "vitest";
import { readStatements } from "../../../src/policy/statements/read-statements.js";
import { valueForUser } from "../../../src/policy/statements/value-for-user.js";

describe("what a statement is worth to the user", () => {
  it.each([
    ["We may sell your data.", "bad"],
    ["We do not sell your data.", "good"],
    ["We may share your information with advertisers.", "bad"],
    ["We will delete your data within 30 days.", "good"],
    ["We will not delete your data.", "bad"],
    ["We will notify you of changes.", "good"],
    ["We have no obligation to notify you.", "bad"],
    ["You may opt out of arbitration.", "good"],
    ["You may not cancel your subscription.", "bad"],
    ["You waive your right to a jury trial.", "bad"],
    ["We are not liable for any damages.", "bad"],
    ["Nothing in these Terms limits our liability.", "good"],
    ["Fees are non-refundable.", "bad"],
    ["You are entitled to a refund.", "good"],
    ["We may end your account.", "bad"],
    ["We encrypt your messages.", "good"],
    ["Third parties may collect your data.", "bad"],
    ["You own your content.", "good"],
    ["We do not claim ownership of your content.", "good"],
    ["You must pay all fees.", "bad"],
    ["You do not have to create an account.", "good"],
    ["You must comply with the law.", "bad"],
    ["These Terms are governed by the laws of France.", "neutral"],
    ["We work with partners.", "neutral"],
    ["They may share your data.", "neutral"],
    ["We try to protect your data.", "neutral"],
  ] as const)("%s %s", (text, value) => {
    expect(readStatements(text).map(valueForUser)).toContain(value);
  });
});
