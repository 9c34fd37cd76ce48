import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Command } from "../../src/chat/commands/line/command.js";
import { readCommand } from "../../src/chat/commands/line/read-command.js";
import { VERBS } from "../../src/chat/commands/verbs/verbs.js";
import type { CommandRunner, Notice, NoticeFile, Reply } from "../../src/chat/types.js";
import {
  createWorld,
  openTestDatabase,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
} from "../chat/commands/world.js";
import { partsOf } from "../support/notice-texts.js";
import { type Ask, type ChatDriver, type OpenChat, squash } from "./chat/driver.js";

/** Every verb at least once, the watch first and its end last. */
const ASKS: readonly Ask[] = [
  {
    verb: "watch",
    typed: "meadow terms severity:medium+",
    options: { platform: "meadow", document: "terms", severity: "medium" },
  },
  { verb: "import", typed: "meadow", options: { list: "meadow" } },
  { verb: "list", typed: "", options: {} },
  { verb: "todo", typed: "", options: {} },
  { verb: "latest", typed: "meadow 5 severity:low", options: { platform: "meadow", count: 5, severity: "low" } },
  { verb: "show", typed: "C-1", options: { record: "C-1" } },
  { verb: "explain", typed: "C-1", options: { record: "C-1" } },
  { verb: "severity", typed: "meadow type:arbitration", options: { platform: "meadow", type: "arbitration" } },
  { verb: "compare", typed: "C-1", options: { record: "C-1" } },
  {
    verb: "compare",
    typed: "meadow, meadow-ads type:arbitration",
    options: { platforms: "meadow, meadow-ads", type: "arbitration" },
  },
  {
    verb: "ask",
    typed: "can I opt out of arbitration? C-1",
    options: { question: "can I opt out of arbitration?", record: "C-1" },
  },
  { verb: "deadlines", typed: "meadow", options: { platform: "meadow" } },
  { verb: "snooze", typed: "C-1 2d", options: { record: "C-1", duration: "2d" } },
  { verb: "risks", typed: "meadow", options: { platform: "meadow" } },
  { verb: "timeline", typed: "meadow", options: { platform: "meadow" } },
  { verb: "diff", typed: "C-1", options: { record: "C-1" } },
  { verb: "cite", typed: "C-1", options: { record: "C-1" } },
  { verb: "verify", typed: "C-1", options: { record: "C-1" } },
  { verb: "status", typed: "", options: {} },
  { verb: "help", typed: "watch", options: { verb: "watch" } },
  { verb: "types", typed: "data", options: { word: "data" } },
  { verb: "check", typed: "meadow", options: { platform: "meadow" } },
  { verb: "about", typed: "", options: {} },
  { verb: "test", typed: "", options: {} },
  { verb: "acknowledge", typed: "C-1", options: { record: "C-1" } },
  { verb: "share", typed: "C-1", options: { record: "C-1" } },
  {
    verb: "settings",
    typed: "timezone:Europe/Berlin audience:user threads:on",
    options: { timezone: "Europe/Berlin", audience: "user", threads: true },
  },
  { verb: "settings", typed: "", options: {} },
  { verb: "digest", typed: "weekly mon 09:00", options: { mode: "weekly", day: "mon", time: "09:00" } },
  {
    verb: "assign",
    typed: "C-1 <@300000000000000005|Alice>",
    options: { record: "C-1", person: "300000000000000005" },
  },
  {
    verb: "escalate",
    typed: "C-1 the opt-out ends on Friday",
    options: { record: "C-1", reason: "the opt-out ends on Friday" },
  },
  {
    verb: "not-material",
    typed: "C-1 we do not use it",
    options: { record: "C-1", reason: "we do not use it" },
  },
  { verb: "reopen", typed: "C-1", options: { record: "C-1" } },
  { verb: "undo", typed: "", options: {} },
  {
    verb: "wrong",
    typed: "C-1 direction it is better now",
    options: { record: "C-1", what: "direction", reason: "it is better now" },
  },
  { verb: "correct", typed: "C-1 direction:worse", options: { record: "C-1", direction: "worse" } },
  { verb: "webhook", typed: "failed W-3", options: { do: "failed", webhook: "W-3" } },
  { verb: "rights", typed: "decide:everyone", options: { decide: "everyone" } },
  { verb: "profile", typed: "raise:ai-training", options: { raise: "ai-training" } },
  { verb: "rules", typed: "C-1 kind", options: { record: "C-1", what: "kind" } },
  { verb: "audit", typed: "since:2026-01-01", options: { period: "since 2026-01-01" } },
  { verb: "export", typed: "json", options: { format: "json" } },
  { verb: "export", typed: "bundle C-1", options: { format: "bundle", record: "C-1" } },
  { verb: "link", typed: "C-1 7d", options: { record: "C-1", duration: "7d" } },
  { verb: "feed", typed: "7d", options: { duration: "7d" } },
  { verb: "token", typed: "GRC export", options: { reason: "GRC export" } },
  { verb: "revoke", typed: "L-1", options: { access: "L-1" } },
  { verb: "mute", typed: "meadow 7d", options: { platform: "meadow", duration: "7d" } },
  { verb: "unmute", typed: "meadow", options: { platform: "meadow" } },
  { verb: "unwatch", typed: "meadow", options: { platform: "meadow" } },
];

const CARD: Notice = {
  summary: "Meadow Learn · Terms: class actions are now waived.",
  severity: "high",
  blocks: [
    { kind: "heading", text: "Meadow Learn · Terms" },
    { kind: "text", text: "marker-of-the-card" },
    { kind: "quote", text: "You waive any right to take part in a class action.", source: "Now · 1. Disputes" },
    { kind: "footer", text: "C-1 · D-1" },
  ],
  details: [{ kind: "text", text: "marker-of-the-details" }],
  actions: [
    { label: "Explain", verb: "explain", argument: "C-1", place: "button" },
    { label: "Unwatch…", verb: "unwatch", argument: "D-1", place: "menu" },
  ],
  files: [
    { name: "C-1.diff", text: "-marker-of-the-file\n" },
    { name: "C-1.pdf", text: "marker-of-the-pdf in words", bytes: new TextEncoder().encode("%PDF marker-of-the-pdf") },
  ],
};

/** What every chat platform must do alike: the same verbs and words, the same IDs and quotes, each card once. */
export function describeChatAdapter(driver: ChatDriver): void {
  describe(`chat on ${driver.name}`, () => {
    let database: Awaited<ReturnType<typeof openTestDatabase>>;
    let commands: World;
    let chat: OpenChat;
    const taken: { command: string | Command; reply: Reply }[] = [];

    beforeAll(async () => {
      database = await openTestDatabase();
      commands = await createWorld(database);
      chat = await driver.open(noting(commands.runner, taken));
    });
    afterAll(async () => {
      await commands.runner.stop();
      await chat.close();
      await database.close();
    });

    /** Waits until everything of the newest answer was seen. */
    async function answer(count: number): Promise<{ command: string | Command; reply: Reply }> {
      await vi.waitFor(() => expect(taken).toHaveLength(count), { timeout: 30_000, interval: 5 });
      const last = taken[count - 1];
      if (!last) throw new Error("no answer");
      await vi.waitFor(() => expect(missing(last.reply, chat)).toEqual([]), { timeout: 30_000, interval: 5 });
      return last;
    }

    it("knows every verb there is", () => {
      expect([...new Set(ASKS.map(({ verb }) => verb))].toSorted()).toEqual(VERBS.map(({ name }) => name).toSorted());
    });

    it.each(ASKS.map((ask) => [ask.verb, ask.typed, ask] as const))(
      "%s %s: the same command, and all of its answer",
      async (_verb, _typed, ask) => {
        const before = taken.length;
        await chat.ask(ask);
        const { command, reply } = await answer(before + 1);
        expect(commandOf(command)).toEqual(commandOf(`${ask.verb} ${ask.typed}`));
        expect(reply.summary).not.toContain("that did not work");
        // What is told in private may be seen before the answer is.
        await vi.waitFor(() => expect([reply.audience === "asker", null]).toContain(chat.isPrivate()), { interval: 5 });
        const actions = reply.actions ?? [];
        for (const { verb, argument } of chat.shownActions?.(actions) ?? actions) {
          expect([verb, chat.offers(verb as Ask["verb"], argument)]).toEqual([verb, true]);
        }
        if (ask.verb === "watch") await recordChange(commands);
      },
    );

    it("gives the citation block line by line, to be copied", async () => {
      const before = taken.length;
      await chat.ask({ verb: "cite", typed: "C-1", options: { record: "C-1" } });
      const { reply } = await answer(before + 1);
      const codes = reply.blocks.flatMap((block) => (block.kind === "code" ? [block.text] : []));
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.join()).toMatch(/C-1[\s\S]*sha-?256/i);
      for (const code of codes) expect(chat.seen()).toContain(squash(code));
    });

    it("posts a delivery with its details and files, once for all its tries", async () => {
      const request = { channel: chat.channel, notice: CARD, deliveryId: "71" };
      const first = await chat.adapter.send({ ...request, mayBeRepeat: false });
      expect(first.kind).toBe("posted");
      await vi.waitFor(() => expect(missing(CARD, chat)).toEqual([]), { interval: 5 });
      expect(await chat.adapter.send({ ...request, mayBeRepeat: true })).toEqual(first);
      for (const marker of ["of-the-card", "of-the-details", "of-the-file", "of-the-pdf"].map(
        (end) => `marker-${end}`,
      )) {
        expect([marker, chat.seen().split(marker).length - 1]).toEqual([marker, 1]);
      }
      expect(chat.offers("explain", "C-1")).toBe(true);
      expect(chat.offers("unwatch", "D-1")).toBe(true);
    });

    it("posts what belongs to a card where the card is, once for all its tries", async () => {
      const bare: Notice = {
        summary: "A card without details.",
        blocks: [{ kind: "text", text: "marker-of-a-bare-card" }],
      };
      const card = await chat.adapter.send({
        channel: chat.channel,
        notice: bare,
        deliveryId: "81",
        mayBeRepeat: false,
      });
      if (card.kind !== "posted") throw new Error(card.reason);
      const notice: Notice = { summary: "A reminder.", blocks: [{ kind: "text", text: "marker-of-the-reminder" }] };
      const request = { channel: chat.channel, notice, deliveryId: "82", thread: card.message };
      const first = await chat.adapter.send({ ...request, mayBeRepeat: false });
      expect(first.kind).toBe("posted");
      await vi.waitFor(() => expect(chat.seen()).toContain("marker-of-the-reminder"), { interval: 5 });
      expect(await chat.adapter.send({ ...request, mayBeRepeat: true })).toEqual(first);
      expect(chat.seen().split("marker-of-the-reminder").length - 1).toBe(1);
      expect(chat.inThread?.(card.message, "marker-of-the-reminder") ?? true).toBe(true);
    });

    it("holds every payload to the platform's documented limits", () => {
      const count = chat.checked();
      if (count !== null) expect(count).toBeGreaterThan(ASKS.length);
    });

    it("takes a press for the command it stands for", async () => {
      const before = taken.length;
      await chat.press("diff", "C-1");
      const { command } = await answer(before + 1);
      expect(commandOf(command)).toEqual(commandOf("diff C-1"));
    });
  });
}

function noting(runner: CommandRunner, taken: { command: string | Command; reply: Reply }[]): CommandRunner {
  return {
    ...runner,
    async run(command, context) {
      const reply = await runner.run(command, context);
      taken.push({ command, reply });
      return reply;
    },
  };
}

/** A name typed with a kind of policy beside it leaves both as words; chosen options do not. */
function commandOf(asked: string | Command) {
  const { verb, given } = typeof asked === "string" ? readCommand(asked) : asked;
  const { words: _words, names, ...kept } = given;
  // A comma behind a typed name ends it; chosen names are taken apart at the commas.
  return { verb, given: { ...kept, ...(names ? { names: names.map((name) => name.replace(/,$/, "")) } : {}) } };
}

function missing(notice: Notice, chat: OpenChat): string[] {
  const seen = chat.seen();
  // A sentence with a command in it, put into a string, loses the command.
  expect(JSON.stringify(notice)).not.toContain("[object Object]");
  const texts = partsOf(notice, chat.write).filter((text) => !seen.includes(squash(text)));
  const files = (notice.files ?? []).filter((file) => !formsOf(file).some((text) => seen.includes(squash(text))));
  return [...texts, ...files.map(({ name }) => name)];
}

/** A file comes as it is, or in words where a platform carries nothing else. */
function formsOf({ text, bytes }: NoticeFile): string[] {
  return [text, ...(bytes ? [new TextDecoder().decode(bytes)] : [])];
}

/** What the later verbs are asked about: D-1 read once, changed once. */
async function recordChange(commands: World): Promise<void> {
  await publishBaseline(commands, 1, TERMS_BEFORE);
  await commands.runner.settle();
  await publishChange(commands, await commands.stores.documents.getDocument(1), TERMS_AFTER);
}
