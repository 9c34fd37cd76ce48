import { lines } from "../../reading/lines.js";

/** What a page says of a link for those who do not see where it opens: no word of the policy. The whole text of an element. */
export const LINK_HINT = new RegExp(
  lines`
  ^[\s,.;:–—([-]{0,4}(?:
    (?:this |the )?(?:link )?(?:will )?opens? (?:
      (?:(?:an? |the )?external (?:web ?)?(?:site|page|link) )?(?:in|up in)? ?(?:an?|the)?
      \ ?(?:new|another|separate) (?:browser )?(?:tab|window|page)(?: or (?:tab|window))?
    )
    |(?:open|opening|opened) in (?:an? )?new (?:tab|window)
    |opens? (?:an? )?external (?:web ?)?(?:site|page|link)
    |(?:link (?:is|to an?) )?external(?: (?:link|site|page|website))?
    |new (?:tab|window)
    |link opens?
    |(?:wird in |öffnet (?:sich )?(?:in|ein) )(?:einem |einen |ein )?neue[nms]? (?:tab|fenster|registerkarte)(?: geöffnet)?
    |externer link
    |(?:sʼ|s'|s’)?ouvre (?:dans )?une? (?:nouvel(?:le)? )(?:onglet|fenêtre)
    |(?:nouvelle fenêtre|nouvel onglet|lien externe)
    |se abre en una (?:nueva )?(?:pestaña|ventana)(?: nueva)?
    |(?:enlace externo|abre em uma nova (?:aba|janela)|abre numa nova janela)
    |si apre in una nuova (?:scheda|finestra)
    |opent in (?:een )?nieuw (?:tabblad|venster)
    |新しい(?:タブ|ウィンドウ)で開きます?
    |在新(?:窗口|标签页)中打开
  )[\s,.;:)\]]{0,4}$
`,
  "iu",
);
