import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import { cutText } from "../../records/safe-text.js";
import { missingArguments } from "../commands/line/missing-arguments.js";
import type { ArgumentKind, VerbArgument } from "../commands/verbs/verb-types.js";
import { CHOICES } from "./command-options.js";
import { readCustomId } from "./custom-id.js";
import { LIMITS } from "./limits.js";

/** Kinds that people write in sentences. */
const SENTENCES: ReadonlySet<ArgumentKind> = new Set(["question", "reason"]);

/**
 * The form that asks for what the command behind a button leaves open; null when it can be run as it is. It carries the
 * button's own custom_id, so what is filled in goes on with the same line.
 */
export function formFor(customId: string): APIModalInteractionResponseCallbackData | null {
  const line = readCustomId(customId);
  const asked = line === null ? [] : formArguments(line);
  if (line === null || asked.length === 0) return null;
  return {
    custom_id: customId,
    title: cutText(sentenceCase(line), LIMITS.formTitle),
    components: asked.map(drawInput),
  };
}

/** What a line's form asks for: what the verb needs first, then as much else as fits. A record's ID is known to few, and never asked for without need. */
export function formArguments(line: string): VerbArgument[] {
  const open = missingArguments(line);
  const [needed, free] = [open.filter(({ required }) => required), open.filter(({ required }) => !required)];
  return [...needed, ...free.filter(({ kind }) => kind !== "record")].slice(0, LIMITS.inputsInForm);
}

function drawInput(argument: VerbArgument): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: cutText(sentenceCase(argument.name), LIMITS.inputLabel),
    description: argument.help,
    component: drawField(argument),
  };
}

function drawField({ name, kind, required }: VerbArgument): APIComponentInLabel {
  const base = { custom_id: name, required };
  const options = CHOICES[kind]?.map((value) => ({ label: sentenceCase(value), value }));
  if (options) return { ...base, type: ComponentType.StringSelect, options };
  if (kind === "ping") return { ...base, type: ComponentType.RoleSelect };
  if (kind === "person") return { ...base, type: ComponentType.UserSelect };
  const style = SENTENCES.has(kind) ? TextInputStyle.Paragraph : TextInputStyle.Short;
  return { ...base, type: ComponentType.TextInput, style, max_length: LIMITS.optionInput };
}

/** `not-material C-67` as a title: `Not material C-67`. */
function sentenceCase(words: string): string {
  const [first = "", ...more] = words.split(" ");
  const name = first.replaceAll("-", " ");
  return [name.charAt(0).toUpperCase() + name.slice(1), ...more].join(" ");
}
