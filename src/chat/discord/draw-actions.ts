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

/** Buttons in rows, menu entries in a select under them; `target` is the channel they are about, when that is another one. */
export function drawActions(actions: readonly Action[], target: string | null = null): DrawnActions {
  const idOf = (action: Action) => writeCustomId(action, target);
  const fitting = onlyOnce(actions).filter((action) => idOf(action).length <= LIMITS.customId);
  const buttons = fitting.filter(({ place }) => place === "button").slice(0, LIMITS.buttonRows * LIMITS.buttonsInRow);
  const menu = fitting.filter(({ place }) => place === "menu").slice(0, LIMITS.options);
  const rows = Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsInRow) }, (_none, row) =>
    rowOf(
      buttons
        .slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow)
        .map((action) => drawButton(action, idOf(action))),
    ),
  );
  const drawn = new Set([...buttons, ...menu].map(idOf));
  return {
    rows: menu.length > 0 ? [...rows, rowOf([drawMenu(menu, rows.length, idOf)])] : rows,
    typed: actions.filter((action) => !drawn.has(idOf(action))),
  };
}

/** Discord takes no custom_id twice in a message. */
function onlyOnce(actions: readonly Action[]): Action[] {
  return [...new Map(actions.map((action) => [writeCustomId(action), action])).values()];
}

function rowOf(components: APIComponentInMessageActionRow[]): ActionRow {
  return { type: ComponentType.ActionRow, components };
}

function drawButton(action: Action, customId: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(action, LIMITS.buttonLabel),
    custom_id: customId,
  };
}

function drawMenu(actions: readonly Action[], row: number, idOf: (action: Action) => string): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: writeMenuId(row),
    placeholder: "More",
    options: actions.map((action) => ({
      label: labelOf(action, LIMITS.optionLabel),
      value: idOf(action),
    })),
  };
}

function labelOf({ label, verb }: Action, max: number): string {
  return cutText(safeLine(label).trim() || verb, max);
}
