const REMEMBERED = 500;

/** Tells whether an event came before: Slack sends one again when it thinks we missed it. */
export function createSeenEvents(): (eventId: string) => boolean {
  const seen = new Set<string>();
  return (eventId) => {
    if (seen.has(eventId)) return true;
    seen.add(eventId);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
