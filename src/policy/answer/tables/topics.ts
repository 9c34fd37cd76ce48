import { readPattern } from "../../reading/pattern.js";
import { ACCOUNT_TOPICS } from "./account-topics.js";
import { COMPANY_TOPICS } from "./company-topics.js";
import { CONDUCT_TOPICS } from "./conduct-topics.js";
import { CONTENT_TOPICS } from "./content-topics.js";
import { DATA_TOPICS } from "./data-topics.js";
import { DISPUTE_TOPICS } from "./dispute-topics.js";
import { MONEY_TOPICS } from "./money-topics.js";
import { SHARING_TOPICS } from "./sharing-topics.js";
import type { TopicRow } from "./topic.js";

/** A narrow matter: how a question asks after it, and how a clause states it. Both read folded text. */
export interface Topic {
  readonly name: string;
  readonly asked: RegExp;
  readonly stated: RegExp;
  /** A clause that does not state it answers no question after it. */
  readonly must: boolean;
}

/** Every matter that is known, in the order of the tables. */
export const TOPICS: readonly Topic[] = [
  ...[...ACCOUNT_TOPICS, ...MONEY_TOPICS, ...DISPUTE_TOPICS, ...CONTENT_TOPICS],
  ...[...CONDUCT_TOPICS, ...COMPANY_TOPICS, ...DATA_TOPICS, ...SHARING_TOPICS],
].map(readTopic);

/** The matters that a folded question asks after. */
export function topicsAsked(folded: string): readonly Topic[] {
  return TOPICS.filter(({ asked }) => asked.test(folded));
}

function readTopic([name, both, asked, stated, must]: TopicRow): Topic {
  return { name, asked: anyOf(both, asked), stated: anyOf(both, stated), must: must === "must" };
}

/**
 * `\w` would match the underscore that the notation takes for a space, and a line of underscores would be tried in every
 * division: letters and digits only.
 */
function anyOf(...patterns: readonly string[]): RegExp {
  const words = patterns.filter((pattern) => pattern !== "").join("|");
  return readPattern(`(?:${words.replaceAll("\\w", "[a-z0-9-]")})(?![a-z])`);
}
