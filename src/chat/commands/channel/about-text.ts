import { INDEPENDENCE_SENTENCES, LIMIT_SENTENCES, METHOD_SENTENCES } from "../../../records/about-words.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
/** What `about` says; plain statements about the product that its rules keep. */
export const ABOUT_SECTIONS: readonly { readonly title: string; readonly sentences: readonly Prose[] }[] = [
  { title: "How it works", sentences: METHOD_SENTENCES },
  { title: "Independence", sentences: INDEPENDENCE_SENTENCES },
  {
    title: "Limits",
    sentences: [...LIMIT_SENTENCES, prose`What cannot be read is in ${commandWords("status")}.`],
  },
];
