import {
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

/** A noun that says how much of the data, with what joins the two. */
const quantityOf =
  "(?:the )?(?:entirety|totality|whole|majority|bulk|vast majority) of|(?:most|all|each|some|part|much) of";

const quantityAhead = new RegExp(`^(?:(?:${quantityOf})|all(?: of)?|most|every|each)(?= )`, "i");

/** "all your posts", which are not "any your posts". */
const everyOne = /^(?:all|each|every|most)(?= (?:your|our|their|the|these|those) )/i;

function anyOf(quantity: string): string {
  return /of$/i.test(quantity) ? "any of" : "any";
}

/** A pronoun, a noun that it points with, or a refusal: of what the sentence before says. */
const refersBack = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:this|these)(?! (?:\\p{L}+ ){0,2}(?:policy|notice|statement|section|page|document|agreement|(?:web)?site|app)(?!\\p{L}))",
    "that(?= (?:case|use|purpose|processing|training|choice|right|data|is|by|in|at|under)(?!\\p{L})|\\s*(?:[.,;:!?)]|$))",
    "those(?! (?:who|of|with|that)(?!\\p{L}))",
    "such(?! as(?!\\p{L}))",
    "it|they|them|theirs|neither|both|either|none|everything|the (?:former|latter|same|rest|first|second)|otherwise|else",
    "so(?=\\s*(?:[.,;:!?)]|$)| (?:by|in|at|under|if|unless|when|only))",
    "say no|opt(?:ing|ed)?[- ]out|refus(?:e|al|ing)|object(?:s|ing)?|objections?|declin(?:e|ing)",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Verbs of a company about its reader's data, with what may stand before them. */
const actsOfCompanies =
  "(?:(?:also|only|never|generally|then) )?(?:(?:may|might|can|could|will|shall|must|does)(?: not)? (?!not |be )|" +
  "(?:us|install|collect|process|shar|keep|stor|retain|train|creat|mak|tak|receiv|sell|disclos|provid|delet|destroy|compar|" +
  "analy[sz]|record|scan|hold|ask|develop|offer|operat|gather|obtain|reli|combin|protect|respect|explain|" +
  "handl|want|intend|plan|reserv|build|feed|teach|improv)e?s(?![\\p{L}-]))";

/** The same, and what is told of a company whose name is known. */
const actsOfOurs =
  `(?:${actsOfCompanies}|ever |(?:(?:now|currently|therefore) )?(?:(?:does|did|has|had|would|should)(?: not)? (?!been )|` +
  "(?:is|was) (?:not )?(?!\\p{L}+ed(?!\\p{L}))|(?:work|refrain|abstain|pledg|guarante|promis|reject|oppos|prohibit|forbid|" +
  "allow|permit|let|lack|se|know|need|run|fine-tun|licens|send|transfer|draw|choos|decid|stop|start|begin|tr[iy]|do)e?s|" +
  "(?:us|collect|train|stopp|decid|shar|start|licens)ed|built|chose|began|ceased|" +
  "(?:use|collect|train|share|keep|receive|retain|obtain|disclose|provide)(?! (?:of|cases?|polic)))(?![\\p{L}-]))";

/** Who may deny: we, or a name in capitals; of other subjects the number is not known. */
const denier = "(?:[Ww]e|(?:[Tt]he )?\\p{Lu}[\\p{L}\\d&’'-]*(?<!s)(?: \\p{Lu}[\\p{L}\\d&’'-]*){0,3})";

function doesNot(subject: string): string {
  return /\b(?:we|they|you)$/i.test(subject) ? "do not" : "does not";
}

/** How English sentences are built. */
export const grammar: Grammar = grammarOf({
  language: "en",
  quote: (words) => `“${words}”`,
  plural: (name) => lastChanged(name, pluralOf),
  singular: (name) => lastChanged(name, singularOf),
  bothNumbers,
  article: /^(?:your|our|the)\s+/i,
  nameJoint: /^(?: |-)$/,
  owner: /^user['’]s\s+/i,
  partOfTerm:
    /^(?:\p{L}+[- ](?:language|speaking)|English|French|German|Spanish|Italian|European|American|British|Canadian)\s+/iu,
  ownRole: /\([^()\n]{0,40}["“](?:[Tt]he )?(?<role>Provider|Publisher|Operator|Supplier|Vendor|Service Provider)["”]/gu,
  assistants: [
    /(?<!\p{L})(?:[Oo]ur|[Tt]he|[Aa]n)\s(?:\p{L}[\p{L}-]{0,20}\s){0,3}(?:assistant|chatbot|copilot|(?:chat|virtual|AI) agent)(?:\s(?:called|named|known as))?,?\s\(?["“*_]{0,3}(\p{Lu}[\p{L}\d]{2,20})(?=["”*_]{0,3}(?:[,.;:)]|['’]s|\s\p{Ll}))/gu,
    /(?<![\p{L}\d’'-])(\p{Lu}[\p{L}\d]{2,20})["”*_]{0,3}(?:,|\sis)\sour\s(?:\p{L}[\p{L}-]{0,20}\s){0,3}(?:assistant|chatbot|copilot|(?:chat|virtual|AI) agent)(?!\p{L})/gu,
    /(?<!\p{L})(?:[Tt]he|[Oo]ur)\s["“*_]{0,3}(\p{Lu}[\p{L}\d]{2,20})["”*_]{0,3}\s(?:assistant|chatbot)(?!\p{L})/gu,
    /(?<![\p{L}\d’'-])(?<name>\p{Lu}[\p{L}\d]{2,20})["”*_]{0,3}(?:,|\sis)\s(?:our|the|an)\s(?:AI|AI-powered|virtual)\s(?<role>tutor|coach|companion|guide|concierge|stylist|helper)(?!\p{L})/gu,
    /(?<!\p{L})(?:[Oo]ur|[Tt]he|[Aa]n)\sAI\s(?<role>tutor|coach|companion|guide|concierge|stylist|helper)(?:(?:\s(?:called|named|known as))?,?\s\(?["“*_]{0,3}(?<name>\p{Lu}[\p{L}\d]{2,20})(?=["”*_]{0,3}(?:[,.;:)]|['’]s|\s\p{Ll})))?(?!\p{L})/gu,
  ],
  halves: (term) => {
    const noun = term.split(/\s+/).at(-1) ?? term;
    return { open: `Public ${noun}`, closed: `Private ${noun}` };
  },
  joints: {
    verbs:
      /\b(?:(?:re-?|pre-?)?(?:us|utili[sz]|process|analy[sz]|collect|gather|obtain|receiv|shar|tak|feed|leverag|combin|retain|keep|stor|disclos|review|need|requir|sell|buy|licen[cs]|apply|appli|run|giv|provid|transfer|transmit|send|access|exploit|employ|pool|examin|scan|read|mine|min|scrap|crawl|copy|copi|purpos|includ|incorporat|ingest|creat|generat|deriv|extract|captur|record|match|compar|hold|log|handl|upload|request)(?:e|es|s|ed|ing|d)?)\s+$/i,
    links:
      /(?:\b(?:on|upon|with|from|by|in|into|through|via|of|to|for|about|as|also|only|solely|then|therefore|otherwise|instead|such as|e\.g\.|not|\w+ly)|\([a-z\d]{1,4}\)|\b[a-z\d]{1,2}[.)])\s+$/i,
    and: /\b(?:and|or|plus|both|either|along with|together with|as well as|in addition to|combined with|including)\s+$/i,
    openers: /\b(?:that|because|when|whenever|if|before|after|while|where|whether|how|since|so|unless|but|then)\s+$/i,
    verbBehind:
      /^\s+(?:also |then |always |never |now |only )?(?:is|are|was|were|has|have|had|be|may|might|can|could|will|would|shall|should|must|does|do|helps?|lets?|allows?|enables?|makes?|feeds?|trains?|teach(?:es)?|serves?|goes|go|improves?|powers?|forms?|contributes?|becomes?|remains?|supports?)(?![\w-])/i,
    behind:
      /^\s+(?:(?:also |only |solely |exclusively |partly |mainly )?(?:to(?! (?:which|whom))|in order|for(?! (?:which|whom)))|so that|if|unless|when|where(?:ver)?|while|until|because|under|subject to|as (?!well)|into|without|using|during|but|even|in (?:order|developing|training|building|the (?:training|development)|our|connection|accordance|line|compliance|this)|with (?:your|their|the user['’]s) (?:\w+ )?(?:consent|permission|agreement))(?![\w-])/i,
    entryBehind: /^\s+(?:and|or|from|via|through|with|by|on|at|before|after|in|within)(?![\w-])/i,
    clauseBehind:
      /^(?:(?:also |only |solely )?(?:to|in order|for)|but|so|if|unless|when|where(?:ver)?|while|until|because|although|even|we|you|they|with (?:your|their) (?:\w+ )?(?:consent|permission)|subject|provided|in accordance|as (?:described|explained|set|permitted|allowed|required|necessary|appropriate|needed)|and (?:we|you|they|this|to|for)|in each case|including (?:to|for)|(?:and |or )?\((?:\w{1,4})\)\s|(?:is|are|may|might|can|could|will|helps?|serves?|trains?))(?![\w-])|^$/i,
    // What is denied goes on to the end: where a part of the sentence begins, it is seen that no other follows.
    denied:
      /(?<![^,;:.—–])(?=[^,;:.—–]*$)[^,;:.—–]*?(?:\b(?:never|not|cannot|without|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|refus(?:e|es|ed|ing) to|refrain\w*|avoid\w*|object(?:s|ed|ing)? to|oppos(?:e|es|ed|ing)|far from|instead of|rather than|hardly|scarcely|barely|rarely|seldom|no longer|(?:we|\p{Lu}\p{L}{1,30}) (?:limit|restrict)s?)|n['’]t)\b(?! only)|(?<![^;:.])(?=[^;:.]*$)[^;:.]*?\b(?:not (?:only|just|merely)|(?:rarely|seldom),)(?!\p{L})/iu,
    deniedBehind: /^\s+\w+(?:n['’]t|\s+(?:not|never))\b/i,
    lessens:
      /(?<!\p{L})(?:not(?: (?:only|just|merely))?|hardly|scarcely|barely|almost no(?:ne of)?|(?:very )?(?:few|little)(?: of)?|nothing(?: but)?|no(?:ne of)?)(?:\s+(?:any|all))?(?:\s+(?:of|on|with|from))?(?:\s+(?:the|your|our))?\s+$/iu,
  },
  articleBefore: (before) =>
    /\b(?:(?:any|all|some|certain|an?|these|those|your|the|our|their|users['’]|user) ){1,6}$/i.exec(before)?.[0] ?? "",
  quantity: new RegExp(`(?<!\\p{L})(?:${quantityOf})\\s+(?:your |our |the )?$`, "iu"),
  onlyAhead: /(?<!\p{L})(?:only|solely|exclusively)(?!\p{L})/iu,
  timeBehind:
    /^(?:(?!\s(?:you|we|that|which|who|they)\s)[^,;])*?\s(?:after|before|once|until|when(?:ever)?|if|unless|while|as soon as)\s(?:you|we|they|your|our|the|it)(?!\p{L})/iu,
  choiceEnds:
    /^(?:(?:to|of)?$|(?:any|some)?time|at|by|in|on|via|through|here|under|using|when(?:ever)?|while|where|if|before(?:hand)?|after|first|then|only|unless|or|and|but|as|for|with(?:in|out)?|again|later|during|upon|prior|per|we|you|they|not|is|are|was|has|will|can|may|otherwise|yourself|\p{L}+ly)(?!\p{L})/u,
  limited: /\b(?:only|solely|exclusively)\s+(?:(?:on|with|from|by|in|through)\s+)?$/i,
  clashes: ([noun], after) => {
    const verb = withoutDelimiters(after);
    return noun?.only === "singular"
      ? pluralVerb.test(verb) || takenUpAsMany.test(verb)
      : noun?.only === "plural" && singularVerb.test(verb);
  },
  fit: (nouns, _, limit, setting) => fitted(nouns, limit, setting),
  setApart:
    /,\s+(?:(?:along|together|as well|in addition|plus|combined|and)\b(?!.{0,300},\s+and\b)|[*_]*(?:includ\p{L}*|such as|like|namely|whether|especially|in particular|for example|e\.g\.)(?!\p{L}))/iu,
  outOf: (nouns, limit) => `using ${limit === "only" ? "only " : ""}${nounOf(nouns)?.plural}`,
  tail: /^\s+(?:(?:(?:to|with) )?us(?=\s*[.,;]|\s+to\s|\s*$)|(?:(?:about|of|from|to|with|relating to|concerning) and )?(?:about|of|from|relating to|concerning) (?:you|yours|users|individuals|people|members|customers)(?!\p{L}))/iu,
  and: " and ",
  joined: /\s(?:and|or)\s/i,
  goesOnWith: /^[\s*_]+(?:and|or)\s/i,
  examples:
    /(?<!\s)\s*[,(]\s*(?:and )?(?:includ\p{L}*|such as|for example|for instance|e\.g\.|as well as|along with|together with)(?!\p{L})(?! (?:to|for|by) )/iu,
  asides: /(?<!\p{L})(?:includ\p{L}*|which)(?!\p{L})/iu,
  takenUp: /(?<!\p{L})(?:it|them|this)(?!\p{L})/iu,
  joinedPurposes: /(?<!\p{L})(?:to|for)(?!\p{L}).{0,300}(?:,|(?<!\p{L})(?:and|or)(?!\p{L}))/iu,
  alsoTo: /^[^.;]*?[,\s](?:and|or) (?:also )?(?:to|for|in order)(?!\p{L})/iu,
  fromOthers:
    /(?<!\p{L})from\s+(?:\p{L}+\s+){0,2}(?:partner|third part|affiliate|compan|vendor|supplier|broker|employer|source)/iu,
  provides: /(?<!\p{L})(?:provid|suppl|shar|send)/iu,
  feeds: /(?<!\p{L})(?:feeds?|fed|feeding|fuels?|supports?|informs?)\s+(?:the |our )?$/iu,
  answers: /^(?:yes|no)(?!\p{L})|(?<!\p{L})(?:yes|no)[.!]?$/iu,
  plainNo: /^no\.?$/i,
  yes: "Yes",
  unfinished: /(?<!\p{L})(?:on|with|using|from|by)\s*$/iu,
  languageModel:
    /(?<!\p{L})(?:languages?|llms?|generative|genai|gpt|chat\p{L}*|conversational|foundation|assistants?|copilots?)(?!\p{L})/u,
  isAside: /^\s*,\s*(?:including|such as)\s[^,;]*,/i,
  inAside: /(?<![^,;)])(?=[^,;)]*$)[^,;)]*?(?<!\p{L})(?:including|such as)\s/iu,
  conditions: /(?<!\p{L})(?:if|unless|when|where|even|until|while|although)(?!\p{L})/iu,
  onlyOn: /(?<!\p{L})only (?:if|when|where|once|with)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:(?:we|you|they|it|\p{L}+s|\p{Lu}\p{L}+) (?:have|has)|(?:may|might|could|must) have) (?:\p{L}+ )?(?:used|trained|processed|collected|shared|been)(?!\p{L})/u,
  nextClause: /(?<!\s)(?:\s*(?:[,;:—–(]|<br)|\s+but\s)/i,
  conditionBehind: (words) => words.replace(/^only(?= (?:\{\{)?if )/, ", but only"),
  refersBack,
  adds: /(?<!\p{L})(?:also|additionally|likewise|too|as well|includ\p{L}*|compris\p{L}*|covers?|contains?|among|part of)(?!\p{L})/iu,
  noWayOut:
    /(?<!\p{L})(?:(?:cannot|can['’]?t|may not|can not|(?:not|un)able to|no (?:way|right|option|possibility) to)\s+(?:\p{L}+\s+){0,2}?(?:opt|object|refuse|decline|disable|(?:turn|switch)(?: \p{L}+)? off)|must accept (?:this|it|that|these))(?!\p{L})/iu,
  thisModel: (words) =>
    oneModel.test(words)
      ? "this model"
      : aModel.test(words)
        ? "these models"
        : oneAi.test(words)
          ? "this AI"
          : "AI models",
  denial: {
    goesOn: /(?<!\p{L})(?:but|however)(?!\p{L})|,\s*and\s/iu,
    limits: /(?<!\p{L})(?:only|solely|exclusively)(?!\p{L})/iu,
    mayFollow:
      /^[\s*_)\]]{0,9}(?:(?:,\s*)?(?:(?:in order |so as )?to (?!not(?!\p{L}))|for (?!the following|these|the reasons))(?:(?! not )[^:;])*|[\s.!*_)\]”"]*)$/iu,
    exception:
      /(?<![\s,])(?:\s*,)?\s*(?<!\p{L})(?:(?:with the exception of|except(?:ing)? for|other than|apart from|aside from|excluding|save for|but not|but no) |except(?:ing)? (?!as |if |when|where|in |to |with |otherwise |under |that ))[^,;:.()]{1,300}?(?:\s{0,3}\((?:[^()]|\([^()]{0,200}\)){0,300}\))?(?=[\s*_)]{0,9}(?:[,;:.()]|$))/iu,
    share:
      /(?<!\p{L})(?:mainly|mostly|primarily|largely|chiefly|principally|predominantly|especially|particularly|in particular|partly|above all)\s+/iu,
    uses: new RegExp(
      `^([\\s*_]*${denier})\\s+(?:(?:may|might|can|could|will|shall|also)\\s+)*(?:use|uses|process|processes|analy[sz]es?)\\s+$`,
      "u",
    ),
    inOrderTo: /^[\s,]*(?:in order )?to\s+(?:help\s+)?$/i,
    trains: new RegExp(
      `^([\\s*_]*${denier})\\s+(?:(?:may|might|can|could|will|shall|also)\\s+)*(train|retrain|fine-tune|teach)(?:e?s)?(?=\\s)`,
      "u",
    ),
    dataVerbs: [
      [/^(\s*)(is|are)\s(?:also\s)?/i, "$1$2 not "],
      [/^(\s*)(?:may|might|can|could|will|shall)\s(?:also\s)?be\s/i, "$1will not be "],
      [/^(\s*)helps\s/i, "$1does not help "],
      [/^(\s*)help\s/i, "$1do not help "],
    ],
    doNotUse: (subject) => ` ${doesNot(subject)} use `,
    doNotTrain: (subject, verb) => ` ${doesNot(subject)} ${verb}`,
    quantifier: new RegExp(`(?<!\\p{L})(?:(?:${quantityOf})(?= )|all|every|each|most|some|both)(?!\\p{L})`, "iu"),
    noneOf: (data) => data.replace(everyOne, "any of").replace(quantityAhead, anyOf),
  },
  withoutModal,
  notAPurpose: /^(?:(?:and|or|any)\s*)*others?$/i,
  besidePurpose:
    /^\s*,\s*(?:also\s+)?(?:to|for)(?!\p{L})|(?<!\p{L})(?:and|or|which|this|that|includ\p{L}*)(?!\p{L})|[;:(]|<br/iu,
  verbsAhead: /(?<=\bto\s)(?:\p{L}+,\s+)*\p{L}+,?\s+(?:and|or)\s+$/iu,
  purposeJoint: /^(?:[,\s]+|(?:and|or)\s+)+/i,
  purposeBegins: (before, words) =>
    /^(?:for|to)(?!\p{L})/iu.test(words)
      ? !/(?<!\p{L})(?:manner|ways?|form|purposes?|means|reasons?)\s+$/iu.test(before)
      : /(?:^|[,;:(|>—–]|(?<!\p{L})(?:to|for|and|or|of|by|us|help|helping|also|better))[\s*_]*$/iu.test(before),
  purpose: purposeIn,
  purposeBehind: ({ verb }, clause) => `${/\bin order to\b/i.test(clause) ? "to" : "in order to"} ${verb}`,
  emptyEnd: /^(?:for )?(?:(?:as|so) long|no longer than|indef|without)/i,
  asksForLength: /(?<!\p{L})for\s$/iu,
  needed: /(?:necessary|needed|required)$/i,
  neededFor: /^\s+(?:to|for|by)(?!\p{L})/iu,
  where: /^\s+(?:in|under|by|within|at|of)(?!\p{L})/iu,
  duration: /(?<!\p{L})(?:for as long|as long|for|until)\s+$/iu,
  ofSomethingElse: /(?<!\p{L})(?:consent|permission|agreement|notice)(?:\s*,)?\s+$/iu,
  regardless: /^(?:regardless|irrespective|whenever)/i,
  openEnd: /(?:others?|any)$/i,
  openNoun:
    /^(?:\s+(?!(?:to|for|in|is|are|may|can|will|of|from|that|which|you|we|they|with|on|by|about)\b)[\p{L}-]+){1,3}(?:\s+about you)?(?=\s*[.,;:)]|\s+(?:to|for|is|are|may|can|will|in order)\s|$)/iu,
  afterOpen:
    /^(?:\s+about you(?!\p{L})|\s+(?:that |which )?(?:we|you) (?:may )?\p{Ll}+(?: (?:about|from|to|with) (?:you|us))?(?=\s*[.,;:)]|$)|\.(?=\s*[),;]|\s+\p{Ll}))/u,
  dataNoun: /(?:data|information|content)$/i,
  opensList: {
    words: /^includ/i,
    closed: "namely",
    unlessBefore: /^[\s,]+(?:but|for|to|by|in|\p{L}+ing)\s/iu,
    example: /(?<![\s,]),?\s+(?:such as|like|for example|for instance|e\.g\.)(?=\s)/i,
  },
  nothingElse: "and nothing else",
  except: (words) => `except ${words}`,
  traitAct:
    /(?<!of )(?<!\p{L})(?:your|the|their|users['’]) (?:faces?|hands?|eyes?)$|(?:recogni|authenti|detect|verif|match|compar|process|\bID$)/iu,
  traitNames: {
    face: /face|facial/i,
    voice: /voice|vocal/i,
    hand: /finger|thumb|palm|vein/i,
    eye: /iris|retina|eye/i,
    movement: /gait|keystroke|typing|signature/i,
  },
  quotationSource: /^(?:source|quoted from|(?:art(?:icle|\.)|section) \d+)\b/i,
  saysPublic: /public/i,
  saysPrivate: /private|confidential/i,
  sectionTitle: /section/,
  numberReference: /section|point/,
  titleReference: /section|see/,
  beginsAnew: /(?<=[\s—–|/])We(?= \p{Ll})/gu,
  goesOnOfUs: /(?<=\p{L},? )(?:we|our|us)(?!\p{L})/u,
  ofOurselves: /^we\s/i,
  goesOnBelow: /^we\s.*\s(?:to|for|by|from|with|that|and|or|may|will|can)$/i,
  speaking: {
    we: /\bwe\b/gi,
    one: /(?!)/g,
    named: new RegExp(
      `(?:^|[.!?:;]["”’)*_]*\\s+|\\n(?:[^\\S\\n]|[>*+\\d.)-])*|,\\s+(?:and|but)\\s+|\\b(?:how|that|what|when|because)\\s+)(?:\\*\\*|__)?(?!(?:It|You|They|We|This|That|Who|Nobody|No)\\b)([Tt]he (?:company|firm|business|organi[sz]ation|provider|operator|bank|hotel|school|employer)(?!\\p{L})|(?:[Tt]he )?\\p{Lu}[\\p{L}\\d&’'-]*(?: \\p{Lu}[\\p{L}\\d&’'-]*){0,3})(?:\\*\\*|__)?\\s+${actsOfCompanies}`,
      "gu",
    ),
    article: /^the /i,
    acts: actsOfOurs,
    us: "we",
  },
  ownedBy: {
    ahead:
      /(?<![\p{L}\d’'-])(?<name>\p{Lu}[\p{L}\d&-]{0,40}(?: \p{Lu}[\p{L}\d&-]{0,40}){0,3})['’]s? (?:[\p{L}-]{1,20} ){0,2}$/du,
    behind: /^ of (?<name>\p{Lu}[\p{L}\d&-]{0,40}(?: \p{Lu}[\p{L}\d&-]{0,40}){0,3})/du,
  },
});

/** The noun that a name is of; "Public Data" may stand for one or many. */
export function nounFor(name: string): Noun {
  const both = { singular: name, plural: name };
  if (/(?:data|media)$/i.test(name)) return both;
  return { ...both, only: /[^siu]s$/i.test(name) ? "plural" : "singular" };
}

function lastChanged(name: string, change: (word: string) => string): string {
  const words = name.split(/([ \u00A0]+)/);
  return [...words.slice(0, -1), change(words.at(-1) ?? "")].join("");
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:ss|us|is|x|z|[cs]h)$/iu.test(word)) return `${word}es`;
  return /s$/iu.test(word) ? word : `${word}s`;
}

function singularOf(word: string): string {
  if (/[^aeiou]ies$/iu.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|x|z|[cs]h)es$/iu.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/iu.test(word) ? word : word.replace(/s$/u, "");
}

function bothNumbers(word: string, place: "last" | "before"): string {
  if (place === "before") return escaped(word);
  if (/[^aeiou](?:y|ies)$/iu.test(word)) return `${escaped(word.replace(/(?:y|ies)$/, ""))}(?:y|ies)`;
  if (/(?:[sx]|[cs]h)es$/u.test(word)) return `${escaped(word.slice(0, -2))}(?:es)?`;
  const [, stem = word, ending = ""] = /^(.*\p{L}{2}\p{L})(s|x)$/u.exec(word) ?? [];
  if (ending === "" && /(?:s|x|[cs]h)$/u.test(word)) return `${escaped(word)}(?:es)?`;
  if (/ss$/u.test(word)) return `${escaped(word)}(?:es)?`;
  return /\p{L}{3}$/u.test(stem) ? `${escaped(stem)}[sx]?` : escaped(word);
}

const singularVerb =
  /^\W*(?:also )?(?:is|was|has|does|helps|lets|allows|makes|feeds|trains|teaches|serves|goes|improves|powers)\b/;
/** "and use them", "they are": of many. */
const takenUpAsMany = /(?<!\p{L})(?:them|they (?:are|were|have))(?!\p{L})/iu;
const pluralVerb = /^[\s,]*(?:also )?(?:are|were|have|do)(?!\p{L})/iu;

const modelNoun = "(?:model|system|algorithm|assistant|chatbot|classifier|engine|filter|tool|network)";
const aModel = new RegExp(`\\b${modelNoun}s?\\b`, "i");
/** AI of somebody: not all that there is. */
const oneAi = /\b(?:our|their|its|this|that) (?:own )?AI\W*$/i;
/** A model in the singular, as the last words or in front of what is done with it. */
const oneModel = new RegExp(
  `\\b(?:an?|the|this|our|its|one)\\s+(?:[\\w-]+\\s+){0,5}${modelNoun}(?:\\s+(?:is|was|has|will|may|can|learns)\\b[^,;]{0,60}|\\W{0,9})$`,
  "i",
);

function fitted(nouns: readonly Noun[], limit: Limit, { before, after }: Setting): Fit | undefined {
  const singular = singularVerb.test(withoutDelimiters(after));
  const noun = nounOf(nouns)?.[singular ? "singular" : "plural"];
  if (noun === undefined) return undefined;
  if (limit === "as-it-is") return { words: noun, takesBefore: 0 };
  const link = /\b(?:on|with|from|by|in|through|of|to)\s+$/i.exec(before)?.[0] ?? "";
  return { words: `only ${link}${noun}`, takesBefore: link.length };
}

function withoutModal(modal: string, before: string, after: string): Said | undefined {
  if (!/^(?:may|might|could|can)$/i.test(modal.trim()) || enabling.test(before)) return undefined;
  const adverb = /^\s+(?:also|then|therefore)(?=\s)/i.exec(after)?.[0] ?? "";
  const rest = after.slice(adverb.length);
  const passive = /^\s+be(?=\s)/.exec(rest);
  const number = numberOf(before, passive ? "data" : "actor");
  if (!number) return undefined;
  const also = adverb.trim();
  if (passive) {
    const words = [number === "plural" ? "are" : "is", also].filter(Boolean).join(" ");
    return { words, taken: adverb.length + passive[0].length };
  }
  const verbs = /^\s+[a-z]+(?:(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)[a-z]+)*(?![\w-])/.exec(rest);
  if (!verbs || notVerbs.test(verbs[0])) return undefined;
  if (number === "singular" && sharesModal.test(rest.slice(verbs[0].length))) return undefined;
  const said =
    number === "plural"
      ? verbs[0]
      : verbs[0].replace(/[a-z]+/g, (word) => (/^(?:and|or)$/.test(word) ? word : third(word)));
  return { words: [also, said.trim()].filter(Boolean).join(" "), taken: adverb.length + verbs[0].length };
}

/** "so that they | can train": what others are enabled to do. */
const enabling = /(?<!\p{L})(?:so that|in order that|(?:allow|enabl|ensur)\p{L}*)(?!\p{L})[^.;,]{0,60}$/iu;

/** Another verb that hangs on the modal, before the purpose: "creates voiceprints and | share them". */
const sharesModal =
  /^(?:(?!\s(?:to|for)\s).){0,300}(?:,|\s(?:and|or))\s+(?:also\s+|then\s+)?(?!not\s)\p{Ll}+\s+(?:it|them|this|these|those|your|our|their|its|an?|any|all|such)(?!\p{L})|(?:,|\s(?:and|or))\s+(?!not\s)\p{Ll}+\s+(?:it|them)(?!\p{L})/iu;

/** Words that may stand between a modal and its verb: the verb's form is then not the next word's to show. */
const notVerbs =
  /\b(?:only|sometimes|further|instead|still|in|on|at|by|for|from|to|with|as|if|when|where|not|\w+ly|be|have|need|choose)\b/;

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ies") : `${verb}s`;
}

/** Whether what stands before the verb takes "use" or "uses". Undefined when its first noun cannot be told. */
function numberOf(before: string, subject: "actor" | "data"): "singular" | "plural" | undefined {
  // "we collect it and may use it": whose verb this is stands further up.
  if (/\b(?:and|or|but)\s+$/i.test(before)) return /\b(?:we|you|they)\b/i.test(before) ? "plural" : undefined;
  const words = before
    .replace(/[*_[\]]|\([^()]*\)/g, "")
    .replace(/^.*,\s+(?=\S)/s, "")
    .trim();
  if (/(?:^|\s)(?:we|you|they)$/i.test(words)) return "plural";
  if (/(?:^|\s)(?:it|he|she)$/i.test(words)) return "singular";
  if (/(?:^|\s)(?:which|that|who)$/i.test(words)) return undefined;
  const noun = words.split(/\s(?:you|we|they|that|which|from|in|of|on|about|to|with|for)\s/i)[0] ?? "";
  const last = /(?<![\p{L}-])[\p{L}-]+$/u.exec(noun)?.[0];
  if (!last || noun.split(/\s+/).length > 6) return undefined;
  if (/\s(?:and|or)\s/i.test(noun)) return /\sor\s/i.test(noun) ? undefined : "plural";
  // "Fernways may use": a company's name is one, whatever it ends in.
  const name = subject === "actor" && /^\p{Lu}\p{L}+$/u.test(noun);
  return /(?:[^siu]s|people|children|media|data)$/i.test(last) && !name ? "plural" : "singular";
}

/** "business | purposes", "improve our services | and features". */
const restOfPurpose =
  /^(?:\s+(?:purposes?|reasons?|needs|ends)\b|\s+(?:and|or)\s+(?:new\s+|other\s+)?(?:features|services|products|technologies|experiences?|development|innovation)\b)/i;
/** "for {{filtering spam}} | and fraud prevention": a noun that goes on with a noun. */
const nounBeside = /^\s+(?:and|or)\s+(?:\p{L}+\s+)?\p{L}+(?:tion|ment|ity|ance|ence|ysis|ics)(?=\s*(?:[.,;:)]|$))/iu;

function purposeIn({ verb, noun }: PurposeForms, { before, words, after }: Setting): SaidPurpose | undefined {
  const takesAfter = restOfPurpose.exec(after)?.[0].length ?? 0;
  const said = { taken: 0, takesAfter };
  if (/^(?:for|as|in accordance|in the ways|consistent)\b/i.test(words))
    return { ...said, words: `for ${noun ?? verb}`, leaves: nounBeside.exec(after)?.[0].length ?? 0 };
  if (/^(?:in order )?to\b/i.test(words)) return { ...said, words: `to ${verb}` };
  const asVerb = /\bto\s+$/i.test(before) || (!/\bfor\s+$/i.test(before) && baseVerb.test(words));
  return { ...said, words: asVerb ? verb : (noun ?? verb) };
}

const baseVerb =
  /^(?:improve|develop|enhance|create|build|provide|support|operate|optimi[sz]e|personali[sz]e|conduct|identify|protect|secure)\b/i;
