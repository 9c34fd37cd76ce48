import { existsSync } from "node:fs";
import { z } from "zod";
import { type ProxyConfig, proxyAddress, readProxy, withUsualSpelling } from "./config-proxy.js";
import { address, duration, kept, keys, sender, wholeNumber } from "./config-values.js";
import { findWarnings } from "./config-warnings.js";
import { InputError } from "./errors.js";
import { PAGE_ACCESS, type PageSettings } from "./ports/page-settings.js";
import type { WatchLimits } from "./ports.js";

const secret = z.string().optional();

/** Every environment variable Fineprint reads. The README's table is made from the same names. */
const Environment = z.object({
  SLACK_BOT_TOKEN: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_ID: secret,
  SLACK_CLIENT_SECRET: secret,
  TOKEN_ENCRYPTION_KEY: keys,
  SLACK_API_URL: address(["http:", "https:"]),
  DISCORD_TOKEN: secret,
  DISCORD_APPLICATION_ID: secret.refine((id) => id === undefined || /^\d{15,21}$/.test(id), {
    message: "is not a Discord ID; copy the number under General Information › Application ID",
  }),
  DISCORD_API_URL: address(["http:", "https:"]),
  SMTP_URL: address(["smtp:", "smtps:"]),
  SMTP_FROM: sender,
  DATABASE_URL: address(["postgres:", "postgresql:"]),
  DATABASE_PASSWORD: secret,
  REDIS_URL: address(["redis:", "rediss:"]),
  DATA_DIR: z.string().default(".fineprint"),
  PORT: wholeNumber(3000, 0, 65_535),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: address(["http:", "https:"]),
  RECORD_PAGES: z.enum(PAGE_ACCESS, { error: `is none of ${PAGE_ACCESS.join(", ")}` }).default("off"),
  ARCHIVE: z.enum(["off", "ask", "save"], { error: "is none of off, ask, save" }).default("ask"),
  TIMESTAMP_URL: address(["http:", "https:"]),
  CHECK_EVERY: duration("12h", 1_000),
  CONFIRM_AFTER: duration("10m", 0),
  WATCHES_PER_CHANNEL: wholeNumber(500, 1, 100_000),
  WATCHES_PER_WORKSPACE: wholeNumber(500, 1, 100_000),
  AUDIT_KEEP: duration("1095d", 31 * 86_400_000),
  KEEP_UNQUOTED: kept("90d", "30d"),
  KEEP_DATE_LINES: kept("forever", "90d"),
  KEEP_DEAD_JOBS: duration("30d", 3_600_000),
  FETCH_ALLOW_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== ""),
    ),
  FETCH_CONCURRENCY: wholeNumber(4, 1, 64),
  HTTPS_PROXY: proxyAddress,
  HTTP_PROXY: proxyAddress,
  NO_PROXY: z.string().default(""),
  FETCH_PROXY_RESOLVES: z
    .enum(["yes", "no"], { error: "is neither yes nor no; write yes where only the proxy can look names up" })
    .default("no"),
  BROWSER_PATH: z.string().optional(),
  BROWSER_WS_URL: address(["ws:", "wss:"]),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"], {
      error: "is no log level; write one of silent, fatal, error, warn, info, debug, trace",
    })
    .default("info"),
});

/** Variables that need another beside them, with what to do about it. */
function findMissing(env: Readonly<Record<string, string | undefined>>): string[] {
  const missing: string[] = [];
  if (env["REDIS_URL"] && !env["DATABASE_URL"]) {
    missing.push("DATABASE_URL is missing; REDIS_URL needs a PostgreSQL beside it");
  }
  if (env["RECORD_PAGES"] && env["RECORD_PAGES"] !== "off" && !env["PUBLIC_URL"]) {
    missing.push("PUBLIC_URL is missing; RECORD_PAGES needs the address that people open the pages at");
  }
  for (const [one, other] of [
    ["SMTP_URL", "SMTP_FROM"],
    ["SMTP_FROM", "SMTP_URL"],
  ] as const) {
    if (env[one] && !env[other]) missing.push(`${other} is missing; mail is sent with it and ${one}`);
  }
  missing.push(...findMissingForSlack(env));
  if (env["DISCORD_TOKEN"] && !env["DISCORD_APPLICATION_ID"]) {
    missing.push("DISCORD_APPLICATION_ID is missing; it stands beside the token in the developer portal");
  }
  return missing;
}

/** What Slack's variables lack: one workspace by its bot token, or many by OAuth, never both; and a way to be reached. */
function findMissingForSlack(env: Readonly<Record<string, string | undefined>>): string[] {
  const missing: string[] = [];
  const oauth = env["SLACK_CLIENT_ID"] || env["SLACK_CLIENT_SECRET"];
  const connected = env["SLACK_APP_TOKEN"] || env["SLACK_SIGNING_SECRET"];
  if (oauth && env["SLACK_BOT_TOKEN"]) {
    missing.push("SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set; keep the token for one workspace, the ID for many");
  }
  if (oauth && !env["SLACK_CLIENT_ID"]) missing.push("SLACK_CLIENT_ID is missing; it stands beside the client secret");
  if (oauth && !env["SLACK_CLIENT_SECRET"]) {
    missing.push("SLACK_CLIENT_SECRET is missing; copy it from Basic Information › App Credentials");
  }
  if (oauth && !env["TOKEN_ENCRYPTION_KEY"]) {
    missing.push("TOKEN_ENCRYPTION_KEY is missing; make one with: openssl rand -base64 32");
  }
  if ((env["SLACK_BOT_TOKEN"] || oauth) && !connected) {
    missing.push("SLACK_APP_TOKEN is missing; set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP");
  }
  if (connected && !env["SLACK_BOT_TOKEN"] && !oauth) {
    missing.push("SLACK_BOT_TOKEN is missing; copy the Bot User OAuth Token from the app's settings");
  }
  return missing;
}

/** For an app that many workspaces install by OAuth. */
export interface SlackOauthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** 32 bytes each: the first encrypts tokens at rest, every one decrypts. */
  readonly encryptionKeys: readonly Uint8Array[];
  /** Where this process is reached from outside; unset, Slack takes the app's first redirect URL. */
  readonly publicUrl: string | undefined;
}

export interface SlackConfig {
  /** Set: one workspace. Unset: `oauth` is set. */
  readonly botToken: string | undefined;
  readonly oauth?: SlackOauthConfig | undefined;
  /** Set: Socket Mode. Unset: HTTP, with `signingSecret`. */
  readonly appToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly apiUrl: string | undefined;
}

export interface DiscordConfig {
  readonly token: string;
  readonly applicationId: string;
  readonly apiUrl: string | undefined;
}

export interface MailConfig {
  /** `smtps://user:password@mail.example.com:465` */
  readonly url: string;
  /** `Fineprint <bot@example.com>` */
  readonly from: string;
}

/** The configuration, parsed and complete. Durations are in milliseconds. */
export interface Config {
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  /** E-mail for people outside chat; null: none is sent. */
  readonly mail: MailConfig | null;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  /** Record pages, feeds and the read API; null: there are none. */
  readonly pages: PageSettings | null;
  /** Whether a public archive is asked for copies of pages, or to save them as well. */
  readonly archive: "off" | "ask" | "save";
  /** A time stamp authority (RFC 3161) for the chain of records. */
  readonly timestampUrl: string | undefined;
  /** 32 bytes each: the first encrypts and signs, every one is read. */
  readonly encryptionKeys: readonly Uint8Array[];
  readonly checkEveryMs: number;
  readonly confirmAfterMs: number;
  /** For how long the audit log is kept, ms. */
  readonly auditKeepMs: number;
  /** Platforms that may be watched in a channel and in a workspace. */
  readonly watchLimits: WatchLimits;
  /** How long pages and texts are kept that no record needs; null: for ever. */
  readonly keepUnquotedMs: number | null;
  /** How long records are kept of texts in which the date line alone moved; null: for ever. */
  readonly keepDateLinesMs: number | null;
  /** How long jobs that were given up stay listed. */
  readonly keepDeadJobsMs: number;
  readonly fetchAllowPrivateHosts: readonly string[];
  readonly fetchConcurrency: number;
  /** The proxy that pages are read through; null: directly. */
  readonly proxy: ProxyConfig | null;
  /** A browser for pages whose text is written by scripts, started or connected to; null: none. */
  readonly browser: { readonly path: string | undefined; readonly wsUrl: string | undefined } | null;
  readonly logLevel: string;
  /** What the environment says that will do nothing, for the log; no values in it. */
  readonly warnings: readonly string[];
}

/** Reads the environment once. Throws one `InputError` that lists every bad variable; secrets are never repeated in it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = withUsualSpelling(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== "")),
  );
  const parsed = Environment.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}`);
  faults.push(...findMissing(given));
  if (!parsed.success || faults.length > 0) {
    const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    throw new InputError(`The configuration has ${count}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
  const env = parsed.data;
  return {
    slack: readSlack(env),
    discord:
      env.DISCORD_TOKEN && env.DISCORD_APPLICATION_ID
        ? { token: env.DISCORD_TOKEN, applicationId: env.DISCORD_APPLICATION_ID, apiUrl: env.DISCORD_API_URL }
        : null,
    mail: env.SMTP_URL && env.SMTP_FROM ? { url: env.SMTP_URL, from: env.SMTP_FROM } : null,
    databaseUrl: withPassword(env.DATABASE_URL, env.DATABASE_PASSWORD),
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    pages:
      env.RECORD_PAGES === "off" || env.PUBLIC_URL === undefined
        ? null
        : { access: env.RECORD_PAGES, publicUrl: env.PUBLIC_URL.replace(/\/$/, "") },
    archive: env.ARCHIVE,
    timestampUrl: env.TIMESTAMP_URL,
    encryptionKeys: env.TOKEN_ENCRYPTION_KEY,
    checkEveryMs: env.CHECK_EVERY,
    confirmAfterMs: env.CONFIRM_AFTER,
    auditKeepMs: env.AUDIT_KEEP,
    watchLimits: { channel: env.WATCHES_PER_CHANNEL, workspace: env.WATCHES_PER_WORKSPACE },
    keepUnquotedMs: env.KEEP_UNQUOTED,
    keepDateLinesMs: env.KEEP_DATE_LINES,
    keepDeadJobsMs: env.KEEP_DEAD_JOBS,
    fetchAllowPrivateHosts: env.FETCH_ALLOW_PRIVATE_HOSTS,
    fetchConcurrency: env.FETCH_CONCURRENCY,
    proxy: readProxy(env),
    browser: env.BROWSER_PATH || env.BROWSER_WS_URL ? { path: env.BROWSER_PATH, wsUrl: env.BROWSER_WS_URL } : null,
    logLevel: env.LOG_LEVEL,
    warnings: findWarnings(given, Object.keys(Environment.shape), existsSync),
  };
}

/** A password beside the address needs no escaping: whatever signs it has, the address stays one. */
function withPassword(databaseUrl: string | undefined, password: string | undefined): string | undefined {
  if (databaseUrl === undefined || password === undefined) return databaseUrl;
  const url = new URL(databaseUrl);
  url.password = encodeURIComponent(password);
  return url.href;
}

function readSlack(env: z.infer<typeof Environment>): SlackConfig | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env;
  const oauth =
    clientId !== undefined && clientSecret !== undefined
      ? { clientId, clientSecret, encryptionKeys: env.TOKEN_ENCRYPTION_KEY, publicUrl: env.PUBLIC_URL }
      : undefined;
  if (env.SLACK_BOT_TOKEN === undefined && oauth === undefined) return null;
  return {
    botToken: env.SLACK_BOT_TOKEN,
    ...(oauth ? { oauth } : {}),
    appToken: env.SLACK_APP_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    apiUrl: env.SLACK_API_URL,
  };
}
