import { describe, expect, it } from "vitest";
import type { NewDelivery } from "../../../../src/ports.js";
import { eachInWorld } from "../each-world.js";
import { allText, GENERAL, publishBaseline, publishChange, type World, withChange } from "../world.js";

const COOKIES = "# Meadow Cookies\n\n## 1. Cookies\n\nWe use cookies that the site needs.\n";

let world: World;
let channelId: number;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world, { severity: "high" });
  await world.run("watch meadow cookies");
  await publishBaseline(world, 2, COOKIES);
  await world.runner.settle();
  await publishChange(
    world,
    await world.stores.documents.getDocument(2),
    COOKIES.replace("that the site needs", "of advertisers"),
    {
      severity: "low",
    },
  );
  ({ id: channelId } = await world.stores.watches.saveChannel(GENERAL));
});

async function deliver(changeId: number, skip?: Pick<NewDelivery, "skip" | "skipKind">): Promise<void> {
  const plan = {
    channelId,
    kind: "change",
    documentId: changeId,
    changeId,
    key: `change-${changeId}`,
    ...skip,
  } as const;
  const [planned] = await world.stores.deliveries.planDeliveries([plan], world.now);
  if (skip || !planned) return;
  await world.stores.deliveries.claim(planned.id, world.now, world.now);
  await world.stores.deliveries.markPosted(planned.id, { line: "1" }, world.now);
}

describe("todo", () => {
  it("tells what was posted and what was held back, a line each with the next step", async () => {
    await deliver(1);
    await deliver(2, { skip: "Low is below the threshold High", skipKind: "threshold" });
    const reply = await world.run("what is open?");
    expect(reply.summary).toBe(
      "2 changes wait for a decision in this channel, in the last 90 days: 1 posted and undecided, 1 found but not posted.",
    );
    const [posted, held] = reply.blocks.flatMap((block) =>
      block.kind === "list" ? [allText({ ...reply, blocks: [block] })] : [],
    );
    expect(posted).toMatch(
      /High · C-1 · Meadow Learn Terms of Service: .* · posted 2026-05-11 · \/policy acknowledge C-1/,
    );
    expect(held).toMatch(/Low · C-2 · .*not posted: Low is below the threshold High · \/policy share C-2/);
    expect(reply.actions?.map(({ label }) => label)).toEqual(["Explain C-1", "Acknowledge C-1", "Take C-1"]);
    expect(reply.record).toBe("C-1");
  });

  it("leaves out what was decided, what the team silenced, and kinds that are not watched", async () => {
    await deliver(1);
    await deliver(2, { skip: "silenced by R-1", skipKind: "team" });
    await world.run("acknowledge C-1");
    expect((await world.run("todo")).summary).toBe(
      "Nothing waits for a decision in this channel: no open change in the last 90 days.",
    );
  });

  it("puts one's own first, until it is done", async () => {
    await deliver(1);
    await deliver(2);
    await world.run("assign C-2 me");
    expect((await world.run("what needs me?")).record).toBe("C-2");
    expect((await world.run("what needs me?")).summary).toContain("1 yours, 1 posted and undecided");
    const forBob = await world.run("what needs me?", { user: "bob" });
    expect(forBob.summary).toContain("1 posted and undecided, 1 with others");
    expect(allText(forBob)).toMatch(/Assigned to others, not done[\s\S]*C-2[\s\S]*with @/);
    await world.run("mark it done");
    expect((await world.run("todo")).record).toBe("C-1");
  });

  it("filters by severity, and says where there is nothing to decide on", async () => {
    await deliver(1);
    await deliver(2);
    expect((await world.run("todo severity:high+")).summary).toContain("1 change waits");
    expect((await world.run("todo tag:legal")).summary).toContain("Nothing waits");
    world.now = new Date(world.now.getTime() + 120 * 86_400_000);
    expect((await world.run("todo")).summary).toContain("Nothing waits");
  });
});
