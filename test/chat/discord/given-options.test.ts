import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGiven } from "../../../src/chat/commands/line/given-command.js";
import { getVerb } from "../../../src/chat/commands/verbs/find-verb.js";
import type { VerbName } from "../../../src/chat/commands/verbs/verb-types.js";
import { commandVerb, type OptionValue, optionValues } from "../../../src/chat/discord/given-options.js";

function read(verb: VerbName, given: Readonly<Record<string, OptionValue>>) {
  const { command, problems } = readGiven(getVerb(verb), optionValues(getVerb(verb), new Map(Object.entries(given))));
  if (!command) throw new Error(problems.map(({ message }) => message).join());
  return command.given;
}

describe("chosen options, as a command", () => {
  it("mean what they say", () => {
    const given = {
      platform: "stack overflow",
      document: "privacy",
      severity: "high",
      type: "ai-training",
      digest: "weekly",
    };
    expect(read("watch", given)).toMatchObject({
      ...{
        platform: "stack overflow",
        documents: ["privacy"],
        severity: "high",
        type: "ai-training",
        digest: "weekly",
      },
    });
  });

  it("take a record or all in a platform's place", () => {
    expect(read("unwatch", { platform: "D-12" }).records).toEqual([{ kind: "document", id: 12 }]);
    expect(read("unwatch", { platform: "all", confirm: true })).toMatchObject({ everything: true, confirmed: true });
    expect(read("unwatch", { platform: "all", confirm: false }).confirmed).not.toBe(true);
  });

  it("keep a question and several names apart from the rest", () => {
    expect(read("ask", { question: 'does it say: "no refunds"?', platform: "udemy" })).toMatchObject({
      ...{ question: 'does it say: "no refunds"?', platform: "udemy" },
    });
    expect(read("compare", { platforms: "stack overflow, udemy" }).names).toEqual(["stack overflow", "udemy"]);
  });

  it("carry any name as it was typed, whatever stands in it", () => {
    const typed = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 });
    const names = typed.map((name) => name.trim()).filter((name) => name !== "" && !/^([dcp]-?\d+|all)$/i.test(name));
    fc.assert(
      fc.property(names, (name) => {
        expect(read("risks", { platform: name }).platform?.replaceAll(/\s+/g, " ")).toBe(name.replaceAll(/\s+/g, " "));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a slash command", () => {
  it.each([
    ["watch", null, "watch"],
    ["policy", "latest", "latest"],
    ["policy", "watch", undefined],
    ["latest", null, undefined],
    ["launch", null, undefined],
  ])("%s %s stands for %s", (command, sub, expected) => {
    expect(commandVerb(command, sub)?.name).toBe(expected);
  });
});
