/// How reports look: light and dark, on paper, from a phone's width up.
///
/// Every color of text on its ground has a contrast of 4.5 or more.
enum StyleSheet {
  static let text: StaticString = """
    :root { color-scheme: light dark; --ground: #fff; --panel: #f4f6f8; --ink: #1b2430;
      --faint: #4b5768; --line: #c4ccd6; --link: #0b4fb3;
      --clear: #0b6b3a; --leaning: #8a4b00; --close: #a3152b;
      --s1: #1746b5; --s2: #a34700; --s3: #03694a; --s4: #6a2bc2; --s5: #a8174a; --s6: #3c4a5c; }
    @media (prefers-color-scheme: dark) { :root { --ground: #12171e; --panel: #1d2530;
      --ink: #e8edf3; --faint: #b3bfcd; --line: #465364; --link: #9cc3ff;
      --clear: #6fdba0; --leaning: #ffc266; --close: #ff9dab;
      --s1: #9ab8ff; --s2: #ffb877; --s3: #6fdcb5; --s4: #cdb0ff; --s5: #ff9fbe; --s6: #c5d0de; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1rem; max-width: 70rem; background: var(--ground);
      color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
    h1 { margin: 0; font-size: 2rem; line-height: 1.15; }
    h2 { margin: 0 0 .75rem; font-size: 1.35rem; line-height: 1.25; }
    h3 { margin: 1.25rem 0 .25rem; font-size: 1.05rem; }
    h4 { margin: .75rem 0 .25rem; font-size: .95rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link);
      outline-offset: 2px; }
    small, .note, .about, .cite, figcaption, caption, footer { color: var(--faint); }
    .about { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4;
      margin: 0 0 .25rem; overflow: hidden; }
    .summary { font-size: 1.15rem; }
    .cite, small { font-size: .8rem; } small { line-height: 1.35; }
    .cite a { color: inherit; }
    .call .mark { display: inline-block; margin-right: .35rem; padding: .05rem .6rem;
      border: 2px solid; border-radius: 1rem; font-weight: 700; }
    .clear .mark { color: var(--clear); } .leaning .mark { color: var(--leaning); }
    .close .mark { color: var(--close); }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0 0; padding: 0;
      list-style: none; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: .25rem 0; }
    section, footer { margin-top: 2rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
    .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
      gap: .75rem; margin: 0; }
    .cards div { padding: .75rem; background: var(--panel); border-radius: .5rem; }
    .cards dt { color: var(--faint); } .cards dd { margin: 0; }
    .cards small { display: block; }
    .cards strong { display: block; font-size: 1.5rem; line-height: 1.2; }
    .wide { overflow-x: auto; margin: .75rem 0; }
    table { width: 100%; max-width: 56rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    caption { padding-bottom: .35rem; text-align: left; font-size: .9rem; }
    th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    th { font-weight: 600; } tbody th { font-weight: 400; }
    th:first-child { padding-left: 0; }
    .pictures > *, .columns > * { min-width: 0; }
    .figures td, .figures thead th:not(:first-child), .reasons td:nth-child(2),
      .reasons th:nth-child(2) { text-align: right; }
    .reasons tr:last-child > * { font-weight: 700; }
    .reasons td:last-child { overflow-wrap: anywhere; }
    .reasons :is(th, td):nth-child(2) { white-space: nowrap; }
    td small, th small { display: block; }
    .words td:last-child { min-width: 5.5rem; }
    .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
      gap: 1rem; margin: 1rem 0; }
    figure { margin: 0; padding: .75rem; background: var(--panel); border-radius: .5rem;
      break-inside: avoid; }
    figcaption { margin-bottom: .35rem; font-size: .9rem; }
    svg { display: block; width: 100%; height: auto; max-width: 32rem; font: 12px system-ui,
      sans-serif; fill: var(--ink); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    svg text { paint-order: stroke; stroke: var(--panel); stroke-width: 3px; }
    svg .dark { stroke: none; }
    svg .strong { font-weight: 700; } svg .faint { fill: var(--faint); }
    svg .axis { stroke: var(--line); } svg .mark { stroke: var(--ink); stroke-dasharray: 4 3; }
    svg .band { fill: var(--line); opacity: .5; }
    svg .dark { fill: #111; } svg .part { stroke: #111; stroke-width: .75; }
    svg .track { fill: none; stroke: var(--line); }
    svg .c1 { fill: #9ccbf5; } svg .c2 { fill: #ffd166; } svg .c3 { fill: #a8ddb5; }
    svg .c4 { fill: #f7b2c4; } svg .c5 { fill: #d3c0f0; } svg .c6 { fill: #f2b488; }
    svg .c7 { fill: #bfe3e0; } svg .c8 { fill: #d9d9d9; }
    svg .s1 { --own: var(--s1); } svg .s2 { --own: var(--s2); } svg .s3 { --own: var(--s3); }
    svg .s4 { --own: var(--s4); } svg .s5 { --own: var(--s5); } svg .s6 { --own: var(--s6); }
    svg .stroke { stroke: var(--own); stroke-width: 2; fill: none; }
    svg .thick { stroke-width: 6; stroke-linecap: round; opacity: .55; }
    svg .out { opacity: .45; stroke-dasharray: 1 4; }
    svg .fill { fill: var(--own); } svg .hollow { fill: var(--panel); stroke: var(--own);
      stroke-width: 2; }
    svg .s2.stroke:not(.thick, .out) { stroke-dasharray: 7 3; }
    svg .s3.stroke:not(.thick, .out) { stroke-dasharray: 2 3; }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0 0; padding: 0;
      list-style: none; font-size: .85rem; } .legend li { margin: 0; }
    .swatch { display: inline-block; min-width: 1.3em; margin-right: .3rem; padding: 0 .2em;
      border: 1px solid var(--ink); border-radius: .2em; color: #111; text-align: center;
      font-weight: 700; line-height: 1.25; print-color-adjust: exact;
      -webkit-print-color-adjust: exact; }
    .swatch.c1 { background: #9ccbf5; } .swatch.c2 { background: #ffd166; }
    .swatch.c3 { background: #a8ddb5; } .swatch.c4 { background: #f7b2c4; }
    .swatch.c5 { background: #d3c0f0; } .swatch.c6 { background: #f2b488; }
    .swatch.c7 { background: #bfe3e0; } .swatch.c8 { background: #d9d9d9; }
    .swatch.s1 { border-color: var(--s1); color: var(--s1); }
    .swatch.s2 { border-color: var(--s2); color: var(--s2); border-style: dashed; }
    .swatch.s3 { border-color: var(--s3); color: var(--s3); border-style: dotted; }
    .swatch.s4 { border-color: var(--s4); color: var(--s4); }
    .swatch.s5 { border-color: var(--s5); color: var(--s5); }
    .swatch.s6 { border-color: var(--s6); color: var(--s6); }
    ul.plain, ol { margin: .5rem 0; padding-left: 1.25rem; }
    li { margin: .35rem 0; max-width: 46rem; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: 0 2rem; }
    .columns h3 { margin-top: .5rem; }
    .stages h3 { margin: 0; } .stages li { margin-bottom: 1rem; } .stages p { margin: .15rem 0; }
    .stop { padding-left: .75rem; border-left: 3px solid var(--line); }
    details { margin: .5rem 0; padding: .25rem .75rem; background: var(--panel);
      border-radius: .5rem; }
    summary { padding: .35rem 0; cursor: pointer; font-weight: 600; }
    details:has(:target)::details-content { display: block; content-visibility: visible; }
    li:target { outline: 2px solid var(--link); outline-offset: 2px; }
    pre { margin: .5rem 0; white-space: pre-wrap; }
    code { font: .9em ui-monospace, monospace; }
    @media (min-width: 40rem) { .reasons tbody th { white-space: nowrap; }
      .words td:last-child { min-width: 9.5rem; } }
    @media (max-width: 30rem) { h1 { font-size: 1.7rem; } th, td { padding: .3rem .3rem;
      font-size: .9rem; } .reasons td, .reasons th { font-size: .85rem; } }
    @media print { :root { color-scheme: light; --ground: #fff; --panel: #fff; --ink: #000;
        --faint: #333; --line: #999; --link: #000; --clear: #0b6b3a; --leaning: #8a4b00;
        --close: #a3152b; --s1: #1746b5; --s2: #a34700; --s3: #03694a; --s4: #6a2bc2;
        --s5: #a8174a; --s6: #3c4a5c; }
      body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; }
      .about { display: block; } #details { break-before: page; }
      h2, h2 + p, h3, h4, summary, caption, thead { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; } tr, li, figure, .cards div { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      .wide { overflow: visible; } .wide th, .wide td { overflow-wrap: anywhere; }
      figure, .cards div, details { border: 1px solid var(--line); }
      .pictures { grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
      .columns { grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
      details::details-content { display: block; content-visibility: visible; } }
    """
}
