import { describe, expect, it } from "vitest";
import { eachInWorld } from "./each-world.js";
import { GENERAL, type World } from "./world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

describe("what a watch says of itself", () => {
  it("that was switched off is switched on again, and says so", async () => {
    await world.run("watch meadow terms");
    const { id } = await world.stores.watches.saveChannel(GENERAL);
    await world.stores.watches.disableWatches(id, "Fineprint is not in this channel.");
    expect((await world.run("status")).summary).toContain("1 watch is switched off");
    const again = await world.run("watch meadow terms");
    expect(again.summary).toContain("Switched on again: 1 policy.");
    expect(again.summary).not.toContain("Nothing changed");
    expect((await world.run("watch meadow terms")).summary).toContain("Nothing changed");
    expect((await world.run("status")).summary).not.toContain("switched off");
  });

  it.each([
    ["http://10.0.0.1/privacy", "a private network"],
    ["http://127.0.0.1/privacy", "FETCH_ALLOW_PRIVATE_HOSTS=127.0.0.1"],
    ["http://[::1]/privacy", "is not read"],
    ["http://intranet.internal/terms", "FETCH_ALLOW_PRIVATE_HOSTS=intranet.internal"],
    ["https://example.com:22/terms", "port 22"],
  ])("%s is refused at once, for the operator to open", async (address, words) => {
    const before = (await world.stores.documents.listDocuments()).length;
    const reply = await world.run(`watch ${address}`);
    expect(reply.summary).toContain("Nothing is watched.");
    expect(reply.summary).toContain(words);
    expect((await world.stores.documents.listDocuments()).length).toBe(before);
  });
});
