import { describe, expect, it, vi } from "vitest";
import type { CommandRunner } from "../../../src/chat/types.js";
import { answered, replyOf, textOf } from "../../support/discord/echo.js";
import type { OpenDiscord } from "../../support/discord/open-discord.js";
import { press, slash, written } from "../../support/discord/payloads.js";
import { PROBLEMS } from "../../support/discord/problem.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { NO_PAGES } from "../../support/no-pages.js";

const { start } = useDiscord();

function logged({ logs }: OpenDiscord, entry: object): Promise<void> {
  return vi.waitFor(() => expect(logs).toContainEqual(expect.objectContaining(entry)), { interval: 2 });
}

describe("an answer", () => {
  it("that Discord does not take is given as an embed", async () => {
    const opened = await start();
    opened.discord.fail({ on: "PATCH /webhooks", with: PROBLEMS.invalidBody(["components"]) });
    const interaction = opened.discord.interact(slash({ channel: opened.general }, ["policy", "list"]));
    await answered(interaction);
    expect(interaction.answers[0]?.embeds?.[0]?.description).toContain("answer to list");
    expect(interaction.answers[0]?.ephemeral).toBe(true);
    await logged(opened, { msg: "answer rejected, given as an embed" });
  });

  it("that took longer than Discord waits for is logged, and the next command is taken", async () => {
    const release: (() => void)[] = [];
    const slow: CommandRunner = {
      ...NO_PAGES,
      run: () => new Promise((resolve) => release.push(() => resolve(replyOf("done", "asker")))),
      complete: async () => [],
    };
    const opened = await start(slow);
    const interaction = opened.discord.interact(slash({ channel: opened.general }, ["policy", "list"]));
    await vi.waitFor(() => expect(release).toHaveLength(1), { interval: 2 });
    interaction.expired = true;
    release[0]?.();
    await logged(opened, { code: 10015, msg: "answer came too late" });
    const next = opened.discord.interact(slash({ channel: opened.general }, ["policy", "list"]));
    await vi.waitFor(() => expect(release).toHaveLength(2), { interval: 2 });
    release[1]?.();
    await answered(next);
  });

  it("to a mention in a channel closed to us ends nothing", async () => {
    const opened = await start();
    opened.general.denied.add("SendMessages");
    opened.discord.gateway.dispatch(
      "MESSAGE_CREATE",
      written({ channel: opened.general }, "<@100000000000000001> list"),
    );
    await logged(opened, { msg: "discord request failed" });
    await answered(opened.discord.interact(slash({ channel: opened.general }, ["policy", "list"])));
  });
});

describe("a form", () => {
  it.each([
    ["too late", 10062],
    ["twice", 40060],
  ])("asked for %s is logged and ends nothing", async (_when, code) => {
    const opened = await start();
    opened.discord.interact((interaction) => {
      if (code === 10062) interaction.expired = true;
      else interaction.respond({ type: 6 });
      return press({ channel: opened.general }, "v1:ask:C-67")(interaction);
    });
    await logged(opened, { code, msg: "interaction taken too late" });
    const interaction = opened.discord.interact(slash({ channel: opened.general }, ["policy", "list"]));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("answer to list");
  });
});
