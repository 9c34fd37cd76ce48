import { checkForm, type FormBody } from "./check-form.js";
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
const FORM = 9;

interface Callback {
  readonly type: number;
  readonly data?: Partial<FormBody> & {
    readonly flags?: number;
    readonly choices?: readonly { name: string; value: string }[];
  };
}

/** One interaction and what has been answered to it, by Discord's rules. */
export class FakeInteraction {
  readonly id = nextId();
  readonly token = `token-${this.id}`;
  /** Three seconds or fifteen minutes are over. */
  expired = false;
  callback: Callback | null = null;
  answers: Answer[] = [];
  /** Settles with the first response. */
  readonly acknowledged: Promise<void>;
  #waiting = false;
  #acknowledge: () => void = () => {};

  constructor() {
    this.acknowledged = new Promise((resolve) => {
      this.#acknowledge = resolve;
    });
  }

  respond(body: FakeInteraction["callback"]): void {
    if (this.expired) throw PROBLEMS.unknownInteraction();
    if (this.callback) throw PROBLEMS.answered();
    if (body?.type === FORM) checkForm(body.data ?? {});
    this.callback = body;
    this.#acknowledge();
    this.#waiting = body?.type === DEFERRED;
  }

  /** The form shown in answer, if that was the answer. */
  get form(): FormBody | null {
    const { type, data } = this.callback ?? {};
    return type === FORM ? ({ custom_id: "", title: "", components: [], ...data } as FormBody) : null;
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
