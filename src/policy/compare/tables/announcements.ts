import { lines } from "../../reading/lines.js";

/** A site tells its visitors that one of its documents is new ("We recently updated our Privacy Notice"), by a clause's key. */
export const ANNOUNCEMENT = new RegExp(
  lines`
  ^(?:(?:hi|hello|note|notice|important|attention|new|heads up|please note(?: that)?|important (?:update|notice)) ?){0,2}(?:
    weve (?:recently |just |now |also )?(?:updat|chang|revis|moderni[sz]|simplif|improv|made (?:some )?changes)
    |we (?:have |are |will be )?(?:recently |just |now |soon )?(?:updat|chang|revis|moderni[sz]|simplif|mak(?:e|ing) (?:some )?changes|made (?:some )?changes)
    |our (?:\S+ ){1,8}(?:
      (?:has|have|is|are|was|were) (?:recently |just |now |been |being |about to ){0,2}(?:updat|chang|revis)
      |will (?:soon )?(?:be )?(?:updat|chang|revis)
    )
    |(?:there is|theres|see|read|take a look at|check out) (?:our|a) (?:new|updated|revised) 
    |(?:updates?|changes) to (?:our|the) (?:\S+ ){1,8}
    |wir haben (?:\S+ ){1,8}(?:aktualisiert|geändert|überarbeitet)
    |nous avons (?:récemment )?(?:mis à jour|modifié)
    |hemos (?:actualizado|modificado)
    |abbiamo (?:aggiornato|modificato)
    |atualizámos|atualizamos
  )
`,
  "u",
);
