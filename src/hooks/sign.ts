import { Webhook } from "standardwebhooks";

/** A message as it goes out, before it is signed. */
export interface Unsigned {
  /** The same at every try. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** The headers of Standard Webhooks; while a secret is being replaced there is a signature with each, newest first. */
export function signedHeaders({ id, at, body }: Unsigned, secrets: readonly string[]): Record<string, string> {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" "),
  };
}
