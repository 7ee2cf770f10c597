/** Verbs by which a company comes to money, finite: raises, hauled in. The order matters nowhere. */
export const GAINED =
  'rais(?:es|ed)|secur(?:es|ed)|clos(?:es|ed)|land(?:s|ed)|bag(?:s|ged)|nab(?:s|bed)|scor(?:es|ed)|snag(?:s|ged)|grab(?:s|bed)|net(?:s|ted)|rak(?:es|ed)(?: in)?|pick(?:s|ed) up|pull(?:s|ed) (?:in|together|down)|haul(?:s|ed)(?: in)?|scoop(?:s|ed)(?: up)?|lock(?:s|ed) (?:up|in|down)|rustl(?:es|ed) up|drum(?:s|med) up|round(?:s|ed) up|br(?:ings|ought) (?:in|home)|dr(?:aws|ew)(?: in)?|t(?:akes|ook) (?:in|on)|collect(?:s|ed)|gather(?:s|ed)|amass(?:es|ed)|garner(?:s|ed)|reel(?:s|ed) in|corral(?:s|led)|obtain(?:s|ed)|receiv(?:es|ed)|attract(?:s|ed)|w(?:ins|on)|bank(?:s|ed)|pocket(?:s|ed)|trouser(?:s|ed)|clinch(?:es|ed)|seal(?:s|ed)|ink(?:s|ed)|wrap(?:s|ped) up|tack(?:s|ed) on|muster(?:s|ed)|notch(?:es|ed)|sew(?:s|ed|n) up|nail(?:s|ed)(?: down)?|fetch(?:es|ed)|complet(?:es|ed)|g(?:ets|ot)|add(?:s|ed)|cinch(?:es|ed)|rope(?:s|d) in|stack(?:s|ed) up|wrangl(?:es|ed)|pack(?:s|ed) on|assembl(?:es|ed)'

/** The same as participles: raising, hauling in. */
export const GAINING =
  'raising|securing|closing|landing|bagging|nabbing|scoring|snagging|netting|raking in|picking up|pulling in|hauling in|scooping up|locking (?:up|in|down)|bringing in|drawing|taking (?:in|on)|collecting|gathering|amassing|garnering|reeling in|obtaining|receiving|attracting|winning|banking|sealing|completing|getting|adding'

/** Verbs whose particle may stand behind what came in: pulled $43 million in, picked another $5 million up. */
export const PARTED =
  '(?:pull(?:s|ed)|haul(?:s|ed)|br(?:ings|ought)|dr(?:aws|ew)|tak(?:es)|took|rak(?:es|ed)|pick(?:s|ed)|scoop(?:s|ed)|reel(?:s|ed)|rope(?:s|d)|round(?:s|ed)|drum(?:s|med)|lock(?:s|ed)|wrap(?:s|ped)|nail(?:s|ed)|pack(?:s|ed)|tack(?:s|ed))'

/** Verbs by which a company does not take what it is offered. */
export const REFUSED =
  'turn(?:ed|s|ing) down|reject(?:ed|s|ing)|rebuff(?:ed|s)|declin(?:ed|es)|refus(?:ed|es)|spurn(?:ed|s)'

/** How a round is called where it is spoken of. */
export const ROUND =
  '(?:round|financing|funding|raise|Series [A-L]\\d?|deal|investment|seed|pre-seed|extension|fundraise|transaction|tranche)'

/** Words of a company that has its money: armed with $9 million, out of stealth with $9 million. */
export const FLUSH = '(?:armed|flush|stealth(?: mode)?|launch(?:es|ed)) with'

/** What is led that is no round: the wave, an AI team, its research. */
export const NO_ROUND =
  '(?:the|its|an?) (?:[\\w-]+ ){0,2}(?:waves?|way|markets?|charge|pack|field|industry|world|charts?|race|teams?|company(?!\\W?s)|development|sector|gains|products?|engineering|efforts?|rankings?|push|research|group|division|unit|list|league|country|project|work|week)\\b'

/** What may stand right before a sum and says how near it is: a total of just over. */
export const ABOUT =
  '(?:(?:a|an|the|total|of|some|about|over|more|than|nearly|almost|around|roughly|just|approximately|close|to|up|at|least|in|all) )*'

/** Verbs by which a company is given its money: a round has brought it, investors handed Kestrel. */
export const HANDED = 'brought|brings|given|gave|gives|handed|hands|earned|netted|nets'

/** Words by which a headline says that a round is closed. */
export const REPORTED = 'report(?:s|ed) (?:the )?(?:close|closing|completion)|'
