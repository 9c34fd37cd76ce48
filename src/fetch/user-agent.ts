/** The name robots.txt rules are looked up by (RFC 9309, 2.2.1). */
export const ROBOTS_NAME = "Fineprint";

/** How Fineprint introduces itself: its name and version, and where its operator can be reached if that is known. */
export function formatUserAgent(version: string, contactUrl?: string): string {
  return `${ROBOTS_NAME}/${version} (${contactUrl ? `+${contactUrl}` : "policy change watcher"})`;
}
