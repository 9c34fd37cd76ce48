import { describe, expect, it } from "vitest";
import { readChannelSettings } from "../../../src/channels/channel-settings.js";
import type { CommandArguments } from "../../../src/chat/commands/line/command.js";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import type { CommandContext } from "../../../src/chat/types.js";
import { InputError } from "../../../src/errors.js";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, OTHER, type World, withChange } from "./world.js";

describe("the words of settings and digest", () => {
  it.each<[string, CommandArguments]>([
    ["/policy settings", {}],
    [
      "settings timezone:europe/berlin audience:user budget:5 threads:off threshold:high ping:@legal short:on",
      {
        ...{ timeZone: "Europe/Berlin", audience: "user", budget: 5, threads: false, severity: "high" },
        ...{ ping: "@legal", short: true },
      },
    ],
    [
      "settings tz:UTC severity:low+ thread:on mention:off",
      { timeZone: "UTC", severity: "low", threads: true, ping: null },
    ],
    ["settings reset", { reset: true }],
    ["settings reset:yes", { reset: true }],
    ["digest", {}],
    ["digest now", { preview: true }],
    ["/policy digest weekly mon 09:00", { digest: "weekly", weekday: 1, time: "09:00" }],
    ["digest 9:05 Sunday weekly", { digest: "weekly", weekday: 7, time: "09:05" }],
    ["digest mode:daily time:23:59", { digest: "daily", time: "23:59" }],
    ["digest mode:now", { preview: true }],
    ["digest day:thurs", { weekday: 4 }],
    ["digest off", { digest: "off" }],
  ])("reads %s", (line, given) => {
    expect(readCommand(line).given).toEqual(given);
  });

  it.each([
    ["settings budget:-1", "0 to 200"],
    ["settings budget:1e9", "0 to 200"],
    ["settings budget:201", "0 to 200"],
    ["settings timezone:+02:00", "IANA"],
    ["settings timezone:<script>", "IANA"],
    ["settings threads:maybe", "threads:on or threads:off"],
    ["settings audience:everyone", "audience:compliance"],
    ["settings threshold:huge", "no severity"],
    ["settings colour:blue", "It takes"],
    ["settings loud", "has no use for"],
    ["digest hourly", "has no use for"],
    ["digest mode:hourly", "now, daily, weekly or off"],
    ["digest weekly 24:00", "has no use for"],
    ["digest time:9xm", "like 09:00 or 8am"],
    ["digest day:someday", "no weekday"],
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

async function stored(channel = GENERAL) {
  return readChannelSettings(world.stores, (await world.stores.watches.saveChannel(channel)).id);
}

describe("settings", () => {
  it("shows all of them with how to change each, to anyone", async () => {
    const words = await run("settings", { mayManage: false });
    for (const part of [
      ...[
        "Medium and above",
        "in the card's thread",
        "nobody",
        "UTC",
        "8 change cards in 7 days",
        "weekly, Mon 09:00 UTC",
      ],
      ...[
        "threshold:",
        "threads:on|off",
        "short:on|off",
        "ping:",
        "timezone:",
        "audience:",
        "budget:",
        "/policy digest",
      ],
    ]) {
      expect(words).toContain(part);
    }
  });

  it("changes what is named and nothing else, here and nowhere else, and takes it back", async () => {
    const reply = await world.run("settings timezone:Europe/Berlin budget:5 threads:off");
    expect(allText(reply)).toContain("Changed 3 settings of this channel.");
    expect(await stored()).toMatchObject({ timeZone: "Europe/Berlin", budget: 5, threads: false, audience: "both" });
    expect(await stored(OTHER)).toMatchObject({ timeZone: "UTC", budget: 8, threads: true });
    const [undo] = reply.actions ?? [];
    await world.run(`settings ${undo?.argument}`);
    expect(await stored()).toMatchObject({ timeZone: "UTC", budget: 8, threads: true });
    expect((await world.stores.audit.listAudit({ limit: 1 }))[0]).toMatchObject({ verb: "settings", actor: "alice" });
    expect(await run("settings budget:8")).toContain("Nothing changed");
  });

  it("asks whether a weekday is meant for a weekly digest where it is daily", async () => {
    await world.run("digest daily 08:30");
    const reply = await world.run("digest tue");
    expect(reply.summary).toContain("/policy digest weekly tue 08:30");
    expect(await stored()).toMatchObject({ digest: "daily" });
  });

  it("resets all but the digest", async () => {
    await world.run("settings budget:5 short:on");
    await world.run("digest weekly fri 17:00");
    await world.run("settings reset");
    expect(await stored()).toMatchObject({ budget: 8, short: false, digestTime: { weekday: 5, time: "17:00" } });
  });

  it.each(["settings budget:1", "settings reset", "digest off", "digest weekly", "digest 10:00"])(
    "lets nobody without the right change them: %s",
    async (line) => {
      expect(await run(line, { mayManage: false })).toContain("You need the right to manage this channel");
      expect(await stored()).toMatchObject({ budget: 8, digest: "weekly", digestTime: { time: "09:00" } });
    },
  );

  it("takes only groups of the platform to mention", async () => {
    const slack = { channel: { ...GENERAL, adapter: "slack" } };
    await world.run("settings ping:<!subteam^S012ABC345|@legal>", slack);
    expect(await stored(slack.channel)).toMatchObject({ ping: "S012ABC345" });
    expect(await run("settings ping:<!channel>", slack)).toContain("no group that can be mentioned");
    expect(await run("settings ping:@legal")).toContain("no groups to mention here");
    await world.run("settings ping:off", slack);
    expect(await stored(slack.channel)).toMatchObject({ ping: null });
  });

  it("gives new watches the channel's threshold and digest, and leaves those that stand", async () => {
    await world.run("watch meadow terms");
    await world.run("settings threshold:high");
    await world.run("watch meadow privacy");
    const watches = await world.stores.watches.listWatches({});
    expect(watches.map(({ threshold }) => threshold)).toEqual(["medium", "high"]);
    await world.runner.stop();
  });
});

describe("digest", () => {
  it("sets rhythm and time for all watches of the channel, says when the next one comes, and takes it back", async () => {
    await world.run("watch meadow");
    await world.run("settings timezone:Europe/Berlin");
    const reply = await world.run("digest daily 08:30");
    // 2026-05-11 06:02 UTC is 08:02 in Berlin.
    expect(allText(reply)).toContain("The next one: daily, Mon 2026-05-11 08:30 Europe/Berlin (06:30 UTC)");
    expect(reply.audience).toBe("channel");
    expect((await world.stores.watches.listWatches({})).map(({ digest }) => digest)).toEqual(["daily", "daily"]);
    expect(await world.stores.digests.listTurns(1)).toMatchObject([
      { rhythm: "daily", dueAt: new Date("2026-05-11T06:30:00Z") },
    ]);
    expect(reply.actions).toMatchObject([{ label: "Undo", verb: "digest", argument: "weekly mon 09:00" }]);
    await world.run("settings timezone:Asia/Tokyo");
    expect(await world.stores.digests.listTurns(1)).toMatchObject([{ dueAt: new Date("2026-05-11T23:30:00Z") }]);
    await world.run("digest weekly mon 09:00");
    expect((await world.stores.digests.listTurns(1)).map(({ rhythm }) => rhythm)).toEqual(["weekly"]);
    await world.run("digest off");
    expect(await world.stores.digests.listTurns(1)).toEqual([]);
    expect(await run("digest")).toContain("No digest comes to this channel.");
    await world.runner.stop();
  });

  it("says when the one of a single watch comes, where new watches get none", async () => {
    await world.run("digest off");
    await world.run("watch meadow terms digest:weekly");
    const words = await run("digest tue 10:00");
    expect(words).toContain("The next one: weekly, Tue 2026-05-12 10:00 UTC");
    expect(words).not.toContain("No digest comes");
    await world.runner.stop();
  });

  it("wants no weekday for a daily one", async () => {
    expect(await run("digest daily mon 09:00")).toContain("/policy digest daily 09:00");
    expect(await stored()).toMatchObject({ digest: "weekly" });
  });

  it("shows anyone what it would say now, without its counting as told", async () => {
    await world.run("watch meadow terms severity:high+");
    const change = await withChange(world, { severity: "medium" });
    const plan = { channelId: 1, documentId: 1, kind: "change", changeId: change.id, key: "change-1" } as const;
    await world.stores.deliveries.planDeliveries([{ ...plan, skip: "muted" }], world.now);
    world.now = new Date(world.now.getTime() + 60_000);
    for (const _time of [1, 2]) {
      const words = await run("digest now", { mayManage: false });
      expect(words).toContain(
        "The weekly digest as it would be now, Mon 2026-05-11 06:02 to Mon 2026-05-11 06:03 (UTC)",
      );
      expect(words).toContain("C-1 · Terms of Service · Medium");
      expect(words).toContain("not posted: muted");
    }
    expect((await world.run("digest now")).audience).toBe("asker");
    expect(await run("digest now", { channel: OTHER })).toContain("watches nothing yet");
  });

  it("is told of by watch, list and home", async () => {
    const next = "weekly, Mon 2026-05-11 09:00 UTC";
    expect(await run("watch meadow terms")).toContain("the weekly digest has the rest");
    expect(await run("list")).toContain(`Next digest: ${next}`);
    const home = await world.runner.home({ channel: GENERAL, user: "alice" });
    expect(JSON.stringify(home.channels)).toContain(`Next digest: ${next}`);
    expect(await run("watch meadow terms digest:off")).toContain("Medium and High changes come to this channel.");
    await world.runner.stop();
  });
});
