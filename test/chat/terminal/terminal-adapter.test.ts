import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { createTerminalAdapter } from "../../../src/chat/terminal/terminal-adapter.js";
import type {
  Action,
  CommandContext,
  CommandRunner,
  Notice,
  NoticeFile,
  Reply,
  SendRequest,
} from "../../../src/chat/types.js";
import { InputError } from "../../../src/errors.js";
import { NO_PAGES } from "../../support/no-pages.js";
import { VirtualTerminal } from "./virtual-terminal.js";

function answerOf(text: string): Reply {
  return { summary: text, blocks: [{ kind: "text", text }], audience: "asker" };
}

const OFFERED: readonly Action[] = [
  { label: "Explain", verb: "explain", argument: "C-1", place: "button" },
  { label: "Assign…", verb: "assign", argument: "C-1", place: "menu" },
];
const MANY: readonly Action[] = [
  ...["diff", "cite", "share"].map((verb) => ({ label: verb, verb, argument: "C-1", place: "menu" }) as const),
  ...["explain", "acknowledge", "verify"].map(
    (verb) => ({ label: verb, verb, argument: "C-1", place: "button" }) as const,
  ),
];
const FILES: readonly NoticeFile[] = [{ name: "changes.csv", text: "id\nC-1\n", keep: true }];

/** Answers each line with itself; "slow" waits for `release`, "later" follows up, "bad" and "broken" throw. */
function createRunner() {
  const contexts: CommandContext[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const runner: CommandRunner = {
    async run(line, context) {
      contexts.push(context);
      if (line === "slow") await released;
      if (line === "bad") throw new InputError("Write it like this: /watch coursera");
      if (line === "broken") throw new TypeError("the database went away\u001b[2J");
      if (line === "later") queueMicrotask(() => void context.followUp(answerOf("and this came later")));
      if (line === "offers") return { ...answerOf("choose"), actions: OFFERED };
      if (line === "many") return { ...answerOf("choose"), actions: MANY };
      if (line === "export") return { ...answerOf("1 change, as changes.csv."), files: FILES };
      return answerOf(`answer to ${line}`);
    },
    ...NO_PAGES,
    async complete(line) {
      if (line.endsWith("broken")) throw new Error("no completion");
      const word = line.slice(line.lastIndexOf(" ") + 1);
      return ["coursera", "coursehero", "udemy"].filter((name) => name.startsWith(word));
    },
  };
  return { runner, contexts, release };
}

function deliveryOf(notice: Notice, deliveryId = "1"): SendRequest {
  const channel = { adapter: "terminal", workspace: "local", channel: "terminal" };
  return { channel, notice, deliveryId, mayBeRepeat: false };
}

const CARD: Notice = {
  summary: "Acme changed.",
  severity: "high",
  blocks: [{ kind: "heading", text: "Acme · Terms" }],
};

function openPipe(more: { readonly filesIn?: string } = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  output.setEncoding("utf8");
  const { runner, contexts, release } = createRunner();
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const adapter = createTerminalAdapter({ input, output, runner, onExit: () => leave(), ...more });
  const written = (): string => (output.read() as string | null) ?? "";
  return { input, output, adapter, contexts, release, left, written };
}

async function openTerminal() {
  const terminal = new VirtualTerminal();
  const { runner, release, contexts } = createRunner();
  const onExit = vi.fn();
  const adapter = createTerminalAdapter({ ...terminalStreams(terminal), runner, onExit });
  await adapter.start();
  return { terminal, adapter, onExit, release, contexts };
}

function terminalStreams({ input, output }: VirtualTerminal) {
  return { input, output };
}

describe("with a pipe instead of a person", () => {
  it("answers the lines in order and finishes the ones in hand at the end of the input", async () => {
    const { input, adapter, release, left, written } = openPipe();
    await adapter.start();
    input.end("slow\n\n  \nsecond\nthird without a line break");
    await new Promise((resolve) => setImmediate(resolve));
    expect(written()).toBe("> slow\n");
    release();
    await left;
    expect(written()).toBe(
      [
        "\n┃ answer to slow\n\n",
        "> second\n\n┃ answer to second\n\n",
        "> third without a line break\n\n┃ answer to third without a line break\n\n",
      ].join(""),
    );
  });

  it("runs what an answer offers by its number", async () => {
    const { adapter, input, left, written } = openPipe();
    await adapter.start();
    input.end("offers\n1\n9\n");
    await left;
    const text = written();
    expect(text).toContain("→ 1 /policy explain C-1   2 /policy assign C-1");
    expect(text).toContain("answer to /policy explain C-1");
    expect(text).toContain("answer to 9");
  });

  it("offers four at most, buttons first, and the rest by more", async () => {
    const { adapter, input, left, written } = openPipe();
    await adapter.start();
    input.end("many\nmore\n6\n");
    await left;
    const text = written();
    expect(text).toContain("→ 1 /policy explain C-1   2 /policy acknowledge C-1   3 /policy verify C-1");
    expect(text).toContain("4 /policy diff C-1   more (2)");
    expect(text).toContain("→ 5 /policy cite C-1   6 /policy share C-1");
    expect(text).toContain("answer to /policy share C-1");
  });

  it("takes more for a line where nothing was left out", async () => {
    const { adapter, input, left, written } = openPipe();
    await adapter.start();
    input.end("offers\nmore\n");
    await left;
    expect(written()).toContain("answer to more");
  });

  it("writes files that were asked for, never over another", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fineprint-files-"));
    const { adapter, input, left, written } = openPipe({ filesIn: folder });
    await adapter.start();
    input.end("export\nexport\n");
    await left;
    const text = written().replaceAll(/\s*┃ */g, "");
    expect(text).toContain("changes-2.csv");
    expect(text).not.toContain("C-1");
    expect(readdirSync(folder).toSorted()).toEqual(["changes-2.csv", "changes.csv"]);
    expect(readFileSync(join(folder, "changes.csv"), "utf8")).toBe("id\nC-1\n");
    rmSync(folder, { recursive: true });
  });

  it("prints a file that cannot be written", async () => {
    const { adapter, input, left, written } = openPipe({ filesIn: "/nowhere/at/all" });
    await adapter.start();
    input.end("export\n");
    await left;
    expect(written()).toMatch(/could not be[\s\S]*Here it is:[\s\S]*C-1/);
  });

  it("stops taking lines at exit", async () => {
    const { input, adapter, left, contexts } = openPipe();
    await adapter.start();
    input.write("first\n/exit\nsecond\n");
    await left;
    expect(contexts).toHaveLength(1);
  });

  it("prints the news of a card as a line, but not beside the answer to the command that made it", async () => {
    const { input, adapter, left, contexts, written } = openPipe();
    await adapter.start();
    input.write("first\n");
    await vi.waitFor(() => expect(contexts).toHaveLength(1), { interval: 2 });
    const notice = { summary: "Acme changed.", blocks: [] };
    const edit = { message: { line: "1" }, notice, note: "C-1: acknowledged by @local.", deliveryId: "1" };
    expect(await contexts[0]?.edit?.(edit)).toEqual({ kind: "edited" });
    expect(written()).not.toContain("C-1: acknowledged by @local.");
    const news = {
      ...edit,
      channel: { adapter: "terminal", workspace: "local", channel: "terminal" },
      note: "C-1: acknowledged by @bob.",
    };
    expect(await adapter.edit?.(news)).toEqual({ kind: "edited" });
    input.end();
    await left;
    expect(written()).toContain("C-1: acknowledged by @bob.");
  });

  it("says who asks, where, and that they may manage", async () => {
    const { input, adapter, left, contexts } = openPipe();
    await adapter.start();
    input.end("first\n");
    await left;
    expect(contexts[0]).toMatchObject({
      channel: { adapter: "terminal", workspace: "local", channel: "terminal" },
      user: "local",
      mayManage: true,
    });
  });

  it("shows later answers, our own errors as they are, other errors as faults, and goes on", async () => {
    const { input, adapter, left, written } = openPipe();
    await adapter.start();
    input.end("later\nbad\nbroken\nlast\n");
    await left;
    const text = written();
    expect(text).toContain("┃ and this came later");
    expect(text).toContain("┃ Write it like this: /watch coursera");
    expect(text).toContain("┃ That did not work: the database went away␛[2J");
    expect(text).toContain("┃ answer to last");
    expect(text).not.toContain("\u001b");
  });
});

describe("deliveries", () => {
  it("are printed, with the line they begin at as their place", async () => {
    const { adapter, written } = openPipe();
    await adapter.start();
    expect(await adapter.send(deliveryOf(CARD, "1"))).toEqual({ kind: "posted", message: { line: "1" } });
    expect(await adapter.send(deliveryOf(CARD, "2"))).toEqual({ kind: "posted", message: { line: "4" } });
    expect(written().split("\n").slice(0, 5)).toEqual(["", "┃ ▲ HIGH  Acme · Terms", "", "", "┃ ▲ HIGH  Acme · Terms"]);
  });

  it("are printed once, whoever asks again", async () => {
    const { adapter, written } = openPipe();
    await adapter.start();
    const first = await adapter.send(deliveryOf(CARD));
    expect(await adapter.send({ ...deliveryOf(CARD), mayBeRepeat: true })).toEqual(first);
    expect(written().match(/HIGH/g)).toHaveLength(1);
  });

  it("wait for another try when the terminal is not open or gone", async () => {
    const { adapter, output } = openPipe();
    expect(await adapter.send(deliveryOf(CARD))).toMatchObject({ kind: "retry" });
    await adapter.start();
    output.end();
    expect(await adapter.send(deliveryOf(CARD))).toMatchObject({ kind: "retry" });
  });

  it("leave the process alone when the reader of the output goes away", async () => {
    const { adapter, output, left } = openPipe();
    await adapter.start();
    output.destroy(new Error("EPIPE"));
    await left;
    expect(await adapter.send(deliveryOf(CARD))).toMatchObject({ kind: "retry" });
  });
});

describe("with a person at a terminal", () => {
  it("shows a prompt, the answer, and the prompt again", async () => {
    const { terminal } = await openTerminal();
    terminal.type("hello\r");
    await vi.waitFor(() => expect(terminal.text()).toBe("fineprint> hello\n\n┃ answer to hello\n\nfineprint>"));
  });

  it("puts a command that wants more on the line, to be finished", async () => {
    const { terminal, adapter } = await openTerminal();
    terminal.type("offers\r");
    await vi.waitFor(() => expect(terminal.text()).toContain("2 /policy assign"), { interval: 5 });
    terminal.type("2\r");
    await vi.waitFor(() => expect(terminal.text()).toMatch(/fineprint> \/policy assign C-1/), { interval: 5 });
    terminal.type("me\r");
    await vi.waitFor(() => expect(terminal.text()).toContain("answer to /policy assign C-1 me"), { interval: 5 });
    await adapter.stop();
  });

  it("keeps what is being typed when a delivery arrives", async () => {
    const { terminal, adapter } = await openTerminal();
    terminal.type("/watch cour");
    await adapter.send(deliveryOf(CARD));
    terminal.type("sera\r");
    await vi.waitFor(() =>
      expect(terminal.text()).toBe(
        "\n┃ ▲ HIGH  Acme · Terms\n\nfineprint> /watch coursera\n\n┃ answer to /watch coursera\n\nfineprint>",
      ),
    );
  });

  it("keeps a typed line that is longer than the screen is wide", async () => {
    const { terminal, adapter } = await openTerminal();
    const long = `/watch ${"https://acme.example/a-long-address/".repeat(6)}`;
    terminal.type(long);
    await adapter.send(deliveryOf(CARD, "1"));
    await adapter.send(deliveryOf(CARD, "2"));
    await vi.waitFor(() => expect(terminal.text()).toContain("fineprint> /watch"));
    const card = "\n┃ ▲ HIGH  Acme · Terms\n";
    const typed = `fineprint> ${long}`.match(/.{1,80}/g)?.join("\n");
    expect(terminal.text()).toBe(`${card}\n${card}\n${typed}`);
  });

  it("completes words: the common beginning, then the rest and a space", async () => {
    const { terminal } = await openTerminal();
    terminal.type("/watch cou\t");
    await vi.waitFor(() => expect(terminal.text()).toContain("fineprint> /watch course"));
    terminal.type("ra\t");
    terminal.type("privacy\r");
    await vi.waitFor(() => expect(terminal.text()).toContain("answer to /watch coursera privacy"));
  });

  it("goes on when there is no completion to be had", async () => {
    const { terminal } = await openTerminal();
    terminal.type("broken\t");
    await new Promise((resolve) => setImmediate(resolve));
    terminal.type(" line\r");
    await vi.waitFor(() => expect(terminal.text()).toContain("answer to broken line"));
  });

  it("remembers lines: the arrow up brings the last one back", async () => {
    const { terminal, contexts } = await openTerminal();
    terminal.type("first\r");
    await vi.waitFor(() => expect(contexts).toHaveLength(1));
    terminal.type("\u001b[A\r");
    await vi.waitFor(() => expect(terminal.text().match(/answer to first/g)).toHaveLength(2));
  });

  it.each([
    ["exit", "exit\r"],
    ["quit with a slash", "/quit\r"],
    ["Ctrl-D", "\u0004"],
    ["Ctrl-C", "\u0003"],
  ])("leaves once at %s", async (_name, keys) => {
    const { terminal, onExit, adapter } = await openTerminal();
    terminal.type(keys);
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledTimes(1));
    await adapter.stop();
    expect(onExit).toHaveBeenCalledTimes(1);
    expect(terminal.rows().at(-1)).toBe("");
  });

  it("empties the line at the first Ctrl-C when something is typed", async () => {
    const { terminal, onExit } = await openTerminal();
    terminal.type("half a comm");
    terminal.type("\u0003");
    await vi.waitFor(() => expect(terminal.text()).toBe("fineprint>"));
    expect(onExit).not.toHaveBeenCalled();
  });

  it("finishes the commands in hand at stop, without calling it an exit", async () => {
    const { terminal, adapter, onExit, release, contexts } = await openTerminal();
    terminal.type("slow\r");
    await vi.waitFor(() => expect(contexts).toHaveLength(1));
    const stopped = adapter.stop();
    release();
    await stopped;
    expect(terminal.text()).toContain("answer to slow");
    expect(onExit).not.toHaveBeenCalled();
  });
});
