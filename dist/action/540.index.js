export const id=540;export const ids=[540];export const modules={9325:((e,t,n)=>{n.d(t,{p:()=>r});let r={present:{sign:`✓`,word:`present`,gap:!1},missing:{sign:`✗`,word:`missing`,gap:!0},incomplete:{sign:`◐`,word:`incomplete`,gap:!0},mismatched:{sign:`≠`,word:`mismatched`,gap:!0},waived:{sign:`○`,word:`waived`,gap:!1},"not-applicable":{sign:`–`,word:`not asked`,gap:!1},"not-checked":{sign:`?`,word:`not checked`,gap:!0}}}),75162:((e,t,n)=>{n.d(t,{MP:()=>s,TL:()=>i,m:()=>a,mt:()=>o});var r=n(41701);let i=[`Severity`,`Place`,`Current`,`Should be`,`The file is`,`Action`],a=[`Name`,`Source`,`It says`,`Other files say`,`Match`];function o(e){return(0,r.Ej)(e.flatMap(({rows:e})=>e.filter(({isAligned:e})=>!e)))}function s(e){return e.flatMap(e=>e.tables.map(t=>c(e,t)))}function c(e,{file:t,heads:n,rows:r}){let i=u(r.map(({cells:e})=>e[n.length-1]??``)),a=e.rows.filter(({location:e})=>e.path!==t),o=r.some(({isAligned:e})=>!e),s=a.some(({isAligned:e})=>!e);return{canonical:e.canonical,source:t,says:i,elsewhere:l(a),match:o?`✗ drift`:s?`✗ partial drift`:`✓ aligned`}}function l(e){return u(e.map(({authority:e=``})=>e)).map(t=>{let n=u(e.filter(({authority:e=``})=>e===t).map(({actual:e})=>e));return`${t===``?`others`:t}: ${n.join(`, `)}`})}function u(e){return[...new Set(e)].sort()}}),41701:((e,t,n)=>{n.d(t,{Ej:()=>u,Pe:()=>a,T_:()=>c,UV:()=>s,XZ:()=>p,bX:()=>l,kc:()=>d,pt:()=>g,sz:()=>o,uh:()=>h,vG:()=>i});var r=n(50873);function i({counting:e,total:t}){return e===t?String(e):`${e} of ${t}`}function a(e){let t=e.counts.map(({counting:e})=>e),[n=0,r=0]=t,i=t.length===2&&r>0?`, ${Number((n/r).toFixed(1))}×`:``;return`${t.join(`:`)}${i}`}function o(e){return e.counts.filter(({notCounting:e})=>e.length>0).map(({site:e,notCounting:t})=>`${e}: ${t.join(`, `)}`).join(`; `)}function s(e){return e.counts.filter(({missing:e})=>e.length>0).map(({site:e,missing:t})=>`${e}: ${t.join(`, `)}`).join(`; `)}function c({canonical:e,group:t,aliases:n}){return`"${e}"${t===void 0?``:` (${t})`}${n.length===0?``:`, not ${n.map(e=>`"${e}"`).join(`, `)}`}`}function l({isAligned:e,severity:t}){return e?`✓ aligned`:`✗ ${t}`}function u(e){let t=new Map;for(let n of e){let{location:e,actual:r,field:i,isAligned:a,severity:o}=n,s=JSON.stringify([e.root,e.path,r,i,a,o]);t.set(s,[...t.get(s)??[],n])}return[...t.values()].flatMap(e=>e[0]?[{first:e[0],rows:e}]:[]).sort((e,t)=>f(t.first)-f(e.first))}function d({rows:e}){let t=e.slice(1).map(({location:e})=>e.range.start.line);return t.length===0?``:` and line${t.length===1?``:`s`} ${t.join(`, `)}`}function f({isAligned:e,severity:t}){return e?0:{info:1,warning:2,error:3}[t]}function p({rows:e}){let t=e.filter(({isAligned:e})=>!e),n=(0,r.L)(m(e.filter(({isAligned:e})=>e)),`file`);return t.length===0?`✓ aligned in ${n}`:`✗ drift: ${[...new Set(t.map(({actual:e})=>e))].sort().map(e=>`"${e}" in ${(0,r.L)(m(t.filter(({actual:t})=>t===e)),`file`)}`).join(`, `)}; aligned in ${n}`}function m(e){return new Set(e.map(({location:e})=>JSON.stringify([e.root,e.path]))).size}function h({daysLeft:e}){return e===0?`last day`:e>0?`${(0,r.L)(e,`day`)} left`:`${(0,r.L)(-e,`day`)} ago`}function g({isExpired:e,waives:t}){return e?`✗ expired`:t===0?`– nothing`:`○ ${t===1?`1 finding`:`${t} findings`}`}}),31340:((e,t,n)=>{n.d(t,{d:()=>r});function r(e,t){let{line:n,column:r}=e.range.start;return`${i(e,t)}:${n}:${r}${e.revision===`base`?` (at base)`:``}`}function i(e,t){return e.root===t?e.path:`${e.root}:${e.path}`}}),69416:((e,t,n)=>{n.d(t,{F:()=>a});let r=/[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u,i=/[\p{Mn}\p{Me}]/u;function a(e){let t=0;for(let n of e)t+=o(n);return t}function o(e){return e<`̀`?1:i.test(e)?0:r.test(e)?2:1}}),6922:((e,t,n)=>{n.d(t,{Ed:()=>i,qy:()=>a});var r=n(6380);class i{#e;constructor(e,t){this.#e=e.map((e,n)=>e+s(t[n])).join(``)}toString(){return this.#e}}function a(e,...t){return new i(e,t)}function o(e){return(0,r.jQ)(e).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(`'`,`&#39;`)}function s(e){return e===void 0?``:e instanceof i?e.toString():typeof e==`object`?e.map(s).join(``):o(String(e))}}),10713:((e,t,n)=>{n.d(t,{z:()=>u});var r=n(69416),i=n(16555);function a(e,t,n,r){let i=Math.max(0,Math.min(t,e.length)-2*r),a=s(e,o(e,i),i+6*r),{first:u,end:d}=c(a,t,r),f=u>0||i>0,p=d<a.length||(a.at(-1)?.end??0)<e.length;return l(a.slice(u,d),{from:t,to:Math.max(n,t+1)},f?`…`:``,p?`…`:``)}function o(e,t){let n=e.charCodeAt(t);return n>=56320&&n<=57343?t-1:t}function s(e,t,n){let a=[],o=0,s=t;for(let c of e.slice(t,n)){let t=c===`	`?` `.repeat(4-o%4):(0,i.Z)(e,s,c),n=(0,r.F)(t);a.push({at:s,end:s+c.length,shown:t,columns:n}),o+=n,s+=c.length}return a}function c(e,t,n){if(e.reduce((e,t)=>e+t.columns,0)<=n)return{first:0,end:e.length};let r=e.findLastIndex(e=>e.at<=t),i=Math.max(0,r),a=0;for(;i>0&&a+(e[i-1]?.columns??0)<=n/3;)a+=e[--i]?.columns??0;let o=i,s=2;for(;o<e.length&&s+(e[o]?.columns??0)<=n;)s+=e[o++]?.columns??0;for(;i>0&&s+(e[i-1]?.columns??0)<=n;)s+=e[--i]?.columns??0;return{first:i,end:o}}function l(e,t,n,r){let i=n,a,o;for(let n of e){let e=n.end>t.from&&n.at<t.to;e&&(a??=i.length),i+=n.shown,e&&(o=i.length)}let s=i.length;return{text:i+r,from:a??s,to:o??s+1}}function u(e,t,n){let r=t.get(e,e.revision);return r===void 0?[]:d(r.lines,e.range,n)}function d(e,t,n){let r=t.start.line,i=f(e,t);if(r>e.lineCount)return[];let a=i-r<5?m(r,i):[...m(r,r+2),i],o=[];for(let[r,s]of a.entries())r>0&&s!==(a[r-1]??0)+1&&o.push(`gap`),o.push(p(e,t,s,i,n));return o}function f(e,t){let{start:n,end:r}=t,i=r.line>n.line&&r.column===1?r.line-1:r.line;return Math.max(n.line,Math.min(i,e.lineCount))}function p(e,t,n,r,i){let o=n===1?e.lineText(1).replace(/^\ufeff/,``):e.lineText(n),s=n===t.start.line?t.start.column-1:o.search(/\S|$/),c=n===r&&n===t.end.line?t.end.column-1:o.length;return{number:n,...a(o,s,Math.max(s,c),i)}}function m(e,t){return Array.from({length:t-e+1},(t,n)=>e+n)}}),81735:((e,t,n)=>{n.d(t,{_:()=>r});function r({coverage:e}){return[...new Set(e.rows.map(({collection:e})=>e))].map(t=>{let n=e.rows.filter(e=>e.collection===t),r=e=>n.some(({cells:t})=>(t[e]??`not-applicable`)!==`not-applicable`);return{collection:t,rows:n,columns:e.columns.filter(({item:e})=>r(e))}})}}),20540:((e,t,n)=>{n.r(t),n.d(t,{htmlFormatter:()=>U});var r=n(77598),i=n(6922),a=n(6303),o=n(31340),s=n(6380),c=n(20545),l=n(10713);function u(e,t){let{rule:n,severity:r,state:a,message:o,location:c,related:l}=e,u=a===`new`?``:`, ${a}`;return(0,i.qy)`<article class="${r}">
<h3><span class="severity">${r}${u}</span> <code>${n}</code>: ${o}</h3>
${p(`Where`,void 0,c,t)}
${l.map(e=>p(`See`,e.message,e.location,t))}
<dl>${h(e,t)}</dl>
${e.fix&&(0,i.qy)`<p>Fix: ${e.fix.title}</p><pre tabindex="0">${(0,s.mp)(e.fix.preview).join(`
`).replaceAll(`	`,`    `).split(`
`).map(e=>(0,i.qy)`${e}
`)}</pre>`}
</article>
`}function d(e,t){let{severity:n,rule:r,message:a,location:o,waiver:s}=e;return(0,i.qy)`<li><span class="severity ${n}">${n}</span> <code>${r}</code>: ${a} (${f(o,t)})${s&&(0,i.qy)`; waived until ${s.expires} by ${s.owner}: ${s.reason}`}</li>
`}function f(e,{options:t}){let n=(0,i.qy)`<code>${(0,o.d)(e,t.mainRoot)}</code>`,r=t.permalink?.(e),a=r===void 0?void 0:(0,c.j)(r);return a===void 0?n:(0,i.qy)`<a href="${a}">${n}</a>`}function p(e,t,n,r){let a=(0,l.z)(n,r.sources,160),o=a.map(e=>e===`gap`?3:String(e.number).length),s=Math.max(3,...o),c=a.map(e=>e===`gap`?(0,i.qy)`<span class="number">${`...`.padStart(s)}</span>
`:m(e,s));return(0,i.qy)`<p>${e} ${f(n,r)}${t===void 0?``:`: ${t}`}</p>
${c.length>0?(0,i.qy)`<pre tabindex="0">${c}</pre>`:``}`}function m({number:e,text:t,from:n,to:r},a){let o=t.slice(n,r);return(0,i.qy)`<span class="number">${String(e).padStart(a)} │ </span>${t.slice(0,n)}<mark>${o===``?` `:o}</mark>${t.slice(r)}
`}function h({expected:e,actual:t,hint:n,contract:r,item:a},o){let s=[],c=(e,t)=>{s.push((0,i.qy)`<dt>${e}</dt><dd>${t}</dd>`)};return e!==void 0&&c(`Expected`,e),t!==void 0&&c(`Found`,t),n!==void 0&&c(`Help`,n),r===void 0?a!==void 0&&c(`Item`,(0,i.qy)`<code>${a}</code>`):c(`Contract`,(0,i.qy)`${f(r,o)}${a&&(0,i.qy)` (item <code>${a}</code>)`}`),s}var g=n(75162),_=n(41701),v=n(85174),y=n(12116);function b(e,t,n,r){return(0,i.qy)`<div class="scroll" role="region" aria-label="${e}" tabindex="0"><table>
<caption>${t}</caption>
<thead><tr>${n.map(e=>(0,i.qy)`<th scope="col">${e}</th>`)}</tr></thead>
<tbody>
${r.map(e=>(0,i.qy)`<tr>${e.map(e=>(0,i.qy)`<td>${e}</td>`)}</tr>\n`)}</tbody>
</table></div>
`}function x(e){let{id:t,sites:n,rows:r}=e,{body:a,height:o}=(0,y.E)(e),s=`${t}: how much of each surface each site has; what is there but does not count is named.`,c=r.map(e=>[e.title,...n.map(t=>{let n=e.counts.find(e=>e.site===t);return n===void 0?(0,i.qy)`<span class="soft">not read</span>`:(0,_.vG)(n)}),(0,_.Pe)(e),w((0,_.UV)(e)),w((0,_.sz)(e)),(0,i.qy)`<div class="file"><code>${e.file}</code></div>`]),l=[`Surface`,...n,`Ratio`,`Missing`,`Not counting`,`File`];return(0,i.qy)`<div class="scroll plot" role="region" aria-label="Plot of the sites" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${v.I} ${o}" role="img" aria-label="The table below says the same in words.">
${a}</svg></div>
${b(`Parity ${t}`,s,l,c)}`}function S(e,t){let n=(0,_.Ej)(e.rows).map(e=>[(0,_.bX)(e.first),(0,i.qy)`<div class="place">${f(e.first.location,t)}${(0,_.kc)(e)}</div>`,e.first.field===void 0?(0,i.qy)`<span class="soft">text</span>`:C(e.first.field),C(e.first.expected),C(e.first.actual),w(e.first.authority),w(e.first.action)]),r=[`State`,`Place`,`Field`,`Expected`,`Actual`,`The file is`,`Action`],a=`${(0,_.T_)(e)}: ${(0,_.XZ)(e)}.`;return(0,i.qy)`<h3>${e.canonical}</h3>
${b(`Name ${e.canonical}`,a,r,n)}${e.tables.filter(e=>e.rows.length>0).map(n=>T(e,n,t))}`}function C(e){return(0,i.qy)`<code class="name">${e}</code>`}function w(e=``){return(0,i.qy)`<div class="list">${e}</div>`}function T({canonical:e},{file:t,heads:n,rows:r,title:i},a){let o=r.map(e=>[e.isAligned?`✓ aligned`:`✗ drift`,...e.cells.map(e=>e===``?`—`:e),f(e.location,a)]),s=`Entries of ${i} (${t}) that name ${e}.`;return b(`${i} of ${e}`,s,[`State`,...n,`Place`],o)}function E(e,t){let n=(0,g.mt)(e).map(e=>[(0,_.bX)(e.first),(0,i.qy)`<div class="place">${f(e.first.location,t)}${(0,_.kc)(e)}</div>`,C(e.first.actual),C(e.first.expected),w(e.first.authority),w(e.first.action)]),r=(0,g.MP)(e).map(({canonical:e,source:t,says:n,elsewhere:r,match:a})=>[C(e),(0,i.qy)`<code>${t}</code>`,n.length===0?`—`:(0,i.qy)`${n.map(e=>(0,i.qy)`${C(e)} `)}`,(0,i.qy)`${r.map(e=>(0,i.qy)`<div>${e}</div>`)}`,a]);return(0,i.qy)`${n.length===0?``:(0,i.qy)`<h3>To mend</h3>
${b(`Names to mend`,`Places that use an alias, over all names, the gravest first.`,g.TL,n)}`}${r.length===0?``:(0,i.qy)`<h3>Sources and other files</h3>
${b(`Sources and other files`,`What the sources of each name say, and what the other files say.`,g.m,r)}`}`}function D(e,t){return b(`Waivers`,`A waiver holds up to and including its last day.`,[`Last day`,`Left`,`Holds back`,`Scope`,`Owner`,`Reason`,`Clause`],e.map(e=>[(0,i.qy)`<time>${e.expires}</time>`,(0,i.qy)`<time>${(0,_.uh)(e)}</time>`,(0,_.pt)(e),e.scope,e.owner,w(e.reason),(0,i.qy)`<div class="place">${f(e.location,t)}</div>`]))}function O(e,t){return b(`Changes`,`Entries that differ between base and head.`,[`What`,`Entry`,`Collection`,`Place`,`Fields`],e.map(e=>[e.kind,e.label,(0,i.qy)`<code>${e.collection}</code>`,f(e.location,t),k(e)]))}function k(e){switch(e.kind){case`added`:case`removed`:return(0,i.qy)``;case`modified`:return(0,i.qy)`${e.fields.map(A)}`;case`renamed`:return(0,i.qy)`<div>was <code>${e.formerKey}</code></div>${e.fields.map(A)}`}}function A({field:e,before:t,after:n}){return(0,i.qy)`<div><code>${e}</code>: ${j(t)} → ${j(n)}</div>`}function j(e){if(e===void 0)return(0,i.qy)`<span class="soft">absent</span>`;let t=JSON.stringify(e);return(0,i.qy)`<code>${t.length>120?`${t.slice(0,120)}…`:t}</code>`}var M=n(9325),N=n(81735),P=n(13991);function F(e){return(0,i.qy)`${L(e)}${(0,N._)(e).map(I)}`}function I({collection:e,columns:t,rows:n}){let r=t.map(({item:e,surface:t,title:n})=>(0,i.qy)`<th scope="col"><code>${e}</code><small>${n===``?t:n}</small></th>`),a=n.map(e=>(0,i.qy)`<tr><th scope="row">${e.label}</th>${t.map(({item:t})=>R(e.cells[t]??`not-applicable`))}</tr>
`);return(0,i.qy)`<div class="scroll" role="region" aria-label="Coverage of ${e}" tabindex="0"><table class="matrix">
<caption>Which subject of ${e} has which entry. Read a row for a subject, a column for a checklist item.</caption>
<thead><tr><th scope="col">Subject</th>${r}</tr></thead>
<tbody>
${a}</tbody>
</table></div>
`}function L(e){let{body:t,height:n}=(0,P.V)(e);return(0,i.qy)`<div class="scroll plot" role="region" aria-label="Plot of the coverage" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${v.I} ${n}" role="img" aria-label="The table below says the same in words.">
${t}</svg></div>
`}function R(e){let{sign:t,word:n}=M.p[e];return(0,i.qy)`<td class="${e}"><span aria-hidden="true">${t}</span> ${n}</td>`}let z=`
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
${n(22134).V}`;var B=n(50873),V=n(76397),H=n(3489);let U={id:`html`,mediaType:`text/html`,format:W};function W(e,t){let n={options:t,sources:new V.j(t)},o=K(Y(e,(0,a.k)(e.findings),n),t.leads),s=`${e.outcome}: ${e.contract.title}`,c=`default-src 'none'; style-src 'sha256-${(0,r.createHash)(`sha256`).update(z).digest(`base64`)}'; base-uri 'none'; form-action 'none'`;return`<!DOCTYPE html>\n${(0,i.qy)`<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${c}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${s}</title>
<style>${new i.Ed([z],[])}</style>
</head>
<body>
${q(e,o)}
<main>
${o.map(({id:e,title:t,body:n})=>(0,i.qy)`<section aria-labelledby="${e}">
<h2 id="${e}">${t}</h2>
${n}
</section>
`)}</main>
<footer>vm-contract ${t.toolVersion}</footer>
</body>
</html>`.toString()}\n`}let G=[`coverage`,`parity`,`names`,`waivers`];function K(e,t){return t===`tables`?[...e.filter(({id:e})=>G.includes(e)),...e.filter(({id:e})=>!G.includes(e))]:e}function q(e,t){let{sides:n,contract:r}=e;return(0,i.qy)`<header class="${e.outcome}">
<h1>${J(e)}: ${r.title}</h1>
<p>${(0,H.SM)(e)}</p>
<p class="soft">Checked ${n.head}${n.base===void 0?``:` against ${n.base}`} by <code>${r.file}</code>.</p>
<nav aria-label="Parts of this page"><ul>
${t.map(({id:e,title:t})=>(0,i.qy)`<li><a href="#${e}">${t}</a></li>
`)}</ul></nav>
</header>`}function J({outcome:e,checked:t}){return e===`fail`?`✗ fail`:t.subjects===0||t.items===0?`? nothing was looked at`:`✓ pass`}function Y(e,t,n){let{open:r,existing:a,waived:o,fixed:s}=t,{coverage:c,parity:l,names:d,waivers:f,changes:p}=e,m=(0,i.qy)`<p>Nothing to repair.</p>`,h=(0,i.qy)`${r.map(e=>u(e,n))}`;return[{id:`findings`,title:(0,B.L)(r.length,`finding`),size:1,body:r.length===0?m:h},{id:`coverage`,title:`Coverage`,size:c.rows.length,body:F(e)},{id:`parity`,title:`Parity of sites`,size:l.length,body:(0,i.qy)`${l.map(x)}`},{id:`names`,title:`Names`,size:d.length,body:(0,i.qy)`${d.map(e=>S(e,n))}${E(d,n)}`},{id:`existing`,title:`${a.length} existing`,size:a.length,body:X(`existing finding`,a,n)},{id:`waived`,title:`${o.length} waived`,size:o.length,body:X(`waived finding`,o,n)},{id:`waivers`,title:(0,B.L)(f.length,`waiver`),size:f.length,body:D(f,n)},{id:`fixed`,title:`${s.length} fixed, thank you`,size:s.length,body:Z(s,n)},{id:`changes`,title:(0,B.L)(p.length,`change`),size:p.length,body:O(p,n)}].filter(({size:e})=>e>0)}function X(e,t,n){return(0,i.qy)`<details><summary>${(0,B.L)(t.length,e)}, not blocking</summary>
${Z(t,n)}
</details>`}function Z(e,t){return(0,i.qy)`<ul>
${e.map(e=>d(e,t))}</ul>`}}),76397:((e,t,n)=>{n.d(t,{j:()=>i});var r=n(62553);class i{#e;#t=new Map;constructor(e){this.#e=e}get(e,t){let n=JSON.stringify([e.root,e.path,t]);return this.#t.has(n)||this.#t.set(n,this.#n(e,t)),this.#t.get(n)}#n({root:e,path:t},n){let i=this.#e.sourceOf({root:e,path:t,revision:n});return i===void 0?void 0:{text:i,lines:new r.r(i)}}}}),85174:((e,t,n)=>{n.d(t,{I:()=>o,S:()=>s});var r=n(69416),i=n(6922),a=n(6380);let o=820;function s(e,t,n=0){let r=280/Math.max(1,...t.flatMap(({bars:e})=>e.map(({whole:e,solid:t})=>Math.max(e,t)))),a=n+34,o=t.map(e=>{let t=a;return a+=Math.max(1,e.bars.length)*20+12,c(e,t,r)});return{body:(0,i.qy)`<text x="0" y="${n+16}" font-weight="700" font-size="15">${u(e,90)}</text>
<path class="faint" d="M${280} ${n+34-6}V${a-12+2}" />
${o}`,height:a-n}}function c({title:e,bars:t},n,r){return(0,i.qy)`<text x="0" y="${n+13}" font-weight="600">${u(e,30)}</text>
${t.map((e,t)=>l(e,n+t*20,r))}`}function l({name:e,solid:t,whole:n,text:r},a,o){let[s,c]=[t*o,Math.max(n,t)*o],l=n>t?(0,i.qy)`<rect class="whole" x="${280}" y="${a+.5}" width="${c.toFixed(1)}" height="${15}" />`:``;return(0,i.qy)`<text x="${272}" y="${a+13}" text-anchor="end">${u(e,9)}</text><rect class="bar" x="${280}" y="${a}" width="${s.toFixed(1)}" height="${16}" />${l}<text x="${(280+c+8).toFixed(1)}" y="${a+13}">${u(r,38)}</text>
`}function u(e,t){let n=(0,a.jQ)(e);if((0,r.F)(n)<=t)return n;let i=1,o=``;for(let e of n){if(i+=(0,r.F)(e),i>t)break;o+=e}return`${o}…`}}),22134:((e,t,n)=>{n.d(t,{V:()=>r});let r=`
.chart text { fill: currentColor; }
.chart .faint { fill: none; stroke: currentColor; stroke-opacity: .3; }
.chart .whole { fill: none; stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
.chart .bar { fill: currentColor; fill-opacity: .75; }
`}),13991:((e,t,n)=>{n.d(t,{V:()=>a});var r=n(9325),i=n(85174);function a({coverage:e},t=0){let n=e.columns.map(({item:t,title:n})=>{let r=e.rows.map(e=>e.cells[t]??`not-applicable`).filter(e=>e!==`not-applicable`),i=r.filter(e=>e===`present`).length,a=[`${i} of ${r.length}`,...s(r)].join(`, `);return{title:n===``?t:n,bars:[{name:``,solid:i,whole:r.length,text:a}]}});return(0,i.S)(`Coverage: subjects that have what each checklist item asks for`,n,t)}let o=[`missing`,`incomplete`,`mismatched`,`waived`,`not-checked`];function s(e){return o.flatMap(t=>{let n=e.filter(e=>e===t).length;return n===0?[]:[`${n} ${r.p[t].word}`]})}}),12116:((e,t,n)=>{n.d(t,{E:()=>a});var r=n(41701),i=n(85174);function a({id:e,sites:t,rows:n},a=0){let o=n.map(({title:e,counts:n})=>({title:e,bars:t.map(e=>{let t=n.find(t=>t.site===e);return t===void 0?{name:e,solid:0,whole:0,text:`not read`}:{name:e,solid:t.counting,whole:t.total,text:(0,r.vG)(t)}})}));return(0,i.S)(`Parity of sites: ${e}`,o,a)}})};