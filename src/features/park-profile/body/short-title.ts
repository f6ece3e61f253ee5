/** The beginning of a sentence, cut between words, for the head of the source panel; Chinese has no spaces and is cut between characters. */
export function shortTitle(text: string, limit = 80): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:，；：、—–-]+$/u, '')}…`;
}
