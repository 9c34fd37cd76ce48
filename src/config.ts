import { existsSync } from "node:fs";
import ms, { type StringValue } from "ms";
import { z } from "zod";
import { type ProxyConfig, proxyAddress, readProxy, schemeOf, withUsualSpelling } from "./config-proxy.js";
import { findWarnings } from "./config-warnings.js";
import { InputError } from "./errors.js";

/** A duration such as `12h`, `10m`, `5s`, in milliseconds. */
function duration(fallback: string, minMs: number) {
  return z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const value = /^\d+(\.\d+)?\s*(ms|s|m|h|d)$/i.test(text.trim()) ? ms(text.trim() as StringValue) : Number.NaN;
      if (Number.isFinite(value) && value >= minMs) return value;
      context.addIssue({
        code: "custom",
        message: `is "${text}"; write a duration of at least ${ms(minMs)}, like 12h, 10m or 5s`,
      });
      return z.NEVER;
    });
}

function wholeNumber(fallback: number, min: number, max: number) {
  return z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (value >= min && value <= max) return value;
      context.addIssue({ code: "custom", message: `is "${text}"; write a whole number from ${min} to ${max}` });
      return z.NEVER;
    });
}

/** An address with one of the given schemes. The value may hold a password, so the message never repeats it. */
function address(schemes: readonly string[]) {
  return z
    .string()
    .optional()
    .refine((text) => text === undefined || schemes.includes(schemeOf(text)), {
      message: `is not a valid address; it starts with ${schemes.map((s) => `${s}//`).join(" or ")}`,
    });
}

const secret = z.string().optional();

/** Keys of 32 bytes as base64 or hex, with commas between; the message never repeats one. */
const keys = z
  .string()
  .default("")
  .transform((text, context) => {
    const parts = text.split(",").map((part) => part.trim());
    const read = parts.filter((part) => part !== "").map(readKey);
    const whole = read.filter((key) => key !== null);
    if (whole.length === read.length) return whole;
    context.addIssue({ code: "custom", message: "is not a key of 32 bytes; make one with: openssl rand -base64 32" });
    return z.NEVER;
  });

function readKey(text: string): Uint8Array | null {
  const hex = /^[0-9a-f]{64}$/i.test(text);
  if (!hex && !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  return new Uint8Array(Buffer.from(text, hex ? "hex" : "base64"));
}

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
  DATABASE_URL: address(["postgres:", "postgresql:"]),
  DATABASE_PASSWORD: secret,
  REDIS_URL: address(["redis:", "rediss:"]),
  DATA_DIR: z.string().default(".fineprint"),
  PORT: wholeNumber(3000, 0, 65_535),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: address(["http:", "https:"]),
  CHECK_EVERY: duration("12h", 1_000),
  CONFIRM_AFTER: duration("10m", 0),
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

/** The configuration, parsed and complete. Durations are in milliseconds. */
export interface Config {
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly checkEveryMs: number;
  readonly confirmAfterMs: number;
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
    databaseUrl: withPassword(env.DATABASE_URL, env.DATABASE_PASSWORD),
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    checkEveryMs: env.CHECK_EVERY,
    confirmAfterMs: env.CONFIRM_AFTER,
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
