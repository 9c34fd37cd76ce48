import { expect, it } from "vitest";
import type { CatalogueEntry } from "../../../src/catalogue/types.js";
import type { Platform } from "../../../src/ports.js";
import { findNamedPlatforms } from "../../../src/records/ask/named-platforms.js";

const COURSE: Platform = {
  id: 1,
  slug: "course-hill",
  name: "Course Hill",
  aliases: ["hill"],
  domains: ["coursehill.example"],
};
const NOTICE: CatalogueEntry = {
  slug: "notice",
  name: "Notice",
  aliases: [],
  domains: ["notice.example"],
  documents: [],
};
const ZUMBO: CatalogueEntry = { slug: "zumbo", name: "Zumbo", aliases: [], domains: ["zumbo.example"], documents: [] };

const JOINER: CatalogueEntry = {
  ...ZUMBO,
  slug: "joinmein",
  name: "JoinMeIn",
  aliases: [],
  domains: ["joinmein.example"],
};

it.each([
  ["can you join me in the call?", "can you join me in the call?"],
  ["does joinmein sell data?", "does sell data?"],
  ["does JoinMeIn, or course hill, sell data?", "does or sell data?"],
])("takes several words for a name only where the name has them: %s", (question, rest) => {
  expect(findNamedPlatforms(question, [COURSE], [JOINER]).rest).toBe(rest);
});

it.each([
  ["Does Course Hill's policy allow it?", ["course-hill"], [], "Does policy allow it?"],
  ["does hill sell data?", ["course-hill"], [], "does sell data?"],
  ["what about coursehill.example?", ["course-hill"], [], "what about"],
  ["does zumbo sell data?", [], ["zumbo"], "does sell data?"],
  ["do they give notice?", [], [], "do they give notice?"],
  ["does Notice sell data?", [], ["notice"], "does sell data?"],
  ["Notice periods?", [], [], "Notice periods?"],
])("%s", (question, recorded, unwatched, rest) => {
  const named = findNamedPlatforms(question, [COURSE], [NOTICE, ZUMBO]);
  expect(named.recorded.map(({ slug }) => slug)).toEqual(recorded);
  expect(named.unwatched.map(({ slug }) => slug)).toEqual(unwatched);
  expect(named.rest).toBe(rest);
});
