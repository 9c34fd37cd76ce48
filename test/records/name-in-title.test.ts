import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedByTitle, nameInTitle } from "../../src/records/name-in-title.js";

describe("the name in a page's title", () => {
  it.each([
    ["Privacy Policy | Meadow Learn", "Meadow Learn"],
    ["Meadow Learn Terms of Service", "Meadow Learn"],
    ["Terms of Use - Acme, Inc.", "Acme, Inc."],
    ["Acme – Privacy Notice", "Acme"],
    ["Notion: Terms and Conditions", "Notion"],
    ["Meadow's Privacy Policy", "Meadow"],
    ["eBay User Agreement", "eBay"],
  ])("%s", (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });

  it.each([
    "Terms",
    "Privacy Policy",
    "How we use your data at Zork",
    "Slack | Where work happens | Privacy",
    "Privacy at Zork",
    "",
  ])("names nobody: %s", (title) => {
    expect(nameInTitle(title)).toBeNull();
  });

  it("is short and one line, whatever the title says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (title) => {
        const name = nameInTitle(title);
        expect(name === null || (name.length <= 40 && !/[\r\n]/.test(name))).toBe(true);
      }),
    );
  });
});

describe("a platform that was added by an address", () => {
  const byHost = { slug: "acme-com", name: "acme.com", aliases: [], domains: ["acme.com"] };

  it("is called as its page calls it, where the host holds the name", () => {
    expect(namedByTitle(byHost, "https://www.acme.com/privacy", "Privacy Policy | Acme")?.name).toBe("Acme");
  });

  it("keeps the host beside a name that anybody could write", () => {
    const url = "http://127.0.0.1:8765/terms";
    const local = { slug: "127-0-0-1-8765", name: "127.0.0.1:8765", aliases: [], domains: ["127.0.0.1"] };
    expect(namedByTitle(local, url, "Meadow Learn Terms of Service")).toMatchObject({
      ...{ slug: "127-0-0-1-8765", name: "Meadow Learn (127.0.0.1:8765)", aliases: ["Meadow Learn"] },
    });
    expect(namedByTitle(byHost, "https://acme.com/terms", "Google Terms of Service")?.name).toBe("Google (acme.com)");
  });

  it("keeps the name it has", () => {
    const named = { ...byHost, name: "Acme Corporation" };
    expect(namedByTitle(named, "https://acme.com/privacy", "Privacy Policy | Acme")).toBeNull();
    expect(namedByTitle(byHost, "https://acme.com/privacy", "Privacy Policy")).toBeNull();
  });
});
