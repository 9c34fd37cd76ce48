import { describe, expect, it } from "vitest";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, type World } from "./world.js";

const URL = "https://hooks.example/in?key=s3cret";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

describe("/policy webhook", () => {
  it("adds one, shows its secret once, and lists it without the address that may be a secret", async () => {
    const reply = await world.run(`webhook add ${URL} topics:changes,decision`);
    expect(reply.summary).toBe("W-1 tells hooks.example of: change, decision. Its secret is shown this once.");
    expect(reply.audience).toBe("asker");
    expect(allText(reply)).toContain("whsec_");
    const listed = allText(await world.run("webhooks"));
    expect(listed).toContain("W-1 · hooks.example · change, decision · in 30 days 0 arrived");
    expect(listed).not.toMatch(/whsec_|s3cret/);
    expect(allText(await world.run("audit"))).not.toMatch(/whsec_|s3cret/);
    expect((await world.run(`webhook ${URL}`)).summary).toBe("W-1 goes there already.");
  });

  it("refuses what it would never send to, and what has no encryption", async () => {
    for (const url of [
      "https://169.254.169.254/x",
      "https://printer.local/",
      "http://hooks.example/",
      "https://a:b@hooks.example/",
    ]) {
      expect((await world.run(`webhook add ${url}`)).summary, url).toMatch(/^Nothing is sent/);
    }
    expect((await world.run("webhook add")).summary).toContain("Say where it is to go");
    expect((await world.run("webhook add ftp://x")).summary).toMatch(/no use for|no web address/);
    expect(await world.stores.hooks.listHooks(GENERAL)).toEqual([]);
  });

  it("tries, changes, rotates and removes, each in the audit log", async () => {
    await world.run(`webhook add ${URL}`);
    expect((await world.run("webhook test W-1")).summary).toBe("W-1 took the test: hooks.example answered 204.");
    world.onHook = () => ({ kind: "retry", reason: "it answered 500", dueAt: world.now });
    expect((await world.run("webhook test w1")).summary).toContain("it answered 500. It is tried again");
    expect((await world.run("webhook topics W-1 topics:document")).summary).toBe("W-1 is told of: document.");
    expect((await world.run("webhook rotate W-1")).summary).toContain("signs beside it for 24 hours");
    const [hook] = await world.stores.hooks.listHooks(GENERAL);
    const tomorrow = new Date(world.now.getTime() + 86_400_000);
    expect(hook).toMatchObject({ previousSecret: "kept for 1", previousUntil: tomorrow, topics: ["document"] });
    expect((await world.run("webhook remove W-1")).summary).toContain("hears nothing more");
    expect((await world.run("webhook test W-1")).summary).toBe("W-1 is none of this workspace's webhooks.");
    const log = allText(await world.run("audit"));
    for (const did of ["add", "test", "topics", "rotate", "remove"]) expect(log).toContain(`did: ${did}`);
  });

  it("lists what was given up and why, and sends it again", async () => {
    await world.run(`webhook add ${URL}`);
    await world.run("webhook test W-1");
    await world.stores.hooks.claimMessage(1, world.now, new Date(0));
    await world.stores.hooks.markGivenUp(1, "it answered 500", world.now);
    const failed = allText(await world.run("webhook failed W-1"));
    expect(failed).toContain("M-1 · endpoint.test · 2026-05-11 06:02 UTC · given up after 1 try: it answered 500");
    expect((await world.run("webhook replay W-1 since:2026-06-01")).summary).toContain("nothing of W-1 to send again");
    expect((await world.run("webhook replay W-1")).summary).toContain("1 message to W-1 will be sent again");
    expect((await world.run("webhook replay W-1 M-1")).summary).toContain("M-1 has not ended");
    expect(allText(await world.run("webhook W-1"))).toContain("not sent yet");
  });

  it("is for those who may manage, and for their own workspace alone", async () => {
    await world.run(`webhook add ${URL}`);
    for (const line of ["webhook", "webhook test W-1", "webhook remove W-1"]) {
      expect((await world.run(line, { mayManage: false })).summary, line).toContain("to use webhook");
    }
    const channel = { adapter: "slack", workspace: "T2", channel: "C1" };
    expect((await world.run("webhook remove W-1", { channel })).summary).toContain("none of this workspace's");
    expect(await world.stores.hooks.listHooks(GENERAL)).toHaveLength(1);
  });
});
