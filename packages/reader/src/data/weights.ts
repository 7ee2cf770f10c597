import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `*	-2 -4 -2 -2 -1 -5
L1 ^	-4 -3 -1 -1 -2 0
L1 amount	10 -3 -10 -14 -11 -5
L1 announce	11 -10 -5 -9 -6 -3
L1 backed	-1 1 -4 1 -17 -11
L1 buy	5 -1 -9 -10 -10 -7
L1 by	-7 -24 3 1 -12 -4
L1 colon	3 -6 -11 -3 2 -9
L1 comma	-1 -5 -5 -3 -3 -2
L1 customer	1 1 -8 -11 -11 -7
L1 debt	10 -5 -4 -10 -4 -2
L1 figure	11 -8 -5 -9 -6 -3
L1 follow	8 -12 4 -9 -7 -5
L1 found	1 -3 -10 0 -12 -11
L1 from	-1 -12 -18 3 1 -12
L1 fund	-2 -10 -13 4 -9 -3
L1 invest	14 -12 -7 -15 -10 -5
L1 is	-3 -11 -2 2 -13 -3
L1 kind	-4 9 -22 -14 -22 -15
L1 lead	-2 -1 -20 6 -7 -7
L1 media	2 -2 -3 -4 -13 -5
L1 money	13 -7 -12 -16 -11 -4
L1 more	-5 -15 2 -8 5 -10
L1 party	-6 -13 -16 3 2 -11
L1 past	4 1 -6 -10 -6 -6
L1 raise	-5 -6 -6 4 -2 -10
L1 round	8 -11 -1 0 -12 -3
L1 seek	7 -5 -7 -9 -7 -4
L1 semi	0 -2 1 -5 -4 -8
L1 this	3 0 -7 -11 -7 -3
L1 toward	-1 -1 -2 -4 -20 -12
L1 use	14 -12 -5 -13 -12 -4
L1 value	0 3 -9 -13 -7 -5
L1 with	5 -8 -1 -4 -4 -2
L12 ^ ^	-4 -3 -1 -1 -2 0
L12 ^ announce	8 -7 -3 -7 -4 -1
L12 ^ backed	4 -1 -5 -10 -2 -1
L12 ^ buy	3 -1 -5 -6 -5 -2
L12 ^ by	11 -7 -8 -10 -5 -6
L12 ^ colon	0 -4 -10 5 -12 -3
L12 ^ comma	2 0 -1 -17 -18 -10
L12 ^ customer	8 -9 -2 -3 -2 -1
L12 ^ found	14 -14 -3 -8 -4 -4
L12 ^ from	7 -6 -4 -10 -7 -1
L12 ^ is	-1 4 -6 -14 -7 -7
L12 ^ kind	0 2 -12 -14 -7 -7
L12 ^ lead	5 -6 -7 2 -6 -2
L12 ^ media	-5 6 -6 -8 -2 0
L12 ^ money	6 -4 -2 -3 -1 -1
L12 ^ more	0 -5 0 -9 -1 -2
L12 ^ party	10 -3 -1 -10 -6 -2
L12 ^ past	-5 6 -2 -3 -1 0
L12 ^ raise	2 -1 -2 -11 4 -3
L12 ^ seek	-1 2 -3 -3 -1 0
L12 ^ this	-2 2 -4 -6 -4 -2
L12 ^ toward	-5 1 -6 2 -6 -3
L12 amount buy	6 -8 -2 -4 -3 -2
L12 amount comma	3 -20 8 -4 -25 -9
L12 amount from	-13 -7 -8 13 -10 -1
L12 amount invest	5 -3 -2 -3 -1 -1
L12 amount round	-9 -4 0 7 -9 -1
L12 amount semi	-1 0 -4 0 -7 -1
L12 amount toward	-8 9 -9 -10 -3 -2
L12 amount value	7 -5 -3 -5 -1 -1
L12 announce comma	1 -2 -9 1 -8 -3
L12 backed comma	6 -3 -1 -5 -2 -1
L12 backed found	5 -2 -1 -3 -2 -1
L12 backed kind	-7 8 -1 -5 -1 -1
L12 buy comma	3 -2 -1 -1 -1 -1
L12 buy kind	-8 7 -2 -3 -2 -2
L12 by amount	2 -1 0 -2 0 0
L12 by backed	-2 -7 5 -13 -7 -3
L12 by comma	0 -7 -9 -9 3 -2
L12 by is	-4 -3 -17 5 -8 -1
L12 by more	-4 -1 -6 -5 7 -1
L12 colon comma	7 -7 -2 -5 -2 -1
L12 colon is	6 -2 -2 -10 -5 -2
L12 colon kind	-4 5 -5 -6 -2 -1
L12 comma amount	4 -3 -1 -2 -1 0
L12 comma announce	5 -2 0 -3 -1 0
L12 comma backed	3 -4 -12 3 -10 -6
L12 comma by	-7 -10 2 -4 -2 3
L12 comma colon	3 2 -1 -5 -2 0
L12 comma comma	0 -3 -9 -4 2 -5
L12 comma customer	-1 2 -4 -7 -6 -3
L12 comma figure	5 -2 -1 -3 -2 0
L12 comma found	-5 1 -6 5 -6 -2
L12 comma from	-1 -7 -3 3 -8 -4
L12 comma invest	7 -8 -3 -5 -4 -2
L12 comma is	-1 -11 -1 2 -4 -10
L12 comma kind	1 -2 -10 3 -13 -8
L12 comma lead	2 -5 -7 1 -7 -1
L12 comma media	3 2 -5 -11 -10 -2
L12 comma money	11 -10 -3 -6 -3 -1
L12 comma more	-3 -7 2 -12 3 -6
L12 comma party	3 -5 -8 2 -17 -3
L12 comma past	7 -7 -3 -3 -3 -2
L12 comma raise	7 -6 4 -11 -9 -2
L12 comma round	8 -5 -4 -8 -2 0
L12 comma seek	7 -6 -3 -5 -4 -2
L12 comma this	9 -6 -3 -8 -3 -1
L12 comma toward	-2 -9 4 0 -6 -2
L12 comma use	8 -6 -2 -6 -5 -1
L12 comma value	9 -9 -5 -6 -4 -2
L12 comma with	5 -8 -6 -3 -4 -2
L12 customer comma	8 1 -5 -11 -9 -3
L12 customer customer	9 -8 -1 -1 -1 0
L12 customer figure	2 -1 -1 -1 0 0
L12 customer is	7 -6 -2 -6 -7 -2
L12 customer kind	-2 4 -4 -6 -4 -4
L12 customer lead	-9 -7 -6 0 3 -2
L12 customer toward	2 -2 0 -4 0 0
L12 debt amount	2 -1 -1 -2 -1 -1
L12 debt comma	8 -6 -1 -4 -1 -5
L12 figure comma	8 -5 -1 -5 -2 0
L12 figure kind	4 -3 0 -1 0 0
L12 follow comma	2 -13 -10 -15 4 1
L12 follow is	-6 -9 -14 10 -11 -6
L12 follow semi	2 1 -2 -6 -3 -1
L12 found comma	0 2 -2 -8 -2 -1
L12 found found	5 -4 -4 -9 -4 -3
L12 found kind	-3 4 0 -1 0 0
L12 from comma	-9 -2 -4 10 -11 -1
L12 from more	-6 -8 -10 5 2 -2
L12 from party	-11 -5 -5 3 0 -1
L12 from toward	9 -5 -1 -8 -1 0
L12 fund comma	8 -5 -2 -7 -2 -1
L12 invest by	-5 -4 -5 5 -2 -2
L12 invest comma	-1 1 3 -14 -5 0
L12 invest from	-2 -3 -4 4 -6 -1
L12 invest is	-11 -2 -2 10 -4 -2
L12 invest kind	-2 3 -1 -6 -1 -1
L12 invest raise	-4 -2 -2 4 -4 -1
L12 is backed	9 -6 -4 -9 -4 -1
L12 is colon	0 -2 -6 -6 4 -1
L12 is comma	0 -4 -10 4 -15 -3
L12 is debt	6 -2 -2 -5 -3 -1
L12 is invest	7 -2 -2 -7 -5 -1
L12 is is	3 -5 -5 -2 -10 -1
L12 is kind	7 -6 -2 -10 -5 -4
L12 is media	7 -5 0 -6 -1 0
L12 is money	5 -1 -1 -3 -1 0
L12 is more	-7 -6 -8 -9 8 -3
L12 is party	-6 -1 -1 6 -4 -1
L12 kind backed	6 -3 -2 -5 0 -1
L12 kind by	6 -5 -4 -5 -1 -7
L12 kind comma	-1 4 -8 -13 -9 5
L12 kind customer	4 -1 -1 -2 -1 0
L12 kind figure	4 -2 -1 -2 -1 -1
L12 kind invest	4 -2 -1 -3 -1 -1
L12 kind is	12 -6 -3 -12 -5 -2
L12 kind kind	1 0 -1 -2 -1 0
L12 kind money	4 -1 0 -3 -1 0
L12 kind raise	2 -10 -8 -2 -5 -3
L12 kind seek	5 -5 -2 -2 -1 -1
L12 kind toward	12 -12 -6 -9 -2 -2
L12 kind value	7 -6 -1 -2 -1 -1
L12 lead by	-8 -14 8 -6 -24 -11
L12 lead comma	-5 -14 -28 7 -5 -4
L12 lead is	-1 -9 7 -14 -8 -3
L12 lead party	-6 -2 -7 -1 3 -1
L12 lead semi	-11 1 -13 14 -18 -1
L12 manager is	2 -2 -7 -1 -6 -3
L12 media colon	4 -1 -2 -7 -1 0
L12 media comma	-4 -5 -2 4 -14 -7
L12 money by	0 -2 6 -11 -2 -1
L12 money colon	1 5 -2 -6 -3 -2
L12 money comma	2 -9 -1 0 -24 -7
L12 money from	-10 -4 -7 -5 6 -1
L12 money lead	-7 -6 -6 8 -12 -1
L12 money money	-2 3 -7 -6 -3 -1
L12 money toward	7 -6 -1 -6 -2 0
L12 money use	7 -6 -3 -6 -6 -2
L12 more comma	2 -3 -6 -6 -4 3
L12 more is	5 -6 -11 -10 2 -5
L12 more toward	8 -6 -5 -5 -10 -1
L12 party comma	-4 -7 -3 3 -1 -3
L12 party is	-4 -12 -4 3 -9 -10
L12 party semi	-9 -1 3 -9 7 -1
L12 past comma	-8 8 1 -11 -6 -3
L12 past from	-6 -6 -3 6 -7 0
L12 past raise	-6 -8 -9 9 -12 -4
L12 raise amount	9 -7 -6 -9 -5 -1
L12 raise backed	-1 -5 5 -4 -3 -2
L12 raise by	3 -4 -3 -2 -5 -3
L12 raise comma	9 -7 -3 -8 -2 -1
L12 raise is	2 -6 -7 1 -3 -2
L12 round by	-4 -6 -4 4 -10 -4
L12 round comma	-1 -11 3 -2 -12 -4
L12 round from	-10 -7 -5 10 -10 -2
L12 round money	6 -3 -1 -4 -2 0
L12 round raise	-6 -1 -3 7 -5 0
L12 seek comma	-7 8 -3 -14 -4 -3
L12 seek figure	2 -1 -1 -1 0 0
L12 seek is	-1 -7 -10 4 -9 -4
L12 seek kind	7 -7 -1 -3 -1 -1
L12 seek money	4 -2 -1 -1 -1 0
L12 seek toward	8 -8 -1 -5 -1 -1
L12 this by	-7 -5 1 4 -11 -5
L12 this is	-10 -6 -7 10 -5 -2
L12 this use	9 -3 -1 -7 -4 -1
L12 toward buy	4 -3 -5 -5 -5 -2
L12 toward comma	2 -1 -3 -8 -6 -4
L12 toward customer	8 -8 -3 -6 -3 -1
L12 toward figure	5 -2 -1 -3 -2 -1
L12 toward is	5 -8 -6 -2 -5 -3
L12 toward kind	-4 6 -5 -13 -6 -3
L12 toward toward	2 1 -3 -8 -2 -3
L12 use customer	6 -4 -1 -2 -2 -1
L12 use figure	2 0 -1 -1 0 0
L12 use kind	3 1 -2 -3 -6 -1
L12 value from	-7 -4 -2 7 -6 -1
L12 value value	7 -7 -2 -5 -1 -1
L12 with lead	-5 -1 -4 6 -6 -1
L2 ^	-1 0 -1 -9 -2 -3
L2 amount	-3 -4 3 -1 -9 -14
L2 announce	5 -5 -13 -3 -13 -6
L2 backed	-4 7 -12 -2 -9 -6
L2 buy	-2 3 -7 -9 -4 -4
L2 by	-1 -14 -3 -1 2 -9
L2 colon	1 1 -11 -8 -11 -7
L2 comma	3 -11 -3 -4 -1 -7
L2 customer	5 1 -12 -12 -4 -9
L2 debt	11 -7 -5 -9 -4 -7
L2 figure	-1 5 -7 -12 -6 -2
L2 follow	-2 -5 -22 0 -2 0
L2 found	3 -3 -10 -2 -8 -7
L2 from	-14 -2 -15 8 1 -4
L2 fund	-2 -5 -5 2 -3 -1
L2 invest	-8 -2 -7 11 -15 -3
L2 is	3 -4 -12 -7 2 -12
L2 kind	14 -11 -9 -18 -17 -1
L2 lead	-10 -18 8 -1 -10 -8
L2 manager	2 -2 -7 -1 -6 -3
L2 media	-3 -4 0 -1 -17 -9
L2 money	1 -5 -3 -4 -1 -11
L2 more	8 -9 -10 -13 -1 2
L2 party	-5 -14 -5 5 -4 -13
L2 past	-9 2 -12 3 2 -8
L2 raise	7 -16 -5 1 -16 -9
L2 round	-7 -17 -3 7 -5 -11
L2 seek	-3 4 -16 0 -13 -10
L2 semi	3 -1 3 -7 -10 -3
L2 this	-10 -11 0 9 -15 -7
L2 toward	3 1 -13 -9 -19 -13
L2 use	12 -10 -5 -9 -9 -3
L2 value	1 -10 3 0 -8 -3
L2 with	5 -8 -6 0 -8 -2
LR ^ $	1 -10 -8 1 -13 -4
LR ^ adviser	-9 -6 -6 -6 -6 9
LR ^ amount	-5 1 -9 2 -7 -3
LR ^ announce	4 -4 -13 -3 -8 -6
LR ^ backed	-5 1 5 -11 -8 -3
LR ^ buy	1 0 -6 -6 -5 -2
LR ^ by	-10 4 -7 5 -3 -4
LR ^ colon	6 -4 -10 -11 -10 -5
LR ^ comma	2 -3 -2 -20 4 -7
LR ^ customer	7 -5 -7 -15 -6 -5
LR ^ figure	-1 2 -5 -11 -5 -3
LR ^ follow	-18 -9 -23 8 -2 -5
LR ^ found	-4 5 -10 -15 -9 -3
LR ^ invest	-3 -12 0 3 -14 -6
LR ^ is	-5 -1 1 -7 2 -2
LR ^ kind	6 -4 -20 -20 -15 -10
LR ^ lead	1 -9 4 -16 -10 -6
LR ^ media	3 -11 -14 2 -8 -7
LR ^ money	2 -1 -2 -8 -7 -2
LR ^ past	-10 11 -9 -12 -3 -3
LR ^ raise	-3 4 -12 -22 -8 -6
LR ^ round	1 1 -7 -11 -4 -3
LR ^ seek	7 -13 -1 2 -8 -7
LR ^ toward	-4 -3 -14 6 -12 -6
LR amount $	8 -8 -3 -8 -5 -2
LR amount amount	2 -1 0 -2 0 0
LR amount comma	-1 3 -5 -7 -2 -1
LR amount debt	3 -1 -1 -2 -1 -1
LR amount kind	8 -8 -1 -2 0 0
LR announce $	7 -4 -1 -5 -3 -1
LR announce comma	5 -2 -2 -4 -2 0
LR backed $	-1 -6 -5 1 -5 -3
LR backed amount	8 -6 -4 -8 -2 -1
LR backed comma	10 -9 -4 -9 -1 -1
LR backed follow	-6 -4 -6 6 -4 -1
LR backed fund	-1 -7 -7 3 -3 -1
LR backed is	-4 -7 -4 5 -3 -1
LR backed kind	0 -10 -8 3 -5 -2
LR backed lead	1 -6 2 -15 -6 -3
LR backed seek	-4 7 -8 -11 -3 -2
LR buy $	9 -11 -4 -5 -6 -4
LR buy comma	-2 3 -4 -7 -3 -1
LR buy kind	8 -8 -1 -1 0 0
LR by $	-16 -10 3 1 -17 -8
LR by amount	2 -7 6 -8 -2 -2
LR by backed	6 -6 -8 -15 2 -7
LR by comma	3 -9 -1 -2 -6 -3
LR by follow	-9 -2 0 2 -11 -1
LR by found	-1 -8 -6 -8 -3 4
LR by fund	4 -2 -2 -9 -4 -2
LR by invest	-12 -7 -3 7 -10 -3
LR by is	-9 -5 -2 4 -6 -2
LR by kind	1 -5 2 -10 -4 -2
LR by lead	-16 -7 3 1 -14 -9
LR by media	3 -2 0 -8 -2 0
LR by semi	-3 -3 -3 3 -1 -1
LR by toward	-10 -2 9 -6 -2 -1
LR colon $	-6 -11 -4 7 -10 -2
LR colon backed	6 -3 -5 -6 -6 -3
LR colon comma	9 -7 -2 -7 -3 0
LR colon customer	3 -1 0 -1 0 -1
LR colon is	-4 -1 -7 4 -5 -1
LR colon kind	11 -12 -6 -10 -3 -1
LR colon raise	2 -2 -1 -8 0 0
LR colon seek	-9 9 -3 -8 -1 -1
LR comma $	11 -20 -8 -6 -17 -6
LR comma amount	17 -14 -8 -16 -4 -2
LR comma announce	0 0 -5 -13 -5 -2
LR comma backed	-4 -14 -3 -1 2 -7
LR comma by	10 -7 -3 -11 -6 -2
LR comma comma	1 -6 -4 0 -19 -5
LR comma customer	3 -2 -8 -12 -6 -5
LR comma figure	10 -9 -2 -8 -4 -1
LR comma follow	-4 -10 -27 7 -13 -11
LR comma found	-5 -14 -7 1 -7 7
LR comma from	-4 5 -7 -6 -3 -2
LR comma invest	-1 -10 -15 5 -13 -5
LR comma is	4 -5 -14 -9 1 -10
LR comma kind	4 -5 -11 -4 -9 -4
LR comma lead	-5 -11 6 -6 -18 -7
LR comma media	14 -11 -7 -12 -5 -1
LR comma money	2 -2 -6 -15 -9 3
LR comma more	-3 -8 -12 -2 3 -9
LR comma party	-3 3 -6 0 -9 -4
LR comma raise	-4 4 -3 -11 -2 -1
LR comma round	-1 3 -4 -9 -2 -2
LR comma seek	-3 1 -2 -2 -6 -4
LR comma semi	10 -8 -3 -9 -4 -1
LR comma toward	0 -2 -8 1 -5 -2
LR comma use	-3 -9 -7 4 -6 -2
LR comma value	-4 5 -6 -8 -4 -3
LR customer $	12 -15 -4 -8 -7 -4
LR customer comma	8 -13 -3 -4 -3 -2
LR customer customer	8 -9 -2 -2 -1 -1
LR customer figure	3 -1 0 -1 -1 0
LR customer is	4 -2 -1 -1 -1 0
LR debt $	8 -3 -2 -8 -3 -1
LR debt comma	5 -2 -1 -5 -1 0
LR figure $	8 -4 -2 -6 -4 -2
LR figure comma	5 -3 -1 -3 -1 0
LR found $	7 -4 -1 -5 -2 -1
LR found announce	-2 3 -2 -7 -1 -1
LR found comma	1 1 -3 -5 -2 -1
LR found found	7 -8 -3 -6 -4 -6
LR found is	3 -1 0 -2 -1 -1
LR found kind	8 -8 -1 -2 -1 -1
LR found raise	7 -7 -2 -8 -2 -1
LR from $	-3 -11 -9 6 -20 -6
LR from comma	-1 -12 -11 6 -14 -2
LR from follow	-6 -2 -4 -3 4 -1
LR from is	-5 -3 -3 5 -3 -1
LR from media	-1 4 -2 -7 -4 0
LR from toward	5 -8 -8 -5 1 -2
LR fund invest	-3 -6 -9 4 -4 -1
LR invest $	11 -7 -4 -10 -7 -2
LR invest customer	4 -2 -2 -2 -2 -1
LR invest kind	7 -5 -1 -3 -1 0
LR is $	0 -16 -20 -3 -3 3
LR is amount	0 -8 -7 3 -2 -1
LR is backed	0 -5 -7 2 -16 -3
LR is comma	-13 4 0 6 -18 -7
LR is customer	6 -4 -2 -5 -2 -2
LR is debt	2 -2 -3 -1 -4 -2
LR is follow	-9 -4 5 -1 -10 0
LR is found	9 -7 -3 -7 -1 -7
LR is invest	6 -6 1 -8 -10 -2
LR is is	1 -8 -5 0 -8 -3
LR is kind	-1 -7 -5 2 -4 -4
LR is more	-2 -6 -13 4 -5 -6
LR is party	0 -5 -5 1 -8 -4
LR is past	-8 -6 -4 7 -3 -1
LR is semi	-11 -6 -5 11 -5 -2
LR kind $	-5 7 -3 -16 -8 -4
LR kind amount	8 -7 -3 -8 -2 -1
LR kind announce	-8 8 -3 -5 -3 -2
LR kind comma	6 -3 -8 -8 -3 -2
LR kind customer	7 -9 -3 -4 -3 -3
LR kind follow	-13 -5 -7 12 -7 -1
LR kind found	0 1 -2 -3 -2 -7
LR kind invest	-2 3 -2 -8 -3 -1
LR kind is	10 -8 -7 -11 -4 -2
LR kind kind	0 0 -1 -4 -1 0
LR kind media	1 0 -6 -8 -2 -1
LR kind money	-1 2 -4 -10 -5 -2
LR kind raise	-11 11 -4 -7 -3 -2
LR kind round	-4 4 -3 -6 -2 -1
LR kind seek	0 1 -4 -8 -2 -1
LR kind toward	-1 1 -6 -5 -1 -1
LR kind value	-8 8 -1 -2 -1 0
LR lead $	-12 -11 -9 4 1 -2
LR lead comma	0 4 -8 -12 -7 -1
LR lead follow	-9 -5 -10 10 -12 -3
LR media $	-1 5 -5 -10 -9 -2
LR media comma	8 -7 -1 -4 -1 0
LR media kind	-2 4 -2 -7 -2 -1
LR money $	12 -8 -2 -10 -4 -1
LR money amount	5 -4 -1 -3 -1 0
LR money comma	10 -9 -3 -6 -3 -1
LR money is	-5 5 -6 -5 -3 -1
LR money raise	6 -6 -1 -1 -1 0
LR more $	-12 -5 -9 0 6 -3
LR more follow	0 -5 -1 -12 3 -3
LR more is	9 -3 -9 -4 -9 -1
LR more lead	-10 -1 9 -9 -8 -1
LR more more	-8 -6 3 -8 2 -5
LR party $	-6 -5 -3 7 -16 -4
LR party comma	7 -4 -4 2 -12 -1
LR party follow	-1 -4 -10 0 -2 -3
LR party more	-4 -1 -5 -8 7 0
LR past kind	4 -4 -1 -1 -1 -1
LR raise $	3 -2 -3 -1 -5 -1
LR raise amount	-7 -1 -11 5 -9 -4
LR raise comma	9 -6 -3 -9 -2 -1
LR raise fund	2 -5 -5 -2 -6 -1
LR raise invest	0 -7 4 -5 -5 -2
LR raise lead	-11 -6 -6 3 4 -3
LR raise money	7 -5 -1 -7 -3 -1
LR raise party	1 -9 -3 0 -5 -1
LR raise round	-10 -6 -5 9 -7 -3
LR round toward	-6 -3 -3 6 -2 0
LR seek $	6 -2 -1 -3 -2 -1
LR seek amount	2 -1 -1 -1 0 0
LR seek buy	3 -2 -1 -1 -1 -1
LR seek comma	7 -8 -3 -4 -2 -1
LR seek raise	3 -3 -1 -1 -1 0
LR semi $	-4 -10 -9 7 -13 -1
LR semi follow	-3 -1 -7 7 -7 0
LR semi is	-7 -7 4 3 -12 -1
LR semi lead	-6 -2 7 -8 -4 -1
LR semi more	1 -5 -7 -8 1 -2
LR semi raise	-9 9 -2 -9 -1 -1
LR this amount	7 -5 -2 -6 -2 -1
LR this value	-3 3 -4 -5 -3 -1
LR toward $	10 -4 -10 -17 -13 -5
LR toward comma	6 -7 2 -15 -8 -3
LR toward is	2 2 -7 -7 -2 -1
LR toward kind	7 -6 -1 -4 0 0
LR toward money	8 -8 -1 -2 -1 0
LR toward raise	0 0 -1 -7 0 0
LR use $	12 -9 -4 -12 -9 -2
LR use comma	6 -4 -1 -3 -1 0
LR use customer	4 -3 -2 -2 -2 -1
LR use kind	4 -3 0 -1 0 0
LR value amount	-1 4 -7 -11 -5 -3
LR value comma	6 -5 -3 -4 -2 -1
LR with follow	4 -1 -14 -2 -2 -1
LR with lead	-8 -3 9 -10 -3 -1
NR -	0 -4 -10 -2 -5 -6
NR adviser	2 -8 -4 2 -3 -2
NR backed	7 -6 -11 -4 -8 -3
NR buy	8 -7 -2 -7 -1 0
NR customer	4 -2 -15 -7 -13 -5
NR follow	-7 -6 1 1 -1 -4
NR found	-4 7 -6 -10 -5 -3
NR invest	-3 -5 1 1 -10 -5
NR lead	-4 2 3 -10 -13 -4
NR manager	8 -6 -4 -9 -3 -1
NR more	-10 -16 -4 7 5 -4
NR party	2 -5 -2 -3 -12 -4
NR past	3 -1 -14 -4 -14 -5
NR raise	-1 6 -19 -16 -18 -8
NR seek	7 -6 -15 -7 -16 -7
NR value	-2 -4 5 -5 -16 -6
PL -	-1 0 -2 -3 -11 -8
PL backed	1 -13 -1 2 -13 -8
PL buy	9 -9 -2 -8 -2 -3
PL customer	8 -5 -8 -16 -13 4
PL follow	0 -13 -15 -6 2 2
PL found	8 -2 -1 -10 -11 -5
PL invest	-2 0 -1 -8 0 -2
PL lead	-5 -8 -6 3 -6 -6
PL more	3 -8 -6 -9 -5 3
PL party	0 -3 -4 -2 3 -6
PL past	-1 8 -4 -8 -11 -6
PL raise	-5 -8 -1 5 -9 -15
PL seek	5 -3 -7 -20 -13 1
PL value	-8 -18 10 5 -20 -8
R1 $	-3 -6 -4 -1 -5 -1
R1 adviser	-1 -7 -9 -9 -9 5
R1 amount	-1 -2 -11 0 -21 -15
R1 announce	-1 2 -16 -6 -12 -8
R1 backed	2 -9 -4 -5 -1 -14
R1 buy	3 -2 -8 -8 -7 -5
R1 by	-1 0 -7 -1 -8 -6
R1 colon	6 -3 -11 -12 -10 -8
R1 comma	-2 -3 1 -4 -7 -21
R1 customer	5 -9 -14 -2 -12 -10
R1 debt	7 -8 -6 -6 -6 -3
R1 figure	6 -7 -11 -3 -13 -6
R1 follow	-8 -18 -7 5 -1 -16
R1 found	-2 -4 -16 -7 -16 5
R1 from	1 1 -8 -10 -5 -4
R1 fund	8 -13 -5 -7 -11 -6
R1 invest	-6 -3 -1 0 -6 -15
R1 is	-1 -5 -7 -4 0 -8
R1 kind	9 -7 -10 -10 -21 -18
R1 lead	-7 -17 8 -5 -7 -17
R1 media	6 -5 -7 -4 -18 -10
R1 money	3 0 -12 -13 -5 1
R1 more	-6 -7 -5 -4 5 -15
R1 party	-2 2 -12 1 -18 -11
R1 past	-4 0 -11 5 -9 -7
R1 raise	-1 2 -17 -9 -14 -11
R1 round	-4 2 -11 3 -13 -8
R1 seek	-1 -2 -4 -1 -15 -12
R1 semi	-8 -2 -7 8 -11 -5
R1 toward	0 -4 -6 0 -5 -11
R1 use	1 -13 -9 1 -8 -4
R1 value	-1 4 -10 -13 -9 -7
R1 with	-7 5 6 -11 -5 -2
R12 $ $	-3 -6 -4 -1 -5 -1
R12 adviser $	-1 -7 -9 -9 -9 5
R12 amount $	4 -1 -10 -10 -9 -6
R12 amount buy	5 -4 -3 -5 -1 -2
R12 amount comma	11 -6 1 -20 -8 -3
R12 amount debt	12 -9 -1 -11 -2 -1
R12 amount invest	-1 -9 -7 3 -4 -3
R12 amount money	9 -4 -1 -9 -1 -1
R12 amount round	-10 9 -15 1 -9 -4
R12 amount toward	-8 -5 -5 6 -3 -1
R12 amount value	1 0 -4 -6 -1 -1
R12 announce $	3 -2 -1 -10 -3 -1
R12 announce amount	6 -5 -3 -8 -1 -1
R12 announce colon	-9 9 -1 -4 -1 -1
R12 announce comma	4 -5 -10 -3 -5 -3
R12 announce money	3 -3 -1 -6 0 0
R12 announce raise	-10 9 -5 -9 -4 -3
R12 announce round	-4 5 -1 -6 -1 0
R12 backed $	-3 -9 -10 -1 3 -4
R12 backed comma	13 -9 -7 -11 -9 -2
R12 backed follow	7 -4 -9 -2 -14 -3
R12 backed fund	0 -4 3 -11 -8 -3
R12 backed is	3 -3 -8 -2 -8 -2
R12 backed kind	-4 -1 -12 6 -16 -3
R12 backed lead	1 -6 1 -11 -12 -5
R12 buy $	5 -2 -1 -2 -1 -1
R12 buy comma	6 -5 -3 -4 -2 -2
R12 by amount	9 -5 -3 -10 -4 -2
R12 colon $	8 -8 -1 -4 -3 0
R12 colon comma	-2 3 -2 -4 -1 0
R12 colon is	8 -7 -1 -3 -1 0
R12 colon kind	1 0 -1 -3 0 -1
R12 colon raise	-1 1 -1 -4 -2 -1
R12 colon seek	7 -8 -3 -4 -1 -1
R12 colon toward	6 -6 -3 -4 -3 -1
R12 comma $	6 -13 2 -10 -15 -3
R12 comma amount	-2 4 -8 -11 -6 -1
R12 comma announce	-4 6 -5 -7 -2 -1
R12 comma backed	6 -6 -1 -2 -3 0
R12 comma by	-2 -7 -8 4 -3 -1
R12 comma colon	5 -4 -2 -4 -2 0
R12 comma comma	8 -11 -7 1 -6 -1
R12 comma customer	4 -8 -6 2 -5 -2
R12 comma figure	7 -7 -4 -6 -3 -1
R12 comma follow	0 -8 -1 -6 0 -3
R12 comma found	0 0 -2 -2 -1 -1
R12 comma from	0 2 -2 -7 -5 -1
R12 comma invest	-7 -3 5 2 -7 -2
R12 comma is	-4 0 2 -4 -16 -4
R12 comma kind	0 0 -2 -6 -10 -3
R12 comma lead	5 -4 -3 -5 -4 -1
R12 comma media	6 -8 4 -7 -1 0
R12 comma money	-6 1 -7 7 -11 -3
R12 comma more	-16 -9 -2 4 5 -2
R12 comma party	-8 -8 4 5 -4 -1
R12 comma past	9 -7 -6 -9 -3 -1
R12 comma raise	13 -12 -5 -9 -5 -1
R12 comma round	10 -11 -9 -9 -11 -2
R12 comma seek	3 0 -7 -10 -6 -1
R12 comma semi	5 -3 -1 -3 -1 0
R12 comma this	-3 -3 -4 3 -2 -1
R12 comma toward	-2 1 1 -3 -13 -2
R12 comma use	10 -7 -6 -9 -3 -1
R12 comma value	0 -8 4 -7 -4 -2
R12 comma with	6 -8 -3 -7 -2 -1
R12 customer $	8 -9 -5 -6 -7 -4
R12 customer amount	-2 -11 -4 6 -1 -1
R12 customer comma	3 -3 -6 -9 -4 -3
R12 customer customer	11 -12 -2 -4 -1 -1
R12 customer figure	6 -5 -2 -2 -2 -2
R12 customer kind	12 -14 -4 -9 -3 -4
R12 customer party	9 -8 -6 -7 -2 -1
R12 debt $	2 -3 -3 -1 -4 -1
R12 debt amount	6 -4 -3 -6 -1 -1
R12 debt comma	7 -5 -2 -6 -2 0
R12 figure $	7 -5 -1 -6 -3 -1
R12 figure amount	2 0 -3 -11 -3 -1
R12 figure comma	5 -3 -4 -10 -5 -1
R12 follow $	-3 -11 -7 -1 3 -12
R12 follow amount	-7 -5 -5 6 -5 -1
R12 follow comma	-13 -10 -8 11 -4 -6
R12 follow party	-9 -3 -6 11 -10 -1
R12 follow seek	3 -5 -7 -3 -5 -2
R12 follow semi	-8 -1 -6 11 -8 -2
R12 follow this	-6 -2 -5 10 -10 -1
R12 follow toward	-6 -3 -5 8 -10 -1
R12 found $	-7 8 -3 -6 -4 -8
R12 found adviser	-11 -12 -7 -11 -7 12
R12 found announce	-1 3 -2 -3 -1 -9
R12 found comma	-3 8 -10 -13 -7 -16
R12 found customer	1 2 -2 -6 -1 -6
R12 found found	9 -7 -4 -7 -4 -12
R12 found is	4 -3 -1 -4 -1 -6
R12 found kind	9 -10 -4 -6 -1 -1
R12 found lead	4 -2 -2 -2 -1 -5
R12 fund comma	-2 -3 -5 3 -2 -1
R12 fund fund	7 -4 -1 -6 -1 0
R12 fund lead	4 -3 -3 -10 -5 -2
R12 fund round	0 -4 -3 0 -6 -1
R12 invest $	-9 -14 -3 4 0 -7
R12 invest amount	-10 1 -13 7 -4 -2
R12 invest comma	-4 -2 -1 0 -17 -5
R12 invest customer	8 -3 -2 -8 -2 -1
R12 invest lead	7 -5 2 -9 -4 -3
R12 is $	-5 -17 -9 1 7 -2
R12 is adviser	7 -5 -5 -5 -7 -7
R12 is amount	-12 4 6 0 -6 -3
R12 is comma	4 -6 -10 -1 -13 -3
R12 is customer	-7 7 -4 -5 -2 -2
R12 is follow	1 -7 4 -9 1 -1
R12 is is	-5 -1 -17 6 -16 -6
R12 is kind	10 -16 -7 -12 -6 0
R12 is party	0 -10 -11 -2 3 -6
R12 is raise	2 -1 -4 -9 -6 -2
R12 is seek	-12 8 4 -12 -9 -5
R12 is toward	-2 -4 1 0 -11 -6
R12 kind $	3 -14 -7 -1 -9 -3
R12 kind amount	7 -7 -1 -4 0 0
R12 kind announce	17 -18 -4 -5 -3 -2
R12 kind comma	-7 8 -8 -11 -4 -1
R12 kind customer	-1 2 -2 -3 -1 -1
R12 kind follow	-2 -5 -10 4 -9 -2
R12 kind found	4 -4 -1 -1 -1 -3
R12 kind is	12 -12 -5 -7 -1 -2
R12 kind kind	7 -3 -1 -7 -3 0
R12 kind media	13 -15 -6 -7 -3 -2
R12 kind money	10 -9 -6 -8 -1 -1
R12 kind past	-1 -8 4 -8 -3 -2
R12 kind raise	11 -11 -7 -11 -6 -4
R12 kind round	7 -7 -4 -5 -2 -1
R12 kind seek	13 -13 -5 -7 -1 -1
R12 kind toward	-6 8 -9 -11 -5 -2
R12 kind value	-3 3 -1 -1 0 0
R12 lead $	-2 -7 3 -6 -12 -7
R12 lead amount	-16 -8 3 1 -5 -3
R12 lead comma	-11 -9 9 -6 -17 -8
R12 lead follow	-10 -4 12 -12 -3 -1
R12 lead money	-13 -4 11 -9 -3 -2
R12 lead party	-5 -1 7 -6 -1 0
R12 lead round	-14 -8 2 -2 4 -4
R12 lead semi	-18 -3 0 2 -6 -3
R12 lead this	-8 -1 9 -9 -1 -1
R12 media $	9 -9 -1 -13 -6 -1
R12 media announce	6 -5 -1 -3 -1 -1
R12 media colon	6 -6 -1 -5 -1 0
R12 media comma	15 -12 -7 -16 -7 -2
R12 media kind	7 -6 -5 -8 -1 -2
R12 media raise	-11 11 -2 -7 -1 -1
R12 media seek	-2 -11 -7 9 -1 -1
R12 money $	7 -7 -5 -5 -1 -2
R12 money amount	-6 7 -2 -9 -2 -1
R12 money comma	5 -2 -5 -10 -5 -1
R12 money is	8 -8 -2 -5 -3 -1
R12 money money	3 -2 -2 -5 -3 -2
R12 more $	-6 -9 0 -2 0 -9
R12 more amount	-1 -2 -6 3 -6 -2
R12 more comma	-10 -3 -3 -8 6 -2
R12 more follow	-7 -6 -9 -2 5 -5
R12 more more	3 -3 -5 -11 0 -4
R12 party $	4 -10 -6 -2 -9 -5
R12 party comma	-3 1 -6 1 -9 -3
R12 party follow	-10 -4 -5 9 -7 -2
R12 party invest	4 -6 -5 -4 -4 -2
R12 past invest	-8 -6 -4 7 -3 -1
R12 past raise	3 -2 -5 -11 -2 -2
R12 raise $	9 -9 -1 -2 -1 -1
R12 raise amount	-3 3 -10 -3 -10 -5
R12 raise by	-5 5 0 0 0 0
R12 raise comma	9 -9 -5 -8 -3 -2
R12 raise debt	-4 4 -1 -2 -1 -1
R12 raise is	-6 7 -4 -10 -2 -1
R12 raise party	-3 4 -1 -3 -1 0
R12 raise round	-6 6 -4 -9 -4 -2
R12 round comma	9 -8 -5 -8 -2 -1
R12 round money	3 -1 -5 -13 -5 -3
R12 round raise	-9 9 -1 -3 -1 -1
R12 seek $	1 4 -10 -8 -4 -3
R12 seek amount	4 -3 -17 -4 -4 -2
R12 seek comma	6 -5 -9 -11 -2 -2
R12 seek follow	-2 -5 -12 4 -3 -2
R12 seek is	5 -10 -9 2 -1 -1
R12 seek lead	-11 -9 11 -11 -2 -3
R12 seek money	0 2 -10 -14 -1 -1
R12 seek party	-1 4 -10 -11 -4 -2
R12 seek round	0 1 -9 -10 -1 -1
R12 seek seek	-3 5 -12 -13 -1 -1
R12 seek semi	-8 -5 -11 8 -4 -1
R12 seek toward	-1 -2 -13 1 -2 -1
R12 semi $	-5 -2 -1 5 -3 -1
R12 semi kind	-7 3 -4 3 -3 -1
R12 semi money	-5 -1 -1 5 -1 0
R12 toward $	1 4 1 -10 -5 -2
R12 toward buy	3 -7 7 -7 -3 -1
R12 toward comma	-5 7 -4 -11 -5 -1
R12 toward kind	-8 -8 -1 9 -1 0
R12 toward money	10 -8 -4 -9 -6 -1
R12 toward seek	-3 7 -8 -10 -3 -2
R12 toward toward	2 -10 -8 -2 1 -2
R12 use $	1 -5 -5 -1 -4 -2
R12 use comma	-3 -6 -4 3 -3 0
R12 value amount	-2 3 -8 -9 -5 -3
R12 value value	0 0 -5 -6 -4 -3
R2 $	-2 -10 -6 -4 5 -4
R2 adviser	-8 -14 -9 -11 -13 11
R2 amount	-5 2 -9 3 -24 -20
R2 announce	6 -3 -10 -13 -9 -12
R2 backed	4 -4 -10 -1 -5 -7
R2 buy	15 -15 0 -11 -9 -6
R2 by	-6 4 -9 3 -5 -5
R2 colon	5 -3 -7 -11 -6 -7
R2 comma	-5 -3 3 1 -10 -26
R2 customer	-1 2 -12 -5 -11 -11
R2 debt	6 1 -7 -16 -4 -2
R2 figure	14 -14 -7 -10 -6 -4
R2 follow	-3 -17 -3 2 2 -17
R2 found	9 -7 -9 -12 -10 -2
R2 from	-1 4 -4 -11 -6 -2
R2 fund	4 -1 1 -14 -10 -7
R2 invest	-3 -3 -5 -1 4 -11
R2 is	0 -6 -5 5 -28 -15
R2 kind	6 -12 -9 0 -27 -4
R2 lead	8 -14 4 -20 -17 -13
R2 media	3 -1 -8 -3 -9 -6
R2 money	0 0 -7 -3 -21 -11
R2 more	-6 -11 2 -2 3 -7
R2 party	-1 -4 0 -2 -3 -10
R2 past	-1 5 1 -17 -9 -7
R2 raise	2 -1 -14 -3 -16 -11
R2 round	-7 6 -2 -5 -3 -12
R2 seek	0 4 -6 -8 -18 -10
R2 semi	-7 -5 -3 7 -18 -9
R2 this	-3 -8 2 5 -13 -1
R2 toward	-6 -3 -4 6 -2 -16
R2 use	11 -8 -6 -10 -4 -2
R2 value	3 -1 -2 -16 -13 -9
R2 with	2 8 -7 -11 -6 -2
RL -	-2 -3 -4 -1 -5 -2
RL backed	-3 2 -4 3 -19 -12
RL buy	-2 6 -11 -13 -11 -9
RL customer	6 0 -16 -17 -3 -10
RL follow	-1 -9 -2 5 -16 -13
RL found	4 -8 -14 2 -14 -14
RL invest	4 -2 -11 1 -18 -11
RL lead	-2 -6 6 -8 -15 -16
RL manager	2 -2 -7 -1 -6 -3
RL more	0 -16 0 -14 6 -12
RL party	-5 -16 -10 4 -2 -15
RL past	3 -3 -1 -2 -11 -8
RL raise	-1 -14 -9 3 0 -16
RL seek	4 0 -18 -6 -16 -11
RL value	-1 2 -3 -4 -12 -7
RLN - -	4 -6 -33 -2 -10 -21
RLN - adviser	7 -7 -2 -4 -1 -1
RLN - backed	8 -5 -7 -14 -6 -2
RLN - customer	7 -2 -14 -20 -11 -3
RLN - follow	-1 -6 -7 3 -3 -1
RLN - found	-6 7 -5 -10 -4 -2
RLN - invest	-1 -8 2 2 -8 -3
RLN - lead	0 4 -17 -14 -10 -2
RLN - manager	7 -6 -4 -7 -2 -1
RLN - more	-7 -13 -13 3 6 -2
RLN - party	3 -6 3 -13 -8 -2
RLN - past	0 -3 -11 0 -10 -4
RLN - raise	-4 7 -18 -23 -16 -6
RLN - seek	4 -5 -16 -4 -13 -5
RLN - value	1 -2 2 -17 -13 -3
RLN backed -	2 -13 -9 0 -9 -5
RLN backed invest	9 -8 -4 -8 -1 -1
RLN buy -	-1 4 -9 -11 -9 -7
RLN buy found	2 -1 -1 -1 -1 -1
RLN customer -	5 -2 -9 -11 -16 -6
RLN customer customer	6 -7 -2 -4 -2 -1
RLN customer seek	7 -7 -1 -1 -1 0
RLN follow -	-9 -1 -1 4 -13 -6
RLN follow more	-8 -1 -3 8 -1 0
RLN follow value	-6 -4 -6 6 -2 0
RLN found -	3 0 -3 -8 -5 -5
RLN found past	7 -7 -1 -2 -1 0
RLN found raise	8 -6 -5 -7 -2 -1
RLN invest -	3 -4 -10 0 -12 -6
RLN invest seek	3 -2 -1 -1 0 0
RLN invest value	-2 -5 -3 3 -1 -1
RLN lead -	-6 -9 1 -1 -5 -9
RLN lead follow	0 -7 4 -12 -9 -3
RLN lead invest	0 -4 4 -8 -1 -1
RLN lead lead	-6 -3 5 -5 -1 -1
RLN manager -	2 -2 -7 -1 -6 -3
RLN more -	-4 -8 -12 -5 6 -8
RLN more past	7 -5 -7 -6 -7 -1
RLN party -	1 -14 -17 -1 -4 -12
RLN party backed	-7 -1 -4 8 -1 -1
RLN party follow	-6 -2 -4 8 -11 0
RLN party invest	-5 -1 -1 5 -1 0
RLN party more	-9 -2 -4 8 -6 -1
RLN party raise	-7 -3 -2 6 -2 -1
RLN past -	-5 2 -5 3 -7 -1
RLN raise -	0 -8 -15 3 -22 -8
RLN raise seek	-1 -2 -2 3 -3 0
RLN raise value	-1 -6 3 -4 -5 -2
RLN seek -	19 -21 -7 -14 -10 -6
RLN seek invest	-5 6 -5 -6 -2 0
RLN seek seek	6 -7 -2 -3 -1 -1
RLN value -	-2 1 -8 -2 -10 -5
RLN value seek	5 -4 -1 -3 0 0
RLR - -	1 -1 -14 -4 -5 -25
RLR - adviser	3 -10 -10 -11 -12 4
RLR - backed	-1 -2 -3 -8 3 -14
RLR - buy	11 -10 -11 -12 -8 -7
RLR - customer	-1 0 -15 -3 -12 -10
RLR - follow	-4 -11 -7 5 -12 -17
RLR - found	-6 -1 -18 -8 -17 8
RLR - invest	0 -8 -8 1 -5 -16
RLR - lead	-5 -17 7 -6 -27 -17
RLR - manager	9 -7 -8 -8 -10 -3
RLR - more	-1 -2 -17 -6 5 -12
RLR - party	2 -10 -22 3 -4 -15
RLR - past	1 -3 -16 2 -12 -9
RLR - raise	0 3 -19 -10 -17 -14
RLR - seek	-4 -2 1 1 -23 -16
RLR - value	4 -3 -21 -5 -13 -11
RLR backed -	-1 -11 -12 4 -11 -7
RLR backed follow	-6 -5 -8 7 -7 -2
RLR backed invest	1 -8 -11 1 -6 -2
RLR backed lead	3 -7 1 -16 -7 -3
RLR backed raise	6 -5 -1 -3 -1 -1
RLR backed seek	-5 7 -9 -13 -4 -2
RLR buy -	0 4 -11 -13 -10 -8
RLR customer -	6 -2 -9 -11 -15 -7
RLR customer backed	6 -2 -1 -4 -3 -1
RLR customer customer	9 -9 -2 -2 -2 -1
RLR customer found	7 -7 -1 -1 -1 -2
RLR customer invest	1 1 -8 -8 5 -1
RLR customer raise	-2 3 -2 -5 -2 -1
RLR customer seek	5 -5 0 -1 0 0
RLR follow -	-14 -7 1 8 -16 -8
RLR follow backed	2 -7 -6 0 -7 -4
RLR found -	3 0 -9 -12 -8 -6
RLR found customer	6 -5 -1 -2 -1 -1
RLR found found	7 -8 -3 -7 -4 -7
RLR found past	6 -5 -2 -5 -2 -2
RLR found raise	5 -4 -3 -9 -2 -1
RLR invest -	3 -6 -10 1 -13 -7
RLR invest customer	-2 4 -2 -4 -3 -1
RLR invest invest	-2 -10 -5 4 -5 -2
RLR invest value	2 0 -6 -7 -2 -2
RLR lead -	0 -3 3 -9 -9 -13
RLR lead buy	-10 -1 8 -5 -2 -1
RLR lead follow	-11 -6 -1 3 -15 -3
RLR lead past	-3 -3 4 -8 -3 -1
RLR manager -	2 -2 -7 -1 -6 -3
RLR more -	1 -13 -17 -9 7 -9
RLR more follow	1 -6 -1 -12 3 -3
RLR more lead	-10 -1 9 -9 -8 -1
RLR more more	-7 -6 2 -8 2 -6
RLR party -	-4 -16 -22 5 -7 -13
RLR party backed	-4 -4 -5 5 -14 -2
RLR party follow	-2 -6 -11 -3 2 -3
RLR party invest	1 -4 5 -5 -5 -1
RLR party more	-4 -1 -5 -8 7 0
RLR party party	-13 -4 -4 12 -7 -2
RLR past -	0 -1 -6 1 -9 -2
RLR past found	8 -8 -2 -4 -2 -5
RLR raise -	1 -10 -7 2 -25 -10
RLR raise backed	7 -4 -5 -7 -7 -2
RLR raise follow	-8 -2 -9 -2 3 -1
RLR raise invest	-5 -16 -1 5 -16 -6
RLR raise lead	-2 -8 -5 1 3 -5
RLR raise party	-1 -9 -5 2 -6 -2
RLR raise raise	2 -1 -4 -7 -3 -1
RLR raise seek	-8 -4 -6 -1 2 -1
RLR seek -	5 0 -11 -16 -13 -7
RLR seek buy	3 -2 -1 -1 -1 -1
RLR seek customer	2 -1 0 -1 -1 0
RLR seek invest	-2 4 -3 -8 -2 -1
RLR seek raise	1 0 -1 -2 -1 -1
RLR seek seek	6 -6 -2 -4 -1 -1
RLR value -	0 0 -10 -3 -11 -6
RR -	-1 -1 -7 -3 -6 -11
RR adviser	3 -10 -10 -11 -12 4
RR backed	1 -5 -5 -5 -2 -16
RR buy	13 -11 -3 -13 -12 -9
RR customer	0 0 -16 -4 -14 -12
RR follow	-6 -14 -5 3 -1 -20
RR found	-4 -2 -18 -8 -18 7
RR invest	-1 -11 -3 1 -5 -21
RR lead	-2 -19 5 -7 -8 -19
RR manager	9 -7 -8 -8 -10 -3
RR more	-4 -9 -6 -5 4 -16
RR party	-3 -6 -23 6 -7 -16
RR past	1 -3 -1 -1 -14 -11
RR raise	2 1 -22 -7 -19 -16
RR seek	-3 0 -2 -2 -11 -18
RR value	2 0 -5 -8 -14 -14
begins	-4 -2 -1 -1 -2 0
en	-21 1 8 4 3 -10
etc	-8 -16 -19 0 10 -7
first of all	-2 5 -18 -6 -5 -23
in title	-7 2 -2 -1 -3 -6
later in list	5 2 -16 -1 -5 -27
latin	-10 9 5 -3 -8 -22
line 0	-3 -2 -2 -1 -2 -5
line 1	3 -10 -4 -4 0 -5
line 2	-6 3 -2 -2 -15 -8
opens	-2 -4 -2 -2 -6 2
opens R1 adviser	-9 -6 -6 -6 -6 9
opens R1 amount	-5 1 -9 2 -7 -3
opens R1 announce	1 -3 -11 -2 -6 -6
opens R1 backed	-5 1 5 -11 -8 -3
opens R1 buy	9 -8 -4 -5 -2 -1
opens R1 by	-10 4 -7 5 -3 -4
opens R1 colon	9 -7 -9 -15 -8 -4
opens R1 comma	0 2 -22 -19 0 -6
opens R1 customer	5 -4 -6 -12 -4 -4
opens R1 figure	2 0 -5 -10 -4 -3
opens R1 follow	-11 -4 -11 3 1 -2
opens R1 found	-6 6 -9 -14 -6 -3
opens R1 invest	-6 -10 0 5 -10 -6
opens R1 is	-2 0 3 -11 -1 -1
opens R1 kind	3 -2 -16 -15 -8 -6
opens R1 lead	3 -8 0 -13 -6 -6
opens R1 media	3 -15 -11 4 -6 -4
opens R1 money	6 -4 -2 -6 -5 -1
opens R1 past	-10 11 -8 -10 -3 -3
opens R1 raise	4 -3 -8 -19 -4 -5
opens R1 round	2 1 -7 -10 -4 -3
opens R1 seek	2 -9 2 0 -6 -6
opens R1 toward	-2 -1 -13 2 -11 -6
opens line 0	0 -5 -4 0 -5 -3
opens line 1	-1 -3 0 -5 -8 -2
opens line 2	-3 4 -10 -14 -6 2
owns	-2 -5 -5 5 -11 -11
owns R1 amount	-7 -4 -6 6 -3 -2
owns R1 comma	1 -4 -2 -1 -4 -1
owns R1 found	3 -2 -4 -8 -1 -9
quoted	-11 11 -8 -8 -1 -7
quoted R1 $	-3 5 -2 -11 -4 -2
quoted R1 announce	-2 2 -2 -10 -3 -1
quoted R1 comma	13 -10 -8 -9 -3 -1
quoted R1 found	-9 9 -1 -1 -1 -3
quoted R1 raise	-16 15 -2 -6 -2 -2
quoted R1 round	-9 9 -3 -6 -2 -1
quoted R1 seek	-6 6 -1 -1 0 0
raises somewhere	-12 13 -13 -8 -27 -26
shape fund	-14 -14 4 2 -2 3
shape fund L1 ^	-18 2 4 2 -20 5
shape fund L1 backed	5 -8 -5 -1 -7 -5
shape fund L1 by	-13 -8 1 5 -17 -3
shape fund L1 colon	-3 -7 -13 -5 6 -4
shape fund L1 comma	-8 -15 -3 1 -1 4
shape fund L1 from	3 -6 -11 4 -13 -3
shape fund L1 is	-3 -17 2 3 -16 -14
shape fund L1 kind	6 -7 -1 -5 -1 0
shape fund L1 lead	-7 -7 -10 10 -9 -3
shape fund L1 more	-16 -7 2 -7 3 -5
shape fund L1 party	2 -2 -7 -10 8 -3
shape fund L1 raise	-6 -7 -1 4 -12 -4
shape fund L1 semi	-7 -2 1 -3 4 -1
shape fund L1 with	5 -1 -2 -2 -13 -1
shape fund R1 $	-2 -12 0 0 -6 -11
shape fund R1 amount	3 -13 -12 1 -7 -4
shape fund R1 announce	-9 9 -3 -9 -1 -2
shape fund R1 backed	6 -7 1 -13 -13 -7
shape fund R1 by	1 -10 -6 1 -5 -4
shape fund R1 comma	-2 -14 2 -3 -3 -7
shape fund R1 follow	-6 -8 -5 1 1 -10
shape fund R1 found	-6 -8 -6 -8 -6 7
shape fund R1 invest	-18 -8 0 4 1 -7
shape fund R1 is	-5 -10 -3 5 -14 1
shape fund R1 kind	-4 -2 -8 5 -8 -3
shape fund R1 lead	-1 -8 1 -2 -16 -11
shape fund R1 more	-19 -10 0 -2 4 -11
shape fund R1 party	-4 -3 -7 6 -7 -3
shape fund R1 raise	-9 10 -3 -6 -1 -2
shape fund R1 seek	4 -9 -2 -3 -6 -6
shape fund R1 semi	-6 -1 -2 6 -1 -1
shape fund R1 toward	5 -7 -1 -5 -8 -3
shape fund RR -	-6 -4 0 2 -10 -19
shape fund RR backed	6 -7 1 -13 -13 -7
shape fund RR follow	-10 -10 -6 4 0 -13
shape fund RR found	-10 -9 -8 -9 -9 10
shape fund RR invest	-9 -11 -2 4 -1 -11
shape fund RR lead	-2 -8 2 -3 -17 -12
shape fund RR more	-19 -10 0 -2 4 -11
shape fund RR party	-4 -8 -13 7 -13 -10
shape fund RR raise	-10 10 -5 -8 -1 -4
shape fund RR seek	4 -10 0 -4 -11 -8
shape group	-2 -13 3 3 -18 -12
shape group L1 ^	2 -4 1 0 -1 -1
shape group L1 by	2 -5 4 -9 -6 -4
shape group L1 comma	1 -8 -3 0 -10 -4
shape group L1 from	1 -4 -5 0 -4 -1
shape group L1 is	-8 -2 -4 8 -5 -1
shape group L1 kind	6 -6 -3 -5 -2 -2
shape group L1 raise	-2 -6 4 -4 -5 -3
shape group R1 $	-5 -5 4 3 -5 -2
shape group R1 amount	-6 -4 -5 6 -2 -2
shape group R1 backed	4 -5 -12 0 -8 -4
shape group R1 comma	-1 -4 -4 2 -2 -1
shape group R1 follow	2 -3 -9 0 -9 -2
shape group R1 invest	-3 -5 4 -4 -5 -2
shape group R1 lead	-8 -3 10 -12 -2 -2
shape group RR -	0 -9 0 0 -9 -4
shape group RR backed	4 -5 -12 0 -8 -4
shape group RR buy	5 -4 -3 -4 -1 -2
shape group RR follow	2 -3 -9 0 -9 -2
shape group RR invest	-6 -6 4 0 -6 -3
shape group RR lead	-8 -3 10 -12 -2 -2
shape other	0 -2 -8 -2 -4 -10
shape other L1 ^	-1 -1 -7 -5 2 -8
shape other L1 amount	5 0 -8 -10 -8 -3
shape other L1 announce	8 -8 -4 -7 -5 -1
shape other L1 backed	1 -2 -5 -2 -11 -6
shape other L1 buy	8 -5 -8 -9 -9 -6
shape other L1 by	-1 -22 2 -2 -27 -4
shape other L1 colon	1 -8 -1 2 -16 -5
shape other L1 comma	1 -4 0 -4 -8 -6
shape other L1 customer	4 -2 -7 -10 -10 -6
shape other L1 figure	8 -7 -3 -6 -5 -2
shape other L1 follow	6 -11 2 -3 -5 -3
shape other L1 found	4 -7 -10 1 -10 -8
shape other L1 from	-9 -17 -13 3 5 -10
shape other L1 invest	11 -8 -5 -11 -8 -3
shape other L1 is	-5 -11 -7 3 -3 2
shape other L1 kind	-2 5 -17 -11 -20 -12
shape other L1 lead	-4 1 -15 2 -3 -4
shape other L1 media	0 0 -9 -2 -12 -4
shape other L1 money	8 -4 -8 -10 -8 -2
shape other L1 more	0 -13 -2 -3 1 -6
shape other L1 party	-2 -11 -11 1 0 -7
shape other L1 past	3 2 -6 -9 -5 -6
shape other L1 raise	-2 -2 -11 3 -16 -5
shape other L1 round	2 -11 1 3 -10 -2
shape other L1 seek	3 -1 -5 -5 -5 -3
shape other L1 semi	1 -2 1 -1 -10 -7
shape other L1 this	-1 2 -4 -7 -5 -2
shape other L1 toward	-1 3 -15 -3 -17 -10
shape other L1 use	13 -11 -5 -13 -10 -4
shape other L1 value	-3 5 -7 -9 -6 -4
shape other L1 with	-1 -8 -1 -3 2 -1
shape other R1 $	-5 -7 -6 2 -3 1
shape other R1 adviser	-1 -6 -8 -8 -8 4
shape other R1 amount	-5 2 -4 0 -15 -10
shape other R1 announce	-2 4 -11 -19 -10 -5
shape other R1 backed	-4 -15 -16 5 -2 -9
shape other R1 buy	-2 3 -7 -6 -6 -3
shape other R1 by	-4 5 -3 -8 -2 -2
shape other R1 colon	3 0 -8 -14 -8 -5
shape other R1 comma	1 -3 -2 -7 -5 -16
shape other R1 customer	11 -9 -12 -15 -10 -8
shape other R1 debt	8 -7 -2 -9 -4 -2
shape other R1 figure	7 -9 -10 -2 -9 -5
shape other R1 follow	-5 -13 -4 3 -3 -10
shape other R1 found	3 -6 -13 -3 -13 -2
shape other R1 from	-1 2 -7 -7 -3 -3
shape other R1 fund	4 -9 0 -12 -4 -3
shape other R1 invest	-2 1 -21 2 -18 -7
shape other R1 is	-3 -3 -4 -4 2 -19
shape other R1 kind	10 -5 -7 -26 -15 -13
shape other R1 lead	-5 -12 6 -5 -16 -9
shape other R1 media	9 -5 -8 -10 -16 -9
shape other R1 money	5 -2 -10 -9 -3 -8
shape other R1 more	5 -5 -18 -6 0 -7
shape other R1 party	-2 4 -8 -3 -11 -7
shape other R1 past	-2 -3 -9 4 -7 -6
shape other R1 raise	-2 2 -14 -5 -10 -6
shape other R1 round	0 -2 -10 1 -10 -6
shape other R1 seek	-6 1 -3 0 -11 -6
shape other R1 semi	-6 -1 -6 6 -10 -4
shape other R1 toward	4 -5 -4 -4 -3 -8
shape other R1 use	2 -9 -3 -1 -5 -2
shape other R1 value	2 1 -8 -11 -6 -6
shape other RR -	-1 0 -10 -5 -1 -5
shape other RR adviser	3 -8 -9 -9 -11 2
shape other RR backed	-8 -1 -17 6 -3 -12
shape other RR buy	9 -7 -1 -12 -11 -6
shape other RR customer	3 0 -15 -18 -12 -10
shape other RR follow	-6 -9 0 0 -1 -11
shape other RR found	2 -4 -15 -4 -15 -3
shape other RR invest	1 -6 -14 0 -3 -10
shape other RR lead	0 -15 3 -6 -18 -11
shape other RR more	6 -8 -19 -7 -1 -9
shape other RR party	-2 1 -15 2 -21 -8
shape other RR past	3 -6 0 -2 -12 -9
shape other RR raise	4 -3 -17 -3 -15 -12
shape other RR seek	-4 1 -1 -6 -6 -15
shape other RR value	-2 3 -8 -5 -12 -10
shape short	5 -10 -8 -5 1 -28
shape short L1 ^	0 -10 -4 4 -15 -11
shape short L1 amount	7 -4 -3 -7 -2 -1
shape short L1 announce	6 -5 -2 -5 -2 -1
shape short L1 backed	-3 4 7 -15 -8 -4
shape short L1 by	-1 -8 -1 -4 1 -4
shape short L1 colon	8 -5 -2 -8 -3 -1
shape short L1 comma	-1 0 -8 -5 2 -13
shape short L1 customer	7 -6 -2 -4 -2 -1
shape short L1 debt	8 -4 -3 -7 -2 -1
shape short L1 figure	6 -2 -1 -5 -1 -1
shape short L1 found	8 -9 -3 -7 -4 -4
shape short L1 from	8 -6 -1 -7 -1 0
shape short L1 invest	7 -4 -2 -5 -2 -1
shape short L1 is	3 -10 -1 -3 -16 -7
shape short L1 kind	0 4 -9 -12 -10 -7
shape short L1 lead	7 -5 -5 -7 -2 -1
shape short L1 media	11 -8 -3 -8 -2 0
shape short L1 money	12 -11 -4 -10 -4 -1
shape short L1 more	-1 -3 -10 -6 3 -2
shape short L1 party	-7 -6 -8 10 -13 -3
shape short L1 past	4 -4 -1 -2 -1 -1
shape short L1 raise	0 -10 -9 -1 4 -3
shape short L1 round	8 -7 -5 -10 -3 -1
shape short L1 seek	10 -9 -3 -8 -4 -2
shape short L1 semi	4 -6 -4 -9 4 -1
shape short L1 this	8 -6 -2 -5 -2 -1
shape short L1 toward	2 1 -4 -11 -2 -1
shape short L1 use	5 -1 -1 -2 -3 -1
shape short L1 value	10 -10 -4 -8 -2 -1
shape short R1 $	6 -17 -9 -4 -15 -5
shape short R1 amount	11 -19 -10 -8 -8 -4
shape short R1 announce	0 -3 -7 -1 -4 -2
shape short R1 backed	2 -13 -3 -16 1 -4
shape short R1 buy	4 -2 -2 -2 -2 -1
shape short R1 colon	13 -12 -6 -7 -5 -3
shape short R1 comma	-3 -20 -1 3 -11 -5
shape short R1 customer	9 -11 -5 -8 -6 -3
shape short R1 debt	7 -3 -3 -7 -2 -1
shape short R1 figure	9 -7 -1 -7 -3 -1
shape short R1 follow	-10 -8 -15 8 -2 -4
shape short R1 found	2 -1 -4 -6 -5 -11
shape short R1 fund	6 -7 -9 -3 -8 -2
shape short R1 invest	6 -2 -19 -5 -16 -5
shape short R1 is	9 -14 -13 -9 -3 -6
shape short R1 kind	-1 5 -6 -12 -7 -2
shape short R1 lead	-8 -9 5 -8 3 -4
shape short R1 media	-2 -10 -3 3 -2 -1
shape short R1 money	3 0 -3 -10 -3 -1
shape short R1 more	-10 3 -8 -12 8 -1
shape short R1 party	2 -5 -4 -1 -8 -3
shape short R1 past	-4 5 -4 -6 -2 -1
shape short R1 raise	3 -1 -6 -10 -5 -3
shape short R1 round	7 -5 -3 -5 -1 -1
shape short R1 seek	7 -4 -16 -23 -4 -3
shape short R1 semi	-1 -6 -2 3 -2 -1
shape short R1 toward	-7 -12 -7 8 -4 -1
shape short R1 use	-1 -8 -5 3 -2 -1
shape short R1 value	-2 3 -5 -6 -4 -2
shape short RR -	5 -18 -9 1 -28 -12
shape short RR backed	5 -14 -3 -18 1 -5
shape short RR buy	4 -2 -2 -2 -2 -1
shape short RR customer	11 -13 -6 -8 -7 -4
shape short RR follow	-2 -9 -17 3 -5 -5
shape short RR found	2 -1 -4 -6 -5 -11
shape short RR invest	5 -6 -20 -3 -20 -7
shape short RR lead	-4 -9 2 -9 2 -4
shape short RR more	-6 2 -9 -12 7 -3
shape short RR party	-3 -10 -8 1 2 -4
shape short RR past	-4 5 -4 -6 -2 -1
shape short RR raise	-4 6 -9 -17 -9 -5
shape short RR seek	3 -5 -17 0 -5 -4
shape short RR value	2 -1 -7 -9 -5 -3
shape tech	-2 5 -9 -8 -20 -18
shape tech L1 ^	2 1 -18 -16 -13 -13
shape tech L1 amount	7 -6 -1 -2 0 0
shape tech L1 backed	-6 -2 -4 6 -4 -1
shape tech L1 colon	1 0 -5 -9 -2 -1
shape tech L1 comma	3 -2 -14 -1 -10 -9
shape tech L1 customer	-3 3 -1 -1 -1 -1
shape tech L1 found	-5 5 -1 -2 -1 0
shape tech L1 invest	6 -7 -1 -3 -1 -1
shape tech L1 is	5 1 -3 -9 -6 -2
shape tech L1 kind	-7 7 -6 -3 -6 -6
shape tech L1 semi	-4 4 -1 -2 -1 -1
shape tech L1 toward	4 -12 -9 2 -4 -2
shape tech R1 $	6 3 -5 -11 -6 -3
shape tech R1 announce	3 -2 -4 -9 -3 -2
shape tech R1 colon	2 -1 -3 -4 -3 -1
shape tech R1 comma	-1 2 -6 -12 -4 -2
shape tech R1 customer	-5 0 -4 5 -2 -3
shape tech R1 follow	-7 -4 -3 7 -4 -1
shape tech R1 found	-1 2 -6 -7 -2 -11
shape tech R1 is	0 3 -10 -13 -6 -6
shape tech R1 kind	8 -13 -10 0 -10 -6
shape tech R1 media	-2 2 -2 -3 -1 0
shape tech R1 money	0 0 -1 -3 -2 -1
shape tech R1 party	1 -5 -1 0 -2 -1
shape tech R1 raise	-2 2 -5 -10 -4 -4
shape tech R1 round	-8 8 -1 -2 -1 -1
shape tech R1 seek	-2 2 -5 -8 -2 -2
shape tech R1 toward	-9 9 -3 -5 -1 -1
shape tech RR -	0 7 -13 -18 -14 -8
shape tech RR customer	-7 2 -5 4 -3 -4
shape tech RR follow	-2 -6 -7 3 -7 -3
shape tech RR found	-1 3 -6 -8 -3 -11
shape tech RR invest	-2 -9 4 -3 -4 -2
shape tech RR party	7 -8 -2 -1 -3 -2
shape tech RR past	-2 3 -3 -5 -1 -1
shape tech RR raise	2 0 -8 -15 -7 -8
shape tech RR seek	-5 6 -9 -13 -5 -4
shape tech RR value	8 -7 -6 -8 -1 -1
size 1	3 4 -10 -18 -13 0
size 2	1 -17 7 -6 1 -14
size 3	-14 -23 0 5 2 -19
size 4	-9 -18 -9 13 -14 -12
times 1	9 -18 -9 -2 2 -3
times 2	-21 10 11 -1 -10 -27
times 3	-21 22 -14 -16 -11 -11
with amount	-5 2 -5 1 -8 -8
with found	4 -3 -13 -12 -8 4
with lead	-12 -9 11 -4 3 -8
with past	-4 4 -6 -5 2 -16
with roster	7 -6 -3 -7 -6 -2
with round	-12 5 1 -1 -3 -1
zh	9 -8 -12 -7 -6 -5`
const MONEY = `*	2 -6 -8 -4 -3 -2 -6
L1 ^	0 -1 -13 -3 -17 -8 4
L1 amount	2 -9 6 -8 -11 -12 -10
L1 announce	-1 -6 3 -5 -8 1 -6
L1 by	5 -5 -2 -4 -3 -5 -3
L1 comma	-6 1 -16 -4 -19 1 -19
L1 comma~	4 -3 -7 -11 -9 -3 -10
L1 debt	3 -8 -6 -11 -7 1 -6
L1 figure	3 -15 -4 -9 -13 -1 -13
L1 follow	5 -3 -7 -5 -7 -6 -6
L1 from	0 -5 -6 -3 -4 -7 4
L1 invest	-5 -1 -12 -15 5 1 -17
L1 is	1 -4 -2 -25 -8 -3 -8
L1 is~	2 -5 -8 -6 -10 2 -8
L1 kind	-11 -9 10 4 -10 -10 -9
L1 kind~	-5 2 2 -14 -15 -2 -12
L1 lead	-11 10 -8 -9 -6 -6 -7
L1 money	-11 1 -22 3 -4 -7 0
L1 more	-11 -6 -8 -8 7 -10 2
L1 past	-4 0 -9 -1 -11 2 -9
L1 raise	-6 0 -9 0 -8 -5 -6
L1 raise~	1 -2 -7 -13 -13 -5 3
L1 round	-4 2 -3 -17 -11 -13 -2
L1 seek	-3 -13 1 -11 -24 0 -2
L1 seek~	3 -4 -7 -4 -9 -8 3
L1 this	1 2 -9 -8 -7 -8 -11
L1 toward	0 -5 -14 -3 1 5 -3
L1 use	-10 -8 -7 -7 6 -10 4
L1 value	-4 -10 6 -18 -19 -6 -9
L1 value~	-3 -11 6 -6 -8 -10 -7
L1 with	-12 -1 -7 3 -6 6 -6
L12 ^ ^	0 -1 -13 -3 -17 -8 4
L12 ^ announce	-8 -6 5 -4 -6 2 -5
L12 ^ comma	-9 4 -4 -10 -3 2 -5
L12 ^ kind~	1 0 2 -8 -9 -9 -7
L12 ^ raise	-4 0 -15 -1 -17 -1 -27
L12 ^ raise~	5 1 -2 -4 -1 -7 -3
L12 amount comma	7 -7 -4 -6 -4 -7 -5
L12 amount comma~	7 -8 -5 -5 -4 -7 -5
L12 amount is	1 1 -3 -6 -6 -8 -10
L12 amount round	-12 -7 8 -5 -3 -3 -6
L12 amount value	-13 -4 -4 -2 -4 6 4
L12 announce raise	-29 7 -8 -16 -6 2 -19
L12 by amount	5 -5 -5 -5 -3 -5 -2
L12 by lead	-2 3 -1 -1 0 -1 -1
L12 colon is	2 0 -5 -3 -5 -4 -5
L12 colon raise	-10 8 -4 -9 -3 -5 -5
L12 colon round	-8 9 -9 -5 -4 -4 -6
L12 comma by	5 -5 -2 -4 -3 -5 -3
L12 comma figure	-4 -8 -12 -6 -7 6 -6
L12 comma invest	1 3 -8 -10 -2 -13 -7
L12 comma is	4 -5 -1 -3 -3 -6 -2
L12 comma money	-5 3 -8 -1 -20 -1 -10
L12 comma raise	-10 9 -10 -9 -12 0 -18
L12 comma round	6 -3 -13 -8 -6 -5 -9
L12 comma seek	-2 -8 -11 -5 -13 -5 6
L12 comma use	-10 -8 -7 -7 6 -10 4
L12 comma value	0 -15 3 -10 -11 -15 -10
L12 figure figure	8 -8 -7 -3 -4 -8 -5
L12 fund comma	-9 -7 -4 -8 -3 8 -3
L12 is value	-13 -9 12 -3 -4 -6 -7
L12 kind figure	9 -7 -6 -3 -3 -8 -2
L12 kind money	4 -3 -5 0 -10 -10 -8
L12 kind raise	-3 5 -11 -1 -13 -13 -24
L12 kind seek	3 -3 2 -2 -4 -8 -7
L12 kind value	-3 -12 5 -5 -5 -7 -7
L12 media raise	-9 9 -3 -1 -1 -1 -4
L12 money comma	-11 -3 -5 7 -5 -10 -6
L12 money is	-3 0 2 -12 -12 -1 -11
L12 money money	2 1 -5 -2 -9 -12 -9
L12 money past	4 -1 -7 -3 -7 -10 -4
L12 money seek	-11 -5 -8 -5 -7 6 0
L12 money value	-9 5 -3 -3 -2 -3 -2
L12 past money	-14 -2 -9 6 -10 -13 -11
L12 past raise	-16 -3 -9 9 -5 -11 -10
L12 raise amount	-6 -4 5 -2 -2 -3 -4
L12 raise comma	-11 6 -4 -11 -4 -2 -4
L12 raise is	-18 -1 -10 -13 -9 9 -11
L12 raise round	-2 2 -8 -10 -4 -7 -6
L12 round comma	-4 7 -8 -13 -6 -10 -7
L12 round is	-7 -2 4 -2 -1 -1 -2
L12 round money	-16 1 -7 1 -5 -8 -11
L12 round value	-9 4 -2 -3 -2 -2 -2
L12 seek is	-9 -4 -1 -1 5 1 -9
L12 seek money	-7 -14 -7 -13 -16 -1 8
L12 seek raise	1 -7 -5 -2 -2 -7 3
L12 semi raise	-12 11 -3 -2 -1 -2 -8
L12 this value	-9 -7 9 -2 -2 -6 -3
L12 toward is	-1 -4 0 -5 -8 -6 1
L12 toward raise	-7 -14 6 -13 3 -16 4
L12 value is	4 -12 -1 -6 -6 -9 -6
L12 value kind	-12 -8 11 -7 -7 -7 -5
L12 value money	-12 3 -7 -8 -6 -9 6
L12 value seek	-12 -3 12 -3 -7 -10 -15
L12 value value	-7 -16 8 -7 -7 -10 -10
L2 ^	-7 0 -5 -5 -7 -3 -10
L2 amount	0 0 -5 -9 -10 3 -14
L2 amount~	6 -7 0 -13 -11 -15 -1
L2 announce	0 14 -10 -13 -9 -14 -15
L2 announce~	-4 -2 -6 -8 -8 4 -9
L2 backed~	-5 2 -3 -3 -8 -7 4
L2 buy~	0 -9 -6 -6 -7 3 -6
L2 by~	4 -4 -1 -6 -4 -6 -4
L2 colon	-11 3 5 -5 -5 -9 -8
L2 colon~	0 6 -3 -12 -9 -11 -9
L2 comma	-9 2 -7 -29 -3 6 -3
L2 comma~	8 -8 -9 3 -1 -17 -14
L2 customer~	7 -6 -4 -5 -3 -8 -5
L2 figure	-2 -7 5 -3 -6 -11 -5
L2 figure~	8 1 -10 -8 -5 -10 -6
L2 found~	0 -1 -6 -9 4 -9 -7
L2 from~	-2 -10 3 3 -6 -6 -5
L2 fund	-10 -8 -6 -9 -7 10 -5
L2 invest	5 -9 -6 -7 -9 -10 3
L2 is	-6 -16 3 -1 7 -5 -2
L2 is~	3 -2 -2 -9 -13 -13 -1
L2 kind	2 2 -2 -6 -9 -12 -12
L2 kind~	3 -2 -6 -3 -4 -4 -14
L2 lead	5 0 -7 -1 -1 -3 -1
L2 lead~	-13 6 -7 -8 -5 2 -7
L2 media~	2 -1 3 -4 -5 -9 -8
L2 money	-10 0 -10 0 -1 2 -6
L2 money~	3 7 -3 -11 -9 -11 -10
L2 past	-20 0 -12 9 -14 -18 -16
L2 past~	-10 5 -2 0 -2 -5 -5
L2 raise	-5 4 -7 -7 -11 -1 -11
L2 raise~	-14 0 -5 -12 -13 8 -13
L2 round	-9 8 -8 0 -9 -12 -15
L2 round~	-3 -1 7 -12 -7 -12 -11
L2 seek	-11 -15 -8 -15 -3 5 6
L2 seek~	0 -10 4 -10 -10 -2 -2
L2 semi~	-3 3 -8 -7 -7 2 -11
L2 this	-10 2 2 -5 -5 -7 4
L2 toward	-2 -13 -2 -9 -14 -13 8
L2 toward~	-7 -1 1 -17 8 -21 2
L2 value	-6 -6 7 -14 -14 -18 -3
L2 value~	-3 -11 8 -9 -8 -9 -9
LR ^ round	-7 8 -3 -3 -2 -3 -7
LR amount $	5 -5 -5 -5 -3 -5 -2
LR amount value	-6 -4 5 -2 -2 -3 -4
LR by amount	5 -5 -2 -4 -3 -5 -3
LR comma $	-5 1 -7 -1 -6 -3 -5
LR comma comma	-7 3 -12 -3 -13 -1 -15
LR comma is	5 -3 -5 -7 -3 -6 -6
LR comma~ $	1 1 -4 -9 -6 -8 -3
LR comma~ comma	2 -9 -6 -6 -4 2 -8
LR figure $	-1 -12 1 -7 -8 0 -6
LR figure comma	2 -9 -12 -7 -8 1 -8
LR invest $	5 -12 -7 -8 1 -10 -6
LR invest comma	-13 5 -7 -7 4 -2 -8
LR invest toward	0 -1 -6 -9 3 -12 -9
LR is $	4 -7 -3 -12 -14 -4 -11
LR is comma	2 -1 0 -10 -11 -12 -11
LR is money	-11 5 -7 -10 -8 -13 7
LR is round	-15 11 -7 -4 -3 -5 -9
LR is toward	-9 -1 -11 -8 5 4 -8
LR is value	1 -14 5 -8 -11 -10 -13
LR is~ round	-9 10 -2 -1 -1 -1 -4
LR kind $	-10 -9 8 5 -6 -8 -3
LR kind comma	-6 -4 6 -3 -3 -4 -3
LR kind~ $	-11 7 -6 -9 -8 0 -6
LR lead round	-6 5 -3 -3 -1 -1 -2
LR money $	-10 5 -11 -3 -25 0 -5
LR money comma	-3 -4 -16 2 -28 -7 4
LR past $	-9 -1 -7 3 -8 1 -6
LR raise $	-5 3 -10 3 -11 -16 -10
LR raise amount	-10 5 -7 -6 -5 -7 1
LR raise comma	-10 -5 4 -12 -5 1 -6
LR raise debt	-10 -5 -3 -6 -2 7 -2
LR raise from	-10 12 -6 -12 -4 -9 -6
LR raise is	-2 2 -10 -11 -9 -10 0
LR raise money	-5 0 -9 -3 -7 -3 -8
LR raise past	-7 -6 -5 6 -2 -7 -2
LR raise round	4 -3 -13 -19 -8 -13 0
LR raise toward	-6 10 -14 -29 -20 -8 -7
LR raise~ round	-9 9 -1 -1 -1 -1 -4
LR round $	3 -4 -2 -9 -7 -5 -7
LR round comma	-12 2 2 -6 -5 -6 -10
LR round money	-3 1 -9 -10 -4 -8 1
LR round round	-7 6 -4 -1 -1 -1 -3
LR seek $	-17 -8 7 -6 -13 -4 4
LR seek comma	9 -7 -11 -5 -9 -14 -2
LR seek value	-12 -4 11 -3 -7 -9 -11
LR toward $	-7 -11 -5 1 -9 8 -8
LR value $	1 -8 2 -14 -14 -18 -13
LR value comma	-24 0 4 -5 -7 2 -15
LR value semi	-1 -8 2 -5 -5 -7 -5
LR value~ $	-1 -9 2 -5 -7 -9 -4
PL -	-6 -1 -11 -4 -4 -1 -2
PL buy	1 -8 -3 -5 -4 1 -3
PL customer	12 -11 -7 -8 -7 -10 -8
PL fund	1 -10 -5 -10 -6 3 -7
PL invest	-1 3 -4 -6 -4 -7 -5
PL lead	2 -1 0 -3 -2 -6 -2
PL money	-5 -5 -6 7 -6 -11 -7
PL party	9 -9 -4 -10 -7 -10 -6
PL raise	-3 4 -6 -12 -5 -3 -5
PL round	-5 6 -3 -13 -7 -10 -7
PL seek	-5 -9 -6 -11 -8 7 -10
PL this	5 -5 -4 -4 -2 -5 -3
R1 $	-4 0 -2 -2 -4 -6 -8
R1 amount	4 -1 -11 -9 -14 0 -6
R1 buy	-2 -7 -6 -8 -7 5 -8
R1 comma	-3 -3 -2 -6 -7 -3 -5
R1 comma~	8 -1 -8 -7 -5 -9 -8
R1 debt	-3 -8 -7 -10 -7 6 -7
R1 figure	9 -8 -8 -5 -6 -8 -7
R1 from	2 10 -9 -14 -10 -12 -8
R1 invest	4 1 -11 -17 -2 -7 -13
R1 is	6 -1 -15 -14 -16 -14 2
R1 money	-4 -1 -20 -6 -16 -6 7
R1 past	-1 -8 3 4 -7 -12 -7
R1 raise	4 -1 -9 -6 -3 -6 -9
R1 round	-5 7 -19 -21 -12 -18 -4
R1 seek	7 -4 -6 -3 -7 -6 -8
R1 semi	-5 1 -4 -4 -11 2 -4
R1 toward	-2 -2 -12 -10 6 -6 -12
R1 value	-4 -19 13 0 -22 -18 -24
R12 $ $	-4 0 -2 -2 -4 -6 -8
R12 amount $	5 -5 -2 -4 -3 -5 -3
R12 amount value	-10 5 -7 -6 -5 -7 1
R12 buy $	2 -6 -4 -6 -4 0 -3
R12 comma $	4 1 -10 -15 1 -8 -11
R12 comma amount	2 0 -7 -10 -11 -10 1
R12 comma by	-10 0 -1 -10 -5 3 -8
R12 comma comma	-1 0 -9 -12 -11 1 -10
R12 comma figure	5 -10 3 -10 -9 -14 -11
R12 comma follow	-9 7 3 -9 -6 -8 -7
R12 comma invest	-3 -4 -7 -12 5 -5 -2
R12 comma is	-4 -11 -8 -7 -1 8 -3
R12 comma kind	-6 -9 4 3 -6 -2 2
R12 comma lead	-13 5 1 -1 -6 -10 -12
R12 comma manager	-7 -8 -5 -7 -3 9 -3
R12 comma media	-1 -8 5 -7 -7 -9 -10
R12 comma money	2 -12 -6 3 -8 -3 -4
R12 comma more	-11 4 4 -10 -7 -10 -1
R12 comma party	-8 0 5 0 -4 -6 -6
R12 comma past	-8 -4 4 1 -3 -5 -5
R12 comma raise	4 -9 -6 -8 -7 3 -7
R12 comma seek	1 -9 -2 -8 -11 -7 1
R12 comma this	-2 6 0 -10 -5 -8 -8
R12 comma use	-8 5 -4 -6 -9 2 -5
R12 comma value	-4 4 -4 -1 -12 -17 -3
R12 comma with	1 4 -5 -5 -5 -6 -5
R12 debt $	-14 -5 -4 -6 -4 10 -4
R12 debt comma	8 -6 -4 -5 -3 -8 -4
R12 debt debt	-6 -3 -2 -3 -1 4 -1
R12 figure $	7 -7 -6 -3 -3 -6 -2
R12 from comma	2 4 -6 -6 -5 -8 -5
R12 from party	-4 7 -3 -8 -3 -5 -3
R12 invest comma	0 4 -5 -5 -8 -8 -6
R12 is amount	0 6 -13 -12 -12 -12 -2
R12 is value	-9 -5 -5 -3 -7 -6 6
R12 money $	-3 6 -10 -10 -9 -17 -1
R12 money comma	-9 1 -12 -8 -9 -2 3
R12 money money	-7 2 -4 -6 -3 -7 4
R12 raise comma	-10 10 -6 -5 -1 -3 -7
R12 round $	4 -2 -10 -9 -6 -7 -11
R12 round amount	-10 9 -3 -3 -2 -2 -3
R12 round comma	-19 16 -8 -6 -3 -8 -11
R12 round from	-11 10 -3 -3 -1 -3 -8
R12 round invest	-13 12 -2 -2 -1 -2 -5
R12 round lead	-8 6 -3 -2 -1 -2 -3
R12 round money	-4 4 -12 -16 -6 -11 2
R12 round round	-14 14 -1 -2 0 -1 -2
R12 toward $	4 -3 -10 -14 -12 2 -11
R12 toward comma	-9 5 0 -2 6 -8 -7
R12 toward is	-9 0 -12 -15 7 -5 -4
R12 toward kind	1 1 -9 1 0 -12 -8
R12 toward money	0 -1 3 0 -9 -13 -12
R12 toward round	6 -3 -8 -6 -3 -7 -9
R12 toward toward	-9 9 -4 -8 -3 -8 -5
R12 value $	-20 -9 14 -7 -9 -8 -10
R12 value amount	-7 -6 3 4 -5 -6 -8
R12 value comma	3 -7 2 -7 -9 -10 -12
R12 value money	-8 -6 8 -3 -5 -6 -7
R12 value value	-13 -9 10 -6 -4 -4 -8
R2 $	3 -6 -4 -5 -3 -4 -14
R2 amount	-7 8 -6 -13 -15 -12 -2
R2 amount~	0 -10 -9 0 0 1 -6
R2 backed	-7 4 -2 -2 -1 -4 4
R2 by	-11 1 -2 -11 -6 2 -8
R2 comma	2 1 -7 -9 -21 -12 -3
R2 comma~	-3 -2 -4 -13 3 -3 -8
R2 customer~	0 4 1 -8 -9 -8 -7
R2 debt	-3 -6 -5 -7 -4 7 -9
R2 figure	12 -11 -9 -11 -9 -13 -10
R2 figure~	-2 -3 5 -5 -6 -9 -7
R2 follow~	-9 6 3 -7 -6 -6 -6
R2 from	-2 1 1 1 -7 -8 -9
R2 from~	-4 5 -5 2 -3 -9 -5
R2 invest	-1 -4 -8 -14 0 -1 -3
R2 invest~	-8 -9 -7 4 -1 2 -10
R2 is	-8 -7 -8 -11 0 4 0
R2 is~	2 -2 -15 -12 5 -3 -2
R2 kind	1 1 -4 -12 -14 0 -7
R2 kind~	3 -13 -3 6 2 -12 -10
R2 lead	0 2 -4 -13 -3 -10 -8
R2 lead~	-13 3 0 0 -6 -8 -11
R2 media	0 -7 4 -6 -5 -8 -9
R2 money	-1 -2 1 -2 -19 -14 -3
R2 money~	-16 13 1 -5 -2 -5 -5
R2 more	-11 6 4 -12 -7 -11 -1
R2 party	-12 3 2 3 -7 -10 -10
R2 past	-6 -2 1 2 -2 -4 -4
R2 raise	3 -5 -7 -9 -7 3 -9
R2 raise~	-12 -1 -7 -10 -7 -8 8
R2 round	4 -4 -1 1 -5 -8 -10
R2 seek	-5 -7 0 -7 -9 -8 6
R2 seek~	2 -9 -5 -5 -7 0 -5
R2 semi	-9 3 0 -7 -4 4 -7
R2 this	2 6 -7 -10 -7 -9 -8
R2 toward	-15 -1 -1 -12 -10 0 5
R2 toward~	3 3 -4 -4 -4 -6 -6
R2 use~	1 2 -3 -4 -3 -4 -5
R2 value	-9 2 -1 -4 -19 -20 2
R2 value~	-9 1 0 -5 -5 -8 2
R2 with	1 4 -5 -5 -6 -6 -5
TL -	2 -5 -18 -2 -11 -1 -10
TL announce	2 -7 3 -6 -9 -1 -8
TL buy	-3 -6 -7 -6 -9 6 -5
TL customer	10 -9 -5 -10 -12 -10 -9
TL debt	1 -10 -7 -1 -9 0 -6
TL figure	-1 -3 1 -10 -15 -3 -14
TL follow	8 -3 -8 -7 -9 -9 -6
TL invest	-3 -5 -12 -17 4 -2 -4
TL lead	-7 11 -8 -13 -9 -13 -11
TL money	-7 2 -16 1 -6 -7 -4
TL more	-11 -6 -8 -8 7 -10 2
TL party	-1 -12 -9 -10 -11 2 4
TL past	-3 2 -10 -4 -13 1 -11
TL raise	-4 -2 -12 0 -11 -3 -5
TL round	-6 -1 2 -18 -12 -14 -2
TL seek	-3 -14 4 -13 -6 -3 -3
TL this	2 2 -12 -10 -10 -10 -13
TL use	-10 -8 -7 -7 6 -10 4
TL value	-2 -12 7 -23 -25 -9 -12
TLR - -	0 4 -21 -3 -31 -4 -8
TLR - buy	-9 -5 -4 -4 -4 7 -7
TLR - debt	-2 -5 -4 -6 -4 6 -5
TLR - figure	7 -7 -4 -3 -5 -6 -7
TLR - money	3 -13 -6 6 -7 -10 -11
TLR - round	-9 9 -5 -4 -3 -4 -9
TLR - seek	7 -4 -6 -3 -7 -6 -8
TLR - value	-6 -10 1 -12 1 1 -13
TLR buy -	-3 -6 -7 -6 -9 6 -5
TLR debt -	2 -7 -4 -9 -4 2 -4
TLR figure -	-2 -3 1 -11 -15 -2 -14
TLR follow -	9 -8 -8 -6 -9 -8 -5
TLR follow round	-7 5 -2 -2 -1 -1 -3
TLR invest -	1 2 -10 -14 2 -10 -12
TLR invest invest	1 -7 -7 -4 -10 4 -7
TLR invest money	-2 -6 -6 -5 -8 -8 5
TLR invest value	-7 -7 2 -3 5 -6 -5
TLR lead round	-9 9 -7 -4 -2 -3 -5
TLR money -	-5 2 -22 0 -7 -5 -2
TLR money invest	-2 -9 -5 4 2 -9 -8
TLR money value	-12 -2 1 1 -10 -8 -2
TLR more -	-10 -9 -7 -8 7 -10 2
TLR past -	0 -4 -8 0 -10 -1 -8
TLR raise -	-16 0 -3 4 -24 -6 -5
TLR raise debt	-2 -7 -7 -9 -4 4 -5
TLR raise invest	-15 4 -8 -13 3 -4 -10
TLR raise money	-5 2 -13 2 -13 -7 -17
TLR raise party	-4 7 -3 -8 -3 -5 -3
TLR raise past	-1 -10 -9 4 -7 2 -6
TLR raise round	5 -3 -15 -20 -9 -17 -1
TLR raise value	0 3 -5 -17 -19 -16 -3
TLR round -	-3 -4 5 -13 -11 -9 -14
TLR round money	-3 1 -9 -10 -4 -8 1
TLR round round	-8 7 -5 -2 -2 -2 -4
TLR round value	-6 -5 6 -1 -1 -1 -2
TLR seek -	0 -13 0 -11 -4 -3 -4
TLR seek value	-16 -5 7 -4 -9 -10 -3
TLR this -	-3 5 -10 -8 -9 -9 -9
TLR use -	-10 -8 -7 -7 6 -10 4
TLR value -	0 -12 5 -20 -22 -7 -26
TLR value money	0 -9 -1 -6 -6 -8 2
TLR value value	-5 -3 5 -2 -1 -2 -2
TR -	0 -3 -5 -4 -3 -5 -7
TR buy	-2 -7 -6 -8 -7 5 -8
TR customer	-2 3 -8 -11 4 -12 -7
TR debt	0 -11 -8 -11 -9 7 -9
TR figure	9 -3 -10 -9 -9 -14 -10
TR fund	-7 -7 -5 -9 -4 8 -4
TR invest	0 -6 -14 -4 4 -6 -17
TR lead	-9 10 -8 -6 -3 -6 -6
TR money	-2 -3 -13 0 -20 -10 3
TR party	2 5 -6 -9 -7 -6 -5
TR past	-4 -10 2 3 -9 1 -8
TR raise	-4 -9 1 2 -9 -10 4
TR round	-2 4 -14 -24 -14 -20 -5
TR seek	4 -7 -7 -5 -11 -10 3
TR value	-10 -6 5 -5 0 -9 -7
among 1 1	-7 3 -12 0 -7 1 -12
among 2 1	-8 -2 -14 -6 2 -3 1
among 2 2	2 -13 7 -6 -9 -17 -7
among 3 1	13 -10 -14 -13 -14 -17 -2
among 3 2	-1 -6 0 -12 -13 4 -5
among 3 3	6 -5 -6 -15 1 -17 -4
clause buy	-2 -10 -8 -13 -15 7 -12
clause debt	1 -14 -11 -4 -13 6 -14
clause figure	3 -3 -5 -17 -20 -5 -8
clause fund	-6 -9 2 -14 -14 9 -11
clause lead	-4 -3 -2 -1 -12 1 -18
clause past	-6 -3 -9 11 -24 -10 -15
clause raise	-6 2 -11 -5 -14 -3 -6
clause round	-4 6 -4 -12 -21 -26 -9
clause seek	-1 -23 -12 -30 -4 -1 11
clause this	-5 0 5 -13 -15 -1 -1
clause value	-7 -7 9 -15 -3 -14 -9
line 0	1 -7 -6 -6 -1 -2 -4
line 1	0 -6 -5 -1 -7 -4 -6
line 2	-8 10 -3 -6 -11 -6 -12
open	4 -8 -9 -3 -3 -4 -2
point	-2 -4 -1 -9 -6 -4 -4
rank en 10	1 -13 9 -17 1 -13 -21
rank en 11	-14 -2 8 -10 -10 -12 7
rank en 6	-1 12 -10 -15 -13 -16 -11
rank en 7	-8 5 -19 5 -17 -10 -6
rank en 8	-7 2 -13 3 -10 0 -14
rank en 9	-5 -7 6 -17 -4 -5 -2
rank zh 10	4 -18 2 -23 -5 2 -2
rank zh 11	13 -19 2 -18 -14 -10 -18
rank zh 6	9 2 -9 -14 -9 -15 -12
rank zh 7	-2 6 -17 -14 1 -17 -6
rank zh 8	-6 2 -18 -1 -5 -2 -2
rank zh 9	-6 -11 -9 2 -1 8 -6
wide	0 -2 -13 -1 -2 -1 -13
with buy	-2 -19 -14 -19 -3 13 -17
with debt	3 -13 -12 -6 -14 5 -15
with figure	4 -13 -2 -26 -8 0 -13
with fund	0 -19 1 -6 -17 12 -10
with lead	-10 7 1 -10 -26 -18 -5
with past	-10 -9 -4 14 -3 -7 -24
with raise	-8 2 -7 -5 -6 -5 -7
with round	-12 4 5 -5 -13 -21 -2
with seek	-5 -28 -7 -24 -9 4 13
with this	8 -12 1 -8 -1 -12 -6
with value	-10 -3 4 -11 -4 -12 1`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
