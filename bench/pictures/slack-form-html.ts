import type { types } from "@slack/bolt";
import { escapeHtml, htmlPage } from "./html.js";

/** Draws a form about as Slack does in its light theme; `filled` by the field's name. */
export function drawSlackForm(
  { title, submit, close, blocks }: types.ModalView,
  filled: Readonly<Record<string, string>> = {},
): string {
  const fields = blocks.map((block) => (block.type === "input" ? drawField(block as types.InputBlock, filled) : ""));
  return htmlPage(
    STYLE,
    `<main><h1>${escapeHtml(title.text)}<i>✕</i></h1>${fields.join("")}<footer><span>${escapeHtml(close?.text ?? "")}</span><b>${escapeHtml(submit?.text ?? "")}</b></footer></main>`,
  );
}

function drawField(
  { block_id, label, hint, optional, element }: types.InputBlock,
  filled: Readonly<Record<string, string>>,
) {
  const value = filled[block_id ?? ""];
  const isText = element.type === "plain_text_input";
  // What Slack's own client shows where a form says nothing.
  const usual = isText ? "Write something" : "Select an option";
  const placeholder = ("placeholder" in element ? element.placeholder?.text : undefined) ?? usual;
  const tall = isText && element.multiline ? " tall" : "";
  if (element.type === "file_input") {
    return `<label>${escapeHtml(label.text)}${optional ? "<em>(optional)</em>" : ""}</label><p><b class="upload">Add file</b></p><small>${escapeHtml(hint?.text ?? "")}</small>`;
  }
  const shown = value === undefined ? `<u>${escapeHtml(placeholder)}</u>` : escapeHtml(value);
  return `<label>${escapeHtml(label.text)}${optional ? "<em>(optional)</em>" : ""}</label><p class="box${tall}">${shown}${isText ? "" : "<span>⌄</span>"}</p><small>${escapeHtml(hint?.text ?? "")}</small>`;
}

const STYLE = `
body{background:#fff;width:520px;font:15px/22px Lato,"Noto Color Emoji",sans-serif;color:#1d1c1d}
body.phone{width:390px}
main{padding:20px 24px}
h1{font-size:22px;line-height:30px;font-weight:900;margin:0 0 12px;display:flex;justify-content:space-between}
h1 i{font-style:normal;font-size:16px;color:#616061}
label{display:block;font-weight:700;margin:14px 0 6px}
label em{font-style:normal;font-weight:400;color:#616061;margin-left:6px}
.box{border:1px solid #868686;border-radius:4px;padding:8px 12px;margin:0;display:flex;justify-content:space-between;gap:8px;min-height:22px}
.box.tall{min-height:66px}
.box u{text-decoration:none;color:#616061;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
small{display:block;font-size:13px;line-height:18px;color:#616061;margin-top:4px}
.upload{border:1px solid #c9c9ca;border-radius:4px;padding:6px 14px;font-weight:700}
footer{display:flex;justify-content:flex-end;gap:12px;margin-top:22px}
footer span{border:1px solid #c9c9ca;border-radius:4px;padding:6px 14px;font-weight:700}
footer b{background:#007a5a;color:#fff;border-radius:4px;padding:7px 15px}
`;
