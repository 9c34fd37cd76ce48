import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { formatDay } from "../../policy/utc.js";
import { datedFacts } from "../../records/dated-facts.js";
import { safeLine, safeText } from "../../records/safe-text.js";
import { documentLabel } from "../../records/words.js";
import type { FeedEntry } from "./entries.js";
import type { FeedHead } from "./write-feeds.js";

const HOUR_S = 3_600;

/** A calendar (RFC 5545) of the days that changes state: in force, opt out by, object by. Whole days, each with its record. */
export function writeCalendar({ title, home }: FeedHead, entries: readonly FeedEntry[]): string {
  const calendar = ical({
    name: safeLine(title),
    description: "Days that policies state, with the words they stand in.",
    prodId: { company: "Fineprint", product: "Records", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    url: home,
    ttl: HOUR_S,
  });
  for (const entry of entries) {
    for (const { day, name, quote, start } of datedFacts(entry.change.facts)) {
      const { platform, document, record, url, opens, change } = entry;
      calendar.createEvent({
        // The same day of the same record is the same event, however often the calendar is fetched.
        id: `${record}-${start}-${name.toLowerCase().replaceAll(/\W+/g, "-")}@${new URL(url).host}`,
        start: new Date(`${day}T00:00:00Z`),
        allDay: true,
        stamp: change.detectedAt,
        created: change.detectedAt,
        lastModified: change.confirmedAt ?? change.detectedAt,
        summary: safeLine(`${platform.name} ${documentLabel(document.type)}: ${name.toLowerCase()}`),
        description: safeText(
          `${entry.title}\n\nThe policy says: “${quote}”\n\n${record}, detected ${formatDay(change.detectedAt)}: ${opens}`,
        ),
        url: opens,
        transparency: ICalEventTransparency.TRANSPARENT,
        timezone: "UTC",
      });
    }
  }
  return calendar.toString();
}
