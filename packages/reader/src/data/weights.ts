import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `	* begins en etc first later latin most opens owns quoted raises titled zh
A	- and bracket done han in is line low one stop the who with
AR -	amount comma found invest kind money value
AR and	backed comma follow fund invest is kind lead more party raise seek use
AR bracket	amount colon comma
AR done	is toward
AR han	$ amount backed customer figure found fund invest is kind lead media money more past raise round seek this use value
AR in	toward
AR is	is seek
AR line	$
AR low	$ adviser amount comma follow found invest is kind lead media money more party seek toward
AR of	amount invest value
AR one	backed kind
AR stop	$ comma customer follow is kind past raise toward
AR who	comma
AR with	backed is lead
B	- and big bracket by done from han in is line low of one stop the who with
BL -	^ comma
BL and	^ backed by comma from is kind lead media more
BL bracket	^ colon invest is kind
BL by	by
BL done	raise
BL from	by from
BL han	backed comma customer invest is kind lead money more raise
BL in	toward
BL is	is
BL line	^
BL low	^ amount by comma invest is kind media more party toward value with
BL of	comma found toward
BL stop	^ comma from is lead semi
BL the	^ is
BL with	colon is
EL	- buy customer follow invest lead more party raise
ER	- backed buy follow found invest lead more party past raise seek value
L1	^ amount backed buy by colon comma follow from fund invest is kind lead media money more party past raise semi toward use value with
L12 ^	^ by colon comma kind party raise toward
L12 amount	comma from toward
L12 announce	raise
L12 buy	comma
L12 by	comma found from invest kind party
L12 comma	backed by colon comma found invest is kind more party raise toward with
L12 customer	comma kind
L12 debt	from
L12 figure	kind
L12 follow	by comma is party
L12 found	comma found
L12 from	comma kind
L12 invest	comma
L12 is	colon comma invest is kind more party
L12 kind	comma is kind raise toward
L12 lead	by comma is semi
L12 media	comma
L12 money	colon comma from is kind toward with
L12 more	backed comma is
L12 party	is semi
L12 past	comma raise
L12 raise	amount by comma party
L12 roster	by
L12 round	by comma from money party
L12 seek	kind lead
L12 this	is
L12 toward	comma customer is kind
L12 value	comma
L2	^ amount buy by colon comma customer debt figure follow found from invest is kind lead media money more party past raise roster round seek semi this toward use value with
LR ^	adviser by comma follow found invest is kind media money raise seek toward
LR backed	$ lead seek
LR by	$ comma found fund invest kind lead toward
LR colon	$ is
LR comma	$ amount announce by comma customer follow found invest is kind lead media more past raise seek semi toward
LR customer	$
LR found	follow
LR from	$ comma follow is
LR is	$ amount comma found invest kind media party semi
LR kind	announce comma is kind raise seek
LR lead	follow
LR media	$ comma seek
LR more	$ follow more
LR party	$ comma
LR raise	amount comma invest round
LR semi	$
LR toward	$ comma invest raise
LR with	comma toward
NL =	^ amount backed by colon comma customer follow found from invest is kind lead money more party raise semi toward use value with
NL ^	^
NL ~	^ by colon comma found from fund is kind lead media more party raise semi toward with
NR	- buy follow found invest lead more party past raise seek value
NX $	$
NX =	amount announce backed colon comma customer follow found fund invest is kind lead media money more party past raise round seek semi this toward use value with
NX ~	adviser backed comma follow invest is kind lead more party past raise seek toward use
PL	- backed buy customer follow found invest lead more party past raise seek value
R1	$ adviser amount announce backed by colon comma customer debt figure follow found fund invest is kind lead media money more party raise round this toward value
R12 $	$
R12 amount	amount comma round toward
R12 announce	amount colon invest money raise seek
R12 backed	$ comma kind
R12 by	amount
R12 comma	$ amount announce comma customer found invest is media money more past raise round seek toward value with
R12 customer	comma
R12 follow	$ comma this toward
R12 found	$ adviser backed comma follow found kind
R12 invest	$ amount backed comma kind
R12 is	$ backed comma follow is kind seek toward value
R12 kind	announce comma found raise round value
R12 lead	$ amount comma follow is money
R12 media	comma kind raise seek
R12 money	$ amount comma
R12 more	$ comma more
R12 party	comma follow
R12 past	amount invest money
R12 raise	$ amount buy is round toward
R12 seek	$ amount follow is kind lead raise seek
R12 semi	$ from
R12 toward	$ amount customer is kind seek toward
R2	$ adviser amount announce backed buy by colon comma customer follow found from fund invest is kind lead media money more party past raise round seek semi this toward value with
RL	- backed buy customer follow found invest lead more party past raise roster seek value
RLN -	- backed follow invest lead more party raise seek value
RLN buy	-
RLN customer	-
RLN follow	-
RLN found	- raise
RLN invest	- invest raise value
RLN lead	- follow
RLN more	- past
RLN party	- found party raise
RLN raise	- raise
RLN roster	-
RLN seek	-
RLR -	- adviser backed buy follow found invest lead more party past raise seek value
RLR backed	follow lead raise seek
RLR buy	-
RLR customer	- seek
RLR follow	-
RLR found	- follow found
RLR invest	-
RLR lead	- follow
RLR more	- follow invest
RLR party	- backed customer follow party
RLR past	-
RLR raise	- invest
RLR roster	-
RLR seek	-
RR	- adviser backed buy customer follow found invest lead more party past raise seek value
at	0 1 2 3 4 5 6
kindL fund	^ amount backed by comma follow is kind lead money more party raise
kindL group	^ comma
kindL other	^ backed buy by comma from is kind lead media money more party past raise semi toward use value
kindL short	^ comma is kind money party semi
kindL tech	^ backed by is kind raise with
kindR fund	$ amount announce backed comma follow found is more party round seek semi toward
kindR group	$ invest is lead
kindR other	$ adviser amount announce by colon comma customer debt figure follow fund invest is kind lead media money more past seek this toward value with
kindR short	$ amount colon comma follow found invest is kind lead more seek toward
kindR tech	$ amount colon comma invest is kind toward
kindRR fund	- adviser customer follow found lead more raise seek
kindRR group	- backed invest lead
kindRR other	- adviser buy customer follow found invest lead more party past raise seek value
kindRR short	- backed customer follow found invest lead more raise seek
kindRR tech	- customer follow invest seek
line	0 1 2
long	1 2 3 4 5 6 7 8 9
nth	0 1 2 3 4
opensL	0 1 2
opensR	adviser announce buy by colon comma found invest is kind lead media seek toward
ownsR	amount money value
quotedR	comma
shape	fund group other short tech
size	1 2 3 4
times	1 2 3
with	amount found lead past roster round

ZNBBPf@HNNJRRdZPLNTPLTX]NTHJXTPPRPPFPNLPNRPFPVNNHTVPNNPVZTH_PVVJPRPLNPNHXLPNNTPDHXNTHPfPPTPRTPDRRZVPNPPV<RRP@NPPPNVNNPNbPPVTRPLbHPJRNLJPJPPPPNTPFRFPPPPPNP]PXPTNPPPVPTPNNPJVPLPPPRNRNNNHPRXTPLLNHPPJNLJNRbFPFFJLP<PJNXLPPPNPNPPTNPVZLJRNPRXPTNRPPNRPNPPPNRPRVNPPRLVPNPFNNPTTRRPRNPPPPPTNPNNJRTXPJP_PLXPJPPLNPPPPPPPLPJPPPVHTPTNPNZPRPHPRXPRPPPPLVVVRPRJJPXLNPPJRPPPPPHVXRRJLPDJPNRPPNTLPPPDVTRDPFPPJRRRRFRPHPTRJVPJNNTPRPPPPPNLHRPVTTHLPPNPPPRRLNPLLPNVRNP]PNPPPV]NPRNRPRPPRJPXPNNRPTPRNNNNPPLPNTPTPLPNPP]FPNPLDLRRTPPNNXVPRJLVNL]JTTPRLNLPPJPTPRDJLPRXNJDPRRPPPZPVVJVPJJDTJRLPHNPRPVPTPTJLTPRVHTTLPPLJPPPPRJPRNPRDRLTNTXRNNXNLPNPHRTRXNPPTNHPPN<RPL]RRDPPRLNXPPRJRRXNPZVNPLHPPP_VDPPPTLLPPLRPPTJTNNTZRPRRHPNLTPPNPNRPX<LVRdPZdRNPPPJRVPNNLPPPJRPNNNPPNPVNTPNNJRPVVPRVPNJLPPPPPRLPVPRPPLPNRPNLPNPXRVFP_PBPPPPPPJRJPRPRTRFPPRPLPPPPLPNPPXPLXTbDP]PJJNPJPPPPPPRTRPXLHRNJJPPPPPLPRPLRPPPXNLPPVTPPRPNTRPPPRNXNVPLTPPPRNTNTFHJNHPNPPPPPRLNLJPPXRTPRPTLNTLVRRNLPRPRTVXRNRXRJLLRNRHJNPTXNJLPJ@PLNPPRNLXLVRPNNPRNPRNNVPTPTVPJNRPLPLPP]TVRLFP]]Z_VZZTTPNNJNRLVPJJPTPPPLLPPV@P]lPR_LFZL@ZTLXPD
VPXLThjZNTX_LNL6]NPRRPJPVPVDJFVPNRRPJPPPPPPPPJPPZPPPPPPNFPBPPJHLLPPXVNPXPTNPPPPHRPPLJPDPPPPPLVPPPPNLPRPLbJNRXPPPP:NRJNJXVRRTPRPHPJRPNPPPPPPPPPLNPP]LNPNNPNNJNTNPLRRRPPPRPPPLPPNRPPPNRNPPPPPPPPPVVPRNPHFRLDFRD@RPPdPZPPPTFPNPDPPNRPPPPPPFPPPTHPPNPZPPPPPRPPPPPPNPPNPPPPNPPPPFPPRPRPPPPRPPLPPVPPFPPTPPPJJLPPPPLPPHVPPPPNPRPPZPPPPPPPPPRRRPPVPPPTFRRPPPLPHLJN>PPPNPPPLPRRRPNPJPPPTLPPPPTJNPPVPJPPPPPVPPPPNPPPPLJPNPPPVRNPJPPPPPPJPPPPPPPPVJNPRRPPPPPPPPPPPPPPPLPPPPPPPJNPLPLLPJVPPPJHNPPTPPTNPHTPPPFPPPPPTNNVTLRLPLPPPLPHRRLNNPNLPLNJLPPPPRVRPPTNPRPHPPPPJRPPPPFPRPVLPPJPNNNJPJPNJHPPLTNNPNNFJPJNNJPPPPPRTPTJNPPPPRPP_NPPPPLRVPPPPPPNPPLPPRNPPPPPPTDPVPJNPPPPPRPNPPPPLPHRRFNRPPPPPPHP]PNRPPPPPPPNRNXLPTLNPPNLPRPPPPPRPPPRPBTPNBRN_PLPRPPRNHPTPJPRTLPPLPTPPTPPPPPJLPLPPPJNJJPJPVNRRPPPPRPPPPPPPFPPPPPPPVFPFHHHHPJPTNPPPPPRPPPPPPPPPPPPJPPPPPPPPP_DPJPDJFDPLPTNPRPPNLPPPPPPJPPJPPPPPLPRPTJVBLRPPPPPPNPPPRLNPPPPPRPPPRPPPFVPPPJPPPPPPPPPPPNLVPRLLPNNPPPPNPPPPPTRNRPPPNJPPPNXPPLPPTVVPPFTNLPPFPPVNNPPPXLPPLRNJNPPNPRFPPPPNPPVJXRPPRLP]_PRRNRPNJ]ZXRFLPPJPPPLVTNNNPPNPPRTP<DZX_VL64JRT]NRZTR
VPXPPZ]RPLPTLLHZDRHPPPLDVPPTJPPPPNPPPJPPPPXPPPPPPPPPPPPNPPHNHPPRPPNPPPPPPPPPPPPHPPDPTJPTPPPPPNPPPLNPPPPPPPPPPTPRNRLJRPLTNPRNLPHJPTPPRP]PPNPNPPPPPPPRPDPNPPPPPPPPPPPRLPHPPPPPPPPPPPPPPPPNPPPPPPVPPJHbPPLRNPPPPpHNPP>PPPNPPNNRPNNTNFPLPRPPPHPPPPPPPPPPPTPPPPTPPPTXPPJNPPTPPPPPPPPPPNPPPPPPPPPPPPNPRPPPPPZ@ZPPPPPPRPPPPPHPPNPLPPPNLPNPPPPLPPPPNRPTPVNPP>PHPNFXPRPJJHPJPPP>PPPJPLPPPPPPPPPPPPPRPPNNPTPPPNPPPPPPLNLLRPJPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPTTPPPPPNPPPPPPPJRPJPRPPPJNNPRPPPLPPPPPNPTPPLTPNPPPPPLPPPNJRVTRPDNPPJNJNPPHHPRPFTLPHPPLPPPPPPPPHPPNJJPbPNPPNLPRPPP<PNNPVPPNRPHNJNPNRNRPHDNPNHZNNLJPPPNPPPPPPPPPPPPPPPPNPPNPPRJPNPPPPPPPZPLNPPPDPPPPPJPPNPNPPPLPPPPPPPPPPPT]TRTPPPPPPNPPNPPPPPPPPPPPPPPPPZPPPPPPPPPPPPBPPPPPPdJRLPPPLNZPHPPPLPPPPLPRPPPNLJJZPPPHPPPLPPPRRPFPPPPPPPJPPPPPPPPPRPPPPPPFPPJHPVNPNJPLPPPPPPPPPPPHTPFPPRPPPPPJPPPXDLPHL>PXLNPHPPJRLLTPPPPPPNRPPPPPPPPPNPPPVPPNNPPPPPNPFPPLNPPPPPNPPPPPPPPPPPPJPPPPRPNPTPZPLPPPPLPRPJPNPPVPHJPNPPPPPPPPPPPPPTPPPPPPPPPPPRLPPFRPPRPPPZPLPLNPPRJPPNNNNPPPPLRPPPLPPPPLP]ZTVPNJDHTZ]_NHNPNJPPPPJPTPPNPPPPPPPPTTXDH]PPJTVXLrRPP
ZPXTPfZTNPPTRPL_JPJLJJJBVPPXPPPNPPPVPRPNRLJPRPPTPPPRRTLNPPBNRNPPRPJPPPNPLPPHPJNHPPVPPPPJLPPNPLTPPLPPNPNPPPPPPPRPLPPNPPZVJLTRDNLNPPNPPPLNTPPXLPPPXPPNP_RRRPPPNPPPRNLTPPTPPNPPPPPPNPPPLLRPRPNPRRJPPTPLLV]LRP]P]>PRFDTHNJRPPPLNRPLTPRLPFPPTPNLNPNPVNHPJPNTPTNFPLVPPPPPPTJLTLPLPLLPPPTH]TPLXPPPTPNPPPJ@RRPHVDXVPPPRPPRPPHZNLPPPPTNVPVPHPPTPPPHPLPFPPPHNJRLZRPFNVNDVNPNTPLVLPPPJP4]PPPJRNPPVNNPPPPP]NPDTVPNPLPPTLPFPPPHPPPPRPRRVNTPPVPNNLLRPRPPPPVLNVPFPPHTPPXRLNPRTNPHTLPNPNPPHRLPPNPRPHPNPPPTPNPRPNRTJNNRPRPVPRRLJPPPLJNPPPNPNNVHPPPJPNDLJP>PNRPPLPPHPPPPPPDNRPRPPRRPLHRJPVPPJZHRPHPPNNPRNPPTLPPRJJNLJPNPPPNPPHRRPPRPPPPNRPDFPVPTPPPRPPNPPPPDPPVRPPDPPVPPPVFTJPPPLVJRPPPNLPPPRPHPPPPJPRPPPPPHNVPRPPNPPPPHPRPPPPPVLLRPNTNPV@NJLPPNdPXPLNTRJ:RPPRHNPPVPTPBRRFJTPPF:RPTLPPPPZRPPN4PFLNPNPNPRTRJNPPPPRPVLPTBLPVHRJNPPBVHXNPLFNPVNRPPLPFFPTRXLRPPVLN]@PNPTBTHLTLHPLRVPNHBTPPXRNNPPTRNJPPPLNPPPTPNPNPNPPVPLPPRPNPPRLJPPNPRPPPPLRPJPPTTNRPTPPPPLNNPPPJPPRPPPHLNNPPPPLPPNPPPVPNPPJHPVPPPJRPPPXLRPFNPPPPPPPPLPPPPPLPTNPNPNNPRPPFLPRFPRPJNXXZRTPPTHLRXV]TPNLPJPPPP@PPNNPRPTPPPPPPXbHDVTXTPP_HTTDP
XNZZNfXRPPPHRLLZPPHPNPNPVPPHPPPPPPPPPNPPPPPRPPPPPPPPPNPPPPHPNPPPPPRPPPPPPPPPPPPHPPPPPPPPPPRPPPPPPPPNPPPPPPPPPPPPPPPPLPHVPPRVNJRJPJPPPPPPPJNPPXPPPPPLPPNPPPPHPPPRPPPRPPPPPPPPNPPPPPPPLNPVPPPPPPJPPPPFRPPJPPPPPFXPPPPPNPPPHPNPPPPPLNNPVPPNLFPPNNPPPPPPPPPPPPPPPPPPPPPPPPXPTJNPPPPPPPTPPPPPPPPPPPPTPPPPPPJPPPPPNTPPPPRPRLPPPPPPPPPPPPZPPPPPNPPHLPJPZPPPPPPHNPLLNZPPPPPLPPBPPJJPPPPPPPPPPPPPPPNPPPPPPPPPLPPPPP<LPPPPPTPPPPPPPPNRPPPPPPPPPPPPPPPPPPPPRVPPPPPPPPPPPPPPPPPJPNPPPLPLPPPPPPPLPPNNPNPNPRPPJPPVPPPNPTPPPPPRPPNPPNPPLPPPRLPNPPNPNRPPPPPPPPPPPHPLPPNPPVPPPPPP@PPPVPPJXRPDPPNHPPPPPNPPPTLPPPLJPNXLPPPJPNPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPRPPRPDPPPPPPPPPPPPPPPPPPPPPPPPPPPNPPPPPPPPPPRTXPPPPPPPPPPPPPPPPPPPPPPPPPPPP_BJPPPPPbPPPPPNLHPPNXPPPNPPPPPPLNPNLLDJ_NPNPJJLPPPPRPPPPPPPPPHPPPNPZPJPPPJPPPRFRPBHHLTPPPPPPPPPPPPPPPPDNB]VRBPPZPPFLPPXDPPLRJPHXJPLJPRPPFTLFNPPHJPNPPPRTPPPRPPLRPPPPPPRLPPJLPPPPNPPPPPPPPPPPPPPPNVJPTPPPPPPPPPJLPPPPPPPPPPRPPPPPPPPPPPPPPPPPPNPPPZPPPPPPPPPPPLPTFPRPPPPPPRLPPPPRNPNPPPPJPPPPLPXPPPPPPPNXX]VTPHJNJLXLXTPPPPJPPPPPPPPPPPPPPPPPNNVbBDVTPRNPPDVPPN`
const MONEY = `	* open point wide
A	- and big bracket from han in is line low of stop who with
AR -	$ round
AR and	amount money value
AR big	fund round
AR bracket	comma
AR from	from
AR han	$ buy comma follow invest is kind money round value
AR in	past toward
AR is	is
AR line	$
AR low	comma debt figure from invest is money past raise round seek toward value
AR of	amount comma invest is money round toward value
AR stop	$ comma semi
B	- and big bracket done from han in is low of stop the with
BL -	^
BL and	amount
BL bracket	colon comma
BL done	raise
BL from	from
BL han	^ amount backed comma debt figure invest is kind lead money more past raise round seek toward use value
BL in	comma kind money past raise round seek toward value
BL is	is
BL low	comma follow from invest is money past raise round seek value with
BL of	figure is kind money raise round toward value
BL stop	comma
BL the	^ is
BL with	amount raise with
L1	^ amount amount~ announce buy by~ colon comma comma~ figure follow from from~ invest is is~ kind kind~ lead money money~ more past raise raise~ round seek toward toward~ use value value~ with
L12 ^	^ comma invest is raise seek value
L12 amount	comma comma~ round value
L12 announce	raise
L12 colon	money raise round
L12 comma	announce figure follow invest kind money past raise seek seek~ this use with
L12 from	with
L12 fund	comma
L12 invest	money value
L12 is	invest money past raise round value
L12 kind	comma~ money raise value
L12 media	raise
L12 money	comma is money past toward value with
L12 party	invest raise
L12 past	invest money raise
L12 raise	comma is is~
L12 round	comma money
L12 seek	invest is money raise value
L12 semi	raise
L12 this	value
L12 toward	invest is kind~ money raise
L12 value	is kind money seek toward value
L2	^ amount amount~ announce announce~ buy~ by~ colon colon~ comma comma~ customer~ figure~ from~ fund invest invest~ is is~ kind kind~ lead lead~ media media~ money money~ party party~ past past~ raise raise~ round round~ seek seek~ semi~ this toward toward~ value value~ with~
LR ^	$ comma
LR amount	$
LR colon	$
LR comma	$ comma money
LR comma~	comma
LR debt	comma
LR figure	comma
LR from	toward
LR invest	$ toward
LR is	$ comma money round toward value
LR is~	toward
LR kind	$ comma
LR kind~	$
LR lead	comma
LR money	$ comma semi
LR more	comma
LR past	$ comma money round value
LR raise	$ amount comma from invest is money past round toward value
LR raise~	comma round
LR round	comma
LR seek	$ comma is value
LR this	$
LR toward	$ comma toward
LR use	comma
LR value	$ comma toward
PL	- announce buy customer invest money party raise round seek this value
R1	$ amount buy colon comma comma~ figure follow from fund invest is is~ kind~ lead money past round seek semi toward toward~ value value~
R12 $	$
R12 amount	$
R12 buy	$
R12 comma	$ amount backed by comma figure follow is kind lead manager media money party past raise seek this toward use value
R12 debt	comma
R12 figure	comma
R12 from	$
R12 invest	$ kind
R12 is	comma
R12 money	$ comma money seek toward value
R12 past	raise
R12 round	$ comma money
R12 semi	raise
R12 toward	$ amount comma customer figure from invest is kind money round toward
R12 value	$ comma money past value
R2	$ amount amount~ backed by colon colon~ comma comma~ customer customer~ debt debt~ figure follow~ from invest invest~ is is~ kind kind~ lead lead~ media money money~ party party~ past past~ raise raise~ round round~ seek seek~ semi this toward toward~ use value value~ with~
TL	- announce buy customer debt figure follow invest lead money more party past raise round seek this use value
TLR -	- buy customer figure invest money party raise round seek value
TLR announce	- money
TLR buy	-
TLR debt	-
TLR figure	-
TLR follow	- money
TLR invest	- money
TLR money	-
TLR more	-
TLR past	- money value
TLR raise	- fund invest money more party past round seek value
TLR round	-
TLR seek	- invest round value
TLR this	-
TLR use	-
TLR value	- round
TR	- buy customer debt figure follow fund invest lead money more party past raise round seek value
again	1 2 3
among 1	1
among 2	1 2
among 3	1 2 3
at	0 1 2 3 4 5 6
big	0 1 2 3 only
clause	buy debt figure fund lead past raise round seek this value
in	largest least middle only
line	0 1 2
nth	0 1 2 3 4
rankE	10 11 4 6 7 8 9
rankZ	10 11 12 4 6 7 8 9
with	buy debt figure fund lead past raise round seek this value

VRVXRRPLP_RVVPRNNPPPVRPPHNPTPRPPPTHRJPVVVPJPPPP@PPFRP_RRPJVDZPPNPJTNHRXXNTRNPLTNRPNRXRRPVRRJVLRLPTPJJFNXPPRPDVLPPRPVRTNPLLPRHPRPPNNNFNPLTVPPNVZPRLPLZTTZXPTPLVPJRPPNJNNNNPTPPNNPR]NRRNPFDTPPPNTTNVNbJRPHPNPJLHLPHPPNV]NPDRPR@PTPRPNHNPPPNbNDJPPNJJPPJRF@XRN]PPRJPRVPN_RVPPHLFNXdPPPRRRPRNTTRTPFVRFDTPRPPNVPPDTPPXTLPVRBFNPPHPJVNNRPLTNNPNPHPPNRPTLPPNNRPJPNJNLPTNLNLNPNJVRPPTTPXPNTTPPPP]PHTPDPJRPXRhPPRRZPPPRRRPNNPDPNNPRPHHRRTNPTPRNJNPTNPDHNVPJPRNNNNPTRNRPTPVLTPPNPTZPNPPZPRPPPVRLPNDJNFTPRHHVPPVFRJZLLTLZTPPPRXRPNPPRPLPRNZVHRTPPTNDRPPNPPTPTPVLPPLPNPLPNJPTPPNZPNLPP]PXPPRRPPZPLNLPJNVR]<BPHTdTRRRXL_dRbRZT>NVTP_VLT@NP]TTPRVTNRZV]VFVTNNJZbXXT_LNVXZVLbL@6P>
PFZPXRNVVPZNXLRNNNPXPPTPTVVPPFPRLPVPPLZNZHPPLRRJPR]PHHPPNTRTPPPNP]NP]PNNJVPRTPRZPPVPNJPVNPPPPNPTLPPXNPPPRPDPTNLNPTPNPPPVTPRPNLPRPRPNNNTPTPTLPLPVPRPR]HPLPPTPHVRPTPPRRRJNPPNPLPPJL_PPPPNP_PRVRPPNPXNpLPJPNPPDPLHT@RFTP]PTJXPPNPNPPRNRTNTTRZPJDPZPPNPT<LPLXPP]RP_TPPTTTVNPPNDPFHV_PVRPRVPPbNXTdV<HXL:VRFRPPPPNTPPPPPLNLRZXPFPPPPLVNPNPPPNRRRRVPRPPNVPPRRRPLPRNJPPPTPRPPPPNPPTRPLPRPPRHJPRNbPPPPPPVPRXJ_PPPPZPLRPNPPHXPJPPNJPTLRRPNPJNNVPVNTPPLXTPTN]VPPPRPPPPPLPPPLVTPVNPZVVRJPJPTLPTVNPTRDNPXFNPPJPPLPXTTRPRTPXbPLNN]LVTJNRRVDRPLZPPJPLPR_PFPXPPPPXPLTFLPRTLPPRTJPRTPXPNPTPPPRPRLJPL_PNRPJRTRVLVVTLRRTPRP]NZZRLPTZXRHLL_RT].NPTLRTJVXRLPV]BPPTdXN<LPPRjXBNJRJ]]ZX*HJ
NPTNTNPNPVNPTPRPLPRRLPJPPPPPPPPPPPHP]PPPTPPTPPPHPPPPPZPPPLRPRTTLTPPPPPPLPT>_NRRPPRPPPRPPXPPPJPPBPJPPPPP]PPPPPPLPTRLPPRPPPFPPNPPPRRTXNXNTVPPPPRHPPPRRVNPNNLTJVTPHRPLLPPPJPPZVPPPPP]PPPPTPTPPPPPPPPVNfLPPPPPPJPLPNHPVPP_TPLRPPNNPPPPRTPPPPRZPNJVPTPPJPLPXL_PVXRPTPPPTNLVPNNPJPLNXbLPPPHRPPbPVRZTNVRL>V_PPPPPRRJPPPPPPPLVPPPTPRRPPTFPPPPPNJPPRPPPRPPPTPPPRPLVPNNPPRVRPPPPPNPPPRPPRRPTRPRPPPTDPPP6PFPTPPpNRPPZNPNPPPPVPPPPPPPPPLPRPPPPPPRPPNPPPNPNPRPTPPPPRPPPPXPTNVTNNPNNPRVPPPPPPRPLVJRPPPNLTPPPPPTRPPJPRPRPPTPTXPPPPXJPJPPNFTPRPbTPPPPPPPPPPPPPPRPTFPHPPPJPPPPPPPNPRRXPNTPP_TRPPLRPPVPFPPLPHRZNRPNJTTRRJR]H_]RdFJHPPNRP_LLR<Rdd6PNNTRHRPVb_VPTBBVXVPPPPDJVPTXVXTP<XZ
PNPVLRNPHRXPPLBRNPPRPPPPPPHPPPPPRPPPPXTPPPPPPPPJNPPPPXPPPPRPRPVNNPPTPPPRXNHHP@RPPPPPPRPPRPPJPRPVPPHPPPPXPPPRTPLPPRPPPRPPPRPPNPPPPPPPNPPPVPPRPPPPPPPNRPPPPH>NPVPPRPPTLJPPPPRPRPPPP]PPPPPPRPPPPPPPPVN_LPPPPPPJPLPPHPPPNdPPNRPPNPPPPPZ]PPPPRZPNJPPPPPPPJPPLXPPZRNVPPPTPPVPPPPLPLFX_PPPPTJPPnPRPVTLRRLDHPPPPPPPPPPPPPPPPPRPPPPPPPPPPPNPRPPNPPPRJPPRTPBPPPPRPLPPTJPPRTPRPPPPNPPPRPPPRPPPPPPFPXPPPPLRJPLRPhPPPPZLPPPPLTRPPLPPPPPPLPRPPPPPPRPPNPPPNPPPTPTPPPPPPHPPPPPPPRLTNPNRPRPPPPPNXPPRVRPPPLFPPTPPPLRPPPPRPRPPTPVXPPPPXLPRPPRRFPRPHPPPPPRPPPPPPPPNRPTLPNPPPPXPNLPPPHPRPXPNPPPTPRPPPPPP_PNPTPP:RPRLPRHRXJJDP]JZ]RhNJHFRVBPZhRH*JBTNLRNNVFPVPdBPPTZVLBNLPLVPRRVTLDpVL!DD
RHTVTRJPPTZPTFNPNTPRPPPPPPPPPPPRPPPPPPZPTPPPPPPJPPPPPXPPRPRPRPRJRPPNPPPZ@TNFPFRPPPPPPRPPDPPTPTPTVPPPLTTTPPPPPPLPPRPPPRRPPDPPNPPPPPRPNPPPTPPPJPPPPPPHNPPPPVPPPZPNRVPJPPNPTTRPPJPTP]PPPPPPTPPPPPPPPVNfLPPTPPPJPLZPHPPPP_PPLRPPNPPNPPRTPPPPRZPNJPPPRPVPJPPLXPPVRPVPPPTPTVPPPPPPPLXbPPPPPRNPZPVLZTNRRL@dTPPPPPPPPPPPPPTRPRPPPPPPPRP@:PPPPPNPPPRPRPRPPPPPPPRPLPPPNRRRTPPPPPPNPPPRPPLRPPJPPPPPbLPPRDPLPR_PhPLPPZPPPPPPRPPPLPPPPPPLPLPPRTPPRPPNPPPNPPPTPVPPPPVPPPPPPPPPVPTPPNPNXPPPPPPTPPVVRPPPL@PPPRPPLRRPPPRPRPHTPTVPPPPVVPLXPRFRPRTPNPPPPPPPPPPPPPPRPTRPDXPPPRPPPPPPPPRPTVNPPTRPTPPPPPPhR0PPPPJRVPPPPRNPTNRPRLVXPNNXRLTRDF_<>RBLNZPJPLRVTFPRZVPPLNLJTTPPPdNNXRLRJbNH6L@
RHXPRVNJNXPPTNNPNPPRPPPRPPNPTVRHPLHPPPPPTPRPPPPBPPPPTXPPPPRPRPNLRPPPHPPXRTLLNPRPPPPPPRPPVPPRPJPTPPLPRTNVPTPPLPLPPRPPPPLPPNPNNPPPPPXPJPPPXPPPJNPPPPPRVPPPPPTRPVPNRPPNRPPPPPPPRJPPPZPPPPPRTPPPPRPNPXNfLPPPPPTJPLNPHPPPJ_PPLPNPNPPPPPFTPPPPRZPVHPPPPPPPDPPLXPPZRLVRRPNPTXPPPXBPJHX_PPPPPFPPZPVNZTVNRLDHJPPNPPPJPPRRPPNNPNLPPPVPPPPVFPPPLPNPFPTPNPPPPNPTPPRNLPPTNPPRTPLPVNPHPPPXPPNPVPRPPRJPRPPNPBNPPRZPTPNPPZNPPPPP]JPRHNPPPPPLPLPPPJNPRNPNPPPNPPPTPRPPPRPFLPLPPPPPLNTPPNPDVPNVRPPTPPZVPLPPLBJLPPPRFRPLPPRPJP:TPXXRPRNVNPNJPPRRPRNPTZPPHJPPPPTRPVVRNTFPNJLPPPVPBPPTPNPPZPNPPPPPTTNVPRTZP@PFPJLNRNRPRPHNTJRTVFXXLXRNHPbdRV_VP6BPFVLJRLRXRNJLTLPPTPPRNRPPDZLTpfZhDbT4BHH`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
