import{a as e,i as t,n,r,t as i}from"./chart-style-CEB5avHp.js";import{L as a,b as o,f as s,m as c,v as l,x as u,y as d}from"./check-DxGiwrI_.js";import{t as f}from"./uri-CDb6JFcW.js";import{a as p,i as m,n as h,r as g,t as _}from"./group-coverage-CweRjF3h.js";import{a as v,c as y,d as b,f as x,i as S,l as C,n as w,o as T,r as E,s as ee,t as te,u as ne}from"./coverage-words-Oci6XtcS.js";import{createHash as D}from"node:crypto";function O(t,n){let{rule:r,severity:i,state:o,message:s,location:c,related:l}=t,u=o===`new`?``:`, ${o}`;return e`<article class="${i}">
<h3><span class="severity">${i}${u}</span> <code>${r}</code>: ${s}</h3>
${j(`Where`,void 0,c,n)}
${l.map(e=>j(`See`,e.message,e.location,n))}
<dl>${N(t,n)}</dl>
${t.fix&&e`<p>Fix: ${t.fix.title}</p><pre tabindex="0">${a(t.fix.preview).join(`
`).replaceAll(`	`,`    `).split(`
`).map(t=>e`${t}
`)}</pre>`}
</article>
`}function k(t,n){let{severity:r,rule:i,message:a,location:o,waiver:s}=t;return e`<li><span class="severity ${r}">${r}</span> <code>${i}</code>: ${a} (${A(o,n)})${s&&e`; waived until ${s.expires} by ${s.owner}: ${s.reason}`}</li>
`}function A(t,{options:n}){let r=e`<code>${c(t,n.mainRoot)}</code>`,i=n.permalink?.(t),a=i===void 0?void 0:f(i);return a===void 0?r:e`<a href="${a}">${r}</a>`}function j(t,n,r,i){let a=s(r,i.sources,160),o=a.map(e=>e===`gap`?3:String(e.number).length),c=Math.max(3,...o),l=a.map(t=>t===`gap`?e`<span class="number">${`...`.padStart(c)}</span>
`:M(t,c));return e`<p>${t} ${A(r,i)}${n===void 0?``:`: ${n}`}</p>
${l.length>0?e`<pre tabindex="0">${l}</pre>`:``}`}function M({number:t,text:n,from:r,to:i},a){let o=n.slice(r,i);return e`<span class="number">${String(t).padStart(a)} │ </span>${n.slice(0,r)}<mark>${o===``?` `:o}</mark>${n.slice(i)}
`}function N({expected:t,actual:n,hint:r,contract:i,item:a},o){let s=[],c=(t,n)=>{s.push(e`<dt>${t}</dt><dd>${n}</dd>`)};return t!==void 0&&c(`Expected`,t),n!==void 0&&c(`Found`,n),r!==void 0&&c(`Help`,r),i===void 0?a!==void 0&&c(`Item`,e`<code>${a}</code>`):c(`Contract`,e`${A(i,o)}${a&&e` (item <code>${a}</code>)`}`),s}function P(t,n,r,i){return e`<div class="scroll" role="region" aria-label="${t}" tabindex="0"><table>
<caption>${n}</caption>
<thead><tr>${r.map(t=>e`<th scope="col">${t}</th>`)}</tr></thead>
<tbody>
${i.map(t=>e`<tr>${t.map(t=>e`<td>${t}</td>`)}</tr>\n`)}</tbody>
</table></div>
`}function F(t){let{id:n,sites:i,rows:a}=t,{body:o,height:s}=r(t),c=`${n}: how much of each surface each site has; what is there but does not count is named.`,l=a.map(t=>[t.title,...i.map(n=>{let r=t.counts.find(e=>e.site===n);return r===void 0?e`<span class="soft">not read</span>`:E(r)}),C(t),R(T(t)),R(y(t)),e`<div class="file"><code>${t.file}</code></div>`]),u=[`Surface`,...i,`Ratio`,`Missing`,`Not counting`,`File`];return e`<div class="scroll plot" role="region" aria-label="Plot of the sites" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${820} ${s}" role="img" aria-label="The table below says the same in words.">
${o}</svg></div>
${P(`Parity ${n}`,c,u,l)}`}function I(t,n){let r=x(t.rows).map(t=>[w(t.first),e`<div class="place">${A(t.first.location,n)}${v(t)}</div>`,t.first.field===void 0?e`<span class="soft">text</span>`:L(t.first.field),L(t.first.expected),L(t.first.actual),R(t.first.authority),R(t.first.action)]),i=[`State`,`Place`,`Field`,`Expected`,`Actual`,`The file is`,`Action`],a=`${ee(t)}: ${b(t)}.`;return e`<h3>${t.canonical}</h3>
${P(`Name ${t.canonical}`,a,i,r)}${t.tables.filter(e=>e.rows.length>0).map(e=>z(t,e,n))}`}function L(t){return e`<code class="name">${t}</code>`}function R(t=``){return e`<div class="list">${t}</div>`}function z({canonical:e},{file:t,heads:n,rows:r,title:i},a){let o=r.map(e=>[e.isAligned?`✓ aligned`:`✗ drift`,...e.cells.map(e=>e===``?`—`:e),A(e.location,a)]),s=`Entries of ${i} (${t}) that name ${e}.`;return P(`${i} of ${e}`,s,[`State`,...n,`Place`],o)}function B(t,n){let r=p(t).map(t=>[w(t.first),e`<div class="place">${A(t.first.location,n)}${v(t)}</div>`,L(t.first.actual),L(t.first.expected),R(t.first.authority),R(t.first.action)]),i=m(t).map(({canonical:t,source:n,says:r,elsewhere:i,match:a})=>[L(t),e`<code>${n}</code>`,r.length===0?`—`:e`${r.map(t=>e`${L(t)} `)}`,e`${i.map(t=>e`<div>${t}</div>`)}`,a]);return e`${r.length===0?``:e`<h3>To mend</h3>
${P(`Names to mend`,`Places that use an alias, over all names, the gravest first.`,g,r)}`}${i.length===0?``:e`<h3>Sources and other files</h3>
${P(`Sources and other files`,`What the sources of each name say, and what the other files say.`,h,i)}`}`}function V(t,n){return P(`Waivers`,`A waiver holds up to and including its last day.`,[`Last day`,`Left`,`Holds back`,`Scope`,`Owner`,`Reason`,`Clause`],t.map(t=>[e`<time>${t.expires}</time>`,e`<time>${S(t)}</time>`,ne(t),t.scope,t.owner,R(t.reason),e`<div class="place">${A(t.location,n)}</div>`]))}function H(t,n){return P(`Changes`,`Entries that differ between base and head.`,[`What`,`Entry`,`Collection`,`Place`,`Fields`],t.map(t=>[t.kind,t.label,e`<code>${t.collection}</code>`,A(t.location,n),re(t)]))}function re(t){switch(t.kind){case`added`:case`removed`:return e``;case`modified`:return e`${t.fields.map(U)}`;case`renamed`:return e`<div>was <code>${t.formerKey}</code></div>${t.fields.map(U)}`}}function U({field:t,before:n,after:r}){return e`<div><code>${t}</code>: ${W(n)} → ${W(r)}</div>`}function W(t){if(t===void 0)return e`<span class="soft">absent</span>`;let n=JSON.stringify(t);return e`<code>${n.length>120?`${n.slice(0,120)}…`:n}</code>`}function G(t){return e`${q(t)}${_(t).map(K)}`}function K({collection:t,columns:n,rows:r}){let i=n.map(({item:t,surface:n,title:r})=>e`<th scope="col"><code>${t}</code><small>${r===``?n:r}</small></th>`),a=r.map(t=>e`<tr><th scope="row">${t.label}</th>${n.map(({item:e})=>J(t.cells[e]??`not-applicable`))}</tr>
`);return e`<div class="scroll" role="region" aria-label="Coverage of ${t}" tabindex="0"><table class="matrix">
<caption>Which subject of ${t} has which entry. Read a row for a subject, a column for a checklist item.</caption>
<thead><tr><th scope="col">Subject</th>${i}</tr></thead>
<tbody>
${a}</tbody>
</table></div>
`}function q(t){let{body:r,height:i}=n(t);return e`<div class="scroll plot" role="region" aria-label="Plot of the coverage" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${820} ${i}" role="img" aria-label="The table below says the same in words.">
${r}</svg></div>
`}function J(t){let{sign:n,word:r}=te[t];return e`<td class="${t}"><span aria-hidden="true">${n}</span> ${r}</td>`}const Y=`
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --panel: #f6f8fa; --link: #0550ae;
  --error: #b31d28; --warning: #7d4e00; --info: #0550ae; --good: #1a6632; --mark: #fff1b8; --mark-ink: #1c2128;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --soft: #9aa4af; --line: #3d444d; --panel: #161b22; --link: #79b8ff;
    --error: #ff8e8a; --warning: #e3b341; --info: #79b8ff; --good: #6fdd8b; --mark: #5c4a00; --mark-ink: #fff8dc;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em; }
pre { margin: .5rem 0; padding: .6rem .75rem; overflow-x: auto; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; line-height: 1.45; overflow-wrap: normal; }
pre .number { color: var(--soft); user-select: none; }
mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline; text-decoration-thickness: 2px; }
header { padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: .5rem solid var(--soft); border-radius: 6px; background: var(--panel); }
header.pass { border-left-color: var(--good); }
header.fail { border-left-color: var(--error); }
header p, article p { margin: .25rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
article { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: 6px; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article.info { border-left-color: var(--info); }
.severity { font-weight: 700; }
.error .severity, .severity.error { color: var(--error); }
.warning .severity, .severity.warning { color: var(--warning); }
.info .severity, .severity.info { color: var(--info); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { padding: .4rem .75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--panel); white-space: nowrap; }
thead small { display: block; font-weight: 400; color: var(--soft); }
tbody th { font-weight: 600; background: var(--paper); position: sticky; left: 0; }
.matrix td, td:first-child { white-space: nowrap; }
.matrix tbody th { min-width: 13rem; }
code.name { white-space: nowrap; }
.list { min-width: 9rem; }
.place, .file { overflow-wrap: anywhere; }
.place { min-width: 20rem; }
.file { min-width: 11rem; }
td.present { color: var(--good); }
td.missing, td.not-checked { color: var(--error); font-weight: 700; }
td.incomplete, td.mismatched { color: var(--warning); font-weight: 700; }
td.waived { font-style: italic; }
td.not-applicable, .soft { color: var(--soft); }
details { margin: .5rem 0; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
li { margin: .35rem 0; }
time { white-space: nowrap; }
footer { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
.plot { padding: .75rem; }
.chart { display: block; width: 100%; min-width: 40rem; max-width: 54rem; height: auto; font: 13px system-ui, sans-serif; }
@media print { article, tr { break-inside: avoid; } .scroll { overflow: visible; } }
${i}`,X={id:`html`,mediaType:`text/html`,format:ie};function ie(n,r){let i={options:r,sources:new o(r)},a=ae(ce(n,u(n.findings),i),r.leads),s=`${n.outcome}: ${n.contract.title}`,c=`default-src 'none'; style-src 'sha256-${D(`sha256`).update(Y).digest(`base64`)}'; base-uri 'none'; form-action 'none'`;return`<!DOCTYPE html>\n${e`<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${c}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${s}</title>
<style>${new t([Y],[])}</style>
</head>
<body>
${oe(n,a)}
<main>
${a.map(({id:t,title:n,body:r})=>e`<section aria-labelledby="${t}">
<h2 id="${t}">${n}</h2>
${r}
</section>
`)}</main>
<footer>vm-contract ${r.toolVersion}</footer>
</body>
</html>`.toString()}\n`}const Z=[`coverage`,`parity`,`names`,`waivers`];function ae(e,t){return t===`tables`?[...e.filter(({id:e})=>Z.includes(e)),...e.filter(({id:e})=>!Z.includes(e))]:e}function oe(t,n){let{sides:r,contract:i}=t;return e`<header class="${t.outcome}">
<h1>${se(t)}: ${i.title}</h1>
<p>${l(t)}</p>
<p class="soft">Checked ${r.head}${r.base===void 0?``:` against ${r.base}`} by <code>${i.file}</code>.</p>
<nav aria-label="Parts of this page"><ul>
${n.map(({id:t,title:n})=>e`<li><a href="#${t}">${n}</a></li>
`)}</ul></nav>
</header>`}function se({outcome:e,checked:t}){return e===`fail`?`✗ fail`:t.subjects===0||t.items===0?`? nothing was looked at`:`✓ pass`}function ce(t,n,r){let{open:i,existing:a,waived:o,fixed:s}=n,{coverage:c,parity:l,names:u,waivers:f,changes:p}=t,m=e`<p>Nothing to repair.</p>`,h=e`${i.map(e=>O(e,r))}`;return[{id:`findings`,title:d(i.length,`finding`),size:1,body:i.length===0?m:h},{id:`coverage`,title:`Coverage`,size:c.rows.length,body:G(t)},{id:`parity`,title:`Parity of sites`,size:l.length,body:e`${l.map(F)}`},{id:`names`,title:`Names`,size:u.length,body:e`${u.map(e=>I(e,r))}${B(u,r)}`},{id:`existing`,title:`${a.length} existing`,size:a.length,body:Q(`existing finding`,a,r)},{id:`waived`,title:`${o.length} waived`,size:o.length,body:Q(`waived finding`,o,r)},{id:`waivers`,title:d(f.length,`waiver`),size:f.length,body:V(f,r)},{id:`fixed`,title:`${s.length} fixed, thank you`,size:s.length,body:$(s,r)},{id:`changes`,title:d(p.length,`change`),size:p.length,body:H(p,r)}].filter(({size:e})=>e>0)}function Q(t,n,r){return e`<details><summary>${d(n.length,t)}, not blocking</summary>
${$(n,r)}
</details>`}function $(t,n){return e`<ul>
${t.map(e=>k(e,n))}</ul>`}export{X as htmlFormatter};