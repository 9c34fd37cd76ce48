import { extractPolicy } from "../../../../src/policy/extract/extract.js";
import type { PolicyText } from "../../../../src/policy/types.js";

/** The policy's own markup, with marks where something may come before and after it. */
export const POLICY_HTML = `<h1>Privacy Notice of Quillmoor</h1>
<!--top-->
<p>Quillmoor Software GmbH ("Quillmoor", "we") runs a shared notebook for teams. This notice says which personal data we process, for what purpose, and which rights you have towards us.</p>
<h2>1. Data we collect</h2>
<p>When you register we collect your name, your e-mail address and a password. We also log the IP address of your device for security reasons.</p>
<ul><li>Account data such as your name and address</li><li>Usage data such as pages opened</li><li>Payment data passed on by our payment provider</li></ul>
<h2>2. Retention</h2>
<p>We delete account data within 30 days after you close your account. Log files are kept for 90 days. Backups are overwritten after 6 months.</p>
<h2>3. Recipients</h2>
<p>We share personal data with hosting providers, with Paperfin Analytics and with tax advisers. We do not sell personal data to anyone. Services are not offered in Cuba, Iran, North Korea and Syria.</p>
<h2>4. Your rights</h2>
<p>You may request access, rectification or erasure at any time by writing to <a href="mailto:dpo@quillmoor.example">dpo@quillmoor.example</a>. We answer within one month, and you must be at least 16 years old to use the service.</p>
<h2>5. Fees and disputes</h2>
<p>Late payments carry a fee of $25 for each reminder. Any dispute is decided by the courts of Hamburg, as set out in Section 4 of this notice, and the laws of Germany apply.</p>
<!--end-->`;

/** What stands around the invented company's policy: at its top and end, before and after it on the page. */
export interface Around {
  readonly top?: string;
  readonly end?: string;
  readonly before?: string;
  readonly after?: string;
}

/** The page of the invented company's policy. */
export function page({ top = "", end = "", before = "", after = "" }: Around = {}): PolicyText {
  return readMain(
    POLICY_HTML.replace("<!--top-->", () => top).replace("<!--end-->", () => end),
    { before, after },
  );
}

/** The page with words replaced; fails when they are not in it, so that no case tests nothing. */
export function edited(...edits: readonly (readonly [string, string])[]): PolicyText {
  return readMain(replaceAll(POLICY_HTML, edits));
}

export function replaceAll(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The page does not say: ${from}`);
    return edited.replaceAll(from, () => to);
  }, text);
}

export function readMain(html: string, { before = "", after = "" }: Around = {}): PolicyText {
  const head = "<head><title>Privacy Notice | Quillmoor</title></head>";
  return readHtml(`<!doctype html><html>${head}<body>${before}<main>${html}</main>${after}</body></html>`);
}

export function readHtml(html: string): PolicyText {
  const bytes = new TextEncoder().encode(html);
  return extractPolicy({ bytes, contentType: "text/html; charset=utf-8", url: "https://quillmoor.example/privacy" });
}
