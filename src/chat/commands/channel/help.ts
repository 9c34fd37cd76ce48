import { isSpelledOut } from "../../../catalogue/name-words.js";
import { upperFirst } from "../../../records/words.js";
import type { Action, Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { quoteInput } from "../line/closest.js";
import type { Command } from "../line/command.js";
import { button, fields, heading, list, nextStep, text, toAsker } from "../reply.js";
import { getVerb, usageLine } from "../verbs/find-verb.js";
import { commandWords, type Prose, prose, usage } from "../verbs/prose.js";
import type { Verb } from "../verbs/verb-types.js";
import { VERBS } from "../verbs/verbs.js";

const WHAT = "Fineprint watches policies and says in this channel which clause changed, how severe it is and why.";

/** What people come for, each with one example. */
const TASKS: readonly (readonly [task: string, example: Prose])[] = [
  ["Watch a company", [commandWords("watch", "coursera")]],
  ["Understand a change", [commandWords("explain", "C-67")]],
  ["Ask a question", [commandWords("ask", "does coursera sell my data?")]],
  ["Decide on a change", [commandWords("acknowledge", "C-67")]],
  ["Choose what comes here", [commandWords("settings")]],
];

/** Five tasks; all commands with one line each, or one command in full, when asked. */
export async function handleHelp(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { topic, whole, unknown } = command.given;
  if (topic !== undefined) return oneVerb(getVerb(topic));
  if (unknown !== undefined) return { ...notUnderstood(unknown, deps), refused: "input" };
  return whole ? allVerbs() : fiveTasks(WHAT);
}

function fiveTasks(opening: string, actions: readonly Action[] = []): Reply {
  return toAsker({
    summary: opening,
    blocks: [
      text(opening),
      ...fields(TASKS),
      text(
        "Every card has its buttons, and plain words do too: “what do you watch?”, “what is open?”, “mark C-67 done”. C-67 is a change, P-345 a clause that is followed, D-12 a policy document.",
      ),
      { kind: "footer", text: prose`Everything else: ${commandWords("help", "all")}` },
    ],
    actions: [...actions, button("All commands", "help", "all")],
  });
}

/** Longest argument that a button of every platform carries. */
const MAX_ARGUMENT = 80;

/** What is no command may be a platform or a question. */
function notUnderstood(words: string, { catalogue }: HandlerDeps): Reply {
  const match = catalogue.find(words);
  if (match.kind === "found" && isSpelledOut(words, match.entry)) {
    const { slug, name } = match.entry;
    const offers = [button(`Watch ${name}`, "watch", slug), button(`Show ${name}`, "show", slug)];
    return fiveTasks(`${quoteInput(words)} is no command. Do you mean the platform ${name}?`, offers);
  }
  const isQuestion = /\s/.test(words) && words.length <= MAX_ARGUMENT;
  return fiveTasks(
    `${quoteInput(words)} is no command. This is what I can do:`,
    isQuestion ? [button("Ask it", "ask", words)] : [],
  );
}

const GROUPS: readonly (readonly [title: string, verbs: readonly Verb[]])[] = [
  ["For everybody", VERBS.filter(({ right }) => right === "all" || right === "decide")],
  ["For those who manage", VERBS.filter(({ right }) => right === "manage" || right === "watch")],
];

function allVerbs(): Reply {
  const groups = GROUPS.flatMap(([title, verbs]): Block[] => [
    heading(title),
    ...fields(verbs.map((verb) => [usageProse(verb), `${verb.help}.${alias(verb)}`])),
  ]);
  return toAsker({
    summary: WHAT,
    blocks: [
      text(WHAT),
      ...groups,
      text("IDs: C-67 is a change, P-345 a provision (a clause that is followed), D-12 a policy document."),
      nextStep("One command in full", "help", "watch"),
    ],
  });
}

function oneVerb(verb: Verb): Reply {
  const options = verb.arguments.map(({ name, help, required }) => `${name}: ${help}${required ? "" : " (optional)"}`);
  return toAsker({
    summary: `${usageLine(verb)}: ${verb.help}.`,
    blocks: [
      heading(upperFirst(verb.name.replaceAll("-", " "))),
      text(usageProse(verb)),
      text(`${verb.help}.${alias(verb)}`),
      ...list(options),
      ...list(verb.more),
      text(
        verb.right === "manage"
          ? "Needs the right to change what this channel watches."
          : "Anyone in the channel may use it.",
      ),
      { kind: "footer", text: prose`All commands: ${commandWords("help", "all")}` },
    ],
  });
}

function usageProse({ name }: Verb): Prose {
  return [usage(name)];
}

function alias({ aliases }: Verb): string {
  return aliases.length > 0 ? ` Also: ${aliases.join(", ")}.` : "";
}
