import { told } from '../paid.fixture.ts'

/** Who led and who else put money in, told by house, fund, person and place in the sentence: who led | who else. */
export const payers = told(`
  Kestrel raised $5 million in a pre-Series A round led by Medway Ventures. → Medway Ventures |
  Kestrel raised $5 million in a pre-seed round led by Medway Ventures. → Medway Ventures |
  Kestrel closed a Pre-A+ round led by Medway Ventures. → Medway Ventures |
  Kestrel closed a pre-B round led by Medway Ventures. → Medway Ventures |
  Kestrel raises $100M Series B (led by Medway Ventures, with participation from Tern Capital), including a $20M grant. → Medway Ventures | Tern Capital
  Kestrel raises $130 million Series B led by Medway Ventures (with participation from Lakeside and Tern Ventures). → Medway Ventures | Lakeside, Tern Ventures
  Kestrel raises $130 million Series B led by Medway Ventures (Lakeside and Tern Ventures also participated). → Medway Ventures | Lakeside, Tern Ventures
  A fund under Medway Group led the $20 million Series A for Kestrel. → Medway Group |
  A fund managed by Medway Group led the $20 million Series A for Kestrel. → Medway Group |
  A fund of Medway Group led the $20 million Series A for Kestrel. → Medway Group |
  A unit of Medway Group led the $20 million Series A for Kestrel. → Medway Group |
  A subsidiary of Medway Group led Kestrel's $20 million Series A. → Medway Group |
  Kestrel raised $20 million in a round led by a fund under Medway Group. → Medway Group |
  Kestrel raised $20 million in a round led by a fund backed by the city of Jiangzhou. → |
  Kestrel raised $20 million in a round led by a subsidiary of Medway Group. → Medway Group |
  Kestrel raised $20 million in a round led by US investor Dev Sharan. → Dev Sharan |
  Kestrel raised $20 million in a round led by LA-based investor Dev Sharan. → Dev Sharan |
  Kestrel raised $20 million in a round led by serial entrepreneur Dev Sharan. → Dev Sharan |
  Kestrel raised $20 million in a round led by Indian angel investor Dev Sharan and Medway Ventures. → Dev Sharan, Medway Ventures |
  Kestrel raised $20 million in a round led by HNI investor Dev Sharan, with participation from Tern Capital. → Dev Sharan | Tern Capital
  Kestrel raised $20 million from Medway Ventures, whose managing partner Ana Ruiz is joining the board, and Tern Capital. → | Medway Ventures, Tern Capital
  Kestrel raised $20 million from Medway Ventures. General partner Ana Ruiz will join the board. → | Medway Ventures
  Kestrel raised $20 million in a Series A led by Medway Ventures, with partner Ana Ruiz joining the board. → Medway Ventures |
  Kestrel raised $20 million in a Series A led by Medway Ventures. As part of the deal, Medway's Ana Ruiz joins the board. → Medway Ventures |
  Kestrel raised $20 million in a Series A led by Ana Ruiz of Medway Ventures. → Medway Ventures |
  Kestrel raised $20 million in a Series A led by Medway Ventures' Ana Ruiz. → Medway Ventures |
  Kestrel raised $20 million in a Series A led by Ana Ruiz at Medway Ventures. → Medway Ventures |
  Kestrel raised $20 million in a Series A led by Ana Ruiz, a partner at Medway Ventures. → Medway Ventures |
  Kestrel raised $20 million in a Series A led by Medway partner Ana Ruiz. → Medway |
  Kestrel raised $20 million in a Series A co-led by Medway Ventures and Tern Capital. → Medway Ventures, Tern Capital |
  Kestrel raised $20 million in a Series A jointly led by Medway Ventures and Tern Capital, with Plover participating. → Medway Ventures, Tern Capital | Plover
  Kestrel raised a $20 million Series A. Medway Ventures led the round, joined by Tern Capital and Plover Partners. → Medway Ventures | Plover Partners, Tern Capital
  Kestrel raised a $20 million Series A, with Medway Ventures leading and Tern Capital participating. → Medway Ventures | Tern Capital
  Kestrel raised a $20 million Series A with Medway Ventures as lead investor. → Medway Ventures |
  Kestrel raised $15 million in a round led by Playfield Global, the hardware incubator founded by Ana Ruiz. → Playfield Global |
  Kestrel raised $15 million in a round led by hardware-focused incubator Playfield Global. → Playfield Global |
  Kestrel raised $15 million in a round led by Ana Ruiz's Playfield Global. → Playfield Global |
  Kestrel raised $15 million in a round led by Ana Ruiz's new fund Playfield Global and existing investor Medway Ventures. → Medway Ventures, Playfield Global |
  Medway Ventures and Tern Capital co-led Kestrel's $20 million Series A. → Medway Ventures, Tern Capital |
  Medway Ventures leads $20 million Series A in Kestrel. → Medway Ventures |
  Kestrel lands $20M in Medway-led Series A. → Medway |
  Kestrel has raised $20 million in a Series A round led by existing investor Medway Ventures, Tern Capital and Plover also joined. → Medway Ventures | Plover, Tern Capital
  Kestrel raised $20 million. The round was led by Medway Ventures with strategic investment from Tern Motors. → Medway Ventures | Tern Motors
  Kestrel raised $20 million. The round was led by Medway Ventures, the venture arm of Tern Motors. → Medway Ventures |
  Kestrel raised $20 million. The round was led by Tern Motors' venture arm, Medway Ventures. → Medway Ventures |
  Kestrel raised $20 million. The round was led by Tern Motors’ corporate venture arm. → Tern Motors |
  Kestrel raised $20 million. Medway Ventures was the sole investor. → | Medway Ventures
  Kestrel raised a $40 million Series B led by Medway Ventures, of which $5 million is non-dilutive capital. → Medway Ventures |
  Kestrel has closed a pre-B round of financing worth $8 million, led by Medway Ventures. → Medway Ventures |
  A regional fund under the Tidewater Holding Corp – which counts the city as its owner – led the $12 million B round for Kestrel. → Tidewater Holding Corp |
  Kestrel raised $20 million from Medway Ventures, whose founder Karl Tam knows the team well, and Tern Capital. → | Medway Ventures, Tern Capital
  Kestrel raised $20 million in a round led by existing investor Medway Ventures, Plover also joined. → Medway Ventures | Plover
  Kestrel raised $20 million in a Series A led by Medway, Tern Capital and Plover Partners also participated. → Medway | Plover Partners, Tern Capital
  Kestrel raised $20 million in a Series A led by Medway Ventures and Tern Capital, Plover Partners also participated. → Medway Ventures, Tern Capital | Plover Partners
  Kestrel raised $20 million in a Series A led by Medway Ventures, Tern Capital, and Plover Partners. → Medway Ventures, Plover Partners, Tern Capital |
  Kestrel raised $20 million in a Series A led by Medway Ventures, Tern Capital participated. → Medway Ventures | Tern Capital
  Kestrel raised $20 million in a Series A led by an affiliate of Medway Group, with Tern Capital participating. → Medway Group | Tern Capital
  Kestrel raised $20 million in a round led by an arm of the state of Jiangzhou. → |
  Kestrel raised $20 million in a round led by Swiss angel investor Ana Ruiz, with Tern Capital joining. → Ana Ruiz | Tern Capital
  Lead investor Medway Ventures was joined by Tern Capital and Plover in Kestrel's $20 million Series A. → Medway Ventures | Plover, Tern Capital
  Kestrel raises $90 million Series C led by Medway Growth, with Lakeside and Tern Ventures returning. → Medway Growth | Lakeside, Tern Ventures
  Kestrel raises $90 million Series C led by Medway Growth (Lakeside and Tern Ventures participated). → Medway Growth | Lakeside, Tern Ventures
  Kestrel raises $90 million Series C led by Medway Growth (alongside Lakeside and Tern Ventures). → Medway Growth | Lakeside, Tern Ventures
  Kestrel raises $90 million Series C led by Medway Growth (joined by Lakeside and Tern Ventures). → Medway Growth | Lakeside, Tern Ventures
  Kestrel raises $90 million Series C (led by Medway Growth and Lakeside). → Lakeside, Medway Growth |
  Kestrel, a robotics startup, raised a $90 million Series C. Medway Growth led. → Medway Growth |
  Kestrel raised a $90 million Series C. Medway Growth led, and was joined by Lakeside, Tern Ventures and others. → Medway Growth | Lakeside, Tern Ventures
  Kestrel raised a $90 million Series C. Medway Growth led the funding. Existing backers Lakeside and Tern Ventures followed. → Medway Growth | Lakeside, Tern Ventures
  Kestrel announced the completion of a $90 million Series C financing led by Medway Growth, followed by Lakeside. → Medway Growth | Lakeside
  Kestrel has completed its Series A financing of nearly RMB 100 million, led by Medway Capital, with existing shareholder Lakeside making an additional investment. → Medway Capital | Lakeside
  Kestrel has completed its Series A financing of nearly RMB 100 million. The round was led by Medway Capital and followed by Lakeside and Tern. → Medway Capital | Lakeside, Tern
  Kestrel has completed its Series A financing. The investors are Medway Capital, Lakeside Fund and Tern Ventures. → | Lakeside Fund, Medway Capital, Tern Ventures
  Kestrel has completed a strategic round invested exclusively by Medway Capital. → | Medway Capital
  Kestrel closed an angel round of tens of millions of yuan, exclusively invested by Medway Capital. → | Medway Capital
  Kestrel bags $90 mn from Medway Growth, others. → | Medway Growth
  Kestrel bags $90 Mn in Series C led by Medway Growth, Lakeside. → Lakeside, Medway Growth |
  Kestrel secures $90M in funding round led by Medway Growth, with participation by Lakeside and Tern Ventures. → Medway Growth | Lakeside, Tern Ventures
  Kestrel secures $90M Series C; Medway Growth leads. → Medway Growth |
  Medway Growth leads Kestrel's $90M Series C, Lakeside and Tern Ventures join. → Medway Growth | Lakeside, Tern Ventures
  Medway Growth, Lakeside lead $90M round in Kestrel. → Lakeside, Medway Growth |
  Kestrel raises $90M from Medway Growth and Lakeside at $1B valuation. → | Lakeside, Medway Growth
  Kestrel raises $90M in round co-led by Medway Growth, Lakeside and Tern Ventures. → Lakeside, Medway Growth, Tern Ventures |
  The funding round, which was led by Medway Growth and included participation from Lakeside, brings Kestrel's total to $200 million. / Kestrel raised $90 million. → Medway Growth | Lakeside
  The $90 million round for Kestrel was led by Medway Growth, a unit of Lakeside Group. → Medway Growth |
  The funding round, which was led by Medway Growth and included participation from Lakeside, brings Kestrel's total to $200 million. / Kestrel raised $90 million. → Medway Growth | Lakeside
  The funding round, which was led by Medway Growth, brings Kestrel's total to $200 million. / Kestrel raised $90 million. → Medway Growth |
  Kestrel raised $90 million. The funding round, which was led by Medway Growth and included participation from Lakeside, brings Kestrel's total to $200 million. → Medway Growth | Lakeside
  Kestrel raised $90 million in a Series B. The round, led by Medway Growth with participation from Lakeside, brings total funding to $200 million. → Medway Growth | Lakeside
  Kestrel raised $90 million in a Series B. Led by Medway Growth, the round brings its total funding to $200 million. → Medway Growth |
  Kestrel raised $90 million in a Series B. The financing, which brings total funding to $200 million, was led by Medway Growth. → Medway Growth |
  Kestrel raised $90 million in a Series B. The financing was led by Medway Growth and brings the total raised to $200 million. → Medway Growth |
  Kestrel raised $90 million in a Series B, bringing its total to $200 million. Medway Growth led, with Lakeside joining. → Medway Growth | Lakeside
  Kestrel raised $90 million in a Series B, bringing its total to $200 million, led by Medway Growth. → Medway Growth |
  Kestrel raised $90 million in a Series B that Medway Growth led. → Medway Growth |
  Kestrel raised $90 million in a Series B that was led by Medway Growth and joined by Lakeside. → Medway Growth | Lakeside
  Kestrel just raised $20 million. The round, led by Medway Ventures and Tern Capital, included Lakeside and angel investor Ana Ruiz. → Medway Ventures, Tern Capital | Ana Ruiz, Lakeside
  Kestrel closed a $5 million Series A. Medway Ventures was the sole investor. → | Medway Ventures
  Kestrel closed a Series B co-led by Medway and Tern Capital. New investors Plover, Lakeside, and Foundry Lane joined existing investors Alder in the round. → Medway, Tern Capital | Alder, Foundry Lane, Lakeside, Plover
  Paris-based startup sequinpoint today announced an $18M seed round led by Medway Ventures. → Medway Ventures |
  tidalforge confirmed it has raised a $10m Series A led by Medway Ventures. → Medway Ventures |
  Kestrel has raised $25M in Series F funding. Medway led the round, which also included 8VC, Tern Capital and Plover. → Medway | 8VC, Plover, Tern Capital
  Computing startup juniperstack, which makes software, has raised $4.2 million from Medway Ventures. → | Medway Ventures
  Investors led by Medway Ventures have put $500M into Kestrel, valuing the startup at $1.5 billion. → Medway Ventures |
  The $12.5 million round in Kestrel was led by Medway Ventures, which was joined by Tern Capital and Plover. → Medway Ventures | Plover, Tern Capital
  Kestrel raised $20 million in Series A funding. Medway Ventures led the round. Earlier backers include Tern Capital and Plover. → Medway Ventures |
  Kestrel has raised $12.5 million in funding led by Plover. Medlin Ventures and NVentures also participated. → Plover | Medlin Ventures, NVentures
`)
