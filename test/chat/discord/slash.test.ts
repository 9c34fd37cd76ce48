import { describe, expect, it, vi } from "vitest";
import { answered, echo, replyOf, textOf } from "../../support/discord/echo.js";
import { autocomplete, slash } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { GUILD_ID } from "../../support/discord/world.js";
import { CARD, sendCard } from "./cards.js";

const { open, start } = useDiscord();

describe("slash commands", () => {
  it("are acknowledged first and answered to the channel when the verb's answer is public", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    const interaction = discord.interact(
      slash({ channel: general }, ["watch"], { platform: "stack overflow", severity: "high" }),
    );
    await answered(interaction);
    expect(interaction.callback?.type).toBe(5);
    expect(asked[0]?.line).toBe("watch platform:stack overflow severity:high");
    expect(asked[0]?.context).toMatchObject({
      channel: { adapter: "discord", workspace: GUILD_ID, channel: general.id },
      user: "300000000000000001",
      mayManage: true,
    });
    expect(interaction.answers).toMatchObject([{ ephemeral: false, original: true }]);
  });

  it("that change a card tell its thread, where the answer does not stand", async () => {
    const { runner } = echo();
    const world = await start(runner);
    const outcome = await sendCard(world);
    const message = outcome.kind === "posted" ? outcome.message : {};
    runner.run = async (_line, context) => {
      await context.edit?.({ message, notice: CARD, note: "C-1: acknowledged by @bob.", deliveryId: "7" });
      return replyOf("Done.", "asker");
    };
    world.discord.interact(slash({ channel: world.general }, ["policy", "acknowledge"], { record: "C-1" }));
    const thread = () => textOf(world.discord.messages(message["message"] ?? ""));
    await vi.waitFor(() => expect(thread()).toContain("C-1: acknowledged by"), { interval: 5 });
  });

  it("are answered by who can say what the server calls people", async () => {
    const { runner } = echo();
    const { discord, general } = await start(runner);
    runner.run = async (_line, context) => {
      const names = [await context.findPersonName?.("300000000000000007"), await context.findPersonName?.("local")];
      return replyOf(`names: ${names.join(", ")}.`, "asker");
    };
    const interaction = discord.interact(slash({ channel: general }, ["policy", "list"], {}));
    await answered(interaction);
    expect(textOf(interaction.answers)).toMatch(/names: Bob .*b.*, \./);
  });

  it("mention the channel's role with an escalation, in a message of its own", async () => {
    const { runner } = echo();
    const { discord, general } = await start(runner);
    const role = "600000000000000001";
    runner.run = async () => ({ ...replyOf("Look at this.", "channel"), ping: role });
    const interaction = discord.interact(
      slash({ channel: general }, ["policy", "escalate"], { record: "C-1", reason: "by Friday" }),
    );
    await vi.waitFor(() => expect(textOf(interaction.answers)).toContain(`<@&${role}>`), { interval: 5 });
    expect(interaction.answers.at(-1)).toMatchObject({ original: false });
  });

  it("are answered to the asker alone when the verb says so", async () => {
    const { discord, general } = await start();
    const interaction = discord.interact(
      slash({ channel: general }, ["policy", "latest"], { platform: "meadow", count: 5 }),
    );
    await answered(interaction);
    expect(interaction.answers).toMatchObject([{ ephemeral: true, original: true }]);
    expect(textOf(interaction.answers)).toContain("latest platform:");
  });

  it("move an error to the asker when a public answer was expected", async () => {
    const { discord, general } = await start();
    const interaction = discord.interact(slash({ channel: general }, ["watch"], { platform: "nowhere" }));
    await answered(interaction);
    expect(interaction.answers).toMatchObject([{ ephemeral: true, original: false }]);
  });

  it("are followed up by a message of its own", async () => {
    const { discord, general } = await start();
    const interaction = discord.interact(slash({ channel: general }, ["watch"], { platform: "later" }));
    await answered(interaction, 2);
    expect(interaction.answers).toMatchObject([{ original: true }, { original: false, ephemeral: false }]);
  });

  it("carry the right that Discord says the person has", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    await answered(discord.interact(slash({ channel: general, manager: false }, ["unwatch"], { platform: "all" })));
    expect(asked[0]).toMatchObject({ line: "unwatch platform:all", context: { mayManage: false } });
  });

  it("given in a thread are about its channel", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    const thread = discord.addChannel({ id: "400000000000000077", type: 11, parent_id: general.id });
    await answered(discord.interact(slash({ channel: thread }, ["policy", "list"])));
    expect(asked[0]?.context.channel.channel).toBe(general.id);
  });

  it("name the permission that is missing before a watch is saved", async () => {
    const { asked, runner } = echo();
    const { discord, general, adapter } = await open(runner);
    general.denied.add("SendMessages").add("AttachFiles");
    await adapter.start();
    const interaction = discord.interact(slash({ channel: general }, ["watch"], { platform: "meadow" }));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("lacks a permission there: Send Messages.");
    expect(interaction.answers[0]?.ephemeral).toBe(true);
    expect(asked).toEqual([]);
  });

  it("watch all the same, and warn, where posting is allowed and something else is not", async () => {
    const { asked, runner } = echo();
    const { discord, general, adapter } = await open(runner);
    general.denied.add("CreatePublicThreads").add("ReadMessageHistory");
    await adapter.start();
    const interaction = discord.interact(slash({ channel: general }, ["watch"], { platform: "meadow" }));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain(
      "without Create Public Threads details come as a file instead of in a thread; without Read Message History after a crash",
    );
    expect(asked).toHaveLength(1);
  });

  it("tell the runner what managing takes, in Discord's words", async () => {
    const { asked, runner } = echo();
    const { discord, general, adapter } = await open(runner);
    await adapter.start();
    await answered(discord.interact(slash({ channel: general }, ["policy", "list"], {})));
    expect(asked[0]?.context.manageRight).toBe("Manage Server");
  });

  it("check another channel that is to be watched", async () => {
    const { asked, runner } = echo();
    const { discord, general, adapter } = await open(runner);
    const closed = discord.addChannel({ id: "400000000000000005", type: 0, denied: new Set(["SendMessages"]) });
    const forum = discord.addChannel({ id: "400000000000000006", type: 15 });
    await adapter.start();
    const refused = discord.interact((i) => ({
      ...(slash({ channel: closed }, ["watch"], { platform: "meadow", channel: closed.id })(i) as object),
      channel_id: general.id,
    }));
    await answered(refused);
    expect(textOf(refused.answers)).toContain("Send Messages");
    const taken = discord.interact((i) => ({
      ...(slash({ channel: forum }, ["watch"], { platform: "meadow", channel: forum.id })(i) as object),
      channel_id: general.id,
    }));
    await answered(taken);
    expect(asked.map(({ context }) => context.channel.channel)).toEqual([forum.id]);
  });

  it("that come too late are logged and end nothing", async () => {
    const { discord, general, logs } = await start();
    discord.interact((interaction) => {
      interaction.expired = true;
      return slash({ channel: general }, ["policy", "list"])(interaction);
    });
    await vi.waitFor(() => expect(logs).toContainEqual(expect.objectContaining({ code: 10062 })), { interval: 2 });
    discord.interact((interaction) => {
      interaction.respond({ type: 5 });
      return slash({ channel: general }, ["policy", "list"])(interaction);
    });
    await vi.waitFor(() => expect(logs).toContainEqual(expect.objectContaining({ code: 40060 })), { interval: 2 });
    await answered(discord.interact(slash({ channel: general }, ["policy", "list"])));
  });
});

describe("autocomplete", () => {
  const cases = [
    ["a platform by the names people know", ["watch"], "platform", "Stack Ov", "stack-ov"],
    ["whole words for the rest", ["policy", "severity"], "type", "ai tr", "ai-tr"],
    ["watched platforms of this channel", ["unwatch"], "platform", "me", "me"],
    ["time zones", ["watch-settings", "settings"], "timezone", "new y", "new-y"],
    ["verbs", ["policy", "help"], "verb", "wat", "wat"],
  ] as const;

  it.each(cases)("suggests %s, as the commands do", async (_what, [name, sub], option, typed, begun) => {
    const { discord, general } = await start();
    const scene = { channel: general };
    const interaction = discord.interact(autocomplete(scene, [name, sub], { [option]: typed }, option));
    const expected = [`${begun}-1`, `${begun}-2`];
    await vi.waitFor(() => expect(interaction.choices).toEqual(expected), { interval: 2 });
  });

  it("suggests nothing when something fails", async () => {
    const { discord, general } = await start();
    const interaction = discord.interact(
      autocomplete({ channel: general }, ["policy", "risks"], { platform: "broken" }, "platform"),
    );
    await vi.waitFor(() => expect(interaction.choices).toEqual([]), { interval: 2 });
  });
});
