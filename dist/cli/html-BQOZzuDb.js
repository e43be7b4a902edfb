import{N as e,P as t,_ as n,d as r,f as i,g as a,v as o,y as s}from"./check-Bc5MqJYB.js";import{t as c}from"./uri-CDb6JFcW.js";import{a as l,i as u,n as d,o as f,r as p,s as m,t as h}from"./coverage-words-FxXeo-q_.js";import{createHash as g}from"node:crypto";var _=class{#e;constructor(e,t){this.#e=e.map((e,n)=>e+b(t[n])).join(``)}toString(){return this.#e}};function v(e,...t){return new _(e,t)}function y(t){return e(t).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(`'`,`&#39;`)}function b(e){return e===void 0?``:e instanceof _?e.toString():typeof e==`object`?e.map(b).join(``):y(String(e))}function x(e,n){let{rule:r,severity:i,state:a,message:o,location:s,related:c}=e;return v`<article class="${i}">
<h3><span class="severity">${i}${a===`new`?``:`, ${a}`}</span> <code>${r}</code>: ${o}</h3>
${w(`Where`,void 0,s,n)}
${c.map(e=>w(`See`,e.message,e.location,n))}
<dl>${E(e,n)}</dl>
${e.fix&&v`<p>Fix: ${e.fix.title}</p><pre tabindex="0">${t(e.fix.preview).join(`
`).replaceAll(`	`,`    `).split(`
`).map(e=>v`${e}
`)}</pre>`}
</article>
`}function S(e,t){let{severity:n,rule:r,message:i,location:a,waiver:o}=e;return v`<li><span class="severity ${n}">${n}</span> <code>${r}</code>: ${i} (${C(a,t)})${o&&v`; waived until ${o.expires} by ${o.owner}: ${o.reason}`}</li>
`}function C(e,{options:t}){let n=v`<code>${i(e,t.mainRoot)}</code>`,r=t.permalink?.(e),a=r===void 0?void 0:c(r);return a===void 0?n:v`<a href="${a}">${n}</a>`}function w(e,t,n,i){let a=r(n,i.sources,160),o=a.map(e=>e===`gap`?3:String(e.number).length),s=Math.max(3,...o),c=a.map(e=>e===`gap`?v`<span class="number">${`...`.padStart(s)}</span>
`:T(e,s));return v`<p>${e} ${C(n,i)}${t===void 0?``:`: ${t}`}</p>
${c.length>0?v`<pre tabindex="0">${c}</pre>`:``}`}function T({number:e,text:t,from:n,to:r},i){let a=t.slice(n,r);return v`<span class="number">${String(e).padStart(i)} │ </span>${t.slice(0,n)}<mark>${a===``?` `:a}</mark>${t.slice(r)}
`}function E({expected:e,actual:t,hint:n,contract:r,item:i},a){let o=[],s=(e,t)=>{o.push(v`<dt>${e}</dt><dd>${t}</dd>`)};return e!==void 0&&s(`Expected`,e),t!==void 0&&s(`Found`,t),n!==void 0&&s(`Help`,n),r===void 0?i!==void 0&&s(`Item`,v`<code>${i}</code>`):s(`Contract`,v`${C(r,a)}${i&&v` (item <code>${i}</code>)`}`),o}function D(e,t,n,r){return v`<div class="scroll" role="region" aria-label="${e}" tabindex="0"><table>
<caption>${t}</caption>
<thead><tr>${n.map(e=>v`<th scope="col">${e}</th>`)}</tr></thead>
<tbody>
${r.map(e=>v`<tr>${e.map(e=>v`<td>${e}</td>`)}</tr>\n`)}</tbody>
</table></div>
`}function O({id:e,sites:t,rows:n}){let r=`${e}: how much of each surface each site has; what is there but does not count is named.`,i=n.map(e=>[e.title,...t.map(t=>{let n=e.counts.find(e=>e.site===t);return n===void 0?v`<span class="soft">not read</span>`:p(n)}),f(e),l(e),v`<code>${e.file}</code>`]);return D(`Parity ${e}`,r,[`Surface`,...t,`Ratio`,`Not counting`,`File`],i)}function k(e,t){let n=e.rows.map(e=>[d(e),C(e.location,t),v`<code>${e.actual}</code>`,v`<code>${e.expected}</code>`,e.authority,e.action]);return D(`Name ${e.canonical}`,u(e),[`State`,`Place`,`Says`,`Expected`,`The file is`,`Action`],n)}function A(e,t){return D(`Waivers`,`A waiver holds up to and including its last day.`,[`Last day`,`Holds back`,`Scope`,`Owner`,`Reason`,`Clause`],e.map(e=>[v`<time>${e.expires}</time>`,m(e),e.scope,e.owner,e.reason,C(e.location,t)]))}function j(e,t){return D(`Changes`,`Entries that differ between base and head.`,[`What`,`Entry`,`Collection`,`Place`,`Fields`],e.map(e=>[e.kind,e.label,v`<code>${e.collection}</code>`,C(e.location,t),M(e)]))}function M(e){switch(e.kind){case`added`:case`removed`:return v``;case`modified`:return v`${e.fields.map(N)}`;case`renamed`:return v`<div>was <code>${e.formerKey}</code></div>${e.fields.map(N)}`}}function N({field:e,before:t,after:n}){return v`<div><code>${e}</code>: ${P(t)} → ${P(n)}</div>`}function P(e){if(e===void 0)return v`<span class="soft">absent</span>`;let t=JSON.stringify(e);return v`<code>${t.length>120?`${t.slice(0,120)}…`:t}</code>`}function F(e){let{columns:t,rows:n}=e.coverage;return v`<div class="scroll" role="region" aria-label="Coverage matrix" tabindex="0"><table class="matrix">
<caption>Which subject has which entry. Read a row for a subject, a column for a checklist item.</caption>
<thead><tr><th scope="col">Subject</th>${t.map(({item:e,surface:t,title:n})=>v`<th scope="col"><code>${e}</code><small>${n===``?t:n}</small></th>`)}</tr></thead>
<tbody>
${n.map(e=>v`<tr><th scope="row">${e.label}</th>${t.map(({item:t})=>I(e.cells[t]??`not-applicable`))}</tr>
`)}</tbody>
</table></div>`}function I(e){let{sign:t,word:n}=h[e];return v`<td class="${e}"><span aria-hidden="true">${t}</span> ${n}</td>`}const L=`
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
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { padding: .4rem .75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--panel); white-space: nowrap; }
thead small { display: block; font-weight: 400; color: var(--soft); }
tbody th { font-weight: 600; background: var(--paper); position: sticky; left: 0; }
.matrix td { white-space: nowrap; }
.matrix tbody th { min-width: 13rem; }
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
@media print { article, tr { break-inside: avoid; } .scroll { overflow: visible; } }
`,R={id:`html`,mediaType:`text/html`,format:z};function z(e,t){let n={options:t,sources:new o(t)},r=H(e,s(e.findings),n),i=`${e.outcome}: ${e.contract.title}`;return`<!DOCTYPE html>\n${v`<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${g(`sha256`).update(L).digest(`base64`)}'; base-uri 'none'; form-action 'none'`}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${i}</title>
<style>${new _([L],[])}</style>
</head>
<body>
${B(e,r)}
<main>
${r.map(({id:e,title:t,body:n})=>v`<section aria-labelledby="${e}">
<h2 id="${e}">${t}</h2>
${n}
</section>
`)}</main>
<footer>vm-contract ${t.toolVersion}</footer>
</body>
</html>`.toString()}\n`}function B(e,t){let{sides:n,contract:r}=e;return v`<header class="${e.outcome}">
<h1>${V(e)}: ${r.title}</h1>
<p>${a(e)}</p>
<p class="soft">Checked ${n.head}${n.base===void 0?``:` against ${n.base}`} by <code>${r.file}</code>.</p>
<nav aria-label="Parts of this page"><ul>
${t.map(({id:e,title:t})=>v`<li><a href="#${e}">${t}</a></li>
`)}</ul></nav>
</header>`}function V({outcome:e,checked:t}){return e===`fail`?`✗ fail`:t.subjects===0||t.items===0?`? nothing was looked at`:`✓ pass`}function H(e,t,r){let{open:i,existing:a,waived:o,fixed:s}=t,{coverage:c,parity:l,names:u,waivers:d,changes:f}=e,p=v`<p>Nothing to repair.</p>`,m=v`${i.map(e=>x(e,r))}`;return[{id:`findings`,title:n(i.length,`finding`),size:1,body:i.length===0?p:m},{id:`coverage`,title:`Coverage`,size:c.rows.length,body:F(e)},{id:`parity`,title:`Parity of sites`,size:l.length,body:v`${l.map(O)}`},{id:`names`,title:`Names`,size:u.length,body:v`${u.map(e=>k(e,r))}`},{id:`existing`,title:`${a.length} existing`,size:a.length,body:U(`existing finding`,a,r)},{id:`waived`,title:`${o.length} waived`,size:o.length,body:U(`waived finding`,o,r)},{id:`waivers`,title:n(d.length,`waiver`),size:d.length,body:A(d,r)},{id:`fixed`,title:`${s.length} fixed, thank you`,size:s.length,body:W(s,r)},{id:`changes`,title:n(f.length,`change`),size:f.length,body:j(f,r)}].filter(({size:e})=>e>0)}function U(e,t,r){return v`<details><summary>${n(t.length,e)}, not blocking</summary>
${W(t,r)}
</details>`}function W(e,t){return v`<ul>
${e.map(e=>S(e,t))}</ul>`}export{R as htmlFormatter};