import { weightsOf, type Fitted } from '../weigh/model.ts'

const nameWeights = () =>
  weightsOf(
    `*
L1 ^
L1 amount
L1 announce
L1 backed
L1 buy
L1 by
L1 colon
L1 comma
L1 customer
L1 debt
L1 figure
L1 follow
L1 found
L1 from
L1 fund
L1 invest
L1 is
L1 kind
L1 lead
L1 media
L1 money
L1 more
L1 party
L1 past
L1 raise
L1 round
L1 seek
L1 semi
L1 this
L1 toward
L1 use
L1 value
L1 with
L12 ^ ^
L12 ^ announce
L12 ^ backed
L12 ^ buy
L12 ^ by
L12 ^ colon
L12 ^ comma
L12 ^ customer
L12 ^ found
L12 ^ from
L12 ^ is
L12 ^ kind
L12 ^ lead
L12 ^ media
L12 ^ money
L12 ^ more
L12 ^ party
L12 ^ past
L12 ^ raise
L12 ^ seek
L12 ^ this
L12 ^ toward
L12 amount buy
L12 amount comma
L12 amount from
L12 amount invest
L12 amount round
L12 amount semi
L12 amount toward
L12 amount value
L12 announce comma
L12 announce raise
L12 backed comma
L12 backed found
L12 backed kind
L12 buy comma
L12 buy kind
L12 by amount
L12 by backed
L12 by comma
L12 by found
L12 by is
L12 by lead
L12 by more
L12 colon comma
L12 colon is
L12 colon kind
L12 comma amount
L12 comma announce
L12 comma backed
L12 comma by
L12 comma colon
L12 comma comma
L12 comma customer
L12 comma figure
L12 comma found
L12 comma from
L12 comma invest
L12 comma is
L12 comma kind
L12 comma lead
L12 comma media
L12 comma money
L12 comma more
L12 comma party
L12 comma past
L12 comma raise
L12 comma round
L12 comma seek
L12 comma this
L12 comma toward
L12 comma use
L12 comma value
L12 comma with
L12 customer comma
L12 customer customer
L12 customer figure
L12 customer is
L12 customer kind
L12 customer lead
L12 customer toward
L12 debt amount
L12 debt comma
L12 figure comma
L12 figure kind
L12 follow comma
L12 follow from
L12 follow is
L12 follow semi
L12 found comma
L12 found found
L12 found is
L12 found kind
L12 found past
L12 from comma
L12 from more
L12 from party
L12 from toward
L12 fund comma
L12 invest by
L12 invest comma
L12 invest from
L12 invest is
L12 invest kind
L12 invest raise
L12 is backed
L12 is colon
L12 is comma
L12 is debt
L12 is found
L12 is invest
L12 is is
L12 is kind
L12 is media
L12 is money
L12 is more
L12 is party
L12 kind backed
L12 kind by
L12 kind comma
L12 kind customer
L12 kind figure
L12 kind found
L12 kind invest
L12 kind is
L12 kind kind
L12 kind money
L12 kind raise
L12 kind seek
L12 kind toward
L12 kind value
L12 lead by
L12 lead comma
L12 lead is
L12 lead party
L12 lead semi
L12 manager is
L12 media colon
L12 media comma
L12 money by
L12 money colon
L12 money comma
L12 money from
L12 money invest
L12 money lead
L12 money money
L12 money toward
L12 money use
L12 money value
L12 more comma
L12 more is
L12 more toward
L12 party comma
L12 party is
L12 party semi
L12 past comma
L12 past from
L12 past money
L12 past raise
L12 raise amount
L12 raise backed
L12 raise by
L12 raise comma
L12 raise is
L12 round by
L12 round comma
L12 round from
L12 round money
L12 round raise
L12 round semi
L12 seek comma
L12 seek figure
L12 seek is
L12 seek kind
L12 seek money
L12 seek toward
L12 this by
L12 this is
L12 this use
L12 toward buy
L12 toward comma
L12 toward customer
L12 toward figure
L12 toward is
L12 toward kind
L12 toward toward
L12 use customer
L12 use figure
L12 use kind
L12 value from
L12 value value
L12 with lead
L2 ^
L2 amount
L2 announce
L2 backed
L2 buy
L2 by
L2 colon
L2 comma
L2 customer
L2 debt
L2 figure
L2 follow
L2 found
L2 from
L2 fund
L2 invest
L2 is
L2 kind
L2 lead
L2 manager
L2 media
L2 money
L2 more
L2 party
L2 past
L2 raise
L2 round
L2 seek
L2 semi
L2 this
L2 toward
L2 use
L2 value
L2 with
LR ^ $
LR ^ adviser
LR ^ amount
LR ^ announce
LR ^ backed
LR ^ buy
LR ^ by
LR ^ colon
LR ^ comma
LR ^ customer
LR ^ figure
LR ^ follow
LR ^ found
LR ^ invest
LR ^ is
LR ^ kind
LR ^ lead
LR ^ media
LR ^ money
LR ^ past
LR ^ raise
LR ^ round
LR ^ seek
LR ^ toward
LR amount $
LR amount amount
LR amount comma
LR amount debt
LR amount kind
LR announce $
LR announce comma
LR backed $
LR backed amount
LR backed comma
LR backed follow
LR backed fund
LR backed is
LR backed kind
LR backed lead
LR backed seek
LR buy $
LR buy comma
LR buy kind
LR by $
LR by amount
LR by backed
LR by comma
LR by follow
LR by found
LR by fund
LR by invest
LR by is
LR by kind
LR by lead
LR by media
LR by semi
LR by toward
LR colon $
LR colon backed
LR colon comma
LR colon customer
LR colon is
LR colon kind
LR colon raise
LR colon seek
LR comma $
LR comma adviser
LR comma amount
LR comma announce
LR comma backed
LR comma by
LR comma colon
LR comma comma
LR comma customer
LR comma figure
LR comma follow
LR comma found
LR comma from
LR comma invest
LR comma is
LR comma kind
LR comma lead
LR comma media
LR comma money
LR comma more
LR comma party
LR comma past
LR comma raise
LR comma round
LR comma seek
LR comma semi
LR comma toward
LR comma use
LR comma value
LR customer $
LR customer comma
LR customer customer
LR customer figure
LR customer is
LR customer kind
LR debt $
LR debt comma
LR figure $
LR figure comma
LR found $
LR found announce
LR found comma
LR found found
LR found is
LR found kind
LR found past
LR found raise
LR from $
LR from comma
LR from follow
LR from is
LR from media
LR from toward
LR fund invest
LR invest $
LR invest comma
LR invest customer
LR invest kind
LR is $
LR is amount
LR is backed
LR is comma
LR is customer
LR is debt
LR is follow
LR is found
LR is invest
LR is is
LR is kind
LR is media
LR is more
LR is party
LR is past
LR is semi
LR kind $
LR kind amount
LR kind announce
LR kind comma
LR kind customer
LR kind follow
LR kind found
LR kind invest
LR kind is
LR kind kind
LR kind media
LR kind money
LR kind raise
LR kind round
LR kind seek
LR kind toward
LR kind value
LR lead $
LR lead comma
LR lead follow
LR media $
LR media comma
LR media kind
LR media seek
LR money $
LR money amount
LR money comma
LR money is
LR money raise
LR more $
LR more follow
LR more is
LR more lead
LR more more
LR party $
LR party comma
LR party follow
LR party more
LR past amount
LR past comma
LR past found
LR past kind
LR raise $
LR raise amount
LR raise comma
LR raise fund
LR raise invest
LR raise lead
LR raise money
LR raise party
LR raise round
LR round toward
LR seek $
LR seek amount
LR seek buy
LR seek comma
LR seek kind
LR seek raise
LR semi $
LR semi follow
LR semi invest
LR semi is
LR semi lead
LR semi more
LR semi raise
LR this amount
LR this value
LR toward $
LR toward comma
LR toward is
LR toward kind
LR toward money
LR toward raise
LR use $
LR use comma
LR use customer
LR use kind
LR value amount
LR value comma
LR with follow
LR with lead
NR -
NR adviser
NR backed
NR buy
NR customer
NR follow
NR found
NR invest
NR lead
NR manager
NR more
NR party
NR past
NR raise
NR seek
NR value
PL -
PL backed
PL buy
PL customer
PL follow
PL found
PL invest
PL lead
PL more
PL party
PL past
PL raise
PL seek
PL value
R1 $
R1 adviser
R1 amount
R1 announce
R1 backed
R1 buy
R1 by
R1 colon
R1 comma
R1 customer
R1 debt
R1 figure
R1 follow
R1 found
R1 from
R1 fund
R1 invest
R1 is
R1 kind
R1 lead
R1 media
R1 money
R1 more
R1 party
R1 past
R1 raise
R1 round
R1 seek
R1 semi
R1 toward
R1 use
R1 value
R1 with
R12 $ $
R12 adviser $
R12 amount $
R12 amount buy
R12 amount comma
R12 amount debt
R12 amount invest
R12 amount money
R12 amount round
R12 amount toward
R12 amount value
R12 announce $
R12 announce amount
R12 announce colon
R12 announce comma
R12 announce money
R12 announce raise
R12 announce round
R12 backed $
R12 backed comma
R12 backed follow
R12 backed fund
R12 backed is
R12 backed kind
R12 backed lead
R12 buy $
R12 buy comma
R12 buy kind
R12 by amount
R12 colon $
R12 colon comma
R12 colon is
R12 colon kind
R12 colon past
R12 colon raise
R12 colon seek
R12 colon toward
R12 comma $
R12 comma amount
R12 comma announce
R12 comma backed
R12 comma by
R12 comma colon
R12 comma comma
R12 comma customer
R12 comma figure
R12 comma follow
R12 comma found
R12 comma from
R12 comma invest
R12 comma is
R12 comma kind
R12 comma lead
R12 comma media
R12 comma money
R12 comma more
R12 comma party
R12 comma past
R12 comma raise
R12 comma round
R12 comma seek
R12 comma semi
R12 comma this
R12 comma toward
R12 comma use
R12 comma value
R12 comma with
R12 customer $
R12 customer amount
R12 customer comma
R12 customer customer
R12 customer figure
R12 customer kind
R12 customer party
R12 debt $
R12 debt amount
R12 debt comma
R12 figure $
R12 figure amount
R12 figure comma
R12 follow $
R12 follow amount
R12 follow comma
R12 follow money
R12 follow party
R12 follow seek
R12 follow semi
R12 follow this
R12 follow toward
R12 found $
R12 found adviser
R12 found announce
R12 found comma
R12 found customer
R12 found found
R12 found is
R12 found kind
R12 found lead
R12 found past
R12 fund comma
R12 fund fund
R12 fund lead
R12 fund round
R12 invest $
R12 invest amount
R12 invest comma
R12 invest customer
R12 invest kind
R12 invest lead
R12 is $
R12 is adviser
R12 is amount
R12 is backed
R12 is buy
R12 is comma
R12 is customer
R12 is follow
R12 is is
R12 is kind
R12 is party
R12 is raise
R12 is seek
R12 is toward
R12 kind $
R12 kind amount
R12 kind announce
R12 kind comma
R12 kind customer
R12 kind follow
R12 kind found
R12 kind is
R12 kind kind
R12 kind lead
R12 kind media
R12 kind money
R12 kind past
R12 kind raise
R12 kind round
R12 kind seek
R12 kind toward
R12 kind value
R12 lead $
R12 lead amount
R12 lead comma
R12 lead follow
R12 lead invest
R12 lead money
R12 lead party
R12 lead round
R12 lead semi
R12 lead this
R12 media $
R12 media announce
R12 media colon
R12 media comma
R12 media kind
R12 media raise
R12 media seek
R12 money $
R12 money amount
R12 money comma
R12 money is
R12 money money
R12 more $
R12 more amount
R12 more comma
R12 more follow
R12 more more
R12 party $
R12 party comma
R12 party follow
R12 party invest
R12 past invest
R12 past money
R12 past raise
R12 raise $
R12 raise amount
R12 raise by
R12 raise comma
R12 raise debt
R12 raise is
R12 raise party
R12 raise round
R12 round comma
R12 round invest
R12 round money
R12 round raise
R12 seek $
R12 seek amount
R12 seek comma
R12 seek follow
R12 seek is
R12 seek lead
R12 seek money
R12 seek party
R12 seek round
R12 seek seek
R12 seek semi
R12 seek toward
R12 semi $
R12 semi follow
R12 semi kind
R12 semi money
R12 toward $
R12 toward buy
R12 toward comma
R12 toward customer
R12 toward kind
R12 toward money
R12 toward seek
R12 toward toward
R12 use $
R12 use comma
R12 use follow
R12 value amount
R12 value value
R2 $
R2 adviser
R2 amount
R2 announce
R2 backed
R2 buy
R2 by
R2 colon
R2 comma
R2 customer
R2 debt
R2 figure
R2 follow
R2 found
R2 from
R2 fund
R2 invest
R2 is
R2 kind
R2 lead
R2 media
R2 money
R2 more
R2 party
R2 past
R2 raise
R2 round
R2 seek
R2 semi
R2 this
R2 toward
R2 use
R2 value
R2 with
RL -
RL adviser
RL backed
RL buy
RL customer
RL follow
RL found
RL invest
RL lead
RL manager
RL more
RL party
RL past
RL raise
RL seek
RL value
RLN - -
RLN - adviser
RLN - backed
RLN - customer
RLN - follow
RLN - found
RLN - invest
RLN - lead
RLN - manager
RLN - more
RLN - party
RLN - past
RLN - raise
RLN - seek
RLN - value
RLN adviser -
RLN backed -
RLN backed invest
RLN buy -
RLN buy found
RLN customer -
RLN customer customer
RLN customer seek
RLN follow -
RLN follow more
RLN follow value
RLN found -
RLN found found
RLN found past
RLN found raise
RLN invest -
RLN invest seek
RLN invest value
RLN lead -
RLN lead follow
RLN lead invest
RLN lead lead
RLN manager -
RLN more -
RLN more past
RLN party -
RLN party backed
RLN party follow
RLN party invest
RLN party more
RLN party raise
RLN past -
RLN raise -
RLN raise seek
RLN raise value
RLN seek -
RLN seek invest
RLN seek seek
RLN value -
RLN value seek
RLR - -
RLR - adviser
RLR - backed
RLR - buy
RLR - customer
RLR - follow
RLR - found
RLR - invest
RLR - lead
RLR - manager
RLR - more
RLR - party
RLR - past
RLR - raise
RLR - seek
RLR - value
RLR adviser -
RLR backed -
RLR backed follow
RLR backed invest
RLR backed lead
RLR backed raise
RLR backed seek
RLR buy -
RLR customer -
RLR customer backed
RLR customer customer
RLR customer found
RLR customer invest
RLR customer raise
RLR customer seek
RLR follow -
RLR follow backed
RLR follow party
RLR found -
RLR found customer
RLR found found
RLR found past
RLR found raise
RLR invest -
RLR invest customer
RLR invest invest
RLR invest raise
RLR invest value
RLR lead -
RLR lead buy
RLR lead follow
RLR lead past
RLR manager -
RLR more -
RLR more follow
RLR more lead
RLR more more
RLR party -
RLR party backed
RLR party follow
RLR party invest
RLR party more
RLR party party
RLR past -
RLR past found
RLR raise -
RLR raise backed
RLR raise follow
RLR raise invest
RLR raise lead
RLR raise party
RLR raise raise
RLR raise seek
RLR seek -
RLR seek buy
RLR seek customer
RLR seek invest
RLR seek raise
RLR seek seek
RLR value -
RR -
RR adviser
RR backed
RR buy
RR customer
RR follow
RR found
RR invest
RR lead
RR manager
RR more
RR party
RR past
RR raise
RR seek
RR value
begins
en
etc
first of all
in title
later in list
latin
line 0
line 1
line 2
opens
opens R1 adviser
opens R1 amount
opens R1 announce
opens R1 backed
opens R1 buy
opens R1 by
opens R1 colon
opens R1 comma
opens R1 customer
opens R1 figure
opens R1 follow
opens R1 found
opens R1 invest
opens R1 is
opens R1 kind
opens R1 lead
opens R1 media
opens R1 money
opens R1 past
opens R1 raise
opens R1 round
opens R1 seek
opens R1 toward
opens line 0
opens line 1
opens line 2
owns
owns R1 amount
owns R1 comma
owns R1 found
quoted
quoted R1 $
quoted R1 announce
quoted R1 comma
quoted R1 found
quoted R1 is
quoted R1 money
quoted R1 raise
quoted R1 round
quoted R1 seek
raises somewhere
shape fund
shape fund L1 ^
shape fund L1 backed
shape fund L1 by
shape fund L1 colon
shape fund L1 comma
shape fund L1 from
shape fund L1 is
shape fund L1 kind
shape fund L1 lead
shape fund L1 money
shape fund L1 more
shape fund L1 party
shape fund L1 raise
shape fund L1 semi
shape fund L1 with
shape fund R1 $
shape fund R1 amount
shape fund R1 announce
shape fund R1 backed
shape fund R1 by
shape fund R1 comma
shape fund R1 follow
shape fund R1 found
shape fund R1 invest
shape fund R1 is
shape fund R1 kind
shape fund R1 lead
shape fund R1 more
shape fund R1 party
shape fund R1 raise
shape fund R1 round
shape fund R1 seek
shape fund R1 semi
shape fund R1 toward
shape fund R1 use
shape fund RR -
shape fund RR backed
shape fund RR follow
shape fund RR found
shape fund RR invest
shape fund RR lead
shape fund RR more
shape fund RR party
shape fund RR raise
shape fund RR seek
shape group
shape group L1 ^
shape group L1 by
shape group L1 comma
shape group L1 from
shape group L1 is
shape group L1 kind
shape group L1 raise
shape group R1 $
shape group R1 amount
shape group R1 backed
shape group R1 comma
shape group R1 follow
shape group R1 invest
shape group R1 lead
shape group R1 party
shape group RR -
shape group RR backed
shape group RR buy
shape group RR follow
shape group RR invest
shape group RR lead
shape group RR party
shape other
shape other L1 ^
shape other L1 amount
shape other L1 announce
shape other L1 backed
shape other L1 buy
shape other L1 by
shape other L1 colon
shape other L1 comma
shape other L1 customer
shape other L1 figure
shape other L1 follow
shape other L1 found
shape other L1 from
shape other L1 invest
shape other L1 is
shape other L1 kind
shape other L1 lead
shape other L1 media
shape other L1 money
shape other L1 more
shape other L1 party
shape other L1 past
shape other L1 raise
shape other L1 round
shape other L1 seek
shape other L1 semi
shape other L1 this
shape other L1 toward
shape other L1 use
shape other L1 value
shape other L1 with
shape other R1 $
shape other R1 adviser
shape other R1 amount
shape other R1 announce
shape other R1 backed
shape other R1 buy
shape other R1 by
shape other R1 colon
shape other R1 comma
shape other R1 customer
shape other R1 debt
shape other R1 figure
shape other R1 follow
shape other R1 found
shape other R1 from
shape other R1 fund
shape other R1 invest
shape other R1 is
shape other R1 kind
shape other R1 lead
shape other R1 media
shape other R1 money
shape other R1 more
shape other R1 party
shape other R1 past
shape other R1 raise
shape other R1 round
shape other R1 seek
shape other R1 semi
shape other R1 toward
shape other R1 use
shape other R1 value
shape other RR -
shape other RR adviser
shape other RR backed
shape other RR buy
shape other RR customer
shape other RR follow
shape other RR found
shape other RR invest
shape other RR lead
shape other RR more
shape other RR party
shape other RR past
shape other RR raise
shape other RR seek
shape other RR value
shape short
shape short L1 ^
shape short L1 amount
shape short L1 announce
shape short L1 backed
shape short L1 by
shape short L1 colon
shape short L1 comma
shape short L1 customer
shape short L1 debt
shape short L1 figure
shape short L1 found
shape short L1 from
shape short L1 invest
shape short L1 is
shape short L1 kind
shape short L1 lead
shape short L1 media
shape short L1 money
shape short L1 more
shape short L1 party
shape short L1 past
shape short L1 raise
shape short L1 round
shape short L1 seek
shape short L1 semi
shape short L1 this
shape short L1 toward
shape short L1 use
shape short L1 value
shape short R1 $
shape short R1 amount
shape short R1 announce
shape short R1 backed
shape short R1 buy
shape short R1 colon
shape short R1 comma
shape short R1 customer
shape short R1 debt
shape short R1 figure
shape short R1 follow
shape short R1 found
shape short R1 fund
shape short R1 invest
shape short R1 is
shape short R1 kind
shape short R1 lead
shape short R1 media
shape short R1 money
shape short R1 more
shape short R1 party
shape short R1 past
shape short R1 raise
shape short R1 round
shape short R1 seek
shape short R1 semi
shape short R1 toward
shape short R1 use
shape short R1 value
shape short RR -
shape short RR adviser
shape short RR backed
shape short RR buy
shape short RR customer
shape short RR follow
shape short RR found
shape short RR invest
shape short RR lead
shape short RR more
shape short RR party
shape short RR past
shape short RR raise
shape short RR seek
shape short RR value
shape tech
shape tech L1 ^
shape tech L1 amount
shape tech L1 backed
shape tech L1 buy
shape tech L1 by
shape tech L1 colon
shape tech L1 comma
shape tech L1 customer
shape tech L1 found
shape tech L1 invest
shape tech L1 is
shape tech L1 kind
shape tech L1 semi
shape tech L1 toward
shape tech R1 $
shape tech R1 amount
shape tech R1 announce
shape tech R1 colon
shape tech R1 comma
shape tech R1 customer
shape tech R1 follow
shape tech R1 found
shape tech R1 fund
shape tech R1 is
shape tech R1 kind
shape tech R1 media
shape tech R1 money
shape tech R1 party
shape tech R1 past
shape tech R1 raise
shape tech R1 round
shape tech R1 seek
shape tech R1 toward
shape tech RR -
shape tech RR customer
shape tech RR follow
shape tech RR found
shape tech RR invest
shape tech RR party
shape tech RR past
shape tech RR raise
shape tech RR seek
shape tech RR value
size 1
size 2
size 3
size 4
times 1
times 2
times 3
with amount
with found
with lead
with past
with roster
with round
zh`,
    'HHTVIPDLIMTUNMIJTHGIMXDFRHSRKMKZLNHTQNVILRYQIKPBRKUGJMIFQN=Q@IERNFQRDNBNJGQFNGRQHOPNGOGJPDHTILPOWGNROTTTHUTNTRMTI@MMSRNLDENLROGPCFATSFKIAFFSJLQRKPSSOEERRKOONPXMOIPXPCIJE@LJGKMKBPCJQTJMQTGFDCFNNRKMUNFJ?RFFHNIROSCASNOSPOGLQMNBSHJJQGHHJNOWJJO?I@QYCLHLTDGRCIMCOWKQMCFMFLARNQJ9HGDQKML@GMSHUNKNRQPJSKCJGKMFTIR8MPN@JOBCK:NH@ERJOIWL@LT]MIURIPUGAGJPREZNGFEHLKTGKHVUSNONRPSPQHKVPSQSHIDFJOHUDOTKKJ?QO@TPLJMIJC@FSFQS>LIUJNK@HJJBFL?NUJBVQTFR?ISBDDNIGKPPNLBSLS?QK@CQMNUKOFEFDFLARIUQMRSKWQPOJQPCMIQSQEGHHT?PPKPFJLTWLUJGPDKERFIJJKMNJSHRSQAHLSHJUDPODIGJFKCJMKCIIPPUVJTBAKNPAPN@GGWQKMIKOPRTSGSKIKSQNIEQJQVPRJMJDHIQPF;CVURPOGFUMMSJOWQXTNQRRKPHCAICNBEECAJJNUIUPDIQPIEAGSURBR@DSOELEUNN?JNT\\DJIPZRRXUJWSZEJH:?@P?F<=CSQR\\T>JQEOTNFI@BLPG>PCEMUHFTGEHFVDNCPPREQ@JJJIBJFFCFMMGBAVGKKFPIMICGQMZEOGIQZESKOGJQRMLEKJLBJEHEVNKHFHIPHNLILJFOKOJPJSTFELLSANKJNLFNUJMQRSEFBNPQROPCENLCLGRLFGF@DKKIM\\FTIPKLIVIICKGUJLLKGOFHFLNPFKSPSRLJP?MCOPWRQIIKPLL@>HLLKBDHFHNG?NRMQBHEJMERNMIMQLILLWJFFHJUHGLNHMG4DHEQAHMBJCFLFUATLPMAFDJNLKP@PNNGKJGIEKO?HITDEO;AB>?8O;HCOIRCK:LJCPJOCPNGEE@FIH9GBCOCKPEPGADJ9H@OIPNLLBQGHEOJMH@FKOQME@FLKPTJSKLMNTKOBPGJHLRJJPINMJILYIHFJGJFIHMKVRQFNJQFHVFSOOJIILEFQLMILDSPENJJPIMNGIOKSRHIMJRTQLUIMKSKYKCRLTUOROPUNULOOXHVUTBKQRPLCLN@NILTQJFIIQROPYHJOJDIIGMOJMRFFFMNFITQAHPRDNLJEBKTLTIJJFJBK?JCJLGOIMHSOJ?@T66FO?IR?TGIGAMJ3EGKFCCG<BG?TJIE:>IB>FIKI>NCIDHJBFLC<FOMGOFGHPJJNKC7DEGJTFIEHIRITJEBGHHJEIOHHGALENILDA>JCM@CFDFEDDBEBCKCJENEIJDEI@G?KLFIPFGCGEFGJGEQIEJFICDFFFJFJHFOIHIGEJIBG=F@=BJLIMGIOBGHFMFENHEEB>ISFJCDFGDFDKCGJIPJEDHDFEGHJBHBPLFJMHDJKFEQP<O@MBOFEHGNE=9IHDBBN;ENK@LA@ABEOHKKOGIFMDP>LHBCKWPK>FCJMJDFICEMFEC>ER@NC>DCAJBIDGGCJHI>GAIK@JVIF>J;CDBHCCDOAFE>?JBLROMKCHBP=?BJIIHIFHFNL@ICFC@?IHOAFJMIA7DGOFIGDFBDJDFDFREQGBFKOBMIMTNMMT@OEPCNMDGBPDFFHJEFFGJNFFIIHGGCEGEDHHJIBKHAJIDIFVGNHBMDCLCFHHOFJHGLDCHEQHME9EJQFGK<CD=FJ?DHP=G8FCHM?JMGHCCD9GL@GGD6FKFLKMOHHF?NPFDIGDA@GQLLIGTEHVOBDGGHHBIEEFCOCLMLBF<OREBG>CDCJMLJNHCKCEBA@JIGICCAAAG@F=CIHEELHBEAJHEIIIT>MQLDN@JRFGHG>LKGFF:FOQFDQEI<?IPH>B:TMGG<HJ=AD?B<SLBC@GHGJCGJAED>BX?CRIBI@LHEG?KGEDRKANPCOTNOAELSJHFCAAOOMOEIIKMJODRPBCS@FFJNJ@<MHL<PJIML=6DNKGF?>IKAFOLRMDAHBKQGDMQLECLEI87F;KMDLEHDSBOE;EIPEHD:AOIGDDHJOJFEFKFA:EGIIDG;JIJJGIDIF7PCLGIAKBKBKD@DH?INHIDHEEBERNFIBDLMFHDJKG@EFKNAGKFJEHI@EJD:FFGJGFD@HJ:ACJGIIJNIEJKAIAK=I@;DEDHKJKIL=PNJTJBOGENIKBODMGJFQ?HICBHVGJBJFHQCFDHYQMFROGWTTY<NBCC>F<DDJDIAIJ>=SDB<DBBAHBAITHBJCIEDCA>BACV@=FFDGHEEGFGHJFGIAGEJEGIJIJCME7BIIDED5D?PKKG>AJH?KKMM?PCHENN:NOLHCDB;GMBJFE<FJDOIMLLIDBLKCHEJCHGBBKFILNACGFMANJDGI@DN=MF?@GDE@CBEEKJB:9G;I?D@IDCGFJIO@=KOFOKCEE;DN:HHH>BIE@NBOQEJOKEFPIJIPMBLUO>LOILMKGLFN>MLFPLTLQQNELADOJPDP9/79TaLI@NEQDIJBFFBPEECHGQ@9AAK<9G;M<CDIELDIFBJJHEGG?JIGGD@EDJJJIGHGEIQEJMICIBFIKJJIKOSJ<EDIJFJK=NI@GKFCIGEDGHMCHOGHHNJFFFJKJGEJJJJKBG;IHGKKJG@FJIFEHIIIHDAIIFGGIJDKJHCJJKJHKKBJDJR,SC=FHHPJIDJEDJHHEAFFHNMHK@FQIHDFNDHHCGJBJJJMDIGGIJFEIIJIIIGIM@ADN@H@FD4A<F@>ASFLFAG?EG<QK>FOECDA<PDEAFDE6@NJ8O<IC?CI:IKFJJKJFGFEFHCLCHFJORCIKFIFIMNKHUGFHJEDIFBGCGGHKOCI-DD:9@PFE>DIGFIGDDFHHJJKJIJJJJIIGKJJIB@GHIDCFFJJ4EEKJHPHLEFI=EGNHHHBIBJGCJEGGGFDIBD@FJIFJIFEKAKCSNIFAEHIJJG>IGOGJHEHJJJHHJC@CNREIIGCNEJKJHJIJDI<T?DAI;JDJMFPJ>6:NIKIC=LEKEEHKDQGB?:FCCAL=E@C;BDKFASC?F??<?FLDBAQGBCHMJDJ=DGJGJ?JFJ?D@OD?MJHIHJIJJIJHHMCEIDIFEHHIGMMJENCAODFACJGKENQGHFJIFFHHJJHGDD>EDEFGEIEJAIGIGIKGJHIJ?IIBLCFQFCAGO:DAGQLDJGCIAJDJDEFOCEECIKPVYFTQNLSJJJBFICGIGHIKCI?EEDEGGIEJ@KFJFJFFFBJA;C@BV?AC>@>JQEHNRDHKGCDHHGDGCAC@IKBEM>CDJCFMEFBNCHIKL8HHHOEEIKHIE?:I=;RFJEIB;H#HC=@EL9FQN@4:KIBFAJDIKIFCIKJGBJGLPNRF>E5FGHBFF;INEFIDJ@@I>:D;CQB:7;7K7I@BBLJB@BJIJCIKKEJDJGIHAJFKENSJOF:KSM4E=PEEDIEEAJHGHFAJKGJHBE@EH9F9HPBE4I5IEJR6<H<MGHIJDA>PGEA7FFAANN;L>IDCCM<JI?FEJHBIIBKFJHGI@NPFK>FANJABNCKLJL@HMEMFDIICMKEGFJOIFLMDCHLK?FLOGOHFEHOOE>FBNVGK>HBMVGDFEGGCNGKDHNB<CA?=BCIAD>MGJG8GDIDDFA:EHBJ@IBE>CIEHEOBB8B@>@HDGHCBB9I<K<DM89J:J@@IIJPIIDIIJHJHJAEEFADI@FHFIGJHDBBHJEJFGJ=EB8=DRGGCGGEH:IEGGCHGIF;E7MACGC9DD;KGISF<KIJFDJDGFGHCGGEGB@IJIIEJFF;FBDPIHBAE@RMCBU>G=XBHL>IJ<AKAKHI@BBBKMNCM=PIFBM?NJAG@H=>JJCAD=R8IDB::JPFAAHEHEMHHXFSK?FKQFFFJGI?>HSLFEADHHMDCOCGQPEOLH@C>LF>BFCMDEJ?JJEFLGIEFJ<SUEDAHJITONBDPKOUEPCEQEGLG?CGCQEE?IHJG@IHOIAIFO<IYKAOAELEGSDECGC@EPOA@PIMDGI@KQGWEQS>IPHIGQUDFBFHJ@DHJGSEQDIHJBFDG?B@JIRMWC=IKKH=PJKPKCTBALKKEIG?EO>6<@R<ME97MC<1ALQBIDIIGGMC?RMPM>@FDJJB;ILABRNBMANDSENIM@B@KE;<IAIG<BRLEPBGF>=FNF@AECPLCEGIIJJDGDHHFEAHJFCQPGPDGO=OIFIOMPFHIBELMINMRP?BDAGWHD@GEBFEBCHN?W?DCRAGDFJJ<GECSLJCDHIJKRCJ@MFLWRGJJEIIRVSNCBBDF9<DFID?HHI@GGAIMGDBM?J@BLEF>EKHMC:E?EL@OBQ7OJBLDECH<HGDGQF?EIGAEG=GKOCNKOMK>@JB@G8ANBNNEBBHJF@FJ@IBJO?IGHBGHHHIHHEF@DHNGKMEIHDKIDDCRROABH?HQNBC?DPADHADIEEFA@KSTPUISUUC?H=DCACIJMFAMKQLCABPEJMGKEDS<GB=HJFD=GNIBDEDCC<FCAIJLD>CCDGKCAHG8CCSFBAFGIMBJ?HNWGRF?HGJCI@HCBS>IBG>SMA;A@?TMQEOOBD;OVAAJLPGBEGAM;E?M>LI==N?@<KPL5HGJF:EJASNQA:<LDM>9PMLCK=OILGGID=:QAL?CIAJ0ICDJCAI?FJOPLAJIEDHSK>CEKFDKQROXRLNNF>EFIHH@B?LOFMECEOL?LGDNQL=H??=GIJCFJRKS=IAEBMGNICCFPDKB<EBPQIDCVJGLEHNMMEJ<JJDIEHH@E>JNDLDCFRICHCJPMDIIHIGNIEII?FO?7?AN?O>9;NF?7AKOII;PPJCA>C@JDIFEHBLNJQFMMLETSEBLHHKLC=JILAMPPIJPFSGHLFM=M@NIJQDGMGCKKUGHMQJMKH@PKJGKL@PFF@CGBIOEADIKNGO?MH?FK@NMEKDE>ALLDH9QFE>F;DINFDAOI2HABIFNGHKPFL@FBR@7KEHGHMHHEFHLCEAIAGHCFLBBH=DN?DUFJ@CCF@HDIDL:IDLABDTNIDA>@L?>ID@DFNRPDIE6H@PMI?>JD;L?EDHPGCAKJFGCGHN?N>EFPSBC=KHFMFAICN?ONBILD;<C<HNXIM9N>FFEKEJJAF:A=MH>HFD>JB@?5E>>QNBF?DFE8@DDJHIEG@;JFFEDDGJKEJNIGFI6BJAEGJCIIIJKIKEOKAESJGJJJAJIKEJCCGG?CBHO9HCJHHFGGEBJKDFNJJJIKPB?HHHKKJ@LKJIIFFFIHGP;IIDAEGKRGKJCJJKJGKJEJHJ4GCM:EJ=IH6RI@HJFJGMAH@QFEK;FHHIHB?>IFBGJAJJJ=HHGEIIFEIHJFFJEH?>DGMAJHGFKCJH;K;BE;HIEN>E>A;;BCC>DDCDGHDPFGJC:L?ACDGDGB=FKHJKIJEIIFHHFFHFHJ9INF@HG>GG?HJIADHKEHJK6FGHMFK5GG>CH=MB<GAPBJHIEHFAGEHJJJJIJHJIJIGJKJI5=PHHMFBIIJII;6IH>J@AGHGDHEBIIHIEJGGJIFHIJIJKE@AJJHHJHIKQOBDL;<JRJJJJFBJF?PIGDIIJJIJJ@BB@GNJJH?CIKKJCKJKFIJIFHDJ>KF@@IN@>7<;AAJ>O@LFGLA?@9FB6?HEDBE?F@J:F@HL6A;FP:B>><AG@DHFCCJDJFJAFIIJJGKHJNE<CB<=JIJHIJKKJJJH:FIHIIGGHLIGD=AHJ@QHHG?EKJ>HH?EJHJIHIHJJHIHLEGGAFCBBGDJEIGJHJKIJGGMF:IHFQDDDD>IJ:EMF@?CKHHJCJJHJHJHFJJFJ@G<HHHJPFICJKEIJIJIHIHMDROLBCCHHJHJAKHJIKHIEEKGHIGJIIGJJFJIIHJFHDIKFGLHICGHP>4AEAGD>=GEMBFAN/18C<NHC9F89?HH=>FD9?F9<7=ERJ>J;?>IEAFGCCIPDB;>?DBJBJ<IK?JIEKJI=JIEBJJEQCFJAJCIA7HGAJJAJB?MC=@:E1APE?83?D?DEEJGA:GIKOIK<CJCJFII;IEKIBI;IERNDMB=MERE@H4FO7OEIM?JJHJJ@G?H?;J7J?AOC>9C=JLU@IFEJI;FDEEDIHELHGLF=HEFEFGHGE?DFE@HDJIGIHKOIIIK1J7C9QJ><JCENS=N?CEK=GILEM=D;ODJFEHCDA=KBL;O=JA8IFAGEJGGHDIBFHGBDJBEHGGMCG@B/:B@GFANBH9G@ENJC=@G@G;BEIJD<BJFIDCBHBI>HGEN=;=HJ@DAA?BJHEJBI@@K<K:I3?<H@L8IJCMGNHJJEJI8AEGGN>IMHGOHIII=BHLJE@FIGHEE9GEMIHUDJFJDIGFH4GKJEBE5LSMJCDF6?KGIIIAKIJEFKGEJIHFJGHGECKJIJGKIJ=ICHFHJDGJ=LO<L>ACFMMFGEFKGI?DGAIEJHFA@IFF9DEF?@D@HGCH>HGGKJJIDIBJGJFDIJJIJJHJIIJBJKJJIJHIIJKJJKHHIJJKJJJKKFOJFIKIGIBBJJJDHHHKJJIKJHIKKIGJKKFKKMIDJJHJKIJIJKJIKJJIJJJHJJJJGJKIKJBPJJKKIKKHJIKAHHJJIKBJJAJKKJKIJNGJGBIHKKGJIHKIGCIKJKHKHKJKDJJIGJJHIHIKJJJKG=EFH@EBCEIKDGJI?IEI@>M?CB>CHC?HHJHSHEIHFFEGHFFEH@EDJGFHEEJKJKKKKHJJJJJIHJIJKCICIJOIGIHCJJJIHKJJJKKFAIIDIKEGJ@RHFAFBJMBFKIJGKGHIHJJJJKJJJKJJJEJKJJFIJKKIJIJJJOJHDJIKDHHGKFGJHGJIIIJCJIKIIIJJJKIIHIKJKJKJJKIGJJFHJHKKJHJJGKJJHJJHKJKJKKKJJKJJIJKIGGJKKKJKJKHJJJCIHKFGGFFJFHFBDECDHNMFJFMDE8LCHP=C:EDD8?HF;PGE;B<9AK<@CAB>F>GDIHPEIHJHKFJJKJJIKIKFJHHIGFJIJIKJKJJJJJHJJKJKJIJHJJHGHJJHIJJIHJKJIJIJGJIJIGKJJKJJJ?IDKJIHJJBWB;D?BLFHJKIJCIFJIHHEHIJIJIELDIFEHKIJJIHIJJHJIFJJIJCHCIKHKGHJJJKIHJIJJJJJBIJEFEHHIJKIJEKIKIJIJHGKHIJIJIIIJKJJKJIJJJJHKJJIJKJGHFV9?DDFE/>IG9GIE>9J<FCC@C>@?AJ<JBHJQ?BA?>?<I<;C<BE6JIHKIHIJHIGEGHQFJEJEJKFJJHKKJEKJAHJJIEJ>JJJJJIEKIGKJFK0P<C=<S:;I@<A;9@QDIIGJIDDJJIJJKDGKFJDIICJIKI>JGIIDGJE@IGIKIHFCIJDEIJJEJKJKJF?P:A<9R57I::?;7>KBC1E-6EFBMSHFIIFGFHHHGEHEFGJGGHFFFJL?IIBCJJIHJJIJK0OPFHGPH>KHKEIEJJ?GJDHC?SCLH>@GJHFJFJ8D=U@>@BHD@JGGJIJIJIGJIIIIGGIIHIIBEIJEFFFAFIHDBGL>GGIDDEFJIEI@IHHKOAGBGIG9CIF@HHID8?BCCCDDEEEHBIFBNACA@F>@B@@?=A0?JJGEI<IJJGJJCBJJIIHJHIIJJJJJGGIFJHFHJJG>IEEHHJIIIJHJGJIJIBGEJGF=DFGGJFGG4;KJJKJCKIKJFKIIJIJIHJ@IFFKKJKHKIJDHH@IIJEHJJ=7?H5ACOE?IJF',
  )
const moneyWeights = () =>
  weightsOf(
    `*
L1 ^
L1 amount
L1 announce
L1 by
L1 comma
L1 comma~
L1 debt
L1 figure
L1 follow
L1 from
L1 invest
L1 is
L1 is~
L1 kind
L1 kind~
L1 lead
L1 money
L1 more
L1 past
L1 raise
L1 raise~
L1 round
L1 seek
L1 seek~
L1 this
L1 toward
L1 use
L1 value
L1 value~
L1 with
L12 ^ ^
L12 ^ announce
L12 ^ comma
L12 ^ kind~
L12 ^ raise
L12 ^ raise~
L12 amount comma
L12 amount comma~
L12 amount is
L12 amount round
L12 amount value
L12 announce raise
L12 by amount
L12 by lead
L12 colon is
L12 colon raise
L12 colon round
L12 comma by
L12 comma figure
L12 comma invest
L12 comma is
L12 comma money
L12 comma past
L12 comma raise
L12 comma round
L12 comma seek
L12 comma use
L12 comma value
L12 figure figure
L12 fund comma
L12 is value
L12 kind announce
L12 kind figure
L12 kind money
L12 kind raise
L12 kind seek
L12 kind value
L12 media raise
L12 money comma
L12 money is
L12 money money
L12 money past
L12 money seek
L12 money toward
L12 money value
L12 past money
L12 past raise
L12 raise amount
L12 raise comma
L12 raise is
L12 raise round
L12 round comma
L12 round is
L12 round money
L12 round value
L12 seek is
L12 seek money
L12 seek raise
L12 seek round
L12 semi raise
L12 this value
L12 toward is
L12 toward kind~
L12 toward raise
L12 value is
L12 value kind
L12 value money
L12 value seek
L12 value toward
L12 value value
L2 ^
L2 amount
L2 amount~
L2 announce
L2 announce~
L2 backed~
L2 buy~
L2 by~
L2 colon
L2 colon~
L2 comma
L2 comma~
L2 customer~
L2 figure
L2 figure~
L2 found~
L2 from~
L2 fund
L2 invest
L2 is
L2 is~
L2 kind
L2 kind~
L2 lead
L2 lead~
L2 media~
L2 money
L2 money~
L2 party
L2 past
L2 past~
L2 raise
L2 raise~
L2 round
L2 round~
L2 seek
L2 seek~
L2 semi~
L2 this
L2 toward
L2 toward~
L2 value
L2 value~
LR ^ comma
LR ^ round
LR ^ toward
LR amount $
LR amount value
LR by amount
LR comma $
LR comma comma
LR comma is
LR comma~ $
LR comma~ comma
LR figure $
LR figure comma
LR follow round
LR invest $
LR invest comma
LR invest toward
LR is $
LR is comma
LR is money
LR is round
LR is toward
LR is value
LR is~ round
LR kind $
LR kind comma
LR kind~ $
LR lead round
LR money $
LR money comma
LR past $
LR raise $
LR raise amount
LR raise comma
LR raise debt
LR raise from
LR raise invest
LR raise is
LR raise money
LR raise past
LR raise round
LR raise toward
LR raise~ round
LR round $
LR round comma
LR round money
LR round round
LR seek $
LR seek comma
LR seek value
LR toward $
LR toward comma
LR value $
LR value comma
LR value past
LR value semi
LR value value
LR value~ $
PL -
PL buy
PL customer
PL fund
PL invest
PL lead
PL money
PL party
PL raise
PL round
PL seek
PL this
R1 $
R1 amount
R1 buy
R1 comma
R1 comma~
R1 debt
R1 figure
R1 from
R1 invest
R1 is
R1 money
R1 past
R1 raise
R1 round
R1 seek
R1 semi
R1 toward
R1 value
R12 $ $
R12 amount $
R12 amount value
R12 buy $
R12 comma $
R12 comma amount
R12 comma by
R12 comma comma
R12 comma figure
R12 comma follow
R12 comma from
R12 comma invest
R12 comma is
R12 comma kind
R12 comma lead
R12 comma manager
R12 comma media
R12 comma money
R12 comma more
R12 comma party
R12 comma past
R12 comma raise
R12 comma round
R12 comma seek
R12 comma this
R12 comma use
R12 comma value
R12 comma with
R12 debt $
R12 debt comma
R12 debt debt
R12 figure $
R12 from comma
R12 from party
R12 invest $
R12 invest comma
R12 is amount
R12 is value
R12 money $
R12 money comma
R12 money money
R12 money value
R12 past $
R12 raise comma
R12 round $
R12 round amount
R12 round comma
R12 round from
R12 round invest
R12 round lead
R12 round money
R12 round round
R12 toward $
R12 toward comma
R12 toward customer
R12 toward invest
R12 toward is
R12 toward kind
R12 toward money
R12 toward round
R12 toward toward
R12 value $
R12 value amount
R12 value comma
R12 value money
R12 value value
R2 $
R2 amount
R2 amount~
R2 backed
R2 by
R2 comma
R2 comma~
R2 customer
R2 customer~
R2 debt
R2 figure
R2 figure~
R2 follow~
R2 from
R2 from~
R2 invest
R2 invest~
R2 is
R2 is~
R2 kind
R2 kind~
R2 lead
R2 lead~
R2 media
R2 media~
R2 money
R2 money~
R2 more
R2 party
R2 past
R2 past~
R2 raise
R2 raise~
R2 round
R2 seek
R2 seek~
R2 semi
R2 this
R2 toward
R2 toward~
R2 use~
R2 value
R2 value~
R2 with
TL -
TL announce
TL buy
TL customer
TL debt
TL figure
TL follow
TL invest
TL lead
TL money
TL more
TL party
TL past
TL raise
TL round
TL seek
TL this
TL use
TL value
TLR - -
TLR - buy
TLR - debt
TLR - figure
TLR - invest
TLR - money
TLR - round
TLR - seek
TLR - value
TLR announce round
TLR buy -
TLR debt -
TLR figure -
TLR follow -
TLR follow round
TLR invest -
TLR invest invest
TLR invest money
TLR invest value
TLR lead -
TLR lead round
TLR money -
TLR money invest
TLR money value
TLR more -
TLR past -
TLR raise -
TLR raise customer
TLR raise debt
TLR raise invest
TLR raise money
TLR raise party
TLR raise past
TLR raise round
TLR raise value
TLR round -
TLR round money
TLR round round
TLR round value
TLR seek -
TLR seek money
TLR seek value
TLR this -
TLR use -
TLR value -
TLR value money
TLR value past
TLR value value
TR -
TR buy
TR customer
TR debt
TR figure
TR fund
TR invest
TR lead
TR money
TR party
TR past
TR raise
TR round
TR seek
TR value
among 1 1
among 2 1
among 2 2
among 3 1
among 3 2
among 3 3
clause buy
clause debt
clause figure
clause fund
clause lead
clause past
clause raise
clause round
clause seek
clause this
clause value
line 0
line 1
line 2
open
point
rank en 10
rank en 11
rank en 6
rank en 7
rank en 8
rank en 9
rank zh 10
rank zh 11
rank zh 6
rank zh 7
rank zh 8
rank zh 9
wide
with buy
with debt
with figure
with fund
with lead
with past
with raise
with round
with seek
with this
with value`,
    'MKNGPFPNOQKHLL?FJ??HGKGGNMGAGH?KD@MIPSSK?H.PGM>CPHLOEL<PIAHTCHCSNINE>AGLM@@B;:D@FJHC=@CCLB?AJAFM@?=NDHKQIGELOEPERRJRKHAPAPNLQ=K@KL8ADFAGBKIAIDDGICJPDPGDPLNJMCOCKON;8@K@@DAB?GIEA=A?AIJ@OE?N?HD;U>CMM/CKDLEMVMJNFUGGGPHMIJSHTLOPGHNERFHHHPALMLGJPMFHIE=DGMG?AMOLHAEK>SDRLFAKKAH@DOLCM=6?LAE=OBCCALMPB6DOB=MCJBGMGCJIWINHGMBFLJMK=JBI:G<CCL?PELCM:MKEBKMIFUMKTJID?KHIEHLAJJBHRJOARHCFMJUCLLJAK>DJ?@M<DI;IFHPJFHC@KA;GAKKCCLIIJTCJAIMFHIO@BFLZJTHLNDICDJLEEKKHMIL<IBFDPXSKDDJJNQHBEDBGS@EKAMFNIC<GGIGGBJOMBGKIM?FLBD@@JKDPJJPDCKBDRFPKVSFCLFNHTLDD;CCASEMPH?HIKKKFKOHHFQGNQELPG>CFWEFQ?>ENGG9KJDZIOBGNKKAECLIBBC;GKKKRCJQHLLNJRJ;AON@HDAQSHFFFLPHMB@CS=OJDIQXJ>UBGRSPGINPKEXGLIJHTXGNLQDEG@BAKDCHAIDABMIGBOQAFJLDFKDBUIIJHIQGLJ6JFPFLKKLCLFH?BPC?EMLJCGBRPPPDEHDORIOPFONNFMSLYZWLSMZJPSMILKITBCBFAFQDQLNJSPEAHKIOGCCIL>PO@HIVNLIKGJHCENQJNLJLOFNCAAHGEQMB@LJK>MD>MFEEK>TGBSCDHBSLDFCMTMBI@FKQDLLRFIMILSK?GFQD>ADHGDMAHCGVHPECOEENG>?GEA>HBGGLP4KEEFOCH=IXQLE77NPL?H9>?9PANQ/@JC?QNI>DDHDF>JCTOC7CBACILD?CDPQE?PGM9IFGHUDDGJGFCI=CKADA??DPDGPFCD=LSFFMEEBEIBCQFBAEREIIBFHHSKDRLSDUISEHK@EGEKPHDBGOCEOFDPEJFDDM?KD=HGDDSFOCLJLRQEHEGQICBFHEL?HDDDKKCCAOIRQFH@=D@CNHFE>CD@=JJMBGT@VKGKPRMQL@HEEFLEDDIDHH@DHDDCB@<7NB9EG>YHICGAEHCNLNDCNMFQDNQNEEKKHEEEGIEFGEF=FA@GFDF@HCGHG@J@LGF?ANEGYMLTVHEAHGEEGLECQMKGCDE=GJEKOSMNNPOODEINFKDKGHJKF8MCEDLBAC9CD@>OO@DR7GFGEFFEJHCGLCH@EDNDF6FLDBFIDD@GB=FPBFMLDRBDPJRRFDCA@F>B<ENK>DQA>R@IBEAEMJBCE@PTEEHEHUUA:<QLND@:B???GKNBDNENOGHDEGI>A?DH<2EN=BOBHM?:AGCEE8ENHHADHGFGCGH<FJICGGEBIHBCDGEBICGFIGDJFHR@IIFAGRUI@?B@JMHJ>IJIIFBBFEBHICE@?<DHDFE@.LGHDLNCDJBEAJCFL@BUNB@LA>BCFB<<DBHBFIGKJEBEEBIBEB@A?GCAJOHCHJNKNFFE@CAIO=2JCDAJEFILC;EFGJFHFDBDIRA@@AHICDEEAG>;=FMF8HHBIIGFE=AA@BBN@DNIE@MBILCMDCEJGCFHHFDDF?HDCECHGAHFGFI>I<IEF<LJEEEPEIEE=KI@C=ECEAGCOM>O???P=KAIIB@MMFBBJDFDB?GHFGGJDDBJ?B:>MBBEL:@BE7GGDHCQHHBJDC?CI>HGGCGKOMBIPGD@MDM:=@AIH@HHDE9EFJFDB?BBHFLCLM6FBJCG>@;?G9?FVH>/?;DIHH@:A>QO;5;>=IMK7G3D?YEC3@@H6@CF6>C=DGPBA@JFFS?G>?4CCKQ5CD6FFB5IGGEHHEFKGGGFDKH8F>F?QAHEFGH=KGFHD>CDCCIAEIEAGEJEJP;IJJHCNLEFFDIBCA?ACCCFE?JFGEEMFBBQ?@LJGDJAC<H=>AEJBCG=R;DEJDFIFB<GCDCCJOKO<ADGO@JCH>J/1A?EBGESAAEC5JFEGJ>CE=E:CHGICJECADICBCD@IF>DEEBE@K<:BH?D?R7FFEGOAD@BDIOJDEGABAEFDIAGC?FEHJHFHQC>G@BHHEJDJGIHJEJ>QDCRKBHG?FBFGK<LJD9ODBGBDECHHKJQ>LGEBI;GACIGDEEBEFE@FH9GFDB@?B;AOCDSA=C>EAQ3?FFFNEIDLI@G<BJLAEOFIBMCS?1FFP<HBA7AGJHGGDBQ6FHIHDM@AENI6DAB=@JFL>=>K;=6;;3@5F>GHG@EFLA=8>CE;@JHLGG<CE0HD9AJDIA?JFLGLJECKJM@FDC@LFH=JABLAEAPAMMBJDDDBHQMFKGEGFP>EJCKGFA<DSCEC=<CCH@J@AQCH>AHIRCAJCILKCHIGEA<CDC>G>HM<<OEMFAAP:B?@?EUADE=EHMAL?B9FIQ>@OJME=36BAICFHFHKDBLILJ?H?G=@EO@IBGLIKBJ<DLSCABIC@CIFDBJF<CRB5LDEHCIKANDF?AHAREDJPH?QC@D<E@F=CMD8DFDKB@MM=BHGRHAS>E?CFNDFDM9EWDOEDFBB@G;IDCCICIDGGIBJLCDOF?=EDBF@EHF?MGM>IDBR=ADBCLNNHJ>@C?G>B?@GHNB?DKPCKDH5DFKGRAKHAH?C@MJG<H?ABHRPECAHCNJRMHAJ@ODDCHEAD@IEGOGCFL>:ABJIHOBBADBDHFP@R>SHEBEKA:ACLG98M9RQHTIAI0KK=JEDFG>>;BKGJB;:HQJXPMW9FG5P@>FNABH9@D>DO:@CC>CIMMEMHJM@ONACFNGFD2GFG@EO9IJGEFHDAI>Q8APNAGHDEIA4DDPE=AEJQG@?GG=FEI>IBSMQCHMEMFFPFB>@=J9BOEHC@GDFEEBEGNII<7JDMHAO:DF>:@PHBORJHDADOIGHF<FHCEBFCCB@=PAC<FGGGHFMBAK@HFEMBGICFEAKGNI@AQ=;GFFGGGDDGIDEFE@G@FBFDDEB?NRCCJCH?3@HKH?MBAACIJGL@HOEJBCDGJBEHEFGIHFHFEJQINOLFE=GABBHNH@DGDFC>AF@D?DC<LAOAHAGCBBCEBFGBJGFA@?PEKDJ@FFAS?OIEBNFFKLFB@EAD=CE@IMOKFGI>N>ADEDC@CCAIEG=EF=EOEEEICHM@IIFB:HDFI<KGDFNHAN3MGFBBDBAG9ENFBOHNEBJEIEG?>E?6?FDVJBGG=JF6R?FCJI:?CIEC9=>=H6EHYEJ',
  )

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: nameWeights(), money: moneyWeights() }
  return made
}
