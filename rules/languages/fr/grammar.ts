import {
  type Article,
  escaped,
  type Fit,
  type Grammar,
  grammarOf,
  type Limit,
  type Noun,
  nounOf,
  type PurposeForms,
  type Said,
  type SaidPurpose,
  type Setting,
  withoutDelimiters,
} from "../grammar.ts";

/** A noun that says how much of the data. */
const quantityNoun =
  "l['’](?:ensemble|intégralité)|la (?:totalité|plupart|majorité|quasi-totalité)|une (?:grande )?partie";

const quantityAhead = new RegExp(
  `^(?:${quantityNoun})\\s+(?:(des)|(du)|de(?= (?:l['’]|la|vos|votre|tes|nos|ces))|d['’])\\s*`,
  "iu",
);

/** A pronoun, a noun that it points with, or a refusal: of what the sentence before says. */
const refersBack = new RegExp(
  `(?<!\\p{L})(?:${[
    "cela|ça|ceci|c['’](?=est|était)|ce(?= (?:sont|n['’]))|celles?|celui|ceux",
    "(?:cet|cette|ces|ce)(?! (?:\\p{L}+ ){0,1}(?:politique|charte|notice|déclaration|section|page|document|article|site|rubrique|que|qui|à)(?!\\p{L}))(?= )",
    "ils?(?! (?:y a|est possible|s['’]agit|suffit)(?!\\p{L}))|elles?|eux|y(?! compris)|aucune?|les deux|l['’]une? (?:et|ou) l['’]autre|le premier|le second|la première|la seconde",
    "(?:nous|vous|on|tu|ne|qui) (?:les?|la|lui|leur|en)(?= \\p{L}+(?:[eo]ns|ez|e|t|ent|a|ai)(?!\\p{L}))",
    "(?:peu(?:t|vent|x)|pou(?:vez|vons)|doi(?:t|vent)|devez|à|de|pour|sans|et) (?:(?:les?|la|lui|leur|en) |l['’])(?=\\p{L}+(?:er|ir|re)(?!\\p{L}))\\p{L}+",
    "(?:(?:nous|vous|on|tu|ne|qui) l|(?:l|m|t|s|vous|nous|on|n)['’ ]en)(?=['’ ]\\p{L})",
    "en (?:est|sont|a|ont|font|fait|inform\\p{L}+|dispens\\p{L}+)",
    "(?:tout )?le reste|rien d['’]autre|sinon|autrement|à défaut|dans le cas contraire",
    "dire non|(?:s['’]|vous |t['’]|m['’])?oppos(?:er|ition)|refus(?:er|ez|es?)?|désactiver|arrêter|empêcher|interdire",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** What may stand between a subject and its verb. */
const pronouns = "(?:ne |n['’]|vous |les? |la |l['’]|en |y ){0,6}";
/** Verbs of a company about its reader's data. */
const actsOfCompanies =
  "(?:(?:peut|pourra|pourrait|doit)(?: pas)? (?!être )|(?:collecte|recueille|relève|scanne|prend|installe|utilise|traite|partage|conserve|garde|stocke" +
  "|entraîne|crée|établit|reçoit|vend|communique|transmet|fournit|supprime|efface|détruit|compare|analyse|enregistre" +
  "|demande|développe|propose|exploite|obtient|combine|protège|respecte|explique|tient|s'engage)(?!\\p{L}))";

/** The same, folded, and what is told of a company whose name is known. */
const actsOfOurs =
  `${pronouns}(?:${actsOfCompanies.normalize("NFD").replace(/\p{M}/gu, "")}|` +
  "(?:se reserve|s'interdit|s'abstient|renonce|refuse|interdit|permet|autorise|envisage|prevoit|souhaite|veut|a|est|sera|cesse" +
  "|apprend|alimente|ameliore|construit|fait|dispose)(?! \\p{L}+ees?(?!\\p{L}))(?!\\p{L}))";

/** Who may deny: « nous », « on », or a name in capitals. */
const denier = "(?:[Nn]ous|[Oo]n|(?:[Ll][ea] |[Ll]['’])?\\p{Lu}[\\p{L}\\d&’'-]*(?: \\p{Lu}[\\p{L}\\d&’'-]*){0,3})";

/** A verb with its denial. @param stem of a verb in -er */
function denied(subject: string, stem: string): string {
  const verb = stem + (/nous$/i.test(subject) ? "ons" : "e");
  return elided(verb) ? `n'${verb} pas` : `ne ${verb} pas`;
}

/** How French sentences are built. */
export const grammar: Grammar = grammarOf({
  language: "fr",
  quote: (words) => `«\u00A0${words}\u00A0»`,
  typeset: (words) =>
    words
      .replace(/[ \u00A0](?=[;?!])/g, "\u202F")
      .replace(/ (?=[»:])|(?<=«) /g, "\u00A0")
      .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, "’"),
  plural: (name, isSmall) => nounChanged(name, isSmall, pluralOf),
  singular: (name, isSmall) => nounChanged(name, isSmall, singularOf),
  bothNumbers,
  article: /^(?:(?:les?|la|vos|votre|nos|notre)\s+|l['’])/i,
  nameJoint: /^ (?:d['’]|de |du |des |de l['’])$/,
  modifier:
    /^ (?:(?:d['’]|de )\p{Ll}{3,}|\p{Ll}*(?:[ée]e?s?|ifs?|ives?|els?|elles?|als?|ales?|aux|erte?s?|eurs?|ques?|ics?|clients?|membres?))(?![\p{L}’'])/u,
  partOfTerm:
    /(?<!\s)\s+(?:(?:de|en) langue \p{L}{3,20}|en (?:anglais|français|allemand|espagnol|italien)|(?:anglo|franco|germano|hispano)phones?)$/iu,
  ownRole:
    /\([^()\n]{0,40}[“«]\s?(?:[Ll]['’]|[Ll]e )?(?<role>Éditeur|Prestataire|Fournisseur|Exploitant|Opérateur|Vendeur)\s?[”»]/gu,
  assistants: [
    /(?<!\p{L})(?:[Nn]otre\s|[Ll]['’]|[Uu]ne?\s)(?:assistante?|chatbot|copilote|(?:agent|robot) (?:conversationnel|virtuel))(?:\s\p{Ll}[\p{L}-]{0,20}){0,3}?,?\s\(?["“«*_]{0,3}\s?(\p{Lu}[\p{L}\d]{2,20})(?=\s?["”»*_]{0,3}(?:[,.)]|\s[;:]|\s\p{Ll}))/gu,
    /(?<![\p{L}\d’'-])(\p{Lu}[\p{L}\d]{2,20})\s?["”»*_]{0,3}(?:,|\sest)\s(?:notre\s|l['’])(?:assistante?|chatbot|copilote|(?:agent|robot) (?:conversationnel|virtuel))(?!\p{L})/gu,
    /(?<![\p{L}\d’'-])(?<name>\p{Lu}[\p{L}\d]{2,20})\s?["”»*_]{0,3}(?:,|\sest)\s(?:notre\s|l['’]|l[ea]\s|une?\s)(?<role>tuteur|tutrice|coach|compagnon|guide|conseillère|conseiller|concierge|styliste)\s(?:IA|virtuel(?:le)?)(?!\p{L})/gu,
    /(?<!\p{L})(?:[Nn]otre\s|[Ll][ea]\s|[Uu]ne?\s)(?<role>tuteur|tutrice|coach|compagnon|guide|conseillère|conseiller|concierge|styliste)\sIA(?:,?\s\(?["“«*_]{0,3}\s?(?<name>\p{Lu}[\p{L}\d]{2,20})(?=\s?["”»*_]{0,3}(?:[,.)]|\s[;:]|\s\p{Ll})))?(?!\p{L})/gu,
  ],
  halves: (term) => {
    const noun = term.split(/\s+/)[0] ?? term;
    const ending = (feminineNoun.test(noun) ? "e" : "") + (/s$/.test(noun) ? "s" : "");
    return { open: `${noun} public${ending}`.replace("publice", "publique"), closed: `${noun} privé${ending}` };
  },
  joints: {
    verbs:
      /(?<!\p{L})(?:(?!\p{L}*ions\s)\p{L}{3,}ons(?:-nous)?|(?:utilis|trait|exploit|analys|collect|partag|communiqu|conserv|emploi|croise|combin|recueill|transmet|vend|cèd|reçoi)\p{L}*|\p{L}{2,}(?:er|ir|dre|tre|ant)|a|ont|avons)\s+$/iu,
    links:
      /(?:(?<!\p{L})(?:avec|sur|par|grâce|à|au|aux|de|des|du|en|dans|sous|pour|via|selon|depuis|partir|également|aussi|ensuite|alors|y compris|comme|que|uniquement|seulement|exclusivement|ainsi|donc)|(?<!\p{L})[dlq]u?['’]|\([a-z\d]{1,4}\)|(?<!\p{L})[a-z\d]{1,2}[.)])\s*$/iu,
    and: /(?<!\p{L})(?:et|ou|ainsi que|ni|plus|tant|outre|y compris|en plus des?|de même que)\s+(?:(?:de|d['’]|des|avec|sur|par|à partir des?)\s*)?$|(?<!\p{L})tant (?:avec|sur|par|à partir)\s+(?:des?\s+|d['’])?$/iu,
    openers: /(?<!\p{L})(?:que|qu['’]|si|lorsque|quand|dont|où|car|puisque|comment|avant que|mais|alors)\s*$/iu,
    verbBehind:
      /^\s+(?:ne |n['’]|nous |vous )?(?:sont|seront|soient|est|sera|soit|ont|a|peuvent|pourront|pourraient|peut|pourra|pourrait|doivent|servent|sert|serviront|servira|aident|aide|aideront|permettent|permet|alimentent|alimente|contribuent|contribue|entraînent|entraîne|nourrissent|nourrit|enrichissent|enrichit|font|fait|entrent|entre|constituent|constitue|être)(?!\p{L})/iu,
    behind:
      /^\s+(?:(?:également |aussi |uniquement |seulement |exclusivement |notamment )?(?:pour|afin|en vue|à (?:des|d['’]autres|ces|cette|l['’]?\s?entra)|aux fins|au titre|dans le (?:but|cadre))|pendant|en (?:tant|vertu|application)|si|sauf|lorsque?|quand|tant que|sous réserve|avec votre (?:accord|consentement|autorisation)|sans|conformément|comme|mais|voir|depuis|lors)(?!\p{L})/iu,
    entryBehind: /^\s+(?:et|ou|provenant|issue?s|à partir|auprès|par|via|dans|avec|sur)(?!\p{L})/iu,
    clauseBehind:
      /^(?:(?:également |aussi |uniquement |seulement )?(?:pour|afin|en vue|aux fins|à (?:des|ces))|mais|si|sauf|lorsque?|quand|tant que|même|sous|avec votre|conformément|dans (?:la mesure|le respect|le but|le cadre)|nous|vous|comme|et (?:nous|vous|pour|afin)|ce qui|y compris (?:pour|afin|aux)|sont|est|peuvent|peut|servent|sert|aident|aide)(?!\p{L})|^$/iu,
    denied:
      /(?<![^,;:.—–])(?=[^,;:.—–]*$)[^,;:.—–]*?(?<!\p{L})(?:(?:(?:cess|arrêt|renon[cç]|refus|évit)\p{L}+|(?:loin|au lieu|plutôt que|opposons à ce|oppose à ce)(?= (?:d|qu))|rarement|guère|à peine)(?!\p{L})|n['’]|(?:ne|sans|jamais)(?!\p{L}))(?!.{0,300}\squ(?:e\s|['’]))|(?<![^;:.])(?=[^;:.]*$)[^;:.]*?(?:non seulement|pas (?:que|seulement|uniquement)(?!\p{L}))/iu,
    deniedBehind: /^\s+(?:ne |n['’])/i,
    lessens:
      /(?<!\p{L})(?:(?:non|pas) (?:seulement|uniquement)|presque aucune?|à peine|guère|rien d['’]|peu)(?:\s+(?:avec|sur|par))?(?:\s+(?:de|d['’]|des|les|vos|tes))?\s*$/iu,
  },
  articleBefore: (before, words) => (headless.test(words) ? head : articles).exec(before)?.[0] ?? "",
  quantity: new RegExp(
    `(?<!\\p{L})(?:${quantityNoun})\\s+(?:des?\\s+|du\\s+|d['’])(?:vos |nos |tes |ces |l['’]|la )?$`,
    "iu",
  ),
  onlyAhead:
    /(?<!\p{L})(?:uniquement|seulement|exclusivement)(?!\p{L})|(?<!\p{L})(?:ne |n['’])[^,;:]{0,80}\squ(?:e |['’])/iu,
  timeBehind:
    /^(?:(?!\s(?:que|qui|dont|où)\s)[^,;])*?\s(?:(?:après|avant|une fois|dès)(?: que)?|quand|lorsque|tant que|si)\s(?:vous|nous|tu|on|votre|vos|ta|ton|la|le|de)(?!\p{L})/iu,
  choiceEnds:
    /^(?:$|a \S+@.*|a (?:tout (?:moment|instant)|l'aide)|au (?:moyen|cas)|dans|par|via|en|depuis|sous|sur|ici|si|lorsqu(?:e|')|quand|avant|apres|ou|et|mais|pour|avec|sans|nous|vous|que|d'abord|de (?:maniere|facon)|aupres|chez|est|sont|sera|peut|aussi|\p{L}+ment)(?!\p{L})/u,
  limited:
    /(?<!\p{L})(?:uniquement|seulement|exclusivement|que|qu['’])\s*(?:(?:avec|sur|par|à partir|à)\s+)?(?:des?\s+|d['’])?$/iu,
  clashes: ([noun], after) => noun !== undefined && !agrees(noun, withoutDelimiters(after)),
  fit: fitted,
  setApart:
    /,\s+(?:(?:ainsi|de même|en plus|plus|outre|et)\b(?!.{0,300},\s+et\b)|[*_]*(?:notamment|y compris|dont|comme|tels? que|telles? que|à savoir|entre autres|par exemple|qu['’](?:ils|elles))(?!\p{L}))/iu,
  outOf: (nouns, limit) => {
    const noun = nounOf(nouns, "feminine");
    return noun && `${limit === "only" ? "uniquement " : ""}à partir ${ofThe(noun)}${noun.plural}`;
  },
  tail: /^\s+(?:(?:vous|les) concernant|à votre sujet|de nos (?:utilisateurs|membres|clients))(?![\p{L}])/iu,
  and: " et ",
  joined: /\s(?:et|ou)\s/i,
  goesOnWith: /^[\s*_]+(?:et|ou)\s/i,
  examples:
    /(?<!\s)\s*[,(]\s*(?:et )?(?:y compris|notamment|tels? que|telles? que|par exemple|comme|ainsi que|de même que)(?!\p{L})(?! (?:pour|afin|par|en) )/iu,
  asides: /(?<!\p{L})(?:dont|y compris|notamment)(?!\p{L})/iu,
  takenUp: /(?<!\p{L})nous (?:les?|la|l['’]|y|en)(?!\p{L})/iu,
  joinedPurposes: /(?<!\p{L})(?:pour|afin)(?!\p{L}).{0,300}(?:,|(?<!\p{L})(?:et|ou)(?!\p{L}))/iu,
  alsoTo: /^[^.;]*?[,\s](?:et|ou) (?:aussi |également )?(?:pour|afin|aux fins)(?!\p{L})/iu,
  fromOthers:
    /(?<!\p{L})(?:auprès|de la part|provenant|issues|reçues)\s+d(?:e|es|['’])\s*(?:\p{L}+\s+){0,2}(?:partenaire|tiers|filiale|société|fournisseur|courtier|employeur|source|autrui)/iu,
  provides: /(?<!\p{L})(?:fourni|transm)/iu,
  feeds: /(?<!\p{L})(?:aliment(?:er?|ent|era|eront)|nourri(?:r|t|ssent)|contribuent? à)\s+(?:la |le |les |l['’])?$/iu,
  answers: /^(?:oui|non)(?!\p{L})|(?<!\p{L})(?:oui|non)[.!]?$/iu,
  plainNo: /^non\.?$/i,
  yes: "Oui",
  unfinished: /(?<!\p{L})(?:avec|sur|par|partir|utilisant|de|du|des|d['’])\s*$/iu,
  behindModel: /^ (?:anti-?\p{L}+|(?:de |d['’])(?!nos |notre |vos |votre |leurs? |tiers|autres)\p{L}+)/u,
  languageModel:
    /(?<!\p{L})(?:langages?|langues?|llms?|generati\p{L}+|gpt|chat\p{L}*|conversation\p{L}*|fondation|assistants?)(?!\p{L})/u,
  isAside: /^\s*,\s*(?:notamment|y compris|tels? que|telles? que)\s[^,;]*,/i,
  inAside: /(?<![^,;)])(?=[^,;)]*$)[^,;)]*?(?<!\p{L})(?:y compris|notamment)\s/iu,
  conditions: /(?<!\p{L})(?:si|s['’]ils?|sauf|lorsqu\p{L}*|quand|même|tant que|à moins)(?!\p{L})/iu,
  onlyOn: /(?<!\p{L})(?:uniquement|seulement|que) (?:si|lorsqu\p{L}*|avec)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:avons|a|ont|avez|avoir) (?:\p{L}+ )?(?:utilis|entraîn|trait|recueilli|partag|collect|été)\p{L}*(?!\p{L})/iu,
  nextClause: /(?<!\s)(?:\s*(?:[,;:—–(]|<br)|\s+mais\s)/i,
  conditionBehind: (words) =>
    words.replace(/^uniquement(?= (?:\{\{)?si )/, ", et uniquement").replace(/^sauf /, ", sauf "),
  refersBack,
  adds: /(?<!\p{L})(?:aussi|également|de même|en outre|y compris|compren\p{L}*|inclu\p{L}*|couvr\p{L}*|parmi|f(?:ai|on)t partie)(?!\p{L})/iu,
  noWayOut:
    /(?<!\p{L})(?:(?:ne |n['’])(?:peu(?:t|vent|x)|pou(?:vez|vons)) (?:pas|ni) |sans pouvoir |aucun (?:moyen|droit) d(?:e |['’]))(?:\p{L}+ |[lst]['’]){0,3}?(?:oppos|refus|désactiv|soustrai)|(?<!\p{L})doi(?:t|vent) l['’]accepter/iu,
  thisModel: (words) =>
    oneModel.test(words)
      ? "ce modèle"
      : aModel.test(words)
        ? "ces modèles"
        : oneAi.test(words)
          ? "cette IA"
          : "des modèles d'IA",
  denial: {
    goesOn: /(?<!\p{L})mais(?!\p{L})|,\s*et\s/iu,
    limits: /(?<!\p{L})(?:uniquement|seulement|exclusivement|que)(?!\p{L})/iu,
    mayFollow:
      /^[\s*_)\]]{0,9}(?:(?:d(?:e |['’])|à (?=\p{L}+(?:er|ir|re) ))[^,;:.()]{1,60}?)?(?:(?:,\s*)?(?:pour (?!les (?:raisons|motifs|fins))|afin d(?:e |['’])|aux fins d(?:es? |['’])|en vue d(?:es? |['’]))(?!ne )(?:(?! pas )[^:;])*|[\s.!*_)\]»]*)$/iu,
    exception:
      /(?<![\s,])(?:\s*,)?\s*(?<!\p{L})(?:(?:à l['’](?:exception|exclusion)|en dehors) d(?:es? |u |['’])|hormis |(?:excepté|hors|sauf) (?=(?:[vtlmns]os|votre|tes|ton|ta|les?|la|des|ce(?:ux|lles)|messages?|brouillons?|photos?|données) |l['’])|autres? que |mise?s? à part )[^,;:.()]{1,300}?(?:\s{0,3}\((?:[^()]|\([^()]{0,200}\)){0,300}\))?(?=[\s*_)]{0,9}(?:[,;:.()]|$))/iu,
    share:
      /(?<!\p{L})(?:surtout|principalement|essentiellement|majoritairement|notamment|en particulier|en partie|avant tout|en priorité)\s+/iu,
    uses: new RegExp(
      `^([\\s*_]*${denier})\\s+(?:(?:pouvons|pourrons|pourrions|peut|pourra|pourrait|également|aussi)\\s+)*(?:utilis|trait|exploit|analys|emplo[iy])(?:ons|er?)\\s+(?:également\\s+|aussi\\s+)?$`,
      "u",
    ),
    inOrderTo: /^[\s,]*(?:pour|afin d(?:e |['’]))\s*(?:(?:nous )?aider à |contribuer à )?$/i,
    trains: new RegExp(
      `^([\\s*_]*${denier})\\s+(?:(?:pouvons|pourrons|peut|pourra|pourrait|également|aussi)\\s+)*((?:r[ée]|pré)?entra[iî]n)(?:ons|er?)(?=\\s)`,
      "u",
    ),
    dataVerbs: [
      [/^(\s*)est\s(?:également\s|aussi\s)?/i, "$1n'est pas "],
      [/^(\s*)(sont|seront|sera)\s(?:également\s|aussi\s)?/i, "$1ne $2 pas "],
      [/^(\s*)(?:peuvent|pourront|pourraient)\s(?:également\s|aussi\s)?être\s/i, "$1ne seront pas "],
      [/^(\s*)(?:peut|pourra|pourrait)\s(?:également\s|aussi\s)?être\s/i, "$1ne sera pas "],
      [/^(\s*)(nous\s)?(servent|sert|aident|aide|contribuent|contribue)\s/i, "$1ne $2$3 pas "],
    ],
    doNotUse: (subject) => ` ${denied(subject, "utilis")} `,
    doNotTrain: (subject, stem) => ` ${denied(subject, stem)}`,
    quantifier: new RegExp(
      `(?<!\\p{L})(?:(?:${quantityNoun})|tou(?:te)?s? (?:les?|la|vos|votre|tes|ton|ta|nos|ces|ce)|chaque|certaine?s|la plupart)(?!\\p{L})`,
      "iu",
    ),
    noneOf: (data) =>
      data
        .replace(quantityAhead, (_, many, one) => (many ? "les " : one ? "le " : ""))
        .replace(/^tou(?:te)?s? (?=(?:les?|la|l['’]|vos|votre|tes|ton|ta|nos|ces|ce)(?!\p{L}))/iu, "")
        .replace(
          /(?<=\p{L}),? (?:et|ou|ainsi que) (?=d['’]autres? |toute? autre |(?:les|vos|votre|tes|ton|ta) \p{L})/giu,
          " ni ",
        ),
  },
  withoutModal,
  notAPurpose: /^(?:(?:et|ou|d['’])\s*)*autres?$/i,
  besidePurpose: /^\s*,\s*(?:pour|afin)(?!\p{L})|(?<!\p{L})(?:et|ou|dont|qui|y compris|notamment)(?!\p{L})|[;:(]|<br/iu,
  verbsAhead: /(?<=(?<!\p{L})(?:pour|afin de)\s)(?:\p{L}+,\s+)*\p{L}+,?\s+(?:et|ou)\s+(?:d['’]|de\s+)?$/iu,
  purposeJoint: /^(?:[,\s]+|(?:et|ou)\s+)+/i,
  purposeBegins: (before, words) =>
    /^(?:pour|afin)(?!\p{L})/iu.test(words)
      ? !/(?<!\p{L})(?:manière|façon|fins|finalités?|usages?|raisons?|motifs?)\s+$/iu.test(before)
      : /(?:^|[,;:(|>—–]|(?<!\p{L})(?:pour|à|et|ou|de|d['’]|mieux))[\s*_]*$/iu.test(before),
  purpose: purposeIn,
  purposeBehind: ({ verb }, clause) => `${/(?<!\p{L})afin(?!\p{L})/iu.test(clause) ? "pour" : "afin de"} ${verb}`,
  emptyEnd: /^(?:indef|sans|aussi|tant que|indéf|(?:pendant )?(?:le temps|la durée))/i,
  asksForLength: /(?<!\p{L})(?:pendant|pour)\s$/iu,
  needed: /(?:nécessaires?|requise?s?|utiles?)$/i,
  neededFor: /^\s+(?:à|au|aux|pour|afin|par)(?!\p{L})/iu,
  where: /^\s+(?:en|dans|sous|par|selon|au|aux|de|du|d['’])(?!\p{L})/iu,
  duration: /(?<!\p{L})(?:aussi longtemps|tant|le temps|la durée|pendant)\s+$/iu,
  ofSomethingElse: /(?<!\p{L})(?:accord|consentement|autorisation)(?:\s*,)?\s+$/iu,
  regardless: /^(?:quelle que|indépendamment|sans égard|peu importe)/i,
  openEnd: /autres?$/i,
  openNoun:
    /^(?:\s+(?!(?:pour|afin|sont|est|peuvent|peut|que|qui|dont|de|des)\s)[\p{L}-]+){1,3}(?:\s+vous concernant)?(?=\s*[.,;:)]|\s+(?:pour|afin|sont|peuvent|est|peut)\s|$)/iu,
  afterOpen: /^\s+que (?:nous|vous) (?:nous |vous )?\p{Ll}+(?=\s*[.,;:)]|$)|^\.(?=\s*[),;]|\s+\p{Ll})/u,
  dataNoun: /(?:données|informations|contenus|renseignements)$/i,
  opensList: {
    words: /^(?:notamment|y compris|entre autres)/i,
    closed: "à savoir",
    unlessBefore: /^[\s,]+(?:d(?:e\s|['’])|(?:en|pour|afin|à|par)\s)/i,
    example: /(?<![\s,]),?\s+(?:tels? que|telles? que|comme|par exemple)(?=\s)/i,
  },
  nothingElse: "et rien d'autre",
  // « hors messages privés », mais « sauf vos messages ».
  except: (words) =>
    `${/^(?:\{\{)?(?:mes|nos|vos|les?|la|l['’]|des|tous|toutes)(?!\p{L})/iu.test(words) ? "sauf" : "hors"} ${words}`,
  traitAct:
    /(?<!de )(?<!\p{L})(?:votre|vos|le|les|la|ton|tes|leurs?) (?:visages?|mains?|yeux)$|(?:reconnaissance|authenti|détect|vérif|compar|trait(?:ement|é)|contrôle|\bID$)/iu,
  traitNames: {
    face: /face|facial|visage/i,
    voice: /voix|vocal/i,
    hand: /palm|digital|paume|veine/i,
    eye: /iris|rétin|œil|yeux/i,
    movement: /démarche|frappe|signature/i,
  },
  quotationSource: /^(?:source|extrait de|art(?:icle|\.) (?:[lr]\.? ?)?\d+)\b/i,
  saysPublic: /publi[cq]/i,
  saysPrivate: /privé|confidentiel/i,
  sectionTitle: /section/,
  numberReference: /section|rubrique|point/,
  titleReference: /section|rubrique|voir/,
  beginsAnew: /(?<=[\s—–|/])Nous(?= \p{Ll})/gu,
  goesOnOfUs: /(?<=\p{L},? )(?:nous|nos|notre)(?!\p{L})/u,
  ofOurselves: /^nous\s/i,
  goesOnBelow: /^(?:nous|on)\s.*\s(?:pour|afin de|à|de|par|avec|que|et|ou)$/i,
  speaking: {
    we: new RegExp(`(?<!\\p{L})nous ${pronouns}(?:\\p{L}+ons|sommes)(?!\\p{L})`, "giu"),
    one: new RegExp(`(?<![\\p{L}’'])on ${pronouns}\\p{L}+(?:e|t|d|a)(?!\\p{L})`, "giu"),
    named: new RegExp(
      `(?:^|[.!?:;][”»)*_]*\\s+|\\n(?:[^\\S\\n]|[>*+\\d.)-])*|,\\s+(?:et|mais)\\s+|(?<!\\p{L})(?:dont|que|comment|lorsque|quand)\\s+|qu['’])(?:\\*\\*|__)?(?!(?:Ils?|Elles?|Aucune?|Cela|Qui|On|Nous|Vous|Chacun|Nul)(?!\\p{L}))([Ll](?:a |['’])(?:société|entreprise|association|banque|école)(?: \\p{Lu}[\\p{L}\\d&’'-]{0,40})?(?!\\p{L})|(?:[Ll][ea]s? |[Ll]['’])?\\p{Lu}[\\p{L}\\d&’'-]{0,40}(?: (?:d[eu] |d['’])?\\p{Lu}[\\p{L}\\d&’'-]{0,40}){0,3})(?:\\*\\*|__)?\\s+${pronouns}${actsOfCompanies}`,
      "gu",
    ),
    article: /^(?:l[ea]s? |l['’])/i,
    acts: actsOfOurs,
    us: "nous",
  },
  ownedBy: {
    ahead: /(?!)/du,
    behind:
      /^(?: [\p{Ll}-]{3,20}){0,2} (?:de |d['’])(?<name>\p{Lu}[\p{L}\d&-]{0,40}(?: \p{Lu}[\p{L}\d&-]{0,40}){0,3})/du,
  },
});

const feminineNoun =
  /^(?:donn|inform|contrib|publica|communi|entr|sort|requ|œuv|inter|acti|photo|vid|image|conver|invite)/i;

/** The noun changes with its adjectives, up to the first small word. */
function nounChanged(name: string, isSmall: (word: string) => boolean, change: (word: string) => string): string {
  const words = name.split(/([ \u00A0]+)/);
  const small = words.findIndex((word) => /^(?:d|l)['’]/iu.test(word) || isSmall(word));
  return words.map((word, index) => (small >= 0 && index >= small ? word : word.trim() ? change(word) : word)).join("");
}

function pluralOf(word: string): string {
  if (/[sxz]$/iu.test(word)) return word;
  if (/al$/iu.test(word)) return `${word.slice(0, -1)}ux`;
  return /(?:eau|eu|au)$/iu.test(word) ? `${word}x` : `${word}s`;
}

function singularOf(word: string): string {
  if (/(?:is|us|as|os|ès|oix|ix)$/iu.test(word)) return word;
  if (/[^e]aux$/iu.test(word)) return `${word.slice(0, -2)}l`;
  return word.replace(/[sx]$/u, "");
}

function bothNumbers(word: string): string {
  if (/a(?:l|ux)$/u.test(word)) return `${escaped(word.replace(/a(?:l|ux)$/u, ""))}a(?:l|ux)`;
  const [, stem = word] = /^(.*\p{L}{2}\p{L})(s|x)$/u.exec(word) ?? [];
  return /\p{L}{3}$/u.test(stem) ? `${escaped(stem)}[sx]?` : escaped(word);
}

/** What an adjective or a participle says something about: « des informations | disponibles publiquement ». */
const headless =
  /^(?:(?:\p{L}+ent )?(?:disponibles?|accessibles?|publi(?:cs?|é\p{L}*|qu\p{L}*)(?!\p{L})|librement|rendue?s?|visibles?))/iu;
const head =
  /(?:(?:les|des|vos|nos|ces|d['’])\s*)?(?:informations?|données|contenus?|renseignements|publications?)\s+$/iu;
const articles = /(?<![\p{L}’'])(?:vos|votre|tes|ton|ta|nos|notre|les?|la|l['’]|ces|certaines?|certains)\s*$/iu;

/** « et les utiliser », « elles sont » : il y en a plusieurs. */
const takenUpAsMany =
  /(?<!\p{L})(?:(?:nous|et|à|de|pour) les (?=\p{L}+(?:er|ir|ons|ez|re)(?!\p{L}))|elles (?:sont|seront|ont)(?!\p{L}))/iu;

/** « conservées un an » */
const saidOfMany = /^[\s,]*(?!(?:nous|vous|plus|tous|sous)(?!\p{L}))\p{L}{3,}(?:ée?s|ie?s|ue?s)(?!\p{L})/iu;

const pluralVerb = /^[\s,]*(?:ne )?(?:sont|seront|ont|peuvent|pourront|pourraient|servent|permettent)(?!\p{L})/iu;

const singularVerb =
  /^[\s,]*(?:ne |n['’])?(?:est|sera|a|peut|pourra|pourrait|sert|aide|permet|alimente|contribue|entraîne)(?!\p{L})/iu;

const modelNoun = "(?:modèle|système|algorithme|assistant|classificateur|moteur|filtre|outil|réseau|robot)";
const aModel = new RegExp(`(?<!\\p{L})${modelNoun}s?(?!\\p{L})`, "iu");
/** AI of somebody: not all that there is. */
const oneAi = /(?<!\p{L})(?:notre|leur|son|sa|cette) (?:propre )?IA(?!\p{L})/iu;
/** A model in the singular, as the first noun. */
const oneModel = new RegExp(
  `(?<!\\p{L})(?:une?|le|la|l['’]|notre|cet?|cette|du)\\s*(?:\\p{L}+\\s+)?${modelNoun}(?!\\p{L})(?!.{0,300}(?:modèles|systèmes|algorithmes))`,
  "iu",
);

function fitted(nouns: readonly Noun[], article: Article, limit: Limit, setting: Setting): Fit | undefined {
  const { number, gender, subject } = agreementWith(setting.after);
  const noun = nounOf(nouns, gender);
  if (!noun) return undefined;
  const link = links.exec(setting.before);
  if (article === "own") return withOwnArticle(noun.plural, setting.before, link);
  if (subject && !link) {
    const said = noun.only ? noun : { ...noun, gender, only: number };
    return { words: limit === "only" ? onlyThe(said) : `${the(said)}${said[number]}`, takesBefore: 0 };
  }
  const own = determiner.test(setting.words);
  const contracted = /^d[eu]s?\b|^d['’]/i.exec(setting.words);
  const determined = link
    ? contractedAfter(link[1] ?? "", own, noun)
    : contracted
      ? articleFor(contracted[0], noun, setting.words)
      : own
        ? the(noun)
        : "";
  const before = setting.before.slice(0, link?.index);
  const preposition = limit === "only" ? (prepositions.exec(before)?.[0] ?? "") : "";
  return {
    words: `${limit === "only" ? "uniquement " : ""}${preposition}${determined}${noun.plural}`,
    takesBefore: (link?.[0].length ?? 0) + preposition.length,
  };
}

const alone = {
  plural: { masculine: "seuls", feminine: "seules" },
  singular: { masculine: "seul", feminine: "seule" },
} as const;

/** A noun as the only subject: « seules les notes ». In the plural unless it has the singular alone, as in all below. */
export function onlyThe(noun: Noun): string {
  const { only: number = "plural", gender } = noun;
  return `${alone[number][gender === "masculine" ? gender : "feminine"]} ${the(noun)}${noun[number]}`;
}

/** The article of a noun, with the space behind it. */
export function the({ only, gender, singular }: Noun): string {
  if (only !== "singular") return "les ";
  return elided(singular) ? "l'" : gender === "masculine" ? "le " : "la ";
}

/** « des notes », « du contenu ». */
function ofThe(noun: Noun): string {
  const article = the(noun);
  return article === "les " ? "des " : article === "le " ? "du " : `de ${article}`;
}

function toThe(noun: Noun): string {
  const article = the(noun);
  return article === "les " ? "aux " : article === "le " ? "au " : `à ${article}`;
}

/** What belongs to a name: « d'Ormeau », « du Groupe », « de la Société ». */
export function of(name: string): string {
  if (/^le /.test(name)) return `du ${name.slice(3)}`;
  if (/^les /.test(name)) return `des ${name.slice(4)}`;
  return elided(name) ? `d'${name}` : `de ${name}`;
}

/** The noun that a name is of, as its adjective shows: « Notes publiques » is feminine. */
export function nounFor(name: string): Noun {
  const isFeminine = feminineNoun.test(name) || /\s(?:\S*(?:é|[^s]t|iv|ell|al|eus)|publiqu)es?$/iu.test(name);
  const isPlural = /^\S*[sx](?:\s|$)/u.test(name);
  return {
    gender: isFeminine ? "feminine" : "masculine",
    only: isPlural ? "plural" : "singular",
    singular: name,
    plural: name,
  };
}

/** "recueillons des données" takes an object, "à partir des données" and "la collecte des données" take "de". */
function withOwnArticle(noun: string, before: string, link: RegExpExecArray | null) {
  if (!link) return { words: noun, takesBefore: 0 };
  const ahead = before.slice(0, link.index);
  const ofNoun = /(?<!\p{L})(?:partir|aide|moyen|(?:la|une|le|un)\s+\p{L}+|l['’]\p{L}+)\s+$/iu.test(ahead);
  const to = /^(?:au|à)/i.test(link[1] ?? "");
  return {
    words: `${to ? "à " : ofNoun || /^d(?:e|['’])$/i.test(link[1] ?? "") ? "d'" : ""}${noun}`,
    takesBefore: link[0].length,
  };
}

/** A preposition that melts with the article behind it. */
const links = /(?<![\p{L}’'])(des|du|de la|de l['’]|de|d['’]|aux|au|à la|à l['’]|à)\s*$/iu;
/** One that « uniquement » goes before. */
const prepositions = /(?:avec|sur|par|dans|grâce|à partir|à l['’]aide|au moyen|sur la base|en fonction|depuis)\s+$/i;
const determiner =
  /^(?:l['’]|(?:les?|la|des|du|vos|votre|nos|notre|ses|son|sa|leurs?|tes|ton|ta|ces|cette|cet|toute?s?|tous|certaine?s|certains|quelques)(?![\p{L}]))/iu;

function contractedAfter(link: string, own: boolean, noun: Noun): string {
  if (/^(?:au|à)/i.test(link)) return toThe(noun);
  return own || /^(?:des|du|de l)/i.test(link) ? ofThe(noun) : "de ";
}

function articleFor(contracted: string, noun: Noun, words: string): string {
  if (/^d['’]autres/i.test(words)) return ofThe(noun);
  return /^d['’]/.test(contracted) || contracted.toLowerCase() === "de" ? "de " : ofThe(noun);
}

interface Agreement {
  readonly number: "singular" | "plural";
  readonly gender: "masculine" | "feminine";
  /** The verb follows: the words are what the sentence is about. */
  readonly subject: boolean;
}

/** A noun of one number, and thus of one gender: "sont stockées" asks for its own. */
function agrees({ only, gender }: Noun, after: string): boolean {
  const isMany = [pluralVerb, takenUpAsMany, saidOfMany].some((it) => it.test(after));
  if (only === "singular" ? isMany : singularVerb.test(after)) return false;
  const participle = participles.exec(after)?.[1];
  return participle === undefined || (participle === "e") === (gender === "feminine");
}

const participles =
  /^[\s,]*(?:n['’]|ne )?(?:sont|seront|est|sera|a été|ont été|(?:peu(?:t|vent)|pourra|pourront|pourraient) être)\s+(?:\p{L}+ment\s+|pas\s+|jamais\s+|aussi\s+)?\p{L}+(?:é|i|u|t|(?<=m?pri|mi)s)(e?)s?(?!\p{L})/iu;

/** Which form the verb behind the words asks for. */
function agreementWith(after: string): Agreement {
  const rest = withoutDelimiters(after);
  const plural =
    /^[\s,]*(?:sont|seront|peuvent|pourront|pourraient|ont|nous|servent|aident|permettent|alimentent|contribuent|entraînent)\b/i;
  const singular =
    /^[\s,]*(?:est|sera|peut|pourra|pourrait|a|sert|aide|permet|alimente|contribue|entraîne)(?![\p{L}])/iu;
  const passive =
    /(?<!\p{L})(?:sont|seront|être|est|sera|été)\s+(?:[\p{L}’']+\s+){0,2}?(?!(?:aussi|ainsi|surtout|\p{L}*ment|souvent|partout)\s)\p{L}+(?:é|i|u|t|(?<=m?pri|mi)s)(e?)s?(?![\p{L}])/u.exec(
      rest,
    );
  return {
    subject: plural.test(rest) || singular.test(rest),
    number: singular.test(rest) ? "singular" : "plural",
    gender: passive && passive[1] === "" ? "masculine" : "feminine",
  };
}

function elided(noun: string): boolean {
  return /^\P{L}*[aeiouyéèêàâîôûh]/iu.test(noun);
}

/** Another verb that hangs on the modal: « peut créer des empreintes et | les partager ». */
const sharesModal =
  /(?:,|\s(?:et|ou))\s+(?:à |de |d['’])?(?:(?:les?|la|leur|lui|en|y) |l['’])\p{L}+(?:er|ir|re)(?!\p{L})|^(?:(?!\s(?:pour|afin|en vue|aux? fins?|à|de)\s|\sd['’]).){0,300}(?:,|\s(?:et|ou))\s+\p{L}+(?:er|ir)(?!\p{L})/iu;

function withoutModal(modal: string, _: string, after: string): Said | undefined {
  const person = persons.find(([form]) => form.test(modal.trim()))?.[1];
  const found = infinitives.exec(after);
  if (person === undefined || !found || sharesModal.test(after.slice(found[0].length))) return undefined;
  const [whole, adverb = "", pronoun = "", verbs = ""] = found;
  const said = verbs
    .split(/(,\s+(?:(?:et|ou)\s+)?|(?<!\s)\s+(?:et|ou)\s+)/)
    .map((word, index) => (index % 2 ? word : conjugated(word, person)));
  if (said.some((word) => word === undefined)) return undefined;
  return { words: `${pronoun}${said.join("")}${adverb ? ` ${adverb.trim()}` : ""}`, taken: whole.length };
}

const infinitives =
  /^\s+(?:être amenée?s? à\s+)?((?:également|aussi|notamment|alors)\s+)?(?:être amenée?s? à\s+)?((?:les|le|la|y|en)\s+|l['’])?(\p{L}+(?:(?:,?\s+(?:et|ou)\s+|,\s+)\p{L}+(?:er|ir|re))*)(?![\p{L}])/iu;

type Person = 0 | 1 | 2;

const persons: readonly (readonly [RegExp, Person])[] = [
  [/^(?:pouvons|pourrons|pourrions)$/i, 0],
  [/^(?:peut|pourra|pourrait)$/i, 1],
  [/^(?:peuvent|pourront|pourraient)$/i, 2],
];

/** Present tense: nous, il, ils. */
const irregular: Readonly<Record<string, readonly [string, string, string]>> = {
  être: ["sommes", "est", "sont"],
  avoir: ["avons", "a", "ont"],
  faire: ["faisons", "fait", "font"],
  recueillir: ["recueillons", "recueille", "recueillent"],
  recourir: ["recourons", "recourt", "recourent"],
  obtenir: ["obtenons", "obtient", "obtiennent"],
  transmettre: ["transmettons", "transmet", "transmettent"],
  servir: ["servons", "sert", "servent"],
  fournir: ["fournissons", "fournit", "fournissent"],
  employer: ["employons", "emploie", "emploient"],
  extraire: ["extrayons", "extrait", "extraient"],
};

function conjugated(infinitive: string, person: Person): string | undefined {
  const known = irregular[infinitive.toLowerCase()]?.[person];
  if (known) return known;
  const stem = /^(.+)er$/i.exec(infinitive)?.[1];
  if (!stem) return undefined;
  if (person === 0) return `${stem.replace(/g$/, "ge").replace(/c$/, "ç")}ons`;
  // "accéder", "appeler" change their stem: better no fix than a wrong one.
  if (/(?:é[^aeiouy]{1,2}|e[lt]|y)$/i.test(stem)) return undefined;
  return person === 1 ? `${stem}e` : `${stem}ent`;
}

function purposeIn({ verb }: PurposeForms, { before, words, after }: Setting): SaidPurpose {
  const takesAfter = nounBeside.exec(after)?.[0].length ?? 0;
  const opener = /(?:aux?|à des|à ces) fins\s+d(?:es?\s+|['’]|u\s+)$/i.exec(before)?.[0].length ?? 0;
  // "pour contribuer à entraîner … pour filtrer" would read as two purposes in a row.
  const link = /(?<!\p{L})pour(?!\p{L})/iu.test(before.slice(0, before.length - opener)) ? "afin de" : "pour";
  const opens = /^(?:(?:aux?|à des|à d['’]autres) fins|pour|afin|conform|comme|selon|tel)/i.test(words);
  if (opener || opens) return { words: `${link} ${verb}`, taken: opener, takesAfter };
  const elision = /d['’]$/i.test(before);
  return { words: elision ? `de ${verb}` : verb, taken: elision ? 2 : 0, takesAfter };
}

/** « à des fins de sécurité | et de personnalisation »: the second half of the purpose. */
const nounBeside = /^\s+(?:et|ou)\s+(?:de\s+|d['’])\p{L}+(?:tion|ment|ité|ance|ence|yse)s?(?=\s*(?:[.,;:)]|$))/iu;
