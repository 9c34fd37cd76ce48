import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { type Role, startApp } from "../app.js";
import { isChatConfigured } from "../chat/registry.js";
import { type Config, readConfig } from "../config.js";
import { createProxyRules, type ProxyRules } from "../fetch/proxy-rules.js";
import { createLogger, type Logger } from "../logger.js";

const LOG_FILE = "fineprint.log";

/** `fineprint start`: runs until SIGTERM, Ctrl-C or, in a terminal, `exit`. */
export async function start(role: Role): Promise<void> {
  const config = readConfig(process.env);
  const chatInTerminal = !isChatConfigured(config) && role !== "worker";
  const logger = chatInTerminal ? createFileLogger(config) : createLogger(config.logLevel);
  for (const warning of config.warnings) logger.warn(warning);
  const proxy = createProxyRules(config.proxy);
  if (proxy) logger[proxy.resolves ? "warn" : "info"](proxy.words);
  const stop = createStop(logger);
  if (chatInTerminal && !config.databaseUrl)
    process.stdout.write("Starting (the first start sets up the embedded database, a few seconds) …\n");
  const app = await startApp({
    config,
    role,
    logger,
    ...(chatInTerminal ? { terminal: { input: process.stdin, output: process.stdout, onExit: stop.ask } } : {}),
  });
  logger.info({ role, platforms: app.platforms, database: config.databaseUrl ? "postgres" : "embedded" }, "started");
  if (chatInTerminal) process.stdout.write(welcome(config, proxy));
  await stop.asked;
  await app.close();
  logger.info("stopped");
}

/** The terminal belongs to the chat, so the log goes to a file beside the data. */
function createFileLogger(config: Config): Logger {
  mkdirSync(config.dataDir, { recursive: true });
  return createLogger(config.logLevel, pino.destination({ dest: join(config.dataDir, LOG_FILE), sync: true }));
}

function createStop(logger: Logger) {
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      logger.info({ signal }, "stopping: the jobs in hand are finished first");
      ask();
    });
  }
  return { asked, ask: () => ask() };
}

function welcome(config: Config, proxy: ProxyRules | null): string {
  return [
    "",
    "No chat platform is configured, so this terminal is the channel. Try:",
    "  /watch coursera      /policy help      exit",
    "To connect Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; Discord, DISCORD_TOKEN and DISCORD_APPLICATION_ID (see README).",
    ...(proxy ? [proxy.words] : []),
    `Data and log: ${config.dataDir}`,
    "",
  ].join("\n");
}
