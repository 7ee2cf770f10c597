/** Share of the doubt on borrowed inputs above which no verdict is given (design, §3; issue bar). */
export const TOO_MUCH_BORROWED = 0.6

/** A margin below this is of a line that sells next to nothing: how far below tells nobody anything. */
export const LOWEST_MARGIN = -1
