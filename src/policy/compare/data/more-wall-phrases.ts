import type { WallPhrase } from "./wall-phrases.js";

/**
 * What pages say when they are not the policy, in other languages than English, and what single protections and servers
 * say. Every one counts only on a page without policy prose.
 */
export const MORE_WALL_PHRASES: readonly WallPhrase[] = [
  {
    reason: "not-found",
    strength: "thin",
    pattern:
      /(?:^| )(?:(?:die )?(?:gewünschte |gesuchte |angeforderte )?seite (?:existiert|konnte|kann|ist)\b.{0,40}\b(?:nicht|leider)|page (?:demandée|que vous cherchez|que vous recherchez)\b.{0,60}\b(?:existe|trouv|déplac)|(?:no (?:se ha )?encontr\w+|no existe) (?:la |esta )?página|la página (?:que buscas|que busca|solicitada)|la pagina (?:che cerchi|che stai cercando|richiesta)|a página que (?:você|voce)? ?(?:procura|está)|de pagina (?:die (?:u|je) zoekt|bestaat niet)|sidan (?:kunde inte|finns inte|hittades inte)|siden (?:blev ikke|findes ikke|finnes ikke|kunne ikke)|sivua ei (?:löydy|löytynyt)|nie znaleziono (?:strony|takiej strony)|strona(?: której szukasz)? nie (?:istnieje|została)|stránk[ay] (?:nebyla|nenalezena|neexistuje|sa nenašla)|az oldal nem (?:található|létezik)|pagina nu (?:a fost găsită|există)|sayfa bulunamadı|η σελίδα δεν (?:βρέθηκε|υπάρχει)|страница не (?:найдена|существует)|страницу не найти|сторінк[уа] не (?:знайдено|існує)|halaman tidak ditemukan|không tìm thấy trang|الصفحة غير موجودة|لم يتم العثور على الصفحة|הדף לא נמצא|पृष्ठ नहीं मिला)/u,
  },
  {
    reason: "not-found",
    strength: "thin",
    unspaced: true,
    pattern:
      /ページが(?:見つかりません|存在しません)|お探しのページ|页面(?:不存在|未找到|已删除|找不到)|找不到(?:页面|頁面|该页)|頁面(?:不存在|未找到)|您访问的页面|페이지를찾을수없|존재하지않는페이지|ไม่พบหน้า/u,
  },
  {
    reason: "login-wall",
    strength: "thin",
    pattern:
      /(?:^| )(?:bitte (?:melden|loggen) sie sich|melde dich an|anmelden um fortzufahren|connectez vous|(?:veuillez |merci de )?vous (?:connecter|identifier)|identifiez vous|(?:debe|debes) iniciar sesión|effettua l ?(?:accesso|login)|faça (?:o )?login|inicie (?:a )?sessão|log in om verder|inloggen om|logga in för att|log ind for at|logg inn for å|kirjaudu sisään|zaloguj się|musisz się zalogować|přihlaste se|jelentkezz(?:en)? be|autentifică te|giriş yap|συνδεθείτε|войдите|необходимо войти|увійдіть|تسجيل الدخول|התחבר|masuk untuk|đăng nhập để|(?:your )?session has (?:expired|timed out)|subscribe to continue|already a subscriber|new here create an account)/u,
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
    pattern:
      /(?:^| )(?:pardon our interruption|made us think you (?:were|are) a bot|please enable js and disable any ad blocker|you are now in line|you(?: are|re) in (?:a|the) (?:waiting room|queue)|when it is your turn|enter the characters you see|make sure youre not a robot|i am not a robot|im not a robot|bestätigen sie dass sie (?:kein roboter|ein mensch)|vérifiez que vous (?:êtes|netes)|vous (?:êtes|netes) pas un robot|no eres un robot|non sei un robot|não é um robô|geen robot|(?:vpn|proxy) (?:detected|erkannt)|turn off your (?:vpn|proxy|ad ?blocker)|disable your ad ?blocker|подтвердите что вы не робот)/u,
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
    pattern:
      /^(?:(?:please )?(?:choose|select) (?:your |a )?(?:country|region|location|language)\b|wählen sie ihr (?:land|region)|choisissez votre (?:pays|région)|(?:elige|selecciona) tu (?:país|región)|scegli il (?:tuo )?paese)/u,
  },
  {
    reason: "age-gate",
    strength: "thin",
    pattern:
      /(?:^| )(?:age verification|verify your age|are you (?:over |at least )?(?:18|21)\b|you must be (?:18|21)\b.{0,30}\b(?:enter|visit|view)|altersprüfung|vérification de lâge)/u,
  },
  {
    reason: "cookies-off",
    strength: "thin",
    pattern: /(?:^| )(?:cookies (?:are|must be|seem to be) (?:disabled|enabled|blocked)|(?:please )?enable cookies)/u,
  },
  {
    reason: "consent-wall",
    strength: "consent",
    pattern:
      /^(?:wir (?:schätzen|respektieren|achten) (?:ihre|deine) privatsphäre|votre vie privée (?:est|nous)|le respect de votre vie privée|valoramos (?:tu|su) privacidad|tu privacidad es importante|(?:la )?tua privacy|rispettiamo la tua privacy|valorizamos (?:a )?sua privacidade|uw privacy|wij respecteren uw privacy|cookie einstellungen|gestion des cookies)/u,
  },
  {
    reason: "server-error",
    strength: "thin",
    pattern:
      /(?:^| )(?:error establishing a database connection|there has been a critical error|unhandled exception|origin dns error|error 10\d\d\b|bandwidth limit exceeded|resource limit is reached|your connection is not private|connection timed out|es ist ein fehler aufgetreten|une erreur (?:est survenue|sest produite)|se ha producido un error|ha ocurrido un error|si è verificato un errore|ocorreu um erro|er is een fout opgetreden|wystąpił błąd|произошла ошибка)/u,
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
    pattern:
      /(?:^| )(?:coming soon|our new (?:web ?site|site) is on its way|site (?:is )?under construction|wird gerade gewartet|site en cours de maintenance|sitio en construcción|sito in manutenzione|em manutenção|in onderhoud|prace konserwacyjne|технические работы)/u,
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
    pattern:
      /(?:^| )(?:(?:this )?account (?:has been )?suspended|contact your hosting provider|domain is parked|parked free|future home of|is for sale$|diese domain steht zum verkauf)/u,
  },
  {
    reason: "leaving",
    strength: "thin",
    pattern:
      /^(?:you are (?:now )?leaving|leaving (?:our|this) (?:site|website)|open in app|this (?:page|content) (?:works|looks) better in the app|continue in (?:the )?app)/u,
  },
];
