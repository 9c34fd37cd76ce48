import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import type { StatedFact } from "../../../src/policy/types.js";
import { eachInWorld } from "./each-world.js";
import { allText, publishChange, TERMS_AFTER, TERMS_BEFORE, type World, withChange } from "./world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

const run = async (line: string, change = {}) => allText(await world.run(line, change));

/** A fact whose quote stands in the changed terms, and a day it states. */
function fact(name: StatedFact["name"], value: string): StatedFact {
  const quote = "You waive any right to take part in a class action.";
  const start = extractText(TERMS_AFTER, "markdown").text.indexOf(quote);
  return { name, value, quote, start, end: start + quote.length };
}

describe("deadlines", () => {
  it("lists the days ahead, soonest first, on the channel's clocks, with whose they are", async () => {
    const facts = [
      fact("effective-date", "2026-07-01"),
      fact("opt-out", "2026-05-14"),
      fact("notice-period", "30 days"),
      fact("objection-window", "2026-05-10"),
    ];
    await withChange(world, { facts, severity: "high" });
    await run("watch meadow terms tag:payments owner:@dana");
    const words = await run("deadlines", { mayManage: false });
    expect(words).toContain("2 deadlines ahead from the changes of what this channel watches.");
    expect(words).toContain(
      "Opt out by 14 May 2026, in 3 days · C-1 High · D-1 Meadow Learn Terms of Service · owner dana",
    );
    expect(words.indexOf("Opt out by")).toBeLessThan(words.indexOf("In force 1 July 2026, in 51 days"));
    expect(words).not.toContain("Object by");
    await run("settings timezone:Pacific/Kiritimati");
    world.now = new Date("2026-05-13T11:00:00Z");
    expect(await run("deadlines tag:payments")).toContain("Opt out by 14 May 2026, today");
    expect(await run("deadlines tag:other")).toContain("tagged other");
    expect(await run("deadlines meadow-ads")).toContain("does not watch meadow-ads");
  });

  it("come with the words that set them, with the workspace's own severity, and only while they stand", async () => {
    const change = await withChange(world, { facts: [fact("opt-out", "2026-05-14")], severity: "high" });
    expect(await run("deadlines")).toContain('"text":"You waive any right to take part in a class action."');
    await run("profile lower:class-action-waiver");
    await run("profile save");
    expect(await run("deadlines")).not.toContain("C-1 High");
    expect(await run("latest")).not.toContain("C-1 · High");
    expect(await run("latest severity:high")).toContain("No confirmed change");
    const opened = { documentIds: [1], from: "2026-01-01", limit: 9 };
    const viewer = { adapter: "terminal", workspace: "local" };
    const asViewer = () => world.stores.deadlines.listDeadlines({ ...opened, minding: viewer });
    expect(await asViewer()).toHaveLength(1);
    await run("not-material C-1 not our plan");
    expect(await run("deadlines")).toContain("No deadline ahead");
    expect(await asViewer()).toEqual([]);
    await run("reopen C-1");
    expect(await run("deadlines")).toContain("1 deadline ahead");
    // The text goes back to what it was: what bound to the day is gone.
    const document = await world.stores.documents.getDocument(1);
    await publishChange(world, document, TERMS_BEFORE, {}, change.beforeVersionId);
    expect(await run("deadlines")).toContain("No deadline ahead");
    expect(await asViewer()).toEqual([]);
  });

  it("say so where there are none", async () => {
    expect(await run("deadlines")).toContain("watches nothing");
    await run("watch meadow terms");
    expect(await run("deadlines")).toContain("No deadline ahead from the changes of what this channel watches.");
  });
});

describe("snooze", () => {
  it("puts off, is noted, and is refused where there is nothing to be reminded of", async () => {
    await withChange(world, { severity: "high" });
    expect(await run("snooze C-1 2w")).toContain("snoozed for 14 days, until 2026-05-25 06:02 UTC");
    const [entry] = await world.stores.audit.listAudit({ limit: 1 });
    expect(entry).toMatchObject({ verb: "snooze", subject: "C-1", actor: "alice" });
    await run("acknowledge C-1");
    expect(await run("snooze C-1")).toContain("decided already");
    expect(await run("snooze C-9")).toContain("There is no record C-9");
    expect(await run("snooze C-1 91d")).toContain("1h to 90d");
  });
});
