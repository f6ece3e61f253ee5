/** Between the parts of a line: stays at the end of a line, never at the beginning of the next. */
export const DOT = '\u00a0· ';
