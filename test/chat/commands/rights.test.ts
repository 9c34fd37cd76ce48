import { describe, expect, it } from "vitest";
import { saveRights } from "../../../src/channels/rights.js";
import { VERBS } from "../../../src/chat/commands/verbs/verbs.js";
import type { CommandContext } from "../../../src/chat/types.js";
import { eachInWorld } from "./each-world.js";
import { allText, type World, withChange } from "./world.js";

const HERE = { adapter: "slack", workspace: "T1", channel: "C1" };
const REFUSED = "You need ";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

const admin: Partial<CommandContext> = { channel: HERE, user: "U1", userName: "ann", isAdmin: async () => true };
const member: Partial<CommandContext> = { channel: HERE, user: "U2", userName: "bob", isAdmin: async () => false };
const run = async (line: string, who: Partial<CommandContext> = admin) => allText(await world.run(line, who));

describe("rights", () => {
  it("are the platform's until they are set, and say so", async () => {
    expect(await run("rights")).toMatch(/Watch and unwatch.*as the platform says.*Decide on changes.*everyone/);
    expect(await run("watch meadow", member)).not.toContain(REFUSED);
    expect(await run("rights manage:admins", { ...member, mayManage: false })).toContain(REFUSED);
  });

  it("let in admins, the listed and their groups, each for what was set", async () => {
    await withChange(world);
    await run("watch meadow terms");
    await run("rights watch:listed decide:listed manage:admins");
    for (const line of [
      "watch meadow",
      "unwatch meadow",
      "import meadow",
      "acknowledge C-1",
      "settings budget:3",
      "audit",
    ]) {
      expect([line, (await run(line, member)).includes(REFUSED)]).toEqual([line, true]);
    }
    expect(await run("list", member)).not.toContain(REFUSED);
    expect(await run("rights person:<@U2|bob>")).toMatch(/Listed.*bob/);
    expect(await run("watch meadow", member)).not.toContain(REFUSED);
    expect(await run("acknowledge C-1", member)).toContain("acknowledged by @bob");
    expect(await run("settings budget:3", member)).toContain(REFUSED);
    await run("rights person:<@U2|bob> group:S012ABC345");
    expect(await run("unwatch meadow", member)).toContain(REFUSED);
    const grouped = { ...member, isInGroup: async (group: string) => group === "S012ABC345" };
    expect(await run("unwatch meadow", grouped)).not.toContain(REFUSED);
    expect(await run("rights group:off")).not.toContain("S012ABC345");
    expect(await run("rights reset")).toContain("as the platform says");
  });

  it("of the workspace hold where a channel has none of its own, and are for its admins", async () => {
    const other = { ...HERE, channel: "C2" };
    expect(await run("rights manage:everyone scope:workspace", { ...member, mayManage: true })).toContain(
      "for its admins",
    );
    await run("rights watch:admins scope:workspace");
    expect(await run("watch meadow", { ...member, channel: other })).toContain(REFUSED);
    await run("rights watch:everyone", { ...admin, channel: other });
    expect(await run("watch meadow", { ...member, channel: other })).not.toContain(REFUSED);
    expect(await run("watch meadow", { ...member, channel: other, outsider: true })).toContain(REFUSED);
    expect(await run("watch meadow", member)).toContain(REFUSED);
    // Another workspace is another house.
    expect(await run("watch meadow", { ...member, channel: { ...HERE, workspace: "T2" } })).not.toContain(REFUSED);
  });

  it("cannot be set so that nobody is left to change them", async () => {
    const manager = { ...member, mayManage: true };
    expect(await run("rights manage:admins", manager)).toContain("would take the right to manage from you");
    expect(await run("rights", manager)).toContain("as the platform says");
    await run("rights person:me", manager);
    expect(await run("rights manage:listed", manager)).toContain("admins and who is listed");
    expect(await run("rights person:<@U2|bob>", manager)).toContain("would take the right to manage from you");
  });

  it("close when what is stored cannot be read", async () => {
    const { id } = await world.stores.watches.saveChannel(HERE);
    await world.stores.settings.saveSetting(id, "rights", { watch: "anybody" });
    expect(await run("watch meadow")).toContain("Sorry, that did not work");
    await saveRights(world.stores, id, null);
    expect(await run("watch meadow")).toContain("Watching Meadow Learn");
  });

  it("are asked of every verb that changes something, on every way in", async () => {
    const nobody = { ...member, mayManage: false };
    await run("rights decide:admins");
    for (const { name, right } of VERBS.filter((verb) => verb.right !== "all")) {
      for (const asked of [name, { verb: name, given: {} }]) {
        const reply = await world.runner.run(asked, { ...nobody, followUp: async () => {} } as CommandContext);
        expect([name, right, reply.summary]).toEqual([name, right, expect.stringContaining(REFUSED)]);
      }
    }
  });
});

describe("the audit log", () => {
  it("says who did what when in this channel, to those who manage it, and as a file", async () => {
    await withChange(world);
    for (const line of [
      ...["watch meadow terms tag:pay", "settings budget:3", "acknowledge C-1", "not-material C-1 we do not use it"],
      ...["export json", "rights decide:everyone", "snooze C-1"],
    ]) {
      await run(line);
    }
    const words = await run("audit");
    for (const part of [
      ...[
        "U1 · watch D-1 · threshold: medium",
        "tags: pay",
        "settings channel",
        "acknowledge C-1",
        "reason: we do not use it",
      ],
      ...["export changes · format: json", "rights channel"],
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toContain("alice");
    expect(await run("audit", { ...member, mayManage: false })).toContain(REFUSED);
    expect(await run("export audit", { ...member, mayManage: false })).toContain(REFUSED);
    const file = (await world.run("export audit", admin)).files?.[0];
    expect(file?.name).toBe("audit.csv");
    expect(file?.text).toContain("2026-05-11T06:02:13.000Z,U1,not-material,C-1,reason: we do not use it,");
    expect(await run("audit since:2026-05-12")).toContain("0 entries");
    const asked: string[] = [];
    const findPersonName = async (user: string) => {
      asked.push(user);
      return user === "U1" ? "Ann" : null;
    };
    expect(await run("audit", { ...admin, findPersonName })).toContain("Ann (U1) · watch D-1");
    expect(asked).toEqual([...new Set(asked)]);
    const named = (await world.run("export audit", { ...admin, findPersonName })).files?.[0];
    expect(named?.text).toContain(",not-material,C-1,reason: we do not use it,Ann");
  });

  it("is paged", async () => {
    const { id: channelId } = await world.stores.watches.saveChannel(HERE);
    const entry = { at: world.now, actor: "U1", channelId, verb: "watch", subject: "D-1", detail: {} };
    await world.stores.audit.appendAll(Array.from({ length: 45 }, () => entry));
    expect(await run("audit page:3")).toContain(
      "Page 3 of 3; 40 are not on this page. First page: /policy audit page:1",
    );
  });
});
