/** Share of the doubt on borrowed inputs above which no verdict is given (design, §3; issue bar). */
export const TOO_MUCH_BORROWED = 0.6
