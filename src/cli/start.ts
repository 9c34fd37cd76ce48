import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { type Role, startApp } from "../app.js";
import { isChatConfigured } from "../chat/registry.js";
import { type Config, readConfig } from "../config.js";
import { createProxyRules, type ProxyRules } from "../fetch/proxy-rules.js";
import { createLogger, type Logger } from "../logger.js";
import { sayDirectWays } from "../open-way-out.js";
import { withinTime } from "../operations/within-time.js";

const LOG_FILE = "fineprint.log";

/** `fineprint start`: runs until SIGTERM, Ctrl-C or, in a terminal, `exit`. */
export async function start(role: Role): Promise<void> {
  const config = readConfig(process.env);
  const chatInTerminal = !isChatConfigured(config) && role !== "worker";
  const logger = chatInTerminal ? createFileLogger(config) : createLogger(config.logLevel);
  for (const warning of config.warnings) logger.warn(warning);
  const proxy = createProxyRules(config.proxy);
  if (proxy) logger[proxy.resolves ? "warn" : "info"](proxy.words);
  for (const direct of sayDirectWays(config)) logger.warn(direct);
  const stop = createStop(logger);
  if (chatInTerminal && !config.databaseUrl)
    process.stdout.write("Starting … (the first start sets up the embedded database)\n");
  const app = await startApp({
    ...{ config, role, logger, signal: stop.signal },
    ...(chatInTerminal
      ? {
          terminal: { input: process.stdin, output: process.stdout, onExit: stop.ask, welcome: welcome(config, proxy) },
        }
      : {}),
  }).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
    return null;
  });
  if (app === null) return end(logger, true);
  logger.info({ role, platforms: app.platforms, database: config.databaseUrl ? "postgres" : "embedded" }, "started");
  await stop.asked;
  end(logger, await withinTime(() => app.close().then(() => true), STOP_MS, { late: false, failed: false }));
}

/** Containers are killed after their grace period, a minute in compose.yaml: what would be lost then is left before. */
const STOP_MS = 50_000;

/** Connections to servers that are away would keep the process alive for ever. */
function end(logger: Logger, clean: boolean): void {
  if (clean) logger.info("stopped");
  else logger.error("stopped, though not everything could be closed: what was in hand is taken up again by itself");
  process.exit(clean ? 0 : 1);
}

/** The terminal belongs to the chat, so the log goes to a file beside the data. */
function createFileLogger(config: Config): Logger {
  mkdirSync(config.dataDir, { recursive: true });
  return createLogger(config.logLevel, pino.destination({ dest: join(config.dataDir, LOG_FILE), sync: true }));
}

function createStop(logger: Logger) {
  const controller = new AbortController();
  const { signal } = controller;
  const ask = () => controller.abort();
  const asked = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  for (const name of ["SIGTERM", "SIGINT"] as const) {
    process.on(name, () => {
      logger.info({ signal: name }, "stopping: the jobs in hand are finished first");
      ask();
    });
  }
  return { asked, ask, signal };
}

/** A thing a line, so that no terminal breaks a name. */
function welcome(config: Config, proxy: ProxyRules | null): string {
  return [
    "No chat platform is configured, so this terminal is the channel. Try:",
    "  /watch coursera",
    "  /policy help",
    "  exit",
    "To connect one, set its variables (the README has the steps):",
    "  Slack    SLACK_BOT_TOKEN  SLACK_APP_TOKEN",
    "  Discord  DISCORD_TOKEN  DISCORD_APPLICATION_ID",
    ...(proxy ? [proxy.words] : []),
    "Data and log:",
    `  ${config.dataDir}`,
    "",
    "",
  ].join("\n");
}
