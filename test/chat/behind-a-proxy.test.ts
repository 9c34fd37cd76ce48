import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getGlobalDispatcher } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import { readGivenFile } from "../../src/chat/given-file.js";
import { createSlackAdapter } from "../../src/chat/slack/slack-adapter.js";
import type { Config } from "../../src/config.js";
import { fetchTimestamp } from "../../src/evidence/timestamp.js";
import { readOpenHosts } from "../../src/fetch/open-hosts.js";
import { createProxyRules } from "../../src/fetch/proxy-rules.js";
import { createWayOut, type OpenWayOut } from "../../src/fetch/way-out.js";
import { createLogger } from "../../src/logger.js";
import { sayDirectWays } from "../../src/open-way-out.js";
import { startAuthority } from "../evidence/time-authority.js";
import { startProxy } from "../fetch/support/proxy.js";
import { openDiscord } from "../support/discord/open-discord.js";
import { LoopbackSlack } from "../support/slack/loopback-slack.js";
import { NO_INSTALLATIONS } from "../support/slack/no-installations.js";
import { slashCommand } from "../support/slack/payloads.js";
import { createNotingRunner, until } from "../support/slack/slack-world.js";
import { sendCard } from "./discord/cards.js";

const ADDRESS = "93.184.215.14";
const direct = getGlobalDispatcher();
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  expect(getGlobalDispatcher()).toBe(direct);
});

/** Sends through a proxy that leads every tunnel to `port`. Names have a public address; what begins with "inside." a private one. */
async function goThrough(port: number, open: readonly string[] = []) {
  const proxy = await startProxy(port);
  closing.push(() => proxy.close());
  const rules = createProxyRules({ https: undefined, http: proxy.url, except: "", resolves: false });
  if (rules === null) throw new Error("There are no rules.");
  const wayOut: OpenWayOut = createWayOut({
    ...{ rules, openHosts: readOpenHosts(open) },
    resolve: async (name) => [{ address: name.startsWith("inside.") ? "10.0.0.1" : ADDRESS, family: 4 }],
  });
  closing.push(() => wayOut.close());
  return { proxy, wayOut, targets: () => [...new Set(proxy.asked.map(({ target }) => target))] };
}

describe("behind a proxy", () => {
  it("Slack's calls, its socket and its answers go through it", async () => {
    const slack = await LoopbackSlack.start(() => 0);
    closing.push(() => slack.close());
    slack.addChannel("C1");
    const { port, host } = new URL(slack.origin);
    // The loopback Slack names its own address for the socket and for answers: that one is opened, as an operator would.
    const { wayOut, targets } = await goThrough(Number(port), [host]);
    const runner = createNotingRunner();
    const adapter = createSlackAdapter({
      config: { ...slack, signingSecret: undefined, apiUrl: "http://slack.example/api/" },
      ...{ runner, wayOut, logger: createLogger("silent"), stores: NO_INSTALLATIONS },
      clock: { now: () => new Date("2026-05-11T06:02:13Z") },
    });
    closing.push(() => adapter.stop());
    await adapter.start();
    const response = slack.addResponseUrl();
    await slack.push("slash_commands", slashCommand("/policy", "list", { responseUrl: response.url }));
    await until(() => response.sent.length === 1);
    expect(runner.asked.map(({ line }) => line)).toEqual(["/policy list"]);
    // By the checked address; the socket and the answer by the loopback Slack's own.
    expect(targets()).toEqual([`${ADDRESS}:80`, host]);
  });

  it("Discord's calls go through it, files too", async () => {
    const open = await openDiscord();
    closing.push(() => open.discord.close());
    const { host, port } = new URL(open.discord.apiUrl);
    const { targets } = await goThrough(Number(port), [host]);
    expect(await sendCard(open, {})).toMatchObject({ kind: "posted" });
    const files = [...open.discord.channels.values()].flatMap(({ messages }) => messages.map(({ texts }) => texts));
    expect(files).toContainEqual({ "C-67.diff": "-old\n+new\n" });
    expect(targets()).toEqual([host]);
  });

  it("a time stamp is asked for through it, by the checked address", async () => {
    const authority = await startAuthority();
    closing.push(() => authority.close());
    const { targets } = await goThrough(Number(new URL(authority.url).port));
    expect((await fetchTimestamp("ab".repeat(32), "http://stamps.example/")).length).toBeGreaterThan(100);
    expect(targets()).toEqual([`${ADDRESS}:80`]);
  });

  it("a file that somebody gives is fetched through it, by the checked address, and none from a private network", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end("name\nMeadow Learn\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    closing.push(() => new Promise((done) => server.close(done)));
    const { targets } = await goThrough((server.address() as AddressInfo).port);
    const file = { name: "vendors.csv", size: 20, headers: { authorization: "Bearer t" }, platform: "Slack" };
    expect(await readGivenFile({ ...file, url: new URL("http://files.example/vendors.csv") })).toContain(
      "Meadow Learn",
    );
    expect(asked).toEqual(["Bearer t"]);
    await expect(readGivenFile({ ...file, url: new URL("http://inside.example/vendors.csv") })).rejects.toThrow(
      "vendors.csv could not be fetched from Slack",
    );
    expect(targets()).toEqual([`${ADDRESS}:80`]);
  });

  it("what takes no proxy is named at the start", () => {
    const proxy = { https: "http://proxy.corp:3128", http: undefined, except: "", resolves: false };
    const discord = { token: "t", applicationId: "1" } as Config["discord"];
    const mail = { url: "smtps://me:hush@mail.corp:465", from: "fineprint@corp.example" };
    expect(sayDirectWays({ proxy, discord, mail })).toEqual([
      expect.stringContaining("gateway.discord.gg:443"),
      "Mail is sent directly, to mail.corp:465.",
    ]);
    expect(sayDirectWays({ proxy, discord: null, mail: null })).toEqual([]);
    expect(sayDirectWays({ proxy: null, discord, mail })).toEqual([]);
  });

  it("what stands on a private network is not asked for, unless it was opened", async () => {
    const authority = await startAuthority();
    closing.push(() => authority.close());
    const port = Number(new URL(authority.url).port);
    const { targets } = await goThrough(port, ["inside.opened.example"]);
    for (const url of ["http://inside.example/", "http://10.0.0.1/", "http://169.254.169.254/"]) {
      await expect(fetchTimestamp("ab".repeat(32), url), url).rejects.toMatchObject({ code: "timestamp" });
    }
    expect(targets()).toEqual([]);
    await fetchTimestamp("ab".repeat(32), "http://inside.opened.example/");
    expect(targets()).toEqual(["10.0.0.1:80"]);
  });
});
