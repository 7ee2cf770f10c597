import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `	* begins en etc latin opens owns quoted zh
L1	^ amount announce backed buy by colon comma customer debt figure follow found from fund invest is kind lead media money more party past raise round seek semi this toward use value with
L12 ^	^ announce backed buy by colon comma customer found from is kind lead media money more party past raise seek this toward
L12 amount	buy comma from invest round semi toward value
L12 announce	comma raise
L12 backed	comma found kind
L12 buy	comma kind
L12 by	amount backed comma found is lead more
L12 colon	comma is kind
L12 comma	amount announce backed by colon comma customer figure found from invest is kind lead media money more party past raise round seek this toward use value with
L12 customer	comma customer figure is kind lead toward
L12 debt	amount comma
L12 figure	comma kind
L12 follow	comma from is semi
L12 found	comma found is kind past
L12 from	comma more party toward
L12 fund	comma
L12 invest	by comma from is kind raise
L12 is	backed colon comma debt found invest is kind media money more party
L12 kind	backed by comma customer figure found invest is kind money raise seek toward value
L12 lead	by comma is party semi
L12 manager	is
L12 media	colon comma
L12 money	by colon comma from invest lead money toward use value
L12 more	comma is toward
L12 party	comma is semi
L12 past	comma from money raise
L12 raise	amount backed by comma is
L12 round	by comma from money raise semi
L12 seek	comma figure is kind money toward
L12 this	by is use
L12 toward	buy comma customer figure is kind toward
L12 use	customer figure kind
L12 value	from value
L12 with	lead
L2	^ amount announce backed buy by colon comma customer debt figure follow found from fund invest is kind lead manager media money more party past raise round seek semi this toward use value with
LR ^	$ adviser amount announce backed buy by colon comma customer figure follow found invest is kind lead media money past raise round seek toward
LR amount	$ amount comma debt kind
LR announce	$ comma
LR backed	$ amount comma follow fund is kind lead seek
LR buy	$ comma kind
LR by	$ amount backed comma follow found fund invest is kind lead media semi toward
LR colon	$ backed comma customer is kind raise seek
LR comma	$ adviser amount announce backed by colon comma customer figure follow found from invest is kind lead media money more party past raise round seek semi toward use value
LR customer	$ comma customer figure is kind
LR debt	$ comma
LR figure	$ comma
LR found	$ announce comma found is kind past raise
LR from	$ comma follow is media toward
LR fund	invest
LR invest	$ comma customer kind
LR is	$ amount backed comma customer debt follow found invest is kind media more party past semi
LR kind	$ amount announce comma customer follow found invest is kind media money raise round seek toward value
LR lead	$ comma follow
LR media	$ comma kind seek
LR money	$ amount comma is raise
LR more	$ follow is lead more
LR party	$ comma follow more
LR past	amount comma found kind
LR raise	$ amount comma fund invest lead money party round
LR round	toward
LR seek	$ amount buy comma kind raise
LR semi	$ follow invest is lead more raise
LR this	amount value
LR toward	$ comma is kind money raise
LR use	$ comma customer kind
LR value	amount comma
LR with	follow lead
NR	- adviser backed buy customer follow found invest lead manager more party past raise seek value
PL	- backed buy customer follow found invest lead more party past raise seek value
R1	$ adviser amount announce backed buy by colon comma customer debt figure follow found from fund invest is kind lead media money more party past raise round seek semi toward use value with
R12 $	$
R12 adviser	$
R12 amount	$ buy comma debt invest money round toward value
R12 announce	$ amount colon comma money raise round
R12 backed	$ comma follow fund is kind lead
R12 buy	$ comma kind
R12 by	amount
R12 colon	$ comma is kind past raise seek toward
R12 comma	$ amount announce backed by colon comma customer figure follow found from invest is kind lead media money more party past raise round seek semi this toward use value with
R12 customer	$ amount comma customer figure kind party
R12 debt	$ amount comma
R12 figure	$ amount comma
R12 follow	$ amount comma money party seek semi this toward
R12 found	$ adviser announce comma customer found is kind lead past
R12 fund	comma fund lead round
R12 invest	$ amount comma customer kind lead
R12 is	$ adviser amount backed buy comma customer follow is kind party raise seek toward
R12 kind	$ amount announce comma customer follow found is kind lead media money past raise round seek toward value
R12 lead	$ amount comma follow invest money party round semi this
R12 media	$ announce colon comma kind raise seek
R12 money	$ amount comma is money
R12 more	$ amount comma follow more
R12 party	$ comma follow invest
R12 past	invest money raise
R12 raise	$ amount by comma debt is party round
R12 round	comma invest money raise
R12 seek	$ amount comma follow is lead money party round seek semi toward
R12 semi	$ follow kind money
R12 toward	$ buy comma customer kind money seek toward
R12 use	$ comma follow
R12 value	amount value
R2	$ adviser amount announce backed buy by colon comma customer debt figure follow found from fund invest is kind lead media money more party past raise round seek semi this toward use value with
RL	- adviser backed buy customer follow found invest lead manager more party past raise seek value
RLN -	- adviser backed customer follow found invest lead manager more party past raise seek value
RLN adviser	-
RLN backed	- invest
RLN buy	- found
RLN customer	- customer seek
RLN follow	- more value
RLN found	- found past raise
RLN invest	- seek value
RLN lead	- follow invest lead
RLN manager	-
RLN more	- past
RLN party	- backed follow invest more raise
RLN past	-
RLN raise	- seek value
RLN seek	- invest seek
RLN value	- seek
RLR -	- adviser backed buy customer follow found invest lead manager more party past raise seek value
RLR adviser	-
RLR backed	- follow invest lead raise seek
RLR buy	-
RLR customer	- backed customer found invest raise seek
RLR follow	- backed party
RLR found	- customer found past raise
RLR invest	- customer invest raise value
RLR lead	- buy follow past
RLR manager	-
RLR more	- follow lead more
RLR party	- backed follow invest more party
RLR past	- found
RLR raise	- backed follow invest lead party raise seek
RLR seek	- buy customer invest raise seek
RLR value	-
RR	- adviser backed buy customer follow found invest lead manager more party past raise seek value
first of	all
in	title
later in	list
line	0 1 2
opens R1	adviser amount announce backed buy by colon comma customer figure follow found invest is kind lead media money past raise round seek toward
opens line	0 1 2
owns R1	amount comma found
quoted R1	$ announce comma found is money raise round seek
raises	somewhere
shape	fund group other short tech
shape fund L1	^ backed by colon comma from is kind lead money more party raise semi with
shape fund R1	$ amount announce backed by comma follow found invest is kind lead more party raise round seek semi toward use
shape fund RR	- backed follow found invest lead more party raise seek
shape group L1	^ by comma from is kind raise
shape group R1	$ amount backed comma follow invest lead party
shape group RR	- backed buy follow invest lead party
shape other L1	^ amount announce backed buy by colon comma customer figure follow found from invest is kind lead media money more party past raise round seek semi this toward use value with
shape other R1	$ adviser amount announce backed buy by colon comma customer debt figure follow found from fund invest is kind lead media money more party past raise round seek semi toward use value
shape other RR	- adviser backed buy customer follow found invest lead more party past raise seek value
shape short L1	^ amount announce backed by colon comma customer debt figure found from invest is kind lead media money more party past raise round seek semi this toward use value
shape short R1	$ amount announce backed buy colon comma customer debt figure follow found fund invest is kind lead media money more party past raise round seek semi toward use value
shape short RR	- adviser backed buy customer follow found invest lead more party past raise seek value
shape tech L1	^ amount backed buy by colon comma customer found invest is kind semi toward
shape tech R1	$ amount announce colon comma customer follow found fund is kind media money party past raise round seek toward
shape tech RR	- customer follow found invest party past raise seek value
size	1 2 3 4
times	1 2 3
with	amount found lead past roster round

RLBQ[MZL_M^^Z]M[PXZ^X]YQ_R_UXdUV_X[[XU^dUWMZWUdPZXdWSWWHXR[MRSPMW]CVFOLXVMXXITHSROXLTLXWNTUXHUQQUKQ[WZVU^SVZWYZZOZZV[WR[RFRR^WSOKQTRZULWIMGYYMPOGMLYPTWXQV]YTLJXbKUUSUaRTQVaURQRKFSOUQSZHUHPV[POZZPTKKKSWXRUZUOWFWLKPSQWUXOGYUXYVWNTXRTHYMS^]QPXU]]dQO[HOGdbNSX_WUTbUVUPbaSWU@NXMTK]YZRCRRLcVYRIQU_S[SQSWVURYQIPMRUL[OWET^UFKVKJSGTNFLZOUO^QEVefTU]WTY[W?OTa]SbQUPJORTYPSO_[YTUSXVYUWNQcVXWYRPJKOVN]JUZLQRKWVEbXTSRSSIHOYMXZDYO]OURGNPPGMSGUZPG]VZLWFRYHNLTQLPVXTRKXRYGWQHHWRTZPTLKKJLSGWP_ZSWXP^VVTRWVIZPYX[NPRRZIXZY]QWX]YOaPQSPV^VSQJ^XeYVabe[[VHU_^Xk[aTXYTYT^M]VWJQI[W^]RYLGQSVGWSGLQ^YSTRUUWX[XMXQOQYWVOKVPV]WXRSPLQQWVNBI]]ZVTMM[TS]PV^XcYTWWXQVYJMNIUJKKQ:XaZhWYZLOVWORHQY]ZJ^HKYVKSPYZUIUVYeJPPXcXXb[QcYbLPUBLGUGKEEIYWWe]DQWKUZTTPFMV[OFWIJT[SK[LLNM]LWHXWXLWGQQPNHPKLJLSSMJF]MRQKVRUS=_dYhOZj[Xe]]RZYcWhWYR[W_R[TNY]]SNEYWaYb^^S_[]a^UlPZ]KLTSYIUTUWTEX[US]XXOLHVUVXZUITVRISRX_LMLFJRVNTgKZSUmL^e]^@c]]Zb[b_aETMSWVMWaVYYRPUKVHYVeYXVORUS_FGOSXTHOXMQULFV]ZXHTPQSK^TRORWVZLdh_^Dee]_^^ecaiPvSWP@NVM]K^VXUIOORYVTVIYVXQUPKLR^NO[LKUBGG_@YZqh8YCQCW[WKPESUIV[XI]VTVBMJQZIPHKYIUV^]Z<T]IVH[VWURIWNNLXPTOGMTXXTMGMVWZU^UV]X[S[PYK]QUYVV[STTUP]bQPKKVSTROVdeY[VVRXRbiTb]]VUTWPNaSWWNSbaUX]Z_Y^aZX]YXQTT_YZWU[OZYYQbRKXT[]UXUV[W_SYUbR_[ZK^X^[TKRUGUOTZZPMOPa[ZVdR^[TMROQVXdWLLKS[KPYWKMWYJURQMH[[V_NOPKRGREVKR]NVOXPYU^XQ]QESPJZYE
QNZJpJThNNPH_V<TNVLKMVLIQImVTOKNURFOVS[FWLNJNQNMZIELYYNULNNVRPURIEJJMP[LQLOOWOZOMJNNNOKOUMMQBROUNSMHLXISFONLNJJJIJHKRHOLWKNONJNCNKQRNOUMMJMJLNOMKXOKPNOIJLOLOMONTOONNLLONJMDKOEJPRPRUOUQMMKSKLTJNKKLP[KOLJMOIMMXJLPNXOMINIRKMOSHNJWTMOSNJOTYP[XLZNZMVKQQMUVDDPXVES[IW[SM^IHGJBWSRSYQTOUNZITXMOQbZSIQIOSOIKNKKSLKIEMXGTHKKPHPCPMNOPPNOEOFOQFO[SUEQGJIMQISBWKUOLEMPVWVSTHQJWEEHPONNOLMLTRKOHLIJFOMTHLQSOG8JO[LPLPNJMONOJN[KXNILXUIRPT[TSSYGVMWHTRJLHVIMONPONLOOSLNOOQLMIMMKLMNOOGPMGPNJOM]LUQKSIHQIKNMWLPNTSLHRNZRWKCMTaRRXHKF@PPIGT[UKENC[ZUUYSbTKNNGUK]UXMUPZ]X]^ZRXHZWNDTNLGHL[RRNMZLM^TLJOOOQLOLKMHUHRSRHLDUXJHLDJJKPSTSVNISJKHHHPNMPIJGJGNFMFHONJKRNSLMONLQOOd7[hXU]DTZLLOMKSUMMNBQWXLKWLT@KPZSFGAZSNOCNPEGKIHBZROKMNMOOLOPGKIEJ_FIXOHONSNPQJSOLJWRGYUJT[TVGMUXROLJGHVVSTKONQTPUJXXGIYGLKPWRJ6fYXHZUlaSFMMUVY^ERSXNV]_d_SG]HYYMC_a[VU^YPLLSOYX_RLPIZJVKCLR[NPCDGZORJIRPURKJLVKGIMMOPOMMPOPPMPONM@UIVLkAaO_VHZUKXSXeaYCTLLKKYZROHKRSKTMOUMLLMXTHLRXPNOPLNPOJMONONNNMOPFLJPMTOOTNKT]AaPaTG[TK[ZYbe^qYoUL^BVSRIYMWORNZJPTMKNaPRLTPNUMKVWSMZUM_ZY{=MXcmNLKL>NNILOOPLOPOFYPJIU?OEPTQRZPLPMO^PV<NTQQ_LLOMMOKLMMPNQMNPJPLQMNPTQIXOALXSKMPCMCdTTNJMURERVT^FXKMF^WHWVUaPKLKOUIV_VJSWQ[UXWWQRIVYEWRYSRYRP[VZa^TMLVLU_KMOIJTJ[LEGNLKHJIKKQPHCBNEOGNHOJLYMUTWHCRVMUSINKBJUHQSNGL]QJWKU[NSbJLVNPVUTGRaTESUPRTSM]MXHRQLUTYSW^VM]HKUUXJVLHHAqrYJKaLW
SObCiMWOHOKMWNYTLNNO[OIHKUSERE_LOTQNYL[NKSONKNSFXOPMNLLJPQPOONNLOaKOSOJOJMPQOPOPW[QBKIOPLOPGOOJNPMLPUSJMNYKPWLNNUOLNMOPQPKOOTOPENGONOQPQMGLOOMJNOPONJIOOLMPOOKPPVCPPPOOPPJPKOc4[ICMMVVPXJOJJOONGJLOVUUMPILXQMKO[KMNHOOJOPOYJONPOPNLQPOOOOLRbKKL_KVMQK9MELGOH_M]XDXLSYIYXONWKKAIGWLOKQMM@JYRHZHOLIKTEOPLOOPONMLKLNJTIOLO]YPPQGPOPU[QN[NNMPKJNKLVJNSOPZLO=BLDHJ_LHLNNNLRLMLMPNPPQOOPPOPOORQOPOLGMMNKIMLPP5KMWPOUTTMONGNMVQNOIPHWMJOLNNMLJNIKHMOOKPNLKPHTIYXQLIJMORPMGNMUOPNMMPOPMMOIFHTXLONNLWKOPONOOOLOBZLKINESMTWLZRHDFYVWQE@VKUHQSeH_OBRG]NOMfNMJX;KObTUlRDZOLKMXVVKMXOBNOUPLOGJMOMPFOMOIJHWKHWPOOOOOOPOPNNUIKNJNLLNPOMUVRKTKHUJMIIOMRKUWPNMPPOKNNOPNMUKJJJLNMKW>XVUXWKSSMOOOWFSOITKQYMIHMVEHMN[WLONIOHRKPJMLVMKKJOXXebK]VWTYPPOINOJMOMNOYJOJOPLMNMNLPKPMOMPMLNKOIBIGH^FHICFDOWLNTXJPPMIKNMMMOM;ZQUWLPpPJMcLMXW^HdMUV[YJXYWUYKWSNHVMIZOLhM_ZVVIS=NJEELT@LYUI?CSHLLLPOOPSLIQPOMMOM[XTXMIKGLMNHLMFNUNKONOb@^KMX8YhIJKJLdGHLIIUPILNPOQIOPWNONPSPONPMPLbYSVMFTYXDLFWJLLSRLGVSNNLLPPMONLV@[WM^7ekI[JZJdW[SaRRWAIHWNOJANNIJYVFVGOMLKWFTOCLQVOOISLPOMNbOaRbbPPSGFIbOIGYJVRP^INYMZWAVMKa[NMNTUSLfYW>X_[MNXMXQLLNVULGLIU^NTGOIU^NQLMRMXQZNOVNJLEQFKJUMOHSNUNHNLQIEUJHNOKcMPLUFKPQbV^OOENLIKSLUOMPDHVK[FV^FIZK^OZOPYTPXPOPQPNWOKKMHLOHMOLOMPNMKIRPMTNMPFWICHLZMNJNMMNCOLMNQQROOEXCWJLMMBMPPMOXLIPPOLNOKNLNNJOMUNLJNOONMOMLGNJTWPNMIKFghTJrMT>eSOR
SO_ZdLcNOOEH]MTWPKHJLZ^UMWT]TPS^K_RJTHZEGSOIGKIYFOMHDFQVLHGNMNLTNV_KYQFLSXMLKPMNGFOYRKKGJMMWEIYJLXYL^ZNFIJTNFGLITIKRFOOLORLNOKO?ZcKJINOPZVTGJWPU[LVIKYKMRMHILJVKS?ONOLGNMWOHNUWDOaRF^GK[KLXJJJMEIKY^HHUNVJNQERZT_JWXFNXMOL^[JMKLNRGLOOMYKVM]STJVOULMGOU[S_TDTR[Z@cWYdXKcSITQSBQRFMYHAEH]FXMIBYIE;IW]HNJNNLLUIEXSVTFFMJOWIHPRBI[UJZGTJZMSOSFGEUTBCUHNREHdJMZQQTD@TXKGGNHYTJMMOOPOJMJMNLKLNOLI[WMUINUDUOLJUU]LONNMTVNXVXXHHKHN^UJGLLIMKHIMUFaFIIWGLJLOQEMKM[RRHINQPQ[HPFULRaWMOPJNNX]XTIIHIMBEJKNIEMNNHMMGVTOILVHTJHVMPLQVUYK<HIKVC[Mk;]RBaQ[NTHbXLQhFHP_UU]VB[[]R]^YaTJGRBKN@GVGXTKGHNQKGKTFQJQXIONNILNMNONNKNFJMTLQTKQNJSRLJIZYUGIPEMWUHJEMVHJOJIOKJLGF]ZbU[P[[[Q8VRPTOGSRSKHSXXVIHJXPRTMRKK_@SIGSRKKCMUQIJKLIJFLIHOWTQEHKIPSIGNL?KIZLHGLMWTHUISVaNXKFNROJNGNJH[GNJNDZSHBHFDZSVKVUHJAW[GGQRUMKMQ;fLQKWIo[DFgHGG^iRIRTWVGWZRdTgGHDRC_LHca^WRQfVbUReJDBVHTFIQHS;RKCTILOJLOYVRIONKOMYZFIKRQJ^WXU_XSYSMGJLSMj@VLaeCeZJUe[TeWCZXSFNFKIMOQILO_TXGOMLIZMUNJULYKRNEKMbXRKH^RQYLNZXTKPGPOJNKRY@[M_gBi^J]jZXcUeTnTQ]BQSFMYHAGIVHZFDEWLH@IUYSO?WQQDIGRJOMKMdM^TjcNTYOMU_J]XPIWNN]UIIRV^>ZTX[ZYL[QNVLgIb;_[ZaLSMLTQ]MOSXSSROGWTSNRTGWQGIRLSYTKKQW]PSQVQFRWKXSLVKUEITQEWBaOLG^HKS_NLH[cCVNOVRZRSVXTSJTDcMF[OZWV^XYXU^IKJTH[OILUHHUKJTFK^LRGJILFNJRMSDOLVIHJ^bPOLFHRFEPJHJOTYVKWNANIZbUIGSJEUHYMVMHGXOMLIQMUFTEKMXYRJGUMKSKINJTKWVRPSJFDIB[ikQjH[?QWLQ
TOZdaIQVOOJMKMF]OINNNMZIJILQIHd_NVGMSMJHMMONOLSGIPOLOPKMPRKPVONMODHOGKNPKPPOOQOPMWRGKXPMPOOKKOULOJLNUMIHN[APKONNMLMMIOPKOTOOTNPSIKNNPQPQFSQOOPKLLPNMVCOOJGNMPYLQXCPPPONPOMPOOCOKS@LOKONEXNENOMPIVGQNXNJPDLOPNOKLENLGOOIOPOINNNNOONLQOOLLPJQRINO^LXURMPOSNB]BMLKZLV[LWKIHLJKIFALNKORN[OOTMETOLOJPNOMHLPNOPNOMOOLNNMNNMNOFP[MFINGNOLNPOHLMQKNOP@UNOYMP@PMNAPG]LJMD_LOOONMOINMNPPPOOPNOOPORPPPO?DVMMTLIOOPJOCBOOCVHIPMQMNMKOPOPKWMNOPMOOPOORLHHOPMNONOPXXHJVCBRWOPRPLKOLEXOMLNOOPNOOFHGFMUPOOHLOPPOIPPPNOPOSOLOHTOJJOXHHEHFNMR@RJRPJXLWDFNBIL_PPN^PNJa:OK^ZJXJKfJOMLNKYIPONCNQLPNOKLONPPNPOOXKDKIEGPPPONPPQPPPNBLOMONMNNTOMLFINPHXNNNGKPPENOENPOPPQNNPONON^LSLGMKHHU=XZUXXLTSOONMZMDOONYOLKJEOQEIYMJJKPONPJRQNPPPOPPPMPMOIOMPOYNOIPPLQPPPONON[KXZVMKKONOOPLPOOPQOOMNPOOONPPPNPOLPNOOPLNJQPLMSNNIPPZ8KRQMQOaONNfKMLbF7LMI[XPKVIHE]NKFLCJMUJNHQLhaK_IJXOLIKNKJOXKKFGGCLPMPGOPIPOMPOOHOOTJPPL]IXPGPIOHBMNJOPKOd?cPPT7[FHbYNMJOCKKLNPNMFMORUOPHLOMPRPPHOLPPTODPL_WJXRDVLWLHRAMUCZLOSJPONOPJX?_NOc5gXHgYON]OaTkUSIAMOKPRNVPOTOHPPPNLPQOOINLIOKXMOOSUOPOPQKHUnR7MAZJFNOKJYZHTETNQIOV^BZALMaMPNONMJYI_=]MaKRMOOJMLPNMOMOIMONKMQIMONXJMKL9DQJNNM]KLKPILZVNGFNKNKIMQOEKKXOPMZOOLYFPNQhNIJUWLPLLJJXOOXDXMO[F^JWCOM[OIOPLXNdOPPNPOEOKMNUFOUONUNOOOFKOVPMJNOMQWLDRMUOO]KPNPMONLOBPVPNLXAV]VPMMOTPMONONPPOKPPNLPPNMRMXNOMPOOOOPPPIQKXMOPOOPCajMTYPPGX_MM`
const MONEY = `	* open point wide
L1	^ amount announce by comma comma~ debt figure follow from invest is is~ kind kind~ lead money more past raise raise~ round seek seek~ this toward use value value~ with
L12 ^	^ announce comma kind~ raise raise~
L12 amount	comma comma~ is round value
L12 announce	raise
L12 by	amount lead
L12 colon	is raise round
L12 comma	by figure invest is money past raise round seek use value
L12 figure	figure
L12 fund	comma
L12 is	value
L12 kind	announce figure money raise seek value
L12 media	raise
L12 money	comma is money past seek toward value
L12 past	money raise
L12 raise	amount comma is round
L12 round	comma is money value
L12 seek	is money raise round
L12 semi	raise
L12 this	value
L12 toward	is kind~ raise
L12 value	is kind money seek toward value
L2	^ amount amount~ announce announce~ backed~ buy~ by~ colon colon~ comma comma~ customer~ figure figure~ found~ from~ fund invest is is~ kind kind~ lead lead~ media~ money money~ party past past~ raise raise~ round round~ seek seek~ semi~ this toward toward~ value value~
LR ^	comma round toward
LR amount	$ value
LR by	amount
LR comma	$ comma is
LR comma~	$ comma
LR figure	$ comma
LR follow	round
LR invest	$ comma toward
LR is	$ comma money round toward value
LR is~	round
LR kind	$ comma
LR kind~	$
LR lead	round
LR money	$ comma
LR past	$
LR raise	$ amount comma debt from invest is money past round toward
LR raise~	round
LR round	$ comma money round
LR seek	$ comma value
LR toward	$ comma
LR value	$ comma past semi value
LR value~	$
PL	- buy customer fund invest lead money party raise round seek this
R1	$ amount buy comma comma~ debt figure from invest is money past raise round seek semi toward value
R12 $	$
R12 amount	$ value
R12 buy	$
R12 comma	$ amount by comma figure follow from invest is kind lead manager media money more party past raise round seek this use value with
R12 debt	$ comma debt
R12 figure	$
R12 from	comma party
R12 invest	$ comma
R12 is	amount value
R12 money	$ comma money value
R12 past	$
R12 raise	comma
R12 round	$ amount comma from invest lead money round
R12 toward	$ comma customer invest is kind money round toward
R12 value	$ amount comma money value
R2	$ amount amount~ backed by comma comma~ customer customer~ debt figure figure~ follow~ from from~ invest invest~ is is~ kind kind~ lead lead~ media media~ money money~ more party past past~ raise raise~ round seek seek~ semi this toward toward~ use~ value value~ with
TL	- announce buy customer debt figure follow invest lead money more party past raise round seek this use value
TLR -	- buy debt figure invest money round seek value
TLR announce	round
TLR buy	-
TLR debt	-
TLR figure	-
TLR follow	- round
TLR invest	- invest money value
TLR lead	- round
TLR money	- invest value
TLR more	-
TLR past	-
TLR raise	- customer debt invest money party past round value
TLR round	- money round value
TLR seek	- money value
TLR this	-
TLR use	-
TLR value	- money past value
TR	- buy customer debt figure fund invest lead money party past raise round seek value
among 1	1
among 2	1 2
among 3	1 2 3
clause	buy debt figure fund lead past raise round seek this value
line	0 1 2
rank en	10 11 6 7 8 9
rank zh	10 11 6 7 8 9
with	buy debt figure fund lead past raise round seek this value

WSSWM^UX^bZc^L_]YLXWFBKRNOMQ^HCVUIMMJYiY^][JIEWMVIMXT[VWKTaICW^KTNZ^gZQ>LZ[XF?KKKMIYTSJOGQ@OALIMLIWJ?G]VX_WbUFWWRbN_]U^YSJRHWdgWINHZMNMNXWWBSWBGJLSXOKWMXQXZT[U[M]PYac;GMaJIMJJIJWTFMIILLXIVRIYNMM=]NRLbDLUNUNVdYSURbQRWYXWWTaTaZbREU[KaNYgXXFT_OUYaZMNRIMLHXMMNYXRVLMVH]KZVNKVQ@OBESVNbFEMZIGEaNLOKYaaLFPbNJcGYCVUVLWWgVYVQVPLUT][NJMNFMLMM[<cFSN[<WUJFU[YQfY_cUYKBLMSNO_C]YNS_WaNaWJQV^bMaWKLVIKWGC^CKSIaNTZQZMLLUCCVCjNLMZWUXeLcLKWTIQQKPLWcU^Y_YUeTNVFKSTT[h:ZLSJWpfXKOcce[JaOJ>_F
OIRUMP[NgYONSHaWTO]]TEJVLUEI]CFOMTMMZVjYNL[MEkMVTc^NO[MbGn[DFJLKM_L]nTKHT_ZVLJXXYOZZX]L_WU;FEfMI]BHONQUK[^JsWPMO[[TMONWWMKEBNafQ_FRbIdXX]jZ;I^O>NLMbaIMONVfRUOKQ^J]XT]QiWRaKP[[ZJW^U[MdROWSOcdR^QZFLWOATbMMRJRMMNVPSMY]QOZVRPWPMeZKHUVWTT[SZNUN^NY[RYMNHFbK@PSZWOPHb[X[NNOLYZSZVEVPOJW_adkgZ[OdZ]]YSY^X_ROSRNZUSR[VY]^SOUVWYPQIRVMbb@SNdT]SUVGYDLYaLXVOPYT_NPM[TPcTEAQTTEaFP]RPQXNcTQZNM[M^aOGNXaTOQCVRXNZdZRST^Q]WIINbF[DMRURYOWL_cJZSDWGP]MIFRNRPSScXV].QSNOdWGk[YK>Ma^SJPQQLX[YY%KP
MKRLAb]QUTPZPGTZPccP>FELFQRGODFa_OAYQYWRPPXbE[NPPQMQIRRSCYN?FaMO]QJSYXaFQbTPHDRRTZOUKPYWPW?IGU[NOUV^DaWgU[QWSHPS^XMNQZNSZOFWL_aJPPGZESTQVZeFWQMHRZ^TTFNZQMVPPRWMRQQR[_CRNeS[ZOPJ@ROH_PPPAQMGJTU]GPVGhZF_g[W[UIQQQOSQONTTQXJRRPPNPQ>5[O?ROOxXQHORHVR^YUJLR^NROTa[QNQYSMPOPPMPOOQCEHBHJNQSQRUVOBRPXPRINbTQkY^be]IPIVMTPYSQ_XYQLRKFQYU]O_RZTbYYSBZOMVRMQROOPF^NTPaOLS@FEEHXVRFfFSQSRVSRYONPaNRSPEYOQ=STGRMPNRVONGMfGOYVFZQFoM[]TROOOOUM>O]LFF]OD^GTKVSP_fSMQ:VdNN[qSRDIWSfUMAMVRY_V]OV<YU
QNJXJSSObNMQPIRBR[OOVEKXBBGJSFGGRXJQKPhPPPSRISMPRNQOQQPZA[SGGQRKSQPVbVRH^SXTL@PdhRIRLKQaOX;LIVQIMEPOBRWUUSESRIONRP7XQSOZYLFQIYZPOITOCmZLRdQ>JQG@BDPQTCMROU_OJRPPSORPPT?VPUTXQLPTQY^KVMJNDWXD?TNSFSGMY[BNZOQTOQOPNMP_LJKQQYMROQMRLL?DZS>UPShYOKMNDOOQOUFMRYMAXHWYOVJQPRRMOOPPLNQEGKEFGRRTQUUTQ@QLUNRFY]TOU]VURYAZJOKLNPSOTN^WG^EHIaM]ATNNF^WPQ?[EMOPAQRKKQXTOQVROENTECJVCGTGIVSOTPcUUQQOLRNSQSHRNRR]UEYWNNNeLYDDTFRTJJPSGVHOTTRNMQKaQNMZN>HMXIREKDPYDPbiRJ)EIMR[T?O[]A<QOJPXNZEWGuPK*KF
RKPT8OQNMNOOPHhRNM]SMVBRAG:FSLSDPN8OPNSRQPUSI]MQPRQNPZOJEVU?SPQMRROLiSRHOQROIBRQVRNTQPQWQ_8LIWPFYOOPFNWTSTEXQDNNROSRQPP[QKDXFTgPSGRPDRTGPWUJJQH;XCPTVEMRNLPQKQNQT]X^LTDV]TTLQGR94ONJROO_DONJBTQTLS@JULDMXQQSLSNOMMPOMMOPRVHROQNPN]>8OUEQGeTVNJObDROQQPUSHUOBMGSSPRGUNGQOQQPPP[NDFGDILOUWSVWVRGRN^MO]XTWQORSRTa@[KSA_MOUPQPQRQYPZH[WVBT@SGSSQSBVCLQSBPR>KPRRKNNNNZSKVBBMGLSSENRQR[UVQ[PKPOMTaLFZQTIZKVO8MP_RPNK>ULSTQILQSSIQSVRYNPNgT8NOCEBUTRIDITLOALUDJA@DUQPSh?NBKILQQWOW_OUX8dOA8UJ
SLQWCNXNeWX]QDcZZMXQJCOQKEPDRMCTNZCVWNjMNMRSRfMQPPQN]ML]BeVFCKM[OPJLXOOHK^OLWBQNRQRgMLQUPZHFGVOHL?MNCHUPXbBS^FXNNQYFLJKMP_CKLQ_NYDTNCORSeTPOR[F;9>NPUDMQNRaNJYTZTLUMWP@T]TSKPUQUEXKI][MLEWLGPSQSGSHCScAHcMORLRTMZMMKLRLdNTT_RK^NNU>CMSCPUUUTNISSC[]LOOM[LQ[?PEQSZMLRXAPcMVMNNLMFFBKEGMTVRSUUQDR]OM[PLOTNRRQQUZC]H]FXMObKNOPMU]TQTMPT?RCNEPQR^?PER[QMNR:HPYW^PW[NSOJCNOQEOQCTW_[QPQUP^Q^V[LTSZEONSLNLCYLNYUYNXHAUGSURQJQCcEMRT_LbM]aPDOYBBCNZMD?XBeeSgeRS<EQKSNWX<LLXMQXLGO]qealAbR=GKD`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
