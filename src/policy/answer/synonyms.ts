import { contentWords } from "../words/content-words.js";

/** What people say, and what policies say for it. One line a group: any word of a group may stand for any other. */
const GROUPS = [
  "delete erase wipe destroy purge removal remove",
  "keep store retain retention hold save archive preserve",
  "share disclose give pass hand transfer provide reveal",
  "sell sale sold rent",
  "collect gather obtain record log capture",
  "close shut terminate deactivate suspend end cancel ban block disable revoke",
  "ads ad advert advertising advertisement advertise marketing promotional",
  "company business corporate",
  "buy purchase acquire acquisition merger takeover bought",
  "price fee cost charge rate pricing",
  "raise increase higher rise",
  "refund reimburse money reimbursement",
  "police law enforcement authority authorities court order subpoena government",
  "boss employer admin administrator workplace organisation organization",
  "school university institution educational teacher",
  "kid son daughter child children minor teen teenager parent",
  "hack breach leak incident stolen unauthorised unauthorized",
  "safe secure security protect encrypt encryption",
  "pay paid payment owe compensate compensation",
  "liable liability damage responsible loss lose lost",
  "sue lawsuit claim court proceeding legal action litigation dispute",
  "decide resolve settle settled decision",
  "change modify amend update revise alter edit",
  "told tell notify notification notice inform warn warning announce",
  "read see look view access monitor watch",
  "messages message chat chats conversation communication text dm",
  "photo picture image",
  "post content upload submission contribution material",
  "owns ownership property belong copyright proprietary",
  "train training improve develop teach",
  "ai artificial intelligence machine learning model algorithm",
  "location gps geolocation whereabouts",
  "face facial biometric fingerprint selfie",
  "abroad overseas international country transfer",
  "server stored hosted located",
  "old age year minimum",
  "scrape crawl spider bot robot automated",
  "copy export download portability",
  "correct fix rectify inaccurate update",
  "withdraw refuse object opt unsubscribe reject decline",
  "subscription plan membership renew renewal automatic auto",
  "guarantee warranty warrant",
  "allow permit permission",
  "forbid prohibit ban restrict",
  "track tracking follow monitor",
  "sensitive health medical special",
  "username handle name",
  "type typing keystroke",
  "private direct",
  "europe european eu eea",
  "quickly soon immediately immediate",
];

const SYNONYMS = new Map<string, ReadonlySet<string>>();
for (const group of GROUPS) {
  const stems = contentWords(group);
  for (const stem of stems) SYNONYMS.set(stem, new Set([...(SYNONYMS.get(stem) ?? []), ...stems]));
}

/** Other words (as stems) that may stand where a question has this one. */
export function synonymsOf(stem: string): readonly string[] {
  return [...(SYNONYMS.get(stem) ?? [])].filter((other) => other !== stem);
}
