/** Longer wordings, written after the rules were settled: the second is worse for the user; the reverse is better. */
export const LONG_WORDINGS: readonly (readonly [before: string, after: string])[] = [
  [
    "Where you have given your agreement, we pass your booking details to hotels in the area so that they can send you offers.",
    "We pass your booking details to hotels in the area so that they can send you offers. If you do not want this, write to us.",
  ],
  [
    "Personalised recommendations are switched off until you turn them on.",
    "Personalised recommendations are switched on until you turn them off.",
  ],
  [
    "We keep chat transcripts for as long as your ticket is open and then delete them.",
    "We keep chat transcripts for as long as your ticket is open.",
  ],
  [
    "Records of your purchases are anonymised once the warranty has ended.",
    "Records of your purchases are kept in identifiable form after the warranty has ended.",
  ],
  [
    "We may disclose account data to the authorities where a judge has ordered it.",
    "We may disclose account data to the authorities where we believe it is appropriate.",
  ],
  [
    "Only employees who need it for support can see your documents.",
    "Our employees and contractors can see your documents.",
  ],
  ["Your photos are private until you publish them.", "Your photos are public until you hide them."],
  [
    "We will not use the content of your e-mails for advertising or for building models.",
    "We will not use the content of your e-mails for advertising.",
  ],
  [
    "We share crash reports with the maker of your device.",
    "We share crash reports and your contact list with the maker of your device.",
  ],
  [
    "Our subprocessors are listed on this page and we announce a new one 30 days before it starts.",
    "Our subprocessors are listed on this page, which we update from time to time.",
  ],
  [
    "If the buyer of our business wants to use your data for anything new, it needs your permission.",
    "The buyer of our business may use your data for its own purposes.",
  ],
  [
    "Parents can see and erase everything that we hold about their child.",
    "Parents can ask us to see what we hold about their child.",
  ],
  ["A child's account is closed to advertising.", "A child's account may show contextual advertising."],
  ["The monthly price includes support and updates.", "The monthly price does not include support and updates."],
  [
    "You may return any product within 60 days and we pay the postage.",
    "You may return unopened products within 14 days at your own cost.",
  ],
  [
    "If a payment fails we will remind you twice before we suspend the service.",
    "If a payment fails we may suspend the service immediately.",
  ],
  ["Gift cards do not expire.", "Gift cards expire two years after purchase."],
  [
    "Promotional prices end after the first year, and we will ask you whether you want to go on.",
    "Promotional prices end after the first year, and the standard price is then charged automatically.",
  ],
  [
    "The trial ends by itself and costs nothing.",
    "The trial turns into an annual subscription and your card is charged.",
  ],
  [
    "You may pause or end your membership in the app whenever you like.",
    "You may end your membership by calling our office during business hours.",
  ],
  [
    "Either party may end the agreement with one month's notice.",
    "We may end the agreement at any time; you may end it with three months' notice.",
  ],
  [
    "We may limit an account if there is evidence of fraud, and we restore it when the matter is cleared up.",
    "We may limit an account if we suspect fraud, and we are not obliged to restore it.",
  ],
  [
    "When we close an account, you have 60 days to download your files.",
    "When we close an account, your files are deleted at once.",
  ],
  ["We take down a listing only after hearing the seller.", "We take down a listing without hearing the seller."],
  [
    "You allow us to store and display your texts for as long as they are on the site.",
    "You allow us and our partners to store, display, translate and sublicense your texts for ever.",
  ],
  ["We claim no rights in the models you train with our tools.", "We own the models you train with our tools."],
  [
    "Suggestions remain yours; we ask before we build on them.",
    "Suggestions become our property and we may build on them without paying you.",
  ],
  [
    "We will replace faulty goods or give your money back, as you choose.",
    "We will replace faulty goods or give store credit, as we choose.",
  ],
  ["We are responsible for what our contractors do.", "We accept no responsibility for what our contractors do."],
  [
    "Nothing here limits our liability for gross negligence.",
    "Our liability is excluded, including for gross negligence.",
  ],
  [
    "You are responsible for losses up to €50 if your card is stolen.",
    "You are responsible for all losses if your card is stolen.",
  ],
  ["The law of the place where you live applies.", "The law of the Cayman Islands applies wherever you live."],
  ["You may choose between arbitration and court.", "Arbitration is the only way to settle a dispute."],
  [
    "Arbitration takes place in your county or by video, as you prefer.",
    "Arbitration takes place in San Mateo County.",
  ],
  [
    "We do not scan the files in your drive.",
    "We scan the files in your drive to detect illegal content and to improve our services.",
  ],
  [
    "Voice commands are processed on your speaker and are not recorded.",
    "Voice commands are recorded and processed in our data centres.",
  ],
  ["Cookies last for the session.", "Cookies last for up to 24 months."],
  ["We look at your credit history only when you apply for a loan.", "We look at your credit history regularly."],
  [
    "We will write to you at least six weeks before a change, and you may leave without a fee.",
    "We will post changes here, and an early termination fee applies if you leave.",
  ],
  [
    "Researchers receive statistics that do not identify anyone.",
    "Researchers receive pseudonymous records of individual users.",
  ],
];
