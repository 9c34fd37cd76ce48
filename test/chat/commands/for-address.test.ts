import { describe, expect, it } from "vitest";
import { readChannelSettings } from "../../../src/channels/channel-settings.js";
import { homeOf, mailChannel } from "../../../src/mail-channel.js";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, type World } from "./world.js";

const DANA = mailChannel(GENERAL, "dana@example.com");
let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

describe("for:", () => {
  it("watches, lists and unwatches for an address instead of the channel, and says so", async () => {
    const reply = await world.run("watch meadow terms severity:high for:dana@EXAMPLE.com");
    expect(allText(reply)).toContain("dana@example.com");
    expect(allText(reply)).not.toMatch(/this channel/i);
    expect(reply.audience).toBe("asker");
    const { id } = await world.stores.watches.saveChannel(DANA);
    expect(await world.stores.watches.listWatches({ channelId: id })).toMatchObject([{ threshold: "high" }]);
    expect(allText(await world.run("list for:dana@example.com"))).toContain("Meadow Learn");
    expect(allText(await world.run("list"))).not.toContain("Meadow Learn");
    await world.run("settings timezone:Europe/Berlin for:dana@example.com");
    expect(allText(await world.run("settings for:dana@example.com"))).toContain("Europe/Berlin");
    const general = await world.stores.watches.saveChannel(GENERAL);
    expect((await readChannelSettings(world.stores, general.id)).timeZone).toBe("UTC");
    expect(allText(await world.run("audit for:dana@example.com"))).toContain("watch D-1");
    expect(allText(await world.run("audit"))).not.toContain("watch D-1");
    await world.run("unwatch meadow for:dana@example.com");
    expect(await world.stores.watches.listWatches({ channelId: id })).toEqual([]);
  });

  it("needs the right to manage, and an address that is one", async () => {
    const rights = { mayManage: false };
    expect((await world.run("list for:dana@example.com", rights)).summary).toContain("right to manage");
    for (const address of [
      "dana",
      "a@b",
      "a,b@c.example",
      '"a b"@c.example',
      "a@c.example,d@e.example",
      "a@-x.example",
    ]) {
      expect((await world.run(`list for:${address}`)).summary, address).toMatch(/no e-mail address|no use for/);
    }
  });

  it("counts as its workspace", () => {
    expect(homeOf(DANA)).toEqual({ adapter: "terminal", workspace: "local" });
    expect(homeOf(GENERAL)).toEqual({ adapter: "terminal", workspace: "local" });
    expect(homeOf(mailChannel({ adapter: "slack", workspace: "E1:T1" }, "a@b.example"))).toEqual({
      ...{ adapter: "slack", workspace: "E1:T1" },
    });
  });

  it("reads an address as Slack writes one", async () => {
    await world.run("watch meadow terms for:<mailto:dana@example.com|dana@example.com>");
    const { id } = await world.stores.watches.saveChannel(DANA);
    expect(await world.stores.watches.listWatches({ channelId: id })).toHaveLength(1);
  });
});
