/** Policies made up by this benchmark: the same number gives the same page, of 60 to 140 KB. */

const SUBJECTS = ["We", "Our partners", "Service providers", "You", "Each member", "The company", "An administrator"];
const VERBS = ["may collect", "will keep", "can share", "must delete", "may review", "are asked to confirm", "reserve"];
const OBJECTS = [
  "account details",
  "messages sent through the service",
  "payment records",
  "device identifiers",
  "approximate location",
  "files uploaded to a workspace",
  "the right to suspend an account",
  "support conversations",
];
const REASONS = [
  "to keep the service secure",
  "when the law requires it",
  "for as long as the account is open",
  "after written notice",
  "unless you object in your settings",
  "with your consent",
  "in order to answer requests",
];
const HEADINGS = [
  "Information we hold",
  "Sharing",
  "Retention",
  "Your choices",
  "Disputes",
  "Payments",
  "Security",
  "Scope",
];

export interface PageState {
  /** Raises the day in the date line and the token in the markup; the wording stays. */
  readonly noise: number;
  /** Changes the wording of two clauses. */
  readonly edit: number;
}

export function policyPage(number: number, state: PageState): string {
  const random = randomFrom(number + 1);
  const target = 60_000 + Math.floor(random() * 80_000);
  const parts: string[] = [];
  let size = 0;
  for (let section = 1; size < target; section += 1) {
    const part = sectionHtml(section, random, state);
    parts.push(part);
    size += part.length;
  }
  return page(number, parts.join("\n"), state);
}

function page(number: number, body: string, { noise }: PageState): string {
  const day = String(1 + (noise % 28)).padStart(2, "0");
  return `<!doctype html><html lang="en"><head><title>Terms of Example ${number}</title>
<script nonce="n${noise}x${number}">window.page = ${number};</script></head>
<body data-build="${noise}"><nav><a href="/">Home</a> <a href="/plans">Plans</a> <a href="/help">Help</a></nav>
<main><h1>Terms of Example ${number}</h1><p>Last updated: ${day} March 2026</p>
${body}
</main><footer><a href="/legal">Legal</a> <a href="/contact">Contact</a></footer></body></html>`;
}

function sectionHtml(section: number, random: () => number, { edit }: PageState): string {
  const paragraphs = Array.from({ length: 3 + Math.floor(random() * 4) }, () => `<p>${paragraph(random)}</p>`);
  if (section === 3)
    paragraphs.push(`<p>We delete your personal data ${30 + edit} days after you close the account.</p>`);
  if (section === 5) {
    const forum = edit % 2 === 0 ? "the courts of your country" : "final and binding arbitration";
    paragraphs.push(`<p>Any dispute about these terms is settled by ${forum}, and fees are paid by each side.</p>`);
  }
  return `<h2>${section}. ${pick(HEADINGS, random)}</h2>\n${paragraphs.join("\n")}`;
}

function paragraph(random: () => number): string {
  const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => {
    const words = [pick(SUBJECTS, random), pick(VERBS, random), pick(OBJECTS, random), pick(REASONS, random)];
    return `${words.join(" ")}, within ${Math.floor(random() * 90)} days of request ${Math.floor(random() * 9_000)}.`;
  });
  return sentences.join(" ");
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? "";
}

/** A small linear congruential generator: repeatable, and good enough to vary text. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
