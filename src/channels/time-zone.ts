/** A zone's name as the tz database writes it: an area and places, or UTC. No offsets: those know no summer time. */
const NAME = /^[a-z][a-z0-9_+-]*(?:\/[a-z0-9_+-]+){0,2}$/i;
const LONGEST = 50;

/** The IANA time zone of a name in any case; null when the runtime knows none. A former name of a zone stays as it was given. */
export function findTimeZone(name: string): string | null {
  if (name.length > LONGEST || !NAME.test(name)) return null;
  try {
    const known = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    return known.toLowerCase() === name.toLowerCase() ? known : name;
  } catch {
    return null;
  }
}

/** Every zone the runtime knows. */
export const TIME_ZONES: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone")];
