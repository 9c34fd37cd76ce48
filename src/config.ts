import ms, { type StringValue } from "ms";
import { z } from "zod";
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

function schemeOf(text: string): string {
  try {
    return new URL(text).protocol;
  } catch {
    return "";
  }
}

const secret = z.string().optional();

/** Every environment variable Fineprint reads. The README's table is made from the same names. */
const Environment = z.object({
  SLACK_BOT_TOKEN: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: address(["http:", "https:"]),
  DISCORD_TOKEN: secret,
  DISCORD_APPLICATION_ID: secret.refine((id) => id === undefined || /^\d{15,21}$/.test(id), {
    message: "is not a Discord ID; copy the number under General Information › Application ID",
  }),
  DISCORD_API_URL: address(["http:", "https:"]),
  DATABASE_URL: address(["postgres:", "postgresql:"]),
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
  if (env["SLACK_BOT_TOKEN"] && !env["SLACK_APP_TOKEN"] && !env["SLACK_SIGNING_SECRET"]) {
    missing.push("SLACK_APP_TOKEN is missing; set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP");
  }
  if ((env["SLACK_APP_TOKEN"] || env["SLACK_SIGNING_SECRET"]) && !env["SLACK_BOT_TOKEN"]) {
    missing.push("SLACK_BOT_TOKEN is missing; copy the Bot User OAuth Token from the app's settings");
  }
  if (env["DISCORD_TOKEN"] && !env["DISCORD_APPLICATION_ID"]) {
    missing.push("DISCORD_APPLICATION_ID is missing; it stands beside the token in the developer portal");
  }
  return missing;
}

export interface SlackConfig {
  readonly botToken: string;
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
  readonly logLevel: string;
}

/** Reads the environment once. Throws one `InputError` that lists every bad variable; secrets are never repeated in it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const parsed = Environment.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}`);
  faults.push(...findMissing(given));
  if (!parsed.success || faults.length > 0) {
    const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    throw new InputError(`The configuration has ${count}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
  const env = parsed.data;
  return {
    slack: env.SLACK_BOT_TOKEN
      ? {
          botToken: env.SLACK_BOT_TOKEN,
          appToken: env.SLACK_APP_TOKEN,
          signingSecret: env.SLACK_SIGNING_SECRET,
          apiUrl: env.SLACK_API_URL,
        }
      : null,
    discord:
      env.DISCORD_TOKEN && env.DISCORD_APPLICATION_ID
        ? { token: env.DISCORD_TOKEN, applicationId: env.DISCORD_APPLICATION_ID, apiUrl: env.DISCORD_API_URL }
        : null,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    checkEveryMs: env.CHECK_EVERY,
    confirmAfterMs: env.CONFIRM_AFTER,
    fetchAllowPrivateHosts: env.FETCH_ALLOW_PRIVATE_HOSTS,
    fetchConcurrency: env.FETCH_CONCURRENCY,
    logLevel: env.LOG_LEVEL,
  };
}
