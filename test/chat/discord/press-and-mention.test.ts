import { describe, expect, it, vi } from "vitest";
import { answered, echo, textOf } from "../../support/discord/echo.js";
import type { OpenDiscord } from "../../support/discord/open-discord.js";
import { messageCommand, press, slash, written } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { botUser, personUser } from "../../support/discord/world.js";

const { start } = useDiscord();

describe("buttons, menus and messages", () => {
  it("run the command a button stands for", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    const interaction = discord.interact(press({ channel: general }, "v1:explain:C-67"));
    await answered(interaction);
    expect(asked[0]?.line).toBe("explain C-67");
    expect(interaction.answers[0]?.ephemeral).toBe(true);
  });

  it("explain a card in its thread, for everyone", async () => {
    const { runner } = echo();
    const { discord, general } = await start(runner);
    const thread = discord.addChannel({ id: "400000000000000078", type: 11, parent_id: general.id });
    const card = { id: thread.id, flags: 1 << 5 };
    const interaction = discord.interact(press({ channel: general }, "v1:explain:C-67", undefined, card));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("in the thread");
    expect(textOf(thread.messages)).toContain("answer to explain");
    thread.denied.add("SendMessagesInThreads");
    const other = discord.interact(press({ channel: general }, "v1:explain:C-67", undefined, card));
    await answered(other);
    expect(textOf(other.answers)).toContain("answer to explain");
  });

  it("run the command a menu entry stands for", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    await answered(discord.interact(press({ channel: general }, "v1:menu:1", "v1:unwatch:D-12")));
    expect(asked[0]?.line).toBe("unwatch D-12");
  });

  it.each(["v0:explain:C-67", "v1:launch:C-67", "something"])("answer a button of another version: %s", async (id) => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    const interaction = discord.interact(press({ channel: general }, id));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("older version");
    expect(asked).toEqual([]);
  });

  it("explain the change a message is about", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    const row = { type: 1, components: [{ type: 2, style: 2, label: "Diff", custom_id: "v1:diff:C-9" }] };
    const card = { components: [{ type: 17, components: [{ type: 10, content: "x" }, row] }] };
    await answered(discord.interact(messageCommand({ channel: general }, "Explain this change", card)));
    const said = { content: "did you see C-12?" };
    await answered(discord.interact(messageCommand({ channel: general }, "Explain this change", said)));
    const none = discord.interact(messageCommand({ channel: general }, "Explain this change", { content: "hello" }));
    await answered(none);
    expect(asked.map(({ line }) => line)).toEqual(["explain C-9", "explain C-12"]);
    expect(textOf(none.answers)).toContain("names no change");
  });
});

describe("mentions and replies", () => {
  async function ask(channelOf: (opened: OpenDiscord) => OpenDiscord["general"], content: string, extra = {}) {
    const { asked, runner } = echo();
    const opened = await start(runner);
    const channel = channelOf(opened);
    opened.discord.gateway.dispatch("MESSAGE_CREATE", written({ channel }, content, extra));
    await vi.waitFor(() => expect(channel.messages).not.toHaveLength(0), { interval: 2 });
    return { asked, answer: channel.messages.at(-1) };
  }

  it("are command lines, answered under the question, with nobody pinged", async () => {
    const { asked, answer } = await ask(({ general }) => general, "<@100000000000000001> latest meadow 5");
    expect(asked[0]).toMatchObject({ line: "latest meadow 5", context: { mayManage: false } });
    expect(answer).toMatchObject({ allowed_mentions: { parse: [] }, message_reference: {} });
  });

  it("may name a person, who stays one", async () => {
    const mentions = [botUser(), personUser("300000000000000005")];
    const said = "<@100000000000000001> assign C-67 <@300000000000000005>";
    const { asked } = await ask(({ general }) => general, said, { mentions });
    expect(asked[0]?.line).toBe("assign C-67 <@300000000000000005|alice>");
  });

  it("may name a role", async () => {
    const said = "<@100000000000000001> settings ping:<@&600000000000000001>";
    const { asked } = await ask(({ general }) => general, said);
    expect(asked[0]?.line).toBe("settings ping:<@&600000000000000001>");
  });

  it("are told what can be asked when they hold no command", async () => {
    const { asked, answer } = await ask(({ general }) => general, "<@100000000000000001>");
    expect(asked).toEqual([]);
    expect(textOf(answer)).toContain("explain, severity, diff");
  });

  it("in the thread of a card need no ID", async () => {
    const { asked } = await ask(({ discord, general }) => {
      const row = { type: 1, components: [{ type: 2, style: 2, label: "Diff", custom_id: "v1:diff:C-9" }] };
      general.messages.push({ id: "500000000000000001", components: [row] } as never);
      return discord.addChannel({ id: "500000000000000001", type: 11, parent_id: general.id });
    }, "<@100000000000000001> why?");
    expect(asked[0]).toMatchObject({ line: "ask why? C-9" });
  });

  it("leave messages alone that are not for us", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    discord.gateway.dispatch("MESSAGE_CREATE", written({ channel: general }, "", { mentions: [] }));
    discord.gateway.dispatch(
      "MESSAGE_CREATE",
      written({ channel: general }, "hi", {
        author: { id: "1", username: "b", discriminator: "0", avatar: null, bot: true },
      }),
    );
    await answered(discord.interact(slash({ channel: general }, ["policy", "list"])));
    expect(asked.map(({ line }) => line)).toEqual(["list"]);
  });
});
