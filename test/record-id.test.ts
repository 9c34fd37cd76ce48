import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRecordId, RECORD_LETTERS, type RecordKind, readRecordId } from "../src/record-id.js";

describe("record ids", () => {
  it("are read as they are written", () => {
    const kinds = fc.constantFrom(...(Object.keys(RECORD_LETTERS) as RecordKind[]));
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 2_147_483_647 }), (kind, id) => {
        expect(readRecordId(formatRecordId(kind, id))).toEqual({ kind, id });
      }),
    );
  });

  it.each([["c67"], [" C-67 "], ["C67"]])("reads %s", (word) => {
    expect(readRecordId(word)).toEqual({ kind: "change", id: 67 });
  });

  it.each([["C-0"], ["C-"], ["X-1"], ["C-1.5"], ["C-99999999999"], ["C-2147483648"], [""], ["67"]])(
    "refuses %s",
    (word) => {
      expect(readRecordId(word)).toBeNull();
    },
  );
});
