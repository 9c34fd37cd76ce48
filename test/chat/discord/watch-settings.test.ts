import { describe, expect, it } from "vitest";
import { answered, echo, textOf } from "../../support/discord/echo.js";
import { slash } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { GUILD_ID } from "../../support/discord/world.js";

const LEGAL = "600000000000000001";
const discord = useDiscord();

async function start() {
  const { asked, runner } = echo();
  return { ...(await discord.start(runner)), asked, lines: () => asked.map(({ line }) => line) };
}

describe("/watch-settings", () => {
  it("sets what is named and leaves the rest out", async () => {
    const { discord, general, lines } = await start();
    const given = { threshold: "high", threads: false, short: true, timezone: "Europe/Berlin", budget: 0 };
    await answered(discord.interact(slash({ channel: general }, ["watch-settings", "settings"], given)));
    const expected = "settings threshold:high threads:off short:on timezone:Europe/Berlin budget:0";
    expect(lines()).toEqual([expected]);
  });

  it("names a role to mention, and nobody any more", async () => {
    const { discord, general, lines } = await start();
    const scene = { channel: general };
    await answered(discord.interact(slash(scene, ["watch-settings", "settings"], { ping: LEGAL })));
    await answered(discord.interact(slash(scene, ["watch-settings", "settings"], { "ping-off": true })));
    expect(lines()).toEqual([`settings ping:${LEGAL}`, "settings ping:off"]);
  });

  it("never takes @everyone for a role", async () => {
    const { discord, general, lines } = await start();
    const scene = { channel: general };
    const settings = discord.interact(slash(scene, ["watch-settings", "settings"], { ping: GUILD_ID }));
    const watch = discord.interact(slash(scene, ["watch"], { platform: "meadow", "ping-role": GUILD_ID }));
    for (const interaction of [settings, watch]) {
      await answered(interaction);
      expect(textOf(interaction.answers)).toContain("never mentions @everyone");
      expect(interaction.answers[0]?.ephemeral).toBe(true);
    }
    expect(lines()).toEqual([]);
  });

  it("says how to let a role be mentioned, before it is set", async () => {
    const { discord, general, lines } = await start();
    const scene = { channel: general, mentionable: false };
    const interaction = discord.interact(slash(scene, ["watch-settings", "settings"], { ping: LEGAL }));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("Allow anyone to");
    expect(lines()).toEqual([]);
  });

  it("does not know a verb that is not for managing, nor /policy one that is", async () => {
    const { discord, general, lines } = await start();
    for (const [command, verb] of [
      ["watch-settings", "list"],
      ["policy", "mute"],
    ] as const) {
      const interaction = discord.interact(slash({ channel: general }, [command, verb]));
      await answered(interaction);
      expect(textOf(interaction.answers)).toContain("another version");
    }
    expect(lines()).toEqual([]);
  });
});

describe("/watch with a role", () => {
  it("watches, then sets the role for the channel that is watched", async () => {
    const { discord, general, lines, asked } = await start();
    const given = { platform: "meadow", "ping-role": LEGAL };
    const interaction = discord.interact(slash({ channel: general }, ["watch"], given));
    await answered(interaction, 2);
    expect(lines()).toEqual(["watch platform:meadow", `settings ping:${LEGAL}`]);
    expect(asked[1]?.context.channel).toEqual(asked[0]?.context.channel);
    expect(interaction.answers.map(({ ephemeral }) => ephemeral)).toEqual([false, true]);
  });

  it("sets nothing when the watch was refused", async () => {
    const { discord, general, lines } = await start();
    const given = { platform: "nowhere", "ping-role": LEGAL };
    await answered(discord.interact(slash({ channel: general }, ["watch"], given)));
    expect(lines()).toHaveLength(1);
  });
});
