/**
 * Whether a sentence states a rule, a right or a practice, as policies do. Asked before text is set aside because of where
 * it stands: a page's frame never decides alone what is the policy's.
 */
import { POLICY_MATTERS, PROMOTION, RULE_PHRASE, RULE_WORDS, SITE_NOTE } from "./policy-prose-words.js";

/** Fewer words are a label, whatever they say. */
const FEWEST_WORDS = 5;
/** Scripts without spaces between words: so many characters are a sentence. */
const FEWEST_SIGNS = 14;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SENTENCE_END = /[.!?;:。！？؟।]["”’»)\]]*(?:\s|$)/u;
const LONGEST_READ = 4_000;

/** Whether a block of text, as it stands on the page, reads like wording of a policy. Linear in the text's length. */
export function readsLikePolicy(text: string): boolean {
  const sample = text.slice(0, LONGEST_READ).trim();
  if (!isSentence(sample)) return false;
  const plain = sample.toLowerCase().replaceAll(/['’]/g, "'");
  if (SITE_NOTE.test(plain) || /^["“„«]/u.test(plain)) return false;
  if (PROMOTION.test(plain)) return false;
  return RULE_PHRASE.test(plain) || (RULE_WORDS.test(plain) && POLICY_MATTERS.test(plain));
}

function isSentence(text: string): boolean {
  if (UNSPACED.test(text)) return text.length >= FEWEST_SIGNS && SENTENCE_END.test(text);
  return SENTENCE_END.test(text) && text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}
