import { lines } from "../../reading/lines.js";

/** Words of a choice, in whatever way it is offered: then the clause is not silent on it. */
export const A_CHOICE = new RegExp(lines`
  \b(?:
    opt(?:ing)?[- ](?:out|in)
    |your (?:consent|permission|choices?|settings|preferences|approval|instructions?)
    |(?:with|without|unless|if) (?:you |your )?(?:consent|agree|permission|opt|object|choose)
    |(?:unless|until) you (?:tell|direct|instruct|ask|notify|inform|let) us
    |you (?:can|may) (?:\w+ ){0,3}(?:turn|switch|disable|decline|refuse|object|choose|control|manage|withdraw|limit|stop|unsubscribe)
    |turn(?:ed)? (?:\w+ ){0,3}off
    |unsubscribe
    |withdraw
  )\b
`);
