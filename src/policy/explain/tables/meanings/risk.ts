import type { MeaningTable } from "../../meaning.js";

/** Liability and disputes. */
export const RISK_MEANINGS: MeaningTable = {
  "no-warranty": [
    "What the company does not promise",
    "Service levels and quality must come from elsewhere in the contract; mandatory warranties remain.",
    "If it is faulty or wrong, these words give you no claim; the law may still give you one.",
    "Check what matters yourself, and keep copies.",
  ],
  "information-only": [
    "It is information, no advice",
    "Nobody should base decisions on it alone; the vendor does not stand for it.",
    "You use what is shown at your own judgement.",
    "Ask a professional before you act on it.",
  ],
  "own-risk": [
    "You bear a risk, or give up a claim",
    "A risk is moved to the user's side; mandatory law may not let it go that far.",
    "If it goes wrong, you are left with the loss, as far as this is valid.",
    "Use it only if you can bear the loss, and insure what you cannot.",
  ],
  "liability-excluded": [
    "What the company does not pay for",
    "Loss in these cases stays with the customer; check insurance, and what law does not let a vendor exclude.",
    "If this happens to you, the company will say that it owes you nothing for it.",
    "Insure or avoid what you cannot afford to lose; legal consumer rights may remain.",
  ],
  "liability-cap": [
    "The most that the company will pay",
    "Compare the cap with the loss that could arise, and check exceptions.",
    "Whatever you lose, you get no more than this, as far as the cap is valid.",
    "Insure what goes beyond it.",
  ],
  "liability-limits-lifted": [
    "Where limits of liability or other limits do not apply",
    "It keeps rights that law protects; note the cases, as they bound what is excluded elsewhere.",
    "In these cases you can claim more than other clauses say.",
    "Point to it if a claim is refused because of a limit.",
  ],
  "indemnify-by-user": [
    "You have to cover losses or claims of the company",
    "A financial exposure; check fault, a cap, and who controls the defence.",
    "If a claim of the kind named comes up, you may have to pay for it.",
    "If you contract as a business, ask for a cap and for the same duty in return.",
  ],
  "indemnify-by-company": [
    "The company covers losses or claims of users",
    "Protection by the vendor; check conditions, caps and who controls the defence.",
    "In the case named the company has to stand in for you.",
    "Tell the company of a claim at once, in writing.",
  ],
  arbitration: [
    "Disputes go to arbitration, not to court",
    "Forum, cost and form of a dispute are fixed in advance; consumer law in some places limits that.",
    "An arbitrator, not a judge or jury, decides what falls under these words.",
    "Look for a right to opt out and its time limit, and for exceptions.",
  ],
  "arbitration-details": [
    "How an arbitration runs",
    "Rules, place and cost decide how hard it is to bring a claim.",
    "If you have a dispute, this is how it would be heard and paid for.",
    "Read who pays and where hearings are held before a dispute arises.",
  ],
  "dispute-exceptions": [
    "What need not go to arbitration, or how to opt out of it",
    "It keeps some claims for the courts; note conditions and time limits.",
    "Here you, or the company, can still go to court.",
    "If you want to keep that way open, follow the steps and time limits named.",
  ],
  "class-waiver": [
    "No joint claims or no jury",
    "Claims have to be brought one by one or without a jury; some laws do not allow that.",
    "You cannot join with others, or have a jury decide, as far as this is valid.",
    "Look for a right to opt out, and for what your law keeps for you.",
  ],
  "talk-first": [
    "Steps before, or instead of, a lawsuit",
    "A claim brought too early may be turned away; note steps and time limits.",
    "You may have to write, complain or talk first, or can turn to another body.",
    "Put your complaint in writing, and note the date.",
  ],
  courts: [
    "Which courts decide",
    "Check cost, language and enforceability there.",
    "You may have to go to, or answer before, courts at the place named.",
    "Before a dispute, ask whether consumer law lets you sue at home.",
  ],
  law: [
    "Which law applies",
    "It fixes the law by which the contract is read; mandatory consumer law may still apply.",
    "Your rights may be judged by a law that you do not know.",
    "If it comes to a dispute, ask which protections of your own country remain.",
  ],
  "claim-time": [
    "By when a claim must be brought",
    "A time bar: put it in the calendar when a loss occurs.",
    "After that time a claim may be lost.",
    "Claim early and in writing.",
  ],
  remedies: [
    "What can be claimed when somebody is in breach",
    "It widens or narrows remedies, such as injunctions or costs; check that it runs both ways.",
    "It decides what you or the company can ask for in a dispute.",
    "Take advice before you go to court over it.",
  ],
};
