import { describe, expect, it } from "vitest";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import { spokenRequest } from "../../../src/chat/commands/line/spoken-request.js";
import { writeOptions } from "../../../src/chat/commands/line/write-options.js";
import { eachInWorld } from "./each-world.js";
import { allText, type World, withChange } from "./world.js";

const periodOf = (line: string) => readCommand(line).given.period?.words;

describe("a period on a line", () => {
  it.each([
    ["export this quarter as csv", "this quarter", "csv"],
    ["export last month", "last month", undefined],
    ["export since May", "since may", undefined],
    ["export 2026 q3", "2026 q3", undefined],
    ["export changes of the last 30 days as pdf", "last 30 days", "pdf"],
    ["export pdf since:2026-01-01", "since 2026-01-01", "pdf"],
    ['export since:"last month" until:today json', "since last month until today", "json"],
    ["export --period 2026", "2026", undefined],
    ["audit last week", "last week", undefined],
    ["latest last 30 days", "last 30 days", undefined],
    ["webhook replay W-3 since yesterday", "since yesterday", undefined],
  ])("%s", (line, words, format) => {
    expect(periodOf(line)).toBe(words);
    expect(readCommand(line).given.format).toBe(format);
    expect(readCommand(line).given.platform).toBeUndefined();
  });

  it("stands beside a platform, a count and a severity", () => {
    expect(readCommand("export of coursera since May as pdf").given).toMatchObject({
      platform: "coursera",
      format: "pdf",
    });
    expect(readCommand("latest coursera 5 last month high+").given).toMatchObject({
      ...{ platform: "coursera", count: 5, severity: "high" },
      period: { words: "last month" },
    });
    expect(readCommand("latest monday").given.platform).toBe("monday");
  });

  it("is written as it reads back", () => {
    const command = readCommand("audit since May page:2");
    expect(readCommand(`audit ${writeOptions(command).join(" ")}`)).toEqual(command);
  });

  it("refuses what is none, with how one is written", () => {
    expect(() => readCommand("export since:whenever")).toThrow(
      "is no stretch of time. Write it like 2026-01-31, last month",
    );
  });

  it.each([
    ["changes of the last 30 days as pdf", "export the last 30 days pdf"],
    ["all the changes since May as a csv", "export since May csv"],
    ["send me a pdf of last quarter", "export last quarter pdf"],
  ])("%s is said for %s", (words, line) => {
    expect(spokenRequest(words)?.line).toBe(line);
    expect(readCommand(line).given.period).toBeDefined();
  });
});

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  // Detected on 2026-05-01.
  await withChange(world);
});

describe("what a period leaves", () => {
  it("exports the changes of its days, and names them", async () => {
    expect((await world.run("export this quarter as csv")).summary).toContain(
      "1 change of what this channel watches, 2026-04-01 to 2026-06-30, as",
    );
    expect((await world.run("export last month")).summary).toContain(
      "2026-04-01 to 2026-04-30 on record, so there is no file",
    );
    expect((await world.run("export before 2026-05-01")).summary).toContain("so there is no file");
    expect((await world.run("changes of the last 30 days as md")).files?.[0]?.name).toMatch(/\.md$/);
  });

  it("lists the changes of its days", async () => {
    expect((await world.run("latest this month")).summary).toBe(
      "1 change of what this channel watches, 2026-05-01 to 2026-05-31.",
    );
    expect((await world.run("latest last week")).summary).toContain("No confirmed change");
    expect(allText(await world.run("what changed last week?"))).toContain("No change, 2026-05-04 to 2026-05-10,");
    expect(allText(await world.run("what changed since april?"))).toContain("C-1");
  });

  it("leaves of the audit log what was done in its days", async () => {
    await world.run("acknowledge C-1");
    expect((await world.run("audit today")).summary).toContain(", on 2026-05-11: ");
    expect((await world.run("audit yesterday")).summary).toContain("0 entries");
    expect((await world.run("audit until yesterday")).summary).toContain("0 entries");
  });

  it("goes by the channel's clocks", async () => {
    await world.run("settings timezone:Asia/Tokyo");
    world.now = new Date("2026-05-31T20:00:00Z");
    expect((await world.run("latest this month")).summary).toContain("2026-06-01 to 2026-06-30");
  });
});
