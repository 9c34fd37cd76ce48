import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { takeAll } from "../../../src/chat/slack/handlers/take-all.js";
import { REMOVAL_EVENTS } from "../../../src/chat/slack/installs/removal.js";
import { createManifest } from "../../../src/chat/slack/manifest.js";
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from "../../../src/chat/slack/scopes.js";

const DOCS = join(import.meta.dirname, "../../../docs");

/** Slack asks for the kinds of message one by one; all come as `message`. */
const SUBSCRIBED: Readonly<Record<string, string>> = { message: "message.im" };

/** What the handlers register, by kind. */
function registered(): Record<string, string[]> {
  const names: Record<string, string[]> = { command: [], event: [], shortcut: [] };
  const note = (kind: string) => (what: string | { callback_id: string }) =>
    void names[kind]?.push(typeof what === "string" ? (SUBSCRIBED[what] ?? what) : what.callback_id);
  const ignore = () => {};
  const app = {
    ...{ command: note("command"), event: note("event"), shortcut: note("shortcut") },
    ...{ action: ignore, options: ignore, view: ignore },
  };
  takeAll(app as unknown as App, { client: {}, subjects: undefined } as unknown as Parameters<typeof takeAll>[1]);
  return names;
}

describe("the manifest", () => {
  it("is the one in docs/slack-manifest.json", () => {
    const written: unknown = JSON.parse(readFileSync(join(DOCS, "slack-manifest.json"), "utf8"));
    expect(written).toEqual(createManifest());
  });

  it("asks for exactly what the handlers take", () => {
    const { features, settings } = createManifest();
    const names = registered();
    expect(features.slash_commands.map(({ command }) => command).toSorted()).toEqual(names["command"]?.toSorted());
    expect(settings.event_subscriptions.bot_events.toSorted()).toEqual(
      [...(names["event"] ?? []), ...REMOVAL_EVENTS].toSorted(),
    );
    expect(features.shortcuts.map(({ callback_id: id }) => id)).toEqual(names["shortcut"]);
  });

  it("stays within Slack's limits", () => {
    const { display_information: about, features } = createManifest();
    expect(about.name.length).toBeLessThanOrEqual(35);
    expect(about.description.length).toBeLessThanOrEqual(140);
    for (const { description, usage_hint: hint } of features.slash_commands) {
      expect(description.length).toBeLessThanOrEqual(2_000);
      expect(hint.length).toBeLessThanOrEqual(1_000);
    }
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  it("gives every address for HTTP and none for Socket Mode", () => {
    const url = "https://bot.example/slack/events";
    const { features, settings } = createManifest("https://bot.example");
    expect(settings.socket_mode_enabled).toBe(false);
    expect(settings.interactivity).toMatchObject({ request_url: url, message_menu_options_url: url });
    expect(createManifest("https://bot.example").oauth_config).toMatchObject({
      redirect_urls: ["https://bot.example/slack/oauth_redirect"],
    });
    expect(new Set(features.slash_commands.map((command) => command.url))).toEqual(new Set([url]));
    expect(JSON.stringify(createManifest())).not.toContain("http");
  });
});

describe("docs/slack.md", () => {
  it("gives every scope with its reason", () => {
    const guide = readFileSync(join(DOCS, "slack.md"), "utf8").replaceAll(/ +/g, " ");
    for (const { scope, why, without } of [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES]) {
      expect(guide).toContain(`| \`${scope}\` | ${why} | ${without ?? "needed"} |`);
    }
  });
});
