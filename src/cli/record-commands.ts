import type { Command } from "commander";
import { API_SCOPES } from "../ports.js";

const WORKSPACE = [
  "--workspace <name>",
  "of this workspace, such as slack/T0123; without it, the operator's own",
] as const;

/** Adds the commands about records: bundles, the chain, links, tokens, assistants. */
export function addRecords(program: Command, print: (text: string) => void): void {
  program
    .command("bundle <change>")
    .description("everything that proves a change such as C-67, as a zip with hashes and a note how to check it")
    .option("--out <file>", "where to write it; fineprint-C-67.zip here unless told")
    .action(async (change, options) => print(await (await import("./evidence.js")).writeBundle(change, options)));
  program
    .command("verify-chain")
    .description("check the chain over all confirmed changes against what is stored")
    .option("--known <hash>", "a hash noted down earlier, which must still be in it")
    .action(async (options) => print(await (await import("./evidence.js")).checkChain(options)));
  program
    .command("mcp")
    .description("serve records to an assistant on standard input and output (Model Context Protocol)")
    .option(...WORKSPACE)
    .action(async (options) => (await import("./mcp.js")).serveMcp(options));
  addLinks(program.command("link").description("addresses that open one record or feed each, until they end"), print);
  addTokens(program.command("token").description("what programs read records with (/api/v1, /mcp)"), print);
}

function addLinks(link: Command, print: (text: string) => void): void {
  link
    .command("create <record>")
    .description("make one for C-67, P-345 or D-12")
    .option("--days <number>", "how long it opens the record, 14 unless told")
    .option(...WORKSPACE)
    .action(async (record, options) => print(await (await import("./access.js")).createLink(record, options)));
  link
    .command("feed")
    .description("make one for a feed and a calendar of what a workspace watches")
    .option("--tag <tag>", "only what has this tag")
    .option("--days <number>", "how long it opens the feed, 90 unless told")
    .option(...WORKSPACE)
    .action(async (options) => print(await (await import("./access.js")).createFeedLink(options)));
  link
    .command("list")
    .option(...WORKSPACE)
    .description("which there are, and how often each was opened")
    .action(async (options) => print(await (await import("./access.js")).listLinks(options)));
  link
    .command("revoke <link>")
    .option(...WORKSPACE)
    .description("take one such as L-5 back")
    .action(async (name, options) => print(await (await import("./access.js")).revokeLink(name, options)));
}

function addTokens(token: Command, print: (text: string) => void): void {
  token
    .command("create <name>")
    .description("make one; the name says what it is for")
    .option("--scope <scope...>", `what it may: ${API_SCOPES.join(", ")}; read unless told`)
    .option("--days <number>", "how long it lives; until it is taken back unless told")
    .option(...WORKSPACE)
    .action(async (name, options) => print(await (await import("./access.js")).createToken(name, options)));
  token
    .command("list")
    .option(...WORKSPACE)
    .description("which there are, and when each was used last")
    .action(async (options) => print(await (await import("./access.js")).listTokens(options)));
  token
    .command("revoke <token>")
    .option(...WORKSPACE)
    .description("take one such as T-3 back")
    .action(async (name, options) => print(await (await import("./access.js")).revokeToken(name, options)));
}
