/** What an author might write in the blanks of the fixes on biometric data: by the words of the blank. */
export const biometricSamples: Readonly<Record<string, string>> = {
  "verification ends": "your identity is confirmed",
  "when verification ends": "once your identity is confirmed",
  "30 days after it was collected": "90 days after you recorded it",
  "la fin de la vérification": "la confirmation de votre identité",
  "dès la fin de la vérification": "dès que votre identité est confirmée",
  "30 jours après la collecte": "90 jours après l'enregistrement",
  "tapping “I agree” on a screen of its own": "ticking “Use my voice” on the first screen",
  "Settings > Sign-in": "Account > Voice",
  "use a passcode": "use your PIN",
  "cochant « J'accepte » sur un écran distinct": "cochant « Utiliser ma voix » au premier écran",
  "Réglages > Connexion": "Compte > Voix",
  "utiliser un code": "saisir votre code",
};
