/**
 * Languages that we do not read, by their codes, each with its commonest small words, so that what is written in them can be
 * told. Accents count; a word that a language has in common with one that we read is weighed against that.
 */
export const otherLanguages: Readonly<Record<string, string>> = {
  de:
    "der die das und ist nicht mit von zu den dem in wir ihre sie auf werden wird oder eine einer sind durch bei " +
    "für uns unsere unser unserer unseren können kann um haben hat wenn dass sich nur auch nach vom zum zur " +
    "dieser diese wie ihnen ihren sowie personenbezogene verarbeiten verwenden nutzen als",
  es:
    "de la que el en y los las por con su sus para una un como más del se al no es pero puede datos este esta " +
    "estos podemos usted nuestro nuestra nuestros nuestras cuando información personales utilizamos utilizar " +
    "sobre sin también si ha han sea entre desde usamos entrenar recopilamos",
  it:
    "di la il gli che per con una un in si le non sono ad delle nelle suo ai anche del della dei alla nel dati " +
    "possono possiamo nostro nostra nostri nostre utilizziamo utilizzare informazioni personali vostri vostro " +
    "quando se questo questa come sul sulla raccogliamo tuo tuoi tua ci addestrare",
  pt:
    "de que os as em para com um uma não se da do dos das ao na no seus dados mais pelo são sua podemos nosso " +
    "nossa nossos nossas quando informações pessoais utilizamos utilizar usar você sobre também este esta isso " +
    "coletamos recolhemos à pela treinar seu",
  ca:
    "de la que un les amb per els del dels una en són dades aquesta vostres podem també més nostre nostra nostres " +
    "informació personals utilitzem utilitzar quan sobre sense aquest vostre vostra entrenar recollim",
  nl:
    "de het een en van in zijn is wij uw voor met die te op niet worden deze ook onze bij naar wordt we kunnen " +
    "kan ons u dat gebruiken gegevens persoonsgegevens als of om hebben heeft zich verzamelen jouw uit door aan " +
    "tot er",
  sv:
    "och att det som är för på av vi den kan om har en de inte dina eller vår till med våra uppgifter information " +
    "använda använder samlar när din ditt dig från så träna ett",
  da:
    "og det er med på af vi at for den kan har en ikke dine eller til vores som være oplysninger bruge bruger " +
    "indsamler når din dit dig fra så træne et personoplysninger du",
  nb:
    "og det er med på av vi at for den kan har en ikke dine eller til våre som være vår opplysninger bruke bruker " +
    "samler når din ditt deg fra så trene et personopplysninger du",
  fi:
    "ja on ei että ovat tai joka myös kun voi tietoja meidän sekä niiden käyttää voimme meille keräämme tietojasi " +
    "käytämme tekoälymallejamme palvelun mukaisesti kanssa jos sinun henkilötietoja emme ole kouluttaa",
  et:
    "ja on ei kui mis või meie teie andmeid võib oma ning isikuandmete me võime kasutada andmed meid teavet " +
    "kogume sinu et treenida kas",
  lv: "un no par ir ar ka vai jūsu mūsu uz datu var lai tiek personas",
  lt: "ir kad su yra ar jūsų mūsų duomenys apie arba gali pagal asmens kurie",
  pl:
    "w z się nie jest na do od lub oraz ich jego przez dane dla są które przy danych jak może możemy nasze " +
    "naszych nasz aby ci twoje twoich twój gdy jeśli informacje osobowe osobowych korzystać wykorzystywać " +
    "zbieramy tego tym po za ale kiedy swoje wykorzystujemy trenowania",
  cs:
    "v z na se je že do nebo pro jsou jako které může vaše údaje při podle jsme není můžeme naše našich vám vás " +
    "vaši vašich když aby informace osobní osobních používáme použít ale také kdy nám být shromažďujeme",
  sk:
    "v z na sa je že do alebo pre sú ako ktoré môže vaše údaje pri podľa sme nie môžeme naše našich vám vás " +
    "vašich keď aby informácie osobné osobných používame použiť ale tiež nám byť zhromažďujeme",
  sl:
    "je in na da se za ki ali so podatkov vaše lahko pri kot tudi osebnih ter naše naših vam vas če informacije " +
    "osebne uporabljamo zbiramo svoje ko",
  hr:
    "je na se da za su koje koji ili od podataka vaše možemo kako nije podatke mi naše naših vaših ako " +
    "informacije osobne koristimo prikupljamo kada također nam",
  hu:
    "az és hogy nem vagy egy is meg adatok ön valamint által amely kell személyes adatait adatokat mi önről ha " +
    "azt mint csak használjuk gyűjtünk információkat kezeljük mesterséges lehet ezt számára",
  ro:
    "de la un și în cu pe să ca nu este sunt pentru sau din care datele prin dvs putem noastre noastră nostru " +
    "dumneavoastră informații informațiile personale utilizăm folosi atunci când dacă fi date le pot colectăm " +
    "antrena vă",
  tr:
    "ve bir bu ile için da de olarak olan veya kişisel veri verilerin gibi tarafından biz sizin verilerinizi " +
    "bilgileri bilgilerinizi kullanabiliriz kullanırız topladığımız toplarız eğitmek modellerimizi zaman her " +
    "değil daha ancak kadar size",
  id:
    "dan yang untuk dengan ini di dari kami anda atau dapat pada menggunakan informasi pribadi kumpulkan " +
    "melatih kita tidak akan jika",
  vi: "và của các chúng tôi bạn có thể cho không được với dữ liệu",
  ru: "и в не на с что для как мы или это ваши данные может которые при",
  uk: "і в не на з що для як ми або це ваші дані може та які при",
  bg: "и в не на с че за да като ние или това вашите данни може са които при",
  sr: "и у не на с за да су које или од података ваше може",
  ar: "من في على إلى أن التي هذا أو ما عن",
  fa: "و در از که این به را است ما",
};

/**
 * Those among these words that also stand in what we read, as words, in names and addresses or as letters of a list: by
 * themselves they tell of no other language.
 */
export const alsoRead: ReadonlySet<string> = new Set(
  (
    "a à e i o u com en do si so y non no il ve se ca mais v care para mis sa es pro pre per je vi w af os del z las na " +
    "met una die den von van des di in on ai ad ci me fi date come size door her entre sense"
  ).split(" "),
);

/** A letter of the Latin script that none of the languages has which we read. */
export const otherLetter = /[^\P{Script=Latin}a-zàâæçéèêëîïôœùûÿ]/u;

/** Scripts that one language writes, or nearly one alone. */
export const otherScripts: readonly (readonly [letter: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
];
