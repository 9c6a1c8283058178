import { byMarkdown, byMdx } from '/work/main/tests/unit/mdx/roads.ts';
import { corpus } from '/work/main/tests/unit/mdx/corpus.ts';
import { checkBody } from '/work/main/src/mdx/check.ts';
let seed=Number(process.argv[2]??1); const N=Number(process.argv[3]??3000);
const rnd=()=>{seed=(seed*1664525+1013904223)>>>0; return seed/4294967296}; const pick=(a:any)=>a[Math.floor(rnd()*a.length)];
const bits=['**','*','`','```','\n','\n\n','  ','    ','\t','> ','- ','1. ','# ','|','|--|','[',']','(',')','](','<','>','{','}','\\','~','~~','_','“','”','：','你','a','&','&#','[^1]','[a]: b\n','---','===','\r\n','\u3000','https://a.com','www.a.b','a@b.c','import a','export ','<br />','!','"',"'",'0','<X>','</X>',';','<!--','+','$','^',':','\u00a0','\u2028','</Callout>','<Callout>','&nbsp;','==='];
const mutate=(s:string)=>{let t=s; const k=1+Math.floor(rnd()*4); for(let i=0;i<k;i++){const p=Math.floor(rnd()*(t.length+1)); const r=rnd(); if(r<.5)t=t.slice(0,p)+pick(bits)+t.slice(p); else if(r<.7)t=t.slice(0,p)+t.slice(p+1+Math.floor(rnd()*3)); else if(r<.85){const o=pick(corpus);t=t.slice(0,p)+o.slice(Math.floor(rnd()*o.length)).slice(0,12)+t.slice(p)} else t=t+'\n'+pick(corpus)} return t};
let plain=0,bad=0,slow=0,crash=0,mdxThrow=0; const t0=Date.now();
for(let i=0;i<N;i++){const s= i<corpus.length? corpus[i]! : mutate(pick(corpus)); let r; const t=Date.now(); try{r=checkBody({file:'x',body:s,firstLine:1})}catch(e){crash++; console.log('CRASH',JSON.stringify(s),(e as Error).stack?.slice(0,300)); continue} if(Date.now()-t>150){slow++; console.log('slow',Date.now()-t,s.length)}
 const ok=!r.problems.some(p=>p.severity==='error');
 if(ok&&!r.plain){ try{ await byMdx(s) }catch(e){ const m=(e as Error).message; if(!/is not defined|component/.test(m)){ mdxThrow++; if(mdxThrow<6)console.log('MDXTHROW',JSON.stringify(s),m.slice(0,200)); } } }
 if(!r.plain) continue; plain++; let a,b; try{a=await byMarkdown(s)}catch(e){a='ERR '+(e as Error).message.slice(0,200)} try{b=await byMdx(s)}catch(e){b='ERR '+(e as Error).message.slice(0,200)} if(a!==b||a.startsWith('ERR')){bad++; if(bad<12)console.log('DIFF',JSON.stringify(s),'\n  ',JSON.stringify(a).slice(0,400),'\n  ',JSON.stringify(b).slice(0,400))}}
console.log({N,plain,bad,slow,crash,mdxThrow,ms:Date.now()-t0});
