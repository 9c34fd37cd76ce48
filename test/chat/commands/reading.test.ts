import { beforeEach, describe, expect, it } from "vitest";
import { readCommand } from "../../../src/chat/commands/line/read-command.js";
import { commandLine } from "../../../src/chat/commands/verbs/find-verb.js";
import { typedProse } from "../../../src/chat/commands/verbs/typed-prose.js";
import { VERBS } from "../../../src/chat/commands/verbs/verbs.js";
import { renderNotice } from "../../../src/chat/terminal/render.js";
import type { Block, Reply } from "../../../src/chat/types.js";
import { plainReason } from "../../../src/policy/reason.js";
import type { Stores } from "../../../src/ports.js";
import { readChangeView } from "../../../src/records/change-view.js";
import { checkSnapshot } from "../../../src/records/snapshot-check.js";
import type { TestDatabase } from "../../support/database.js";
import { textsOf } from "../../support/notice-texts.js";
import { eachInWorld } from "./each-world.js";
import {
  allText,
  createWorld,
  GENERAL,
  OTHER,
  saveVersion,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
  withChange,
} from "./world.js";

let database: TestDatabase;
let world: World;
eachInWorld((fresh, opened) => {
  [world, database] = [fresh, opened];
});

function blocks<K extends Block["kind"]>(reply: Reply, kind: K): Extract<Block, { kind: K }>[] {
  return [...reply.blocks, ...(reply.details ?? [])].filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  );
}

const NEW_WORDS = "You waive any right to take part in a class action.";
const OLD_WORDS = "You may opt out of it within 30 days.";

describe("with one change on record", () => {
  beforeEach(async () => {
    await withChange(world);
  });

  it("list shows watch, threshold and state, to the asker, for this channel only", async () => {
    const reply = await world.run("list");
    expect(reply.audience).toBe("asker");
    expect(allText(reply)).toContain(
      "D-1 Meadow Learn Terms of Service · Medium and above · readable, last verified 2026-04-01 06:02 UTC",
    );
    expect((await world.run("list", { channel: OTHER })).summary).toContain("watches nothing yet");
  });

  it("latest lists changes with their ID and ends with the next command", async () => {
    for (const line of ["latest", "latest meadow 3", "latest severity:high+"]) {
      const reply = await world.run(line);
      expect(allText(reply)).toContain(
        "2026-05-01 06:02 UTC · C-1 · Meadow Learn Terms of Service · High, worse for users · Class actions are now waived.",
      );
      expect(textsOf(reply).at(-1)).toBe("One of them in plain words: /policy explain C-1");
    }
    expect(allText(await world.run("latest", { channel: OTHER }))).not.toContain("C-1");
  });

  it("show C- and show P- fit a screen, and say how to see everything", async () => {
    for (const line of ["show C-1", "show P-1", "show D-1", "show meadow"]) {
      const reply = await world.run(line);
      const lines = renderNotice(reply, { colour: false, columns: 100 }).split("\n");
      expect(lines.length, line).toBeLessThanOrEqual(40);
    }
    for (const record of ["C-1", "P-1"]) {
      const reply = await world.run(`show ${record}`);
      expect(allText(reply)).not.toContain("SHA-256 of the extracted text");
      expect(reply.actions).toContainEqual(expect.objectContaining({ verb: "show", argument: `${record} full` }));
      const full = await world.run(`show ${record} full`);
      for (const same of ["more", "--full", "full:on", "everything"]) {
        expect(await world.run(`show ${record} ${same}`)).toEqual(full);
      }
    }
  });

  it("show C- says what became of the change in the channel, and which rule kept it away", async () => {
    const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
    const plan = { channelId, kind: "change", documentId: 1, changeId: 1, key: "change-1" } as const;
    const skip = { skip: "R-1: Binding arbitration on Meadow Learn", skipKind: "team" } as const;
    await world.stores.deliveries.planDeliveries([{ ...plan, ...skip }], world.now);
    for (const line of ["show C-1", "show C-1 full"]) {
      expect(allText(await world.run(line))).toContain(
        "not posted, silenced by this workspace: R-1: Binding arbitration on Meadow Learn",
      );
      expect(allText(await world.run(line, { channel: OTHER }))).not.toContain("silenced");
    }
  });

  it("show C- gives in full the card, the record and the evidence, checked now", async () => {
    const reply = await world.run("show C-1 full");
    expect(reply.severity).toBe("high");
    const words = allText(reply);
    for (const part of [
      "Detected",
      "confirmed by a second look",
      "SHA-256 of the extracted text",
      "match their SHA-256",
      "Last updated: 1 May 2026",
    ]) {
      expect(words).toContain(part);
    }
    expect(
      blocks(reply, "quote")
        .map(({ text }) => text)
        .join(),
    ).toContain(NEW_WORDS);
  });

  it("show P- gives the clause word for word, apart from our reading, with all its fields", async () => {
    const [provision] = await world.stores.provisions.listProvisions({ type: "arbitration", limit: 1 });
    const reply = await world.run(`show P-${provision?.id} full`);
    expect(blocks(reply, "quote")[0]?.text).toBe(`Disputes are decided by binding arbitration. ${NEW_WORDS}`);
    expect(blocks(reply, "quote")[0]?.source).toContain("The policy says");
    const words = allText(reply);
    for (const part of [
      "on record here: 1 of 1 platform.",
      "How other platforms handle it",
      "Not compared: no other platform is on record here yet.",
      "First seen (provision)",
      "2026-04-01",
      "Last verified",
      "Related changes",
      "C-1",
      "Accessed: 2026-05-11",
      "describes, does not judge legality",
    ]) {
      expect(words).toContain(part);
    }
  });

  it("show D- and show platform tell state, dates and counts", async () => {
    const document = allText(await world.run("show D-1"));
    for (const part of [
      "readable, last verified",
      "First tracked",
      "Next check",
      "every 12 hours",
      "C-1",
      "the",
      "stored bytes match",
    ]) {
      expect(document).toContain(part);
    }
    const platform = allText(await world.run("show meadow"));
    expect(platform).toContain("Changes in the last 30 days (2026-04-11 to 2026-05-11): 1 confirmed.");
  });

  it("explain quotes the words and keeps our reading apart", async () => {
    const change = await world.run("explain C-1");
    expect(allText(change)).toContain(NEW_WORDS);
    expect(allText(change)).toContain("What it says, our reading");
    const clause = await world.run("explain meadow arbitration");
    expect(blocks(clause, "quote")[0]?.text).toContain("binding arbitration");
    expect(clause.summary).toContain("Binding arbitration");
  });

  it("severity shows every reason with its trigger and points, which add up", async () => {
    const reply = await world.run("why meadow arbitration");
    const [provision] = await world.stores.provisions.listProvisions({ type: "arbitration", limit: 1 });
    const lines = blocks(reply, "list").flatMap(({ items }) => items.map(typedProse));
    const factors = (provision?.reasons ?? []).map(plainReason).filter(({ factor }) => factor !== "base");
    for (const { factor, trigger } of factors) expect(lines.join("\n")).toContain(`${factor}: "${trigger}"`);
    expect(lines.join("\n")).toContain("base of its kind: Binding arbitration");
    expect(provision?.reasons.length).toBeGreaterThan(0);
    expect(allText(await world.run("severity C-1"))).toContain("High, worse for users");
  });

  it("risks lists standing clauses, most severe first", async () => {
    const reply = await world.run("risks meadow");
    const standing = await world.stores.provisions.listProvisions({ platformId: 1, limit: 50 });
    const rated = standing.filter(({ severity }) => severity !== null).map(({ id }) => `P-${id}`);
    const lines = blocks(reply, "list")[0]?.items ?? [];
    expect(lines.map((line) => typedProse(line).split(" ")[0])).toEqual(rated);
  });

  it("timeline has the dates", async () => {
    const words = allText(await world.run("timeline meadow"));
    expect(words).toContain("2026-05-01 06:02 UTC · C-1");
    expect(words).toContain("tracked since 2026-05-11");
  });

  it("diff shows the words; a long one comes as a file too", async () => {
    const reply = await world.run("diff C-1");
    const runs = blocks(reply, "diff")[0]?.runs ?? [];
    expect(runs.some(({ op, text }) => op === "+" && text.includes("class action"))).toBe(true);
    expect(
      runs
        .filter(({ op }) => op !== "+")
        .map(({ text }) => text)
        .join(""),
    ).toContain(OLD_WORDS);
    expect(reply.files).toBeUndefined();
  });

  it("cite gives one block for each quote, with the snapshot it stands in", async () => {
    const reply = await world.run("cite C-1");
    const codes = blocks(reply, "code").map(({ text }) => text);
    expect(codes).toHaveLength(2);
    expect(codes[0]).toContain(NEW_WORDS);
    expect(codes[0]).toContain("Captured: 2026-05-01 06:02:13 UTC");
    expect(codes[1]).toContain(OLD_WORDS);
    expect(codes[1]).toContain("Captured: 2026-04-01 06:02:13 UTC");
    expect(codes[0]).toContain("Accessed: 2026-05-11 06:02:13 UTC");
  });

  it("verify checks bytes, text and quotes of both versions", async () => {
    const reply = await world.run("verify C-1");
    expect(reply.summary).toBe("C-1 checked 2026-05-11 06:02:13 UTC: everything checked stands.");
    const lines = blocks(reply, "list").flatMap(({ items }) => items.map(typedProse));
    expect(lines.filter((line) => line.startsWith("Snapshot:") && line.includes("match their SHA-256"))).toHaveLength(
      2,
    );
    expect(lines.filter((line) => line === "Quotes: 1 of 1 stand, each at its place in the text.")).toHaveLength(2);
    expect((await world.run("verify P-1")).summary).toContain("everything checked stands");
  });

  it("test posts the newest change, marked, to the channel", async () => {
    const reply = await world.run("test");
    expect(reply.audience).toBe("channel");
    expect(reply.summary).toMatch(/^Test\. /);
    expect(reply.blocks[1]).toMatchObject({
      kind: "text",
      text: expect.stringMatching(/^TEST:.*Nothing new happened/),
    });
    expect(allText(reply)).toContain("C-1");
  });

  it("status names pages that are sent on to another address", async () => {
    expect(allText(await world.run("status"))).not.toContain("Sent on");
    const version = await saveVersion(world, 1, TERMS_BEFORE);
    const { id: _, size: __, ...snapshot } = await world.stores.snapshots.getSnapshot(version.snapshotId);
    const bytes = await world.stores.snapshots.readBytes(snapshot.sha256);
    const moved = { ...snapshot, bytes, origin: "test", finalUrl: "https://legal.meadow.example/terms" };
    const { id } = await world.stores.snapshots.saveSnapshot(moved);
    await world.stores.documents.recordSeen(1, id, world.now);
    expect(allText(await world.run("status"))).toContain(
      "leads to https://legal.meadow.example/terms. To watch that address: /watch https://legal.meadow.example/terms",
    );
  });

  it("status tells members coverage and no queues", async () => {
    const words = allText(await world.run("status", { mayManage: false }));
    expect(words).toContain("Of 1 watched policy");
    expect(words).not.toMatch(/waiting|dead|Operation|Work/);
  });

  it("status tells who governs the channel in a line how the process is, and all of it in full", async () => {
    const brief = allText(await world.run("status"));
    expect(brief).toContain("Operation: Ready, with something to look at. 4 jobs are dead");
    expect(brief).toContain("Checks and queues: /policy status full");
    expect(brief).not.toContain("2 waiting");
    expect(allText(await world.run("status full", { isAdmin: async () => false }))).not.toMatch(
      /Operation|waiting|dead/,
    );
    expect(allText(await world.run("status full", { isAdmin: async () => true }))).toContain("2 waiting");
    const words = allText(await world.run("status full"));
    expect(words).toContain("Ready, with something to look at.");
    expect(words).toContain("look at this: 2 pending, the oldest for 1000 s");
    expect(words).toMatch(/database\W+answers/);
  });

  it("status tells coverage, and queues and dead jobs to those who manage", async () => {
    for (let i = 0; i < 3; i += 1) {
      const failed = {
        at: world.now,
        readState: "blocked",
        problem: "www.meadow.example answered with a challenge page.",
      } as const;
      await world.stores.documents.recordFailedRead(1, failed, 3);
    }
    const words = allText(await world.run("status full"));
    expect(words).toContain("Of 1 watched policy: 0 readable, 1 cannot be read, 0 not read yet.");
    expect(words).toContain(
      "cannot be read since 2026-05-11 06:02 UTC: www.meadow.example answered with a challenge page.",
    );
    expect(words).toContain("2 waiting, 1 running, 3 planned, 4 dead");
    expect(words).toContain("4 jobs are dead");
    const forAll = allText(await world.run("status", { mayManage: false }));
    expect(forAll).toContain("1 cannot be read");
    expect(forAll).toContain("Next look");
    expect(forAll).not.toMatch(/waiting|dead/);
  });
});

it("tells a failure that policies of one host share once, with their number", async () => {
  await world.run("watch meadow privacy terms cookies");
  for (const id of [1, 2, 3]) {
    const failed = {
      at: world.now,
      readState: "blocked",
      problem: "www.meadow.example answered with a challenge page.",
    } as const;
    for (let i = 0; i < 3; i += 1) await world.stores.documents.recordFailedRead(id, failed, 3);
  }
  const words = allText(await world.run("status"));
  expect(words.split("challenge page")).toHaveLength(2);
  expect(words).toContain("3 policies of www.meadow.example (D-1 Meadow Learn ");
  const listed = allText(await world.run("list"));
  expect(listed.split("challenge page")).toHaveLength(2);
  expect(listed).toContain("cannot be read, as D-");
});

describe("what is not there", () => {
  it.each([
    ["show C-9", "There is no record C-9"],
    ["explain P-9", "There is no record P-9"],
    ["verify C-9", "There is no record C-9"],
    ["cite D-1", "cite takes C-… or P-…"],
    ["show", "Say which record"],
    ["risks", "Say which platform"],
    ["risks meadow", "There are no records of Meadow Learn: nobody watches it yet. Start with /watch meadow-learn"],
    ["risks nowhere.example", "There are no records of nowhere.example"],
    ["timeline medow lern", "Did you mean Meadow Learn"],
  ])("%s: %s", async (line, words) => {
    expect((await world.run(line)).summary).toContain(words);
    expect(world.errors).toEqual([]);
  });

  it.each(["meadow", "Meadow Learn", "meadow academy", "meadow.example", "MeadowAcademy"])(
    "is not the same as a platform that an archive has named otherwise: %s",
    async (name) => {
      const platform = { slug: "meadow-academy", name: "Meadow Academy", aliases: [], domains: [] };
      const { id } = await world.stores.platforms.savePlatform(platform);
      const page = { platformId: id, type: "terms", url: "https://archive.example/terms", reading: null };
      await world.stores.documents.saveDocument(page, new Date());
      await world.stores.documents.publish([page.url]);
      expect((await world.run(`timeline ${name}`)).summary).toContain("Meadow Academy");
      expect(world.errors).toEqual([]);
    },
  );

  it("is not stated in what was read, and not compared in what was not", async () => {
    await world.run("watch meadow privacy");
    expect((await world.run("explain meadow biometric data")).summary).toMatch(
      /^Not compared: D-1 Meadow Learn Privacy Policy \(not read yet/,
    );
    expect((await world.run("risks meadow")).summary).toContain("nothing was read yet, so nothing was compared");
    await world.runner.stop();
    world = await createWorld(database);
    await withChange(world);
    const reply = await world.run("explain meadow biometric data");
    expect(reply.summary).toMatch(/^Not stated: no clause of the type Biometric data was found in D-1/);
    expect(reply.summary).not.toContain("Not compared");
    expect((await world.run("explain meadow")).summary).toContain("On record: ");
  });
});

describe("help and about", () => {
  it("shows five tasks, each with one example, and more on request", async () => {
    const reply = await world.run("help");
    const fields = reply.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []));
    expect(fields).toHaveLength(5);
    for (const [, example] of fields) expect(readCommand(typedProse(example)).verb).not.toBe("help");
    expect(allText(reply)).toContain("Everything else: /policy help all");
  });

  it.each([
    ["asdf", '"asdf" is no command. This is what I can do:', []],
    [
      "meadow",
      '"meadow" is no command. Do you mean the platform Meadow Learn?',
      ["watch meadow-learn", "show meadow-learn"],
    ],
    ["hidden fees", "is no command", ["ask hidden fees"]],
  ])("answers %s with the help and what may be meant", async (line, words, offers) => {
    const reply = await world.run(line);
    expect(reply.summary).toContain(words);
    expect(reply.actions?.map(({ verb, argument }) => `${verb} ${argument}`)).toEqual([...offers, "help all"]);
    expect(allText(reply)).toContain("Watch a company");
  });

  it("offers the verb that a slip means, with what else was typed", async () => {
    const reply = await world.run("explian C-1");
    expect(reply.actions).toEqual([{ label: "Explain", verb: "explain", argument: "C-1", place: "button" }]);
  });

  it.each([
    ["types", "ai-training"],
    ["types data", "data-sale"],
    ["types ai", "1 kind of clause with "],
    ["types arbitraton", "The closest is arbitration."],
    ["explain meadow arbitraton", "Did you mean arbitration? Then: /policy explain meadow type:arbitration"],
  ])("%s tells kinds of clause", async (line, words) => {
    expect(allText(await world.run(line))).toContain(words);
  });

  it("lists every verb", async () => {
    const words = allText(await world.run("help all"));
    for (const { name } of VERBS) expect(words).toContain(commandLine(name));
    expect(words).not.toContain("subscribe");
  });

  it("explains each verb", async () => {
    for (const { name, help, more } of VERBS) {
      const words = allText(await world.run(`help ${name}`));
      for (const part of [help, ...more]) expect(words).toContain(JSON.stringify(typedProse(part)).slice(1, -1));
    }
  });

  it("about tells versions and limits", async () => {
    const words = allText(await world.run("about"));
    for (const part of ["9.9.9", "no legal advice", "Regulation map", "Independence"]) expect(words).toContain(part);
  });
});

describe("hostile or damaged records", () => {
  it("shows no quote that does not stand in the stored version", async () => {
    await withChange(world);
    const db = damaged(world.stores, { quote: "You owe us everything." });
    const stores = { ...world.stores, ...db };
    await expect(readChangeView(stores, 1)).rejects.toMatchObject({ code: "unproven", retryable: false });
  });

  it("says so when the stored bytes are not what was fetched", async () => {
    await withChange(world);
    const snapshot = await world.stores.snapshots.getSnapshot(1);
    const readBytes = async () => new TextEncoder().encode(TERMS_AFTER);
    const result = await checkSnapshot({ snapshots: { ...world.stores.snapshots, readBytes } }, snapshot);
    expect(result).toMatchObject({ good: false, sentence: expect.stringContaining("do NOT match") });
  });

  it("answers an unexpected error with an apology and nothing internal", async () => {
    const broken = await createWorld(database);
    const list = () => Promise.reject(new Error("relation watches: password=hunter2"));
    Object.assign(broken.stores.watches, { listWatches: list });
    const reply = await broken.run("list");
    expect(reply.summary).toMatch(/^Sorry, that did not work/);
    expect(reply.summary).not.toContain("hunter2");
    expect(broken.errors).toHaveLength(1);
    Reflect.deleteProperty(broken.stores.watches, "listWatches");
  });
});

/** The change store as it would answer had somebody altered the quotes. */
function damaged({ changes }: Stores, { quote }: { quote: string }): Pick<Stores, "changes"> {
  const listClauseChanges: typeof changes.listClauseChanges = async (id) => {
    const stored = await changes.listClauseChanges(id);
    return stored.map((clause) => ({ ...clause, after: clause.after && { ...clause.after, quote } }));
  };
  return { changes: Object.assign(Object.create(changes), { listClauseChanges }) };
}
