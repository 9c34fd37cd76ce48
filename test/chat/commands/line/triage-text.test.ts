import { describe, expect, it } from "vitest";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";

const C1 = { records: [{ kind: "change", id: 1 }] };

describe("a decision on a change", () => {
  it.each([
    ["assign C-1 @alice", { ...C1, person: "@alice" }],
    ["assign c1 Alice Smith", { ...C1, person: "Alice Smith" }],
    ['assign record:C-1 person:"<@U1|alice>"', { ...C1, person: "<@U1|alice>" }],
    ["assign C-1 <@123>", { ...C1, person: "<@123>" }],
    ["not-material C-1: it is low", { ...C1, reason: "it is low" }],
    ["not-material C-1 we do not use it", { ...C1, reason: "we do not use it" }],
    ['not-material C-1 reason:"see D-4: no"', { ...C1, reason: "see D-4: no" }],
    ["dismiss same as C-2 C-1", { records: [{ kind: "change", id: 2 }], reason: "same as C-1" }],
    ["escalate C-1 @alice ask @bob", { ...C1, person: "@alice", reason: "ask @bob" }],
    ["escalate C-1 ask @bob person:x", { ...C1, reason: "ask @bob person:x" }],
    ['escalate C-1 reason:"by Friday" person:"@bob"', { ...C1, person: "@bob", reason: "by Friday" }],
    ["reopen C-1", C1],
  ])("%s", (line, given) => {
    expect(readCommand(line).given).toEqual(given);
  });
});
