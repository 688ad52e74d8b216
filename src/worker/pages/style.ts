import { sha256Hex } from '../../model/hash.ts';

/**
 * The one style sheet. System fonts, two colour schemes from one set of names, no image, no script. Colours keep a
 * contrast of 4.5 to 1 and more for text (WCAG 2.2, 1.4.3) in both schemes.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --raised: #fff; --ink: #1d1c1a; --soft: #5d5a53; --line: #e2ded4; --link: #1a5276; --mark: #f3efe4;
  --verbal-cooperation: #3f7d4e; --material-cooperation: #1f7a76; --verbal-conflict: #9a6700;
  --material-conflict: #b03a2e; --no-quad: #5b6b7b; --alert: #9c2f23; --alert-paper: #fbeae7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --raised: #1f1e1a; --ink: #ece8df; --soft: #aaa499; --line: #37342d; --link: #8ec1e6; --mark: #2a2822;
    --verbal-cooperation: #7fc48f; --material-cooperation: #6cc5bf; --verbal-conflict: #e0b050;
    --material-conflict: #ef8d80; --no-quad: #a3b3c4; --alert: #f0a299; --alert-paper: #3a211d;
  }
}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0 auto; max-width: 52rem; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink); }
h1, h2, h3, .brand { font-family: "Iowan Old Style", Charter, "Source Serif 4", Georgia, serif; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.2rem; margin: .15rem 0 .3rem; font-weight: 600; }
p, ul, ol, dl, table, figure { margin: 0 0 .9rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--raised); padding: .5rem 1rem; z-index: 1; }
.site { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: 1.5rem 0 1rem; border-bottom: 1px solid var(--line); }
.brand { font-size: 1.3rem; font-weight: 700; margin: 0; }
.brand a { color: inherit; text-decoration: none; }
.site p, .soft, .meta, figcaption, caption { color: var(--soft); }
.site p { margin: 0; }
.site .brand { color: var(--ink); }
.meta, .badge, .type, figcaption, .subscribe, footer, label { font-size: .875rem; }
form { margin: 1.25rem 0; }
.search { display: grid; grid-template-columns: minmax(0, 1fr) 7rem; gap: .6rem; align-items: end; }
form details { margin-top: .6rem; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; width: max-content; padding: .25rem 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .75rem; padding: 1rem; margin-top: .4rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
label { display: grid; gap: .2rem; color: var(--soft); }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; padding: .35rem .5rem; min-width: 0; width: 100%; min-height: 2.5rem; }
button { background: var(--link); color: var(--paper); border-color: var(--link); cursor: pointer; font-weight: 600; }
.clear { align-self: end; font-size: .875rem; padding-bottom: .6rem; }
.subscribe { display: flex; flex-wrap: wrap; gap: .25rem .9rem; color: var(--soft); }
.timeline, .plain { list-style: none; padding: 0; }
.day { display: grid; grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1.5rem; border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1rem; }
.day > h2 { font-size: 1rem; margin: 0; position: sticky; top: 1rem; align-self: start; }
.event { padding-bottom: .75rem; }
.event ul { margin-bottom: .35rem; }
.event + .event { border-top: 1px dotted var(--line); padding-top: 1rem; }
.event h3 a { color: inherit; text-decoration-color: var(--line); }
.event p { margin-bottom: .35rem; }
.type { font-weight: 600; letter-spacing: .01em; color: var(--quad); margin: 0; }
.type::before { content: ""; display: inline-block; width: .6em; height: .6em; border-radius: 50%; background: currentColor; margin-right: .5em; }
.verbal-cooperation { --quad: var(--verbal-cooperation); }
.material-cooperation { --quad: var(--material-cooperation); }
.verbal-conflict { --quad: var(--verbal-conflict); }
.material-conflict { --quad: var(--material-conflict); }
.no-quad { --quad: var(--no-quad); }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1em; padding: 0 .6em; margin-left: .6em; color: var(--soft); font-weight: 400; line-height: 1.5; }
.badge.alert, .notice { color: var(--alert); }
.notice { background: var(--alert-paper); border-left: .25rem solid currentColor; padding: .75rem 1rem; border-radius: 0 .3rem .3rem 0; }
.figures strong { font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.25rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
blockquote { margin: 0; padding: .6rem 1rem; border-left: .25rem solid var(--line); background: var(--mark); border-radius: 0 .3rem .3rem 0; }
mark { background: none; color: inherit; }
h1 + .type { margin-bottom: .75rem; }
figcaption { padding: .35rem 0 0 1.25rem; }
code { font-size: .875em; overflow-wrap: anywhere; }
.pages { display: flex; justify-content: space-between; border-top: 1px solid var(--line); padding-top: 1rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }
footer ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.event, dd, blockquote, td, h1 { overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  .day { grid-template-columns: minmax(0, 1fr); }
  .day > h2 { position: static; margin-bottom: .75rem; }
  h1 { font-size: 1.6rem; }
}
@media print { form, .subscribe, .pages, .skip { display: none; } body { max-width: none; } }
`.trim();

/** The sheet's address changes with its content, so that browsers may keep it for ever. */
export const STYLE_PATH = `/style.css?v=${sha256Hex(STYLE).slice(0, 10)}`;

/** A page with a line of entries, in the colours of the sheet. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1a5276"/><path d="M10 6v20" stroke="#fbfaf7" stroke-width="2"/><circle cx="10" cy="10" r="3" fill="#fbfaf7"/><circle cx="10" cy="22" r="3" fill="#fbfaf7"/><path d="M16 10h10M16 22h7" stroke="#fbfaf7" stroke-width="2.5" stroke-linecap="round"/></svg>`;
