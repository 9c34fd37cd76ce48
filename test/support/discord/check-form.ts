import { PROBLEMS } from "./problem.js";

interface Field {
  readonly type: number;
  readonly custom_id: string;
  readonly style?: number;
  readonly label?: string;
  readonly max_length?: number;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

interface Label {
  readonly type: number;
  readonly label: string;
  readonly description?: string;
  readonly component: Field;
}

export interface FormBody {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Label[];
}

const LABEL = 18;
const TEXT_INPUT = 4;
const STRING_SELECT = 3;
/** Text input, and the selects of strings, users, roles and channels. */
const FIELDS: readonly number[] = [TEXT_INPUT, STRING_SELECT, 5, 6, 8];

/** Discord's limits for modals; what breaks one is answered with 50035. */
export function checkForm({ custom_id = "", title = "", components = [] }: Partial<FormBody>): void {
  const names = components.map(({ component }) => component.custom_id);
  const faults = [
    ...lengthFault("custom_id", custom_id, 100),
    ...lengthFault("title", title, 45),
    ...(components.length < 1 || components.length > 5 ? [`${components.length} components`] : []),
    ...(new Set(names).size < names.length ? ["custom_id twice"] : []),
    ...components.flatMap(labelFaults),
  ];
  if (faults.length > 0) throw PROBLEMS.invalidBody(faults);
}

function labelFaults({ type, label, description = "-", component }: Label): string[] {
  return [
    ...(type === LABEL ? [] : [`type ${type} in a modal`]),
    ...lengthFault("label", label, 45),
    ...lengthFault("description", description, 100),
    ...lengthFault("custom_id", component.custom_id, 100),
    ...fieldFaults(component),
  ];
}

function fieldFaults({ type, style = 0, label, max_length = 1, options = [] }: Field): string[] {
  if (!FIELDS.includes(type)) return [`type ${type} in a label`];
  if (type === TEXT_INPUT) {
    return [
      ...(style === 1 || style === 2 ? [] : ["no style"]),
      ...(label === undefined ? [] : ["a label in a label"]),
      ...(max_length < 1 || max_length > 4_000 ? ["bad max_length"] : []),
    ];
  }
  if (type !== STRING_SELECT) return [];
  return [
    ...(options.length < 1 || options.length > 25 ? [`${options.length} options`] : []),
    ...options.flatMap((one) => [...lengthFault("label", one.label, 100), ...lengthFault("value", one.value, 100)]),
  ];
}

function lengthFault(name: string, text: string, max: number): string[] {
  return text.length < 1 || text.length > max ? [`${name} of ${text.length}`] : [];
}
