import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `*	-3 -4 -2 -2 -1 -5
L1 ^	-3 -2 -1 -1 -1 0
L1 amount	9 -4 -9 -15 -10 -4
L1 announce	11 -10 -5 -10 -5 -2
L1 backed	-2 2 -5 0 -17 -12
L1 buy	5 -1 -9 -10 -10 -7
L1 by	-7 -24 5 0 -14 -4
L1 colon	1 -6 -6 -3 2 -10
L1 comma	-2 -4 -6 -2 -3 -2
L1 customer	2 0 -8 -11 -13 -6
L1 debt	9 -5 -3 -9 -3 -1
L1 figure	10 -8 -4 -9 -5 -3
L1 follow	3 -8 6 -9 -7 -5
L1 found	2 -4 -11 0 -13 -10
L1 from	-2 -15 -18 2 -1 -11
L1 fund	-1 -9 -10 3 -9 -2
L1 invest	9 -4 -10 -8 -11 -5
L1 is	-3 -12 0 2 -12 -5
L1 kind	-4 9 -15 -14 -22 -18
L1 lead	-2 -1 -18 5 -6 -7
L1 media	2 -2 -4 -2 -13 -6
L1 money	13 -6 -16 -5 -13 -5
L1 more	-7 -17 2 -9 6 -12
L1 party	-5 -13 -15 2 3 -11
L1 past	7 -2 -8 -12 -9 -7
L1 raise	-3 -9 -7 3 -5 -11
L1 round	8 -13 -2 -1 -12 -3
L1 seek	7 -5 -6 -10 -7 -4
L1 semi	0 -2 1 -4 -5 -8
L1 this	2 0 -7 -11 -6 -3
L1 toward	0 -2 -2 -3 -19 -13
L1 use	15 -13 -5 -14 -11 -3
L1 value	1 3 -9 -13 -7 -4
L1 with	3 -8 -1 -1 -7 -4
L12 ^ ^	-3 -2 -1 -1 -1 0
L12 ^ announce	9 -7 -3 -8 -3 -1
L12 ^ backed	6 -3 -6 -10 -2 -1
L12 ^ buy	3 -1 -4 -7 -6 -2
L12 ^ by	11 -9 -4 -14 -4 -7
L12 ^ colon	-2 -5 -12 7 -11 -2
L12 ^ comma	1 1 -1 -19 -16 -9
L12 ^ customer	7 -8 -2 -2 -1 -1
L12 ^ found	14 -15 -4 -7 -5 -4
L12 ^ from	6 -5 -4 -9 -5 -1
L12 ^ is	-2 4 -7 -17 -6 -5
L12 ^ kind	0 2 -11 -17 -7 -7
L12 ^ lead	5 -4 -6 -1 -7 -2
L12 ^ media	-9 4 -7 5 -4 -1
L12 ^ money	7 -5 -1 -5 -1 -1
L12 ^ more	0 -4 -1 -10 0 -2
L12 ^ party	10 -3 -1 -10 -6 -1
L12 ^ past	-4 5 -2 -3 -1 -1
L12 ^ raise	-1 -1 -4 -6 3 -3
L12 ^ seek	2 -1 -3 -3 -2 -1
L12 ^ this	-2 3 -4 -6 -4 -2
L12 ^ toward	-5 0 -6 2 -5 -2
L12 amount buy	6 -8 -2 -3 -2 -1
L12 amount comma	3 -20 6 -3 -21 -9
L12 amount from	-14 -7 -6 13 -9 -1
L12 amount invest	6 -6 -1 -5 -1 0
L12 amount round	-11 -4 2 8 -10 -1
L12 amount semi	-2 -1 -2 0 -6 -1
L12 amount toward	-6 9 -8 -12 -4 -2
L12 amount value	7 -5 -2 -5 -1 -1
L12 announce comma	3 -2 -9 0 -8 -3
L12 announce raise	-5 -6 -5 6 -2 -2
L12 backed comma	6 -3 -2 -5 -2 -2
L12 backed found	7 -2 0 -5 -2 -1
L12 backed kind	-7 7 -1 -5 -1 0
L12 buy comma	3 -2 -1 -1 0 -1
L12 buy kind	-9 9 -2 -4 -2 -1
L12 by amount	3 -1 0 -2 0 0
L12 by backed	-1 -6 4 -12 -6 -3
L12 by comma	-4 -9 8 -13 4 -3
L12 by found	6 -4 -1 -3 0 -2
L12 by is	-5 -3 -15 8 -10 -1
L12 by lead	3 -3 -6 1 -6 -1
L12 by more	-4 -1 -7 -5 8 0
L12 colon comma	7 -6 -2 -6 -1 -1
L12 colon is	6 -2 -1 -10 -4 -1
L12 colon kind	-3 4 -5 -7 -1 -1
L12 comma amount	4 -3 -1 -3 -1 0
L12 comma announce	5 -3 0 -3 -1 0
L12 comma backed	3 -4 -14 2 -10 -5
L12 comma by	-4 -10 3 -7 -1 4
L12 comma colon	4 1 -2 -8 -2 -1
L12 comma comma	-4 -6 -11 4 0 -5
L12 comma customer	-1 3 -4 -8 -6 -2
L12 comma figure	5 -2 0 -4 -1 0
L12 comma found	-7 1 -5 6 -8 -2
L12 comma from	-3 -7 -8 5 -8 -4
L12 comma invest	9 -10 -2 -6 -4 -2
L12 comma is	-2 -13 -4 4 -4 -9
L12 comma kind	1 -1 -6 1 -12 -9
L12 comma lead	5 -8 -7 -3 -8 -1
L12 comma media	4 2 -4 -11 -9 -1
L12 comma money	12 -11 -3 -8 -3 -1
L12 comma more	-4 -8 2 -13 4 -7
L12 comma party	3 -5 -8 1 -18 -3
L12 comma past	7 -7 -3 -5 -3 -3
L12 comma raise	4 -5 4 -13 -8 -3
L12 comma round	9 -6 -4 -9 -1 0
L12 comma seek	9 -7 -3 -5 -3 -1
L12 comma this	9 -7 -3 -8 -3 -1
L12 comma toward	-3 -9 3 2 -5 -2
L12 comma use	10 -6 -1 -7 -4 0
L12 comma value	9 -9 -5 -6 -4 -1
L12 comma with	3 -8 -5 -1 -6 -3
L12 customer comma	9 0 -5 -12 -9 -2
L12 customer customer	7 -8 -1 -1 -1 0
L12 customer figure	2 -1 0 -1 0 0
L12 customer is	9 -6 -1 -6 -7 -2
L12 customer kind	-2 3 -4 -5 -5 -4
L12 customer lead	-11 -6 -6 1 3 -1
L12 customer toward	2 -2 -1 -4 -1 0
L12 debt amount	2 -1 -1 -2 -1 0
L12 debt comma	8 -7 -1 -6 -1 -5
L12 figure comma	7 -6 -1 -5 -2 0
L12 figure kind	3 -2 0 -1 0 0
L12 follow comma	1 -11 -9 -15 5 2
L12 follow from	-7 -4 -4 8 -9 -2
L12 follow is	-6 -12 -16 10 -12 -7
L12 follow semi	3 0 -2 -6 -3 -1
L12 found comma	1 1 -3 -7 -3 -1
L12 found found	7 -5 -4 -10 -3 -3
L12 found is	4 -2 0 -3 0 -1
L12 found kind	-4 5 0 -1 0 0
L12 found past	5 -5 -1 -2 -1 -2
L12 from comma	-8 -4 -4 9 -11 -1
L12 from more	-5 -8 -11 4 1 -2
L12 from party	-10 -4 -5 3 0 -1
L12 from toward	9 -6 -1 -9 -1 0
L12 fund comma	8 -5 -2 -7 -2 -1
L12 invest by	-5 -4 -5 5 -2 -2
L12 invest comma	0 -1 -6 0 -5 0
L12 invest from	-2 -4 -3 4 -5 -1
L12 invest is	-10 -6 -2 10 -5 -1
L12 invest kind	-5 6 -2 -6 -2 -2
L12 invest raise	-5 -2 -2 5 -3 -1
L12 is backed	8 -6 -3 -8 -4 -1
L12 is colon	-1 -1 -7 -6 5 -1
L12 is comma	1 -5 -10 6 -16 -3
L12 is debt	6 -2 -2 -6 -2 -1
L12 is found	7 -8 -2 -4 -2 -1
L12 is invest	0 -7 -5 1 -7 -1
L12 is is	5 -5 -4 -4 -10 -1
L12 is kind	8 -5 -4 -12 -6 -4
L12 is media	8 -5 -2 -8 -4 -1
L12 is money	4 -1 -1 -4 0 0
L12 is more	-6 -5 -7 -8 7 -2
L12 is party	-6 -1 0 6 -4 0
L12 kind backed	7 -3 -1 -6 0 -1
L12 kind by	7 -5 -3 -6 -1 -9
L12 kind comma	0 4 -8 -12 -8 5
L12 kind customer	4 -2 -1 -2 -1 -1
L12 kind figure	4 -3 -1 -3 -1 -1
L12 kind found	3 -2 0 -1 0 0
L12 kind invest	5 -4 -1 -4 -1 0
L12 kind is	13 -6 -3 -11 -4 -2
L12 kind kind	2 -1 0 -2 0 0
L12 kind money	4 -2 0 -3 -1 0
L12 kind raise	-2 -9 -9 4 -6 -3
L12 kind seek	5 -4 -1 -2 -1 -1
L12 kind toward	13 -14 -7 -10 -3 -2
L12 kind value	5 -5 -1 -2 -1 0
L12 lead by	-8 -11 7 -5 -23 -10
L12 lead comma	-2 -14 -31 4 -4 -3
L12 lead is	-1 -9 8 -15 -8 -3
L12 lead party	-6 -1 -8 -2 2 -1
L12 lead semi	-11 1 -14 14 -17 -1
L12 manager is	1 -2 -5 0 -6 -2
L12 media colon	-1 2 -3 -10 -1 0
L12 media comma	-4 -4 -3 4 -14 -9
L12 money by	0 -2 5 -10 -2 -1
L12 money colon	2 4 -1 -6 -3 -1
L12 money comma	0 -9 -2 1 -21 -10
L12 money from	-9 -4 -7 -6 7 -1
L12 money invest	5 -3 -1 -4 -2 0
L12 money lead	-8 -5 -6 8 -11 0
L12 money money	-1 2 -7 -7 -3 -1
L12 money toward	6 -5 -1 -6 -1 0
L12 money use	9 -6 -3 -8 -5 -2
L12 money value	-1 3 -3 -4 -1 -1
L12 more comma	2 -3 -6 -8 -4 3
L12 more is	6 -6 -10 -11 2 -4
L12 more toward	9 -6 -5 -6 -10 -1
L12 party comma	-4 -9 -5 5 -3 -4
L12 party is	-5 -13 -3 4 -11 -9
L12 party semi	-7 -2 3 -10 6 -2
L12 past comma	-8 8 2 -11 -5 -3
L12 past from	-5 -5 -3 5 -6 0
L12 past money	3 -1 0 -2 0 0
L12 past raise	3 -8 -11 2 -16 -4
L12 raise amount	7 -7 -5 -7 -5 -1
L12 raise backed	0 -5 6 -4 -3 -2
L12 raise by	2 -4 -2 -2 -3 -3
L12 raise comma	10 -7 -3 -11 -2 0
L12 raise is	3 -5 -7 0 -3 -2
L12 round by	-5 -7 -5 6 -9 -4
L12 round comma	-1 0 3 -4 -12 -8
L12 round from	-12 -8 -7 12 -13 -2
L12 round money	7 -4 -3 -6 -2 0
L12 round raise	-5 -1 -3 6 -5 -1
L12 round semi	-5 -2 -8 8 -9 0
L12 seek comma	-3 5 -4 -13 -4 -3
L12 seek figure	3 -1 -1 -2 -1 0
L12 seek is	-2 -6 -9 5 -10 -3
L12 seek kind	7 -7 -1 -3 -1 0
L12 seek money	4 -3 -1 -2 -1 -1
L12 seek toward	8 -7 -1 -4 -1 0
L12 this by	-8 -5 2 6 -14 -7
L12 this is	-10 -6 -7 10 -3 -1
L12 this use	8 -4 -2 -7 -3 -1
L12 toward buy	3 -3 -4 -5 -4 -2
L12 toward comma	4 -1 -4 -9 -6 -4
L12 toward customer	8 -9 -2 -5 -2 -1
L12 toward figure	5 -3 -1 -3 -2 -1
L12 toward is	4 -9 -5 -1 -5 -3
L12 toward kind	-4 5 -6 -11 -6 -2
L12 toward toward	1 1 -2 -7 -2 -3
L12 use customer	6 -5 -2 -3 -3 -2
L12 use figure	2 -1 -1 -1 -1 0
L12 use kind	3 2 -2 -4 -5 -1
L12 value from	-9 -3 -2 8 -5 -1
L12 value value	8 -7 -2 -6 -1 -1
L12 with lead	-3 -1 -4 6 -6 0
L2 ^	-1 0 -2 -7 -3 -4
L2 amount	-1 -5 2 -2 -12 -14
L2 announce	6 -6 -11 -3 -13 -6
L2 backed	-4 6 -10 -1 -7 -5
L2 buy	-3 5 -7 -9 -4 -3
L2 by	-3 -15 3 -5 2 -11
L2 colon	-1 4 -11 -7 -10 -6
L2 comma	3 -11 -3 -4 -1 -9
L2 customer	4 2 -11 -12 -3 -8
L2 debt	12 -9 -5 -9 -4 -6
L2 figure	-1 4 -7 -11 -5 -2
L2 follow	-1 -5 -23 -1 0 0
L2 found	4 -6 -10 -2 -8 -7
L2 from	-12 -3 -15 7 -1 -4
L2 fund	-2 -4 -5 2 -3 -1
L2 invest	-11 3 -11 12 -16 -2
L2 is	6 -6 -13 -8 0 -12
L2 kind	14 -14 -10 -14 -16 -2
L2 lead	-8 -18 8 -2 -9 -6
L2 manager	1 -2 -5 0 -6 -2
L2 media	-3 -3 1 0 -16 -11
L2 money	1 -7 -5 -3 -3 -13
L2 more	9 -9 -10 -14 -2 2
L2 party	-7 -9 -4 5 -6 -12
L2 past	-4 3 -12 -1 3 -8
L2 raise	7 -16 -6 0 -13 -9
L2 round	-8 -6 -4 5 -6 -13
L2 seek	-2 3 -15 0 -13 -8
L2 semi	2 0 6 -8 -10 -3
L2 this	-8 -11 0 9 -16 -8
L2 toward	4 1 -13 -9 -16 -12
L2 use	12 -10 -5 -10 -9 -3
L2 value	0 -11 4 1 -8 -3
L2 with	6 -10 -6 0 -8 -1
LR ^ $	2 -9 -8 0 -13 -3
LR ^ adviser	-8 -6 -7 -6 -7 8
LR ^ amount	-5 4 -10 -2 -7 -3
LR ^ announce	2 -3 -15 -4 -8 -6
LR ^ backed	-5 0 5 -12 -7 -2
LR ^ buy	1 0 -7 -6 -4 -3
LR ^ by	-10 4 -6 4 -3 -5
LR ^ colon	7 -4 -10 -13 -7 -5
LR ^ comma	3 -2 -5 -21 5 -6
LR ^ customer	6 -5 -7 -15 -5 -4
LR ^ figure	-1 2 -6 -11 -4 -3
LR ^ follow	-18 -7 -21 7 -1 -5
LR ^ found	-3 5 -11 -15 -8 -5
LR ^ invest	-4 -13 3 2 -17 -6
LR ^ is	-7 1 -1 -6 1 -3
LR ^ kind	6 -3 -19 -18 -12 -11
LR ^ lead	0 -9 4 -20 -10 -6
LR ^ media	2 -8 -15 2 -8 -7
LR ^ money	1 0 -2 -8 -7 -1
LR ^ past	-11 12 -8 -15 -4 -4
LR ^ raise	-4 5 -12 -26 -7 -5
LR ^ round	2 0 -8 -10 -4 -3
LR ^ seek	8 -13 -2 1 -9 -6
LR ^ toward	-3 -5 -17 6 -14 -6
LR amount $	10 -8 -2 -9 -5 -1
LR amount amount	3 -1 0 -2 0 0
LR amount comma	0 2 -5 -7 -3 -1
LR amount debt	3 -1 -1 -2 -1 0
LR amount kind	7 -7 -1 -2 0 0
LR announce $	6 -5 0 -4 -2 0
LR announce comma	5 -2 -1 -4 -1 0
LR backed $	-1 -8 -5 2 -6 -3
LR backed amount	8 -6 -4 -8 -2 -1
LR backed comma	0 2 -5 -12 -2 -1
LR backed follow	-8 -5 -6 7 -5 -1
LR backed fund	-1 -6 -5 2 -3 -1
LR backed is	-4 -8 -3 5 -3 -1
LR backed kind	0 -13 -8 2 -5 -2
LR backed lead	2 -6 1 -13 -5 -3
LR backed seek	-5 7 -8 -11 -3 -1
LR buy $	9 -11 -3 -5 -5 -2
LR buy comma	-2 3 -5 -7 -3 -1
LR buy kind	7 -8 -1 -1 -1 0
LR by $	-19 -13 4 -1 -18 -8
LR by amount	2 -7 7 -9 -2 -2
LR by backed	5 -8 -8 -16 3 -8
LR by comma	3 -10 -2 -2 -5 -2
LR by follow	-11 -1 0 1 -11 -1
LR by found	-1 -9 -5 -10 -3 4
LR by fund	4 -2 -2 -9 -4 -2
LR by invest	-9 -7 -5 7 -13 -4
LR by is	-8 -4 -2 3 -4 -2
LR by kind	0 -4 2 -9 -4 -3
LR by lead	-17 -8 3 2 -12 -8
LR by media	3 -1 0 -10 -3 -1
LR by semi	-3 -3 -3 3 -1 -1
LR by toward	-11 -2 10 -7 -2 -1
LR colon $	-6 -13 -4 8 -10 -2
LR colon backed	7 -4 -5 -6 -7 -3
LR colon comma	-1 -10 -3 3 -3 0
LR colon customer	4 -2 -1 -2 0 -1
LR colon is	-2 0 -6 2 -6 -1
LR colon kind	12 -11 -7 -11 -3 -1
LR colon raise	1 -1 -2 -9 -1 0
LR colon seek	-11 11 -5 -11 0 0
LR comma $	1 -2 -9 0 -21 -5
LR comma adviser	9 -5 -4 -6 -5 -10
LR comma amount	18 -13 -8 -16 -4 -2
LR comma announce	2 -1 -4 -15 -3 -2
LR comma backed	-2 -16 -4 -2 2 -7
LR comma by	10 -8 -3 -10 -5 -2
LR comma colon	7 -7 0 -2 0 0
LR comma comma	-2 -9 4 -4 -22 -6
LR comma customer	5 -3 -8 -15 -4 -4
LR comma figure	10 -8 -2 -9 -4 -1
LR comma follow	-4 -8 -30 7 -13 -11
LR comma found	-10 -7 -7 1 -8 7
LR comma from	-4 4 -7 -6 -3 -3
LR comma invest	-1 -10 -17 5 -14 -5
LR comma is	5 -5 -18 -9 2 -10
LR comma kind	7 -6 -11 -4 -9 -5
LR comma lead	-6 -13 5 -5 -15 -9
LR comma media	15 -12 -5 -13 -4 -1
LR comma money	3 -1 -6 -14 -10 2
LR comma more	-4 -9 -13 -5 5 -9
LR comma party	-5 1 -7 3 -9 -5
LR comma past	-6 7 -2 -5 -1 0
LR comma raise	-3 4 -4 -11 -3 -2
LR comma round	1 2 -5 -10 -2 -1
LR comma seek	0 0 -2 -6 -6 -4
LR comma semi	9 -8 -4 -8 -3 0
LR comma toward	-4 -3 -7 5 -5 -4
LR comma use	0 -9 -7 1 -10 -3
LR comma value	-3 5 -5 -8 -4 -2
LR customer $	11 -14 -3 -6 -6 -3
LR customer comma	10 -12 -3 -4 -3 -1
LR customer customer	8 -9 -1 -2 -1 -1
LR customer figure	3 -1 -1 -2 -1 -1
LR customer is	4 -2 0 -1 -1 -1
LR customer kind	3 -2 -1 -1 -1 0
LR debt $	7 -3 -2 -7 -2 -1
LR debt comma	5 -2 -1 -4 -1 -1
LR figure $	8 -5 -1 -7 -3 -1
LR figure comma	5 -3 -1 -3 -1 0
LR found $	6 -5 -1 -3 -2 -1
LR found announce	-3 3 -2 -5 -1 -1
LR found comma	0 1 -2 -6 -2 -1
LR found found	11 -11 -4 -10 -4 -6
LR found is	5 -2 0 -3 -1 -1
LR found kind	8 -8 -1 -1 0 0
LR found past	6 -5 -1 -5 -1 -1
LR found raise	8 -8 -2 -8 -2 -1
LR from $	-3 -11 -9 6 -22 -5
LR from comma	-2 -12 -11 5 -14 -2
LR from follow	-7 -2 -4 -4 5 -1
LR from is	-5 -3 -3 5 -3 0
LR from media	-1 4 -2 -7 -3 0
LR from toward	4 -10 -7 -4 2 -2
LR fund invest	-3 -5 -8 4 -5 -1
LR invest $	10 -1 -5 -14 -9 -2
LR invest comma	-7 2 -5 4 -2 -1
LR invest customer	4 -2 -1 -2 -2 -1
LR invest kind	9 -10 -1 -5 -1 -1
LR is $	0 -20 -23 -2 -2 4
LR is amount	0 -7 -6 4 -2 -1
LR is backed	-1 -4 -6 2 -16 -3
LR is comma	-12 4 0 5 -21 -7
LR is customer	6 -5 -1 -5 -2 -1
LR is debt	4 -2 -3 -3 -3 -2
LR is follow	-11 -4 5 -2 -13 0
LR is found	9 -7 -3 -9 -1 -7
LR is invest	5 -5 1 -6 -11 -3
LR is is	1 -9 -6 1 -10 -3
LR is kind	-1 -7 -5 2 -4 -4
LR is media	2 -1 -2 -2 -3 0
LR is more	-2 -7 -14 3 -4 -5
LR is party	-1 -5 -6 2 -7 -4
LR is past	-8 -7 -4 7 -3 -1
LR is semi	-11 -5 3 5 -6 -3
LR kind $	-5 7 -3 -12 -9 -4
LR kind amount	8 -6 -3 -9 -2 -1
LR kind announce	-5 6 -3 -7 -2 -2
LR kind comma	6 -4 -9 -10 -3 -2
LR kind customer	8 -9 -2 -4 -2 -2
LR kind follow	-13 -5 -9 12 -6 -1
LR kind found	1 0 -1 -3 -1 -8
LR kind invest	-2 4 -4 -7 -4 -1
LR kind is	10 -9 -8 -11 -4 -2
LR kind kind	-1 2 -1 -4 -1 0
LR kind media	3 -2 -6 -6 -2 -2
LR kind money	0 2 -4 -9 -5 -2
LR kind raise	-11 9 -4 -5 -3 -2
LR kind round	-3 3 -4 -6 -2 -1
LR kind seek	-1 2 -5 -9 -1 -1
LR kind toward	-1 2 -7 -8 -2 -1
LR kind value	-9 9 -2 -3 -1 0
LR lead $	-5 -11 -9 3 0 -2
LR lead comma	1 4 -7 -12 -6 -2
LR lead follow	-12 -6 -11 12 -11 -3
LR media $	3 5 -5 -12 -10 -2
LR media comma	10 -8 -1 -7 -1 0
LR media kind	-1 3 -2 -8 -1 -1
LR media seek	-9 2 -5 7 -3 0
LR money $	11 -7 -1 -10 -3 -1
LR money amount	6 -4 -2 -4 -1 0
LR money comma	9 -9 -5 -7 -3 -1
LR money is	-5 5 -6 -5 -2 -1
LR money raise	7 -7 0 -1 0 0
LR more $	-12 -5 -10 -1 6 -2
LR more follow	-2 -5 0 -15 4 -4
LR more is	8 -3 -8 -4 -9 -1
LR more lead	-9 -1 8 -6 -7 -1
LR more more	-7 -6 3 -8 1 -5
LR party $	-7 -5 -2 8 -16 -3
LR party comma	3 -5 -5 1 -15 -1
LR party follow	-2 -4 -10 -1 -1 -3
LR party more	-4 -1 -6 -8 7 0
LR past amount	0 3 -3 -7 -1 0
LR past comma	5 -5 -2 -3 -1 -1
LR past found	5 -5 -1 -2 -1 -3
LR past kind	3 -2 -1 -1 -1 -1
LR raise $	1 -2 -4 0 -5 -1
LR raise amount	-9 -3 -13 7 -9 -4
LR raise comma	8 -4 -2 -8 -1 0
LR raise fund	1 -4 -4 -1 -5 -1
LR raise invest	8 -8 4 -11 -12 -1
LR raise lead	-12 -6 -4 2 5 -3
LR raise money	6 -4 -1 -5 -2 -1
LR raise party	0 -6 -3 1 -4 -1
LR raise round	-11 -7 -6 12 -7 -3
LR round toward	-8 -3 -3 7 -2 0
LR seek $	6 -3 -1 -4 -2 -1
LR seek amount	2 -1 -1 -1 -1 0
LR seek buy	3 -2 -1 -1 -1 -1
LR seek comma	10 -9 -3 -6 -2 0
LR seek kind	0 0 -3 -2 -1 0
LR seek raise	4 -3 -1 -2 -1 0
LR semi $	-5 -10 -8 7 -11 -1
LR semi follow	-6 -1 -11 11 -9 -1
LR semi invest	-5 -2 -8 8 -9 0
LR semi is	-7 -7 3 3 -11 -1
LR semi lead	-5 -2 7 -8 -4 -1
LR semi more	1 -5 -6 -9 3 -2
LR semi raise	-10 11 -2 -9 -1 -1
LR this amount	7 -4 -2 -7 -1 0
LR this value	-2 3 -4 -5 -3 -2
LR toward $	10 -3 -8 -18 -12 -4
LR toward comma	6 -9 3 -15 -8 -4
LR toward is	2 2 -6 -7 -2 -1
LR toward kind	7 -7 -1 -5 0 0
LR toward money	8 -8 0 -2 0 0
LR toward raise	0 1 -1 -7 -1 0
LR use $	12 -8 -3 -12 -8 -1
LR use comma	6 -5 -1 -3 0 0
LR use customer	5 -3 -2 -3 -1 -1
LR use kind	4 -3 -1 -2 0 0
LR value amount	-1 4 -7 -11 -5 -3
LR value comma	6 -5 -2 -4 -2 -1
LR with follow	5 -1 -15 -4 -1 -1
LR with lead	-8 -3 9 -10 -2 -1
NR -	2 -4 -12 -2 -5 -8
NR adviser	-2 1 -7 2 -3 -2
NR backed	6 -7 -10 -4 -7 -3
NR buy	8 -8 -2 -7 -1 0
NR customer	6 -3 -16 -9 -13 -5
NR follow	-6 -6 -1 2 0 -4
NR found	-4 6 -7 -12 -5 -4
NR invest	-3 -3 -1 -1 -11 -5
NR lead	-3 2 2 -11 -11 -5
NR manager	9 -6 -5 -9 -2 -1
NR more	-12 -18 5 1 3 -5
NR party	5 -6 -1 -6 -11 -3
NR past	5 -1 -13 -5 -13 -5
NR raise	0 6 -21 -13 -20 -9
NR seek	5 -5 -17 -6 -15 -7
NR value	-5 -4 3 0 -16 -6
PL -	-1 0 -2 -3 -10 -8
PL backed	1 -15 0 2 -10 -7
PL buy	9 -8 -2 -8 -1 -3
PL customer	12 -7 -8 -17 -13 3
PL follow	1 -14 -14 -6 4 2
PL found	10 -5 1 -12 -11 -5
PL invest	-1 -1 -6 -6 1 -1
PL lead	-4 -12 0 1 -5 -5
PL more	5 -7 -6 -11 -4 2
PL party	-7 -3 -6 4 1 -7
PL past	0 5 -3 -9 -10 -6
PL raise	-6 -14 0 6 -12 -19
PL seek	7 -4 -7 -20 -11 1
PL value	-5 -19 6 4 -18 -8
R1 $	-2 -5 -4 -1 -5 -3
R1 adviser	-1 -8 -9 -9 -9 5
R1 amount	-1 -3 -12 1 -21 -14
R1 announce	0 2 -17 -7 -12 -8
R1 backed	2 -12 -5 -6 -3 -17
R1 buy	3 -1 -8 -8 -6 -6
R1 by	-1 2 -8 -3 -7 -7
R1 colon	8 -4 -10 -15 -9 -7
R1 comma	-3 -3 1 -3 -6 -19
R1 customer	7 -8 -14 -4 -12 -12
R1 debt	8 -8 -6 -7 -5 -3
R1 figure	6 -7 -11 -4 -11 -5
R1 follow	-10 -18 -8 6 -1 -16
R1 found	-3 -4 -16 -5 -17 5
R1 from	1 1 -9 -12 -5 -4
R1 fund	8 -11 -7 -6 -11 -6
R1 invest	-3 -4 0 -2 -3 -16
R1 is	-1 -4 -5 -4 1 -9
R1 kind	10 -7 -10 -10 -21 -15
R1 lead	-7 -21 8 -6 -10 -18
R1 media	5 -5 -8 -4 -16 -10
R1 money	4 0 -12 -14 -5 0
R1 more	-7 -5 -5 -4 5 -15
R1 party	-2 1 -12 0 -17 -11
R1 past	-4 0 -12 4 -9 -8
R1 raise	-1 2 -15 -8 -13 -10
R1 round	-5 4 -12 3 -13 -9
R1 seek	0 -3 -5 0 -15 -13
R1 semi	-8 -3 1 4 -10 -5
R1 toward	-1 -5 -7 2 -4 -13
R1 use	2 -12 -9 0 -11 -4
R1 value	0 3 -10 -13 -7 -7
R1 with	-8 5 6 -11 -3 -2
R12 $ $	-2 -5 -4 -1 -5 -3
R12 adviser $	-2 -7 -9 -9 -8 5
R12 amount $	5 -2 -8 -11 -8 -6
R12 amount buy	5 -4 -3 -4 -1 -2
R12 amount comma	10 -7 2 -19 -7 -3
R12 amount debt	11 -10 -1 -10 -1 -1
R12 amount invest	-1 -11 -7 3 -5 -3
R12 amount money	9 -4 -1 -9 -1 0
R12 amount round	-9 6 -14 3 -10 -5
R12 amount toward	-10 1 -7 3 -5 -1
R12 amount value	0 1 -4 -6 -2 -1
R12 announce $	3 -2 -1 -9 -2 0
R12 announce amount	5 -4 -4 -9 -1 -1
R12 announce colon	-10 9 -1 -3 -1 -1
R12 announce comma	5 -6 -12 -1 -4 -2
R12 announce money	3 -3 -1 -5 0 0
R12 announce raise	-11 11 -5 -11 -3 -2
R12 announce round	-4 4 -1 -5 -1 0
R12 backed $	-4 -9 -12 -1 3 -5
R12 backed comma	12 -7 -7 -11 -6 -1
R12 backed follow	6 -4 -11 -2 -15 -3
R12 backed fund	0 -4 4 -9 -8 -3
R12 backed is	2 -3 -7 -1 -9 -2
R12 backed kind	-2 -3 -12 4 -15 -4
R12 backed lead	0 -9 2 -12 -14 -5
R12 buy $	4 -2 -1 -2 -1 -1
R12 buy comma	5 -6 -3 -4 -2 -2
R12 buy kind	7 -6 -2 -3 -1 -1
R12 by amount	9 -5 -3 -9 -3 -2
R12 colon $	8 -8 -1 -4 -2 0
R12 colon comma	-4 4 -2 -3 -1 -1
R12 colon is	8 -8 -1 -3 0 0
R12 colon kind	0 1 -1 -3 0 -1
R12 colon past	-2 2 -2 -2 -1 -1
R12 colon raise	0 1 -1 -3 -1 -1
R12 colon seek	8 -9 -3 -3 -1 -1
R12 colon toward	6 -5 -3 -6 -3 -1
R12 comma $	3 -15 2 -5 -17 -3
R12 comma amount	-2 4 -8 -11 -5 -1
R12 comma announce	-6 7 -6 -7 -2 -1
R12 comma backed	6 -6 -2 -3 -3 0
R12 comma by	-1 -9 -7 3 -2 -1
R12 comma colon	6 -4 -2 -4 -2 0
R12 comma comma	11 -13 -5 0 -4 -1
R12 comma customer	5 -8 -6 2 -4 -2
R12 comma figure	7 -7 -3 -6 -3 -1
R12 comma follow	-1 -8 -3 -2 1 -3
R12 comma found	2 -1 -2 -3 -2 -1
R12 comma from	-1 2 -4 -7 -4 -1
R12 comma invest	-7 1 2 0 -7 -3
R12 comma is	-3 -1 2 -2 -14 -4
R12 comma kind	-2 3 -1 -7 -10 -3
R12 comma lead	6 -3 -6 -7 -3 -1
R12 comma media	5 -8 3 -8 -1 -1
R12 comma money	-5 0 -8 7 -11 -3
R12 comma more	-16 -8 -10 7 6 -2
R12 comma party	-8 -6 4 4 -3 -1
R12 comma past	11 -9 -7 -10 -3 -1
R12 comma raise	10 -10 -5 -9 -4 -2
R12 comma round	7 -11 -10 -3 -12 -3
R12 comma seek	5 -1 -8 -12 -6 -1
R12 comma semi	4 -2 -1 -3 0 0
R12 comma this	-4 -4 -4 6 -1 -1
R12 comma toward	-5 -2 0 3 -13 -2
R12 comma use	10 -8 -6 -9 -3 -1
R12 comma value	2 -8 3 -8 -3 -2
R12 comma with	2 -10 6 -12 -12 -1
R12 customer $	8 -10 -4 -7 -6 -4
R12 customer amount	-1 -10 -3 5 -1 -1
R12 customer comma	4 -4 -5 -10 -3 -2
R12 customer customer	12 -11 -1 -7 -1 -1
R12 customer figure	6 -5 -2 -3 -2 -2
R12 customer kind	13 -14 -5 -10 -3 -4
R12 customer party	9 -8 -5 -7 -2 0
R12 debt $	3 -2 -3 -2 -3 -1
R12 debt amount	6 -3 -3 -6 -1 -1
R12 debt comma	7 -6 -1 -6 -1 0
R12 figure $	7 -6 -1 -5 -3 -1
R12 figure amount	0 1 -3 -10 -2 -1
R12 figure comma	5 -3 -4 -11 -3 -1
R12 follow $	-3 -9 -7 0 1 -12
R12 follow amount	-8 -6 -7 8 -6 -2
R12 follow comma	-10 -10 -13 9 -4 -7
R12 follow money	-2 -1 -6 5 -4 0
R12 follow party	-8 -3 -7 10 -10 -1
R12 follow seek	3 -6 -6 -2 -5 -2
R12 follow semi	-9 -2 -5 8 -8 -3
R12 follow this	-6 -2 -4 10 -9 -1
R12 follow toward	-6 -2 -6 10 -9 -1
R12 found $	-8 9 -2 -8 -4 -9
R12 found adviser	-10 -13 -6 -12 -7 12
R12 found announce	-1 2 -1 -3 -1 -9
R12 found comma	-1 6 -10 -14 -6 -16
R12 found customer	3 1 -2 -7 -2 -7
R12 found found	10 -7 -4 -8 -4 -12
R12 found is	-2 3 -2 -10 -1 -9
R12 found kind	10 -11 -4 -8 -3 1
R12 found lead	5 -1 -2 -2 -1 -5
R12 found past	-7 7 0 -1 0 -3
R12 fund comma	-2 -5 -4 2 -2 -1
R12 fund fund	6 -4 -1 -5 -1 0
R12 fund lead	5 -3 -3 -10 -4 -2
R12 fund round	-2 -4 -2 2 -4 -1
R12 invest $	-6 -13 -1 0 2 -8
R12 invest amount	-10 1 -12 6 -5 -2
R12 invest comma	-4 0 -2 1 -17 -5
R12 invest customer	8 -4 -2 -8 -2 -1
R12 invest kind	10 -5 -9 -10 -3 -2
R12 invest lead	7 -5 1 -9 -5 -3
R12 is $	-9 -17 -8 5 6 -3
R12 is adviser	7 -5 -5 -6 -7 -6
R12 is amount	-11 4 6 -1 -7 -3
R12 is backed	-7 6 -5 2 -7 -2
R12 is buy	8 -5 -8 -4 -7 -1
R12 is comma	4 -7 -10 0 -13 -2
R12 is customer	-6 6 -4 -6 -2 -1
R12 is follow	1 -6 4 -7 -1 -2
R12 is is	-6 -2 -17 8 -17 -6
R12 is kind	10 -15 -7 -15 -6 1
R12 is party	3 -12 -10 -4 2 -7
R12 is raise	3 -2 -4 -9 -5 -2
R12 is seek	-12 5 6 -14 -11 -5
R12 is toward	-1 -3 1 -3 -12 -6
R12 kind $	3 -13 -7 -1 -8 -3
R12 kind amount	9 -9 -1 -5 0 0
R12 kind announce	17 -17 -4 -7 -3 -2
R12 kind comma	-7 9 -8 -14 -3 -1
R12 kind customer	-1 2 -2 -4 -1 -1
R12 kind follow	-2 -4 -10 3 -8 -2
R12 kind found	5 -4 -1 -2 -1 -3
R12 kind is	15 -15 -7 -9 -1 -2
R12 kind kind	7 -3 -1 -7 -3 -1
R12 kind lead	7 -1 -7 -6 -1 -1
R12 kind media	13 -14 -6 -7 -3 -3
R12 kind money	10 -10 -5 -8 -1 -1
R12 kind past	-1 -7 4 -8 -3 -2
R12 kind raise	12 -12 -8 -15 -5 -5
R12 kind round	8 -9 -6 -5 -1 -1
R12 kind seek	15 -15 -6 -8 -1 -1
R12 kind toward	-6 8 -8 -10 -5 -2
R12 kind value	-1 1 -2 -2 -1 -1
R12 lead $	-3 -9 0 -1 -11 -8
R12 lead amount	-17 -8 5 1 -4 -3
R12 lead comma	-12 -11 11 -7 -15 -8
R12 lead follow	-11 -4 14 -13 -3 -2
R12 lead invest	5 -3 -5 -8 -3 0
R12 lead money	-12 -4 9 -8 -3 -3
R12 lead party	-5 -1 6 -7 -1 0
R12 lead round	-15 -8 3 -4 5 -4
R12 lead semi	-14 -4 1 0 -5 -3
R12 lead this	-8 -1 8 -8 -2 -1
R12 media $	8 -10 -1 -10 -8 -1
R12 media announce	6 -6 -1 -3 -1 -1
R12 media colon	7 -7 -1 -4 0 0
R12 media comma	17 -13 -9 -19 -6 -2
R12 media kind	9 -9 -5 -8 -2 -3
R12 media raise	-13 13 -2 -8 -1 -1
R12 media seek	-1 -12 -8 8 -2 -2
R12 money $	6 -8 -4 -5 -1 -1
R12 money amount	-6 7 -2 -9 -2 -1
R12 money comma	4 -2 -4 -10 -3 -1
R12 money is	9 -9 -3 -5 -2 -1
R12 money money	3 -2 -2 -4 -3 -1
R12 more $	-5 -11 0 -2 2 -9
R12 more amount	-2 1 -8 2 -7 -2
R12 more comma	-11 -3 -2 -9 7 -1
R12 more follow	-9 -6 -12 -1 4 -6
R12 more more	1 -4 -6 -12 1 -5
R12 party $	5 -12 -6 -3 -9 -6
R12 party comma	-4 0 -7 3 -8 -3
R12 party follow	-13 -4 -6 12 -8 -3
R12 party invest	5 -6 -4 -4 -3 -2
R12 past invest	-8 -7 -4 7 -3 -1
R12 past money	-6 7 -2 -5 -1 0
R12 past raise	2 0 -6 -12 -3 -2
R12 raise $	10 -10 -1 -3 -1 -1
R12 raise amount	-3 3 -11 -4 -10 -6
R12 raise by	-5 5 0 -1 0 0
R12 raise comma	9 -8 -5 -8 -3 -2
R12 raise debt	-4 4 -1 -2 -1 0
R12 raise is	-6 9 -5 -11 -2 -2
R12 raise party	-3 3 -1 -3 0 -1
R12 raise round	-5 4 -5 -8 -3 -2
R12 round comma	11 -10 -5 -9 -2 -1
R12 round invest	-7 -6 -5 8 -6 -3
R12 round money	3 1 -9 -13 -6 -4
R12 round raise	-8 8 -1 -2 0 0
R12 seek $	5 -1 -10 -9 -4 -3
R12 seek amount	5 -3 -16 -4 -3 -2
R12 seek comma	7 -5 -8 -13 -2 -1
R12 seek follow	-6 -8 -11 8 -4 -2
R12 seek is	6 -10 -9 2 -1 -1
R12 seek lead	-11 -10 11 -10 -2 -2
R12 seek money	-1 4 -12 -16 -2 -2
R12 seek party	-1 4 -10 -10 -4 -2
R12 seek round	-1 2 -8 -11 -1 -1
R12 seek seek	-2 4 -13 -12 -1 0
R12 seek semi	-9 -6 -11 9 -5 -1
R12 seek toward	-1 -2 -13 2 -1 -1
R12 semi $	-5 -2 -1 6 -2 0
R12 semi follow	-5 0 6 -6 -2 -1
R12 semi kind	-8 2 -6 4 -3 -2
R12 semi money	-5 -1 -3 4 -1 -1
R12 toward $	2 4 3 -9 -5 -1
R12 toward buy	2 -7 7 -7 -3 -1
R12 toward comma	-4 7 -7 -16 -7 -1
R12 toward customer	-9 5 -3 4 -2 -3
R12 toward kind	-10 -9 0 11 0 0
R12 toward money	11 -8 -4 -10 -5 -1
R12 toward seek	-4 8 -8 -10 -4 -1
R12 toward toward	0 -11 -7 -1 1 -2
R12 use $	0 -5 -3 1 -3 -1
R12 use comma	-5 -5 -3 5 -2 0
R12 use follow	5 -1 -4 -4 -8 -1
R12 value amount	-2 3 -7 -9 -4 -4
R12 value value	2 -1 -4 -6 -3 -3
R2 $	-2 -11 -8 -4 5 -5
R2 adviser	-8 -15 -10 -10 -13 11
R2 amount	-4 2 -8 2 -23 -18
R2 announce	6 -3 -11 -16 -10 -12
R2 backed	2 1 -2 -6 -6 -7
R2 buy	15 -15 0 -12 -10 -7
R2 by	-6 5 -9 2 -4 -5
R2 colon	4 -1 -6 -13 -7 -6
R2 comma	-4 -2 2 1 -13 -28
R2 customer	-2 2 -13 -2 -14 -13
R2 debt	6 1 -8 -14 -4 -2
R2 figure	15 -14 -7 -14 -6 -4
R2 follow	-6 -21 -1 3 2 -18
R2 found	8 -7 -8 -12 -9 -4
R2 from	0 3 -5 -11 -5 -2
R2 fund	4 0 2 -15 -10 -6
R2 invest	-4 -4 -6 0 3 -13
R2 is	-1 -5 -5 5 -28 -18
R2 kind	6 -12 -9 1 -26 -1
R2 lead	7 -13 3 -22 -19 -15
R2 media	2 -2 -8 -3 -8 -5
R2 money	1 0 -3 -4 -15 -8
R2 more	-6 -10 -2 -1 3 -8
R2 party	0 -5 0 -5 -3 -11
R2 past	-1 4 1 -17 -8 -8
R2 raise	1 1 -19 -6 -18 -13
R2 round	-9 7 -3 -1 -5 -11
R2 seek	-1 2 -3 -10 -19 -12
R2 semi	-6 -7 -3 8 -18 -10
R2 this	-3 -10 4 3 -12 -1
R2 toward	-6 -3 -6 6 -3 -15
R2 use	11 -9 -6 -10 -3 -1
R2 value	3 0 -2 -17 -14 -9
R2 with	0 6 0 -15 -13 -3
RL -	-3 -4 -3 1 -5 -1
RL adviser	-5 -7 -2 -7 -7 6
RL backed	-3 2 -6 2 -18 -12
RL buy	-2 6 -12 -13 -12 -9
RL customer	5 1 -17 -18 -5 -10
RL follow	-3 -6 -2 5 -18 -12
RL found	3 -8 -14 2 -15 -13
RL invest	1 1 -16 1 -20 -12
RL lead	-2 -6 7 -8 -14 -15
RL manager	1 -2 -5 0 -6 -2
RL more	-1 -19 -1 -14 7 -15
RL party	-5 -20 -6 4 -1 -16
RL past	4 -5 -2 -2 -13 -8
RL raise	0 -16 -9 1 -1 -15
RL seek	4 0 -16 -4 -16 -9
RL value	-1 2 -3 -4 -12 -6
RLN - -	5 -7 -40 -2 -13 -21
RLN - adviser	-1 1 -3 -7 -2 -1
RLN - backed	8 -6 -8 -14 -6 -2
RLN - customer	9 -3 -14 -17 -10 -3
RLN - follow	-5 -7 -11 6 -5 0
RLN - found	-6 8 -6 -10 -4 -2
RLN - invest	1 -9 1 1 -8 -3
RLN - lead	1 4 -18 -12 -8 -2
RLN - manager	8 -6 -5 -8 -2 -1
RLN - more	-10 -16 6 -2 5 -3
RLN - party	3 -6 3 -10 -7 -2
RLN - past	0 -2 -11 -1 -9 -4
RLN - raise	-1 5 -23 -27 -16 -6
RLN - seek	3 -6 -17 -2 -13 -4
RLN - value	1 -3 0 -8 -12 -3
RLN adviser -	-5 -7 -2 -7 -7 6
RLN backed -	3 -17 -9 -1 -9 -5
RLN backed invest	10 -10 -5 -8 -1 -1
RLN buy -	-1 4 -10 -10 -9 -6
RLN buy found	2 -2 -1 -2 -1 -1
RLN customer -	6 -4 -7 -12 -15 -6
RLN customer customer	7 -7 -2 -5 -2 -1
RLN customer seek	8 -7 0 -1 0 0
RLN follow -	-6 -3 -2 4 -12 -5
RLN follow more	-5 -1 -5 5 -1 -1
RLN follow value	-9 4 -8 1 -2 -1
RLN found -	3 -1 -2 -10 -6 -3
RLN found found	5 -5 0 -1 0 0
RLN found past	6 -6 -1 -2 -1 0
RLN found raise	7 -5 -4 -6 -2 -1
RLN invest -	4 0 -9 -7 -14 -6
RLN invest seek	5 -5 -1 -3 -1 0
RLN invest value	-8 -10 -4 8 -2 -1
RLN lead -	-6 -17 1 0 -6 -10
RLN lead follow	3 -6 5 -13 -9 -3
RLN lead invest	1 -4 3 -8 -1 -1
RLN lead lead	-8 -2 7 -6 -1 -1
RLN manager -	1 -2 -5 0 -6 -2
RLN more -	-4 -7 -13 -5 6 -6
RLN more past	7 -4 -6 -7 -8 -1
RLN party -	1 -16 -22 0 -5 -13
RLN party backed	-5 -1 -5 6 -1 -1
RLN party follow	-4 -2 -4 7 -10 -1
RLN party invest	-5 -1 -3 4 -1 -1
RLN party more	-11 -1 -9 13 -8 -1
RLN party raise	-7 -4 -5 7 -2 -1
RLN past -	0 -2 -5 1 -10 -2
RLN raise -	0 -7 -16 3 -20 -6
RLN raise seek	-2 -2 -2 3 -3 0
RLN raise value	2 -5 3 -5 -4 -2
RLN seek -	17 -20 -6 -13 -10 -4
RLN seek invest	-5 5 -5 -6 -1 0
RLN seek seek	9 -8 -2 -5 -1 -1
RLN value -	-2 1 -7 -2 -10 -5
RLN value seek	5 -4 -1 -3 -1 0
RLR - -	0 -2 -11 -3 -9 -27
RLR - adviser	1 -10 -11 -11 -12 5
RLR - backed	-2 0 -2 -9 2 -15
RLR - buy	11 -9 -13 -12 -8 -8
RLR - customer	-2 0 -17 1 -14 -14
RLR - follow	-2 -9 -7 4 -11 -15
RLR - found	-8 0 -16 -5 -17 8
RLR - invest	0 -7 -8 2 -6 -17
RLR - lead	-4 -11 6 -6 -26 -16
RLR - manager	10 -7 -9 -8 -10 -2
RLR - more	-1 -3 -17 -6 5 -11
RLR - party	1 -12 -20 4 -6 -15
RLR - past	1 -2 -16 1 -12 -10
RLR - raise	0 3 -20 -12 -19 -16
RLR - seek	-4 -3 0 1 -24 -18
RLR - value	4 -2 -20 -4 -12 -11
RLR adviser -	-5 -7 -2 -7 -7 6
RLR backed -	-3 -3 -11 3 -12 -7
RLR backed follow	-5 -6 -9 6 -7 -2
RLR backed invest	1 -6 -9 1 -6 -2
RLR backed lead	3 -9 1 -14 -6 -4
RLR backed raise	5 -6 -1 -3 -1 -1
RLR backed seek	-5 7 -9 -12 -4 -2
RLR buy -	0 3 -11 -12 -10 -7
RLR customer -	8 -5 -9 -14 -17 -7
RLR customer backed	5 -2 -1 -4 -4 -1
RLR customer customer	8 -9 -2 -2 -2 -1
RLR customer found	7 -7 -1 -1 0 -2
RLR customer invest	1 1 -8 -8 4 -1
RLR customer raise	-1 2 -2 -5 -2 -1
RLR customer seek	5 -5 0 -1 0 0
RLR follow -	-12 -3 0 7 -15 -7
RLR follow backed	2 -7 -6 0 -8 -4
RLR follow party	-8 -1 -1 8 -1 0
RLR found -	4 0 -7 -14 -8 -5
RLR found customer	5 -4 -1 -2 -1 -1
RLR found found	12 -11 -4 -10 -5 -7
RLR found past	7 -6 -2 -6 -2 -2
RLR found raise	6 -5 -3 -9 -2 -2
RLR invest -	-2 0 -10 2 -16 -8
RLR invest customer	-2 3 -1 -4 -2 -1
RLR invest invest	0 -10 -5 3 -6 -2
RLR invest raise	5 -4 0 -2 0 0
RLR invest value	1 0 -6 -8 -2 -2
RLR lead -	1 -5 3 -8 -9 -13
RLR lead buy	-11 -1 8 -5 -2 -1
RLR lead follow	-13 -6 -1 5 -16 -4
RLR lead past	-3 -3 4 -7 -2 -2
RLR manager -	1 -2 -5 0 -6 -2
RLR more -	1 -11 -17 -9 7 -7
RLR more follow	0 -6 0 -15 3 -4
RLR more lead	-9 -1 8 -6 -7 -1
RLR more more	-7 -7 2 -9 2 -6
RLR party -	-3 -17 -23 5 -9 -11
RLR party backed	-5 -5 -6 6 -14 -2
RLR party follow	-3 -5 -14 -2 2 -4
RLR party invest	3 -4 5 -7 -6 -2
RLR party more	-4 -1 -6 -8 7 0
RLR party party	-12 -4 -6 11 -6 -2
RLR past -	3 -5 -7 -1 -11 -3
RLR past found	7 -7 -2 -4 -3 -5
RLR raise -	2 -11 -6 1 -23 -8
RLR raise backed	6 -3 -6 -6 -5 -2
RLR raise follow	-9 -1 -10 -3 4 -1
RLR raise invest	-3 -17 -1 3 -20 -7
RLR raise lead	-6 -10 -3 2 4 -6
RLR raise party	-1 -8 -4 2 -6 -2
RLR raise raise	2 -1 -3 -6 -2 -1
RLR raise seek	-6 -4 -5 -1 2 -1
RLR seek -	7 -2 -10 -15 -12 -6
RLR seek buy	3 -2 -1 -1 -1 -1
RLR seek customer	2 -1 0 -1 -1 0
RLR seek invest	-2 3 -4 -7 -3 -1
RLR seek raise	2 -2 -1 -2 -1 0
RLR seek seek	6 -6 -3 -6 -1 -1
RLR value -	1 -1 -9 -3 -11 -5
RR -	-2 0 -6 -3 -4 -12
RR adviser	1 -10 -11 -11 -12 5
RR backed	1 -2 -6 -6 -3 -17
RR buy	12 -10 -3 -13 -12 -10
RR customer	-1 0 -18 -1 -16 -15
RR follow	-5 -14 -5 3 -1 -18
RR found	-5 -2 -18 -7 -20 7
RR invest	-3 -11 -3 1 -1 -22
RR lead	-1 -16 5 -7 -12 -20
RR manager	10 -7 -9 -8 -10 -2
RR more	-3 -6 -6 -5 4 -17
RR party	-4 -7 -23 7 -8 -17
RR past	1 -3 -2 -2 -13 -12
RR raise	3 0 -22 -8 -18 -16
RR seek	-3 -1 -2 -3 -8 -20
RR value	2 0 -6 -8 -14 -13
begins	-4 -2 -1 -1 -1 0
en	-23 1 7 5 1 -9
etc	-7 -14 -21 2 10 -8
first of all	-3 5 -15 -7 -11 -26
in title	-6 3 -3 -2 -2 -6
later in list	6 -1 -15 -2 -5 -30
latin	-10 9 2 -3 -6 -21
line 0	-3 -1 -4 -2 -1 -6
line 1	2 -9 -3 -4 -2 -5
line 2	-9 4 -2 3 -16 -9
opens	-1 -4 -1 -2 -5 2
opens R1 adviser	-8 -6 -7 -6 -7 8
opens R1 amount	-5 3 -10 -2 -6 -3
opens R1 announce	1 -2 -13 -2 -6 -5
opens R1 backed	-5 0 5 -12 -7 -2
opens R1 buy	10 -9 -4 -5 -2 -2
opens R1 by	-10 4 -6 4 -3 -5
opens R1 colon	9 -7 -10 -12 -6 -4
opens R1 comma	1 2 -20 -20 1 -5
opens R1 customer	5 -4 -5 -12 -3 -3
opens R1 figure	2 -1 -5 -10 -4 -3
opens R1 follow	-10 -5 -10 3 1 -3
opens R1 found	-5 6 -10 -12 -5 -4
opens R1 invest	-7 -12 3 4 -14 -6
opens R1 is	-1 -3 3 -13 -3 -3
opens R1 kind	3 -2 -16 -18 -6 -6
opens R1 lead	1 -8 1 -16 -5 -5
opens R1 media	0 -9 -13 3 -6 -4
opens R1 money	5 -3 -2 -5 -5 -1
opens R1 past	-11 11 -7 -12 -4 -4
opens R1 raise	5 -4 -8 -20 -3 -4
opens R1 round	3 -1 -8 -10 -4 -3
opens R1 seek	3 -9 2 0 -6 -5
opens R1 toward	-4 -1 -15 4 -12 -5
opens line 0	0 -5 -1 -2 -7 -5
opens line 1	-1 -3 -2 -2 -5 -1
opens line 2	-4 6 -12 -16 -6 1
owns	-2 -8 -5 5 -11 -12
owns R1 amount	-6 -5 -6 5 -3 -2
owns R1 comma	0 -7 -1 -1 -7 -2
owns R1 found	4 -3 -3 -8 -1 -9
quoted	-12 14 -9 -10 -2 -8
quoted R1 $	-3 6 -2 -13 -4 -1
quoted R1 announce	-2 2 -2 -8 -2 -1
quoted R1 comma	9 -5 -9 -11 -3 -2
quoted R1 found	-7 7 0 -1 0 -3
quoted R1 is	-6 4 -5 -7 4 -1
quoted R1 money	4 -4 -1 -2 -2 -1
quoted R1 raise	-16 12 -3 -5 -2 -2
quoted R1 round	-10 9 -4 -6 -2 -1
quoted R1 seek	-9 9 -2 -3 0 0
raises somewhere	-13 14 -11 -9 -26 -27
shape fund	-12 -15 3 1 -1 4
shape fund L1 ^	-19 3 5 3 -20 5
shape fund L1 backed	4 -9 -5 -1 -8 -5
shape fund L1 by	-16 -8 0 6 -18 -3
shape fund L1 colon	-3 -8 -13 -5 6 -4
shape fund L1 comma	-8 -13 -5 2 -1 5
shape fund L1 from	4 -5 -10 2 -13 -3
shape fund L1 is	-2 -15 3 1 -15 -13
shape fund L1 kind	7 -7 -1 -6 -1 0
shape fund L1 lead	-8 -7 -10 9 -8 -3
shape fund L1 money	0 -1 -9 8 -6 0
shape fund L1 more	-17 -7 3 -6 3 -6
shape fund L1 party	1 -2 -8 -9 8 -2
shape fund L1 raise	-1 -10 0 1 -14 -6
shape fund L1 semi	-8 -2 1 -3 3 -1
shape fund L1 with	5 -1 -1 -3 -12 -1
shape fund R1 $	-1 -13 1 0 -8 -12
shape fund R1 amount	4 -14 -11 1 -6 -4
shape fund R1 announce	-8 8 -3 -8 0 -1
shape fund R1 backed	5 -7 2 -14 -14 -7
shape fund R1 by	3 -9 -6 -1 -4 -3
shape fund R1 comma	-4 -15 2 -2 -2 -8
shape fund R1 follow	-6 -7 -5 1 1 -12
shape fund R1 found	-6 -9 -7 -10 -6 8
shape fund R1 invest	-11 -9 -2 2 2 -8
shape fund R1 is	-5 -10 -2 5 -14 1
shape fund R1 kind	-2 -3 -8 5 -7 -3
shape fund R1 lead	-3 -9 2 -2 -16 -13
shape fund R1 more	-18 -10 0 -1 4 -11
shape fund R1 party	-4 -2 -6 5 -7 -4
shape fund R1 raise	-9 9 -4 -5 -1 -1
shape fund R1 round	-8 -3 -5 8 -5 -3
shape fund R1 seek	4 -9 -1 -4 -6 -5
shape fund R1 semi	-8 -1 4 -3 -3 -1
shape fund R1 toward	0 -8 -2 1 -8 -5
shape fund R1 use	5 -2 -5 -5 -7 -1
shape fund RR -	-6 -6 1 2 -10 -19
shape fund RR backed	5 -7 2 -14 -14 -7
shape fund RR follow	-4 -8 -7 2 0 -14
shape fund RR found	-10 -10 -8 -11 -9 10
shape fund RR invest	-7 -13 -3 3 1 -11
shape fund RR lead	-1 -9 1 -2 -16 -13
shape fund RR more	-18 -10 0 -1 4 -11
shape fund RR party	-3 -8 -12 6 -14 -9
shape fund RR raise	-11 11 -5 -7 -1 -3
shape fund RR seek	4 -11 1 -4 -10 -7
shape group	-2 -14 4 2 -19 -11
shape group L1 ^	5 -5 -4 -4 -2 -1
shape group L1 by	3 -5 4 -8 -5 -4
shape group L1 comma	1 -7 -3 0 -10 -4
shape group L1 from	1 -4 -5 0 -4 -1
shape group L1 is	-9 -3 -6 10 -6 -2
shape group L1 kind	6 -6 -3 -4 -1 -1
shape group L1 raise	-4 -6 4 -3 -4 -2
shape group R1 $	-3 -4 4 2 -4 -1
shape group R1 amount	-6 -5 -6 6 -3 -2
shape group R1 backed	4 -4 -13 -1 -7 -4
shape group R1 comma	-1 -3 -5 2 -2 -1
shape group R1 follow	2 -1 -9 0 -9 -2
shape group R1 invest	-3 -5 3 -3 -5 -2
shape group R1 lead	-11 -4 11 -11 -3 -2
shape group R1 party	-5 -2 -4 5 -4 -2
shape group RR -	0 -10 0 0 -9 -4
shape group RR backed	4 -4 -13 -1 -7 -4
shape group RR buy	6 -6 -3 -4 -1 -2
shape group RR follow	2 -1 -9 0 -9 -2
shape group RR invest	-6 -6 2 1 -6 -3
shape group RR lead	-11 -4 11 -11 -3 -2
shape group RR party	-5 -2 -4 5 -4 -2
shape other	1 -1 -7 -5 -4 -9
shape other L1 ^	0 -2 -5 -5 2 -6
shape other L1 amount	5 -1 -6 -11 -8 -2
shape other L1 announce	9 -8 -4 -8 -4 -1
shape other L1 backed	-1 2 -4 -4 -11 -6
shape other L1 buy	8 -6 -8 -9 -9 -5
shape other L1 by	0 -20 3 -2 -28 -5
shape other L1 colon	1 -9 -4 4 -17 -5
shape other L1 comma	2 -2 0 -6 -9 -10
shape other L1 customer	3 -2 -7 -10 -11 -5
shape other L1 figure	9 -7 -3 -7 -4 -2
shape other L1 follow	0 -6 3 -2 -5 -3
shape other L1 found	4 -7 -9 0 -10 -7
shape other L1 from	-9 -22 -15 3 3 -9
shape other L1 invest	5 -7 -8 -4 -9 -4
shape other L1 is	-4 -12 -10 4 -3 1
shape other L1 kind	-1 5 -12 -12 -18 -13
shape other L1 lead	-3 0 -14 2 -4 -4
shape other L1 media	1 0 -9 -3 -11 -4
shape other L1 money	7 -4 -8 -12 -6 -2
shape other L1 more	-1 -13 -2 -5 3 -7
shape other L1 party	-1 -10 -10 0 -1 -7
shape other L1 past	5 -1 -7 -11 -8 -6
shape other L1 raise	-2 -3 -13 3 -14 -5
shape other L1 round	3 -12 2 2 -11 -1
shape other L1 seek	2 0 -4 -6 -4 -2
shape other L1 semi	-1 0 -1 0 -11 -6
shape other L1 this	-2 2 -4 -7 -4 -2
shape other L1 toward	1 2 -19 -6 -16 -11
shape other L1 use	14 -12 -4 -13 -9 -2
shape other L1 value	-2 5 -7 -10 -6 -3
shape other L1 with	-3 -8 -2 1 -2 -3
shape other R1 $	-5 -3 -7 1 -1 0
shape other R1 adviser	-1 -6 -7 -7 -7 4
shape other R1 amount	-4 3 -5 -3 -15 -10
shape other R1 announce	-1 3 -10 -18 -9 -4
shape other R1 backed	-5 -17 -17 6 -1 -9
shape other R1 buy	-2 3 -6 -5 -5 -4
shape other R1 by	-3 4 -3 -6 -2 -2
shape other R1 colon	2 1 -9 -13 -7 -4
shape other R1 comma	0 -3 -1 -5 -8 -18
shape other R1 customer	11 -8 -11 -16 -9 -8
shape other R1 debt	7 -7 -2 -7 -3 -2
shape other R1 figure	6 -9 -9 -2 -9 -5
shape other R1 follow	-5 -16 -6 3 -2 -11
shape other R1 found	3 -4 -13 -5 -13 -3
shape other R1 from	-1 2 -8 -7 -3 -3
shape other R1 fund	6 -9 -2 -10 -4 -2
shape other R1 invest	-5 -1 -6 4 -6 -7
shape other R1 is	-3 -5 -3 -2 3 -19
shape other R1 kind	11 -6 -6 -25 -14 -12
shape other R1 lead	-5 -15 4 -3 -16 -9
shape other R1 media	8 -5 -9 -10 -14 -8
shape other R1 money	4 -1 -9 -9 -3 -8
shape other R1 more	4 -7 -19 -2 -1 -8
shape other R1 party	-1 4 -9 -5 -11 -7
shape other R1 past	-2 -2 -11 3 -7 -7
shape other R1 raise	-2 2 -13 -4 -10 -6
shape other R1 round	1 1 -11 -3 -10 -6
shape other R1 seek	-6 1 -3 0 -12 -6
shape other R1 semi	-5 -2 -7 5 -9 -3
shape other R1 toward	6 -7 -4 -5 -1 -9
shape other R1 use	1 -9 -3 1 -3 -2
shape other R1 value	2 1 -8 -11 -6 -5
shape other RR -	-2 0 -9 -5 -1 -9
shape other RR adviser	1 -8 -9 -9 -9 3
shape other RR backed	-7 -3 -18 7 -2 -10
shape other RR buy	8 -6 -2 -11 -11 -8
shape other RR customer	5 -1 -15 -20 -11 -10
shape other RR follow	-6 -8 0 0 0 -11
shape other RR found	3 -3 -15 -6 -15 -5
shape other RR invest	-1 -4 -7 -3 0 -13
shape other RR lead	-1 -9 2 -4 -17 -11
shape other RR more	5 -9 -19 -3 -2 -9
shape other RR party	-2 0 -18 2 -24 -11
shape other RR past	2 -5 -1 -3 -12 -11
shape other RR raise	3 -2 -17 -3 -15 -12
shape other RR seek	-4 1 -1 -6 -3 -14
shape other RR value	-2 3 -11 -5 -11 -10
shape short	4 -10 -11 -3 1 -27
shape short L1 ^	0 -8 -2 1 -19 -12
shape short L1 amount	8 -4 -2 -8 -2 -1
shape short L1 announce	7 -5 -1 -6 -1 -1
shape short L1 backed	-3 2 5 -10 -8 -4
shape short L1 by	-2 -10 -2 -2 2 -6
shape short L1 colon	2 3 -2 -10 -4 -2
shape short L1 comma	-1 -1 -7 -4 3 -15
shape short L1 customer	7 -7 -2 -3 -3 -2
shape short L1 debt	9 -4 -2 -8 -1 -1
shape short L1 figure	6 -2 -1 -5 -1 -1
shape short L1 found	1 -11 -3 1 -6 -4
shape short L1 from	10 -7 -1 -9 -1 -1
shape short L1 invest	-2 3 -3 -9 -2 -1
shape short L1 is	2 -14 -1 -3 -19 -8
shape short L1 kind	0 2 -10 -14 -10 -9
shape short L1 lead	8 -5 -6 -7 -6 -1
shape short L1 media	0 -12 -6 3 -4 -1
shape short L1 money	14 -11 -5 -12 -4 -2
shape short L1 more	0 -4 -10 -7 3 -2
shape short L1 party	-8 -7 -7 10 -13 -3
shape short L1 past	7 -6 -2 -5 -2 -1
shape short L1 raise	1 -11 -11 -1 2 -3
shape short L1 round	9 -8 -5 -11 -3 -2
shape short L1 seek	10 -9 -3 -8 -4 -2
shape short L1 semi	4 -6 -5 -8 4 -1
shape short L1 this	7 -6 -2 -5 -3 -1
shape short L1 toward	4 0 -4 -11 -2 -1
shape short L1 use	5 -1 -1 -3 -2 -1
shape short L1 value	10 -9 -3 -7 -2 -1
shape short R1 $	3 -17 -7 -2 -14 -4
shape short R1 amount	10 -18 -9 -7 -9 -4
shape short R1 announce	1 -4 -9 1 -3 -2
shape short R1 backed	4 -16 -3 -17 1 -5
shape short R1 buy	4 -2 -1 -2 -1 -1
shape short R1 colon	13 -12 -6 -7 -6 -3
shape short R1 comma	-3 -7 -1 1 -11 -5
shape short R1 customer	11 -11 -5 -10 -5 -3
shape short R1 debt	10 -2 -4 -9 -2 -1
shape short R1 figure	9 -7 -1 -7 -4 -1
shape short R1 follow	-9 -8 -14 9 -3 -4
shape short R1 found	0 -4 -6 3 -6 -13
shape short R1 fund	6 -5 -9 -2 -6 -2
shape short R1 invest	7 -1 -19 -7 -18 -6
shape short R1 is	5 -2 -14 -10 -4 -6
shape short R1 kind	1 4 -7 -13 -6 -3
shape short R1 lead	-8 -11 7 -11 2 -3
shape short R1 media	1 -14 -4 1 -2 -1
shape short R1 money	3 0 -4 -12 -3 -2
shape short R1 more	-11 4 -8 -13 10 -2
shape short R1 party	3 -5 -4 -2 -7 -2
shape short R1 past	-2 4 -4 -7 -1 -1
shape short R1 raise	1 0 -6 -11 -5 -3
shape short R1 round	9 -8 -3 -7 -1 -1
shape short R1 seek	6 -6 -17 -5 -7 -4
shape short R1 semi	-1 -6 -2 3 -2 -1
shape short R1 toward	-5 -16 -6 7 -4 -2
shape short R1 use	-2 -7 -4 5 -5 -1
shape short R1 value	-2 3 -4 -7 -3 -2
shape short RR -	6 -17 -8 -2 -23 -9
shape short RR adviser	7 -3 -3 -6 -4 -4
shape short RR backed	4 -3 -4 -21 0 -6
shape short RR buy	5 -3 -2 -3 -1 -1
shape short RR customer	14 -13 -5 -11 -6 -4
shape short RR follow	-3 -9 -16 5 -9 -5
shape short RR found	-1 -2 -6 2 -6 -14
shape short RR invest	4 -6 -20 -2 -22 -7
shape short RR lead	-1 -11 2 -12 1 -5
shape short RR more	-7 3 -10 -13 8 -4
shape short RR party	-2 -9 -8 -1 2 -4
shape short RR past	-2 4 -4 -7 -1 -1
shape short RR raise	-4 6 -8 -16 -8 -5
shape short RR seek	2 -6 -18 1 -7 -4
shape short RR value	4 -1 -7 -12 -5 -4
shape tech	-1 4 -7 -6 -21 -23
shape tech L1 ^	2 0 -16 -7 -12 -16
shape tech L1 amount	7 -6 0 -3 0 0
shape tech L1 backed	-5 -5 -4 5 -4 -1
shape tech L1 buy	-5 5 -2 -4 -2 -1
shape tech L1 by	-5 -2 8 -8 -2 0
shape tech L1 colon	2 -1 -5 -10 -2 -1
shape tech L1 comma	3 -2 -15 0 -10 -8
shape tech L1 customer	-5 5 0 -1 0 0
shape tech L1 found	-2 2 -2 -5 -2 -2
shape tech L1 invest	9 -9 -1 -4 -1 0
shape tech L1 is	6 1 -5 -8 -6 -1
shape tech L1 kind	-10 10 -7 -4 -5 -5
shape tech L1 semi	-3 4 -1 -3 0 0
shape tech L1 toward	5 -13 -7 3 -4 -2
shape tech R1 $	7 1 -4 -12 -6 -2
shape tech R1 amount	-7 4 -5 3 -1 -1
shape tech R1 announce	3 -2 -4 -13 -2 -2
shape tech R1 colon	1 1 -3 -6 -3 -1
shape tech R1 comma	-1 2 -8 -5 -5 -2
shape tech R1 customer	-6 0 -4 5 -1 -3
shape tech R1 follow	-9 -4 -4 8 -4 -1
shape tech R1 found	0 1 -6 -9 -3 -11
shape tech R1 fund	9 -5 -4 -8 -4 -2
shape tech R1 is	1 3 -9 -14 -6 -5
shape tech R1 kind	9 -13 -11 0 -8 -5
shape tech R1 media	-2 2 -2 -3 0 0
shape tech R1 money	-1 1 -1 -5 -1 0
shape tech R1 party	-1 -5 -2 2 -2 -1
shape tech R1 past	-5 5 -2 -5 -1 0
shape tech R1 raise	-1 1 -6 -10 -4 -3
shape tech R1 round	-9 9 -1 -2 0 0
shape tech R1 seek	0 1 -5 -8 -2 -2
shape tech R1 toward	-12 6 -5 3 -1 -1
shape tech RR -	-1 6 -16 -12 -14 -7
shape tech RR customer	-8 3 -5 4 -2 -3
shape tech RR follow	-1 -6 -9 3 -8 -3
shape tech RR found	1 1 -7 -9 -3 -11
shape tech RR invest	-4 -10 5 -2 -5 -2
shape tech RR party	4 -7 -2 1 -3 -2
shape tech RR past	-2 4 -3 -7 -1 -1
shape tech RR raise	2 -1 -9 -16 -7 -6
shape tech RR seek	-3 5 -10 -15 -4 -3
shape tech RR value	8 -7 -6 -8 -1 -1
size 1	4 5 -11 -15 -14 -1
size 2	-1 -18 7 -3 1 -14
size 3	-12 -28 2 3 4 -20
size 4	-11 -20 -8 13 -15 -12
times 1	9 -18 -9 -2 1 -3
times 2	-21 9 10 2 -13 -22
times 3	-21 22 -13 -18 -10 -10
with amount	-5 1 -4 3 -8 -8
with found	4 -2 -14 -13 -5 4
with lead	-12 -11 13 -5 2 -6
with past	-2 3 -9 -5 2 -12
with roster	7 -6 -3 -6 -5 -2
with round	-12 6 1 0 -4 -1
zh	9 -7 -13 -6 -6 -5`
const MONEY = `*	2 -6 -8 -4 -3 -2 -5
L1 ^	0 0 -12 -3 -21 -10 3
L1 amount	3 -10 6 -7 -11 -12 -10
L1 announce	-4 2 3 -6 -8 -1 -9
L1 by	5 -5 -2 -4 -5 -5 -3
L1 comma	-5 3 -13 -2 -21 1 -18
L1 comma~	5 -2 -7 -13 -13 -4 -11
L1 debt	3 -8 -7 -10 -8 1 -7
L1 figure	4 -15 -3 -12 -14 -1 -13
L1 follow	6 -4 -7 -7 -7 -6 -7
L1 from	0 -4 -5 -3 -4 -8 4
L1 invest	-3 -2 -13 -15 5 0 -17
L1 is	1 -4 -1 -25 -9 -1 -11
L1 is~	1 -4 -8 -6 -10 2 -8
L1 kind	-12 -9 9 3 -11 -11 -8
L1 kind~	-5 -1 4 -14 -1 -5 -13
L1 lead	-1 4 -8 -9 -5 -7 -8
L1 money	-12 2 -20 4 -5 -8 -2
L1 more	-12 -9 -8 -9 8 -11 2
L1 past	-3 -4 -9 -3 -12 1 2
L1 raise	-4 0 -10 2 -4 -5 -6
L1 raise~	0 -2 -8 -12 -13 -3 2
L1 round	-4 2 -2 -17 -12 -14 -3
L1 seek	-4 -12 1 -10 -23 -1 -1
L1 seek~	3 -5 -7 -4 -8 -10 2
L1 this	2 1 -12 -8 -8 -9 -11
L1 toward	-4 -9 -8 -6 0 1 4
L1 use	-10 -7 -7 -6 6 -10 3
L1 value	-4 -11 5 -19 -22 -6 -10
L1 value~	-3 -11 6 -6 -8 -10 -8
L1 with	-12 -1 -6 3 -7 5 -5
L12 ^ ^	0 0 -12 -3 -21 -10 3
L12 ^ announce	-7 -7 5 -3 -5 2 -4
L12 ^ comma	-11 5 -4 -10 -5 2 -5
L12 ^ kind~	2 -1 2 -7 -9 -9 -7
L12 ^ raise	-2 -1 -18 -3 -22 -1 -25
L12 ^ raise~	5 5 -2 -4 -2 -7 -4
L12 amount comma	8 -7 -5 -5 -4 -7 -5
L12 amount comma~	8 -8 -4 -4 -4 -7 -4
L12 amount is	0 0 -3 -8 -6 -9 -11
L12 amount round	-12 -9 10 -4 -3 -3 -6
L12 amount value	-3 -7 -7 -3 -3 6 4
L12 announce raise	-29 7 -7 -15 -6 2 -18
L12 by amount	5 -5 -4 -5 -5 -5 -2
L12 by lead	-4 5 -1 -1 0 0 -1
L12 colon is	2 0 -4 -2 -4 -4 -4
L12 colon raise	-13 11 -5 -8 -4 -6 -6
L12 colon round	-8 8 -8 -4 -4 -4 -5
L12 comma by	5 -5 -2 -4 -5 -5 -3
L12 comma figure	-3 -8 -14 -6 -7 5 -7
L12 comma invest	1 1 -8 -9 0 -13 -10
L12 comma is	4 -5 0 -2 -3 -6 -2
L12 comma money	-6 3 -10 -3 -19 -1 -13
L12 comma past	1 -3 -7 -9 -5 -8 6
L12 comma raise	-15 9 -10 -8 -13 0 -19
L12 comma round	5 1 -12 -7 -5 -4 -10
L12 comma seek	-2 -7 -12 -4 -12 -5 5
L12 comma use	-10 -7 -7 -6 6 -10 3
L12 comma value	-3 -16 5 -9 -10 -15 -10
L12 figure figure	9 -8 -7 -2 -3 -7 -4
L12 fund comma	-8 -8 -4 -8 -6 8 -3
L12 is value	-3 -10 5 -4 -5 -8 -7
L12 kind announce	-8 8 -5 -5 -4 -6 -6
L12 kind figure	8 -6 -8 -2 -3 -8 -2
L12 kind money	3 2 -7 -4 -14 -14 -10
L12 kind raise	-2 5 -14 -7 0 -15 -23
L12 kind seek	3 -3 1 -1 -4 -8 -7
L12 kind value	-6 -12 8 -5 -5 -8 -7
L12 media raise	-13 -3 -5 -3 -3 -3 5
L12 money comma	-10 -2 -5 7 -7 -11 -6
L12 money is	-4 0 2 -11 -13 -1 -14
L12 money money	1 0 -6 -2 -8 -11 -10
L12 money past	2 0 -6 -2 -7 -10 -6
L12 money seek	-11 -5 -9 -5 -8 6 -1
L12 money toward	-11 0 -6 -10 -8 -8 6
L12 money value	-9 4 -2 -4 -2 -3 -4
L12 past money	-16 -3 -9 7 -10 -13 -11
L12 past raise	-17 -3 -8 10 -6 -10 -12
L12 raise amount	-7 -5 6 -2 -2 -3 -4
L12 raise comma	-11 6 -5 -11 -6 -2 -4
L12 raise is	-5 -4 -9 -12 -10 7 -14
L12 raise round	-1 3 -10 -9 -4 -8 -5
L12 round comma	-3 6 -6 -11 -6 -10 -6
L12 round is	-8 -6 7 -1 -1 -1 -2
L12 round money	-14 1 -6 2 -6 -8 -13
L12 round value	-11 5 -2 -3 -1 -2 -2
L12 seek is	-8 -4 -2 -1 5 1 -9
L12 seek money	-8 -13 -9 -13 -16 0 8
L12 seek raise	1 -8 -5 -2 -2 -8 2
L12 seek round	-9 -5 -3 -1 -1 -3 6
L12 semi raise	-12 12 -3 -2 -1 -2 -8
L12 this value	-10 -6 8 -2 -3 -4 -3
L12 toward is	-1 -5 0 -5 -8 -6 2
L12 toward kind~	-10 6 -7 -9 3 -10 -6
L12 toward raise	-5 -12 7 -9 1 -15 2
L12 value is	2 -13 1 -5 -6 -8 -5
L12 value kind	-11 -6 8 -6 -5 -7 -5
L12 value money	-12 3 -7 -9 -5 -8 5
L12 value seek	-14 -4 10 -3 -7 -13 -5
L12 value toward	3 -4 -2 -2 -2 -4 -9
L12 value value	-7 -18 8 -8 -9 -13 -13
L2 ^	-3 0 -6 -6 -8 -3 -11
L2 amount	0 -1 -3 -11 -10 2 -14
L2 amount~	6 -7 0 -12 -12 -15 -1
L2 announce	-2 15 -11 -15 -10 -15 -18
L2 announce~	-4 -2 -6 -7 -8 4 -9
L2 backed~	-6 4 -4 -3 -8 -6 4
L2 buy~	1 -9 -6 -7 -8 2 -6
L2 by~	4 -4 0 -5 -5 -5 -3
L2 colon	-6 3 5 -6 -6 -10 -8
L2 colon~	5 0 -3 -11 -12 -10 -11
L2 comma	-6 0 -7 -29 -1 5 -4
L2 comma~	7 -10 -9 1 -5 -17 -7
L2 customer~	7 -6 -4 -4 -4 -9 -5
L2 figure	-1 -8 4 -3 -6 -12 -6
L2 figure~	7 1 -8 -7 -6 -11 -6
L2 found~	0 -2 -6 1 2 -12 -9
L2 from~	-3 -9 4 3 -5 -6 -6
L2 fund	-10 -9 -5 -8 -9 10 -4
L2 invest	5 -8 -7 -7 -9 -10 3
L2 is	-10 -16 5 -1 6 -7 -2
L2 is~	5 -4 -6 -9 -12 -6 -2
L2 kind	3 0 -1 -6 -11 -14 -15
L2 kind~	1 0 -5 -10 1 -6 -20
L2 lead	6 0 -7 -1 -1 -3 -1
L2 lead~	-14 7 -7 -8 -4 2 -7
L2 media~	0 -8 2 -5 -7 -10 2
L2 money	-11 -1 -12 1 -1 1 -3
L2 money~	0 6 0 -11 -10 -12 -10
L2 party	1 -3 -7 -9 -8 -9 4
L2 past	-19 1 -14 10 -15 -18 -17
L2 past~	-10 1 -3 3 -3 -5 -7
L2 raise	-7 3 -4 -9 -14 -2 -5
L2 raise~	-5 -1 -7 -11 -13 6 -13
L2 round	-10 7 -7 1 -10 -13 -17
L2 round~	-4 -1 8 -10 -6 -11 -11
L2 seek	-9 -16 -5 -13 -1 4 5
L2 seek~	0 -10 4 -9 -9 -1 -3
L2 semi~	-2 4 -8 -8 -8 2 -9
L2 this	-10 3 1 -5 -4 -6 4
L2 toward	-2 -11 -1 -9 -14 -14 7
L2 toward~	-7 -3 1 -15 7 -24 -1
L2 value	-7 -7 7 -15 -16 -21 -3
L2 value~	-4 -10 6 -7 -7 -9 -7
LR ^ comma	-2 6 -6 -9 -6 -10 -10
LR ^ round	-8 8 -3 -3 -1 -2 -7
LR ^ toward	-1 -3 -6 -9 -7 -8 4
LR amount $	5 -5 -4 -5 -5 -5 -2
LR amount value	-7 -5 6 -2 -2 -3 -4
LR by amount	5 -5 -2 -4 -5 -5 -3
LR comma $	-4 1 -8 0 -9 -3 -5
LR comma comma	-7 5 -9 -1 -15 0 -15
LR comma is	5 -3 -5 -6 -4 -7 -5
LR comma~ $	1 2 -3 -9 -8 -9 -3
LR comma~ comma	3 -9 -6 -6 -7 1 -8
LR figure $	-1 -11 1 -6 -8 -2 -6
LR figure comma	2 -8 -12 -9 -8 1 -9
LR follow round	-8 8 -3 -2 -1 -1 -5
LR invest $	4 -14 -7 -9 4 -12 -8
LR invest comma	-8 4 -7 -6 0 -3 -8
LR invest toward	0 -1 -7 -9 4 -12 -9
LR is $	4 -7 0 -11 -15 -4 -11
LR is comma	3 -2 0 -10 -10 -14 -14
LR is money	-16 6 -8 -12 -7 -11 5
LR is round	-19 13 -8 -4 -4 -6 -10
LR is toward	-11 -1 -10 -8 4 4 -8
LR is value	0 -13 4 -10 -11 -11 -15
LR is~ round	-11 10 -2 -1 -1 -2 -5
LR kind $	-11 -9 7 4 -8 -9 -4
LR kind comma	-7 -4 6 -3 -3 -4 -4
LR kind~ $	-10 7 -5 -8 -13 1 -4
LR lead round	-9 8 -3 -3 -1 -2 -3
LR money $	-12 5 -11 -1 -28 0 -5
LR money comma	-4 -4 -14 3 -26 -9 2
LR past $	-2 -2 -7 0 -10 -1 -9
LR raise $	-6 3 -11 3 -12 -15 -10
LR raise amount	-10 5 -8 -5 -6 -7 0
LR raise comma	-14 0 3 -5 -9 1 -11
LR raise debt	-10 -6 -3 -6 -4 8 -3
LR raise from	-12 13 -5 -11 -6 -8 -5
LR raise invest	-10 -4 -6 -8 8 -10 -6
LR raise is	-2 1 -13 -10 -10 -9 2
LR raise money	-1 -2 -8 -2 -10 -2 -9
LR raise past	-11 -1 -7 4 -6 -8 -4
LR raise round	4 -3 -11 -14 -8 -11 -2
LR raise toward	-6 9 -14 -25 -22 -8 -8
LR raise~ round	-12 13 -1 -1 -1 -2 -5
LR round $	3 -4 -1 -8 -5 -5 -6
LR round comma	-12 3 2 -7 -6 -7 -10
LR round money	-3 1 -9 -10 -4 -9 0
LR round round	-7 6 -4 -1 -1 -1 -4
LR seek $	-16 -7 9 -6 -13 -5 3
LR seek comma	10 -6 -11 -5 -8 -15 -2
LR seek value	-13 -4 11 -2 -6 -8 -11
LR toward $	-8 -11 0 1 -14 7 -10
LR toward comma	2 -9 -4 -8 -6 -9 6
LR value $	2 -10 0 -16 -17 -22 -14
LR value comma	-28 0 5 -6 -8 1 -16
LR value past	-8 -7 7 -5 -3 -7 -4
LR value semi	0 -8 2 -4 -4 -6 -5
LR value value	-7 -3 6 -1 -2 -3 -5
LR value~ $	1 -10 1 -5 -8 -8 -4
PL -	-6 -2 -11 -3 -1 -2 -4
PL buy	2 -7 -3 -5 -6 0 -4
PL customer	11 -10 -6 -7 -8 -10 -7
PL fund	2 -9 -6 -9 -10 3 -7
PL invest	-1 2 -5 -7 -7 -7 -4
PL lead	3 -2 1 -2 -2 -5 -2
PL money	-5 -4 -6 7 -8 -12 -7
PL party	10 -9 -7 -10 -9 -10 -6
PL raise	-4 4 -7 -11 -8 -3 -5
PL round	-4 6 -2 -11 -7 -10 -6
PL seek	-4 -10 -7 -10 -11 7 -11
PL this	5 -5 -3 -3 -2 -6 -4
R1 $	-3 -1 -3 -2 -5 -7 -11
R1 amount	2 1 -11 -8 -13 -1 -5
R1 buy	-2 -7 -7 -7 -7 5 -9
R1 comma	-1 -5 -3 -6 -6 -3 -5
R1 comma~	8 0 -7 -6 -6 -12 -7
R1 debt	-3 -7 -7 -10 -9 6 -7
R1 figure	9 -9 -8 -4 -6 -8 -6
R1 from	1 10 -9 -13 -11 -11 -9
R1 invest	4 -2 -11 -16 0 -7 -12
R1 is	5 -2 -15 -14 -15 -15 3
R1 money	-4 -1 -20 -5 -17 -6 7
R1 past	-3 -3 3 2 -9 -11 -8
R1 raise	3 -2 -9 -5 -3 -5 -8
R1 round	-6 6 -18 -19 -12 -14 -1
R1 seek	7 -4 -6 -3 -7 -8 -8
R1 semi	-5 1 -4 -3 -12 2 -3
R1 toward	-3 -1 -13 -9 7 -7 -12
R1 value	-3 -21 14 -2 -20 -19 -24
R12 $ $	-3 -1 -3 -2 -5 -7 -11
R12 amount $	5 -5 -2 -4 -5 -5 -3
R12 amount value	-10 5 -8 -5 -6 -7 0
R12 buy $	1 -5 -4 -6 -4 0 -3
R12 comma $	2 1 -10 -14 4 -9 -12
R12 comma amount	1 0 -6 -10 -10 -11 2
R12 comma by	-4 0 -3 -10 -7 2 -9
R12 comma comma	-1 1 -8 -11 -11 2 -10
R12 comma figure	5 -8 3 -9 -9 -14 -10
R12 comma follow	2 1 1 -9 -7 -9 -8
R12 comma from	-5 -5 3 3 -2 -3 -2
R12 comma invest	-3 -3 -7 -11 4 -4 -1
R12 comma is	-2 -12 -8 -7 -1 7 -4
R12 comma kind	-6 -9 3 3 -7 -3 1
R12 comma lead	-14 5 2 -2 -6 -10 -11
R12 comma manager	-7 -8 -5 -6 -4 8 -3
R12 comma media	-4 -12 6 -11 -10 -13 4
R12 comma money	2 -6 -7 2 -9 -6 -6
R12 comma more	-4 2 3 -9 -10 -12 -1
R12 comma party	-12 1 6 -2 -6 -8 -9
R12 comma past	-10 -1 3 1 -5 -5 -8
R12 comma raise	2 -8 -6 -8 -7 3 -7
R12 comma round	4 -4 -6 2 -2 -7 -4
R12 comma seek	1 -9 0 -7 -10 -5 -1
R12 comma this	-3 7 0 -8 -4 -7 -9
R12 comma use	-10 5 -3 -6 -8 2 -6
R12 comma value	-6 5 -6 -1 -12 -18 -3
R12 comma with	0 5 -6 -4 -5 -6 -6
R12 debt $	-13 -7 -6 -8 -6 12 -5
R12 debt comma	8 -6 -4 -5 -3 -7 -4
R12 debt debt	-7 -3 -2 -3 -1 4 -2
R12 figure $	7 -7 -6 -3 -3 -6 -3
R12 from comma	1 4 -5 -5 -5 -7 -5
R12 from party	-5 7 -4 -7 -3 -5 -3
R12 invest $	-10 -2 -6 -7 6 -9 -5
R12 invest comma	0 4 -5 -5 -8 -9 -6
R12 is amount	0 5 -14 -12 -13 -11 -1
R12 is value	-10 -5 -5 -3 -4 -4 6
R12 money $	-3 4 -10 -7 -11 -16 -2
R12 money comma	-11 3 -11 -8 -9 -2 3
R12 money money	-7 3 -4 -6 -3 -7 4
R12 money value	4 -5 -5 -8 -3 -8 1
R12 past $	1 2 -7 -3 -6 -8 -5
R12 raise comma	-8 8 -5 -4 -1 -2 -6
R12 round $	2 1 -11 -10 -7 -8 -14
R12 round amount	-14 14 -3 -3 -1 -2 -4
R12 round comma	-21 15 -8 -5 -4 -7 -10
R12 round from	-12 12 -4 -4 -2 -4 -9
R12 round invest	1 1 -3 -5 -3 -4 -9
R12 round lead	-10 8 -4 -2 -1 -2 -3
R12 round money	-6 2 -11 -13 -6 -9 3
R12 round round	-14 15 -1 -2 -1 -1 -3
R12 toward $	4 -1 -11 -15 -13 1 -11
R12 toward comma	-9 5 1 -2 6 -8 -7
R12 toward customer	-8 8 -4 -6 -7 -7 -4
R12 toward invest	-8 2 -5 -5 -8 4 -7
R12 toward is	-10 -2 -12 -15 7 -5 -5
R12 toward kind	1 1 -10 1 0 -12 -8
R12 toward money	2 0 3 -1 -9 -14 -13
R12 toward round	5 -2 -6 -6 -3 -6 -10
R12 toward toward	-9 9 -4 -6 -4 -7 -5
R12 value $	-21 -9 14 -6 -12 -9 -11
R12 value amount	-7 -8 2 5 -5 -5 -7
R12 value comma	4 -9 1 -6 -9 -11 -12
R12 value money	-9 -5 9 -2 -5 -6 -7
R12 value value	-14 -10 11 -6 -4 -3 -8
R2 $	2 -5 -3 -6 0 -5 -15
R2 amount	-8 6 -6 -14 -15 -12 1
R2 amount~	-1 -7 -10 0 1 2 -10
R2 backed	-9 6 -3 -2 -1 -4 4
R2 by	-4 1 -4 -11 -7 2 -10
R2 comma	2 3 -6 -8 -18 -13 -3
R2 comma~	-4 -1 -6 -14 4 -2 -10
R2 customer	-8 8 -4 -6 -7 -7 -4
R2 customer~	-1 5 1 -8 -9 -9 -8
R2 debt	-2 -6 -6 -6 -4 7 -9
R2 figure	12 -10 -8 -10 -9 -14 -9
R2 figure~	-2 -3 6 -4 -7 -10 -8
R2 follow~	3 0 2 -8 -6 -7 -6
R2 from	-3 -2 0 4 -8 -9 -9
R2 from~	-4 4 -4 2 -3 -8 -5
R2 invest	2 -4 -8 -13 -3 1 -4
R2 invest~	-9 -8 -7 4 0 3 -9
R2 is	-5 -8 -6 -12 -1 3 -1
R2 is~	1 -2 -14 -12 6 -3 -4
R2 kind	-1 1 -4 -12 -13 -1 -5
R2 kind~	2 -13 -1 5 1 -13 -10
R2 lead	0 5 -6 -14 -4 -11 -11
R2 lead~	-14 4 0 0 -6 -8 -12
R2 media	-1 -11 4 -10 -9 -12 5
R2 media~	-9 -3 8 -2 -2 -4 -6
R2 money	-2 -2 2 -2 -16 -13 0
R2 money~	-17 11 3 -9 -4 -9 -7
R2 more	-4 3 3 -11 -10 -12 -1
R2 party	-15 1 5 2 -8 -11 -11
R2 past	-8 -2 4 2 -2 -4 -5
R2 past~	-8 0 4 -5 -4 -3 -5
R2 raise	1 -4 -7 -9 -7 3 -10
R2 raise~	-12 -1 -6 -9 -6 -9 8
R2 round	5 -3 -2 -1 -6 -12 -12
R2 seek	-6 -8 3 -7 -9 -7 4
R2 seek~	1 -6 -5 -5 -6 0 -2
R2 semi	-8 3 0 -7 -5 5 -6
R2 this	2 6 -7 -9 -6 -8 -9
R2 toward	-17 -1 0 -12 -11 0 3
R2 toward~	2 3 -4 -4 -5 -7 -5
R2 use~	0 1 -3 -3 -3 -3 -5
R2 value	-6 -1 -1 -5 -18 -22 0
R2 value~	-9 1 0 -4 -4 -7 1
R2 with	0 4 -5 -4 -5 -5 -5
TL -	2 -5 -19 -1 -7 0 -9
TL announce	-2 3 2 -7 -9 -4 -11
TL buy	-5 -8 -8 -7 -11 7 -6
TL customer	10 -10 -6 -9 -12 -10 -10
TL debt	2 -10 -7 -1 -9 0 -7
TL figure	0 -3 1 -12 -16 -3 -14
TL follow	9 -4 -9 -9 -10 -10 -8
TL invest	-1 -6 -10 -17 4 -3 -6
TL lead	-2 6 -8 -13 -8 -12 -11
TL money	-7 2 -18 2 -7 -8 -2
TL more	-12 -9 -8 -9 8 -11 2
TL party	0 -11 -7 -9 -10 2 4
TL past	-3 1 -11 -6 -14 -1 0
TL raise	-2 -1 -13 1 -8 -4 -5
TL round	-6 0 4 -17 -13 -15 -4
TL seek	-3 -13 4 -11 -6 -3 -2
TL this	1 2 -11 -9 -10 -12 -13
TL use	-10 -7 -7 -6 6 -10 3
TL value	-1 -13 7 -20 -24 -9 -13
TLR - -	-1 2 -20 -4 -12 -3 -10
TLR - buy	-9 -5 -4 -4 -5 7 -7
TLR - debt	-3 -6 -5 -7 -5 5 -6
TLR - figure	7 -6 -4 -3 -5 -6 -7
TLR - invest	-1 0 -6 -8 3 -8 -8
TLR - money	4 -13 -5 6 -6 -10 -11
TLR - round	-10 9 -5 -3 -2 -3 -8
TLR - seek	7 -4 -6 -3 -7 -8 -8
TLR - value	-3 -9 -1 -9 1 3 -10
TLR announce round	-8 8 -3 -1 -2 -1 -2
TLR buy -	-5 -8 -8 -7 -11 7 -6
TLR debt -	2 -7 -4 -8 -4 2 -4
TLR figure -	-1 -3 1 -12 -15 -3 -14
TLR follow -	10 -9 -8 -8 -9 -10 -6
TLR follow round	-8 8 -3 -2 -1 -1 -5
TLR invest -	1 1 -11 -13 1 -11 -14
TLR invest invest	1 -7 -6 -3 -10 4 -6
TLR invest money	-1 -5 -7 -4 -6 -7 4
TLR invest value	-10 -8 3 -4 4 -7 -6
TLR lead -	0 2 -7 -8 -5 -8 -6
TLR lead round	-13 9 -5 -4 -2 -3 -6
TLR money -	-7 2 -21 0 -9 -6 -2
TLR money invest	-1 -9 -5 4 2 -10 -8
TLR money value	-12 -2 1 2 -8 -7 -3
TLR more -	-11 -11 -7 -9 8 -11 2
TLR past -	2 -5 -9 -2 -12 -2 -11
TLR raise -	-15 0 -5 5 -26 -6 -2
TLR raise customer	-7 6 -2 -4 -5 -4 -2
TLR raise debt	-2 -7 -7 -7 -5 4 -5
TLR raise invest	-16 1 -7 -11 5 -4 -9
TLR raise money	-2 1 -11 2 -15 -8 -17
TLR raise party	-5 7 -4 -7 -3 -5 -3
TLR raise past	-3 -5 -9 2 -9 1 -7
TLR raise round	5 -2 -14 -17 -10 -13 -5
TLR raise value	-1 2 -5 -14 -20 -17 -2
TLR round -	-5 -2 5 -11 -10 -10 -15
TLR round money	-3 1 -9 -10 -4 -9 0
TLR round round	-8 8 -5 -2 -1 -1 -4
TLR round value	-11 0 2 -3 -3 -2 -7
TLR seek -	0 -12 1 -11 -4 -3 -5
TLR seek money	-10 -4 -7 -3 -4 4 3
TLR seek value	-16 -5 7 -3 -7 -9 -3
TLR this -	-4 6 -9 -7 -9 -9 -10
TLR use -	-10 -7 -7 -6 6 -10 3
TLR value -	0 -13 5 -18 -21 -7 -24
TLR value money	0 -10 -1 -6 -5 -9 2
TLR value past	-8 -7 7 -5 -3 -7 -4
TLR value value	-8 -3 7 -1 -2 -3 -5
TR -	1 -4 -5 -5 -3 -5 -9
TR buy	-2 -7 -7 -7 -7 5 -9
TR customer	-2 2 -8 -9 2 -11 -7
TR debt	-1 -10 -10 -12 -11 7 -9
TR figure	9 -3 -11 -9 -10 -13 -10
TR fund	-8 -8 -5 -9 -6 8 -4
TR invest	-1 -4 -13 -3 3 -3 -18
TR lead	-10 11 -9 -5 -2 -6 -6
TR money	-2 -3 -15 1 -21 -9 3
TR party	2 5 -6 -8 -7 -6 -5
TR past	-5 -6 3 1 -10 0 -9
TR raise	-3 -8 0 2 -9 -10 4
TR round	-2 4 -13 -21 -14 -17 -3
TR seek	4 -6 -7 -5 -11 -10 3
TR value	-11 -6 6 -9 -1 -8 -6
among 1 1	-9 3 -10 -1 -5 1 -9
among 2 1	-5 -4 -13 -8 1 -4 -1
among 2 2	1 -13 7 -4 -13 -18 -6
among 3 1	15 -12 -11 -13 -14 -19 -2
among 3 2	-1 -4 -2 -11 -13 2 -6
among 3 3	9 -6 -9 -16 0 -18 -4
clause buy	-3 -10 -6 -12 -16 7 -12
clause debt	1 -13 -10 -4 -14 6 -13
clause figure	3 -3 -6 -18 -21 -3 -6
clause fund	-7 -9 2 -12 -16 9 -12
clause lead	-2 -4 -1 -5 -16 -2 -21
clause past	-8 -4 -9 11 -24 -10 -12
clause raise	-7 1 -8 -3 -11 -2 -5
clause round	-1 5 -6 -13 -22 -27 -7
clause seek	1 -23 -11 -28 -5 0 11
clause this	-6 0 5 -12 -13 0 -1
clause value	-6 -6 9 -16 -4 -14 -9
line 0	0 -6 -6 -7 -3 -1 -4
line 1	0 -5 -6 -2 -4 -6 -4
line 2	-3 4 -3 -3 -11 -7 -14
open	2 -8 -6 -3 -6 -5 -1
point	-2 -3 -3 -11 -5 -4 -5
rank en 10	1 -14 10 -17 1 -13 -21
rank en 11	-15 -2 10 -10 -10 -13 7
rank en 6	-2 13 -10 -13 -14 -16 -12
rank en 7	-9 6 -17 6 -19 -9 -5
rank en 8	-5 1 -15 4 -13 0 -8
rank en 9	-7 -6 6 -16 -8 -4 -1
rank zh 10	5 -20 1 -22 -6 -1 -2
rank zh 11	13 -20 3 -16 -16 -9 -17
rank zh 6	8 3 -7 -13 -11 -16 -12
rank zh 7	0 5 -11 -14 -1 -17 -8
rank zh 8	-7 1 -17 -2 -3 -3 -2
rank zh 9	-7 -12 -9 2 1 6 -6
wide	-1 -3 -12 0 -4 -1 -8
with buy	-1 -18 -12 -20 -4 13 -18
with debt	3 -13 -12 -4 -15 5 -14
with figure	6 -12 -4 -24 -8 2 -13
with fund	-3 -18 0 -7 -6 12 -14
with lead	-9 5 3 -12 -27 -18 -3
with past	-6 -10 -9 14 -3 -5 -21
with raise	-7 3 -7 -6 -7 -4 -6
with round	-9 6 3 -8 -18 -22 -3
with seek	-4 -28 -6 -24 -10 5 14
with this	8 -11 3 -11 -1 -11 -6
with value	-11 -1 4 -11 -7 -13 -1`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
