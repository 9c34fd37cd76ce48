import type { MessageBody } from "./check-message.js";
import { PROBLEMS } from "./problem.js";
import { nextId } from "./world.js";

export interface Answer extends MessageBody {
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly ephemeral: boolean;
  /** The answer stands where "thinking …" stood. */
  readonly original: boolean;
}

const EPHEMERAL = 1 << 6;
const DEFERRED = 5;
const AUTOCOMPLETE = 8;

/** One interaction and what has been answered to it, by Discord's rules. */
export class FakeInteraction {
  readonly id = nextId();
  readonly token = `token-${this.id}`;
  /** Three seconds or fifteen minutes are over. */
  expired = false;
  callback: { type: number; data?: { flags?: number; choices?: { name: string; value: string }[] } } | null = null;
  answers: Answer[] = [];
  #waiting = false;

  respond(body: FakeInteraction["callback"]): void {
    if (this.expired) throw PROBLEMS.unknownInteraction();
    if (this.callback) throw PROBLEMS.answered();
    this.callback = body;
    this.#waiting = body?.type === DEFERRED;
  }

  get choices(): string[] | null {
    return this.callback?.type === AUTOCOMPLETE ? (this.callback.data?.choices ?? []).map(({ value }) => value) : null;
  }

  edit(body: MessageBody, texts: Answer["texts"]): Answer {
    this.#checkToken();
    const ephemeral = Boolean((this.callback?.data?.flags ?? 0) & EPHEMERAL);
    this.#waiting = false;
    return this.#add({ ...body, texts, ephemeral, original: true });
  }

  delete(): void {
    this.#checkToken();
    this.#waiting = false;
    this.answers = this.answers.filter(({ original }) => !original);
  }

  /** While "thinking …" stands, a follow-up takes its place, and its audience. */
  followUp(body: MessageBody, texts: Answer["texts"]): Answer {
    if (this.#waiting) return this.edit(body, texts);
    this.#checkToken();
    return this.#add({ ...body, texts, ephemeral: Boolean((body.flags ?? 0) & EPHEMERAL), original: false });
  }

  #checkToken(): void {
    if (this.expired || !this.callback) throw PROBLEMS.unknownWebhook();
  }

  #add(answer: Omit<Answer, "id">): Answer {
    const added = { ...answer, id: nextId() };
    this.answers = answer.original
      ? [added, ...this.answers.filter(({ original }) => !original)]
      : [...this.answers, added];
    return added;
  }
}
