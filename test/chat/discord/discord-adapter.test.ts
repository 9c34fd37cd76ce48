import { afterEach, describe, expect, it, vi } from "vitest";
import { registerCommands } from "../../../src/chat/discord/register.js";
import type { CommandContext, CommandRunner, Reply } from "../../../src/chat/types.js";
import type { FakeInteraction } from "../../support/discord/interactions.js";
import { type OpenDiscord, openDiscord } from "../../support/discord/open-discord.js";
import { autocomplete, messageCommand, press, slash, written } from "../../support/discord/payloads.js";
import { APPLICATION_ID, GUILD_ID, TOKEN } from "../../support/discord/world.js";
import { NO_PAGES } from "../../support/no-pages.js";

let open: OpenDiscord | null = null;

afterEach(async () => {
  await open?.adapter.stop();
  await open?.discord.close();
  open = null;
});

/** Answers each line with itself, to everyone when it starts with "watch"; "later" is followed up. */
function echo() {
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

function replyOf(text: string, audience: Reply["audience"]): Reply {
  return { summary: text, blocks: [{ kind: "text", text }], audience };
}

async function start(runner = echo().runner): Promise<OpenDiscord> {
  open = await openDiscord(runner);
  await open.adapter.start();
  return open;
}

function textOf(answer: unknown): string {
  return JSON.stringify(answer).replaceAll("\\\\", "");
}

function answered(interaction: FakeInteraction, count = 1): Promise<void> {
  return vi.waitFor(() => expect(interaction.answers).toHaveLength(count), { interval: 2 });
}

describe("connection", () => {
  it("asks for the intents of servers and their messages and no privileged ones", async () => {
    const { discord } = await start();
    expect(discord.gateway.identifies).toEqual([{ intents: (1 << 0) | (1 << 9), shard: [0, 1] }]);
  });

  it("says what to do about a wrong token", async () => {
    open = await openDiscord(undefined, "wrong");
    await expect(open.adapter.start()).rejects.toMatchObject({ code: "discord-token", retryable: false });
    expect(open.discord.gateway.identifies).toHaveLength(0);
  });

  it.each([
    [4004, "discord-token"],
    [4014, "discord-intents"],
  ])("does not go on when the gateway closes with %i", async (code, expected) => {
    open = await openDiscord();
    open.discord.gateway.refuseWith = code;
    await expect(open.adapter.start()).rejects.toMatchObject({ code: expected, retryable: false });
  });

  it("resumes after a broken connection and takes what happened meanwhile", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    discord.gateway.disconnect();
    const interaction = discord.interact(slash({ channel: general }, ["policy", "list"]));
    await answered(interaction);
    expect(discord.gateway.resumes).toBe(1);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it("comes back when Discord was away for a while, and says each once", async () => {
    const { discord, general, logs } = await start();
    await discord.close();
    await vi.waitFor(() => expect(logs.filter(({ msg }) => String(msg).includes("lost"))).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await discord.start();
    await vi.waitFor(() => expect(logs.some(({ msg }) => String(msg).includes("is back"))).toBe(true), {
      timeout: 5_000,
    });
    await answered(discord.interact(slash({ channel: general }, ["policy", "list"])));
    expect(logs.filter(({ msg }) => String(msg).includes("lost"))).toHaveLength(1);
  });

  it("does not go on trying to connect after it was stopped while Discord was away", async () => {
    const { discord, adapter, logs } = await start();
    await discord.close();
    await vi.waitFor(() => expect(logs.some(({ msg }) => String(msg).includes("lost"))).toBe(true));
    await adapter.stop();
    await discord.start();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(discord.gateway.connections).toBe(1);
  });

  it("finishes the command in hand before it disconnects", async () => {
    const release: (() => void)[] = [];
    const slow: CommandRunner = {
      run: () => new Promise((resolve) => release.push(() => resolve(replyOf("done", "asker")))),
      ...NO_PAGES,
      complete: async () => [],
    };
    const { discord, general, adapter } = await start(slow);
    const interaction = discord.interact(slash({ channel: general }, ["policy", "list"]));
    await vi.waitFor(() => expect(release).toHaveLength(1), { interval: 2 });
    const stopped = adapter.stop();
    release[0]?.();
    await stopped;
    expect(textOf(interaction.answers)).toContain("done");
  });
});

describe("places that are gone", () => {
  it("end their watches: a channel that was deleted, a server that let us go", async () => {
    const { discord, general, ended } = await start();
    discord.gateway.dispatch("CHANNEL_DELETE", { id: general.id, type: 0, guild_id: GUILD_ID });
    discord.gateway.dispatch("GUILD_DELETE", { id: GUILD_ID });
    await vi.waitFor(() => expect(ended).toHaveLength(2), { interval: 2 });
    expect(ended.toSorted((a, b) => b.place.localeCompare(a.place))).toMatchObject([
      { place: general.id, reason: expect.stringContaining("deleted") },
      { place: GUILD_ID, reason: expect.stringContaining("no longer in this server") },
    ]);
  });

  it("keep their watches when a server is only down", async () => {
    const { discord, general, ended } = await start();
    discord.gateway.dispatch("GUILD_DELETE", { id: GUILD_ID, unavailable: true });
    await answered(discord.interact(slash({ channel: general }, ["policy", "list"])));
    expect(ended).toEqual([]);
  });
});

describe("registered commands", () => {
  it("are taken by Discord and found complete at the next start", async () => {
    open = await openDiscord();
    const config = { token: TOKEN, applicationId: APPLICATION_ID, apiUrl: open.discord.apiUrl };
    const { commands, invite } = await registerCommands(config);
    expect(commands).toEqual(["watch", "unwatch", "policy", "Explain this change"]);
    expect(invite).toContain(`client_id=${APPLICATION_ID}`);
    await open.adapter.start();
    expect(open.logs.filter(({ msg }) => String(msg).includes("not registered"))).toEqual([]);
  });

  it("may be a server's own", async () => {
    open = await openDiscord();
    await registerCommands({ token: TOKEN, applicationId: APPLICATION_ID, apiUrl: open.discord.apiUrl }, GUILD_ID);
    expect([...open.discord.commands.keys()]).toEqual([GUILD_ID]);
    await open.adapter.start();
    expect(open.logs.filter(({ msg }) => String(msg).includes("not registered"))).toEqual([]);
  });

  it("are missed at the start when they are not there or not the same", async () => {
    const { logs } = await start();
    expect(logs).toContainEqual(
      expect.objectContaining({ missing: ["watch", "unwatch", "policy", "Explain this change"] }),
    );
  });
});

describe("slash commands", () => {
  it("are acknowledged first and answered to the channel when the verb's answer is public", async () => {
    const { asked, runner } = echo();
    const { discord, general } = await start(runner);
    const interaction = discord.interact(
      slash({ channel: general }, ["watch"], { platform: "stack overflow", severity: "high" }),
    );
    await answered(interaction);
    expect(interaction.callback?.type).toBe(5);
    expect(asked[0]?.line).toBe('watch platform:"stack overflow" severity:"high"');
    expect(asked[0]?.context).toMatchObject({
      channel: { adapter: "discord", workspace: GUILD_ID, channel: general.id },
      user: "300000000000000001",
      mayManage: true,
    });
    expect(interaction.answers).toMatchObject([{ ephemeral: false, original: true }]);
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
    expect(asked[0]).toMatchObject({ line: "unwatch all", context: { mayManage: false } });
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
    open = await openDiscord(runner);
    const { discord, general, adapter } = open;
    general.denied.add("CreatePublicThreads").add("AttachFiles");
    await adapter.start();
    const interaction = discord.interact(slash({ channel: general }, ["watch"], { platform: "meadow" }));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("Create Public Threads, Attach Files");
    expect(interaction.answers[0]?.ephemeral).toBe(true);
    expect(asked).toEqual([]);
  });

  it("check another channel that is to be watched", async () => {
    const { asked, runner } = echo();
    open = await openDiscord(runner);
    const { discord, general, adapter } = open;
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
    ["a platform by the names people know", ["watch"], "platform", "Stack Ov", ["stack-ov-1", "stack-ov-2"]],
    [
      "one more platform behind others",
      ["policy", "compare"],
      "platforms",
      "udemy, Sta",
      ["udemy, sta-1", "udemy, sta-2"],
    ],
    ["whole words for the rest", ["policy", "severity"], "type", "ai tr", ["ai-trx", "ai-try"]],
    ["watched platforms of this channel", ["unwatch"], "platform", "me", ["mex", "mey"]],
  ] as const;

  it.each(cases)("suggests %s", async (_what, [name, sub], option, typed, expected) => {
    const { discord, general } = await start();
    const scene = { channel: general };
    const interaction = discord.interact(autocomplete(scene, [name, sub], { [option]: typed }, option));
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
    expect(asked[0]).toMatchObject({ line: "severity C-9" });
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
