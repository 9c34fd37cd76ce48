import type { BenchQuestion } from "./bench-question.js";
import datingAndAdvertising from "./questions/dating-and-advertising.json" with { type: "json" };
import { COMMUNITIES_AND_SHOPS, EVERYDAY_SERVICES, HOMES_AND_FILES } from "./questions/everyday-services.js";
import exchangesAndNewspapers from "./questions/exchanges-and-newspapers.json" with { type: "json" };
import { GAMES_AND_STORES, IDENTITY_AND_SEARCH, MESSENGER_AND_GUIDES, PRIVACY_TOOLS } from "./questions/in-a-hurry.js";
import messengersAndCommunities from "./questions/messengers-and-communities.json" with { type: "json" };

import noticesInPlainWords from "./questions/notices-in-plain-words.json" with { type: "json" };
import termsInPlainWords from "./questions/terms-in-plain-words.json" with { type: "json" };

/** Expected of what is no question about a policy. */
export const NOT_UNDERSTOOD = "NOT-UNDERSTOOD";

/**
 * The questions by the kind of services they are asked of, in the order they were written. The weights of the evidence are
 * fitted to all of them (`fit-evidence.ts`), and the ways of asking of `question-lines.json` hold the last two sets: what they
 * score here says little of questions that nobody has seen.
 */
export const QUESTION_SETS: ReadonlyMap<string, readonly BenchQuestion[]> = new Map([
  ["everyday-services", EVERYDAY_SERVICES],
  ["communities-and-shops", COMMUNITIES_AND_SHOPS],
  ["homes-and-files", HOMES_AND_FILES],
  ["games-and-stores", GAMES_AND_STORES],
  ["identity-and-search", IDENTITY_AND_SEARCH],
  ["privacy-tools", PRIVACY_TOOLS],
  ["messenger-and-guides", MESSENGER_AND_GUIDES],
  ["exchanges-and-newspapers", exchangesAndNewspapers.map(readRow)],
  ["messengers-and-communities", messengersAndCommunities.map(readRow)],
  ["dating-and-advertising", datingAndAdvertising.map(readRow)],
  ["terms-in-plain-words", termsInPlainWords.map(readRow)],
  ["notices-in-plain-words", noticesInPlainWords.map(readRow)],
]);

/** Questions in the words of contracts, of those sets that part them from plain ones. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  [...termsInPlainWords, ...noticesInPlainWords].flatMap(([, question, , kind]) =>
    kind === "legal" && question != null ? [question] : [],
  ),
);
/** The sets that do. */
export const PARTED_SETS: ReadonlySet<string> = new Set(["terms-in-plain-words", "notices-in-plain-words"]);

/** A row of a data file: JSON knows no tuples. */
function readRow([policy, question, expected]: readonly (string | null)[]): BenchQuestion {
  return [policy ?? "", question ?? "", expected ?? null];
}
