import { type APIMessageComponent, ComponentType } from "discord.js";
import type { DiscordMessage } from "../../src/chat/discord/message.js";
import { AVATAR, escapeHtml, htmlPage } from "./html.js";

export interface DiscordScene {
  readonly time: string;
  /** What it answers. */
  readonly command?: string;
  /** Seen by the asker alone. */
  readonly ephemeral?: boolean;
}

/** Draws a message of components about as Discord does in its dark theme. */
export function drawDiscord(
  { components }: DiscordMessage,
  { time, command, ephemeral = false }: DiscordScene,
): string {
  const asked =
    command === undefined ? "" : `<p class="asked"><i></i><b>Alice</b> used <span>${escapeHtml(command)}</span></p>`;
  const only = ephemeral ? `<p class="only">${EYE}Only you can see this<span>·</span><b>Dismiss message</b></p>` : "";
  return htmlPage(
    STYLE,
    `${asked}<main><div class="avatar">${AVATAR}</div><section><p class="who"><b>Fineprint</b><span>APP</span><time>${time}</time></p>
${components.map(drawComponent).join("")}${only}</section></main>`,
  );
}

function drawComponent(component: APIMessageComponent): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = component.accent_color?.toString(16).padStart(6, "0");
      const bar = colour === undefined ? "" : ` style="border-left:4px solid #${colour}"`;
      return `<div class="box"${bar}>${component.components.map(drawComponent).join("")}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="part">${drawMarkdown(component.content)}</div>`;
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
    .replaceAll(/&lt;t:\d+:R&gt;/g, '<span class="when">2 minutes ago</span>')
    .replaceAll(/\[([^\]]+)\]\(&lt;[^&]*(?:&amp;[^&]*)*&gt;\)/g, "<a>$1</a>")
    .replaceAll(/&lt;(https?:[^&]*(?:&amp;[^&]*)*)&gt;/g, "<a>$1</a>")
    .replaceAll(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replaceAll(/~~(.+?)~~/g, "<s>$1</s>")
    .replaceAll(/\*(.+?)\*/g, "<em>$1</em>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>")
    .replaceAll(/\u0001(\d+)\u0002/g, (_all, index: string) => kept[Number(index)] ?? "");
}

const EYE = `<svg width="16" height="16" viewBox="0 0 24 24" fill="#949ba4" aria-hidden="true"><path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/></svg>`;

const STYLE = `
body{background:#313338;color:#dbdee1;font:16px/22px "gg sans",Inter,"Noto Color Emoji",sans-serif;width:760px}
body.phone{width:390px}
a{color:#00a8fc}.when{background:#3f4147;border-radius:3px;padding:0 2px}
main{display:flex;gap:16px;padding:20px 24px 24px 16px}
.asked{margin:16px 24px -12px 36px;padding-left:36px;font-size:14px;line-height:18px;color:#b5bac1;position:relative;display:flex;gap:4px;align-items:center}
.asked::before{content:"";position:absolute;left:0;top:9px;width:28px;height:14px;border:solid #4e5058;border-width:2px 0 0 2px;border-radius:6px 0 0 0}
.asked i{width:16px;height:16px;border-radius:50%;background:#c98a5e}
.asked b{color:#c9cdfb;font-weight:500}.asked span{color:#a5b4ff;background:#3c4270;border-radius:3px;padding:0 4px}
.only{font-size:13px;line-height:18px;color:#949ba4;margin:8px 0 0;display:flex;gap:5px;align-items:center}.only b{color:#00a8fc;font-weight:400}
.avatar{width:40px;height:40px;flex:none;border-radius:50%;overflow:hidden}
section{flex:1;min-width:0}
.who{margin:-2px 0 4px;display:flex;align-items:center;gap:6px;color:#f2f3f5}
.who b{font-weight:600}
.who span{font-size:10px;line-height:15px;font-weight:600;background:#5865f2;border-radius:3px;padding:0 4px}
time{color:#949ba4;font-size:12px}
.box{background:#2b2d31;border:1px solid #3f4147;border-radius:8px;padding:14px 16px;max-width:640px}
h3{font-size:17px;line-height:24px;margin:4px 0 0;color:#f2f3f5}
p{margin:0}
.part{margin:0 0 8px}
hr{border:0;border-top:1px solid #3f4147;margin:10px 0}
.small{font-size:13px;line-height:18px;color:#949ba4;margin:0 0 -4px}
.small+blockquote{margin-top:8px}
blockquote{margin:0;padding-left:12px;border-left:4px solid #4e5058}
.entry{padding-left:18px;position:relative}
.entry+.entry{margin-top:2px}
.entry+p:not(.entry){margin-top:4px}
.entry::before{content:"•";position:absolute;left:4px}
.row{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 4px}
button{font:500 14px/20px Inter,sans-serif;color:#fff;background:#4e5058;border:0;border-radius:8px;padding:6px 16px}
.select{background:#1e1f22;border-radius:8px;padding:9px 12px;flex:1;color:#949ba4;display:flex;justify-content:space-between;max-width:400px}
s{color:#949ba4}code{background:#1e1f22;border-radius:4px;padding:1px 4px;font:14px "DejaVu Sans Mono",monospace}
`;
