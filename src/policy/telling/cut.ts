/** Cut at a word's end, with the sign of it. */
export function cut(words: string, longest: number): string {
  const text = words.replace(/\s+/g, " ").trim();
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest - 2);
  return `${text.slice(0, end > 0 ? end : longest - 2).replace(/(?<![\s,;:.])[\s,;:.]+$/, "")} …`;
}
