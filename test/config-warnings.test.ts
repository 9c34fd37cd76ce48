import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";

const SLACK = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };

describe("a configuration's warnings", () => {
  it("are none for what is read, and for what is nobody's business", () => {
    const { warnings } = readConfig({ ...SLACK, PATH: "/bin", HOME: "/root", NODE_ENV: "production", HOSTNAME: "a" });
    expect(warnings).toEqual([]);
  });

  it.each([
    [{ SLACK_BOT_TOKN: "xoxb-secret" }, "SLACK_BOT_TOKN is not read; did you mean SLACK_BOT_TOKEN?"],
    [{ CHECK_EVRY: "1h" }, "CHECK_EVRY is not read; did you mean CHECK_EVERY?"],
    [{ DISCORD_CLIENT_SECRET: "hush" }, "DISCORD_CLIENT_SECRET is not read by Fineprint"],
    [{ BROWSER_PATH: "/nope" }, "BROWSER_PATH names no file: pages that need a browser stay unread until it does"],
    [{ DATABASE_PASSWORD: "hush" }, "DATABASE_PASSWORD does nothing without DATABASE_URL"],
  ])("tell of %o", (given, warning) => {
    const { warnings } = readConfig({ ...SLACK, ...given });
    expect(warnings).toEqual([warning]);
    for (const value of Object.values(given))
      if (value.length > 3 && value !== "/nope") expect(warnings[0]).not.toContain(value);
  });
});

describe("DATABASE_PASSWORD", () => {
  it("is put into the address as it is, whatever signs it has", () => {
    const { databaseUrl } = readConfig({
      DATABASE_URL: "postgres://fineprint@db:5432/fineprint?sslmode=disable",
      DATABASE_PASSWORD: "a/b@c:d?e#f%",
    });
    const url = new URL(databaseUrl ?? "");
    expect(decodeURIComponent(url.password)).toBe("a/b@c:d?e#f%");
    expect([url.username, url.host, url.pathname]).toEqual(["fineprint", "db:5432", "/fineprint"]);
  });
});
