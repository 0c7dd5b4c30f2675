import { comparedFamilies } from "../families.ts";

export const families = comparedFamilies({
  pieces:
    "text, content, transcript, transcription, audio, voice, video, image, recording, message, note, summary, passage, " +
    "extract, excerpt, snippet, clip, page, body, attachment, caption, copy, scan, wording",
  of: {
    document: {
      whole: "document, file, paperwork",
      parts:
        "contract, agreement, invoice, deed, letter, report, form, attachment, spreadsheet, presentation, receipt, " +
        "statement, brief, memo, scan, pdf",
    },
    application: {
      whole:
        "cv, resume, cover letter, covering letter, job application, application, application file, application document, " +
        "application letter, candidate file",
      parts: "interview note, interview recording, work sample, work history, portfolio",
    },
    purchase: {
      whole:
        "shopping history, purchase history, shopping data, purchase data, purchase, receipt, till receipt, basket, " +
        "checkout history, checkout data, order history, shopping basket, loyalty data, purchase record",
      parts: "order, transaction, till data",
    },
    health: {
      whole:
        "health data, health, medical data, medical, medical record, health record, patient data, " +
        "patient record, medical history, medical file",
      parts:
        "symptom, diagnosis, diagnose, prescription, medication, medicine, allergy, lab result, laboratory result, " +
        "test result, blood value, blood pressure, heart rate, x ray, ray, radiograph, medical image, mammogram, treatment, " +
        "consultation note, consultation, referral, vaccination, cycle, sleep, pulse",
    },
    "medical-image": {
      whole: "medical image, medical imaging, medical scan, diagnostic image, imaging data",
      parts: "ray, radiograph, mammogram, ultrasound, mri, scan",
    },
    meeting: { whole: "meeting, video call, meeting data, meeting content", parts: "meeting recording, minute" },
    call: {
      whole: "call, phone call, telephone call, call data",
      parts: "call recording, call transcript, recorded call",
    },
    recording: { whole: "recording, voice recording, audio recording", parts: "audio, audio clip, voice clip, clip" },
    email: { whole: "mail, email, mailbox, inbox", parts: "mail attachment, email attachment" },
    chat: {
      whole: "chat, conversation, dialogue",
      parts: "chat log, chat message, chat transcript, chat history, conversation log, conversation history",
    },
    image: {
      whole: "photo, photograph, picture, image",
      parts: "selfie, portrait, snapshot, profile photo, profile picture, photo album",
    },
    location: {
      whole: "location, location data, geolocation, geolocation data, location history",
      parts: "gps, gps track, gps trace, gps data, route, trip, journey, itinerary, position, trajectory",
    },
    ticket: {
      whole: "support ticket, support request, help request, support enquiry, support case, helpdesk ticket",
      parts: "ticket, support message, support chat",
    },
    schoolwork: {
      whole: "homework, schoolwork, coursework, student work, pupil work, assignment",
      parts: "essay, exercise, exam, exam answer, test answer, answer, composition, submission",
    },
    bank: {
      whole: "bank data, bank, banking data, banking, financial data, financial, account data",
      parts: "transaction, payment, transfer, balance, account statement, bank statement, card record, payment history",
    },
    browsing: {
      whole: "browsing history, browsing data, browsing behaviour, browsing behavior",
      parts: "page view, click, search history, search",
    },
    voiceprint: {
      whole: "voiceprint, voice print, voice profile, voice template, voice signature, voice recognition",
      parts: "voice pattern",
    },
    faceprint: {
      whole:
        "faceprint, face print, face template, facial template, facial print, facial map, face recognition, facial geometry, " +
        "face geometry",
      parts: "face scan, facial scan",
    },
    fingerprint: {
      whole: "fingerprint, finger print, fingerprint template, fingerprint data, finger recognition",
      parts: "fingerprint scan, finger scan",
    },
    palmprint: {
      whole: "palm print, palmprint, palm template, palm vein template, palm recognition, vein pattern",
      parts: "palm scan, palm vein, vein",
    },
  },
});
