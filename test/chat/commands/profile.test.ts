import { describe, expect, it } from "vitest";
import type { CommandArguments } from "../../../src/chat/commands/line/command.js";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import { readDigestEntries } from "../../../src/chat/notice/digest-entries.js";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, OTHER, publishChange, TERMS_AFTER, type World, withChange } from "./world.js";

describe("the words of profiles and rules", () => {
  it.each<[string, CommandArguments]>([
    ["profile", {}],
    ["profile preview", { act: "preview" }],
    [
      'profile raise:ai-training,arbitration lower:retention protect:"health data" word:fees tag:hr',
      {
        kinds: { raise: ["ai-training", "arbitration"], lower: ["retention"] },
        terms: { protect: "health data", word: "fees" },
        tags: { with: ["hr"], without: [], none: false },
      },
    ],
    ["rules C-67 kind save high", { records: [{ kind: "change", id: 67 }], noise: "kind", act: "save", high: true }],
    ["rules undo R-3", { act: "undo", rule: 3 }],
  ])("reads %s", (line, given) => {
    expect(readCommand(line).given).toEqual(given);
  });

  it.each([
    ["profile raise:everything", "no type of clause"],
    ["profile raise:all", "single kinds"],
    ["profile word:!!!", "is no term"],
    ["rules X-1", "has no use for"],
    ["profile hide", "has no use for"],
  ])("says what is allowed instead of %s", (line, hint) => {
    expect(() => readCommand(line)).toThrow(hint);
  });
});

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

const run = async (line: string, change = {}) => allText(await world.run(line, change));

describe("a saved profile", () => {
  it("is what lists, digests and deadlines are rated by, as cards are", async () => {
    const change = await withChange(world, { severity: "high" });
    const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
    const plan = { channelId, kind: "change", documentId: 1, changeId: change.id, key: "change-1" } as const;
    const planned = await world.stores.deliveries.planDeliveries([plan], world.now);
    const digested = async () => (await readDigestEntries(world.stores, planned))[0]?.change.severity;
    expect(await run("latest")).toMatch(/C-1 [^"]*High/);
    expect(await digested()).toBe("high");
    await run("profile lower:class-action-waiver");
    await run("profile save");
    expect(await run("latest")).toMatch(/C-1 [^"]*Medium/);
    expect(await digested()).toBe("medium");
    expect(await run("latest severity:high")).not.toContain("C-1");
    expect(await run("latest severity:medium+")).toContain("C-1");
  });
});

describe("two people at once", () => {
  it("save one profile: the other is told whose it was", async () => {
    await run("profile raise:ai-training");
    const both = await Promise.all(["ann", "bob"].map((user) => run("profile save", { user })));
    expect(both.filter((words) => words.includes("Saved as version 1"))).toHaveLength(1);
    expect(both.filter((words) => /Not saved: (?:ann|bob) saved version 1 meanwhile/.test(words))).toHaveLength(1);
  });

  it("save two rules: both stand, under numbers of their own", async () => {
    await withChange(world);
    const both = await Promise.all(["clause", "heading"].map((scope) => run(`rules C-1 ${scope} save`)));
    expect(both.map((words) => /R-\d/.exec(words)?.[0]).toSorted()).toEqual(["R-1", "R-2"]);
    expect(await run("rules")).toContain("2 of 2 rules stand");
  });
});

describe("a profile", () => {
  it("is drafted, tried out on the last 90 days, saved, told as a reason, undone and kept", async () => {
    await withChange(world, { severity: "medium" });
    expect(await run("profile")).toContain("No profile is saved");
    expect(await run("profile preview")).toContain(
      "1 change on record, 1 card; 0 more than before, 0 fewer, 0 rated otherwise",
    );
    expect(await run("profile silence:arbitration,class-action-waiver")).toContain(
      "Drafted; it counts once it is saved.",
    );
    const tried = await run("profile preview");
    expect(tried).toContain("1 change on record, 0 cards; 0 more than before, 1 fewer");
    expect(tried).toContain("C-1 · D-1 Meadow Learn Terms of Service");
    expect(tried).toContain("silenced by your profile");
    expect(await run("severity C-1")).not.toContain("your workspace");
    expect(await run("profile save")).toContain("Saved as version 1");
    expect(await run("severity C-1")).toContain("For your workspace it is not posted: silenced by your profile");
    expect(await run('profile without:arbitration without:class-action-waiver protect:"class action" save')).toContain(
      "version 2",
    );
    expect(await run("severity C-1")).toContain(
      "For your workspace it is High: High by your profile: protected “class action”",
    );
    expect((await world.stores.changes.getChange(1)).severity).toBe("medium");
    const undone = await world.run("profile undo");
    expect(allText(undone)).toContain("Back to version 1, as version 3.");
    expect(undone.files).toBeUndefined();
    const whole = await world.run("profile");
    const file = JSON.parse(whole.files?.[0]?.text ?? "{}") as { versions: { version: number; by: string }[] };
    expect(file.versions.map(({ version, by }) => [version, by])).toEqual([
      [1, "alice"],
      [2, "alice"],
      [3, "alice"],
    ]);
    const audit = await world.stores.audit.listAudit({ verb: "profile", limit: 9 });
    expect(audit.map(({ subject }) => subject)).toEqual(["version 3", "version 2", "version 1"]);
  });

  it("is the whole workspace's, and for those who manage", async () => {
    await run("profile raise:arbitration save");
    expect(await run("profile", { channel: OTHER })).toContain("+20");
    expect(await run("profile", { channel: { ...OTHER, workspace: "elsewhere" } })).toContain("No profile is saved");
    expect(await run("profile save", { mayManage: false })).toContain("You need");
    expect(await run("profile save")).toContain("There is no draft");
    expect(await run("profile raise:retention")).toContain("Draft");
    expect(await run("profile drop")).toContain("forgotten");
  });
});

describe("decisions that teach", () => {
  it("propose rules, say what each would have silenced, and are saved, listed, dated and undone", async () => {
    await withChange(world, { severity: "medium" });
    const decided = await run("not-material C-1 we settle nothing there");
    expect(decided).toContain("/policy rules C-1 kind");
    expect(decided).toContain("the wording of C-1 anywhere");
    const tried = await run("rules C-1 heading");
    expect(tried).toContain("R-1 would silence all under “1. Disputes” of Meadow Learn Terms of Service");
    expect(tried).toContain("0 cards; 0 more than before, 1 fewer");
    expect(tried).toContain("0 of these were High: those still come, unless you say high.");
    expect(await run("rules")).toContain("Nothing is silenced");
    expect(await run("rules C-1 heading save")).toContain("R-1 silences all under");
    expect(await run("severity C-1")).toContain("not posted: silenced by R-1: all under “1. Disputes”");
    expect(await run("rules")).toContain("High still comes · 2026-05-11 by alice, from C-1: we settle nothing there");
    expect(await run("rules undo R-1")).toContain("is told again from now on");
    expect(await run("rules")).toContain("undone 2026-05-11 by alice");
    expect(await run("severity C-1")).not.toContain("not posted");
    expect(await run("rules undo R-1")).toContain("Say which rule");
    expect(await run("rules C-1")).toContain("Say what of C-1");
    expect(await run("rules C-1 kind save", { mayManage: false })).toContain("You need");
  });

  it("say before that High would be silenced, and silence it only when told", async () => {
    await withChange(world, { severity: "high" });
    expect(await run("rules C-1 kind")).toContain("1 of these were High: those still come");
    await run("rules C-1 kind save");
    expect(await run("severity C-1")).not.toContain("not posted");
    expect(await run("rules C-1 kind save high")).toContain("High changes are silenced too: 1 of these were High.");
    expect(await run("severity C-1")).toContain("silenced by R-2");
  });

  it("suggest a rule by themselves after three of a kind", async () => {
    await withChange(world);
    expect(await run("not-material C-1 one")).not.toContain("A rule would spare you");
    for (const number of [2, 3]) {
      const document = await world.stores.documents.getDocument(1);
      const text = TERMS_AFTER.replace("class action.", `class action ${"of any kind ".repeat(number)}.`);
      const { id } = await publishChange(world, document, text);
      const words = await run(`not-material C-${id} again`);
      expect(words.includes("3 changes of this kind were found not to matter here")).toBe(number === 3);
    }
  });
});
