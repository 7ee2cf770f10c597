import { describe, expect, it } from 'vitest'
import { told } from './told.fixture.ts'

describe('English news of other deals than rounds, in sentences of our own:', () => {
  it.each<[string, readonly string[]]>([
    [
      'Kestrel secures $600m loan for chips\nAI cloud provider Kestrel has secured a $600m delayed draw term loan backed by GPUs.\nThe facility was led by funds managed by Tern Capital, Larkspur and Medway Capital, with support from additional banks. Harrow Bank acted as sole structuring agent.',
      ['Kestrel | debt | 600'],
    ],
    [
      'Kestrel has closed a $400 million credit facility. The loan was arranged by Harrow Bank and Tern Bank.',
      ['Kestrel | debt | 400'],
    ],
    [
      'Kestrel obtained a €90m loan on Monday. The debt was provided by Medway Credit and Tern Capital.',
      ['Kestrel | debt | 90'],
    ],
    [
      'Kestrel sold $700 million of bonds. The notes were placed with investors including Medway Capital and Larkspur.',
      ['Kestrel | debt | 700'],
    ],
    [
      'Kestrel has landed a $250 million debt facility led by Larkspur Credit. The financing, joined by Medway Capital and Harrow Bank, will pay for GPUs.',
      ['Kestrel | debt | 250 | led by Larkspur Credit'],
    ],
    [
      'Data-centre builder Kestrel drew $2bn in project financing from a syndicate of lenders. Harrow Bank and Tern Bank led the syndicate.',
      ['Kestrel | debt | 2000'],
    ],
    [
      'Kestrel closes $80m Series B\nKestrel has closed an $80m Series B led by Tern Capital. It also signed a $40m loan with Harrow Bank.',
      ['Kestrel | B | 80 | led by Tern Capital', 'Kestrel | debt | 40'],
    ],
    [
      'Kestrel is negotiating a $1.2 billion loan with Harrow Bank and Tern Bank, people familiar with the talks said. The loan would be backed by chips.',
      ['Kestrel | debt | in_talks | 1200'],
    ],
    [
      'Kestrel is seeking to borrow $3 billion from private credit funds, Medway Post reported.',
      ['Kestrel | debt | in_progress | 3000'],
    ],
    [
      'Kestrel plans to sell $500 million of convertible notes due 2031 in a private placement.',
      ['Kestrel | debt | planned | 500'],
    ],
    [
      'Kestrel shares slipped 5% after the announcement of a $500 million convertible note offering. The offering could grow to $575 million if buyers exercise an option.',
      ['Kestrel | debt | planned | 500'],
    ],
    [
      'Kestrel announced a proposed private offering of $750 million of senior notes.',
      ['Kestrel | debt | planned | 750'],
    ],
    ['Kestrel priced its $500 million convertible notes offering late Tuesday.', ['Kestrel | debt | 500']],
    ['Kestrel gets $1bn credit line from Harrow Bank ahead of IPO', ['Kestrel | debt | 1000']],
    ['Kestrel has upsized its term loan to $800 million.', ['Kestrel | debt | 800']],
    ['Kestrel issues $2.5 billion of investment-grade bonds in five parts.', ['Kestrel | debt | 2500']],
    ['Kestrel completes $1.8 billion convertible bond sale', ['Kestrel | debt | 1800']],
    [
      'Lenders led by Harrow Bank are preparing a $38 billion debt package for data centres tied to Kestrel.',
      ['Kestrel | debt | planned | 38000 | led by Harrow Bank'],
    ],
    ['Kestrel said it would issue $300 million of preferred stock in a registered direct offering.', []],
    ['Kestrel secures £12m Innovate UK grant', []],
    ['Kestrel bags $4.5m contract from the US Air Force', []],
    ['Kestrel receives $7 million award from DARPA for chip research.', []],
    ['Medway Credit has extended a $75 million growth loan to Kestrel.', ['Kestrel | debt | 75']],
    [
      'Kestrel is in talks with banks for a loan of around $20 billion, the Post said.',
      ['Kestrel | debt | in_talks | 19000'],
    ],
    ['The Department of Energy has closed a $1.5 billion loan guarantee for Kestrel.', ['Kestrel | debt | 1500']],
    ['Kestrel gets €50 million EIB venture debt loan to scale quantum chips', ['Kestrel | debt | 50']],
  ])('loans and who arranges them: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['AI startups raised $38.1B across 1,900 equity rounds in 2023, DataHarbor said.', []],
    ['In 2024, AI startups raised $38.1B across 1,900 equity rounds.', []],
    [
      'AI Startups Pulled In $38.1B Across 1,900 Equity Rounds Last Year – Report\nA report by DataHarbor says the sector is a bright spot.\nBased on DataHarbor’s report, here are the takeaways:\nIn 2024, AI startups raised $38.1B across 1,900 equity rounds.',
      [],
    ],
    ['During the first half, chip startups collected $4.2 billion over 110 deals, according to Medway Research.', []],
    ['Generative AI companies took in $12.4 billion last quarter, Larkspur Data’s tracker shows.', []],
    ['By June, robotics firms had raised $6.1bn worldwide, data from DataHarbor show.', []],
    ['Global venture funding hit $91 billion in the second quarter, up 11%, DataHarbor reported.', []],
    ['Nearly a third of the $91 billion invested last quarter went to AI, DataHarbor reported.', []],
    ['So far this year, investors have poured $5 billion into legal AI companies.', []],
    ['Since January, humanoid makers in Asia have pulled in $2.3 billion from 74 rounds, says Medway Research.', []],
    ['The average seed round in AI climbed to $4.1 million in the third quarter, DataHarbor said.', []],
    [
      'Israeli startups raised $2.1 billion in May; Kestrel led the list with a $300 million Series D.',
      ['Kestrel | D | 300'],
    ],
    [
      'Kestrel, which has raised more than $1.2bn since it was founded, is cutting a fifth of its staff.',
      ['Kestrel | cumulative | 1200'],
    ],
    ['Kestrel shuts down after burning through $230 million', []],
    ['To date, the Paris lab has drawn €1.1 billion from investors.', []],
    ['AI coding start-ups have attracted $3.3 billion in the past year, led by Kestrel and Larkspur.', []],
    ['Investors poured $18.6 billion into robotics companies in the first nine months, PitchBook data show.', []],
    ['Ten companies accounted for 60% of the $45 billion raised by AI start-ups in the quarter.', []],
    ['European AI start-ups raised €3 billion between January and March, a third more than a year ago.', []],
    ['Seed funding for AI start-ups totalled $4.7 billion in 2025, Crunchbase data shows.', []],
    ['Deal value in robotics hit a record $14.1 billion, PitchBook said.', []],
    ['AI has swallowed $202 billion of venture capital this year.', []],
    ['With $13 billion raised this year, Kestrel and Larkspur lead the field.', []],
    ['VCs invested $1.2 billion in voice AI over 96 deals in 2025.', []],
  ])('sums of many: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'A group of 31 companies has been selected to receive EU funding combining grants and equity. The 31 selected companies will together receive nearly €210 million.',
      [],
    ],
    ['Kestrel has been awarded a €2.4 million grant by the European Innovation Council.', []],
    ['Kestrel won $9 million from the Department of Energy to build a test bed.', []],
    ['The government will put £110m into AI research hubs led by six universities.', []],
    ['Kestrel receives up to $6.5 billion in CHIPS Act funding, the Commerce Department said.', []],
    ['Kestrel has been awarded $11 million by ARPA-E.', []],
    ['Kestrel wins $1 million prize in the XPRIZE contest.', []],
    ['Kestrel lands $200 million Pentagon contract', []],
    ['The state of Ohio will give Kestrel $50 million in tax credits.', []],
  ])('grants: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'TRS approves commitments to two Larkspur funds\nThe pension has committed $45 million to two funds managed by Larkspur Ventures, according to its minutes. The allocations include $25 million to Larkspur Growth V and $20 million to Larkspur Seed II.',
      ['Larkspur Growth V | lp_commitment | 25', 'Larkspur Seed II | lp_commitment | 20'],
    ],
    [
      'The Medway Retirement System committed $60 million to Tern Capital Fund IX.',
      ['Tern Capital Fund IX | lp_commitment | 60'],
    ],
    [
      'The Ohio pension fund approved a $75 million commitment to Larkspur Ventures Fund VI.',
      ['Larkspur Ventures Fund VI | lp_commitment | 75'],
    ],
    [
      'The British development bank has invested £40m in Larkspur Fund III as a limited partner.',
      ['Larkspur Fund III | lp_commitment | 40'],
    ],
    ['Larkspur Ventures closes $350 million fifth fund', ['Larkspur Ventures | vc_fund | 350']],
    [
      'Larkspur Ventures holds first close of €80 million deep tech fund',
      ['Larkspur Ventures | vc_fund | partly_closed | 80'],
    ],
    [
      'Tern Capital, a seed investor, has raised $120 million across two vehicles to back AI founders.',
      ['Tern Capital | vc_fund | 120'],
    ],
    [
      'Larkspur Ventures has raised $350 million for its fifth fund. It led Kestrel’s $20 million Series A last month.',
      ['Larkspur Ventures | vc_fund | 350', 'Kestrel | before | A | 20'],
    ],
    ['Medway and Tern launch $100 billion AI infrastructure partnership', []],
    ['A $200m fund backed by the Danish state will invest in start-ups.', []],
    [
      'CalPERS committed $200 million to Larkspur Fund VIII and $100 million to Tern Growth III.',
      ['Larkspur Fund VIII | lp_commitment | 200', 'Tern Growth III | lp_commitment | 100'],
    ],
    [
      'The Oregon fund pledged up to $150 million to Harrow Partners XII.',
      ['Harrow Partners XII | lp_commitment | 150'],
    ],
    ['Sovereign fund Masdar has anchored Larkspur’s second fund with $80 million.', []],
    [
      'Larkspur, which backed Kestrel early, is out raising $600 million for its fourth fund.',
      ['Larkspur | vc_fund | in_progress | 600'],
    ],
    ['Corporate giant Medway sets up $100 million fund to back AI founders', ['Medway | vc_fund | 100']],
    ['Larkspur closed its third fund at $220 million, above its $150 million target.', ['Larkspur | vc_fund | 220']],
  ])('funds and who pays into them: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Baiyun to buy US firm in AI push\nBEIJING - Chinese internet firm Baiyun Inc has agreed to acquire US computer vision firm Kestrel for an undisclosed amount. Kestrel will continue to develop its technology.\n“The acquisition of Kestrel is the latest in a series of investments,” it said.',
      ['Kestrel | acquisition | planned'],
    ],
    [
      'Medway will acquire Kestrel for $900 million, the companies said. The acquisition of Kestrel will close in the spring.',
      ['Kestrel | acquisition | planned | 900'],
    ],
    [
      'Medway has agreed to buy German startup Kestrel. The purchase of Kestrel still needs approval.',
      ['Kestrel | acquisition | planned'],
    ],
    [
      'Medway signed a definitive agreement to acquire Kestrel, a maker of sensors.',
      ['Kestrel | acquisition | planned'],
    ],
    ['Medway enters agreement to acquire Kestrel', ['Kestrel | acquisition | planned']],
    [
      'Tern Holdings will acquire Kestrel for $300 million. Medway had agreed to buy Larkspur, but the two have called off the merger.',
      ['Kestrel | acquisition | planned | 300', 'Larkspur | acquisition | failed'],
    ],
    ['Medway completed its acquisition of Kestrel, the company said.', ['Kestrel | acquisition']],
    ['Medway has acquired AI start-up Kestrel for $120 million.', ['Kestrel | acquisition | 120']],
    [
      'Medway in talks to acquire Kestrel for about $2 billion, sources say.',
      ['Kestrel | acquisition | in_talks | 1900'],
    ],
    [
      'Medway dropped its $3 billion bid for Kestrel after regulators objected.',
      ['Kestrel | acquisition | failed | 3000'],
    ],
    ['Regulators have blocked Medway’s takeover of Kestrel.', ['Kestrel | acquisition | failed']],
    [
      'The founder of logistics start-up Kestrel has refuted speculation that Medway, a Chinese business, recently acquired a majority stake in his company.\n“These rumours are incorrect,” Ana Ruiz, Kestrel’s founder, said.',
      ['Kestrel | acquisition | disputed'],
    ],
    ['Kestrel denied a report that it was being bought by Medway.', ['Kestrel | acquisition | disputed']],
    ['Kestrel to be acquired by Medway', ['Kestrel | acquisition | planned']],
    ['Medway buys Kestrel', ['Kestrel | acquisition']],
    ['Medway snaps up voice start-up Kestrel for $85m', ['Kestrel | acquisition | 85']],
    ['Medway confirms acquisition of Kestrel', ['Kestrel | acquisition']],
    ['Kestrel acquired by Medway in all-stock deal', ['Kestrel | acquisition']],
    ['Medway has walked away from its planned purchase of Kestrel.', ['Kestrel | acquisition | failed']],
    [
      'Medway’s planned $20 billion acquisition of Kestrel was abandoned after pushback from regulators in Europe.',
      ['Kestrel | acquisition | failed | 20000'],
    ],
    ['Kestrel rejects Medway’s $2 billion takeover offer', ['Kestrel | acquisition | failed | 2000']],
    ['Kestrel explores sale after takeover interest, sources say', ['Kestrel | acquisition | in_talks']],
    [
      'Medway has held talks to buy Kestrel, whose backers include Tern Capital, according to two people.',
      ['Kestrel | acquisition | in_talks'],
    ],
    ['Medway hires Kestrel’s founders and licenses its technology for $650 million.', []],
    [
      'Medway is close to a deal to acquire Kestrel for more than $1.5 billion, the Post reported.',
      ['Kestrel | acquisition | in_progress | 1500'],
    ],
    ['EU approves Medway’s $900 million purchase of Kestrel', ['Kestrel | acquisition | planned | 900']],
    ['Medway acquires majority stake in Kestrel', ['Kestrel | acquisition']],
    ['In its largest deal yet, Medway is buying Kestrel for $6.5 billion in stock.', ['Kestrel | acquisition | 6500']],
    ['Medway has offered to buy Kestrel for $3 billion.', ['Kestrel | acquisition | planned | 3000']],
    ['Britain’s competition watchdog is investigating Medway’s $4 billion partnership with Kestrel.', []],
    ['Medway’s takeover of Kestrel faces an in-depth EU probe.', ['Kestrel | acquisition | planned']],
    [
      'Kestrel, backed by Tern Capital, has agreed to be acquired by Medway for $340 million.',
      ['Kestrel | acquisition | planned | 340'],
    ],
    ['Sources: Medway considered buying Kestrel but talks have cooled.', ['Kestrel | acquisition | in_talks']],
  ])('purchases: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Kestrel posted an initial IPO price range of $21 to $24 per share, and expects to sell 12 million shares.',
      ['Kestrel | ipo | in_progress'],
    ],
    [
      'Kestrel set a price range of $18 to $20 a share for its initial public offering.',
      ['Kestrel | ipo | in_progress'],
    ],
    ['Kestrel files confidentially for US IPO', ['Kestrel | ipo | in_progress']],
    ['Kestrel dropped a new S-1 filing on Monday.', ['Kestrel | ipo | in_progress']],
    ['Kestrel priced its IPO at $34 a share, raising $612 million.', ['Kestrel | ipo | 612']],
    ['Kestrel raised $612 million in its initial public offering.', ['Kestrel | ipo | 612']],
    ['Kestrel has pulled its IPO, citing market conditions.', ['Kestrel | ipo | failed']],
    ['Kestrel shares jumped 40% in their Nasdaq debut on Thursday.', ['Kestrel | ipo']],
    [
      'Kestrel, which last raised money at a $4 billion valuation, filed publicly for an IPO on Friday.',
      ['Kestrel | ipo | in_progress | at 4000'],
    ],
    [
      'Special purpose acquisition company Medway Acquisition Corp is valuing lidar startup Kestrel Inc at $1.4 billion in a merger deal, the Post reports.',
      ['Kestrel Inc | ipo | planned | at 1400'],
    ],
    [
      'Kestrel will go public through a merger with blank-check firm Medway Acquisition Corp in a deal that values it at $1.4 billion.',
      ['Kestrel | ipo | planned | at 1400'],
    ],
    [
      'Kestrel is going public via a SPAC merger with Medway Acquisition, at an enterprise value of $2 billion.',
      ['Kestrel | ipo | planned | at 2000'],
    ],
    ['Kestrel completed its merger with SPAC Medway Acquisition and began trading on the NYSE.', ['Kestrel | ipo']],
    ['Kestrel calls off SPAC deal with Medway Acquisition', ['Kestrel | ipo | failed']],
    ['Kestrel makes IPO filing public, revealing loss', ['Kestrel | ipo | in_progress']],
    ['Kestrel aims to raise up to $900 million in U.S. IPO', ['Kestrel | ipo | planned | 900']],
    ['Kestrel raises IPO price range', ['Kestrel | ipo | in_progress']],
    ['Kestrel prices IPO above range to raise $1.1 billion', ['Kestrel | ipo | 1100']],
    [
      'Kestrel hires banks for IPO that could value it at $30 billion, sources say',
      ['Kestrel | ipo | planned | at 30000'],
    ],
    ['Kestrel stock soars 90% in Nasdaq debut after $1.5 billion IPO', ['Kestrel | ipo | 1500']],
    [
      'Kestrel has confidentially submitted a draft registration statement to the SEC.',
      ['Kestrel | ipo | in_progress'],
    ],
    ['Kestrel’s CEO said the company has no plans to go public.', []],
    [
      'Kestrel to list in New York through merger with blank-check company Medway Acquisition',
      ['Kestrel | ipo | planned'],
    ],
    [
      'Chip start-up Kestrel won approval for a Shanghai listing to raise 8 billion yuan.',
      ['Kestrel | ipo | in_progress | 8000'],
    ],
    ['Kestrel’s IPO raised $750 million, the most by an AI company this year.', ['Kestrel | ipo | 750']],
    [
      'Kestrel, which makes AI chips, has filed for an initial public offering on the Nasdaq under the symbol KSTL.',
      ['Kestrel | ipo | in_progress'],
    ],
    [
      'Kestrel could raise $1 billion in an IPO as soon as this year, people familiar with the matter said.',
      ['Kestrel | ipo | in_talks | 1000'],
    ],
    [
      'Kestrel withdrew its registration for an IPO days after closing a $1.1 billion round.',
      ['Kestrel | ipo | failed', 'Kestrel | before | 1100'],
    ],
    [
      'Kestrel slid 8% on its first day of trading in Hong Kong after raising HK$2.1 billion.',
      ['Kestrel | ipo | 2100'],
    ],
  ])('listings: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Kestrel will allow its employees to cash out about $600m of stock at a valuation 20 per cent higher than last year.\nInvestors including Tern Capital will acquire the employee shares as part of a tender offer announced on Wednesday.\nThe deal values Kestrel at $30bn, which is higher than its $25bn valuation a year ago.',
      ['Kestrel | secondary | in_progress | 570 | at 30000'],
    ],
    [
      'Kestrel launches $500 million tender offer for staff at $12 billion valuation',
      ['Kestrel | secondary | in_progress | 500 | at 12000'],
    ],
    [
      'Kestrel completed a $300 million secondary sale at a $9 billion valuation.',
      ['Kestrel | secondary | 300 | at 9000'],
    ],
    [
      'Kestrel is in talks to let employees sell shares at a $50 billion valuation, a person familiar said.',
      ['Kestrel | secondary | in_talks | at 50000'],
    ],
    [
      'Kestrel is planning a tender offer that would value the company at $15 billion.',
      ['Kestrel | secondary | planned | at 15000'],
    ],
    [
      'Kestrel employees sell $6.6 billion of shares at $500 billion valuation',
      ['Kestrel | secondary | 6600 | at 500000'],
    ],
    [
      'Kestrel is buying back $200 million of stock from staff at a $60 billion valuation, according to a memo.',
      ['Kestrel | secondary | in_progress | 200 | at 60000'],
    ],
    [
      'Kestrel’s staff are to sell up to $1.5 billion of stock to SoftBank in a tender offer.',
      ['Kestrel | secondary | planned | 1500'],
    ],
    ['Kestrel has wrapped up a tender offer that let employees cash out $250 million.', ['Kestrel | secondary | 250']],
  ])('shares sold on: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Kestrel’s chief executive brushed off a report that the chip designer was raising $500 million.',
      ['Kestrel | disputed | 500'],
    ],
    [
      'A spokesperson for Kestrel called the reports of a $2 billion round “inaccurate”.',
      ['Kestrel | disputed | 2000'],
    ],
    [
      'Kestrel has not raised any money, its founder told the Post, contradicting rumours of a $90 million Series B.',
      ['Kestrel | disputed | B | 90'],
    ],
    [
      'Tern Capital is weighing a $200 million investment in Kestrel, according to people with knowledge of the discussions.',
      ['Kestrel | in_talks | 200 | with Tern Capital'],
    ],
    [
      'Kestrel has held preliminary conversations with sovereign funds about a raise of as much as $1 billion.',
      ['Kestrel | in_talks | 1000'],
    ],
    [
      'Medway’s $10 billion investment in Kestrel hinges on the start-up converting into a for-profit company.',
      ['Kestrel | in_progress | 10000'],
    ],
    ['Kestrel will receive a further $2 billion if it meets performance targets, under the deal.', []],
    ['Kestrel expects to close a $60 million Series B by the end of March.', ['Kestrel | planned | B | 60']],
    ['Kestrel has received a term sheet for a $40 million Series A.', ['Kestrel | in_progress | A | 40']],
    ['Kestrel’s fundraising has stalled, three investors said.', ['Kestrel | in_progress']],
    ['Investors walked away from Kestrel’s planned $80 million round after due diligence.', ['Kestrel | failed | 80']],
    ['Kestrel ends talks with Medway over $100 million investment', ['Kestrel | failed | 100 | with Medway']],
    [
      'Kestrel has closed a $75 million Series C and is already in talks to raise another $200 million, sources say.',
      ['Kestrel | C | 75', 'Kestrel | in_talks | 200'],
    ],
    ['Kestrel denies it is raising money', ['Kestrel | disputed']],
    [
      '“We are not raising,” Kestrel’s founder Ana Ruiz wrote after reports of a $1 billion round.',
      ['Kestrel | disputed | 1000 | with Ana Ruiz'],
    ],
    ['Reports that Kestrel had secured $300 million are wrong, the company said.', ['Kestrel | disputed | 300']],
    ['Kestrel’s board has approved a plan to raise up to $90 million.', ['Kestrel | planned | 90']],
    ['Kestrel has secured commitments for about half of a planned $1 billion raise.', ['Kestrel | planned | 1000']],
    ['Kestrel’s $30 million Series B, announced in March, never closed.', ['Kestrel | failed | B | 30']],
  ])('talks, plans, denials: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Medway invests $50 million in Kestrel', ['Kestrel | 50 | with Medway']],
    [
      'Medway said it had put $25 million into Kestrel as part of its $100 million Series C.',
      ['Kestrel | C | 100 | with Medway'],
    ],
    ['Medway will invest $1 billion in Kestrel', ['Kestrel | planned | 1000']],
  ])('one cheque: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Chip designer Kestrel has filed to go public, a year after closing a $200 million Series E led by Tern Capital. The company plans to list on the Nasdaq.',
      ['Kestrel | ipo | in_progress', 'Kestrel | before | E | 200 | led by Tern Capital'],
    ],
    [
      'Kestrel has been acquired by Medway, the companies announced today. Terms were not disclosed. Kestrel had raised $46 million from Tern Capital and Larkspur.',
      ['Kestrel | acquisition', 'Kestrel | cumulative | 46 | with Tern Capital, Larkspur'],
    ],
    [
      'Medway is in advanced talks to acquire Kestrel, according to people familiar with the matter. Kestrel raised $90 million last year at a $700 million valuation.',
      ['Kestrel | acquisition | in_talks', 'Kestrel | before | 90 | at 700'],
    ],
    [
      'Kestrel, the robot maker, is seeking $500 million in new funding at a $5 billion valuation, the Post reported. It closed a $150 million Series B in January.',
      ['Kestrel | in_progress | 500 | at 5000', 'Kestrel | before | B | 150'],
    ],
    [
      'Larkspur Ventures said it has closed its sixth fund with $500 million in commitments. Limited partners include pension funds and endowments. The firm was an early backer of Kestrel.',
      ['Larkspur Ventures | vc_fund | 500'],
    ],
    [
      'Kestrel has withdrawn its plan for a Hong Kong IPO, people familiar said. The start-up will instead raise about $300 million privately.',
      ['Kestrel | ipo | failed', 'Kestrel | planned | 285'],
    ],
    [
      'Kestrel has signed a $900 million loan to buy GPUs. The loan was provided by Harrow Bank, Tern Bank and Medway Credit and matures in 2030.',
      ['Kestrel | debt | 900'],
    ],
    [
      'Kestrel lands $35m loan from Harrow Bank\nThe Toronto start-up, which raised a $50 million Series B last year, said the facility will fund inventory.',
      ['Kestrel | debt | 35', 'Kestrel | before | B | 50'],
    ],
    [
      'Shares in Kestrel rose 12% on their first day of trading on Thursday. The AI software group sold 20 million shares at $24 each, raising $480 million.',
      ['Kestrel | ipo | 480'],
    ],
    [
      'Medway has scrapped its $1.4 billion acquisition of Kestrel. The companies terminated the agreement on Friday, citing a lack of regulatory approvals.',
      ['Kestrel | acquisition | failed | 1400'],
    ],
    [
      'Medway agreed last month to buy Kestrel for $1 billion. The deal fell through this week.',
      ['Kestrel | acquisition | failed | 1000'],
    ],
    [
      'The Kestrel co-founder left to start Larkspur, which is raising $1 billion at a $4 billion valuation, according to the Post.',
      ['Larkspur | in_progress | 1000 | at 4000'],
    ],
    ['Rumours that Kestrel is for sale are “nonsense”, its chief executive said.', []],
    [
      'Kestrel has raised a total of $340 million to date and counts Tern Capital and Larkspur among its backers.',
      ['Kestrel | cumulative | 340 | with Tern Capital, Larkspur'],
    ],
    [
      'Kestrel announced it had priced an upsized offering of $2 billion of convertible senior notes due 2031.',
      ['Kestrel | debt | 2000'],
    ],
    [
      'Kestrel’s $6.6 billion round closed in October. Now it wants to borrow $10 billion from banks.',
      ['Kestrel | before | 6600', 'Kestrel | debt | planned | 10000'],
    ],
  ])('openings of several sentences: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Exclusive: Kestrel eyes $4 billion raise at $40 billion valuation', ['Kestrel | planned | 4000 | at 40000']],
    ['Tern Capital has cut the value of its Kestrel stake by 40%.', []],
    ['Kestrel hits $2 billion valuation in latest tender offer', ['Kestrel | secondary | at 2000']],
    ['Kestrel abandons plans for $300 million bond', ['Kestrel | debt | failed | 300']],
    [
      'Kestrel seeks up to $6 billion in debt financing, Bloomberg News reports',
      ['Kestrel | debt | in_progress | 6000'],
    ],
    ['Kestrel inks $1.3 billion lease financing with Harrow Bank', ['Kestrel | debt | 1300']],
    ['Medway mulls takeover of Kestrel - report', ['Kestrel | acquisition | in_talks']],
    ['Kestrel in merger talks with Larkspur', []],
    ['Kestrel and Larkspur agree to merge', []],
    ['Medway backs out of Kestrel deal', []],
    ['Kestrel rules out IPO this year, CEO says', []],
    ['Kestrel delays $500 million IPO to 2027', ['Kestrel | ipo | planned | 500']],
    ['Kestrel wins nod for Hong Kong listing', ['Kestrel | ipo | in_progress']],
    ['Kestrel starts taking orders for IPO of up to $640 million', ['Kestrel | ipo | in_progress | 640']],
    ['Fund manager Larkspur raises €250 million for AI chips fund', ['Larkspur | vc_fund | 250']],
    ['Japan’s Medway plans $1 billion fund for AI startups', ['Medway | vc_fund | planned | 1000']],
    ['Kestrel gets up to $1.5 billion in U.S. loan guarantee', ['Kestrel | debt | 1500']],
    ['U.S. government takes 10% stake in Kestrel for $8.9 billion', ['Kestrel | 8900']],
    ['Kestrel to receive $500 million investment from Medway', ['Kestrel | planned | 500 | with Medway']],
    ['Kestrel raises $200 mln in pre-IPO round led by Tern Capital', ['Kestrel | Pre-IPO | 200 | led by Tern Capital']],
    ['Kestrel founder denies talks with Medway over sale', []],
    ['No deal: Medway and Kestrel call off merger', []],
    ['Kestrel weighs raising debt to fund chips purchase', ['Kestrel | debt | in_talks']],
    ['AI unicorn Kestrel said to pick banks for U.S. IPO', ['Kestrel | ipo | planned']],
    ['VC funding to AI startups fell 12% to $22 billion in Q2 - PitchBook', []],
    ['Kestrel, Larkspur among startups that raised over $100 million this week', []],
  ])('more of how outlets write: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'SAN FRANCISCO, March 3, 2026 /PRNewswire/ -- Kestrel, a leader in AI agents, today announced it has signed a definitive agreement to acquire Larkspur, a maker of voice tools.',
      ['Larkspur | acquisition | planned'],
    ],
    [
      'BOSTON--(BUSINESS WIRE)--Medway Credit today announced that it has provided a $60 million senior secured credit facility to Kestrel, a robotics company.',
      ['Kestrel | debt | 60'],
    ],
    [
      'NEW YORK, June 2 (Reuters) - Kestrel said on Monday it was targeting a valuation of up to $7.6 billion in its U.S. initial public offering.',
      ['Kestrel | ipo | in_progress | at 7600'],
    ],
    ['Kestrel, the Paris AI lab, said Monday that talk of a sale to Medway was “pure fiction.”', []],
    ['The start-up has not raised outside money and does not plan to, Kestrel’s founder said.', []],
    [
      'Two years after raising $100 million, Kestrel is running out of cash. It has begun looking for a buyer, and Medway has made an offer.',
      ['Kestrel | before | 100'],
    ],
    [
      'Medway has quietly bought Kestrel, a seed-stage start-up founded in 2023. The price was not disclosed.',
      ['Kestrel | acquisition'],
    ],
    [
      'In March, Medway bought Kestrel for $200 million. Last week it agreed to buy Larkspur for $350 million.',
      ['Kestrel | acquisition | before | 200', 'Larkspur | acquisition | planned | 350'],
    ],
    [
      'Tern Capital is seeking $2 billion for a fund that will back AI infrastructure, documents show.',
      ['Tern Capital | vc_fund | in_progress | 2000'],
    ],
    ['Kestrel’s bankers are sounding out buyers for a stake at a $9 billion valuation.', []],
    ['Kestrel has told investors it will not raise money this year.', []],
    ['Kestrel has raised prices by 20%. It also raised its revenue forecast to $300 million.', []],
    [
      'Medway has invested a total of $3.3 billion in Kestrel since 2019.',
      ['Kestrel | cumulative | 3300 | with Medway'],
    ],
    [
      'Kestrel is in discussions with Medway about a $1 billion investment, part of it in cloud credits.',
      ['Kestrel | in_talks | 1000'],
    ],
    [
      'Kestrel’s valuation could more than double to $6 billion in a share sale being discussed with Tern Capital.',
      ['Kestrel | secondary | in_talks | at 6000'],
    ],
    [
      'Kestrel employees sold $400 million of stock to Tern Capital this month at a $10 billion valuation.',
      ['Kestrel | secondary | 400 | at 10000'],
    ],
    [
      'Shareholders of Kestrel approved its merger with blank-check firm Medway Acquisition on Tuesday.',
      ['Kestrel | ipo | planned'],
    ],
  ])('releases and features of other deals: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})
