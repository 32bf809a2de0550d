/** The style of a page: no web font, no colour as the only sign, readable on phones, in dark mode and on paper. */
export const pageStyle = `:root{color-scheme:light dark;--line:#8886;--soft:#8881}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem}h3{font-size:1.05rem;margin-top:2rem;border-top:1px solid var(--line);padding-top:1rem}
table{border-collapse:collapse;margin:.75rem 0}.wide{overflow-x:auto}caption{text-align:left;font-weight:600}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.number{text-align:right;font-variant-numeric:tabular-nums}
code{font-size:.9em;overflow-wrap:anywhere}
article{margin:1rem 0}blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
.severity{font-weight:600;padding:0 .4em;border:1px solid currentColor;border-radius:.25em}
.error{color:#b3261e}.warning{color:#8a5a00}.note{color:#005a8a}
@media (prefers-color-scheme:dark){.error{color:#ff8a80}.warning{color:#ffca66}.note{color:#7cc7ff}}
mark{background:#ffe08a;color:#000}figure{margin:1.5rem 0;overflow-x:auto}figure svg{min-width:36rem}
@media print{body{max-width:none;margin:0}h2,h3{break-after:avoid}article,figure,table{break-inside:avoid}.wide{overflow:visible}svg{max-height:23cm}details:not([open]){display:none}}`;
