/** The page's style sheet. Colour stands only where a verdict does, and never alone. */
export const style = `
:root{--paper:#fffefb;--ink:#1b1b19;--quiet:#66645e;--line:#dedbd2;--wash:#f6f4ee;--mark:#fff0b8;--link:#1b1b19;
--contradiction:#a8201a;--update:#1f5f99;--difference:#8a5a00;--refinement:#2f6b5e;--agreement:#4a6b3a;--single-source:#66645e;
--text:"Iowan Old Style",Charter,"Source Serif 4",Georgia,"Times New Roman",serif;
--small:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--ink:#e9e6de;--quiet:#a19d93;--line:#37352f;--wash:#1f1e1b;--mark:#54470f;--link:#e9e6de;
--contradiction:#ff8d80;--update:#8dbff0;--difference:#e6b65c;--refinement:#7fc7b4;--agreement:#a5c78f;--single-source:#a19d93}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:76rem;padding:0 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 var(--text);overflow-wrap:break-word}
a{color:var(--link);text-decoration-color:var(--quiet);text-underline-offset:.15em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--update);outline-offset:2px}
ul{margin:0;padding:0;list-style:none}
small,.kind,.counts,nav,thead th,figcaption,.tag,.left,.letter,summary,.derived,.articles,.lineage,footer,details ul,details p,header>p{font-family:var(--small)}
header{border-bottom:3px double var(--line);padding:2.5rem 0 1.25rem}
h1{margin:0;font-size:clamp(1.9rem,5vw,2.75rem);line-height:1.1;font-weight:600;letter-spacing:-.015em}
header>p{margin:.4rem 0 1.25rem;color:var(--quiet);font-size:.9rem}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 1.75rem;font-size:.85rem;color:var(--quiet)}
.counts b{display:block;font:600 1.6rem/1.1 var(--text);color:var(--ink)}
.counts .contradiction b,.counts .update b,.counts .difference b{color:var(--c)}
nav{margin-top:1.25rem;font-size:.85rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.contradiction{--c:var(--contradiction)}.update{--c:var(--update)}.difference{--c:var(--difference)}
.refinement{--c:var(--refinement)}.agreement{--c:var(--agreement)}.single-source{--c:var(--single-source)}.none{--c:var(--line)}
h2{margin:3rem 0 .75rem;font-size:1.7rem;line-height:1.15;font-weight:600}
h3{margin:2.25rem 0 .75rem;font-family:var(--text);font-size:1.25rem;font-weight:600}
h3 small{color:var(--quiet);font-weight:400}
h4{margin:0;font-size:1.2rem;line-height:1.3;font-weight:600}
h4 span{display:block;font-size:1rem;font-weight:400;font-style:italic;color:var(--quiet)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.articles,.lineage{font-size:.875rem;line-height:1.6}
.articles time{color:var(--quiet)}
.derived{color:var(--quiet);font-style:italic;font-size:.8rem}
.derived::before{content:"↳ "}
.wide{overflow:auto;max-height:85vh;border-top:1px solid var(--ink);border-bottom:1px solid var(--line)}
table{border-collapse:separate;border-spacing:0;min-width:100%;font-size:.95rem;line-height:1.35}
th,td{padding:.5rem .75rem .55rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);min-width:8.5rem;max-width:18rem;background:var(--paper)}
thead th{position:sticky;top:0;z-index:2;font-size:.8rem;font-weight:600}
thead th small{display:block;font-weight:400}
tbody th{position:sticky;left:0;z-index:1;font-weight:400;min-width:11rem;max-width:16rem}
thead th:first-child{left:0;z-index:3}
tbody th a{text-decoration:none}
tbody th a:hover{text-decoration:underline}
tbody tr:last-child>*{border-bottom:0}
small{font-size:.75rem;color:var(--quiet)}
.silent{color:var(--quiet)}
.entry+.entry{margin-top:.4rem}
.entry small{display:block}
.entry .tag{color:var(--c);font-weight:600}
.wide{position:relative}
.entry.contradiction .words,.entry.update .words,.entry.difference .words{border-bottom:2px solid var(--c)}
.verdict{margin-top:2.25rem}
.verdict>summary{cursor:pointer;border-top:1px solid var(--ink);padding-top:.5rem}
.verdict>summary h3{display:inline;margin:0}
.finding{margin:1.25rem 0 2rem;padding-left:1rem;border-left:3px solid var(--c);break-inside:avoid}
.finding:target{background:var(--wash)}
.kind{margin:.15rem 0 .75rem;font-size:.8rem;color:var(--quiet)}
.kind b{color:var(--c);font-weight:600}
.sides{display:grid;gap:1rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.side{position:relative}
.message{margin:.25rem 0 .35rem;font-family:var(--small);font-size:.9rem}
.letter{margin:0;font-size:.75rem;font-weight:600;color:var(--c)}
figure{margin:0 0 .9rem}
blockquote{margin:0}
mark{background:var(--mark);color:inherit;padding:.05em .1em;border-radius:2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
figcaption{margin-top:.15rem;font-size:.8rem;color:var(--quiet)}
figcaption::before{content:"— "}
.finding details{font-size:.85rem;color:var(--quiet)}
.finding summary{cursor:pointer;font-size:.8rem}
.finding details ul{margin:.35rem 0;padding-left:1.1rem;list-style:disc}
.finding details p{margin:.35rem 0}
code{font-size:.95em}
.singles li{margin:.6rem 0}
.singles mark{background:none;font-weight:600}
.left{font-size:.85rem;color:var(--quiet)}
footer{margin-top:4rem;border-top:3px double var(--line);padding-top:1rem;font-size:.85rem;color:var(--quiet)}
footer h2{margin:.5rem 0;font-size:1.1rem;color:var(--ink)}
footer p{margin:1rem 0 0}
@media (max-width:40rem){th,td{padding:.4rem .5rem;min-width:7rem}tbody th{min-width:7.5rem;max-width:8.5rem}table{font-size:.875rem}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--mark:#eee}
body{max-width:none;padding:0;font-size:10pt}.wide{overflow:visible;max-height:none}thead th,tbody th{position:static}
mark{text-decoration:underline;text-decoration-thickness:1.5px}details>summary{list-style:none}details::details-content{content-visibility:visible;display:block}nav{display:none}}
`;

/** SHA-256 of `style`, which is all that the page's policy lets act. */
export const styleHash = 'sha256-Wpn1CfEJPlHvXnBoz8FfG9/dxsr6AIEmaSQoraN2QNY=';
