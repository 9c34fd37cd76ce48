import { lines } from "./lines.js";

/**
 * The rules' own notation, read into regular expressions:
 * a space is any run of blanks, commas, quotes and brackets · `~` is up to 50 characters, `~~` up to 140, both inside
 * one sentence · `<name>` is one of the words below · `\w` is a letter or a digit. All gaps are bounded, and what parts words
 * is never a part of one: a text of underscores, apostrophes or brackets can be cut into words in one way only.
 */
const WORDS: Readonly<Record<string, string>> = {
  not: "(?:not|nt|cannot|never|no longer|nor|neither)(?![a-z])",
  may: lines`
    (?:
      may
      |might
      |can
      |could
      |will
      |shall
      |would
      |reserves? the right
      |has the right
      |have the right
      |is entitled
      |are entitled
      |retains? the right
    )
  `,
  we: "(?:we|we'll|we're|we've|us|our|ours|the company|company|the provider|provider|the operator)(?![a-z])",
  data: lines`
    (?:
      (?:
        personal(?:ly identifiable)?
        |personally-identifying
        |identifiable
        |customer
        |user
        |usage
        |account
        |contact
        |your
        |such
        |this
        |that
        |the
        |their
        |other
        |certain
        |any
        |some
        |all
        |device
        |profile
        |registration
        |non-personal
        |non-personally identifiable
      ) (?:personal )?(?:data|information|details|content)
      |personal data
      |personal information
      |information (?:about|from|that|you|we|relating)
      |data (?:about|we|you|relating|collected)
      |personally identifiable information
      |pii
    )
  `,
  pdata: lines`
    (?:
      personal(?:ly identifiable)? (?:data|information|details)
      |your (?:personal )?(?:data|information)
      |(?:data|information) (?:about|relating to|concerning) you
      |their (?:personal )?(?:data|information)
      |information we (?:collect|have)
      |user (?:data|information)
      |pii
    )
  `,
  share: lines`
    (?:
      shar(?:e|es|ed|ing)
      |disclos(?:e|es|ed|ing|ures?)
      |reveal(?:s|ed)?
      |pass(?:es|ed)?(?: on)?
      |mak(?:e|es|ing) available
      |made available
      |releas(?:e|es|ed|ing)
      |giv(?:e|es|en|ing)
      |provid(?:e|es|ed|ing)
      |transmit(?:s|ted)?
      |send(?:s|ing)?
      |sent
      |transfer(?:s|red|ring)?
    )
  `,
  collect: lines`
    (?:
      collects?
      |collected
      |collecting
      |collection
      |gathers?
      |gathered
      |gathering
      |(?:we|also|may|automatically) (?:receive|obtain|record|log|capture)
      |recorded
      |logged
      |captures?
      |captured
      |asks? (?:you )?for
    )
  `,
  third: lines`
    (?:
      third[- ]part(?:y|ies)
      |advertisers?
      |(?:business |marketing |advertising |analytics |commercial |ad )?partners
      |other (?:companies|businesses|organi[sz]ations)
      |(?:outside|external) (?:companies|parties)
      |data brokers?
      |publishers
      |sponsors
      |ad networks?
      |advertising networks?
      |social (?:media|networks?)
      |other users
      |merchants
      |credit (?:bureaus|reporting agencies)
      |insurers
    )
  `,
  terms: lines`
    (?:
      terms
      |terms of (?:service|use)
      |agreement
      |agreements
      |conditions
      |policy
      |policies
      |privacy (?:policy|notice|statement)
      |notice
      |statement
      |rules
      |guidelines
      |contract
      |eula
      |tos
      |license
      |licence
      |document
    )
  `,
  service: lines`
    (?:
      services?
      |sites?
      |websites?
      |apps?
      |applications?
      |platform
      |products?
      |software
      |games?
      |features?
      |functionality
      |offerings?
      |subscriptions?
      |plans?
      |content
      |accounts?
    )
  `,
  content: lines`
    (?:
      (?:user |your |any |such |the |posted |submitted |uploaded )*(?:user[- ]generated )?(?:
        content
        |contents
        |submissions?
        |materials?
        |posts?
        |postings?
        |contributions?
        |uploads?
        |reviews?
        |listings?
        |photos?
        |videos?
        |messages?
        |comments?
        |user content
        |customer content
        |data
      )
    )
  `,
};

const WORD = /<(\w+)>/g;
/** What parts words: a space of the notation is a run of these. */
const APART = "\\s,\"'()*_:";
/** A word with some of these marks inside, and what parts it from the next. */
const MARKED_WORD = /\[\\w([^\]]*)\]\+ /g;
/** A space behind what may be left out, or lazy: it can stand beside another space. */
const SPACE_BESIDE_SPACE = / \?|(?<=[?*}]) /g;
const SET_OR_LETTER = /\[[^\]]*\]|\\w/g;

/** Reads one rule's pattern; `flags` as for `RegExp`. An unknown word is a fault of the table and throws. */
export function readPattern(pattern: string, flags = ""): RegExp {
  const named = pattern.replace(WORD, (_, name: string) => {
    const word = WORDS[name];
    if (word === undefined) throw new Error(`No such word in the rules' notation: <${name}>`);
    return word;
  });
  const spaced = withWholeWords(named)
    .replace(/ ?~~ ?/g, "\u0001")
    .replace(/ ?~ ?/g, "\u0002")
    .replace(SPACE_BESIDE_SPACE, (space) => `[${APART}]{1,20}${space.trim()}`)
    .replaceAll(" ", `[${APART}]+`);
  const gaps = spaced.replaceAll("\u0001", gap(140)).replaceAll("\u0002", gap(50));
  return new RegExp(/^["[]/.test(pattern) ? gaps : `\\b(?:${gaps})`, flags);
}

/**
 * Words that take in what parts them could be cut in many ways, and a repeated one in exponentially many. So a marked word
 * is read to its end and begins with no quote, `\S+` ends at a blank, and `\w` leaves out the underscore.
 */
function withWholeWords(pattern: string): string {
  return pattern
    .replaceAll("\\S+ ", `[^${APART}]\\S*\\s[${APART}]*`)
    .replace(MARKED_WORD, (_, marks: string) => markedWord(`[A-Za-z0-9${marks}]`))
    .replace(SET_OR_LETTER, (found) => (found === "\\w" ? "[^\\W_]" : found.replaceAll(" ", "\\s")));
}

function markedWord(set: string): string {
  return set.includes("'") ? `(?!')${set}+(?!${set}) ` : `${set}+ `;
}

/** A gap never begins or ends inside a word. */
function gap(longest: number): string {
  return `(?:(?![a-z])|(?<![a-z]))[^;]{0,${longest}}?(?<![a-z])`;
}
