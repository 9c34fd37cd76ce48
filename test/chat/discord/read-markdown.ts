/** A text component as people see it: Discord's marks taken off, escapes undone. Written from Discord's rules, not from the renderer. */
export function readMarkdown(markdown: string): string {
  const fenced = /^```\n([\s\S]*)\n```$/.exec(markdown);
  if (fenced) return fenced[1] ?? "";
  return markdown.split("\n").map(readLine).join("\n");
}

function readLine(line: string): string {
  const words = line.replace(/^> /, "").replace(/^(### |-# |- )/, "");
  return words.replaceAll(
    /<(https?:\/\/[^\s<>]+)>|\\([^0-9A-Za-z\s])|\*\*|~~/g,
    (_all, url, escaped) => url ?? escaped ?? "",
  );
}

/** Marks in a text that Discord would act on, besides those a card is drawn with. */
export function activeMarks(markdown: string): string[] {
  if (/^```\n[\s\S]*\n```$/.test(markdown)) return markdown.slice(3, -3).includes("```") ? ["```"] : [];
  return markdown.split("\n").flatMap((line) => {
    const words = line.replace(/^> /, "").replace(/^(### |-# |- )/, "");
    // What is escaped, or drawn by us, still stands there: a "+" after it starts no list.
    const left = words.replaceAll(/<https?:\/\/[^\s<>]+>|\\[^0-9A-Za-z\s]|\*\*|~~/g, "·");
    return [...left.matchAll(/[\\`*_~|<>[\]#@]|https?:|:\w+:/g), ...left.matchAll(/^\s*([-+]|\d+[.)])/g)].map(
      ([mark]) => mark,
    );
  });
}
