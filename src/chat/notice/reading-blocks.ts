import type { CardAudience } from "../../channels/channel-settings.js";
import { type ClauseReading, tellExplanation } from "../../policy/clause-reading.js";
import type { ProvisionType } from "../../policy/taxonomy.js";
import { titleOfType } from "../../policy/type-titles.js";
import type { DrawnReading } from "../../records/drawn-reading.js";
import { ratingWords } from "../../records/labels.js";
import { REGULATION_MAP_VERSION, type Regulation, regulationsFor } from "../../records/regulations.js";
import type { Block } from "../types.js";

/** Said wherever a clause's kind is too unsure to rely on. */
export const NEEDS_REVIEW = "needs review, its kind is not sure";

/**
 * Our reading of a clause, as it is on record: the one it was told with, and beside it a newer one that says something
 * else. Nothing where none is.
 */
export function readingBlocks({ told, now }: DrawnReading, audience: CardAudience = "both"): Block[] {
  return [
    ...(told === null ? [] : partsOf(told.reading, audience)),
    ...(now === null ? [] : [anew(now.reading, now.analyser), ...partsOf(now.reading, audience)]),
  ];
}

function anew(reading: ClauseReading, analyser: string): Block {
  const kind = titleOfType(reading.types[0]?.id ?? "other");
  return { kind: "text", text: `Read anew by analyser ${analyser} (${kind}, ${ratingWords(reading)}):` };
}

/** A reading for the readers asked for, apart from what the policy says. Empty parts are left out. */
function partsOf({ types, explanation }: ClauseReading, audience: CardAudience): Block[] {
  const reading = tellExplanation(explanation);
  const fields = [
    ["Why it matters (compliance and governance)", audience === "user" ? null : reading.whyItMatters],
    ["What it means for users", audience === "compliance" ? null : reading.consumerImpact],
    ["What you can do", reading.youCanDo],
    ["If you do nothing", reading.ifYouDoNothing],
  ].filter((field): field is [string, string] => Boolean(field[1]));
  const unsure = types[0]?.needsReview ? ` (${NEEDS_REVIEW})` : "";
  const says: Block[] = reading.says ? [{ kind: "text", text: `Our reading${unsure}: ${reading.says}` }] : [];
  return fields.length > 0 ? [...says, { kind: "fields", fields }] : says;
}

/** The leading types' rows in full; the rest by name, so that they do not bury the answer. */
const SHOWN_REGULATIONS = 4;

/** Regulations that clauses of the types and with these words may engage; nothing when the map has none. */
export function regulationBlocks(types: readonly ProvisionType[], quotes: readonly string[]): Block[] {
  const regulations = regulationsFor(types, quotes);
  if (regulations.length === 0) return [];
  const shown = regulations.slice(0, SHOWN_REGULATIONS).map(regulationLine);
  const others = regulations.slice(SHOWN_REGULATIONS).map(({ provision }) => provision);
  const more = others.length > 0 ? [`Also: ${others.join("; ")}.`] : [];
  const unread = regulations.some(({ reviewed }) => !reviewed) ? " * not yet read by a lawyer." : "";
  return [
    { kind: "heading", text: "Regulations it may engage" },
    { kind: "list", items: [...shown, ...more] },
    {
      kind: "footer",
      text: `Map ${REGULATION_MAP_VERSION}. "May engage" is no finding that anything is breached.${unread}`,
    },
  ];
}

function regulationLine({ provision, jurisdiction, reason, reviewed }: Regulation): string {
  return `${provision}${reviewed ? "" : "*"} (${jurisdiction}): ${reason}`;
}
