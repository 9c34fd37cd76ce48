import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import type { Action } from "../types.js";
import { writeCustomId, writeMenuId } from "./custom-id.js";
import { LIMITS } from "./limits.js";

export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface DrawnActions {
  readonly rows: readonly ActionRow[];
  /** Actions that no button can carry: to be typed. */
  readonly typed: readonly Action[];
}

/** Buttons in rows, menu entries in a select under them. */
export function drawActions(actions: readonly Action[]): DrawnActions {
  const fitting = onlyOnce(actions).filter((action) => !action.fill && writeCustomId(action).length <= LIMITS.customId);
  const buttons = fitting.filter(({ place }) => place === "button").slice(0, LIMITS.buttonRows * LIMITS.buttonsInRow);
  const menu = fitting.filter(({ place }) => place === "menu").slice(0, LIMITS.options);
  const rows = Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsInRow) }, (_none, row) =>
    rowOf(buttons.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow).map(drawButton)),
  );
  const drawn = new Set([...buttons, ...menu].map(writeCustomId));
  return {
    rows: menu.length > 0 ? [...rows, rowOf([drawMenu(menu, rows.length)])] : rows,
    typed: actions.filter((action) => !drawn.has(writeCustomId(action))),
  };
}

/** Discord takes no custom_id twice in a message. */
function onlyOnce(actions: readonly Action[]): Action[] {
  return [...new Map(actions.map((action) => [writeCustomId(action), action])).values()];
}

function rowOf(components: APIComponentInMessageActionRow[]): ActionRow {
  return { type: ComponentType.ActionRow, components };
}

function drawButton(action: Action): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(action, LIMITS.buttonLabel),
    custom_id: writeCustomId(action),
  };
}

function drawMenu(actions: readonly Action[], row: number): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: writeMenuId(row),
    placeholder: "More",
    options: actions.map((action) => ({
      label: labelOf(action, LIMITS.optionLabel),
      value: writeCustomId(action),
    })),
  };
}

function labelOf({ label, verb }: Action, max: number): string {
  return cutText(safeLine(label).trim() || verb, max);
}
