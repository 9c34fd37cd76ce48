import fc from "fast-check";
import type { Action, Block, Notice } from "../../../src/chat/types.js";
import type { WordRun } from "../../../src/policy/types.js";

/** Everything Discord would act on, in one text. */
export const HOSTILE =
  "@everyone @here <@1> <@&2> <#3> </watch:4> <t:0:R> <:x:5> :smile: [here](https://evil.example) https://evil.example " +
  "discord.gg/x **b** __u__ *i* ~~s~~ ||p|| `c` ```block``` \\@everyone \u202Eback\u0007\n# heading\n-# small\n- list\n" +
  "+ list\n1. list\n12) list\n> quote\n>>> quotes\n* star\n~~";

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom("We may keep data for 30 days.", HOSTILE, "", " ", "\n\n", "a\n\nb", "```") },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom("*", "_", "~", "`", "\\", "\n", " ", "a", "@", "😀"),
      maxLength: 300,
    }),
  },
  { weight: 1, arbitrary: fc.nat(6_000).map((n) => "Some words of a policy, ".repeat(n / 24)) },
  { weight: 1, arbitrary: fc.nat(4_000).map((n) => "x".repeat(n)) },
);
const line = fc.oneof(words, fc.constant("Terms › 14. Disputes"));

const run: fc.Arbitrary<WordRun> = fc.record({ op: fc.constantFrom("=", "-", "+"), text: words });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("heading" as const), text: line }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(words, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant("fields" as const), fields: fc.array(fc.tuple(line, words), { maxLength: 8 }) }),
  fc.record({ kind: fc.constant("quote" as const), text: words, source: line }),
  fc.record({ kind: fc.constant("diff" as const), runs: fc.array(run, { maxLength: 12 }), source: line }),
  fc.record({ kind: fc.constant("code" as const), text: words }),
  fc.record({
    kind: fc.constant("link" as const),
    label: line,
    url: fc.oneof(fc.webUrl(), words, fc.constant("javascript:alert(1)")),
  }),
  fc.record({ kind: fc.constant("footer" as const), text: line }),
);

const action: fc.Arbitrary<Action> = fc.record({
  label: fc.string({ maxLength: 120 }),
  verb: fc.constantFrom("explain", "diff", "unwatch", "watch"),
  argument: fc.string({ maxLength: 110 }),
  place: fc.constantFrom("button", "menu"),
});

/** Any notice at all. */
export const anyNotice: fc.Arbitrary<Notice> = fc
  .record({
    summary: words,
    severity: fc.option(fc.constantFrom("high" as const, "medium" as const, "low" as const), { nil: undefined }),
    blocks: fc.array(block, { maxLength: 14 }),
    details: fc.array(block, { maxLength: 20 }),
    actions: fc.array(action, { maxLength: 45 }),
    files: fc.array(fc.record({ name: fc.string({ maxLength: 200 }), text: words }), { maxLength: 12 }),
  })
  .map(({ severity, ...notice }) => (severity === undefined ? notice : { ...notice, severity }));
