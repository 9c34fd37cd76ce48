import { OWN_COMMANDS } from "../commands/verbs/find-verb.js";
import { SLASH_COMMANDS } from "./handlers/commands.js";
import { EXPLAIN_SHORTCUT } from "./handlers/shortcut.js";
import { REDIRECT_PATH } from "./installs/installer.js";
import { REMOVAL_EVENTS } from "./installs/removal.js";
import { WEBHOOK_PATH } from "./receiver.js";
import { REQUIRED_SCOPES } from "./scopes.js";

/** Events the handlers take. */
export const BOT_EVENTS: readonly string[] = [
  "app_home_opened",
  "app_mention",
  "member_joined_channel",
  "message.im",
  ...REMOVAL_EVENTS,
];

const POLICY = {
  description: "Ask about policies and their changes",
  usage_hint: "help | list | latest | explain C-67 | severity coursera arbitration",
};

/**
 * The manifest to create the Slack app from: commands from the verb table, permissions from the scopes. Socket Mode, or
 * HTTP when `publicUrl` says where Slack reaches us.
 */
export function createManifest(publicUrl?: string) {
  const url = publicUrl === undefined ? undefined : new URL(WEBHOOK_PATH, publicUrl).href;
  return {
    display_information: {
      name: "Fineprint",
      description: "Watches policies and posts what changed, how severe it is, and the proof",
      background_color: "#1f2a37",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "fineprint", always_online: true },
      shortcuts: [
        {
          name: "Explain this change",
          type: "message",
          callback_id: EXPLAIN_SHORTCUT,
          description: "What a change means, in plain words",
        },
      ],
      slash_commands: SLASH_COMMANDS.map((command) => ({ command, ...describe(command), ...addressed(url) })),
    },
    oauth_config: {
      ...(publicUrl === undefined ? {} : { redirect_urls: [new URL(REDIRECT_PATH, publicUrl).href] }),
      scopes: { bot: REQUIRED_SCOPES.map(({ scope }) => scope) },
    },
    settings: {
      event_subscriptions: { ...(url === undefined ? {} : { request_url: url }), bot_events: BOT_EVENTS },
      interactivity: {
        is_enabled: true,
        ...(url === undefined ? {} : { request_url: url, message_menu_options_url: url }),
      },
      // Many workspaces install over HTTP; one installation may then span an Enterprise Grid organisation.
      org_deploy_enabled: url !== undefined,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

function describe(command: string): { description: string; usage_hint: string; should_escape: boolean } {
  const verb = OWN_COMMANDS.find(({ name }) => command === `/${name}`);
  const words = verb ? { description: verb.help, usage_hint: verb.usage } : POLICY;
  return { ...words, should_escape: true };
}

function addressed(url: string | undefined): { url?: string } {
  return url === undefined ? {} : { url };
}
