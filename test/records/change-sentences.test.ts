import { describe, expect, it } from "vitest";
import { flagSentences } from "../../src/records/change-sentences.js";

type View = Parameters<typeof flagSentences>[0];

function viewOf(languages: readonly [string | null, string | null], told = 1): View {
  const [before, after] = languages.map((language) => ({ version: { language } }));
  return {
    change: { flags: [], told: Array.from({ length: told }) },
    revertedTo: null,
    before,
    after,
  } as unknown as View;
}

describe("what a card says of a language that is not read", () => {
  it.each<[View, string[]]>([
    [viewOf(["spa", "spa"]), ["Fineprint does not read Spanish: quotes only."]],
    [viewOf([null, "deu"]), ["Fineprint does not read German: quotes only."]],
    [viewOf(["fra", "eng"]), ["Fineprint does not read French: quotes only."]],
    [viewOf(["eng", "eng"]), []],
    [viewOf([null, null]), []],
    [viewOf(["spa", "spa"], 0), []],
  ])("%#: said once, where words are quoted", (view, sentences) => {
    expect(flagSentences(view)).toEqual(sentences);
  });
});
