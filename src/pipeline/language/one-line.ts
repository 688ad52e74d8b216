/** A text with every run of white space as one space, and none at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
