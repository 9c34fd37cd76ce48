import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../db/client.js";
import { createCatalogue } from "../catalogue/catalogue.js";
import { findUserFile } from "../catalogue/find-user-file.js";
import { listedUrls } from "../catalogue/listed-urls.js";
import { createCommandRunner } from "../chat/commands/runner.js";
import type { CommandContext, CommandRunner, Reply } from "../chat/types.js";
import { Closers } from "../closers.js";
import { readConfig } from "../config.js";
import { createDiscovery } from "../discovery/discover.js";
import { createPolicyEngine } from "../engine/policy-engine.js";
import { InputError } from "../errors.js";
import { createPageFetcher } from "../fetch/page-fetcher.js";
import { createProxyRules } from "../fetch/proxy-rules.js";
import { createUrlJudge } from "../fetch/refused-url.js";
import { formatUserAgent } from "../fetch/user-agent.js";
import { createLogger } from "../logger.js";
import { openHooks } from "../open-hooks.js";
import { packageVersion } from "../package-version.js";
import type { ChannelRef } from "../ports.js";
import { createRecordAddress } from "../records/record-address.js";

/** The commands of chat, without a queue and without a chat: what they save is found by the next sweep. */
export interface OpenCommands {
  run: CommandRunner["run"];
  readonly context: CommandContext;
  close(): Promise<void>;
}

/** Opens the commands for one channel; `tell` gets what is said after the answer. Throws `InputError` for no such channel. */
export async function openCommands(channel: string, tell: (reply: Reply) => void): Promise<OpenCommands> {
  const ref = readChannelRef(channel);
  const config = readConfig(process.env);
  const closers = new Closers();
  let waits = () => {};
  const waiting = new Promise<void>((resolve) => {
    waits = resolve;
  });
  try {
    const catalogue = await createCatalogue({ userFile: findUserFile(config.dataDir) });
    const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
    closers.add(() => database.close());
    await database.stores.documents.publish(listedUrls(catalogue));
    const clock = { now: () => new Date() };
    const engine = createPolicyEngine();
    closers.add(() => engine.close());
    const access = { allowPrivateHosts: config.fetchAllowPrivateHosts };
    const userAgent = formatUserAgent(packageVersion(), config.publicUrl);
    const fetcher = createPageFetcher({ ...access, userAgent, clock, proxy: createProxyRules(config.proxy) });
    closers.add(() => fetcher.close());
    const parts = { stores: database.stores, clock, logger: createLogger("error") };
    const hooks = openHooks({ config, ...parts, recordAddress: createRecordAddress(config.pages) }, closers);
    const runner = createCommandRunner({
      ...{ ...parts, catalogue, engine, defaults: config, hooks, mail: config.mail !== null },
      checks: { requestCheck: async () => {}, sendNow: async () => {}, countJobs: async () => [] },
      discover: createDiscovery({ fetcher, engine }),
      judgeUrl: createUrlJudge(config.fetchAllowPrivateHosts),
      version: packageVersion(),
      sleep: (ms, signal) => {
        waits();
        return sleep(ms, undefined, { signal });
      },
    });
    // What is looked up is awaited. What waits for first reads is told to end: nobody reads pages here.
    closers.add(async () => {
      await Promise.race([runner.settle(), waiting]);
      await runner.stop();
    });
    const context = {
      ...{ channel: ref, user: "operator", mayManage: true },
      followUp: async (reply: Reply) => tell(reply),
    };
    return { run: runner.run, context, close: () => closers.closeAll() };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

/** `terminal`, or `slack:T1:C1`. Throws `InputError`. */
function readChannelRef(text: string): ChannelRef {
  if (text === "terminal") return { adapter: "terminal", workspace: "local", channel: "terminal" };
  const [adapter = "", workspace = "", channel = "", ...more] = text.split(":");
  if (adapter !== "" && workspace !== "" && channel !== "" && more.length === 0) return { adapter, workspace, channel };
  throw new InputError(`--channel wants terminal or platform:workspace:channel, such as slack:T012:C345, not ${text}.`);
}
