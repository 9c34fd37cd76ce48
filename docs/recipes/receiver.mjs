// A receiver of Fineprint's webhooks: verifies each message, takes each ID once, and hands it on. Needs Node 20 and
// `npm install standardwebhooks`. Run: WEBHOOK_SECRET=whsec_… node receiver.mjs
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const { WEBHOOK_SECRET, PORT = "8080", SEEN = "seen.txt" } = process.env;
const webhook = new Webhook(WEBHOOK_SECRET ?? "");
/** IDs that were handed on: a message may come again, always under its ID. */
const seen = new Set(existsSync(SEEN) ? readFileSync(SEEN, "utf8").split("\n") : []);

/** Put here what is to happen; docs/outside.md has it for Jira, Linear, Teams and a spreadsheet. */
async function handOn({ type, timestamp, data }) {
  const record = data.change?.id ?? data.document?.id ?? "";
  const cells = [timestamp, type, record, data.change?.severityForYou ?? "", data.summary];
  // A cell that begins with one of these would be a formula in a spreadsheet.
  const csv = cells.map((cell) => `"${cell.replaceAll('"', '""').replace(/^[=+\-@\t\r]/, "'$&")}"`);
  appendFileSync("fineprint.csv", `${csv.join(",")}\n`);
}

async function take(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  let message;
  try {
    message = webhook.verify(Buffer.concat(chunks), request.headers);
  } catch {
    return 401;
  }
  const id = request.headers["webhook-id"];
  if (seen.has(id)) return 204;
  await handOn(message);
  seen.add(id);
  appendFileSync(SEEN, `${id}\n`);
  return 204;
}

createServer((request, response) => {
  take(request).then(
    (status) => response.writeHead(status).end(),
    // Anything else than 2xx comes again later.
    () => response.writeHead(500).end(),
  );
}).listen(Number(PORT), "127.0.0.1", function () {
  console.log(`listening on ${this.address().port}`);
});
