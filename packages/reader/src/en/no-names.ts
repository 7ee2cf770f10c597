import { DAYS, MONTHS } from '../text/months.ts'

// Words that stand with a capital where a name may and are none by themselves, by what they are.

/** How sentences begin and go on. */
const SENTENCE =
  'Say|The|A|An|To|Along|Alongside|Together|Among|So|Not|Yet|Then|There|Although|Though|Despite|Unlike|Like|Such|Each|Every|Any|No|Most|Only|Between|Through|Under|Within|Without|Until|Because|His|Her|Our|My|Your|It|Its|Their|He|She|They|We|I|This|That|These|Those|In|On|At|By|For|From|With|And|But|Or|As|If|When|While|After|Before|Since|During|Several|Both|All|Some|Many|According|Also|However|Meanwhile|Last|Previously|Today|Yesterday|Now|Over|About|Nearly|Around|Up|More|Of|Per|Via|Once|Just|Even|Still|Perhaps|Maybe|Indeed|Instead|Overall|Elsewhere|Later|Soon|Is|Are|Was|Can|How|Why|What|Who|Will|Here|Inside|Meet|Watch|Read|Therefore|Thus|Hence|Moreover|Furthermore|Consequently|Nonetheless|Nevertheless|Likewise|Accordingly|Otherwise|Regardless|Plus'
const NUMBERS =
  'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Eighteen|Twenty|First|Second|Third|Next'

const COUNTRIES =
  'USA|US|U.S|UK|U.K|EU|United States|United Kingdom|China|Hong Kong|Taiwan|Singapore|India|Japan|Korea|South Korea|Israel|Saudi Arabia|Germany|France|Italy|Spain|Sweden|Switzerland|Netherlands|Canada|Australia'
const REGIONS =
  'Europe|Asia|Southeast Asia|North America|Latin America|Middle East|Silicon Valley|Wall Street|California|Texas|Massachusetts'
const CITIES =
  'Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Suzhou|Wuhan|Chengdu|Nanjing|Tokyo|London|Paris|Berlin|Munich|Boston|New York|San Francisco|Los Angeles|Seattle|Austin|Chicago|Toronto|Montreal|Tel Aviv|Dubai|Abu Dhabi|Seoul|Taipei|Mumbai|Bengaluru|Bangalore|Delhi|New Delhi|Stockholm|Helsinki|Zurich|Amsterdam|Sydney|Melbourne|Palo Alto|Mountain View|Menlo Park'
/** Where somebody is from, alone or before AI. */
const PEOPLES =
  'Chinese|American|European|French|German|British|Japanese|Korean|South Korean|Indian|Israeli|Saudi|Dutch|Swiss|Swedish|Canadian|Danish|Norwegian|Finnish|Spanish|Italian|Emirati|Qatari|Taiwanese|Australian|Irish|Brazilian|Asian|African|Nordic|Arab|Western|Gulf|Southeast Asian|Latin American|Middle Eastern|Singaporean|Russian|Turkish|Polish|Austrian|Belgian|Mexican'

/** What somebody does or makes, before a kind of company. */
const FIELDS =
  'Industrial|Automotive|Semiconductor|Semiconductors|Internet|Telecommunication|Telecommunications|Telecom|Telecoms|Software|Biotech|Biotechnology|Robotics|Healthcare|Cybersecurity|Fintech|Enterprise|Private|Graphics|Consumer|Electric|Autonomous|Artificial|Machine|Satellite|Logistics|Defence|Defense|Aerospace|Medical|Pharmaceutical|Pharma|Insurance|Financial|Payments|Banking|Retail|Digital|Mobile|Online|Construction|Legal|Hardware|Networking|Generative|Humanoid|Battery|Memory|Gaming|Integrated|Deeptech|Tech|Big Tech|AI|ML|EV|B2B|API|CPU|GPU|GPUs|HPC|LLM|LLMs|SaaS|Information|Government'
const OFFICES =
  'CEO|CTO|COO|CFO|Co-founder|Founder|Chief|President|Angel|Angels|Billionaire|Billionaires|Fellow|Veteran|Aussie|Dropouts|Researchers|Engineers|Scientists|Entrepreneurs'
const AUTHORITIES = 'NMPA|EMA|MHRA|FAA|CSRC|SEBI|DoD|SEC|FDA|FTC|CFIUS'
const MEDIA =
  'Reuters|Bloomberg|TechCrunch|The Information|Wall Street Journal|Financial Times|CNBC|Crunchbase|PitchBook|Verge|Guardian|Economist|Decoder|Report|Reports|Sources|Source|Exclusive|Breaking'
/** Firms and their forms of law. */
const FIRMS =
  'Ltd|Ltd.|Inc|Inc.|LLC|LLC.|Corp|Corp.|Pte|Pte.|Pty|Pty.|Plc|Plc.|Co|Co.|Pte Ltd|Pte. Ltd|Pte Ltd.|Pte. Ltd.|Company|Startup|Startups|VC|VCs|PE|Venture|Ventures|Capital|Partners|Investor|Investors|Backers|Investment|Investments'
/** Rounds, sums and what is said of them. */
const DEALS =
  'Series|Seed|Pre-Seed|Round|Funding|Fundraising|Fundraise|Financing|Valuation|Money|Cash|Deal|Deals|Amount|Revenue|Location|Established|ARR|IPO|SPAC|M&A|R&D|RMB|USD|CNY|HKD|EUR|GBP|KRW|Q1|Q2|Q3|Q4|Talks|Discussions|Negotiations|Conversations|Participating|Participant|Participants|Participation|Returning|Joining|Leading|Led|Lead|Leads|Armed|Flush|Fresh|Fueled|Bolstered|Backed|Founded|Based|Total'
/** How somebody or something is. */
const QUALITIES =
  'New|Existing|Other|Others|Early|Previous|Prior|Current|Original|Earlier|Additional|Local|Global|Major|Recent|Similar|Various|Certain|Numerous|Multiple|Massive|Huge|Big|Large|Small|Strong|Growing|Rising|Top|Key|Notable|Initial|Final|Further|Long'

const all: ReadonlySet<string> = new Set(
  [
    SENTENCE,
    NUMBERS,
    DAYS,
    MONTHS,
    COUNTRIES,
    REGIONS,
    CITIES,
    PEOPLES,
    FIELDS,
    OFFICES,
    AUTHORITIES,
    MEDIA,
    FIRMS,
    DEALS,
    QUALITIES,
  ].flatMap((list) => list.split('|')),
)
const people: ReadonlySet<string> = new Set(PEOPLES.split('|').map((one) => `${one} AI`))

/** Ten times as much, the East Coast of the US: no names, whatever stands in them. */
const made = /^(?:\d+x|(?:US |U\.S\. )?(?:West|East) Coast(?: of the US)?|(?:Mr|Mrs|Ms)\.? .*)$/

/** Whether a word with a capital is no name by itself: a place, a day, a kind. */
export const isNoName = (name: string): boolean => all.has(name) || people.has(name) || made.test(name)
