import { beforeEach, describe, expect, it } from "vitest";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import type { Reply } from "../../../src/chat/types.js";
import { eachInWorld } from "./each-world.js";
import { allText, OTHER, publishBaseline, type World, withChange } from "./world.js";

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world);
});

const summaryOf = async (line: string) => (await world.run(line)).summary;

describe("what is asked about Fineprint itself", () => {
  it.each([
    ["what platforms do we watch?", "This channel watches 1 policy."],
    ["ask what do you watch?", "This channel watches 1 policy."],
    ["/policy ask what are we watching", "This channel watches 1 policy."],
    ["when did you last look?", "Of 1 watched policy: 1 readable, 0 cannot be read, 0 not read yet."],
    ["who owns meadow?", "This channel watches 1 policy of Meadow Learn, of the 1 watched here."],
    ["unread", "Nothing waits for a decision in this channel: no open change in the last 90 days."],
    ["unreadable", "Of 1 watched policy: 1 readable, 0 cannot be read, 0 not read yet."],
  ])("%s is a matter of the workspace, not of a clause", async (line, summary) => {
    const reply = await world.run(line);
    expect(reply.summary).toBe(summary);
    expect(allText(reply)).not.toMatch(/Not stated|The policy says/);
  });

  it("reads a question that was given as a field, and one with a record beside it, in the same way", async () => {
    const asked = { verb: "ask", given: { question: "what do you watch?" } } as const;
    const context = { channel: OTHER, user: "bob", mayManage: true, followUp: async () => {} };
    expect((await world.runner.run(asked, context)).summary).toBe(
      "This channel watches nothing yet. Start with /watch coursera",
    );
    expect(await summaryOf("ask who has this C-1")).toBe(await summaryOf("show C-1"));
    expect(await summaryOf("what is C-1?")).toBe(await summaryOf("explain C-1"));
  });

  it("says that nobody owns what nobody owns, and who owns the rest", async () => {
    expect(allText(await world.run("who owns meadow?"))).toContain("no owner");
    await world.run("watch D-1 owner:me");
    expect(allText(await world.run("who owns meadow?"))).toContain("owner alice");
  });

  it.each([
    ["who owns acme?", "This channel watches 1 policy of Acme Notes (notes.example), of the 2 watched here."],
    ["list acme", "This channel watches 1 policy of Acme Notes (notes.example), of the 2 watched here."],
    ["mute acme notes for a week", "Muted"],
    ["when was acme notes last checked?", "Acme Notes (notes.example)"],
  ])("%s finds what was added by its address by the first words of its name", async (line, words) => {
    const platform = { slug: "notes-example", name: "Acme Notes (notes.example)", aliases: [], domains: [] };
    const { id: platformId } = await world.stores.platforms.savePlatform(platform);
    const url = "https://notes.example/privacy";
    const document = await world.stores.documents.saveDocument({ platformId, type: "privacy", url }, new Date());
    await world.run(`watch D-${document.id}`);
    expect(await summaryOf(line)).toContain(words);
  });

  it("leaves to the texts what is about a policy", async () => {
    expect(allText(await world.run("who owns the content?"))).toContain("Not stated");
    expect(await summaryOf("how are disputes decided?")).toContain("binding arbitration");
  });

  it("asks for the right that the command needs", async () => {
    const reply = await world.run("stop watching meadow", { mayManage: false });
    expect(reply.summary).toContain("You need the right to manage this channel");
    expect(await summaryOf("list")).toBe("This channel watches 1 policy.");
  });
});

describe("what is said to be done", () => {
  it.each([
    ["mark C-1 done", "C-1: acknowledged by @alice"],
    ["tag D-1 as legal", "Changed the tags from none to legal."],
    ["stop watching meadow", "This channel no longer watches this policy."],
    ["remind me of C-1 tomorrow", "C-1: snoozed for 1 day"],
  ])("%s", async (line, words) => {
    expect(await summaryOf(line)).toContain(words);
  });

  it("leads from raising a rating to the profile, and from raising a change to escalating it", async () => {
    const raised = await world.run("raise arbitration to high");
    expect(allText(raised)).toContain("+20 Binding arbitration");
    expect(raised.actions).toContainEqual(expect.objectContaining({ verb: "profile", argument: "save" }));
    expect(allText(await world.run("raise C-1 to high"))).toContain("/policy profile");
    expect(await summaryOf("raise C-1 legal has to look")).toContain("legal has to look");
  });

  it("lists one platform", async () => {
    await world.run("watch meadow privacy");
    expect(await summaryOf("list meadow")).toBe(
      "This channel watches 2 policies of Meadow Learn, of the 2 watched here.",
    );
    expect(await summaryOf("list all")).toBe("This channel watches 2 policies.");
    expect(await summaryOf("list zoom")).toContain("This channel does not watch zoom.");
  });
});

describe("undo", () => {
  const pressed = async (reply: Reply) => {
    const [action] = reply.actions ?? [];
    if (!action) throw new Error(`no way back: ${reply.summary}`);
    return world.run(`${action.verb} ${action.argument}`);
  };

  it.each([
    ["acknowledge C-1", "reopen C-1"],
    ["not-material C-1 not ours", "reopen C-1"],
    ["mute meadow", "unmute D-1"],
    ["unwatch meadow", "watch D-1 severity:medium"],
    ["rules C-1 kind save high", "rules undo R-1"],
    ["profile raise:arbitration save", "profile undo"],
    ["watch meadow privacy cookies", "unwatch D-2 D-3"],
  ])("takes back %s with %s, when it is pressed", async (deed, back) => {
    world.now = new Date(world.now.getTime() + 60_000);
    expect((await world.run(deed)).refused).toBeUndefined();
    const reply = await world.run("undo");
    expect(reply.actions).toEqual([expect.objectContaining({ label: "Take it back" })]);
    expect(`${reply.actions?.[0]?.verb} ${reply.actions?.[0]?.argument}`).toBe(back);
    expect(readCommand(back).given.unknown).toBeUndefined();
    expect((await pressed(reply)).refused).toBeUndefined();
  });

  it("says so where one command does not do it, and where there is nothing of one's own", async () => {
    world.now = new Date(world.now.getTime() + 60_000);
    await world.run("settings budget:5");
    const reply = await world.run("undo");
    expect(reply.summary).toContain("No single command takes that back.");
    expect(reply.actions ?? []).toEqual([]);
    expect((await world.run("undo", { user: "bob" })).summary).toContain("You have changed nothing");
  });
});

describe("what was not done", () => {
  it.each(["asdf", "tag", "show C-99", "watch nowhereville", "rules undo R-9", "explain"])(
    "%s is marked as refused",
    async (line) => {
      expect((await world.run(line)).refused).toBe("input");
    },
  );

  it("marks nothing else", async () => {
    for (const line of ["list", "help", "C-1", "what do you watch?", "check D-1"]) {
      expect((await world.run(line)).refused, line).toBeUndefined();
    }
  });
});

describe("an answer over many policies", () => {
  beforeEach(async () => {
    await world.run("watch meadow privacy cookies");
  });

  it("counts those that have no text, and names them where their platform is asked about", async () => {
    const all = allText(await world.run("how are disputes decided?"));
    expect(all).toContain(
      "Not compared: 2 of the 3 policies watched here have no text to look in. Which: /policy status",
    );
    expect(all).not.toContain("Not compared: D-2");
    expect(allText(await world.run("how are disputes decided at meadow?"))).toContain("Not compared: D-2");
    await publishBaseline(world, 2, "# Privacy\n\nWe keep data for a year.\n");
    expect(allText(await world.run("how are disputes decided?"))).toContain("Not compared: D-3");
  });
});

describe("a watch of which a part is muted", () => {
  it("says which", async () => {
    await world.run("mute D-1 7d");
    const reply = await world.run("watch meadow terms privacy");
    expect(allText(reply)).toContain(
      "Of these, D-1 Meadow Learn Terms of Service is muted until 2026-05-18 06:02 UTC.",
    );
    expect(allText(await world.run("watch D-1"))).toContain("Now muted until 2026-05-18 06:02 UTC.");
  });
});
