import { describe, expect, it, vi } from "vitest";
import { place, prose } from "../../../src/chat/commands/verbs/prose.js";
import { readCustomId, writeCustomId } from "../../../src/chat/discord/custom-id.js";
import type { Reply } from "../../../src/chat/types.js";
import { answered, echo, textOf } from "../../support/discord/echo.js";
import { press, slash } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";

const discord = useDiscord();
const OTHER = "400000000000000002";

const watching: Reply = {
  summary: "This channel now watches 1 policy.",
  blocks: [{ kind: "text", text: prose`${place("This channel")} now watches 1 policy.` }],
  actions: [
    { label: "Undo", verb: "unwatch", argument: "D-1", place: "button" },
    { label: "Change…", verb: "watch", argument: "D-1 severity:high", place: "button", fill: true },
  ],
  audience: "channel",
};

async function start() {
  const { asked, runner } = echo();
  const run = runner.run;
  runner.run = async (command, context) => {
    await run(command, context);
    return watching;
  };
  const world = await discord.start(runner);
  const other = world.discord.addChannel({ id: OTHER, type: 0, name: "other" });
  return { ...world, asked, other };
}

function pressedIds(answers: readonly unknown[]): string[] {
  return [...JSON.stringify(answers).matchAll(/"custom_id":"(v1[^"]*)"/g)].map(([, id = ""]) => id);
}

describe("a command about another channel", () => {
  it.each([
    [["watch"], { platform: "acme" }],
    [["unwatch"], { platform: "acme" }],
    [["watch-settings", "settings"], { threads: true }],
    [["watch-settings", "digest"], {}],
    [["watch-settings", "mute"], { platform: "acme" }],
    [["policy", "list"], {}],
  ] as const)("%s names it, and its buttons go on about it", async (path, given) => {
    const { discord, general, asked } = await start();
    const options = { ...given, channel: OTHER };
    const interaction = discord.interact(slash({ channel: general }, path as readonly [string, string?], options));
    await answered(interaction);
    expect(asked[0]?.context.channel.channel).toBe(OTHER);
    expect(textOf(interaction.answers)).toContain(`<#${OTHER}> now watches`);
    const [undo = "", change = ""] = pressedIds(interaction.answers);
    await answered(discord.interact(press({ channel: general }, undo)));
    expect(asked[1]).toMatchObject({ line: "unwatch D-1", context: { channel: { channel: OTHER } } });
    const form = discord.interact(press({ channel: general }, change));
    await vi.waitFor(() => expect(form.form?.custom_id).toBe(change), { interval: 2 });
  });

  it("says this channel where it stands in it", async () => {
    const { discord, general } = await start();
    const options = { platform: "acme", channel: general.id };
    const interaction = discord.interact(slash({ channel: general }, ["watch"], options));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("This channel now watches");
    expect(pressedIds(interaction.answers)).toContain("v1:unwatch:D-1");
  });

  it("posts a test card where that channel's cards go, a forum too", async () => {
    const { discord, general } = await start();
    const forum = discord.addChannel({ id: "400000000000000003", type: 15, available_tags: [] });
    const interaction = discord.interact(
      slash({ channel: general }, ["watch-settings", "test"], { channel: forum.id }),
    );
    await answered(interaction);
    expect(textOf(interaction.answers)).toMatch(/The test card stands in <#400000000000000003>|not posted/);
    const post = [...discord.channels.values()].find(({ parent_id }) => parent_id === forum.id);
    expect(post?.messages.length).toBe(1);
  });
});

describe("a button's ID", () => {
  it.each([
    [{ verb: "unwatch", argument: "D-1" }, null],
    [{ verb: "watch", argument: "D-1 severity:high", fill: true as const }, OTHER],
    [{ verb: "watch", argument: "https://acme.example/a:b" }, "9223372036854775807"],
  ])("is read as it was written: %o for %s", (action, channel) => {
    const id = writeCustomId(action, channel);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readCustomId(id)).toEqual({
      ...{ line: `${action.verb} ${action.argument}`, fill: "fill" in action, channel },
    });
  });
});
