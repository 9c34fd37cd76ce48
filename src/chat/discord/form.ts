import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import { cutText } from "../../records/safe-text.js";
import { kindOf } from "../commands/line/argument-kinds.js";
import type { Command } from "../commands/line/command.js";
import { changeableArguments, type GivenValues, givenValues, openArguments } from "../commands/line/given-command.js";
import type { InputClass, KindRow } from "../commands/line/kind-types.js";
import type { VerbArgument } from "../commands/verbs/verb-types.js";
import { SHARING_CHANNELS } from "./command-options.js";
import { LIMITS } from "./limits.js";

/** A form before it is drawn. */
export interface FormContent {
  readonly title: string;
  readonly asked: readonly VerbArgument[];
  /** What is filled in already, by the argument's name. */
  readonly filled: GivenValues;
}

/** The form that asks for what a button's command leaves open; null when it can be run as it is. */
export function missingForm(command: Command, title: string): FormContent | null {
  const open = openArguments(command);
  const [needed, free] = [open.filter(({ required }) => required), open.filter(({ required }) => !required)];
  const asked = [...needed, ...free].slice(0, LIMITS.inputsInForm);
  return asked.length === 0 ? null : { title, asked, filled: new Map() };
}

/** The form that shows a command to be changed, filled in; null when there is nothing to change. */
export function changeForm(command: Command, title: string): FormContent | null {
  const asked = changeableArguments(command).slice(0, LIMITS.inputsInForm);
  return asked.length === 0 ? null : { title, asked, filled: givenValues(command) };
}

/** It carries the button's own custom_id, so what is filled in goes on with the same command. */
export function drawForm(customId: string, form: FormContent): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: cutText(sentenceCase(form.title), LIMITS.formTitle),
    components: form.asked.map((argument) => drawInput(argument, form.filled.get(argument.name))),
  };
}

function drawInput(argument: VerbArgument, filled: string | undefined): APILabelComponent {
  const { name, help, required } = argument;
  return {
    type: ComponentType.Label,
    label: cutText(sentenceCase(name), LIMITS.inputLabel),
    description: help,
    component: DRAWN[kindOf(argument).input]({ custom_id: name, required }, kindOf(argument), filled),
  };
}

interface Base {
  readonly custom_id: string;
  readonly required: boolean;
}
type Draw = (base: Base, kind: KindRow, filled: string | undefined) => APIComponentInLabel;

/** How each class of input is a field of a form. */
const DRAWN: Readonly<Record<InputClass, Draw>> = {
  choice: drawChoices,
  suggested: drawLine,
  several: drawLine,
  number: drawLine,
  switch: drawChoices,
  words: drawLine,
  sentence: (base, _kind, filled) => drawText(base, TextInputStyle.Paragraph, filled),
  lines: (base, _kind, filled) => drawText(base, TextInputStyle.Paragraph, filled, LIMITS.formLines),
  person: (base) => ({ ...base, type: ComponentType.UserSelect }),
  channel: (base) => ({ ...base, type: ComponentType.ChannelSelect, channel_types: [...SHARING_CHANNELS] }),
  group: (base) => ({ ...base, type: ComponentType.RoleSelect }),
  time: drawLine,
};

function drawChoices(base: Base, { choices = [] }: KindRow, filled: string | undefined): APIComponentInLabel {
  const options = choices.map(
    (value): APISelectMenuOption => ({
      ...{ label: sentenceCase(value), value },
      ...(value === filled ? { default: true } : {}),
    }),
  );
  return { ...base, type: ComponentType.StringSelect, options };
}

function drawLine(base: Base, _kind: KindRow, filled: string | undefined): APIComponentInLabel {
  return drawText(base, TextInputStyle.Short, filled);
}

function drawText(
  base: Base,
  style: TextInputStyle,
  filled: string | undefined,
  most: number = LIMITS.optionInput,
): APIComponentInLabel {
  const value = filled === undefined ? {} : { value: filled.slice(0, most) };
  return { ...base, ...value, type: ComponentType.TextInput, style, max_length: most };
}

/** `not-material C-67` as a title: `Not material C-67`. */
function sentenceCase(words: string): string {
  const [first = "", ...more] = words.split(" ");
  const name = first.replaceAll("-", " ");
  return [name.charAt(0).toUpperCase() + name.slice(1), ...more].join(" ");
}
