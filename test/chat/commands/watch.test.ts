import { beforeEach, describe, expect, it } from "vitest";
import type { FoundPage } from "../../../src/discovery/types.js";
import { textsOf } from "../../support/notice-texts.js";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, OTHER, publishBaseline, TERMS_BEFORE, type World, withChange } from "./world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

async function watches(channel = GENERAL) {
  const { id } = await world.stores.watches.saveChannel(channel);
  return world.stores.watches.listWatches({ channelId: id });
}

describe("watch", () => {
  it("watches privacy and terms, says what, where, at which threshold, and asks for the first checks", async () => {
    const reply = await world.run("/watch meadow severity:high+");
    expect(reply.audience).toBe("channel");
    expect(textsOf(reply)).toEqual([
      "Watching Meadow Learn: Privacy Policy and Terms of Service.",
      "High changes come to this channel; the weekly digest has the rest.",
      "The first read is under way; I say here what I find. Nothing was read before, so nothing was compared.",
    ]);
    expect(reply.actions?.map(({ label }) => label)).toEqual(["Change…", "Undo", "Show"]);
    expect((await watches()).map(({ threshold }) => threshold)).toEqual(["high", "high"]);
    expect(world.checked).toEqual([1, 2]);
    await world.runner.stop();
  });

  it("offers an Undo that takes back exactly what it added", async () => {
    await world.run("watch meadow privacy");
    const reply = await world.run("watch meadow all");
    const undo = reply.actions?.find(({ label }) => label === "Undo");
    expect(undo).toMatchObject({ verb: "unwatch", argument: "D-2 D-3" });
    await world.run(`${undo?.verb} ${undo?.argument}`);
    expect((await watches()).map(({ documentId }) => documentId)).toEqual([1]);
    await world.runner.stop();
  });

  it("says what was set before, keeps what is not named, and can go back", async () => {
    await world.run("watch meadow privacy severity:high type:arbitration");
    const reply = await world.run("watch meadow privacy severity:low");
    expect(reply.summary).toContain(
      "Already watching Meadow Learn: Privacy Policy. Changed the threshold from High only to all severities.",
    );
    expect((await watches())[0]).toMatchObject({ threshold: "low", provisionType: "arbitration" });
    const undo = reply.actions?.find(({ label }) => label === "Undo");
    await world.run(`${undo?.verb} ${undo?.argument}`);
    expect((await watches())[0]).toMatchObject({ threshold: "high", provisionType: "arbitration" });
    expect((await world.run("watch meadow privacy")).summary).toContain("Nothing changed");
    await world.runner.stop();
  });

  it("reports the first reads once, when they are through or have failed", async () => {
    world.onSleep = async (round) => {
      if (round === 2) await publishBaseline(world, 2, TERMS_BEFORE);
      if (round !== 3) return;
      const problem = "www.meadow.example could not be reached: the name does not resolve.";
      await world.stores.documents.recordFailedRead(1, { at: world.now, readState: "unreachable", problem }, 3);
    };
    await world.run("watch meadow");
    await world.runner.settle();
    expect(world.followUps).toHaveLength(1);
    const [followUp] = world.followUps;
    expect(followUp?.summary).toMatch(
      /D-2 Meadow Learn Terms of Service was read: 4 clauses, \d+ provisions?, highest: P-\d+/,
    );
    expect(followUp?.summary).toContain(
      "www.meadow.example could not be reached: the name does not resolve. The watch stays, next try 2026-",
    );
  });

  it("stops waiting after a minute and says so", async () => {
    let rounds = 0;
    world.onSleep = async (round) => {
      rounds = round;
    };
    await world.run("watch meadow privacy");
    await world.runner.settle();
    expect(rounds).toBe(60);
    expect(world.followUps[0]?.summary).toContain("is not read yet; I go on trying");
  });

  it("says nothing more when the process stops", async () => {
    await world.run("watch meadow privacy");
    await world.runner.stop();
    expect(world.followUps).toEqual([]);
  });

  it("shows what the last 90 days would have brought, at this threshold and type", async () => {
    await withChange(world);
    expect(allText(await world.run("watch meadow terms severity:high"))).toContain(
      "1 on record that this watch would have posted",
    );
    const filtered = await world.run("watch meadow terms type:cookies-tracking");
    expect(allText(filtered)).toContain(
      "Last 90 days (2026-02-10 to 2026-05-11): no change on record that this watch would have posted",
    );
    expect(allText(filtered)).toContain("before that it was not compared");
  });

  it.each([
    ["https://policies.unknown.example/legal/privacy-policy", "Watching policies.unknown.example: Privacy Policy"],
    ["http://127.0.0.1:4321/terms", "Watching 127.0.0.1:4321: Terms of Service"],
    ["https://www.meadow.example/legal/api-terms", "Watching Meadow Learn: Developer Terms"],
    ["https://www.meadow.example/cookies", "Watching Meadow Learn: Cookie Policy"],
    ["https://privacy.unknown.example/", "Watching privacy.unknown.example: "],
    ["https://unknown.example/en/about", "Watching unknown.example: Policy (https://unknown.example/en/about)"],
  ])("watches the address %s", async (url, name) => {
    const reply = await world.run(`watch ${url}`);
    expect(allText(reply)).toContain(name);
    expect((await world.stores.documents.getDocument(1)).url).toBe(url);
    await world.runner.stop();
  });

  it("finds a platform that was added by address by its host", async () => {
    await world.run("watch https://policies.unknown.example/privacy");
    await world.run("unwatch policies.unknown.example");
    expect(await watches()).toEqual([]);
    await world.run("watch policies.unknown.example");
    expect(await watches()).toHaveLength(1);
    await world.runner.stop();
  });

  it("takes a name that ends in a document word for the platform of that name", async () => {
    expect(allText(await world.run("watch meadow ads"))).toContain("Watching Meadow Ads: Privacy Policy");
    await world.runner.stop();
  });

  it.each([
    ["watch", "Say which platform"],
    ["watch meadw lern corp", "I know no platform"],
    ["watch meadow dpa", "I have no address for Meadow Learn's dpa. It has privacy, terms and cookies."],
    ["watch ftp://unknown.example/privacy", "I know no platform"],
    ["watch D-99", "There is no record D-99"],
  ])("answers %s with what to do", async (line, words) => {
    const reply = await world.run(line);
    expect(reply.audience).toBe("asker");
    expect(reply.summary).toContain(words);
    expect(await watches()).toEqual([]);
    expect(world.errors).toEqual([]);
  });

  it.each([
    ["watch meadow, meadow ads", ["Watching Meadow Learn and Meadow Ads: "]],
    ["watch meadow and meadow-ads privacy high", ["Watching Meadow Learn and Meadow Ads: 2 policies.", "High changes"]],
    [
      "watch meadow privacy, terms and cookies",
      ["Watching Meadow Learn: Privacy Policy, Terms of Service and Cookie Policy."],
    ],
    ["watch meadow, high, privacy", ["Watching Meadow Learn: Privacy Policy.", "High changes come"]],
    ["watch meadow daily", ["the daily digest has the rest"]],
    ["watch meadow privacy only high", ["Watching Meadow Learn: Privacy Policy.", "High changes come"]],
  ])("understands %s", async (line, parts) => {
    const words = allText(await world.run(line));
    for (const part of parts) expect(words).toContain(part);
    await world.runner.stop();
  });

  it.each([
    ["watch meadow cookies, meadow ads", ["meadow-learn cookies", "meadow-ads privacy"]],
    [
      "watch meadow privacy and cookies, meadow ads",
      ["meadow-learn privacy", "meadow-learn cookies", "meadow-ads privacy"],
    ],
    ["watch meadow terms, cookies, meadow ads", ["meadow-learn terms", "meadow-learn cookies", "meadow-ads privacy"]],
    ["watch meadow cookies and meadow ads privacy", ["meadow-learn cookies", "meadow-ads privacy"]],
    [
      "watch meadow all, meadow ads",
      ["meadow-learn privacy", "meadow-learn terms", "meadow-learn cookies", "meadow-ads privacy"],
    ],
  ])("gives each platform of %s the kinds behind it", async (line, wanted) => {
    await world.run(line);
    const { documents, platforms } = world.stores;
    const seen = (await watches()).map(async ({ documentId }) => {
      const { platformId, type } = await documents.getDocument(documentId);
      return `${(await platforms.getPlatform(platformId)).slug} ${type}`;
    });
    expect((await Promise.all(seen)).sort()).toEqual([...wanted].sort());
    await world.runner.stop();
  });

  it("keeps a severity with the platform it stands behind, and says of each what comes", async () => {
    await world.run("watch meadow terms high, meadow ads");
    expect((await watches()).map(({ threshold }) => threshold).sort()).toEqual(["high", "medium"]);
    await world.runner.stop();
  });

  it("watches the known ones of a list and offers what the others may mean", async () => {
    const reply = await world.run("watch meadow ads, medow lern privacy severity:high");
    expect(reply.summary).toContain("Watching Meadow Ads: Privacy Policy.");
    expect(reply.summary).toContain('I know no platform called "medow lern". Did you mean Meadow Learn');
    expect(reply.actions).toContainEqual(
      expect.objectContaining({ label: "Meadow Learn", argument: "meadow-learn document:privacy severity:high" }),
    );
    await world.runner.stop();
  });

  it("offers what a mistyped name may mean as the same command", async () => {
    const reply = await world.run("watch medow lern privacy severity:high");
    const [meant] = reply.actions ?? [];
    expect(meant).toMatchObject({
      label: "Meadow Learn",
      verb: "watch",
      argument: "meadow-learn document:privacy severity:high",
    });
    expect((await world.run(`${meant?.verb} ${meant?.argument}`)).summary).toBe(
      "Watching Meadow Learn: Privacy Policy.",
    );
    expect((await watches()).map(({ threshold }) => threshold)).toEqual(["high"]);
    await world.runner.stop();
  });

  it("asks which one to stop, with a picker of what is watched", async () => {
    await world.run("watch meadow");
    const reply = await world.run("unwatch");
    expect(reply.audience).toBe("asker");
    expect(reply.actions).toEqual([
      { label: "Meadow Learn", verb: "unwatch", argument: "meadow-learn", place: "menu" },
      { label: "Everything …", verb: "unwatch", argument: "all", place: "menu" },
    ]);
    expect(await watches()).toHaveLength(2);
    await world.run("unwatch meadow");
    expect(await watches()).toEqual([]);
    await world.runner.stop();
  });

  it("notes who watched and unwatched", async () => {
    await world.run("watch meadow privacy");
    await world.run("unwatch meadow", { user: "bob" });
    const { id } = await world.stores.watches.saveChannel(GENERAL);
    const audit = await world.stores.audit.listAudit({ channelId: id, limit: 10 });
    expect(audit.map(({ actor, verb, subject }) => [actor, verb, subject]).sort()).toEqual([
      ["alice", "watch", "D-1"],
      ["bob", "unwatch", "D-1"],
    ]);
    await world.runner.stop();
  });
});

describe("watch of a site the catalogue lacks", () => {
  const page = (type: string, more: Partial<FoundPage> = {}): FoundPage => ({
    ...{ type, url: `https://unknown.example/${type}`, label: type, readable: true, problem: null, confident: true },
    ...more,
  });

  it("answers at once, then watches its privacy notice and terms and offers the rest", async () => {
    const dpa = page("dpa", { label: "Data Processing Addendum" });
    const list = page("subprocessors", { readable: false, problem: "it leads to the home page" });
    world.onDiscover = () => ({ pages: [page("privacy"), page("terms"), dpa, list], problem: null });
    const reply = await world.run("watch unknown.example severity:high");
    expect(reply.summary).toContain("I am looking for its policies now");
    await world.runner.settle();
    const [found, firstReads] = world.followUps;
    expect(found?.summary).toMatch(
      /^Watching unknown\.example: Privacy Policy \(https:.*\) and Terms of Service \(https:/,
    );
    const words = allText(found ?? reply);
    expect(words).toContain("(“Data Processing Addendum”): /watch https://unknown.example/dpa");
    expect(words).toContain("not readable: it leads to the home page");
    expect(firstReads?.summary).toContain("D-1 unknown.example Privacy Policy");
    expect((await watches()).map(({ threshold }) => threshold)).toEqual(["high", "high"]);
    expect(world.checked).toEqual([1, 2]);
  });

  it.each([
    "https://unknown.example",
    "http://unknown.example/",
    "https://unknown.example/en/",
    "unknown.example/de-de",
  ])("takes %s for the home page of a site", async (url) => {
    world.onDiscover = () => ({ pages: [page("privacy")], problem: null });
    expect((await world.run(`watch ${url}`)).summary).toContain("I am looking for its policies now");
    await world.runner.settle();
    expect((await world.stores.documents.listDocuments()).map(({ type }) => type)).toEqual(["privacy"]);
  });

  it("watches what was asked for", async () => {
    world.onDiscover = () => ({ pages: [page("privacy"), page("dpa")], problem: null });
    await world.run("watch unknown.example dpa");
    await world.runner.settle();
    expect((await world.stores.documents.listDocuments()).map(({ type }) => type)).toEqual(["dpa"]);
  });

  it.each([
    [[page("privacy", { confident: false })], null, "may be its policies, none of them surely"],
    [
      [],
      null,
      "its home page links to none. Give the address of the page, for example /watch https://unknown.example/privacy",
    ],
    [[], "unknown.example did not answer", "its home page was not read: unknown.example did not answer"],
  ])("watches nothing it is not sure of", async (pages, problem, words) => {
    world.onDiscover = () => ({ pages, problem });
    await world.run("watch unknown.example");
    await world.runner.settle();
    expect(world.followUps[0]?.summary).toContain(words);
    expect(await watches()).toEqual([]);
  });
});

describe("unwatch", () => {
  beforeEach(async () => {
    await world.run("watch meadow");
    await world.run("watch meadow privacy", { channel: OTHER });
    await world.runner.stop();
  });

  it("touches this channel's watches only", async () => {
    const reply = await world.run("unwatch meadow academy");
    expect(reply.summary).toBe("This channel no longer watches these 2 policies.");
    expect(await watches()).toEqual([]);
    expect(await watches(OTHER)).toHaveLength(1);
    expect((await world.run("unwatch D-2", { channel: OTHER })).summary).toContain("does not watch D-2");
  });

  it("can take one kind of policy, and be undone", async () => {
    const reply = await world.run("unwatch meadow terms");
    expect((await watches()).map(({ documentId }) => documentId)).toEqual([1]);
    const undo = reply.actions?.[0];
    await world.run(`${undo?.verb} ${undo?.argument}`);
    expect(await watches()).toHaveLength(2);
  });

  it("asks before it stops everything", async () => {
    const asked = await world.run("/unwatch all");
    expect(asked.summary).toContain("/unwatch all yes");
    expect(await watches()).toHaveLength(2);
    await world.run("/unwatch all yes");
    expect(await watches()).toEqual([]);
    expect(await watches(OTHER)).toHaveLength(1);
    expect((await world.run("unwatch meadow")).summary).toContain("This channel watches nothing");
  });

  it("names what is watched when the name fits nothing", async () => {
    expect((await world.run("unwatch meadow-ads")).summary).toContain("It watches Meadow Learn");
  });
});

describe("rights", () => {
  it.each(["watch meadow", "unwatch all yes", "test"])("%s needs the right to manage", async (line) => {
    const reply = await world.run(line, { mayManage: false });
    expect(reply.summary).toContain("You need the right to manage this channel");
    expect((await world.run(line, { mayManage: false, manageRight: "Manage Server" })).summary).toContain(
      "You need Manage Server to use ",
    );
    expect(await watches()).toEqual([]);
  });

  it("reading needs none", async () => {
    expect((await world.run("list", { mayManage: false })).summary).toContain("This channel watches nothing yet");
  });
});
