import { lines } from "../../reading/lines.js";

export const WHO = lines`
  (?:
    we
    |we'll
    |we're
    |company
    |provider
    |processor
    |supplier
    |bank
    |seller
    |operator
    |publisher
    |platform
    |staff
    |(?:our |the |your )?(?:
      partners
      |advertisers
      |employers?
      |administrators?
      |admins?
      |vendors?
      |suppliers?
      |owners?
      |school
      |teachers?
      |bank
      |affiliates
      |group companies
      |third parties
      |insurers?
      |service providers
      |staff
      |moderators
      |managers?
      |organi[sz]ations?
    )
  )
`;
export const USER = lines`
  (?:
    you
    |you'll
    |users?
    |members?
    |customers?
    |subscribers?
    |students?
    |pupils?
    |players?
    |buyers?
    |guests?
    |parents?
    |patients?
    |cardholders?
    |account holders?
    |controller
    |data subjects?
    |residents?
    |tenants?
    |drivers?
    |creators?
    |sellers?
    |authors?
  )
`;
export const OFTEN = lines`
  (?:
    may
    |can
    |could
    |might
    |will
    |shall
    |would
    |also
    |always
    |currently
    |generally
    |automatically
    |only
    |then
    |both
    |and
    |or
    |must
    |to
    |sometimes
    |occasionally
    |do
    |does
  )
`;
export const MAY = lines`
  (?:
    may
    |can
    |could
    |might
    |reserves? the right to
    |(?:has|have) the right to
    |(?:is|are) (?:entitled|free|allowed) to
  )
`;
export const TAKING = lines`
  (?:
    collect
    |gather
    |ask
    |request
    |receiv
    |obtain
    |record
    |log
    |captur
    |track
    |monitor
    |us(?:e|es|ing)(?![a-z])
    |process
    |analy[sz]
    |combin
    |shar
    |disclos
    |pass
    |giv(?:e|es) (?!you)
    |tell (?!you)
    |provid(?:e|es) (?!you)
    |send (?!you)
    |transfer
    |transmit
    |sell
    |rent
    |trade
    |store
    |stor(?:es|ing)
    |keep
    |hold
    |retain
    |hang on
    |read
    |see(?![a-z])
    |view
    |access
    |look at
    |look through
    |suspend
    |terminat
    |clos
    |block
    |ban
    |freez
    |lock
    |delete (?:your|accounts?|content)
    |remov
    |refus
    |reject
    |declin
    |limit
    |restrict
    |charg
    |bill
    |deduct
    |chang
    |amend
    |modif
    |assign
    |cancel
    |withhold
    |train
    |build
    |profil
    |plac
    |set(?![a-z])
    |scan
    |publish
    |display
    |reverse
    |rais
    |increas
  )\w*
`;
export const TOLD = lines`
  (?:
    \ (?:\w+ ){0,2}(?:
      you
      |users?
      |customers?
      |members?
      |the controller
      |data subjects
      |parents
      |individuals
      |players
      |subscribers
      |consumers
    )
  )
`;
export const GIVING = lines`
  (?:
    (?:notif|inform|tell|alert|warn|remind)\w*${TOLD}
    |let you
    |delet(?:e|es|ed)(?! (?:your|any|the|an?) (?:account|content|profile|posts?|access|uploads?))
    |(?:
      eras
      |destroy
      |anonymi
      |encrypt
      |protect
      |secur
      |safeguard
      |refund
      |reimburs
      |compensat
      |repair
      |replac
      |answer
      |respond
      |reply
      |explain
      |help
      |support
      |assist
      |cooperat
      |offer
      |honou?r
      |respect
      |cover
      |announce
      |indemnif
      |defend
      |hand back
      |return
      |restor
      |test
      |audit
    )\w*
    |give you
    |pay you
    |pay for
    |provide you
    |send you
    |look after
    |keep you informed
    |keep (?:\w+ ){1,4}(?:safe|secure|confidential|private|up to date)
    |make available
    |makes available
    |allow (?:for )?(?:audits?|you|inspections?)
    |ask you
    |ask for your
    |seek your
    |publish (?:a|the) (?:list|report)
    |(?:bound|required|obliged|obligated|contractually) (?:\w+ ){0,5}(?:
      protect|keep|delete|safeguard|respect|follow|comply
    )\w*
  )
`;
