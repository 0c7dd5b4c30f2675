/** What an author might write in the blanks of the fixes on choices, bases and the reach of training: by the words of the blank. */
export const choiceSamples: Readonly<Record<string, string>> = {};
