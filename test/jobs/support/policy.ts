export interface PolicyWords {
  readonly date?: string;
  readonly retention?: string;
  readonly disputes?: string;
  /** Goes into the markup only. */
  readonly nonce?: string;
}

/** A small policy of a company that does not exist. */
export function policyHtml(words: PolicyWords = {}): string {
  const { date = "1 March 2026", retention = "30 days", nonce = "a" } = words;
  const { disputes = "the courts of the country in which you live" } = words;
  const sections = [
    [
      "Scope",
      "These terms apply to everyone who opens an account with Marigold Notes and to every notebook stored in it.",
    ],
    [
      "Your content",
      "You keep every right in the notes you write. We store them only so that you can read them again later.",
    ],
    [
      "Retention",
      `When you close your account we delete your notes within ${retention}, and backups follow one month later.`,
    ],
    [
      "Sharing",
      "We share account details with the companies that host our servers, and with nobody else for their own use.",
    ],
    [
      "Payments",
      "A paid plan is billed each month in advance. You can cancel it at any time until the day before it renews.",
    ],
    ["Disputes", `Any dispute about these terms between you and Marigold Notes is decided by ${disputes}.`],
    [
      "Contact",
      "Questions about these terms can be sent to the address on our contact page, and a person answers them.",
    ],
  ];
  const body = sections.map(([title, text], index) => `<h2>${index + 1}. ${title}</h2><p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>Marigold Notes Terms</title><script nonce="${nonce}"></script></head>
<body><main><h1>Terms of Service</h1><p>Last updated: ${date}</p>${body}</main></body></html>`;
}

export const LOGIN_WALL = `<!doctype html><html><head><title>Log in</title></head><body><main>
<h1>Log in</h1><p>Please log in to continue.</p></main></body></html>`;
