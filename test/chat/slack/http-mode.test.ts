import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signed } from "../../support/slack/loopback-slack.js";
import { press, slashCommand } from "../../support/slack/payloads.js";
import {
  createNotingRunner,
  createSlackWorld,
  type NotingRunner,
  type SlackWorld,
  until,
} from "../../support/slack/slack-world.js";

let world: SlackWorld<NotingRunner>;
let server: Server;

beforeEach(async () => {
  world = await createSlackWorld(createNotingRunner(), { http: true });
  world.slack.addChannel("C1");
  server = createServer((request, response) => world.adapter.webhooks?.[0]?.handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  await world.adapter.start();
});

afterEach(async () => {
  server.close();
  await world.close();
});

function send(init: RequestInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${world.adapter.webhooks?.[0]?.path}`, init);
}

function form(payload: Record<string, unknown>): string {
  return new URLSearchParams(payload as Record<string, string>).toString();
}

describe("signed HTTP", () => {
  it("takes a command that Slack signed", async () => {
    const response = world.slack.addResponseUrl();
    const answer = await send(signed(form(slashCommand("/policy", "list", { responseUrl: response.url }))));
    expect(answer.status).toBe(200);
    await until(() => response.sent.length === 1);
    expect(world.runner.asked.map(({ line }) => line)).toEqual(["/policy list"]);
  });

  it("takes a button", async () => {
    const pressed = press({ type: "button", action_id: "run:0:0" }, "explain C-67", { messageTs: "5.1" });
    const answer = await send(signed(form({ payload: JSON.stringify(pressed) })));
    expect(answer.status).toBe(200);
    await until(() => world.slack.messages("C1", "5.1").length === 1);
  });

  it("answers Slack's check of the address", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "c-1", token: "t" });
    const answer = await send(signed(body));
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("c-1")]);
  });

  it.each([
    ["another secret", signed(form(slashCommand("/policy", "list")), { secret: "forged" })],
    ["an old time", signed(form(slashCommand("/policy", "list")), { at: Math.floor(Date.now() / 1_000) - 600 })],
    ["a time to come", signed(form(slashCommand("/policy", "list")), { at: Math.floor(Date.now() / 1_000) + 600 })],
    ["no signature", { method: "POST", body: form(slashCommand("/policy", "list")) }],
    [
      "another body",
      { ...signed(form(slashCommand("/policy", "list"))), body: form(slashCommand("/unwatch", "all yes")) },
    ],
  ])("refuses a request with %s", async (_what, init) => {
    expect((await send(init)).status).toBe(401);
    expect(world.runner.asked).toEqual([]);
  });

  it("takes a signed request once, and not a second time", async () => {
    const init = signed(form(slashCommand("/policy", "status")));
    expect((await send(init)).status).toBe(200);
    await until(() => world.runner.asked.length === 1);
    expect((await send(init)).status).toBe(401);
    const twins = signed(form(slashCommand("/policy", "about")));
    await Promise.all([send(twins), send(twins)]);
    await until(() => world.runner.asked.length === 2);
    expect(world.runner.asked.map(({ line }) => line)).toEqual(["/policy status", "/policy about"]);
  });

  it("takes nothing but POST, and nothing once it stopped", async () => {
    expect((await send({})).status).toBe(405);
    await world.adapter.stop();
    expect((await send(signed("{}"))).status).toBe(503);
  });
});

describe("start", () => {
  it("says which token is wrong", async () => {
    world.slack.fault("auth.test", { kind: "refuse", error: "invalid_auth" });
    await expect(world.adapter.start()).rejects.toThrow(/SLACK_BOT_TOKEN \(invalid_auth\)/);
  });

  it("says so when the socket's token is wrong", async () => {
    const socket = await createSlackWorld(createNotingRunner());
    socket.slack.fault("apps.connections.open", { kind: "refuse", error: "invalid_auth" });
    await expect(socket.adapter.start()).rejects.toThrow(/SLACK_APP_TOKEN/);
    await socket.close();
  });
});
