import { describe, expect, test } from "vitest";
import { createHostTurns } from "../../src/fetch/host-turns.js";

function createGate() {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { open, opened };
}

describe("createHostTurns", () => {
  test("lets one request of a host run at a time, in the order they came", async () => {
    const turns = createHostTurns(0);
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} starts`);
      await new Promise((done) => setImmediate(done));
      events.push(`${name} ends`);
    };
    await Promise.all(["a", "b", "c"].map((name) => turns.run("acme.example", undefined, work(name))));
    expect(events).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  });

  test("lets hosts run side by side", async () => {
    const turns = createHostTurns(60_000);
    const gate = createGate();
    const slow = turns.run("slow.example", undefined, () => gate.opened);
    expect(await turns.run("fast.example", undefined, async () => "done")).toBe("done");
    gate.open();
    await slow;
  });

  test("pauses between two requests, after one that failed too", async () => {
    const turns = createHostTurns(40);
    const first = turns.run("acme.example", undefined, async () => Promise.reject(new Error("broken")));
    await expect(first).rejects.toThrow("broken");
    const endedMs = performance.now();
    const startedMs = await turns.run("acme.example", undefined, async () => performance.now());
    expect(startedMs - endedMs).toBeGreaterThan(30);
  });

  test("an asker who leaves the queue is gone at once and holds nobody up", async () => {
    const turns = createHostTurns(0);
    const gate = createGate();
    const first = turns.run("acme.example", undefined, () => gate.opened);
    const controller = new AbortController();
    let ran = false;
    const second = turns.run("acme.example", controller.signal, async () => {
      ran = true;
    });
    const third = turns.run("acme.example", undefined, async () => "third");
    const reason = new Error("shutting down");
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    gate.open();
    expect(await third).toBe("third");
    await first;
    expect(ran).toBe(false);
  });

  test("does not start the next while one runs, though another in between has left", async () => {
    const turns = createHostTurns(0);
    const gate = createGate();
    let running = true;
    const first = turns.run("acme.example", undefined, async () => {
      await gate.opened;
      running = false;
    });
    const left = turns.run("acme.example", AbortSignal.abort(new Error("gone")), async () => {});
    await expect(left).rejects.toThrow("gone");
    const third = turns.run("acme.example", undefined, async () => running);
    setTimeout(gate.open, 20);
    expect(await third).toBe(false);
    await first;
  });
});
