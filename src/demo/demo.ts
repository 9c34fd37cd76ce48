import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { styleText } from "node:util";
import { startApp } from "../app.js";
import { readConfig } from "../config.js";
import { createLogger } from "../logger.js";
import { playScript } from "./demo-script.js";
import { startPolicyServer } from "./policy-server.js";
import { createRecordedVersions } from "./recorded-policy.js";

/**
 * Plays the main job on the real thing: the embedded database and queue in a temporary folder, the scheduler, the
 * fetcher, the terminal as the chat channel. Only what stands around it is the demo's: the web server with the recorded
 * policy, short times, and the lines someone would type.
 */
export async function runDemo(): Promise<void> {
  const started = performance.now();
  const dataDir = await mkdtemp(join(tmpdir(), "fineprint-demo-"));
  const versions = createRecordedVersions(new Date());
  const server = await startPolicyServer(versions[0].html);
  try {
    say("Setting up an embedded database and queue in a temporary folder (a few seconds, once).");
    await writeFile(join(dataDir, "catalogue.json"), JSON.stringify({ platforms: [demoPlatform(server.url)] }));
    const input = new PassThrough();
    const screen = watchedScreen();
    const app = await startApp({
      config: readConfig(demoEnvironment(dataDir)),
      role: "all",
      logger: createLogger("error"),
      terminal: { input, output: screen.output, onExit: () => {} },
    });
    try {
      await playScript({
        app,
        server,
        versions,
        say,
        type: (line) => input.write(`${line}\n`),
        quietFor: screen.quietFor,
      });
    } finally {
      await app.close();
    }
    say(`Done in ${Math.round((performance.now() - started) / 1000)} s. Start it for yourself with: npm start`);
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The terminal, with a watch on when it last showed something. */
function watchedScreen() {
  let lastWrite = performance.now();
  const output = new PassThrough();
  output.on("data", (chunk: Buffer) => {
    lastWrite = performance.now();
    process.stdout.write(chunk);
  });
  return { output, quietFor: () => performance.now() - lastWrite };
}

function say(sentence: string): void {
  process.stdout.write(`\n${styleText("cyan", `▸ ${sentence}`)}\n`);
}

function demoPlatform(url: string) {
  return {
    slug: "meadow",
    name: "Meadow Learn",
    domains: ["meadow.example"],
    documents: [{ type: "privacy", url }],
  };
}

function demoEnvironment(dataDir: string): NodeJS.ProcessEnv {
  return {
    DATA_DIR: dataDir,
    CHECK_EVERY: "2s",
    CONFIRM_AFTER: "1s",
    FETCH_ALLOW_PRIVATE_HOSTS: "127.0.0.1",
    LOG_LEVEL: "error",
  };
}
