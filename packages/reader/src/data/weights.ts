import { weightsOf, type Fitted } from '../weigh/model.ts'

const NAMES = `*	0 -4 -4 0 -3 -5
L1 ^	-2 -3 -2 0 -3 0
L1 amount	7 -3 -8 -12 -9 -3
L1 announce	16 -11 -4 -11 -3 -1
L1 backed	-1 0 -2 -1 -15 -9
L1 buy	4 -2 -7 -10 -9 -4
L1 by	-9 -23 6 0 -21 -3
L1 colon	6 -5 -10 -20 6 -8
L1 comma	-2 -5 -8 -2 -2 -2
L1 customer	1 0 -9 -12 -8 -4
L1 debt	10 -4 -4 -9 -2 0
L1 figure	4 -7 -2 -9 -4 -2
L1 follow	6 -13 8 -7 -7 -2
L1 found	2 -5 -8 -1 -9 -9
L1 from	-3 -4 -20 1 -1 -10
L1 fund	-3 -10 -11 5 -8 -2
L1 invest	15 -10 -7 -17 -12 -3
L1 is	-4 -4 -6 3 -10 -20
L1 kind	-6 8 -21 -10 -17 -18
L1 lead	8 -5 -15 -2 -5 -5
L1 media	-2 2 -5 -2 -9 -4
L1 money	13 -7 -12 -16 -10 -3
L1 more	-7 -14 1 -9 6 -10
L1 party	-3 -10 -13 6 -6 -8
L1 past	4 -2 -6 -7 -6 -4
L1 raise	-6 -12 -5 6 -1 -9
L1 round	9 -12 1 -11 -7 -2
L1 seek	8 -5 -7 -12 -5 -3
L1 semi	2 2 -12 -6 -10 -6
L1 this	4 -1 -7 -11 -5 -3
L1 toward	-1 -2 0 -4 -13 -10
L1 use	8 -11 -5 -10 -6 -2
L1 value	6 -2 -7 -9 -6 -2
L1 with	2 -7 0 -2 -1 -3
L12 ^ ^	-2 -3 -2 0 -3 0
L12 ^ announce	10 -7 -2 -7 -1 -1
L12 ^ backed	2 1 -4 -8 -3 -1
L12 ^ buy	0 1 -2 -4 -2 0
L12 ^ by	10 -6 -5 -11 -1 -6
L12 ^ colon	5 -4 -10 -9 -6 -2
L12 ^ comma	5 -4 0 -17 -12 -9
L12 ^ customer	7 -6 -1 -2 -2 -1
L12 ^ found	10 -10 -3 -8 -4 -3
L12 ^ from	2 0 -4 -11 -5 -1
L12 ^ is	-2 4 -5 -19 -4 -3
L12 ^ kind	-1 3 -10 -13 -5 -6
L12 ^ lead	6 0 -8 -7 -7 -1
L12 ^ media	-3 6 -7 -10 -1 -1
L12 ^ money	3 -3 -2 -3 -1 -1
L12 ^ more	-1 -4 -1 -9 0 -2
L12 ^ party	10 -2 -1 -10 -4 0
L12 ^ raise	-3 -7 0 -6 4 -3
L12 ^ seek	-4 4 -2 -2 -1 0
L12 ^ this	0 0 -4 -6 -3 -1
L12 ^ toward	-8 5 -7 3 -4 -2
L12 amount comma	2 -17 7 -3 -20 -8
L12 amount from	-9 -3 -6 8 -5 -2
L12 amount invest	6 -4 -1 -4 0 0
L12 amount money	6 -4 -1 -3 -1 0
L12 amount semi	6 -1 -2 -10 -1 0
L12 amount toward	-6 6 -5 -10 -3 -3
L12 amount value	5 -2 -1 -3 0 0
L12 announce colon	6 -2 -2 -6 -5 0
L12 announce comma	3 -1 -7 -2 -6 -2
L12 backed comma	8 -3 -2 -7 -1 -1
L12 backed kind	-5 6 -1 -5 -1 0
L12 buy comma	4 -1 -1 -1 -1 -1
L12 buy kind	-9 9 -2 -6 -3 -1
L12 by amount	4 -1 0 -3 0 0
L12 by backed	2 -4 0 -6 -4 -3
L12 by comma	1 -7 -9 -11 4 -2
L12 by is	-4 -3 -13 5 -7 -2
L12 by lead	2 -2 -6 -1 -8 0
L12 by more	-4 -2 -6 -3 5 -1
L12 by party	-3 -2 -3 4 -3 -3
L12 colon backed	0 -4 -5 1 -4 -1
L12 colon comma	8 -7 -1 -5 -1 0
L12 colon is	1 2 -1 -10 -3 0
L12 colon kind	-7 8 -3 -6 -1 0
L12 comma announce	4 -2 0 -2 -1 0
L12 comma backed	-2 -3 -13 2 -9 -5
L12 comma by	-9 -7 4 -3 -6 3
L12 comma colon	1 1 -2 -2 -2 -1
L12 comma comma	5 -2 -10 -16 -8 -4
L12 comma customer	-2 2 -5 -9 -4 -2
L12 comma figure	2 -3 -2 -3 -2 -2
L12 comma found	-6 2 -6 4 -7 -1
L12 comma from	-3 -9 -5 5 -7 -4
L12 comma invest	7 -6 -3 -6 -4 -1
L12 comma is	6 -10 -7 -4 -1 -9
L12 comma kind	1 -4 -9 5 -9 -8
L12 comma media	1 2 -7 -11 -6 -1
L12 comma money	8 -6 -3 -7 -2 0
L12 comma more	-5 -10 1 -16 3 -7
L12 comma party	5 -5 -9 -3 -12 -2
L12 comma past	7 -8 -3 -4 -3 -2
L12 comma raise	10 -7 2 -15 -8 -3
L12 comma round	8 -6 -3 -7 -1 0
L12 comma seek	7 -6 -3 -7 -3 -1
L12 comma this	8 -5 -3 -8 -2 -1
L12 comma toward	-2 -9 2 3 -4 -2
L12 comma use	10 -6 -2 -5 -2 0
L12 comma value	6 -4 -2 -4 -2 0
L12 comma with	3 -7 -3 -1 -1 -3
L12 customer comma	6 -1 -5 -9 -12 -1
L12 customer customer	8 -7 0 -1 -1 0
L12 customer figure	3 -1 0 -1 -1 0
L12 customer is	9 -9 -2 -6 -9 0
L12 customer kind	-4 5 -4 -9 -7 -4
L12 customer lead	-10 -6 -7 3 2 0
L12 debt comma	6 -7 -1 -5 -1 -4
L12 figure comma	9 -4 -1 -6 -1 0
L12 figure kind	3 -3 -1 -2 -1 0
L12 follow comma	2 -15 -6 -21 5 -1
L12 follow is	-2 -11 -14 7 -8 -2
L12 found comma	0 2 -2 -9 -3 -1
L12 found found	5 -5 -3 -5 -3 -3
L12 found kind	-1 2 -2 -4 -2 -1
L12 from comma	-9 -3 -4 9 -9 -1
L12 from more	-5 -6 -10 6 2 -1
L12 from party	-3 -2 -6 5 -9 0
L12 from toward	9 -4 -1 -8 -1 0
L12 fund comma	8 -4 -3 -8 -1 -1
L12 invest comma	2 -10 -3 -12 -4 2
L12 invest from	-2 -4 -3 4 -9 -1
L12 invest is	-7 -3 -2 6 -4 -1
L12 invest kind	-1 4 -2 -7 -2 -1
L12 invest raise	-3 -1 -2 3 -3 0
L12 is backed	9 -4 -3 -9 -3 0
L12 is colon	-5 -2 -6 -4 6 -1
L12 is comma	-1 0 -6 5 -16 -3
L12 is debt	6 -2 -2 -5 -2 0
L12 is invest	7 -2 -2 -7 -6 0
L12 is kind	6 -3 -5 -9 -7 -3
L12 is media	8 -7 0 -6 -1 0
L12 is more	-8 -3 -7 -6 8 -1
L12 is party	-5 -2 -2 6 -3 -2
L12 kind backed	7 -3 -1 -5 0 0
L12 kind by	7 -5 -4 -5 0 -7
L12 kind comma	2 4 -7 -11 -7 -3
L12 kind customer	5 -2 -1 -1 -2 0
L12 kind is	11 -5 -3 -12 -5 -1
L12 kind kind	4 -3 0 -2 0 0
L12 kind money	4 -5 -2 -2 -1 0
L12 kind raise	3 -5 -7 -3 -6 -1
L12 kind seek	3 -3 -2 -2 -1 -1
L12 kind toward	10 -9 -7 -7 -2 -1
L12 kind value	2 -1 -1 -2 -1 0
L12 lead by	-9 -12 7 -3 -14 -9
L12 lead comma	-4 -17 -20 5 -8 -1
L12 lead is	3 -10 6 -14 -10 -2
L12 lead semi	-8 5 -6 8 -8 -1
L12 manager is	2 -3 -4 -1 -6 -1
L12 media colon	2 -1 -2 -5 -1 0
L12 media comma	0 -3 -15 1 -11 -6
L12 money by	2 -1 7 -12 -1 -1
L12 money colon	-5 5 -1 -1 -2 0
L12 money comma	0 -8 0 -1 -10 -9
L12 money from	-13 -7 -10 -4 6 -1
L12 money money	-2 4 -6 -5 -3 -1
L12 money toward	7 -7 -2 -5 -1 0
L12 money use	10 -7 -4 -8 -5 -1
L12 more comma	-3 -2 -2 -2 -2 2
L12 more is	5 -6 -9 -12 1 -2
L12 more toward	7 -6 -6 -6 -8 0
L12 party comma	-7 -7 -9 2 6 -2
L12 party is	-4 -14 -1 2 -5 -5
L12 past comma	-8 6 2 -10 -5 -3
L12 past raise	-4 -6 -7 7 -8 -3
L12 raise amount	7 -5 -5 -6 -3 -1
L12 raise by	6 -3 -6 -2 -3 -3
L12 raise is	2 -5 -6 0 -2 -1
L12 round by	-6 -7 -5 5 -6 -8
L12 round comma	-7 -6 1 3 -4 -3
L12 round from	-8 -5 -6 8 -8 -2
L12 round money	8 -4 -4 -6 -2 0
L12 round raise	-7 -1 -4 7 -4 0
L12 seek comma	-6 8 -3 -12 -3 -2
L12 seek figure	4 0 0 -3 -1 0
L12 seek is	-5 -4 -5 6 -7 -2
L12 seek kind	7 -7 -1 -5 -1 0
L12 seek money	2 0 0 -1 0 0
L12 seek toward	10 -9 -2 -6 -2 0
L12 semi found	-4 4 -3 -4 -3 0
L12 this by	-3 -6 1 1 -8 -7
L12 this is	-11 -7 -9 11 -3 -1
L12 this use	4 -3 -2 -5 -3 -1
L12 toward buy	3 -2 -5 -7 -5 -1
L12 toward comma	1 1 -5 -7 -5 -6
L12 toward customer	11 -9 -3 -5 -4 -1
L12 toward figure	6 -4 -1 -5 -2 0
L12 toward kind	-3 4 -4 -10 -4 -1
L12 toward seek	6 -6 -1 -3 -1 0
L12 toward toward	2 3 -4 -8 -4 -3
L12 use comma	6 -2 -1 -5 -1 -1
L12 use customer	8 -5 -1 -1 -2 0
L12 use kind	0 4 -1 -3 -1 0
L12 value comma	7 -4 -2 -6 -1 0
L12 value value	4 -4 -2 -4 -2 0
L12 with lead	-13 -1 -7 10 -7 -1
L2 ^	-1 0 0 -8 -4 -4
L2 amount	-4 -2 2 0 -4 -11
L2 announce	8 -4 -10 -3 -11 -5
L2 backed	-1 7 -13 0 -7 -4
L2 buy	-3 5 -6 -11 -4 -2
L2 by	1 -15 -5 -3 2 -9
L2 colon	3 0 -10 -5 -9 -3
L2 comma	4 -9 0 -8 -3 -6
L2 customer	1 4 -12 -6 -3 -6
L2 debt	10 -9 -4 -8 -4 -5
L2 figure	-2 6 -7 -10 -4 -1
L2 follow	-2 -3 -14 -3 2 -2
L2 found	1 -2 -8 -1 -5 -6
L2 from	-13 -3 -14 12 -3 -3
L2 fund	-1 -6 -6 3 -3 -1
L2 invest	-3 -6 -11 6 -10 0
L2 is	2 -8 -5 -8 3 -10
L2 kind	16 -6 -7 -19 -14 -13
L2 lead	-8 -15 8 -2 -14 -2
L2 manager	2 -3 -4 -1 -6 -1
L2 media	1 -3 -16 0 -12 -6
L2 money	-3 -4 -1 -5 2 -12
L2 more	6 -9 -10 -13 -3 2
L2 party	-8 -18 -2 6 -1 -9
L2 past	-5 2 -6 1 -1 -7
L2 raise	9 -15 -10 0 -10 -8
L2 round	-12 -13 -2 8 -13 -9
L2 seek	-3 -1 -12 6 -8 -6
L2 semi	1 0 -6 -9 -5 -2
L2 this	-5 -14 -2 6 -8 -9
L2 toward	1 1 -11 -5 -16 -9
L2 use	15 -7 -4 -11 -5 -1
L2 value	4 -7 3 -6 -5 -2
L2 with	-1 -10 -9 8 -8 -1
LR ^ $	1 -14 -13 2 -13 -1
LR ^ adviser	-8 -7 -9 -8 -8 9
LR ^ amount	7 -3 -5 -9 -2 -2
LR ^ announce	4 -5 -9 -4 -6 -6
LR ^ backed	0 3 -7 -12 -1 -2
LR ^ buy	7 -7 -6 -5 -2 -1
LR ^ by	-10 6 -7 5 -2 -3
LR ^ colon	7 -5 -12 -14 -7 -6
LR ^ comma	2 -4 -28 -33 6 -5
LR ^ customer	7 -5 -9 -19 -6 -5
LR ^ figure	1 0 -7 -12 -4 -3
LR ^ follow	-15 -6 -19 4 -1 -3
LR ^ found	-6 7 -13 -14 -9 -2
LR ^ invest	-4 -8 0 3 -13 -6
LR ^ is	-9 1 5 -1 -13 0
LR ^ kind	5 -4 -14 -24 -10 -12
LR ^ lead	-1 -7 4 -15 -7 -7
LR ^ media	5 -10 -14 3 -7 -6
LR ^ money	0 1 -3 -7 -3 -1
LR ^ past	-3 7 -8 -13 -4 -3
LR ^ raise	-7 8 -6 -17 -5 -5
LR ^ round	0 1 -5 -11 -3 -1
LR ^ seek	9 -12 0 -7 -10 -8
LR ^ toward	-7 -2 -16 8 -11 -6
LR amount $	8 -5 -3 -7 -4 0
LR amount amount	4 -1 0 -3 0 0
LR amount comma	-2 3 -3 -4 -2 -1
LR amount debt	2 -1 -2 -2 -1 -1
LR amount kind	7 -7 -1 -3 0 0
LR announce $	6 -4 -1 -3 -1 0
LR announce comma	4 -2 -1 -3 -1 0
LR backed $	1 -5 -6 0 -5 -1
LR backed amount	7 -3 -4 -8 -3 -2
LR backed comma	11 -8 -5 -11 -2 -1
LR backed fund	-4 -7 -7 5 -3 -1
LR backed is	-3 -9 -6 4 -5 -1
LR backed kind	-1 -9 -5 4 -5 -2
LR backed lead	1 -5 2 -8 -4 -3
LR backed seek	-5 7 -7 -13 -3 -2
LR buy $	8 -9 -4 -5 -6 -1
LR buy comma	-3 4 -3 -8 -4 -1
LR buy kind	8 -8 0 -1 0 0
LR by $	-23 -7 5 0 -9 -3
LR by backed	3 -6 -1 -10 -4 -5
LR by comma	2 -7 -1 -4 -6 -3
LR by follow	-12 -2 -3 4 -10 -2
LR by found	-1 -8 -6 -10 -2 4
LR by fund	5 -2 -3 -11 -4 -3
LR by invest	-12 -6 -3 9 -8 -3
LR by is	-13 -7 -2 3 -7 -2
LR by lead	-14 -5 2 1 -7 -5
LR by media	2 -1 1 -11 -3 0
LR by party	4 -3 -5 -3 -1 -2
LR by toward	-8 -2 9 -6 -3 -1
LR colon $	8 -5 -1 -3 -3 0
LR colon backed	7 -5 -5 -5 -6 -3
LR colon comma	4 -7 -2 -3 -2 -1
LR colon customer	2 -1 0 0 0 0
LR colon kind	7 -8 -4 -3 -2 -1
LR colon raise	2 -2 -2 -2 0 0
LR comma $	7 -23 -10 -1 -15 -1
LR comma amount	20 -15 -8 -20 -4 -1
LR comma announce	-1 2 -4 -8 -4 -2
LR comma backed	-6 -14 3 2 -7 -5
LR comma by	8 -7 -3 -10 -4 -2
LR comma comma	3 -8 -1 -5 -14 -2
LR comma customer	4 0 -6 -15 -6 -4
LR comma figure	6 -4 -3 -9 -4 -1
LR comma follow	-2 -7 -13 4 -6 -9
LR comma found	-4 -14 -6 0 -7 5
LR comma from	-5 6 -5 -5 -5 -2
LR comma invest	-1 -7 -11 4 -11 -5
LR comma is	4 -6 -13 -9 0 -12
LR comma kind	8 -22 -9 0 -7 -4
LR comma lead	-9 -10 9 -11 -11 -7
LR comma media	8 -7 -4 -6 -1 0
LR comma money	2 -1 -8 -17 -9 4
LR comma more	-1 -13 -8 -5 3 -9
LR comma party	1 2 -4 -3 -7 -4
LR comma raise	-3 4 -6 -12 -5 -2
LR comma round	13 -11 -4 -10 -3 -1
LR comma seek	-4 3 -15 2 -9 -4
LR comma semi	9 -7 -2 -7 -2 0
LR comma toward	0 2 -4 -11 -4 -2
LR comma use	-3 -5 -3 3 -1 -1
LR comma value	3 2 -5 -7 -4 -1
LR customer $	8 -11 -3 -6 -5 -1
LR customer comma	12 -9 -3 -4 -5 -1
LR customer customer	10 -9 -1 -1 -1 0
LR customer figure	3 -1 0 -1 -1 0
LR customer is	4 -2 0 0 -1 0
LR debt $	8 -2 -3 -8 -2 0
LR debt comma	4 -2 -1 -4 0 0
LR figure $	3 -4 -2 -5 -3 -2
LR figure comma	7 -4 -2 -5 -1 0
LR found $	7 -4 0 -3 -1 0
LR found announce	-2 3 -4 -7 -4 -1
LR found comma	0 0 -2 -5 -3 -1
LR found found	11 -10 -3 -7 -3 -5
LR found is	2 -2 -2 -2 -2 -2
LR found kind	6 -6 -2 -4 -1 -1
LR found raise	7 -7 -2 -7 -2 -1
LR from $	-3 -10 -8 5 -15 -1
LR from comma	-2 -11 -10 5 -6 -2
LR from follow	-9 -2 -6 -3 5 -1
LR from is	-3 -3 -4 3 -3 -1
LR from media	-1 2 -3 -6 -3 -1
LR from toward	9 -14 -10 -6 0 -2
LR fund invest	-3 -5 -9 3 -4 -1
LR invest $	11 -6 -5 -10 -8 -1
LR invest customer	3 -2 -1 -2 -2 -1
LR invest kind	7 -5 -1 -3 -1 0
LR is $	1 -16 -20 -1 -1 -4
LR is amount	1 -7 -5 1 -2 -1
LR is backed	10 -3 -3 -10 -2 -1
LR is comma	-11 7 -1 5 -23 -6
LR is customer	8 -4 -1 -4 -1 0
LR is debt	1 -3 -4 -1 -3 -1
LR is found	8 -7 -3 -8 -2 -7
LR is invest	4 -3 3 -6 -9 -2
LR is is	11 -4 -1 -10 -2 0
LR is kind	-1 -7 -4 2 -4 -2
LR is money	8 -7 0 -4 -1 0
LR is more	-3 -4 -9 3 -3 -3
LR is party	0 -7 -6 1 -7 -2
LR is semi	-8 -4 -4 8 -4 -1
LR kind $	-5 7 -5 -13 -8 -2
LR kind amount	2 1 -2 -11 -2 0
LR kind announce	-6 7 -4 -5 -3 -2
LR kind comma	1 0 -5 -12 -3 -1
LR kind customer	14 -13 -2 -6 -3 -1
LR kind follow	-12 -6 -4 11 -6 -1
LR kind found	2 -1 -1 -4 -2 -7
LR kind is	9 -6 -7 -9 -6 -2
LR kind kind	-1 1 -1 -6 -1 0
LR kind media	-1 2 -3 -5 -3 -2
LR kind money	-1 3 -5 -8 -5 -2
LR kind raise	-4 4 -6 -11 -4 -3
LR kind round	-3 4 -4 -6 -2 0
LR kind seek	-5 5 -4 -7 -2 -1
LR kind toward	4 -4 -7 -5 -1 -1
LR lead $	-10 -6 -7 3 2 0
LR lead follow	3 -4 -12 0 -12 -2
LR media $	-1 4 -6 -11 -6 -1
LR media comma	8 -7 -1 -4 -1 0
LR media kind	-2 3 -1 -7 -1 -1
LR money $	10 -6 -2 -7 -1 0
LR money amount	4 -2 -2 -4 -1 0
LR money comma	12 -8 -4 -8 -3 0
LR money is	-5 6 -6 -4 -3 -1
LR more $	-9 -4 -11 -3 6 -2
LR more follow	-3 -7 0 -16 2 -4
LR more is	8 -4 -10 -5 -7 -2
LR more lead	-11 -1 10 -6 -10 -1
LR more more	-11 -7 0 -10 4 -6
LR party $	-5 -3 -3 5 -5 -2
LR party comma	4 -3 -7 -1 -10 -1
LR party follow	-2 -3 -8 4 -9 -3
LR party is	1 -4 -4 -7 2 -1
LR past kind	4 -3 0 -1 0 0
LR raise $	4 -1 -5 -2 -5 0
LR raise amount	-10 -5 -6 9 -6 -3
LR raise comma	10 -3 -3 -10 -2 0
LR raise fund	1 -3 -4 -1 -5 -1
LR raise invest	0 -4 5 -6 -4 -2
LR raise is	9 -2 -1 -9 -1 0
LR raise lead	-12 -6 -7 3 4 -4
LR raise money	6 -3 -2 -5 -3 -1
LR raise round	-10 -3 -5 9 -6 -2
LR round comma	6 -7 -6 -5 -3 -1
LR seek $	5 -3 -1 -3 -1 0
LR seek amount	2 0 0 -1 0 0
LR seek buy	2 -1 -1 -1 0 0
LR seek comma	4 -5 -2 -4 -2 -1
LR seek raise	4 -4 -2 -4 -2 -1
LR semi $	7 -6 -1 -6 -1 0
LR semi follow	-5 -1 -6 8 -8 -1
LR semi raise	-12 12 -2 -5 0 -1
LR this amount	7 -4 -2 -7 -1 -1
LR this value	0 1 -4 -5 -3 -1
LR toward $	6 0 -11 -17 -10 -1
LR toward comma	8 -15 4 -12 -10 -3
LR toward is	-3 5 -7 -6 -2 -1
LR toward kind	10 -9 -1 -6 -1 0
LR toward money	8 -9 -1 -2 0 0
LR toward raise	1 -1 0 -3 0 0
LR use $	14 -10 -5 -13 -7 0
LR use comma	5 -1 -1 -3 -1 0
LR use customer	4 -1 -1 -2 -1 -1
LR use kind	3 -4 -2 -3 -2 -1
LR value amount	4 2 -5 -8 -3 -1
LR value comma	4 -1 -1 -2 -1 0
LR with follow	3 -2 -13 -3 0 -2
LR with lead	-7 -3 7 -7 -3 -1
NR -	2 -5 -10 0 -6 -17
NR adviser	6 -5 -1 -4 -2 0
NR backed	6 -7 -9 -5 -7 -3
NR customer	3 -3 -13 -5 -16 -3
NR follow	-8 -2 5 -2 -1 -3
NR found	-4 7 -9 -11 -6 -3
NR invest	-6 -16 7 3 -15 -4
NR lead	-3 3 -1 -7 -13 -3
NR manager	8 -6 -5 -9 -2 0
NR more	-9 -14 0 5 7 -2
NR party	3 -15 -1 -3 -6 -3
NR past	4 -6 -11 -3 -12 -2
NR raise	0 4 -20 -9 -16 -9
NR seek	8 -6 -16 -14 -16 -3
NR value	0 -4 4 -5 -9 -3
PL -	0 1 -1 -6 -12 -5
PL backed	0 -15 2 1 -8 -7
PL buy	7 -7 -2 -7 -2 -2
PL customer	11 -4 -9 -13 -15 -3
PL follow	-2 -18 -10 -5 7 -1
PL found	4 0 -3 -8 -12 -4
PL invest	0 -2 1 -6 -10 1
PL lead	-7 -5 -5 3 -6 -1
PL more	2 -2 -2 -6 -2 2
PL party	0 -4 -12 -2 5 -4
PL past	3 1 -2 -11 -7 -6
PL raise	-6 -9 -1 5 -15 -13
PL seek	3 -1 -10 -16 -10 1
PL value	-11 -15 11 7 -16 -6
R1 $	0 -4 -2 -3 -2 -9
R1 adviser	-4 -8 -10 -9 -9 7
R1 amount	0 -3 -16 3 -12 -10
R1 announce	-1 3 -12 -10 -10 -9
R1 backed	3 -5 -1 -4 -13 -13
R1 buy	8 -7 -9 -7 -4 -3
R1 by	-1 3 -5 -1 -6 -5
R1 colon	8 -5 -14 -17 -9 -8
R1 comma	-1 -5 -2 -3 -3 -20
R1 customer	8 -10 -18 -4 -14 -13
R1 debt	7 -7 -5 -6 -6 -2
R1 figure	8 -9 -10 -3 -11 -6
R1 follow	-6 -17 -8 5 1 -14
R1 found	-2 -4 -15 -6 -13 7
R1 from	-1 3 -6 -10 -6 -3
R1 fund	8 -11 -4 -7 -11 -7
R1 invest	-4 -7 1 0 -6 -16
R1 is	2 0 -6 -8 0 -4
R1 kind	9 -7 -22 -7 -18 -19
R1 lead	-7 -16 8 -7 -6 -11
R1 media	4 -4 -8 -3 -11 -10
R1 money	2 2 -14 -18 -14 1
R1 more	-5 -4 -4 -4 3 -14
R1 party	-6 1 -10 2 -16 -10
R1 past	0 -3 -9 0 -10 -6
R1 raise	-3 3 -10 -6 -10 -10
R1 round	-1 0 -13 2 -13 -5
R1 seek	-5 3 -7 -2 -18 -13
R1 semi	-7 -5 -8 8 -6 -2
R1 toward	0 -2 -2 -3 -4 -9
R1 use	2 -7 -7 0 -4 -2
R1 value	1 3 -11 -12 -8 -6
R1 with	-7 6 4 -10 -3 -3
R12 $ $	0 -4 -2 -3 -2 -9
R12 adviser $	-4 -8 -10 -9 -9 7
R12 amount $	8 -6 -8 -3 -5 -3
R12 amount buy	5 -3 -4 -3 -1 -2
R12 amount comma	14 -12 -7 -17 -5 -1
R12 amount debt	11 -7 -1 -10 -1 0
R12 amount invest	-1 -5 -6 3 -6 -4
R12 amount money	9 -4 -2 -8 -1 0
R12 amount round	-9 0 -7 8 -5 -2
R12 amount toward	-6 -1 -6 3 -4 -1
R12 announce $	4 -4 -2 -8 -2 0
R12 announce amount	6 -5 -4 -6 -2 -2
R12 announce comma	1 -3 -9 -2 -6 -3
R12 announce raise	-12 12 -7 -6 -4 -3
R12 announce round	-3 3 -3 -7 -3 0
R12 backed $	10 -7 -6 -12 -6 -4
R12 backed comma	6 -4 -6 -9 -1 -1
R12 backed fund	0 -6 4 -8 -3 -3
R12 backed is	2 -4 -8 -1 -5 -3
R12 backed kind	-7 3 -12 3 -8 -4
R12 backed lead	3 -5 -1 -10 -4 -4
R12 buy comma	6 -4 -3 -4 -1 -1
R12 by amount	11 -7 -3 -12 -4 -2
R12 colon comma	-3 3 -2 -4 -1 0
R12 colon is	8 -8 0 -2 0 0
R12 colon kind	2 -2 -2 -2 -1 -1
R12 comma $	7 -9 -5 -5 -6 -1
R12 comma amount	-3 6 -9 -12 -5 -1
R12 comma announce	-4 6 -6 -6 -3 0
R12 comma backed	7 -6 -1 -2 -3 0
R12 comma by	-2 -7 -6 4 -2 -1
R12 comma colon	6 -5 -1 -3 -2 0
R12 comma comma	9 -14 -5 0 -6 0
R12 comma customer	2 -7 -7 2 -8 -1
R12 comma figure	8 -6 -3 -5 -3 0
R12 comma follow	-1 -8 0 -6 1 -2
R12 comma found	-3 4 -2 -3 -2 -1
R12 comma from	-1 4 -3 -9 -4 0
R12 comma invest	-10 -6 7 3 -9 -2
R12 comma is	-5 3 -3 0 -16 -3
R12 comma kind	-1 0 -2 -4 -9 -3
R12 comma lead	4 -1 -7 -7 -3 0
R12 comma money	-4 -3 -5 8 -13 -2
R12 comma more	-9 -7 2 0 7 -1
R12 comma party	-10 -7 4 6 -4 -1
R12 comma past	9 -8 -4 -9 -3 0
R12 comma raise	14 -14 -4 -5 -4 -1
R12 comma round	9 -8 -11 -7 -9 -2
R12 comma seek	1 2 -8 -12 -8 -1
R12 comma semi	5 -1 0 -3 0 0
R12 comma this	-1 -6 -5 3 -2 0
R12 comma toward	1 -1 4 -14 -8 -1
R12 comma use	10 -7 -5 -10 -4 -1
R12 comma value	-1 -7 5 -5 -4 -1
R12 comma with	6 -5 -4 -9 -3 -1
R12 customer $	11 -12 -5 -7 -6 -2
R12 customer amount	-4 -10 -3 6 -1 -1
R12 customer comma	3 -2 -5 -8 -4 -2
R12 customer customer	12 -11 -1 -5 -1 -1
R12 customer figure	5 -3 -1 -1 -1 -1
R12 customer kind	14 -13 -5 -9 -2 -3
R12 customer party	9 -8 -2 -5 -1 0
R12 debt $	3 -3 -3 -2 -3 -1
R12 debt comma	8 -5 -3 -7 -2 0
R12 figure $	5 -4 -2 -6 -3 -1
R12 figure amount	11 -8 -3 -9 -1 0
R12 figure comma	3 -1 -4 -8 -3 -2
R12 follow $	-2 -13 -4 -4 5 -12
R12 follow amount	2 -3 -5 -1 -6 -1
R12 follow comma	-9 -9 -6 5 -4 -6
R12 follow seek	2 -4 -4 -1 -7 -1
R12 follow semi	-8 0 -5 12 -8 -3
R12 follow this	-7 -2 -3 7 -4 -2
R12 follow toward	-5 -3 -5 7 -13 -1
R12 found $	-8 10 -3 -9 -5 -12
R12 found adviser	-13 -9 -6 -7 -6 11
R12 found announce	-3 4 -1 -3 -1 -9
R12 found comma	-3 6 -11 -20 -7 -17
R12 found customer	8 -5 -1 -4 0 -6
R12 found found	9 -7 -4 -6 -4 -11
R12 found is	4 -3 -1 -4 -1 -5
R12 found lead	4 -1 -2 -2 -1 -4
R12 fund comma	-3 -3 -5 4 -2 0
R12 fund lead	5 -3 -3 -11 -4 -4
R12 fund round	-1 -3 -3 2 -4 0
R12 invest $	-10 -12 -1 5 0 -7
R12 invest amount	-7 0 -13 5 -2 -2
R12 invest comma	-2 -7 1 -1 -16 -5
R12 invest customer	8 -1 -1 -8 -1 -1
R12 invest lead	7 -4 4 -9 -3 -3
R12 is $	5 -11 -6 3 -8 0
R12 is amount	-5 4 6 -4 -4 -3
R12 is comma	4 -7 -11 1 -9 -2
R12 is customer	-4 6 -4 -6 -2 -1
R12 is debt	6 -4 -1 -5 -1 0
R12 is follow	4 -7 2 -9 0 -3
R12 is is	-2 -11 -12 7 -13 -6
R12 is kind	11 -14 -7 -10 -6 1
R12 is party	-5 -10 -9 1 3 -4
R12 is raise	1 1 -6 -5 -4 -2
R12 is seek	-10 7 0 -9 -3 -5
R12 is toward	-7 1 4 -1 -9 -7
R12 kind $	2 -12 -5 1 -7 -1
R12 kind amount	7 -6 0 -3 0 0
R12 kind announce	20 -21 -4 -5 -2 -1
R12 kind comma	-5 7 -9 -16 -5 -1
R12 kind customer	0 1 -3 -3 -2 -1
R12 kind follow	-5 -4 -5 6 -7 -3
R12 kind found	4 -4 -1 -2 -1 -1
R12 kind is	12 -11 -4 -7 -1 -1
R12 kind kind	9 -2 -1 -8 -1 0
R12 kind media	18 -17 -8 -10 -4 -2
R12 kind money	10 -10 -5 -9 -1 0
R12 kind raise	16 -17 -7 -8 -5 -5
R12 kind seek	9 -9 -2 -8 -1 -1
R12 kind toward	-6 7 -6 -7 -4 -1
R12 lead $	-5 -7 5 -6 -9 -6
R12 lead amount	-14 -7 1 2 -3 -4
R12 lead comma	-13 -15 7 -5 -16 -12
R12 lead follow	-7 -3 10 -10 -2 -1
R12 lead money	-3 -2 3 -6 -2 -3
R12 lead round	-15 -6 0 -3 3 -3
R12 lead semi	-16 -4 0 2 -6 -3
R12 lead this	-9 -1 9 -9 -4 -2
R12 media $	6 -8 0 -14 -4 -1
R12 media announce	7 -6 -1 -2 -1 -1
R12 media colon	9 -8 -1 -6 0 0
R12 media comma	9 -6 -8 -19 -6 -2
R12 media kind	9 -7 -5 -7 -1 -2
R12 media raise	-11 11 -3 -3 -1 -1
R12 media seek	2 -10 -8 5 -3 -2
R12 money $	5 -5 -4 -7 -2 -1
R12 money amount	-6 8 -4 -10 -4 -1
R12 money comma	3 -1 -3 -6 -3 -1
R12 money is	8 -9 -2 -5 -2 -1
R12 money money	7 -8 -2 -3 -2 -1
R12 more $	-5 -12 -4 2 -1 -7
R12 more amount	2 2 -7 1 -6 -1
R12 more comma	-12 -4 -2 -5 5 -3
R12 more follow	-7 -6 -5 -2 4 -5
R12 more more	2 -4 -6 -8 0 -4
R12 party $	3 -10 -7 -2 -9 -3
R12 party comma	-7 2 -7 4 -7 -3
R12 party follow	-9 -7 -4 8 -6 -2
R12 past money	-3 3 -3 -8 -2 -1
R12 past raise	0 1 -5 -11 -2 -1
R12 raise $	8 -9 -2 -3 -2 -1
R12 raise amount	-8 5 -16 0 -10 -6
R12 raise comma	9 -10 -2 -4 -1 0
R12 raise is	-4 5 -6 -9 -3 -1
R12 raise round	-1 1 -5 -9 -4 -4
R12 round $	2 1 -4 -7 -2 0
R12 round comma	10 -8 -4 -6 -2 0
R12 round money	1 2 -6 -13 -4 -2
R12 seek $	4 2 -6 -8 -5 -2
R12 seek amount	2 -3 -18 2 -4 -1
R12 seek comma	3 -1 -8 -12 -3 -2
R12 seek money	-1 4 -9 -13 -2 -1
R12 seek party	-5 4 -7 1 -4 -3
R12 seek round	-4 6 -11 -12 -2 -1
R12 seek seek	-4 5 -6 -9 -3 -1
R12 seek semi	-10 -8 -14 10 -5 -2
R12 seek toward	2 1 -12 -12 -2 -1
R12 semi $	-7 -1 -1 7 -2 0
R12 semi kind	-3 -3 -2 3 -2 -1
R12 semi money	-3 -1 -2 3 -2 0
R12 toward $	1 3 1 -8 -4 -1
R12 toward buy	2 -7 5 -7 -3 -2
R12 toward comma	-6 7 -5 -11 -3 -1
R12 toward kind	-9 -9 -1 9 0 0
R12 toward money	11 -9 -6 -10 -4 0
R12 toward seek	-2 7 -8 -10 -5 -2
R12 toward toward	3 -12 -9 0 0 -2
R12 use $	-1 -6 -5 1 -2 -1
R12 use comma	5 -3 0 -3 -1 0
R12 value amount	-5 7 -7 -8 -4 -2
R2 $	2 -9 -5 -4 2 -7
R2 adviser	-9 -11 -7 -10 -9 11
R2 amount	-2 2 -8 3 -17 -21
R2 announce	4 -1 -12 -15 -6 -12
R2 backed	3 -1 -8 -11 -5 -3
R2 buy	13 -15 0 -13 -8 -7
R2 by	-6 5 -7 2 -4 -6
R2 colon	2 -1 -6 -12 -6 -4
R2 comma	-4 -3 1 2 -9 -27
R2 customer	1 1 -11 -7 -9 -12
R2 debt	5 0 -8 -15 -4 -2
R2 figure	18 -15 -6 -11 -5 -2
R2 follow	-10 -18 2 1 4 -15
R2 found	8 -8 -7 -8 -8 -1
R2 from	-4 6 -3 -7 -4 -1
R2 fund	-1 3 3 -12 -4 -5
R2 invest	-1 -5 -3 -2 0 -10
R2 is	2 -2 -11 1 -15 -16
R2 kind	4 -9 -3 1 -18 -1
R2 lead	6 -14 4 -23 -12 -14
R2 media	0 -1 -8 1 -8 -6
R2 money	-3 -1 0 -1 -21 -10
R2 more	-4 -9 5 -12 5 -7
R2 party	-4 -4 -1 0 -1 -8
R2 past	-2 5 -7 -14 -6 -7
R2 raise	3 -1 -17 -13 -12 -13
R2 round	-2 1 -5 -1 -3 -6
R2 seek	-1 5 -5 -7 -12 -11
R2 semi	-12 -15 -2 9 -13 -6
R2 this	-3 -12 4 4 -5 -4
R2 toward	-6 -5 -5 2 1 -15
R2 use	11 -8 -5 -10 -4 -1
R2 value	1 2 0 -12 -7 -8
R2 with	6 -5 -4 -9 -3 -1
RL -	-2 -3 -6 1 -4 -1
RL backed	-4 2 -3 1 -16 -10
RL buy	-2 6 -11 -14 -11 -5
RL customer	3 4 -18 -22 -1 -9
RL follow	-4 -6 -1 5 -12 -8
RL found	3 -4 -12 0 -11 -11
RL invest	5 -2 -13 -2 -13 -8
RL lead	4 -13 6 -8 -11 -14
RL manager	2 -3 -4 -1 -6 -1
RL more	-3 -15 0 -14 7 -11
RL party	-3 -17 -4 3 -6 -11
RL past	5 -3 -6 -9 -6 -5
RL raise	-3 -19 -6 3 -1 -15
RL seek	8 -4 -13 -1 -11 -8
RL value	5 -3 0 -9 -8 -3
RLN - -	4 -2 -18 -6 -31 -8
RLN - adviser	6 -5 -1 -4 -2 0
RLN - backed	7 -7 -7 -11 -6 -3
RLN - customer	9 -6 -9 -19 -10 -2
RLN - found	-7 9 -8 -9 -5 -2
RLN - invest	0 -19 1 2 -11 -2
RLN - lead	1 3 -16 -16 -9 -2
RLN - manager	8 -6 -5 -9 -2 0
RLN - more	-6 -13 -11 -2 7 -1
RLN - party	7 -13 3 -13 -8 -2
RLN - past	2 -6 -8 0 -6 -1
RLN - raise	-3 6 -19 -31 -19 -6
RLN - seek	5 -2 -13 -22 -11 -2
RLN - value	2 1 -7 -11 -3 -1
RLN backed -	3 -10 -9 -1 -8 -2
RLN backed invest	8 -6 -5 -8 -1 0
RLN buy -	-2 5 -11 -12 -9 -3
RLN buy found	2 -2 -1 -2 -1 0
RLN customer -	6 -4 -9 -13 -11 -2
RLN customer customer	8 -7 -2 -4 -3 0
RLN customer seek	7 -6 0 -1 0 0
RLN follow -	-8 -1 -1 3 -14 -2
RLN follow more	-4 -4 -3 4 -3 0
RLN follow value	-4 -6 -6 5 -3 0
RLN found -	4 2 -3 -9 -5 0
RLN found past	7 -6 0 -2 -1 0
RLN found raise	6 -4 -6 -9 -3 -1
RLN invest -	-2 -4 -10 4 -8 -2
RLN lead -	-6 -3 1 1 -2 -4
RLN lead follow	-1 -5 8 -12 -10 -2
RLN manager -	2 -3 -4 -1 -6 -1
RLN more -	-6 -7 -13 -9 7 -2
RLN more past	7 -4 -5 -7 -9 -1
RLN party -	1 -14 -13 0 -5 -4
RLN party backed	-5 -1 -5 5 -1 0
RLN party follow	-3 -2 -6 5 -9 0
RLN party invest	-3 -1 -2 3 -2 0
RLN party more	-13 0 -5 16 -10 0
RLN party raise	-5 -3 -3 4 -3 -1
RLN past -	-1 3 -2 -6 -3 0
RLN raise -	-1 -11 -14 5 -17 -4
RLN raise lead	6 -5 -5 -6 -2 -1
RLN raise seek	-2 -2 -3 3 -4 0
RLN raise value	3 -3 4 -8 -3 -1
RLN seek -	15 -16 -6 -14 -9 -2
RLN seek invest	-3 4 -2 -3 -1 0
RLN seek seek	4 -5 -2 -3 -1 -1
RLN value -	7 -6 -4 -6 -6 -1
RLN value seek	3 -2 -1 -2 0 0
RLR - -	-1 2 -13 -8 -9 -15
RLR - adviser	-1 -10 -11 -9 -10 6
RLR - backed	2 -2 -1 -5 -10 -12
RLR - buy	13 -13 -9 -9 -4 -6
RLR - customer	-4 2 -14 -3 -10 -14
RLR - follow	-4 -10 -10 5 -4 -14
RLR - found	-6 -1 -16 -6 -14 9
RLR - invest	-2 -11 -6 4 -2 -16
RLR - lead	-5 -14 7 -7 -15 -10
RLR - more	-3 -1 -9 -8 5 -10
RLR - party	1 -10 -15 2 -4 -15
RLR - past	0 -1 -10 -2 -9 -8
RLR - raise	0 4 -14 -36 -11 -17
RLR - seek	-1 -3 1 0 -15 -16
RLR - value	1 -1 -15 -4 -7 -9
RLR backed -	1 -17 -12 2 -11 -3
RLR backed follow	-3 -4 -4 4 -4 -2
RLR backed invest	-1 -6 -9 2 -5 -2
RLR backed lead	2 -7 2 -9 -5 -4
RLR backed seek	-5 7 -8 -14 -4 -3
RLR buy -	0 4 -10 -14 -11 -5
RLR customer -	6 -3 -11 -14 -12 -3
RLR customer backed	4 -3 -1 -2 -2 -1
RLR customer customer	11 -10 -1 -2 -2 -1
RLR customer found	8 -8 0 -1 -1 -2
RLR customer invest	-1 -2 -9 -11 4 -2
RLR customer raise	2 -2 -3 -5 -3 -2
RLR customer seek	-2 2 0 0 0 0
RLR follow -	-13 -5 2 8 -17 -3
RLR found -	4 -1 -10 -17 -10 -3
RLR found customer	7 -8 -1 -4 -1 -1
RLR found found	5 -9 -3 -4 -3 -6
RLR found past	6 -4 -2 -5 -2 -2
RLR found raise	1 0 -4 -8 -3 -2
RLR invest -	-1 -5 -10 4 -9 -3
RLR invest customer	3 -2 -1 -2 -2 -1
RLR invest invest	6 -5 -2 -6 -4 -1
RLR invest value	3 -1 -6 -5 -3 -2
RLR lead -	1 -9 4 -7 -4 -8
RLR lead buy	-8 -1 7 -4 -2 -1
RLR lead follow	0 -7 0 -1 -16 -4
RLR lead invest	5 -3 1 -9 -4 -2
RLR manager -	2 -3 -4 -1 -6 -1
RLR more -	-2 -12 -19 -12 9 -3
RLR more follow	1 -8 0 -16 2 -5
RLR more lead	-11 -1 10 -6 -10 -1
RLR more more	-11 -8 -1 -11 5 -7
RLR party -	-4 -16 -19 6 -7 -6
RLR party follow	-2 -6 -9 1 -3 -3
RLR party invest	3 -2 6 -7 -4 -1
RLR party party	-11 -4 -6 11 -7 -2
RLR past -	2 1 -4 -9 -6 -1
RLR past found	4 -5 -2 -3 -3 -4
RLR raise -	4 -13 -5 1 -20 -6
RLR raise backed	6 -3 -4 -7 -3 -2
RLR raise follow	-8 0 -5 -4 5 0
RLR raise invest	-6 -7 0 4 -14 -6
RLR raise lead	-2 -8 -7 2 4 -6
RLR raise party	-9 -4 -5 10 -4 -1
RLR raise seek	-9 -6 -7 2 1 -1
RLR seek -	9 -4 -9 -15 -10 -3
RLR seek buy	2 -1 -1 -1 0 0
RLR seek raise	2 -2 -3 -5 -2 -1
RLR seek seek	3 -2 -2 -7 -1 -1
RLR value -	8 -7 -6 -8 -7 -1
RR -	-1 1 -7 -2 -4 -27
RR adviser	-1 -10 -11 -9 -10 6
RR backed	5 -3 -2 -7 -14 -15
RR buy	12 -13 1 -12 -9 -8
RR customer	-2 0 -15 -5 -12 -16
RR follow	-5 -14 -6 4 0 -18
RR found	0 -3 -16 -9 -14 7
RR invest	0 -18 -1 0 -5 -20
RR lead	-2 -18 6 -8 -7 -12
RR more	-3 -7 -5 -4 3 -15
RR party	-5 -4 -17 6 -6 -18
RR past	2 -1 -11 -2 -10 -10
RR raise	1 2 -16 -12 -15 -19
RR seek	-4 1 -1 -2 -6 -18
RR value	0 1 -4 -8 -9 -12
begins	-3 -3 -2 0 -3 0
en	-23 1 9 6 -3 -7
etc	-6 -17 -18 3 7 -8
in title	-6 2 -4 -1 -3 -3
later in list	-1 14 -19 -1 -7 -27
latin	-9 9 0 -2 -10 -22
line 0	-2 -3 -4 -1 -3 -3
line 1	2 -10 -3 -2 0 -4
line 2	-5 4 1 -4 -17 -7
quoted	-10 14 -11 -17 -1 -7
quoted R1 $	-4 6 -3 -11 -4 0
quoted R1 amount	2 1 -3 -5 -1 -1
quoted R1 announce	-4 4 -4 -8 -3 -2
quoted R1 comma	12 -10 -7 -7 -3 -1
quoted R1 is	2 -6 -4 -7 2 -1
quoted R1 raise	-12 9 -3 -5 -2 -3
quoted R1 round	-4 5 -4 -7 -3 -1
quoted R1 seek	-3 3 -1 -2 0 0
raises somewhere	-7 9 -10 -5 -19 -25
shape fund	-16 -11 4 3 -2 4
shape fund L1 ^	-22 4 6 4 -20 5
shape fund L1 backed	4 -11 -1 -4 -8 -5
shape fund L1 by	-19 -9 2 5 -10 -6
shape fund L1 colon	-3 -8 -12 -10 9 -5
shape fund L1 comma	-10 -14 -5 0 3 2
shape fund L1 from	6 -5 -11 1 -12 -3
shape fund L1 is	-5 -17 -1 4 -9 -12
shape fund L1 kind	7 -6 -1 -7 -1 0
shape fund L1 lead	5 -7 -8 -1 -7 -2
shape fund L1 more	-18 -11 3 -8 5 -7
shape fund L1 raise	-14 -6 -1 5 -10 -4
shape fund L1 with	6 -1 -2 -3 -14 -1
shape fund R1 $	-2 -12 1 1 -5 -6
shape fund R1 amount	7 -13 -10 -3 -7 -4
shape fund R1 announce	-9 9 -6 -7 -1 -2
shape fund R1 backed	0 -7 6 -10 -6 -6
shape fund R1 by	1 -11 -7 0 -5 -2
shape fund R1 comma	-2 -13 3 -4 -1 -7
shape fund R1 follow	3 -7 -10 0 -1 -9
shape fund R1 found	-7 -8 -6 -6 -6 7
shape fund R1 invest	-16 -9 -1 4 1 -8
shape fund R1 is	-3 -9 -2 1 -15 2
shape fund R1 kind	-5 -2 -6 5 -7 -2
shape fund R1 lead	-3 -10 2 -2 -15 -12
shape fund R1 more	-12 -12 -1 -1 3 -10
shape fund R1 party	-6 -3 -6 7 -6 -3
shape fund R1 raise	-4 4 -6 -6 -1 -2
shape fund R1 seek	0 -11 0 0 -7 -5
shape fund R1 semi	-5 0 -1 6 -1 0
shape fund RR -	-6 -5 1 2 -5 -16
shape fund RR backed	0 -7 6 -10 -6 -6
shape fund RR follow	-1 -8 -11 3 -2 -10
shape fund RR found	-12 -9 -7 -7 -8 10
shape fund RR invest	-14 -12 -3 5 -1 -10
shape fund RR lead	-3 -10 3 -2 -15 -12
shape fund RR more	-12 -12 -1 -1 3 -10
shape fund RR party	-4 -5 -13 6 -14 -11
shape fund RR raise	-5 6 -8 -8 -1 -4
shape fund RR seek	-1 -14 3 -1 -11 -8
shape group	0 -8 2 1 -15 -10
shape group L1 ^	2 -3 -1 -4 -2 -2
shape group L1 by	2 -5 4 -7 -3 -3
shape group L1 comma	0 -6 -4 -1 -11 -4
shape group L1 from	1 -3 -5 1 -3 -2
shape group L1 is	-8 -4 -2 9 -3 0
shape group L1 kind	5 -7 -3 -3 -1 -1
shape group L1 raise	-2 -4 3 -3 -5 -3
shape group R1 $	-6 -3 6 3 -4 0
shape group R1 amount	-6 -3 -4 5 -3 -2
shape group R1 backed	11 -4 -11 -7 -2 -2
shape group R1 comma	-2 -5 -3 3 -2 0
shape group R1 follow	1 -1 -9 1 -10 -2
shape group R1 invest	-4 -4 5 -3 -4 -2
shape group R1 lead	-11 -4 12 -10 -2 -2
shape group RR -	1 -5 -1 1 -6 -3
shape group RR backed	11 -4 -11 -7 -2 -2
shape group RR buy	3 -3 -3 -3 -2 -2
shape group RR follow	1 -1 -9 1 -10 -2
shape group RR invest	-6 -5 3 1 -5 -3
shape group RR lead	-11 -4 12 -10 -2 -2
shape other	2 -3 -8 -3 0 -14
shape other L1 ^	-2 0 -2 -11 1 -2
shape other L1 amount	5 0 -8 -11 -7 -1
shape other L1 announce	12 -9 -3 -7 -2 0
shape other L1 backed	2 -2 -4 -4 -11 -4
shape other L1 buy	6 -4 -7 -8 -8 -3
shape other L1 by	-1 -20 0 -2 -24 -4
shape other L1 colon	3 -2 1 -11 -6 -3
shape other L1 comma	-1 -2 1 -4 -6 -10
shape other L1 customer	3 -3 -8 -11 -7 -3
shape other L1 figure	4 -6 -2 -7 -3 -2
shape other L1 follow	7 -11 1 -3 -5 -1
shape other L1 found	3 -5 -11 -3 -13 -7
shape other L1 from	-7 -21 -12 3 1 -7
shape other L1 invest	12 -8 -5 -11 -8 -1
shape other L1 is	-4 -10 -10 5 -1 -9
shape other L1 kind	-2 2 -18 -6 -14 -10
shape other L1 lead	1 -7 -14 1 -1 -2
shape other L1 media	-3 2 -10 -1 -8 -2
shape other L1 money	7 -4 -8 -9 -7 -2
shape other L1 more	-2 -11 -2 -4 2 -5
shape other L1 party	2 -8 -10 -1 -3 -6
shape other L1 past	3 -1 -5 -7 -5 -4
shape other L1 raise	-7 -10 -6 9 -10 -4
shape other L1 round	8 -10 1 -10 -7 -1
shape other L1 seek	3 -1 -5 -7 -4 -1
shape other L1 semi	1 2 -10 -6 -8 -5
shape other L1 this	0 0 -4 -6 -4 -1
shape other L1 toward	0 2 -13 -3 -12 -7
shape other L1 use	7 -9 -4 -9 -5 -2
shape other L1 value	4 -1 -6 -7 -5 -1
shape other L1 with	-3 -7 1 0 2 -2
shape other R1 $	-3 -3 -4 1 2 -6
shape other R1 adviser	-4 -6 -7 -8 -8 5
shape other R1 amount	-4 1 -10 2 -7 -6
shape other R1 announce	-5 6 -14 -20 -9 -5
shape other R1 backed	-4 -11 -14 8 -10 -7
shape other R1 buy	5 -4 -5 -5 -3 -2
shape other R1 by	-4 6 -2 -7 -1 -1
shape other R1 colon	3 -1 -10 -12 -7 -5
shape other R1 comma	0 -6 -3 -7 -2 -13
shape other R1 customer	12 -9 -13 -17 -10 -8
shape other R1 debt	7 -5 -3 -6 -3 -1
shape other R1 figure	9 -14 -9 -1 -8 -5
shape other R1 follow	-6 -16 -2 1 2 -8
shape other R1 found	1 -2 -14 -6 -11 -2
shape other R1 from	-5 6 -5 -5 -5 -2
shape other R1 fund	3 -5 -1 -9 -4 -2
shape other R1 invest	-2 -2 -22 3 -19 -5
shape other R1 is	-1 1 -3 -5 -1 -15
shape other R1 kind	7 -1 -18 -28 -13 -14
shape other R1 lead	-5 -11 6 -3 -13 -11
shape other R1 media	14 -9 -10 -24 -13 -7
shape other R1 money	2 1 -10 -16 -11 -8
shape other R1 more	2 -3 -18 -4 0 -6
shape other R1 party	-3 5 -5 -4 -9 -6
shape other R1 past	1 -5 -7 3 -7 -4
shape other R1 raise	1 -1 -17 -4 -14 -7
shape other R1 round	3 -5 -10 1 -8 -2
shape other R1 seek	-4 3 -5 -3 -12 -7
shape other R1 semi	-4 -4 -6 5 -5 -2
shape other R1 toward	5 -5 -3 -11 -2 -8
shape other R1 use	8 -5 -1 -5 -1 -1
shape other R1 value	0 3 -10 -10 -7 -5
shape other R1 with	-7 2 6 -6 -2 -2
shape other RR -	-1 -2 -7 -1 1 -16
shape other RR adviser	-1 -8 -9 -7 -9 5
shape other RR backed	-5 -4 -15 7 -11 -9
shape other RR buy	11 -12 1 -12 -8 -7
shape other RR customer	2 -1 -11 -19 -9 -11
shape other RR follow	-6 -11 1 -2 3 -10
shape other RR found	0 0 -16 -7 -13 -4
shape other RR invest	2 -10 -13 1 0 -12
shape other RR lead	-1 -12 4 -4 -14 -13
shape other RR more	4 -7 -19 -5 -1 -8
shape other RR party	-7 3 -7 3 -12 -7
shape other RR past	5 -8 -11 1 -12 -7
shape other RR raise	5 -4 -22 -8 -17 -16
shape other RR seek	1 0 -2 -12 -3 -11
shape other RR value	-7 6 -7 -4 -8 -9
shape short	7 -13 -11 0 -3 -20
shape short L1 ^	4 -14 -16 6 -11 -11
shape short L1 amount	3 -2 -2 -3 -2 -1
shape short L1 announce	8 -3 -1 -6 -1 -1
shape short L1 backed	2 4 -9 -14 -3 -2
shape short L1 by	-1 -5 3 -5 -6 -4
shape short L1 colon	7 -4 -2 -6 -5 -1
shape short L1 comma	2 1 -8 -1 0 -15
shape short L1 customer	9 -6 -2 -4 -2 -1
shape short L1 debt	8 -3 -2 -7 -1 0
shape short L1 figure	7 -3 -2 -6 -2 0
shape short L1 found	4 -6 -3 -4 -3 -4
shape short L1 invest	4 -2 -2 -4 -1 -1
shape short L1 is	3 -14 -11 -1 -14 -7
shape short L1 kind	-2 5 -6 -12 -7 -7
shape short L1 lead	3 -1 -3 -4 -2 0
shape short L1 media	10 -7 -4 -8 -1 0
shape short L1 money	13 -10 -5 -11 -3 -1
shape short L1 more	-1 -3 -9 -6 5 -3
shape short L1 party	-9 -4 -6 10 -8 -3
shape short L1 past	5 -4 -1 -2 -1 -1
shape short L1 raise	1 -5 -11 0 2 -4
shape short L1 round	8 -7 -2 -7 -1 -1
shape short L1 seek	8 -6 -4 -8 -3 -2
shape short L1 this	6 -5 -3 -4 -2 -2
shape short L1 toward	14 -9 -2 -10 -1 0
shape short L1 use	4 -1 -1 -3 -1 -1
shape short L1 value	8 -5 -2 -5 -1 0
shape short R1 $	3 -16 -5 -3 -7 -3
shape short R1 amount	10 -7 -6 -4 -5 -3
shape short R1 announce	-2 -1 -5 0 -3 -2
shape short R1 backed	10 -12 -6 -13 -6 -4
shape short R1 colon	8 -7 -7 -10 -6 -3
shape short R1 comma	1 -21 -10 1 -9 -4
shape short R1 customer	13 -10 -5 -9 -4 -3
shape short R1 debt	6 -3 -3 -6 -2 -1
shape short R1 figure	10 -5 -2 -7 -3 0
shape short R1 follow	-9 -4 -7 6 -1 -4
shape short R1 found	13 -10 -4 -9 -3 -11
shape short R1 fund	4 -8 -10 -1 -7 -3
shape short R1 invest	8 -4 -16 -6 -12 -5
shape short R1 is	4 -14 -8 -6 0 -5
shape short R1 kind	14 -10 -4 -11 -2 -2
shape short R1 lead	-4 -6 2 -10 2 -3
shape short R1 media	-2 -6 -3 4 -3 -3
shape short R1 money	-1 1 -2 -5 -2 -1
shape short R1 more	-3 3 -4 -12 4 -2
shape short R1 party	2 -2 -4 -1 -6 -1
shape short R1 past	-1 3 -5 -10 -3 -2
shape short R1 raise	-6 7 -6 -8 -5 -2
shape short R1 round	7 -7 -3 -5 -2 -1
shape short R1 seek	6 -3 -14 -20 -4 -3
shape short R1 semi	-4 -6 -2 4 -2 -1
shape short R1 toward	-7 -12 -2 8 -2 -1
shape short R1 use	-1 -5 -5 2 -2 -1
shape short R1 value	5 -5 -3 -4 -2 -1
shape short RR -	5 -16 -17 -1 -15 -10
shape short RR backed	11 -6 -7 -16 -7 -4
shape short RR customer	14 -12 -6 -10 -5 -3
shape short RR follow	-1 -4 -8 2 -3 -5
shape short RR found	6 -8 -3 -5 -3 -12
shape short RR invest	7 -9 -16 -3 -13 -6
shape short RR lead	0 -7 0 -11 2 -4
shape short RR more	-1 3 -5 -12 2 -3
shape short RR party	-7 -10 -9 2 3 -3
shape short RR past	-1 3 -5 -10 -3 -2
shape short RR raise	-5 7 -10 -15 -8 -5
shape short RR seek	1 -5 -9 2 -4 -5
shape short RR value	8 -6 -5 -7 -4 -3
shape tech	-3 7 -5 -11 -17 -23
shape tech L1 ^	2 -1 -8 -21 -5 -13
shape tech L1 backed	-5 -3 -4 5 -4 -2
shape tech L1 colon	2 -1 -7 -7 -3 -1
shape tech L1 comma	2 -3 -13 -1 -11 -9
shape tech L1 customer	-3 3 -1 -1 -1 -1
shape tech L1 found	-6 6 -1 -2 -1 0
shape tech L1 invest	5 -6 -2 -3 -1 0
shape tech L1 is	2 6 -4 -8 -5 -1
shape tech L1 kind	-11 11 -7 -4 -6 -6
shape tech L1 semi	-3 4 -1 -1 0 0
shape tech L1 toward	5 -15 -10 3 -4 -2
shape tech R1 $	6 0 -5 -9 -7 -1
shape tech R1 announce	5 -4 -7 -7 -3 -2
shape tech R1 colon	-2 3 -3 -1 0 -1
shape tech R1 comma	-1 2 -7 -15 -4 -2
shape tech R1 customer	-4 -2 -5 5 -3 -3
shape tech R1 follow	-8 -4 -2 8 -3 0
shape tech R1 found	-2 3 -8 -9 -2 -12
shape tech R1 is	2 -1 -8 -7 -5 -5
shape tech R1 kind	7 -12 -9 2 -6 -6
shape tech R1 media	-1 2 -4 -4 -3 -1
shape tech R1 money	4 -4 -1 -3 0 0
shape tech R1 party	1 -7 -2 0 -3 -1
shape tech R1 raise	-4 4 -5 -8 -4 -4
shape tech R1 seek	-11 10 -4 -6 -2 -2
shape tech RR -	0 6 -14 -13 -13 -6
shape tech RR customer	-6 1 -6 5 -4 -4
shape tech RR follow	-1 -6 -6 2 -5 -4
shape tech RR found	-3 3 -8 -11 -3 -12
shape tech RR invest	-6 -8 6 -2 -2 -2
shape tech RR party	8 -10 -4 -4 -5 -3
shape tech RR past	-4 3 -3 -3 -2 -1
shape tech RR raise	0 2 -6 -11 -4 -6
shape tech RR seek	-12 12 -10 -12 -5 -4
shape tech RR value	8 -7 -7 -8 -1 -1
size 1	-1 7 -5 -10 -10 -2
size 2	3 -16 7 -4 -1 -13
size 3	-11 -24 2 5 3 -18
size 4	-8 -21 -11 13 -9 -10
times 1	12 -20 -9 -1 0 -3
times 2	-20 11 8 -2 -12 -26
times 3	-21 22 -14 -19 -11 -11
with amount	-3 2 -4 1 -11 -10
with found	3 -4 -11 -8 -8 5
with lead	-15 -9 9 -4 0 -8
with past	-2 6 -10 -7 5 -23
with roster	6 -6 -3 -5 -4 -2
with round	-12 5 0 -2 -5 -4
zh	11 -6 -13 -6 -6 -6`
const MONEY = `*	2 -6 -10 -5 -3 -2 -7
L1 ^	2 -5 -10 -2 -13 -6 3
L1 amount	5 -9 2 -7 -8 -10 -6
L1 announce	-1 -7 3 -4 -9 1 -6
L1 by	6 -5 -2 -5 -4 -6 -2
L1 comma	-4 2 -11 -9 -17 3 -13
L1 comma~	2 -1 -8 -14 -12 1 -9
L1 debt	3 -6 -5 -10 -6 2 -4
L1 figure	2 -13 -6 -11 -14 2 -10
L1 follow	5 -2 -8 -6 -9 -7 -7
L1 from	-4 -6 -6 -3 -4 -7 6
L1 invest	-4 -4 -10 -13 4 5 -12
L1 is	-2 -3 0 -25 -25 1 -7
L1 is~	6 -5 -9 -6 -11 -4 -8
L1 kind	-9 -8 11 6 -12 -10 -10
L1 kind~	-12 6 4 -14 -14 -4 -8
L1 lead	-9 7 -6 -6 -7 -5 -3
L1 money	-10 1 -16 3 -5 -9 -1
L1 more	-8 -7 -5 -8 8 -7 -7
L1 past	-3 1 -5 -1 -10 0 -6
L1 raise	-2 1 -14 1 -5 -3 -3
L1 raise~	-2 -5 -6 -13 -15 -1 5
L1 round	-2 -1 -2 -19 -13 -13 1
L1 seek	-6 -12 1 -11 -17 -1 0
L1 this	10 -11 -9 -4 -5 -6 -8
L1 toward	1 -3 -12 -1 2 3 -4
L1 value	-6 -10 9 -17 -19 -15 -7
L1 value~	-3 -8 6 -6 -8 -7 -6
L1 with	-14 2 -8 2 -8 4 -4
L12 ^ ^	2 -5 -10 -2 -13 -6 3
L12 ^ announce	-6 -6 4 -3 -6 1 -5
L12 ^ comma	-8 8 -4 -6 -2 -8 -3
L12 ^ raise	-13 4 -9 -2 -17 -1 -17
L12 amount comma~	10 -10 -7 -4 -4 -6 -4
L12 amount is	-7 2 7 -5 -3 -5 -7
L12 amount round	-8 -3 6 -3 -3 -2 -7
L12 announce raise	-25 6 -9 -17 -6 0 -12
L12 by amount	6 -5 -4 -5 -4 -6 -1
L12 colon raise	-7 9 -2 -7 -2 -5 -3
L12 comma by	6 -5 -2 -5 -4 -6 -2
L12 comma figure	-3 -11 -8 -7 -9 5 -4
L12 comma invest	0 2 -6 -9 0 -10 -6
L12 comma money	-4 3 -14 -4 -26 2 -21
L12 comma raise	-7 6 -8 -16 -10 -2 -13
L12 comma seek	1 -7 -9 -4 -8 -6 3
L12 comma value	-1 -10 4 -7 -9 -8 -7
L12 figure figure	5 -6 -3 -3 -3 -6 -4
L12 fund comma	-8 -6 -3 -8 -3 7 -2
L12 is value	-11 -5 7 -2 -3 -2 -7
L12 kind money	5 -3 -6 -1 -10 -8 -7
L12 kind raise	1 4 -8 -5 -10 -9 -16
L12 kind value	1 -11 3 -5 -7 -4 -8
L12 media raise	-8 9 -2 -1 0 -1 -2
L12 money comma	-9 1 -3 3 -4 -10 -1
L12 money is	-2 -2 2 -12 -12 -2 -7
L12 money money	1 0 -5 -3 -10 -10 -9
L12 money past	2 0 -3 -2 -7 -8 -4
L12 past money	-13 0 -7 5 -11 -12 -12
L12 past raise	-12 2 -9 6 -5 -9 -11
L12 raise amount	-4 -6 4 -2 -2 -3 -3
L12 raise is	-15 -1 -6 -11 -5 6 -8
L12 raise round	-1 3 -9 -11 -4 -8 -8
L12 round comma	-4 7 -5 -11 -6 -8 -5
L12 round money	-13 2 -6 1 -6 -7 -10
L12 seek money	-16 -12 -6 -12 -14 -2 10
L12 seek raise	-10 -9 -3 -2 -2 -6 9
L12 semi raise	-12 12 -3 -2 -1 -2 -9
L12 toward is	1 -5 -2 -5 -8 -5 2
L12 toward raise	2 -17 3 -9 3 -11 -3
L12 value is	6 -10 -2 -8 -7 -6 -6
L12 value kind	-12 -9 13 -8 -7 -6 -5
L12 value seek	-9 -3 9 -2 -5 -10 -8
L12 value value	-12 -15 9 -7 -8 -6 -7
L2 ^	-4 1 -3 -5 -7 -7 -7
L2 amount	-2 2 0 -9 -7 -7 -11
L2 amount~	-5 -5 4 -11 -12 -13 0
L2 announce	-3 12 -11 -17 -7 -14 -13
L2 announce~	0 -3 -4 -9 -9 2 -9
L2 buy~	4 -9 -8 -8 -7 1 -6
L2 by~	4 -2 -1 -6 -5 -6 -3
L2 colon~	-5 8 1 -7 -3 -8 -5
L2 comma	-15 3 -2 -30 1 6 -8
L2 comma~	8 -9 -9 -1 0 -13 -19
L2 customer~	6 -7 -3 -5 -3 -8 -4
L2 figure~	8 -7 -8 -5 -5 -9 -5
L2 found~	3 -2 -4 -8 4 -8 -5
L2 from~	-3 -10 2 4 -8 -6 -6
L2 fund	-8 -6 -3 -8 -3 7 -2
L2 invest	4 -9 -7 -8 -9 -7 5
L2 is	-5 -16 1 -2 5 -8 0
L2 is~	1 -2 -7 -10 -10 -12 3
L2 kind	4 -3 -2 -3 -11 -8 -11
L2 kind~	3 0 -6 -10 -5 -2 -19
L2 lead~	-10 3 -7 -5 -4 4 -4
L2 media~	6 -5 1 -5 -4 -11 -7
L2 money	-10 1 -9 -3 -1 5 -12
L2 money~	3 2 -2 -11 -5 -9 -5
L2 past	-15 -1 -8 8 -12 -14 -19
L2 past~	-10 4 -2 1 -2 -4 -4
L2 raise	-1 -1 -6 -10 -9 3 -12
L2 raise~	-12 11 0 -9 -11 -12 -7
L2 round	-8 7 -12 -1 -9 -13 -15
L2 round~	1 -1 4 -11 -7 -9 -6
L2 seek	-11 -13 -5 -14 -17 0 9
L2 seek~	-1 -8 -6 -7 -7 2 3
L2 semi~	-2 2 -7 -8 -6 3 -11
L2 toward	1 -14 -3 -9 -15 -12 5
L2 toward~	-4 1 -4 -18 3 -19 5
L2 value	-4 -14 7 -11 -11 -13 -14
L2 value~	-3 -8 7 -9 -9 -8 -6
LR amount $	6 -5 -4 -5 -4 -6 -1
LR amount value	-4 -6 4 -2 -2 -3 -3
LR by amount	6 -5 -2 -5 -4 -6 -2
LR comma $	-2 -5 -6 1 -7 0 -2
LR comma comma	-6 9 -7 -16 -10 -3 -12
LR comma is	6 -3 -4 -6 -4 -8 -4
LR comma~ $	1 1 -4 -10 -7 -10 -2
LR comma~ comma	0 -11 -7 -7 -6 3 -7
LR figure $	1 -5 -4 -6 -8 1 -4
LR figure comma	0 -12 -6 -7 -8 3 -5
LR invest $	2 -10 -5 -9 2 -8 -3
LR invest toward	3 -5 -5 -5 4 -9 -7
LR is $	9 -8 -6 -12 -15 -3 -10
LR is comma	-1 1 0 -10 -11 -10 -9
LR is round	-14 11 -8 -5 -3 -6 -8
LR is toward	-9 1 -6 -7 -4 6 -3
LR is value	-13 -12 12 -8 -9 -7 -7
LR is~ round	-8 8 -2 -1 -1 -2 -4
LR kind $	-8 -8 6 6 -8 -8 -3
LR kind comma	-8 -5 9 -4 -4 -3 -4
LR kind~ $	-9 7 -7 -9 -8 -1 -5
LR lead round	-6 7 -3 -2 -1 -1 -1
LR money $	-10 5 -8 -3 -24 -2 -5
LR money comma	-3 -5 -12 3 -31 -8 4
LR past $	-7 1 -5 4 -7 -8 -3
LR raise $	-11 4 -4 3 -9 -14 -4
LR raise amount	-6 4 -6 -4 -7 -8 1
LR raise debt	-5 -5 -2 -5 -2 5 -2
LR raise from	-6 10 -4 -11 -3 -6 -4
LR raise is	-12 3 -8 -6 -8 -9 2
LR raise money	-4 -4 -5 -1 -8 -5 -3
LR raise round	3 -3 -8 -12 -6 -10 1
LR raise toward	-4 12 -8 -27 -19 -17 -14
LR round $	4 -7 1 -10 -8 -4 -6
LR round money	-3 1 -8 -12 -5 -9 2
LR seek $	-13 -6 7 -6 -10 -2 3
LR seek comma	10 -5 -9 -5 -6 -13 -11
LR seek value	-9 -3 8 -2 -4 -6 -10
LR toward $	-4 -10 -4 2 -8 5 -4
LR value $	-2 -9 3 -12 -14 -10 -8
LR value comma	-21 1 7 -5 -6 -5 -11
LR value~ $	1 -9 0 -5 -7 -6 -3
PL -	-5 0 -12 -1 -2 0 -1
PL buy	1 -7 -3 -6 -3 1 -3
PL customer	10 -11 -5 -8 -7 -10 -5
PL fund	1 -8 -6 -11 -7 4 -5
PL invest	-1 3 -6 -8 -6 -7 -4
PL money	-2 -2 -6 2 -6 -12 -4
PL party	9 -9 -4 -8 -7 -10 -4
PL round	-5 6 -3 -12 -6 -9 -6
PL seek	-4 -8 -3 -9 -9 7 -8
PL this	6 -5 -5 -4 -3 -6 -3
R1 $	-2 -1 -5 -1 -2 -4 -7
R1 amount	-3 2 -6 -8 -11 1 -2
R1 buy	-8 -7 -4 -8 -6 8 -7
R1 comma	1 -4 -3 -3 -6 -6 -6
R1 comma~	12 -7 -7 -5 -4 -10 -6
R1 debt	-5 -5 -7 -11 -7 6 -9
R1 figure	6 -8 -4 -5 -6 -9 -4
R1 from	5 7 -8 -14 -10 -10 -7
R1 invest	4 2 -9 -18 0 -6 -11
R1 is	6 -1 -11 -14 -16 -16 4
R1 money	-2 -5 -16 -2 -18 -6 6
R1 past	-9 -6 4 6 -5 -6 -5
R1 round	-3 6 -15 -17 -11 -14 -2
R1 semi	-9 -2 -3 0 -12 0 -1
R1 toward	-3 -1 -9 -2 3 -2 -10
R1 value	-7 -20 16 -2 -17 -17 -22
R12 $ $	-2 -1 -5 -1 -2 -4 -7
R12 amount $	6 -5 -2 -5 -4 -6 -2
R12 amount value	-6 4 -6 -4 -7 -8 1
R12 comma $	4 4 -10 -11 -9 -8 -7
R12 comma amount	4 0 -4 -8 -6 -4 -6
R12 comma by	-10 6 -1 -6 -5 -7 -6
R12 comma comma	2 -1 -5 -10 -8 -1 -7
R12 comma figure	8 -8 -3 -8 -8 -11 -8
R12 comma invest	-5 -3 -8 -11 5 -10 4
R12 comma is	-4 -8 -4 -8 3 4 -13
R12 comma kind	-5 -9 2 4 -4 0 0
R12 comma lead	-12 0 4 0 -3 -9 -7
R12 comma media	1 -9 1 -6 -5 -6 -7
R12 comma money	4 -9 -5 -6 -6 0 -6
R12 comma more	-11 1 1 -7 -6 -7 1
R12 comma past	-8 -3 2 1 -2 -5 -5
R12 comma seek	1 -8 3 -7 -8 -4 -3
R12 comma this	-3 6 -3 -10 -6 -6 -8
R12 comma value	-15 2 -3 -1 -12 -14 1
R12 comma with	1 4 -4 -4 -6 -5 -7
R12 debt $	-10 -4 -6 -9 -5 9 -5
R12 debt debt	-4 -3 -1 -2 0 3 -1
R12 is amount	-4 5 -8 -11 -10 -10 1
R12 is value	-7 -8 -6 -2 -7 -7 7
R12 money $	0 9 -10 -11 -8 -16 -15
R12 money comma	-6 -2 -12 -3 -9 -3 3
R12 money money	-7 3 -5 -7 -4 -8 5
R12 round $	1 2 -10 -11 -9 -7 -10
R12 round amount	-9 9 -4 -3 -2 -1 -4
R12 round comma	-14 14 -6 -4 -1 -4 -7
R12 round from	-11 11 -3 -2 -1 -3 -9
R12 round invest	-10 10 -3 -2 -1 -3 -5
R12 round lead	-7 7 -5 -2 -1 -2 -3
R12 round money	-3 2 -8 -9 -6 -8 1
R12 round round	-10 11 -1 -2 -1 -1 -2
R12 toward $	3 -3 -9 -15 -11 1 -10
R12 toward is	-9 -2 -10 -17 7 -5 -11
R12 toward kind	6 -6 -5 3 -7 -10 -7
R12 toward money	-1 -1 3 4 -8 -11 -11
R12 toward round	1 -1 -3 -5 -3 -5 -7
R12 toward toward	-8 8 -6 -8 -4 -7 -4
R12 value $	-12 -10 12 -7 -11 -10 -9
R12 value comma	2 -11 4 -6 -7 -10 -13
R12 value value	-7 -8 8 -7 -7 -4 -5
R2 $	1 -5 -3 -2 -1 -3 -14
R2 amount	-17 7 -4 -13 -12 -9 1
R2 amount~	5 -13 -7 1 1 -12 -13
R2 backed	-7 3 -5 -3 -1 -3 5
R2 by	-10 7 -2 -7 -5 -7 -6
R2 comma	-4 0 -3 -6 -22 -15 -2
R2 comma~	-2 -8 -2 -14 -1 0 -5
R2 debt	-3 -7 -6 -5 -3 6 -7
R2 figure	9 -9 -5 -10 -9 -11 -9
R2 figure~	3 -5 1 -1 -2 -7 -2
R2 from	2 4 -2 -4 -6 -3 -6
R2 from~	-5 3 -4 2 -3 -8 -6
R2 invest	-5 -2 -7 -13 2 -3 2
R2 invest~	-7 -10 -9 4 2 2 -10
R2 is	-7 -6 -9 -14 3 7 -15
R2 is~	2 -2 -8 -10 5 -12 -10
R2 kind	2 -7 -2 -10 -9 1 -11
R2 kind~	7 -11 -4 6 -11 -11 -7
R2 lead	3 -2 -2 -9 -2 -8 -5
R2 lead~	-10 -1 2 0 -3 -7 -7
R2 media	2 -8 0 -4 -3 -4 -6
R2 money	-1 0 -3 -2 -11 -12 -4
R2 money~	-11 12 1 -1 -1 -1 -2
R2 more	-12 2 1 -8 -7 -7 1
R2 party	-13 1 2 4 -6 -10 -7
R2 past	-8 -3 2 1 -2 -5 -5
R2 raise~	-11 0 -7 -10 -7 -11 9
R2 round	-1 0 -1 1 -5 -7 -8
R2 seek	2 -6 0 -5 -5 -6 1
R2 seek~	1 -6 1 -4 -5 1 -9
R2 semi	-8 6 -5 -7 -3 4 -8
R2 this	-3 6 -3 -10 -6 -6 -8
R2 toward	-8 0 -2 -11 -7 4 -2
R2 value	-19 -2 -3 -4 -18 -17 4
R2 with	1 3 -4 -5 -7 -6 -5
TL -	3 -5 -18 -1 -9 1 -7
TL announce	3 -8 0 -5 -10 -1 -6
TL buy	-8 -8 -6 -5 -5 8 -5
TL customer	8 -5 -4 -12 -14 -12 -10
TL debt	2 -7 -5 0 -8 0 -5
TL figure	1 -1 -9 -12 -15 -1 -11
TL follow	5 -1 -8 -6 -9 -7 -7
TL invest	-6 -6 -8 -16 2 2 -1
TL lead	-12 7 -5 -7 -8 -6 -6
TL money	-9 1 -14 1 -8 -8 -2
TL more	-8 -7 -5 -8 8 -7 -7
TL past	-1 0 -5 -1 -11 -1 -7
TL raise	-5 0 -12 0 -8 1 -2
TL round	-6 -1 3 -21 -15 -13 -1
TL seek	0 -13 0 -13 -20 -1 -2
TL this	7 -3 -11 -6 -9 -6 -10
TL value	-3 -14 9 -23 -25 -21 -11
TLR - -	0 3 -17 -5 -37 -3 -24
TLR - buy	-4 -5 -4 -4 -3 5 -6
TLR - debt	-2 -4 -5 -6 -4 5 -4
TLR - figure	9 -10 -4 -5 -5 -8 -7
TLR - money	-1 -9 -5 7 -5 -8 -7
TLR - value	-3 -7 -3 -11 0 2 -9
TLR buy -	-8 -8 -6 -5 -5 8 -5
TLR figure -	0 0 -8 -11 -14 0 -11
TLR invest -	0 -1 -9 -11 4 -13 -10
TLR invest money	0 -5 -5 -6 -7 -8 3
TLR invest value	-7 -7 0 -4 4 -7 -5
TLR lead round	-11 12 -9 -4 -3 -2 -5
TLR money -	-8 1 -16 0 -8 -6 0
TLR money invest	-1 -10 -5 3 3 -8 -7
TLR money value	-10 -1 0 0 -12 -7 -3
TLR past -	1 -2 -4 1 -8 -9 -5
TLR raise -	-12 1 -8 3 -20 -5 -14
TLR raise debt	-9 -7 -4 -6 -3 8 -3
TLR raise invest	-13 1 -5 -10 3 -2 -8
TLR raise money	-5 2 -9 -3 -14 -9 -7
TLR raise round	4 -2 -10 -15 -8 -14 -1
TLR raise value	-19 1 3 -14 -21 -16 -4
TLR round -	-3 -6 7 -13 -11 -8 -12
TLR round money	-3 1 -8 -12 -5 -9 2
TLR round round	-6 6 -5 -3 -2 -2 -4
TLR seek -	1 -12 -4 -14 -23 1 -5
TLR seek value	-11 -5 4 -3 -5 -7 -1
TLR this -	2 0 -8 -5 -7 -4 -7
TLR value -	-2 -13 7 -20 -22 -17 -19
TLR value money	1 -9 -2 -7 -6 -7 1
TR -	2 -6 -7 -2 0 -7 -11
TR buy	-8 -7 -4 -8 -6 8 -7
TR customer	-9 10 -5 -10 -7 -10 -5
TR debt	-2 -9 -9 -12 -9 8 -10
TR figure	9 -2 -6 -11 -9 -15 -8
TR fund	-5 -9 -3 -10 -4 8 -4
TR invest	-2 -3 -12 -4 4 -3 -15
TR money	-2 -4 -11 -1 -23 -9 1
TR party	2 5 -3 -10 -6 -6 -3
TR past	-9 -6 4 6 -5 -6 -5
TR raise	-4 -11 3 2 -8 -10 4
TR round	-2 5 -11 -19 -13 -16 -3
TR value	-18 -8 4 -6 -1 -9 -4
among 1 1	-8 2 -13 0 -10 0 -16
among 2 1	-7 0 -11 -13 0 0 -3
among 2 2	4 -12 4 -2 -6 -18 -11
among 3 1	14 -10 -8 -12 -12 -12 -1
among 3 2	-2 -6 1 -12 -11 -2 -2
among 3 3	6 -10 -5 -14 1 -19 -7
clause buy	-9 -12 -5 -10 -10 10 -8
clause debt	-1 -11 -10 -4 -13 8 -13
clause figure	6 -3 -12 -18 -19 -3 -5
clause fund	-3 -5 -7 -14 -13 6 -8
clause lead	-7 -2 4 -14 -12 3 -12
clause past	-2 -2 -9 9 -25 -18 -11
clause raise	-7 5 -9 -4 -13 -2 -4
clause round	0 5 -6 -11 -22 -26 -5
clause seek	-4 -22 -9 -28 -6 -4 11
clause this	1 -6 1 -11 -15 -10 4
clause value	-9 -9 8 -16 -4 -18 -8
line 0	2 -7 -9 -6 -3 -5 -6
line 1	-1 -3 -6 -3 -7 -3 -7
line 2	-5 11 -7 -3 -12 -5 -10
open	3 -7 -10 -3 -2 -7 -5
point	-2 -2 -3 -9 -4 -4 -5
rank en 10	9 -14 4 -18 1 -13 -17
rank en 11	-11 1 6 -11 -11 -10 1
rank en 6	1 9 -5 -16 -11 -18 -10
rank en 7	-9 8 -17 5 -17 -6 -7
rank en 8	-5 -4 -10 3 -6 5 -11
rank en 9	0 -4 0 -27 -29 -13 2
rank zh 10	-2 -15 7 -21 -6 -1 -2
rank zh 11	10 -17 3 -16 -10 -10 -15
rank zh 6	9 1 -8 -16 -12 -16 -11
rank zh 7	-3 6 -12 -13 0 -13 -13
rank zh 8	-7 3 -11 -2 -4 -3 -3
rank zh 9	-8 -12 -11 1 0 9 -5
wide	-1 -2 -15 0 -2 0 -15
with buy	-6 -14 -15 -18 -18 15 -15
with debt	1 -13 -13 -5 -14 8 -14
with figure	4 -15 -6 -22 -6 -3 -10
with fund	2 -11 -8 -5 -18 11 -11
with lead	-8 10 5 -16 -23 -15 -14
with past	-8 -9 -8 13 -2 -5 -18
with raise	-10 3 -5 -3 -1 -4 -5
with round	-11 6 4 -8 -11 -22 -4
with seek	-5 -28 -4 -27 -10 2 10
with this	9 -13 -1 -6 0 -25 1
with value	-16 -4 3 -17 -2 -17 -2`

let made: Fitted | null = null

/** The fitted weights, written by `scripts/fit-reader.mjs`. */
export function fitted(): Fitted {
  made ??= { names: weightsOf(NAMES), money: weightsOf(MONEY) }
  return made
}
