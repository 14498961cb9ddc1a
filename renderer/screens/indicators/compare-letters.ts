/** The letters that stand for the chosen rows wherever their names are too long. */
export const compareLetters = ['A', 'B', 'C', 'D'] as const;
