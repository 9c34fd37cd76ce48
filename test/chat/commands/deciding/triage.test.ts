import { beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_CHANNEL_SETTINGS, saveChannelSettings } from "../../../../src/channels/channel-settings.js";
import { openArguments } from "../../../../src/chat/commands/line/given-command.js";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";
import { webLink } from "../../../../src/chat/commands/verbs/prose.js";
import { typedProse } from "../../../../src/chat/commands/verbs/typed-prose.js";
import type { EditRequest, Notice, SendOutcome } from "../../../../src/chat/types.js";
import { eachInWorld } from "../each-world.js";
import { allText, GENERAL, OTHER, type World, withChange } from "../world.js";

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world);
});

const channelId = async () => (await world.stores.watches.saveChannel(GENERAL)).id;

async function watch() {
  const [found] = await world.stores.watches.listWatches({ channelId: await channelId() });
  if (!found) throw new Error("nothing is watched");
  return found;
}

async function audited(): Promise<string[]> {
  const entries = await world.stores.audit.listAudit({ channelId: await channelId(), limit: 5 });
  return entries.map(({ actor, verb, subject }) => `${actor} ${verb} ${subject}`);
}

describe("mute", () => {
  it.each([
    ["mute meadow 12h", "12 hours", "2026-05-11 18:02 UTC"],
    ["mute D-1 for 2 weeks", "14 days", "2026-05-25 06:02 UTC"],
    ["mute all", "7 days", "2026-05-18 06:02 UTC"],
    ["mute meadow terms duration:1d", "1 day", "2026-05-12 06:02 UTC"],
  ])("%s: for %s, until %s", async (line, duration, until) => {
    const before = await watch();
    const reply = await world.run(line);
    expect(reply.audience).toBe("channel");
    expect(reply.summary).toBe(`Muted 1 policy in this channel for ${duration}, until ${until}.`);
    const { mutedUntil, ...kept } = await watch();
    expect(mutedUntil?.toISOString()).toContain(until.slice(0, 10));
    expect({ ...kept, mutedUntil: null }).toEqual(before);
    expect(await audited()).toContain("alice mute D-1");
    expect(allText(await world.run("list"))).toContain(`muted until ${until}`);
    expect(allText(await world.run("watch meadow terms"))).toContain(`Now muted until ${until}`);
  });

  it("is taken back by its button, and by nobody without the right", async () => {
    const reply = await world.run("mute meadow 7d");
    const [action] = reply.actions ?? [];
    expect(action).toMatchObject({ label: "Unmute", verb: "unmute", argument: "D-1" });
    expect((await world.run("unmute D-1", { mayManage: false })).summary).toContain("You need the right");
    expect((await watch()).mutedUntil).not.toBeNull();
    expect((await world.run("unmute D-1")).summary).toBe("Posted in this channel again: 1 policy.");
    expect((await watch()).mutedUntil).toBeNull();
    expect((await world.run("unmute meadow")).summary).toContain("Nothing of this was muted");
  });

  it.each([
    ["mute meadow 0h", "out of bounds"],
    ["mute meadow 91d", "out of bounds"],
    ["mute meadow duration:soon", "no duration"],
    ["mute udemy 7d", "does not watch udemy"],
    ["mute", "Say which platform"],
  ])("answers %s with what to do", async (line, words) => {
    expect((await world.run(line)).summary).toContain(words);
    expect((await watch()).mutedUntil).toBeNull();
  });
});

const edits: Omit<EditRequest, "channel">[] = [];
const bob = {
  user: "U2",
  userName: "bob",
  edit: async (request: Omit<EditRequest, "channel">) => {
    edits.push(request);
    return { kind: "edited" } as const;
  },
};
beforeEach(() => void edits.splice(0));

async function postCard(): Promise<void> {
  const plan = { channelId: await channelId(), kind: "change", documentId: 1, changeId: 1, key: "change-1" } as const;
  const [delivery] = await world.stores.deliveries.planDeliveries([plan], world.now);
  await world.stores.deliveries.claim(delivery?.id ?? 0, world.now, world.now);
  await world.stores.deliveries.markPosted(delivery?.id ?? 0, { ts: "7.7" }, world.now);
}

/** The texts of the card as it was drawn last: what was decided stands first among them. */
const head = () =>
  edits.at(-1)?.notice.blocks.flatMap((block) => (block.kind === "text" ? [typedProse(block.text)] : []));

describe("acknowledge", () => {
  it("records who and when, and the card says so", async () => {
    await postCard();
    const reply = await world.run("ack C-1", bob);
    expect(reply.audience).toBe("asker");
    expect(reply.summary).toBe("C-1: acknowledged by @bob, 2026-05-11 06:02 UTC.");
    expect(await audited()).toContain("U2 acknowledge C-1");
    expect(edits).toMatchObject([{ message: { ts: "7.7" }, deliveryId: "1", note: reply.summary }]);
    expect(edits[0]?.notice.blocks[0]).toMatchObject({
      kind: "heading",
      text: expect.stringMatching(/^✓ Meadow Learn/),
    });
    expect(head()?.[0]).toBe("✓ Acknowledged by @bob, 2026-05-11 06:02 UTC");
    expect(edits[0]?.notice.actions?.map(({ verb }) => verb)).not.toContain("acknowledge");
  });

  it("says who was first to the second", async () => {
    await world.run("acknowledge C-1", bob);
    world.now = new Date(world.now.getTime() + 3_600_000);
    const reply = await world.run("acknowledge C-1");
    expect(reply.summary).toBe("C-1: already acknowledged by @bob, 2026-05-11 06:02 UTC.");
    expect((await audited()).filter((entry) => entry.includes("acknowledge"))).toEqual(["U2 acknowledge C-1"]);
  });

  it("is each channel's own", async () => {
    await world.run("acknowledge C-1", bob);
    expect((await world.run("acknowledge C-1", { channel: OTHER })).summary).toContain("acknowledged by @alice");
  });

  it("stands when the card cannot be drawn anew, and says so", async () => {
    await postCard();
    const edit = async () => ({ kind: "failed", reason: "The message is gone." }) as const;
    expect(allText(await world.run("ack C-1", { ...bob, edit }))).toContain(
      "It is recorded, but the card could not be changed: The message is gone.",
    );
    expect(await world.stores.triage.listTriage(await channelId(), [1])).toMatchObject([{ actor: "U2" }]);
  });

  it("takes changes only", async () => {
    expect((await world.run("ack P-1")).summary).toContain("takes C-…, not P-1");
    expect((await world.run("ack C-9")).summary).toContain("There is no record C-9");
  });
});

describe("a decision", () => {
  beforeEach(postCard);

  const offered = () => edits.at(-1)?.notice.actions?.map(({ verb }) => verb) ?? [];

  it("stands in the answer, on the card, in show, in the timeline and in the audit", async () => {
    for (const [line, words, card] of [
      ["assign C-1 @carol", "assigned to @carol by @bob", "→ Assigned to @carol by @bob, 2026-05-11 06:02 UTC"],
      ["assign C-1 <@U3|carol>", "assigned to @carol by @bob", "→ Assigned to @carol by @bob, 2026-05-11 06:02 UTC"],
      ["assign C-1 me", "taken by @bob", "→ Taken by @bob, 2026-05-11 06:02 UTC"],
      [
        "dismiss C-1 see: C-9 is ours",
        "see: C-9 is ours",
        "○ Marked not material by @bob, 2026-05-11 06:02 UTC: see: C-9 is ours",
      ],
      [
        "escalate C-1 @legal.lead ends on Friday",
        "ends on Friday",
        "⇧ Escalated to @legal.lead by @bob, 2026-05-11 06:02 UTC: ends on Friday",
      ],
    ] as const) {
      const reply = await world.run(line, bob);
      expect(allText(reply)).toContain(words);
      expect(head()).toContain(card);
      expect(offered()).toContain("reopen");
      expect(allText(await world.run("show C-1"))).toContain(card);
      expect(allText(await world.run("show C-1", { channel: OTHER }))).not.toContain(card);
      const state = { assign: "assigned to @", dismiss: "not material", escalate: "escalated to @legal.lead" };
      expect(allText(await world.run("timeline meadow"))).toContain(state[line.split(" ")[0] as keyof typeof state]);
      const verb = line.startsWith("dismiss") ? "not-material" : line.split(" ")[0];
      expect(await audited()).toContain(`U2 ${verb} C-1`);
      await world.run("reopen C-1");
    }
  });

  it("keeps the last who was assigned, and the first reason", async () => {
    await world.run("assign C-1 @carol", bob);
    expect((await world.run("assign C-1 @carol")).summary).toContain("already assigned to @carol by @bob");
    expect((await world.run("assign C-1 @dave")).summary).toContain("C-1: assigned to @dave by @alice");
    expect(head()?.filter((text) => text.includes("ssigned"))).toHaveLength(1);
    await world.run("not-material C-1 not our plan", bob);
    expect((await world.run("not-material C-1 other words")).summary).toContain("already marked not material by @bob");
  });

  it("that it does not matter stands until somebody reopens it", async () => {
    await world.run("ack C-1", bob);
    await world.run("not-material C-1 not our plan", bob);
    expect(offered()).not.toContain("escalate");
    expect((await world.run("escalate C-1 but it is")).summary).toContain("To take that back: /policy reopen C-1");
    expect((await world.run("assign C-1 me")).summary).toContain("marked not material by @bob");
    const reply = await world.run("reopen C-1", bob);
    expect(reply.summary).toBe("C-1: reopened by @bob; no longer acknowledged, not material.");
    expect(head()?.join()).not.toContain("@bob");
    expect(offered()).toContain("acknowledge");
    expect(offered()).not.toContain("reopen");
    expect((await world.run("reopen C-1", bob)).summary).toBe("C-1 is open: nothing was noted on it here.");
    expect((await audited()).filter((entry) => entry === "U2 reopen C-1")).toHaveLength(1);
  });

  it("to escalate is said to everyone, with the channel's group, once", async () => {
    await saveChannelSettings(world.stores, await channelId(), { ...DEFAULT_CHANNEL_SETTINGS, ping: "S0LEGAL" });
    const reply = await world.run("escalate C-1 the opt-out ends on Friday", bob);
    expect(reply).toMatchObject({ audience: "channel", ping: "S0LEGAL", record: "C-1" });
    expect(reply.summary).toContain("Meadow Learn · Terms of Service: escalated by @bob");
    const again = await world.run("escalate C-1 the opt-out ends on Friday");
    expect(again).toMatchObject({ audience: "asker" });
    expect(again.ping).toBeUndefined();
    const other = await world.run("escalate C-1 it ends tomorrow");
    expect(other).toMatchObject({ audience: "channel" });
    expect(other.ping).toBeUndefined();
    const linked = await world.run("escalate C-1 look", { ...bob, findLink: async () => "https://chat.example/p1" });
    expect(linked.blocks.at(-1)).toEqual({
      kind: "byline",
      text: [webLink("Open its card ↗", "https://chat.example/p1")],
    });
    await world.run("reopen C-1");
    expect(await world.run("escalate C-1 it ends tomorrow")).toMatchObject({ ping: "S0LEGAL" });
  });

  it("made twice draws the card as it stands, and tells nothing as new", async () => {
    await world.run("acknowledge C-1", bob);
    await world.run("acknowledge C-1", bob);
    expect(edits.map(({ note }) => note)).toEqual([expect.stringContaining("acknowledged by @bob"), null]);
    expect(edits[1]?.notice).toEqual(edits[0]?.notice);
  });

  it("made by somebody else while the card is drawn is on the card in the end", async () => {
    let meanwhile = false;
    const edit = async (request: Omit<EditRequest, "channel">) => {
      if (!meanwhile) {
        meanwhile = true;
        await world.run("assign C-1 @carol");
      }
      return bob.edit(request);
    };
    await world.run("acknowledge C-1", { ...bob, edit });
    expect(head()).toEqual(
      expect.arrayContaining([expect.stringContaining("Acknowledged by @bob"), expect.stringContaining("@carol")]),
    );
    expect(edits.map(({ note }) => note !== null)).toEqual([true, false]);
  });

  it("is none when something is missing, and says what", async () => {
    for (const [line, words] of [
      ["assign C-1", "Say who"],
      ["assign C-1 to dana and say it is done", "Say one person alone"],
      ["assign C-1 to dana, then mark it done", "Say one person alone"],
      ["assign C-1 to the woman who sits at the window", "Say one person alone"],
      ["assign C-1 <@&77>", "Say who"],
      ["assign C-1 <!here>", "Say who"],
      ["assign @carol", "Say which record"],
      ["not-material C-1", "Say why"],
      ["escalate C-1 @carol", "Say why"],
      [`not-material C-1 ${"x".repeat(501)}`, "at most 500"],
      ["not-material D-1 no", "takes C-…, not D-1"],
      ["reopen C-9", "There is no record C-9"],
    ] as const) {
      expect((await world.run(line, bob)).summary).toContain(words);
    }
    expect(await world.stores.triage.listTriage(await channelId(), [1])).toEqual([]);
    expect(edits).toEqual([]);
  });

  it("keeps a reason as it was written, on one line and without what acts on a screen", async () => {
    await world.run("not-material C-1 <!channel> *bold*\u202E https://x.example reason: person:@eve", bob);
    const [entry] = await world.stores.triage.listTriage(await channelId(), [1]);
    expect(entry?.reason).toBe("<!channel> *bold* https://x.example reason: person:@eve");
    await world.run("reopen C-1");
    await world.run('not-material C-1 counsel calls it "no trap" at all', bob);
    const [quoted] = await world.stores.triage.listTriage(await channelId(), [1]);
    expect(quoted?.reason).toBe('counsel calls it "no trap" at all');
  });
});

describe("share", () => {
  it.each([
    ["C-1", "Meadow Learn · Terms of Service"],
    ["P-1", "You waive any right to take part in a class action."],
    ["D-1", "readable, last verified"],
  ])("posts the short form of %s for everyone", async (record, words) => {
    const reply = await world.run(`share ${record}`, { userName: "bob" });
    expect(reply.audience).toBe("channel");
    expect(reply.details).toBeUndefined();
    expect(allText(reply)).toContain(words);
    expect(allText(reply)).toContain("Shared by @bob");
    expect(allText(reply)).toContain(record);
  });

  it("asks its button for the channel, posts it there, and says where", async () => {
    expect(openArguments(readCommand("share C-1")).map(({ name }) => name)).toEqual(["to"]);
    const posted: [string, Notice][] = [];
    const postTo = async (channel: string, notice: Notice): Promise<SendOutcome> => {
      posted.push([channel, notice]);
      return channel === "C0CLOSED1" ? { kind: "dead", reason: "I am not in it." } : { kind: "posted", message: {} };
    };
    const reply = await world.run("share C-1 to <#C0LEGAL12|legal>", { userName: "bob", postTo });
    expect(reply).toMatchObject({ audience: "asker", summary: "Shared in the channel." });
    expect(posted[0]?.[0]).toBe("C0LEGAL12");
    expect(JSON.stringify(posted[0]?.[1])).toContain("Shared by @bob");
    const refused = await world.run("share C-1 C0CLOSED1", { postTo });
    expect(refused.summary).toBe("It was not shared in the channel: I am not in it.");
    expect((await world.run("share C-1 #legal", { postTo })).summary).toContain("Choose one from what is suggested");
    expect(posted).toHaveLength(2);
  });

  it.each(["explain C-1", "severity P-1", "show P-1", "show D-1", "show C-1", "cite C-1", "diff C-1"])(
    "is offered with the answer to %s",
    async (line) => {
      const shares = (await world.run(line)).actions?.filter(({ verb }) => verb === "share");
      expect(shares).toMatchObject([{ argument: line.split(" ")[1], place: "menu" }]);
    },
  );
});
