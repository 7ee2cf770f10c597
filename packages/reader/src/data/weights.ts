import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `*	-3 -4 -5 0 -1 -6
L1 ^	-3 -2 0 -1 -2 1
L1 amount	8 -2 -5 -11 -10 -3
L1 announce	8 -5 -4 -9 -4 -2
L1 backed	0 -1 -5 -1 -16 -10
L1 buy	6 -3 -8 -12 -11 -3
L1 by	-5 -21 4 1 -26 0
L1 colon	4 -5 -7 -15 5 -7
L1 comma	-3 -4 -6 -3 -3 -2
L1 customer	4 0 -10 -14 -12 -3
L1 debt	5 -4 -4 -5 -3 -1
L1 figure	7 -6 -5 -9 -5 -3
L1 follow	6 -11 9 -12 -7 -3
L1 found	1 -1 -11 0 -14 -9
L1 from	0 -12 -15 0 -2 -10
L1 fund	-1 -5 -9 4 -9 -2
L1 invest	14 -15 -7 -18 -11 -3
L1 is	-4 -6 -4 4 -6 -13
L1 kind	-4 7 -14 -10 -22 -15
L1 lead	6 -10 -16 0 -7 -5
L1 media	-1 4 -4 -19 -9 -4
L1 money	9 -3 -10 -14 -8 -4
L1 more	-5 -17 1 -8 5 -10
L1 party	-3 -9 -11 6 -6 -7
L1 past	5 -2 -5 -7 -7 -5
L1 raise	-8 -15 -9 6 -4 -10
L1 round	10 -10 -2 -11 -3 -1
L1 seek	7 -4 -7 -9 -6 -2
L1 semi	1 2 -12 -5 -12 -5
L1 this	4 -1 -6 -9 -5 -3
L1 toward	1 -7 2 2 -15 -10
L1 use	8 -10 -3 -13 -8 -3
L1 value	7 -1 -6 -8 -6 -1
L1 with	6 -5 -3 -4 -4 -2
L12 ^ ^	-3 -2 0 -1 -2 1
L12 ^ announce	10 -8 -2 -6 -2 -1
L12 ^ backed	0 2 -4 -5 -2 -1
L12 ^ buy	3 -2 -2 -4 -2 0
L12 ^ by	4 -5 -3 -4 -2 -5
L12 ^ colon	3 -2 -8 -8 -4 -1
L12 ^ comma	6 -5 3 -19 -13 -9
L12 ^ customer	6 -8 -2 -2 -1 -1
L12 ^ found	13 -12 -3 -7 -4 -3
L12 ^ from	3 -1 -2 -6 -3 0
L12 ^ is	-3 5 -4 -15 -4 -4
L12 ^ kind	-2 3 -8 -12 -5 -6
L12 ^ lead	5 0 -5 -4 -7 -1
L12 ^ media	-4 5 -5 -10 -1 -1
L12 ^ money	7 -7 -2 -4 -1 -1
L12 ^ more	0 -4 1 -8 -1 -2
L12 ^ party	11 -2 -1 -11 -5 0
L12 ^ raise	-5 -8 -1 -4 4 -2
L12 ^ this	1 0 -3 -5 -3 -2
L12 ^ toward	-6 1 -6 1 -3 -2
L12 amount comma	0 -13 10 -4 -18 -7
L12 amount from	-10 -4 -6 9 -7 -1
L12 amount invest	3 -4 -1 -3 -1 0
L12 amount semi	3 -1 -3 -7 -1 0
L12 amount toward	-5 6 -7 -9 -2 -1
L12 amount value	5 -2 -1 -3 -1 0
L12 announce colon	7 -1 -1 -7 -4 0
L12 announce comma	4 -5 -8 0 -6 -3
L12 backed comma	8 -3 -2 -8 -1 -1
L12 backed kind	7 -6 -1 -7 0 0
L12 buy comma	8 -9 -2 -4 -2 -1
L12 buy kind	-9 8 -2 -4 -2 -1
L12 by amount	2 0 0 -2 0 0
L12 by backed	0 -3 1 -7 -3 -2
L12 by comma	1 -8 -11 -12 4 -2
L12 by is	-6 -2 -14 8 -8 -1
L12 by lead	4 -2 -7 -3 -8 0
L12 by more	-5 -1 -5 -6 8 0
L12 colon backed	0 -3 -7 0 -4 0
L12 colon comma	8 -8 -2 -5 -1 0
L12 colon is	0 3 -1 -9 -4 0
L12 colon kind	-8 9 -4 -5 -1 0
L12 comma announce	5 -3 0 -2 -1 0
L12 comma backed	1 -11 -12 3 -12 -4
L12 comma by	-8 -9 3 -1 -10 4
L12 comma colon	0 1 -2 -2 -1 0
L12 comma comma	4 -3 -4 -16 -6 -2
L12 comma customer	0 4 -5 -9 -6 -1
L12 comma figure	7 -3 -1 -5 -1 0
L12 comma found	-3 -1 -7 3 -8 -2
L12 comma from	6 -3 -2 -7 -4 -3
L12 comma invest	7 -10 -3 -5 -3 -1
L12 comma is	5 -11 -12 -4 2 -7
L12 comma kind	-1 -1 -6 4 -14 -7
L12 comma media	2 0 -9 -10 -6 -1
L12 comma money	4 -4 -3 -7 -2 0
L12 comma more	-1 -9 0 -11 3 -7
L12 comma party	6 -6 -7 -4 -14 -4
L12 comma past	8 -9 -3 -3 -4 -2
L12 comma raise	7 -5 3 -15 -8 -2
L12 comma round	7 -7 -3 -7 -1 0
L12 comma seek	7 -5 -4 -4 -4 -1
L12 comma this	6 -5 -4 -6 -2 -1
L12 comma toward	-4 -8 1 4 -4 -1
L12 comma use	4 -6 -2 -4 -3 -1
L12 comma value	6 -4 -2 -3 -3 0
L12 comma with	6 -5 -3 -4 -4 -2
L12 customer comma	8 1 -4 -13 -10 -3
L12 customer customer	8 -7 0 0 0 0
L12 customer is	7 -6 -3 -7 -8 -1
L12 customer kind	-1 3 -7 -9 -6 -5
L12 customer lead	-10 -5 -6 4 2 -1
L12 debt comma	7 -5 -1 -3 -1 -6
L12 figure comma	6 -5 -1 -5 -1 0
L12 figure kind	3 -2 0 -1 0 0
L12 follow comma	0 -15 -10 -18 1 2
L12 follow is	-4 -8 -10 9 -11 -4
L12 found comma	0 1 -3 -7 -2 -1
L12 found found	6 -3 -4 -5 -4 -3
L12 found kind	1 -1 -1 -3 0 -1
L12 from comma	-8 -4 -5 8 -10 -1
L12 from more	-7 -11 -10 3 3 -2
L12 from party	-4 -3 -3 5 -11 -1
L12 from toward	7 -3 -1 -7 0 0
L12 fund comma	6 -4 -2 -5 -1 -1
L12 invest comma	1 -10 -4 -14 -4 2
L12 invest from	-3 -4 -4 4 -8 -1
L12 invest is	-7 -6 -3 7 -6 -1
L12 invest kind	-1 3 -2 -6 -2 -1
L12 invest raise	-3 -1 -1 3 -3 0
L12 is backed	9 -3 -2 -9 -3 0
L12 is colon	-2 -1 -6 -4 5 -1
L12 is comma	-1 -3 -9 4 -16 -3
L12 is debt	4 -2 -3 -4 -3 -1
L12 is invest	9 -3 -3 -9 -5 -1
L12 is kind	3 0 -3 -12 -4 -3
L12 is media	4 -4 -1 -5 -1 0
L12 is more	-10 -1 -5 -7 9 -1
L12 is party	-6 -1 -1 6 -2 0
L12 kind backed	5 -1 -1 -4 0 0
L12 kind comma	3 4 -7 -12 -7 -2
L12 kind customer	3 -1 -1 -1 -1 0
L12 kind invest	2 0 0 -1 0 0
L12 kind is	10 -4 -3 -10 -4 -1
L12 kind kind	3 -3 0 -1 0 0
L12 kind money	5 -4 0 -1 0 0
L12 kind raise	12 -3 -7 -13 -5 -2
L12 kind toward	9 -9 -8 -8 -2 -1
L12 kind value	2 -2 -2 -2 0 0
L12 lead by	-8 -14 7 -3 -18 -6
L12 lead comma	-4 -18 -25 5 -3 -4
L12 lead is	2 -8 5 -15 -9 -3
L12 lead semi	-4 -1 -6 9 -9 0
L12 manager is	2 -3 -5 -1 -7 -1
L12 media colon	7 -9 -2 -3 -1 -1
L12 media comma	0 -8 -15 3 -12 -5
L12 money by	1 -2 7 -13 -1 -1
L12 money comma	2 -19 0 -1 -10 -5
L12 money from	-9 -5 -9 -2 5 -1
L12 money money	-3 4 -4 -6 -3 -1
L12 money toward	7 -6 -2 -5 0 0
L12 money use	8 -7 -4 -8 -3 -1
L12 more comma	-5 -2 -2 -3 -2 5
L12 more is	5 -5 -9 -9 3 -2
L12 more toward	8 -6 -5 -8 -8 -1
L12 party comma	-6 -6 -6 2 5 -3
L12 party is	-3 -9 -2 3 -4 -4
L12 past comma	-6 7 -6 -10 -6 -4
L12 past raise	-6 -6 -10 7 -11 -3
L12 raise amount	6 -5 -3 -7 -6 -2
L12 raise by	4 -3 -4 1 -2 -2
L12 raise is	1 -5 -6 0 -3 -2
L12 round by	-6 -6 -7 8 -7 -5
L12 round comma	-6 -5 2 -2 -1 -1
L12 round from	-8 -6 -7 8 -8 -2
L12 round money	8 -4 -4 -7 -1 0
L12 seek comma	-9 9 -2 -13 -3 -3
L12 seek is	-2 -6 -5 5 -10 -3
L12 seek toward	9 -7 -1 -7 -3 0
L12 semi found	-3 3 -1 -4 -2 0
L12 this by	-6 -5 8 -5 -7 -8
L12 this is	-13 -5 -5 11 -2 -1
L12 this use	10 -4 -3 -9 -2 0
L12 toward comma	1 0 -6 -7 -5 -4
L12 toward customer	10 -10 -3 -4 -2 0
L12 toward figure	3 -3 -2 -3 -3 0
L12 toward kind	2 -1 -3 -7 -2 -2
L12 toward seek	6 -4 -1 -2 -1 0
L12 toward toward	3 2 -4 -8 -4 -4
L12 use comma	3 -2 -2 -3 -3 -2
L12 use customer	7 -7 -2 -3 -1 -1
L12 use figure	3 -2 -2 -2 -1 -1
L12 use kind	2 1 -2 -3 -2 -2
L12 value comma	6 -3 -1 -4 0 0
L12 value value	5 -4 -1 -3 -1 0
L12 with lead	-8 -2 -4 6 -10 -2
L2 ^	-1 0 1 -9 -3 -3
L2 amount	-2 -6 2 -3 -7 -11
L2 announce	5 -6 -11 -2 -13 -5
L2 backed	-2 0 -12 -1 -8 -4
L2 buy	0 2 -8 -10 -5 -3
L2 by	0 -13 -4 -4 2 -8
L2 colon	5 -2 -12 -7 -9 -3
L2 comma	2 -7 2 -11 -3 -10
L2 customer	4 -1 -12 -9 -7 -7
L2 debt	10 -7 -3 -10 -4 -7
L2 figure	-3 4 -5 -12 -3 -1
L2 follow	-4 -5 -22 -2 -4 2
L2 found	5 0 -10 -12 -8 -7
L2 from	-13 -1 -12 10 0 -5
L2 fund	-2 -6 -4 4 -2 -1
L2 invest	-5 -6 -10 7 -17 -1
L2 is	4 -6 -9 -7 2 -10
L2 kind	19 -7 -5 -24 -17 -13
L2 lead	-9 -12 10 -5 -8 -6
L2 manager	2 -3 -5 -1 -7 -1
L2 media	3 -10 -15 0 -13 -6
L2 money	-3 -6 -1 -3 0 -6
L2 more	9 -10 -11 -11 0 4
L2 party	-7 -13 -3 5 -1 -4
L2 past	-6 5 -13 1 0 -9
L2 raise	8 -15 -10 -2 -13 -7
L2 round	-9 -15 -5 10 -14 -9
L2 seek	-5 7 -7 1 -12 -6
L2 semi	3 0 -4 -6 -4 -1
L2 this	-11 -15 4 5 -11 -9
L2 toward	5 1 -7 -19 -17 -10
L2 use	7 -10 -5 -6 -5 -4
L2 value	8 -6 -3 -6 -2 -1
L2 with	0 -10 -4 4 -11 -2
LR ^ $	0 -17 -14 3 -11 -2
LR ^ adviser	-8 -8 -8 -7 -7 9
LR ^ amount	5 -4 -7 -12 -4 -6
LR ^ announce	6 -4 -14 -13 -8 -5
LR ^ backed	-1 3 -4 -4 -1 -1
LR ^ buy	7 -7 -4 -4 -2 -2
LR ^ by	-9 3 -6 4 -2 -2
LR ^ colon	5 -4 -11 -15 -4 -3
LR ^ comma	4 -4 -17 -25 7 -4
LR ^ customer	6 -4 -11 -17 -6 -6
LR ^ figure	4 -2 -6 -11 -3 -3
LR ^ follow	-12 -5 -17 1 4 -4
LR ^ found	-7 9 -15 -19 -9 -7
LR ^ invest	-4 -10 0 4 -15 -8
LR ^ is	-10 0 6 0 -22 1
LR ^ kind	7 -7 -9 -10 -7 -6
LR ^ lead	2 -8 2 -14 -7 -6
LR ^ media	7 -15 -15 -1 -7 -5
LR ^ money	3 -1 -5 -9 -5 -2
LR ^ past	-4 5 -9 -13 -3 -2
LR ^ raise	-4 5 -17 -18 -4 -5
LR ^ round	5 -4 -4 -7 -2 0
LR ^ seek	-2 -2 4 -12 -6 -5
LR ^ this	0 -8 -8 3 -7 -4
LR ^ toward	-7 -2 -18 8 -13 -6
LR amount $	7 -5 -4 -6 -4 0
LR amount amount	2 0 0 -2 0 0
LR amount comma	-2 3 -4 -4 -2 -1
LR amount debt	4 -1 -1 -4 0 0
LR amount kind	8 -7 -1 -3 0 0
LR announce $	8 -4 0 -4 -1 0
LR announce comma	6 -2 0 -4 -1 0
LR backed $	2 -3 -8 -1 -6 0
LR backed amount	8 -3 -3 -8 -2 -1
LR backed comma	13 -8 -4 -11 -1 -1
LR backed fund	-2 -5 -5 3 -3 -1
LR backed is	-3 -4 -5 4 -4 -1
LR backed kind	1 -11 -8 0 -6 -2
LR backed lead	-2 -5 4 -10 -4 -3
LR backed seek	-4 6 -6 -7 -3 -2
LR buy comma	-1 3 -4 -7 -3 -1
LR buy kind	7 -7 -1 -2 -2 0
LR by $	-24 -9 5 -2 -12 -4
LR by backed	4 -5 -1 -9 -3 -5
LR by comma	1 -10 -1 -3 -7 -3
LR by follow	-12 -2 -1 2 -12 -2
LR by found	-2 -6 -4 -4 -3 5
LR by fund	3 -2 -1 -9 -3 -2
LR by invest	-13 -7 -16 14 -6 -4
LR by is	-6 -8 -1 2 -4 -4
LR by lead	-10 -9 2 1 -10 -7
LR by media	2 -3 1 -12 -4 -1
LR by party	5 -2 -6 -4 -1 -3
LR by toward	-8 -4 9 -7 -4 -1
LR colon $	6 -3 -1 -4 -2 0
LR colon backed	4 -4 -5 -4 -5 -3
LR colon comma	6 -4 -1 -2 -1 0
LR colon customer	2 -1 0 0 0 0
LR colon kind	8 -8 -4 -3 -2 -1
LR colon raise	-2 3 -1 -1 0 0
LR comma $	8 -20 -12 -3 -13 -2
LR comma amount	13 -9 -6 -13 -2 -1
LR comma announce	-5 6 -5 -9 -3 -2
LR comma backed	-3 -8 1 1 -9 -5
LR comma by	8 -7 -3 -8 -3 -1
LR comma comma	-4 -2 2 -3 -11 -3
LR comma customer	4 -3 -5 -14 -6 -5
LR comma figure	10 -7 -2 -10 -3 -2
LR comma follow	-4 -10 -22 4 -12 -11
LR comma found	-4 -16 -7 -1 -9 6
LR comma from	-5 5 -7 -6 -5 -3
LR comma invest	3 -9 -7 1 -8 -4
LR comma is	0 -4 -11 -8 5 -9
LR comma kind	8 -13 -8 0 -7 -3
LR comma lead	-5 -8 6 -6 -10 -5
LR comma media	9 -7 -3 -6 0 0
LR comma money	4 -3 -7 -13 -5 2
LR comma more	2 -9 -13 -9 4 -7
LR comma party	1 2 -8 -4 -13 -6
LR comma raise	1 0 -7 -13 -4 -3
LR comma round	10 -9 -5 -8 -3 -2
LR comma seek	2 -8 -11 3 -6 -3
LR comma semi	10 -8 -2 -8 -2 0
LR comma toward	-2 3 -3 -5 -2 -1
LR comma use	-3 -4 -4 4 -1 -1
LR comma value	8 -5 -5 -8 -3 -1
LR customer $	14 -14 -4 -6 -7 -1
LR customer comma	10 -11 -4 -5 -3 -1
LR customer customer	7 -8 -2 -2 -1 0
LR customer figure	2 0 0 -1 0 0
LR customer is	3 -2 0 0 0 0
LR debt $	5 -3 -4 -5 -3 0
LR debt comma	6 -1 -1 -4 0 0
LR figure $	5 -4 -2 -4 -3 0
LR figure comma	5 -4 -2 -5 -1 -1
LR found $	5 -4 -2 -4 -2 0
LR found announce	-2 2 -3 -6 -3 -1
LR found comma	1 -1 -3 -5 -2 -1
LR found found	8 -8 -4 -6 -4 -5
LR found is	4 -2 -1 -2 -1 -1
LR found kind	6 -6 -1 -1 -1 0
LR found raise	9 -9 -2 -7 -1 -1
LR from $	-3 -10 -9 6 -16 -2
LR from comma	-1 -7 -8 3 -8 -2
LR from follow	-4 -2 -6 -2 4 -1
LR from is	-6 -4 -4 6 -3 -1
LR from media	-1 3 -1 -3 -1 0
LR from toward	8 -9 -10 -4 1 -2
LR fund invest	-3 -4 -7 4 -5 -2
LR invest $	10 -10 -4 -10 -7 -1
LR invest customer	4 -1 -1 -1 -1 0
LR invest kind	6 -4 -1 -4 0 0
LR is $	3 -20 -10 -1 -2 -6
LR is amount	-1 -6 -6 2 -2 -1
LR is backed	4 -2 -3 -5 -3 -2
LR is comma	-12 2 1 4 -19 -6
LR is customer	7 -5 -2 -6 -2 -1
LR is debt	2 -2 -5 -1 -3 -2
LR is found	9 -6 -4 -7 -2 -7
LR is invest	6 -4 5 -7 -11 -2
LR is is	10 -3 -2 -10 -2 0
LR is kind	-1 -9 -4 1 -4 -2
LR is money	7 -7 0 -4 -1 0
LR is more	-2 -5 -8 4 -6 -5
LR is party	-1 -4 -3 2 -5 -3
LR is semi	-9 -4 -4 10 -4 -1
LR kind $	-5 6 -4 -13 -4 -1
LR kind amount	-2 3 -1 -7 -1 0
LR kind announce	-9 9 -3 -6 -2 -2
LR kind comma	3 -1 -5 -11 -1 0
LR kind customer	6 -11 -2 -4 -3 -3
LR kind follow	-10 -5 -9 10 -9 -1
LR kind found	1 0 -2 -4 -2 -7
LR kind is	10 -9 -4 -10 -5 -2
LR kind kind	-1 2 -1 -5 -1 0
LR kind media	-6 6 -5 -6 -1 -1
LR kind money	-3 4 -4 -9 -3 -1
LR kind raise	-3 3 -4 -7 -3 -3
LR kind round	-2 2 -4 -4 -1 -1
LR kind seek	0 0 -4 -5 -2 -1
LR kind toward	3 -3 -5 -4 -1 0
LR lead $	-10 -5 -6 4 2 -1
LR lead follow	2 -4 -6 -1 -13 -2
LR media $	-1 3 -8 -10 -6 -1
LR media comma	8 -8 -2 -3 -1 0
LR media kind	-3 4 -2 -6 -2 -2
LR money $	10 -7 -2 -9 -1 0
LR money amount	5 -2 0 -3 0 0
LR money comma	12 -10 -5 -8 -2 -1
LR money is	-6 6 -4 -6 -2 -1
LR more $	-12 -3 -8 0 6 -1
LR more follow	0 -5 0 -11 2 -3
LR more is	8 -3 -11 -3 -8 -1
LR more lead	-10 -1 10 -9 -9 -1
LR more more	-6 -6 2 -10 2 -5
LR party $	-6 -3 -4 6 -10 -1
LR party comma	3 -4 -5 1 -12 -1
LR party follow	0 -3 -10 4 -14 -2
LR party is	1 -4 -5 -7 3 -1
LR past kind	3 -3 -2 -2 -1 -1
LR raise $	9 -1 -1 -9 -1 0
LR raise amount	-6 -4 -6 7 -5 -2
LR raise comma	11 -2 -2 -10 -1 0
LR raise fund	1 -3 -3 -1 -5 -1
LR raise invest	-1 -4 4 -5 -5 -1
LR raise is	9 -2 -2 -10 -1 0
LR raise lead	-8 -6 -7 2 5 -2
LR raise money	7 -3 -2 -7 -5 -1
LR raise round	-8 -2 -4 8 -6 -2
LR round comma	7 -5 -5 -7 -2 0
LR seek $	3 -1 -1 -2 -2 0
LR seek buy	3 -1 -1 -1 -1 0
LR seek comma	5 -3 -2 -5 -1 0
LR seek raise	4 -4 -2 -2 -1 -1
LR semi $	8 -6 -1 -7 -1 0
LR semi follow	-4 -1 -6 9 -9 0
LR semi raise	-10 9 -2 -4 0 0
LR this amount	4 -4 -2 -6 -1 -1
LR this value	1 0 -3 -5 -2 -1
LR toward $	11 -4 -11 -21 -9 -2
LR toward comma	8 -13 6 -15 -9 -3
LR toward is	2 4 -6 -9 -1 -1
LR toward kind	9 -9 -2 -8 -1 0
LR toward money	6 -7 -1 -2 0 0
LR use $	6 -8 -3 -11 -6 -1
LR use comma	4 -2 -1 -2 -1 0
LR use customer	5 -3 -2 -3 -1 -1
LR use kind	5 -4 0 -2 0 0
LR value amount	3 1 -4 -5 -3 -1
LR value comma	4 -1 -1 -2 -1 0
LR with follow	3 -2 -14 -1 -4 -2
LR with lead	-6 -1 7 -7 -2 0
NR -	4 -4 -10 0 -5 -16
NR adviser	5 -5 -1 -4 -1 0
NR backed	8 -6 -10 -5 -8 -2
NR customer	3 -2 -14 -4 -14 -4
NR follow	-5 -1 0 -3 -1 -5
NR found	-3 5 -10 -14 -6 -3
NR invest	-2 -11 5 -1 -13 -4
NR lead	1 0 0 -8 -11 -3
NR manager	5 -4 -3 -8 -1 0
NR more	-10 -14 0 0 6 -3
NR party	5 -13 -1 -3 -10 -3
NR past	4 -3 -13 -5 -11 -3
NR raise	-1 6 -15 -17 -18 -7
NR seek	6 -4 -12 -10 -9 -2
NR value	1 -4 6 -8 -7 -3
PL -	1 0 -6 -6 -15 -8
PL backed	2 -13 0 1 -12 -7
PL buy	13 -12 -4 -10 -3 -2
PL customer	12 -5 -6 -16 -13 -4
PL follow	-6 -13 -17 -7 2 3
PL found	10 -4 -6 -11 -12 -4
PL invest	-1 -4 6 -6 -11 1
PL lead	-4 -4 -5 2 -4 -8
PL more	-5 -2 -2 -3 -2 5
PL party	-2 -5 -11 1 4 -4
PL past	5 1 -6 -7 -12 -6
PL raise	-8 -7 2 1 -25 -15
PL seek	2 -2 -6 -10 -6 2
PL value	-7 -16 11 4 -12 -4
R1 $	0 -5 -1 -2 -1 -9
R1 adviser	-1 -9 -10 -9 -10 6
R1 amount	3 -6 -18 -4 -19 -13
R1 announce	-2 4 -16 -22 -15 -10
R1 backed	3 -5 -1 -4 -15 -13
R1 buy	8 -8 -7 -7 -6 -4
R1 by	-3 2 -8 -2 -5 -4
R1 colon	8 -4 -10 -10 -8 -5
R1 comma	-3 -6 0 -2 -6 -16
R1 customer	7 -8 -10 -2 -13 -11
R1 debt	8 -8 -7 -5 -5 -2
R1 figure	9 -12 -12 2 -9 -6
R1 follow	-5 -20 -5 3 2 -16
R1 found	-3 -3 -11 -5 -17 5
R1 from	-1 3 -7 -12 -6 -3
R1 fund	7 -13 -4 -6 -11 -4
R1 invest	-3 -10 1 1 -6 -12
R1 is	1 -4 -2 -6 -3 -8
R1 kind	8 -9 -17 -5 -20 -12
R1 lead	-8 -18 8 -6 -9 -19
R1 media	9 -6 -6 -7 -13 -8
R1 money	2 4 -11 -18 -10 -1
R1 more	-3 -6 -3 -6 5 -12
R1 party	-3 2 -10 2 -13 -5
R1 past	-1 -1 -6 -1 -9 -6
R1 raise	-4 4 -10 -8 -16 -11
R1 round	0 -3 -6 3 -10 -5
R1 seek	-3 1 -2 -3 -10 -7
R1 semi	-5 -7 -8 9 -9 -2
R1 this	-4 2 -8 3 -7 -4
R1 toward	-2 -1 -4 -2 -3 -12
R1 use	3 -11 -7 0 -4 -2
R1 value	2 2 -10 -13 -8 -6
R1 with	-8 8 4 -10 -4 -3
R12 $ $	0 -5 -1 -2 -1 -9
R12 adviser $	-1 -9 -10 -9 -10 6
R12 amount $	7 -6 -8 -6 -5 -2
R12 amount buy	3 -3 -2 -2 -1 -1
R12 amount comma	10 -12 -6 -9 -5 -2
R12 amount debt	6 -4 -2 -6 -1 0
R12 amount invest	1 -6 -7 0 -6 -2
R12 amount money	10 -3 -1 -8 -1 0
R12 amount round	-9 0 -8 9 -5 -2
R12 amount toward	-2 3 -7 -13 -4 -6
R12 amount value	-4 5 -4 -6 -3 -1
R12 announce $	2 -2 -1 -4 -1 0
R12 announce comma	6 -5 -9 -11 -5 -2
R12 announce raise	-11 11 -7 -6 -3 -2
R12 announce round	-2 2 -1 -5 -2 0
R12 backed $	6 -4 -6 -7 -5 -3
R12 backed comma	4 -4 -6 -4 -2 -1
R12 backed fund	2 -5 3 -7 -4 -3
R12 backed is	2 -3 -8 -1 -4 -1
R12 backed kind	-7 1 -6 6 -6 -3
R12 backed lead	1 -4 1 -7 -3 -3
R12 buy comma	4 -4 -3 -5 -3 -2
R12 by amount	8 -7 -3 -8 -3 -1
R12 colon comma	-4 4 -2 -4 -1 0
R12 colon is	6 -6 0 -3 0 0
R12 colon kind	2 -2 -2 -4 -1 -1
R12 comma $	9 -11 -6 -8 -9 -2
R12 comma amount	1 5 -11 -14 -8 -1
R12 comma announce	-6 7 -7 -8 -2 0
R12 comma backed	6 -5 -2 -3 -2 0
R12 comma colon	7 -3 -1 -4 -1 0
R12 comma comma	9 -13 -6 2 -5 -1
R12 comma customer	2 -5 -6 1 -6 -1
R12 comma figure	6 -6 -3 -5 -2 -1
R12 comma follow	-2 -8 1 -7 1 -4
R12 comma found	-2 3 -2 -2 -2 -1
R12 comma from	1 1 -2 -7 -3 -1
R12 comma invest	-8 -7 6 2 -8 -2
R12 comma is	-2 2 -3 -3 -11 -5
R12 comma kind	-1 1 -2 -8 -7 -2
R12 comma lead	3 -2 -7 -6 -2 -1
R12 comma money	-4 -10 -6 8 -12 -3
R12 comma more	-11 -8 1 -7 7 -2
R12 comma party	-7 -4 3 5 -4 -1
R12 comma past	13 -8 -3 -10 -1 0
R12 comma raise	14 -14 -5 -6 -3 -1
R12 comma round	12 -8 -7 -10 -11 -2
R12 comma seek	10 -6 -3 -9 -2 0
R12 comma semi	4 -2 -1 -3 0 0
R12 comma this	-2 -7 -6 3 -2 -1
R12 comma toward	0 2 2 -13 -7 -1
R12 comma use	9 -7 -5 -9 -3 -1
R12 comma value	-1 -5 4 -7 -3 -2
R12 comma with	7 -8 -5 -10 -2 0
R12 customer $	6 -12 -4 -6 -6 -4
R12 customer amount	-1 -11 -3 5 -1 -1
R12 customer comma	2 -1 -8 -10 -5 -3
R12 customer customer	12 -11 -1 -5 -1 -1
R12 customer figure	5 -5 -2 -2 -1 -2
R12 customer kind	18 -15 -5 -12 -2 -3
R12 customer party	9 -7 -1 -7 -1 0
R12 debt $	0 -2 -4 1 -2 0
R12 debt comma	10 -5 -2 -9 -2 0
R12 figure $	9 -5 -1 -5 -1 0
R12 figure amount	11 -9 -2 -10 -1 0
R12 figure comma	3 0 -5 -10 -4 -1
R12 follow $	-1 -13 -4 -3 3 -11
R12 follow amount	3 -4 -7 -2 -7 -2
R12 follow comma	-6 -11 -6 6 -8 -7
R12 follow seek	2 -2 -2 -2 -7 -1
R12 follow semi	-10 -1 -5 10 -10 -2
R12 follow this	-6 -1 -4 7 -7 -1
R12 found $	-7 8 -4 -6 -4 -11
R12 found adviser	-11 -11 -7 -9 -7 11
R12 found announce	-2 2 -1 -3 -1 -9
R12 found comma	-3 7 -10 -18 -9 -18
R12 found customer	3 -4 -2 -3 -2 -5
R12 found found	9 -7 -3 -5 -2 -10
R12 found is	3 -2 -1 -3 -1 -4
R12 fund comma	-2 -3 -4 2 -3 0
R12 fund lead	5 -4 -2 -9 -3 -2
R12 fund round	-2 -2 -1 2 -3 0
R12 invest $	-9 -13 -17 7 1 -7
R12 invest amount	-8 -2 -12 6 -3 -2
R12 invest comma	-2 -10 2 -2 -20 -7
R12 invest customer	7 -2 -2 -7 -1 -1
R12 invest lead	7 -6 2 -10 -6 -4
R12 is $	2 -11 -5 4 -4 -1
R12 is amount	-5 4 5 -8 -4 -3
R12 is comma	0 0 -11 0 -11 -2
R12 is customer	-4 5 -4 -6 -1 -1
R12 is debt	7 -2 -1 -7 -1 0
R12 is follow	0 -7 4 -9 2 -1
R12 is is	-1 -6 -14 3 -14 -8
R12 is kind	11 -14 -7 -14 -6 1
R12 is party	-5 -8 -9 0 5 -4
R12 is toward	-5 -2 2 1 -10 -8
R12 kind $	2 -15 -6 -1 -7 -1
R12 kind amount	5 -4 -1 -5 0 0
R12 kind announce	14 -15 -4 -6 -2 -2
R12 kind comma	-3 5 -11 -13 -6 -2
R12 kind customer	-2 3 -4 -5 -2 -1
R12 kind follow	-4 -3 -7 5 -9 -2
R12 kind found	6 -5 0 -1 -1 -3
R12 kind is	13 -12 -5 -9 -1 -1
R12 kind kind	5 -3 -2 -6 -2 -1
R12 kind media	14 -14 -9 -8 -4 -4
R12 kind money	12 -10 -6 -10 -1 0
R12 kind raise	17 -17 -9 -10 -3 -3
R12 kind seek	3 -9 -2 -3 -2 -2
R12 kind toward	-7 8 -10 -9 -4 -2
R12 lead $	-10 -5 6 -6 -5 -3
R12 lead amount	-13 -6 0 3 -3 -2
R12 lead comma	-8 -12 8 -5 -17 -9
R12 lead follow	-5 -4 7 -11 -2 -1
R12 lead money	-6 -3 5 -5 -1 -3
R12 lead round	-10 -8 -1 -1 5 -4
R12 lead semi	-9 -2 -1 2 -1 -1
R12 lead this	-7 -1 9 -10 -2 -1
R12 media $	6 -8 0 -14 -4 -1
R12 media announce	7 -7 -1 -1 0 -1
R12 media colon	8 -8 -1 -2 0 0
R12 media comma	13 -11 -6 -11 -4 -1
R12 media kind	9 -8 -5 -6 -2 -3
R12 media toward	-3 -4 -5 5 -3 -1
R12 money $	3 -2 -1 -6 -1 0
R12 money amount	-5 7 -3 -6 -3 -2
R12 money comma	2 -1 -5 -8 -3 -2
R12 money is	6 -6 -2 -4 -1 0
R12 money money	8 -9 -2 -4 -1 -1
R12 more $	-7 -8 3 4 -3 -7
R12 more comma	-6 -3 -4 -6 5 -2
R12 more follow	-3 -5 -5 -11 7 -6
R12 more more	2 -4 -6 -6 1 -5
R12 party $	2 -9 -5 -1 -10 -4
R12 party comma	-9 2 -4 6 -6 -3
R12 party follow	-8 -5 -5 7 -7 -2
R12 party seek	11 -10 -3 -10 -3 -1
R12 past raise	2 -2 -3 -7 -2 -2
R12 raise $	9 -9 -3 -3 -2 -1
R12 raise amount	-7 6 -6 -2 -9 -5
R12 raise comma	10 -11 -4 -5 -3 -1
R12 raise is	-4 5 -6 -10 -2 -1
R12 raise round	-1 1 -8 -11 -4 -3
R12 round $	-1 2 -4 -5 -1 0
R12 round comma	5 -7 -3 -4 -2 -2
R12 round money	2 -1 -6 -10 -3 -1
R12 seek amount	-2 3 -7 -8 -2 -1
R12 seek comma	9 -8 -5 -4 -3 -2
R12 seek money	-2 3 -5 -7 -2 -1
R12 seek round	-3 4 -9 -12 -4 -2
R12 semi kind	-2 -3 -2 4 -2 0
R12 semi money	-5 -1 -1 5 -1 0
R12 toward $	0 6 1 -11 -5 -1
R12 toward buy	-4 1 6 -7 -5 -3
R12 toward comma	-4 7 -5 -14 -3 -1
R12 toward is	4 -3 -2 -6 -2 0
R12 toward kind	-9 -9 -1 9 0 0
R12 toward money	7 -7 -3 -7 -2 0
R12 toward seek	-3 3 -7 -7 -4 -2
R12 toward toward	1 -13 -8 1 1 -2
R12 use $	-2 -5 -5 2 -2 0
R12 use comma	3 -2 -1 -3 -1 0
R12 value amount	-2 4 -4 -6 -3 -2
R2 $	0 -5 -4 -3 1 -4
R2 adviser	-9 -12 -8 -12 -12 11
R2 amount	-7 6 -10 0 -21 -17
R2 announce	4 -1 -13 -14 -6 -12
R2 backed	4 -2 -5 -6 -4 -3
R2 buy	10 -8 0 -12 -8 -7
R2 by	0 1 -2 -4 -1 0
R2 colon	4 -3 -5 -12 -5 -3
R2 comma	-5 -4 1 2 -4 -21
R2 customer	1 2 -8 -7 -13 -11
R2 debt	7 -1 -8 -13 -3 -1
R2 figure	17 -17 -6 -10 -5 -3
R2 follow	-12 -17 4 2 4 -12
R2 found	6 -4 -9 -11 -6 0
R2 from	-3 5 -4 -12 -4 -2
R2 fund	0 5 2 -11 -6 -5
R2 invest	1 -8 -2 -1 1 -8
R2 is	5 -2 -13 -1 -18 -19
R2 kind	1 -11 -6 3 -21 -2
R2 lead	6 -4 4 -20 -12 -14
R2 media	1 -3 -7 -1 -8 -7
R2 money	-1 -1 -5 1 -20 -10
R2 more	-5 -11 6 -14 5 -7
R2 party	-4 -13 2 -1 4 -6
R2 past	2 1 -11 -14 -7 -7
R2 raise	5 -4 -10 -8 -12 -10
R2 round	-4 2 -11 -4 -4 -12
R2 seek	4 2 -2 -12 -13 -9
R2 semi	4 -7 -6 4 -11 -5
R2 this	-4 -10 3 2 -10 -2
R2 toward	-5 1 0 1 -2 -18
R2 use	10 -8 -5 -10 -3 -1
R2 value	0 2 1 -15 -10 -8
R2 with	7 -8 -5 -10 -2 0
RL -	-3 -3 -7 0 -9 -1
RL backed	-2 -2 -6 1 -18 -11
RL buy	-3 6 -9 -15 -12 -5
RL customer	3 1 -14 -20 -7 -10
RL follow	-2 -7 0 5 -16 -10
RL found	5 -3 -14 -3 -18 -11
RL invest	5 -1 -12 -2 -22 -9
RL lead	3 -11 5 -8 -13 -8
RL manager	2 -3 -5 -1 -7 -1
RL more	-1 -19 0 -13 6 -12
RL party	-3 -13 -5 5 -6 -5
RL past	8 -3 -6 -10 -9 -7
RL raise	-4 -25 -6 3 -3 -15
RL seek	4 -7 -8 3 -14 -6
RL value	7 -1 -6 -9 -7 -1
RLN - -	5 -6 -18 -4 -39 -15
RLN - adviser	5 -5 -1 -4 -1 0
RLN - backed	8 -5 -7 -10 -6 -1
RLN - customer	5 -2 -13 -15 -10 -2
RLN - found	-4 5 -9 -12 -4 -2
RLN - invest	-2 -12 3 2 -8 -2
RLN - lead	1 1 -17 -12 -7 -1
RLN - manager	5 -4 -3 -8 -1 0
RLN - more	-4 -11 -11 -10 8 -1
RLN - party	9 -12 1 -15 -8 -2
RLN - past	-1 -4 -9 1 -5 -2
RLN - raise	-5 7 -12 -19 -14 -4
RLN - seek	4 -3 -9 -14 -6 -1
RLN - value	2 0 -6 -7 -3 -1
RLN backed -	3 -12 -10 -2 -11 -3
RLN backed invest	9 -7 -3 -8 -1 0
RLN buy -	-5 7 -7 -12 -10 -3
RLN buy found	1 -1 -1 -2 -1 -1
RLN customer -	4 0 -7 -15 -17 -3
RLN customer customer	9 -8 -2 -4 -2 0
RLN follow -	-9 1 0 4 -14 -4
RLN follow more	-6 -2 -3 5 -1 -1
RLN follow value	-5 -5 -5 5 -1 0
RLN found -	5 -3 -5 -11 -7 -1
RLN found past	8 -8 0 -1 0 0
RLN found raise	9 -8 -6 -8 -2 -1
RLN invest -	-2 0 -10 2 -16 -5
RLN invest seek	2 0 0 -1 0 0
RLN lead -	-6 -3 1 0 -4 -4
RLN lead follow	1 -7 5 -12 -12 -3
RLN manager -	2 -3 -5 -1 -7 -1
RLN more -	-2 -9 -12 -6 6 -2
RLN more past	9 -3 -5 -8 -8 -1
RLN party -	3 -13 -8 0 -6 -6
RLN party backed	-6 -1 -5 8 -2 -1
RLN party follow	-4 -3 -3 5 -11 -1
RLN party invest	-5 -1 -1 5 -1 0
RLN party raise	-8 -3 -3 8 -3 -1
RLN past -	-1 3 -3 -5 -3 0
RLN raise -	0 -12 -15 2 -18 -3
RLN raise lead	4 -5 -3 -5 -3 -2
RLN raise value	2 -2 4 -7 -2 -1
RLN seek -	15 -16 -7 -11 -9 -2
RLN seek invest	-3 5 -2 -3 -1 0
RLN seek value	3 -1 0 -1 0 0
RLN value -	8 -7 -4 -6 -6 -1
RLN value seek	4 -2 -1 -2 0 0
RLR - -	2 1 -13 -8 -14 -26
RLR - adviser	0 -11 -10 -8 -11 5
RLR - backed	1 -6 0 -3 -14 -11
RLR - buy	12 -10 -17 -10 -10 -8
RLR - customer	0 1 -12 -4 -14 -12
RLR - follow	-6 -11 -12 6 -12 -19
RLR - found	-4 -3 -12 -6 -14 8
RLR - invest	-3 -12 -10 6 0 -12
RLR - lead	-8 -16 8 -6 -21 -16
RLR - more	0 -2 -16 -12 5 -8
RLR - party	0 -8 -22 2 -2 -18
RLR - past	0 -1 -9 -3 -13 -10
RLR - raise	1 3 -14 -26 -18 -19
RLR - seek	-3 0 1 -2 -16 -12
RLR - value	-1 0 -19 -1 -12 -10
RLR backed -	1 -14 -13 2 -14 -4
RLR backed follow	-3 -3 -6 3 -5 -1
RLR backed invest	-1 -5 -8 2 -6 -2
RLR backed lead	4 -5 1 -12 -5 -3
RLR backed seek	-4 6 -6 -8 -4 -2
RLR buy -	-3 6 -9 -15 -12 -5
RLR customer -	4 -1 -8 -16 -19 -3
RLR customer backed	3 -1 -1 -2 -1 -1
RLR customer customer	8 -9 -2 -3 -2 -1
RLR customer invest	-1 -1 -8 -10 4 -1
RLR customer party	1 0 -2 -7 -2 -1
RLR customer raise	-2 2 -3 -3 -1 -1
RLR follow -	-16 -6 3 8 -17 -6
RLR found -	2 1 -9 -12 -10 -4
RLR found customer	9 -8 -1 -4 -1 -1
RLR found found	8 -8 -4 -7 -4 -6
RLR found past	3 -3 -2 -4 -3 -2
RLR found raise	3 -3 -4 -7 -2 -1
RLR invest -	-2 0 -11 2 -17 -5
RLR invest customer	4 -1 -1 -1 -1 0
RLR invest invest	6 -5 -2 -9 -3 -2
RLR invest value	4 -1 -6 -6 -2 -1
RLR lead -	0 -8 3 -7 -6 -6
RLR lead follow	2 -6 -2 -1 -18 -4
RLR lead invest	5 -3 1 -6 -5 -2
RLR manager -	2 -3 -5 -1 -7 -1
RLR more -	1 -11 -16 -9 8 -4
RLR more follow	2 -6 0 -12 1 -4
RLR more lead	-10 -1 10 -9 -9 -1
RLR more more	-7 -6 2 -11 3 -6
RLR party -	-1 -15 -11 5 -8 -8
RLR party follow	2 -5 -12 -1 -2 -2
RLR party invest	2 -3 6 -6 -6 -2
RLR party party	-10 -3 -4 8 -6 -2
RLR past -	3 2 -4 -8 -5 -1
RLR past found	8 -7 -1 -3 -3 -5
RLR raise -	2 -16 -2 0 -21 -5
RLR raise backed	5 -2 -6 -4 -2 -1
RLR raise follow	-7 0 -5 -5 5 0
RLR raise invest	-7 -11 0 5 -18 -7
RLR raise lead	-1 -7 -5 1 4 -4
RLR raise party	-6 -3 -4 7 -6 -2
RLR raise seek	-8 -5 -7 1 1 -1
RLR seek -	8 -2 -11 -12 -11 -2
RLR seek buy	3 -1 -1 -1 -1 0
RLR seek raise	3 -2 -2 -4 -1 -1
RLR value -	10 -8 -4 -8 -8 -1
RR -	-1 0 -7 -3 -4 -23
RR adviser	0 -11 -10 -8 -11 5
RR backed	5 -7 -2 -6 -17 -15
RR buy	13 -11 -3 -14 -9 -11
RR customer	1 0 -13 -5 -16 -13
RR follow	-5 -16 -3 2 2 -20
RR found	-1 -5 -13 -7 -16 7
RR invest	-3 -12 -1 2 0 -17
RR lead	-5 -19 7 -8 -11 -21
RR more	-2 -8 -3 -6 5 -12
RR party	-4 -7 -17 9 -2 -9
RR past	1 -2 -10 -4 -14 -11
RR raise	1 2 -16 -13 -23 -21
RR seek	-5 3 0 -4 -4 -13
RR value	-3 3 -3 -5 -14 -13
begins	-3 -2 0 -1 -2 1
en	-26 3 7 7 1 -3
etc	-6 -10 -17 2 7 -5
in title	-6 3 -5 -1 -3 -8
later in list	0 16 -22 -1 -3 -21
latin	-8 9 0 0 -15 -18
line 0	-3 -2 -5 0 -2 -7
line 1	0 -8 -5 -2 1 -5
line 2	-5 6 0 -3 -14 -10
quoted	-5 10 -11 -17 -3 -8
quoted R1 $	2 -1 -3 -8 -3 -1
quoted R1 amount	-3 4 -2 -3 0 0
quoted R1 announce	-7 7 -2 -5 -3 -1
quoted R1 comma	12 -10 -7 -8 -2 -1
quoted R1 is	1 -6 -5 -7 3 0
quoted R1 raise	-10 9 -3 -5 -3 -2
quoted R1 round	-2 3 -5 -5 -2 -1
raises somewhere	-11 9 -9 -7 -19 -18
shape fund	-15 -16 6 0 0 3
shape fund L1 ^	-20 3 6 5 -21 5
shape fund L1 backed	1 -10 0 -3 -7 -5
shape fund L1 by	-17 -12 2 3 -18 -3
shape fund L1 colon	-1 -6 -11 -8 7 -4
shape fund L1 comma	-9 -18 -5 -2 0 5
shape fund L1 from	4 -5 -7 4 -13 -3
shape fund L1 is	-4 -14 0 3 -14 -11
shape fund L1 kind	8 -7 -1 -5 0 0
shape fund L1 lead	7 -8 -11 -1 -9 -2
shape fund L1 more	-19 -7 4 -7 4 -6
shape fund L1 raise	-7 -4 -1 5 -10 -3
shape fund L1 with	4 -1 -2 0 -13 -1
shape fund R1 $	-2 -15 -1 1 -6 -10
shape fund R1 amount	3 -10 -8 -1 -7 -4
shape fund R1 announce	-11 10 -5 -6 -1 -1
shape fund R1 backed	2 -4 6 -10 -7 -5
shape fund R1 by	1 -9 -7 1 -4 -2
shape fund R1 comma	-4 -11 2 -3 -2 -6
shape fund R1 follow	1 -8 -10 0 -2 -11
shape fund R1 found	-6 -11 -8 -9 -8 8
shape fund R1 invest	-15 -7 1 2 0 -10
shape fund R1 is	-5 -13 0 2 -13 1
shape fund R1 kind	-2 -2 -4 3 -8 -2
shape fund R1 lead	-3 -11 3 -2 -14 -12
shape fund R1 more	-11 -10 0 -2 4 -9
shape fund R1 party	-3 -3 -8 4 -9 -4
shape fund R1 raise	-6 6 -4 -4 -1 -1
shape fund R1 seek	3 -9 2 -3 -8 -6
shape fund R1 semi	-3 0 -2 4 -1 0
shape fund RR -	-5 -4 0 0 -8 -14
shape fund RR backed	2 -4 6 -10 -7 -5
shape fund RR follow	-1 -10 -10 3 -2 -14
shape fund RR found	-9 -12 -9 -11 -9 11
shape fund RR invest	-14 -8 -1 5 -3 -12
shape fund RR lead	-3 -11 3 -2 -14 -12
shape fund RR more	-11 -10 0 -2 4 -9
shape fund RR party	-2 -12 -16 5 -16 -12
shape fund RR raise	-7 8 -6 -6 -1 -2
shape fund RR seek	0 -11 3 -2 -13 -8
shape group	-1 -14 3 2 -15 -7
shape group L1 ^	4 -4 3 -4 -1 -1
shape group L1 by	1 -4 2 -6 -3 -4
shape group L1 comma	2 -5 -5 1 -7 -3
shape group L1 from	2 -4 -7 -1 -4 -1
shape group L1 is	-6 -3 -3 6 -3 -1
shape group L1 kind	6 -6 -3 -5 -2 -1
shape group L1 raise	-1 -3 4 -4 -5 -2
shape group R1 $	-2 -3 3 -1 -5 -1
shape group R1 amount	-5 -2 -4 5 -3 -1
shape group R1 backed	8 -3 -10 -6 -2 -3
shape group R1 comma	-1 -4 -3 2 -2 -1
shape group R1 follow	2 -2 -8 0 -10 -2
shape group R1 invest	-2 -3 4 -4 -5 -1
shape group R1 lead	-6 -3 7 -8 -2 -1
shape group RR -	-1 -7 0 -1 -9 -3
shape group RR backed	8 -3 -10 -6 -2 -3
shape group RR buy	5 -5 -3 -4 -1 -2
shape group RR follow	2 -2 -8 0 -10 -2
shape group RR invest	-5 -4 4 0 -6 -2
shape group RR lead	-6 -3 7 -8 -2 -1
shape other	3 -4 -7 -3 -1 -11
shape other L1 ^	1 -1 -4 -9 2 -2
shape other L1 amount	6 0 -4 -10 -9 -2
shape other L1 announce	6 -4 -3 -7 -3 -1
shape other L1 backed	2 -1 -2 -3 -12 -4
shape other L1 buy	9 -5 -7 -10 -9 -2
shape other L1 by	-2 -16 3 0 -18 0
shape other L1 colon	12 -14 1 -10 -10 -3
shape other L1 comma	1 -3 -2 -3 -6 -9
shape other L1 customer	5 -1 -9 -12 -11 -3
shape other L1 figure	4 -3 -3 -6 -5 -2
shape other L1 follow	8 -8 3 -12 -4 -1
shape other L1 found	4 -6 -12 -1 -13 -7
shape other L1 from	-5 -16 -14 0 4 -7
shape other L1 invest	10 -10 -4 -11 -8 -2
shape other L1 is	-2 -8 -6 4 -1 -6
shape other L1 kind	1 3 -13 -7 -18 -9
shape other L1 lead	1 -10 -11 1 -4 -3
shape other L1 media	-2 4 -10 -15 -7 -2
shape other L1 money	5 -2 -7 -13 -6 -2
shape other L1 more	0 -14 -2 -3 0 -5
shape other L1 party	4 -6 -8 -2 -2 -3
shape other L1 past	4 -1 -5 -7 -6 -5
shape other L1 raise	-4 -10 -12 6 -16 -5
shape other L1 round	8 -8 -2 -9 -3 0
shape other L1 seek	4 -1 -5 -7 -5 -1
shape other L1 semi	1 0 -9 -4 -10 -4
shape other L1 this	1 0 -3 -5 -3 -1
shape other L1 toward	-2 1 -21 2 -13 -8
shape other L1 use	7 -9 -3 -13 -7 -2
shape other L1 value	3 1 -5 -5 -5 -1
shape other L1 with	1 -5 -3 -4 2 -1
shape other R1 $	-3 -5 -2 0 1 -6
shape other R1 adviser	-2 -6 -6 -7 -7 4
shape other R1 amount	3 -1 -14 -8 -11 -9
shape other R1 announce	-3 5 -10 -16 -11 -5
shape other R1 backed	-3 -9 -12 6 -8 -6
shape other R1 buy	6 -5 -4 -6 -5 -3
shape other R1 colon	2 0 -7 -7 -4 -3
shape other R1 comma	1 -4 -3 -6 -6 -15
shape other R1 customer	9 -7 -7 -13 -9 -7
shape other R1 debt	6 -6 -2 -6 -3 -2
shape other R1 figure	11 -16 -11 3 -7 -5
shape other R1 follow	-8 -13 -1 2 -1 -8
shape other R1 found	1 -2 -15 -6 -13 -2
shape other R1 from	-5 5 -7 -6 -5 -2
shape other R1 fund	5 -5 -1 -10 -4 -2
shape other R1 invest	1 -2 -13 0 -17 -5
shape other R1 is	0 -2 -1 -4 -1 -19
shape other R1 kind	8 -2 -14 -21 -13 -9
shape other R1 lead	-8 -10 6 -3 -17 -9
shape other R1 media	11 -5 -7 -15 -11 -6
shape other R1 money	4 -2 -11 -16 -13 -8
shape other R1 more	2 -9 -17 -6 1 -7
shape other R1 party	-1 4 -5 -4 -8 -4
shape other R1 past	0 -4 -5 0 -7 -5
shape other R1 raise	3 -3 -11 -3 -12 -7
shape other R1 round	2 -1 -5 -1 -7 -4
shape other R1 seek	0 2 -18 -20 -8 -4
shape other R1 semi	-5 -5 -6 8 -7 -1
shape other R1 toward	5 -4 -4 -8 -1 -11
shape other R1 use	5 -3 -1 -5 -1 -1
shape other R1 value	2 2 -9 -12 -7 -5
shape other R1 with	-7 2 6 -6 -4 -3
shape other RR -	1 -1 -7 -3 0 -14
shape other RR adviser	0 -8 -7 -6 -9 3
shape other RR backed	-2 -10 -13 5 -10 -8
shape other RR buy	8 -6 -1 -11 -8 -8
shape other RR customer	4 0 -11 -15 -13 -10
shape other RR follow	-6 -10 2 -2 1 -10
shape other RR found	6 -6 -18 -7 -15 -3
shape other RR invest	4 -6 -9 -5 -1 -9
shape other RR lead	-5 -12 5 -5 -18 -10
shape other RR more	3 -11 -18 -6 1 -9
shape other RR party	-1 -2 -6 3 -10 -4
shape other RR past	2 -4 -8 -3 -12 -9
shape other RR raise	5 -4 -20 -9 -17 -14
shape other RR seek	1 1 -2 -11 0 -9
shape other RR value	-6 6 -6 -3 -12 -11
shape short	5 -12 -10 -4 -8 -28
shape short L1 ^	3 -12 -21 2 -11 -8
shape short L1 amount	6 -2 -2 -5 -1 0
shape short L1 announce	9 -4 -2 -7 -1 -1
shape short L1 backed	0 3 -5 -10 -5 -2
shape short L1 by	1 -8 2 -3 -5 -3
shape short L1 colon	9 -3 -1 -8 -4 0
shape short L1 comma	-1 0 -3 -6 -1 -14
shape short L1 customer	11 -7 -1 -3 -1 -1
shape short L1 debt	9 -3 -2 -9 -1 0
shape short L1 figure	4 -3 -2 -5 -1 -1
shape short L1 found	7 -9 -3 -5 -3 -3
shape short L1 invest	7 -2 -1 -6 -1 -1
shape short L1 is	7 -10 -11 -5 -12 -4
shape short L1 kind	2 3 -5 -14 -5 -6
shape short L1 lead	5 -3 -3 -7 -2 -1
shape short L1 media	7 -6 -3 -7 -1 0
shape short L1 money	12 -12 -6 -8 -2 -1
shape short L1 more	0 -1 -9 -8 1 -1
shape short L1 party	-11 -5 -8 11 -10 -2
shape short L1 past	6 -4 -1 -2 -1 -1
shape short L1 raise	3 -7 -10 -4 4 -2
shape short L1 seek	6 -4 -2 -4 -1 -1
shape short L1 this	4 -5 -2 -3 -1 -1
shape short L1 toward	14 -12 -4 -12 -1 0
shape short L1 use	3 -2 -2 -2 -1 -1
shape short L1 value	4 -4 -2 -4 -1 -1
shape short R1 $	5 -18 -10 -3 -10 -1
shape short R1 amount	13 -12 -6 -13 -5 -2
shape short R1 announce	2 -1 -4 -10 -2 -1
shape short R1 backed	14 -10 -11 -11 -5 -2
shape short R1 colon	13 -12 -6 -7 -5 -1
shape short R1 comma	3 -19 -7 0 -7 -3
shape short R1 customer	7 -11 -4 -8 -4 -3
shape short R1 debt	10 -3 -4 -9 -1 0
shape short R1 figure	9 -5 -1 -7 -2 -1
shape short R1 follow	-5 -5 -13 5 -1 -2
shape short R1 found	6 -11 -3 -4 -4 -10
shape short R1 fund	7 -6 -9 -4 -6 -1
shape short R1 invest	9 -7 -16 -7 -13 -6
shape short R1 is	3 -12 -12 -4 0 -4
shape short R1 kind	17 -12 -2 -13 -2 -1
shape short R1 lead	-4 -7 3 -16 4 -2
shape short R1 media	0 -8 -4 1 -2 -1
shape short R1 money	1 1 -3 -9 -2 -1
shape short R1 more	-3 5 -5 -8 2 -3
shape short R1 party	2 -2 -4 -1 -5 -2
shape short R1 past	-1 2 -4 -9 -2 -1
shape short R1 raise	-7 8 -6 -9 -4 -2
shape short R1 round	7 -6 -3 -6 -1 0
shape short R1 seek	0 1 -7 -10 -4 -3
shape short R1 semi	-1 -5 -1 2 -1 -1
shape short R1 toward	-6 -14 -2 7 -1 -1
shape short R1 use	-2 -9 -5 4 -1 -1
shape short R1 value	8 -5 -3 -6 -2 -1
shape short RR -	6 -15 -15 0 -24 -10
shape short RR backed	15 -11 -12 -13 -6 -2
shape short RR customer	9 -14 -5 -11 -5 -3
shape short RR follow	-4 -5 -14 5 -3 -3
shape short RR found	6 -11 -3 -4 -4 -11
shape short RR invest	8 -9 -17 -7 -17 -7
shape short RR lead	0 -8 1 -18 3 -3
shape short RR more	-1 4 -7 -8 0 -4
shape short RR party	-4 -9 -9 2 4 -3
shape short RR past	-1 2 -4 -9 -2 -1
shape short RR raise	-4 6 -9 -7 -7 -4
shape short RR seek	-2 0 -8 1 -5 -4
shape short RR value	13 -11 -6 -10 -3 -2
shape tech	-4 8 -17 -9 -25 -25
shape tech L1 ^	6 -5 -22 -23 -8 -15
shape tech L1 backed	-5 -2 -4 6 -4 -1
shape tech L1 comma	5 -3 -14 -6 -9 -8
shape tech L1 customer	-5 6 0 0 0 0
shape tech L1 found	-5 4 -2 -2 -2 -2
shape tech L1 invest	8 -9 -2 -4 -2 0
shape tech L1 is	3 6 -3 -10 -5 -1
shape tech L1 kind	-9 9 -4 -5 -7 -6
shape tech L1 semi	-1 2 -1 -2 0 0
shape tech L1 toward	4 -14 -9 4 -3 -1
shape tech R1 $	5 2 -6 -10 -5 -1
shape tech R1 announce	4 -4 -4 -7 -2 -2
shape tech R1 colon	1 -1 -2 -2 -1 -1
shape tech R1 comma	-1 3 -7 -13 -3 -2
shape tech R1 customer	-4 -3 -5 5 -3 -4
shape tech R1 follow	-9 -3 -2 7 -3 0
shape tech R1 found	-1 2 -7 -7 -3 -11
shape tech R1 is	1 1 -9 -11 -6 -4
shape tech R1 kind	6 -12 -12 -1 -9 -6
shape tech R1 media	-4 4 -1 -2 0 0
shape tech R1 money	3 -1 -2 -2 -1 -1
shape tech R1 party	3 -4 -1 -3 -3 0
shape tech R1 raise	-7 8 -3 -8 -4 -3
shape tech R1 seek	-6 6 -3 -4 -1 -1
shape tech R1 toward	-11 11 -1 -4 -1 -1
shape tech RR -	1 7 -11 -16 -11 -6
shape tech RR customer	-7 2 -6 5 -3 -5
shape tech RR follow	-1 -7 -8 2 -8 -2
shape tech RR found	-2 2 -8 -8 -3 -12
shape tech RR party	8 -8 -2 -3 -5 -2
shape tech RR past	-4 5 -3 -5 -1 -1
shape tech RR raise	-2 3 -5 -11 -5 -5
shape tech RR seek	-7 7 -8 -7 -4 -2
size 1	-1 7 -7 -15 -8 -2
size 2	3 -18 5 -3 -2 -10
size 3	-12 -27 0 2 4 -12
size 4	-5 -17 -12 11 -15 -7
times 1	10 -22 -10 -1 2 -4
times 2	-18 9 7 -5 -10 -27
times 3	-18 20 -9 -21 -11 -12
with amount	-5 1 -4 2 -13 -18
with found	1 -3 -4 -8 -6 4
with lead	-13 -3 9 -4 3 -9
with past	-2 3 -9 -5 1 -12
with roster	5 -3 -3 -7 -5 -3
with round	-10 3 1 -1 -7 -3
zh	9 -8 -14 -6 -4 -7`
const MONEY = `*	3 -6 -8 -5 -2 -4
L1 ^	1 -1 -12 -2 -14 -4
L1 amount	6 -11 1 -5 -7 -8
L1 announce	1 -5 1 -4 -8 1
L1 by	5 -5 -2 -4 -4 -5
L1 comma	-6 4 -11 -5 -15 -1
L1 comma~	6 -4 -10 -14 -13 -6
L1 debt	1 -4 -6 -10 -6 3
L1 figure	4 -13 -8 -10 -12 3
L1 follow	5 -5 -7 -6 -7 -7
L1 from	-4 5 -6 -6 -4 -7
L1 invest	-4 -6 -12 -12 5 2
L1 is	0 -5 3 -25 -23 -1
L1 is~	3 -7 -5 -7 -10 1
L1 kind	-12 -8 7 5 -11 -6
L1 kind~	-9 7 1 -14 -12 -4
L1 lead	-4 6 -2 -1 0 0
L1 money	-11 1 -21 2 -2 -4
L1 past	-3 -1 -9 -1 -10 1
L1 raise	-6 0 -12 -4 -18 -5
L1 raise~	0 1 -8 -11 -9 -2
L1 round	0 2 -10 -13 -10 -11
L1 seek	-13 0 3 -6 -11 3
L1 this	9 -10 -6 -6 -5 -6
L1 toward	-1 -1 -13 -1 1 4
L1 value	-8 -5 9 -20 -20 -12
L1 value~	-3 -8 5 -5 -6 -9
L1 with	-14 3 -8 2 -9 2
L12 ^ ^	1 -1 -12 -2 -14 -4
L12 ^ comma	-7 7 -5 -6 -1 -6
L12 ^ raise	-10 3 -14 -3 -8 -2
L12 amount comma~	9 -12 -4 -4 -3 -4
L12 amount is	-6 3 4 -5 -3 -6
L12 announce raise	-29 3 -9 -17 -4 2
L12 by amount	4 -5 -3 -4 -5 -4
L12 comma by	5 -5 -2 -4 -4 -5
L12 comma figure	0 -9 -7 -7 -9 0
L12 comma invest	-4 3 -6 -8 2 -11
L12 comma money	-6 0 -9 -5 -26 3
L12 comma raise	-6 6 -10 -13 -8 -3
L12 comma round	9 -9 -7 -6 -6 -4
L12 comma value	-7 -16 9 -8 -10 -13
L12 fund comma	-9 -7 -3 -7 -3 8
L12 is value	-6 -8 7 -1 -2 -3
L12 kind comma~	-3 -8 -4 -7 -2 4
L12 kind money	4 -7 -6 1 -10 -11
L12 kind raise	-2 5 -16 -6 -9 -17
L12 kind value	-1 -9 3 -5 -5 -6
L12 media raise	-9 10 -4 -3 -1 -5
L12 money comma	-7 0 -3 4 -6 -6
L12 money is	-2 -2 2 -11 -12 -2
L12 money money	0 0 -6 0 -12 -11
L12 past money	-17 -2 -10 6 -13 -12
L12 past raise	-12 -1 -8 4 -5 -12
L12 raise is	-19 1 -11 -13 -5 7
L12 raise round	-1 2 -6 -11 -2 -7
L12 round comma	-3 5 -7 -10 -6 -8
L12 round money	-14 -2 -7 5 -6 -8
L12 seek comma	-3 0 -5 -8 -4 0
L12 seek money	-13 6 -9 -12 -9 0
L12 semi raise	-10 11 -2 -1 0 -2
L12 toward is	-5 -1 -2 -7 -7 5
L12 toward raise	2 -5 1 -7 -6 -10
L12 value is	4 -8 -3 -6 -5 -8
L12 value kind	-11 -9 10 -6 -7 -7
L12 value value	-7 -10 9 -9 -7 -5
L2 ^	-5 2 -4 -7 -4 -9
L2 amount	-12 1 1 -7 -5 -4
L2 amount~	-3 5 -3 -8 -9 -10
L2 announce	-1 10 -10 -16 -6 -15
L2 announce~	1 -5 -5 -7 -5 3
L2 buy~	3 -9 -7 -8 -8 0
L2 by~	4 -4 -1 -4 -5 -4
L2 comma	-9 -1 -7 -27 0 9
L2 comma~	5 -14 -7 2 2 -8
L2 customer~	8 -8 -3 -5 -3 -8
L2 figure~	11 -10 -8 -3 -4 -11
L2 from~	-5 -9 5 5 -7 -8
L2 fund	-9 -7 -3 -7 -3 8
L2 is	-5 -15 3 0 8 -7
L2 is~	1 6 -6 -9 -9 -12
L2 kind	4 -6 -3 -3 -9 -12
L2 kind~	4 -6 -7 -9 -22 1
L2 lead~	-11 2 -7 -6 -3 3
L2 media~	6 -7 3 -9 -11 -13
L2 money	-5 1 -9 -1 -1 0
L2 money~	4 3 -2 -13 -6 -9
L2 past	-20 -5 -11 9 -13 -15
L2 past~	-8 1 -4 3 -4 -4
L2 raise	-3 -3 -9 -4 -11 1
L2 raise~	-13 12 -4 -8 -7 -12
L2 round	-13 5 -12 4 -8 -10
L2 round~	-2 0 4 -9 -5 -7
L2 seek	-19 9 -3 -13 -11 -3
L2 seek~	4 -7 -3 -5 -4 -2
L2 semi~	0 -4 -6 -8 -7 2
L2 toward	-1 -1 -1 -11 -10 -15
L2 toward~	1 3 -4 -15 -1 -11
L2 value	-1 -11 4 -12 -10 -6
L2 value~	0 -10 6 -7 -8 -9
LR amount $	4 -5 -3 -4 -5 -4
LR by amount	5 -5 -2 -4 -4 -5
LR comma $	-3 0 -8 1 -10 -7
LR comma comma	-7 6 -7 -12 -8 0
LR comma~ $	3 1 -5 -10 -9 -10
LR comma~ comma	2 -12 -7 -9 -4 0
LR figure $	3 -10 -7 -6 -9 -2
LR figure comma	0 -8 -5 -5 -5 3
LR invest comma	-4 4 -6 -5 2 -11
LR invest toward	1 -5 -6 -7 3 -7
LR is $	7 -5 -6 -11 -14 -5
LR is comma	0 -1 1 -10 -8 -12
LR is round	-14 14 -9 -4 -2 -6
LR is toward	-7 1 -8 -8 -3 6
LR is value	-14 -10 12 -9 -8 -8
LR is~ round	-9 8 -2 -1 -1 -3
LR kind $	-11 -8 3 6 -7 -5
LR kind comma	-9 -6 8 -4 -3 -5
LR kind~ $	-11 7 -5 -9 -8 -2
LR lead round	-4 6 -2 -1 0 0
LR money $	-10 5 -10 -5 -24 0
LR money comma	-4 0 -14 5 -26 -12
LR raise $	-15 2 -8 4 -7 -13
LR raise debt	-7 -3 -3 -6 -2 4
LR raise from	-8 11 -5 -10 -3 -8
LR raise is	-8 9 -8 -6 -4 -7
LR raise money	-8 -2 -11 0 -5 -1
LR raise round	4 -3 -14 -17 -6 -11
LR raise toward	-3 8 -13 -19 -8 -22
LR round $	3 -1 -7 -6 -6 -4
LR round money	-3 5 -8 -11 -3 -9
LR seek value	-8 -3 5 -2 -6 -7
LR toward $	-6 -8 -6 2 -8 7
LR value $	-1 -5 3 -14 -15 -8
LR value comma	-19 -1 6 -5 -4 -6
LR value~ $	0 -5 0 -4 -5 -8
PL -	-7 -1 -10 0 -2 3
PL buy	-1 -12 -7 -9 -6 3
PL customer	8 -7 -6 -6 -4 -9
PL figure	6 -8 -3 -3 -2 -6
PL fund	2 -10 -5 -8 -6 3
PL invest	-1 3 -6 -7 -6 -11
PL money	-7 0 -3 4 -6 -6
PL party	11 -12 -6 -10 -9 -9
PL round	-3 5 -5 -10 -7 -8
PL seek	-1 -1 -6 -9 -7 0
PL this	6 -7 -5 -5 -4 -5
R1 $	-5 -2 -5 -2 0 -5
R1 amount	-4 3 -10 -9 -8 4
R1 buy	-9 -6 -5 -9 -6 8
R1 comma	-3 -2 -3 -2 -13 -6
R1 comma~	8 -6 -5 -5 -5 -9
R1 debt	-1 -7 -6 -9 -6 5
R1 figure	6 -6 -3 -4 -5 -7
R1 from	5 6 -9 -11 -8 -11
R1 invest	3 3 -11 -16 -16 -6
R1 is	6 5 -13 -10 -9 -10
R1 money	-4 3 -24 -2 -17 -6
R1 past	-9 -7 2 6 -6 -8
R1 round	-5 8 -19 -21 -11 -15
R1 semi	-4 -2 1 -4 -10 3
R1 toward	-5 -3 -8 -6 4 -5
R1 value	-7 -18 15 -2 -17 -17
R12 $ $	-5 -2 -5 -2 0 -5
R12 amount $	5 -5 -2 -4 -4 -5
R12 comma $	4 3 -7 -13 -9 -12
R12 comma amount	9 -7 -7 -5 -4 -9
R12 comma by	-8 8 -3 -5 -3 -6
R12 comma comma	2 -1 -6 -7 -8 -1
R12 comma figure	9 -9 -2 -9 -7 -15
R12 comma invest	-4 2 -5 -10 3 -4
R12 comma is	-5 -9 -1 -7 2 3
R12 comma kind	-7 -3 3 4 -5 -1
R12 comma lead	-12 1 -1 1 -3 -9
R12 comma media	-1 -12 3 -5 -4 -6
R12 comma money	4 -13 -1 -6 -5 0
R12 comma more	-9 3 4 -6 -4 -7
R12 comma party	-7 -8 7 2 -2 -3
R12 comma past	-8 -2 1 2 -2 -5
R12 comma raise	9 -8 -9 -8 -6 -9
R12 comma seek	0 -10 5 -5 -7 -2
R12 comma this	-1 5 -1 -9 -5 -8
R12 comma value	-14 6 -3 2 -10 -12
R12 comma with	1 3 -4 -5 -5 -5
R12 debt $	-9 -6 -8 -7 -5 9
R12 is amount	2 5 -9 -8 -5 -6
R12 is value	-7 8 -6 -5 -7 -7
R12 money $	3 4 -7 -9 -6 -18
R12 money comma	-9 3 -15 -2 -8 1
R12 money money	-9 10 -5 -8 -4 -9
R12 round $	1 3 -11 -10 -7 -7
R12 round comma	-10 10 -5 -4 -1 -3
R12 round from	-10 10 -2 -1 0 -2
R12 round invest	-10 10 -2 -2 -1 -2
R12 round lead	-6 7 -5 -2 -1 -2
R12 round money	-2 2 -13 -12 -5 -8
R12 round round	-11 12 -1 -3 0 -1
R12 toward $	-1 -2 -9 -13 -8 2
R12 toward is	-5 -4 -15 -15 5 0
R12 toward kind	4 -6 -6 2 -9 -12
R12 toward money	0 -4 4 4 -6 -13
R12 toward round	2 -1 -5 -4 -2 -4
R12 toward toward	-10 10 -5 -7 -3 -7
R12 value $	-15 -7 10 -8 -8 -9
R12 value comma	2 -9 4 -7 -9 -9
R12 value value	-8 -8 9 -7 -6 -5
R2 $	1 -6 -5 -5 -4 -3
R2 amount	-11 5 1 -8 -5 -4
R2 amount~	5 -10 -3 1 2 -11
R2 backed	-6 6 -4 -3 -1 -4
R2 by	-9 8 -4 -6 -4 -8
R2 comma	0 1 -4 -7 -15 -9
R2 comma~	-2 -2 -6 -9 4 -1
R2 debt	-3 -9 -6 -7 -6 7
R2 figure	10 -9 -5 -10 -9 -16
R2 figure~	4 -6 3 -1 -1 -5
R2 from	3 -3 -2 -4 -4 -5
R2 from~	-4 -1 -5 2 -3 -8
R2 invest	-2 4 -6 -11 -9 1
R2 invest~	-11 -12 -6 5 0 4
R2 is	-6 -7 -3 -11 -3 4
R2 is~	1 -6 -7 -8 5 -14
R2 kind	1 -5 -1 -14 -13 1
R2 kind~	4 -11 -7 7 -11 -12
R2 lead	2 -2 -2 -9 -2 -9
R2 lead~	-10 0 -1 1 -2 -8
R2 media	2 -9 -1 -3 -1 -3
R2 money	0 -2 -6 -4 -13 -7
R2 money~	-13 11 2 -2 0 -1
R2 more	-10 4 3 -9 -5 -7
R2 party	-11 2 2 2 -5 -7
R2 past	-8 -2 1 2 -2 -5
R2 raise~	-1 5 -9 -12 -8 -15
R2 round	-4 -2 1 1 -4 -7
R2 seek	1 -6 -1 -4 -7 1
R2 seek~	-2 -7 3 -2 -2 0
R2 semi	-7 4 -5 -7 -5 4
R2 this	-1 5 -1 -9 -5 -8
R2 toward	-11 2 -3 -10 -6 3
R2 value	-18 7 -1 1 -17 -16
R2 with	2 3 -5 -4 -5 -5
TL -	3 -4 -19 -1 -7 0
TL announce	3 -6 -1 -5 -8 -1
TL buy	-8 -9 -6 -5 -6 8
TL customer	7 -1 -7 -10 -13 -11
TL debt	-1 -6 -7 -2 -8 2
TL figure	0 -1 -9 -10 -14 1
TL follow	5 -4 -8 -6 -7 -7
TL invest	-5 -1 -12 -14 4 0
TL lead	-8 4 -2 -3 -3 -3
TL money	-6 3 -15 1 -4 -6
TL past	0 -2 -10 -3 -12 -1
TL raise	-6 -2 -9 -1 -23 -2
TL round	-1 0 1 -15 -12 -14
TL seek	-4 -1 2 -7 -11 -1
TL this	6 -3 -10 -8 -8 -7
TL value	-3 -9 8 -23 -26 -16
TLR - -	2 3 -21 -4 -31 -4
TLR - buy	-6 -4 -3 -4 -3 5
TLR - debt	-5 -8 -6 -6 -5 6
TLR - figure	9 -10 -5 -4 -6 -9
TLR - money	0 -11 -4 6 -6 -7
TLR - value	-4 -11 -1 -13 4 2
TLR buy -	-8 -9 -6 -5 -6 8
TLR figure -	0 -1 -9 -10 -14 1
TLR invest -	-2 -1 -10 -9 5 -16
TLR invest money	-2 5 -7 -10 -9 -8
TLR invest value	-5 -5 -1 -5 5 -7
TLR lead round	-7 7 -7 -3 -3 -3
TLR money -	-4 3 -22 -1 -6 -2
TLR money invest	-2 -9 -6 3 4 -11
TLR money value	-10 1 1 1 -9 -6
TLR past -	3 -10 -6 2 -8 -8
TLR raise -	-12 1 -16 3 -14 -2
TLR raise debt	-11 -5 -5 -6 -2 7
TLR raise invest	-11 3 -6 -9 -6 1
TLR raise money	-5 -1 -15 -2 -9 -5
TLR raise round	4 -2 -16 -14 -6 -13
TLR raise value	-22 2 2 -14 -13 -17
TLR round -	1 -3 1 -10 -9 -9
TLR round money	-3 5 -8 -11 -3 -9
TLR round round	-8 8 -6 -3 -1 -2
TLR seek value	-8 -3 5 -2 -6 -7
TLR this -	2 0 -7 -5 -5 -5
TLR value -	-1 -11 7 -19 -22 -14
TLR value money	-1 0 -2 -6 -6 -7
TR -	4 -5 -9 -5 -3 -4
TR buy	-9 -6 -5 -9 -6 8
TR customer	-6 8 -6 -10 -7 -11
TR debt	-1 -10 -7 -11 -7 7
TR figure	6 -3 -5 -8 -8 -11
TR fund	-7 -9 -6 -10 -4 9
TR invest	-1 -4 -14 -2 1 -3
TR money	3 -3 -15 -1 -21 -8
TR party	3 5 -5 -9 -5 -6
TR past	-9 -7 2 6 -6 -8
TR raise	-3 -3 2 2 -6 -10
TR round	-4 4 -9 -18 -9 -16
TR value	-15 -7 7 -4 2 -4
among 1 1	-9 -1 -8 0 -8 1
among 2 1	-6 2 -8 -10 -1 0
among 2 2	1 -12 8 -1 -5 -19
among 3 1	13 -12 -8 -10 -9 -9
among 3 2	-1 1 -3 -13 -12 -1
among 3 3	6 -5 -9 -11 4 -16
clause buy	-6 -10 -10 -12 -10 9
clause debt	-1 -13 -9 -6 -10 7
clause figure	6 -3 -15 -14 -15 -1
clause fund	-4 -6 -10 -13 -12 8
clause lead	-6 -3 0 -14 -7 4
clause past	-5 -3 -9 9 -19 -17
clause raise	-7 3 -9 -5 -25 -5
clause round	1 4 -7 -10 -17 -24
clause seek	-4 2 -8 -19 0 1
clause this	1 0 1 -12 -13 -12
clause value	-4 -8 9 -13 -3 -12
line 0	2 -6 -6 -7 -2 -3
line 1	-1 -3 -4 -4 -7 -4
line 2	-6 7 -3 -4 -11 -3
open	3 -3 -11 -3 -1 -6
point	-1 -2 -2 -12 -7 -2
rank en 10	6 -11 3 -13 1 -8
rank en 11	-15 5 8 -12 -10 -11
rank en 6	-1 10 -12 -16 -13 -18
rank en 7	-11 9 -19 4 -21 -7
rank en 8	-6 -5 -9 1 -7 2
rank en 9	-1 0 3 -21 -18 -11
rank zh 10	-2 -9 7 -20 -6 0
rank zh 11	12 -19 1 -16 -15 -13
rank zh 6	7 2 -10 -13 -10 -14
rank zh 7	1 5 -16 -15 3 -15
rank zh 8	-6 2 -12 -3 -5 -3
rank zh 9	-6 -12 -7 2 -3 9
wide	-5 -4 -10 2 -1 -7
with buy	-2 -19 -15 -16 -17 13
with debt	3 -15 -10 -7 -11 6
with figure	6 -10 -11 -23 -7 2
with fund	-1 -15 -3 -8 -16 10
with lead	-8 7 4 -12 -27 -14
with past	-8 -10 -9 14 2 -9
with raise	-10 2 -4 -3 -3 -6
with round	-8 6 4 -7 -10 -15
with seek	-5 -6 0 -16 -4 6
with this	6 -12 1 -5 1 -19
with value	-11 1 6 -11 0 -11`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
