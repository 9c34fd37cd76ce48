import { afterEach, describe, expect, it } from "vitest";
import type { EditRequest, Notice, Reply } from "../../../../src/chat/types.js";
import { eachInWorld } from "../each-world.js";
import { allText, GENERAL, OTHER, publishBaseline, TERMS_BEFORE, type World } from "../world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

// What goes on after an answer must not go on into the next test.
afterEach(() => world.runner.stop());

const LIST = `vendor,tags,owner,threshold,documents,every
Meadow Learn,payments,@dana,high,all,1d
Meadow Ads GmbH,ads,,,,
Meadow Learn Technologies,,,,,
Meadow Adz,,,,,
Acorn Books,,,,,
https://quill.example/terms,,,low,,
Meadow,,,enormous,,
`;

const bring = (list: string, more: object = {}): Promise<Reply> =>
  world.runner.run(
    { verb: "import", given: { list, ...more } },
    { channel: GENERAL, user: "alice", mayManage: true, followUp: async (reply) => void world.followUps.push(reply) },
  );

async function watchesOf(channel = GENERAL) {
  const { id: channelId } = await world.stores.watches.saveChannel(channel);
  return world.stores.watches.listWatches({ channelId });
}

describe("an import", () => {
  it.each(["privacy terms", '"privacy, terms"', "privacy;terms", "privacy and terms", "Privacy policy / ToS"])(
    "reads the kinds of a cell: %s",
    async (documents) => {
      const reply = await bring(`vendor,documents\nMeadow Learn,${documents}`);
      expect(reply.summary).toContain("watches 2 more policies now");
      // Nothing was guessed, so nothing is said of guesses.
      expect(allText(reply)).not.toMatch(/guess/i);
    },
  );

  it("names the columns that it does not read", async () => {
    const words = allText(await bring("Vendor name,Budget,Risk class\nMeadow Learn,12,A\n"));
    expect(words).toContain(
      "The columns Budget, Risk class said nothing to me and changed nothing. I read: vendor, address",
    );
    expect(allText(await bring(LIST))).not.toContain("said nothing to me");
  });

  it("says what each line became, in the message and in a file", async () => {
    const reply = await bring(LIST);
    expect(reply.summary).toBe(
      "Read 7 lines: 3 found, 2 guessed, 1 not found, 1 not understood. This channel watches 5 more policies now.",
    );
    const words = allText(reply);
    expect(words).toContain("Line 4, “Meadow Learn Technologies”: Meadow Learn? (its name with other words behind it)");
    expect(words).toContain("Line 5, “Meadow Adz”: Meadow Ads? (a letter or two away)");
    expect(words).toContain("Line 6, “Acorn Books”: no platform of that name");
    expect(words).toContain('\\"enormous\\" is no severity');
    expect(reply.files?.[0]?.text).toMatch(/Meadow Ads,,,,,,,,guessed,was “Meadow Adz”/);
    expect(
      (await watchesOf()).map(({ threshold, tags, ownerName, checkEveryMs }) => [
        threshold,
        tags,
        ownerName,
        checkEveryMs,
      ]),
    ).toEqual([
      ["high", ["payments"], "dana", 86_400_000],
      ["high", ["payments"], "dana", 86_400_000],
      ["high", ["payments"], "dana", 86_400_000],
      ["medium", ["ads"], null, null],
      ["low", [], null, null],
    ]);
    const [entry] = await world.stores.audit.listAudit({ limit: 1 });
    expect(entry).toMatchObject({ verb: "watch", actor: "alice", subject: "D-5" });
  });

  it("changes nothing when it is run again, and takes its own report with the guesses in it", async () => {
    const first = await bring(LIST);
    const before = await watchesOf();
    expect((await bring(LIST)).summary).toContain("3 already here, 2 guessed");
    expect(await watchesOf()).toEqual(before);
    const corrected = await bring(first.files?.[0]?.text ?? "");
    expect(corrected.summary).toContain("5 already here, 1 not found, 1 not understood");
    expect((await bring(LIST.replace("ads,,", "ads,@erin,"))).summary).toContain("1 found, 2 already here");
    expect((await watchesOf())[3]).toMatchObject({ ownerName: "erin", tags: ["ads"] });
  });

  it("says what was unwatched before, by whom and when, and offers to leave it out", async () => {
    await bring("Meadow Learn");
    await world.run("unwatch meadow terms", { user: "bob" });
    world.now = new Date(world.now.getTime() + 3 * 86_400_000);
    const findPersonName = async (id: string) => (id === "bob" ? "Bob B." : null);
    const reply = await world.run("import Meadow Learn", { findPersonName });
    expect(allText(reply)).toContain(
      "Meadow Learn Terms of Service was unwatched on 2026-05-11 by Bob B.: watched again",
    );
    const [back] = reply.actions ?? [];
    expect(back).toMatchObject({ label: "Unwatch it again", verb: "unwatch" });
    const before = (await watchesOf()).length;
    await world.run(`${back?.verb} ${back?.argument}`);
    expect(await watchesOf()).toHaveLength(before - 1);
  });

  it("says nothing of the kind where nothing was unwatched", async () => {
    const reply = await bring("Meadow Learn");
    expect(allText(reply)).not.toContain("Unwatched before");
    expect(reply.actions).toEqual([]);
  });

  it("takes guesses where it is told to, and only then", async () => {
    expect((await bring("Meadow Adz")).summary).toContain("1 guessed");
    expect(await watchesOf()).toEqual([]);
    const taken = await bring("Meadow Adz", { guesses: true });
    expect(taken.files?.[0]?.text).toContain("taken for Meadow Ads: a letter or two away");
    expect(await watchesOf()).toHaveLength(1);
  });

  it("does nothing by halves: beyond a limit no line is watched", async () => {
    world.watchLimits = { channel: 3, workspace: 9 };
    const platforms = Array.from({ length: 4 }, (_, index) => `https://v${index}.example/privacy`);
    const reply = await bring(platforms.join("\n"));
    expect(reply.summary).toContain("4 watched platforms in this channel; the limit is 3. Nothing was changed.");
    expect(await watchesOf()).toEqual([]);
    expect(await world.stores.audit.listAudit({ limit: 5 })).toEqual([]);
  });

  it("comes back as an export that another channel takes", async () => {
    await bring(LIST);
    const file = (await world.run("export watches")).files?.[0];
    expect(file?.name).toBe("watches.csv");
    const there = { channel: OTHER, user: "bob", mayManage: true, followUp: async () => {} };
    await world.runner.run({ verb: "import", given: { list: file?.text ?? "" } }, there);
    const bare = (list: Awaited<ReturnType<typeof watchesOf>>) =>
      list
        .map(({ id: _id, channelId: _channel, createdBy: _by, ...watch }) => watch)
        .toSorted((a, b) => a.documentId - b.documentId);
    expect(bare(await watchesOf(OTHER))).toEqual(bare(await watchesOf()));
    expect((await world.run("export watches tag:ads")).files?.[0]?.text.trim().split("\n")).toHaveLength(2);
  });

  it("looks at sites nobody knows, and tells the first reads in one message that is drawn anew", async () => {
    const shown: Notice[] = [];
    const edits: Omit<EditRequest, "channel">[] = [];
    world.onDiscover = ({ host }) => ({
      pages: host === "quill.example" ? [{ ...FOUND, url: "https://quill.example/privacy" }] : [],
      problem: null,
    });
    world.onSleep = async (round) => {
      if (round === 2) await publishBaseline(world, 1, TERMS_BEFORE);
      if (round === 3) await publishBaseline(world, 2, TERMS_BEFORE.replace("30 days", "60 days"));
    };
    const context = {
      ...{ channel: GENERAL, user: "alice", mayManage: true },
      followUp: async (reply: Reply) => void world.followUps.push(reply),
      post: async (notice: Notice) => {
        shown.push(notice);
        return { ts: "1" };
      },
      edit: async (request: Omit<EditRequest, "channel">) => {
        edits.push(request);
        return { kind: "edited" } as const;
      },
    };
    const list = "Meadow Ads\nquill.example\nnothing.example";
    const reply = await world.runner.run({ verb: "import", given: { list } }, context);
    expect(reply.summary).toContain("1 found, 2 to be looked for on its site");
    await world.runner.settle();
    expect(world.followUps.map(({ summary }) => summary)).toEqual(["Looked at 2 sites of the list."]);
    expect(allText(world.followUps[0] as Reply)).toContain("nothing.example: no policy was surely found");
    expect(shown.map(({ summary }) => summary)).toEqual(["First reads: 0 of 2 policies read, 2 still to come."]);
    expect(edits.map(({ message, notice }) => [message, notice.summary])).toEqual([
      [{ ts: "1" }, "First reads: 1 of 2 policies read, 1 still to come."],
      [{ ts: "1" }, "First reads: 2 of 2 policies read."],
    ]);
  });

  it("is for those who manage", async () => {
    expect(allText(await world.run("import meadow", { mayManage: false }))).toContain("You need the right");
    expect(allText(await world.run("import"))).toContain("Say the list");
    expect((await world.run("import meadow; Meadow Ads")).summary).toContain("2 found");
  });
});

const FOUND = { type: "privacy", label: "Privacy", readable: true, confident: true, problem: null } as const;
