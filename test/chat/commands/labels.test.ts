import { describe, expect, it } from "vitest";
import type { CommandArguments } from "../../../src/chat/commands/line/command.js";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import type { CommandContext } from "../../../src/chat/types.js";
import { InputError } from "../../../src/errors.js";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, publishBaseline, TERMS_BEFORE, type World, withChange } from "./world.js";

describe("the words of tags, owners and cadences", () => {
  it.each<[string, CommandArguments]>([
    ["list tag:Payments,eu", { tags: { with: ["payments", "eu"], without: [], none: false } }],
    ["list tag:-old,#new", { tags: { with: ["new"], without: ["old"], none: false } }],
    ["list tag:none", { tags: { with: [], without: [], none: true } }],
    ["list mine", { owner: "me" }],
    ["list owner:nobody", { owner: null }],
    ["list owner:@dana state:broken page:2", { owner: "@dana", state: "unreadable", page: 2 }],
    ["watch meadow every:1d", { platform: "meadow", everyMs: 86_400_000 }],
    ["watch meadow every:default", { platform: "meadow", everyMs: null }],
    ["watch meadow clear:owner", { platform: "meadow", owner: null }],
    ["mute tag:payments 2d", { tags: { with: ["payments"], without: [], none: false }, durationMs: 172_800_000 }],
  ])("reads %s", (line, given) => {
    expect(readCommand(line).given).toEqual(given);
  });

  it.each([
    ["list tag:<script>", "is no tag"],
    ["list state:odd", "state:readable"],
    ["list page:0", "no page"],
    ["watch meadow every:59m", "every:1h to every:30d"],
    ["watch meadow every:31d", "every:1h to every:30d"],
    ["watch meadow clear:all", "clear:owner"],
    [`list tag:${Array.from({ length: 21 }, (_, index) => `t${index}`).join(",")}`, "at most 20"],
  ])("says what is allowed instead of %s", (line, hint) => {
    expect(() => readCommand(line)).toThrow(InputError);
    expect(() => readCommand(line)).toThrow(hint);
  });
});

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

const run = async (line: string, change?: Partial<CommandContext>) => allText(await world.run(line, change));

const watchesOf = async () => {
  const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
  return world.stores.watches.listWatches({ channelId });
};

describe("tags and owners", () => {
  it("are given by a watch, told, audited and taken back by Undo", async () => {
    const made = await world.run("watch meadow terms tag:payments,eu owner:me every:6h");
    expect(allText(made)).toMatch(/#eu #payments.*owner alice.*checked every 6 hours/);
    expect(await watchesOf()).toMatchObject([
      { tags: ["eu", "payments"], owner: "alice", ownerName: "alice", checkEveryMs: 21_600_000 },
    ]);
    const changed = await world.run("watch meadow terms tag:-eu,new owner:@dana every:default");
    expect(changed.summary).toContain("the tags from eu, payments to new, payments");
    expect(changed.summary).toContain("the owner from alice to dana");
    expect(changed.summary).toContain("the cadence from every 6 hours to the default");
    const undo = changed.actions?.find(({ label }) => label === "Undo");
    if (undo) await run(`watch ${undo.argument}`);
    else await run("watch meadow terms tag:none,eu,payments owner:me every:6h");
    expect(await watchesOf()).toMatchObject([{ tags: ["eu", "payments"], ownerName: "alice" }]);
    const [entry] = await world.stores.audit.listAudit({ limit: 1 });
    expect(entry?.detail).toMatchObject({ tags: ["eu", "payments"], owner: "alice" });
  });

  it("filter lists, latest, export, mute, unwatch and the digest", async () => {
    await withChange(world);
    await run("watch meadow terms tag:payments owner:@dana");
    await run("watch meadow-ads tag:ads owner:me");
    expect(await run("list tag:payments")).toMatch(/1 policy tagged payments, of the 2 watched here/);
    expect(await run("list mine")).toMatch(/Meadow Ads/);
    expect(await run("list mine")).not.toMatch(/Meadow Learn/);
    expect(await run("list owner:DANA")).toMatch(/Meadow Learn Terms/);
    expect(await run("list tag:none")).toContain("0 policies without tags");
    expect(await run("latest tag:payments")).toContain("C-1");
    expect(await run("latest tag:ads")).toMatch(/No confirmed change of what this channel watches tagged ads/);
    expect((await world.run("export tag:payments")).summary).toMatch(
      /1 change of what this channel watches tagged payments/,
    );
    expect(await run("digest now tag:ads")).not.toContain("C-1");
    expect(await run("mute tag:ads 2d")).toContain("Muted 1 policy");
    expect(await run("list state:muted")).toMatch(/Meadow Ads/);
    expect(await run("mute tag:nothing")).toContain("tagged nothing");
    expect(await run("unwatch tag:ads")).toContain("/policy unwatch tag:ads yes".replace("/policy ", "/"));
    expect(await watchesOf()).toHaveLength(2);
    await run("unwatch tag:ads yes");
    expect(await watchesOf()).toHaveLength(1);
  });

  it("say which watches to change where no platform is named", async () => {
    await run("watch meadow all tag:payments");
    await run("watch meadow-ads");
    expect(await run("watch tag:payments severity:high+ every:1d")).toContain("Changed 3 of the 3 watches");
    const changed = (await watchesOf()).filter(({ threshold }) => threshold === "high");
    expect(changed.map(({ checkEveryMs }) => checkEveryMs)).toEqual([86_400_000, 86_400_000, 86_400_000]);
    expect(await run("watch tag:payments")).toContain("Say what to change");
    expect(await run("watch tag:payments severity:high+", { mayManage: false })).toContain("You need");
  });
});

describe("a list", () => {
  it("puts first what needs somebody, and says what waits for a decision", async () => {
    const { id: changeId } = await withChange(world, { severity: "high" });
    await run("watch meadow-ads");
    await publishBaseline(world, 2, TERMS_BEFORE);
    const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
    const plan = { channelId, kind: "change", documentId: 1, changeId, key: "change-1" } as const;
    const [card] = await world.stores.deliveries.planDeliveries([plan], world.now);
    await world.stores.deliveries.claim(card?.id ?? 0, world.now, new Date(0));
    await world.stores.deliveries.markPosted(card?.id ?? 0, {}, world.now);
    const words = await run("list");
    expect(words).toContain("1 of them first: they need somebody to look.");
    expect(words).toContain("to decide: High C-1");
    expect(words.indexOf("Meadow Learn")).toBeLessThan(words.indexOf("Meadow Ads"));
    expect(await run("list severity:high+")).toMatch(/1 policy with an undecided High change/);
    await run("acknowledge C-1");
    expect(await run("list")).not.toContain("to decide");
    await world.stores.documents.recordFailedRead(2, { at: world.now, readState: "timeout", problem: "slow" }, 1);
    const later = await run("list");
    expect(later.indexOf("Meadow Ads")).toBeLessThan(later.indexOf("Meadow Learn"));
  });

  it("is paged, and says how many are hidden and how to see them", async () => {
    const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
    const platform = await world.stores.platforms.savePlatform({
      slug: "acme",
      name: "Acme",
      aliases: [],
      domains: [],
    });
    const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
    for (let index = 0; index < 45; index += 1) {
      const page = { platformId: platform.id, type: "terms", url: `https://acme.example/${index}` };
      const { id: documentId } = await world.stores.documents.saveDocument(page, world.now);
      await world.stores.watches.saveWatch({ channelId, documentId, settings, createdBy: "ann", now: world.now });
    }
    const first = await run("list");
    expect(first).toContain("Page 1 of 3; 25 are not on this page. Next page: /policy list page:2");
    expect(first.match(/Acme Terms/g)).toHaveLength(20);
    expect((await run("list page:3")).match(/Acme Terms/g)).toHaveLength(5);
    expect(await run("list page:3 state:unread")).toContain("First page: /policy list state:unread page:1");
    expect(await run("list page:4")).toContain("the last one is page 3");
  });
});
