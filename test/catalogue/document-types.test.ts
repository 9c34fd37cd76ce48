import { describe, expect, it } from "vitest";
import { DOCUMENT_TYPES, findDocumentType } from "../../src/catalogue/document-types.js";

describe("document types", () => {
  it("have words that each mean one type", () => {
    const words = DOCUMENT_TYPES.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
  });

  it.each([
    ["privacy", "privacy"],
    ["Privacy Policy", "privacy"],
    ["ToS", "terms"],
    ["terms of use", "terms"],
    ["Sub_Processors", "subprocessors"],
    ["DMCA", "copyright"],
    ["Data Processing Agreement", "dpa"],
    [" cookie policy ", "cookies"],
  ])("finds %j", (word, id) => {
    expect(findDocumentType(word)?.id).toBe(id);
  });

  it("finds nothing for other words", () => {
    expect(findDocumentType("recipe")).toBeNull();
    expect(findDocumentType("")).toBeNull();
    expect(findDocumentType("constructor")).toBeNull();
    expect(findDocumentType("x".repeat(100_000))).toBeNull();
  });
});
