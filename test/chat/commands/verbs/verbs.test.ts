import { describe, expect, it } from "vitest";
import { VERBS } from "../../../../src/chat/commands/verbs/verbs.js";

describe("the verb table", () => {
  it("gives every word to one verb only", () => {
    const words = VERBS.flatMap(({ name, aliases, hidden }) => [name, ...aliases, ...hidden]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("fits Discord's limits on names, descriptions and numbers", () => {
    for (const verb of VERBS) {
      expect(verb.name).toMatch(/^[a-z-]{1,32}$/);
      expect(verb.help.length).toBeLessThanOrEqual(100);
      expect(verb.arguments.length).toBeLessThanOrEqual(25);
      for (const argument of verb.arguments) {
        expect(argument.name).toMatch(/^[a-z-]{1,32}$/);
        expect(argument.help.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it("names the options of a verb once, and says which records a record is", () => {
    for (const { arguments: all } of VERBS) {
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      for (const { kind, records } of all) expect(records !== undefined).toBe(kind === "record");
    }
  });
});
