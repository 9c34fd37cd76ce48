import { expect, vi } from "vitest";
import type { CommandContext, CommandRunner, Reply } from "../../../src/chat/types.js";
import { NO_PAGES } from "../no-pages.js";
import type { FakeInteraction } from "./interactions.js";

/** Answers each line with itself, to everyone when it starts with "watch"; "later" is followed up. */
export function echo() {
  const asked: { line: string; context: CommandContext }[] = [];
  const runner: CommandRunner = {
    async run(line, context) {
      asked.push({ line, context });
      if (line.includes("later")) setTimeout(() => void context.followUp(replyOf("and this came later", "channel")), 5);
      return replyOf(`answer to ${line}`, line.startsWith("watch") && !line.includes("nowhere") ? "channel" : "asker");
    },
    ...NO_PAGES,
    suggestPlatforms: async (typed) => {
      if (typed === "broken") throw new Error("gone");
      return ["1", "2"].map((n) => ({
        name: `${typed} ${n}`,
        slug: `${typed.toLowerCase().replaceAll(" ", "-")}-${n}`,
      }));
    },
    complete: async (line) => (line.includes("broken") ? Promise.reject(new Error("gone")) : words(line)),
  };
  return { asked, runner };
}

function words(line: string): string[] {
  const last = line.slice(line.lastIndexOf(" ") + 1);
  return [`${last}x`, `${last}y`, "other"];
}

export function replyOf(text: string, audience: Reply["audience"]): Reply {
  return { summary: text, blocks: [{ kind: "text", text }], audience };
}

/** An answer as one text, escapes of Discord's taken off. */
export function textOf(answer: unknown): string {
  return JSON.stringify(answer).replaceAll("\\\\", "");
}

/** Waits until so many answers stand. */
export function answered(interaction: FakeInteraction, count = 1): Promise<void> {
  return vi.waitFor(() => expect(interaction.answers).toHaveLength(count), { interval: 2 });
}
