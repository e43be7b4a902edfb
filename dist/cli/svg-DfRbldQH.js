import{a as e,i as t,n,r,t as i}from"./chart-style-CEB5avHp.js";import{v as a}from"./check-DxGiwrI_.js";const o={id:`svg`,mediaType:`image/svg+xml`,format:s};function s(o,s){let c=[...o.coverage.columns.length>0?[e=>n(o,e)]:[],...o.parity.map(e=>t=>r(e,t))],l=40,u=c.map(e=>{let t=e(l);return l+=t.height+18,t}),[d,f]=[860,l+20],p=`${o.contract.title}: ${o.outcome}`;return`${e`<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${d}" height="${f}" viewBox="${-20} 0 ${d} ${f}" role="img" aria-labelledby="title summary">
<title id="title">${p}</title>
<desc id="summary">${a(o)}</desc>
<style>${new t([`svg { background: #ffffff; color: #1c2128; font: 13px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { background: #0d1117; color: #e6edf3; } }`+i],[])}</style>
<text x="0" y="24">${a(o)} (vm-contract ${s.toolVersion})</text>
${u.map(({body:e})=>e)}</svg>`.toString()}\n`}export{o as svgFormatter};