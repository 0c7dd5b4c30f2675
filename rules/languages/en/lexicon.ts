import type { Lexicon } from "../lexicon.ts";
import { families } from "./families.ts";
import { grammar } from "./grammar.ts";

/** Who uses the service on those whose data is taken. */
const businessUser =
  "(employer*|customer*|client*|operator*|subscriber*|administrator*|school*|merchant*|tenant*|landlord*" +
  "|organi(s|z)er*|organi(s|z)ation*|business(es)?|companies|controllers?)";

const must =
  "(must|shall|has to|have to|needs? to|ought to|(is|are) (required|obliged|obligated|responsible) to" +
  "|agrees? to|undertakes? to|warrants? to)";

const group =
  "(team|workspace|organi(s|z)ation|company|firm|group|circle|channel|room|class|school|project|household|family" +
  "|community|club|department|clinic|practice|office|meeting|call|thread|conversation)";

/** What is done to a face or a voice to tell whose it is, or anything else from it. */
const comparing =
  "(recogni(s|z)(e|es|ed|ing)|match(es|ed|ing)?|compar(e|es|ed|ing)|identif(y|ies|ied|ying)|scan(s|ned|ning)?" +
  "|distinguish(es|ed|ing)?|measur(e|es|ed|ing)|maps (your|the|each|every|a)|mapp(ed|ing)|verif(y|ies|ied|ying)" +
  "|authenticat(e|es|ed|ing))";
const examining =
  "(analy(s|z)(e|es|ed|ing)|examin(e|es|ed|ing)|evaluat(e|es|ed|ing)|assess(es|ed|ing)?|interpret(s|ed|ing)?" +
  "|stud(y|ies|ied|ying)|scor(e|es|ed|ing)|read(s|ing)?)";

/** What only AI does. */
const aiTask =
  "(speech|spoken language|voice|language|handwriting|recognition|transcription|translation|captioning|vision" +
  "|summari(s|z)ation|prediction|(negotiation|conversation|sentiment|emotion)-analysis)";

/** By what it does that. */
const means = "(capability|capabilities|technology|technologies|engines?|techniques?|intelligence|software)";

const aiTrade =
  "(ai|artificial-intelligence|machine-learning|ml|llm|language-models?|models?|generative|chatbot|chat assistant" +
  "|voice assistant|speech|speech-to-text|(speech|voice|image|face|facial|text|handwriting)-recognition|transcription" +
  "|translation|captioning|subtitling|summari(s|z)ation|voice-synthesis|moderation|age-estimation|ocr|text analysis)";

const supplier =
  "(providers?|vendors?|suppliers?|sub-?processors?|sub-?contractors?|processors?|partners?|compan(y|ies)|makers?)";

const whose =
  "[continuously|automatically|also|your|the|a|an|his|her|their|our|each|every|all|both|two|any|arriving" +
  "|other|remaining|_'s|(applicant|caller|candidate|customer|driver|employee|guest|member|passenger|player|shopper" +
  "|speaker|student|user|visitor|worker)s('s|')?]*";

/** A purpose that takes in the learning of machines. */
const research =
  "(research|r&d|research (and|&) (development|innovation)|product development|development|innovation|studies" +
  "|analytics|testing)";
const ofLearning =
  `${research}[,] (including|incl|especially|notably|in particular|such as|also|on|into|around|in the field of) ` +
  "[of|in|on|for|into|the|our|new|development of|field of]* " +
  "(ai|artificial-intelligence|machine-learning|deep-learning)";

/** What one has a right to. */
const rightTo =
  "(deletion|erasure|removal|destruction|correction|rectification|restriction|portability|cop(y|ies)|access" +
  "|explanation|confirmation|exclusion|review|withdrawal)";

/** A part of the policy, or all of it, as what tells. */
const ownText =
  "(polic(y|ies)|notice|statement|document|page|section|addendum|supplement|annex|appendix|article|chapter" +
  "|summary|faq|guide|terms|disclosure)";
const announces =
  "explains?|describes?|sets? out|lays? out|outlines?|details?|tells?|informs?|let you know|summari(s|z)es?" +
  "|clarif(y|ies)|specif(y|ies)|covers?|governs?|states?|discloses?|applies to";
/** What begins the clause that is told of. */
const asking =
  "(how|why|what|when|where|which|with whom|in (what|which) (ways?|manner)" +
  "|the (ways?|manner|extent|circumstances) (in|to|under) which)";

/** Somebody who may be told from others. */
const somebody =
  "(you|him|them|people|persons?|who|whoever|users?|members?|customers?|clients?|shoppers?|guests?|visitors?" +
  "|passengers?|employees?|workers?|staff|drivers?|riders?|players?|callers?|speakers?|typists?|writers?|candidates?" +
  "|students?|pupils?|child|children|patients?|residents?|owners?|holders?|account holders?|signator(y|ies)" +
  "|passers-by|shoplifters?|fans?|patrons?|participants?|individuals?|everyone|anyone)";

/** Whose data it is, in front of the word: "pupil data" is all of it. */
const people =
  "user|end-user|customer|consumer|member|visitor|client|subscriber|employee|staff|worker|personnel|guest" +
  "|driver|rider|passenger|travell?er|candidate|applicant|tenant|resident|citizen|participant|attendee|player" +
  "|viewer|listener|reader|shopper|buyer|seller|merchant|teacher|parent|child|children|pupil|student|learner" +
  "|patient|host|creator|contributor|author|donor|volunteer|fan|tester|family|household|people|caller|borrower" +
  "|claimant|taxpayer|voter|policyholder|cardholder|account-holder";

/** Who has rights in data, and that they have them. */
const holder = `(you|anyone|everyone|persons?|individuals?|data subjects?|guardians?|holders?|owners?|(${people})s?)`;
const mayAct =
  "((may|can|could|will be able to|(have|has|retain|enjoy) the (right|option|ability|possibility) to" +
  "|(is|are) (entitled|able|free|welcome|invited) to)[ also|always|still|then|at any time|in writing]*)";

/** What lets somebody in. */
const pass =
  "(passports?|passes|pass|boarding (passes|pass|cards?)|badges?|keys?|key-?cards?|cards?|codes?|passwords?" +
  "|passcodes?|pass codes?|pass-?phrases?|pins?|tickets?|signatures?|fobs?|tokens?|logins?|log-ins?|sign-ins?|ids?" +
  "|identity documents?|proofs? of identity|(access|membership|member|entry|staff|student|identity|id|loyalty" +
  "|payment) cards?)";

/** What is opened to those who may enter. */
const entrance =
  "(doors?|gates?|barriers?|turnstiles?|lockers?|rooms?|phones?|devices?|apps?|accounts?|cars?|vehicles?|garages?" +
  "|lifts?|elevators?|cabinets?|box|boxes|safes?|vaults?|buildings?|sites?|entrances?|offices?|premises|lounges?" +
  "|areas?|wallets?|tablets?|tills?)";

/** What a no is told by. */
const refusing =
  "(objections?|objecting|object|opt-?outs?|opting out|opt out|refusals?|refusing|withdrawals?|withdrawing|requests?" +
  "|choices?|switch|settings?|controls?|options?)";

const concreteThing =
  "(messag*|mail|e-?mail*|chat*|conversation*|comment*|post*|photo*|photograph*|pictur*|imag*|video*|audio" +
  "|voice|call*|recording*|transcript*|note*|file*|document*|attachment*|feedback|survey*|rating*|review*" +
  "|search*|query|queries|question*|answer*|prompt*|input*|output*|suggestion*|transaction*|purchase*|order*" +
  "|payment*|billing|card|bank|credit|financial|invoice*|booking*|reservation*|travel|trip*|route*|location*" +
  "|geolocation|gps|position|movement*|browsing|viewing|watch|listening|reading|readership|click*|page view*" +
  "|log|logs|cookie*|crash|error|diagnostic*|telemetry|sensor*|device*|vehicle*|driving|battery|network|ip" +
  "|keystroke*|typing|contact*|address book|calendar|health|medical|fitness|sleep|nutrition|genetic|employment" +
  "|job|resume*|cv|education|demographic|age|gender|profile|gameplay|game|support|ticket*|sample*|facial|face" +
  "|body|thermal|meter|energy|consumption|tax|insurance|claim*|test|exam*|exchange*|summar(y|ies)|homework" +
  "|grade*|listing*|product|website|app|api|code|repositor*|interaction*|engagement|playback|subscription" +
  "|delivery|shipping|loyalty|response*|poll*|quiz*|event|events|form|forms|speech|motion|accelerometer|camera" +
  "|dashcam|lidar|traffic|mapping|flight|hotel|itinerar*|basket|cart|wishlist|refund*|warranty|repair" +
  "|maintenance|appointment*|prescription*|lab|clinical|imaging|learning|classroom|attendance" +
  "|property|mortgage|loan|lending|investment|trading|wallet|blockchain|betting|workout|training plan|weather" +
  "|crop|farm|menu|recipe*|grocery|music|song*|playlist*|podcast*|session|mouse|scroll*|touch*|clipboard" +
  "|code snippet*|commit*|edit*|revision*|correction*|accept*|rejection*|thumbs|vote*|like*|reaction*|report*" +
  "|complaint*|dispute*|chargeback*|login|log-in|sign-in|authentication|dna|genomic|microbiome|glucose" +
  "|heart[- ]rate|step*|cycle|pregnancy|symptom*|mood|journal)";

/** Numbers that periods are told in. */
const numbers = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["fourteen", 14],
  ["fifteen", 15],
  ["eighteen", 18],
  ["twenty", 20],
  ["twenty-four", 24],
  ["thirty", 30],
  ["thirty-six", 36],
  ["forty-eight", 48],
  ["sixty", 60],
  ["seventy-two", 72],
  ["ninety", 90],
]);
const numberWords = [...numbers.keys()].join("|");

/** Whose consent is asked for: the reader's, or that of those whom the text calls by what they are. */
const whoAgrees =
  "[the|a|an|that|your|our|each]* (you|they|them|customers?|clients?|persons?|people|users?|members?" +
  "|individuals?|owners?|administrators?|admins?|hosts?|employees?|workers?|drivers?|staff|parents?|guardians?" +
  "|families|patients?|residents?|tenants?|guests?|visitors?|callers?|passengers?|travell?ers?|pupils?|students?" +
  "|teachers?|participants?|subscribers?|players?|sellers?|buyers?|shoppers?|listeners?|readers?|creators?|authors?" +
  "|donors?)";

/** In front of a verb or behind a no: that it is meant. */
const deliberately = "[deliberately|intentionally|also|always|never|strictly|be]* ";

/** That no such period is set: "no fixed period". */
const periodWords =
  "(fixed|set|specific|specified|defined|particular|definite|maximum|time|formal|standard|retention|storage)";

/** What a period is left to. */
const deferrals =
  "(in line with|in accordance with|in keeping with|consistent with|according to|as (set|set out|provided" +
  "|defined) (by|in)|under|per|following|pursuant to|subject to|governed by|based on)";

export const en: Lexicon = {
  language: "en",
  grammar,
  nounHead: "last",
  // "using data", "collected data", "only data": participles and adverbs name nothing.
  bareData: {
    head: /^(?:data|information)$/,
    beside: /(?<![\p{L}\p{N}'’-])(?<word>\p{L}[\p{L}-]{3,})(?<!ing|ly|ed) $/u,
  },
  commonWords: new Set(
    (
      "the of and to we our you your is are be or in for with by on that this any which may not as from have has " +
      "will it if such when other information at"
    ).split(" "),
  ),
  everydayWords: new Set(
    (
      "a i agent agents based create data develop feature features face hand identify improve information product " +
      "products purpose purposes recogni service services system systems technology technologies tool tools"
    ).split(" "),
  ),
  fillers: new Set(
    (
      "my mine help helps helped can order purposes purpose better further also only solely some this that these " +
      "those how own its their them they into behind such both as well order including together along plus kind " +
      "kinds whatsoever anywhere ever"
    ).split(" "),
  ),
  families,
  numbers: new Map([["a", 1], ["an", 1], ...numbers]),
  abbreviations: (
    "e.g i.e ex eg ie etc.) cf vs viz al inc ltd co corp llc plc mr mrs ms dr prof st u.s u.k e.u u.s.c c.f.r " +
    "dept approx a.k.a incl resp p.o"
  ).split(" "),
  numberedAbbreviations: (
    "no nos sec secs art arts p pp para paras ch cl vol fig sect ed reg jan feb mar apr jun jul aug sep sept oct " +
    "nov dec v ver"
  ).split(" "),
  phrases: {
    "training-verb": [
      "(learning|training)-(material*|fodder) (for|of|to)",
      "learning-(data|examples|input) (for|of|to)",
      "learning of",
      "(train|trains|trained|training)",
      "(pre|re)-?train*",
      "(fine|post)-?tun(e|es|ed|ing)",
      "post-?train*",
      "(teach|teaches|taught|teaching)",
      "(distil|distill|distils|distills|distilled|distilling)",
      "help* … models learn",
    ],
    "building-verb": [
      "(reduce|reducing|remove|removing|mitigate|mitigating|correct|correcting|fix|fixing) [the|any]* " +
        "(bias|biases|errors|mistakes|hallucinations) (in|of|made by)",
      "(assess|assessing|measure|measuring|monitor|monitoring|check|checking|ensure|ensuring) [the]* " +
        "(performance|accuracy|quality|reliability|fairness) of",
      "(develop|develops|developed|developing|development of|validate|validates|validating|validation of)",
      "(mature|matures|maturing|perfection|progress of)",
      "(building|training|testing|evaluation|enhancement|refinement|optimi(s|z)ation|calibration|tuning|perfection) of",
      "(reinforcement|advancement|recalibration|evolution|adaptation|adjustment|construction) of",
      "(customi(s|z)e|customi(s|z)es|customi(s|z)ed|customi(s|z)ing)",
      "(sharpen|sharpens|sharpened|sharpening|strengthen|strengthens|strengthening|perfect|perfects|perfecting)",
      "(build|builds|built|building)",
      "(create|creates|created|creating|creation of)",
      "(improve|improves|improved|improving|improvement of)",
      "(enhance|enhances|enhanced|enhancing)",
      "(refine|refines|refined|refining)",
      "(evaluate|evaluates|evaluated|evaluating)",
      "(test|tests|tested|testing)",
      "(benchmark|benchmarks|benchmarked|benchmarking)",
      "(optimi(s|z)e|optimi(s|z)es|optimi(s|z)ed|optimi(s|z)ing)",
      "(tune|tunes|tuned|tuning)",
      "(calibrate|calibrates|calibrated|calibrating|recalibrate|recalibrates|recalibrated|recalibrating)",
      "(design|designs|designing|redesign|redesigns|redesigning)",
      "(upgrade|upgrades|upgraded|upgrading|hone|hones|honed|honing|polish|polishes|polishing)",
      "(fuel|fuels|fueling|fuelling|nourish|nourishes)",
      "(label|labels|labell?ed|labell?ing|annotate|annotates|annotated|annotating)",
      "(foster|fosters|fostering|advance|advances|advancing)",
      "(enrich|enriches|enriching|increase|increases|increasing)",
      "(ameliorate|ameliorates|ameliorating|reinforce|reinforces|reinforcing|elevate|elevates|boost|boosts|boosting)",
      "(augment|augments|augmenting|evolve|evolving|iterate on|iterating on|adapt|adapts|adapting|further)",
      "(bettering|betterment of|educate|educates|educating|education of)",
    ],
    "has-built": [
      "(we|our team|our engineers|have|has) [also|recently|since|already] " +
        "(developed|built|created|improved|designed|introduced|launched|released)",
    ],
    model: [
      "(image|images|picture|text|video|music|voice|speech|audio|code|avatar|story|caption)-(generator|generators)",
      "((ai|a.i.?)|artificial-intelligence|machine-learning|ml|deep-learning|generative|gen ?ai|genai)[ " +
        "(model|models|system|systems|technology|technologies|tool|tools|feature|features|algorithm|algorithms" +
        "|capability|capabilities|product|products|service|services|assistant|assistants|agent|agents|classifier" +
        "|classifiers|solution|solutions)]",
      "(features?|functions?|tools?|services?|products?|systems?|technolog(y|ies)|capabilit(y|ies)|those|ones) " +
        "(based on|built on|powered by|driven by|relying on|running on|using|(that|which) (rely|relies|run|runs" +
        "|rest|rests|are (based|built)|is (based|built)) on|(that|which) (uses?|contains?|employs?)) " +
        "(ai|artificial-intelligence|machine-learning)",
      "[large] language-model*",
      "(llm|llms|gpai)",
      "foundation[al] model*",
      "neural (network*|nets?)",
      "(speech|voice|image|face|facial|audio|text|handwriting|object)-recognition " +
        "(model|models|system|systems|technology|technologies|algorithm|algorithms)",
      "(ranking|recommendation|recommender|prediction|predictive|classification|moderation|detection|search" +
        "|caption*|translation|answer|speech|voice|vision|fraud|risk|scoring|spam|abuse|statistical|data" +
        "|core recommendation|spam-detection|toxicity|safety|quality|rule|matching|pricing|churn|personali(s|z)ation" +
        "|content|speech-to-text|embedding|diffusion|generative|filter|caption) (model|models)",
      "(recommendation|recommender|ranking) (system|systems|algorithm|algorithms|engine|engines)",
      "(scoring|matching|fraud|fraud-detection|risk|prediction|pricing|moderation) " +
        "(algorithm|algorithms|engine|engines)",
      "predictive [_] (model|models)",
      "(predictive|self-learning|generative|machine-learned) (features?|functions?|techniques?|procedures?" +
        "|methods?|software|technolog(y|ies)|analytics|matching|tools?)",
      "(analytics|analytical|analysis|recognition|prediction|ai) (and|or) learning (capabilit(y|ies)|technolog(y|ies))",
      "(scoring|ranking|matching|recommendation|prediction|pricing|speech|search|detection) (engine|engines|module" +
        "|modules)",
      "(automated|automatic|intelligent|self-learning) (system|systems|detection|classifier|classifiers)",
      "(classifier|classifiers|chatbot|chatbots|embeddings)",
      "our [_] copilots?",
      "(machine-learned|machine-learnt|learned) (model|models|product|products|system|systems|feature|features" +
        "|tool|tools)",
      "(artificial intelligences|machine intelligence)",
      "(reinforcement-learning|autonomous|conversational|learning|virtual) (agent|agents)",
      "(automated|automatic) (decision-?making|decision) (tool|tools|technology|technologies|system|systems)",
      "(model|models) … (artificial-intelligence|machine-learning|generative)",
      "deep learning … (model|models)",
    ],
    "checking-verb": [
      "(test|tests|tested|testing|evaluate|evaluates|evaluated|evaluating|validate|validates|validating)",
    ],
    "fed-into": [
      "(flow|flows|flowing|go|goes|going|pour|pours|poured|enter|enters|folded|worked|merged|loaded|ingested|absorbed" +
        "|fed|feed|feeds|feeding|copied|copy|copies|included|include|put|taken|incorporated|incorporate|integrated) " +
        "[back|directly|straight|also|then|it|them|these|your _|the _]* (into|in|by)",
      "(add|adds|adding|added|contribute|contributes|contributing|contributed|returned|fed back|feed back) " +
        "[back|it|them|these|your _|the _]* to",
      "(enrich|enriches|enriching|enlarge|enlarges|expand|expands|nourish|nourishes)",
    ],
    "plain-model": ["(model|models)"],
    "plain-algorithm": ["(algorithm|algorithms|algorithmic models)"],
    "plain-system": [
      "(own|internal|proprietary|underlying|smart|smarter)? ?(system|systems)",
      "(technology|technologies)",
      "(filter|filters|software|recommendations)",
    ],
    "plain-machine": [
      "assistant*",
      "(bots?|engines?|detectors?|matchers?|recogni(s|z)ers?|rankers?|recommenders?|predictors?|generators?|scanner" +
        "|transcribers?|translators?|summari(s|z)ers?|voice agents?)",
    ],
    "learning-capability": [
      "(decisioning|decision-making|detection|recognition|prediction|predictive|analytics?|analytical|scoring" +
        "|matching|moderation|underwriting|forecasting|recommendation|risk|fraud|translation|transcription|automation" +
        "|personali(s|z)ation|speech|voice|vision|image|search|classification|ranking) " +
        "(capability|capabilities|technology|technologies|tools?|engines?|functions?|techniques?|methods?)",
      "(tools?|technology|technologies|functions?) (that|which|to|for) [automatically]* " +
        "(detect|detects|detecting|recogni(s|z)(e|es|ing)|predict|predicts|predicting|score|scores|scoring|classify" +
        "|classifies|classifying|rank|ranks|ranking|transcrib(e|es|ing)|translat(e|es|ing))",
    ],
    "ai-technique": [
      "(speech|voice|speaker|image|object|handwriting|character|pattern|emotion|gesture|number plate) " +
        "(recognition|identification|separation|diari(s|z)ation|detection|synthesis)",
      "(noise|echo) (suppression|cancellation|reduction)",
      "(machine|automatic|speech) translation",
      "(speech-to-text|text-to-speech|computer vision|natural language (processing|understanding)|text prediction" +
        "|predictive text)",
      "(smart|suggested|automatic|automated)-(replies|reply|compose|captions?|captioning|summar(y|ies)|tagging) " +
        "[(tool|tools|feature|features)]",
      `${aiTask}[,] [${aiTask}|and|or|,|our]* ${means}`,
      "(age|mood|fatigue|arrival(-| )time|price|demand) (estimation|estimates|predictions?)",
      "(intelligent (tools?|features?|functions?)|predictive (engines?|functions?|features?))",
    ],
    "helps-by-itself": ["(help|helps|contribute|contributes) [also|further|in turn]* [to|towards]"],
    "use-to-come": [
      "(new|future|further|additional|other) [ai|artificial-intelligence|machine-learning]* " +
        "(purposes?|uses?|use cases?|projects?|initiatives?|applications?|processing)",
    ],
    "ai-purpose": [
      "for [our|any|other|further|future|general|its|their|own|internal]* ((ai|a.i.?)|artificial-intelligence)" +
        "[ (and|or|and/or) (machine-learning|ml|data science|analytics)] " +
        "(purposes?|uses?|use cases?|projects?|initiatives?|applications?)",
      "for the purposes? of (ai|artificial-intelligence)",
      "(in|into|within) (our|the|their|its) [own|internal]* (ai|artificial-intelligence|machine-learning) " +
        "(environments?|sandbox(es)?|labs?|workbench(es)?)",
      "(for|purposes? of) [our|their|own|the]* " +
        "(analytics|analysis|research|innovation|statistics|testing|development|product development|profiling|quality" +
        "|improvement)[,] … (and|or|,) (ai|artificial-intelligence)( purposes?|.|,|;)",
      "for [our|their|own]* (analytics|research|innovation|statistics|testing|product development)[,] " +
        "(ai|artificial-intelligence)[,] (and|or) [_] (analytics|research|innovation|development) [purposes]",
      "for [our|their|its|other|own|internal]* [analytics[,]|research[,]] [and] " +
        "(model(l)?ing|analytics|data science)[,] (and|or|and/or) ((ai|a.i.?)|artificial-intelligence) " +
        "(purposes?|uses?|use cases?|projects?|initiatives?|applications?|efforts?|programmes?|programs?)",
      "(feed|feeds|feeding|fuel|fuels|fuelling|fueling) [into]? ?(our|its|their) [own|ongoing|internal]* learning " +
        "(work|efforts|research)",
      `(for|in|purposes? of|do|conduct|carry out|support|to) [our|their|its|own|future|internal|further]* ` +
        `${ofLearning}`,
    ],
    "applied-learning": [
      "(apply|applies|applying|run|runs|running) … " +
        "(machine-learning|deep-learning|learning (technolog(y|ies)|techniques?|algorithms?|methods?)) " +
        "[models|techniques|algorithms|methods|and|or|other|similar|technologies|statistical|analytics]* (to|on|over)",
      "(machine-learning|deep-learning) [models|techniques|algorithms|methods]* (is|are|be|may be|can be) … applied to",
    ],
    "ai-buyer": [
      "to [some|other|selected|certain|various|leading|third-party]* (ai|artificial-intelligence)-(companies|company" +
        "|developers?|labs?|firms?)",
      "to [_] (companies|organi(s|z)ations|firms|businesses|developers) in the (ai|artificial-intelligence) " +
        "(field|sector|space|industry)",
    ],
    "quality-of": ["[the] (performance|accuracy|quality|effectiveness|reliability|safety) of [our|the|its]"],
    "verb-joint": ["(validation|evaluation|testing|deployment|development|and|or|otherwise|help|to|further|and/or)"],
    "clause-for-data": [
      "(on|from|using|by) (how|what) _",
      "(on|from|using) which _ [_] (you|we|they|people|users|members|customers|players|readers|visitors|each|every)",
      "(on|from|using|by) the (way|ways|manner|extent) [in which|to which|that] _",
    ],
    "train-on": ["(on|with|from|using)"],
    "training-noun": [
      "((ai|a.i.?)|artificial-intelligence|machine-learning|ml|model|models|llm|algorithm|algorithmic" +
        "|foundation model|language model|generative ai)-(training|pre-?training|fine-?tuning|re-?training)",
      "((ai|a.i.?)|artificial-intelligence|machine-learning|ml|model|models|llm|foundation model|language model" +
        "|generative ai|algorithmic|statistical model)[ product|model|system]* " +
        "(development|improvement|enhancement|refinement|optimi(s|z)ation|retraining|building|research)",
      "training (of|for) … (model|models|ai|algorithm|algorithms|llms|artificial-intelligence)",
      "for [the] [purposes of] machine-learning [purposes]",
      "for [our|their|its|any|other|further|additional|new|similar|future|own|internal]* machine-learning " +
        "(purposes?|uses?|activities|projects?|needs|research|work)",
      "for (our|their|its) [own] machine-learning",
      "(any|all|other|further|business|commercial|internal|research|lawful) purposes?[,] " +
        "(including|such as|among others) [without limitation|but not limited to|for]* " +
        "(machine-learning|(ai|model)-(training|development))",
      "(for|purposes of) " +
        "(analytics|analysis|data analysis|research|statistics|statistical purposes|testing|development" +
        "|product development|profiling|quality)[,] … machine-learning",
      "(as|into|in|to|for|of) [our|the|its|their|a] (training|fine-?tuning) " +
        "(data|dataset*|data-?set*|set|sets|corpus|corpora|examples?|samples?|inputs?)",
      "(fed|feed|feeds|flow|flows|go|goes|incorporated|included|used) [back|directly|also|then]* (in|into|for) " +
        "(its|their) [own|further|ongoing|next|continuous]* (training|learning|fine-?tuning)",
      "(develop|developing|improve|improving|enhance|enhancing|build|building|create|creating) " +
        "[our|the|its|their|new|other|existing|and]* [_] " +
        "(them|these|services?|products?|features?|functions?|functionalit(y|ies)|tools?|technolog(y|ies)|offerings?" +
        "|platform|app)[,] (including|also|among others?|in particular|particularly|notably|especially|for example" +
        "|for instance) " +
        "(through|by|via|with|using|by means of|by way of|with the help of) " +
        "[the|our] [use of] (machine-learning|ml|artificial-intelligence|ai)",
      "(train|trains|training) [and|or|improve|enhance|develop|refine|test]* (our|its|their|these|this|such|new) " +
        "[own|existing|new|future|other|digital|connected|and]* (products?|services?|features?|functionalit(y|ies)" +
        "|offerings?|solutions?|tools?|platforms?|apps?|applications?|scanners|search)",
      "(to|and|or) train [new|better] [_] (features|functions|functionalit(y|ies)|services)",
      "no-training",
      "(used|use|uses|using|serve|serves|needed) to train (anything|something)",
      "(dataset|data-?set|corpus|corpora|collection|library) [(that|which)]? ?" +
        "(lets?|allows?|helps?|enables?|teaches|from which|with which|on which) … (learn|learns)",
      "(the|our|their|its) (data|data-?sets?|sets?|corpus|corpora|collections?|library|material|pool) " +
        "(on|with|from) which (we|they|it|our|the|its|their) … " +
        "(train|trains|trained|retrain|retrains|retrained|teach|taught|fine-?tun*)",
      "(to|into|in|among|within) (the|our|their|its) (data|data-?sets?|sets?|corpus|corpora|collections?|library" +
        "|material|pool) [that|which] (we|they) (train|retrain|teach|fine-?tune) … (on|with|from)",
      "(datasets?|data-?sets?|corpus|corpora|collections?|library) [of _] (from|on|with|out of) which … " +
        "(model|models|algorithm|algorithms|ai|assistant|chatbot|classifier|system|systems|engine) " +
        "(is|are|was|were|will be) [also|partly|in part]* (built|based|made|created|derived|developed|drawn)",
      "(inform|informs|informing|shape|shapes|shaping) (our|the|its|their) [next generation of|new|future] [_] [_] " +
        "(machine-learning|ai|artificial-intelligence|algorithms|models)",
      "for the purposes? of [ai|artificial-intelligence] [and|or] machine-learning",
      "(into|through) [our|the|its|their] [_] (machine-learning|ml|ai|training|model) pipelines?",
      "so (our|the|its|their|it|his|her) [_] (ai|models?|algorithms?|assistant|system|engine|software|classifier) " +
        "(can|may|could|will|gets to) [go on|keep|continue|also|better]* (learn|learning|improve|improving|evolve" +
        "|evolving|get|mature)",
      "(so that|in order that|to let|to make sure that|so) … " +
        "(model|models|algorithm|algorithms|ai|classifier|classifiers|assistant|system|systems) " +
        "(can|may|could|will|might) [go on|keep|continue|also|better]* " +
        "(learn|learning|to learn|be (improved|trained|refined|retrained|enhanced|developed|fine-?tuned))",
      "(so that|in order that|to make sure that|so) (our|the|its|their) [_] " +
        "(model|models|algorithm|algorithms|ai|classifier|classifiers|assistant|system|systems) [all|also]* " +
        "(keep|keeps|continue to|continues to|go on|goes on) " +
        "(learn|learning|improve|improving|evolve|evolving|getting better)",
      "(machine-learning|ai-training|model training|training of (ai|models)) included",
      "(models?|algorithms?|ai|artificial-intelligence|classifiers?|assistants?) " +
        "(is|are|being|be|may be|can be|will be|must be|need to be|needs to be) [then|also|further|regularly|often" +
        "|constantly]* " +
        "(trained|retrained|re-trained|taught|educated|fine-?tuned)",
      "(models?|algorithms?) (is|are|may be|can be|will be) … trained",
      "(model|algorithm|ai|classifier|machine-learning)-(calibration|recalibration|tuning|evaluation|learning" +
        "|adaptation|evolution)",
      "(model|models|algorithm|algorithms|ai) [can|will|also|then]* (learn|learns) (what|which) " +
        "(you|people|users|members|customers|readers)",
      "(become|becomes|as) [training|learning]* examples? (for|to) " +
        "(our|the|its|their) [_] (model|models|classifier|classifiers|ai|algorithm|algorithms|assistant|system" +
        "|systems)",
      "(create|creates|creating|creation of|build|builds|building|produce|produces|compile|compiles|compiling" +
        "|compilation of|assemble|assembles|assembling|assembly of|constitute|constitution of) " +
        "[our|the|its|their|a|new]* (training|fine-?tuning|learning) (data|examples|datasets?|data-?sets?" +
        "|corpus|corpora|collections?|databases?)",
      "(build|building|compile|compiles|compiling|compilation of|assemble|assembles|assembling|assembly of) " +
        "[our|the|its|their|new]* training sets?",
      "(feed|feeds|fed|built|worked|folded) into [our|the|its|their]* (next|new|future|later) " +
        "(version|versions|generation|generations|release|releases) of (our|the|its|their) [_] " +
        "(model|models|classifier|ai|algorithm|algorithms|assistant|chatbot)",
      "for [_] [and|or]* (model|ai|algorithm)-(development|improvement|building) (purposes?|work)",
      "(support|supports|supporting|power|powers|further|furthers|advance|advances|assist|assists) " +
        "(our|its|their) [own|ongoing|internal]* (machine-learning|ai|artificial-intelligence|ml) [and|or]? ?" +
        "(work|efforts|research|development|programmes?|programs?|initiatives?|projects?)",
      "(feed|feeds|fed|feeding) [back] [into] [our|its|their] [own] (ml|ai|models?|ai models?|ml models?)",
      "(feed|feeds|feeding) (it|them|these|this) [back] (into|to) [our|the|its|their|a]* [_] " +
        "(ml|ai|models?|algorithms?|classifiers?|assistant)",
      "(enter|enters|entering|join|joins) [our|the|its|their|a] (training|fine-?tuning) " +
        "(data|dataset*|data-?set*|set|sets|corpus|corpora)",
      "(feed|feeds|fed|feeding) [into] [our|the|its|their|an|a] [_] [_] " +
        "(classifier|classifiers|neural networks?|algorithms?|machine-learning|language-models?|ai-models?" +
        "|predictive models?)",
      "data-?sets? [(that|which) (is|are)]? (prepared|used|built|assembled|compiled|collected|curated|created) for " +
        "[the|our]* (machine-learning|training|ai|model training)",
      "(ingested|absorbed|assimilated) (into|by) [our|the|its|their|an|a] [own|large|in-house|new]* " +
        "(ai|artificial-intelligence|machine-learning|generative|language|foundation)-(model|models|systems?)",
      "(ingested|absorbed|assimilated) (into|by) [our|the|its|their|an|a] [own|large|in-house|new]* " +
        "(language-models?|models?|llms?|ai|neural networks?)",
      "ingestion (into|by) [our|the|its|their] [own|large|in-house|new|ai]* (language-models?|models?|llms?)",
      "(to|into|through) (our|the|its|their) [_] (ai|models?|algorithms?|classifiers?|assistant|language-models?) " +
        "(so that|so) (it|they) [can|may|will|also]* (learns?|improves?|gets? better|evolves?)",
      "(to|into|through) (our|the|its|their) [_] (ai|models?|algorithms?|classifiers?|assistant|language-models?) " +
        "[in order|so as]* to (improve|train|teach|refine|educate|enhance) (it|them)",
      "the more … [,] the (better|smarter|sharper|more _) (our|the|its|their) [_] " +
        "(ai|models?|algorithms?|assistant|classifiers?) (becomes?|gets?|grows?|works?|performs?|learns?)",
      "(research|innovation) in[to] [the field of] (machine-learning|ai|artificial-intelligence|ml)",
    ],
    "used-for-training": [
      "(use|reuse|usage) (for|in) [the|any|our|their|ai|model]* (learning|training)",
      "(used|use|using|uses|included|include) [it|them]* (for|in) [the|any|our]* training",
      "for [ai|model|our]* training purposes",
    ],
    "learning-alone": [
      "[(analytics|research|statistics|analysis) (and|&)] [ai|model|algorithm]* " +
        "(training|machine-learning|deep-learning|model development)",
      ofLearning,
      `${research} and (ai|artificial-intelligence)`,
    ],
    "not-training": [
      "training (data|examples?|samples?|inputs?) (for|of) [our|the|new|its|their]* [_] " +
        "(employee*|staff|personnel|team*|agents?|workers|contractors|drivers|advis(e|o)rs|colleagues|students|pupils)",
      "(seminar*|workshop*|courses|(a|the|our|this|that|each|online) course|webinar*|tutorial*|lesson*) … " +
        "(train|trains|teach|teaches|training)",
      "(employee*|staff|personnel|team|teams|workers|contractors|reviewers|moderators) … " +
        "(is|are|be|been|being|get|gets|regularly) … trained",
      "train* (and|or) [otherwise|also|further]* (assist|coach|equip|evaluate|guide|instruct|manage|monitor|supervise" +
        "|support) [our|the|all|new|their|its|your] [_] (employee*|staff|personnel|team|teams|workers|workforce" +
        "|contractors|volunteers|drivers|interns|representatives|moderators|reviewers|people|colleagues|teachers)",
      "train* [and (supervise|manage|develop|evaluate|monitor|support)] " +
        "[our|the|all|new|their|its|your|small|other|any|these] [_] " +
        "(employee*|staff|personnel|team|teams|agents|workers|workforce|contractors|volunteers|drivers|interns" +
        "|representatives|moderators|reviewers|people|users|students|pupils|customers|athletes|officers|colleagues" +
        "|teachers|advisers|advisors|clinicians|pilots)",
      "(employee|employees|staff|personnel|team|agent|agents|worker|workforce|user|customer|driver|safety|security" +
        "|compliance|awareness|privacy|data protection|job|on-the-job|professional|vocational|sales|product|sports?" +
        "|strength|weight|fitness|physical|marathon|cycling|running|personal|interval|toilet|potty|pilot|flight)" +
        "-train(ing|er|ers|ings)",
      "training " +
        "(course*|session*|program*|programme*|video*|material*|plan*|load*|zone*|class*|workshop*|seminar*|event*" +
        "|provider*|centre*|center*|certificate*|record*|history|goal*|log|logs|partner*|camp*)",
      "(our|your|their|its|this|offer|offers|offering|provide|provides|providing|host|hosts) [the|a|an]* " +
        "[online|digital|staff|sales|own|new] training (software|platforms?|apps?|tools?|portals?)",
      "(quality|monitoring|coaching) (and|or|and/or|,) training",
      "training (and|or|and/or|,) (quality|monitoring|coaching|awareness|certification|education)",
      "(train|trains) (station*|ticket*|journey*|travel|ride*|operator*|line*|service*|times?|tables?)",
      "(by|the|a|on|take|catch|high-speed) train(s)?",
      "(well|properly|specially|specifically|appropriately|regularly|fully|suitably|adequately|medically) trained",
      "train(s)? your (body|muscles|heart)",
      "(trained|qualified) " +
        "(employee*|staff|personnel|team*|agents|reviewers|moderators|people|professional*|experts|representatives" +
        "|specialist*|individual*)",
      "(staff|employees|personnel|teams|agents) (are|is|were|receive|undergo|have been|has been) [regularly] train*",
      "pre-?trained _",
      "(feed|feeds|fed|feeding) [it|them|these|this] [back] (into|to) … " +
        "(model|models|ai|networks?|algorithms?|classifiers?|learning|assistant) " +
        "[in order|so as]? ?(to|which|that) " +
        "(answer|generate|reply|respond|produce|summari*|translate|suggest|provide|show|detect|give) _",
      "(ingested|absorbed|assimilated) (into|by) … (model|models|system|systems|llm|llms|ai) [in order|so as]? ?" +
        "(to|and) (answer|generate|reply|respond|produce|summari*|translate|suggest) _",
      "training on how",
      "(drop|drops|dropped|dropping|fall|falls|take|takes|taken|taking|remove|removes|removed) out of " +
        "(our|the|its|their|any|every) (training|fine-?tuning) (data|dataset*|data-?set*|set|sets|corpus|corpora)",
      "(you|students|pupils|learners|people|users|children|others|members|teachers|customers|everyone) " +
        "[can|may|to]* learn from",
      "(complete|completes|attend|attends|receive|receives|undergo|undergoes|provide|provides|mandatory|annual" +
        "|regular|ongoing|appropriate|specific) [_] training",
      "train* (on|in) [the|our] (privacy|data protection|security|confidentiality|compliance|gdpr)",
      "(education|teaching)* (and|or) training (purposes|institution*|qualification*)",
      "(education|employment|qualifications|skills|experience) (and|or|,) training",
      "(teach|teaches|teaching|taught) (you|students|children|people|users|others|us|them|a (class|course))",
    ],
    "not-model": [
      "(products?|services?|sites?|websites?|apps?)[,] [and|or|,|our|other|products|services|features|offerings]* " +
        "(systems?|technolog(y|ies)|software)",
      "(make|makes|making|give|gives|giving|offer|offers|offering|provide|provides|providing|send|sends|sending) " +
        "[you|better|more|relevant|tailored|personali(s|z)ed|product]* recommendations",
      "assistant (experience*|features?|functions?|professors?|managers?)",
      "(ai|artificial-intelligence|machine-learning) (team|teams|department|office|act|policy|principles|officer)",
      "(ai|a.i.|artificial-intelligence)-(generated|translated|written)",
      "(ai|a.i.|artificial-intelligence)-assisted (content|text*|translation*|review*|image*|summar*|draft*|writing)",
      "(business|role|3d|data protection|contract*|car|vehicle|device|phone|hardware|product|revenue|operating" +
        "|licen(s|c)e|subscription|governance|service|consent|opt-?in|opt-?out|delivery|payment|advertising|cookie" +
        "|make and|make,|make or|browser|brand and|brand,|manufacturer and|manufacturer,|attribution|franchise" +
        "|partnership|hybrid|work|threat|controller) model*",
      "(verified|content|adult|fashion|photo) model*",
      "(encryption|cryptographic|hashing|compression|consensus) algorithm*",
      "model " +
        "(account*|program*|contract*|clause*|release*|form|terms|number*|name|year|law|agreement*" +
        "|of (car|vehicle|device|phone|your|the))",
      "(make|brand|manufacturer|type|year) (and|or|,) model*",
      "(information|payment|it|computer|operating|security|management|booking|reservation|file|filing|alert|alarm" +
        "|gps|navigation|safety|tracking|back-?up|network|heating|hr|crm|record*|our technical|technical) system*",
      "(cookie|cookies|tracking|similar|encryption|security|information|other|new|internet|web|communication*" +
        "|privacy-enhancing|third-party|payment|advertising|ad|tokeni(s|z)ation|advanced|video) technolog*",
      "(search|browser|ad|junk mail|content|parental) (filter*|engine*)",
      "other (developing|emerging) technolog*",
      "(recognition|identification) (template*|profile*|print*|data|code*|key*)",
      "(travel|personal|shop|sales|executive|admin*|research|teaching|shopping|customer) assistant*",
    ],
    "as-a-tool": [
      "(with|using|through|via|by|by means of|by using|thanks to|powered by|based on|with the help of|leveraging" +
        "|use of|help of|in|from|on) [the] [help of] [use of] [our|its|their|an|a|such as|certain]",
    ],
    "learns-from": [
      "(model|models|algorithm|algorithms|ai|assistant|classifier|engine) … " +
        "(improve|improves|get better|gets better) [over time|constantly|continuously]* " +
        "(with|from|thanks to|based on|by learning from)",
      "(ai|artificial-intelligence|machine-learning) " +
        "[technology|technologies|system|systems|tool|tools|feature|features|models] (that|which) we [may|also] … " +
        "(train|develop|build|improve|create)* (using|with|on|from)",
      "(model|models|algorithm|algorithms|ai|assistant|chatbot|bot|system|systems|classifier|engine|filter) … " +
        "(learn|learns|learned|learnt|learning)[,] [not only|not just|only|solely|exclusively|also|mainly|in part" +
        "|in particular" +
        "|among other things|among others|notably|chiefly|constantly|continually|continuously|steadily]*[,] from",
      "(model|models|algorithm|algorithms|ai|assistant|system|systems|classifier|engine|filter) … " +
        "(is|are|was|were|be|been|being) … (trained|pre-?trained|fine-?tuned|taught|built|developed|improved) " +
        "[only|solely|exclusively|just|in part|partly|on nothing but] (on|with|using|from)",
      "(models?|algorithms?|ai|assistant|engine) (improved|refined|tuned|fine-?tuned|taught|adjusted|updated) " +
        "[only|continuously|continually|constantly|regularly|in part]* (with|using|on|from|by means of)",
      "so [that] [our|the|its|their|ai]* (models?|algorithms?|ai|assistant|engine|classifiers?) [can|may|will|also]* " +
        "(learn|learns|evolve|evolves|(get|gets) better|(improve|improves) over time)",
      "(build|builds|building) smarter (models|systems|ai)",
      "(help|helps|helping) (our|the|its|their) [_] (fraud-|spam-|abuse-|scam-|image-|speech-)?(detection|recognition" +
        "|scoring|prediction|moderation|ranking|matching|recommendation|translation|transcription)-" +
        "(tool|tools|filter|filters|engine|engines) [to] " +
        "(learn|improve|evolve|get better|become (better|smarter|more))",
      "(teach|teaches|teaching|taught) (our|its|their|the) … " +
        "(model|models|ai|system|systems|algorithm|algorithms|assistant|software|machines)",
    ],
    "made-with": [
      "(models?|algorithms?|ai|assistant|classifiers?|engine) … (is|are|was|were|be|been|being) … " +
        "(refined|enhanced|optimi(s|z)ed|enriched|perfected|sharpened|honed|tested|evaluated|validated|benchmarked" +
        "|updated|adapted) [only|solely|exclusively|just|in part|partly] (on|with|using|from)",
    ],
    "learning-verb": [
      "(learn|learns|learned|learnt|learning)[,] [not only|not just|only|solely|exclusively|also|mainly|in part" +
        "|in particular" +
        "|among other things|among others|notably|chiefly|constantly|continually|continuously|steadily]*[,] from",
      "(keep|keeps|kept|go|goes|continue|continues) [on] [to] (learn|learning)",
      "(learn|learns|learned|learnt) [more|new things]* (as|each time|every time|whenever|over time)",
    ],
    "learning-ware": [
      "(technology|technologies|software|personali(s|z)ation|features?|functions?|tools?|recommendations|games?|apps?" +
        "|applications?|products?|programs?|filters?|engines?|capabilit(y|ies)|feeds?|services?|platforms?|websites?" +
        "|sites?|extensions?|plugins?|devices?|robots?|keyboards?|search)",
    ],
    "growing-verb": [
      "(is|are|was|were|be|been|being) [also|then|partly|largely]* (shaped|formed|recalibrated|calibrated|tuned" +
        "|retuned|retrained|re-trained|schooled) (by|on|with|from|using)",
      "(get|gets|got|become|becomes|became|grow|grows|grew) [ever|even|much|a little|steadily]* (better|smarter" +
        "|cleverer|sharper|fairer|more (accurate|precise|helpful|reliable|intelligent|powerful|capable|useful|robust))",
    ],
    "making-verb": [
      "(make|makes|making|made|help|helps|helping|let|lets|letting|get|gets|getting|render|renders|rendering)",
      "(allow|allows|allowing|enable|enables|enabling|teach|teaches|teaching)",
    ],
    "getting-better": [
      "(better|smarter|cleverer|sharper|fairer)",
      "more (accurate|precise|helpful|reliable|intelligent|powerful|capable|useful|robust|dependable|relevant)",
      "[to] (learn|evolve|adapt|get better|become (better|smarter|fairer|more))",
      "[to] (improve|progress|mature) (over time|with time|continuously|with use)",
      "(work|works|perform|performs) (better|equally well|more (accurately|reliably))",
    ],
    "model-pronoun": ["(them|it|these models|those models|this model|that model)"],
    "their-learning": [
      "(for|in|to|towards|of) (their|its) [own|continued|ongoing|further|initial]* (training|retraining|fine-tuning)",
      "(their|its) [_] (training|retraining|fine-tuning) (relies|is|may|can|draws|uses|rests|takes)",
      "(they|it) [may|can|will|also|then|constantly|still]* (learns?|learned) from",
    ],
    "tools-before": [
      "(these|those|such) (tools|features|systems|technologies|functions|assistants|engines)",
      "(this|that) (tool|feature|system|technology|function|assistant|engine)",
    ],
    biometric: [
      "(biometric|biometrics|biometrical|biometric-related|biometrics-related)[ " +
        "(data|information|identifier|identifiers|characteristic*|template*|feature*|technolog*|measure*|record*" +
        "|sample*|scan*|details|verification|authentication|processing|identification|recognition|facial data)]",
    ],
    "biometric-identifier": [
      "(data|information) (derived|inferred|extracted|drawn) from (your|the|their|users'|customers') " +
        "(face|facial features|voice|gait|way of walking)",
      "(recogni(s|z)e|recogni(s|z)es|recogni(s|z)ing|identify|identifying) [your|the|a|users'|people's|their] " +
        "(face|faces|voice|voices)",
      "(face|facial|voice|vocal|speaker|finger|fingertip|thumb|palm|hand|iris|retina*|retinal|eye|ear|vein|gait" +
        "|keystroke" +
        "|typing|heartbeat|cardiac|lip|(eye|head)-movement)-?" +
        "(print*|template*|geometry|scan*|map*|signature*|embedding*|vector*|landmark*|recognition data|structure" +
        "|biometric*)",
      "(face|facial|iris|retina*|retinal|eye|palm|hand|vein|voice|gait)[ |-]codes?",
      "(scan|scans|scanning|image|images|geometry|pattern|patterns|measurements?|features|characteristics|template" +
        "|map) of " +
        "(your|a|the|their|his|her|an) [body[,]] (face|hand|fingers?|iris|retina|eye|eyes|voice|palm|veins?|gait)",
      "(iris|retina|retinal) (scan*|image*|pattern*|recognition)",
      "(palm|hand|finger|wrist)-veins?[ (scan*|image*|pattern*|template*|map*|reading*|data|structure*)]",
      "(palm|vein|vascular) (image*|pattern*)",
      "(gait|keystroke|typing|swipe|swiping|mouse|touch) (speed|cadence|pressure|dynamics|rhythm*|biometric*)",
      "(gait|keystroke|typing|swiping) (pattern*|recognition|analysis)",
      "(voice|vocal|facial|gait|movement|cardiac|heartbeat) (characteristics|signature*|markers?|profile*)",
      "(voice|vocal|facial|face) (features?|patterns?|traits?)",
      "(characteristics|traits|geometry) of [your|the|their|users'|callers'|people's]* (faces|voices)",
      "(facial|face|voice) (biometric*|recognition data|identification data)",
      "(facial|face) data",
      "(face|facial|voice|fingerprint|palm|iris|retina|hand) (and|or|and/or|&) (face|facial|voice|fingerprint|palm" +
        "|iris|retina|hand) (data|template*|print*|scan*|geometry|embedding*|biometric*)",
      "(rhythm|cadence|speed|pressure) of (your|their|the|his|her) (keystrokes?|typing|swipes?)",
    ],
    "bare-recognition": [
      "(face|facial|voice|speaker|iris|palm|fingerprint|gaze)" +
        "-(recognition|identification|matching|verification|authentication)",
    ],
    "biometric-feature": [
      "(recogni(s|z)e|recogni(s|z)es|identify|identifies|know|tell) (you|people|them|guests|visitors|callers" +
        "|speakers|customers) " +
        "(by|from) (your|their|the) (face|faces|voice|voices|gait|walk|typing|irises|eyes|palm|palms|veins)",
      "faces [of _] (may be|can be|will be|is|are|being)? ?enrol(led|ed)",
      "(voice|speaker|photo|face|facial) identification",
      "(scan|scans|scanning) [your|the|a|users'|people's|their] (iris|irises|retina|retinas|palm|palms|finger|fingers)",
      "(face|facial|voice|speaker|iris|palm|fingerprint|gaze|biometric)-(lock|locks|unlocking|unlock)",
      "(biometric|biometrics|face|fingerprint) (and|or|and/or|/) (passcode|pin|password|pattern)" +
        "-(lock|locks|login|unlock|unlocking)",
      "(face|facial|voice|speaker|iris|palm|fingerprint|gaze)" +
        "-(recognition|identification|matching|verification|authentication|comparison*|unlock)",
      "(iris|palm|fingerprint)-detection",
      "(face|facial|voice|palm|fingerprint|finger|vein|iris)-(payments?|pay|login|log-in|sign-in|sign-on)",
      "(face|touch) id",
      "windows hello",
      "liveness[ (check*|detection|test*)]",
      "(recogni(s|z)e|recogni(s|z)es|recogni(s|z)ing|match|matches|matching|compare|compares|comparing|scan|scans" +
        "|scanning|detect|detects|detecting) [your|the|a|users'|people's|their|every|each] " +
        "[visitors?|customers?|shoppers?|guests?|passengers?|employees?|everyone|anyone]*('s|')? " +
        "(face|faces|voice|voices|fingerprint*)",
      "faces? [of [all|our|the|any]* (shoppers|visitors|customers|guests|people|passengers|employees|callers|members" +
        "|persons|pupils|students|staff|workers|drivers|fans)] (is|are|be|being|was|were) " +
        "[also|then|automatically]* (scanned|recogni(s|z)ed|matched|compared)",
      "(image|images|photo|photos|video|videos) … (watch ?lists?|lists? of (banned|wanted|barred) (people|persons))",
      "(analy(s|z)e|analy(s|z)es|analy(s|z)ing) [continuously|automatically|also]* " +
        "(your|users'|customers'|people's|visitors'|candidates'|students'|drivers'|guests'|shoppers'|the _'s) " +
        "(face|faces|facial features|gaze)",
      "(analy(s|z)e|analy(s|z)es|analy(s|z)ing|measure|measures|measuring|scan|scans|scanning) " +
        "(the|all|any|other) [other|remaining]* faces (in|on) [_] _",
      "(analy(s|z)e|analy(s|z)es|analy(s|z)ing) (the|your|their|users'|callers'|customers'|speakers'|a caller's) " +
        "(voice|voices) (of|and)",
      "(camera|cameras|video|footage|cctv) … (recogni(s|z)e|recogni(s|z)es|identify|identifies|tell apart) " +
        "(returning|repeat|regular|individual|known) " +
        "(visitors?|customers?|guests?|shoppers?|passengers?|people|persons|members)",
      "(selfie*|portraits?|profile (photos?|pictures?)) [may|can|will|are|is|also|then|be]* (matched|compared) " +
        "(against|with|to)",
      "(facial|face) age (estimation|recognition)",
      "(estimate|estimates|estimating|determine|guess) your age from … (face|selfie|photo|image|picture)",
      "age (estimation|recognition) (from|using|based on|by) … (face|selfie|photo|image|picture|ai)",
      "emotion-(detection|recognition|inference)",
      "(face|facial|voice|speaker|fingerprint) (and|or|and/or|&|/) " +
        "(face|facial|voice|image|photo|fingerprint|document) " +
        "(recognition|identification|matching|verification|authentication|comparison*)",
      "(analy(s|z)e|analy(s|z)es|analy(s|z)ed|analy(s|z)ing|assess|assesses|assessing|evaluate|evaluates|evaluating" +
        "|interpret|interprets|interpreting|read|reads|reading|measure|measures|measuring|score|scores|scoring) " +
        "[your|the|their|candidates'|users'|callers'|customers']* [_] " +
        "(facial (expressions?|cues)|micro-?expressions?|vocal tone|tone of voice|intonation|eye contact)",
      "unlock … with your (face|voice|finger)",
      "(likeness|resemblance|look-?alike) (check*|comparison*|match|matches|matching|test*)",
    ],
    "trait-act": [
      `${comparing} (it|them|this|these|both|the two|the result|your selfie) (with|to|against) … ` +
        "(photo|picture|selfie|portrait)s?",
      `(selfie|photo|picture)s? of (yourself|you|your face) … ${comparing} (it|them|the two|both|these)`,
      "(search|searches|searching) … (photo|picture|image)s? … for (your|the|a|their|that|this) face",
      "(check|checks|checking|verify|verifies|make sure|ensure|ensures) that [you|it|the person]* (are|is|look" +
        "|looks) [_] (person|same|you)? ?(in|on|as) (your|the) (pictures?|photos?|selfie|profile|id)",
      "(camera|webcam|video|lens) … (whether|that|if|check|checks) … (same person|person who (registered|enrolled" +
        "|signed up|booked))",
      "(person|whoever) in front of the (camera|webcam|screen) … (same person|who registered|who enrolled)",
      "(doorbell|camera|time clock|clock|kiosk|turnstile|gate|terminal|reader) … (recogni(s|z)es?|knows?|tells? you" +
        "|tell you) [then|by name|again]* (you|them|him|her|who|whom|which|people|visitors)",
      "(camera|scanner|machine|system) … (judges?|guesses|estimates?|assess(es)?|checks?|decides?) " +
        "(whether|if) you (look|are|seem) (over|under|old enough|at least|of age|18|16|21)",
      "(estimat(e|es|ed|ing)) (your|the|their|his|her|a user's|users') age from [_] [_] (selfie|face|photo|voice" +
        "|video)s?",
      "(person|face) (in|on) (the|your|a) (selfie|photo|picture|video) (is|matches) [_] [_] (person|holder|face|one" +
        "|photo) (on|in|of) (the|your|an) (id|identity|document|passport|card|licence|license)*",
      `${comparing} ${whose} (webcam|camera|captured) (photo|picture|image|video|still)s? (with|to|against) … ` +
        "(id|identity|passport|document|card|licence|license)",
      "(group|groups|grouped|sort|sorts|find|finds|cluster|clusters) … (photos|pictures|images) " +
        "(of|in which|that show|showing) (the same|each|one|that) (person|people|face|individual)s?",
      "(photo|picture|image|selfie|portrait)s? (is|are|may be|will be) [then|also]* (converted|turned|transformed) " +
        "into … (representation|code|template|signature|vector|string)s?",
      "(convert|converts|turn|turns|transform|transforms) [your|the|a|each]* (photo|picture|image|selfie|portrait)s? " +
        "into … (representation|code|template|signature|vector|string)s?",
      "(camera|doorbell|webcam|lens|cctv)s? … (recogni(s|z)(e|es|ing)) [familiar|known|registered|returning" +
        "|individual|specific|the|each|different]* (people|persons?|faces|members|who)",
      `${comparing} ${whose} (selfies?|live (photo|picture|image|video)s?) (with|to|against) … ` +
        "(photo*|picture*|portrait*|image*|passport*|licen(s|c)e*|id|card|document*)",
      "(selfies?|live (photo|picture|image|video)s?) … (is|are|be|being) [then|also|automatically]* " +
        "(compared|matched|checked) (with|to|against)",
      `${comparing} [_] [_] (photo*|picture*|portrait*|images?) [_] [_] [_] (with|to|against) … ` +
        "(galler(y|ies)|portraits?|passports?|selfies?|(photo|picture|image)s? of [_] [_] " +
        somebody +
        ")",
      "(remember|memori(s|z)e|learn)(s|ed|d|t)? (your|their|his|her|each|every) [_'s]? ?(face|voice|palm|walk|gait)s?",
      "(group|groups|grouped|sort|sorts|sorted|cluster*) … (photo*|picture*|images) … by " +
        "[the|different|same]* (faces?|people|persons?|who)",
      "(by|through|via|with|at|on|to|into|past|using) (a|an|the|our|this) [_] " +
        "(fingerprint|finger|fingertip|palm|palm-print|palm-vein|finger-vein|vein|hand|face|facial|iris|retina)-" +
        "(reader|scanner|sensor|terminal)s?",
      "by (showing|presenting|scanning|raising|waving|holding up) (your|their|his|her|the|a) (palm|face|finger|iris)",
      "(pay|pays|paying|board|boards|boarding|clock in|clocks in|clocking in|check out|open|opens|opening|enter" +
        "|enters|entering|start|starts|starting) … with (your|their|his|her|a) (palm|face|finger|fingertip|voice|iris)",
    ],
    "body-part": [
      "(faces?|voices?|gait|strides?|palms?|irises|retinas?|fingertips?|ears?|veins?|silhouettes?|heartbeats?)",
      "(your|their|his|her|the|a|an|each|every) (hand|finger|thumb|eye|head|iris|speech)s?",
      "(facial (features?|characteristics|landmarks?|expressions?|cues|traits)|micro-?expressions?" +
        "|(tone|sound) of [your|their|his|her|the|a]* voice|vocal (tone|features|characteristics|patterns?)" +
        "|intonations?|(heart|cardiac) (rhythm|signals?)|(eye|head) movements?|gaze)",
      "(look|looks|looking|glance|glances|glancing) (in|into|at|towards) (the|a|your|our) (camera|webcam|lens)",
    ],
    "not-a-body-part": [
      "(a|an|the|your|their|each|every) speech-(to|recognition|synthesis|model*|engine*|service*|software|tool*" +
        "|system*|provider*|api|technolog*|bubble*|impairment*|therap*|contest*)",
      "(a|an|the|your|their|each|every) head (office*|coach*|count*|start*|quarter*|teacher*|chef*|nurse*|of)",
      "(a|an|the|your|their|each|every) eye (tracker*|doctor*|test*|clinic*|care|exam*|drops)",
      "(a|an|the|your|their|each|every) hand-(baggage|luggage|sanit*|book*|tool*|made|written|held|wash*)",
    ],
    "body-measure": [
      comparing,
      examining,
      "(rat(e|es|ed|ing)|judg(e|es|ed|ing)|rank(s|ed|ing)?|estimat(e|es|ed|ing)|resembl(e|es|ed|ing))",
      "(turn|convert|transform|translat)(s|es|ed|ing)? into",
      "into (a|an) … (code|template|signature|number|vector|representation|sequence|string|map|model|profile)s?",
      "(check(s|ed|ing)?|hold(s|ing)?|held|looked up) … (against|with)",
      "(plac(e|es|ing)|put(s|ting)?|hold(s|ing)?|press(es|ing)?|lay(s|ing)?|rest(s|ing)?) … " +
        "(on|over|to|against|above|into|in front of) … (reader|scanner|sensor|terminal|clock|gate|turnstile|kiosk)",
    ],
    "body-record": [
      "(template|signature|geometry|mesh|vector|embedding|descriptor|representation|identifier|landmark|measurement" +
        "|scan|scanner|reader|turnstile)s?",
      "(description|profile|pattern|shape|contour|outline|code|map|model)s? of",
    ],
    "not-biometric": [
      "(animal's|animals'|animal|pet's|pets'|pet|dog's|dogs'|cat's|cats'|horse's|horses'|cow's|cows') " +
        "(faces?|voices?|eyes?|iris|irises|gaits?)",
      "(face|faces|voices?|eyes?|gaits?) of [the|a|an|your|our|their|lost]* " +
        "(animals?|pets?|dogs?|cats?|horses?|cows?|cattle)",
      "voices? (reads?|reading)",
      "voice of [the|our|your|a]* (customers?|clients?|users?|people|community|patients?|students?|members?)",
      "(on [the] (one|other)|the other|by|at|first|second) hands?",
      "hand-(luggage|made|written|book|ed)",
      "thumbs?-(up|down|nail*)",
      "heads?-(of|office*|quarter*|count*|phone*|light*|line*)",
      "palm (beach|springs|desert|coast|sunday|court)",
      "voice (and|or|&|/|,) (data|video|text|sms|chat|messag*|e-?mail*|internet|broadband)",
      "(friends|others|other _|contacts|colleagues|neighbou?rs) [can|may|might|will|could|also]* " +
        "(recogni(s|z)e|identify|know) … (face|voice)",
      "(face|voice) [_] [_] so that [your|other|the]* _ [can|may|might|will|could]* (recogni(s|z)e|identify|know)",
      "(you|we|they|who) [may|will|might|could|can] face",
      "face (a|an|any|legal|similar|different|problems?|issues?|penalt*|charges|difficult*|challenges?|risks?|fines?)",
      "(faces?|facial|voices?) … without (identifying|recogni(s|z)ing) [any]* (anyone|anybody|people|who|individuals?" +
        "|persons?|them)",
      "face-to-face",
      "face (value|masks?|covering*|shield*|paint|cream*|down|up)",
      "[the|a] (public|human|new|fresh|friendly|smiling|smiley|emoji|cartoon) (face|voice)s?",
      "(tap|taps|tapping|swipe|swipes|swiping|drag|slide|sliding|scroll|touch) [with|of|the|screen|it|on]* " +
        "(a|your|the|one|two) fingers?",
      "(badge|card|pass|passport|permit|licen(s|c)e|ticket)s? [_] [_] [_] (photo|picture|portrait)s? of [_] faces?",
      "(photo|picture|portrait|image)s? of [_] faces? (is|are|may be|will be) [then]? " +
        "(printed|shown|displayed|on (your|the|their))",
      "(open|opens|opening) [_] [_] [_] (with|by|using) [your|their|the]? voice",
      "without [(trying|seeking|attempting|wanting) to] (know|learn|establish|find out|tell|check)(ing)? who (you" +
        "|they) are",
      "faces? of (the|a|an|each|this|our|your) (card*|coupon*|voucher*|map*|clock*|watch*|dice|coin*|page*" +
        "|note*|stone*|product*" +
        "|building*|document*|ticket*|company|brand|device*|screen*|label*)",
      "(clock|watch|card|coin|type|rock)-faces?",
      "(faces|voices|face|voice) of [the|our|your|its|a]* (characters?|actors?|figures?|avatars?|singers?)",
      "(finger|thumb|fingertip|face|palm|sensor) … (pulse|heart|oxygen|oximeter|glucose|blood|temperature|thermometer)",
      "palm-(sized|oil|tree*|rest*)",
      "(avatar|character|double|figure|statue|doll|mask)'s (face|voice)",
      "(detect*|find*|locate*) … faces … (focus|blur*|expos*|pixel*|crop*|frame)",
      "(nurse|doctor|physician|clinician|therapist|dentist)s? … " +
        "(examin(e|es|ing)|assess(es|ing)?|evaluat(e|es|ing)|measur(e|es|ing)|stud(y|ies|ying)) … (face|voice" +
        "|hand|eye|finger|ear)s?",
      "voice (call*|message*|mail*|note*|chat*|command*|assistant*|control*|request*|quer*|input*|channel*|memo*" +
        "|actor*|prompt*|search*|over*|typing|plan*|setting*|coach*|lesson*|talent|acting|feature*|service*" +
        "|quality|traffic|clone*|model*)",
      `${examining} ${whose} voice (recording*|data|clip*|interaction*|sample*)`,
      `(${comparing}|${examining}) … voice … (transcri*|into text|to text|captions?|subtitles?|commands?|you say)`,
      "(guard|steward|staff|employee|officer|courier|agent|supervisor|manager|moderator|reviewer|receptionist|person" +
        "|human|colleague|invigilator|teacher|host|coach|trainer|cashier|waiter|caretaker|doorman)(s|es)?[,] [who|and" +
        "|may|can|will|must|should|then|also|always|simply|visually|only]* (look(s|ing)? at|know(s|ing)?|see(s|ing)?" +
        "|compar(e|es|ing)|match(es|ing)?|check(s|ing)?|examin(e|es|ing)|read(s|ing)?|recogni(s|z)(e|es|ing)" +
        "|identif(y|ies|ying)|assess(es|ing)?|evaluat(e|es|ing)|verif(y|ies|ying)) … (face|faces|voice|voices|selfie*)",
      "(face|faces|voice|voices|selfie*) … (compared|checked|matched|verified|assessed|evaluated) " +
        "[only|then|visually]* by (a|an|our|the|their|your) [_] " +
        "(guard*|steward*|staff|employee*|officer*|courier*|agent*|supervisor*|manager*|moderator*|reviewer*" +
        "|receptionist*|person|people|human*|colleague*|nurse*|doctor*|teacher*|host*)",
      "(dub|dubs|dubbed|dubbing|lip-sync*|synthetic|synthesi*|translated|cloned) … (voice|voices|face|faces|lips)",
      "biometric [information|identifier|data|privacy|security|protection]* " +
        "(act|acts|law|laws|statute*|regulation*|ordinance)",
      "(government|official|valid|state|nationally|acceptable)[-issued] [or|and|valid|official|other]* " +
        "photo identification",
      "biometric screening (result*|value*|test*)",
      "biometric (signal*|reading*|feedback|sensor*|api|sdk|app|application|platform|software|product*)",
      "biometric (access|lock*|entry|door*|gate*|badge*|access control*|safe|turnstile*)",
      "(device|browser|canvas|digital|audio|webgl|font|system|tls|network|file|unique device|content|cryptographic" +
        "|hash|certificate|ssl|key|sha-?#|acoustic|video|machine) fingerprint*",
      "(device|browser|machine|hardware|system) (\"|“|')fingerprint*",
      "fingerprint*(\"|”|'|’)? [or (\"|“|'|‘)_(\"|”|'|’)] (of|from) [the|a|an|your|each|every|this|its]* " +
        "(device|browser|computer|machine|hardware|system|component|phone|connection)[s]",
      "fingerprinting",
      "fingerprint* of [the|a|your|each|every|this] (device|browser|file|key|certificate|video|audio|content)[s]",
    ],
    "health-measure": [
      "[your|their|body|resting]* (weight|height|waist|bmi|body mass index|blood (pressure|sugar|glucose|oxygen)" +
        "|heart rates?|heart-rate variability|pulse|body (fat|temperature|composition)|[skin] temperature|cholesterol" +
        "|glucose|steps?|step counts?|sleep|calories|oxygen saturation|respiratory rate)",
    ],
    "own-record": [
      "(recordings|transcripts?|transcriptions?|footage|clips|dashcam*|trips|journeys|routes|rides|whereabouts" +
        "|movements|positions|purchases|orders|transactions|bookings|homework|essays|coursework|exam scripts" +
        "|sick notes?|leave requests?|complaints|diagnosis|diagnoses|appraisals|timesheets|punches)",
      "(location|gps|position|geolocation|driving|mobility|travel|trip|sleep|heart rate|activity|reading|listening" +
        "|viewing|purchase|purchasing|shopping|order|booking|billing|payment|spending|call|attendance|leave|absence" +
        "|claims?)-(data|trail*|trace*|track*|histor*|record*|log|logs|behavio(u)?r*|habit*|pattern*)",
    ],
    "recorded-media": [
      "(photo*|picture*|image*|video*|footage|recording*|sample*|scan|scans|selfie*|template*|print|prints|id card*" +
        "|passport*|identity document*|original*|result*)",
    ],
    "biometric-policy": [
      "(our|its|a|the|separate|applicable) [separate|dedicated|specific|applicable|own]* " +
        "(biometric|biometrics)[-specific] [and _|data[-specific]|information|identifier|identifiers|privacy" +
        "|retention|processing|time clock]* (policy|notice|statement|schedule)",
      "(policy|notice|statement|schedule) (on|for|about) [the] [use|processing|retention] [of] biometric*",
      "(facial|face|voice) (recognition|scan|verification|geometry) [data|privacy]* (policy|notice|statement)",
    ],
    "watch-list": [
      "watch-?lists?",
      "(ban|exclusion|barred|banned|blocked|block|black|deny)-?lists?",
      "(lists?|registers?|database*|photos?|images?|pictures?|faces|records|gallery|galleries) of " +
        "[known|previously|our|all|suspected|people|persons|individuals|visitors|guests|customers]* " +
        "(banned|barred|wanted|excluded|unwelcome|suspected|shoplifters|thieves|offenders|criminals|trespassers)",
    ],
    "matched-face": [
      "faces?",
      "recogni(s|z)(e|es|ing) [our|all|the|each|every|any]* " +
        "(visitors?|guests?|customers?|people|persons?|shoppers?|fans?|patrons?|passengers?)",
      "(visitors?|guests?|customers?|people|persons?|shoppers?|fans?|patrons?|passengers?|everyone) (is|are|may be) " +
        "[also|then|automatically]* recogni(s|z)ed",
      "(camera|cameras|cctv|footage) … " +
        "(match|matches|compare|compares|check|checks|screen|screens|identify|identifies) " +
        "(everyone|everybody|anyone|visitors|guests|customers|people|persons|shoppers|fans|patrons)",
    ],
    "body-manner": [
      "(how|[your|their|his|her|the]* (way|manner)|the (way|manner) in which) … (type|types|walk|walks|swipe" +
        "|swipes|hold|holds|grip|grips" +
        "|tilt|tilts|press|presses|drive|drives|accelerate|brake|steer|steers|write|writes|sign|signs" +
        "|scroll|scrolls|tap|taps|browse|use (the|your|their|a) (mouse|touchscreen|keyboard|trackpad)" +
        "|move (the|your|their|a) (mouse|pointer|cursor|phone|device|handset))",
      "(braking|steering|acceleration|accelerating|cornering|phone movement)",
      "(driving|steering|braking|typing|walking|swiping) (style|habits?|behaviou?r|pattern*|rhythm*|speed*)",
      "(pressure|speed|slant|strokes?|rhythm|tilt|shape) … of (your|the|their|each|every|a) " +
        "(signature|handwriting|strokes?|keystrokes?|phone|handset|writing)",
      "[your|their|his|her|the]* (keystrokes?|click|mouse|pointer|touch) (rhythm*|speed*|cadence|dynamics" +
        "|movements?|pressure|patterns?)",
      "(pattern|rhythm|cadence|timing|dynamics) of … (movements?|keystrokes?|typing|strokes?)",
      "behaviou?ral (signal*|characteristic*|trait*|biometric*)",
      "(keystrokes|handwriting|mouse movements?|gestures)",
    ],
    "tells-who": [
      `(unique|specific|peculiar|proper) to (you|each|every|one|${somebody})`,
      "(compared|matched|checked|comparing|compare|compares|match|matches|check|checks) … (to|with|against) " +
        "[a|an|the|your|their|those|stored|earlier|enrolled|that|our]* " +
        "(reference|specimen|sample|model|template|profile|pattern|signature)s?",
      "(recogni(s|z)(e|es|ed|ing)|identif(y|ies|ied|ying)) " +
        "[the|each|every|our|your|returning|repeat|known|individual|a]* " +
        somebody,
      `${somebody} … (is|are|was|were|be|being) [also|then|automatically]* (recogni(s|z)ed|identified|told apart)`,
      "(for|and|or) [user|customer|caller|staff|visitor|personal]? (identification|authentication)",
      "(identification|authentication) (purposes|reasons)",
      "behaviou?ral profiles?",
      "which (member|driver|person|user|employee|player|pupil|student|resident|family)",
      "(if|when|whether) (another|a different|somebody else|someone else)",
      "(your|their|the) (earlier|previous|past|usual) (sessions?|log-?ins?|behaviou?r|pattern)",
      "does not (fit|match) (that|the|your) (profile|pattern)",
      "(apart|distinguish* you) from (a|an|another|other) (person|people|user|somebody|attacker|thief|bot)s?",
      "(impostors?|impersonat*|account (takeover|sharing)|stolen (phone|device|account)s?)",
      `(pick|picks|picking|single|singles|spot|spots|spotted|pinpoint*) ${somebody} [out]?`,
      "(that|whether|sure) you are [really|still|indeed]* (you|who|the (same|right|account holder|owner|candidate" +
        "|one))",
      "(whether|that|sure) the (person|user|driver|worker|employee|student|candidate|customer) … (is|was) " +
        "[really|still|indeed]* (you|the same|the account holder|the candidate|the one|who)",
      "(that|whether|if) (it|this) (is|was) [really|still|indeed]* (you|the same person|the account holder|them)",
      `(the|a) (same|right|real|rightful) ${somebody}`,
      "the same hand",
      "(find|finds|know|knows|greet|greets) … (by|from|who return)",
      "(tell|tells|telling|distinguish|distinguishes|distinguishing) … (apart|from)",
      "(whether|that) … (is|are|was|were) [really|likely|probably|to be]* (yours|your own|their own|theirs)",
      "(whether|that|when|if) (somebody|someone|anybody|anyone) else",
      "(whether|that) … by (its|the|their) [rightful|registered|true]* (owner|holder|account holder|candidate)",
      "(tell|tells|know|knows|see|determine|determines|work out|find out|establish|check|checks|confirm|confirms|show" +
        "|shows) who",
      "who (is|was) [really|actually]* (typing|writing|speaking|talking|driving|at the keyboard|holding|signed in)",
      "(is|are|was|were) (that|those) of",
      "(verify|verifies|verifying|confirm|confirms|confirming|check|checks|checking|prove) " +
        "(your|their|the (user|caller|speaker|driver|customer|person)'s) identity",
      "watch-?lists?",
    ],
    "access-act": [
      "(open|opens|opened|opening|unlock|unlocks|unlocked|unlocking|release|releases) " +
        `[up|the|your|our|their|a|an|all|its|this|that|my|front|main|shared|staff|club|every|any|to]* ${entrance}`,
      `${entrance} [that|which|will|_]* (open|opens|opened|unlock|unlocks|unlocked) (by|with|for|to|at|through)`,
      `(let|lets|letting|allow|allows|admit|admits) ${somebody} [back]? (in|inside|through|past|aboard|to enter|to ` +
        `pass)`,
      `(get|gets|getting) ${somebody} [back]? (in|into|inside|through)`,
      "(sign|signs|signing|log|logs|logging|clock|clocks|clocking|check|checks|checking|badge|badges|buzz|buzzes" +
        `|punch|punches) [${somebody}] (in|on|out)`,
      "(pay|pays|paying|payments?|pay for _|pay for _ _|pay for _ _ _) (by|with|via|using|through)",
      "(replace|replaces|replacing|stand in for|stands in for|standing in for|take the place of|takes the place of" +
        "|instead of|in place of|in lieu of|rather than|as good as|no need (for|of)) " +
        `[a|an|the|your|their|any|paper|plastic|physical]* ${pass}`,
      "(serve|serves|serving|act|acts|acting|work|works|count|counts|used|use|uses|function|functions|double" +
        `|doubles) as [a|an|the|your|their|our]* ${pass}`,
      `(is|are|becomes?) [now|also]* (your|the|their|a|an) [only|new]? ${pass}`,
      "(access|entry|entrance|admission|door|gate)-control",
      "(access|entry|entrance|admission) [to _|to _ _|to _ _ _] (is|are) [then|also]* " +
        "(controlled|checked|granted|managed|given|secured) (by|with|via|through|on|from|using)",
      "(enough|all it takes|all (you|they) need|suffices?|sufficient) (to|for) " +
        "(sign|log|enter|pay|board|get|open|clock|unlock|start|be let)",
      "for [the|your|every|each]? " +
        "(sign-in|log-in|login|boarding|unlocking|timekeeping|time-keeping|time and attendance|clocking-in)",
    ],
    "another-case": [
      "(in|during|on|for|with|at) [all|any|every|some]* other [_] [_] (tests?|assessments?|exams?|examinations?" +
        "|calls?|cases|situations|circumstances|contexts|parts|places|sessions?|features?|programmes?|programs?" +
        "|services?|products?|occasions|events?|stores?|sites?|visits?|conversations?|meetings?|interviews?" +
        "|recordings?|videos?|photos?|accounts?|purposes)",
      "(anywhere|everywhere|somewhere) else",
      "other [_] (studies|projects|services|features|tools|programmes|programs|apps|products|sites|teams) " +
        "[may|might|can|could|will|also]* (collect|use|take|record|involve|rely|process)",
      "outside [of] (exams?|tests?|assessments?|calls?|that|this|these|those|such|of|working|office|the (exam|test" +
        "|programme|program|trial|feature|scheme|study))",
      "(apart from|beyond|besides) (this|that|these|those|such)",
      "(new|further|additional|repeated) (checks?|comparisons?|matches|matching|scans?|(face|facial|voice|identity" +
        "|likeness) (checks?|comparisons?|scans?|matches))",
      "other (voice|face|facial|biometric|fingerprint)",
    ],
    "other-record": [
      "(logs?|log files?|back-?ups?|invoices?|receipts?|(id|identity) documents?|documents|cookies?)",
      "(account|billing|payment|badge|log|contact|contract|order|tax|accounting) (data|information|details|records)",
    ],
    "new-use": [
      "(should|if) we (ever|one day|some day|someday|at some point|in the future|later)",
      "(if|should) we [one day|some day|at some point|in [the] future|later]* " +
        "(begin|start|decide|choose|plan|intend|want|wish) to",
      "(any|each|every|all) (new|further|future|other) [_] (use|uses|purpose|purposes|processing|collection|feature" +
        "|features) (of|for|with|involving|based on)",
      "(for|to) (a|any) (new|further|future|additional) [_] [_] [_] (use|uses|purpose|purposes)",
    ],
    assessment: [
      "[data protection|privacy]* (impact|risk|risks|privacy|ethics|necessity|proportionality|legal|security) " +
        "(assessments?|reviews?|analysis|check|checks)",
      "(dpia|dpias|pia)",
      "(approval|review|opinion|sign-?off) (of|by|from) (our|the) (data protection officer|dpo|ethics _|works council)",
    ],
    "from-now": [
      "(from|as of|starting|beginning|effective) (today|now|tomorrow|this day|immediately)",
      "(from|as of|starting|beginning|effective) [on] (_ #|# _)",
      "(henceforth|from here on|with immediate effect|going forward)",
    ],
    "given-name": ["iris"],
    beforehand: ["(before|prior to)"],
    unmatched: [
      "(non-match|non-matches|non-matching|unmatched)",
      "(do|does|did) not match",
      "(no match|not on (the|this|our|that|a) [watch]-?list)",
    ],
    "trait-face": [
      "(face|faces|facial|faceprint*|selfie*|liveness|photo id*)",
      "(camera|cameras|video|footage|cctv) … (recogni(s|z)e|recogni(s|z)es|identify|identifies|tell apart) " +
        "(returning|repeat|regular|individual|known)",
    ],
    "trait-voice": ["(voice|voices|voiceprint*|speaker*|vocal)"],
    "trait-hand": [
      "(finger|fingers|fingerprint*|thumb|thumbprint*|palm|palms|palmprint*|hand|hands|handprint*|vein|veins)",
    ],
    "trait-eye": ["(eye|eyes|iris|irises|retina|retinas|retinal|gaze)"],
    "trait-movement": ["(gait|keystroke*|typing|swipe|swiping)"],
    capture: [
      "(selfie*|self-portrait*|live photo*|liveness)",
      "(scan|scans|scanned|scanning|photograph*|photo|photos|picture*|image|images|video|videos|recording*|sample*" +
        "|capture*|reading*) … (of|from) (your|their|his|her|one's|each|every) [_] " +
        "(face|hand|palm|finger|fingers|iris|eye|eyes|voice|id|identification|document*)",
      "(you|they|he|she|customer*|member*|employee*|passenger*|student*) … " +
        "(scan|scans|submit|submits|upload|uploads|record|records|speak|speaks|take|takes|enrol|enroll|enrols|enrolls" +
        "|look|looks|place|places|provide|provides) … " +
        "(face|selfie|fingerprint|finger|voice|palm|hand|iris|photo|photograph|picture|image|video|document*)",
      "(at|during|for) (enrol|enroll)ment",
      "(cut|drawn|made|calculated|computed|built|worked out|lifted) from (it|them|each|every|that|this|these|those" +
        "|one|both)",
      "(recording*|calls|call|photo*|picture*|footage|video*|still*) … (create|make|build|generate|derive" +
        "|compute)[ and _] " +
        "(a|an|your|their|the|its) [_] (voiceprint*|faceprint*|template*|voice-print*|face-print*|embedding*)",
      "when you (contact|call|phone|speak to|talk to) (us|our)",
      "(when|if|once|as) you (upload|take|submit|send|provide|add) [your|a|the|some|one or more]* " +
        "(photos|photographs|pictures|images|selfies|videos)",
      "(create|creates|generate|generates|derive|derives|compute|computes|build|builds|make|makes) … " +
        "(template*|print|prints|voiceprint*|faceprint*|fingerprint*|vector*|embedding*) from",
      "(generated|derived|extracted|created|computed|produced|obtained) (based on|using) [the|your|a|these|those]* " +
        "(photo*|video*|selfie*|image*|picture*|recording*)",
      "(template|print|voiceprint|faceprint|fingerprint)[s] from (the|your|photos|photographs|a|an|recordings)",
      "(wearable*|fitness tracker*|smart-?watch*)",
      "(cctv|camera|security|surveillance)-(footage|recordings|stills)",
      "from [the|a|an|each|every|that|this]* " +
        "(phrase|phrases|sentence|sentences|words|passage|recording|clip|scan) [that] " +
        "(you|they|he|she|people|callers|members|employees) _",
      "(while|when|as) you (type|walk|speak|swipe|tap|move your|hold your)",
      "(type|types|typed|typing) [out] (a|an|the|one|two|three|some) [short|given|set|sample|few]* " +
        "(sentence*|phrase*|passage*|paragraph*|text|lines|words)",
      "(enrol|enroll)(ed|ing)? in (voice|face|facial|fingerprint|palm|biometric) _",
      "(voice|face|facial|fingerprint|palm|iris) " +
        "(sample|samples|sign-in|login|log-in|unlock|unlocking|check|enrol*ment)",
      "(extracted|derived|generated|computed|created|obtained|taken|captured|collected|come|comes) [only|solely] " +
        "from (photos|videos|images|the|your|an|a|these|those|this|publicly|public|user|users')",
      "(turn|convert|transform)* … into a … (template|print)",
      "(id|identity|age)[ and (id|identity|age)] (check|checks|verification data)",
      "(generate|generates|derive|derives|extract|extracts) [and (store|stores|use|uses)] [your|the] biometric",
      "(id|identity|age) (verification|estimation|assurance|proofing) " +
        "(process|service|vendor|provider|partner|step|flow|check)",
      "(verification|authentication) (process|flow|session|vendor|partner|provider|service provider|step)",
      "(generated|created|produced|collected|provided|processed|obtained|captured) [only] by " +
        "(our|a|the|an|third-party|its) … (provider|providers|vendor|vendors|partner|partners|processor)",
      "third-party (provider*|vendor*|service provider*) … biometric",
      "reference (photo|audio|recording|image)",
      "(recorded|captured|taken|scanned|enrolled|collected) (at|during|when|while|upon) _",
    ],
    "said-before": ["(such|this|these|those|that|said|the same)"],
    "from-others": [
      "(from|by) [other|our|selected|various|external|certain|some|any]* " +
        "(companies|partners|third-part(y|ies)|affiliates|vendors|suppliers|data brokers|brokers|employers|sources" +
        "|agencies|public sources)",
    ],
    "loose-capture": [
      "(camera|microphone|reader|sensor|scanner|terminal|gate|kiosk)",
      "(id|identity|identification|government|travel) (document*|card*|photo*)",
      "(passport|driv(er's|ing) licen(s|c)e|driver licen(s|c)e|photo id|government-issued)",
    ],
    "on-device": [
      "(your|the|their) (phone|device|handset|tablet|laptop|computer|watch)'s [own|built-in|native]* " +
        "(fingerprint|face|facial|biometric|sensor|reader|camera)",
      "(on|to|in|within|(sensor|reader|camera|scanner|lock|unlock|recognition|enclave|storage|chip|system" +
        "|keychain|memory) of) " +
        "(your|the|their|a user's|the user's|the person's) [own] [mobile|local]* " +
        "(device*|phone*|handset*|computer*|tablet*|watch|headset)",
      "(stay|stays|remain|remains|stored|kept|processed|held|only|solely|purely|entirely) locally",
      "locally (and never|and nothing|; nothing|without)",
      "(ios|android|(your|the) (phone|device|tablet|computer)|the operating system) " +
        "(keeps|stores|holds|checks|verifies|matches|compares) (it|them|your|the|fingerprint*|face*|biometric*|all)",
      "(stay|stays|remain|remains|stored|kept|held) [only|solely]* on (the|your|their|a) [own|smart|membership" +
        "|staff|access|personal]* (badge|card|token|key|chip|doorbell|speaker|camera|watch|lock)",
      "(never|not|does not|do not|cannot) … (leave|leaves) (your|the) (device|phone|computer)",
      "(stay|stays|remain|remains|sit|sits|stored|kept) [encrypted] (in|inside) (the|your) " +
        "(doorbell|speaker|camera|watch|lock|badge|card|head unit|car|vehicle|toy|headset)",
      "(takes?|taking) place (in|inside|within|on) (the|your) " +
        "(doorbell|speaker|camera|watch|lock|car|vehicle|toy|headset|reader|phone|device)",
      "nothing (leaves|is sent to|is uploaded to|reaches) (us|our|the|your)",
      "(never|not) (reach|reaches|arrive at|arrives at|uploaded to|sent to) our (servers?|systems?|cloud)",
      "locally on",
      "on-device",
      "device's (secure|biometric|built-in)",
      "(managed|handled|performed|controlled|processed|verified|done) [entirely|only|solely|exclusively] by " +
        "(ios|android|your (device|phone)|the (operating system|device|phone))",
      "(not|never) … (outside|off|beyond) [of] (the|your|their) (device|phone)",
      "(secure enclave|keychain|keystore|strongbox|trusted execution environment|trusted [platform]? module" +
        "|secure (chip|element|module)|hardware-backed)",
      "(face|touch) id",
      "windows hello",
    ],
    withheld: [
      "(it|they|this|these|(this|these|such|the) (information|data|(finger|face|voice)?prints?|scans?|templates?)) " +
        "(is|are|will be) (not|never) … ((provided|transmitted|sent|disclosed|transferred|available|accessible) to" +
        "|shared with|(collected|received|obtained) by)[ (or|and|nor) _ (to|with|by)] [us]",
      "we (do not|don't|never|cannot|can't) [ever]* (receive|get|obtain|see|collect|store|access|have access to) " +
        "(it|them|this|these|that|such)",
    ],
    "destroy-verb": [
      "(delete|deletes|deleted|destroy|destroys|destroyed|erase|erases|erased|purge|purges|purged|redact|redacts" +
        "|redacted)",
    ],
    "biometric-verb": [
      "(carry|carries|carried|carrying) out",
      "(conduct(s|ed|ing)?|operat(e|es|ed|ing)|rel(y|ies|ied|ying) on)",
      "(archive|archives|archived|archiving|consult|consults|consulted|consulting)",
      "(acquire|acquires|acquired|buy|buys|bought|purchase|purchases|purchased|utili(s|z)e|utili(s|z)es|utili(s|z)ed" +
        "|leverage|leverages|leveraged)",
      "(possess(es|ed)?|possessing|imports?|imported|hosts?|hosted|manages?|managed|memori(s|z)e[s|d]?)",
      "(work|works) with",
      "(equipped|fitted|powered|secured|monitored) (with|by)",
      "(incorporates?|integrates?|supports?) (face|facial|voice|fingerprint|iris|palm|biometric*)",
      "(pass|passes|passed|give|gives|gave|send|sends|sent|hand|hands|handed) us",
      "(come|comes|came) into possession of",
      "(is|are|be) (handled|handed to)",
      "(link|links|linked)",
      "(draw|draws) on",
      "(we|may|will|can|to) (record|take|get|log|access|handle|maintain|read|measure|register|check) " +
        "[your|the|their|a|an|each]* " +
        "(biometric*|face*|facial|voice*|finger*|palm*|hand|iris*|retina*|vein*|keystroke*|typing)",
      "(records|takes|gets|logs|accesses|handles|maintains|reads|measures|registers|checks) " +
        "[your|the|their|a|an|each]* " +
        "(biometric*|face*|facial|voice*|finger*|palm*|hand|iris*|retina*|vein*|keystroke*|typing)",
      "(apply|applies|applied|applying|perform|performs|performed|performing|run|runs|employ|employs|deploy|deploys)",
      "(collect|collects|collected|collecting|collection)",
      "(process|processes|processed|processing)",
      "(use|uses|used|using)",
      "(store|stores|stored|storing|keep|keeps|kept|retain|retains|retained|hold|holds|held|save|saves|saved)",
      "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|sell|sells|sold|transfer|transfers" +
        "|transferred)",
      "(obtain|obtains|obtained|receive|receives|received|gather|gathers|gathered|request|requests|requested" +
        "|require|requires|required|provide|provides|provided|providing|submit|submits|submitted)",
      "(capture|captures|captured|scan|scans|scanned|analy(s|z)e|analy(s|z)es|analy(s|z)ed|generate|generates" +
        "|generated|create|creates|created|extract|extracts|extracted|derive|derives|derived|infer|infers|inferred" +
        "|compute|computes|computed|calculate|calculates|calculated|build|builds|turn|turns|convert|converts" +
        "|measured)",
      "(measure|measures|measuring) (your|a|an|the|his|her|their|each|every) _",
      "(turned|turning|converted|converting|transformed|transforming) into",
      "(terminal|reader|clock|scanner|kiosk|door|gate|machine)s? (read|reads)",
      "(matching|comparing|identifying|recogni(s|z)ing|analy(s|z)ing|extracting|deriving) [your|the|their|all]* " +
        "(face|faces|voice|voices|fingerprints?|faceprints?|voiceprints?|facial|vocal|biometric*)",
      "(match|matches|matched|compare|compares|compared|verify|verifies|verified|identify|identifies|identified" +
        "|authenticate|authenticates|authenticated|recogni(s|z)e|recogni(s|z)es|detect|detects)",
      "(ask|asks|asked|send|sends|enter|upload)",
      "(pool|pools|pooled|swap|swaps|swapped|enrol|enroll|enrolled)",
      "(hand|hands|handed|pass|passes|passed) (it|them|this|these) (over|on|to)",
      "(gives|hands|passes) (the|your|this|that|these|those|such)",
      "we (give|hand|pass) (the|your|this|that|these|those|such)",
      "(we|may|will|never|not) (record|take) your",
      "(license|licenses|licensed|licensing|monetis(e|es|ed|ing)|monetiz(e|es|ed|ing)|traded|barter*)",
      "(trade|trades) (your|the|their|our|it|them)",
      "(grant|grants|granted|give|gives|given) [a|an|the] (licence|license)",
      "recognition … (takes place|is (carried out|performed|running))",
      "recogni(s|z)ed",
      "(distinguish|distinguishes|distinguishing) [between] [the|our|your]* " +
        "(members|users|people|speakers|callers|residents)",
      "(know|knows) (you|them|people|callers|visitors|members|customers) (by|from)",
      "(our|us) (creating|capturing|scanning|taking|making|extracting|generating|deriving)",
      "(rely|relies|employ|employs|lease|leases|leased|rent|rents|rented)",
      "(exchange|exchanges|exchanged|exchanging|release|releases|released|pass|passes|passed) (with|to|on|along)",
      "(grant|grants|granted|give|gives|given|have|has|had|allow|allows|allowed) access to",
      "(accessible|available) to",
      "(study|studies|studied|examine|examines|examined|observe|observes|observed)",
    ],
    safeguard: [
      "(encrypt|encrypts|encrypted|encryption|hash|hashes|hashed|hashing|protect|protects|protected|safeguard" +
        "|safeguards|safeguarded)",
      "(is|are|be) secured",
      "(stored|kept|held|saved) [only]* (encrypted|in [an] encrypted)",
    ],
    "include-verb": [
      "(include|includes|including|contain|contains|containing|comprises?|comprising|consists? of|(made up" +
        "|composed) of)",
      "(categories|types|kinds) of [personal] (data|information)",
    ],
    "file-word": [
      "(your|the|each|every|a|an|on|this) [_] " +
        "(file|profile|account|record|chart|dossier|register|questionnaire|form|database|card)",
    ],
    "special-category": [
      "(racial|race|ethnic*|religio*|philosophical|political|trade-union|sexual orientation|sex life" +
        "|criminal (record|background|convictions)|health|genetic*)",
      "(special categor*|sensitive (personal )?(data|information))",
    ],
    modal: ["(may|might|could|can)", "(are|is|be) (able|allowed|permitted|entitled) to", "reserve the right"],
    negator: [
      "(collects?|stores?|keeps?|holds?|takes?|records?|retains?|process(es)?|captures?|gathers?) nothing",
      "(stays?|remains?|kept|held|left) (out of|outside|off|away from) " +
        "[the|our|any|all|data|training|learning|set|sets|datasets?|corpus|corpora|pool|pools|with|on|from|which]*",
      "we [will|always|also|strictly]* (keep|hold|leave) … (out of|outside|away from) " +
        "[the|our|any|all|data|training|learning|set|sets|datasets?|corpus|corpora|pool|pools|with|on|from|which]*",
      "(keeps|holds|leaves) … (out of|outside|away from) [the|its|any|all|data]* (training|learning|sets?|datasets?" +
        "|corpus|corpora|pools?)",
      "we [will|always|also|strictly]* exclude … from [the|our|any|all]* [data|training|learning]* " +
        "(set|sets|data|datasets?|corpus|corpora|pool|pools) (with|on|from) which",
      "off limits",
      "it is [technically|legally|simply|also]* impossible [for _] to",
      "(we are|_ is) [currently|technically|also]* unable to (train|teach|fine-?tune|use|collect|feed)",
      "(we lack|lacks) the [technical|legal]* (means|ability|capability|rights?|authority) to",
      "(policy|decided|chosen|vote|commitment|rule) against [any|the]* (_ing|use|training)",
      "exempt* from [the|any|all|our|its]* (training|ai|machine-learning|fine-?tuning|being used|use)",
      "(protected|safe|shielded) from [ever] (being used|ai|machine-learning|training)",
      "(protects?|shields?|spares?) … from [ever] (being used|ai|machine-learning|training)",
      "(do|does|will) not (do|engage in|perform) any",
      "zero (training|use|collection|data|content|messages?|customer*|user*|patient*)",
      "it is [strictly|expressly|also]* (forbidden|prohibited|not allowed|not permitted)",
      "(it is|that is|it's) [simply|just]* (false|untrue|incorrect|wrong|a myth|a rumou?r|a misunderstanding) that",
      "(is|would be) (unlawful|illegal|a breach of [_] [_]|against [_] [_]) [for (us|anyone)] to",
      "(we|we have|has) (stopped|ceased|discontinued|no longer allow) _ing",
      "nothing (is|will be|you|we|that|from|stored|contained)",
      "nothing … (permits|lets|allows|entitles|authori(s|z)es|grants|gives|creates|will ever be|will be used|is used" +
        "|are used)",
      "(in|at|on|to|for|with|by) none of",
      "(not|never|nor|neither|cannot|no longer|no one|nobody|none)",
      "(contracts?|agreements?|terms|conditions|licen(c|s)es?|clauses?|addendum|dpas?) … " +
        "(exclud(e|es)|rules? out|preclud(e|es)|bars?|prevents?|prohibits?|forbids?|stops?) [any|all|the|their|its]*",
      "(do|does|did|is|are|was|were|will|would|can|could|has|have|had|should)n't",
      "(won't|can't|shan't)",
      "no " +
        "(partner*|provider*|vendor*|third-part*|one|personal|user*|customer*|content|data|information|message*" +
        "|private|part|such|biometric*|face*|facial|model*|template*|human)",
      "(restrict(s|ed|ing)?|prohibit(s|ed|ing)?|forbid(s|den|ding)?|prevent(s|ed|ing)?|bars?|barred|bans?|banned" +
        "|stops?|preclude(s|d)?|blocks?|blocked) [_] [_] [_] [_] [_] from",
      "(disabled?|opted-out of|switched off|turned off|prohibit*|forbid*|refrain* from|excluded? from|no)",
      "without [your|their|our|any]* _ [ever] being (used|fed|processed|taken|read)",
      "without [any|further|additional]* (using|training|retraining|being used|reuse|re-use|reusing|any reuse|any use)",
      "(at no time|under no circumstances|in no event|in no case|by no means|on no account)",
      "(refuse|refuses|decline|declines) to",
      "(rule|rules|ruled|ruling) out [any|all|the|every|each]* (_ing|re-?use|use|training|processing|collection" +
        "|sharing)",
      "(exclude|excludes|ban|bans|forgo|forgoes|renounce|renounces|reject|rejects|refuse|refuses|do without|does " +
        "without) " +
        "[any|all|the|every|each]* (_ing|re-?use|use|training|processing|collection|sharing)",
      "(avoids?|avoided|abstain from|abstains from|steer clear of|are against|are opposed to|opposes?|disagree with) " +
        "[any|all|the]* (_ing|use|training|collection|practice)",
      "(keep|keeps) [any|all|our|other|ai]* (vendors?|providers?|partners?|third parties|companies|anyone|everyone" +
        "|others|them) from",
    ],
    without: ["without [any] (function|feature|use|form|kind)s? of", "without"],
    forbidding: ["(forbidden|prohibited|barred|banned|not (allowed|permitted)|must not|may not)"],
    "forbids-others": [
      "(forbid|forbids|forbade|prohibit|prohibits|bar|bars|ban|bans|stop|stops|prevent|prevents) (them|it|him" +
        "|her|their|its)",
      "(is|are) [contractually|expressly]* (forbidden|prohibited|barred|banned) [by contract|by (its|their) " +
        "contracts?]",
      "(contracts?|agreements?) … (forbids?|prohibits?|bars?|bans?|excludes?|rules? out)",
    ],
    "measure-of": [
      "(number|count|amount|volume|length|duration|size|date|dates|time|times|frequency|titles?|names?|types?|kind" +
        "|metadata|statistics) (of|about|on)",
    ],
    "denied-behind": [
      "(is|are) [expressly|contractually|always]* (ruled out|precluded|barred)",
      "(is|are) not [currently]? ?(permitted|allowed|authori(s|z)ed|granted|something we do|performed|carried out)",
      "(is|are) (out of the question|off limits)",
      "(does|do) not (exist|occur|happen|take place)",
      "(is|are) not something _ (does|will do|would do)",
      "(is|are) not (among|one of|part of|included in) (the|our|those|what)",
      "(is|are|stays|remains) [always|permanently|strictly|expressly|explicitly|contractually]* " +
        "(off|disabled|switched off|turned off|excluded|forbidden|prohibited)",
      "is (something|a thing|what) we (do not|don't|never|will not|will never|would never) do",
      "is not (something|a thing) we (will|would|intend to)? ?(ever)? ?do",
      "which we (do not|don't|never) (do|collect|use|process)",
      "(does not|do not|never) (happen|take place)",
    ],
    "permit-verb": [
      "(grant|grants|granted|gives?|confers?) … (right|rights|licen(s|c)e|permission)",
      "(permit|permits|permitted|allow|allows|allowed|let|lets|authori(s|z)e|authori(s|z)es|authori(s|z)ed|enable" +
        "|enables)",
    ],
    "another-act": [
      "(sell|sells|sold|rent|rents|lease|leases|share|shares|shared|sharing|disclose|discloses|disclosed|publish" +
        "|publishes|published)",
      "(delete|deletes|deleted|remove|removes|removed|erase|erases|erased|destroy|destroys|destroyed|keep|keeps|kept" +
        "|retain|retains|retained|store|stores|stored)",
      "(review|reviews|reviewed|read|reads|know|knows|link|links|linked|attribute|attributed|pay|paid|filter|filtered" +
        "|show|shown|view|views|seen|see|included in|access|accessible)",
    ],
    "taking-over": [
      "(and|but) [then|instead|rather|also]* (is|are|was|were|will|shall|may|can|might|do|does|has been|have been)",
      "(and|but) (only|solely|exclusively|merely|simply) " +
        "(use|uses|process|processes|keep|keeps|collect|collects|share|shares)",
      "(and|but) (use|uses|process|processes|keep|keeps) (it|them|this|these|those) (only|solely|exclusively)",
    ],
    "no-guarantee": [
      "(cannot|can't|can not|do not|don't|not able to|no way to|unable to) (guarantee|ensure|exclude|rule out|promise)",
    ],
    "no-case": [
      "(never|ever|none|nobody|nothing|no one|any|whatsoever|at all|at no (time|point))",
      "(under no circumstances|in no (event|case)|by no means|on no account)",
      "no [personal|biometric|customer|private]* (data|information|content|messages?|documents?|photos?|recordings?)",
    ],
    "not-negator": [
      "(at|for|with|without) no [_] (costs?|charge|fees?|expense|price|payment|compensation|human|review|notice" +
        "|limits?|limitation)",
      "in no particular (order|way|sequence)",
      "no doubt",
      "[but] not least",
      "not (infrequently|seldom|rarely|uncommonly|unusually)",
      "in no way limited",
      "not (listed|described|mentioned|named|stated|set out|shown) (here|above|below|in)",
      "in not (less|fewer|more) than",
      "(law|laws|contract|agreement|rules) (does|do) not (forbid|prohibit|prevent|exclude)",
      "nothing … (prevents?|stops?|limits?|restricts?|precludes?|prohibits?) [us|them|it|_]* [from]",
      "no longer (ask|asks|seek|seeks|request|requests|require|requires) [you|them|people|for|your|their|any]* " +
        "(before|first|consent|permission|agreement|approval)",
      "(not|never) (limit|restrict|confine)",
      "(not|never|don't|doesn't|won't) [always|also|first|even|be|been]* " +
        "(withhold|withheld|omit|omitted|spared?|removed?|exclude|excluded|anonymi(s|z)ed?|deidentif*|de-identif*" +
        "|pseudonymi(s|z)ed?|separated?|distinguish*|differentiat*|blur|blurred|mask|masked|redact|redacted|encrypt" +
        "|encrypted|protect|protected|shield|shielded|pay|paid|compensated?|reward|rewarded|prevent|preclude" +
        "|prohibit|forbid|oppose)",
      "(not|never|don't|doesn't|won't) treat … differently",
      "not [in any way] (prevented|prohibited|precluded|barred|restricted|forbidden|excluded|exempt|exempted)",
      "(not|never) (stop|cease|refrain|hesitate|always)",
      "(none|no) … (is|are) (exempt|excluded)",
      "(not|never) (all|every)",
      "(may or may not|need not)",
      "(not|never) (undo|affect) _",
      "(cannot|can't|can not) (prevent|remove|object|opt|refuse|delete|control|stop|avoid)",
      "(nobody|no one|no (user|member|customer)s?) (can|may|could) (prevent|object|opt|refuse|stop|decline|withdraw)",
      "(you|users|members|customers|people) (may|could|must) not (prevent|object|opt|refuse|stop|decline|withdraw" +
        "|disable)",
      "(you|users|members|customers|people) (can|may|could) [also|always|at any time]* (prevent|stop) … from",
      "(cannot|can't|can not|not possible to|impossible to) … without",
      "(not|never) [be|otherwise|ever]* (retain|retained|keep|kept|store|stored) … (longer|beyond|more than|after" +
        "|until|once|for more)",
      "(not|never) [be|been|ever]* (delete|deleted|destroy|destroyed|erase|erased)",
      "no (human|password|limit|compensation|payment|consent|permission|approval) … (is|on|reviews|reads)",
      "no (way|right) to (object|opt|refuse|stop)",
      "(not|never) … (any|more) (compensation|payment|fee|royalt*)",
      "(don't|doesn't|won't) (limit|restrict|confine|only|just|merely|simply)",
      "(not|never|don't) (need|require|seek|obtain|request|ask for|ask|wait for) " +
        "[your|any|a|further|separate|prior|explicit|additional]* " +
        "(consent|permission|agreement|approval|authorisation|authorization)",
      "(not|never|don't) (need|have) to (ask|obtain|seek|get|inform|notify|tell)",
      "(not|never|don't) (inform|notify|tell|warn|consult) (you|users|customers|members|people|anyone)",
      "(not|never|don't) ask [you|users|customers|members|people|anyone] (before|first|whether|if)",
      "nothing … (prevents|stops|limits|restricts|prohibits) us from",
      "and nothing (else|more) ?(,|are)",
      "or not",
      "without ever _ing [it|them]",
      "without (selling|sharing|disclosing|asking|reading|seeing) [it|them|your]",
      "not (only|just|merely|simply|limited|necessarily|necessary|required|mandatory|available|responsible|sufficient)",
      "(cannot|can't|do not|don't) (guarantee|rule out|ensure|exclude)",
      "no matter",
      "(this|that|it|they|these|those|which|section|policy|rule|right|rights|choice|opt-out|exception) " +
        "(do|does) not apply",
      "(do|does) not apply (to|if|when|where|in|until)",
      "no longer limited",
      "whether or not",
      "if (not|you do not|you don't|no)",
      "not (on|with|from) … but (on|with|from)",
      "(you|users|members|customers) (do not|don't) have to (let|allow|accept|agree|permit)",
      "not (public|publicly|yet|directly|identifiable|identifying)",
      "(that|which|and) (do|does) not identif*",
      "(do|does) not (directly|personally) identif*",
      "(do|does) not identif* (you|anyone|any|a) _",
      "(do|does) not reveal",
      "(cannot|can't|can not) identify",
      "(cannot|can't|can not|not) be (used to identify|attributed|linked|associated)",
    ],
    "hedged-negator": [
      "(do|does|did|will|would|is|are) not [and will not] " +
        "(generally|normally|usually|typically|ordinarily|routinely|as a rule|by default)",
      "(don't|doesn't|won't) (generally|normally|usually|typically|ordinarily|routinely)",
      "(do|does|did|will|would|is|are) not … (as a rule|as a general rule)",
      "(generally|normally|usually|typically|ordinarily|routinely) (do|does|will|would|is|are) not",
      "(in general|generally|normally|usually|ordinarily), … (not|never|no|none)",
      "(as a [general] rule|in principle),? … (not|never|no|none)",
      "(almost|nearly|virtually|practically|next to) (no|none|nothing|never|nobody|no one)",
    ],
    excluding: [
      "(leave|leaves|leaving|keep|keeps|keeping) … out",
      "(and|but) (no other|not any other)",
      "without any of",
      "without [any|personal]* (data|information|details?|content|messages?|records?) (of|from|about|on)",
      "(save for|save|excluding|except for|except|other than|apart from|but not|not including|aside from|with the " +
        "exception of" +
        "|and not|rather than|instead of)",
    ],
    "not-excluding": [
      "(we|they|may|will|can|must|to|also|never|not|and) save",
      "but not [necessarily] (limited|restricted|confined|only|just|merely|solely|exclusively)",
    ],
    exception: [
      "(except|unless|other than|apart from|save|aside from|barring|with the exception of|excluding|but only)",
      "(beyond (those|what|that)|(only|sole|single|one) exception|exceptions? (is|are)|otherwise than|short of)",
    ],
    "to-serve": [
      "(needed|necessary|required) (to|for) " +
        "(provide|provision of|deliver|delivering|offer|operate|operating|run|perform) [you|with]* " +
        "[the|our|its|this|any]* (service*|product*|feature*|platform|app|functionalit*|contract)",
      "(to|for|of) (provide|providing|deliver|delivering|offer|offering|operate|operating|perform) " +
        "[you|users|customers|with]* [the|our|its|this] " +
        "(service*|product*|feature*|platform|app|functionalit*|contract)",
    ],
    "open-exception": [
      "(unless|barring|subject to)",
      "(except|save|other than|apart from|aside from) [only|solely|in such cases|in some cases|in certain cases]* " +
        "(where|when|if|as|with|after|upon|on|under|by|at|once|insofar|following|pursuant|in|during|to)",
      "(may|might|could) [do so]* (in [the]* future|later|one day|at some point|elsewhere)",
      "(unless|except) [where|when|if|as]* [it|this|that]* [is]* (necessary|needed|appropriate|useful)",
      "(except|unless|save) [where|when|if|as|explicitly|expressly|specifically|strictly]* (required|needed|necessary" +
        "|requested|called for) (by|for) [a|an|the|our|any|some|certain|future|new|specific|particular]* " +
        "(feature*|service*|function*|product*|upgrade*|use*|purpose*)",
      "(administrator*|admins?|employer*|organi(s|z)ation*|host|school|university|institution|company|client|owner" +
        "|account holder) [of your [_]] [has|have|had|is|are|may|explicitly]* (leave|leaves|left|enable|enables" +
        "|enabled|allow|allows|allowed|permit|permits|permitted|switch|switches|switched|turn|turns|turned|activate*)",
      "(where|when|if|unless) [a|an|the|our|any|some|one of our|certain|future|new|specific]* " +
        "(feature*|service*|function*|product*) [may|will|would]* (need|needs|require|requires|call for|calls for)",
      "(as|where|unless|than) [otherwise|is]* (set out|set forth|described|specified|provided|stated|permitted) " +
        "(in|below|herein|above|by|under)",
      "(as|where|when|if) otherwise _",
      "otherwise (stated|noted|agreed|provided|specified|indicated|required|needed|necessary|permitted|set out)",
      "(stated|noted|agreed|provided|specified|indicated|say|state) otherwise",
      "we (need|deem|consider|believe|find|see|judge|think|decide|choose) [it]",
      "(safety|security|quality|business|service) [so] (requires|require|demands|justifies) [it|this|that]",
      "(it|this|that|doing so) (helps|would help|is useful|is helpful|benefits|serves)",
      "(legitimate|business|commercial|operational) (interest*|reason*|need*|purpose*)",
      "[reasonably] (required|necessary|needed) for (its|our|the|their) (business|operations|activities)",
      "(to|for) (improve|improving|enhance|enhancing|maintain|maintaining) [the] [product|service]* " +
        "(quality|performance|accuracy|reliability)",
      "(limited|exceptional|rare|special|specific|particular|certain) " +
        "(case*|circumstance*|situation*|instance*|purpose*)",
    ],
    "required-by-law": [
      "(required|requires|compelled|obliged|ordered|demanded|mandated) [to do so] (by|under) " +
        "[the|any|an|applicable|a]* (law|laws|regulation*|statute*|court*|authorit*|legal process|legal obligation*)",
      "(law|laws|legislation|regulation*|court|courts|authorit*) … " +
        "(requires|require|orders|order|compels|compel|obliges|oblige|demands|demand)",
      "(legally|by law) (required|obliged|compelled|obligated)",
      "(comply|complying) with … (law|laws|legal obligation*|regulation*|court order*|legal process)",
      "(legal obligation*|court order*|subpoena*)",
    ],
    "permitted-by-law": [
      "(permitted|allowed|authori(s|z)ed|possible|lawful) (by|under) [the|any|all|an]* " +
        "[applicable|relevant|local|data protection|privacy]* (law|laws|legislation|regulation*|statute*)",
      "(law|laws|legislation|regulation*|statute*) [so|expressly|otherwise]* " +
        "(allow|allows|permit|permits|authori(s|z)es?|let|lets|leaves? us free)",
      "(legally|lawfully) (permitted|allowed|authori(s|z)ed|possible|able)",
      "(permitted|allowed) to [do so] [by|under] [applicable] law",
    ],
    "as-far-as-law": [
      "(to|in) the [maximum|fullest|full|greatest] extent [that] … (permitted|allowed|authori(s|z)ed) (by|under) " +
        "[the|any]* [applicable|relevant]* (law|laws|legislation|regulation*)",
      "(to the extent|as far as|insofar as|so far as) [that] [the|any]* [applicable|relevant]* " +
        "(law|laws|legislation|regulation*) … (allow|allows|permit|permits|authori(s|z)es?)",
    ],
    "reader-trigger": [
      "(you|users|members) [have] [first|actively|explicitly|yourself|specifically] " +
        "(choose|chose|chosen|decide|decided|report|reported|flag|flagged|rate|rated|ask|asked|allow|allowed|agree" +
        "|agreed|permit|permitted|mark|marked|select|selected|donate|donated|volunteer|volunteered|enable|enabled" +
        "|tell us|told us|instruct us|instructed us)",
      "(you|users|members) [have] (turn|turned|switch|switched|opt|opted) [it|this] (on|in)",
      "(you|users|members) … (give|gave|given|submit|submitted|share|shared|send|sent) … " +
        "(as feedback|as a bug report|for training|for this purpose|for review)",
    ],
    exclusive: [
      "(only|just|nothing other than|solely|exclusively|nothing but|limited to|nothing else)",
      "(posts?|contributions?|content|data|answers?|reviews?|comments?|records?|messages?|photos?|pages?|texts?" +
        "|notes?|ratings?|questions?) alone",
    ],
    "not-exclusive": ["(not|never|no longer|isn't|aren't) [be|been|in any way]* (limited|restricted|confined) to"],
    consent: [
      "(we ask|are asked|is asked|be asked) … (whether|if) [your|the|their|we|you]* _",
      "(with|on|upon|subject to|based on|given|after|having) … " +
        "(consent|permission|approval|authori(s|z)ation|agreement|opt-?in)",
      "(if|when|where|once|unless and until|provided|provided that|should) you [have] " +
        "[first|expressly|explicitly|actively] " +
        "(consent*|agree*|opt* in|opt-in|choose* to|chose to|chosen to|allow*|permit*|authori(s|z)e*|enable*|turn* on" +
        "|switch* on|ticks?|ticked|activate*|accept*|ask us|request*)",
      "(if|when|where|once|unless and until|provided|provided that|should) you [have] " +
        "[first|expressly|explicitly|actively] (turn*|switch*) (it|this|that|them|the feature|the setting) on",
      "(if|when|once|after) you [have|had] (slid|slide|set|put|moved|move|flipped|flip|toggled|toggle) … (to|on) " +
        "(on|yes|allow|allowed)",
      "by (tapping|ticking|checking|sliding|enabling|activating|turning on|switching on) … " +
        "(you|members|users) (let|lets|allow|allows|permit|permits|authori(s|z)es?) us",
      "you (can|may) [also|always] choose to",
      "you (provide|give|grant) [us] [your|the] [_] (consent|permission)",
      "(you|who|users who|members who) [have] [actively|expressly|explicitly] " +
        "(opt*-in|turn* on|switch* on|enable*|chose* to|choose* to|chosen to|consent*|agreed)",
      "(who|users who|members who|after you|until you|unless you|as you) [actively|expressly|explicitly] agree",
      "(who|you|they) [have|has|first]* (sign|signs|signed) [the|a|an|our|this|its|that] [_] consent-form",
      "(opt-?in|opting in|opted in)",
      "(ask|asks|seek|seeks|obtain|obtains|request|requests|get|gets|receive|receives) … " +
        "(consent|permission|authori(s|z)ation)",
      "(explicit|express|prior|written|affirmative) (consent|permission|release|agreement)",
      "consent to",
      "you (flag|report|choose) … (for|to) (review|us|this)",
      "you (submit|share|send) … for this",
    ],
    "without-notice": ["without [first] (telling|informing|notifying|letting) you"],
    "own-consent": [
      "i [have read|understand|acknowledge|and|hereby|also|expressly|explicitly|voluntarily|freely]* " +
        "(agree|consent|accept|authori(s|z)e|permit|allow|(give|grant) [my|express|explicit|free]* " +
        "(consent|permission|approval|authori(s|z)ation))",
    ],
    "asked-not-to": ["[please]* (do not|don't) _"],
    "no-yet": [
      "(until|till|before|prior to|pending|without|absent|in the absence of|for (want|lack) of)",
      "against (your|their|the)",
    ],
    "by-default": ["(by default|out of the box|as standard|unless changed|default setting*|[is|are] off)"],
    "otherwise-if": [
      "(this|that|it|these) (changes?|differs?|ends?|stops?|is (different|lifted|reversed)) [only] " +
        "(if|when|where|once|as soon as|unless|for|after|with)",
      "(this|that|it|these|the rule|the ban) (no longer|does not|doesn't|ceases? to) (apply|applies|hold|holds) " +
        "[only] " +
        "(if|when|where|once|as soon as|unless|for|after|with)",
      "(different|otherwise) [only] (if|when|where|for)",
      "(unless|except|exceptions?|exempt* (is|are)|the [only|sole|one]* exceptions?)",
    ],
    "yes-word": [
      "(consent*|permission*|approv*|agree|agrees|agreed|agreeing|accept*|authori(s|z)*|assent*|opt-?in|opt* in)",
      "(allow|allows|allowed|permit|permits|permitted|enable|enables|enabled|activat*|invit*|empower*|entitle*)",
      "(say-so|go-ahead|green light|thumbs-up|nod|yes|ok|okay|blessing|sign-off|leave to|release*|mandate*|own accord)",
      "(say|said) [that]* (yes|(we|it) (can|may|is))",
      "(sign|signs|signed|signing|signature*|initial*|tick|ticks|ticked|ticking|checked|commissioned|enrol*)",
      "(turn* … on|switch* … on|switch|flip*|toggle*|wish|wishes|free will|will of|let us|lets us)",
      "(your|their) will",
      "(choose*|chose|chosen|choice|elect|elects|elected|election|volunt*|join*|licen(c|s)e (from|of|by))",
      `asking ${whoAgrees}`,
      `${whoAgrees} … (ask|asks|asked|tell|tells|told|instruct*|direct*|request*|want*|reply|replies|replied)`,
      "(your|their|user's|customer's|client's|owner's|member's|parent's|written|express|explicit|prior|mutual) [_] " +
        "(agreement|request|instruction*|direction|answer)",
      "(request|instruction*|direction|instructed|requested|ordered|asked) (of|from|by) [the|a|an|that|our]* _",
    ],
    stopping: ["(stop|prevent|avoid|keep|exclude|refuse|object)"],
    refusal: [
      "(opt|opts|opted|opting)-out",
      "(you|users|members|customers|people) (can|may|could) [also|always|at any time]* (prevent|stop) … from",
      "(object|objects|objected|objecting|objection) [to]",
      "(turn|turns|turned|switch|switches|switched) … off",
      "(slide|slides|slid|move|moves|moved|set|sets|flip|flips|flipped|toggle|toggles|toggled|put|puts) … (to|on) " +
        "(off|no|never)",
      "(disable|disables|disabled|deactivate|deactivates|withdraw|withdraws|withdrew|withdrawn|revoke|revokes" +
        "|refuse|refuses|unsubscribe*|decline|declines)",
      "(in|via|through|under|change|adjust|update|manage|review|visit|check|using|unless|until|where|if|respect" +
        "|honou?r|follow|exercise|make|on|(accordance|line|consistent) with|(subject|according) to) [_] your [_] " +
        "(choice|choices|control|controls|preferences|settings)",
      "unless you (tell|told|write to|inform|notify|instruct|ask) us [otherwise|not]",
    ],
    "reason-joint": [
      "(because|since|whereas|given that|seeing that|now that|considering that|despite the fact that)",
      "(which is why|the reason being that|in order that)",
      "so that (you|we|the|your|our|no|nobody)",
      "as (you|we|they|nobody|no one|your|our|the law)",
    ],
    "sequel-joint": ["(as|so|thus|therefore|hence|instead|rather|for)"],
    boundary: [
      "(but|however|whereas|yet|instead)",
      "and (we|you|they|it|our|this|these|those|he|she|i|nobody|no one)",
      "and no (person|human|employee|one|reviewer|member of [our] staff)",
      "(which means that|so that|in which case)",
    ],
    "fronted-clause": [
      "(where|when|if|once|as long as|as soon as|except where|except as|unless|while|before|after)",
      "(until|till|by the time|insofar as|in so far as|to the extent|in the event|in case)",
      "(in cases|in places|in countries|in regions|for accounts|for users|for anyone) (where|who|whose|that)",
      "(provided|assuming|so long as|on the assumption) (that|you|we|they|users|members)",
    ],
    despite: ["(even (if|when|where|without|before|after)|regardless of|whether or not|no matter|with or without)"],
    "end-link": [
      "(to|for|into|in|on|towards?|with a view to|in order to|at the service of|for the (purposes?|benefit|sake) of)",
    ],
    "for-their-end": ["so that [_] (they|it|others|these|those|he|she|someone|anyone)"],
    "not-boundary": [
      "(but also|but not limited)",
      "not (only|just|merely|solely) … but [also|even]*",
      "not (on|with|from) … but (on|with|from)",
      "and (our|this|these|those) [_] _ (to|in order to|for)",
      "and (our|this|these|those) [_] [_] (models?|systems?|algorithms?|filters?|classifiers?|assistants?|engines?) " +
        "(on|with|using|from)",
    ],
    subordinator: [
      "(although|though|while|unless|except|except that|even if)",
      "(whenever|wherever|every time|any time|each time)",
    ],
    relative: ["(that|which|who|whom|whose|where)"],
    when: [
      "(when|whenever|where|if|wherever|to the extent|in the event|insofar as|before|after) (we|our|us|the company)",
      "(our|the) (use|processing|collection|training) of",
    ],
    "third-person": [
      "(collects|captures|obtains|gathers|takes|records|stores|keeps|retains|holds|saves|maintains|logs)",
      "(uses|processes|handles|analy(s|z)es|scans|reads|measures|checks|verifies|compares|matches|runs|operates)",
      "(identifies|recogni(s|z)es|authenticates|trains|teaches|fine-tunes|feeds|develops|builds|improves|learns)",
      "(shares|sells|sends|gives|discloses|transfers|creates|generates|extracts|derives|makes|turns|relies|asks)",
    ],
    "title-cue": ["(how|what|why|when|where|which|whom)"],
    "embedded-question": [
      "(understand|know|see|learn|find out|assess|check|verify|evaluate|determine|consider|review|examine|explains?" +
        "|describes?|says?|states?|disclose|indicates?|clear) (whether|if)",
      "(undo|undoes|undoing|unlearn|unlearns|reverse|reverses|take back|takes back|pull back|pulls back|erase|erases" +
        "|remove|removes|affect|affects|change|changes) [all|everything|anything]* (what|that) (a|an|the|our|any|its)",
    ],
    "takes-place": [
      "(helps?|allows?|enables?|lets|permits?) (us|our)",
      "(is|are|may be|can be|will be) (necessary|required|needed|carried out|performed|based on|subject to your)",
      "(may|can|will|also)? ?(takes? place|occurs?|serves? to|includes?)",
    ],
    presupposing: [
      "(policy|policies|procedure|procedures|rules|guidelines) (for|on|governing|regarding) [the] (collection" +
        "|collecting|use|using|handling|retention|storage|processing)",
      "(applicable|applies|apply) to … (regarding|concerning|with respect to)",
      "(must|needs to|has to|have to|need to) (provide|give|sign) … (consent|release|permission)",
      "purposes? (for|of|in) (collecting|obtaining|capturing|receiving|gathering)",
      "(implement|implements|maintain|maintains|have|use) … security " +
        "(practices|procedures|measures|safeguards|controls)",
      "reasonable security (practices|procedures|measures)",
      "(difference|differences|distinction) between",
      "(does|do) not (apply|cover|extend) to",
      "(notify|inform|tell|ask) you before",
      "(should|if) we ever",
      "before (using|it is used|it may be used|being used|we use|they are used)",
      "(if|before|when|once|should) we [ever|one day|some day|at some point|in [the] future|later]* " +
        "(begin|start|decide|choose|plan|intend|want|wish) to",
      "(is|are) [the] [data] controller* [responsible] (of|for)",
      "(is|are|remain|remains) [solely|fully|also] responsible (for|to)",
      "(safeguards?|measures?|protections?) (when|for|in)",
    ],
    "not-definition": [
      "(biometric|technical|automated|automatic|electronic|other|any|such|reasonable|available|these|those) means",
      "means (of|that (we|you|it|they))",
      "(this|that|it|which) [also|only|simply]* means (that|we|our|you|your|nobody|no one)",
    ],
    "general-truth": [
      "(is|are) [(a|an|one|the)] [_] [_] " +
        "(technique|method|branch|field|type|kind|form|technology|process|subset|discipline|approach|family)s? " +
        "[of _|of _ _] (that|which|in which|where|whereby|by which)",
      "(training|teaching|fine-tuning|building|developing) " +
        "[a|an|of|such|any|good|large|ai|language|machine|learning|generative]* " +
        "(models?|ai|systems?|networks?|algorithms?) [often|usually|typically|always|generally]* " +
        "(requires?|needs?|takes?|involves?|demands?|costs?|consumes?)",
      "models (that|which) (are|were|have been) trained on … (can|could|may|might)",
      "(quality|accuracy|performance|behaviou?r|output|fairness) of (an|a|any) (ai|model|system|algorithm)s? … " +
        "depends?",
    ],
    definition: [
      "(bear|bears|carry|carries|has|have) the meaning",
      "(this|it|they|these|which) [may|can]? ?(is|are|includes|include) [any]? ?(information|data) [that|which]? " +
        "?(relates?|relating|concerns?|concerning|about) ?(to)?",
      "(means|refers to|is defined as|shall mean|are defined as|stands for|denotes)",
      "(the terms?|as used (here|herein|in)|for (the )?purposes? of this (policy|notice|section))",
      "(by|what) … we mean",
      "(is|are) [any|all|the|those]* (posts|content|information|data|messages|files|comments|items|profiles) " +
        "(whose|that|which|you)",
      "(is|are) [any|all|the|those]* (information|data) (revealing|concerning|relating to|describing)",
      "is a (term|word|name|concept) (from|of|in|under|used|that)",
      "(defines|classifies) … as",
      "(when|where) we (refer to|say|speak of|use the term*|use the word*|talk about)",
      "we (mean|define|call)",
    ],
    copula: [
      "(is|are) [any|all|the|those|a|an]* [_] _ " +
        "(that|which|whose|who|you|anyone|everyone|anybody|everybody|nobody|only|visible|open|shared|published)",
    ],
    "is-a-trait": [
      "[uniquely|typically|generally|usually]* (identifies|recogni(s|z)es|distinguishes|authenticates) " +
        "[specific|individual|particular|unique]* (people|persons|individuals|a person|somebody|someone)",
      "(is|are) … (characteristics?|traits?|attributes?|measures?|measurements?|models?|representations?) " +
        "(that|which|of)",
      "(is|are) … (data|information) (that|which|about)",
    ],
    "covers-verb": [
      "(includes?|comprises?|consists? of|covers?|encompass(es)?|mean|denote)",
      "(is|are) (any|all|the|those|that|what|everything|anything|information|data|content|material)",
    ],
    "kept-out": [
      "(it|this|they|these|the term|that) (does|do|shall|will) not (include|cover|comprise|extend to|mean)",
      "(it|this|they|these|the term) excludes?",
      "(is|are) (not|no) part of (it|them|this)",
      "we (do not|don't|never|will never|will not|won't) [ever]* (use|include|touch|take)",
    ],
    "defined-elsewhere": [
      "(has|have|having|given|carries|carry) the (same )?meaning*… (terms|agreement|conditions|contract)",
      "[as] defined (in|by|under|according to) … (terms|agreement|conditions|contract)",
      "see [our|the] (terms|agreement|conditions|contract) … for (the|its) (definition|meaning)",
    ],
    "terms-elsewhere": [
      "capitali(s|z)ed (terms|words|expressions)",
      "(terms|words|expressions) … not … defined (here|herein|in this)",
      "(terms|words|expressions) (used|that are used) … (has|have|having) the (same )?meaning*",
    ],
    "meaning-header": [
      "(meanings?|definitions?|what (it|this|that) means|what we mean [by (it|this|that)]|in plain (words|english))",
    ],
    "glossary-title": [
      "(definitions?|glossary|(defined|key) (terms|words)|(terms|words) (we use|used (in|here))|what [do|does]* " +
        "(these|our|the) (words|terms) mean)",
    ],
    "glossary-header": [
      "(terms?|defined terms?|words?|expressions?|definitions?|meanings?|glossary)",
      "(categor(y|ies)|types?|kinds?) of [personal] (data|information|content)",
      "data (type*|categor*)",
    ],
    hereafter: ["(hereafter|hereinafter|collectively|together|referred to as|defined as|we call (this|these|them|it))"],
    "legal-term": [
      "[sensitive|special|other|your]* " +
        "(personal|personally identifiable|sensitive|protected health|biometric|non-personal|pseudonymous) " +
        "[personal|health]* (data|information|identifier*)",
      "(data subjects?|identification documents?)",
    ],
    "term-head": [
      "(data|information|contents?|materials?|records?|files?|inputs?|outputs?|submissions?|contributions?|uploads?" +
        "|messages?|posts?|communications?|documents?|recordings?|media|feedback|prompts?|works?|interactions?" +
        "|activity|signals?|metadata|logs?|images?|photos?|videos?|templates?|identifiers?|scans?|prints?|samples?" +
        "|conversations?|chats?|comments?|reviews?)",
    ],
    law: [
      "(laws|statutes|acts|regulations) … (describe|define|classify|list) _",
      "(laws?|rules|regulations?) … " +
        "(govern|governs|governing|regulate|regulates|regulating|apply to|applies to|pertaining to|relating to" +
        "|on the (collection|use))",
      "(gdpr|ccpa|bipa|ai act|laws?) (governs?|regulates?|limits?|restricts?|bans?) (how|when|whether|the|certain)",
      "(company|companies|business|businesses|employer|employers|anyone) (that|which|who) (collect|collects|process" +
        "|processes|use|uses|store|stores|hold|holds) … (must|has to|have to|shall)",
      "(law|act|statute|regulation|code) … " +
        "(requires|require|says|provides|prohibits|obliges|asks|demands|forbids|expects)",
      "(law|act|statute|regulation|directive|code|gdpr|(section|article|art.) #) … " +
        "(allows|permits|authori(s|z)es|restricts|limits) [the]* " +
        "(biometric|recognition|identification|processing|collection|capture|taking|retention|sale|disclosure|use of" +
        "|training)",
      "(article|articles|art.) # … (prohibits?|forbids?|restricts?|requires?|allows?|permits?|defines?|governs?)",
      "genetic, physiological",
      "(exceptions?|exemptions?|conditions?|grounds?) (in|under|of) (article|art.) #",
      "(resulting|obtained|derived) from [a|the]* specific technical processing",
      "(is|are|counts? as|amounts? to|constitutes?) [a|the]* (processing|use) of (biometric|sensitive|special)",
      "under (that|this|the|such) (law|act|statute) [a|an|the|any]* _ (must|has to|is required|are required)",
      "(requires|require|obliges|oblige) (that|companies|businesses|controllers|organi(s|z)ations|employers)",
      "(includes|include|means), under _ law",
      "(may|might|could|can) [also] be (considered|deemed|regarded as|classified as) [as] (“|'|‘)?" +
        "(biometric|sensitive)",
      "(requires|require|needs) [your|the|a|an] [explicit|express|prior|written|affirmative|opt-in]* consent",
      "(may|might|could|would|is|are) [also] [be] (considered|deemed|regarded as|classified as|treated as) … " +
        "(under|by) … (law|laws|act|regulation|regulations|statute)",
      "(under|pursuant to|within the meaning of|as defined (by|in|under)) [the] [applicable] " +
        "[state|local|illinois|texas|california|colorado|washington|federal|eu]? ?" +
        "(law|laws|act|statute|regulation|regulations|ccpa|cpra|gdpr|bipa|article #|section #)… " +
        "(means|defines|defined|considers?|is considered|include|includes|applies|requires|prohibits)",
      "(act|law|statute|regulation|gdpr|ccpa|bipa|code|directive) … " +
        "(defines|applies|requires|prohibits|considers|treats|says|provides|regulates|gives|lays down|sets out" +
        "|obliges)",
      "(as|which) (that term is|those terms are|is|are) defined",
      "such as, but not limited to, [an individual's]",
      "(law|laws|act|statute|regulation) (uses?|defines?|employs?) the terms?",
      "(law|laws|act|statute|regulation|regulations|rules|gdpr|ccpa) (give|gives|grant|grants|afford|affords) " +
        "(consumers|individuals|people|residents|persons|you|data subjects) " +
        "[certain|the|a|specific|some|additional]* rights?",
      "(is|are|counts? as|belongs? to|falls? (under|within)) [a|one of the|the|among the]* special categor(y|ies)",
      "a (term|category|notion|concept|definition) (that|which) (includes|covers|takes in|encompasses)",
      "(act|law|statute|regulation|gdpr|ccpa|bipa|directive|article #|section #|illinois|texas|california) [also]* " +
        "(counts|classes|classifies|regards|treats|considers) [a|an|the|any]* (biometric|genetic|special" +
        "|sensitive)",
      "characteristics (of [a|an|the|protected|legally]* (class*|person|individual|group|natural)|under|protected by)",
    ],
    "cell-refers-on": [
      "(see|refer to|cf|as (in|per|under|at)) [the|our]* ?(#|above|below|schedule*|annex*|appendix|section*|clause*" +
        "|paragraph*|part|heading*|chapter*|table)",
      '(see|under|as in) (the|our|heading|section)? ?("|“)_',
    ],
    pointer: [
      "(transparent|clear|open|honest) about (how|what|when|whether)",
      `${ownText} … (${announces}) [to|you|users|about|of|on]* ${asking}`,
      `(${announces}) [to|you|about|of|on]* (how|why|what|when) (we|our|your)`,
      "(which|that) (governs|describes|explains|sets out|details|covers) (how|what|which)",
      `we [will|also|briefly|want to|wish to|would like to]* (${announces}) [here|below|you|about|of]* ${asking}`,
      `to (${announces}) [you|users|people|about|of]* ${asking}`,
      `(you (will|can|may)|read on to) (learn|read|find out|see|discover) ${asking}`,
      "(this|our|the present) [privacy|biometric]* " +
        "(section|chapter|policy|notice|statement|addendum|disclosure|document|page|version|part) " +
        "(describes|explains|sets out|specifies|tells|outlines|details|supplements|addresses|governs|covers" +
        "|applies to|concerns|informs|says (what|which|how|when|whether))",
      "you (will|can) find",
      "by way of (background|explanation)",
      "(for|to get|to find) (more|further|additional) (information|details?)",
      "for more (on|about)",
      "please (do not|refrain|avoid|never|be careful|make sure)",
      "(more|further|additional) (information|details?) (about|on|regarding)",
      "(more|further|additional) details (are|is|can be)",
      "(learn|read|find out|see) (more|how (we|to|you|your|our))",
      "(please|you can) (see|read|refer|review|visit|consult|navigate|check|contact)",
      "(see|refer to|visit) (our|the|section|below|above)",
      "if you [would] (like|want|wish) to (understand|learn|know) (how|more|what|whether)",
      "(is|are|can be) [also] (described|explained|set out|available|found|detailed) (in|at|on) (our|the|this)",
      "(if you have|any|with) questions? (about|on|regarding)",
      "for information (about|on)",
      "(rights?|choices?|controls?) (with respect to|regarding|over|about|in relation to|concerning)",
      `${holder} … ${mayAct} (ask|request|demand|require|instruct|insist|have) ` +
        "(us|that (we|the (company|controller|operator|provider))|whether|if)",
      `${holder} … ${mayAct} (request|demand|require|obtain|seek|ask us for|ask for|apply for) … ${rightTo}`,
      `${holder} … (is|are) entitled to … ${rightTo}`,
      "(contact|write to|e-?mail) (us|our|the) … to have … (erased|deleted|removed|corrected)",
    ],
    "reader-choice": [
      "(objections?|objecting|refusals?) (to|against|concerning|regarding|about|of)",
      "(refusing|declining|opting out of|withdrawing from|withdrawal from|opt-?outs? (from|of))",
      "(withdrawing|withdrawal of) [your|the|his|her|their]* consent to",
      "(you|users|members|customers|residents|individuals|consumers) (may|can|could) [also|always|at any time]* " +
        "limit (our|the) (use|processing|sharing|disclosure)",
      "i (may|can|could) [also|always|at any time]* (request|ask|demand|obtain|withdraw|revoke|refuse|decline|limit" +
        "|object|opt)",
      "(you|users|members|customers|residents|individuals) (may|can|could) [also|always|at any time]* " +
        "(request|ask for|ask us for|demand|obtain) [the] " +
        "(deletion|erasure|removal|destruction|correction|a copy|access|information)",
      "(anyone|any person|every person|each person|a parent|parents|a guardian|guardians|data subjects|employees" +
        "|applicants) (may|can|could) [also|always|at any time]* (ask|request|demand|apply) (to|for|that|us|access)",
      "you (can|may|could) [also] (ask|tell|instruct|require) us",
      `${holder} … ${mayAct} (request|demand|require|obtain|ask for|apply for) _ ` +
        "(deletion|erasure|destruction|removal)",
      "(you|users|members|customers|residents|individuals) (may|can|could) [also|always|at any time]* " +
        "(keep|leave|take|pull|hold|withhold) … out",
      "(control|manage|choose|decide|review) (how|whether|if|which)",
      "(you|users|members|customers) (do not|don't) have to (let|allow|accept|agree|permit)",
      "please (do not|don't|never|avoid|refrain|keep|leave)",
      "you (represent|warrant|confirm|guarantee|undertake) [and warrant] that you",
      "[separate|explicit|prior] consent (for|to) (any|all|every)",
      "(exclusion|opt-?out) options?",
      '(option|ability|right|opportunity|possibility) (to|of) "?(opt|opting)-out"? of',
      "if you (want|wish|prefer|would like|would prefer) [us] [not] to " +
        "(exclude|prevent|stop|opt-out|object|withdraw|disable|turn off|avoid|limit)",
      "if you (do not|don't) (want|wish) [us|your|that]",
      "who (do not|don't|does not|prefer not|would rather not|no longer) (wish|want|to)",
      "(you|users|members|customers|people) (can|may|could) [also|always|at any time]* (prevent|stop) … from",
      "(users?|customers?|members?|subscribers?|admins?|administrators?|people|individuals|owners?) " +
        "(can|may|have the option to) [also|at any time] (opt-out|object|disable|turn off|refuse|withdraw|exclude)",
      "(consent|permission|authori(s|z)ation) … (may|can) be (withdrawn|revoked)",
      "(you|users|members|customers|individuals|residents) " +
        "(can|may|might|could|will be able to|have the (right|option|ability|choice) to|are (able|free|entitled) to" +
        "|also have|have|get|retain) … " +
        "(opt|object|objecting|choose|decide|control|controls|manage|adjust|withdraw|turn off|switch off|disable" +
        "|refuse|restrict|opt-out|right|rights|deactivate|set your|choice|choices)",
      "(to|how to|can|if you wish to|if you want to) " +
        "(opt-out|object|withdraw|turn off|switch off|disable|exercise|stop|refuse|deactivate)",
      "(to|how to|can|if you wish to|if you want to) manage [_] [_] (settings|preferences|choices?|consents?" +
        "|permissions?|options?|privacy|how|what|which|whether|use|uses)",
      "(if|should) you (do not|don't|would rather not|prefer not|no longer) (want|wish|agree|like|consent)",
      "(if|when|where) you (opt-out|object|withdraw|disable)",
      "(opt|opting|opted|opt-out|objection|object|right to object) (out of|to) " +
        "[the|our|any|its|their|this|that|such] (use|using|processing|training|having|collection|sharing|model|ai)",
      "your (right|rights|choices|ability|option|options) (to|regarding|about|over|in relation to|with respect to)",
      "(withdraw|withdrawing|revoke|revoking|withdrawal of) [your] consent",
      "(control|controls|toggle|setting|settings|form|option|preference|preferences|mechanism) (which|that|to|for) " +
        "… (allows|lets|enables|opt|manage|control|turn|withdraw)",
      "(right|rights) to (request|obtain|access|know|receive|ask|object|delete|opt)",
      "you (decide|choose|determine|control) (whether|if|how|which)",
      "instructions (on|for|about) how",
      "(may|can|could) [also] ask [us] (whether|if)",
    ],
    "reader-supplies": [
      "(you|users|customers|clients) (upload|submit|provide|use|bring|supply)[s] … to " +
        "(train|fine-tune|build|create|develop)",
    ],
    "reader-may": [
      "(you|users|customers|members|residents|individuals|people|consumers) " +
        "(can|may|could|will be able to|have the (right|rights|option|choice)|(are|will be) (able|free|entitled))" +
        "[ also|always|at any time|ask us|request us]*( to)?",
      "your (rights|choices|options) (are|include)",
    ],
    "reader-act": [
      "(you|users|customers|developers|you or your users|subscribers|members|your organi(s|z)ation) " +
        "(may|can|could|might|will|choose to|are able to|agree|must|shall|should)[ not]? " +
        "(use|train|upload|develop|build|create|fine-?tune|access|provide)",
      "(allows?|lets?|enables?|helps?|permit*) (you|users|customers|developers) (to )?" +
        "(train|build|create|develop|fine-?tune|improve|test|evaluate)",
      "(customers|users|developers|you) (train|fine-?tune)",
      "(for|teach|teaches|show|shows|invite|invites|ask|asks|want|wants) (customers|users|developers|you) [how] to " +
        "(train|fine-?tune)",
      "your (own )?(ai|model|models|custom model|fine-tuned)",
    ],
    "others-act": [
      "(attempt*|attempting) to",
      "(activit*|attempt*|effort*|behavio*r|bots?|scrapers?|conduct) [that is|that are]* " +
        "(designed|intended|made|meant|aimed|aiming) (to|at)",
    ],
    duty: ["(may only|can only|may not|cannot|must|shall|should only|(is|are) (required|obliged|bound|forbidden) to)"],
    "own-duty": ["we [also|therefore|then]* (may only|can only|may not|cannot|must|shall|should only|are)"],
    "others-permission": [
      "without [the] [prior|express|written|explicit]* (permission|consent|agreement|authori(s|z)ation) (of|from) " +
        "[the|its|their|each|every|all]* [_] (members?|authors?|owners?|creators?|persons?|people|posters?|users?" +
        "|holders?|photographers?|those|whoever)",
      "unless (its|their|the) (authors?|owners?|creators?|posters?|holders?) (agrees?|consents?|permits?|allows?)",
    ],
    "against-terms": [
      "(suspend|terminate|close|block|ban|sue|report|dismiss|exclude|delete|tell us) … " +
        "(if (you|someone|anyone|a user)|anyone who|whoever|users who|those who) (uses?|trains?|scrapes?)",
      "(users|customers|employees|members|anyone|those|accounts|visitors) (who|that) … (will|may) be " +
        "(banned|suspended|dismissed|excluded|sued|blocked|removed|terminated|prosecuted)",
      "(prohibit|prohibits|forbid|forbids) [any|all|the] [use|copying|scraping|mining|crawling|extraction] of " +
        "(our|this|the) [_] (content|texts|data|site|website|services|pages|articles|materials?|archive)",
      "(although|though|even though|even if|despite the fact that|while) (our|the|these) (terms|rules|conditions" +
        "|policies|policy|guidelines) … (forbid|forbids|prohibit|prohibits|ban|bans|do not (allow|permit))",
      "(against|contrary to|in breach of|in violation of) our (terms|rules|conditions|policies|guidelines)",
    ],
    "others-duty-list": [
      `${businessUser} … ${must}`,
      `${businessUser} (is|are|remains?) [solely|alone|fully]* responsible for`,
    ],
    "reader-duty-list": [
      "(you|users|visitors|members) … (must|may|shall|can|should|cannot|will)[ not| never]*",
      "(you|users|visitors|members) … (agree|undertake|promise) not to",
      "(you|users|visitors|members) … (are|is|aren't) [not|never|also|only]* " +
        "(allowed|permitted|authori(s|z)ed|entitled) to",
    ],
    "others-duty": [
      `${businessUser} … ${must}[ first|also|always]* ` +
        "(obtain|get|collect|secure|seek|ask|inform|notify|tell|post|ensure|make sure|comply" +
        "|(give|provide)[ them| it| individuals]* [with] [any|all|the|a|an|clear|prior|written|required|adequate]* " +
        "(notice*|information|disclosure*))",
      `${businessUser} (is|are|remains?) [solely|alone|fully]* responsible for ` +
        "(obtaining|getting|collecting|securing|seeking|asking|informing|notifying|telling|giving|providing|posting" +
        "|ensuring|making sure|complying|any|all|the)",
      `(responsibility|duty|obligation|up) (of|to) [the|each|every|your|our]* ${businessUser} to`,
      `${businessUser}(s|'s|s')? (responsibility|duty|obligation) to`,
    ],
    "denial-heading": [
      "what (we|_) [_] (do not|does not|don't|doesn't|never) " +
        "(do|does|collect|collects|use|uses|process|processes|store|stores|keep|keeps|ask|asks|share|shares|sell" +
        "|sells)",
      "(information|data|details|things) [that] we [will|would] (do not|don't|not|never) " +
        "(collect|use|process|store|keep|ask|request|share|sell)",
      "(data|information|categories|types|what is|items)? ?(not|never) " +
        "(collected|used|processed|stored|kept|shared|sold|included)",
      "(excluded|prohibited|forbidden|banned) (uses?|purposes?|data|information|categories)",
      "(uses|things|purposes) [that] we (do not|don't|never) (allow|permit|do|make)",
      "(not|never) (allowed|permitted|used for|for|done)",
      "(uses?|purposes?|data|information|categories) [(explicitly|expressly|specifically|strictly)] " +
        "(excluded|prohibited|forbidden|ruled out)",
      "non-use (for|of|in)",
      `we ${deliberately}(decline|exclude|reject|refuse|ignore|omit|avoid|forgo|shun|ban|bar|block|turn away|leave ` +
        "out" +
        "|rule out|do without|steer clear of|stay away from|abstain from|refrain from|have no (use|need) for|have no" +
        "|neither want|discard at once)",
      "(excluded|banned|prohibited|forbidden|omitted|rejected|absent from|out of scope|off(-| )limits|not part of)",
      "(left|ruled) out",
      "(kept|stays?|stay|remains?|keep) out (of (our|the|this|all|any|your)|altogether|entirely)",
      "(turned|turn) away",
      "(none of the following|nothing of (this|the|that) kind|no collection of)",
      `(not|never) ${deliberately}(be )?(asked for|wanted|taken|gathered|recorded|held)`,
    ],
    "policy-title": [
      "privacy",
      "data protection (notice|policy|statement)",
      "(biometric*|fingerprint*|faceprint*|voiceprint*|facial recognition|face recognition) … " +
        "(policy|notice|statement|retention schedule)",
    ],
    scope: [
      "(enterprise|business|team|paid|free|premium|consumer|api|commercial|education|beta|workspace) " +
        "(plan*|customer*|version*|account*|tier*|user*|product*|edition*|subscriber*|api*|service*|offering*)",
      "[le|our] (chat|product) (team|enterprise)",
      "(in|of|from|within|outside) [the] " +
        "(eu|eea|uk|us|usa|united states|european union|european economic area|united kingdom|california|texas" +
        "|illinois|colorado|canada|quebec|switzerland|brazil|europe|france|germany|ireland)",
      "(california|eea|eu|uk|us|swiss|brazil*|texas|illinois) (resident*|user*|consumer*)",
      "(identified|who are|known to be) (as )?(children|minors)",
      "(under|below) (the age of )?#",
      "(children|minors|coppa)",
      "google apps",
      "of [our|the]? ?(paying|verified|registered|enterprise|business|premium|professional|corporate|minor|younger) " +
        "(customer*|user*|member*|account*|journalist*|creator*|subscriber*|client*|seller*|companies)",
      "(sent|created|posted|uploaded|written|shared|made|recorded|given|received|collected) [to us]? ?" +
        "(before|after|since|until|prior to|during|in) (#|this|the|january|february|march|april|may|june|july|august" +
        "|september|october|november|december)",
      "(no|not) (present|current|immediate) (intention*|plan*|intent)",
      "(currently|presently|at present|at this time|for now|at the moment|for the time being)",
      "when you (use|connect|choose|turn|opt|enable)",
      "if you (use|connect|choose|turn|opt-out|enable|do not|don't|are)",
      "by default",
      "(any )?new (conversations|data|content|chats)",
    ],
    "change-log": [
      "we('ve|'ve also| have| have also)? " +
        "(updated|clarified|introduced|revised|added|changed|made|amended|simplified|expanded|explained|described" +
        "|reworded|rewrote|reorgani(s|z)ed)",
      "(updated|revised|changes?|changed|clarif(ied|ication)) … (this|our|the) (privacy|notice|policy|statement)",
      "(removed|deleted|added|rewritten|rewrote|reworded|changed|clarified) [the|a|our] " +
        "(sentence|paragraph|section|wording|clause|passage)",
      "(section|paragraph|clause|article) # now (says|states|explains|mentions|reads|describes|specifies)",
      "new (sentence|paragraph|clause) (on|about|that (says|states|explains|describes))",
      "(changelog|change log|what's new|what has changed|summary of changes|previous versions|update history)",
    ],
    "hedged-answer": [
      "(it|that|this) (depends|varies|can happen|may happen)",
      "(sometimes|possible|possibly|maybe|perhaps|occasionally|not always|optional|depending on|depends on" +
        "|in (some|certain|limited) (cases|circumstances))",
      "(according to|subject to|as set out in|under) (the|its|their) … (terms|conditions|policy|policies)",
      "(generally|mostly|usually|typically|normally|in general|as a rule|by and large|largely),? (no|not)",
      "(no|not),? (generally|mostly|usually|typically|normally|in general|as a rule)",
    ],
    yes: ["(yes|yes we do|yes, we do|indeed|it does)", "only (if|with|when|where)"],
    no: [
      "(prohibited|forbidden|not permitted|not allowed)",
      "(no|none|n/a|nope|not applicable|not collected|not sold|not shared|we do not|never|not sold or shared|disabled)",
      "(not at all|none (collected|used|stored)|not (used|done|stored|processed)|does not (occur|happen|take place))",
    ],
    "first-party": ["(we|us|our|ours)"],
    "other-speaker": [
      "you [may|might|could|will]* have (heard|read|seen) [_] [_] [_] that",
      "(some|many|several|most) [_] (people|users|customers|members|of you) [have] " +
        "(ask|asked|wonder|wondered|worry|worried|fear|believe|claim|claimed|say|said) [us|often|that]*",
      "(asked|wonder|wondering) (whether|if) we",
      "(an? )?(earlier|older|previous|former) versions? of (this|our|the) _ (said|stated|allowed|provided|permitted)",
      "(airport|border|immigration|customs) (authorit*|operator*|officers) … (may|might|can|use|uses|will)",
      "_'s (privacy )?(policy|terms|notice|documentation|statement) (says|states|explains|provides|indicates|notes)",
      "(according to|as stated by|under) [_] [_] _'s",
    ],
    "on-their-own": [
      "they themselves (collect|receive|hold|gather|obtain|own)",
      "it itself (collects|receives|holds|gathers|obtains|owns)",
      "(under|on|by) (its|their) own (terms|policy|policies|privacy policy|conditions|rules|responsibility)",
    ],
    "their-own-data": ["their own … they [already|otherwise|lawfully]* (collect|receive|hold|gather|obtain|own)"],
    "companies-at-large": [
      "(companies|businesses|firms|developers|providers|vendors|organi(s|z)ations) " +
        "(often|usually|typically|sometimes|routinely|commonly|generally)",
      "(some|many|most|several|numerous|countless|a few|a number of|plenty of) [of] [the] " +
        "[other|large|big|major|well-known]* (ai|a.i.|artificial-intelligence|tech|technology|social media) " +
        "(companies|businesses|firms|developers|labs|giants|start-?ups|corporations)",
      "(some|many|most|several|numerous|countless|a few|a number of|plenty of) " +
        "[other|large|big|major|well-known|free|popular|of our]* " +
        "(companies|businesses|firms|organi(s|z)ations|corporations|start-?ups|employers|competitors|industries)",
      "(some|many|most|several|numerous|countless) (other|free|popular|well-known) (platforms|services|apps|sites)",
      "[a|the|data|privacy|european|national|several|some|many|foreign|two|three]* " +
        "(regulators?|(supervisory|protection) (authorit(y|ies)|board)|courts?|judges?|attorneys? general|commission" +
        "|commissioner*|cnil|ico|edpb|ftc) [has|have|is|are|also|recently|currently]* " +
        "(fined|sanctioned|sued|ordered|warned|banned|stopped|condemned|punished|investigated|ruled|found|held" +
        "|published|issued|examining|discussing|considering|investigating|debating|asking|publish|publishes|explain" +
        "|explains|explained|recommend|recommends|recommended|advise|advises|advised|offers|released)",
      "(a|an|one|two|several)? ?(company|companies|businesses|firms?|developers?) (has|have|had) been " +
        "(fined|sanctioned|sued|ordered|warned|banned|criticis*|criticiz*|condemned|punished|investigated)",
    ],
    "companies-bare": [
      "[(other|a|any|an|no|every)] " +
        "(company|companies|business|businesses|firm|firms|organi(s|z)ations?|corporations?|controllers?|developers?" +
        "|employers?)",
      "[the] [other|large|big|major|well-known]* (ai|a.i.|artificial-intelligence|tech|technology|social media) " +
        "(companies|businesses|firms|developers|labs|giants|start-?ups|corporations)",
      "(others|competitors)",
      "(some|many|most|certain|other) [free|popular]* " +
        "(apps|sites|stores|shops|services|platforms|airports|banks|providers)",
    ],
    "law-named": [
      "(in|under|by) (most|many|some|several) (laws|states|countries|jurisdictions)",
      "(under|according to|pursuant to) [the|eu|uk|european|illinois|california|california's]* " +
        "(gdpr|ccpa|cpra|bipa|ai act|artificial-intelligence act|data protection (act|law|laws|rules)" +
        "|biometric information privacy act|consumer privacy act|privacy act|(article|art.|section) #)",
    ],
    "law-permits": [
      "(gdpr|ccpa|cpra|bipa|act|law|laws|statute|regulation|regulations|directive|article #|exception|exemption) … " +
        "(allow|allows|permit|permits|let|lets|authori(s|z)e|authori(s|z)es|enable|enables|entitle|entitles) " +
        "[any|all|some|certain|most|the|ai|model|private|public|large|small]* " +
        "(company|companies|business|businesses|firms?|organi(s|z)ations?|providers?|developers?|controllers?" +
        "|employers?|researchers|publishers|platforms)",
      "(gdpr|ccpa|cpra|bipa|ai act) … (allow|allows|permit|permits|authori(s|z)e|authori(s|z)es) [the]* " +
        "(training|use of|using|processing)",
    ],
    "not-us": [
      "we (do not|don't|never do|never did|never will|will not|won't|have not|haven't)[ (do|done)]?" +
        "[ (so|this|that|it)]?",
      "(unlike us|not us|we are not one of them|ours (does not|never does))",
    ],
    addressed: ["(you|your|yours)"],
    we: ["we"],
    "third-party": [
      "compan(y|ies) (behind|that|which|we work)",
      "(third-part(y|ies)|partner*|vendor*|service provider*|provider*|recipient*|collaborator*|advertiser*" +
        "|supplier*|contractor*|sub-?processor*|publisher*|developers|researchers|licensee*|other compan*|others)",
      "(openai|anthropic|microsoft|google|meta|amazon)",
      "(other|certain|selected) (parties|entities|businesses)",
      "(parties|entities|businesses) with (whom|which) we",
      "(compan(y|ies)|firms?|organi(s|z)ations?) with (whom|which) we (do|have|conduct|work)",
      "(compan(y|ies)|firms?|organi(s|z)ations?|businesses|parties|entities) [that|which|whom] " +
        "we (do|have|conduct) business with",
    ],
    theirs: ["(their|its) [own]"],
    possessive: ["(their|its)"],
    affiliate: ["(affiliate*|subsidiar*|group compan*|parent company|corporate famil*|sister compan*|our group)"],
    reader: ["(you|yours?|users?|customers?)"],
    "use-verb": [
      "(feed|feeds|fed|feeding)",
      "(go|goes|going|flow|flows|flowing) (into|towards|toward)",
      "(is|are|be|been|being) [also|then]* (uploaded|pooled|passed (on|to)|fed back|streamed|recorded)",
      "(use|uses|used|using|reuse|reuses|reused)",
      "(process|processes|processed|processing)",
      "(collect|collects|collected|collecting|gather|gathers|gathered|gathering|obtain|obtains|obtained|receive" +
        "|receives|received)",
      "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|give|gives|given|giving|sell|sells|sold" +
        "|selling|licen(s|c)e|licen(s|c)es|licen(s|c)ed|provide|provides|provided|transfer|transfers|transferred|send" +
        "|sends|sent)",
      "(helps|help us|help our)",
      "(we|may|can|will|might|shall|also) (keep|label|annotate)",
      "(may|can|will|might|also) serve the",
      "(evaluated|reviewed|inspected|annotated|labell?ed|examined) by",
      "(analy(s|z)e|analy(s|z)es|analy(s|z)ed|analy(s|z)ing|examine|examines|study|studies|combine|combines" +
        "|combined|listen to|anonymi(s|z)e|anonymi(s|z)es|take|takes|draw on|draws on|rely on|relies on|learn from" +
        "|learns from|feed|feeds|fed|ingest|ingests|ingested|incorporate|incorporates|leverage|leverages|retain" +
        "|retains|retained|store|stores|stored|maintain|maintains|utili(s|z)e|utili(s|z)es|utili(s|z)ed|need|needs)",
    ],
    "use-noun": ["(use|processing|collection|analysis|sharing|disclosure|review) of"],
    "finite-cue": [
      "(we|they|you|it|who|which|that|may|might|can|could|will|would|shall|must|also|is|are|be|been|was|were|being" +
        "|has|have|not|never|by|our|us|partners?|providers?|parties|recipients|affiliates|companies|do|does|and)",
    ],
    opener: ["(for example|for instance|also|to|e.g.|in addition|similarly)"],
    "active-form": [
      "(use|uses|using|process|processes|collect|collects|share|shares|disclose|sell|analy(s|z)e|combine|take" +
        "|obtain|receive|gather|retain|store|maintain|rely on|draw on)",
    ],
    feeds: [
      "(feed|feeds|fed|feeding|fuel|fuels|inform|informs|enrich|enriches)",
      "(may|can|will|might|also) serve the",
      "(end|ends) up (in|as)",
      "(form|forms|become|becomes) [a] part of",
      "(go|goes|going|flow|flows|flowing) (into|towards|toward)",
    ],
    "given-to": [
      "(is|are|be|been|being|was|were) [also|only]* (given|granted|offered) access to",
      "(is|are|be|been|being|was|were) [also|only]* (supplied|provided) with",
      "(is|are|be|been|being|was|were) [also|only]* (given|sent|handed|shown|offered) " +
        "(your|user|users'|customer|customers'|member|personal|our|the|certain|some|any|all|aggregated?" +
        "|anonymi(s|z)ed|de-?identified|pseudonymi(s|z)ed|raw|training|such|this|these)",
    ],
    helps: ["(help|helps|allow|allows|enable|enables) (us|our teams|the company) [to]"],
    "passive-cue": [
      "(is|are|be|been|being|was|were|gets?|helps|help us|help our)",
      "(has|have|had|having) (their|your|his|her|its)",
    ],
    "non-finite": ["(be|been|being)"],
    "object-end": [
      "(which|that) (may|might|can|could|will) [also] (contain|include)",
      "even (if|when|though)",
      "(none|neither|some|all|most) of (which|whom)",
      "(to|for|in order to|so that|so as to|solely to|only to|in connection with|with our|with the|with third" +
        "|with selected|depending|unless|if|when|where|while|until|because|under|pursuant|subject to|in accordance" +
        "|as described|as set out|as part of|on the basis of|based on)",
    ],
    "not-an-end": [
      "for (everyone|everybody|anyone|anybody|all|the public) to (see|read|view|hear|watch|open|play)",
      "(along|together|combined|in (combination|conjunction|connection)|alongside|linked|merged) with " +
        "(the|our|third|selected)",
      "(agreed|agree|consented|consent|chosen|choose|elected|volunteered|opted in|opt in) to " +
        "(share|provide|contribute|donate|submit)",
      "(in addition to|available to|accessible to|visible to|open to|limited to|set to|shared to|posted to" +
        "|belonging to|related to|relating to|according to|access to|addressed to|sent to|tied to|linked to|up to" +
        "|published to|specific to|for followers|for everyone|for friends|for our|for your|for the service|apply for)",
      "(set|sent|given|shown|provided|made available|submitted|uploaded|posted|published) … to " +
        "(everyone|public|us|anyone|our|your|friends|followers|the public)",
      "(posts?|content|photos?|videos?|comments) for _",
    ],
    and: ["(and|or)"],
    "not-an-object": [
      "(service*|product*|purpose*|activit*|partner*|part(y|ies)|compan(y|ies)|technolog*|business|tool|tools" +
        "|feature*|model*|legal|interest*|team*|provider*|program*|software|techniques?|methods?|procedures?)",
      "in (research|development|production|practice|testing)",
      "(by|through) (learning|training)",
      "(freely|internally|elsewhere|later|ourselves)",
    ],
    "data-link": [
      "(on|with|using|from|based on|by using|by analy(s|z)ing|by processing|by reviewing" +
        "|by studying|by means of|out of|drawing on|relying on|thanks to|against" +
        "|without any of)",
      "not (on|with|from) … but (on|with|from)",
    ],
    "public-modifier": ["(public|publicly (available|accessible|shared|posted|visible|viewable))"],
    "closed-audience": [
      "(everyone|everybody|anyone|anybody|all) [else]? ?(in|of|at|within|inside|on|from) (your|their|our|the same) _",
      "(everyone|everybody|anyone|anybody|all) [else]? ?(in|of|at|within|inside|on|from) (a|an|the|this|that) [_] " +
        group,
      "(everyone|everybody|anyone|anybody|all) (who|that|you) … (invite|invited|allow|allowed|approve|approved|added" +
        "|link|password)",
      "all [of] [the|your|their|our|its]* " +
        "(members|followers|friends|contacts|subscribers|colleagues|employees|staff|participants|students|teachers)",
      "(anyone|everyone|everybody) (with|who has) (the|a|your) (link|password|code|invitation)",
    ],
    "private-audience": [
      "(only|none but|nobody but|no one but) " +
        "(you|they|your|their|the|a|an|our|those|people|members|friends|followers|colleagues|invited) … (can|may) " +
        "(open|see|read|view|find|access|look (at|up)|download|play|listen to|hear|watch|browse|visit|consult)",
      "(shared|share|visible|available|accessible|open|shown|limited) (with|to|by|for) " +
        "(everyone|everybody|anyone|anybody|all) [else]? ?(in|of|at|within|inside|on|from) (your|their|our|the same) _",
      "(shared|share|visible|available|accessible|open|shown|limited) (with|to|by|for) all [of] " +
        "[the|your|their|our|its]* " +
        "(members|followers|friends|contacts|subscribers|colleagues|employees|staff|participants|students|teachers)",
      "(visible|available|accessible|open|shown) (only to|to no one but|to nobody but) _",
      "(visible|available|accessible|open|shown|readable) (to|for|by) [members of|people in]* (your|their) [own] " +
        group,
    ],
    "data-public": [
      "(public|publicly|openly|freely)-?(available|accessible|shared|posted|viewable|visible|disclosed|published)" +
        "[ " +
        "(data|information|content|personal (data|information)|source*|dataset*|data ?set*|material|web ?page*" +
        "|website*|post*|internet|online source*)]",
      "[the|any|all|some|personal|certain] " +
        "(information|data|content|text|pages|material|posts|personal data|personal information|sources) " +
        "[that is|that are|which is|which are|that's|that was|you have made|made] (publicly|freely|openly) " +
        "(available|accessible|shared|posted|visible)[ on the internet| online| on the web]",
      "[other|your|the|only] public " +
        "(data|information|content|post*|comment*|profile*|review*|web ?page*|web ?site*|web|internet|source*|record*" +
        "|repositor*|forum*|message*|tweet*|photo*|video*|post*|account*|channel*|group*|dataset*|data ?set*|page*" +
        "|domain|material|text|account|user|figure* data|chat*|place*|database*|register*|space*|server*|thread*)",
      "(open|public) (web|internet)[ (data|text|page*)]",
      "(data|information|content|posts|photos|videos|comments|items|reviews) [that|which]* (you|users|members) " +
        "(have|had|have chosen to|choose to|chose to|decide to|decided to) " +
        "(make|made|mark|marked|set|share|shared|publish|published|post|posted) [as|to]* (public|publicly|everyone)",
      "(data|information|content|posts|photos|videos|comments|items|reviews) [that] [you] " +
        "(make|made|mark|marked|post|posted|publish|published|share|shared|set|has made|have made) " +
        "(public|publicly|to everyone|to the public)",
      "(made|set|marked|posted|shared|published) " +
        "(public|publicly|to public|to everyone|as public|for everyone|to the public|with (everyone|the public))",
      "(visible|available|open|accessible|shown) to " +
        "(anyone|everyone|everybody|the public|all|the general public|any visitor|the [whole] world)",
      "(published|open) (data|datasets?|source|sources|web|posts|content|works?)",
      "(web|internet)-(scraped|crawled|crawl)",
      "(anyone|everyone|anybody|everybody|the public) " +
        "[on the (web|internet|platform|site|service)|online] can [freely]? ?" +
        "(open|see|read|view|find|access|look (at|up)|download|play|listen to|hear|watch|browse|visit|consult)",
      "(anyone|everyone|anybody|everybody|the public) may (open|see|read|view|play|download|hear|watch)",
      "any (visitor|person) (can|may) (open|see|read|view|play|download|hear|watch|browse|listen to)",
      "(you|users|members|people) [choose to|chose to]* (share|post|publish|show|upload) (with|to|for) " +
        "(everyone|everybody|anyone|all|the public)[ to (see|read|view|hear|watch|open|play)]",
      "(manifestly|already) … public",
      "(content|information|posts|data|photos|videos) [that] (you|users|members|people) " +
        "(submit|post|share|send|contribute|upload|publish) (to|on|in) [our|the|any]* public " +
        "(features|areas|spaces|forums|sections|channels|groups|boards|pages)",
      "web pages",
      "(indexed by|found (by|through|in)) search engines",
    ],
    "public-anchor": [
      "(set|sets|setting|shared|share|posted|published|publish|visible|shown|open|available|limited|audience) … " +
        '(to|with|for|is) (everyone|anyone|public|all|the public|"?everyone"?|any visitor|everybody)',
      "(without|no need to|not) [having to|needing to|a] " +
        "(sign|signing|log|logging|logged|login|account|register*|registration)-?(in|on)?",
      "(anyone|everyone|anybody|everybody|any person|any visitor) … " +
        "(open|see|read|view|find|access|look|download|play|listen|hear|watch|browse|visit|consult)",
      "(visible|accessible|available|readable|open) (to|by|for) (anyone|everyone|everybody|all|any|the general public)",
      "(anyone|everyone) on the (internet|web)",
      "search engines",
      "public (records|registers|register|domain)",
      "(government|court|company|land|electoral|official) (record*|register*|registr*|gazette*)",
      "you (publish|post|share|set|make|made|posted|published) … (public|publicly|everyone)",
      "logged-out",
      "(open-data|open government data|creative commons|(open|free|public)-licen(c|s)es?|open (statistics|datasets?))",
      "official (statistics|classifications?|nomenclatures?)",
    ],
    "public-or-not": [
      "(public|publicly visible) (and|or|as well as) (non-?public|private|not|restricted)",
      "(private|non-?public) (and|or|as well as) public",
      "in public (and|or|as well as) in private",
      "public or otherwise",
    ],
    "narrow-data": [
      "(contact (list|details)|contacts|address book|phone-?book|call (log|histor)*|bookmark*|calendar*|clipboard)",
      "(messag*|chat*|conversation*|correspondence|e-?mails?|calls?) (with|to|from|between) " +
        "[our|your|the|a|an]* [_] (lawyer*|attorney*|counsel|doctor*|physician*|therapist*|clinic*|hospital*|support" +
        "|support team|help-?desk|customer service|bank*|insurer*|union*|journalist*|authorit*|police)",
      "(passwords?|passcodes?|pins?|credentials|log-?in details|security questions?)",
      "(social (security|insurance)|national insurance|passport*|driver's licen(c|s)e" +
        "|(tax|government|national)[ issued] id*|tax file) [identification|identity|card]* (numbers?|ids?)?",
      "(account|card|routing|iban|cvv|id|identification)-?numbers?",
      "(payment|(credit|debit|bank|payment) card|bank|banking|credit card|billing)-" +
        "(data|detail*|information|card*|account*)",
    ],
    "data-private": [
      "(transaction|repayment|spending|salary|payroll|income|credit)-(histor(y|ies)|records?|data)",
      "(your|their|past|customers'|members'|card|bank|payment) (transactions|repayments)",
      "(payslips?|pay slips?|(performance|annual|staff)-(appraisals?|evaluations?|reviews))",
      "(call|interview|support)-(recordings?|transcripts?)",
      "(cvs?|(your|their) resumes?|cover letters?)",
      "(private|direct|personal|instant|text|inbox|voice|encrypted|unsent) messag*",
      "(messag*|chat*|chats|conversation*|correspondence)",
      "(dms?|inmail|inbox|mailbox)",
      "(e-?mails?|mail content)",
      "(draft|drafts|unsent|unsaved|unpublished)[ (post*|content|message*|item*)]",
      "(private|protected|locked|hidden|restricted|non-?public|limited-audience|followers-only|friends-only) " +
        "(post*|account*|stor(y|ies)|group*|communit*|repositor*|content|data|information|photo*|video*|file*|note*" +
        "|profile*|comment*|album*|channel*|server*|chat*|call*|playlist*|document*|workspace*|thread*|item*|board*)",
      "(posts?|content|photos?|videos?|stories|items|comments) … (limited|restricted|visible|shared|shown) " +
        "(to|with|only to|only with) " +
        "(friend*|follower*|contact*|subscriber*|group*|a (group|few)|selected|certain|your|some|one)",
      "(posts?|content|items) … (limited|restricted|custom) audience",
      "(not|isn't|aren't|that is not|non-?) ?public",
      "(camera roll|photo library|photo librar*|address book|call log*|call histor*|call recording*|phone book" +
        "|bookmark*|saved item*|search histor*|browsing histor*|viewing histor*|watch histor*|location histor*" +
        "|purchase histor*)",
      "(voice|phone|video|audio)-(call*|recording*|memo*|chat*|note*|messag*)",
      "(precise|exact|real-time|gps|device) (location*|geolocation)",
      "(payment|card|bank|banking|credit card|financial|billing)-(data|detail*|information|card*|account*)",
      "(passwords?|credentials|government id*|national id*|passport*|social security)",
      "(health|medical)-?(data|information|record*|history|condition*|note*)?",
      "patients?('s|')?-?(record*|histor(y|ies)|condition*|note*|file*)",
      "search (queries|query|terms)",
      "[user]* (input|prompt|chat) data",
      "(prompt*|input*|output*|custom instructions|uploaded file*|generated content)",
      "(keystroke*|sensor data|device sensor*|clipboard)",
      "(attachment*|calendar*|contacts|contact list*|files|documents|notes|journal*|diary|diaries)",
      "deleted (content|post*|message*|photo*)",
      "(children|minors?|under-?#)('s|s')? (data|content|account*|information)",
      "meeting (content|recording*|transcript*|notes?)",
      "(anything|everything|data|content|information|nothing) … not public",
      "(text|words|what) [that] you (type|write|say|dictate|enter|save|keep|send) …",
      "(friends|followers)-only",
      "albums",
    ],
    rating: ["(release|patch|liner|tasting|rating) notes"],
    "data-named": [
      "(information|data|content|conversations|material) [that] " +
        "(you|a customer|customers|users|members|people|participants) [has|have] " +
        "[specifically|explicitly|expressly|actively|freely]* " +
        "(agreed|consented|opted in|chosen|elected|volunteered|choose|agree|consent|opt in) to " +
        "(share|provide|contribute|donate|submit)[ with us]",
      "(information|data|content) [that] (we|you) [have] " +
        "(collect|collected|receive|received|obtain|obtained|gather|gathered|provide|share|submit|enter) " +
        "(through|from|via|in|when|during|with|by) [the|our|your|a|an] " +
        "(surveys?|registration|questionnaires?|interviews?|forms?|customer support|support requests?" +
        `|${concreteThing})`,
      `(your|users'|user|their|members'|customers'|people's) ${concreteThing}`,
      "(webcam|camera|screen|video|exam|dashcam|doorbell)[ and _] footage",
      `${concreteThing}[s]? ` +
        "(data|information|content|record*|log*|histor*|detail*|metadata|file*|text|signal*|event*|sample*" +
        "|transcript*|recording*|usage|activity|pattern*|behavio*r|readings?|statistics)",
      "(photos?|photographs?|pictures?|videos?|images?|recordings?|transcripts?|audio|voice recordings?|comments?" +
        "|posts?|reviews" +
        "|ratings?|likes?|reactions?|feedback|surveys?|survey responses|answers|questions|search quer(y|ies)" +
        "|quer(y|ies)|searches|clicks?|purchases?|orders?|transactions?|bookings?|listings?|telemetry|crash reports?" +
        "|diagnostics?|tickets?|support requests?|help requests?|corrections?|suggestions?|bug reports?|usernames?" +
        "|display names?|names?|e-?mail address*|phone number*|postal address*|ip address*|cookies?|log files?" +
        "|device identifier*|playlists?|scores?|invoices?|receipts?|job applications?|resumes?|cvs?|scripts?" +
        "|captions?|subtitles?|metadata|tags?|labels?|translations?|spam reports?|abuse reports?" +
        "|moderation decisions?|blog posts?|articles?|source code|code snippets?|commits?|repositor(y|ies)" +
        "|web ?pages?|books?|songs?|drawings?|designs?|recipes?|locations?|routes?|trips?|readings?|measurements?" +
        "|sensor readings?|steps|heart rate*|sleep)",
      "[your|users'|their] interactions with (our|the|ai|its) _",
      "information about your (interactions?|activity|use of|device|purchases?|searches|viewing)",
      "(roles|industries|company size|job titles?)",
      "(face|facial|voice|palm|hand|iris|retina) (templates?|prints?|scans?|maps?)",
      "(voiceprints?|faceprints?|fingerprints?|thumbprints?|palmprints?)",
      "user-generated content such as",
      "x-rays?",
      "(ai|assistant|chat|chatbot)[ assistant] (exchanges?|answers|responses|interactions|histories)",
      "[the] (entire|whole|full|current|complete)[ current] (conversation|chat|dialog(ue)?|thread|recording)",
    ],
    "plain-modifier": [
      "(sundry|assorted|miscellaneous|above|below|foregoing|following|aforementioned|aforesaid|workspace|team" +
        "|performance|sensitive|valuable|useful|important|general|limited|appropriate|required|large|big|vast|real" +
        "|actual|real-world|good|high-quality|quality|diverse|enough|sufficient|less|fewer|training|test|testing" +
        "|input|output|source|sample|web|internet|online|offline|internal|external|confidential|proprietary|company" +
        "|business|corporate|organi(s|z)ation(al)?|vendor|partner|personali(s|z)ed" +
        "|such|said|same|different|various|several|multiple|specific|particular|certain|possible|potential|live" +
        "|current|new|old|past|future|similar|related|associated|underlying|demographic|statistical|analytical" +
        "|analytics|machine-readable|digital|electronic|application|platform|system|server|client-side|first-party" +
        "|party|public|private|non-public|structured|unstructured|input|meta|basic|detailed|further|extra" +
        "|anonymi(s|z)ation|privacy|security|protected|regulated|biometric|special|category|derived|inferred|observed" +
        "|generated|synthetic|licensed|purchased|enriched|combined|merged|integrated|interaction|engagement" +
        "|behaviou?r|insight|insights|research|operational|functional|performance-related|product-related" +
        "|service-related|service-generated|when|where|while|before|after|without|than|into|about|from|with|over" +
        "|under|based|whose|whether|because|given|including)",
    ],
    "not-a-modifier": [
      "(once|until|unless|although|though|since|whenever|wherever|upon|only|also|even|therefore|however|moreover" +
        "|please|never|always|often|sometimes|throughout|besides|despite|both|either|neither)",
      "(make|makes|include|includes|contain|contains|search|searches|bring|brings|keep|keeps|hold|holds|store|stores" +
        "|send|sends|give|gives|take|takes|need|needs|get|gets|find|finds|create|creates|provide|provides|receive" +
        "|receives|gather|gathers|enter|enters|want|wants|protect|protects|delete|deletes|transfer|transfers|transmit" +
        "|transmits|produce|produces|generate|generates)",
    ],
    "data-catch-all": [
      "(usage|user|user's|users'|platform|service|services|app|application|product|site|website)[ usage] " +
        "(usage|patterns|trends|analytics|behaviou?r|activity)[ (patterns|trends|data)]",
      "[(all|any|some|certain|most|much|more|other|additional|various|such|the rest|part) [of]] " +
        `[the|your|our|their|this|that|these|those|other|(${people})s'|people's|children's] [other] ` +
        `[personal|${people}|account|usage|activity|service|behaviou?ral` +
        "|interaction|profile|technical|registration|statistical|personally identifiable|identifiable|private" +
        "|collected|available|raw|existing|historical|submitted|uploaded|relevant|necessary|app]* " +
        "(information|data sets?|data|content|contents|material|materials|info|pii)",
      "all [of] [the|these|those]* (categories|types|kinds) " +
        "(listed|described|mentioned|named|set out|above|in section #)[ (above|below|in section #)]",
      "[both] public (and|or) (non-?public|private) (data|information|content|posts|material)",
      "(your|the|users'|their|our|customers'|user|customer) (submissions?|contributions?|uploads?)",
      "(submissions|contributions)",
      "[the] (details|things|everything|anything|nothing|whatever) [that] (we|you|users|members|people|customers) " +
        "[may|can] " +
        "(collect|gather|hold|have|know|receive|store|keep|provide|share|submit|upload|post|give|gave|do|record" +
        "|obtain|send|enter|type|write|say)*",
      "[the] (details|records|data|material) (gathered|collected|obtained|generated|held|recorded|about you)",
      "[all|any] [the] categories (listed|described|set out|named) (above|below)",
      "(all|any) [the] categories (in|of|under) (section|article|clause|paragraph|part) #",
      "what you (do|share|provide|give|submit|post|upload)",
      "[the] (categories|types|kinds) of [personal] (data|information)",
      "how (you|people|users|customers|members) (use|uses|interact|interacts|engage)",
      "[your|users'|their|customers'|the] (use|usage|activity|activities|behaviou?r|interaction|interactions) " +
        "(of|on|in|with|within|across) (our|the|its|this|these|your) … " +
        "(service*|product*|app|apps|site|sites|platform|website*|application*|devices)",
      "(your|user) (account|accounts|profile)",
      "[other|similar|related]* signals",
      "(anonymi(s|z)ed|anonymous|aggregated|aggregate|de-?identified) " +
        "[anonymi(s|z)ed|anonymous|aggregated|aggregate|de-?identified|user|behaviou?ral|interaction|engagement]* " +
        "(patterns|trends|insights|learnings)",
      "[user|your|customer|member]? ?activity (across|on|in|within|throughout)",
      "[any|all]? ?other (activity|usage|behaviou?r|interactions) (that|which) " +
        "(helps?|shows?|tells?|lets?|may help|might help|is useful|are useful|we)",
      "(whatever|everything|anything|all) [else] [that] we know",
      "what (we|our systems|our teams|the company) [may|already|currently|have]* (know|learn|learned|learnt|hold" +
        "|store|collect|collected|gather|gathered|record|recorded|see) [about (you|our _|users|customers|members)]",
      "what we have [on file] (about|on) (you|our _|users|customers|members)",
      `[the|all]* (records|files|details) of [all|any]* (our|its|their|the|your) [current|former|past` +
        `|registered]* (${people})s?`,
      "how you and (your|the|other|our) _ (use|interact|engage)",
      "all [the|of the]* categories",
      "user[- ]generated content",
    ],
    broad: ["(any|all|other|everything|anything|whatever|every)"],
    manner: [
      "(on|at) [a|an|the] [regular|ongoing|continuous|continual|daily|weekly|monthly|yearly|annual|case-by-case" +
        "|voluntary|legal|rolling|permanent|temporary|large|small|global|massive]* (basis|scale|pace)",
      "with [the|all|due|great|utmost|greatest|particular|special|appropriate]* " +
        "(care|caution|diligence|prudence|respect)",
      "care and respect",
      "from (scratch|the ground up|the outset|the beginning|the start|time to time|day to day|day one)",
      "at (all times|any time|present|first|last)",
      "(on|off)-?(site|premise|premises|board)",
      "(help|support|assistance|aid|involvement) (of|from)",
      "(among|amongst) (other|others)[ (things|matters)]",
      "(inter alia|et cetera|etc|so on|so forth|the like|for (example|instance)|in particular|in general|in part)",
      "(such )?as (appropriate|needed|required|necessary|applicable|permitted|usual)",
      "(where|if|when) (appropriate|needed|required|necessary|applicable|permitted|possible)",
    ],
    "open-tail": [
      "(gathered|collected|obtained|recorded|activity) (through|via|by|in|from|on|across|within|throughout)",
    ],
    "data-tail": [
      `(of|from|in|over|during) (the|our) (preceding|past|last|previous|prior) (#|${numberWords}) ` +
        "(day|week|month|year)s?",
      "[that|which|who] (we|you|they|us|users|members|customers|people|the company) " +
        "[may|have|has|can|will|might|already|also|otherwise]* " +
        "(collect*|gather*|hold*|have|know|receive*|obtain*|process*|store*|keep|kept|provide*|share*|submit*|upload*" +
        "|post*|give|gave|generate*|create*|make|made|record*|access*|use|possess|maintain|send|sent)" +
        "[ (and|or|,) (collect|gather|hold|receive|obtain|process|store|keep|provide|share|generate|use|create)*]" +
        "[ (about|from) (you|users|customers|them)]",
      "(about|from|relating to|related to|concerning) " +
        "(you|your use|users|our users|members|customers|individuals|you and other customers)",
      "(described|collected|gathered|obtained|provided|processed|held|received|listed|generated) " +
        "(above|below|here|in this policy|by us|about you|from you|through the app|through our services" +
        "|through the services|by you)",
      "(gathered|collected|obtained|recorded) (through|via|by|in|from|on) " +
        "[the|our|your|this|these|those|such|its|their|any|all|other]* _",
    ],
    appositive: ["(that is|i.e.|ie|meaning|namely|those|the ones|ones|in other words)"],
    "that-is": ["(that|which) (is|are|was|were)"],
    postable: ["(posts?|comments?|reviews?|stories|profiles?|listings?|ratings?|replies|public)"],
    "self-made": [
      "(fictitious|dummy|fake|made-up|mock|synthetic|artificial|simulated|staff-made|in-house|staff-written|self-made)",
      "(we|our staff|our employees|our team) … (wrote|write|make|made|create*|generate*|record*)",
      "we [have] [ourselves] (published|written|authored) [ourselves]",
      "(written|made|created|recorded|produced) by (our (own )?)?(staff|employees|team|paid|annotators|professional)",
    ],
    "public-web": [
      "(publicly|openly|freely)-?(available|accessible) [personal|online|web]* " +
        "(information|data|content|source*|dataset*|data-set*|material|text|image*|code|web ?page*|website*|internet" +
        "|web)",
      "(information|data|content|text|pages|material|sources) [that|which]* [is|are|'s|was|were]* " +
        "(publicly|freely|openly) (available|accessible)",
      "(on|from|across) the [open|public|wider]* (internet|web|world wide web)",
      "(open|public) (web|internet)[ (data|text|page*)]",
      "(web|internet)-(scraped|crawled|crawl)",
      "(web ?pages|web ?sites)",
      "(public|publicly available|open|other public) " +
        "(source*|dataset*|data-set*|record*|register*|registr*|database*|domain|repositor*|forum*)",
      "open (data|source code)",
    ],
    "on-the-service": [
      "(you|users|members|people|creators|sellers|authors|buyers|readers) " +
        "[have|may|can|choose to|chose to|yourself]* " +
        "(set|sets|make|makes|made|mark|marked|post|posts|posted|publish|publishes|published|share|shares|shared" +
        "|upload|uploaded|leave|left|write|wrote|show)",
      "(on|through|in|within) (our|the) (service*|platform|site|app|forum*|network|marketplace|community|store)",
      "(set|shared|posted|published) to (everyone|public)",
    ],
    "data-licensed": [
      "(texts?|pages|articles|documentation|material|content) [(that|which)]? ?we [have]? ?[ourselves]? ?" +
        "(published|written|wrote|authored) [ourselves]",
      "(fictitious|dummy|fake|made-up|mock) (data|information|records|content|accounts)",
      "(licen(s|c)ed|synthetic|artificial|simulated|open-source|open source|staff-made|in-house|staff-written" +
        "|self-made|commissioned)[ " +
        "(data|dataset*|data ?set*|content|material|corpus|corpora|text|image*|speech|example*|conversation*" +
        "|dictionar*|sentence*|voice*|recording*|books?|articles?|photos?|music|scripts?|works?)]",
      "purchased [and licen(s|c)ed]* " +
        "(data|dataset*|data ?set*|content|material|corpus|corpora|text|image*|speech|recording*|books?|photos?" +
        "|music)",
      "(dataset*|data set*|corpus|corpora) [that] (we|licen(s|c)ed|bought|from|published)",
      "(data|content|text|images|speech|material|examples|sentences|conversations) [that] " +
        "(we have|we|our staff|our employees|our team) " +
        "(licen(s|c)e*|bought|buy|purchase*|wrote|write|make|made|create*|generate*)",
      "(written|made|created|recorded|produced) by (our (own )?)?" +
        "(staff|employees|paid (actors|writers|volunteers)|annotators|professional (actors|writers))",
      "speech corpus",
    ],
    "deidentified-form": [
      "in [a|an|fully|strictly]* (de-?identified|aggregate*|anonymi(s|z)ed|anonymous|pseudonymi(s|z)ed)" +
        "[ (and|or) (de-?identified|aggregate*|anonymi(s|z)ed|anonymous)] (form|format|manner|way|basis)",
    ],
    deidentified: [
      "(de-?identified|aggregate*|anonymi(s|z)ed|anonymous|pseudonymi(s|z)ed|de-?personali(s|z)ed|anonymously" +
        "|non-identif*|non-personal|hashed|hash)",
      "(cannot|can not|does not|no longer|do not) [by itself] [directly] " +
        "(identify|be attributed|be linked|be associated|reveal)",
    ],
    deidentify: ["(de-?identif*|anonymi(s|z)*|anonymous*|pseudonymi(s|z)*|de-?personali(s|z)*|aggregat*|non-identif*)"],
    "not-data": [
      "(learning|training|study|educational|business|travel|shopping|listening|reading|viewing|user) " +
        "(needs|goals|experience*|journey*)",
      "(manual|human|safety|security|legal|code|peer|internal|periodic|annual|quality|editorial|moderation) review*",
      "public " +
        "(interest*|authorit*|health|safety|order|polic(y|ies)|compan(y|ies)|law|key*|bod(y|ies)|officials?|sector" +
        "|figure*|relations|security|servant*|institution*|entit(y|ies)|good|service*|office*|prosecutor*|procurement" +
        "|ip|holiday*|transport*|school*|wi-?fi|offering*)",
      "(go|going|went) public",
      "publicly-(traded|listed|held)",
      "notary public",
      "(general|member* of the) public",
      "private " +
        "(equity|sector|polic(y|ies)|browsing|mode|key*|entit(y|ies)|part(y|ies)|compan(y|ies)|individual*|life|ip" +
        "|cloud|network*|insurance|use|limited)",
      "privacy",
      "(for|more|further|additional) information",
      "information (security|technology|society|commissioner|request|practices|notice)",
      "data " +
        "(protection|controller*|processor*|subject*|security|breach*|centre*|center*|privacy|retention|hosting" +
        "|processing|transfer*|exporter|importer|portability|broker*|partner*|analy*|science|scientist*" +
        "|minimi(s|z)ation|safety|officer*|governance|practices)",
      "(content|data|information|media|chat|document|file|message|photo|video) " +
        "(provider*|service*|classification|recognition|understanding|quality|moderation|moderator*|creator*" +
        "|management|delivery|partners|security|types?|sharing|feature*|function*|tool*|assistant|filter*|ranking" +
        "|recommendation*|suggestions?|creation|bot|bots)",
      "(contact|call|email|e-?mail|write to|message|text|notify|inform) (us|you|me|our)",
      "training data",
      "(out of|outside|away from|off) [the|our|any|all|training|learning]* data [set|sets]",
      "data (set|sets) (with|on|from) which",
      "order to",
      "(feature|features|product|products|name|names) name*",
      "(in|and) (other )?words",
      "app store*",
      "note that",
      "(relevant|inappropriate|harmful|illegal|new|generate|generating|personali(s|z)ed|recommend*|suggest*|better" +
        "|tailored) (content|information|posts|videos)",
      "(learn|personali(s|z)e|tailor|customi(s|z)e) [the] [your] (experience|content|information)",
    ],
    anaphor: [
      "(it|this|they|them|these|those)",
      "(such|this|that|these|those|the same|said) [combined|collected|resulting|underlying|same] " +
        "(information|data|content|material*|details|item*|categories|records)",
      "the following",
      "the (above|foregoing)",
      "the (collected|resulting|aforementioned|above-mentioned) (information|data|content)",
    ],
    "in-short": [
      "(in short|in brief|in detail|roughly|basically|among (others|other things)|for example|namely|as follows)",
      "(these|they|it) (is|are)",
      "(here (is|are)|depending on) [_] _",
    ],
    "list-ahead": [
      "(information|data|content) (from|in|of) [the] following [_] (sources|categories|kinds|types)",
      "(two|three|four|five|several|the following) [primary|main|broad]* " +
        "(ways|sources|kinds|types|categories|purposes|steps)[ of (information|data|content)]",
    ],
    "listed-elsewhere": [
      "(listed|itemi(s|z)ed|set out|described|named|specified|detailed|shown) (in|on|at) (our|the|a|its) … " +
        "(card|page|list|table|annex|appendix|schedule|overview|report|help cent(er|re)|catalog*|sheet|register" +
        "|document)",
    ],
    "for-this": [
      "for (this|that|these|those|such) (purpose|purposes|training|use|end|aim|reason|models|work)",
      "for (this|that)",
      "to (this|that) (end|training)",
      "in (this|that|such) (training|way)",
      "(used|use|included|learn|learns|take part) (here|there|in it|from them)",
    ],
    "plain-denial": [
      "(is|are|will be|were) (not|never) [ever] (used|included|touched|part of it|taken|learned from)",
      "(isn't|aren't|won't be) (used|included)",
      "(do|does|did) not",
      "never (do|does|did)",
      "(stays|stay|remains|remain|is|are|kept) (out|excluded|left out|off limits)",
    ],
    "other-use": [
      "for (this|that) [specific|particular]* (service|request|feature|product|transaction)",
      "(for|to) [targeted|personali(s|z)ed|show] (ads|advertising|advertise|marketing|profiling|sale|sell|billing)",
      "(sold|shared|disclosed|advertis*|marketing)",
    ],
    "enumeration-of": [
      "(including|such as|which (may|might|could) (include|comprise|contain)|which can include|which includes" +
        "|which include|that may include|that includes|may include|like|primarily|mainly|namely|for example|e.g.?" +
        "|i.e.?|specifically|in particular|consisting of|comprising|meaning|that is)",
    ],
    "purpose-noun": ["(purposes?|reasons?|ends|aims?|goals?|objectives?|research|analytics)"],
    "purpose-link": ["(for|in order to|to|so that|so as to)"],
    "named-model": [
      "(spam|abuse|fraud|toxicity|caption*|ranking|comment-ranking|reply-ranking|recommendation|recommender" +
        "|translation|transcription|speech|speech-to-text|voice|search|moderation|safety|filter|answer|reply|replies" +
        "|summar*|grammar|autocomplete|autocorrect|spelling|handwriting|route|price|pricing|delivery|fit|sizing" +
        "|matching|tagging|photo-tagging|object-detection|weather|risk|churn|scoring|credit|noise|image|vision|ocr" +
        "|dictation)(-| )(detection|filtering|ranking|suggestion|estimation|recognition)? ?" +
        "(model|models|filter|filters|classifier|classifiers|assistant|engine)",
      "(model|models|filter|classifier|assistant|algorithm) (that|which) _",
      "(model|models|filter|classifier|assistant), which _",
    ],
    "named-act": [
      "(to|that|which|for) " +
        "(detect*|filter*|rank*|translat*|transcrib*|caption*|suggest*|recogni(s|z)*|sort*|order|orders|ordering" +
        "|summari*|answer|answers|answering|predict*|flag|flags|flagging|spot|spots|block|blocks|blocking|correct" +
        "|corrects|describe*|label|labels|match|matches|estimate*|tag|tags|moderate*|classif*|complet*|recommend*" +
        "|find|finds|understand|unlock) _",
    ],
    "purpose-generic": [
      "(discover|gain|derive|draw|obtain|generate|find) new insights",
      "(improve|improving|enhance|enhancing|optimi(s|z)e|optimi(s|z)ing|develop|developing|support|supporting" +
        "|operate|operating|provide|providing|for) [and (improve|develop|enhance|provide|operate)] " +
        "(our|the|its|new|their|your)( new)? " +
        "(service*|product*|experience*|business|platform|offering*|feature*|technolog*|operations" +
        "|features and services|products and services|services and products)" +
        "[ (features?|functionalit*|capabilit*|offerings?)]",
      "(develop|developing|create|creating|build|building) new (product*|service*|feature*|technolog*)" +
        "[ (features?|functionalit*|capabilit*|lines?|offerings?)]",
      "(product|business|service) (development|improvement)[ purposes]",
      "(for|and) " +
        "(research|innovation|analytics|internal|business|operational|commercial|related|other|various|general" +
        "|legitimate business|research and development)" +
        "[ (and|or) (research|innovation|analytics|development|related|other|similar|business)]? " +
        "(purpose*|reason*|use|uses|activities|needs)",
      "for (research|innovation|research and development)",
      "(and|or) (other|related|similar|further) (purposes|reasons|uses)",
      "product quality",
    ],
    "purpose-circular": [
      "for [the|any|all] [of the] purpose* … " +
        "(outlined|described|set out|set forth|stated|listed|explained|mentioned|specified|identified|indicated" +
        "|given) [above|below]? ?(in|by|under|herein|above|below)? ?(this|our|the)? ?(privacy )?" +
        "(policy|notice|statement|section|document)?",
      "(as|in the ways|consistent with) … " +
        "(described|set out|outlined|explained|provided|stated|permitted|set forth) (in|by|under) (this|our|the) " +
        "(privacy )?(policy|notice|statement)",
      "for the purposes (of|in|under) (this|our) (privacy )?(policy|notice|statement)",
      "(in accordance|consistent) with (this|our) (privacy )?(policy|notice|statement)",
    ],
    "biometric-act": [
      "(to|for|that) " +
        "(verify*|check*|confirm*|match*|compare*|unlock*|authenticat*|prove|recogni(s|z)*|estimat*|open*|board*|pay" +
        "|prevent*) _",
      "(to|for|that) (sign|log) you in",
    ],
    "biometric-occasion": ["(sign-in|login|log-in|boarding|unlocking|age check|identity check|time tracking|payment)"],
    "purpose-broad-biometric": [
      "(keep|keeping) … (safe|secure)",
      "(ensure|ensures|ensuring|maintain|maintaining|guarantee|guaranteeing) [the|our|your|overall|general]* " +
        "(safety|security)",
      "(to|and) identify (you|users|people|members|persons|individuals)",
      "(for|and|or|,) [public|general|online|your|our|user|account|platform]* " +
        "(safety|security|identification|research|improvement|authentication and security)[ (purpose*|reason*)]",
      "(safety|security|identification|research) (and|or|,) … (purposes|reasons)",
      "for (security|safety|identification|other) (and|or) other (reasons|purposes)",
      "(improve|enhance) (our|the) (service*|product*|security|safety)",
      "(business|other|internal|research|operational|commercial|various|general) (purposes|reasons|needs)",
      "(uphold|upholding|protect|protecting|ensure|ensuring|maintain|maintaining|preserve|preserving|safeguard" +
        "|safeguarding) [the|our|your|overall|general]* integrity[ of [the|our]* _]",
      "(account|platform|service|system|general) integrity",
      "integrity (purposes|reasons|needs)",
      "(connected|associated|related|similar|further|additional) (purposes|ends|needs|uses)",
      "(protect|protecting|safeguard|safeguarding) (the|our|your) [whole|entire]* community",
      "(support|power|enable) (other|future|new) features",
      "a (range|number|variety|host) of (features|purposes|uses)",
      "(better understand|understand) you",
      "(enrich|enriching|personali(s|z)e|personali(s|z)ing) (your|the|their) [_] experience",
    ],
    "place-header": [
      "(abroad|outside|inside|where|international*|overseas|encrypted|required|mandatory|optional|sensitive|automated)",
      "(consent|opt-?out|object|objection|refuse|needed|closure|after|choices?|options?|controls?)",
    ],
    "disclosure-header": [
      "(sold|sell|sale|shared?|sharing|disclosed?|disclosures?|recipients?|third part(y|ies)|parties|who)",
    ],
    "purpose-header": [
      "uses? of",
      "(purpose*|why|how|basis|bases|reason*|choice*|control*|retention|recipient*|shared|sharing|who|rights?" +
        "|interests?|example of use)",
    ],
    "retention-period": [
      "(within|for|after|in|no later than|not later than|no longer than|not longer than|no more than|not more than" +
        "|up to|at most|at the latest|a maximum of|maximum of|approximately|about|every|limited to|is|are|of) " +
        "[a|an|the|another|further|additional|retention|maximum|total|period|term|of|up to|at most|no more than|about" +
        `|approximately|only]* (#|a|an|${numberWords})( |-)((business|working|calendar|full|more) )?` +
        "(second|minute|hour|day|week|month|year)s?",
      "(keep|keeps|kept|store|stores|stored|retain|retains|retained) [it|them|the|your|this|that|these] " +
        "[image|images|photo|photos|picture|pictures|recording|recordings|template|templates|data|scan|scans] " +
        `(#|a|an|${numberWords})( |-)((business|working|calendar|full) )?(minute|hour|day|week|month|year)s?`,
      "(delete|deletes|deleted|destroy|destroys|destroyed|erase|erases|erased) [it|them|the|your|this|that|these] " +
        "[face|facial|voice|biometric]* [image|images|template|templates|data|scan|scans|voiceprint|voiceprints] " +
        `(#|${numberWords})( |-)((business|working|calendar|full) )?(minute|hour|day|week|month|year)s?`,
      "(immediately|instantly|straight away|at once) [and permanently] " +
        "(deleted|destroyed|erased|discarded|deletes?|destroys?|erases?|discards?)",
      "(deleted|destroyed|erased|discarded|deletes?|destroys?|erases?|discards?) … " +
        "(immediately|instantly|straight away|at once|the same day|within the (hour|day))",
      "(not|never|nor) [be|ever|we|it|otherwise]* (stored|kept|retained|saved|store|keep|retain|save)",
      "without [ever] (storing|keeping|retaining|saving) (it|them|the|any|your)",
    ],
    "retention-event": [
      "(delete|deletes|deleted|destroy|destroys|destroyed|erase|erases|erased|removed?|removes|discarded?|discards" +
        "|purged?|purges|wiped?|wipes|overwritten|expires?|disappears?|vanish(es)?) … " +
        "(when|until|once|after|as soon as|at the end of|upon|on|the day)",
      "(kept|stored|retained|keep|keeps|store|stores|retain|retains|saved|saves?|hold|holds|held|remains?|stays?) " +
        "… (until|while)",
      "(until|when|once|as soon as|after|upon) (you|the|your|verification|enrol*ment|we|they) … " +
        "(close|closes|closed|delete|deletes|withdraw|withdraws|withdrawn|ends?|ended|complete|completed|completes" +
        "|finished|over|unenrol*|turn off|leave|leaves|left|terminated?|terminates|termination|cancel*)",
      "(as long as|while) (you|your|the) … " +
        "(account|feature|customer|employ*|member|enrol*|active|subscription|contract|programme|program|enabled" +
        "|switched on|turned on|on)",
      "(the|for the) (time|duration|period) (required|needed|necessary|it takes) to " +
        "(perform|complete|carry out|verify|compare|check|match|confirm) _",
      "for the (duration|life|lifetime) of (the|your) _",
      "(deletion|destruction|erasure) (at|on|after|upon|when|once|within)",
    ],
    "retention-empty": [
      "(as|so) long as … (necessary|needed|required|permitted|appropriate|reasonable|reasonably|useful|helpful" +
        "|valuable|relevant|of (use|value|interest))",
      "(as|so) long as … (has|have|retains?|holds?) [a|an|any|some|its|their|legitimate|business|commercial]* " +
        "(value|use|interest|need|purpose|reason)",
      "(a reasonable|an appropriate|an adequate|the necessary) (period|time)",
      "(as|so) long as … (needs?|interests?|purposes?|operations|business|research|work|projects?) " +
        "(require|requires|demand|demands|justify|justifies|allow|allows|lasts?|continues?|goes on|go on)",
      "[for] [only] as long as [it is|is] (needed|required|necessary)",
      "[no|not] longer than … (necessary|needed|required)",
      "(is|are|it's|has become|until|when|once) no longer [strictly|reasonably] " +
        "(necessary|needed|required|relevant|useful)",
      "no longer (need|needs|require|requires) (it|them|the|this|your)",
      "no longer (have|has|see|sees|find|finds) … (need|use|useful|interest|reason|purpose|value|necessary|relevant)",
      "(no longer|no more|no further) (of|any) … (use|value|interest|relevance)",
      "of no (more|further|longer) (use|value|interest)",
      "(the|a|whatever) (time|period|duration) … (necessary|needed|required|permitted|allowed)",
      "when … (not needed|no longer needed|not necessary)",
    ],
    "retention-endless": [
      "indefinitely",
      "(kept|keeps?|stored?|stores|stays?|remains?|retained?|retains|held|holds?|archived?) … " +
        "(permanently|forever|for ever|for good|perpetually|in perpetuity)",
      "(as|so) long as … (deem|deems|consider|considers|think|thinks|believe|believes|judge|judges|sees? fit)",
      "(as|so) long as (we|it) (need|needs|want|wants|wish|wishes|choose|chooses|find|finds|please|pleases|likes?)",
      "(as|so) long as … (risk|risks|threat|threats|danger|dangers|suspicion|suspicions|concern|concerns)",
      "(while|until) … (risk|risks|threat|threats|danger|dangers|suspicion|suspicions)",
      "(when|once|until|as soon as|after) … (decide|decides|deem|deems|consider|considers|think|thinks|judges?) …",
      "whatever [length of]* (time|period)",
      "(at|in) (our|its|their) [sole|own|absolute|full]* discretion",
      "without [any|a|an|fixed|set|specific|particular|definite|time|storage|retention|other]* " +
        "(limit|limits|end|end date|time limit|expiry|expiry date|deadline|limitation (in|of|on) (time|duration))",
      `no ${periodWords} [retention|storage|time]* (period|limit|limits|term|end|duration|deadline|length)`,
      "no (end date|expiry|expiration|expiry date|expiration date|time limit)",
      `not … ${periodWords} [retention|storage|time]* (period|limit|limits|term|duration)`,
      "(unlimited|indefinite|undefined|undetermined|unspecified|indeterminate|open-ended|endless) " +
        "[retention|storage]* (period|time|duration|term|amount|length|basis|storage|retention)",
      "(unlimited|not limited) in (time|duration|length)",
      "never [be|been|to|we|it|ever]* (deletes?|deleted|erases?|erased|destroys?|destroyed|purges?|purged|expires?)",
      "(for the (duration|length|life) of|throughout) [the|our|your|its|any]* [whole|entire|ongoing]* " +
        "[customer|client|business|commercial]* relationship",
    ],
    "retention-open": [
      "(a|an|any|some|the) (appropriate|adequate|reasonable|proportionate|suitable|sufficient|acceptable|sensible" +
        "|limited|short|brief|certain) [retention|storage|length of]* (period|periods|time|duration|length|while|term)",
      `${deferrals} … (retention|records|archiving|archival|document|storage|deletion) … ` +
        "(schedule*|polic(y|ies)|practices?|rules?|guidelines?|procedures?|standards?|plan)",
      `${deferrals} … [internal|own|company|corporate]* schedules?`,
      "(kept|keeps?|retained?|retains|retention|held|holds?|erased?|deleted?|destroyed|archived?|storage period) … " +
        `${deferrals} [our|its|their|the|an]* (internal|own|industry|business) [_]? ` +
        "(practices?|policies|policy|rules|procedures|terms|schedule*|standards?|guidelines?|needs|requirements)",
      "(determined|decided|defined|fixed|set) (internally|by us|case by case|on a case-by-case basis)",
      "(life|lifetime|duration) of [the|our|each|its]* (projects?|research|development|programmes?|models?)",
    ],
    "left-open": [
      "(to be|not yet) (confirmed|determined|defined|decided|completed|specified)",
      "(tbc|tbd|varies|variable|depends|ongoing|unlimited|unspecified|undefined|open-ended)",
      "(not (fixed|specified|limited|defined)|no limit|case by case)",
      `${deferrals} [our|its|their|the|an]* (internal|own|industry|company|corporate|retention|business) [_]? ` +
        "(practices?|policies|policy|rules|procedures|schedule*|standards?|guidelines?|needs|requirements)",
    ],
    "retention-verb": [
      "(store|stores|stored|storing|storage|keep|keeps|kept|keeping|retain|retains|retained|retaining|retention" +
        "|hold|holds|held|save|saves|saved|stays?|remains?|lasts?|archived?|archives)",
      "(delete|deletes|deleted|deleting|deletion|destroy|destroys|destroyed|destroying|destruction|erase|erases" +
        "|erased|erasing|erasure|purge|purges|purged|discard|discards|discarded|remove|removes|removed|expire|expires" +
        "|expired|overwritten|wiped?|wipes|disappears?|vanish(es)?)",
    ],
    "retention-header": [
      "(kept|keep|keeping|stored?|storage|retain|retained|retention|deleted?|deletion|destroyed|duration|period" +
        "|how long|until|time limit)",
    ],
    "bare-event": [
      "(end|close|closing|closure|expiry|expiration|termination|completion|cancellation) of [the|your|a|an|each]* _",
      "(life|lifetime|duration|term|length) of [the|your|a|an|each]* (account|contract|membership|employment" +
        "|subscription|session|visit|stay|shift|event|course|booking|tenancy|enrol*|term|programme|program)",
      "(account|contract|membership|subscription|employment) (life|lifetime|duration|term|end|closure)",
    ],
    duration: [
      `(#|${numberWords})( |-)((business|working|calendar|full) )?(second|minute|hour|day|week|month|year)s?`,
      "(until|while) _",
      "(not|never) (stored|kept|retained|saved)",
    ],
    "disclose-verb": [
      "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|sell|sells|sold|selling" +
        "|transfer*|give|gives|provide|provides|licen(s|c)e*|make available|makes available)",
      "(exchange|exchanges|exchanged|exchanging) with",
      "(pass|passes|passed|passing|hand|hands|handed|handing) … to [_] " +
        "(third parties|companies|partners|others|vendors|suppliers|organi(s|z)ations|providers|developers|firms)",
      "(pass|passes|passed|passing|hand|hands|handed|handing) [it|them|this|these|those]* (on|over|along) to",
      "(pass|passes|passing|hand|hands|handing) (your|the|this|that|these|those|such) … (on|over|along) to",
      "(affiliates|parties|partners|companies|businesses|advertisers|third-parties) … (receive|receives|get|gets) " +
        "(your|the|our|their|a copy of)",
      "(grant|grants|granted|given|allow|allows|allowed) access to",
      "(passed|handed|turned over|sent) to [the|a|any|other|competent]* " +
        "(police|authorit(y|ies)|law enforcement|courts?)",
    ],
    "period-start": ["(after|from|of|following|since|counted from|starting point|counting from|starts? (at|on|with))"],
    "check-event": [
      "[the|this|that|your|identity|age|id|liveness|face|selfie|document]* (check|verification|comparison)",
    ],
    "use-end": [
      "(as soon as|when|once|right after|immediately after|directly after) (the|this|that|your|each|every) " +
        "(call|session|conversation) (ends|is over|has ended|is finished)",
      "(at|right after|immediately after|directly after) the end of (the|this|that|your|each|every) " +
        "(call|session|conversation)",
      "(right|immediately|directly) after (the|this|that|your|each|every) (call|session)",
    ],
    "at-most": [
      "(at most|at the most|no longer than|not longer than|no more than|not more than|maximum|at the latest)",
    ],
    "up-to": ["(up to|within)"],
    backup: ["(backups?|back-?ups?|backup copies|disaster recovery)"],
    "template-word": ["templates?"],
    "collect-verb": [
      "(collect|collects|collected|collecting|collection|obtain|obtains|obtained|receive|receives|received|gather" +
        "|gathers|gathered|capture|captures|captured|scan|scans|scanned|extract|extracts|extracted|derive|derives" +
        "|derived|generate|generates|generated|create|creates|created|measured)",
      "(our|us) (collecting|creating|capturing|scanning|taking|making|extracting|generating|deriving)",
      "(measure|measures|measuring) (your|a|an|the|his|her|their|each|every) _",
      "(take|takes|taking|make|makes|making) (a|an|your|the|his|her|their) " +
        "[face|facial|voice|hand|palm|finger|iris|retina]* " +
        "(template*|prints?|scans?|geometry|voiceprint*|faceprint*|fingerprint*|thumbprint*|palmprint*)",
    ],
    "keep-verb": [
      "(store|stores|stored|storing|keep|keeps|kept|keeping|retain|retains|retained|retaining|retention|hold|holds" +
        "|held|save|saves|saved)",
    ],
    "process-verb": ["(process|processes|processed|processing|handle|handles|handled)"],
    "sell-verb": [
      "(sell|sells|sold|selling|sale|sales)",
      "(lease|leases|leased|leasing|rent|rents|rented|renting)",
      "(trade|trades|traded|trading|barter*|swap|swaps|swapped)",
      "(license|licenses|licensing) [out] (your|the|their|our|these|this|its|it|them) … " +
        "(for|against) [a|an|their]* (fee|fees|payment|money|compensation|royalt*|commission|consideration)",
      "(grant|grants|give|gives) [a|an] (licence|license) … " +
        "(for|against) [a|an|their]* (fee|fees|payment|money|compensation|royalt*|commission|consideration)",
      "profit* from",
      "(monetis|monetiz)(e|es|ed|ing)",
    ],
    "not-sale": [
      "trade-(union|secret|name|mark|association|show|register|body|bodies|group)s?",
      "(sale|sales|sell|sold|selling) (of|or) [all|any|the|our|a|part|portion|some|or|substantially|of]* " +
        "(asset*|business*|compan*|shares|stock|division*|merger|transfer)",
      "(merger|merge|acquisition|reorgani*|bankruptcy|insolvency) … (sale|sold|sell)",
      "(sale|sold|sell) … (merger|acquisition|asset*|business)",
      "(point*|terms|conditions) of sale",
      "(after|pre)-sales?",
      "sales (team*|tax*|staff|representative*|force|person*|process*)",
      "(products|goods|services|items|tickets) [that|which|we|are|you]* (sell|sold)",
      "(buy|buying|purchase|purchasing) (and|or) sell*",
      "lease (agreement*|contract*)",
      "(the|your|a|of) lease",
      "trading (account*|platform*|service*|name*)",
      "(for|not-for|non)-profit",
    ],
    "provide-verb": ["(transfer*|give|gives|provide|provides|make available|makes available|licen(s|c)e*)"],
    "not-disclosure": [
      "shared (equipment|device*|computer*|workstation*|terminal*|account*|space*|room*|tool*)",
      "(provided|shared|submitted|given|disclosed|transferred) … (by you|by the user|to us)",
      "(provide|share|give|send|disclose|transfer|provides|shares|gives)[ (it|them|this)]? (us|with us|to us)",
      "(provide|provides|give|gives) [you|users|customers|members] [with] [our|the|access|your|a|these]* " +
        "(access|service*|feature*|support|product*|notice|consent|permission|information about)",
      "consent to (the )?(sharing|disclosure)",
      "(asked|required|invited|requested|need|needs|able|choose*|chosen|chose) to " +
        "(provide|share|submit|give|disclose|transfer)",
    ],
    "legal-demand": [
      "(required|compelled|ordered|obliged|obligated|permitted) (by|under) [applicable|a|the|any]* " +
        "(law*|court*|regulat*|authorit*|statute*|subpoena*|warrant*)",
      "(comply|complying|compliance) with … (law|laws|regulation*|legal|subpoena*|warrant*|order*)",
      "(subpoena*|warrant|warrants|court order*|legal process|judicial process)",
    ],
    "name-link": ["(to|with|by|from|such as|namely|like|including|called|named|is|are|via|through|use|uses|using)"],
    "not-a-name": [
      "(january|february|march|april|may|june|july|august|september|october|november|december)",
      "(illinois|texas|california|colorado|washington|delaware|connecticut|virginia|canada|quebec|europe*|eu|eea" +
        "|eu/eea|uk|us|usa|united|states|kingdom|america*|union|state|switzerland|france|germany|ireland)",
      "(gdpr|ccpa|bipa|cubi|act|law|section|article|policy|policies|notice|privacy|statement|terms|annex|schedule" +
        "|appendix)",
      "(service*|platform*|app|apps|site|sites|website*|account*|feature*|product*|settings|id|ai|faq*|support|help" +
        "|contact|internet|face|touch|voice|we|us|our|you|your|i|it|this|these|if|when|the|a|an|for|in|on|no|yes|see" +
        "|please)",
      "(merchant*|cookie*|to|recipient*|other|others|advertiser*|bank|banks|regulator*|court|courts|name|type|why" +
        "|how|who|what)",
      "(personal|biometric*|data|information|identifier*|sensitive|third|third-party|part(y|ies)|compan(y|ies)" +
        "|customer*|user*|member*|client*|employee*|visitor*|applicant*|institution*|law enforcement|authorit*|agenc*" +
        "|government*)",
    ],
    "known-company": ["(openai|anthropic|microsoft|google|meta|amazon|apple)"],
    "legal-basis": [
      "(legal|lawful) (basis|bases|ground|grounds)",
      "legitimate [business|commercial]* interest*",
      "(performance of|perform) (a|the|our) contract",
      "(legal obligation*|public interest task|vital interests)",
      "(your|explicit|express|prior|with|on the basis of) consent",
      "article 6",
      "consent",
    ],
    "switch-verb": [
      "(slide|set|move|flip|toggle|put|tick|untick|check|uncheck|select|deselect|tap|click|press|enable|disable) [on]",
      "(turn|switch|turned|switched) [on|off]",
    ],
    "part-of-text": ['(section|heading|title|chapter|page|menu|under|headed|titled|entitled) ("|“)_'],
    "choice-path": [
      '(in|under|on|via|through|from|at) ("|“)?my (account|profile|privacy|data|choices|settings|preferences)',
      "(settings?|preferences|account (page|menu)|privacy (cent(er|re)|page|portal|tool*|menu|screen)|dashboard" +
        "|control panel|panel|toggle|switch|checkbox|box|button|form|link|here|menu|tab|portal" +
        "|help (cent(er|re)|desk|page)|hotline|web page|page)",
      "(in|under|see|at) [the]* (section|chapter|paragraph|part|article|clause) [titled|called]* _",
      "(section|chapter|paragraph|part|article|clause) #",
      "(as|see|in the (way|section|manner)) [further|also]* (described|explained|set out|detailed|shown|below|above)",
      "(in|under|via|on|from|through|using) [your|the|our|its]* (account|profile|app|console|admin _|website)",
      "(by|via) (email*|e-mail*|writing|contacting|phone|telephone|post)",
      "(visit|visiting) _",
      "(ask|tell|telling|asking) (the|our|your|any|an) [_] " +
        "(advis(e|o)r|agent|operator|staff|reception*|team|teacher|driver)",
      "(contact|write to|email|e-mail|call|phone) (us|our)",
      "(contact|write to|email|e-mail|call|phone) (the|your) [_] " +
        "(desk|team|office|officer|dpo|reception|support|service|manager|department)",
      "_@_",
    ],
    "interest-basis": [
      "legitimate [business|commercial|and|overriding]* interest*",
      "(based|rely|relies|relying|rests?|justified|grounded|necessary) (on|upon|in|by|for) (our|its) [_] interest*",
    ],
    "special-ground": [
      "(substantial|important|overriding) public interest*",
      "public health",
      "(article|art.) (9|9.2|9(2))[ _]?",
      "(schedule|vital interests?|legal claims?|employment law|labou?r law)",
    ],
    "stored-form": [
      "(template*|hash|hashes|hashed|vector*|numbers?|numeric*|numerical|code|codes|coded|encoded|encrypted|string*" +
        "|pseudonym*|de-?identified|tokens?|tokeni(s|z)ed|faceprint*|voiceprint*|fingerprint*|embedding*" +
        "|mathematical|representation*|print|prints)",
    ],
    reclassifying: [
      "(not|never|cannot|neither|no longer|don't|doesn't|aren't|isn't|can't) [be|therefore|thus|in our view]* " +
        "(regard|regarded|consider|considered|treat|treated|classif(y|ied)|class|classed|see|seen|deem|deemed|count" +
        "|counted|hold|held|qualify|rank|view|viewed|constitute|amount|contain) [it|them|these|this|those|such|as|to" +
        "|be|a|an|any|being|kind of|form of|template*|data|code*|number*|hash*|vector*]* (special|sensitive" +
        "|biometric|personal) [categor*|personal|biometric]* (data|information|identifier*)",
      "(is|are) (not|no|no longer) [therefore|thus|any|a|longer]* (special|sensitive|biometric|personal) " +
        "[categor*|personal|biometric]* (data|information|identifier*)",
      "(fall*|is|are|lie*|stay*|remain*) [therefore|thus|also]* outside [of|the|scope|ambit|reach|definition]* " +
        "(article 9|art. 9|special|biometric|sensitive|bipa|(this|that|the) (act|law|statute))",
      "(not|don't|doesn't) (fall|come) (under|within|into) [of|the|scope|definition]* (article 9|art. 9|special" +
        "|biometric|sensitive)",
    ],
    "undergo-verb": [
      "(must|have to|has to|need to|needs to|are required to|is required to|are asked to) (provide|give|supply|upload)",
      "(register|registers|enrol|enroll|enrols|enrolls|pass|passes|present|presents|submit|submits|undergo|undergoes" +
        "|(go|goes|walk|walks) through|give|gives|scan|scans|place|places|put|puts|(submit|submits) to" +
        "|(clock|clocks) in (by|with|through|at)|(are|is) (admitted|let in|recorded|checked) (by|with|through|at))",
    ],
    "others-at-large": [
      "(other|participating|member|certain|selected|all) (businesses|retailers|merchants|stores|shops|customers" +
        "|clients|organi(s|z)ations|employers|operators|venues|controllers)",
      "(anyone|anybody|whoever|whomever|any (person|party|business|company|organi(s|z)ation))",
    ],
    "bundled-consent": [
      "(you|visitors|passengers|residents|employees|customers|guests|users|members) [of|in] [_] [_] " +
        "(is|are|will be) (deemed|considered|taken|presumed|assumed) to [have] " +
        "(consent|consented|agree|agreed|accept|accepted)[ to]",
      "(participation|enrolment|enrollment|membership) [in _|of _] [_] [_] " +
        "(implies|means|constitutes|entails|counts as) (participation|agreement|consent|acceptance)",
      "by (using|accessing|continuing|keeping|visiting) … (after|from|on or after|once|when|following|past) … " +
        "(you|users|members|employees|workers|customers|players) … (agree|consent|accept|allow|authori(s|z)e)*[ to]",
      "by " +
        "(using|accessing|continuing|visiting|registering|signing up|creating|installing|downloading|keeping|browsing" +
        "|joining|subscribing|enrol?ling|ordering|buying|booking|opening|posting|uploading|clocking in|clocking out" +
        "|punching in|scanning|entering|walking|passing|staying|remaining|working|shopping|calling|speaking|looking" +
        "|placing|putting|touching|presenting) … " +
        "(you|users|members|employees|workers|candidates|visitors|customers|players|residents|passengers" +
        "|people) … " +
        "(agree|consent|accept|allow|authori(s|z)e|acknowledge)*[ to]",
      "by " +
        "(using|accessing|continuing|visiting|clocking in|clocking out|punching in|scanning|entering|walking|passing" +
        "|staying|remaining|working|shopping|calling|speaking|looking|placing|putting|touching|presenting) … " +
        "(you|users|members|employees|workers|candidates|visitors|customers|players) [also|thereby|hereby]* " +
        "(give|gives|grant|grants|provide|provides|sign|signs) [us|your|their|a|an|the|written|signed]* " +
        "(consent|permission|authori(s|z)ation|release)",
      "(if|when|where|once) you (use|keep using|continue using|continue to use|go on using|access|visit|keep) " +
        "… you … (agree|consent|accept)[ to]",
      "(continuing|continued use|your use|use of|using) … " +
        "(means|constitutes|signifies|implies|is taken as|counts as) … (agree|consent|accept|agreement|acceptance)*" +
        "[ to]",
      "continued use [of|the|our|this|any|service*|app|site|website|platform|product*|after|from|following|on|that" +
        "|such|new|date|change*|update*]* (will|shall) " +
        "(mean|constitute|signify|imply|count as|be (taken|treated) as) … " +
        "(agree|consent|accept|agreement|acceptance)*[ to]",
      "(use of|using|your [continued] (use|visit|presence|stay|purchase|call|entry|employment|work)|entering" +
        "|visiting|walking|staying|clocking) … " +
        "(means|constitutes|signifies|implies|counts as|amounts to) [your|a|an|the|written|signed]* " +
        "(release|permission|authori(s|z)ation|consent)[ to]",
      "by (launching|starting|beginning|taking|sitting|booking|attending|ordering|paying|playing|driving|checking " +
        "in|logging in|signing in|applying|participating|taking part) … (you|users|members|employees|workers" +
        "|candidates|visitors|customers|players|learners|students) [also|thereby|hereby|are|will|be|is]* (taken" +
        "|deemed|considered|understood|held|presumed) [to] [have]* (agree|agreed|consent|consented|accept|accepted" +
        "|authori(s|z)e|authori(s|z)ed)[ to]",
      "(you|users|members|candidates|customers) (are|will be|is) (taken|deemed|considered|understood|presumed|held) " +
        "to [have]* (agree|agreed|consent|consented|accept|accepted|authori(s|z)e|authori(s|z)ed)[ to]",
    ],
    "taken-as-consent": [
      "(means|constitutes|signifies|implies|entails|indicates|counts as|amounts to|serves as|operates as|qualifies as" +
        "|(will|shall) [also|then|thereby]* (mean|constitute|signify|imply|indicate|count as|amount to|serve as)) " +
        "[your|a|an|the|any|our|full|their|express|explicit|informed|written|signed|valid|tacit|implied|and]* " +
        "(agreement|consent|acceptance|approval|permission|authori(s|z)ation|release)",
      "(means|signifies|implies|indicates|(will|shall) (mean|signify|imply|indicate)) [that]? (you|they|he|she|people" +
        "|visitors|guests|users|members|customers|callers|participants) [have|has|also|thereby]* (agree|agreed" +
        "|consent" +
        "|consented|accept|accepted|authori(s|z)e|authori(s|z)ed)",
      "(counts|amounts) (as|to) [your|their|having]* (agreeing|agreed|consenting|consented|accepting|accepted)",
      "(is|are|be|being) [hereby|thereby|thus|then|automatically|also]* (deemed|considered|taken|presumed|assumed" +
        "|treated|regarded|understood|held|construed|interpreted) [to|as|be|being|have|has|having|constitute|mean" +
        "|given|granted|signed|provided|your|a|an|the|their|us|written|required|valid|express|explicit]* (agree" +
        "|agreed|agreeing|agreement|consent|consented|consenting|accept|accepted|accepting|acceptance|authori(s|z)e" +
        "|authori(s|z)ed|authori(s|z)ation|permission|release|approval|approved)",
      "we [will|shall|may|then|therefore]* (consider|assume|presume|take it|conclude|understand) [that]? (you|they" +
        "|visitors|guests|users|members|customers|callers|participants) [have|has|are|also]* (agree|agreed|consent" +
        "|consented|accept|accepted|happy|content)",
      "we [will|shall|may|then|therefore]* (take|treat|regard|consider|see|understand) (this|that|it|your _|silence) " +
        "[as|to|be|mean]* [your|a|an|the|their]* (agreement|consent|acceptance|approval|permission" +
        "|authori(s|z)ation|release)",
      "by _ing … (you|they|users|members|visitors|guests|customers|callers|participants|residents) [also|thereby" +
        "|hereby|then]* (give|grant|provide|sign) [us|your|their|a|an|the|written|signed]* (consent|permission" +
        "|authori(s|z)ation|release)",
    ],
    retroactive: [
      "(regardless|irrespective) of (when|the date|their date|its date) [on which] " +
        "[(you|we|it|they|that|this|these|the _)] [was|were|is|are|have|has|had|first|originally|been|may have]* " +
        "[_ed|given|gave|made|wrote|written|sent] [it|them|to us|with us]",
      "whenever (it|they|you|that|these) [was|were|is|are|have|has|had|first|may have|been]* " +
        "(posted|uploaded|gave|given|provided|created|shared|made|written|wrote|sent|collected|submitted|recorded|was" +
        "|were) [it|them|to us]",
      "(previously|already|historically) " +
        "(collected|provided|uploaded|posted|shared|submitted|gathered|stored|given|received|obtained|published" +
        "|created|gave|sent|recorded|written|hold|held)",
      "(collected|provided|uploaded|posted|shared|submitted|gathered|stored|given|gave|received|obtained|published" +
        "|created|sent|recorded|written) " +
        "(so far|to date|previously|in the past|earlier|until now|up to now" +
        "|before (this|the|our) … (policy|notice|change|changes|date|update))",
      "(your|users'|user|customers'|customer|members'|member|their) " +
        "(past|historical|historic|existing|earlier|older|old|previous) [and (current|present|future|new)] " +
        "(data|information|content|posts|messages|conversations|chats|recordings|records|photos|videos|files|uploads" +
        "|prompts|comments|reviews|images|calls|tickets)",
      "(past|earlier|older|old|previous) [and (current|present|future|new)] " +
        "(posts|messages|conversations|chats|recordings|uploads|prompts|comments|reviews|photos|videos|images|calls" +
        "|tickets)",
      "(older|earlier) ones",
      "(everything|anything|all|content|posts) [that] you [have] [ever|already]* " +
        "(ever|already) (posted|uploaded|shared|written|sent|published|created)",
    ],
    "special-health": [
      "(health|medical|mental health|diagnosis|diagnoses|patient|patients|genetic*|reproductive|prescription*" +
        "|wellness) [data|information|record*|note*|histor*|condition*]",
    ],
    minors: [
      "(child|children|minors|a minor|teens?|teenagers?|adolescents?|young people|pupils)",
      "(under|below|younger than) [the age of] #",
      "under-(thirteens?|sixteens?|eighteens?|13s|14s|15s|16s|18s)",
      "under (the age of )?(thirteen|sixteen|eighteen|13|14|15|16|18)",
    ],
    provenance: [
      "(sources?|datasets?|data-sets?|corpora)(,)? (namely|that is|consisting of|made up of) _",
      "(crawled|scraped|fetched) by",
      "(web crawler|web crawlers|crawler|crawlers|web robot)",
      "(common crawl|wikipedia|wikimedia|robots.txt|openstreetmap|hugging face|kaggle|common voice" +
        "|project gutenberg|stack overflow|stack exchange)",
      "(sources?|datasets?|data-sets?|corpora|licensors?|publishers|data providers?) " +
        "[of (this|that|these|our|the) (data|information|material)] " +
        "(are|is|include|includes|including|such as|like|named|listed)",
      "(list|summary|overview|description) of [the|our|all|its]* [training]* " +
        "(sources|datasets|data-sets|training data|content used)",
      "sources of [the|our|this|that]* (information|data|content|training data|material) [that|we|are|were]* used",
      "(training|training data|dataset|model)-(summary|card|cards|sheet|statement)",
      "data (card|cards|sheet|sheets|statement)",
    ],
    "training-data": [
      "(training|fine-?tuning) (data|dataset*|data-?sets?|set|sets|corpus|corpora|material|copies|examples|samples)",
      "(data|dataset*|data-?sets?|samples?|material|examples|copies|content|inputs) " +
        "(used|assembled|compiled|gathered|selected|picked|set aside)? ?(for|in) [the|our|ai|model]* " +
        "(training|fine-?tuning|machine learning|model development)",
    ],
    acquired: [
      "(licen(s|c)ed|purchased|bought|acquired) [and (licen(s|c)ed|purchased)]* [under (licen(s|c)e|contract)]* " +
        "from [a|an|the|our|its|their]* _",
      "(comes|come|came|obtained) from … under [a|an]* licen(s|c)e",
    ],
    "provenance-of": [
      "(licen(s|c)ed|licen(s|c)e|purchased|purchase|bought|buy|acquired|acquire|obtained|obtain|sourced|supplied" +
        "|provided|published|compiled|released|maintained|delivered) [it|them|these|this|data]* " +
        "(from|by|under|through)",
      "(partnership|agreement|contract|licen(s|c)e) with",
      "(comes|come|came) from",
    ],
    dataset: ["(corpus|corpora|dataset|datasets|data-set|data-sets|archive|collection|library|database)"],
    "data-third-party": [
      "(third-part(y|ies)|external|outside) (source*|dataset*|data-set*|data provider*|data|corpus|corpora)",
      "(information|data|content|material*|text|recordings|images|records) [that|which]* [we|it]* " +
        "(from|obtain* from|receive* from|get from|licen(s|c)e* from|purchase* from|buy from|bought from" +
        "|acquire* from|provided by|supplied by|shared by|collected by) " +
        "[our|other|trusted|selected|various|certain|business|advertising|some|the]* " +
        "(third-part*|partner*|data-broker*|broker*|data-supplier*|supplier*|vendor*|affiliates|publishers" +
        "|other companies|other sources)",
    ],
    deidentification: [
      "(remove|removes|removed|removing|strip|strips|stripped|stripping|delete|deletes|deleting|mask|masks|masked" +
        "|masking|redact|redacts|redacted|redacting|replace|replaces|replaced|replacing|drop|drops|dropping|blur" +
        "|blurs|blurred|cut|cuts) … " +
        "(name|names|identifier*|account number*|account ids?|ids|contact details|e-?mail address*|phone number*" +
        "|personal details|identifying|faces)",
      "(differential privacy|k-anonymity|added noise|add noise|adds noise|random noise)",
      "(at least|groups of|averages? (of|over)|totals? (of|over)) [at least] " +
        "(#|five|ten|twenty|fifty|hundred|thousand*) [or more] " +
        "(people|persons|users|members|customers|accounts|readers|riders|households)",
      "(do not|don't|never|will not|not|nobody|no one) [may|ever] [attempt|attempts|try|tries|seek|seeks] [to] " +
        "(re-?identify|re-?identifies|link … back)",
      "(cannot|can no longer|can not) … (re-?identif*|be linked back|be traced back)",
    ],
    "period-after-contact": [
      `(#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s? (after|from|following|of) ` +
        "(your|the|their|his|her|a|an|(the|an) individual's|(the|a) customer's|(the|a) member's) " +
        "(last|latest|most recent|final) " +
        "(interaction|contact|use|visit|login|purchase|transaction|activity|call|session)",
      `(#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s? (after|from|following) (last|latest|final) ` +
        "(interaction|contact|use|visit|login|purchase|transaction|activity|call|session)",
      "(not|don't|haven't|doesn't|never) (sign|signed|log|logged|been|use|used|visit|visited|call|called|contact" +
        "|contacted|interact|interacted) [in|active|it|us|with|the|feature|app|service|services|your|account]* for " +
        `(#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s?`,
      `(inactive|unused|dormant) for (#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s?`,
      `(#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s? (of (inactivity|disuse)` +
        "|without [any|a]* (use|activity|contact|visit|login|interaction))",
      `(#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s? after you [have]* last ` +
        "(interact|interacted|contact|contacted|use|used|visit|visited|call|called|signed in)",
    ],
    "period-after-purpose": [
      `(#|a|an|one|${numberWords})( |-)(full )?(day|week|month|year)s? (after|from|following) ` +
        "[(the|its) (end|expiry|expiration|fulfil?lment|completion) of]* (the|its|this|that|their) " +
        "[initial|original]* (purpose|purposes)",
    ],
    "consent-term": [
      "[your|the|their|his|her|prior|explicit|express|specific|separate|voluntary|informed|affirmative|valid|and" +
        "|,]* (consent|consents|permission|authori(s|z)ation|written release|approval)",
      "(you|users|who|they|customers|members) [have|first|expressly|explicitly|each]* " +
        "(consent|consented|opt-in|opted-in|(agree|agreed) to (us|our|the|this|having))",
    ],
    "not-consent": [
      "consent* … (is|are) not (needed|required|necessary|asked)",
      "(not|no) (need|require|requires|rely on|ask for|based on) … consent",
      "(may|can|might) … without … consent",
      "consent (as|where|if|when) (permitted|allowed) by",
      "(no consent|other than consent|age of consent|parental consent)",
      "without asking [for] [your|their] (consent|permission)",
      "(withdraw*|revoke|revokes|revoking|take back|withdrawal of) … consent",
    ],
    "no-consent": [
      "(not|never|don't) ask [you|users|members|people|anyone]* (first|before|beforehand)",
      "no longer (ask|asks|seek|seeks|request|requests|require|requires) [you|them|people|for|your|their|any]* " +
        "(before|first|consent|permission|agreement|approval)",
      "(without|absent|in the absence of) [first|ever|even]* [obtaining|asking|having|getting|seeking|requiring] " +
        "[you|them|people]* [for|to sign|to give] " +
        "[your|their|the|a|an|any|our|his|her|user's|users'|customer's|employee's|individual's|person's|prior" +
        "|explicit|express|separate|written|informed|signed|affirmative|verifiable|or]* " +
        "(consent|permission|approval|authori(s|z)ation|agreement|release)",
      "(without|absent|in the absence of) [first] [obtaining|asking|having|getting] [for] " +
        "[your|their|the|a|an|any|and|(prior|explicit|express|separate|clear|free|written|specific|informed),?]* " +
        "[_] [_] (consent|permission)",
      "no [written|signed|prior|separate|explicit|express|biometric|consent|or]* " +
        "(consent|permission|authori(s|z)ation|agreement|release) [form|forms|for this|of yours|from you]* " +
        "(is|are|was|were|will be|has to be|must be) [ever|first]* " +
        "(needed|required|necessary|asked|sought|requested|obtained|collected|signed|taken)",
      "(consent|permission|authori(s|z)ation|release) (is|are|was|will be) (not|never) [ever|first]* " +
        "(needed|required|necessary|asked|sought|requested|obtained|collected|signed)",
      "(do not|don't|does not|doesn't|will not|never|need not|not) [first|also|even|currently|ever]* " +
        "(need|needs|require|requires|ask|asks|seek|seeks|request|requests|obtain|obtains|wait) " +
        "[you|them|people|anyone|anybody|employees|workers|members|users|guests|callers|visitors|customers|staff|for" +
        "|to sign|to give|your|their|a|an|any|the" +
        "|written|signed|prior|separate|explicit|express]* (consent|permission|authori(s|z)ation|release)",
      "(need|needs|require|requires|ask for|asks for|seek|seeks|obtain|obtains) no " +
        "[written|signed|prior|separate|explicit|express]* (consent|permission|authori(s|z)ation|release)",
      "(consent|permission|authori(s|z)ation|release) [form|from you|for this|to this|only]* " +
        "(afterward*|after the fact|subsequently|retrospectively|retroactively|later on)",
      "(afterward*|subsequently|later) (ask|asks|obtain|obtains|request|requests|seek|seeks) [you|for|to sign]* " +
        "[your|their|a|an|the|written|signed]* (consent|permission|authori(s|z)ation|release)",
      "(may|might|sometimes|occasionally|usually|generally|normally|typically) [also|first|then]* " +
        "(ask|asks|request|requests|seek|seeks) [you|them|for|to sign|to give]* " +
        "[your|their|a|an|the|written|signed]* (authori(s|z)ation|release)",
      "(implied|deemed|presumed|assumed|tacit) [written|prior]* (consent|permission|authori(s|z)ation|release)",
      "(consent|permission|authori(s|z)ation|release) (is|are) [thereby|thus|then]* " +
        "(implied|deemed|presumed|assumed|inferred)",
      "(consent|permission|authori(s|z)ation|release) [that|which]* … (implies|imply|implied by)",
      "(implies|imply|implying) [your|their|his|her|a|an|the]* (consent|permission|authori(s|z)ation|release)",
      "(is|are|be) (deemed|considered|taken|treated|regarded|understood) [as|to be|to have|given|to give|your|a|an" +
        "|the|written]* (consent|permission|authori(s|z)ation|release)",
    ],
    "explicit-consent": [
      "(explicit|express|explicitly|expressly) [and|or|,|clear|prior|specific|separate|informed|written|unambiguous" +
        "|voluntary|freely given|opt-in|to]* (consent*|agree*|permission|authori(s|z)*|accept*|opt in|opted in)",
      "(consent*|agree*|authori(s|z)*|accept*) [to (this|it|that)]* (explicitly|expressly)",
      "(consent|permission|agreement|authori(s|z)ation) [that|which|is|must be|be|always|given|and|,]* " +
        "(explicit|express)",
    ],
    "signed-release": [
      "(written|signed|executed|electronic|biometric|voice) (release|releases)",
      "(sign|signs|signed|signing|execute|executes|executed) [electronically|digitally|by hand] " +
        "[a|an|the|our|your|their|this|that] (release|releases)",
      "release (form|forms)",
    ],
    "consent-act": [
      "(tap|taps|tapping|tick|ticks|ticking|check|checking|click|clicks|clicking|press|presses|pressing|swipe" +
        "|swiping) … (box|button|agree|accept|yes|form|release|consent|agreement)",
      "(written|signed|electronic|recorded|verbal|oral) (release|consent|signature|form|agreement|authori(s|z)ation)",
      "(turn|turns|turning|switch|switches|switching) … on",
      "(obtain|obtains|obtained|ask for|asks for|request|requests|seek|seeks|get|gets|need|needs|require|requires" +
        "|receive|receives|received|collect|collects|give|gives|given|with|have|has|had) " +
        "[first|your|their|the|his|her|a|an|prior|express|explicit|specific|separate|informed|and|,]* " +
        "(consent|permission|agreement|authori(s|z)ation|release) [to it|to this|for this|from you]* in writing",
      "(you|who|they|employees?|workers?|customers?|visitors?|members?|users?|guests?|callers?) " +
        "[have|has|first|expressly|explicitly]* (consent|consents|consented|agree|agrees|agreed) " +
        "[to it|to this]* in writing",
      "(toggle|opt-in (screen|form|switch|box)|consent (screen|form|box|dialog*|page|prompt|pop-?up|flow))",
      "(by|before|when|if|once|after|until|unless) [you|users|members] [first|have]* " +
        "(enable|enabled|enabling|activate|activated|activating|enrol|enroll|enrols|enrolled|enrolling|tick|ticked" +
        "|ticking|tap|tapped|tapping|click|clicked|clicking|press|pressing|checking|turn on|switch on|turning on" +
        "|switching on)",
      "(sign|signs|signing|signed) [electronically|digitally|by hand] (the|a|an|our|this|your) _",
      "(form|sheet|document|page) [that|which] you (sign|tick|fill in)",
      "(you|users|members|employee*) … (enrol|enroll|enrols|enrolls)",
      "by enrol*ing",
      "(give|gives|giving|grant|grants) [it|this|us|your|consent|agreement]* (on|in|through|via|by) " +
        "[a|an|its|the|our|separate|distinct|dedicated|own|consent]* (screen|page|form|dialog|window|prompt|tick-?box" +
        "|check-?box|box|paper|signature)",
      "you (consent|agree|opt-in) (in|on|through|via) (the|our|a|your|this) _",
      "(given|collected|obtained|sought|asked for|requested|expressed|taken) (on|in|through|via|by) (a|an|its own) " +
        "[separate|distinct|dedicated|own|consent]* (screen|page|form|dialog|window|prompt|tick-?box|check-?box|box)",
    ],
    "consent-withdrawal": [
      "(withdraw|withdraws|withdrawing|withdrawal|withdrawn|revoke|revokes|revoking|revocation|revoked|take back" +
        "|change your mind)",
      "(turn|turns|turning|switch|switches|switching) … off",
      "you (can|may|could|are free to) [also|always|later]* " +
        "(delete|remove|disable|deactivate|unenrol*|opt-out|stop|cancel|end)",
      "(unenrol|unenroll|unenrolling|opt-out|opting out)",
    ],
    "withdraw-consent": [
      "(withdraw|withdraws|withdrawing|withdrawn|withdrawal|revoke|revoking|revoked|revocation|take back) … " +
        "(consent|consents|permission|authori(s|z)ation)",
      "(consent|permission|authori(s|z)ation) … (withdrawn|revoked|withdraw|revoke)",
    ],
    "take-it-back": ["(withdraw|revoke|take back) (it|that|this)", "take (it|that|this) back"],
    "consent-of-others": [
      'by (tapping|ticking|checking) ("|“)?(sign up|register|continue|create|get started|next|log in|submit|order|buy)',
      "(consent|permission|approval|agreement|authori(s|z)ation) (of|from|by) (your|the|our|their|a|an) [_] " +
        "(employer|administrator*|admin*|organi(s|z)ation|partner*|company|school|institution|landlord|owner" +
        "|account holder|client|operator)",
      "(your|the|our|their) " +
        "(employer|administrator|admin|organi(s|z)ation|partner|company|school|institution)*('s|s')? " +
        "(consent|permission|approval|agreement|authori(s|z)ation)",
      "(consent|consented|agree|agreed) to (our|these|the|this) " +
        "(terms|conditions|policy|agreement|privacy policy|privacy notice)",
      "(our|service|data-processing|processing|licen(s|c)e|partnership|formal|enterprise|framework) [_] agreements?",
      "(through|by|under) an agreement",
      "(if|when|where|once|should) you [have] request* [the|an?]* " +
        "(deletion|erasure|access|cop(y|ies)|correction|refund)",
      "other than consent",
      "agreements? (with|between) (our|the|its|these|third|other|such)",
    ],
    "this-consent": ["(this|that) (consent|permission|authori(s|z)ation)"],
    "ground-transaction": [
      "(complete|completes|completing|carry out|process|effect|settle) … " +
        "(transaction|transactions|payment|payments|purchase|purchases|transfer) [that|which]* " +
        "(you|they|customers|the (customer|individual|person|cardholder)) [have|has|had]* " +
        "(request*|authori(s|z)e*|ask|asked|approve*|initiate*|order|ordered)",
      "(complete|completes|completing|carry out|process|effect|settle) [the|a|an|your|any]* " +
        "(requested|authori(s|z)ed) [financial]* (transaction|transactions|payment|payments|purchase|purchases)",
    ],
    "ground-request": [
      "(necessary|needed|required) (to|for) [provide|deliver|offer|perform|you|with|the|a]* … [that|which]* " +
        "(you|customers|the (customer|individual|person)) [have|has|had]* " +
        "(request*|ask|asked|order|ordered|sign|signed)",
      "(necessary|needed|required) (to|for) … " +
        "(requested|ordered) [by you]* (service|services|product|products|feature|features)",
    ],
    "ground-security": [
      "(prevent|prevents|preventing|detect|detects|detecting|stop|stops|stopping|investigate|prevention of" +
        "|detection of|protect against|protects against|against) … " +
        "(fraud|theft|thefts|shoplifting|shoplifters|identity theft|intruders|break-ins|intrusion)",
      "(fraud|theft|shoplifting) (prevention|detection)",
    ],
    "ground-authorization": [
      "(signed|valid|written) [and|valid|written|signed]* (authori(s|z)ation)",
      "(sign|signs|signed|signing) [a|an|the|our|your|separate|valid|written]* (authori(s|z)ation)",
    ],
    "ground-published": [
      "you [have|yourself|yourselves|choose to|chose to|decide to|decided to]* (make|made|set|mark|marked) " +
        "[it|them|this|these]* (public|publicly)",
      "you [have|yourself|yourselves|choose to|chose to]* (post|posted|publish|published|share|shared) [it|them]* " +
        "(publicly|in public|for everyone|with everyone)",
      "your [own]* public [profile]* (photo*|picture*|image*|selfie*|video*|post|posts|recording*)",
    ],
    "identifies-nobody": [
      "(not|never|nor) [used|meant|intended|built|made|to be used]* (to|for|in order to) " +
        "(identify|identifying|recogni(s|z)e|recogni(s|z)ing|single out|singling out) " +
        "[any|a|an|one|specific|particular|individual|single]* " +
        "(anybody|anyone|people|person|persons|individual|individuals|somebody|someone)",
      "(without|cannot|can not|does not|do not|never) " +
        "(identify|identifies|identifying|recogni(s|z)e|recogni(s|z)ing) " +
        "[any|a|an|one|specific|particular|individual|single]* " +
        "(anybody|anyone|people|person|persons|individual|individuals|somebody|someone)",
      "(identify|identifies|identifying|recogni(s|z)e|recogni(s|z)es) (nobody|no-one|no (person|individual|people))",
    ],
    "for-value": [
      "(in exchange|in return|in consideration) for",
      "(for|against) [a|an]* (payment|fee|fees|money|compensation|consideration|commission|discount|reward)",
    ],
    "hands-on": [
      "(pass|passes|hand|hands|give|gives) (it|them) [on|over|along]* to",
      "(share|shares|disclose|discloses|transfer|transfers|give|gives|provide|provides|license|licenses|pass|passes" +
        "|sell|sells|lease|leases|rent|rents|trade|trades|exchange|exchanges|monetize|monetise) (it|them)",
      "(share|shares|disclose|discloses|transfer|transfers|give|gives|provide|provides|license|licenses|pass|passes" +
        "|sell|sells|lease|leases|rent|rents|trade|trades|exchange|exchanges|monetize|monetise) " +
        "(the|this|that|these|those|such|your) (template*|print|prints|scan|scans|map|maps|identifier*|vector*)",
      "(it|they) (is|are|may be|can be|will be|might be|could be) [also|then]* " +
        "(shared|disclosed|transferred|given|provided|licensed|sold|leased|rented|traded|exchanged|monetized" +
        "|monetised)",
      "(the|this|that|these|those|such|your) (template*|print|prints|scan|scans|map|maps|identifier*|vector*) " +
        "(is|are|may be|can be|will be|might be|could be) [also|then]* " +
        "(shared|disclosed|transferred|given|provided|licensed|sold|leased|rented|traded|exchanged|monetized" +
        "|monetised)",
    ],
    "other-consent": [
      "(newsletter*|mailing list*|marketing|advertis*|ads|promotion|promotions|promotional|cookie*|direct mail" +
        "|commercial (messages|e-?mails)|special offers|surveys?)",
    ],
    "consent-alternative": [
      "(instead|alternatively|alternative|other way|another way|without it|rather than)",
      "(other|another|different) [available|equivalent|non-biometric|secure]* (ways|means|methods?|options?|solution)",
      "(use|choose|ask for|request|sign in with|enter) (a|your|the) " +
        "(passcode|password|pin|code|badge|card|key|manual (check|review|verification))",
      "(or|may|can|could|also|still) [also|still|always|opt|choose|prefer|to|sign|log|clock|get|enter|come|in|out|use" +
        "|using|show|present|with|by|have|ask|for|a|an|the|your|their|his|her|its|member|membership|access|key|swipe" +
        "|staff|ordinary|one-time|physical|paper|plain|numeric]* " +
        "(passcode|password|pin|code|badge|card|key|fob|token|paper (form|sheet|register)|passphrase)s?",
      "(by hand|manually|in person|by (a person|a member of staff|an agent|one of our agents|an employee|a human))",
      "(or|may|can|could) … at (the|a|any|our) (desk|counter|reception|branch)",
      "(not required|optional|not mandatory|voluntary)",
      "(off|disabled|inactive) by default",
      "(nobody|no one|no employee|no customer|no member) (has|needs|is (obliged|required|forced)) to",
      "(not|never) (have|need|obliged|forced|required) to (use|enrol*|take part|agree|accept)",
    ],
    "identifies-people": [
      "(verif(y|ies|ied|ying|ication)|confirm(s|ed|ing|ation)?|check(s|ed|ing)?|prov(e|es|ing)" +
        "|establish(es|ed|ing)?) " +
        "[of|that|your|the|their|his|her|a|an|our|customer|customers|user|users|member|members|person|people|driver" +
        "|drivers|employee|employees|candidate|candidates|applicant|applicants|student|students|caller|callers|s]* " +
        "(identit(y|ies)|who (you|they) are|it is you|it's you|you are you)",
      "identit(y|ies) (is|are|was|were|be|being) [then|first|also]* (verified|confirmed|checked|established)",
      "(recogni(s|z)(e|es|ing)|identif(y|ies|ying)|authenticat(e|es|ing)|verif(y|ies|ying)|know) " +
        "[each|every|all|our|the|a|an|registered|enrolled|returning|authori(s|z)ed]* " +
        "(you|them|him|her|users?|customers?|clients?|members?|employees?|workers?|staff|people|persons?|individuals?" +
        "|visitors?|guests?|callers?|drivers?|students?|pupils?|tenants?|residents?|passengers?|players?|patients?" +
        "|candidates?|account holders?)",
      "(sign|log|clock|punch) (you |them |him |her |people |users |members |employees |staff )?(in|out|on)",
      "(sign-in|login|log-in|clock-in|authentication|identification|timekeeping|time tracking|time clock|attendance)",
      "(identity|id) (check|checks|verification|proofing)",
      "let(s|ting)? (you|them|him|her|people|users|members|employees|staff|guests|visitors|residents|tenants) in",
      "(unlock|open)(s|ing)? [the|your|a|an|our|their|this|that|front|main|staff]* " +
        "(app|account|door|doors|gate|gates|turnstile|locker|lockers|room|rooms|vault|barrier|safe)",
    ],
    "recipient-category": [
      "(payment|cloud|hosting|identity verification|identity-verification|verification|id verification|analytics" +
        "|advertising|security|fraud[- ]prevention|background[- ]check|timekeeping|payroll|age verification" +
        "|age-verification|authentication|email|it|storage|data) " +
        "(provider*|vendor*|processor*|supplier*|partner*|service provider*|compan*)",
      "(law enforcement|court|courts|regulator*|authorit*|government agenc*|police|tax authorit*|employer*|insurer*" +
        "|bank|banks)",
    ],
    "scrape-verb": [
      "(scrape|scrapes|scraped|scraping|crawl|crawls|crawled|crawling|harvest|harvests|harvested|harvesting)",
    ],
    "gather-verb": [
      "(collect|collects|collected|collecting|gather|gathers|gathered|gathering|download|downloads|downloaded" +
        "|downloading|copy|copies|copied|extract|extracts|extracted|extracting|index|indexes|indexed|pull|pulls|take" +
        "|takes|taken|obtain|obtains|obtained)",
    ],
    faces: [
      "(faces|facial images|face images|face photos|facial photographs|portraits|headshots|faceprints|face templates)",
      "(photos|photographs|pictures|images) of (people|faces|persons|individuals|people's faces|strangers)",
    ],
    "outside-source": [
      "(internet|web|social (media|network*)|websites|web pages|public profiles|online (profiles|photos|albums)" +
        "|news sites)",
      "(cctv|surveillance (footage|cameras|video*)|security cameras|street cameras)",
    ],
    "face-index": [
      "(recognition|matching|biometric|face|facial) " +
        "(index|database|search|engine|gallery|model|models|system|dataset|watch-?list)",
      "(index|database|gallery|watch-?list|search engine|dataset) of (faces|faceprints|people|persons)",
      "(facial|face)-recognition",
    ],
    emotion: [
      "(emotion|emotions|emotional (state|states|response*|tone)|mood|moods|feelings|stress level*|frustration" +
        "|anger|boredom|bored|stressed|anxious|anxiety)",
      "(stress|attention|interest|enthusiasm|intentions?) of",
    ],
    "emotion-inference": [
      "(emotion|mood|sentiment)-(recognition|detection|analysis|inference|scoring|tracking|monitoring)",
    ],
    "infer-verb": [
      "(infer|infers|inferred|inferring|deduce|deduces|deduced|derive|derives|derived|detect|detects|detected" +
        "|detecting|recogni(s|z)e|recogni(s|z)es|recogni(s|z)ed|analy(s|z)e|analy(s|z)es|analy(s|z)ed|analy(s|z)ing" +
        "|estimate|estimates|estimated|estimating|predict|predicts|predicted|measure|measures|measured|measuring" +
        "|score|scores|scored|scoring|assess|assesses|assessed|assessing|guess|guesses|determine|determines" +
        "|determined|categori(s|z)e|categori(s|z)es|categori(s|z)ed|classify|classifies|classified|sort|sorts|sorted" +
        "|read|reads|reading|evaluate|evaluates|evaluated|monitor|monitors|monitored|track|tracks|identify" +
        "|identifies)",
      "(tell|tells|show|shows) [us|you|teachers|trainers|managers|supervisors|guards] (which|who|whether|how)",
    ],
    "body-signal": [
      "(face|faces|facial|voice|voices|vocal|tone of voice|camera*|webcam*|video*|calls|recorded calls|expression*" +
        "|gesture*|gaze|(their|your|profile) (photos?|photographs?)|heart rate|pulse|posture|keystroke*|gait" +
        "|biometric*|portraits|selfie*|fingerprint*)",
    ],
    workplace: [
      "(employee*|worker*|staff|workforce|agents|call agents|colleagues|candidate*|applicant*|job interview*" +
        "|workplace|at work|student*|pupil*|learners|classroom*|school*|exam*|lesson*|drivers|couriers|operators" +
        "|sales-(people|staff|agents)|salespeople|cashiers|technicians|trainees|interns|apprentices|teachers|nurses" +
        "|guards|pickers|shop assistants|call handlers|team members|crew|job (performance|application*))",
      "(their|his|her|your) (work|job|performance at work|productivity|shift|shifts)",
    ],
    "sensitive-trait": [
      "(race|racial|ethnic*|religion|religious|political (opinion*|view*|belief*|leaning*)|sexual orientation" +
        "|sex life|trade-union membership|philosophical belief*)",
    ],
    "not-restricted": [
      "(medical|medically|clinical|therap*|patient*|health reasons|safety|drows*|fatigue|tiredness|accident*)",
      "(bias|fairness|discriminat*)",
    ],
    "own-wares": [
      "(its|their) [own|other|various|existing|new|commercial|and]* [_] (products?|services?|offerings?|solutions?" +
        "|technolog(y|ies)|engines?|software|systems?|tools?|platforms?|models?|ai|assistants?)",
    ],
    "ai-vendor": [`${aiTrade} [_] ${supplier}`, `${supplier} (of|behind) (our|the|this|its) [_] ${aiTrade}`],
    "own-purposes": [
      "(vendors?|suppliers?|providers?|partners?|recipients?|processors?|sub-?processors?|compan(y|ies))('s?)? own " +
        "[_] (products?|services?|models?|technolog(y|ies)|engines?|systems?|purposes?|use|ai|algorithms?)",
      "(for|to|in|of) (their|its|his|her) own [independent|internal|business|commercial]* " +
        "(purpose*|use|uses|benefit|needs|ends|systems|products|models|services|research|development)",
      "(for|in) their [independent|further|internal]* (use|purposes)",
      "(for|to) the (purposes?|needs|interests?|benefit) of their [own]? (business*|operations|activit*|customers)",
      "(their|its) [ai|model|machine-learning]* (training|development of)",
      "their own [_] [_] (model|models|ai|systems?|algorithms?)",
      "(models?|ai|systems?|algorithms?) of their own",
    ],
    "refuses-this": [
      "(turn|switch|toggle|flip|slide|set|opt) (it|this|that) (off|out|to off)",
      "(opt out of|object to|refuse|decline|disable|deactivate|stop|prevent|switch off|turn off|say no to) " +
        "(it|this|that)",
      "(do not|don't|would rather not|prefer not to) (want|like|have|allow) (it|this|that)",
    ],
    "opt-out-offer": [
      "(don't|do not) (want|like) (that|this|it)",
      "(toggle|turn|switch|flip) (it|this|that|them) off",
      "(if|should) you (do not|don't|would rather not|would prefer not to|prefer not to) " +
        "(want|wish|agree|like|consent|[,])",
      "(to|how to) (stop|prevent|refuse) (this|it|the|that|us|such)",
      "(you|members|customers|users|people|administrators|organi(s|z)ations) (can|may|could) " +
        "[also|always|at any time|,]* " +
        "(stop|prevent|manage|control|say no|exclude|limit|restrict|switch|toggle|untick|uncheck|disallow)",
      "(you|members|customers|users|people|administrators|organi(s|z)ations) (can|may|could) " +
        "[also|always|at any time|,]* (choose|decide) [not] [to] (whether|if|how|what|which|between|for yourself|opt" +
        "|allow|let|permit|have|turn|switch|disable|exclude|participate|take part|contribute|stop|withdraw|restrict" +
        "|limit|keep)",
      "(untick|uncheck|deselect|say no)",
      "(you|members|customers|users|people|administrators|organi(s|z)ations) (can|may|could) " +
        "[also|always|at any time|,]* (keep|leave|take|pull|hold|withhold|remove|mark|set) … " +
        "(out|off|out of|from|private)",
      "(to|want to|like to|prefer to|rather) (keep|leave|take|hold) … out",
      "(want|like|prefer|wish) … (left|kept|taken) out",
      "(you|who) (ask|tell|instruct|write to|e-?mail|contact) us … (not to|to (stop|leave|exclude|keep|refrain))",
      "(ask|tell|write to|e-?mail|contact) … we [will|shall|then|'ll]* … (leave|keep|take) … (out|aside|away|alone)",
      "(ask|tell|write to|e-?mail|contact) … we [will|shall|then|'ll]* … (exclude|stop)",
    ],
    "way-out-title": [
      "(how to|how you can|how can i|ways to) (say no|refuse|opt out|object|decline|stop (this|it)|turn (this|it) off)",
      "(saying no|opting out|the way out|[your]* right to (refuse|object))",
      "you can (say no|refuse|opt out|object)",
    ],
    "not-choice": [
      "(is|are|was|were) (disabled|deactivated) (for|in|on|by us|where|when|there)",
      "(opt-?out|opt-?ing out|objection|objecting|refusal|withdrawal|choice) … (is|are) (not|no longer) " +
        "[currently|yet]* (possible|available|offered|permitted|allowed)",
      "(cannot|can't|can not|could not|may not|unable to|not able to|not possible to|impossible to" +
        "|(no|without any|without a) (way|option|possibility|means|ability|right) (to|of)) … " +
        "(opt|opts|opting|opt-out|object|objecting|refuse|refusing|decline|declining|withdraw|withdrawing|disable" +
        "|disabling|turn|switch) [off|out]",
      "(nobody|no one|no (user|member|customer)s?) (can|may|could) (object|opt|refuse|decline|withdraw)",
      "(no|without an|without any|not [currently|yet] offer an?) (opt-?out|opt-?in|objection|choice|consent)",
      "(consent|permission|agreement|opt-?in) is not (needed|required|necessary|asked)",
      "(not|never|don't) (need|require|seek|obtain|request|ask for|wait for) " +
        "[your|any|a|further|separate|prior|explicit|additional]* (consent|permission|agreement) [to]",
      "without [first|ever]* (asking|seeking|obtaining|requesting|getting|waiting for|needing|requiring) … " +
        "(consent|permission|agreement|authori(s|z)ation|approval)",
      "(we|us) [may|can|could|will|might|must|also|reserve the right to|immediately|automatically]* " +
        "(disable|deactivate|refuse|decline|revoke|withdraw|suspend|object)",
      "(disable|disables|disabled|deactivate|deactivates|deactivated|decline|declines|declined|refuse|refuses" +
        "|refused|revoke|revoked) [your|the|an?|that|any]* " +
        "(account*|payment*|card*|transaction*|order*|application*|request*|content|post|posts|people|person|persons" +
        "|users)",
      "withdraw* [the|your|any]* (money|funds|cash|balance|amount*)",
      "(the|an|its|their) (object|objects|refuse) (of|in|or|is|are)",
      "legal objections?",
      "(objects|object) (in|from) (photo*|image*|picture*|video*)",
    ],
    "choice-object": [
      "(us(e|es|ed|ing)|process|processing|processed|collection|collected|analysis|analy(s|z)ed|reuse)",
      "(train|trains|trained|training|learn|learns|learning|improve|improves|improved|improving|improvement" +
        "|development|research)",
      "(settings?|options?|toggle|switch|controls?|features?|modes?|programmes?|programs?|preferences?|choices?)",
      "(help|donate|contribute|participate|participation|participating|take part|taking part|do so|join|be part" +
        "|say no)",
      "(stay|stays|leave|be left) (in|out)",
      "(your|the|our|their|my) [_] (data|information|content) (is|are|be|being|to be)",
    ],
    "other-choice": [
      "(cookie*|pixel*|tracker*|marketing|newsletter*|promotional|advertis*|ads|notification*|analytics|do-not-track" +
        "|location|bluetooth|camera|microphone|mailing list*|sms|text messages|commercial (messages|e-?mails)" +
        "|direct mail|e-?mails from us|gpc|global privacy control|advertising id|profiling|personali(s|z)*|sale of" +
        "|sell|selling|sold|share with|sharing of|transfer*)",
      "opt-?out (of|from) [the|any|future|such|our]* (sales?|sharing|targeted _|interest-based _)",
      "(depend|depends|depending|based|subject|according) (on|to|upon) … your [_] (settings|preferences|choices?)",
      "(contract|legitimate interests?|legal obligations?|necessity)[,] [and|or]* [your]* consent",
      "consent[,] [and|or|a|the|our|performance of|compliance with|contract]* " +
        "(contract|legitimate interests?|legal obligations?|the law|necessity)",
      "(disclose|disclosed|discloses|share|shared|shares|sell|transfer) … with your [_] (consent|permission)",
      "with your [_] (consent|permission)[,] we [may|will|can|also]* (disclose|share|transfer|sell|send)",
      "consent to (market|send|their|the terms|these terms|our terms|receive)",
      "(parental|parent's|guardian's) (consent|permission|authori(s|z)ation|agreement)",
      "(consent|permission|authori(s|z)ation) of (a|their|your|the|his|her) [_] (parents?|guardians?)",
      "(authori(s|z)ed agent|power of attorney|on behalf of (another|someone|the))",
      "(we|us|our|steps|measures|order|safeguards) [_] [_] to (prevent|stop)",
    ],
    residual: [
      "(even (if|when|where|after|though)|regardless of whether|whether or not|no matter (if|whether)) … " +
        "(opt|opts|opted|opting|opt-out|object|objects|objected|refuse|refuses|refused|decline|declined|withdraw" +
        "|withdraws|withdrew|disable|disables|disabled|deactivate|deactivated|turn|turned|switch|switched) " +
        "[out|off|your consent|it|this]",
      "(whether or not|regardless of whether) … (consent*|agree*|accept*|opt* in|turn* on)",
      "(may|might|can|will) not … (honou?r|grant|accept|follow|act on) (it|them|this|such requests|requests) in " +
        "(every|all) cases?",
      "(may|might|can|will) not … (honou?r|grant|accept|follow|act on) (every|each|all) [such]* " +
        "(requests?|objections?|refusals?|opt-?outs?)",
      "(regardless of|irrespective of|despite|notwithstanding) [your|the|an|any|a|these|this|user|users'|privacy]* " +
        "(settings?|choices?|preferences?|objections?|refusals?|opt-?outs?|consent)",
    ],
    "unfree-choice": [
      `${refusing} … ((cannot|can't|will not|won't|need not|not|never|seldom|rarely) [always|generally|normally` +
        "|usually" +
        "|have|need|to|be|been]* (upheld|honou?red|granted|accepted|followed|considered|accommodated|acted (on|upon)" +
        "|given effect|taken into (account|consideration)))",
      "(cannot|can't|will not|won't|need not|not|never) [always|generally|normally|usually|have|need|to|be|been]* " +
        "(upheld|honou?red|granted|accommodated|acted (on|upon)|followed|given effect)",
      "(not able|unable|not obliged|not required|under no obligation|not bound|not in a position) to " +
        "(act (on|upon)|honou?r|grant|accept|comply|follow|accommodate|uphold|give effect)",
      "(not|never) (accept|honou?r|uphold|grant|entertain|act (on|upon)) [any|such|these|your|all]* " +
        "(objections?|refusals?|opt-?outs?|requests?)",
      `${refusing} … (no|without) [any]* (effect|bearing|influence|impact) (on|for) [any|all|the|your]* (data|content` +
        "|messages|conversations|recordings|material|information|models?|what|anything|those)",
      "(only|solely) [_] [_] (customers?|users?|members?|subscribers?|administrators?|accounts?|people|persons" +
        "|residents" +
        "|parents?|business(es)?|organi(s|z)ations?) [_] (may|can|could) (object|opt out|refuse|withdraw|switch" +
        "|turn|ask)",
      `${refusing} … (is|are) (only|solely|exclusively) (available|open|offered|granted|provided|possible)`,
      `${refusing} … (is|are) (reserved|limited|restricted) (to|for)`,
      `${refusing} … (is|are) (available|open|offered|granted|provided) … only`,
      `${refusing} … (is|are|does|do|may|will) not [currently|yet|be]* (available|offered|open|apply|cover|extend)` +
        " (on|to|for|with|in)",
      `${refusing} … (requires?|means|entails?|implies|involves?|results? in|leads? to|ends|only by|by) [_] [_] ` +
        "(clos(e|es|ing|ure)|delet(e|es|ing|ion)|terminat(e|es|ing|ion)|cancel(s|l?ing|lation)?|los(s|e|es|ing)" +
        "|giving up" +
        "|subscription|membership|account)",
      "(if|when|where|once) you (object|opt out|refuse|withdraw|decline) … (you|services?|features?|functions?" +
        "|assistant|account|subscription|membership|access) [can|will|may|is|are]* ((no longer|not) [be]* " +
        "(able|available|accessible|offered|provided|use)|lose|ends?|(be )?(closed|terminated|cancelled|suspended))",
      "(granted|accepted|considered|decided|assessed|honou?red|possible) [only]* (at our [sole|own|absolute]* " +
        "discretion" +
        "|where we [_] fit|case by case|on a case-by-case basis)",
      "(reject|refuse|decline|dismiss) [it|them|such|these|your|the]* [objections?|requests?|opt-?outs?]* " +
        "(as a rule|in general|normally)",
      "(as a rule|generally|normally|usually) (reject|refuse|decline|dismiss)",
      `${refusing} … we (may|will|can) [still|nevertheless|nonetheless]* (continue|go on|carry on|keep) … ` +
        "(if|where|as long as|when) we (consider|think|believe|see|deem|find|feel)",
    ],
    "notice-given": [
      "(we|we have|we've) [also|already]* (told|informed|notified|e-?mailed|alerted) " +
        "(you|members|users|everyone|them|people)",
      "(told|informed|notified) [of|about] [this|it] … (by|in|on|before|when)",
      "(you|members|users|people) (were|are|will be|have been) [first|also]* (told|informed|notified|asked|alerted)",
      "we [will|shall|first|always]* (tell|inform|notify|e-?mail|ask|alert) (you|members|users|everyone|them|people)",
      "(sign|signs|notice|notices|poster|posters|message|announcement) … (says|say|tells|tell|announces|announce) " +
        "(so|it|this|you|them|people|customers|visitors|callers)",
      "(sent|send|receive|received) … (notice|notification|e-?mail|letter)",
    ],
    "basis-statement": [
      "(legal|lawful) (basis|bases|ground|grounds)",
      "legitimate [business|commercial]* interest*",
      "(necessary for|performance of|perform) … contract",
      "(on|based on|on the basis of|rely on|relies on|relying on) [your|the|their|explicit]* consent",
      "article 6",
    ],
    independent: [
      "(third-part(y|ies)|partner*|collaborator*|recipient*|advertiser*|publisher*|licensee*|buyer*|purchaser*" +
        "|researchers|others|universit(y|ies)|laborator(y|ies)|data brokers?)",
      "(other|third-party|outside|external|ai|artificial-intelligence|technology|tech|research|selected|certain" +
        "|trusted|carefully selected|unaffiliated) " +
        "(compan(y|ies)|organi(s|z)ations?|businesses|firms?|labs?|developers?|institutions?|institutes?)",
      "(compan(y|ies)|organi(s|z)ations?|businesses|labs|developers) (that|which|who)",
    ],
    processor: [
      "(vendor*|service provider*|provider*|supplier*|contractor*|sub-?contractor*|sub-?processor*|processor*|host" +
        "|hosts)",
    ],
    "on-instructions": [
      "(on|under|following|according to|in line with|in accordance with|within) " +
        "(our|the customer's|our customers') [documented|written|sole|strict|express]* " +
        "(behalf|instruction*|direction*)",
      "(for us|act for|acts for|acting for|works? for us|working for us" +
        "|as [our|a|an]* (processor*|service provider*|sub-?processor*))",
      "(help|helps|helping|assist|assists|assisting|support|supports|supporting) us",
    ],
    "as-processor": [
      "(as|in our role as|acting as|act as) (a|your|their|the) [data] processor",
      "(on|under|following|according to) [and (on|under)] " +
        "(your|their|the customer's|our customers'|customers'|a customer's|your organi(s|z)ation's) " +
        "[documented|written]* (behalf|instructions)",
      "on behalf of [our|the|your|business]* (customers?|clients?|organi(s|z)ations?|employers?)",
    ],
    "license-out": [
      "we [may|can|could|might|will|also|sometimes|do]* (licen(s|c)e|sell|rent|monetiz*|monetis*)",
      "(is|are|be|been|being) [also]* (licen(s|c)ed|sold|rented) (to|for)",
    ],
    "recipient-link": ["(with|to)"],
    "source-link": ["(from|of|via|through|about|provided by|supplied by|collected by|obtained by)"],
    anybody: [
      "(anyone|anybody|any other (person|party|company|organi(s|z)ation)|any person|others|other people) [else] " +
        "[at all|whatsoever|ever]*",
    ],
    by: ["by"],
    "ai-word": [
      "(ai|a.i.?|artificial-intelligence|machine-learning|deep-learning|gen ?ai|generative (models?|technolog*)" +
        "|large language-models?|language-models?|llms?|neural networks?|chatbots?|chat bots?)",
    ],
    past: [
      "(from|as of|since) (that|this|then) (day|date|time|moment|point)? ?(on|onwards|forward)",
      "(currently|at present|presently|at this time|for now|yet|in [the] future|one day|later)",
      "(no longer|previously|in the past|formerly|earlier versions?|so far|to date|originally|historically)",
      "(until|before|since|as of|from|starting|beginning|effective|after) [on|the|in]* [_] [#] [_] (#|date)",
      "(was|were|had|did)",
      "(we|it|they) [also|already|once] " +
        "(used|trained|collected|processed|kept|stored|shared|built|developed|created|sold|received|obtained" +
        "|gathered)",
    ],
    "so-far": [
      "(have|has) (not|never)",
      "(haven't|hasn't)",
      "(in|over|during) the (past|preceding|previous|prior|last) (#|_) (months|year)",
    ],
    intent: [
      "(knowingly|intentionally|deliberately|purposely|purposefully|actively|directly)",
      "(aim|aims|seek|seeks|intend|intends|intended|designed|encourage|encourages|expect|expects|require|requires" +
        "|ask|asks|want|wants|need|needs|try|tries|plan|plans)",
    ],
    "handle-verb": ["(use|uses|used|using|utili(s|z)e|utili(s|z)es|compare|compares|compared|match|matches|matched)"],
    "all-data": [
      "[any|all|some|certain|most|much]* [of] [the] " +
        "(your|my|our users'|users'|user|members'|member|people's|personal|any|all) [other|own]* " +
        "[personal|personally identifiable|identifiable|user|member]* (data|information|info|pii)",
      "(data|information) (about|relating to) (you|users|people|our users)",
      "[any|all]* [of] [the] (data|information) (of|from|about|on) [any|all|our]* " +
        "(users?|customers?|members?|visitors?|candidates?|applicants?|employees?|subscribers?|people|anyone|anybody" +
        "|any person)",
    ],
    "all-content": [
      "[any|all|some|certain|most|much]* [of] [the] " +
        "(your|our users'|users'|user|members'|member|customers'|customer|people's|any|all) [other|own]* " +
        "[user|customer|member|personal|uploaded|submitted]* " +
        "(contents?|materials?|submissions?|contributions?|uploads?|customer data)",
      "(customer|user-generated) (data|content)",
    ],
    "private-chats": [
      "(direct|private|personal|person-to-person|one-to-one) (messag(e|es|ing)|chats?|conversations?|threads?)",
      "(dms?|inmail|inbox(es)?)",
      "(inbox|messenger|messaging) (messages?|conversations?|chats?|threads?|content)",
      "(messages?|chats?|conversations?|threads?) (with|between|among) [your|other|our|the|two|several|fellow]* " +
        "(friends|members|users|people|contacts|buyers|sellers|participants|neighbours|neighbors|colleagues|others)",
      "(anyone|someone|anybody|somebody|another (member|person|user)) [else] in (a|the|your|that) " +
        "(chat|conversation|thread)",
      "(messages?|chats?|conversations?|threads?) [that|which] (you|members|users|people|customers|guests) " +
        "(send|exchange|have|write) [to|with|between|among]* (each other|one another|themselves|(your )?friends" +
        "|other (members|users|people))",
    ],
    "chat-word": ["(messages?|chats?|conversations?|threads?|correspondence)", "(private|direct|personal)"],
    "transaction-data": [
      "(transactions?|payments?|transfers?) [records?|histor(y|ies)|data|details]*",
      "(card|transfer|payment|repayment|purchase|spending|account) " +
        "[(and|or) (card|transfer|payment|repayment|account)]* " +
        "(records?|histor(y|ies)|movements?)",
    ],
    "call-recordings": [
      "(call|phone|telephone) recordings?",
      "(recorded (calls?|phone calls?)|recordings? of [your|the|our|customer]* (calls?|phone calls?))",
    ],
    "photo-data": ["(photos?|photographs?|pictures?)"],
    "others-trigger": [
      "(anyone|anybody|someone|somebody) [else]",
      "(another|any other|the other|other) (members?|users?|persons?|people|participants?|customers?|parties|party)",
    ],
    "ours-or-others": [
      "[whether|either|for|by]* (ours|our own|us|we|ourselves|ours alone) (or|nor|and) (for |by |of |with |from )?" +
        "(anybody else|anyone else|someone else|somebody else|anyone|others|other companies|third part(y|ies)" +
        "|any third party|other people|another company|another)('s)?",
      "neither (we|us) nor [any|our|other|of|the]* " +
        "(third part(y|ies)|partners?|vendors?|providers?|suppliers?|others|one else|body else|contractors?)",
    ],
    "content-kind": [
      "(messages?|dms?|chats?|conversations?|posts?|comments?|reviews?|photos?|pictures?|images?|videos?" +
        "|recordings?|files?|documents?|attachments?|notes?|drafts?|e-?mails?|prompts?|inputs?|outputs?|stories" +
        "|albums?|playlists?|listings?|code|texts?|drawings?|journals?|calendars?)",
    ],
    restrictor: [
      "(that|which|who|whose|where|when|from|of|at|in|within|on|through|via|by|during|received|obtained|processed" +
        "|collected|stored|created|generated|marked|labell?ed|accessed|shared|uploaded|submitted|relating|related" +
        "|belonging|under|sent|set|held|covered|subject|protected|for)",
    ],
    "any-model": [
      "(any|all|our|own|new|such|the|a|an|ai|a.i.?|artificial|intelligence|machine|learning|machine-learning|ml" +
        "|deep|automated|internal|proprietary|models?|systems?|algorithms?|algorithmic|technolog(y|ies)|tools?" +
        "|features?|products?|services?|assistants?|classifiers?|engine|in-house|underlying|kind|kinds|sort|sorts" +
        "|type|types|of|on|with|from|using|only|data|set|sets|dataset|datasets)",
      "(is|are|be|been|being|was|were|may|might|can|could|will|would|do|does|did|let|lets|allow|allows)",
      "(learns?|learning|learnt|learned|improv(e|es|ed|ing|ements?)|tests?|testing|evaluat(e|es|ing)" +
        "|develop(s|ing|ment)?|purposes?|research)",
    ],
    "place-name": [
      "(services?|platforms?|sites?|websites?|apps?|applications?|products?|privacy|policy|notice|statement|terms" +
        "|agreement|conditions|settings?|account|section|internet|web|everyone|help|yes|no|ai|model|models)",
      "(january|february|march|april|may|june|july|august|september|october|november|december)",
    ],
    "general-heading": [
      "(overview|introduction|summary|glance|nutshell|gist|in (short|brief|plain (words|english|terms))|short version" +
        "|tl;?dr|bottom line|essentials|basics|key (points?|facts?)|takeaways?|highlights?|about|faqs?" +
        "|questions?|general|who we are" +
        "|our (promises?|commitments?|principles?|values)|promises?|commitments?|principles|privacy|definitions?" +
        "|glossary|terms|learning|improv*|develop*|research|purposes?|basis|bases|legal|ai|artificial-intelligence" +
        "|machine learning|models?|training|training data|faces?|voices?|fingerprints?|identity|verification|sign-in" +
        "|log-?in|cookies|categories|details|more|what|how|why|when|do|does|are|is|can)",
    ],
    "improve-service": [
      "(improve|improves|improving|enhance|enhances|enhancing|develop|develops|developing|optimi(s|z)e" +
        "|optimi(s|z)ing) [and (improve|develop|enhance|optimi(s|z)e)] (our|the|its|your|new)( new|existing)? " +
        "(service*|product*|platform|offering*|feature*|technolog*|app|apps)",
      "make (the|our) (product*|service*|app|platform|site) better",
      "(product|service) (improvement|development)",
      "(for|conduct|do) [internal|our] research (and|&) development",
    ],
    "heading-collection": [
      "(where|how) … (get|come|comes|source) … (information|data)",
      "(information|data) … comes? from",
      "sources? of [your|the|this|personal]* (information|data)",
      "(collect*|gather*|obtain*|receive*) … (information|data)",
      "(information|data|content) … (collect*|gather*|obtain*|receive*)",
      "what we (collect|know|store about you)",
      "(types|categories|kinds) of … (information|data)",
      "(information|data|what) [that|which] you (give|provide|share|enter|send)",
    ],
    "heading-use": [
      "(use|uses|using|process|processing) … (information|data)",
      "(information|data) … (use|uses|used|for)",
      "(why|purpose*|how we use)",
    ],
    "heading-sharing": [
      "(share|shares|sharing|disclose|discloses|disclosure*|recipient*|transfer*)",
      "who (we|sees|gets|has)",
      "third-part*",
    ],
    "heading-rights": ["(right|rights|choice|choices|control|controls|access|opt-out)"],
    "heading-retention": ["(retention|retain|keep|store|how long|storage)"],
    "heading-region": [
      "(residents?|states?|jurisdictions?|countries|addendum|addenda|illinois|texas|washington|california|colorado" +
        "|new york|canada|quebec|united kingdom|uk|eu|switzerland)",
    ],
    "heading-security": ["(security|secure|protect*|safeguard*)"],
    "heading-cookies": ["(cookie*|pixel|pixels|beacon*|local storage|similar technolog*|tracking technolog*)"],
    "open-condition": [
      "(as|where|to the extent|if) … (permitted|allowed|required|authori(s|z)ed) (by|under) [the]? ?(applicable)? ?" +
        "(law|laws|regulation*|legislation)",
      "(as|where|wherever|when|whenever|if|to the extent [that]|as far as|insofar as) [the|any]* " +
        "[applicable|relevant]* (law|laws|legislation|regulation*) [so] (allow|allows|permit|permits|authori(s|z)es?)" +
        " [it|this|that|so]",
      "(as|where|if|when|whenever) [is|it is]? ?" +
        "(necessary|needed|appropriate|applicable|possible|practicable|feasible|permitted|required|relevant" +
        "|desirable)",
      "(under|in) (certain|some|limited|various|specific|appropriate|particular) " +
        "(circumstances|cases|situations|instances|contexts)",
      "from time to time",
      "depending on [the]? ?(circumstances|context|situation|case)",
      "subject to [applicable] law",
      "in (general|some instances)",
      "at our [sole] discretion",
      "(generally|typically|usually|normally|often|sometimes|occasionally|periodically" +
        "|as a [general] rule|in principle)",
    ],
    comparative: [
      "and more (_able|_ible|_ful|_ive|_ent|_ant|_ate|_ous|_ic|_ly|robust|helpful|secure|precise|natural|often|fun" +
        "|human|fluent)",
    ],
    "open-enumeration": [
      "(including|includes|include|included)[,]? but [is|are]? ?not (limited|restricted) to",
      "(including|includes|include|included),? (without limitation|among others|for (example|instance))",
      "without limitation",
      "(among other|amongst other|and other|or other|and similar|or similar|and related) " +
        "(things|information|data|content|material*|type* of _|details|item*|purposes|signals|records)",
      "among others",
      "and (so on|so forth|more|the like)",
      "etc",
      "and other",
    ],
    quantifier: [
      "(some|certain|various|several|many|most|limited|any|all (types|kinds|sorts) of|a number of|a variety of" +
        "|numerous|other) (of (your|the|our) )?" +
        "(data|information|content|types|kinds|categories|third parties|partners|providers|part* of|personal)",
      "(some|most|many|part|parts|certain) of (your|the|our)",
    ],
    generalisation: [
      "(generally|typically|usually|normally|commonly|primarily|mainly|mostly|often|largely|in general|in principle" +
        "|as a [general] rule|for the most part)",
    ],
  },
};
