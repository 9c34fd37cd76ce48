import { describe, expect, it, vi } from "vitest";
import { registerCommands } from "../../../src/chat/discord/register.js";
import type { CommandRunner } from "../../../src/chat/types.js";
import { answered, echo, replyOf, textOf } from "../../support/discord/echo.js";
import { slash } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { APPLICATION_ID, BOT_ID, channelPayload, GUILD_ID, TOKEN } from "../../support/discord/world.js";
import { NO_PAGES } from "../../support/no-pages.js";

const { open, start } = useDiscord();

describe("connection", () => {
  it("asks for the intents of servers and their messages and no privileged ones", async () => {
    const { discord } = await start();
    expect(discord.gateway.identifies).toEqual([{ intents: (1 << 0) | (1 << 9), shard: [0, 1] }]);
  });

  it("says what to do about a wrong token", async () => {
    const { adapter, discord } = await open(undefined, "wrong");
    await expect(adapter.start()).rejects.toMatchObject({ code: "discord-token", retryable: false });
    expect(discord.gateway.identifies).toHaveLength(0);
  });

  it.each([
    [4004, "discord-token"],
    [4014, "discord-intents"],
  ])("does not go on when the gateway closes with %i", async (code, expected) => {
    const { adapter, discord } = await open();
    discord.gateway.refuseWith = code;
    await expect(adapter.start()).rejects.toMatchObject({ code: expected, retryable: false });
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
    await vi.waitFor(() => expect(logs.some(({ msg }) => String(msg).includes("is back"))).toBe(true));
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

describe("a server that adds us", () => {
  it("hears once what to type, in its channel for such messages", async () => {
    const { discord, general } = await start();
    const before = discord.messages(general.id).length;
    const added = { id: "200000000000000009", name: "New", owner_id: "1", joined_at: new Date().toISOString() };
    const everyone = { id: added.id, name: "@everyone", permissions: "3072", position: 0, color: 0, hoist: false };
    const channel = { ...channelPayload(general), guild_id: added.id };
    const mine = {
      user: { id: BOT_ID, username: "fineprint" },
      roles: [],
      joined_at: added.joined_at,
      deaf: false,
      mute: false,
    };
    const guild = {
      ...added,
      system_channel_id: general.id,
      channels: [channel],
      roles: [everyone],
      members: [mine],
      emojis: [],
    };
    discord.gateway.dispatch("GUILD_CREATE", guild);
    discord.gateway.dispatch("GUILD_CREATE", { ...guild, id: "200000000000000008", joined_at: "2020-01-01T00:00:00Z" });
    await vi.waitFor(() => expect(discord.messages(general.id)).toHaveLength(before + 1), { interval: 2 });
    expect(textOf(discord.messages(general.id))).toContain("I read policies when they change");
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
    const { adapter, discord, logs } = await open();
    const config = { token: TOKEN, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl };
    const { commands, invite } = await registerCommands(config);
    expect(commands).toEqual([
      "watch",
      "unwatch",
      "watch-settings",
      "policy-admin",
      "policy-proof",
      "policy",
      "Explain this change",
    ]);
    expect(invite).toContain(`client_id=${APPLICATION_ID}`);
    await adapter.start();
    expect(logs.filter(({ msg }) => String(msg).includes("not registered"))).toEqual([]);
  });

  it("may be a server's own", async () => {
    const { adapter, discord, logs } = await open();
    await registerCommands({ token: TOKEN, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl }, GUILD_ID);
    expect([...discord.commands.keys()]).toEqual([GUILD_ID]);
    await adapter.start();
    expect(logs.filter(({ msg }) => String(msg).includes("not registered"))).toEqual([]);
  });

  it("are missed at the start when they are not there or not the same", async () => {
    const { logs } = await start();
    expect(logs).toContainEqual(
      expect.objectContaining({
        missing: [
          "watch",
          "unwatch",
          "watch-settings",
          "policy-admin",
          "policy-proof",
          "policy",
          "Explain this change",
        ],
      }),
    );
  });
});
