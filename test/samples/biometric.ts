/** What an author might write in the blanks of the fixes on biometric data: by the words of the blank. */
export const biometricSamples: Readonly<Record<string, string>> = {};
