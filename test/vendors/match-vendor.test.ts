import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue.js";
import { createVendorMatcher } from "../../src/vendors/match-vendor.js";

const match = createVendorMatcher(await createCatalogue());

/** `found Box`, `guessed Slack`, `unknown`. */
function matched(name: string): string {
  const result = match(name);
  return "entry" in result ? `${result.kind} ${result.entry.name}` : result.kind;
}

describe("the name of a vendor as people write it", () => {
  it.each([
    ["Box, Inc.", "found Box"],
    ["HubSpot Inc", "found HubSpot"],
    ["Google Ireland Limited", "found Google"],
    ["Personio SE & Co. KG", "found Personio"],
    ["Pipedrive OÜ", "found Pipedrive"],
    ["GitLab B.V.", "found GitLab"],
    ["Last Pass", "found LastPass"],
    ["hubspot.com", "found HubSpot"],
    ["https://www.hubspot.com/", "found HubSpot"],
    ["The Trade Desk", "found The Trade Desk"],
  ])("%s is %s", (name, expected) => {
    expect(matched(name)).toBe(expected);
  });

  it.each([
    ["Slack Technologies, LLC", "guessed Slack"],
    ["Zoom Video Communications, Inc.", "guessed Zoom"],
    ["Jira (Atlassian)", "guessed Atlassian"],
    ["The Rocket Science Group LLC d/b/a Mailchimp", "guessed Mailchimp"],
    ["Crowdstike", "guessed CrowdStrike"],
    ["Udemy for Business", "guessed Udemy"],
    ["segment.io", "guessed Segment"],
  ])("%s is no more than %s", (name, expected) => {
    expect(matched(name)).toBe(expected);
  });

  it.each([
    // A known name with other words behind it is another company, unless those words only say what it sells.
    ["Box Hill Institute", "unknown"],
    ["Front Row Events", "unknown"],
    ["Target Healthcare Partners", "unknown"],
    ["SAP Concur", "unknown"],
    ["Zo", "unknown"],
    ["", "unknown"],
    ["acme.example", "site"],
    ["https://acme.example/legal/privacy", "page"],
  ])("%s is %s", (name, expected) => {
    expect(matched(name)).toBe(expected);
  });

  it("takes any text in no time", () => {
    for (const text of ["a ".repeat(5_000), "(".repeat(5_000), "\u0000", "ﬁ".repeat(3_000), "- ".repeat(5_000)]) {
      expect(["unknown", "guessed"]).toContain(match(text).kind);
    }
  });
});
