import { describe, expect, it } from "vitest";
import { settleEdit } from "../../../src/policy/telling/edit-bounds.js";
import { findEdits } from "../../../src/policy/telling/edits.js";

const SETTLED: readonly (readonly [old: string, young: string, was: string, now: string])[] = [
  [
    "It holds for Luma Team, Luma Studio or the paid plan.",
    "It holds for Luma Studio or the paid plan.",
    "Luma Team,",
    "",
  ],
  [
    "It holds for Luma Studio or the paid plan.",
    "It holds for Luma Team, Luma Studio or the paid plan.",
    "",
    "Luma Team,",
  ],
  [
    "You contract with Quillmoor, L.L.C., for now.",
    "You contract with Quillmoor OpCo, LLC, for now.",
    "Quillmoor, L.L.C.",
    "Quillmoor OpCo, LLC",
  ],
  [
    "A capital of 1 216 372,48 euros is paid.",
    "A capital of 1 223 689,41 euros is paid.",
    "1 216 372,48",
    "1 223 689,41",
  ],
  ["We keep it for 30 days after that.", "We keep it for 24 months after that.", "30 days", "24 months"],
];

describe("an edit that can be read by itself", () => {
  it.each(SETTLED)("%s → %s", (old, young, was, now) => {
    const [edit] = findEdits(old, young);
    if (edit === undefined) throw new Error("nothing was replaced");
    const { before, after } = settleEdit(edit, old, young);
    expect([old.slice(before.start, before.end).trim(), young.slice(after.start, after.end).trim()]).toEqual([
      was,
      now,
    ]);
  });
});

describe("what is no edit", () => {
  it.each([
    ["We proccess your notes.", "We process your notes."],
    ["Before you are able upload files, sign in.", "Before you are able to upload files, sign in."],
    ["We keep the file.", "We keep that file."],
  ])("%s → %s", (old, young) => {
    expect(findEdits(old, young)).toEqual([]);
  });

  it.each([
    ["We may share it.", "We must share it."],
    ["It is legal to copy it.", "It is illegal to copy it."],
    ["We include your notes.", "We exclude your notes."],
    ["You have 7 days.", "You have 9 days."],
  ])("but: %s → %s", (old, young) => {
    expect(findEdits(old, young)).not.toEqual([]);
  });
});
