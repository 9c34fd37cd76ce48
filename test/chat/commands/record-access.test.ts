import { beforeEach, describe, expect, it } from "vitest";
import { createLinkSigner } from "../../../src/records/record-links.js";
import { readZip } from "../../evidence/read-zip.js";
import type { TestDatabase } from "../../support/database.js";
import { eachInWorld } from "./each-world.js";
import { allText, type World, withChange } from "./world.js";

let world: World;
let database: TestDatabase;
eachInWorld((fresh, opened) => {
  [world, database] = [fresh, opened];
});

/** As a document that was added by its address, not from the catalogue. */
async function hide(): Promise<void> {
  await database.queuePool.query("update fineprint.documents set is_public = false");
}
beforeEach(async () => {
  await withChange(world);
});

const SLACK = { adapter: "slack", workspace: "T2", channel: "C9" };

describe("links to records", () => {
  it("are made for a record, listed with how often they were opened, and taken back", async () => {
    const made = await world.run("link C-1 7d");
    expect([made.audience, made.summary]).toEqual([
      "asker",
      "L-1 opens C-1 for whoever has this address, until 2026-05-18 06:02 UTC.",
    ]);
    const [, signed = ""] = /https:\/\/fineprint\.example\/c\/C-1\?link=([\w.-]+)/.exec(allText(made)) ?? [];
    const signer = createLinkSigner([new Uint8Array(32).fill(9), new Uint8Array(32).fill(7)]);
    expect([signer.read(signed, "C-1"), signer.read(signed, "C-2")]).toEqual([1, null]);
    expect(createLinkSigner([new Uint8Array(32).fill(8)]).read(signed, "C-1")).toBeNull();
    expect(allText(await world.run("link"))).toContain("L-1 · C-1 · until 2026-05-18 06:02 UTC · opened 0 times");
    expect((await world.run("revoke L-1")).summary).toBe("L-1 opens nothing any more.");
    expect(allText(await world.run("link"))).toContain("taken back");
    expect((await world.stores.audit.listAudit({ limit: 2 })).map(({ verb, subject }) => [verb, subject])).toEqual([
      ["revoke", "L-1"],
      ["link", "C-1"],
    ]);
  });

  it("are only for records that the workspace sees, by those who manage", async () => {
    await hide();
    expect((await world.run("link C-1", { channel: SLACK })).summary).toContain("There is no record C-1");
    expect((await world.run("link C-99")).summary).toContain("There is no record C-99");
    expect((await world.run("link C-1", { mayManage: false })).summary).toContain("You need");
    await world.run("link C-1");
    expect((await world.run("revoke L-1", { channel: SLACK })).summary).toBe("L-1 is none of this workspace's.");
    expect((await world.run("revoke")).summary).toContain("Say which link or token");
  });
});

describe("feeds of what is watched", () => {
  it("are made for all or one tag, listed among the links and taken back", async () => {
    const made = allText(await world.run("feed"));
    expect(made).toContain("L-1 opens the changes of all that this workspace watches (1 document now)");
    for (const format of ["atom", "json", "ics"]) {
      expect(made).toContain(`https://fineprint.example/feeds/own/watched.${format}?link=1.`);
    }
    await world.run("watch meadow tag:payments");
    const tagged = allText(await world.run("feed tag:payments 7d"));
    expect(tagged).toContain("https://fineprint.example/feeds/own/tags/payments.atom?link=2.");
    expect(allText(await world.run("link"))).toContain("L-2 · feed of payments · until 2026-05-18 06:02 UTC");
    expect((await world.run("revoke L-2")).summary).toBe("L-2 opens nothing any more.");
    expect((await world.run("feed tag:other")).summary).toContain("No watch in this workspace has the tag other.");
    expect((await world.run("feed tag:a,b")).summary).toContain("A feed follows one tag");
    expect((await world.run("feed", { mayManage: false })).summary).toContain("You need");
    expect((await world.run("feed", { channel: SLACK })).summary).toContain("Nothing is watched");
  });
});

describe("tokens", () => {
  it("are shown once, kept as a hash, listed and taken back", async () => {
    const made = allText(await world.run("token GRC export: all vendors"));
    const [secret = ""] = /fpr_[\w-]{43}/.exec(made) ?? [];
    expect(secret).toHaveLength(47);
    expect(made).toContain("https://fineprint.example/mcp");
    const listed = allText(await world.run("token"));
    expect(listed).toContain("T-1 · GRC export: all vendors · living · never used");
    expect(listed).not.toContain(secret);
    expect((await world.run("revoke T-1")).summary).toBe("T-1 opens nothing any more.");
    expect(allText(await world.run("token"))).toContain("taken back");
  });
});

describe("with record pages", () => {
  it("cards, records and citations lead to them where they open for everybody", async () => {
    const page = "https://fineprint.example/c/C-1";
    await hide();
    expect(allText(await world.run("show C-1"))).not.toContain(page);
    await world.stores.documents.publish(["https://www.meadow.example/terms"]);
    expect(allText(await world.run("show C-1"))).toContain(page);
    expect(allText(await world.run("cite C-1"))).toContain(`Page: ${page}`);
    expect(allText(await world.run("show D-1"))).toContain("https://fineprint.example/d/D-1");
    expect(allText(await world.run("show P-1"))).toContain("https://fineprint.example/p/P-1");
  });

  it.each([
    ["explain C-1", "/c/C-1"],
    ["severity C-1", "/c/C-1"],
    ["explain P-1", "/p/P-1"],
    ["severity P-1", "/p/P-1"],
    ["ask Does Meadow Learn have a class action waiver?", "/p/P-"],
  ])("%s leads to %s, and to none where it is nobody else's", async (line, page) => {
    const address = `https://fineprint.example${page}`;
    await hide();
    expect(allText(await world.run(line))).not.toContain(address);
    await world.stores.documents.publish(["https://www.meadow.example/terms"]);
    expect(allText(await world.run(line))).toContain(address);
  });

  it("a bundle comes as a zip", async () => {
    await hide();
    const { files = [], summary } = await world.run("export bundle C-1");
    expect(summary).toContain("The evidence of C-1, as fineprint-C-1.zip.");
    expect([...readZip(files[0]?.bytes ?? new Uint8Array()).keys()]).toContain("after/snapshot.md");
    expect((await world.run("export bundle")).summary).toContain("Say which record");
    expect((await world.run("export bundle D-1")).summary).toContain("D-1 is no change");
    expect((await world.run("export bundle C-1", { channel: SLACK })).summary).toContain("There is no record C-1");
  });
});
