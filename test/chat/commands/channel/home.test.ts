import { describe, expect, it } from "vitest";
import { createCatalogueIndex } from "../../../../src/catalogue/catalogue-index.js";
import { findPlatform } from "../../../../src/catalogue/find-platform.js";
import { suggestPlatforms } from "../../../../src/chat/commands/platforms/suggest-platforms.js";
import { eachInWorld } from "../each-world.js";
import { allText, GENERAL, OTHER, type World, withChange } from "../world.js";

describe("home", () => {
  let world: World;
  eachInWorld((fresh) => {
    world = fresh;
  });

  const direct = { ...GENERAL, channel: "direct" };
  const home = (user: string) => world.runner.home({ channel: direct, user });

  it("shows what the channels watch in which the person set up a watch, and the coverage", async () => {
    await withChange(world);
    await world.run("watch meadow privacy", { channel: direct });
    await world.runner.stop();
    const page = await home("alice");
    expect(page.channels.map(({ channel }) => channel.channel)).toEqual(["direct", "general"]);
    expect(JSON.stringify(page.channels[1]?.blocks)).toContain("D-1 Meadow Learn Terms of Service · Medium and above");
    expect(page.summary).toBe("Of 2 watched policies: 1 readable, 0 cannot be read, 1 not read yet.");
    expect(page.actions).toMatchObject([{ label: "Add a watch", verb: "watch" }]);
  });

  it("shows nothing of channels that others set up, and none of another workspace", async () => {
    await withChange(world);
    await world.run("watch meadow privacy", { channel: { ...OTHER, workspace: "elsewhere" } });
    await world.runner.stop();
    expect((await home("bob")).channels).toEqual([]);
    expect((await home("bob")).summary).toBe("Nothing is watched in your channels yet.");
    expect((await home("alice")).channels.map(({ channel }) => channel.channel)).toEqual(["general"]);
  });
});

describe("home of somebody with work", () => {
  let world: World;
  eachInWorld((fresh) => {
    world = fresh;
  });
  const direct = { ...GENERAL, channel: "direct" };
  const words = async (user: string) => {
    const findLink = async () => "https://chat.example/p1";
    const page = await world.runner.home({ channel: direct, user, memberOf: ["general", "unknown"], findLink });
    return allText({ ...page, audience: "asker" });
  };

  it("shows the channels they are in, High changes nobody decided on, and what is theirs", async () => {
    await withChange(world);
    expect(await words("bob")).toMatch(/Open High changes \(1\).*Meadow Learn Terms of Service: .*show C-1/);
    expect(await words("bob")).not.toContain("Assigned to you");
    const bob = { user: "bob", userName: "Bob" };
    await world.run("assign C-1 me", bob);
    expect(await words("bob")).toMatch(/Assigned to you \(1\)/);
    expect(await words("bob")).not.toContain("Open High changes");
    expect(await words("carol")).not.toContain("Assigned to you");
    await world.run("reopen C-1");
    world.now = new Date(world.now.getTime() + 100 * 86_400_000);
    expect(await words("bob")).not.toContain("Open High changes");
    await world.runner.stop();
  });
});

describe("suggestPlatforms", () => {
  const entry = (name: string, more: { aliases?: string[]; domains?: string[] } = {}) => ({
    ...{ slug: name.toLowerCase().replaceAll(" ", "-"), name, aliases: [], domains: [], documents: [] },
    ...more,
  });
  const entries = [
    entry("Harbour Mail", { domains: ["mail.example"] }),
    entry("Old Harbour"),
    entry("Juniper", { aliases: ["harbinger"] }),
    ...Array.from({ length: 40 }, (_none, index) => entry(`Zebra ${index}`)),
  ];
  const index = createCatalogueIndex(entries);
  const catalogue = { entries: () => entries, find: (query: string) => findPlatform(index, query) };
  const names = (typed: string) => suggestPlatforms(typed, catalogue).map(({ name }) => name);

  it.each([
    ["harb", ["Harbour Mail", "Juniper – also harbinger", "Old Harbour"]],
    ["Harbour M", ["Harbour Mail"]],
    ["mail.ex", ["Harbour Mail"]],
    ["junipre", ["Juniper"]],
    ["nobody at all", []],
  ])("%j", (typed, found) => {
    expect(names(typed)).toEqual(found);
  });

  it("leads with what is watched, among equals", () => {
    const first = new Set(["zebra-7", "old-harbour"]);
    expect(
      suggestPlatforms("", catalogue, first)
        .slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(["Old Harbour", "Zebra 7"]);
    expect(suggestPlatforms("harb", catalogue, first)[0]?.name).toBe("Harbour Mail");
  });

  it("gives at most 25, by name", () => {
    expect(names("")).toHaveLength(25);
    expect(names("zebra")).toHaveLength(25);
    expect(names("")[0]).toBe("Harbour Mail");
  });

  it("takes anything that may be typed", () => {
    expect(names("x".repeat(5_000))).toEqual([]);
    expect(names("(.*)+\u202E")).toEqual([]);
  });
});
