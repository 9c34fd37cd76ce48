/** A mark that only says "list item"; numbers and letters are wording and stay. */
const BULLET = /^(?:[•·▪◦●○■□‣⁃∙➢►✓✔➤❖◆]\s*|[–—-]\s+)(?=\S)/u;

/** Takes a leading bullet off a line. */
export function stripBullet(text: string): { text: string; bullet: boolean } {
  const stripped = text.replace(BULLET, "");
  return { text: stripped, bullet: stripped.length < text.length };
}
