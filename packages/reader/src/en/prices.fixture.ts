import { told } from '../paid.fixture.ts'

/** What a company is worth, now and at a round of before: each round with its size and price in millions. */
export const prices = told(`
  Kestrel raised $200 million at a $1 billion valuation. → – 200 1000
  Kestrel raised $200 million at a post-money valuation of $1 billion. → – 200 1000
  Kestrel raised $200 million at a pre-money valuation of $1 billion. → – 200 1000
  Kestrel raised $200 million at a $1 billion pre-money valuation. → – 200 1000
  Kestrel raised $200 million at a valuation of $1 billion post-money. → – 200 1000
  Kestrel raised $200 million in a Series C valuing it at $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C that values the company at $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C, tripling its valuation to $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C, doubling its valuation from $500 million to $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation, up from $500 million. → C 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation, up from $500 million in its Series B in January 2025. → B – 500, C 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation, up from $500 million at its Series B. → B – 500, C 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation, double the $500 million at which it was valued last year. → C 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation, up from the $500 million valuation of its Series B. → B – 500, C 200 1000
  Kestrel raised $200 million in a Series C, lifting its valuation to $1 billion from $500 million a year ago. → C 200 1000
  Kestrel raised $200 million in a Series C at a valuation of more than $600 million. → C 200 600
  Kestrel raised $200 million in a Series C. The round values Kestrel at $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C. The deal gives it a valuation of $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C. The company is now valued at $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C. Its valuation now stands at $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C. The new valuation is $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C. Post-money valuation: $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C. The startup's valuation has climbed to $1 billion. → C 200 1000
  Kestrel, now worth $1 billion, raised $200 million in a Series C. → C 200 1000
  Kestrel raised $200 million in a Series C, making it worth $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C, pushing its valuation past $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C, becoming a unicorn with a $1.2 billion valuation. → C 200 1200
  Kestrel raised $200 million in a Series C, bringing its post-money valuation to $1 billion. → C 200 1000
  Kestrel raised $200 million in a Series C, at a reported $1 billion valuation. → C 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation including the new money. → C 200 1000
  Kestrel hits $1 billion valuation with $200 million Series C. → C 200 1000
  Kestrel nabs $200M at $1B valuation. → – 200 1000
  Kestrel valued at $1 billion after $200 million funding round. → – 200 1000
  Kestrel's valuation triples to $1 billion in $200 million round. → – 200 1000
  Kestrel was valued at $500 million in its Series B last year. It has now raised a $200 million Series C at $1 billion. → B – 500, C 200 1000
  Kestrel raised $200 million in a Series C that values it at $1 billion, compared with $500 million in a Series B a year ago. → B – 500, C 200 1000
  Kestrel raised $200 million at a $1 billion valuation, double what it was worth last year. → – 200 1000
  Kestrel raised $200 million in a Series C at a $1 billion valuation, up from $500 million last year. → C 200 1000
  Kestrel is now worth $1 billion, up from $500 million at its 2024 Series B. It raised $200 million. → B – 500, – 200 1000
  Kestrel raised a $200 million Series C at a $1 billion post-money valuation, up from $400 million after its $60 million Series B. → B – 400, C 200 1000
  Kestrel raised a $200 million Series C that values it at $1 billion, more than double the $400 million of its Series B. → B – 400, C 200 1000
  Kestrel raised a $200 million Series C at a valuation of $1 billion, up from a $400 million valuation at its Series B in March 2024. → B – 400, C 200 1000
  Kestrel raised a $200 million Series C led by Medway. It was last valued at $500 million in its Series B in 2024. → B – 500, C 200 –
  Kestrel raised a $200 million Series C led by Medway. Kestrel was valued at $500 million in its Series B last year. → B – 500, C 200 –
  Kestrel raised a $200 million Series C at a $1 billion valuation. The startup was last valued at $500 million in a 2024 funding round. → C 200 1000, – – 500
  Kestrel raised a $200 million Series C at a $1 billion valuation. Its Series B, in January 2024, valued it at $500 million. → B – 500, C 200 1000
  Kestrel raised a $200 million Series C at a $1 billion valuation. It raised $60 million in a Series B at a $500 million valuation last year. → B 60 500, C 200 1000
  Kestrel doubles valuation to $3 billion in new funding round → – – 3000
  Kestrel valued at $3 billion after $200 million funding round → – 200 3000
  With $200M in fresh funding, Kestrel is now a $3 billion company → – 200 3000
`)
