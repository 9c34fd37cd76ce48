import { describe, expect, it } from "vitest";
import { openArguments } from "../../../../src/chat/commands/line/given-command.js";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";
import { eachInWorld } from "../each-world.js";
import { allText, GENERAL, type World, withChange } from "../world.js";

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world, { direction: "worse" });
});

const MEMBER = { user: "bob", mayManage: false };
const SLACK = { adapter: "slack", workspace: "T1", channel: "C1" };
/** The same record, read by somebody of another workspace. */
const OTHERS = { channel: { ...SLACK, workspace: "T2" } };
const channelId = async () => (await world.stores.watches.saveChannel(GENERAL)).id;
const reports = async () => world.stores.corrections.listReports({ limit: 9 });

/** The card of the change stands in the channel. */
async function post(ref = GENERAL): Promise<void> {
  const { deliveries, watches } = world.stores;
  const { id } = await watches.saveChannel(ref);
  const plan = { channelId: id, kind: "change", documentId: 1, changeId: 1, key: "change-1" } as const;
  const [card] = await deliveries.planDeliveries([plan], world.now);
  await deliveries.claim(card?.id ?? 0, world.now, world.now);
  await deliveries.markPosted(card?.id ?? 0, { ts: "7" }, world.now);
}

describe("wrong", () => {
  it("notes what is wrong, by whom, and has those who may manage told once", async () => {
    const reply = await world.run("wrong C-1 direction it is better now", MEMBER);
    expect(reply.audience).toBe("asker");
    expect(reply.summary).toContain("Noted: C-1: the direction is wrong: “it is better now”.");
    expect(reply.summary).toContain("are told in the card's thread");
    expect(await reports()).toMatchObject([
      {
        ...{ changeId: 1, part: "direction", words: "it is better now", actor: "bob", actorName: "bob", state: "open" },
        ...{ adapter: "terminal", workspace: "local", at: world.now },
      },
    ]);
    expect(world.sentNow).toHaveLength(1);
    const again = await world.run("wrong C-1 direction", MEMBER);
    expect(again.summary).toContain("Already noted");
    expect(world.sentNow).toHaveLength(1);
    const [entry] = await world.stores.audit.listAudit({ channelId: await channelId(), limit: 1 });
    expect(entry).toMatchObject({ actor: "bob", verb: "wrong", subject: "C-1", detail: { part: "direction" } });
  });

  it("offers whoever may manage to put it right, and tells nobody", async () => {
    const reply = await world.run("wrong C-1 severity");
    expect(reply.actions?.map(({ verb, argument, fill }) => [verb, argument, fill])).toEqual([
      ["correct", "C-1", true],
      ["correct", "C-1 withdraw", true],
    ]);
    expect(world.sentNow).toEqual([]);
  });

  it("asks what is wrong where that was not said, with a form behind the card's entry", async () => {
    const reply = await world.run("wrong C-1", MEMBER);
    expect(reply.summary).toBe("What is wrong with C-1?");
    expect(reply.actions?.map(({ verb, argument }) => `${verb} ${argument}`)).toEqual([
      ...["wrong C-1 summary", "wrong C-1 direction", "wrong C-1 severity", "wrong C-1 not-a-change", "wrong C-1"],
    ]);
    expect((await world.run("wrong C-1 other", MEMBER)).summary).toContain("Say in a few words");
    expect(await reports()).toEqual([]);
    expect(openArguments(readCommand("wrong C-1")).map(({ name }) => name)).toEqual(["what", "reason"]);
  });

  it("takes people's own words, and puts none of them into effect", async () => {
    await world.run("wrong C-1 <!channel> @everyone **the direction**\u202e is wrong", MEMBER);
    const [report] = await reports();
    expect(report?.words).toBe("<!channel> @everyone **the direction** is wrong");
    expect((await world.run("this is wrong", MEMBER)).summary).toContain("Say which");
    expect((await world.run("C-1 is wrong, it got better", MEMBER)).summary).toContain(
      "lready noted: C-1: the direction",
    );
  });

  it("is listed and exported with what came of it", async () => {
    expect((await world.run("wrong list")).summary).toBe("Nobody has called a card wrong in this channel.");
    await world.run("wrong C-1 direction it is better now", MEMBER);
    await world.run("wrong C-1 not-a-change", MEMBER);
    await world.run("correct C-1 reject what:not-a-change section 1 says otherwise");
    const list = allText(await world.run("wrong list"));
    expect(list).toContain("C-1 · the direction is wrong: “it is better now”, @bob, 2026-05-11 06:02 UTC · open");
    expect(list).toContain(
      "it is not a change, @bob, 2026-05-11 06:02 UTC · rejected by @alice: section 1 says otherwise",
    );
    expect(allText(await world.run("correct"))).toBe(list);
    const { files } = await world.run("export wrong");
    expect(files?.[0]?.name).toBe("wrong.csv");
    expect(files?.[0]?.text).toContain("C-1,direction,it is better now,bob,bob,2026-05-11T06:02:13.000Z,open,,,");
    expect(allText(await world.run("wrong list", OTHERS))).toContain("Nobody has called a card wrong");
  });
});

describe("correct", () => {
  it("holds in this workspace and says who; the record and others stay as they are", async () => {
    const before = await world.stores.changes.getChange(1);
    await post();
    await world.run("wrong C-1 direction it is better now", MEMBER);
    const reply = await world.run(
      'correct C-1 headline:"Class actions are out; arbitration stays" direction:better severity:low read section 1',
    );
    expect(reply.summary).toBe(
      "C-1 is now: headline: “Class actions are out; arbitration stays”; direction: better for users; severity: Low.",
    );
    expect(allText(reply)).toContain("Its card is drawn anew and its thread says so.");
    expect(allText(reply)).toContain("That answers @bob: the direction is wrong");
    const shown = allText(await world.run("show C-1"));
    expect(shown).toContain("Class actions are out; arbitration stays");
    expect(shown).toContain("Corrected by @alice, 2026-05-11 06:02 UTC: read section 1.");
    const latest = allText(await world.run("latest"));
    expect(latest).toContain("Low, better for users, corrected by @alice · Class actions are out; arbitration stays");
    expect(allText(await world.run("latest severity:high+"))).not.toContain("C-1");
    const theirs = allText(await world.run("show C-1", OTHERS));
    expect(theirs).not.toContain("Corrected");
    expect(theirs).not.toContain("Class actions are out; arbitration stays");
    expect(await world.stores.changes.getChange(1)).toEqual(before);
    expect(await reports()).toMatchObject([{ state: "corrected", decidedByName: "alice" }]);
  });

  it("is for those who may manage, of this workspace", async () => {
    for (const context of [MEMBER, { ...OTHERS, mayManage: false }]) {
      expect((await world.run("correct C-1 direction:better", context)).summary).toContain("You need");
    }
    const outsider = { ...MEMBER, outsider: true, manageRight: "to be a member of the workspace that added me" };
    expect((await world.run("wrong C-1 direction", outsider)).summary).toContain("You need to be a member");
    expect(await reports()).toEqual([]);
    // Who manages another workspace corrects it there alone.
    await world.run("correct C-1 direction:better", OTHERS);
    expect(allText(await world.run("show C-1"))).not.toContain("Corrected by");
  });

  it("withdraws what is no change: its card, lists, deadlines and raising say so or let it go", async () => {
    await post();
    expect(allText(await world.run("correct C-1 withdraw only the layout moved"))).toContain(
      "C-1 is now: not a change.",
    );
    const shown = await world.run("show C-1");
    expect(shown.summary).toContain("withdrawn by @alice, 2026-05-11 06:02 UTC: not a change. Only the layout moved.");
    expect(shown.severity).toBeUndefined();
    expect(allText(await world.run("latest"))).toContain("withdrawn by @alice");
    expect(await world.stores.triage.listUndecided({ limit: 9 })).toEqual([]);
    const reset = await world.run("correct C-1 reset");
    expect(reset.summary).toBe("C-1 is now: as in the record again.");
    expect(allText(await world.run("show C-1"))).not.toContain("ithdrawn");
    expect(await world.stores.triage.listUndecided({ limit: 9 })).toHaveLength(1);
  });

  it("says what somebody else had put right, and draws nothing anew for the same again", async () => {
    await post();
    await world.run("correct C-1 direction:better");
    const same = await world.run("correct C-1 direction:better", { user: "carol" });
    expect(same.summary).toContain("C-1 was so already: direction: better for users.");
    expect(world.sentNow).toHaveLength(1);
    const other = await world.run("correct C-1 direction:mixed", { user: "carol" });
    expect(allText(other)).toContain("Before, by @alice: direction: better for users.");
  });

  it("refuses what says nothing, and a rejection without a reason or a report", async () => {
    expect((await world.run("correct C-1 it is fine")).summary).toContain("Say what is right");
    expect((await world.run("correct C-1 reject")).summary).toContain("Say why");
    expect((await world.run("correct C-1 reject it does")).summary).toBe("Nothing that was said of C-1 is open.");
    expect((await world.run("correct C-99 direction:better")).summary).toContain("There is no record C-99");
    expect(world.errors).toEqual([]);
  });
});
