/** Our design tokens, as far as a document uses them: light, and dark where the reader's system is. */
const light = `color-scheme:light;--page:#f3f5f5;--surface:#fff;--line:#d9dfdf;--ink:#14201f;--ink-2:#43504e;--ink-3:#5f6b69;--accent:#1c4e9f;--focus:#1c4e9f;--asked:#7d5406;--asked-mark:#b27c0a;--plausible:#0a6553;--stretched:#95460a;--impossible:#a0163a;--unverifiable:#4b576a;--r1:#e4ebf5;--r2:#bccde6;--r3:#86a3cf;--r4:#41689f;--r5:#12305a;--grid:#e3e8e8;--axis:#7f8a8a;`
const dark = `color-scheme:dark;--page:#0e1314;--surface:#151b1c;--line:#2a3435;--ink:#e8edec;--ink-2:#b6c0be;--ink-3:#94a09e;--accent:#8fb6f7;--focus:#8fb6f7;--asked:#e9bd55;--asked-mark:#d7a532;--plausible:#8ae2c9;--stretched:#f2a469;--impossible:#f08099;--unverifiable:#adb9ca;--r1:#1d2b42;--r2:#2d4569;--r3:#4c70a8;--r4:#86a9e0;--r5:#cddffc;--grid:#232c2d;--axis:#738182;`

const rules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 14px/1.6 var(--sans);text-autospace:normal;font-variant-numeric:tabular-nums}
main{max-width:860px;margin:0 auto;padding:24px 20px 48px}
article{background:var(--surface);padding:24px 28px 32px;border-radius:10px}
article+article{margin-top:24px}
h1,h2,h3{line-height:1.25;font-weight:650;margin:28px 0 8px}
h1{font-size:24px;margin-top:0}h2{font-size:19px}h3{font-size:16px}
article>:first-child{margin-top:0}
h1+p{font-size:16px}
p,ul,ol,dl,table,figure{margin:0 0 12px}
ul,ol{padding-left:20px}
li+li{margin-top:4px}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.f{white-space:nowrap}
.theirs{color:var(--asked)}
.yours{color:var(--accent);text-decoration:underline}
.assumed{text-decoration:underline dotted;text-underline-offset:3px}
q{quotes:none;font-family:var(--serif);color:var(--asked)}
sup{font-size:12px;line-height:0;margin-left:1px}
sup a{text-decoration:none;padding:0 1px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));border-top:2px solid var(--ink);border-bottom:1px solid var(--line)}
.tiles div{padding:8px 12px 8px 0}
.tiles dt{color:var(--ink-2);font-size:13px}
.tiles dd{margin:0;font-size:19px;font-weight:650}
.tiles .f{white-space:normal}
.tiles small{display:block;font-size:12px;font-weight:400;color:var(--ink-3)}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--ink-2);padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--ink-2);font-weight:550;font-size:13px}
tbody th{font-weight:550}
.mark{white-space:nowrap;font-weight:650}
.plausible,.ok{color:var(--plausible)}.stretched{color:var(--stretched)}.impossible,.stop{color:var(--impossible)}.unverifiable,.open{color:var(--unverifiable)}
.ask{font-weight:650}
.more{color:var(--ink-2);font-size:13px}
figure{overflow:hidden}
figcaption{font-weight:650;margin-bottom:8px}
svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
.record{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;font-size:13px;color:var(--ink-2)}
.record dd{margin:0;font-family:var(--mono);overflow-wrap:anywhere}
.notes{font-size:13px;color:var(--ink-2);list-style:none;padding:0}
.notes li{display:grid;grid-template-columns:28px 1fr;overflow-wrap:anywhere}
.notes .f{white-space:normal}
.grid{stroke:var(--grid)}.axis{stroke:var(--axis)}.interval{stroke:var(--r4)}.bar{fill:var(--r3);stroke:var(--r4)}.bar.judged{fill:var(--surface)}.middle{stroke:var(--ink)}.asked{stroke:var(--asked-mark)}.asked-flag{fill:var(--asked-mark)}.ceiling{stroke:var(--ink)}.arrow{fill:var(--r4)}
.stack{stroke:var(--r4)}.stack.r1{fill:var(--r1)}.stack.r2{fill:var(--r2)}.stack.r3{fill:var(--r3)}.stack.r4{fill:var(--r4)}.stack.r5{fill:var(--r5)}.hatch{stroke:var(--surface)}.limit{stroke:var(--ink)}.drawn{stroke:var(--ink)}.end,.zero{stroke:var(--ink-2)}circle.open{fill:var(--surface);stroke:var(--ink)}
text.label,text.value,text.ceiling-text{fill:var(--ink)}text.sub,text.note,text.tick,text.key{fill:var(--ink-3)}text.asked-text{fill:var(--asked)}
@media screen and (max-width:720px){main{padding:0}article{padding:20px 16px 32px;border-radius:0}.wide{display:none}.narrow{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{display:block;border-bottom:1px solid var(--line);padding:6px 0}tbody th,tbody td{display:block;border:0;padding:1px 0}tbody td[data-label]::before{content:attr(data-label);color:var(--ink-3);font-size:12px;margin-right:8px}}
@media (prefers-contrast:more){:root{--line:var(--ink);--ink-2:var(--ink);--ink-3:var(--ink)}}
@media print{:root{${light}--page:#fff}main{max-width:none;padding:0}article{padding:0}article+article{break-before:page}h2,h3{break-after:avoid}tr,li,figure,.tiles div{break-inside:avoid}.wide{display:block}.narrow{display:none}a{color:inherit}
body{font-size:9.8px;line-height:1.2}h1{font-size:13px}h2,h3{font-size:11px;margin:3px 0 1px}h1+p{font-size:10.2px}.ask+br{display:none}.more{margin-left:5px}.tiles{grid-template-columns:repeat(auto-fit,minmax(90px,1fr))}p,ul,ol,dl,table,figure{margin-bottom:2px}li+li{margin-top:0}th,td{padding:0 8px 0 0}tbody th{white-space:nowrap}thead th,caption,.tiles dt,.more,.record,.notes{font-size:9.6px}.tiles div{padding:2px 8px 2px 0}.tiles dd{font-size:11px}.tiles small,sup{font-size:6.5px}.evidence{break-before:page}}
@page{size:A4;margin:9mm 12mm}
`

const faces = `--sans:"Source Sans 3","Segoe UI",system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei UI","Source Han Sans SC","Noto Sans CJK SC",sans-serif;--serif:"Source Serif 4",Georgia,"Source Han Serif SC","Noto Serif CJK SC","Songti SC",serif;--mono:ui-monospace,"SF Mono","Cascadia Mono","Noto Sans Mono CJK SC",monospace;`

/** The style sheet of a document of ours. It holds no text of anybody else. */
export const STYLE = `:root{${light}${faces}}\n@media screen and (prefers-color-scheme:dark){:root{${dark}}}${rules}`
