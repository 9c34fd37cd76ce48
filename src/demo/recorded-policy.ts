import { formatDay, formatIsoDay } from "../policy/utc.js";

/**
 * The recorded policy of the demo: a learning platform that does not exist, in three dated versions, written for
 * Fineprint. The first and second differ in the date alone; the third changes what matters.
 */
export interface RecordedVersion {
  readonly date: string;
  readonly html: string;
}

interface Wording {
  readonly date: string;
  readonly ai: string;
  readonly sharing: string;
  readonly retention: string;
}

const DAY_MS = 86_400_000;
/** Days from the third version to a date of the policy; negative ones lie before it. */
const DATES = { first: -137, second: -91, third: 0, optOut: 30 } as const;

/** The versions as they read when the third is published on this day (UTC): no date to act by has passed. */
export function createRecordedVersions(today: Date): [RecordedVersion, RecordedVersion, RecordedVersion] {
  const day = (date: keyof typeof DATES) =>
    formatIsoDay(formatDay(new Date(today.getTime() + DATES[date] * DAY_MS))) ?? "";
  return [
    recorded({ date: day("first"), ...EARLIER }),
    recorded({ date: day("second"), ...EARLIER }),
    recorded({ date: day("third"), ...createLater(day("optOut")) }),
  ];
}

const EARLIER: Omit<Wording, "date"> = {
  ai: "We use the work you submit only to grade it and to give you feedback. We will not use your submissions to train machine learning models without your consent.",
  sharing:
    "If your employer pays for your course, we tell your employer whether you completed it. We do not share your grades or your messages with your employer.",
  retention: "We keep your course records for 12 months after your last visit and then delete them.",
};

function createLater(optOut: string): Omit<Wording, "date"> {
  return {
    ai: `We use the work you submit to grade it, to give you feedback and to train our machine learning models. You may opt out by writing to privacy@meadow.example by ${optOut}.`,
    sharing:
      "If your employer pays for your course, we may share your progress, your grades and your messages in course forums with your employer at any time.",
    retention: "We keep your course records for 36 months after your last visit.",
  };
}

function recorded(wording: Wording): RecordedVersion {
  return { date: wording.date, html: page(wording) };
}

function page({ date, ai, sharing, retention }: Wording): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Privacy Notice | Meadow Learn</title></head>
<body>
<header><nav><a href="/">Home</a> <a href="/courses">Courses</a> <a href="/teams">For teams</a> <a href="/login">Log in</a></nav></header>
<main>
<h1>Meadow Learn Privacy Notice</h1>
<p>Last updated: ${date}</p>
<p>This notice explains what personal data Meadow Learn collects when you take a course with us, why we use it, and which choices you have.</p>
<h2>1. What we collect</h2>
<p>We collect the information you give us when you create an account, such as your name and e-mail address, and information about how you use our courses.</p>
<ul>
<li>Account data: your name, e-mail address and password.</li>
<li>Course data: the lessons you open, the answers you submit and your grades.</li>
<li>Technical data: your IP address, your browser and cookies that keep you signed in.</li>
</ul>
<h2>2. Your work and machine learning</h2>
<p>${ai}</p>
<h2>3. Who receives your data</h2>
<p>We share personal data with service providers who host our courses and process payments for us, under contracts that limit what they may do with it.</p>
<p>${sharing}</p>
<p>We do not sell your personal data.</p>
<h2>4. How long we keep it</h2>
<p>${retention}</p>
<h2>5. Your rights</h2>
<p>You may ask us for a copy of your personal data, correct it, or delete your account at any time in your settings.</p>
<h2>6. Changes to this notice</h2>
<p>We will tell you by e-mail at least 30 days before a material change to this notice takes effect.</p>
<h2>7. Disputes</h2>
<p>Any dispute will be resolved by binding arbitration on an individual basis; you waive any right to take part in a class action.</p>
<h2>8. Contact</h2>
<p>Write to privacy@meadow.example with any question about this notice.</p>
</main>
<footer><p>© 2026 Meadow Learn</p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></footer>
</body>
</html>`;
}
