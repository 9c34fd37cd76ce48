import { formatMinute } from "../../policy/utc.js";
import type { Acknowledgement } from "../../ports.js";
import type { Notice } from "../types.js";

/** `acknowledged by @alice, 2026-11-23 18:20 UTC` */
export function acknowledgedBy({ actorName, at }: Acknowledgement): string {
  return `acknowledged by @${actorName}, ${formatMinute(at)}`;
}

/** The card with who saw to it at its foot, and no button to do so again. */
export function acknowledgedNotice(notice: Notice, acknowledgement: Acknowledgement): Notice {
  const words = acknowledgedBy(acknowledgement);
  return {
    ...notice,
    blocks: [...notice.blocks, { kind: "footer", text: `✓ ${words.charAt(0).toUpperCase()}${words.slice(1)}` }],
    actions: (notice.actions ?? []).filter(({ verb }) => verb !== "acknowledge"),
  };
}
