import { describe, expect, it } from "vitest";
import { byAnyName } from "../../../../src/chat/commands/platforms/by-any-name.js";

const PLATFORMS = ["Acme Notes (notes.example)", "Bolt Pay", "Bolt Cargo", "Me"];
const find = (query: string) => byAnyName(query, PLATFORMS, { namesOf: (one) => [one], platformOf: (one) => one });

describe("a platform by what people call it", () => {
  it.each([
    ["bolt pay", ["Bolt Pay"]],
    ["Bolt Pay now", ["Bolt Pay"]],
    ["acme", ["Acme Notes (notes.example)"]],
    ["acme notes", ["Acme Notes (notes.example)"]],
    ["acme notes again, please!", ["Acme Notes (notes.example)"]],
    ["me", ["Me"]],
  ])("%s is %j", (query, found) => expect(find(query)).toEqual(found));

  it.each(["bolt", "bo", "pay", "acmen", "now", "please", ""])("%s is none for sure", (query) => {
    expect(find(query)).toEqual([]);
  });
});
