/** What an author might write in the blanks of the fixes on the policy as a whole: by the words of the blank. */
export const documentSamples: Readonly<Record<string, string>> = {};
