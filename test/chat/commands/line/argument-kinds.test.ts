import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../../../src/chat/commands/line/argument-kinds.js";
import { givenValues, readFields, readGiven } from "../../../../src/chat/commands/line/given-command.js";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";
import { getVerb } from "../../../../src/chat/commands/verbs/find-verb.js";
import type { ArgumentKind } from "../../../../src/chat/commands/verbs/verb-types.js";
import { VERBS } from "../../../../src/chat/commands/verbs/verbs.js";

/** A value of each kind that no list of choices holds. */
const SAMPLES: Readonly<Partial<Record<ArgumentKind, string>>> = {
  platform: "stack overflow",
  "watched-platform": "all",
  platforms: "stack overflow, udemy",
  tag: "none,payments,eu,-old",
  page: "2",
  "profile-term": "health data",
  "rule-number": "R-3",
  "mail-address": "dana@example.com",
  "hook-number": "W-3",
  "message-number": "M-12",
  "hook-url": "https://hooks.example.com/in?key=1",
  "vendor-list": "vendor,tags\nMeadow,payments",
  count: "7",
  budget: "3",
  duration: "36h",
  confirmation: "yes",
  reset: "on",
  "clock-time": "09:05",
  question: 'does it say: "no refunds"? severity:high',
  reason: "C-2 says so: 'all'",
  person: "<@300000000000000005|Alice B>",
  period: "2026-02-28",
  access: "L-5",
  ping: "legal team",
  channel: "<#400000000000000001>",
  "search-word": "data",
  headline: "They may now share your data; “for ads”",
};
const cases = VERBS.flatMap((verb) =>
  verb.arguments.map((argument) => [verb.name, argument.name, verb, argument] as const),
);

describe("a kind of argument", () => {
  it.each(cases)("of %s: what %s reads it writes, and the reverse", (_verb, name, verb, argument) => {
    const { choices, offers } = kindOf(argument);
    const listed = typeof offers === "object" ? offers : [];
    const records = (argument.records ?? []).map(
      (kind) => ({ change: "C-1", provision: "P-2", document: "D-3" })[kind],
    );
    const values = [...(choices ?? []), ...listed, ...records, SAMPLES[argument.kind] ?? []].flat();
    expect([name, values.length]).not.toEqual([name, 0]);
    for (const value of values) {
      const { command, problems } = readGiven(verb, new Map([[name, value]]));
      expect([value, problems]).toEqual([value, undefined]);
      if (!command) continue;
      const written = kindOf(argument).write(command.given, argument);
      const again = readGiven(verb, new Map([[name, written ?? ""]])).command?.given;
      // "all" of a kind of document means every one of a platform, so it is written beside one alone.
      if (value !== "all") expect([value, again]).toEqual([value, command.given]);
    }
  });

  it("keeps what stands in one field out of the others: no value is read as a line", () => {
    const values = new Map([
      ["ping", "legal team"],
      ["budget", "3"],
    ]);
    expect(readGiven(getVerb("settings"), values).command?.given).toEqual({ ping: "legal team", budget: 3 });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 }), (typed) => {
        const given = readGiven(getVerb("ask"), new Map([["question", typed]])).command?.given;
        expect(Object.keys(given ?? {}).filter((key) => key !== "question")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("says of each field what is wrong with it", () => {
    const { problems } = readGiven(
      getVerb("settings"),
      new Map([
        ["budget", "many"],
        ["timezone", "Atlantis"],
        ["short", "on"],
      ]),
    );
    expect(problems?.map(({ argument }) => argument)).toEqual(["timezone", "budget"]);
    expect(problems?.[1]?.message).toContain("0 to 200");
  });
});

describe("a command that is shown to be changed", () => {
  const begun = readCommand("watch D-1 severity:high type:arbitration digest:daily");

  it("fills its fields with what it says", () => {
    expect(Object.fromEntries(givenValues(begun))).toEqual({
      ...{ record: "D-1", severity: "high", type: "arbitration", digest: "daily" },
    });
  });

  it("drops what is emptied and keeps what was not asked for", () => {
    const asked = getVerb("watch").arguments.filter(({ name }) => ["severity", "type"].includes(name));
    expect(readFields(begun, asked, new Map([["severity", "low"]])).command?.given).toEqual({
      ...{ records: [{ kind: "document", id: 1 }], severity: "low", digest: "daily" },
    });
  });
});
