/**
 * Traditional characters with their simplified twins, one to one, so that an offset into the one is an offset into the
 * other, beside those that the grammar of quantities reads already (`normaliseText`). The words that the grammars look for
 * and what stands in names of companies and funds; names themselves are always given as the text writes them. A compact
 * table of our own: the smallest packaged one is 109 KB. `scripts/reader/hant.mjs` adds pairs, writes it and lists them.
 */

/**
 * The simplified twins in the order of the traditional ones, as signs and not as themselves, which load in half as
 * much room again: one sign for a step from the twin before, from `BACK` behind it on; one of the last three signs where the step is
 * longer, and then two more, that are the code itself.
 */
const simplified =
  'Y{RB3{";_9{%C{RB{#B{&d{K}|Q/{&a{%={(O{#D{RD{%>{&h6{%B{n2{%?.{JJ{%}{){{%8;{)K{&i{#7{&f{#[{&m4{(S{*[{(L{&k{Kz{*]{(P{*Y' +
  '{(N{.F{,S#N|]#{Qi{-fWKj0{,M{/0{.l{/]{/7}=){/_{.j]K({0P-Z|]={0QCC{0O!{1E{|+{1uX{Wu{2z4{!>{6,{4pS{4O{V^}?u{4k{6Y{4k{7S' +
  '{!J{4={!y{6i{5<{8B{4Q{5={6]{43{9:{56{8={KX{6a{7O{8N{47{:<{6g{9r{94{4d{To{6!{KX{;&{6E{5|{4K{!H{:H{8C{9j{;p{54{8F|cu{:' +
  'U{<e;{^b{=u{>kj{Kd|da{??|"[{-K{=y{KS{?z{>m{={{@!{=z{>h{=v{?@{2y{>R{=RMn{=w8{BJ?{K:{q^{%1{C<@Z{CD0Ht{E({C}{F){EU{D1{F' +
  '*{GI{D2Y6{F,{EW{Fo{EX{I"{Gu{Fn9{Ek&{IFHzk{IpW{-B{J44{!6{K6r;HO{L"[/{-1{M{{L|:{Ml{j,{L{{#B{Mp{M!{N^{Lz{O15{M6{Lcml{PC' +
  '{M2{Q*Y{Q4f{QAI{R>X{3(D>49={Rg={RKH{2s{T+{4D{TT{.}{TS!A{|+{U&}BO{%u{UEH!1{Wc|ZN{X]{Vo}@!{-o{X,=6|2,{YI{Vp{X0{Vh{p&{V' +
  'k{Z"{YE<{X.{YL{Vl|m}{RR{]n{x|{VO{YH{W+{.={YKo{Xg{Vm{J>{V.{X){]%4{YF{]"{Vj{Xd{V7{YD{ZU{WZ{]c{_;{aCZ|ae{^e{aq{2e{^fo{a' +
  'l{aI{a*{^g{bP{an{e*{bQ{_B{cI{d>{ac{_8{cO{bL{ai{a/{_:{^J{d;{ag6{bO{cH{a0{.K{_g{am{a.{d={cL{^d{fA{e){fj{^k{f?{a);{d<sA' +
  '{ad{e-{dA/{3n{h"F{zq{hmM;{23{js(P8{iy|:z{kO{j[V{2t{j?s{kv{ix{jz{"0{%2|]H{mJ{!?{4*{_r{op{mc{ok{nq{Sx{ng{ov4E{pr{n*{no' +
  '{pt{nC{R>|eU|?N{nn{m}{ra{pz8{!u{nb{q8{t({nf{mO{o|{px2;{s2{v"{pu;{qy{v){qu{4*{u2{oI{u.{oE{vu{t4{ot{s"{vm{t3{v+{oz{t0}' +
  '<6{43{xn5{Tn{yrA3CE{ym{m[{BO{zW*flE>@{}h7{|E{-]{|oO{-[:{}O{|^|!w|!0{-t2{}w{}1|%1|!y|#!{-z|"||""={-||"g{|Ht|%P|&M{}2|' +
  '-#|#"{|+{}5|(S{2P|(O|%;{|-|"z|%4:|!z|!.<|)z|"-|&Q|#)|!{|"xA|%8|!/|(a|#@|"!@|&M{}k|i&|"&|"v|(Z|)k|(^|&S|(Y|%5|!-{|n|"' +
  '(|+<|!*{}0|)e|+;{T?|)i|*a|!D|(_|&L|([|-6{!q|-}0|-T|.>o|.E|-8|eY|.L|-wd|-&_|.Jd|-7{zW|.:E|0<|.Ke|-{|-Ar{"S{!^|22{KO{R' +
  'V{AN|2H{Ir{_U|2r|eX|2c[&up|3la|3[q45)i|3Y{-%|5^|4y*|6iY|6E|7N|8[|fR|62-|8]|6Q|8n|7||6j|8u|9_T6|cu{"u{zm|:p{Sw|;N{3u}' +
  '3)|<0t|;si|=S|>b|<2|?&{n1|?M/{Kz|?G>|eS|@C{%/{<d|@_F|AV|@p|i&|@I|Ao|BV|-h{mL|C,t|Bm8L|DT|Bc|DF|Blt;|Bk|H-|G2+.{Ud|G3' +
  '|FCt|Gs|Od|Gv{rO|G.|HE}!z|Hz}GS|HS|IM|HRo|fP|J@|!p|IuQK.(P|J%|K(fA{!M|L+Z+g|KM|LL|Mm|ia|MB|Ls|Mk|MC{Q=|N-|O&|L-|N0|M' +
  'A{4;|P1T|P7;{<T|UrA066;=E1A)88>6-D{^G|V=36;?58{T@|VA@A@/5560;@{!@|VR>%I9{b4|VuH)0|V6p?|V)|Vy{U*|V-qF*2AC|Q[|Vh2Q5|V6' +
  '|W&<=;54)|V!|W%6|aJ|gh|W7@|V@|WA.9:{3R|W;C|V,|WE|Uv|WD%G|VbEm6<|V>|WL6|VLEG|VO|Q/|dt|VEPv3?{^F|Uv|W"{=v}M)|X&,|c,|Xk' +
  '4{!n|_l{"*|YDP{=<}@&|["{BL|ZKA{4h|Z_qw|]l{76{(T|^9|[|5|]t|[{|]}|[Z;|]W|_*|]&|]p=]|]s|_@|^R|]K]|a2{2S{!W{,x{!c{ih|b.6' +
  'y:{.^|ct{,}|e8{RP|dY|eL|cq{S(|.>|cr|fJ:{40|cm|eV{dX|ey|cs|e]{QR|?L|fK{2H|ht|hX|e^-|c@|gi|eQ|io{E-|jn|eB|gj|cz|eR|im|' +
  'by|ec|l1|js5|cJb|kP|dD|lV{,t|g^|n+,{41|nQ5;|gf|n<M|p@|nh|oh{%/|jF{2W}4"|u&}4"|uF|tW|t&z|ws;8?{#!|w|=061S?|}=C/85;8{^' +
  'Q|}J@4=;.?A1>.8@4>,C,{5r}!!8)9G/96/<@*9{C;{V?}!4|}zJ46"H8:8<4F4@-D0899./"X|}T}!ADE,6={60|}M}!Z*|}WtY3}!;H>8|z/}!OEB4' +
  '9|}L}!e83B93{6a}!u|}?X}!r5;{;5}!x|}m|}H}!w|z.}!<SV}&;}!c|&z{Lf|J{{!S|br|4u8}%S8:A398<+BI,.?>49/G65=05C9{JR}&-6;}%Z{2' +
  'B}%iQ8A;694?5:8}%{BF=J6}.i}({L#}.i}*"})U}(}6}(<})7%m4]wW}--9{-D}-0=<F2={b+}-L-B?49448@5;4>|a]{zX}-^6;}-FR}-7[{0<}-gD' +
  '5{-E{<P{UE}.I|%a}.K}/|}.z?&}.M}./}/n}.+e}.&}/P}/;}12}0l{"+}0wg}0Ow}0y6e|^T{!4}2i|Pe{2&}2},P|sY}3.{3+};u694B{^]};z:<@' +
  '4>62G0)9a(<K}<H?66{Ph}<Y5;.(J6}<9Jm3&><1B|sj}=(;}<by8/}<oh}<1a}=B0-?f}<2{Tq}=]1<D}=#x%A+>8.N|t!}=5>t.}<%}=t.><&JK}=8' +
  '}>&}=[}<8q}>..B2H2;}=6oY8}=)}>:1!}82}=?}<k}>*[65}<QDDT}5u7}<T}>Q}<5}>T}>(}=Z}<K}6T{.O}?p8:=497::A6{4B}@,1:8>@{nA}?xZ' +
  '83=6:}?v{hq{,w}@<}-h}@wC{23}@c6K}@a:ka}@u}B0>I{m^}WN|:j{}I}Bz:)s|--}C||_+}D-{Pi|G{{2/}EU=@{6U}G4:88=2;5?6=4>1A+B5>99' +
  '6{ZC}G^999}GB}H6{4*{/#}H73=:8<}Iz8;66C{-"}J8{8X}J(}Lo{-X}Lp96;?93<15=2H66@3=A3>3>|iv}MG}LsG:{Y&}M%]}Lvj}M1|]r{3f{n@|' +
  ']B}G8}Nc{hq}@#{6L}1"}O>5}Rh<CFM=^}WL{.4}WP6;>I5?6B2QC4{2P{6@|Dl|?F{!b}X|I}D*{lh}D*{!m}Y?<{,]{-U{he}[H<L{Rl}[e<'

/** How far each traditional character lies from the one before, in the order of their codes: one sign each, and a `~` for all signs once. */
const steps =
  'B*}&:(~uQDC".AC)%08n"+7(#-.#&&*6&3>#)"*&"%=(&".()(^<F28]@&%0#:%3#"%&S7)#"&4#%%W#FHW(SSD%/~~i:&."_3"")7"*/?3**#"5(""F' +
  '5-(&"*3(3%))#-"")"%(<@~~c1(65?*(%+6&455(.,*(("("%*).%H%<5:#"&RS<XIHf8"=A)0%";))+.,B7RW(##-"5%O92)#&&Xs(#*7)#,QW%0G##' +
  '"8##t>%7+/1U9"#&5%#%",*B#F2#&#./)7528&~WBCS"*G3-C";%*)*#.#(&+%+)#&+)",-*%&&4)92&""####U~e2~.M%)"4"8#H="6K"B>13."0.5)' +
  '*"+%"(%%-/3""#%%"%+,((%")")#O@0"5:.ug7N"2-,)6#"#0-//.G*he%f~T8.H6++.@_,80T+8-)8.1"%/#.=""1%:,L+)"."&(%+3*"#+*2,5J44#' +
  ':*</-"%+#&)g>+"*.3.D1-&N~20h1X9+3.(B#.)5/@+Q14+"*06%+*%D",/*5%*7"3)"3,&#.3#5%%&(*(",&+%#&)%(#,+#/6*."<wHz,*/&%IB0%*"' +
  '3%-)"**"#2%.5(+&#)5+7,<(*(<]&?@1"F+(#"#"(~~+(/;"("]%:#.(()U,4Z(,(:%{N+RF/L9-,<#%#")_<40#eA./*8h4O^&2A0+M0&""LM1";&&%' +
  '1,e7%52/#5""*#c"&".-"#%O|=C&&^:&(G&0%#+6(?"/#&hK",,1##%""###%&"###"(0#""")%&%%-()%%"&#+""")++)#.###,"&"%"%#"#""+%"*)' +
  '""%"#%("%%%*#0"")"-#"(+%%"#"##((#"/#"(&%+""#/%"5&"#)~xP#1);("0?J"~%+5#"%*"*~J%>)#18;(+(E),7""-&#,#(%%%C""t0.)iOp;e//' +
  '(r&2%N7@4<1A&)(FI2#+a"%>#*%5%3"63+(2"/"%"265?"%~~i4[&u,G:(.&4~>1&v[(%<+%3&#)+%%W&.*###("""%##&#(-#&#((-&""((#"%%#"""' +
  '#"#,,#((&%#&#"#"""#+#&%%%%#%###(&("-"&#"%#%""####""#)&#*###%+%"0+0",""#%/&"&,%5&&#~o,)#&;J-"&("""""%%##)"#""""""%#*"' +
  '",#%"""#**)"#+%#%#&%"&~D&mRGD-&"9+*"")#1,9-#"(0<.*+""")"#")"%)&(%%"%#"+").#j*""%gD@;.&%#.,(%#.%("t97,&4)%&7_<#(+"(2"' +
  '&.*""&)%"#/7&%"%",(%1%""&"""(&##&)%",+/%-/#%#&,%&*+"(&#,#5))+&+/(%"")"(#%%"&%7"#*)"-*&(05###+((##%3-&)"&"##"#&8)K%&"' +
  '#%#-0"1%0#(("""~~v")("#"#&,#""%"&&-.##""&&""#&("~@("(0%-4*?%&63"#@999(#&7-#J:C(4B&&%###(""&"&(%/*""#4#"&(%-)("c##%&#' +
  '+#87%-""*(A0@~#"%#"02""%&###%.&1#0+%5/*#%#++("&%%(~2?;*0+%#",@-#8E@Y&~9~X1"#6B6&A%/)gj"~E&%"=1&"-"**,?PY*2O%&+'

/** One sign for each of so many steps, none of which a template would read. */
export const SIGNS = '!"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}'
const FIRST = 0x4e00
const BACK = 20
const LONG = SIGNS.length - 3

const twins = new Uint16Array(0x9fff - FIRST + 1)
let [at, twin, next] = [0, 0, 0]
const read = (): number => SIGNS.indexOf(simplified.charAt(next++))
for (const sign of steps)
  if (sign === '~') at += SIGNS.length
  else {
    at += SIGNS.indexOf(sign)
    const step = read()
    twin = step < LONG ? twin + step - BACK : ((step - LONG) * SIGNS.length + read()) * SIGNS.length + read()
    twins[at] = FIRST + twin
  }

/** The code of the simplified form of a character, given its code; 0 where it is written alike. */
export const simplifiedCode = (code: number): number => twins[code - FIRST] ?? 0
