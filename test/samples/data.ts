/** What an author might write in the blanks of the fixes on data and its sources: by the words of the blank. */
export const dataSamples: Readonly<Record<string, string>> = {};
