import { PARTS, SIZES, weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `*
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
zh`

const NAMES_WEIGHTS =
  'XWYYZVXYZZZ09WRLQWbQVQVYY2V0JO5ZRQQTTC50MW1UUX2QYWUYXY20SPNU9VXRXZaSWRVX3S6RTV2WP0NQYLI2ZPZRQ3RY9WQSPVXO02OVW9LMEIYZI5UT2YWYNUdUKVNVTJ2R6OVNL23P7YSORTXRT3VP8NYZOX7VUQTW0Y1WVS20TPUX0YYXHNfNVMPX13RNTW3SZZTWXYZZZ09TXSXZ6XUQYZ3ZWTUYbRWMWTYVO7PY11ZHKR7SYYZZeLWTVW6VWRVZY4TJUV02PJTT5WUZTYR4T5WZ7VZVZZ0WZQ0YaXZQUZW5YXZZZZWU3X2ZXXYZY3WUWYV0U2VY6SYXYZ3G6XFRMTUdRZ6UZVZ0PW28QZYZY0UZU9SOWY7VYVZZ3YR0SXVUV6YY6XYVYY7Y0VYZT7ZVZ03YZZ0ZR9YWYZ3Z0Y00ZU4OUXWR8N4X6WZX0YVXL8QZ3XU1UZWZTV807UYUZZ6YZQWZX4VTZZ4XZXZ05X0XZ03WM2QVWQ3TZ441YSYZWUP40VZ3WSUY5Y0WZ0T1V6SYXTS5SW9QYUWYYNW4WR1ZU1OR5STXSZ42WPRZcPXSXZWS2N4T3VS1IX7TXVXX4V4NSX9UWRZ09TXVXZ9TXSXZXR32VYaUZTW09RVUWZ3SVZUX90VORY7SZZZ02Z0Z009UZUTYY3WVVWPUU13Z2YZWZ02ZZYZ08TZUZV7UZVY03Y0Z001PRL52TWW8RYUOKaOT30YUXZ11XTXZ7VWQXX4Y0X0ZW50Z005VZYZYSWW9PZVSP41YQWV30Z9UZRZ08VYTYZVWV5YY0ZU0V0YWX4VZQUYaVZV6YUYYVYY5XZ8UXSWZZZTU5Z1VQ6KX6YYUYZ7SYWYZ0TV1TZ5VWWQZ8VWOUW8VYSWZ4ZZW00UVTS7YUZ06W07XZU0Z7VXUZR04SOS54YZYZZ4XZXZZ3Y0Z005WZWZ0dUXPWY2Z0Y004Y0XZ0YRR4UX5WZYZZdMTQXY5VZYZ0SP7VDQYM<4WXZR8LSXUZSY2ZP1MeJZ1YV0UYZ2XQZ0WWX4MR0Y5QYZ24ZUXZ0RY1FQRWTU7Z5XZWY0SVU8P0Z2TTXZ6VZUZ09UXSVYZ3XWZZ2XUSW36UQP2W9UVUQZWRV5XWVNX4PRTY3Q6YS82PVXVVX5U03Z0Y003SP2KW7TVTVZ0V6WXY2WYYXXaTXPY03VT0XYVTV6RWZ03WOSOSTcNY7WXUY0VZX6VZVYS8R0X5WNWX3ZZYZ0YUR5QX7TZXZ04XZYZZ8TZWZ0SV26MTQUTaXZ8WYTXZ3XWVWY4ZWRUW8RYVYZ5XZXYZ4RVZVXW5UPUY11YTYX6VYXXY2ZZZZ032YWVZRXY8VZ8TYUZZXZW6U0Z0YTXWZV2YOM6UPXNUW6QZTVX5TRWXXL3V2PZ4PTQU3PXWZR42POXScRVRWUZ4TPVYZVDZ004UQYSTOXL7ZWYWV2XZP3PcKY6UNS0OeMQMKYSI8YRU1YV0UYXX10KP1TVXXN9RQMY2TRW5UOW3OZ3S7KU0NRSUW5UNY3L0NS206SQXSP09KS41NRKOcQVQRX0P41SX6QU0SZ2RS0NXSUTUT8V4QYTX2XLWSUV05OTY10TUWXQ4U4XV7WQNTV3YVF5U6VTLVWZ2UPWXITF7ZVX5PLSVWN32JUT1ZU1X6XHIOP0R4GQU2SL2ST10YSTZPcSLWWW5OATV20SQWX8NY1RUXVJ6MUaSYRVZ3Z0Y0002VTXZ3ZZYZ07TZY006V0WY05YZWZ0ZSV2UX8UWSYZ02VOYZSVU7VZZUV2XZWSX5XZ0NS2VY2U1NVXV7SPXZ9PXVVYY3VTXZ7SZZZ0HN4ZIS2T7RYY5SSK3S3QYYVYPZ01PZZRVQX44YYRWYRTV7NWSWY3WY0W2RWXJS32OS3Z0QXZXXX3ZZPYaTYZUNW8QY7WVUTXZQX3X04YZY0ZY0U2UZcPTPXZ1ZYRZ0PbVP001YR0FV9VWUVQiNSKWY2ZWLXYYKWY2TaSXQVY7T0Y00YR4WEU5XSLWWaSYRWZWS=7NPQTT1S7W4TUXXZQJ5MV5VIR2Q7UPWRVUN5VLRfOVNWZ3ZUMQ2WRNV5RV1T3RVU7YVZ0X4WPXY12VQYZ00YUUW9SWSX0WXT5VW0RT1QXX5VSWYbMXUUXaOXWXZ8RZYZZ3ZZYZZ4Y0ZZZ3YZZZ07XYTYZ5YZWZZ8VZTXZ5XZXZ06VZXYZX3YVZZ01YUYZbPWQWU5Y0XZZ8SZZ006VZVZZ8SYSYZXPR6EVYOP5MYTYWW5ZVXX5X0Z4YTX04QTW2YXVS4VZaZVMRYT2V4YZ4YZYYZ9QZVZZ0GDYY40TU4YZZWU2KXO405FT6VZVYZ4YXXXYPW5YN09TXRZT5V1UPX1RU1QXZTV2WW2ZYYX0YTM3WVZVU2TWSTW7XZPV35UXV7XORW8UXRYZV6XTYY6WRQXY8RYWYYNVRcUZ10ZXZSY4WTWZaRSPWYZ2ZWZ03YUUYY02WRVYP9WVXYX3WUYZZ2VRZZZ2TSYZR9YXZ0VPR30Y14TOUYOUPcPX35VOQYaSZTZ0Z3YSZZR2V7X0bTZQXZ6WYWZ09RVTXZV5UVYZ7T0Z00OVQZ6YYV0L4W8XSWRZRZ8UTZTU3S1VTVY8KX3VV1LZYWQZZXWZUS7003XTZ05VYXZZ5VZYZX3YZZZZ1YW0VZRXN7RW8WYSZ01WWZVZ8S4POZOUW25X6WZVYZ0UX1WZPTUcTXSXX7Y06XZWYZ2ZZZZ03YZZZZaRXUY000XYZ04XZYZ0VQS7PZUZPbRZVYS8R0TT33PZVY7SWZ1VUR3YQbYRZZ7WYTZ0Y3WVXYaXSIOW6R3LSW22UTYZ7TZV008S0Y0001ZTZ0cSXOSZ6VZX005XYXZZ4XZY00Z4TPVX6VYWYZ5ZLWZZSX9QYZ2WOYVSY1T2XY6TQWTX8SYTZ06XKRNVUUZ20WW6TOVWXXZZPVX22PPV9UVRYZOI513V5UZUPX5ZNVNV06FNGR5VJULTVW30KUZ0YXQS1L02QT9SYSZXcTSJN31MMU42aV1OPVZZUU1ZWO01VV5TUPW2TXU41T05XRQUUM06OH7WTGP1VH64ISYVWZVXZSRRR5ZXO1FM02JTOS2OVUXJ3ZSSUUZ2SXTT8WQLRTXX1XUH7SMWOO8SUTVX6TPWPVQIS6ZKXWKVJ511ROVW8PTUPUXW0YXKZWVW1RaTQQFLTF8UQI5VSWKQ40OMV0TVVW5LY1O0JPW0O4RSZ2LSNQV4O3NR0XV0LNSX14QVZVT2WN2OR0PW03QNTTS56PXYYVWZVXYTRRS55YSPSU5WXWZYaT2HTXbQZQZZZPT3VX9WZRZ0R6M3QVQ1T3VZ01WUYZ3YZRY05WWRZZQ9ZXZZ5UOZWY3XZV00PbVPXYW4ZVZ0WROZ3VcTTPUZ6WPYLX0W4RSX2XTZRYYXO4LW0R2OMV4YZYZZ5UXWYY7UYXZZ9VXRXY8SZWY0W4YXZZ8SZX0001ZX0ZY2YYZZ01ZXZZ8RXXZZ6VXUXZ3L2VJXY4SPVZU7UTYZ6UYXX0ZRT3YZ6WYWY0bNV0WZ5SU2WY7TXUXZZSXY1X2ZYXYZZ2WTWZT120TXXZ2YMWY3ZTQX6XUTXZ5S3SZZV0S7PXKSQ76YSU44XZbRTQXZaQVRWY7PQXOX5ZSOUZ4YZX00WWW6ZZVY03NYaSURXZ2S3SXY2Q6OOZ8QWTUWZQX5ZZ4WVQXYcPZTZZ6VYXYYdMVQXW9SVTY03YXYXZ6XXUZZ7UZUZ07UZVXZ01XQYZ5XWPXZXRT01OSUT8UYQQN9WTYZU5W0SXTaQZ3UUYVYRYV8SXUYWaRZUYUaRZS9YSWRQNUOTcZ2ZXZRZ6QMUK31YTYTaTWSWOY3YQZRaPWSX15ZYYZVT70Z0XYVW2YZ6WZVZ05XXQWYYWY2WZUNZ02SQ1O6VYW0Y1JV8WYSYZaVRQXY7V1RVXRJS56X7VVUTUP46ZTXT6V2TY8VSWTZ4TQ0NYU6WUYZ1U4TZYUYJ8JUaLTLU13OQW2T3YWRVYO56MPVZX1XOU3NTZSX9RZV00hJWTXYT9SMXZZ2YWZZYWQ3SY5WZYZXfLTRZY7XZTXZ7ZTUZZdMUTXXaQVSZZZT4SXYcOSLVV8RUVZZfLUSZZU8SQVYZ1YYZZXR0ZPSJS51WXOPbTLSPWeNXY5XVSX0OW9SXXVZ6TZ0LS3W5WMW10VXSZ8SYZ8QZQSZ6UZXZZ7TZW00hNRHUY9RVSYXNdYSZZZOS8YY6SWVZZU7YRYZ4YWQXZ9RXVYZ3YYWXZVP0Y2RY1S2TYPXYR7ZRUOZ4U1WUO1V5OUXRUW0T3SXNWUcSX5UWWXYSTW7XZU7YVZ020UOXYaQZXZZX3PWQUV50Z009SVSXYW4ZYZ0U9VPYYX3ZX0ZV4VSXYbQVRYZTUV8UX31RNUWS8ZY005ZQRWX5XKWXY7VSNYZUSP8WY6QR2ZZPQbQYYZ4OKYYZ4QQWYZ2SPZZY4NOZ0RUP9VZZYN2ZZVYZ6Y0V06UYZS2U4XYVZX4ZZ243RVZ2T7TXZW7TKTZR5X4YXQR0b00bSWQVZW8SQWZ0PTZ1Y0VX1XZVVX5Y05ZWWSZY3TRWW2ZWUXXYPSW5VSLQQNbW2S2DI6XPKQO21YUUTfL0OQTU5R2WV4ZUNTUWY21N?Y2NYMN61SMWYfMTMUWUFZ32I8TSORW03VPVY402LQUWWU03NZVV5?I6OR1AZ7N3EHL2YSXSV10XWLSUQYZ3S0V0VXPZ41JSS11HUINR7XZVPZ2XQHOUTX8IQXQ43OZUXU6XLbRUQXZ30YJMR060LNXXWX1VZVTYTT6X2U2IOY6ONOR51JIVQXUY5IO3SM2LN11K1GOYU7SML1YV0UYZHZM7LVGU4ZK4VYYNS0KR1ZL40KWKRZ2XWOU5T)YNFZ1XTYZ8USMUY9XMJQXVTP6V0U8UQWY1R11SX14IOSY8UVSYZQK6Y5X3U3QTY0YPZRWZ5D@KU3UJYNW1X0SOXVTYTT63JRZRVaQVSZZZ4QQRU2YZYZZ6WTOLU7TYVYZ8T0Z00UXY4OVVZV5ZZR4S1YZ3ZYQUX5V0Z006UZYZ07VWUYZ40RTMU5VZXZ0SQW8YZUJ10UQ3U5NRX1W3SZZSY7UZZ1YV0UYWTNV6U7WUTSZ1KE0VNVZV6ZZWYW7QZVZX4ZZPZRdSZTWV7YZ0YV1QY0TK3GUYYY3X02V3VWYhGUNQWV5VUZ09SYVZZY1TYQV5WZXZ00YPXR@1QPPO5Y0YR2LbRNOSSY0J1MMYRT4PLS0KVJ80TS2UJWP6UAKaTRSQYZXJU5P1OG4UL1YK1OQ03GOHKWX01CI4YGWOPVTYTT6XXP3OTVUR6TY1UR1UY3R1MUW5UZXZZV7ROWY03POQT8VRMJT5YZWWZ8RYYYZ7TZZ0Y11SS4ZZ2YVYZ5V0Z00OX07LT2TU0SWSZZ8Z040TMSV5WZYZZcPWQVT7UYUYY6VXRYYY0Q2KSY3ZWYZ0QV3UY5W0Y0010USYY1V3SRNPZ8VYZNUZ5KWXX4TYY1YV0UY1PJR7T0U0L3WRZ8UTZTT2R2UXJD5RPVVU6MYXVMY2W3W5TUYWZUS70OWUbUY3VTZPX7TYWXV2PU1DS6XUUVYRZQX4ZXJZ3GTUQX24UZSW2UY2ZXUYZUWVZ2Z7YQLOU3YZZZZ2Z0ZZ0Y3WTXZ2YZYZ06UXUZZ1ZRXPVY0UXWO1QPPO51YUUXJcQXNOQZ0IZKLVMV3ZIVYITG7XPX1ZEZK5TOGaTRSQYXUUV4JWTD7SJ1XYYNO30ESIKXZYXSG20USMNWYZZZ0D1751RTMF2aSX5LTPAU3XYYU6ZLYV=Q92XUFXZWYZU2RXWYVR4Y3KRZWZYV2SUTUT8V3QYUX1YNYUVV05OTYaRWVYYQ4U4XV9TQOUW12GG1V5WVOXX2ZVQWXQVQ31XV6QOVWTO34MUZX3NXX3YKIUU1S1KVV0RN3UW5XYVVZPbTOWW5WSGXW3ZSQWX3R20UVWZL4OV0VZYTVZXYYVZW6OKU1YSV5POUVU5XY0TZZTY4XXSZROeRQYSX6YNWZY2YSYZ9VRPXYT70Z0XU4VT4Z4WZYYZKcXVYYQ9WUYZR9YX00NePRA@OL31Z4H353G54RVZSVKS06IXXSNV6WSNV2Z54VQ2NXYL31LN7TZUZ0STQ9SX0ZR8U0JT3U3U1YSR8YZQ01MUSY1X3Z5ZZXOZZN10SO4MP1UWS8XS0Z5T2MMT3RUZWXWL2YYSUTV11OURTQU8PRY22SVQY5M1YXS5TXXR2YKNIQ0Z4PWYU5TWR9WVZZSXV8VX4RZWUVSZ4XXZ0SY1SV5YVVTZUU12QH5T2MMTWST20MQQSPRaTNX31PZR1YKNIQ0Z4PXSO6MRPbVTZX4P1WQTYM42HP5VWWYZ3V4SVW1TX0QW1WV0WZRXUaUY6UXWZZWU4XWYXW42WZUVU6XY4WNZTWZXV2YZ2ZR0RYXV3XVYPWbPXYVYW5WY0Q00RW4WNZTW6UXWZY2ZR0RYUU21UXPWbPXYVYW5WY1ZTVWR0YVV2U5ZUPSY9SWSWZZ2WWPU8USRRV0G3Y?V1RW4JV2Y0URQ3YTQPV9TXTWY0U3YVX4TR0QTREL33R5TSWRWWOQ4X1Z5OOINX0M2WW10RXPW7WSOUYZNYV3TZQQ0ZT5ZTPSUYXN3MV3O22PZ20WUWYZ0Z0PUY2WTWY12HUKPeOWNRYY5TQUXXSY1YXVXT1Z0ZUTTT4W3VXLQZ3QIRWVJJ6ZRY3UVVWX4XUYY21RNTW0XZVSIbSPKRS7TYTXY6RRYRVVKU3YP3WNVNXZ2STXX6RYQWYVZU4UTXVXY3HbUUBMOVL4XKR8VRQMS4ZRRXS4THYZSZ4RVPTYYP3TTY2NWQU11PXQUU1X0OUVYT5RX6TWVZR1RX1XY21SPUVY0RVZR1SRRR3TXI7YQ8UYPPS5ZLGPQUS000P3XLULVZWTX0NZR2WJP5RHXYRY0I2CP2VZXOP3YJXLOW1ZUXMY3PVPQ4QPX1@0SY1HO8WYSYZ7VZUZZX25QSWYQYY2U23YQWYZZTW3L7TYXXY9WYSZZ6YZVZZ1PX1UWaTZRZZY3XRYZ2MZXHS02QMQR8VUTUZ0OU3WZePVOWY0WQT3YSTTaNX7UYVYZ1PPZ2X9SVPXYaRXSWY4UVS4Z7UYVXZ40WPYZ5ZZXYZaRXTYZ3JTYMWaIRTRW1WR1XY4KXJ1V4YZYZZdOUTUXXTZ1PVbPVQVXaYWRYZ9TZTWZRSM9XW0WU3UN6VRYUY7ZHTIU5YMQWU14TNUXSP7P2X1MW1YZ30WOXYP4SNaY3VWYTYY4WTZZ10UPVX9SXTZZ6UJVTWZUY3YZVKU7WYYTW5VZY3WTXY6JSYDR7XXUWW4XWF0U5XYXZZeNVPUWXRK5RVZYU2UM4UGYETZP2O1VT3QN8WYRSZ2WY4WTZZW6SKSV2UI1TW4ZTOVWZ4TUFD20KTOK7U0X00VVW5WZV5YWYZVY8SY02ZVQYZ3YL0QSV50Z00Y2YVYY9RZWZ061VSUZQaTWVVX4ZX005NT3WY71WOUYT4V3ZZ3YWNYY11XUXZZ2SVVYU0W5ZXRWW8WZ01URXP9VWSWY13RMUV9NP0SVY2YX00Z1ZVZ0ZVY2YZV5YVZ0Z1UQWXR9ZY0001VSYYO6V3ZZZ6KOMTS3V4YXZUR3SX11TRXPWQ5YVY4TY1XYY4XTZZ2ZRKTUX5QLWX8TUSZZ45PLMZZI7X1MO?234GPGSdLO9IRY1XF9a2NEFmNIQQV1W3SS4YMNV4OPdV2UY3RV2O7UXUVYO610WZ9TNUUV'
const MONEY = `*
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
with value`

const MONEY_WEIGHTS =
  '2USWXYV00OXFQ33Q6TPOQW23USZR5VYWVVXV3NYF1I5YTNNWP3STQS1T4LXOMZN6WTTTUT0WVXWS4XYNL50J1WZBRZP1WSUQ2SOR93PPSVZ4MZVNZ4SRVTSO2G4VSYORSR8P2XWRXO12W0Q2WVU0YSONX2W2YJOMXWO1QDZZ3VTWSQ221OSSRPWRSU014QTTU6Q3WP5HEUQXP6USQSOZU3T5V00OXFQ3TT5XV2WP5WQV2V2Z2TRRTYZIXEZB55YWYTW8TVVWTV8SWWWTW00XSURPORaWXXUXTTXX64>7TLU2I5VWVVVYW5ZZ00Z20WYWWWNbVSWUUS8SWWWV5VYWVVXXSMUT5T11SR0NQ4V0YXUYU3QXHZN1XTRVS6L9QSN0H51OTVWQYTOWOV5QTTU6Q3XK5RQLQ9STYXTWSSWSU8XXQ5WVSTS8VVWUU8USYXSY32TWMMQY5MT0LD3X1ZWSTUO8VVSTNXVXXX5QYV7TPUW02PNZM10UYSPQ20UYTQUPVRVS6ZP0UQSS6R4YWYXWKXR7QNPJXSaUQOTV6YYXWP6VPUYWVWROQ7MZ3QRWSVX6UPUQUSU7ZZZYM1U2USNP5YXZYYSWYZ51RSNRNK081SVYYS2RVXZZX6OcXYZYSQU8YXWXZV0VSU2Q6TR3QUVO7R1L22N1VUSVPU8UVTVO3TRVS5MWaXTNV3WYYYWRTI8SRNNX0UUSXP0ZXPQ2M6T0OOLZYfPLQLIWYUTS4RU4WXSU41RUTS2U4W0VVVXU35UUQS50XPOQPU0T>Z5W7QR1VJT7UWWWRVZS4XUOU71STUPU0YU12ORXR43VUUQRVSRaW5STTRQ3QK5Z6TY5WUROUY30ZUPML10VQ1UG60TZZXZM7TSW2T0S2VTQ2PZO1Z1X060PQOQ1XTRSR4H1MaLIJQ1X3XVTT3WRMYVVZTPN6NQ7T1QNJWZ8QUPPRKVNZ450Q4RRZXY4SSS2RQ31VWU4YPZRMM7TX1L7CZTT7LKFXWQ6TTRTY6URUQQS8XXZYTZXURTS45VWVVVYTV6YYXW5VYWVVXW1S0RXVT5RZL0L5XVUWTV12XRSRX3RUUT1SZP1USYU2SORS1RS8XYZZV4MTR4OSS4TU0XS0ZTR4OR4T0PLWP3Y0QQMMK6SOTP5HdSWWUQPZQS44S0N4QPPLPaYZZYVPR74SRWTW6XXWWQ7VSN1WR8XXZYXO5PZ?0VWWM3AR2YYT0QZRU3P3OLQQ5SVUT0M03VR1PQUXUW8XOdVPUSVQWUS8QUY1NQQR2ZYSYQYRPZT4USW4XPMSPYU9MBESSOdZZZYV3WZSVVUO32TUTQX1RQWR0T6WZZZWKT9UNV3aUPVSLYNWbYUSPSP01M7Q2RWSUR62Q0KJEM?05US1KST7VXTW0S2WWUVTX6ZYXV1Q1VSSWUYPXZYW2TXVU0WbQUTSQT2RURQ3TZ2VTTTW3Y1YYVYVWU7SOTaRTQRQUW4TPSXVW6YPTQUWQTQP7P5VXXYUWXZXYVTP21PSNZVYTTTT5RZVXUUXV80TUUOTXTTQR6T9RSWUSU1aRNPPR4YPK0TO5YLMLL3WZGVJU7XX32RPS3YRVXVSU6IHOMZ7WUXTSSV1WXO2XXZNR7TOXFeYGHCXZXYVTP5VYWVVXQ5SVUT01VWUW0X21QM4RO10UQQP2W0XQT2RZ1SPP2Q5S3RRMQ211RTRSVV33YXYXXTP4WZYOSTZ7WUR33TX1M52YUQPTSVUW8XWO6PQN42UT2RUUW23RQOZO16YUSRQZ31VVS2SUST3T4WU2YTW1R0TQVZX70SWTRQ5XUS2UU5UZOIX05UWVUUNTUSUcV8UWVXTWTXYXZ4Y7TUXXUX14VVVTVV7WTXVXQYUT6RV04VVSRU05MONPZQVVXWW6X4QTPKYP3PSRY3T3WUXT44VVSXS112TXUSVS8VWZYU21PQTSMMeXXZYWFfSVWTQOcWWYWR11XVXWRQ8WYZYXU2PNUR3MfZYZZX4ZPLN1PR51Y6STS8WUTTWS2VVS4TQYOL7VV11Q10OS203ZRMN5YUUXUQR9WUWTVFReUORPTS25VVT4R1URPORV9YVUTMQbUWXS2VXU0VLS6UMLO1ZTQ012QR6XYZW4W1WPT2Q23USINXWZUM4YQS8WUTTWZ51SRRSYUUUW7RcQSQRMRYX6WTQS302SUTUXY04SRRW4W2XSV2WSNX1WRST403RVSUOZ3Z1YMO6XWZ1WONZV2NZ51NQ05UMWPPM400USOZP4QRO5RX8YYWUYY2YKN0Jb3RWRTW33PQOZL152SPPSY42YWVS04VWXV1WTRT3QOZURUR85XYZUOOUS3TRT41UVVU0YS30TV5U26TRUSRJZ0OP0323WWVTV01XXXXVUZZVIE0R10WWT104VWVVV2VHZT0RY32TRWPVSSTP7UaQUROQQ2QTZR0T0X1OKXM9WRRQQSZUQJ4XUY6SNSOPT2I2TSYORSR8P20PTRQ24X1PUMZ0YZN1SWVU04JNLWXN4PUXY12PRQONQTTU6Q3ZN7GCRNZ2GWOXQRVWWV7TXUVTV5U7UWXVUTZ0US3SS4NV6UQPQ9VXYXS7WUXTSSXRZR13QS8XZYZYVSSTP7U2TWSW2WZX1OLXMaRSSRQUS8XYZZV11PN1PM1TUXQ4UZVTWUT4QS3W4TU02TSVSUN9VWYXUT2F0RUYZRV42QSOY12STXPPTR8P22VRYOYPL0V5AUYT6YWVWYYTTTV4VK1TP5WRY1P2LSJV7WTXVXXVR2R1T5YMJQNVZ2VMGJYVY5PQQLX1RQWR0S8VYZZWP02XXYT0O1PWXVQWTXW43KV7XTRXW6RTRRQQTTU6Q30N5IFTC0QZUVR2ST7VXTWSX7ZYXV1WVVXVRYTTTT5RY2SR2PTZQQOP7R9XPRQNQSSVRU8WZWNX3XIQbRVYUUYXL1FR325USTUVVU31Q0RXS02RQ4Y4NFMJX4UTVPQ3PU6RZSUR3QZV1RVWNS1WZ1N7WNIUfOPNMHYZWYPN2U9URK0IWXQUOK7O1NQWM6N3XUIFXUTR2OK9OYWZVKYFSWRbCQOT1SXPYVZ5UNE@T1DP?V0bU05ON0ZUU9KWMR0UUTXZW0VUYWUWX4XXPTM2SUXUVZYXXPVWV1MaJ1NFLYaQQN7YdQNMKOR6J6HRVV1L4N0STU6KSWZ5G1EUZYdG3KKRJ83TNPKO05PMZJST1JYXXYTOR216UZXO0WZSZIOGWdI3NOWL5M6OWCS2NXI0TUcMR53O@IXUQReXVFT3TUTWUR63SIEXW?UCQ5e8P3PZPUPZ4PTNZ'

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= {
    names: weightsOf(NAMES, NAMES_WEIGHTS, PARTS.length),
    money: weightsOf(MONEY, MONEY_WEIGHTS, SIZES.length),
  }
  return made
}
