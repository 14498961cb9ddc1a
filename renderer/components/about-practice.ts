/** Said wherever something is asked about lines that describe a child or a family. */
export const aboutPracticeOnly = 'Ask about practice, not about the child.';
