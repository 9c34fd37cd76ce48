import { type APILabelComponent, type APIModalInteractionResponseCallbackData, ComponentType } from "discord.js";
import { escapeHtml, htmlPage } from "./html.js";

/** Draws a form about as Discord does; `filled` by the field's name. */
export function drawDiscordForm(
  { title, components }: APIModalInteractionResponseCallbackData,
  filled: Readonly<Record<string, string>>,
): string {
  const fields = components.map((part) => (part.type === ComponentType.Label ? drawField(part, filled) : ""));
  return htmlPage(
    STYLE,
    `<main><h1>${escapeHtml(title)}<i>✕</i></h1>${fields.join("")}<footer><span>Cancel</span><b>Submit</b></footer></main>`,
  );
}

function drawField(
  { label, description = "", component }: APILabelComponent,
  filled: Readonly<Record<string, string>>,
) {
  const value = escapeHtml(filled["custom_id" in component ? component.custom_id : ""] ?? "");
  const required = "required" in component && component.required ? "<em>*</em>" : "";
  const box =
    component.type === ComponentType.TextInput
      ? `<p class="box tall">${value}</p>`
      : `<p class="box pick">${value || "<u>Make a selection</u>"}<span>⌄</span></p>`;
  return `<label>${escapeHtml(label)}${required}</label><small>${escapeHtml(description)}</small>${box}`;
}

const STYLE = `
body{background:#313338;width:560px;padding:28px;font:16px/22px Inter,"Noto Color Emoji",sans-serif;color:#dbdee1}
main{background:#2b2d31;border:1px solid #3f4147;border-radius:12px;padding:22px 24px 20px;box-shadow:0 8px 24px #0008}
h1{font-size:22px;line-height:28px;font-weight:700;color:#f2f3f5;margin:0 0 14px;display:flex;justify-content:space-between}
h1 i{font-style:normal;font-weight:400;font-size:16px;color:#949ba4}
label{display:block;font-weight:600;color:#f2f3f5;margin-top:14px}
label em{color:#f23f43;font-style:normal;margin-left:3px}
small{display:block;font-size:14px;line-height:20px;color:#b5bac1;margin-bottom:8px}
.box{margin:0;background:#1e1f22;border:1px solid #3f4147;border-radius:8px;padding:10px 12px}
.tall{min-height:76px}
.pick{display:flex;justify-content:space-between}
u{text-decoration:none;color:#949ba4}
footer{display:flex;gap:8px;margin-top:22px}
footer span,footer b{flex:1;text-align:center;border-radius:8px;padding:9px 0;font-weight:500;background:#3f4147;color:#fff}
footer b{background:#5865f2}
`;
