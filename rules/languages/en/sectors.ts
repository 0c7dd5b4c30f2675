import type { Sectors } from "../sectors.ts";

/** What the blanks of a fix hold, by line of business. */
export const sectors: Sectors = {
  social: {
    speaksOf: /\b(?:posts?|comments?|followers?|friends|feeds?|profiles?|members?|communit(?:y|ies)|messages?)\b/gi,
    publicData: "posts and comments visible to anyone without signing in",
    privateData: "direct messages, drafts and posts with a limited audience",
    namedData: [{ plural: "{{the ratings and reviews you post}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in filtering spam comments",
    trainingPurpose: { noun: "{{filtering spam comments}}", verb: "{{filter spam comments}}" },
  },
  finance: {
    speaksOf:
      /\b(?:banks?|banking|balances?|transactions?|loans?|mortgages?|credit(?! cards?)|insur(?:ance|ers?|ed)|polic(?:yholders?)|claims?|card ?holders?)\b/gi,
    publicData: "branch reviews and questions visible to anyone without signing in",
    privateData: "transactions, documents and messages that you send",
    namedData: [{ plural: "{{the ratings you leave in the app}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in spotting card fraud",
    trainingPurpose: { noun: "{{spotting card fraud}}", verb: "{{spot card fraud}}" },
  },
  work: {
    speaksOf:
      /\b(?:employ(?:ees?|ers?|ment)|applicants?|candidates?|recruit(?:ers?|ing|ment)|payroll|interviews?|r[ée]sum[ée]s?|cvs?|shifts?|time ?clocks?)\b/gi,
    publicData: "job adverts and profiles visible to anyone without signing in",
    privateData: "applications, interview recordings and messages",
    namedData: [{ plural: "{{the job adverts you publish}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in matching job adverts with skills",
    trainingPurpose: { noun: "{{matching job adverts with skills}}", verb: "{{match job adverts with skills}}" },
  },
  health: {
    speaksOf:
      /\b(?:patients?|medical|clinics?|clinical|doctors?|physicians?|symptoms?|therap(?:y|ists?)|diagnos(?:is|es)|treatments?|prescriptions?)\b/gi,
    publicData: "reviews of practices visible to anyone without signing in",
    privateData: "health records, messages and appointment notes",
    namedData: [{ plural: "{{the ratings you leave on articles}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the explicit consent of the patients",
    trainingPurpose: { noun: "{{sorting appointment requests}}", verb: "{{sort appointment requests}}" },
  },
  shop: {
    speaksOf:
      /\b(?:(?<!in )orders?(?! to)|purchases?|deliver(?:y|ies)|baskets?|shopping|shops?|(?:our|online|retail|web|grocery) stores?|loyalty|merchants?|parcels?|returns)\b/gi,
    publicData: "reviews and questions visible to anyone without signing in",
    privateData: "orders, addresses and messages to customer support",
    namedData: [{ plural: "{{the ratings and reviews you post}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in filtering fake reviews",
    trainingPurpose: { noun: "{{filtering fake reviews}}", verb: "{{filter fake reviews}}" },
  },
  mobility: {
    speaksOf:
      /\b(?:vehicles?|cars?|drivers?|driving|dealers?|dealerships?|telematics|mileage|odometers?|in-car|automotive|rides?)\b/gi,
    publicData: "dealer reviews and forum questions visible to anyone without signing in",
    privateData: "cabin recordings, journeys and messages to the service desk",
    namedData: [{ plural: "{{the ratings you leave in the app}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in recognising road signs",
    trainingPurpose: { noun: "{{recognising road signs}}", verb: "{{recognise road signs}}" },
  },
  travel: {
    speaksOf:
      /\b(?:bookings?|reservations?|passengers?|travell?ers?|flights?|airlines?|hotels?|guests?|itinerar(?:y|ies)|luggage|baggage|boarding|trips?)\b/gi,
    publicData: "reviews and traveller tips visible to anyone without signing in",
    privateData: "bookings, travel documents and messages to customer support",
    namedData: [{ plural: "{{the ratings and reviews you post}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in filtering fake reviews",
    trainingPurpose: { noun: "{{filtering fake reviews}}", verb: "{{filter fake reviews}}" },
  },
  telecom: {
    speaksOf:
      /\b(?:subscribers?|roaming|broadband|tele(?:coms?|communications?)|sim(?: cards?)?|wireless|cpni|cell (?:sites?|towers?)|call (?:records?|logs?)|voicemails?|handsets?|landlines?|mobile (?:networks?|plans?|lines?))\b/gi,
    publicData: "forum questions and answers visible to anyone without signing in",
    privateData: "call records, voicemails and text messages",
    namedData: [{ plural: "{{the questions you post in our help forum}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in spotting faults in the network",
    trainingPurpose: { noun: "{{spotting faults in the network}}", verb: "{{spot faults in the network}}" },
  },
  energy: {
    speaksOf:
      /\b(?:meters?|electricity|gas|kwh|tariffs?|energy|grid|utilit(?:y|ies)|solar|heating|thermostats?|half-hourly)\b/gi,
    publicData: "tariff reviews and forum questions visible to anyone without signing in",
    privateData: "meter readings, bills and messages to customer support",
    namedData: [{ plural: "{{the ratings you leave in the app}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in sorting reports of power cuts",
    trainingPurpose: { noun: "{{sorting reports of power cuts}}", verb: "{{sort reports of power cuts}}" },
  },
  education: {
    speaksOf:
      /\b(?:students?|pupils?|teachers?|schools?|classrooms?|courses?|coursework|homework|assignments?|lessons?|learners?|grades|exams?|tutors?|universit(?:y|ies))\b/gi,
    publicData: "course reviews and forum posts visible to anyone without signing in",
    privateData: "coursework, marks and messages between pupils and teachers",
    namedData: [{ plural: "{{the ratings you give to lessons}}", singular: "{{the feedback you send}}" }],
    legalBasis: "the legitimate interest in suggesting the next exercise",
    trainingPurpose: { noun: "{{suggesting the next exercise}}", verb: "{{suggest the next exercise}}" },
  },
};
