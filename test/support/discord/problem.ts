/** An answer with one of Discord's error codes. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: unknown,
  ) {
    super(message);
  }
}

export const PROBLEMS = {
  unauthorized: () => new Problem(401, 0, "401: Unauthorized"),
  unknownChannel: () => new Problem(404, 10003, "Unknown Channel"),
  unknownGuild: () => new Problem(404, 10004, "Unknown Guild"),
  unknownMessage: () => new Problem(404, 10008, "Unknown Message"),
  unknownInteraction: () => new Problem(404, 10062, "Unknown interaction"),
  unknownWebhook: () => new Problem(404, 10015, "Unknown Webhook"),
  answered: () => new Problem(400, 40060, "Interaction has already been acknowledged."),
  missingAccess: () => new Problem(403, 50001, "Missing Access"),
  missingPermissions: () => new Problem(403, 50013, "Missing Permissions"),
  noDirectMessages: () => new Problem(403, 50007, "Cannot send messages to this user"),
  emptyMessage: () => new Problem(400, 50006, "Cannot send an empty message"),
  wrongChannelKind: () => new Problem(400, 50024, "Cannot execute action on this channel type"),
  tooManyThreads: () => new Problem(400, 160006, "Maximum number of active threads reached"),
  tagRequired: () => new Problem(400, 40067, "A tag is required to create a forum post in this channel"),
  threadExists: () => new Problem(400, 160004, "A thread has already been created for this message"),
  invalidBody: (errors: readonly string[]) => new Problem(400, 50035, "Invalid Form Body", { _errors: errors }),
} as const;
