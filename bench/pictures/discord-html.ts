import { type APIMessageComponent, ComponentType } from "discord.js";
import type { DiscordMessage } from "../../src/chat/discord/message.js";
import { AVATAR, escapeHtml, htmlPage } from "./html.js";

/** Draws a message of components about as Discord does in its dark theme. */
export function drawDiscord({ components }: DiscordMessage, time: string): string {
  return htmlPage(
    STYLE,
    `<main><div class="avatar">${AVATAR}</div><section><p class="who"><b>Fineprint</b><span>APP</span><time>${time}</time></p>
${components.map(drawComponent).join("")}</section></main>`,
  );
}

function drawComponent(component: APIMessageComponent): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = (component.accent_color ?? 0x4e5058).toString(16).padStart(6, "0");
      return `<div class="box" style="border-left-color:#${colour}">${component.components.map(drawComponent).join("")}</div>`;
    }
    case ComponentType.TextDisplay:
      return drawMarkdown(component.content);
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(drawComponent).join("")}</div>`;
    case ComponentType.Button:
      return `<button>${escapeHtml("label" in component ? (component.label ?? "") : "")}</button>`;
    case ComponentType.StringSelect:
      return `<div class="select">${escapeHtml(component.placeholder ?? "")}<span>⌄</span></div>`;
    case ComponentType.Separator:
      return "<hr>";
    default:
      throw new Error(`The drawing knows no component of type ${component.type}.`);
  }
}

/** The Markdown our Discord cards use: a line's kind, then bold, italic, strike and code in it. */
function drawMarkdown(content: string): string {
  return content.split("\n").map(drawLine).join("");
}

function drawLine(line: string): string {
  const [, mark = "", text = ""] = /^(#{1,3} |-# |> |- )?(.*)$/s.exec(line) ?? [];
  const html = drawInline(text);
  if (mark.startsWith("#")) return `<h3>${html}</h3>`;
  if (mark === "-# ") return `<p class="small">${html}</p>`;
  if (mark === "> ") return `<blockquote>${html}</blockquote>`;
  return mark === "- " ? `<p class="entry">${html}</p>` : `<p>${html || "&nbsp;"}</p>`;
}

/** A backslash takes the next character's meaning away. */
function drawInline(text: string): string {
  const kept: string[] = [];
  const bare = text.replaceAll(
    /\\([^\w\s])/g,
    (_all, sign: string) => `\u0001${kept.push(escapeHtml(sign)) - 1}\u0002`,
  );
  return escapeHtml(bare)
    .replaceAll(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replaceAll(/~~(.+?)~~/g, "<s>$1</s>")
    .replaceAll(/\*(.+?)\*/g, "<em>$1</em>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>")
    .replaceAll(/\u0001(\d+)\u0002/g, (_all, index: string) => kept[Number(index)] ?? "");
}

const STYLE = `
body{background:#313338;color:#dbdee1;font:16px/22px "gg sans",Inter,"Noto Color Emoji",sans-serif;width:760px}
main{display:flex;gap:16px;padding:20px 24px 24px 16px}
.avatar{width:40px;height:40px;flex:none;border-radius:50%;overflow:hidden}
section{flex:1;min-width:0}
.who{margin:-2px 0 4px;display:flex;align-items:center;gap:6px;color:#f2f3f5}
.who b{font-weight:600}
.who span{font-size:10px;line-height:15px;font-weight:600;background:#5865f2;border-radius:3px;padding:0 4px}
time{color:#949ba4;font-size:12px}
.box{background:#2b2d31;border:1px solid #3f4147;border-left:4px solid;border-radius:8px;padding:14px 16px;max-width:640px}
h3{font-size:17px;line-height:24px;margin:0 0 6px;color:#f2f3f5}
p{margin:0 0 4px}
.small{font-size:13px;line-height:18px;color:#949ba4;margin:6px 0}
blockquote{margin:0;padding-left:12px;border-left:4px solid #4e5058}
.entry{padding-left:18px;position:relative}
.entry::before{content:"•";position:absolute;left:4px}
.row{display:flex;gap:8px;margin:10px 0 4px}
button{font:500 14px/20px Inter,sans-serif;color:#fff;background:#4e5058;border:0;border-radius:8px;padding:6px 16px}
.select{background:#1e1f22;border-radius:8px;padding:9px 12px;flex:1;color:#949ba4;display:flex;justify-content:space-between;max-width:400px}
s{color:#949ba4}code{background:#1e1f22;border-radius:4px;padding:1px 4px;font:14px "DejaVu Sans Mono",monospace}
`;
