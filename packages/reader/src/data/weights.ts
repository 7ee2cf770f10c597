import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `	* begins en etc latin most opens owns quoted zh
A	- and big bracket done han in is line of one stop the title who with
AR -	amount comma found invest kind money toward value
AR and	$ backed comma follow fund invest is kind lead more party raise seek use
AR bracket	$ colon comma raise
AR done	is seek toward
AR han	$ adviser amount backed customer figure found fund invest is kind lead media money more past raise round seek this use value
AR in	toward
AR is	is seek
AR line	$
AR of	amount invest value
AR one	backed kind
AR stop	$ comma customer follow is kind past raise toward
AR title	$ adviser amount comma follow found invest is kind lead media money more party raise seek toward
AR who	comma
AR with	backed follow is lead
B	- and big bracket by done from han in is line of one stop the title who with
BL -	^ comma
BL and	^ amount backed by comma from is kind lead media more with
BL big	^
BL bracket	^ colon invest is kind
BL by	by
BL done	raise
BL from	by from
BL han	backed buy comma customer invest is kind lead money more raise round use
BL in	invest toward
BL is	is
BL line	^
BL of	comma found toward
BL stop	^ comma from is lead semi
BL the	^ is
BL title	^ amount by colon comma follow invest is kind lead media more party semi toward value with
BL with	colon is
EL	- backed buy customer follow invest lead more party raise
ER	- backed buy follow found invest lead more party past raise seek value
L1	^ amount backed buy by colon comma follow found from fund invest is kind lead media money more party past raise round semi toward use value with
L12 ^	^ by colon comma kind party raise toward
L12 amount	comma from semi toward
L12 announce	raise
L12 backed	backed
L12 buy	comma
L12 by	comma found from invest kind party
L12 comma	backed by colon comma found invest is kind more party raise toward with
L12 customer	comma kind
L12 debt	from
L12 figure	comma kind
L12 follow	by comma is party
L12 found	by comma found
L12 from	comma kind
L12 fund	comma toward
L12 invest	comma from is
L12 is	colon comma invest is kind media more party
L12 kind	backed comma is kind raise toward
L12 lead	by comma is semi
L12 media	comma
L12 money	colon comma from is kind toward with
L12 more	backed comma is
L12 party	comma is semi
L12 past	comma raise
L12 raise	amount by comma party
L12 roster	by
L12 round	by comma from money party
L12 seek	kind lead
L12 this	is
L12 toward	comma customer is kind toward
L12 value	comma
L2	^ amount buy by colon comma customer debt figure follow found from invest is kind lead media money more party past raise roster round seek semi this toward use value with
LR ^	adviser amount by comma follow found invest is kind media money raise seek toward
LR amount	toward
LR backed	$ lead seek
LR by	$ comma follow found fund invest is kind lead toward
LR colon	$ is seek
LR comma	$ amount announce by comma customer follow found from invest is kind lead media more past raise seek semi toward
LR customer	$
LR follow	comma
LR found	follow
LR from	comma follow is media
LR fund	$
LR is	$ amount backed comma found invest is kind media party semi
LR kind	amount announce comma is kind more raise seek
LR lead	follow
LR media	$ comma seek
LR more	$ follow more
LR party	$ comma
LR raise	amount comma invest round
LR semi	$ money
LR toward	$ comma invest raise
LR with	comma toward
NL =	^ amount backed by colon comma customer follow found from invest is kind lead money more party raise round semi toward use value with
NL ^	^
NL ~	^ buy by colon comma found from fund is kind lead media more party raise semi toward with
NR	- buy follow found invest lead more party raise seek value
NR2 $	$
NR2 =	amount announce backed colon comma customer follow found fund invest is kind lead media money more party past raise round seek this toward use value with
NR2 ~	adviser backed comma follow invest is kind lead more party past raise seek toward use
PL	- backed buy customer follow found invest lead more party past raise seek value
R1	$ adviser amount announce backed by colon comma customer debt figure follow found fund invest is kind lead media money more party raise round this toward use value
R12 $	$
R12 amount	amount comma round toward
R12 announce	amount colon invest raise seek
R12 backed	$ comma kind
R12 by	amount
R12 comma	$ amount announce comma customer figure found invest is media money more past raise round seek toward value with
R12 customer	$ comma
R12 follow	$ comma this toward
R12 found	$ adviser backed comma follow found kind
R12 fund	comma
R12 invest	$ amount backed comma kind
R12 is	$ amount backed buy comma follow is kind lead seek toward value
R12 kind	announce comma follow found raise round seek toward value
R12 lead	$ amount comma follow is money this
R12 media	comma kind raise seek
R12 money	$ amount comma
R12 more	$ comma more
R12 party	comma follow is
R12 past	amount invest money toward
R12 raise	$ amount buy is round toward
R12 seek	$ amount follow invest is kind lead money party raise round seek
R12 semi	$ from kind
R12 toward	$ amount colon customer is kind money round seek toward
R12 value	value
R2	$ adviser amount announce backed buy by colon comma customer figure follow found from fund invest is kind lead media money more party past raise round seek semi this toward use value with
RL	- backed buy customer follow found invest lead more party past raise roster seek value
RLN -	- backed follow invest lead more party past raise seek value
RLN adviser	-
RLN buy	-
RLN customer	-
RLN follow	-
RLN found	- raise
RLN invest	- invest raise value
RLN lead	- follow
RLN more	- past
RLN party	- follow found more party raise
RLN raise	- raise
RLN roster	-
RLN seek	-
RLR -	- adviser backed buy customer follow found invest lead manager more party past raise seek value
RLR adviser	-
RLR backed	follow lead raise seek
RLR buy	-
RLR customer	- seek
RLR follow	-
RLR found	- follow found
RLR invest	- seek
RLR lead	- follow invest
RLR more	- follow invest
RLR party	- backed customer follow
RLR past	-
RLR raise	- invest value
RLR roster	-
RLR seek	-
RLR value	-
RR	- adviser backed buy customer follow found invest lead manager more party past raise seek value
at	0 1 2 3 4 5 6
first of	all
in	title
later in	list
line	0 1 2
long	1 2 3 4 5 6 7 8 9
nth	0 1 2 3 4
opens R1	adviser announce buy by colon comma found invest is kind lead media seek toward
opens line	0 1
owns R1	amount money value
quoted R1	comma raise
raises	somewhere
shape	fund group other short tech
shape fund L1	^ amount backed by colon comma follow fund is kind lead money more party raise toward with
shape fund R1	amount announce backed comma follow found is more party raise round seek semi toward use
shape fund RR	- adviser customer follow found lead more past raise seek
shape group L1	^ comma toward
shape group R1	$ invest is lead party
shape group RR	- backed invest lead party
shape other L1	^ backed buy by comma from is kind lead media money more party past raise semi toward use value
shape other R1	$ adviser amount by colon comma customer debt figure follow fund invest is kind lead media money more past seek this toward with
shape other RR	- adviser buy customer follow found invest lead more party past raise seek value
shape short L1	^ backed comma is kind money party semi
shape short R1	$ amount colon comma customer follow found invest is kind lead more seek toward
shape short RR	- backed customer follow found invest lead more raise seek
shape tech L1	^ backed by from is kind raise with
shape tech R1	$ amount colon comma invest is kind round toward
shape tech RR	- customer follow found invest seek
size	1 2 3 4
times	1 2 3
with	amount found lead past roster round

ZNBACJNOIeWSRNNUOLSP[NVXHKRVNPUPPPPFPNJPNSPBPVLMNSUOPPLPRQW[VI_PVWJPRQLNPNGYKPNKSDTTZWONPPX;SSPR@FYMTGPfOQVPSNTP>MPOPOPSMOOMcPPUSPLbUGNHWNNKIQJQPPQMPNQRESEOOPPPPNPXPYOUMPSRVPPUSMSNOLHPRZUPUPPNPMPKPWPKPQPRNLLPMFOPIMJINQcEPEEHKP<PJNWKPOPOPQNORTNPVYLJTNRPRYPTNTOPMSQLPPMPLMSPUWMPNRKWPMREMMPTURSPTRMPPOPRPVLPPNNOPLIRTXSNINP_OKYOJPOMMPOPPPNPKQPIPPPWGWPVMRLZPTPHPSYPPTQNQPMWVWTOSJIPYKNOOIRPQOPPGVXSRGRIQCJPNSPQMTLRPPNDVRUTDPPFPOHPRQRRGRPGOPTSJXPINOVQTPPOPPNPMIPGSQRWUSGSKPPNPOPPTRKNPLKRNWSMPN]QLPPPY_MPRNSPSPRRJPXONNRRQTPSNMONNPPKPMUNVPMPLPP]FPMPLDLSTPPOOXURQJKVML[KUUPSLNMOJPUPSBJLORWMJCOSRQPOZPVWIWPHJCVJSNPFNPRPURTPTKLUORVIUSKPPKJPPPPPPKPSLOESLVMVYRMNYSNKOMPHUUSYMPPRVOIPML;SQJ]TPRDROSKOMRYPOSPJRUYNPP[XRPMOKGPPPPaWCPPOVLJPPLPRPPPUJVLMV[RPNSSGPPPPNKVNPOSLPNSPTOPY<KWRdP[iRQOQPPKRUQMNKOPPIQNLNRMPQNQUNSPMNJRPWVQSXPNJLPPQQPPQQLPVQROOLPMSQPLNIPOOXSXFP_PPBPOSOPQPJSPIPTPSTSEPPSPRLPPPPPKOLOXPLPYUSaDQ^PNIOQSKPPPPPPRVSQXLSRhP^TWQPGP^]ZaY[^WRGNSIUOJJPTQOQLPNNPPWNU@P^nTFTNIPJPPPPPPKPRPPVLTEGINGPOMPOPRJJPJ>OMRLPPLPOPSKRPSMJRSPPQYNKOPVUPPTOLTSPNJIOWRTPTOULMTLVSRNMPSSYKVRONNQRMPSONPQPRMZMXUWYSRNSWSJKJRMVPWPUVPJMQPLTPQONTRHINPTYNNOLNRKPRaLFYO@YSLZQD
VOXGn^NRYON:PWNRQRNPPUNKWDPEVPLSNSOPGPPPPPPPPIPPPPPRPPPPPPLFPAPOIGHIPPXUNPXPUMQPNPPOPNLOTPIaIMTPFTOPJHPBPPPPPQKVYPPPPP<OUJKIXURPPQOFTQHPMKPPPOPPPPPPPPNLPP_JKPNNRONKHNVMPLPPPSRPPPLROPPPPPOPNPSROQPOPIPPSLUPPPQPWWPSNPGFQJCFRD?TPPdP[OPPUFPOPPDPPPRQOOPPPFLPOPTGOPLOZPPPPPPSPRPPPPPLPPLPPPPMPPPPEPPSPPTPPPPPRPPKPPPPPPVPPFPPPPTPPPJFJPPORLPPGXPPPPMKPSPP[PPPPPPNPNSSSONVNPQQUDRRPPPKPHLJM<NOPMPRPLRSRRPKMJMQQPSKOOPPTKNPPPVPHPMPPPPPVPPROQMPPPPLRFPNPNPWQMPIPNPMPPPPIPPOMPPPPPPPVIMPPSRPPPPPPPPPOPPPPPOLRPPPMNPJLPLPLKPKUPPPJGPNPPTPOURLQHUMPPFPPPQPUMMWUJRKQKPQLPIQRKONOMJPLNKKOPPPRWSPTNOSOGPOPOJRPPPOEOQPXIPOIPLNLIPHPLKGPQLUOPPMNFJPJMOJOPPPPRTONTKMSPOOUP_NPPPPKSWNNPPPPPMPLKPPSMPPOPPPPUDOWPILPOPPPPROQPKPPPPPKPHRPRFKPRSPPPPPPPGP_PLRPPPPPPPPMSMKXJQUKNOPPLJPRRSRPPPPPPOSPOPPPRSQBTPMATNcPPKPRPPRMFPSNJQQTMPNLPPUOPUPPOOPIKNMPPPJNIHQHPPUNSPQPPQPRPPPPPPPDPPPPPPPPOWFPFPGIIGPPIPUNPPPPNPRPNPPPPPPPPPPPPJPPPNPPNPPPaCPJPFJHEPOKPSNPSOQOLPQXLjMQ]aOVRMTPNIa][UDJPPQLVSNNMPPNPMQPRVNRd<CZ[eOPPPPIPPPHPPPPPMPDXPPPJPPPSPPPPPOJPPEPPOWMLPPPPPPPLPPPPSPTHW?LRPPPPOPNRPPRNJVTKKPNMNPPOOPOPPPTRMNXKOOJSMJNOPOQRKPMPPOPPPJOIPPPPMYPPKOFPPPPLPPVIRPPSPSPOPSXWNPFSUYRPPPSXM53KTT]MR^TS
WOYPbSPLOMG]PCTHPPPNDVPKQUHPPPPMPPPOPJQPPPXONPPPPPPPPPPPPPNPPHMGOPRPPMPPPQPPPPPPPPPPKMPPPQPPPPPPFPPAPUHNTPPPPPPMQUNPRNTNIQQLUHPSLPHJNOTPPRPP^OPMPMPPPPPOPPPRQDPMPPPPPPPPPNPPPOPSPPPMOPMPPPPKPFPPRPOPPPPPPPPPPPWNPPIEbPPJRLPPPQoGLQO<NOONPPMPROPMMUMFPKPRPOPOGPPPOPPPPPPPTPPPPPPTPPPTXOPGLPPUPQPPPPPPPPPKPPPPPPPPRPPPPPPPPNPPTPPNPPPZ@]POPPPPSPPPPPPHPPMPKPPPNLPMPPPNKPPPPPNQPTPXMPP>NGPOEXORNJHGPJMPP<PPPJPPKPPPPPPPOPOPPPPSNPPNMNRTPPPPMPPPPPOLPMJIRPJPPPPNPPPPPPPNPPPPPQPPPPPPPPPPPPPPPPPPPPUTPPPPPPKPPPPQPPJSOJPRPPNJNNOSPPPPLPPPOPPNPTPOITPKPPPPPIPOPNHRVUSCNPPJLHLPPGEOSPDTIOHPPJPPPPPOPGPPNJJPbPLMPLJPRRPP;PMNPWPONRPGOINPLSMTPJBNPNFYMMKJOPPNPPPPPOPPPPPPPPPPMPPNPPPSJPNPPPPPOPYPPLNPPPDPQPPPNIPPMPLRPPPPHPRPPPPPPPPPPPPOT^UTXSPPPPPPLPPMPNPPPPPPPPPPPPPPPPPZPPPPPPPPPPPPPPPPPPPRBPPOPPPhGPSIPPOKM[PGNPPKOONOLPPQPOPMLGIZOPPGPNPJPPPSSPPDPPPPPOPPJPPPPQOPPPPPSPOPPPREOPNIGOVPMPNIPIPPQPPPOPNPPPHPUQPCPPRPPPPJPPPPPXCLPGO<QZPKMPGOPJQOMTPQTL^MP][S[PMKBGU]^dPGJPPPPGPTPPMPPONOPNPPPXPTTZHOPOPPNSOPOPPQPPPPPPPPPJPPPPPSPMPRJPPERPPPSPPPPTP[PPPP[POPPPXOONMOPPPPMPEPPPJOPOKPTPIONOOVNGHPLPQPPKPKNPPRIOPMNNKPMOPPPPOPPPPPPNOPUPOPNNPPPHQPPLMPPPPPPPPPPPPPPPPJPPPPPI_OOJXVWLrSPP
YOYW_VMQNRJcPKPHKJIPBVPIOYMPPNPPPPOXPRPNRLHQSPQUPOPPRNSQPLLPPAMRNPQSOEPPPNPJPPHPIUNPKOPMPNPPPPPMFPPUPQPNFHPPMPOJPPPSPMRPNPP[WHLTCNMLSPPOPPPPKMTPQYLPRQPPYPPNP_QRPRPPPMPPPRPPPMLTPPNLKROSPMPPPTPRPONQMPPPPOPLSSJPPPVPKJW^KTO]P^>PSDDUDOHSPQQNMPRPLUPSMPGOPUPPNIMPOPVNGPIPLTPPUPLDOJWPOPPOOTIKUJPKOKLPOPPTF]TPPJZPNPPRRRTPNOOPPQH>RSPHVC[UPPNRPPSPPFNYMKQPPPUMVPWPGPPVPPPDRPMNEOQQHMFSKZRQFNUNCVNPMUPKULPPPJOP2[PPPIRNPPVPNMPPPNPP^PMPCUWPOIPLQPTLPPFOOPHPPQPSPPSUMVPPPQRUPMPMKKSOPRRPRPPXKMVPEPPFTLOXSPJNPSTLPFTKPMPMPQHRLPNLPRPPHPMOOPPTQOPQQNRUIMMRPRPVPQSLJPPKIMOPPONNNUFPPPIOOCMIP;PNPPJOPGPQPOOOAMRPTPPSRPJHRJPVOPI[GQOGPPNNNRNPOULPPQIJOKJPNQPQPLOPFRSPPSPPQMSOCDPWPPVPOPSPPNPOQPCPPPVUPPDPOWPPPOVDTHPPPPNJWHPSPPPLRKPPPOPRPHMPPPPJPRPPPNPFMVNPTPPPNPPPPFNSRPPPPPPPPVKPLTPPMUPSLOPW=OJLNOLhPNYOKKTRJ:SOOQGMPPVOTPP@RQDKUPPE;SPSJOPPPZRNPMN4PEMJNPNPMOSVQHMPPSPPPSQWKPV@KPPVGSJPOQNAVFMYLPJEMPVMSPQNKPMEDPTSYKPPWPKLP]=OKRVCVJPMSLHPKRVRPIBUURhPYW[RYPOVGKRZW_XNJPPPP>PQNMPSOTNLQPPPPWPPXeMOOYRNNMPPPVTNIPPQPPLROJQPTPVMSQPXJTPENOPPOPPRUOOPPQPQPPMLPOSUPMPLPMPPUPKMPPJMPPOFPPRPPOHLNLOPPPKNQKPPPPOLPSNONPSMONQPSJMOPOPUPOPPHFPVNMPRPPFLPRHQPPMPTPPPPIROPPPEPSPQFEXSXSRP_FTVCP
YN[Z[UPPPMI^POPIPNPPOVPMPHPPPPPPPPNPPOPPPPPROPPPPPPPPPPLPPPPPHPLPPPPPSPPPPPPPPPPPPPPPPMOPPPPPPPPFPPPPPPPPPPTPPPPPPOPPRQPPJPEVPPPJIQGVPITPPPPNPPJMPPYPPPPPPPKPPKPPPPPGPPPSPPPPPPPPPPIMPWPNPPPPPPPPPPQPPMOPPPPPPKPPPPPETPPIPPQPPDXPPPPPNPOPHOOPMPQPQLMLOVPPLPJGPPMNPPPPPPPPPPPPPPPPPPPPPPPPPPWMSFLPPPPPPPPTNOPPPPPPPPPPPOPPPPUPPPPPPPIPPPPPKUNPPPTPSQKPPPPPPPPPPPPZPPPPPLPPPHJPIPZOPPQPPGOOLJOZPPPPPJPP@PPGJPPPOPPPPPPPPPPPPPLPPPPPPPPPPPPKPPPOP<LPPQPPPTPPPPPPPPLSPPPPPPOPNPPPQPPPPPPPPPPPPPSVQOPPPPPPPMPPPPPPPPIPNPPPKPLPPPPOPPOKPPMNPPMPNPQQOHPOVPPPMPTPPPPPSNMPPMPPKPPPRKPNPONPMQPPPPPPPPPPGPKPQLPPWPPPPPPAPPOWPNIXRPBPPMGOPPPPOPPPTLPPQJKPNXLPPPIPPMPPPPPPPPPQPPPQPPPPPPPPPPSPPPPMPPPPSPPTPDPQPPPPQPPPPQPPPPPPPPPPPPPPPPPPPPPPMPPPPPPPPPPPRUXQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP_BIPPOPPfPPOPPPNKFPPMXPPOMOPOPPPPLMPNKIDK_NPNPHHKPPRPSPPPPPPPPPPPGPPPMPZPHPPPPPHPPPSFTPPBHHKPSOPPOPPPPPPPPPOPPPCPM@P]URBPPYPEIPPPPXDPMIVIRJPXIPHIOTOQGUKGPQgOXX]VWPGKJHLZN[VNJPPPPPPPPPPPPPQPPPPPPHNLVeELPPEPJPRLPPPRUOPNPPPMUJPSPPPPPPPPJPSENSPPPPPPPPPPPPPPPPSPPJTPPOOPPQKPPIKPPIJPPPOPPPPPRPPOPPPPPPOPTKNPPPRKPMPOOPPPQJPPPPPPPPPPPLPPPZPPEPPPPJPXPPPPPPPPPPPPPPPPPPPPPPPPPEVSPSRPQCWRPO`
const MONEY = `	* open point wide
A	- and big bracket from han in is line of stop title who with
AR -	$ round
AR and	amount money value
AR big	fund round
AR bracket	colon comma
AR from	from
AR han	$ buy comma follow invest is kind money value
AR in	past toward
AR is	is
AR line	$
AR of	amount comma invest is money round toward value
AR stop	$ comma semi
AR title	comma debt figure from invest is money past raise round seek toward value
B	- and big bracket done from han in is of stop the title with
BL -	^
BL and	amount
BL bracket	colon comma
BL done	raise
BL from	from
BL han	^ amount backed comma customer debt figure invest is kind money more past raise round seek toward use value
BL in	kind money more past raise round seek toward value
BL is	is
BL of	comma figure is kind money past raise round toward value
BL stop	comma
BL the	^ is
BL title	announce comma figure follow from invest is money past raise round seek value with
BL with	amount raise with
L1	^ amount amount~ announce buy by~ colon colon~ comma comma~ figure follow from from~ invest is is~ kind kind~ lead money money~ more past raise raise~ round seek semi toward toward~ use value value~ with
L12 ^	^ comma comma~ invest is kind~ raise seek value
L12 amount	comma comma~ money round value
L12 announce	raise
L12 colon	money raise round
L12 comma	announce figure follow invest kind money past raise round seek seek~ this this~ use value with
L12 figure	figure seek
L12 from	is with
L12 fund	comma
L12 invest	money value
L12 is	invest money past raise round value
L12 kind	comma~ money raise value
L12 media	raise
L12 money	comma invest is money past seek toward value with
L12 party	invest raise
L12 past	invest money raise
L12 raise	comma is is~
L12 round	comma money
L12 seek	invest is money raise round value
L12 semi	raise
L12 this	value
L12 toward	invest is kind~ money raise seek
L12 value	is kind money seek toward value
L2	^ amount amount~ announce announce~ buy~ by~ colon colon~ comma comma~ customer~ figure~ found~ from~ fund invest invest~ is is~ kind kind~ lead lead~ media media~ money money~ party party~ past past~ raise raise~ round round~ seek seek~ semi~ this toward toward~ value value~ with~
LR ^	$ comma value
LR amount	$
LR colon	$
LR comma	$ comma money
LR comma~	comma
LR debt	comma
LR figure	comma
LR from	toward
LR invest	$ comma toward
LR is	$ comma debt money round toward value
LR is~	toward
LR kind	$ comma
LR kind~	$ toward
LR lead	comma
LR money	$ comma semi
LR more	comma
LR past	$ comma money round value
LR raise	$ amount comma from invest is money past round toward toward~ value
LR raise~	comma round
LR round	$ comma
LR seek	$ comma is toward value
LR this	$
LR toward	$ comma toward
LR use	comma
LR value	$ comma toward
LR value~	comma
PL	- announce buy customer invest money party raise round seek this value
R1	$ amount buy colon comma comma~ figure follow from fund invest is is~ kind~ lead money past round seek semi toward toward~ value value~
R12 $	$
R12 amount	$
R12 buy	$ comma
R12 comma	$ amount backed by colon comma customer figure follow is kind lead manager media money party past raise seek this toward use value
R12 debt	$ comma
R12 figure	$ comma
R12 from	$
R12 invest	$ comma kind
R12 is	amount comma
R12 kind~	comma
R12 money	$ comma lead money seek toward value
R12 past	raise
R12 round	$ comma money
R12 semi	raise
R12 toward	$ amount comma customer figure from invest is kind money round toward
R12 value	$ amount comma is money past value
R2	$ amount amount~ backed by colon colon~ comma comma~ customer customer~ debt debt~ figure figure~ follow~ from invest invest~ is is~ kind kind~ lead lead~ media money money~ party party~ past past~ raise raise~ round round~ seek seek~ semi this toward toward~ use value value~ with~
TL	- announce buy customer debt figure follow invest lead money more party past raise round seek this use value
TLR -	- buy customer figure invest money party raise round seek value
TLR announce	- money value
TLR buy	-
TLR debt	-
TLR figure	-
TLR follow	- money
TLR invest	- money value
TLR lead	money round
TLR money	- invest
TLR more	-
TLR past	- money round value
TLR raise	- fund invest money more party past round seek value
TLR round	-
TLR seek	- invest round value
TLR this	-
TLR use	-
TLR value	- past round
TR	- buy customer debt figure follow fund invest lead money more party past raise round seek value
again	1 2 3
among 1	1
among 2	1 2
among 3	1 2 3
at	0 1 2 3 4 5 6
big	0 1 2 3 only
clause	buy debt figure fund lead past raise round seek this value
in	alone least middle most
line	0 1 2
nth	0 1 2 3 4
rank en	10 11 4 6 7 8 9
rank zh	10 11 12 4 6 7 8 9
with	buy debt figure fund lead past raise round seek this value

URVWUSQLR^RVVROQNPPPVSOPIRNRSPRRRPTGHPUVVSROIXA]OOPPRHPPOO?QMFUObGULHSXVRSNPLRWMTPNSXTSOWRSRKYOMPTPIKHNYIQLPAVJOOSNTPOMMOLFMPIVMQRWSTNOKKPTGPVORMVZOTIPPM^UVZXQSQLZPKUOPOJNMPMLOTOSMMSPSP]LSTNNPEBVPOPNUWNVNdQHSRRFQPRRPLPIIFMOGPQLW^MPAPUQSP?OUPSORIKQPPRdLAJNNMKHIPRKNQE=YSM]RQRLPSXQNaRWPPOGKFM^eQNPSRTOROUUTWRFWTCDTPQPPMRXPPBWOOXVJRQWUN@BOPNGPIQWNMROKUMNPMMIOPMTOTMPPNMRLRPISNMJOMNTRIPNKNRMJWSPQUUOYPOSTPRPP_PDUPCOHRQWRjPOTRP]PQPPSQSRQLNPAPOKPRSGGQPSPUMPRURRPSMRHLQULOCHKYOLPTKLNOQURNMTRNUMWLUQPNMTZPNPPZPOSPQPVSKPNBKQFUPSGGYPPXDTH^LLVI]VPPOQ[ROPPPROLPWNZVGSUOQTKCSOPKNNPUQUQWPPPKOPTJMPMPLRLGOTPONXNLJPO^NOWPORSRPXPLLKQJNXS[=BRHVeUTQQYKbgTaR[U<RYTT_WKU@LPRTU[SUUOPYV_WDWTNPJ[fYYX_JOW]ZWLaL?7N?
OFYPYROVYNYN[RMMNMQXOOTPURVYIPFRSJPVOLYN[PPLUSVSPPNPFPPKSRIPS_RHJ]MQ_PLNKWQUPOU[PPVPLKPWPPPNMPMUMPPXNPPPPAPPUNKIPWPPSOSMRLNITOTPPPLPOOWTOTQMKNUNPJPVPTPQTbFPJPRSPIYSPWNRRSTIRNPPMPNPQPIJPaPPPOPMPaQTWSPNPPZMqQKPIPNPLPPPPPAOMHT?SFTP]PTGN[QPPMOMPPTRUUOVVX[PGBNP[PNNPX<NHPLYPP]WP_XPPVUVVKPPQLAPEFY_RWTPQYOOdM[VgZ;G]K:WRESPPPPPNSPPPPPIRNJVRXYSENPPQQKWNPLPOPMTSSTVPRQPMVOPPUPRRPLSPSLIQONXPPRPPQQMPNTUMIORPRQGHRQMcPNPPONUPSWJ_POPPP[PJSRPPLOQHZPGPQMIOWLSSRPPMPHQLRMPYPOWLVOPJ]TPXLbWPPPTRPPPPPKPPPPMUUPVLPYVWRJOHPPXKQUUOOTUCPTYFNOPITPJPZXSUQRVOXePILL_LVTIMSQUEWPLZPPIPNPRbPEOYPPPPPYPJPRRTNFPPNTUKPQSTIPRURWPKPTPRNOSOSKKRL^OMSPJRTSVLUWTLRSVPQP^M^]ULOS[WSKMPaSU^.LPTLUTKUYSKOUaBOPUfYN<NOPUlVCNMQK]]XX*FJ
NPUMVNPMRUMPURPPLPSPKPIPQRPROPPRPPPE^PPPUPPPKTPUTSMVRPTPONCOPRRP[NPPPPPMQT_LT@SPPSOPPTPPYPPOPKP@OHMMQPP]POPPPPKPVTQPPSTNXXNXMTXPKPPPRPPPAPQMPPPRPSGPPPSPSYOPMMJTHWWPITPNLPQPPIPOZWSPPPPPP^POPQPVPUQPPPPPSPTNgNJPPPNRPPPSPPINLSMGPVPPaTPKPTQPPMLPPPPUWPQPNW[PMJNXPUNPJRMNPYJbOVXWRRSPPWMLVPLPMPIQLM]cKPPPGTOPcPWT]XLVSK>WbQPPPOPTSEPOPPPNRQJ[PNNRUPTUPQPSCPOPPPNIPPTPPPTPPQPVPPPPROLSWPLNQORZTRQPPPPNPPPUPPPPPVSPSRPPSDNPP5PFPUOPqMPPPP[NPMPNPQNRWRPPPQPPPSNPRPPRPPPPPOPPTMPPLQQPLSLPVPWPPPPTQPQPXPQPUMXTNOPLNPRWPPPOPRNSMKWISPPROMYQPPOPTUPQJPTPUPPVOU[PPPPWIOJPPNDTQVPbSPPPPQPOQPPOPQPPRPUFPNPPHPPUPNIPPOQPPPLPRSWPLVPOaMURPPKTRPTPEPPLPIS[MQQOIUURTIS[Hd^UdFJGOQPSTaMKS<PdO8RcNTRIPNVfaVPTABVYYPPROBKUQSYUXRP<WZ
ONOVKQNQHQYPOBRMNPMSPPPPQTPHPPPRNSPPPXSPOPPQPQPUPTNLPPPPPPILPRRPZPQTQMPRZTGN?GWPPPPMPTPPSPNPHPSVOOGPQPPXPOPTUPKPPTPPPPNNPPNPPOTPPPPPQNMHQPQMPPPTPPPPPPPPMQQPPPH;KPZPRTPRTIGPPOPPNPUPPPPPR^PPPPPPPNQPPPPPSRVNaPKPPPNQRPPPQPIOLRPGPPPLePPNPUQOPNOPPPP^aPQPPX[PMJNPPPNPPRJNPPJYPPYVNWPPPVPPWPPPPPKPKB^aPPPPTIOPpPRQYWHRUKDFNPPPQPPPNOPPPPPMRQPVPOPRPPRPPQPOOLOROPNPQPTHNPTUPCQPPPPPRPLSPPTIQORXPPSPPPPOPPPUPPOSPSOPPRDPYONPPLRFPLRPhPOPPP]HPPPPPQJUQPPIPRPPPSKQSPPPPPQOPQPPSPPPLQQPMSPPWPWPPRPPQGQPPQQPPPPRISLPNRORPPPPNPK[NRSVSPORLGTQUPMPJUPOQPTPRQPVOW[PPQNZJPSPPSQCPVPEPPPPQTPOQPPPPPPLRQUMPPPPMRPTQNPXPNMPQPFPRQWPLPPPRNPQPPOQRP_PNPUQP9SPQLPSHRYJKCP^H^bVgNJGDSX@R[hQH(FCSNNTPNVGNUPhAOPT]XLAPKPLVORQYSJCpUK!BD
SGUWTQHPRUZPTMPENTPSPPPPQRPRPPORTPQPPPZPTPPRPTPUPQKRPPPQPPIPPRRPZPPKQPPR^TDPDNUPPPPPPTPOEPPPQPPPOPPPMPUURPXPPPKQPTPPPPQNUPNPPORPPPPPSSPP?PQMPPPRIPPPPPPPDOQPOPWPOQ^PPTURKPPMPOUUPPSIPPTQN^PPPPPPPUQPPPPPSPWNhPKPPPRNPPPPPPIQK]PGPPPP_PPKRUQPPMOPKPLVWPQPPW[QMJNPPPQPURJNPPJYPPWVQWQPPVPVWPPPPPQPPI]cPPPPNTJPYPXL^WMNUK?eSPPOPPPPPOPPPPPRSSPVPOPSPPPPQQP?8ROPPPNPPPTPTPTPPNPPPPPPQPLSPPPNSQRWRPQPPPQMPNPUPPJSPRKPPROPdHNPSAPGPS]PgPJPPP^OPPPPPQOTPRPKPQPPPSLPKPPPPRVOQQPQTPPPLQQPMSPPUQYPPPPXQPQPPPQPPPPWOTPPNPMYPPPPPPOWPQVWSQPRL@TQPRPPLUSOQPTPUPFVOTTPPOOUVPNWOQDPQVUNMPPPPQPOQPPPPPPPSPUTOQPPDRWTPNPNPQQPPPQPRQSWLPPUSNPTPPPQRPiS/PPQPJSUQPPQRONTNQPQMYXSMOWSKNO>H^;>TBGMQRFXMRWUFNQ[VOPJMJHUVPPReMPVPLSJcLF7LA
RHWOQWMHNXOPUNPONPISPPPRQRPNSTWUJPJHPPQPUNPPPTPUPLMSNSOPPP=OPRQUWNNNHPPXQSLMQKUOPNPPPVPPWPPPRPMTOOJPSWLUQOPPKPKPPSPPPPON[PHPNMZPPPPPNLPPNPMMRPPRKKPPNPNNSYPPPPQSRQXPNTMQORQPPQOMNPVKPPPPPZQPPQPPSUQPPPSPPPXNgPKPPPNOPPPPPVFOLMPGPPPHaPPKPSNPRMOPPPPFWPQPPWYPTENPPPNPPRCNPPJYPPYVLWUSPMOUYPNMPX>PIF[aPPPMPFOPZPVO^WULUKDIFOPNPPPOHOPRTOPKQMPOPGPRPWPPPSPWFPOPIPNPCPVNKPRNPNMPUPPPPNLSPPUNQORXPPNPWLPFPPP[PPNPUQRPPUHQRPNKPBMMPSYPRPNPPR[LPPPPMQN_IRTFLPRPNRLPJPOPPPHPKQPNSLPPLQQQMSPPXQRPPPRPEKQJPPQPPPPMLUPPNPDXPKWSPPOVQQ[WQJPRLCLJPPPTCUPIPQSOLP7VOY[SORMXNONIQQPRQVLOS[PPEGPOQPTSPPWWQKUGPPPPMPINPNPPVPBPPUQLNQXOLPPMPNPTTJUPUTZP@PDRGGMSOSPTQHNUGPUUEYZOWRMHNfgR[_VP4APGTNLWLSYTMILUMNPSQQQOUOMEYJUqiZiCbS3BGG`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
