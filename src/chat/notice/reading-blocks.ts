import type { CardAudience } from "../../channels/channel-settings.js";
import { explainClause } from "../../policy/explain/explain.js";
import { REGULATION_MAP_VERSION, type Regulation, regulationsFor } from "../../policy/regulations/regulations.js";
import type { ProvisionType } from "../../policy/taxonomy.js";
import type { ClauseRating, Span } from "../../policy/types.js";
import type { Block } from "../types.js";

/** Said wherever a clause's kind is too unsure to rely on. */
export const NEEDS_REVIEW = "needs review, its kind is not sure";

/** Our reading of a clause, for the readers asked for, apart from what the policy says. Empty parts are left out. */
export function readingBlocks(clause: Span, rating: ClauseRating, audience: CardAudience = "both"): Block[] {
  const reading = explainClause(clause, rating);
  const fields = [
    ["Why it matters (compliance and governance)", audience === "user" ? null : reading.whyItMatters],
    ["What it means for users", audience === "compliance" ? null : reading.consumerImpact],
    ["What you can do", reading.youCanDo],
    ["If you do nothing", reading.ifYouDoNothing],
  ].filter((field): field is [string, string] => Boolean(field[1]));
  const unsure = rating.types[0]?.needsReview ? ` (${NEEDS_REVIEW})` : "";
  const says: Block[] = reading.says ? [{ kind: "text", text: `Our reading${unsure}: ${reading.says}` }] : [];
  return fields.length > 0 ? [...says, { kind: "fields", fields }] : says;
}

/** The leading types' rows in full; the rest by name, so that they do not bury the answer. */
const SHOWN_REGULATIONS = 4;

/** Regulations the types may engage; nothing when the map has none. */
export function regulationBlocks(types: readonly ProvisionType[]): Block[] {
  const regulations = regulationsFor(types);
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
