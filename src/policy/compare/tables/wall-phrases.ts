import { lines } from "../../reading/lines.js";

/**
 * Where a wall's phrase proves it: `alone` = the clause says only this, near the top; `thin` = the page has no policy prose
 * besides; `consent` = near the top, and the page has no policy prose besides what it says of cookies.
 */
export type WallStrength = "alone" | "thin" | "consent";

export interface WallPhrase {
  /** What kind of wall, as the reason of an unreadable read. */
  readonly reason: string;
  readonly strength: WallStrength;
  /** Tested on a clause's normalised words, joined by one space. */
  readonly pattern: RegExp;
  /** The pattern is tested on the words without spaces: for scripts that have none between words. */
  readonly unspaced?: boolean;
}

/** What pages say when they are not the policy. Written from how such pages are commonly worded; see the tests for one of each. */
export const WALL_PHRASES: readonly WallPhrase[] = [
  {
    reason: "not-available",
    strength: "alone",
    pattern: new RegExp(
      lines`
      ^(?:sorry )?(?:this|the|that) (?:page|content|document|article|site) (?:
        isnt
        |is not
        |is no longer
        |is currently not
        |is temporarily not
        |is
        |is currently
        |is temporarily
      ) (?:un)?available(?: (?:right now|at the moment|anymore|at this time))?$
    `,
      "u",
    ),
  },
  {
    reason: "not-found",
    strength: "alone",
    pattern: new RegExp(
      lines`
      ^(?:error )?(?:404 )?(?:oops |sorry |uh oh )?(?:page|the page|this page|file|document)? ?
      (?:was |is |could |can )?(?:
        not be found
        |not found
        |cannot be found
        |doesnt exist
        |does not exist
        |no longer exists
      )(?: 404)?$
    `,
      "u",
    ),
  },
  {
    reason: "not-found",
    strength: "alone",
    pattern: /^(?:http )?(?:error )?(?:404|410)(?: (?:error|not found|page not found|gone))?$/u,
  },
  {
    reason: "server-error",
    strength: "alone",
    pattern: new RegExp(
      lines`
      ^(?:http )?(?:error )?(?:500|502|503|504)(?:
        \ (?:error|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time ?out)
      )?$
    `,
      "u",
    ),
  },
  {
    reason: "access-denied",
    strength: "alone",
    pattern: new RegExp(
      lines`
      ^(?:error )?(?:403 )?(?:
        access (?:is )?denied
        |forbidden
        |403
        |403 forbidden
        |you have been blocked
        |sorry you have been blocked
      )$
    `,
      "u",
    ),
  },
  {
    reason: "application-error",
    strength: "alone",
    pattern: /^application error a (?:client|server) side exception has occurred/u,
  },
  {
    reason: "challenge",
    strength: "alone",
    pattern: new RegExp(
      lines`
      ^(?:
        just a moment
        |attention required cloudflare
        |checking your browser
        |verify(?:ing)? (?:that )?you are (?:a )?human
        |are you a robot
        |security check(?:point)?
        |please verify you are a human
      )$
    `,
      "u",
    ),
  },
  {
    reason: "login-wall",
    strength: "alone",
    pattern: new RegExp(
      lines`
      ^(?:
        you must|please|you need to
      ) (?:log ?in|sign in)(?: (?:first|to (?:continue|view this page|see this page|access this page|proceed)))?
      $
    `,
      "u",
    ),
  },

  {
    reason: "not-available",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:page|content|document|article|link|url)\b.{0,60}\b(?:
        isnt available
        |is not available
        |is unavailable
        |no longer available
        |may (?:be|have been) (?:broken|removed|expired|deleted|moved)
        |has (?:been (?:moved|removed|deleted)|moved|expired)
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "not-found",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        page not found
        |(?:
          cant|cannot|couldnt|could not|unable to
        ) (?:find|locate) (?:the|that|this|your) (?:page|document|file|content)
        |(?:cant|cannot|couldnt|could not) seem to find
        |(?:page|address|url) (?:
          you (?:requested|are looking for|were looking for|tried to reach)
          |youre looking for
        )
        |doesnt exist
        |does not exist
        |404 error
        |error 404
        |404 not found
        |seite (?:wurde )?nicht gefunden
        |page (?:introuvable|non trouvée)
        |página no encontrada
        |pagina non trovata
        |página não encontrada
        |pagina niet gevonden
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "login-wall",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        (?:must|need to|have to|please) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in)
        |log ?in to (?:continue|your account|facebook|view|see|access)
        |sign in to (?:continue|your account|view|see|access|confirm)
        |log into \w+
        |forgot(?:ten)? (?:your )?(?:password|account)
        |create (?:an|a new) account to (?:continue|view)
        |bitte melden sie sich an
        |veuillez vous connecter
        |inicia sesión
        |iniciar sesión
        |accedi per
        |faça login
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "challenge",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        checking (?:your browser|if the site connection is secure)
        |verify(?:ing)? (?:that )?you(?:re| are) (?:not a robot|(?:a )?human)
        |(?:complete|solve) the (?:captcha|security check|puzzle)
        |prove (?:that )?you(?:re| are) (?:not a robot|(?:a )?human)
        |ddos protection by
        |ray id
        |enable cookies and reload
        |unusual (?:traffic|activity)
        |press and hold
        |automated (?:access|requests|queries)
        |not a (?:ro)?bot
        |one more step
        |needs to review the security of your connection
        |cf ray
        |incapsula incident
        |reference #?\d
        |attention required
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "access-denied",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        access (?:
          is |has been |to this (?:page|site|resource) (?:is|has been)\
        )?(?:denied|blocked|forbidden|restricted)
        |dont have permission to (?:access|view)
        |do not have permission to (?:access|view)
        |have been blocked
        |403 forbidden
        |not authori[sz]ed to (?:access|view)
        |request (?:was |has been )?(?:blocked|rejected)
        |zugriff verweigert
        |accès refusé
        |acceso denegado
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "region-blocked",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        not (?:currently )?available in your (?:country|region|location|area)
        |unavailable (?:in|for) your (?:country|region|location)
        |unavailable (?:for|due to) legal reasons
        |(?:451|gdpr).{0,60}\bunavailable
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "rate-limited",
    strength: "thin",
    pattern: /\b(?:too many requests|rate limit(?:ed)?|slow down|(?:http|error|status|code) 429|^429$)\b/u,
  },
  {
    reason: "needs-javascript",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        (?:enable|turn on|activate|requires?|needs?|without|allow) java ?script
        |java ?script (?:
          is|must be|has to be|appears to be|seems to be|to be
        ) (?:required|enabled|disabled|turned|needed)
        |(?:doesnt|does not) work (?:properly )?without java ?script
        |bitte aktivieren sie java ?script
        |activer java ?script
        |habilit\w+ java ?script
        |abilit\w+ java ?script
        |(?:upgrade|update|unsupported|outdated) (?:your )?browser
        |browser is (?:not supported|out of date|outdated|no longer supported)
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "application-error",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        application error
        |client side exception
        |something went wrong
        |an? (?:unexpected |unknown |internal )?error (?:has )?occurr?ed
        |unexpected error
        |internal server error
        |bad gateway
        |service (?:is )?(?:temporarily )?unavailable
        |gateway time ?out
        |failed to load
        |unable to load
        |(?:couldnt|could not|cannot|cant) (?:be )?load(?:ed)?
        |try (?:again|reloading|refreshing)
        |refresh the page
        |reload the page
        |temporarily unavailable
        |invalid (?:request|url)
        |nosuchkey
        |accessdenied
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "maintenance",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        (?:down|closed) for (?:scheduled )?maintenance
        |(?:under|scheduled|performing|undergoing|currently doing) (?:\w+ )?maintenance
        |(?:well|will|we ll) be (?:right )?back (?:soon|shortly|up)
        |wartungsarbeiten
        |en maintenance
        |en mantenimiento
      )\b
    `,
      "u",
    ),
  },
  {
    reason: "loading",
    strength: "thin",
    pattern: /^(?:loading|please wait|redirecting|you are being redirected|wird geladen|chargement|cargando)\b/u,
  },
  {
    reason: "consent-wall",
    strength: "consent",
    pattern: new RegExp(
      lines`
      ^(?:
        (?:allow|accept) (?:the use of )?(?:all )?cookies\b
        |before you continue
        |we (?:value|care about|respect) your privacy
        |(?:your|manage) (?:cookie|privacy|consent) (?:preferences|settings|choices)
        |cookie (?:consent|preferences|settings)
        |this (?:site|website) uses cookies
        |help us protect your privacy
        |diese (?:seite|website) verwendet cookies
        |nous respectons votre vie privée
      )
    `,
      "u",
    ),
  },
  {
    reason: "parked",
    strength: "thin",
    pattern: new RegExp(
      lines`
      \b(?:
        this domain (?:is|may be) for sale
        |buy this domain
        |domain (?:has expired|is parked)
        |welcome to nginx
        |it works
        |apache2? (?:ubuntu |debian )?default page
        |index of
      )\b
    `,
      "u",
    ),
  },
  // In other languages than English, and what single protections and servers say: only on a page without policy prose.
  {
    reason: "not-found",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        (?:die )?(?:
          gewünschte |gesuchte |angeforderte\
        )?seite (?:existiert|konnte|kann|ist)\b.{0,40}\b(?:nicht|leider)
        |page (?:demandée|que vous cherchez|que vous recherchez)\b.{0,60}\b(?:existe|trouv|déplac)
        |(?:no (?:se ha )?encontr\w+|no existe) (?:la |esta )?página
        |la página (?:que buscas|que busca|solicitada)
        |la pagina (?:che cerchi|che stai cercando|richiesta)
        |a página que (?:você|voce)? ?(?:procura|está)
        |de pagina (?:die (?:u|je) zoekt|bestaat niet)
        |sidan (?:kunde inte|finns inte|hittades inte)
        |siden (?:blev ikke|findes ikke|finnes ikke|kunne ikke)
        |sivua ei (?:löydy|löytynyt)
        |nie znaleziono (?:strony|takiej strony)
        |strona(?: której szukasz)? nie (?:istnieje|została)
        |stránk[ay] (?:nebyla|nenalezena|neexistuje|sa nenašla)
        |az oldal nem (?:található|létezik)
        |pagina nu (?:a fost găsită|există)
        |sayfa bulunamadı
        |η σελίδα δεν (?:βρέθηκε|υπάρχει)
        |страница не (?:найдена|существует)
        |страницу не найти
        |сторінк[уа] не (?:знайдено|існує)
        |halaman tidak ditemukan
        |không tìm thấy trang
        |الصفحة غير موجودة
        |لم يتم العثور على الصفحة
        |הדף לא נמצא
        |पृष्ठ नहीं मिला
      )
    `,
      "u",
    ),
  },
  {
    reason: "not-found",
    strength: "thin",
    unspaced: true,
    pattern: new RegExp(
      lines`
      ページが(?:見つかりません|存在しません)
      |お探しのページ
      |页面(?:不存在|未找到|已删除|找不到)
      |找不到(?:页面|頁面|该页)
      |頁面(?:不存在|未找到)
      |您访问的页面
      |페이지를찾을수없
      |존재하지않는페이지
      |ไม่พบหน้า
    `,
      "u",
    ),
  },
  {
    reason: "login-wall",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        bitte (?:melden|loggen) sie sich
        |melde dich an
        |anmelden um fortzufahren
        |connectez vous
        |(?:veuillez |merci de )?vous (?:connecter|identifier)
        |identifiez vous
        |(?:debe|debes) iniciar sesión
        |effettua l ?(?:accesso|login)
        |faça (?:o )?login
        |inicie (?:a )?sessão
        |log in om verder
        |inloggen om
        |logga in för att
        |log ind for at
        |logg inn for å
        |kirjaudu sisään
        |zaloguj się
        |musisz się zalogować
        |přihlaste se
        |jelentkezz(?:en)? be
        |autentifică te
        |giriş yap
        |συνδεθείτε
        |войдите
        |необходимо войти
        |увійдіть
        |تسجيل الدخول
        |התחבר
        |masuk untuk
        |đăng nhập để
        |(?:your )?session has (?:expired|timed out)
        |subscribe to continue
        |already a subscriber
        |new here create an account
      )
    `,
      "u",
    ),
  },
  {
    reason: "login-wall",
    strength: "thin",
    unspaced: true,
    pattern:
      /ログインして(?:ください|続行)|ログインが必要|请(?:先)?登录|請(?:先)?登入|登录后|로그인(?:하세요|이필요|해주세요)/u,
  },
  {
    reason: "challenge",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        pardon our interruption
        |made us think you (?:were|are) a bot
        |please enable js and disable any ad blocker
        |you are now in line
        |you(?: are|re) in (?:a|the) (?:waiting room|queue)
        |when it is your turn
        |enter the characters you see
        |make sure youre not a robot
        |i am not a robot
        |im not a robot
        |bestätigen sie dass sie (?:kein roboter|ein mensch)
        |vérifiez que vous (?:êtes|netes)
        |vous (?:êtes|netes) pas un robot
        |no eres un robot
        |non sei un robot
        |não é um robô
        |geen robot
        |(?:vpn|proxy) (?:detected|erkannt)
        |turn off your (?:vpn|proxy|ad ?blocker)
        |disable your ad ?blocker
        |подтвердите что вы не робот
      )
    `,
      "u",
    ),
  },
  {
    reason: "challenge",
    strength: "thin",
    unspaced: true,
    pattern: /ロボットではありません|人机验证|安全验证|请完成验证|로봇이아닙니다/u,
  },
  {
    reason: "region-choice",
    strength: "thin",
    pattern: new RegExp(
      lines`
      ^(?:
        (?:please |first )?(?:choose|select|pick) (?:your |a |the |which )?(?:country|region|state|location|market|language)\b
        |(?:which|what|in which) (?:country|region|state) (?:do|are) you\b
        |wählen sie ihr (?:land|region)
        |choisissez votre (?:pays|région)
        |(?:elige|selecciona) tu (?:país|región)
        |scegli il (?:tuo )?paese
      )
    `,
      "u",
    ),
  },
  {
    reason: "age-gate",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        age verification
        |verify your age
        |are you (?:over |at least )?(?:18|21)\b
        |you must be (?:18|21)\b.{0,30}\b(?:enter|visit|view)
        |altersprüfung
        |vérification de lâge
      )
    `,
      "u",
    ),
  },
  {
    reason: "cookies-off",
    strength: "thin",
    pattern: /(?:^| )(?:cookies (?:are|must be|seem to be) (?:disabled|enabled|blocked)|(?:please )?enable cookies)/u,
  },
  {
    reason: "consent-wall",
    strength: "consent",
    pattern: new RegExp(
      lines`
      ^(?:
        wir (?:schätzen|respektieren|achten) (?:ihre|deine) privatsphäre
        |votre vie privée (?:est|nous)
        |le respect de votre vie privée
        |valoramos (?:tu|su) privacidad
        |tu privacidad es importante
        |(?:la )?tua privacy
        |rispettiamo la tua privacy
        |valorizamos (?:a )?sua privacidade
        |uw privacy
        |wij respecteren uw privacy
        |cookie einstellungen
        |gestion des cookies
      )
    `,
      "u",
    ),
  },
  {
    reason: "server-error",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        error establishing a database connection
        |there has been a critical error
        |unhandled exception
        |origin dns error
        |error 10\d\d\b
        |bandwidth limit exceeded
        |resource limit is reached
        |connection timed out
        |es ist ein fehler aufgetreten
        |une erreur (?:est survenue|sest produite)
        |se ha producido un error
        |ha ocurrido un error
        |si è verificato un errore
        |ocorreu um erro
        |er is een fout opgetreden
        |wystąpił błąd
        |произошла ошибка
      )
    `,
      "u",
    ),
  },
  {
    // What Chromium, Firefox, Safari and Edge show where a page cannot be had, and an archive or a browser keeps as the page.
    reason: "browser-error",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        err_(?:[a-z]+_){0,5}[a-z]+\b
        |err (?:
          name not resolved
          |connection (?:refused|reset|closed|timed out|aborted)
          |internet disconnected
          |address unreachable
          |empty response
          |too many redirects
          |failed
          |blocked by (?:client|response)
          |(?:tunnel|proxy) connection failed
          |cert
          |ssl
          |http2
        )\b
        |dns[_ ]probe[_ ](?:finished|started|possible)
        |th(?:is|e) (?:site|web ?page|page) (?:cant|cannot|could not|isnt|is not|at \S{1,200} might be) (?:be )?(?:reached|working|temporarily down)
        |(?:web ?page|site) (?:is )?not available\b
        |took too long to respond
        |(?:server|secure connection) (?:not found|failed)
        |having trouble finding that site
        |(?:unable to connect|the connection (?:was reset|has timed out)|the page isnt redirecting properly)
        |(?:safari|firefox) (?:cant|cannot|can t) (?:open the page|find the server|establish a connection|connect to the server)
        |your connection (?:is not|isnt) private
        |you(?: a)?re (?:offline|not connected)
        |no internet\b
        |(?:diese website|diese seite) ist nicht erreichbar
        |ce site est inaccessible
        |no se puede acceder a este sitio
        |impossibile raggiungere il sito
        |não é possível (?:acessar|aceder a) esse site
        |deze site is niet bereikbaar
      )
    `,
      "u",
    ),
  },
  {
    reason: "server-error",
    strength: "thin",
    unspaced: true,
    pattern: /エラーが発生|发生错误|發生錯誤|系统错误|오류가발생/u,
  },
  {
    reason: "maintenance",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        coming soon
        |our new (?:web ?site|site) is on its way
        |site (?:is )?under construction
        |wird gerade gewartet
        |site en cours de maintenance
        |sitio en construcción
        |sito in manutenzione
        |em manutenção
        |in onderhoud
        |prace konserwacyjne
        |технические работы
      )
    `,
      "u",
    ),
  },
  {
    reason: "maintenance",
    strength: "thin",
    unspaced: true,
    pattern: /メンテナンス中|系统维护|系統維護|점검중/u,
  },
  {
    reason: "parked",
    strength: "thin",
    pattern: new RegExp(
      lines`
      (?:^| )(?:
        (?:this )?account (?:has been )?suspended
        |contact your hosting provider
        |domain is parked
        |parked free
        |future home of
        |is for sale$
        |diese domain steht zum verkauf
      )
    `,
      "u",
    ),
  },
  {
    reason: "leaving",
    strength: "thin",
    pattern: new RegExp(
      lines`
      ^(?:
        you are (?:now )?leaving
        |leaving (?:our|this) (?:site|website)
        |open in app
        |this (?:page|content) (?:works|looks) better in the app
        |continue in (?:the )?app
      )
    `,
      "u",
    ),
  },
];
