/** Who stands beside those who paid, and what else was: rounds that are done, each with its deals as `told` has them. */
export const besideEn: readonly (readonly [string, readonly string[]])[] = [
  // What else was then says nothing of when the round came.
  [
    'Kestrel has raised $40 million from investors including Larkspur Capital, as funding for AI startups fell last year.',
    ['Kestrel | 40 | with Larkspur Capital'],
  ],
  [
    'Kestrel has raised $40 million led by Larkspur Capital, while venture funding in Europe dropped by a third last year.',
    ['Kestrel | 40 | led by Larkspur Capital'],
  ],
  [
    'Kestrel raised $40 million from Larkspur Capital, even as the total sum of deals in the sector shrank in 2023.',
    ['Kestrel | 40 | with Larkspur Capital'],
  ],
  ['Kestrel has closed a $40 million Series B as its revenue tripled last year.', ['Kestrel | B | 40']],
  [
    'Kestrel has raised $40 million from Larkspur Capital after shipping its first robots last year.',
    ['Kestrel | 40 | with Larkspur Capital'],
  ],
  [
    'Kestrel raised $40 million from Larkspur Capital, which also backed Tern Robotics last year.',
    ['Kestrel | 40 | with Larkspur Capital'],
  ],
  ['Kestrel raised $40 million, although the market for AI chips cooled last year.', ['Kestrel | 40']],
  ['Kestrel raised $40 million last year, as funding for startups fell.', ['Kestrel | before | 40']],
  [
    'Last year Kestrel raised $40 million from Larkspur Capital, as deals were many.',
    ['Kestrel | before | 40 | with Larkspur Capital'],
  ],
  // Whose person led.
  [
    'Kestrel raised a $20 million Series A led by Ann Lee at Larkspur Ventures.',
    ['Kestrel | A | 20 | led by Larkspur Ventures'],
  ],
  [
    'Kestrel raised a $20 million Series A led by partner Ann Lee at Larkspur Ventures, with Tern Capital joining.',
    ['Kestrel | A | 20 | led by Larkspur Ventures | with Tern Capital'],
  ],
  [
    'Kestrel raised $20 million led by Ann Lee from Larkspur Ventures and Tom Ridge of Tern Capital.',
    ['Kestrel | 20 | led by Larkspur Ventures, Tern Capital'],
  ],
  [
    'Kestrel raised $20 million. The round was led by Mei-Ling Chen at Larkspur, with participation from Tern Capital.',
    ['Kestrel | 20 | led by Larkspur | with Tern Capital'],
  ],
  ['Ann Lee at Larkspur Ventures led Kestrel’s $20 million Series A.', ['Kestrel | A | 20 | led by Larkspur Ventures']],
  [
    'Kestrel raised $20 million from Ann Lee at Larkspur Ventures and Tern Capital.',
    ['Kestrel | 20 | with Larkspur Ventures, Tern Capital'],
  ],
  ['Kestrel raised $5 million in a seed round led by angel investor Ann Lee.', ['Kestrel | 种子 | 5 | led by Ann Lee']],
  [
    'Kestrel raised $20 million in a round led by Foundry Lane with Tern Ventures and Bluecap.',
    ['Kestrel | 20 | led by Foundry Lane | with Tern Ventures, Bluecap'],
  ],
  // Two firms that a heading joins, and one whose name does.
  [
    'Kestrel grabs $12M, led by Larkspur & Tern, to sort parcels\nKestrel raised $12 million. The Series A round was led by Larkspur Capital and Tern Ventures.',
    ['Kestrel | A | 12 | led by Larkspur Capital, Tern Ventures'],
  ],
  [
    'Kestrel raises $30M led by Marsh & Lowell\nKestrel has raised a $30 million Series B led by Marsh & Lowell.',
    ['Kestrel | B | 30 | led by Marsh & Lowell'],
  ],
  // Whose arm one of them is.
  [
    'Kestrel raised $12 million. The round was led by Larkspur Capital and TV, the venture capital arm of Tern’s parent company, Medway.',
    ['Kestrel | 12 | led by Larkspur Capital, TV'],
  ],
  [
    'Kestrel raised $12 million led by TV, the investment arm of the carmaker, Medway, and Larkspur Capital.',
    ['Kestrel | 12 | led by TV, Larkspur Capital'],
  ],
  [
    'Kestrel raised $12 million from Larkspur Capital, Next9, a venture firm created by the manufacturing giant, Medway, and Tern Ventures.',
    ['Kestrel | 12 | with Larkspur Capital, Next9, Tern Ventures'],
  ],
  [
    'Kestrel raised $12 million from Next9, the venture fund of its biggest customer, Medway.',
    ['Kestrel | 12 | with Next9'],
  ],
  [
    'Kestrel raised $12 million led by TV, an arm of a carmaker, Larkspur Capital and Tern.',
    ['Kestrel | 12 | led by TV, Larkspur Capital, Tern'],
  ],
  // A firm's own fund, and whom it has backed.
  ['Larkspur Capital, which backed Kestrel, raised a $300m fund.', ['Larkspur Capital | vc_fund | 300']],
  [
    'Larkspur Capital, an early backer of Kestrel, has closed a $300 million fund.',
    ['Larkspur Capital | vc_fund | 300'],
  ],
  [
    'Larkspur Capital, which backed Kestrel, led a $20 million round for Tern Robotics.',
    ['Tern Robotics | 20 | led by Larkspur Capital'],
  ],
  // Who lends has no share.
  [
    'Kestrel raised a $40 million Series B. Larkspur Capital led the round and Tern Bank provided a $15 million debt facility.',
    ['Kestrel | B | 40 | led by Larkspur Capital', 'Kestrel | debt | 15'],
  ],
  [
    'Kestrel raised a $40 million Series B led by Larkspur Capital, and Tern Bank provided a $15 million loan.',
    ['Kestrel | debt | 15 | led by Tern Bank', 'Kestrel | B | 40 | led by Larkspur Capital'],
  ],
  [
    'Kestrel secured $40 million in Series B funding led by Larkspur Capital, plus a $15 million credit facility provided by Tern Bank.',
    ['Kestrel | debt | 15', 'Kestrel | B | 40 | led by Larkspur Capital'],
  ],
  [
    'Kestrel has raised $40 million in a Series B led by Larkspur Capital. Tern Bank also provided a $15 million venture loan.',
    ['Kestrel | B | 40 | led by Larkspur Capital', 'Kestrel | debt | 15'],
  ],
  [
    'Kestrel closed a $30 million Series A led by Larkspur Capital. It also borrowed $10 million from Tern Bank.',
    ['Kestrel | A | 30 | led by Larkspur Capital', 'Kestrel | debt | 10'],
  ],
  [
    'Kestrel closed a $30 million Series A led by Larkspur Capital, with Tern Bank lending a further $10 million.',
    ['Kestrel | A | 30 | led by Larkspur Capital'],
  ],
  [
    'Kestrel closed a $30 million Series A led by Larkspur Capital with participation from Tern Bank.',
    ['Kestrel | A | 30 | led by Larkspur Capital | with Tern Bank'],
  ],
]
