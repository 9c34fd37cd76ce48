import robotsParser from "robots-parser";
import { ROBOTS_NAME } from "./user-agent.js";

/** The package's types claim a default export; what Node imports is the function itself. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

/** The rules of one host's robots.txt that concern Fineprint. */
export interface RobotsRules {
  allows(url: URL): boolean;
  /** Characters kept, for a bounded cache. */
  readonly size: number;
}

/** Longer rules and paths are cut off: both only serve to make matching slow (cost: rules with `*` times path). */
const MAX_RULE_LENGTH = 500;
const MAX_PATH_LENGTH = 1_000;
const MAX_WILDCARD_CHARS = 50_000;

/** Reads a robots.txt (RFC 9309). Hostile ones cost bounded time and memory: see `keepOwnRules`. */
export function readRobots(robotsUrl: URL, text: string): RobotsRules {
  const own = keepOwnRules(text);
  const parsed = parseRobots(robotsUrl.href, own);
  return {
    size: own.length + 1,
    allows(url) {
      const path = (url.pathname + url.search).slice(0, MAX_PATH_LENGTH);
      return parsed.isAllowed(url.origin + path, ROBOTS_NAME) !== false;
    },
  };
}

/**
 * Cuts a robots.txt down to the groups for Fineprint and for everyone before the parser sees it, which multiplies the agents
 * of a group by its rules. Other agents become one stand-in, so that groups keep their borders.
 */
function keepOwnRules(text: string): string {
  const kept: string[] = [];
  let group = new Set<string>();
  let inRules = false;
  let wildcardChars = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [field, value] = readLine(line);
    if (field === "user-agent") {
      if (inRules) group = new Set();
      inRules = false;
      const agent = standInFor(value);
      if (!group.has(agent)) kept.push(`User-agent: ${agent}`);
      group.add(agent);
    } else if (field === "allow" || field === "disallow") {
      inRules = true;
      if (group.size === 1 && group.has(OTHER_AGENT)) continue;
      if (value.includes("*")) wildcardChars += value.length;
      if (value.length <= MAX_RULE_LENGTH && wildcardChars <= MAX_WILDCARD_CHARS) kept.push(`${field}: ${value}`);
    }
  }
  return kept.join("\n");
}

const OTHER_AGENT = "another";

function readLine(line: string): [field: string, value: string] {
  const [content = ""] = line.split("#", 1);
  const colon = content.indexOf(":");
  return [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()];
}

function standInFor(agent: string): string {
  const name = agent.split("/")[0]?.trim().toLowerCase();
  return name === "*" || name === ROBOTS_NAME.toLowerCase() ? name : OTHER_AGENT;
}
