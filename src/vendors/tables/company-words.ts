/**
 * What stands behind a company's name in lists of vendors and is no part of the name people know it by. Lower case, letters
 * and digits only, as `wordsOf` gives them. From the registers of the countries the forms are of.
 */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `ab ag aktiengesellschaft aps as asa bv bvba co company corp corporation cv dac doo ehf eg ev foundation gbr gmbh
   gmbhcokg hf holding holdings inc incorporated jsc kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv ohg ou oy oyj pbc pc plc
   pllc pte pty pvt private sa sae sarl sas sasu sau se sl sll slu snc spa spk spzoo sro srl ug ulc unlimited zoo`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Where a company says which of its own it is: the policies are mostly those of the whole. */
export const PLACES: ReadonlySet<string> = new Set(
  `americas apac australia austria benelux brasil brazil canada china de deutschland emea eu europe european france germany
   global iberia india international ireland italia italy japan latam luxembourg na netherlands nordic nordics operations poland
   singapore spain sweden switzerland uk us usa worldwide`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * What a company sells rather than what it is called: "Zoom Video Communications", "Slack Technologies", "Dropbox Business".
 * Behind a known name they hint at it and do not prove it.
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `account accounts ads ai analytics and api app apps automation bank banking basic billing brands business by chat cloud com communications computing
   consulting corporate crm customer data developer digital dot ecommerce education email enterprise for free group growth hq hr
   hub identity io labs lab learning life marketing marketplace media meetings messaging metaverse mobile navigator net network networks online org
   pay payment payments payroll platform platforms plan plus premium pro professional product products project publishing
   recruiting research sales security self service services sign site software solution solutions standard starter startup studio
   studios subscription suite support sync system systems team teams tech technologies technology the tool tools ventures video
   web website wireless work works workplace workspace`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
