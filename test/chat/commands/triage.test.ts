import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EditRequest } from "../../../src/chat/types.js";
import type { TestDatabase } from "../../support/database.js";
import { allText, createWorld, GENERAL, OTHER, openTestDatabase, type World, withChange } from "./world.js";

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database);
  await withChange(world);
});
afterAll(() => database.close());

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
    expect(allText(await world.run("watch meadow terms"))).toContain(`already watched, muted until ${until}`);
  });

  it("is taken back by its button, and by nobody without the right", async () => {
    const reply = await world.run("mute meadow 7d");
    const [action] = reply.actions ?? [];
    expect(action).toMatchObject({ label: "Unmute", verb: "unmute", argument: "D-1" });
    expect((await world.run("unmute D-1", { mayManage: false })).summary).toContain("do not have that right");
    expect((await watch()).mutedUntil).not.toBeNull();
    expect((await world.run("unmute D-1")).summary).toBe("Posted here again: 1 policy.");
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

describe("acknowledge", () => {
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

  it("records who and when, and the card says so", async () => {
    await postCard();
    const reply = await world.run("ack C-1", bob);
    expect(reply.audience).toBe("asker");
    expect(reply.summary).toBe("C-1: acknowledged by @bob, 2026-05-11 06:02 UTC.");
    expect(await audited()).toContain("U2 acknowledge C-1");
    expect(edits).toMatchObject([{ message: { ts: "7.7" }, deliveryId: "1", note: reply.summary }]);
    expect(edits[0]?.notice.blocks.at(-1)).toEqual({
      kind: "footer",
      text: "✓ Acknowledged by @bob, 2026-05-11 06:02 UTC",
    });
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
    expect(await world.stores.acknowledgements.findAcknowledgement(1, await channelId())).toMatchObject({
      actor: "U2",
    });
  });

  it("takes changes only", async () => {
    expect((await world.run("ack P-1")).summary).toContain("takes C-…, not P-1");
    expect((await world.run("ack C-9")).summary).toContain("There is no record C-9");
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

  it.each(["explain C-1", "severity P-1", "show P-1", "show D-1", "show C-1", "cite C-1", "diff C-1"])(
    "is offered with the answer to %s",
    async (line) => {
      const shares = (await world.run(line)).actions?.filter(({ verb }) => verb === "share");
      expect(shares).toMatchObject([{ argument: line.split(" ")[1], place: "menu" }]);
    },
  );
});
