import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";
import { InputError } from "../src/errors.js";

const KEY = Buffer.alloc(32, 7).toString("base64");

describe("readConfig", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toMatchObject({
      slack: null,
      discord: null,
      dataDir: ".fineprint",
      checkEveryMs: 12 * 3_600_000,
      confirmAfterMs: 600_000,
      fetchConcurrency: 4,
    });
  });

  it("reads proxies as other programs do: either case, with or without a scheme", () => {
    const proxy = { https: "http://proxy.corp:3128", http: undefined, except: ".corp", resolves: false };
    expect(readConfig({ https_proxy: "proxy.corp:3128", no_proxy: ".corp" }).proxy).toEqual(proxy);
    expect(readConfig({ HTTPS_PROXY: "http://proxy.corp:3128", NO_PROXY: ".corp" }).proxy).toEqual(proxy);
    expect(readConfig({ HTTPS_PROXY: "https://p.corp", FETCH_PROXY_RESOLVES: "yes" }).proxy).toMatchObject({
      resolves: true,
    });
    expect(readConfig({}).proxy).toBeNull();
  });

  it.each(["socks5://user:hush@proxy.corp:1080", "http://", "ftp://proxy.corp"])("refuses the proxy %s", (address) => {
    const read = () => readConfig({ HTTPS_PROXY: address });
    expect(read).toThrow("HTTPS_PROXY is no address of a proxy");
    expect(read).not.toThrow("hush");
  });

  it("reads durations, lists and tokens", () => {
    const config = readConfig({
      CHECK_EVERY: "90m",
      CONFIRM_AFTER: "5s",
      KEEP_UNQUOTED: "forever",
      FETCH_ALLOW_PRIVATE_HOSTS: "127.0.0.1, Intranet.Corp ,",
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_APP_TOKEN: "xapp-1",
      REDIS_URL: "redis://localhost",
      DATABASE_URL: "postgres://localhost/f",
    });
    expect(config.checkEveryMs).toBe(90 * 60_000);
    expect(config.confirmAfterMs).toBe(5_000);
    expect(config.keepUnquotedMs).toBeNull();
    expect(readConfig({}).keepUnquotedMs).toBe(90 * 86_400_000);
    expect(readConfig({}).keepDateLinesMs).toBeNull();
    expect(readConfig({ KEEP_DATE_LINES: "365d" }).keepDateLinesMs).toBe(365 * 86_400_000);
    expect(messageOf(() => readConfig({ KEEP_UNQUOTED: "7d" }))).toContain(
      'KEEP_UNQUOTED is "7d"; write days, at least 30d',
    );
    expect(config.fetchAllowPrivateHosts).toEqual(["127.0.0.1", "intranet.corp"]);
    expect(config.slack).toEqual({
      botToken: "xoxb-1",
      appToken: "xapp-1",
      signingSecret: undefined,
      apiUrl: undefined,
    });
  });

  it("reads an app that many workspaces install, with an old key beside the new one", () => {
    const { slack } = readConfig({
      ...{
        SLACK_CLIENT_ID: "1.2",
        SLACK_CLIENT_SECRET: "s",
        SLACK_SIGNING_SECRET: "x",
        PUBLIC_URL: "https://bot.example",
      },
      TOKEN_ENCRYPTION_KEY: `${KEY}, ${"0a".repeat(32)}`,
    });
    const encryptionKeys = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(10)];
    const oauth = { clientId: "1.2", clientSecret: "s", encryptionKeys, publicUrl: "https://bot.example" };
    expect(slack).toMatchObject({ botToken: undefined, signingSecret: "x", oauth });
  });

  it("refuses a short key without repeating it, and one workspace beside many", () => {
    const oauth = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s", SLACK_APP_TOKEN: "a" };
    const message = messageOf(() => readConfig({ ...oauth, TOKEN_ENCRYPTION_KEY: "short-key", SLACK_BOT_TOKEN: "b" }));
    expect(message).toMatch(/TOKEN_ENCRYPTION_KEY is not a key of 32 bytes/);
    expect(message).toMatch(/SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set/);
    expect(message).not.toContain("short-key");
  });

  it("serves no records until told, and then needs the address that people open them at", () => {
    expect(readConfig({})).toMatchObject({ pages: null, archive: "ask", timestampUrl: undefined });
    expect(readConfig({ RECORD_PAGES: "catalogue", PUBLIC_URL: "https://fineprint.example/" }).pages).toEqual({
      access: "catalogue",
      publicUrl: "https://fineprint.example",
    });
    expect(() => readConfig({ RECORD_PAGES: "all" })).toThrow("PUBLIC_URL is missing");
    expect(() => readConfig({ RECORD_PAGES: "everybody", ARCHIVE: "yes", TIMESTAMP_URL: "tsa" })).toThrow(
      /RECORD_PAGES is none of[\s\S]*ARCHIVE is none of[\s\S]*TIMESTAMP_URL is not a valid address/,
    );
  });

  it("takes an empty variable as not set", () => {
    expect(readConfig({ DATABASE_URL: "", CHECK_EVERY: "  " }).databaseUrl).toBeUndefined();
  });

  it("reports all faults at once and repeats no secret", () => {
    const read = () =>
      readConfig({
        CHECK_EVERY: "soon",
        PORT: "99999",
        FETCH_CONCURRENCY: "0",
        LOG_LEVEL: "loud",
        DATABASE_URL: "mysql://root:hunter2@host/f",
        DISCORD_TOKEN: "discord-secret",
      });
    expect(read).toThrow(InputError);
    const message = messageOf(read);
    for (const name of [
      "CHECK_EVERY",
      "PORT",
      "FETCH_CONCURRENCY",
      "LOG_LEVEL",
      "DATABASE_URL",
      "DISCORD_APPLICATION_ID",
    ]) {
      expect(message).toContain(name);
    }
    expect(message).not.toMatch(/hunter2|discord-secret/);
  });

  it.each([
    [{ REDIS_URL: "redis://localhost" }, "DATABASE_URL"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN"],
    [{ DISCORD_TOKEN: "t" }, "DISCORD_APPLICATION_ID"],
    [{ SLACK_CLIENT_ID: "1.2", SLACK_APP_TOKEN: "a" }, "SLACK_CLIENT_SECRET"],
    [{ SLACK_CLIENT_SECRET: "s", SLACK_APP_TOKEN: "a" }, "SLACK_CLIENT_ID"],
    [{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s", SLACK_APP_TOKEN: "a" }, "TOKEN_ENCRYPTION_KEY"],
    [{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s", TOKEN_ENCRYPTION_KEY: KEY }, "SLACK_APP_TOKEN"],
  ])("names what is missing beside %o", (environment, missing) => {
    expect(messageOf(() => readConfig(environment))).toContain(`${missing} is missing`);
  });
});

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}
