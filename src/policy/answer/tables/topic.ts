/**
 * A narrow matter that people ask after and policies rule on, finer than a provision type: what either side says of it, what
 * only a question says, what only a clause says ("" for nothing). In the notation of `reading/pattern.ts`, read on folded text.
 * "must": a clause that does not state it answers no question after it.
 */
export type TopicRow = readonly [name: string, both: string, asked: string, stated: string, must?: "must"];
