import { expect, vi } from "vitest";
import type { Command } from "../../../src/chat/commands/line/command.js";
import type { CommandContext, CommandRunner, Reply } from "../../../src/chat/types.js";
import { askedLine } from "../asked-line.js";
import { NO_PAGES } from "../no-pages.js";
import type { FakeInteraction } from "./interactions.js";

/** Answers each line with itself, to everyone when it starts with "watch"; "later" is followed up. */
export function echo() {
  const asked: { line: string; command: string | Command; context: CommandContext }[] = [];
  const runner: CommandRunner = {
    async run(command, context) {
      const line = askedLine(command);
      asked.push({ line, command, context });
      if (line.includes("later")) setTimeout(() => void context.followUp(replyOf("and this came later", "channel")), 5);
      return replyOf(`answer to ${line}`, line.startsWith("watch") && !line.includes("nowhere") ? "channel" : "asker");
    },
    ...NO_PAGES,
    suggest: async ({ typed }) => {
      if (typed === "broken") throw new Error("gone");
      return ["1", "2"].map((n) => ({
        name: `${typed} ${n}`,
        value: `${typed.toLowerCase().replaceAll(" ", "-")}-${n}`,
      }));
    },
    complete: async () => [],
  };
  return { asked, runner };
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
