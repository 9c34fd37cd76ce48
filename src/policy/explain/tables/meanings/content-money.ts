import type { MeaningTable } from "../../meaning.js";

/** Content and who owns it; money. */
export const CONTENT_MONEY_MEANINGS: MeaningTable = {
  "company-owns": [
    "What belongs to the company or its licensors",
    "Make sure that the customer's own data, content and results are carved out.",
    "Using it gives you no ownership in it.",
    "Ask for permission before you copy or reuse it.",
  ],
  "user-owns": [
    "What stays yours",
    "Rights stay with the user's side; read it with any licence that is given beside it.",
    "You keep these rights, apart from what you allow elsewhere in the terms.",
    "Keep proof of what you made or brought in.",
  ],
  "licence-from-user": [
    "You give a right to use your content",
    "Check purpose, length, sublicences and how it ends before material of the organisation is posted.",
    "Others may use what you give, as far and as long as the words say.",
    "Post only what you are willing to license on these words.",
  ],
  feedback: [
    "What happens with ideas and feedback you send",
    "Suggestions may be used without pay; keep confidential ideas out of them.",
    "The company may use what you suggest, mostly without paying or asking you.",
    "Send no idea that you want to keep or sell.",
  ],
  "licence-to-user": [
    "What you are allowed to use, and how far",
    "The scope of use: check users, territory, term and what ends it.",
    "You may use it within these words; it does not become yours.",
    "Stay within the scope named.",
  ],
  "public-content": [
    "What you post or share can be seen by others",
    "Staff can make confidential or personal matters public; set rules for posting.",
    "Others may see, copy or pass on what you share there.",
    "Share only what others may see, and look at the privacy settings.",
  ],
  "ai-output": [
    "What holds for what an AI tool produces",
    "Check rights in the output, its accuracy and where it may be used.",
    "Output of the tool can be wrong or like that of others, and its use has conditions.",
    "Check the output before you use it or pass it on.",
  ],
  fees: [
    "What has to be paid, or how prices are set",
    "Check amount, due date, metering and currency against the order.",
    "It bears on what you have to pay and when.",
    "Check the total and the date before you agree.",
  ],
  "payment-method": [
    "How payment is taken or handled",
    "Check who is charged, by which provider, and who may see payment data.",
    "Payment runs by the method that you gave, in the way the words describe.",
    "Keep the payment details right, and check your statements.",
  ],
  "auto-renewal": [
    "It goes on by itself unless cancelled",
    "Put the last day to cancel in the vendor calendar.",
    "If you do nothing, you stay bound and may be charged again.",
    "If you do not want the next period, cancel in time and keep proof.",
  ],
  trial: [
    "Conditions of a trial, offer, voucher or promotion",
    "Note when it ends and what it turns into.",
    "The benefit holds only on these conditions.",
    "Note the last day, and what happens after it.",
  ],
  "price-change": [
    "Prices can change",
    "Cost can rise; check notice, caps and a right to leave.",
    "You may have to pay more to stay.",
    "If you do not accept a new price, cancel before it applies.",
  ],
  "no-refund": [
    "Money is not given back",
    "Sunk cost; check exceptions and mandatory rights of withdrawal.",
    "Once paid it is gone in the cases meant; the law where you live may give you more.",
    "Be sure before you pay.",
  ],
  refund: [
    "When or how money comes back",
    "It decides what can be recovered; note conditions and time limits.",
    "Money comes back if the conditions are met.",
    "Ask in the way described, in time, and keep the receipt.",
  ],
  taxes: [
    "Who bears taxes or charges of others",
    "Check prices with and without tax, and who has to pay duties or bank fees.",
    "The price shown may not be all that is paid.",
    "Ask for the total with all taxes and charges.",
  ],
  "late-payment": [
    "What happens if payment fails or is late",
    "Late payment can bring interest, costs or a stop of service; check due dates.",
    "You may lose access or owe more if you do not pay in time.",
    "Pay in time, or dispute a bill before it is due.",
  ],
  orders: [
    "How an order, booking, delivery or return works",
    "It decides when a contract comes about and who bears risks on the way.",
    "It decides when you are bound, and what you get when.",
    "Keep the confirmation, and complain soon if something is wrong.",
  ],
  "virtual-items": [
    "Limits of credits, points or virtual items",
    "Such value can lapse and is seldom paid out; do not book it as an asset.",
    "They are less than money: what you can do with them is limited by these words.",
    "Do not hold more of them than you will soon use.",
  ],
  payout: [
    "What the company pays you, and on what conditions",
    "Check how the amount is worked out, when it is due and what can be held back.",
    "You get the money only as these conditions say.",
    "Keep records of what you are owed, and check each payment.",
  ],
};
