import type { types } from "@slack/bolt";
import type { SlackPost } from "../../src/chat/slack/card.js";
import { AVATAR, escapeHtml, htmlPage } from "./html.js";

export interface SlackScene {
  readonly channel: string;
  readonly time: string;
  readonly post: SlackPost;
  /** Seen by the asker alone. */
  readonly ephemeral: boolean;
}

/** Names of the scenes' channels, which Slack fills in. */
const CHANNEL_NAMES: Readonly<Record<string, string>> = { general: "vendor-policies" };

/** Draws the app's Home tab about as Slack does in its light theme. */
export function drawSlackHome({ blocks }: types.HomeView): string {
  return htmlPage(
    STYLE,
    `<main><nav class="app-nav"><i>${AVATAR}</i><span>Fineprint</span></nav>
<p class="tabs"><b>Home</b><span>Messages</span><span>About</span></p>
<section class="home">${blocks.map((block) => drawBlock(block as types.KnownBlock)).join("\n")}</section></main>`,
  );
}

/** Draws a message about as Slack does in its light theme. */
export function drawSlack({ channel, time, post, ephemeral }: SlackScene): string {
  const replies = post.rest.length + post.files.length;
  const thread =
    replies > 0 && !ephemeral
      ? `<div class="thread"><i>${AVATAR}</i><b>${replies} ${replies === 1 ? "reply" : "replies"}</b><span>View thread</span></div>`
      : "";
  return htmlPage(
    STYLE,
    `<main><nav><b>#</b> ${escapeHtml(channel)}</nav><article><div class="avatar">${AVATAR}</div><section>
${ephemeral ? '<p class="only">◉ Only visible to you</p>' : ""}
<p class="who"><b>Fineprint</b><span class="app">APP</span><time>${escapeHtml(time)}</time></p>
${post.card.blocks.map(drawBlock).join("\n")}${thread}</section></article></main>`,
  );
}

function drawBlock(block: types.KnownBlock): string {
  switch (block.type) {
    case "header":
      return `<h1>${escapeHtml(block.text.text)}</h1>`;
    case "rich_text":
      return `<div class="rich">${block.elements.map(drawPart).join("")}</div>`;
    case "context":
      return `<p class="context">${block.elements.map((one) => ("text" in one ? escapeHtml(one.text) : "")).join(" ")}</p>`;
    case "actions":
      return `<div class="actions">${block.elements.map(drawElement).join("")}</div>`;
    case "divider":
      return "<hr>";
    default:
      throw new Error(`The drawing knows no block of type ${block.type}.`);
  }
}

type Part = types.RichTextBlock["elements"][number];

function drawPart(part: Part): string {
  switch (part.type) {
    case "rich_text_section":
      return `<p>${part.elements.map(drawRun).join("")}</p>`;
    case "rich_text_quote":
      return `<blockquote>${part.elements.map(drawRun).join("")}</blockquote>`;
    case "rich_text_preformatted":
      return `<pre>${part.elements.map(drawRun).join("")}</pre>`;
    case "rich_text_list":
      return `<ul>${part.elements.map(({ elements }) => `<li>${elements.map(drawRun).join("")}</li>`).join("")}</ul>`;
  }
}

function drawRun(run: types.RichTextElement): string {
  if (run.type === "channel")
    return `<span class="channel">#${escapeHtml(CHANNEL_NAMES[run.channel_id] ?? run.channel_id)}</span>`;
  if (run.type === "link") {
    const link = `<a>${escapeHtml(run.text ?? run.url)}</a>`;
    return run.style?.bold ? `<b>${link}</b>` : link;
  }
  // Slack shows it in the reader's zone; the picture's reader is in UTC.
  if (run.type === "date") return escapeHtml((run.fallback ?? "").replace(/^\S+ (\S+) UTC$/, "today at $1"));
  if (run.type !== "text") throw new Error(`The drawing knows no run of type ${run.type}.`);
  let html = escapeHtml(run.text).replaceAll("\n", "<br>");
  if (run.style?.bold) html = `<b>${html}</b>`;
  if (run.style?.code) html = `<code>${html}</code>`;
  if (run.style?.italic) html = `<em>${html}</em>`;
  return run.style?.strike ? `<s>${html}</s>` : html;
}

function drawElement(element: types.ActionsBlockElement): string {
  if (element.type === "static_select") {
    return `<button class="select">${escapeHtml(element.placeholder?.text ?? "")}<i>⌄</i></button>`;
  }
  if (element.type === "overflow") return '<button class="more">⋯</button>';
  if (element.type !== "button") throw new Error(`The drawing knows no element of type ${element.type}.`);
  return `<button class="${element.style ?? ""}">${escapeHtml(element.text.text)}</button>`;
}

const STYLE = `
body{background:#fff;color:#1d1c1d;font-size:15px;line-height:22px;width:760px;overflow-wrap:anywhere}
body.phone{width:390px}
code{font:12px "DejaVu Sans Mono",monospace;background:#f8f8f8;border:1px solid #ddd;border-radius:3px;padding:0 3px;color:#e01e5a}
.select{display:flex;gap:24px;justify-content:space-between;font-weight:400}.select i{font-style:normal;color:#616061}
nav{padding:11px 20px;border-bottom:1px solid #e4e4e4;font-weight:900;font-size:17px}
nav b{color:#616061;font-weight:400;margin-right:1px}
article{display:flex;gap:10px;padding:16px 24px 20px 20px}
.avatar{width:36px;height:36px;flex:none}
section{flex:1;min-width:0}
.who{margin:-3px 0 2px;display:flex;align-items:center;gap:6px}
.who b{font-weight:900}
.app{font-size:10px;line-height:14px;font-weight:700;background:#e8e8e8;color:#616061;border-radius:2px;padding:0 3px}
time{color:#616061;font-size:12px}
.only{margin:-3px 0 4px;color:#616061;font-size:13px}
h1{font-size:18px;line-height:24px;font-weight:900;margin:8px 0 6px}
.rich{margin:6px 0}
.rich p{margin:0}
ul{margin:2px 0;padding-left:26px}
li{padding-left:2px;margin:1px 0}
li::marker{color:#616061}
blockquote{margin:4px 0 2px;padding-left:16px;position:relative}
blockquote::before{content:"";position:absolute;left:0;top:0;bottom:0;width:4px;border-radius:8px;background:#ddd}
pre{font:12px/18px "DejaVu Sans Mono",monospace;background:#f8f8f8;border:1px solid #ddd;border-radius:4px;padding:8px;margin:4px 0;white-space:pre-wrap}
s{color:#616061}
a{color:#1264a3;overflow-wrap:anywhere}
em{font-style:italic}
.context{color:#616061;font-size:13px;line-height:18px;margin:6px 0}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:10px 0 8px}
button{font:700 13px/18px Lato,sans-serif;color:#1d1c1d;background:#fff;border:1px solid #c9c9ca;border-radius:4px;padding:4px 12px;min-width:48px}
button.primary{background:#007a5a;border-color:#007a5a;color:#fff}
button.danger{color:#e01e5a;border-color:#e01e5a}
button.more{padding:4px 0;min-width:36px;font-size:16px}
.channel{background:#e8f5fa;color:#1264a3;border-radius:3px;padding:0 3px;font-weight:700}
.app-nav{display:flex;align-items:center;gap:8px;border-bottom:0;padding-bottom:4px}
.app-nav i{width:24px;height:24px}
.tabs{display:flex;gap:20px;margin:0;padding:0 20px;border-bottom:1px solid #e4e4e4;font-size:13px;font-weight:700;color:#616061}
.tabs>*{padding:6px 2px}
.tabs b{color:#1d1c1d;border-bottom:2px solid #1d1c1d}
.tabs span{font-weight:400}
.home{padding:12px 24px 20px}
hr{border:0;border-top:1px solid #e4e4e4;margin:12px 0}
.thread{display:flex;align-items:center;gap:8px;font-size:13px;margin-top:8px}
.thread i{width:24px;height:24px}
.thread b{color:#1264a3}
.thread span{color:#616061}
`;
