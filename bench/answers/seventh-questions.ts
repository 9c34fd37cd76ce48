import type { BenchQuestion } from "./questions.js";

/** A seventh round, written before the first run over it; afterwards only the weights were fitted to it as well. */
export const SEVENTH_QUESTIONS: readonly BenchQuestion[] = [
  ["Olvid/privacy", "do i have to give my phone number", "no phone number"],
  ["Olvid/privacy", "can they read my chats", "impossible for us to see what is being|impossible for us to know"],
  ["Olvid/privacy", "how do i delete everything", "simply uninstall the application|right to request that We delete"],
  ["Olvid/privacy", "how long is billing data kept?", "no later than three years from the last contact"],
  ["Olvid/privacy", "what happens to my data when I die", "guidelines regarding your Personal Data after your death"],
  [
    "Olvid/privacy",
    "who can I complain to",
    "right to complain to the national authority|lodge a complaint with a supervisory",
  ],
  ["Olvid/privacy", "how quickly do they answer a request", "within one month of receipt"],
  ["Olvid/privacy", "is my location sent to them", "this location will never be shared with us"],
  ["Olvid/privacy", "which servers do they use", "We use AWS servers"],
  ["Olvid/privacy", "do I have to go to arbitration", null],
  ["Olvid/privacy", "is my data used to train AI", null],
  ["Olvid/privacy", "can I get a refund", null],
  ["Olvid/privacy", "how old must I be", null],
  ["Local-Guides/terms", "can they use photos of me taken at an event", "use and reproduction by Google"],
  ["Local-Guides/terms", "do they pay me for the pictures", "without compensation of any kind"],
  [
    "Local-Guides/terms",
    "what if I get hurt at a meetup",
    "not, in any way, liable for any loss|potentially dangerous",
  ],
  ["Local-Guides/terms", "may I use their logo on my flyer", "Do not use the Local Guides logo"],
  ["Local-Guides/terms", "can I write fake reviews", "Submit fake, falsified, misleading"],
  ["Local-Guides/terms", "how old to join Connect", "at least 18 years of age"],
  ["Local-Guides/terms", "can I move my points to another account", "cannot be transferred between owned accounts"],
  ["Local-Guides/terms", "do they sell my data", null],
  ["Local-Guides/terms", "how long do they keep my reviews", null],
  ["Local-Guides/terms", "does the membership renew by itself", null],
];
