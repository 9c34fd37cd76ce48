import { escapeHtml, htmlPage } from "./html.js";

/** What the terminal adapter writes, as a terminal with a dark theme shows it. */
export function drawTerminal(prompt: string, output: string): string {
  const lines = drawAnsi(output.trimEnd());
  return htmlPage(
    STYLE,
    `<main><header><i></i><i></i><i></i></header><pre><b>$ ${escapeHtml(prompt)}</b>\n\n${lines}</pre></main>`,
  );
}

/** Colours and weights by their SGR number. */
const CLASSES: Readonly<Record<number, string>> = {
  ...{ 1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "inverse", 9: "strike" },
  ...{ 31: "red", 32: "green", 33: "yellow", 34: "blue", 35: "magenta", 36: "cyan", 90: "dim" },
};
/** SGR numbers that end others. */
const ENDS: Readonly<Record<number, readonly string[]>> = {
  22: ["bold", "dim"],
  ...{ 23: ["italic"], 24: ["underline"], 27: ["inverse"], 29: ["strike"] },
  39: ["red", "green", "yellow", "blue", "magenta", "cyan"],
};

function drawAnsi(text: string): string {
  const on = new Set<string>();
  return text
    .split(/(\x1b\[[\d;]*m)/)
    .map((part) => {
      const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
      if (codes === undefined)
        return part === "" ? "" : `<span class="${[...on].join(" ")}">${escapeHtml(part)}</span>`;
      for (const code of codes.split(";").map(Number)) switchStyle(code, on);
      return "";
    })
    .join("");
}

function switchStyle(code: number, on: Set<string>): void {
  const name = CLASSES[code];
  if (code === 0) on.clear();
  else if (name !== undefined) on.add(name);
  else for (const ended of ENDS[code] ?? []) on.delete(ended);
}

const STYLE = `
body{background:#fff;width:960px;padding:0}
main{background:#15191f;color:#d6dbe1}
header{display:flex;gap:8px;padding:12px 14px 0}
header i{width:12px;height:12px;border-radius:50%;background:#3a424d}
pre{font:14px/20px "DejaVu Sans Mono",monospace;margin:0;padding:12px 20px 20px;white-space:pre}
.bold{font-weight:700;color:#f2f4f7}.dim{color:#8b95a1}.italic{font-style:italic}.underline{text-decoration:underline}
.strike{text-decoration:line-through}.red{color:#ff7b72}.green{color:#7ee787}.yellow{color:#f2cc60}
.blue{color:#79c0ff}.magenta{color:#d2a8ff}.cyan{color:#76e3ea}
`;
