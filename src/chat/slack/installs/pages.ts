/** The pages people see while they install the app. Nothing a visitor sends is repeated on them. */
function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:18px/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#1f2a37}
a.add{display:inline-block;padding:.6em 1.2em;border-radius:.4em;background:#1f2a37;color:#fff;text-decoration:none}
code{background:#eef1f4;padding:.1em .35em;border-radius:.25em}</style>
</head>
<body><h1>${title}</h1>${body}</body>
</html>`;
}

/** The page with the button that leads to Slack. */
export function installPage(url: string): string {
  const href = url.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return page(
    "Add Fineprint to Slack",
    `<p>Fineprint watches policies and posts what changed, how severe it is, and the proof.</p>
<p><a class="add" href="${href}">Add to Slack</a></p>`,
  );
}

export const INSTALLED_PAGE = page(
  "Fineprint is installed",
  "<p>Back in Slack: <code>/invite @fineprint</code> in a channel, then <code>/watch coursera</code>.</p>",
);

export const FAILED_PAGE = page(
  "Fineprint was not installed",
  '<p>The installation was cancelled, took too long, or began in another browser. <a href="install">Try again</a></p>',
);
