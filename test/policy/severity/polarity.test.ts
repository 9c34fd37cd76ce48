import { expect, it } from "vitest";
import { rateClause } from "../../../src/policy/severity/rate.js";

it.each([
  ["Our site does not respond to Do Not Track signals.", false],
  ["The courts of Singapore have exclusive jurisdiction, regardless of where you live.", false],
  ["We do not sell your data except to our advertising partners and data resellers.", false],
  ["We are under no obligation to inform you of security incidents.", false],
  ["We honour Do Not Track signals.", true],
  ["We never collect fingerprints, face scans or any other biometric identifiers.", true],
  ["You retain ownership of all content that you upload to the Service.", true],
])("%s is protective: %s", (text, expected) => {
  expect(rateClause({ text, path: [] }).protective).toBe(expected);
});
