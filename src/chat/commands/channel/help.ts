import { upperFirst } from "../../../records/words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { fields, heading, list, nextStep, text, toAsker } from "../reply.js";
import { getVerb, usageLine } from "../verbs/find-verb.js";
import { commandWords, type Prose, prose, usage } from "../verbs/prose.js";
import type { Verb } from "../verbs/verb-types.js";
import { VERBS } from "../verbs/verbs.js";

/** All commands with one line each, or one command in full. */
export async function handleHelp(command: Command, _context: CommandContext, _deps: HandlerDeps): Promise<Reply> {
  const { topic } = command.given;
  return topic === undefined ? allVerbs() : oneVerb(getVerb(topic));
}

function allVerbs(): Reply {
  const summary = "Fineprint watches policies and says in this channel which clause changed, how severe it is and why.";
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...fields(VERBS.map((verb) => [usageProse(verb), `${verb.help}.${alias(verb)}`])),
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
      { kind: "footer", text: prose`All commands: ${commandWords("help")}` },
    ],
  });
}

function usageProse({ name }: Verb): Prose {
  return [usage(name)];
}

function alias({ aliases }: Verb): string {
  return aliases.length > 0 ? ` Also: ${aliases.join(", ")}.` : "";
}
