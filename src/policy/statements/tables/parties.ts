/** Heads of noun phrases by the party they name; singular, lower case. */
export const COMPANY_HEADS =
  "we|us|ourselves|company|licensor|provider|operator|publisher|vendor|supplier|staff|employee|team|personnel|moderator|representative|organisation|organization|firm|bank|administrator of the site|customer service|support team|management";

export const USER_HEADS =
  "you|yourself|user|customer|member|subscriber|licensee|visitor|buyer|purchaser|guest|consumer|individual|resident|subject|account holder|holder|accountholder|parent|guardian|child|minor|player|student|client|participant|applicant|shopper|viewer|reader|passenger|traveler|traveller|renter|patient|cardholder|recipient of the service|recipient|person|anyone|everyone|citizen|contributor|creator|author|developer|merchant|advertiser you are|candidate|owner|legal guardian|adult|end-user|poster|driver|host|business user|policyholder";

export const THIRD_HEADS =
  "partner|affiliate|subsidiary|advertiser|contractor|subcontractor|processor|subprocessor|sub-processor|network|broker|party|agency|school|university|employer|institution|insurer|publisher|agent|successor|assignee|issuer|platform|website|site|retailer|sponsor|company|business|organization|organisation|provider|vendor|supplier|processor|other|exchange|carrier|distributor|acquirer|reseller|manufacturer|google|facebook|apple|paypal|stripe|entity|researcher|auditor|google analytics|store|administrator";

/** Third parties whatever stands before them, ours or theirs. */
export const ALWAYS_THIRD =
  "partner|affiliate|subsidiary|advertiser|contractor|subcontractor|processor|subprocessor|sub-processor|broker|school|university|employer|insurer|sponsor|parties|acquirer|reseller|successor|assignee|licensor|supplier|vendor|network|researcher|auditor|carrier|distributor";

export const LAW_HEADS =
  "court|law|arbitrator|tribunal|judge|authority|regulator|government|legislation|statute|regulation|gdpr|ccpa|police|legislature|arbitration|jams|aaa|convention";

/** Things of the company that act for it: "our systems analyse". */
export const COMPANY_THINGS =
  "service|site|website|app|application|platform|system|server|software|product|policy|terms|agreement|notice|cookie|algorithm|technology|tool|feature|model|subsidiary|program|page";

/** Before "party" and the like: somebody else. */
export const FOREIGN =
  /^(?:third|other|another|external|outside|unaffiliated|independent|unrelated|such|these|those|certain|their|third-party)$/;
