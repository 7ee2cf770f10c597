import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `*	-3 -5 -3 1 -1 -6
L1 ^	-4 -2 -1 1 -2 0
L1 amount	8 0 -11 -15 -10 -4
L1 announce	11 -9 -4 -11 -5 -2
L1 backed	-1 1 -5 0 -16 -12
L1 buy	5 -1 -9 -9 -9 -6
L1 by	-8 -22 5 1 -24 -2
L1 colon	7 -5 -11 -16 0 -9
L1 comma	-1 -4 -5 -3 -1 -3
L1 customer	3 0 -7 -12 -12 -6
L1 debt	10 -4 -4 -10 -3 -1
L1 figure	12 -8 -3 -9 -4 -1
L1 follow	5 -14 6 -8 -8 -6
L1 found	2 -4 -11 -1 -12 -12
L1 from	-3 -10 -15 2 1 -7
L1 fund	-3 -7 -5 5 -8 -3
L1 invest	14 -11 -7 -16 -11 -5
L1 is	-1 -6 -2 1 -12 -4
L1 kind	-7 10 -12 -10 -15 -13
L1 lead	4 -8 -18 0 -6 -7
L1 media	-2 0 -2 -2 -10 -5
L1 money	10 -6 -11 -16 -11 -4
L1 more	-6 -15 1 -9 6 -13
L1 party	-3 -12 -16 3 3 -10
L1 past	6 -2 -5 -9 -6 -5
L1 raise	-4 -14 -6 6 -3 -13
L1 round	8 -15 1 -12 -6 -3
L1 seek	6 -3 -7 -13 -6 -3
L1 semi	1 1 -13 -2 -5 -8
L1 this	3 -1 -7 -11 -5 -3
L1 toward	1 -4 1 -5 -17 -13
L1 use	13 -12 -6 -11 -8 -3
L1 value	7 -3 -7 -9 -6 -3
L1 with	3 -9 -1 -3 -5 -6
L12 ^ ^	-4 -2 -1 1 -2 0
L12 ^ announce	8 -6 -4 -8 -2 -2
L12 ^ backed	1 1 -5 -11 -2 -1
L12 ^ buy	0 1 -3 -3 -3 -1
L12 ^ by	11 -6 -7 -9 -3 -6
L12 ^ colon	6 -5 -7 -9 -4 -2
L12 ^ comma	9 -7 -2 -22 -14 -8
L12 ^ customer	8 -10 -2 -2 -2 -1
L12 ^ found	14 -13 -3 -10 -5 -5
L12 ^ from	5 -3 -5 -9 -7 -1
L12 ^ is	-2 3 -5 -8 -7 -6
L12 ^ kind	0 3 -6 -9 -5 -5
L12 ^ lead	7 -4 -7 -6 -5 -1
L12 ^ media	-4 7 -6 -12 -3 -1
L12 ^ money	6 -7 -3 -3 -1 -1
L12 ^ more	1 -5 -1 -6 -1 -4
L12 ^ party	12 -2 -1 -12 -5 -1
L12 ^ raise	-3 -9 0 -7 4 -3
L12 ^ seek	-3 4 -2 -2 0 0
L12 ^ this	0 2 -5 -7 -4 -2
L12 ^ toward	-10 4 -7 4 -4 -3
L12 amount comma	2 -19 7 -4 -22 -9
L12 amount from	-13 -4 -7 12 -8 -2
L12 amount invest	6 -4 -1 -5 0 0
L12 amount semi	5 2 -5 -11 -3 -1
L12 amount toward	-5 6 -7 -11 -2 -2
L12 amount value	3 -2 -2 -3 -1 -1
L12 announce comma	3 -3 -7 1 -6 -2
L12 backed comma	7 -3 -1 -5 -2 -1
L12 backed kind	-3 4 -1 -5 -1 0
L12 buy comma	3 -1 -1 -1 -1 0
L12 buy kind	-7 7 -2 -4 -2 -1
L12 by amount	3 -1 -1 -2 0 0
L12 by backed	-3 -5 4 -9 -4 -4
L12 by comma	-1 -6 -9 -9 4 -2
L12 by is	-7 -1 -17 9 -9 -1
L12 by lead	2 -2 -7 -2 -7 0
L12 by more	-4 -1 -7 -3 6 0
L12 by party	-4 -2 -2 5 -3 -4
L12 colon backed	0 -4 -6 1 -4 -1
L12 colon comma	6 -5 -2 -6 -1 -1
L12 colon is	1 3 -1 -11 -3 -1
L12 colon kind	-3 3 -4 -7 -1 -1
L12 comma announce	4 -2 0 -2 0 0
L12 comma backed	3 -4 -10 3 -10 -6
L12 comma by	-10 -7 4 -2 -6 3
L12 comma colon	0 3 -2 -2 -1 0
L12 comma comma	5 -2 -9 -16 -8 -3
L12 comma customer	-1 4 -4 -8 -5 -2
L12 comma figure	4 -1 -1 -3 0 0
L12 comma found	-5 -2 -6 6 -6 -2
L12 comma from	-5 -8 -4 7 -6 -4
L12 comma invest	6 -8 -3 -4 -3 -2
L12 comma is	7 -12 -10 -1 -2 -12
L12 comma kind	0 -1 -15 5 -9 -8
L12 comma lead	4 -2 -6 -3 -8 -2
L12 comma media	3 1 -8 -13 -7 -3
L12 comma money	8 -7 -3 -8 -2 -1
L12 comma more	-2 -9 1 -13 3 -8
L12 comma party	6 -6 -8 -1 -10 -4
L12 comma past	6 -5 -2 -2 -3 -2
L12 comma raise	7 -5 5 -12 -7 -3
L12 comma round	7 -7 -3 -7 -1 0
L12 comma seek	6 -5 -4 -4 -3 -1
L12 comma this	4 -3 -3 -7 -1 -1
L12 comma toward	-3 -11 4 1 -4 -2
L12 comma use	10 -5 -2 -6 -3 0
L12 comma value	5 -4 -3 -3 -3 -1
L12 comma with	4 -9 -4 -2 -5 -5
L12 customer comma	7 1 -5 -12 -11 -2
L12 customer customer	8 -8 -1 -1 -1 0
L12 customer figure	2 -1 0 -1 0 0
L12 customer is	11 -7 -2 -8 -7 -2
L12 customer kind	-3 5 -5 -7 -5 -4
L12 customer lead	-10 -5 -8 3 4 -1
L12 debt comma	9 -6 -1 -4 -1 -5
L12 figure comma	7 -6 -2 -6 -1 0
L12 figure kind	4 -3 0 -1 0 0
L12 follow comma	3 -8 -6 -14 4 0
L12 follow is	-6 -12 -15 10 -14 -5
L12 follow semi	-1 -2 -3 -7 0 -1
L12 found comma	-2 3 -2 -8 -3 -1
L12 found found	8 -7 -5 -10 -5 -2
L12 found kind	-3 4 0 -2 0 0
L12 from comma	-9 -3 -6 9 -10 -1
L12 from more	-6 -6 -9 6 1 -1
L12 from party	-9 -5 -5 3 -1 -1
L12 from toward	9 -4 -1 -8 0 0
L12 fund comma	8 -4 -2 -8 -1 -1
L12 invest comma	1 -9 2 -13 -5 -1
L12 invest from	-2 -3 -5 4 -7 -1
L12 invest is	-10 -3 -2 10 -5 -2
L12 invest kind	-2 5 -2 -7 -1 -1
L12 invest raise	-4 -1 -2 4 -3 -1
L12 is backed	8 -5 -2 -10 -3 -1
L12 is colon	-5 -2 -6 -5 6 -1
L12 is comma	-1 -4 -12 6 -17 -3
L12 is debt	7 -3 -3 -6 -3 -1
L12 is invest	8 -2 -2 -8 -5 -1
L12 is is	6 -4 -2 -6 -2 0
L12 is kind	5 -2 -4 -9 -6 -3
L12 is media	7 -5 0 -6 0 0
L12 is more	-9 -3 -5 -6 9 -2
L12 is party	-6 -1 0 6 -4 0
L12 kind announce	4 -1 0 -2 -1 0
L12 kind backed	5 -3 0 -3 0 0
L12 kind by	6 -5 -4 -5 -2 -7
L12 kind comma	3 3 -6 -11 -7 -4
L12 kind customer	4 -2 -1 -3 -1 0
L12 kind is	14 -7 -3 -13 -4 -1
L12 kind kind	5 -3 0 -2 0 0
L12 kind money	6 -4 0 -1 0 0
L12 kind raise	2 -3 -7 -2 -4 -2
L12 kind seek	3 -2 -1 -1 -1 0
L12 kind toward	10 -11 -7 -6 -3 -1
L12 kind value	2 -1 0 -1 0 0
L12 lead by	-13 -17 9 -5 -25 -14
L12 lead comma	-4 -11 -28 8 -2 -1
L12 lead is	1 -9 5 -17 -8 -3
L12 lead party	-8 -2 -8 -1 2 -1
L12 lead semi	-5 1 -7 6 -11 -2
L12 manager is	1 -3 -5 -1 -5 -2
L12 media colon	3 -2 -1 -5 0 0
L12 media comma	-1 -1 -14 2 -13 -6
L12 money by	0 -3 6 -8 -3 -2
L12 money colon	-4 5 -2 -3 -2 0
L12 money comma	0 -10 -1 0 -17 -11
L12 money from	-9 -5 -4 -2 4 -3
L12 money money	-1 2 -6 -6 -3 -1
L12 money toward	7 -7 -2 -4 -1 0
L12 money use	12 -7 -2 -8 -2 -1
L12 more comma	-3 -3 -2 -3 -2 3
L12 more is	4 -6 -10 -11 3 -5
L12 more toward	9 -4 -6 -6 -9 -1
L12 party comma	-5 -8 -9 2 5 -3
L12 party is	-4 -9 -2 3 -7 -8
L12 past comma	-8 8 2 -11 -6 -3
L12 past party	-1 -4 -5 -9 4 -2
L12 past raise	-6 -4 -7 7 -11 -4
L12 raise amount	6 -6 -5 -6 -5 -1
L12 raise backed	-2 -6 6 -3 -4 -2
L12 raise by	5 -4 -4 0 -4 -4
L12 raise comma	9 -5 -2 -7 -1 -1
L12 raise is	4 -4 -8 -1 -3 -1
L12 round by	-1 -5 -7 3 -11 -8
L12 round comma	-12 -10 5 0 -8 -2
L12 round from	-13 -6 -6 11 -10 -2
L12 round money	7 -4 -1 -6 -3 0
L12 round raise	-6 0 -4 7 -5 0
L12 seek comma	-6 8 -3 -14 -2 -2
L12 seek figure	3 0 0 -2 0 0
L12 seek is	-1 -3 -7 5 -8 -4
L12 seek kind	8 -8 -1 -4 -1 -1
L12 seek money	3 -2 -2 -3 -1 0
L12 seek toward	8 -5 -2 -5 -1 -1
L12 this by	-5 -6 0 3 -9 -8
L12 this is	-14 -5 -8 14 -1 -1
L12 this use	6 -4 -3 -5 -2 -1
L12 toward buy	5 -4 -5 -7 -5 -2
L12 toward comma	2 0 -5 -9 -6 -7
L12 toward customer	8 -8 -3 -4 -3 -1
L12 toward figure	4 -2 0 -2 -1 0
L12 toward kind	-2 4 -4 -8 -3 -3
L12 toward toward	1 2 -3 -6 -2 -3
L12 use comma	5 -1 -1 -5 -1 0
L12 use customer	5 -5 -1 -2 -2 0
L12 use kind	5 0 -2 -4 -4 -1
L12 value comma	5 -4 -2 -4 -1 0
L12 value value	7 -6 -2 -4 -1 0
L12 with lead	-13 -1 -6 13 -9 -1
L2 ^	-1 0 1 -11 -2 -3
L2 amount	-2 -4 2 -5 -4 -15
L2 announce	5 -4 -9 -2 -11 -5
L2 backed	0 4 -14 -4 -9 -5
L2 buy	-2 4 -5 -10 -4 -4
L2 by	2 -10 -5 -5 5 -8
L2 colon	3 -1 -9 -8 -10 -5
L2 comma	5 -11 -1 -8 -4 -3
L2 customer	0 3 -14 -9 -3 -10
L2 debt	10 -7 -5 -8 -4 -6
L2 figure	-3 6 -6 -12 -4 -1
L2 follow	0 -3 -17 -1 1 -1
L2 found	3 -3 -9 -4 -10 -8
L2 from	-15 -1 -12 10 1 -5
L2 fund	-2 -6 -5 3 -2 -1
L2 invest	-3 -10 -4 6 -15 -3
L2 is	5 -6 -13 -12 2 -12
L2 kind	16 -10 -8 -20 -16 -14
L2 lead	-7 -15 7 -1 -5 -4
L2 manager	1 -3 -5 -1 -5 -2
L2 media	0 -1 -14 1 -13 -6
L2 money	0 -4 -2 -2 1 -7
L2 more	5 -7 -13 -15 -1 3
L2 party	-5 -13 -3 5 -6 -10
L2 past	-8 5 -7 1 0 -8
L2 raise	4 -14 -6 2 -14 -10
L2 round	-13 -16 -3 6 0 -13
L2 seek	-2 0 -13 3 -10 -6
L2 semi	1 1 3 -10 -11 -2
L2 this	-6 -12 -2 6 -11 -9
L2 toward	3 3 -11 -12 -16 -14
L2 use	13 -11 -6 -10 -7 -2
L2 value	5 -10 3 -10 -4 -2
L2 with	1 -10 -9 8 -10 -1
LR ^ $	3 -13 -12 0 -13 -3
LR ^ adviser	-9 -5 -7 -7 -6 8
LR ^ amount	0 2 -5 -12 -2 -2
LR ^ announce	3 -3 -12 -2 -7 -6
LR ^ backed	1 1 -6 -10 -4 -1
LR ^ buy	7 -6 -5 -4 -2 -1
LR ^ by	-9 3 -7 5 -4 -4
LR ^ colon	6 -4 -11 -13 -5 -4
LR ^ comma	-1 -4 -22 -27 4 -6
LR ^ customer	7 -5 -11 -18 -5 -4
LR ^ figure	3 0 -6 -8 -3 -3
LR ^ follow	-14 -6 -19 4 1 -4
LR ^ found	-3 5 -11 -15 -10 -1
LR ^ invest	-3 -8 1 3 -14 -6
LR ^ is	-6 1 2 -5 -21 -1
LR ^ kind	3 -1 -19 -21 -13 -11
LR ^ lead	1 -7 3 -18 -10 -7
LR ^ media	6 -8 -16 0 -8 -5
LR ^ money	2 -1 -4 -8 -4 -2
LR ^ past	-2 4 -9 -15 -6 -4
LR ^ raise	-6 5 -10 -18 -6 -6
LR ^ round	-4 5 -6 -9 -5 -2
LR ^ seek	9 -14 0 -4 -8 -7
LR ^ toward	-5 -1 -14 6 -10 -4
LR amount $	8 -6 -3 -7 -4 -2
LR amount amount	3 -1 -1 -2 0 0
LR amount comma	-3 3 -4 -4 -2 -1
LR amount debt	4 0 0 -4 0 0
LR amount kind	8 -8 -1 -2 0 0
LR announce $	6 -4 -1 -4 -1 0
LR announce comma	5 -3 -1 -4 -2 0
LR backed $	1 -4 -6 0 -5 -2
LR backed amount	6 -3 -4 -7 -2 -1
LR backed comma	11 -8 -4 -9 -2 -1
LR backed fund	-3 -6 -5 4 -2 -1
LR backed is	-1 -8 -6 3 -4 0
LR backed kind	-1 -11 -5 3 -4 -2
LR backed lead	2 -5 0 -15 -5 -4
LR backed seek	-6 7 -6 -13 -3 -2
LR buy $	10 -11 -4 -6 -6 -2
LR buy comma	-2 4 -4 -5 -4 -2
LR buy kind	7 -8 -1 -2 -1 -1
LR by $	-20 -10 5 -1 -18 -9
LR by backed	5 -5 -1 -12 -7 -6
LR by comma	3 -9 -2 -5 -7 -3
LR by follow	-6 -2 -1 2 -11 -2
LR by found	0 -8 -6 -8 -3 4
LR by fund	4 -3 -3 -11 -5 -4
LR by invest	-12 -5 -2 8 -7 -4
LR by is	-9 -6 1 0 -3 -2
LR by lead	-13 -6 2 1 -7 -6
LR by media	3 -1 1 -9 -4 -1
LR by party	2 -4 -4 -2 -1 -1
LR by toward	-11 -2 9 -6 -3 -1
LR colon $	6 -6 -1 -4 -1 0
LR colon backed	4 -4 -4 -3 -6 -3
LR colon comma	7 -6 -2 -3 -2 0
LR colon customer	3 -2 0 -1 0 0
LR colon kind	5 -5 -4 -4 -2 -1
LR colon raise	3 -3 -3 -2 -1 -1
LR comma $	5 -24 -10 0 -14 -4
LR comma amount	18 -12 -8 -18 -3 -1
LR comma announce	1 0 -5 -13 -3 -1
LR comma backed	-4 -13 -1 1 5 -7
LR comma by	8 -8 -4 -8 -3 -2
LR comma comma	-1 -5 -4 -3 -16 -4
LR comma customer	5 -4 -5 -12 -5 -4
LR comma figure	9 -6 -3 -9 -4 -1
LR comma follow	-1 -10 -27 6 -12 -15
LR comma found	-3 -14 -7 1 -8 6
LR comma from	-4 5 -7 -5 -4 -2
LR comma invest	3 -9 -14 3 -10 -4
LR comma is	5 -4 -13 -11 3 -11
LR comma kind	7 -12 -9 1 -7 -3
LR comma lead	-9 -10 9 -7 -16 -9
LR comma media	10 -8 -5 -7 -2 -1
LR comma money	3 -4 -4 -9 -7 2
LR comma more	-1 -8 -14 -3 2 -9
LR comma party	-3 2 -6 1 -6 -4
LR comma raise	-4 5 -5 -5 -3 -3
LR comma round	10 -9 -4 -9 -2 -1
LR comma seek	-3 1 -14 1 -7 -4
LR comma semi	8 -8 -3 -6 -3 -1
LR comma toward	-1 -2 -7 1 -4 -1
LR comma use	-5 -4 -4 5 -2 -1
LR comma value	0 2 -4 -6 -2 -1
LR customer $	9 -13 -4 -6 -6 -3
LR customer comma	11 -12 -3 -4 -4 -1
LR customer customer	10 -9 -2 -1 -1 0
LR customer figure	3 -1 -1 -2 -1 0
LR customer is	4 -3 0 0 0 0
LR debt $	7 -3 -3 -7 -2 -1
LR debt comma	5 -1 -1 -4 0 0
LR figure $	8 -4 -2 -5 -2 -1
LR figure comma	5 -3 -1 -4 -1 0
LR found $	8 -6 0 -5 -2 -1
LR found announce	-1 1 -4 -5 -3 -2
LR found comma	1 -1 -3 -5 -4 -1
LR found found	11 -8 -2 -7 -2 -5
LR found is	4 -2 0 -3 -1 0
LR found kind	10 -9 -1 -3 -1 0
LR found raise	6 -6 -4 -9 -2 -1
LR from $	-3 -10 -9 6 -17 -6
LR from comma	-1 -6 -10 7 -13 -2
LR from follow	-7 -2 -3 -2 4 -2
LR from is	-5 -2 -3 5 -3 -1
LR from media	-2 3 -2 -4 -3 0
LR from toward	6 -10 -10 -5 2 -4
LR fund invest	-4 -3 -9 5 -5 -1
LR invest $	13 -6 -3 -11 -6 -1
LR invest customer	2 -2 -2 -2 -2 -1
LR invest kind	5 -5 -2 -5 -1 0
LR is $	0 -22 -24 -2 0 3
LR is amount	0 -7 -7 5 -1 -1
LR is backed	9 -2 -4 -8 -6 -1
LR is comma	-11 2 1 7 -22 -7
LR is customer	3 -3 -2 -3 -2 -2
LR is debt	4 -3 -4 -4 -3 -2
LR is follow	-12 -6 5 -1 -11 -1
LR is found	10 -9 -3 -7 -1 -8
LR is invest	5 -2 0 -7 -11 -1
LR is is	4 -7 -5 -3 -4 -2
LR is kind	-2 -7 -4 3 -3 -3
LR is money	6 -5 -2 -4 -3 0
LR is more	-5 -4 -12 5 -3 -4
LR is party	-1 -8 -6 2 -9 -5
LR is semi	-15 -4 -3 7 -5 -3
LR kind $	-5 6 -5 -15 -6 -3
LR kind amount	4 -2 -2 -8 -2 -1
LR kind announce	-7 7 -4 -6 -3 -2
LR kind comma	6 -2 -9 -10 -3 -1
LR kind customer	9 -11 -3 -5 -3 -2
LR kind follow	-12 -4 -9 10 -5 -1
LR kind found	2 -2 -3 -3 -2 -7
LR kind is	11 -9 -7 -13 -4 -2
LR kind kind	0 0 -2 -5 -1 -1
LR kind media	0 0 -6 -5 -3 -2
LR kind money	-1 2 -5 -8 -4 -1
LR kind raise	-14 6 -3 -5 -3 -3
LR kind round	-2 2 -4 -6 -1 0
LR kind seek	-6 6 -2 -7 -1 -1
LR kind toward	0 1 -5 -6 -3 -2
LR lead $	-10 -5 -8 3 4 -1
LR lead follow	2 -4 -15 2 -15 -4
LR media $	-1 5 -7 -12 -6 -3
LR media comma	7 -8 -2 -3 -2 -2
LR media kind	-1 3 -2 -7 -1 -1
LR money $	7 -7 -2 -7 -1 -1
LR money amount	3 0 0 -2 0 0
LR money comma	9 -9 -4 -7 -5 -1
LR money is	-4 5 -6 -5 -2 -1
LR money raise	6 -6 -1 -2 -1 0
LR more $	-10 -4 -9 -2 6 -2
LR more follow	-3 -7 -1 -11 2 -6
LR more is	8 -3 -10 -6 -7 -2
LR more lead	-11 -1 11 -9 -10 -1
LR more more	-7 -8 2 -9 2 -5
LR party $	-5 -5 -3 5 -13 -3
LR party comma	4 -4 -4 3 -10 -1
LR party follow	-3 -4 -8 1 0 -5
LR party is	2 -4 -4 -8 1 -1
LR party more	-5 -1 -6 -8 8 -1
LR past kind	3 -3 0 -1 -1 0
LR raise $	3 -1 -5 -1 -5 -1
LR raise amount	-9 -9 -8 10 -7 -3
LR raise comma	11 -2 -3 -11 -2 0
LR raise fund	2 -2 -3 -2 -5 -1
LR raise invest	-1 -3 5 -5 -6 -1
LR raise is	9 -1 -1 -9 0 0
LR raise lead	-10 -6 -6 2 3 -4
LR raise money	9 -1 -2 -9 -3 -1
LR raise party	0 -4 -3 0 -5 -2
LR raise round	-10 -3 -4 10 -6 -2
LR seek $	5 -2 -1 -2 -1 0
LR seek buy	2 0 -1 -1 0 0
LR seek comma	7 -6 -3 -5 -2 0
LR seek figure	2 -1 -2 -2 0 0
LR seek raise	3 -3 -1 -3 -1 -1
LR semi $	8 -6 -1 -7 -1 0
LR semi follow	-4 0 -5 8 -8 0
LR semi is	-4 -5 -3 4 -5 -1
LR semi raise	-10 9 -4 -5 -1 -1
LR this amount	4 -3 -3 -6 -1 0
LR this value	-3 3 -4 -5 -3 -2
LR toward $	7 -5 -7 -14 -15 -4
LR toward comma	7 -18 4 -11 -8 -3
LR toward is	-1 3 -6 -7 -1 -1
LR toward kind	8 -7 0 -4 0 0
LR toward money	8 -8 0 -2 0 0
LR toward raise	1 0 -1 -5 -1 0
LR use $	10 -8 -4 -9 -4 -1
LR use comma	3 -1 -1 -2 0 0
LR use customer	7 -3 -1 -3 -1 -1
LR use kind	5 -4 0 -1 0 0
LR value amount	4 -1 -5 -7 -3 -1
LR value comma	3 -2 -2 -2 -1 0
LR with follow	5 -1 -14 -4 -2 -3
LR with lead	-4 -3 6 -11 -4 -2
NR -	1 -2 -10 0 -8 -6
NR adviser	3 -8 -4 4 -3 -2
NR backed	10 -8 -10 -7 -9 -2
NR customer	6 -6 -14 -3 -15 -4
NR follow	-8 -7 2 0 -3 -4
NR found	-3 4 -7 -11 -8 -3
NR invest	-4 -14 3 2 -13 -4
NR lead	-3 4 -1 -8 -12 -4
NR manager	9 -6 -5 -10 -4 0
NR more	-6 -13 -2 8 6 -3
NR party	2 -15 1 -3 -11 -3
NR past	7 -4 -13 -5 -13 -4
NR raise	2 4 -16 -12 -21 -9
NR seek	8 -5 -11 -13 -13 -5
NR value	-2 -3 5 -7 -14 -3
PL -	0 1 -4 -8 -9 -6
PL backed	0 -17 -1 2 -11 -8
PL buy	10 -9 -2 -7 -1 -2
PL customer	15 -5 -10 -17 -14 -3
PL follow	1 -11 -11 -5 4 1
PL found	4 -1 -2 -5 -11 -5
PL invest	0 -6 2 -5 -11 -1
PL lead	-8 -8 -6 7 -2 -2
PL more	0 -4 -4 -6 -3 3
PL party	-1 -2 -9 -2 4 -5
PL past	4 4 -5 -9 -11 -6
PL raise	-3 -8 -4 4 -27 -19
PL seek	5 -3 -8 -18 -8 2
PL value	-12 -14 9 3 -11 -4
R1 $	-2 -5 -3 -3 -6 -4
R1 adviser	-3 -6 -8 -8 -8 5
R1 amount	0 -1 -17 -1 -19 -14
R1 announce	0 2 -17 -9 -14 -10
R1 backed	1 -9 -2 -7 -3 -15
R1 buy	10 -9 -7 -8 -5 -3
R1 by	1 1 -10 -1 -7 -5
R1 colon	8 -5 -10 -17 -9 -6
R1 comma	-2 -5 0 -5 -3 -22
R1 customer	7 -10 -12 -3 -13 -11
R1 debt	7 -5 -5 -7 -4 -3
R1 figure	7 -10 -11 -3 -10 -6
R1 follow	-7 -16 -7 4 -1 -12
R1 found	0 -5 -17 -8 -16 5
R1 from	-1 3 -8 -11 -6 -2
R1 fund	8 -8 -5 -6 -11 -8
R1 invest	-5 -7 2 2 -6 -16
R1 is	-2 -3 -6 -3 -6 -7
R1 kind	9 -7 -16 -5 -22 -18
R1 lead	-7 -18 7 -5 -8 -12
R1 media	5 -5 -7 -10 -15 -10
R1 money	2 -2 -6 -14 -3 1
R1 more	-5 -3 -5 -3 5 -15
R1 party	-3 2 -14 1 -13 -12
R1 past	0 -3 -8 1 -8 -8
R1 raise	-4 3 -11 -6 -13 -9
R1 round	-2 1 -12 3 -13 -6
R1 seek	-4 1 -9 -2 -17 -15
R1 semi	-9 -5 -4 7 -8 -4
R1 toward	-1 -2 -3 -3 -4 -12
R1 use	3 -11 -8 -1 -5 -3
R1 value	1 2 -11 -14 -8 -7
R1 with	-6 6 4 -10 -3 -3
R12 $ $	-2 -5 -3 -3 -6 -4
R12 adviser $	-3 -6 -8 -8 -8 5
R12 amount $	11 -10 -10 -9 -6 -5
R12 amount buy	3 -2 -3 -3 -1 -1
R12 amount comma	17 -14 -8 -17 -5 -2
R12 amount debt	10 -8 -2 -7 -1 -1
R12 amount invest	-2 -8 -4 3 -5 -3
R12 amount money	10 -4 -1 -8 0 0
R12 amount round	-9 4 -9 9 -6 -2
R12 amount toward	-4 -1 -4 4 -2 -1
R12 announce $	6 -5 -2 -9 -2 0
R12 announce amount	7 -6 -4 -8 -1 -1
R12 announce colon	-11 11 -1 -4 -1 0
R12 announce comma	2 -3 -10 -1 -7 -3
R12 announce raise	-13 14 -6 -7 -3 -3
R12 announce round	-3 3 -2 -5 -1 0
R12 backed $	-1 -8 -7 -12 5 -5
R12 backed comma	12 -7 -7 -10 -6 -2
R12 backed fund	0 -4 2 -9 -7 -3
R12 backed is	2 -3 -7 -1 -9 -2
R12 backed kind	-3 0 -12 6 -16 -3
R12 backed lead	3 -4 0 -9 -6 -4
R12 buy comma	7 -3 -4 -3 -2 -1
R12 by amount	7 -7 -3 -7 -2 -1
R12 colon comma	-3 3 -2 -4 -1 0
R12 colon is	8 -8 0 -1 0 0
R12 colon kind	-2 2 -2 -1 0 -1
R12 comma $	12 -13 -4 -6 -12 -1
R12 comma amount	-3 5 -7 -8 -6 -1
R12 comma announce	-5 5 -6 -5 -3 -1
R12 comma backed	7 -6 -1 -2 -4 0
R12 comma by	-2 -6 -7 5 -3 -1
R12 comma colon	6 -4 -1 -3 -3 0
R12 comma comma	6 -12 -8 0 -6 -1
R12 comma customer	2 -6 -7 3 -7 -1
R12 comma figure	6 -7 -3 -3 -3 -1
R12 comma follow	-2 -8 1 -6 -2 -3
R12 comma found	-2 2 -2 -3 -3 -1
R12 comma from	-1 3 -3 -9 -7 -1
R12 comma invest	-9 -6 5 2 -7 -2
R12 comma is	-7 -3 -5 4 -16 -4
R12 comma kind	-2 0 -1 -5 -10 -3
R12 comma lead	6 -3 -7 -6 -5 -1
R12 comma media	6 -6 3 -7 -2 -1
R12 comma money	-8 -4 -2 11 -10 -3
R12 comma more	-8 -8 1 2 6 -1
R12 comma party	-9 -7 4 4 -5 -1
R12 comma past	8 -6 -3 -9 -3 -1
R12 comma raise	10 -9 -5 -7 -6 -1
R12 comma round	10 -9 -10 -7 -12 -3
R12 comma seek	3 1 -6 -10 -5 -1
R12 comma semi	4 -2 -1 -3 -1 0
R12 comma this	-2 -3 -4 3 -1 0
R12 comma toward	0 1 3 -12 -10 -1
R12 comma use	10 -6 -5 -10 -3 -1
R12 comma value	0 -9 4 -5 -5 -1
R12 comma with	7 -5 -5 -7 -3 -1
R12 customer $	6 -8 -5 -5 -7 -5
R12 customer amount	-2 -12 -4 6 0 -1
R12 customer comma	3 -3 -5 -7 -4 -3
R12 customer customer	13 -12 -1 -5 -1 -1
R12 customer figure	7 -5 -2 -2 -1 -1
R12 customer kind	13 -11 -5 -11 -2 -3
R12 customer party	6 -6 -3 -7 -1 -1
R12 debt $	4 -4 -4 -2 -3 -1
R12 debt comma	7 -6 -3 -7 -2 -1
R12 figure $	7 -5 -1 -5 -2 -1
R12 figure amount	5 -6 -3 -6 -3 -2
R12 figure comma	4 -1 -5 -10 -3 -1
R12 follow $	-3 -8 -7 -1 3 -8
R12 follow amount	-1 -6 -9 2 -6 -3
R12 follow comma	-9 -8 -5 8 -7 -8
R12 follow seek	5 -4 -7 -5 -7 -2
R12 follow semi	-11 -1 -6 14 -9 -2
R12 follow this	-8 -2 -4 10 -8 -2
R12 follow toward	-8 -3 -5 11 -14 -1
R12 found $	-10 11 -2 -8 -4 -12
R12 found adviser	-10 -8 -6 -11 -6 10
R12 found announce	-2 3 -1 -2 -1 -10
R12 found comma	-1 5 -10 -16 -8 -20
R12 found customer	5 -4 -1 -4 -1 -5
R12 found found	9 -6 -4 -9 -5 -12
R12 found is	3 -3 -2 -3 -2 -6
R12 found kind	5 -6 -2 -4 0 3
R12 found lead	3 -2 -2 -2 -1 -4
R12 fund comma	-4 -4 -4 4 -2 -1
R12 fund lead	4 -3 -3 -11 -5 -4
R12 fund round	0 -4 -2 1 -5 -1
R12 invest $	-9 -11 -4 2 1 -7
R12 invest amount	-5 -2 -12 5 -4 -3
R12 invest comma	-2 -10 -1 1 -14 -5
R12 invest customer	7 -1 -2 -7 -1 0
R12 invest lead	3 -3 3 -11 -3 -2
R12 is $	-1 -14 -7 5 -8 -2
R12 is amount	-9 1 7 -7 -3 -3
R12 is comma	8 -8 -14 -4 -9 -2
R12 is customer	-4 4 -4 -5 -1 -1
R12 is debt	6 -3 -1 -6 0 0
R12 is follow	4 -7 3 -10 0 -1
R12 is is	1 -8 -14 6 -11 -7
R12 is kind	11 -14 -10 -15 -5 2
R12 is party	-5 -9 -8 2 4 -4
R12 is raise	1 0 -6 -6 -3 -2
R12 is seek	-11 9 3 -10 -5 -5
R12 is toward	-10 -1 2 2 -6 -5
R12 kind $	5 -11 -7 -1 -8 -3
R12 kind amount	7 -6 0 -3 0 0
R12 kind announce	10 -10 -4 -7 -4 -1
R12 kind comma	-5 6 -9 -14 -4 -1
R12 kind customer	-1 2 -1 -3 -1 -1
R12 kind follow	-5 -3 -6 6 -7 -3
R12 kind found	6 -6 -1 -2 -1 -3
R12 kind is	12 -12 -3 -5 -1 -1
R12 kind kind	8 -2 -1 -8 -3 -1
R12 kind media	17 -17 -7 -8 -4 -2
R12 kind money	8 -11 -5 -6 -1 0
R12 kind raise	21 -21 -8 -7 -4 -3
R12 kind seek	7 -7 -1 -6 0 0
R12 kind toward	-4 5 -5 -6 -3 -1
R12 lead $	-3 -5 4 -6 -7 -7
R12 lead amount	-11 -8 2 2 -4 -4
R12 lead comma	-7 -7 8 -7 -13 -6
R12 lead follow	-9 -4 10 -11 -3 -2
R12 lead money	-3 -2 6 -11 -3 -3
R12 lead party	-4 -1 8 -9 -2 -1
R12 lead round	-12 -8 0 -1 3 -5
R12 lead semi	-17 -5 -1 3 -6 -3
R12 lead this	-10 0 9 -8 -2 -1
R12 media $	8 -9 -1 -13 -6 -2
R12 media announce	5 -6 -3 -1 -1 -1
R12 media colon	7 -7 -1 -4 0 0
R12 media comma	14 -10 -7 -13 -6 -1
R12 media kind	5 -4 -3 -6 -2 -2
R12 media raise	-11 11 -3 -2 -1 -1
R12 media seek	2 -9 -7 6 -1 -1
R12 money $	6 -9 -7 -5 2 -2
R12 money amount	-8 9 -2 -9 -1 -1
R12 money comma	4 -1 -5 -8 -4 -1
R12 money is	7 -9 -2 -4 -3 -1
R12 money money	3 -3 -2 -3 -2 -2
R12 more $	-7 -11 1 -1 1 -8
R12 more amount	2 1 -8 0 -8 -2
R12 more comma	-8 -3 -2 -6 5 -2
R12 more follow	-4 -4 -8 0 2 -5
R12 more more	-1 -5 -9 -5 2 -4
R12 party $	3 -11 -5 -2 -10 -5
R12 party comma	-3 0 -7 2 -11 -4
R12 party follow	-9 -6 -5 8 -6 -2
R12 past money	-4 4 -2 -6 -2 -2
R12 past raise	3 -2 -3 -6 -3 -2
R12 raise $	10 -9 -2 -4 -1 -1
R12 raise amount	-7 5 -10 -2 -11 -6
R12 raise comma	13 -11 -8 -10 -3 -2
R12 raise is	-7 10 -8 -11 -3 -1
R12 raise round	-4 4 -3 -5 -4 -3
R12 round $	1 1 -4 -7 -1 0
R12 round comma	9 -7 -5 -9 -3 -1
R12 round money	0 2 -6 -11 -5 -2
R12 seek $	3 3 -9 -10 -5 -2
R12 seek amount	3 -6 -14 2 -4 -2
R12 seek comma	6 -5 -7 -12 -3 -2
R12 seek is	11 -10 -5 -10 -1 -1
R12 seek money	-2 3 -6 -13 -1 -1
R12 seek party	0 3 -9 -11 -4 -3
R12 seek round	-10 11 -6 -8 0 0
R12 seek seek	-2 3 -6 -11 -2 0
R12 seek semi	-8 -6 -13 9 -5 -3
R12 seek toward	2 0 -11 -12 -1 -1
R12 semi $	-6 -2 -2 3 -3 -2
R12 semi kind	-4 -4 -3 5 -2 -1
R12 semi money	-6 -1 -1 6 -1 0
R12 toward $	4 4 0 -8 -4 -2
R12 toward buy	2 -8 5 -6 -4 -2
R12 toward comma	-5 7 -5 -11 -5 -1
R12 toward kind	-9 -7 0 9 0 0
R12 toward money	8 -6 -3 -10 -3 -1
R12 toward seek	-3 6 -7 -9 -5 -2
R12 toward toward	4 -11 -8 -2 2 -3
R12 use $	-1 -6 -5 2 -2 -1
R12 use comma	4 -2 -2 -3 -1 0
R12 value amount	-3 4 -6 -9 -5 -3
R2 $	-2 -12 -5 -2 5 -1
R2 adviser	-9 -10 -9 -10 -10 10
R2 amount	-1 1 -9 2 -23 -18
R2 announce	5 -2 -11 -12 -12 -13
R2 backed	5 -4 -9 -3 -3 -5
R2 buy	11 -14 1 -10 -9 -7
R2 by	-6 6 -9 4 -6 -5
R2 colon	1 0 -6 -11 -5 -2
R2 comma	-5 -6 3 2 -7 -24
R2 customer	4 0 -14 -8 -13 -11
R2 debt	8 -2 -7 -13 -4 -3
R2 figure	9 -8 -6 -10 -6 -3
R2 follow	-8 -17 1 3 1 -14
R2 found	7 -7 -7 -9 -10 1
R2 from	-4 5 -4 -8 -7 -2
R2 fund	0 3 0 -14 -9 -5
R2 invest	0 -8 -6 0 -1 -11
R2 is	4 -2 -8 0 -30 -19
R2 kind	4 -11 -5 1 -26 -1
R2 lead	5 -14 3 -25 -14 -13
R2 media	2 -3 -7 -1 -8 -6
R2 money	2 -4 -2 -1 -15 -9
R2 more	-4 -12 5 -10 5 -7
R2 party	-3 -4 1 -2 -1 -9
R2 past	1 1 -8 -17 -8 -6
R2 raise	2 2 -16 -11 -13 -12
R2 round	-9 5 -3 -3 -2 -8
R2 seek	0 3 -7 -10 -13 -11
R2 semi	-10 -14 -2 8 -15 -10
R2 this	-3 -10 1 6 -12 1
R2 toward	-4 -1 -5 5 -4 -14
R2 use	10 -7 -5 -10 -3 -1
R2 value	-1 0 2 -8 -12 -9
R2 with	7 -5 -5 -7 -3 -1
RL -	-3 -4 -3 -1 -5 -2
RL backed	-3 3 -6 2 -18 -13
RL buy	-2 5 -12 -14 -11 -9
RL customer	2 4 -16 -19 -2 -12
RL follow	-3 -9 -1 5 -21 -14
RL found	3 -7 -13 1 -14 -15
RL invest	4 -1 -15 -3 -21 -11
RL lead	4 -12 4 -9 -14 -19
RL manager	1 -3 -5 -1 -5 -2
RL more	-2 -17 -1 -14 7 -18
RL party	-5 -15 -6 4 0 -14
RL past	9 -4 -6 -9 -7 -6
RL raise	-2 -23 -6 2 2 -10
RL seek	5 -3 -14 -1 -11 -9
RL value	6 -4 -1 -12 -7 -4
RLN - -	6 -3 -21 -5 -41 -17
RLN - adviser	8 -7 -2 -3 -1 0
RLN - backed	8 -5 -7 -15 -7 -1
RLN - customer	8 -5 -11 -19 -11 -2
RLN - found	-5 6 -5 -9 -6 -2
RLN - invest	-3 -17 0 5 -9 -3
RLN - lead	0 3 -17 -14 -9 -3
RLN - manager	8 -6 -5 -8 -3 0
RLN - more	-4 -12 -10 1 6 -2
RLN - party	5 -14 3 -10 -6 -2
RLN - past	0 -5 -8 0 -7 -3
RLN - raise	-4 7 -23 -28 -17 -5
RLN - seek	4 -2 -7 -13 -13 -3
RLN - value	4 1 -10 -13 -10 -2
RLN backed -	3 -12 -10 -1 -9 -4
RLN backed invest	9 -7 -4 -8 -1 0
RLN buy -	-1 4 -9 -12 -9 -7
RLN buy found	1 -1 -2 -2 -2 -1
RLN customer -	6 -2 -8 -16 -16 -7
RLN customer customer	5 -5 -2 -3 -2 -1
RLN customer seek	7 -6 -1 -1 0 0
RLN follow -	-7 -1 -4 3 -12 -5
RLN follow more	-9 -1 -3 7 -1 -1
RLN follow value	-6 -5 -6 7 -2 0
RLN found -	4 0 -3 -11 -7 -3
RLN found past	6 -6 -1 -2 -1 0
RLN found raise	9 -7 -6 -8 -4 -1
RLN invest -	0 -5 -11 3 -13 -6
RLN lead -	-9 -7 2 -1 -3 -10
RLN lead follow	-2 -7 5 -14 -9 -2
RLN lead invest	-3 -1 4 -7 -1 0
RLN manager -	1 -3 -5 -1 -5 -2
RLN more -	-5 -7 -13 -7 6 -6
RLN more past	7 -4 -6 -6 -8 -1
RLN party -	-1 -10 -11 0 -2 -8
RLN party backed	-6 -1 -6 8 -1 -1
RLN party follow	-4 -2 -4 7 -10 0
RLN party invest	-6 -1 -1 6 -1 0
RLN party more	-12 0 -6 13 -8 0
RLN party raise	-8 -5 -4 8 -3 -1
RLN past -	1 1 -1 -7 -2 0
RLN raise -	1 -18 -14 3 -21 -9
RLN raise seek	-1 -2 -3 3 -4 -1
RLN seek -	18 -17 -6 -15 -10 -5
RLN seek invest	-2 4 -2 -3 -1 0
RLN seek seek	6 -6 -2 -4 -1 0
RLN value -	11 -9 -5 -7 -4 -2
RLN value seek	3 -2 -2 -2 -1 0
RLR - -	1 1 -13 -6 -8 -27
RLR - adviser	-1 -7 -8 -9 -9 5
RLR - backed	-4 -1 0 -4 1 -13
RLR - buy	15 -15 -9 -12 -7 -6
RLR - customer	-1 2 -12 -2 -13 -11
RLR - follow	-3 -13 -6 6 -12 -23
RLR - found	-5 -1 -16 -6 -16 8
RLR - invest	-4 -11 -3 5 -5 -15
RLR - lead	-8 -15 8 -6 -16 -11
RLR - manager	7 -6 -8 -7 -8 -3
RLR - more	-1 -3 -18 -5 4 -12
RLR - party	0 -11 -20 3 -2 -14
RLR - past	1 -2 -11 -1 -11 -10
RLR - raise	3 2 -13 -27 -13 -12
RLR - seek	-1 -5 -1 -1 -22 -17
RLR - value	1 -2 -19 -3 -11 -10
RLR backed -	2 -20 -13 1 -12 -5
RLR backed follow	-5 -6 -5 6 -5 -2
RLR backed invest	3 -4 -10 -1 -5 -2
RLR backed lead	3 -7 -1 -16 -6 -5
RLR backed raise	6 -5 -1 -2 0 0
RLR backed seek	-7 8 -7 -15 -4 -3
RLR buy -	-1 4 -11 -14 -11 -9
RLR customer -	8 -4 -9 -18 -18 -8
RLR customer backed	5 -2 0 -1 -2 0
RLR customer customer	7 -10 -2 -2 -2 -1
RLR customer found	9 -10 -2 -2 -2 -2
RLR customer invest	-4 1 -7 -6 6 -1
RLR customer raise	-1 1 -3 -6 -2 -1
RLR customer seek	-2 2 0 0 0 0
RLR follow -	-12 -6 2 7 -15 -8
RLR follow backed	3 -7 -5 -1 -8 -4
RLR found -	2 1 -9 -17 -10 -6
RLR found customer	4 -4 -2 -4 -2 -1
RLR found found	10 -8 -2 -8 -3 -6
RLR found past	6 -4 -1 -4 -2 -2
RLR found raise	3 -2 -4 -9 -3 -1
RLR invest -	1 -6 -11 3 -14 -6
RLR invest customer	-2 3 -3 -3 -2 -2
RLR invest invest	8 -5 -4 -9 -5 -1
RLR invest value	3 -1 -6 -8 -1 -2
RLR lead -	1 -10 3 -8 -7 -14
RLR lead buy	-11 -2 8 -5 -3 -1
RLR lead follow	2 -6 0 0 -19 -6
RLR lead invest	4 -2 3 -8 -3 -2
RLR manager -	1 -3 -5 -1 -5 -2
RLR more -	0 -10 -16 -11 7 -8
RLR more follow	-2 -7 -1 -11 2 -6
RLR more lead	-11 -1 11 -9 -10 -1
RLR more more	-8 -8 2 -9 3 -6
RLR party -	-4 -12 -15 5 -5 -9
RLR party follow	-2 -6 -9 -1 1 -5
RLR party invest	2 -2 5 -6 -4 -1
RLR party more	-5 -1 -6 -8 8 -1
RLR party party	-12 -6 -5 12 -8 -3
RLR past -	4 0 -3 -7 -4 -1
RLR past found	7 -7 -2 -3 -3 -5
RLR raise -	2 -21 -1 -1 -23 -11
RLR raise backed	9 -4 -8 -9 -8 -3
RLR raise follow	-3 -2 -2 -3 4 -2
RLR raise invest	-5 -9 -1 5 -15 -7
RLR raise lead	0 -7 -6 1 2 -6
RLR raise party	-1 -6 -5 2 -8 -2
RLR raise seek	-10 -4 -7 0 2 -2
RLR seek -	11 -5 -9 -18 -12 -5
RLR seek buy	2 0 -1 -1 0 0
RLR seek raise	1 0 -2 -4 -1 -1
RLR seek seek	5 -5 -2 -5 -1 -1
RLR value -	10 -10 -6 -8 -6 -2
RR -	-2 0 -7 -1 -4 -12
RR adviser	-1 -7 -8 -9 -9 5
RR backed	2 -4 -4 -5 -3 -15
RR buy	15 -15 -2 -12 -10 -9
RR customer	-1 2 -14 -4 -15 -14
RR follow	-5 -17 -4 3 -1 -15
RR found	-2 -3 -18 -9 -19 7
RR invest	-2 -18 0 2 -3 -23
RR lead	-3 -20 5 -6 -9 -14
RR manager	7 -6 -8 -7 -8 -3
RR more	-3 -7 -5 -4 5 -16
RR party	-5 -7 -23 5 -5 -17
RR past	1 -2 -11 -1 -12 -12
RR raise	4 0 -15 -12 -18 -14
RR seek	-4 1 -5 -6 -7 -21
RR value	0 0 -5 -7 -14 -13
begins	-4 -1 -1 1 -2 0
en	-21 1 8 7 5 -4
etc	-10 -10 -11 2 10 -9
first of all	0 3 -14 -7 -11 -29
in title	-6 2 -4 -2 -4 -2
later in list	9 3 -17 -2 -5 -24
latin	-11 10 0 -1 -11 -20
line 0	-3 -2 -4 -1 -3 -2
line 1	2 -10 -3 -2 -1 -9
line 2	-4 3 -2 -3 -16 -8
opens	-2 -5 2 -1 -5 2
opens R1 adviser	-9 -5 -7 -7 -6 8
opens R1 amount	2 0 -4 -11 -2 -1
opens R1 announce	4 -6 -14 -1 -5 -5
opens R1 backed	1 1 -6 -10 -4 -1
opens R1 buy	7 -6 -5 -4 -2 -1
opens R1 by	-9 3 -7 5 -4 -4
opens R1 colon	10 -9 -8 -11 -4 -3
opens R1 comma	-1 0 -18 -22 1 -5
opens R1 customer	5 -3 -8 -14 -3 -3
opens R1 figure	7 -7 -6 -8 -3 -3
opens R1 follow	-9 -2 -11 0 5 -1
opens R1 found	-6 7 -9 -14 -6 -1
opens R1 invest	-6 -8 1 5 -10 -5
opens R1 is	-4 0 4 -10 -14 -1
opens R1 kind	1 0 -13 -18 -6 -6
opens R1 lead	1 -7 2 -16 -6 -7
opens R1 media	5 -11 -12 1 -4 -2
opens R1 money	4 -2 -4 -6 -4 -2
opens R1 past	-2 3 -8 -12 -5 -4
opens R1 raise	3 -4 -8 -13 -4 -5
opens R1 round	-4 5 -6 -9 -5 -2
opens R1 seek	4 -9 3 -10 -7 -6
opens R1 toward	-4 -5 -13 7 -9 -4
opens line 0	1 -6 0 1 -6 -1
opens line 1	-1 -5 2 -3 -6 -2
opens line 2	-4 3 -7 -13 -5 1
owns	0 -6 -4 5 -10 -12
owns R1 amount	-3 -1 -5 2 -3 -2
owns R1 comma	2 -2 -1 -2 -4 -1
owns R1 found	5 -3 -3 -7 -2 -10
quoted	-2 13 -13 -16 -4 -7
quoted R1 $	-4 6 -3 -10 -2 -1
quoted R1 amount	1 1 -2 -2 0 0
quoted R1 announce	-4 5 -3 -9 -2 -1
quoted R1 comma	9 -7 -7 -5 -2 -1
quoted R1 is	2 -6 -5 -7 1 -1
quoted R1 raise	-19 19 -5 -5 -2 -1
quoted R1 round	-4 5 -5 -7 -2 -1
quoted R1 seek	-3 3 0 -1 0 0
raises somewhere	-15 14 -8 -5 -24 -22
shape fund	-16 -15 4 2 -1 4
shape fund L1 ^	-20 3 6 7 -17 5
shape fund L1 backed	4 -11 -3 -5 -9 -7
shape fund L1 by	-17 -8 1 3 -15 -2
shape fund L1 colon	0 -7 -10 -8 6 -4
shape fund L1 comma	-10 -16 -3 1 -3 3
shape fund L1 from	3 -3 -8 3 -13 -3
shape fund L1 is	-2 -18 2 1 -14 -16
shape fund L1 kind	7 -7 -2 -6 0 -1
shape fund L1 lead	5 -5 -11 -1 -12 -5
shape fund L1 more	-13 -10 3 -7 5 -7
shape fund L1 party	0 -3 -6 -9 7 -4
shape fund L1 raise	-6 -7 -1 5 -13 -6
shape fund L1 with	5 -1 -5 -1 -11 -3
shape fund R1 $	-1 -13 0 0 -5 -12
shape fund R1 amount	5 -13 -6 -1 -6 -4
shape fund R1 announce	-9 10 -4 -9 -1 -2
shape fund R1 backed	2 -7 6 -13 -13 -7
shape fund R1 by	1 -10 -8 0 -4 -3
shape fund R1 comma	-5 -13 0 -2 -5 -7
shape fund R1 follow	0 -7 -5 -2 0 -7
shape fund R1 found	-5 -9 -6 -9 -6 8
shape fund R1 invest	-12 -6 1 5 1 -7
shape fund R1 is	-3 -11 -1 2 -14 -1
shape fund R1 kind	-4 -2 -8 4 -7 -3
shape fund R1 lead	-2 -10 2 -1 -17 -17
shape fund R1 more	-10 -7 1 -2 4 -10
shape fund R1 party	-5 -2 -6 6 -7 -4
shape fund R1 raise	-11 11 -6 -6 -1 -3
shape fund R1 seek	2 -10 -1 -1 -6 -7
shape fund R1 semi	-6 -1 -4 6 -2 -1
shape fund RR -	-5 -4 1 0 -11 -24
shape fund RR backed	2 -7 6 -13 -13 -7
shape fund RR follow	-3 -8 -6 0 -1 -9
shape fund RR found	-9 -11 -8 -9 -8 10
shape fund RR invest	-10 -9 0 6 -1 -10
shape fund RR lead	-3 -10 2 -1 -18 -17
shape fund RR more	-10 -7 1 -2 4 -10
shape fund RR party	-5 -7 -15 7 -14 -11
shape fund RR raise	-13 13 -8 -8 -1 -4
shape fund RR seek	1 -12 2 0 -10 -9
shape group	0 -12 4 1 -15 -14
shape group L1 ^	1 -3 0 4 -2 -1
shape group L1 by	0 -5 4 -6 -4 -4
shape group L1 comma	-1 -8 -1 0 -7 -4
shape group L1 from	0 -4 -6 0 -5 -2
shape group L1 is	-8 -1 -2 8 -2 0
shape group L1 kind	6 -7 -4 -4 -2 -2
shape group L1 raise	-2 -3 5 -4 -5 -2
shape group R1 $	-4 -4 3 1 -4 -1
shape group R1 amount	-7 -3 -5 7 -2 -2
shape group R1 backed	10 -5 -9 -10 -4 -2
shape group R1 comma	-3 -3 -5 4 -2 -1
shape group R1 follow	2 -1 -9 1 -6 -2
shape group R1 invest	-3 -3 4 -3 -5 -2
shape group R1 lead	-6 -4 9 -9 -3 -3
shape group RR -	1 -7 -1 0 -9 -5
shape group RR backed	10 -5 -9 -10 -4 -2
shape group RR buy	4 -4 -3 -3 -1 -1
shape group RR follow	2 -1 -9 1 -6 -2
shape group RR invest	-6 -3 4 0 -6 -2
shape group RR lead	-6 -4 9 -9 -3 -3
shape other	1 -3 -6 -4 -2 -8
shape other L1 ^	1 -1 -6 -7 2 -14
shape other L1 amount	3 2 -8 -11 -9 -3
shape other L1 announce	11 -8 -4 -8 -3 -1
shape other L1 backed	-2 1 -3 -3 -11 -6
shape other L1 buy	6 -3 -9 -7 -8 -5
shape other L1 by	-2 -17 1 1 -16 -2
shape other L1 colon	5 -4 -1 -13 -11 -4
shape other L1 comma	1 -3 3 -4 -8 -6
shape other L1 customer	4 -4 -7 -11 -11 -5
shape other L1 figure	10 -6 -2 -7 -3 -1
shape other L1 follow	2 -12 3 -2 -5 -3
shape other L1 found	2 -5 -9 1 -10 -9
shape other L1 from	-6 -15 -11 2 4 -11
shape other L1 invest	9 -7 -5 -9 -7 -3
shape other L1 is	-3 -8 -6 3 -3 1
shape other L1 kind	0 5 -10 -6 -13 -8
shape other L1 lead	0 -10 -13 1 -2 -4
shape other L1 media	-5 2 -11 0 -9 -4
shape other L1 money	6 -3 -8 -10 -8 -2
shape other L1 more	0 -12 -3 -4 2 -7
shape other L1 party	6 -8 -13 -2 -4 -7
shape other L1 past	6 -2 -5 -9 -6 -5
shape other L1 raise	-2 -8 -8 6 -14 -6
shape other L1 round	3 -10 2 -7 -4 -2
shape other L1 seek	1 1 -6 -6 -4 -1
shape other L1 semi	1 0 -10 0 -10 -6
shape other L1 this	0 2 -5 -7 -4 -2
shape other L1 toward	0 2 -16 -2 -14 -11
shape other L1 use	11 -10 -5 -10 -6 -2
shape other L1 value	2 1 -5 -7 -4 -2
shape other L1 with	-4 -9 0 -1 1 -4
shape other R1 $	-4 -9 -7 -2 -1 0
shape other R1 adviser	-2 -5 -7 -5 -9 4
shape other R1 amount	-5 1 -16 -1 -13 -8
shape other R1 announce	-1 2 -12 -25 -9 -4
shape other R1 backed	-4 -19 -18 5 1 -9
shape other R1 buy	4 -3 -5 -5 -4 -2
shape other R1 by	-2 5 -3 -7 -2 -1
shape other R1 colon	5 -4 -7 -13 -5 -4
shape other R1 comma	0 -5 -2 -7 -3 -18
shape other R1 customer	12 -11 -9 -13 -10 -8
shape other R1 debt	5 -5 -3 -6 -3 -2
shape other R1 figure	8 -14 -10 -1 -8 -5
shape other R1 follow	-6 -11 -2 2 0 -12
shape other R1 found	1 -3 -14 -3 -12 -1
shape other R1 from	-5 6 -6 -4 -4 -1
shape other R1 fund	4 -5 -3 -11 -4 -3
shape other R1 invest	0 -2 -20 2 -17 -7
shape other R1 is	-2 -2 -5 -2 -5 -19
shape other R1 kind	10 -4 -11 -24 -19 -15
shape other R1 lead	-6 -12 6 -2 -14 -6
shape other R1 media	12 -7 -9 -22 -13 -9
shape other R1 money	2 0 -4 -10 -2 -7
shape other R1 more	3 -2 -14 -5 -1 -7
shape other R1 party	-3 6 -8 -2 -8 -7
shape other R1 past	1 -6 -6 3 -6 -5
shape other R1 raise	-2 0 -8 -2 -10 -5
shape other R1 round	5 -6 -12 -4 -9 -3
shape other R1 seek	-3 0 -4 0 -10 -7
shape other R1 semi	-6 -4 -7 8 -8 -3
shape other R1 toward	6 -5 -2 -9 -3 -10
shape other R1 use	7 -5 -2 -5 -2 -1
shape other R1 value	-2 4 -10 -12 -7 -6
shape other RR -	-2 0 -9 -3 -1 -8
shape other RR adviser	2 -8 -8 -8 -11 3
shape other RR backed	-5 0 -16 3 -1 -9
shape other RR buy	9 -11 1 -9 -9 -6
shape other RR customer	3 1 -11 -15 -12 -10
shape other RR follow	-5 -11 2 0 0 -14
shape other RR found	1 -1 -15 -4 -14 -3
shape other RR invest	4 -11 -14 -1 -3 -12
shape other RR lead	-3 -13 4 -3 -15 -7
shape other RR more	5 -7 -15 -7 -1 -8
shape other RR party	-5 5 -10 2 -9 -8
shape other RR past	3 -5 -9 1 -10 -8
shape other RR raise	7 -3 -11 -6 -14 -9
shape other RR seek	0 -1 -4 -7 -3 -14
shape other RR value	-8 6 -6 -3 -11 -10
shape short	8 -14 -16 1 -3 -27
shape short L1 ^	2 -14 -18 5 -13 -10
shape short L1 amount	6 -2 -2 -6 -1 0
shape short L1 announce	4 -3 -2 -6 -2 -1
shape short L1 backed	2 3 -6 -14 -3 -2
shape short L1 by	1 -5 3 -5 -9 -6
shape short L1 colon	4 -3 -3 -5 -2 -1
shape short L1 comma	-1 -1 -7 -6 1 -15
shape short L1 customer	8 -6 -1 -4 -1 -1
shape short L1 debt	8 -2 -3 -8 -1 0
shape short L1 figure	5 -2 -1 -4 -1 0
shape short L1 found	7 -7 -3 -6 -3 -3
shape short L1 invest	5 -2 -2 -6 -1 -1
shape short L1 is	5 -6 -7 -1 -13 -6
shape short L1 kind	1 3 -9 -14 -8 -6
shape short L1 lead	8 -1 -4 -7 -1 0
shape short L1 media	5 -6 -3 -6 -2 -2
shape short L1 money	11 -9 -4 -10 -3 -1
shape short L1 more	-1 -3 -12 -10 2 -2
shape short L1 party	-7 -6 -7 9 -11 -3
shape short L1 past	3 -2 0 0 0 0
shape short L1 raise	-1 -8 -9 -1 4 -3
shape short L1 round	9 -9 -5 -10 -3 -1
shape short L1 seek	11 -8 -2 -9 -3 -1
shape short L1 semi	3 -8 -4 -11 4 -1
shape short L1 this	3 -3 -2 -4 -1 -1
shape short L1 toward	8 -8 -2 -7 -1 -1
shape short L1 use	4 -1 -1 -3 -2 0
shape short L1 value	5 -4 -3 -4 -1 -1
shape short R1 $	7 -15 -7 -6 -12 -3
shape short R1 amount	11 -9 -8 -11 -6 -2
shape short R1 announce	0 -4 -5 0 -4 -2
shape short R1 backed	4 -10 -9 -15 0 -4
shape short R1 colon	13 -11 -5 -7 -6 -2
shape short R1 comma	1 -14 -8 2 -10 -4
shape short R1 customer	6 -7 -4 -5 -5 -3
shape short R1 debt	7 -2 -2 -7 -2 -1
shape short R1 figure	7 -5 -2 -7 -2 -1
shape short R1 follow	-6 -5 -14 7 -4 -4
shape short R1 found	7 -5 -3 -7 -4 -11
shape short R1 fund	6 -5 -8 -4 -8 -3
shape short R1 invest	9 -9 -18 -7 -12 -4
shape short R1 is	9 -12 -10 -9 0 -3
shape short R1 kind	12 -11 -3 -11 -2 -1
shape short R1 lead	-8 -9 4 -10 3 -5
shape short R1 media	-1 -10 -2 4 -1 -1
shape short R1 money	3 1 -2 -11 -2 -1
shape short R1 more	-7 3 -8 -14 8 -2
shape short R1 party	1 -4 -4 0 -8 -2
shape short R1 past	0 1 -5 -10 -4 -4
shape short R1 raise	-1 4 -7 -9 -5 -3
shape short R1 round	5 -4 -3 -5 -1 -1
shape short R1 seek	5 -3 -10 -21 -4 -3
shape short R1 semi	-3 -3 -2 3 -2 -2
shape short R1 toward	-6 -13 -7 8 -4 -1
shape short R1 use	-1 -7 -5 3 -1 -1
shape short R1 value	5 -4 -3 -5 -2 -1
shape short RR -	6 -16 -12 4 -18 -7
shape short RR backed	6 -13 -9 -17 0 -4
shape short RR customer	6 -8 -4 -5 -5 -4
shape short RR follow	-2 -6 -15 4 -5 -5
shape short RR found	7 -5 -3 -7 -4 -11
shape short RR invest	9 -14 -20 -6 -18 -6
shape short RR lead	-2 -10 2 -12 2 -7
shape short RR more	-6 3 -9 -14 7 -3
shape short RR party	-5 -11 -8 3 2 -3
shape short RR past	0 1 -5 -10 -4 -4
shape short RR raise	-1 3 -8 -12 -7 -5
shape short RR seek	1 -4 -11 -1 -4 -3
shape short RR value	10 -9 -5 -10 -4 -2
shape tech	-2 6 -3 -10 -19 -22
shape tech L1 ^	3 0 -9 -18 -7 -14
shape tech L1 backed	-4 -3 -4 5 -3 -2
shape tech L1 colon	1 -1 -5 -6 -2 -1
shape tech L1 comma	2 0 -15 -2 -11 -8
shape tech L1 customer	-6 6 0 0 0 0
shape tech L1 found	-6 6 -1 -2 -1 0
shape tech L1 invest	7 -6 -1 -3 -1 -1
shape tech L1 is	2 1 -3 -7 -6 -2
shape tech L1 kind	-11 11 -9 -3 -6 -5
shape tech L1 semi	-4 4 -1 -1 0 0
shape tech L1 toward	3 -12 -9 1 -2 -2
shape tech R1 $	3 4 -5 -13 -6 -2
shape tech R1 announce	6 -4 -6 -10 -3 -2
shape tech R1 colon	0 0 -3 -1 0 -1
shape tech R1 comma	0 2 -7 -9 -4 -2
shape tech R1 customer	-4 -1 -5 6 -1 -2
shape tech R1 follow	-8 -3 -3 7 -3 0
shape tech R1 found	-1 2 -7 -7 -2 -12
shape tech R1 is	0 2 -10 -11 -4 -5
shape tech R1 kind	6 -10 -8 2 -8 -5
shape tech R1 media	-2 2 -2 -2 -1 -1
shape tech R1 money	4 -4 -1 -3 0 0
shape tech R1 party	2 -5 -1 1 -3 -1
shape tech R1 raise	-3 2 -5 -6 -4 -4
shape tech R1 seek	-10 9 -4 -6 -2 -2
shape tech RR -	1 5 -15 -20 -14 -8
shape tech RR customer	-9 5 -6 5 -1 -3
shape tech RR follow	0 -6 -5 2 -7 -3
shape tech RR found	-1 2 -8 -8 -2 -13
shape tech RR invest	-7 -8 6 -2 -2 -1
shape tech RR party	5 -8 -2 0 -3 -2
shape tech RR past	-3 3 -4 -5 -2 -1
shape tech RR raise	1 1 -7 -10 -6 -6
shape tech RR seek	-9 10 -8 -10 -4 -3
shape tech RR value	7 -6 -5 -5 -1 -1
size 1	1 5 -10 -17 -15 -4
size 2	2 -17 8 -5 0 -8
size 3	-13 -24 1 5 2 -12
size 4	-8 -18 -12 11 -11 -16
times 1	8 -18 -10 0 1 -4
times 2	-20 12 7 0 -14 -32
times 3	-23 24 -16 -20 -10 -11
with amount	-4 1 -4 2 -7 -9
with found	2 -3 -13 -10 -2 1
with lead	-10 -5 11 -5 3 -7
with past	-2 3 -11 -7 5 -10
with roster	8 -7 -3 -7 -5 -2
with round	-12 5 1 -1 -3 -2
zh	11 -8 -12 -6 -5 -5`
const MONEY = `*	1 -6 -6 -7 -3 -1 -6
L1 ^	2 -3 -11 -3 -16 -5 1
L1 amount	6 -6 1 -3 -7 -10 -8
L1 announce	0 -7 3 -4 -9 -1 -6
L1 by	4 -5 -3 -4 -4 -5 -2
L1 comma	-1 1 -11 -2 -14 -2 -11
L1 comma~	3 -2 -7 -12 -12 -2 -10
L1 debt	1 -4 -7 -9 -7 3 -5
L1 figure	4 -12 -2 -7 -14 0 -12
L1 follow	5 -3 -9 -7 -7 -7 -8
L1 from	-3 -4 -4 -3 -4 -8 5
L1 invest	-7 -3 -12 -15 5 4 -14
L1 is	1 -2 -1 -18 -21 -2 -10
L1 is~	5 -6 -7 -7 -11 0 -8
L1 kind	-11 -8 9 6 -12 -12 -10
L1 kind~	-11 6 1 -9 -15 -1 -11
L1 lead	-8 9 -9 -5 -6 -5 -3
L1 money	-13 1 -17 3 -2 -10 -1
L1 more	-10 -5 -7 -8 8 -7 -6
L1 past	-3 1 -9 -1 -10 -1 -7
L1 raise	-3 -1 -9 0 -7 -10 -1
L1 raise~	1 -3 -7 -11 -12 -5 3
L1 round	-2 0 -3 -16 -11 -13 0
L1 seek	-4 -12 0 -8 -15 2 -2
L1 this	8 -8 -9 -6 -4 -6 -7
L1 toward	-3 -6 -11 -2 3 2 0
L1 value	-6 -8 10 -15 -19 -15 -6
L1 value~	-2 -11 6 -6 -8 -7 -5
L1 with	-11 -2 -7 3 -8 6 -6
L12 ^ ^	2 -3 -11 -3 -16 -5 1
L12 ^ announce	-8 -5 5 -4 -6 1 -4
L12 ^ comma	-7 7 -3 -6 -2 -8 -2
L12 ^ raise	-16 2 -15 2 -19 0 -21
L12 amount comma~	9 -10 -5 -4 -4 -6 -3
L12 amount is	-9 2 4 -4 -3 -6 -5
L12 amount round	-8 -6 7 -3 -3 -3 -7
L12 announce raise	-28 5 -8 -16 -6 2 -11
L12 by amount	4 -4 -3 -3 -4 -6 -2
L12 colon raise	-5 6 -2 -6 -2 -4 -3
L12 comma by	4 -5 -3 -4 -4 -5 -2
L12 comma figure	-3 -5 -9 -4 -7 5 -5
L12 comma invest	-2 4 -9 -10 -2 -10 -7
L12 comma money	-6 4 -13 -2 -23 0 -16
L12 comma raise	-6 10 -9 -14 -9 -7 -14
L12 comma round	5 -2 -15 -7 -5 -4 -7
L12 comma seek	-1 -4 -6 -3 -9 -4 3
L12 comma value	-1 -9 7 -5 -7 -8 -8
L12 figure figure	6 -7 -5 -4 -3 -5 -3
L12 fund comma	-9 -6 -4 -7 -5 8 -3
L12 is value	-12 -8 10 -1 -3 -3 -6
L12 kind money	4 -6 -6 0 -11 -11 -11
L12 kind raise	-1 4 -15 -3 -18 -17 -23
L12 kind value	-1 -11 3 -4 -4 -3 -4
L12 media raise	-7 6 -3 -1 -1 -1 -4
L12 money comma	-10 0 -2 3 -3 -8 -2
L12 money is	-2 -1 2 -12 -13 -1 -11
L12 money money	1 1 -6 -3 -9 -13 -10
L12 money past	3 0 -6 -2 -7 -9 -5
L12 money value	-9 3 -2 -2 -2 -2 -3
L12 past money	-17 -3 -7 6 -11 -13 -12
L12 past raise	-14 1 -9 6 -6 -10 -12
L12 raise amount	-4 -3 4 -2 -2 -3 -4
L12 raise comma	-10 2 -3 -8 -5 1 -3
L12 raise is	-15 -1 -6 -10 -5 6 -7
L12 raise round	0 1 -10 -10 -5 -10 -4
L12 round comma	-2 7 -6 -8 -6 -8 -4
L12 round money	-15 0 -7 3 -6 -6 -15
L12 round value	-7 4 -3 -2 -1 -2 -3
L12 seek money	-14 -14 -6 -11 -15 0 11
L12 seek raise	-11 -7 -5 -1 -1 -7 8
L12 semi raise	-10 11 -4 -2 -1 -2 -8
L12 toward is	0 -1 -4 -5 -7 -6 0
L12 toward raise	0 -15 2 -9 3 -13 1
L12 value is	5 -14 -2 -8 -4 -6 -5
L12 value kind	-12 -10 12 -8 -6 -6 -6
L12 value seek	-10 -2 10 -1 -5 -9 -10
L12 value value	-10 -18 10 -7 -10 -7 -8
L2 ^	-3 1 -6 0 -5 -7 -12
L2 amount	-2 0 0 -8 -6 -6 -8
L2 amount~	-3 -4 2 -11 -9 -12 2
L2 announce	-6 11 -11 -16 -7 -13 -12
L2 announce~	-3 -1 -6 -7 -9 4 -10
L2 buy~	2 -7 -6 -4 -8 2 -6
L2 by~	4 -5 0 -3 -4 -6 -3
L2 colon	-8 -1 6 -3 -3 -2 -4
L2 colon~	-8 7 0 -7 -4 -7 -5
L2 comma	-8 5 -4 -23 2 7 -7
L2 comma~	9 -10 -7 3 -4 -19 -23
L2 customer~	6 -5 -4 -5 -4 -7 -4
L2 figure~	11 -7 -10 -5 -5 -7 -5
L2 found~	1 -1 -5 -8 3 -9 -8
L2 from~	-2 -10 5 4 -7 -9 -7
L2 fund	-9 -6 -4 -7 -5 8 -3
L2 invest	4 -9 -6 -6 -10 -11 3
L2 is	-6 -15 3 -3 8 -7 -2
L2 is~	2 -1 -8 -7 -8 -12 3
L2 kind	3 -5 -1 -2 -7 -8 -8
L2 kind~	2 -3 -8 -8 -4 1 -21
L2 lead~	-11 1 -7 -4 -4 3 -5
L2 media~	5 -4 1 -5 -5 -6 -7
L2 money	-8 1 -10 0 -2 5 -10
L2 money~	2 2 1 -7 -7 -9 -7
L2 past	-21 -3 -10 8 -13 -15 -16
L2 past~	-8 3 -3 1 -2 -5 -4
L2 raise	-3 3 -4 -9 -9 -2 -9
L2 raise~	-15 9 -3 -11 -11 -3 -9
L2 round	-8 7 -9 3 -8 -12 -17
L2 round~	-4 -1 8 -9 -7 -12 -9
L2 seek	-12 -17 -5 -13 -16 0 10
L2 seek~	-2 -6 -6 -8 -7 0 4
L2 semi~	-4 5 -9 -8 -7 2 -11
L2 toward	0 -11 -1 -8 -12 -15 5
L2 toward~	0 2 -8 -12 3 -19 0
L2 value	-5 -11 7 -10 -15 -15 -18
L2 value~	-3 -13 6 -8 -8 -8 -9
LR amount $	4 -4 -3 -3 -4 -6 -2
LR amount value	-4 -3 4 -2 -2 -3 -4
LR by amount	4 -5 -3 -4 -4 -5 -2
LR comma $	-5 0 -4 2 -5 -2 -3
LR comma comma	-3 4 -10 -12 -13 -1 -11
LR comma is	5 -3 -4 -7 -4 -8 -5
LR comma~ $	1 2 -4 -8 -7 -10 -2
LR comma~ comma	3 -9 -6 -7 -6 0 -8
LR figure $	-3 -7 2 -4 -7 1 -5
LR figure comma	1 -6 -9 -5 -8 2 -7
LR invest $	2 -11 -7 -8 3 -7 -4
LR invest comma	-10 7 -5 -7 1 -9 -5
LR invest toward	-1 -8 -6 -7 7 -8 -8
LR is $	7 -7 -4 -8 -13 -4 -9
LR is comma	1 0 -3 -10 -11 -13 -11
LR is money	-9 4 -5 -6 -3 -10 3
LR is round	-12 7 -5 -3 -4 -5 -6
LR is toward	-9 -1 -8 -9 -6 8 -5
LR is value	-12 -13 14 -7 -9 -8 -9
LR is~ round	-8 8 -2 -2 -1 -3 -3
LR kind $	-11 -6 6 6 -7 -8 -3
LR kind comma	-9 -5 8 -3 -3 -4 -4
LR kind~ $	-11 6 -4 -6 -9 0 -3
LR lead round	-6 3 -3 -3 -2 -2 -2
LR money $	-8 5 -15 -4 -27 -2 -8
LR money comma	-2 -4 -10 5 -29 -10 4
LR past $	-11 0 -4 3 -5 -8 -2
LR raise $	-14 3 -9 3 -10 -15 -7
LR raise amount	-6 5 -8 -6 -6 -7 0
LR raise debt	-11 -4 -3 -6 -3 6 -3
LR raise from	-7 9 -4 -9 -3 -7 -4
LR raise is	-9 3 -9 -7 -7 -7 3
LR raise money	-6 -2 -9 -1 -7 -3 -6
LR raise round	3 -3 -15 -21 -11 -14 0
LR raise toward	-3 12 -14 -24 -22 -13 -6
LR round $	3 -3 -1 -10 -8 -7 -8
LR round comma	-9 3 0 -3 -4 -5 -7
LR round money	-1 0 -6 -9 -4 -8 1
LR seek $	-12 -7 7 -6 -10 -2 5
LR seek comma	11 -6 -8 -5 -6 -12 -14
LR seek value	-8 -2 6 -2 -5 -6 -9
LR toward $	-5 -11 -6 2 -11 6 -6
LR value $	1 -7 4 -9 -15 -12 -11
LR value comma	-22 1 5 -5 -6 -6 -8
LR value~ $	2 -8 0 -5 -7 -5 -3
PL -	-4 -1 -12 -2 -2 0 -6
PL buy	2 -4 -4 -6 -5 1 -2
PL customer	9 -9 -7 -7 -8 -9 -6
PL fund	0 -8 -6 -9 -8 4 -6
PL invest	0 2 -4 -7 -6 -9 -4
PL money	0 -2 -4 3 -4 -9 -3
PL party	8 -9 -6 -6 -9 -11 -5
PL raise	-1 0 -5 -8 -7 -1 -4
PL round	-2 7 -5 -8 -6 -8 -4
PL seek	-5 -13 -7 -10 -11 7 -9
PL this	6 -6 -5 -5 -4 -5 -4
R1 $	-4 0 -3 -2 0 -6 -8
R1 amount	-1 1 -10 -6 -9 2 -5
R1 buy	-8 -6 -5 -7 -6 7 -6
R1 comma	-2 -2 -5 -5 -3 -2 -6
R1 comma~	10 -8 -8 -6 -5 -9 -5
R1 debt	2 -7 -7 -9 -9 3 -8
R1 figure	10 -9 -8 -5 -5 -10 -7
R1 from	4 8 -10 -10 -10 -12 -9
R1 invest	3 1 -10 -17 -1 -7 -11
R1 is	4 -1 -13 -14 -14 -15 6
R1 money	-3 -2 -16 -3 -15 -2 4
R1 past	-9 -6 4 5 -5 -8 -5
R1 raise	4 -2 -8 -5 -3 -5 -8
R1 round	-3 7 -18 -17 -10 -15 -5
R1 semi	-9 -1 -1 -3 -11 -2 -2
R1 toward	-3 -1 -11 -10 7 -10 -8
R1 value	-8 -20 16 -2 -14 -16 -18
R12 $ $	-4 0 -3 -2 0 -6 -8
R12 amount $	4 -5 -3 -4 -4 -5 -2
R12 amount value	-6 5 -8 -6 -6 -7 0
R12 comma $	2 8 -10 -13 -12 -13 -9
R12 comma amount	5 -4 -5 -7 -6 -3 -6
R12 comma by	-9 6 -1 -6 -5 -6 -5
R12 comma comma	1 -1 -8 -11 -9 0 -7
R12 comma figure	10 -7 -7 -8 -10 -14 -9
R12 comma follow	-9 6 2 -10 -6 -8 -7
R12 comma invest	-4 -4 -9 -12 7 -7 -1
R12 comma is	-2 -8 -2 -9 3 4 -11
R12 comma kind	-3 -9 5 3 -6 0 0
R12 comma lead	-13 0 0 0 -5 -8 -11
R12 comma manager	-11 -9 -3 -5 -5 9 -3
R12 comma media	-2 -8 4 -5 -4 -6 -10
R12 comma money	4 -8 -4 -9 -6 0 -10
R12 comma more	-9 0 5 -6 -5 -10 0
R12 comma past	-6 -1 -1 1 -1 -3 -3
R12 comma seek	3 -10 -1 -9 -8 -6 -5
R12 comma this	-1 6 -2 -10 -6 -7 -10
R12 comma value	-13 4 -2 -2 -12 -13 0
R12 comma with	2 5 -6 -4 -5 -4 -8
R12 debt $	-14 -4 -5 -6 -6 10 -4
R12 debt comma	8 -8 -3 -6 -4 -8 -5
R12 debt debt	-7 -3 -3 -4 -1 3 -2
R12 is amount	-2 7 -14 -12 -11 -10 -4
R12 is value	-5 -4 -5 -3 -5 -4 5
R12 money $	1 7 -8 -4 -7 -16 -10
R12 money comma	-5 -2 -9 -3 -7 -1 4
R12 money money	-8 1 -3 -4 -4 -8 5
R12 round $	2 2 -11 -9 -6 -7 -10
R12 round amount	-8 4 -3 -3 -2 -2 -3
R12 round comma	-15 12 -6 -5 -2 -4 -7
R12 round from	-8 8 -3 -1 -1 -2 -8
R12 round invest	-11 11 -2 -3 -2 -3 -4
R12 round lead	-4 3 -3 -2 -2 -2 -3
R12 round money	-2 1 -14 -15 -8 -10 1
R12 round round	-12 12 -2 -3 0 -1 -4
R12 toward $	2 -3 -5 -17 -10 3 -9
R12 toward is	-10 -3 -15 -13 5 -5 -3
R12 toward kind	4 -8 -9 3 3 -11 -8
R12 toward money	-2 0 3 2 -8 -14 -9
R12 toward round	0 2 -7 -4 -3 -4 -9
R12 toward toward	-8 8 -4 -8 -4 -9 -5
R12 value $	-13 -8 11 -5 -11 -10 -10
R12 value comma	1 -9 5 -6 -11 -11 -9
R12 value value	-8 -9 10 -6 -7 -5 -9
R2 $	2 -5 -5 -3 -2 -2 -18
R2 amount	-17 9 -8 -13 -12 -11 -3
R2 amount~	4 -8 -7 -3 2 -11 -13
R2 backed	-6 -1 -2 -3 -1 -3 2
R2 by	-10 9 -4 -8 -6 -8 -7
R2 comma	0 3 -4 -8 -19 -16 -1
R2 comma~	-2 -4 -4 -13 -1 -1 -5
R2 debt	-5 -7 -3 -5 -4 8 -6
R2 figure	11 -8 -11 -10 -10 -14 -9
R2 figure~	-3 3 2 -3 -3 -9 -6
R2 from	1 2 0 -4 -5 -4 -7
R2 from~	-2 2 -5 2 -3 -7 -5
R2 invest	-3 -5 -9 -13 4 -2 -1
R2 invest~	-8 -10 -7 4 1 1 -10
R2 is	-7 -5 -6 -15 1 6 -3
R2 is~	0 -1 -10 -10 6 -12 -11
R2 kind	3 -6 -2 -11 -13 0 -10
R2 kind~	4 -12 -6 6 1 -12 -10
R2 lead	3 -2 -3 -6 -2 -7 -5
R2 lead~	-11 0 1 1 -3 -6 -6
R2 media	0 -7 2 -3 -2 -5 -8
R2 money	0 -2 -6 -6 -16 -9 -2
R2 money~	-14 13 2 -1 -1 -1 -3
R2 more	-10 2 5 -9 -6 -10 0
R2 party	-12 3 3 1 -5 -8 -8
R2 past	-6 -1 -1 1 -1 -3 -3
R2 raise~	-12 0 -8 -9 -7 -10 7
R2 round	0 -5 1 1 -3 -6 -7
R2 seek	3 -4 -1 -4 -5 -2 -1
R2 seek~	1 -8 -1 -5 -6 -2 -12
R2 semi	-9 6 -6 -7 -4 4 -7
R2 this	-1 6 -2 -10 -6 -7 -10
R2 toward	-9 -1 -3 -8 -6 5 -3
R2 value	-19 1 -3 -6 -15 -16 5
R2 value~	-7 2 0 -5 -6 -8 2
R2 with	1 3 -4 -5 -6 -6 -5
TL -	2 -3 -19 -1 -6 2 -11
TL announce	2 -8 3 -5 -10 -4 -8
TL buy	-2 -5 -7 -5 -10 4 -5
TL customer	10 -9 -5 -8 -13 -10 -9
TL debt	-1 -6 -8 -2 -9 1 -6
TL figure	2 -3 -3 -7 -15 -2 -13
TL follow	4 -3 -9 -7 -7 -7 -8
TL invest	-6 -3 -11 -11 3 0 0
TL lead	-10 8 -7 -6 -7 -7 -5
TL money	-3 0 -16 1 -3 -9 -1
TL more	-10 -5 -7 -8 8 -7 -6
TL past	-1 0 -9 -1 -11 -2 -8
TL raise	-5 0 -8 -1 -8 -1 -3
TL round	-4 -2 3 -17 -12 -14 -1
TL seek	0 -13 -1 -10 -17 1 -5
TL this	6 -3 -11 -8 -9 -8 -9
TL value	-1 -10 8 -20 -26 -21 -8
TLR - -	2 2 -18 -3 -29 -6 -19
TLR - buy	-6 -4 -4 -4 -4 5 -4
TLR - debt	-4 -5 -4 -4 -5 5 -4
TLR - figure	8 -10 -4 -5 -5 -8 -6
TLR - money	0 -10 -4 6 -7 -8 -5
TLR - round	-9 10 -4 -2 -3 -5 -6
TLR - value	-2 -8 -4 -8 2 3 -8
TLR buy -	-2 -5 -7 -5 -10 4 -5
TLR figure -	1 -3 -2 -7 -15 -1 -13
TLR follow round	-7 5 -3 -2 -1 -2 -3
TLR invest -	-1 2 -10 -8 3 -14 -7
TLR invest money	0 -4 -6 -4 -8 -8 3
TLR invest value	-7 -7 1 -3 4 -7 -6
TLR lead round	-10 6 -6 -3 -3 -3 -4
TLR money -	-8 1 -16 0 -12 -8 1
TLR money invest	-2 -8 -5 3 1 -9 -7
TLR money value	-12 -1 -1 -1 -10 -8 0
TLR past -	2 -2 -7 1 -8 -10 -6
TLR raise -	-20 -3 -13 7 -17 0 0
TLR raise debt	-2 -7 -8 -9 -5 4 -8
TLR raise invest	-11 -1 -8 -10 5 0 -9
TLR raise money	0 4 -11 -3 -12 -7 -12
TLR raise round	4 -2 -12 -14 -8 -13 -3
TLR raise value	-16 2 2 -11 -15 -14 0
TLR round -	-2 -4 3 -12 -12 -10 -11
TLR round money	-1 0 -6 -9 -4 -8 1
TLR round round	-7 7 -6 -2 -1 -1 -5
TLR seek -	3 -14 -6 -13 -21 -3 -2
TLR seek value	-11 -3 4 -2 -6 -7 -1
TLR this -	1 1 -6 -5 -7 -6 -7
TLR value -	0 -10 7 -18 -22 -17 -15
TLR value money	0 -10 -2 -6 -6 -6 3
TR -	3 -4 -6 -4 -2 -2 -11
TR buy	-8 -6 -5 -7 -6 7 -6
TR customer	-10 7 -6 -12 3 -8 -6
TR debt	1 -10 -10 -10 -11 6 -10
TR figure	9 -1 -10 -11 -9 -13 -11
TR fund	-8 -10 -5 -10 -5 10 -5
TR invest	-2 -5 -13 -4 5 -4 -15
TR money	1 -2 -12 -1 -21 -4 -1
TR party	2 6 -6 -8 -6 -7 -4
TR past	-9 -6 4 5 -5 -8 -5
TR raise	-2 -8 1 2 -9 -12 3
TR round	-2 5 -13 -18 -12 -17 -6
TR value	-18 -7 7 -8 -1 -6 -3
among 1 1	-8 2 -11 0 -6 0 -11
among 2 1	-7 2 -9 -10 3 -1 -3
among 2 2	3 -15 8 -7 -14 -18 -5
among 3 1	12 -11 -10 -11 -12 -14 0
among 3 2	-3 -4 3 -12 -13 -1 -4
among 3 3	7 -9 -6 -15 1 -19 -2
clause buy	-3 -9 -10 -9 -13 8 -8
clause debt	0 -14 -7 -6 -13 7 -10
clause figure	4 -3 -9 -12 -19 -2 -3
clause fund	-5 -6 -9 -14 -13 9 -9
clause lead	-8 -1 2 -11 -9 1 -12
clause past	-6 -4 -8 9 -26 -14 -14
clause raise	-5 5 -9 -4 -12 -3 -3
clause round	-3 6 0 -14 -18 -27 -6
clause seek	-1 -22 -8 -25 -4 -2 12
clause this	0 -5 3 -12 -14 -12 3
clause value	-5 -8 9 -18 -3 -17 -8
line 0	1 -7 -5 -6 -2 -2 -4
line 1	0 -3 -7 -3 -4 -3 -6
line 2	-9 10 -2 -4 -12 -7 -11
open	3 -10 -11 -2 -7 -11 -1
point	0 -2 -4 -8 -5 -3 -7
rank en 10	7 -14 7 -16 3 -11 -16
rank en 11	-12 -1 8 -7 -9 -9 4
rank en 6	2 11 -10 -10 -13 -17 -9
rank en 7	-11 8 -15 2 -15 -8 -4
rank en 8	-7 -2 -12 5 -11 5 -8
rank en 9	-4 -7 7 -17 -11 -8 3
rank zh 10	-2 -16 8 -17 -3 2 0
rank zh 11	12 -16 2 -18 -12 -7 -12
rank zh 6	8 2 -10 -13 -13 -17 -14
rank zh 7	1 3 -17 -9 2 -14 -15
rank zh 8	-7 4 -13 0 -8 -2 -6
rank zh 9	-10 -12 -9 3 1 4 -2
wide	-2 -3 -9 0 -1 0 -10
with buy	-4 -18 -17 -15 -4 15 -17
with debt	3 -16 -8 -7 -14 6 -11
with figure	5 -12 -5 -19 -8 0 -4
with fund	0 -11 -5 -7 -21 8 -8
with lead	-10 9 5 -17 -20 -11 -14
with past	-8 -11 -8 15 -3 -6 -21
with raise	-9 4 -9 -3 -3 -3 -5
with round	-13 6 3 -7 -14 -16 -3
with seek	-7 -27 -3 -24 -7 3 11
with this	9 -15 0 -6 6 -24 0
with value	-9 -3 4 -11 -3 -13 -1`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
