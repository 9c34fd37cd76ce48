import { PROBLEMS } from "./problem.js";

interface Option {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { name: string; value: string }[];
  readonly options?: readonly Option[];
}

export type CommandBody = Option & { readonly default_member_permissions?: string };

const SUBCOMMAND = 1;

/** Discord's limits for commands; what breaks one is answered with 50035. */
export function checkCommands(commands: readonly CommandBody[]): void {
  const faults = commands.flatMap((command) => [
    ...(command.type === 1 ? [...nameFaults(command), ...optionFaults(command)] : contextFaults(command)),
    ...(sizeOf(command) > 8_000 ? [`${command.name}: over 8000 characters`] : []),
  ]);
  if (faults.length > 0) throw PROBLEMS.invalidBody(faults);
}

function contextFaults({ name, description, options }: CommandBody): string[] {
  return description || options?.length || name.length > 32 ? [`${name}: menu entries have a name alone`] : [];
}

/** Every language's description, the one without a language first. */
function descriptionsOf({ description = "", description_localizations: localised = {} }: Option): string[] {
  return [description, ...Object.values(localised)];
}

function nameFaults(option: Option): string[] {
  const { name } = option;
  return [
    ...(/^[-_\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase() ? [] : [`${name}: bad name`]),
    ...descriptionsOf(option)
      .filter(({ length }) => length < 1 || length > 100)
      .map(({ length }) => `${name}: description of ${length}`),
  ];
}

function optionFaults({ name, options = [] }: Option): string[] {
  const firstFree = options.findIndex(({ required, type }) => type !== SUBCOMMAND && !required);
  const late = firstFree >= 0 && options.slice(firstFree).some(({ required }) => required);
  return [
    ...(options.length > 25 ? [`${name}: ${options.length} options`] : []),
    ...(late ? [`${name}: required after optional`] : []),
    ...(new Set(options.map((option) => option.name)).size < options.length ? [`${name}: option twice`] : []),
    ...options.flatMap((option) => [...nameFaults(option), ...optionFaults(option), ...choiceFaults(option)]),
  ];
}

function choiceFaults({ name, choices = [], autocomplete }: Option): string[] {
  return [
    ...(choices.length > 25 ? [`${name}: ${choices.length} choices`] : []),
    ...(choices.length > 0 && autocomplete ? [`${name}: choices and autocomplete`] : []),
  ];
}

/** Of a description in several languages the longest counts. */
function sizeOf(option: Option): number {
  const { name, options = [], choices = [] } = option;
  const own =
    name.length +
    Math.max(...descriptionsOf(option).map(({ length }) => length)) +
    choices.reduce((sum, one) => sum + one.name.length + String(one.value).length, 0);
  return own + options.reduce((sum, option) => sum + sizeOf(option), 0);
}
