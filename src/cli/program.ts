import { Command, Option } from "commander";
import { EXPORT_FORMATS } from "../export/types.js";
import { packageVersion } from "../package-version.js";
import { SEVERITIES } from "../policy/severities.js";
import { addRecords } from "./record-commands.js";

/**
 * The command line. Each verb loads its own code when it runs: `diff` need not load a database, nor `start` a diff.
 */
export function createCommand(): Command {
  const program = new Command("fineprint")
    .description("Watches policies for changes and posts clause-level summaries to Slack, Discord or the terminal.")
    .version(packageVersion())
    .showHelpAfterError("(run fineprint --help for the commands)")
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "fineprint: ")) })
    .exitOverride((error) => {
      // Commander has printed its message; wrong usage is bad input like any other.
      process.exit(error.exitCode === 0 ? 0 : 2);
    });
  addRunning(program);
  addUpkeep(program);
  addChat(program);
  addImporting(program);
  addCommands(program);
  addExport(program);
  addRecords(program, print);
  addReading(program);
  addInstructions(program);
  return program;
}

function addRunning(program: Command): void {
  program
    .command("start")
    .description("run the bot: on Slack and Discord when their tokens are set, else in this terminal")
    .addOption(new Option("--role <role>", "what this process does").choices(["all", "bot", "worker"]).default("all"))
    .action(async ({ role }) => (await import("./start.js")).start(role));
  program
    .command("demo")
    .description("play the main job on a recorded policy, with no network and nothing to set up")
    .action(async () => (await import("../demo/demo.js")).runDemo());
  program
    .command("check [url...]")
    .description("check policies now, through the same steps as the schedule, and wait for the outcome")
    .option("--all", "every document that is watched")
    .action(async (urls: string[], { all }) => (await import("./check.js")).checkNow(urls, all === true));
}

function addUpkeep(program: Command): void {
  program
    .command("backup <file>")
    .description("write the embedded database into one .tar.gz; stop Fineprint before")
    .action(async (file) => print(await (await import("./backup.js")).backUp(file)));
  program
    .command("restore <file>")
    .description("bring a backup back into an empty DATA_DIR and check every stored hash")
    .action(async (file) => print(await (await import("./backup.js")).restore(file)));
  program
    .command("storage")
    .description("how much the database takes, and the documents that take the most of it")
    .option("--most <number>", "at most so many documents; without it 20")
    .action(async (options) => print(await (await import("./storage.js")).showStorage(options)));
  program
    .command("deliveries")
    .description("what waits to be posted and what was given up, newest first, with the reasons")
    .option("--failed", "only what was given up")
    .option("--resend", "have what was given up tried once more, by whichever Fineprint runs")
    .option("--since <date>", 'only what was planned since then: 2026-01-01, yesterday, "last week"')
    .option("--most <number>", "at most so many; without it 50")
    .action(async (options) => print(await (await import("./deliveries.js")).showDeliveries(options)));
}

function addChat(program: Command): void {
  const discord = program.command("discord").description("set up Discord");
  discord
    .command("register")
    .description("tell Discord the commands, once after an install or an upgrade")
    .option("--guild <id>", "for one server only, at once; without it for every server")
    .action(async ({ guild }) => (await import("./discord.js")).registerDiscord(guild));
  discord
    .command("unregister")
    .description("take the commands back, for example those of one server that show twice")
    .option("--guild <id>", "those of one server; without it those for every server")
    .action(async ({ guild }) => (await import("./discord.js")).unregisterDiscord(guild));
}

function addImporting(program: Command): void {
  const imports = program.command("import").description("bring in history that an archive has recorded");
  imports
    .command("ota <directory>")
    .description("an Open Terms Archive repository of versions, working copy or bare; its scripts are never run")
    .option("--declarations <directory>", "the archive's declarations, when they stand elsewhere")
    .option("--service <name...>", "only these services, by the archive's names", [])
    .action(async (directory, options) => (await import("./import-ota.js")).importOta(directory, options));
  imports
    .command("wayback <document>")
    .description("what the Wayback Machine has of a watched document, such as D-12")
    .requiredOption("--since <date>", 'the first day: 2025-01-01, "last year"')
    .option("--archive <address>", "another archive with the same interface", "https://web.archive.org")
    .action(async (document, options) => (await import("./import-wayback.js")).importWayback(document, options));
}

function addCommands(program: Command): void {
  const channel = new Option("--channel <channel>", "which channel: terminal, or platform:workspace:channel").default(
    "terminal",
  );
  program
    .command("policy <words...>")
    .description("give one command as in chat, such as: fineprint policy list tag:payments")
    .addOption(channel)
    .action(async (words: string[], options) =>
      (await import("./policy-command.js")).givePolicyCommand(words, options),
    );
  const watch = program.command("watch").description("a channel's watches as a list of vendors");
  watch
    .command("import <file>")
    .description("watch what a list names: a vendor a line, or CSV; - for standard input")
    .option("--guesses", "watch what was only guessed as well")
    .option("--report <file>", "where to write what became of each line")
    .addOption(channel)
    .action(async (file, options) => (await import("./watch-list.js")).importList(file, options));
  watch
    .command("export")
    .description("the watches as the list an import takes")
    .option("--out <file>", "where to write it; without it standard output")
    .addOption(channel)
    .action(async (options) => (await import("./watch-list.js")).exportList(options));
}

function addExport(program: Command): void {
  program
    .command("export")
    .description("the changes of every document on record as a file, with quotes, facts and evidence")
    .addOption(new Option("--format <format>", "how it is written").choices([...EXPORT_FORMATS]).default("json"))
    .option("--since <date>", 'only changes detected since then: 2026-01-01, May, "last month"')
    .option("--period <words>", 'only changes of that time: "last quarter", "2026 q3", "30 days"')
    .addOption(new Option("--severity <severity>", "at least this severity").choices([...SEVERITIES]))
    .option("--most <number>", "at most so many changes, the newest")
    .option("--out <file>", "where to write it; without it standard output")
    .action(async (options) => (await import("./export.js")).exportChanges(options));
}

function addReading(program: Command): void {
  const json = new Option("--json", "print JSON (docs/schemas)");
  const brief = new Option("--brief", "leave explanations, regulations and prevalence out of the JSON");
  program
    .command("diff <before> <after>")
    .description("compare two versions of a policy (.html, .md, .txt, .pdf, or - for standard input)")
    .addOption(json)
    .addOption(brief)
    .action(async (before, after, options) => {
      print(await (await import("./diff.js")).diffFiles(before, after, options));
    });
  program
    .command("analyze <file>")
    .description("rate every clause of a policy")
    .addOption(json)
    .addOption(brief)
    .action(async (file, options) => {
      print(await (await import("./analyze.js")).analyzeFile(file, options));
    });
  program
    .command("ask <question> <files...>")
    .description("answer a question from policies, quoting them; several files are platforms or versions, oldest first")
    .addOption(json)
    .action(async (question, files, options) => {
      print(await (await import("./ask.js")).askFiles(question, files, options.json === true));
    });
  addReadingOptions(program.command("extract <source>"))
    .description("print the text that quotes and offsets refer to, of a file or an address; try reading instructions")
    .option("--why", "list the lines that are set aside, and why, in place of the text")
    .action(async (source, options) => print(await (await import("./extract.js")).extractText(source, options)));
  program
    .command("classify")
    .description('rate clauses given as {"id", "text"} lines on standard input, one line of JSON each')
    .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
    .addOption(brief)
    .action(async ({ brief }) =>
      (await import("./classify.js")).classifyLines(process.stdin, process.stdout, brief === true),
    );
}

function addInstructions(program: Command): void {
  const reading = program.command("reading").description("how a document is read (docs/reading.md)");
  reading
    .command("show <document>")
    .description("the instructions a document such as D-12 is read by")
    .action(async (document) => print(await (await import("./reading.js")).showReading(document)));
  addReadingOptions(reading.command("set <document>"))
    .description("take these parts of the page, leave those, or make one document of several pages")
    .action(async (document, options) => print(await (await import("./reading.js")).setReading(document, options)));
  reading
    .command("clear <document>")
    .description("read it as pages are read in general")
    .action(async (document) => print(await (await import("./reading.js")).clearReading(document)));
}

function addReadingOptions(command: Command): Command {
  return command
    .option("--select <selector...>", "take only what these CSS selectors match, or “heading: …”")
    .option("--remove <selector...>", "leave out what these match")
    .option("--from <selector>", "take the stretch that begins here …")
    .option("--to <selector>", "… and ends before this")
    .option("--combine <address...>", "further pages that make up the document")
    .option("--browser", "show the page in a browser at once, where there is one");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
