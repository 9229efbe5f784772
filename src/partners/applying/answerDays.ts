/** What a campaign promises where it says nothing. */
export const ANSWER_DAYS = 2
