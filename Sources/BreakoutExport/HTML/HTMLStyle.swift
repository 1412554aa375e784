import BreakoutReport

/// How a page looks. All colours of text have a contrast of at least 7 : 1 on their ground, light or dark.
enum HTMLStyle {
  /// In print no entry is parted, but the first row of a table may be: a long one would go to the next page
  /// and leave the heads behind.
  static let sheet: StaticString = """
    :root {
      --ink: #1a1a1a; --quiet: #474747; --paper: #ffffff; --line: #b3b3b3; --accent: #1d4267;
      --band: #f0f3f6;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ink: #ececec; --quiet: #c4c4c4; --paper: #16191c; --line: #5c646b; --accent: #a9cdf0;
        --band: #22272c;
      }
      svg text { fill: #ececec; }
      svg rect { stroke: #a9cdf0; }
      svg .series-0 { fill: #a9cdf0; }
      svg .series-1 { fill: #4a6b8b; }
      svg .series-2 { fill: #16191c; }
    }
    * { box-sizing: border-box; }
    html {
      background: var(--paper); color: var(--ink); line-height: 1.5;
      font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari",
        "Noto Sans CJK SC", "Droid Sans Fallback", "DejaVu Sans", sans-serif;
    }
    body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: var(--accent); }
    h1 { font-size: 1.75rem; margin: 0.25rem 0 1rem; }
    h2 {
      font-size: 1.3rem; margin: 2.25rem 0 0.75rem; padding-bottom: 0.2rem;
      border-bottom: 1px solid var(--line);
    }
    h3 { font-size: 1.08rem; margin: 1.5rem 0 0.5rem; }
    h4 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
    p { margin: 0.5rem 0; }
    p, li, dd, td, th { overflow-wrap: anywhere; }
    ul, ol { margin: 0.5rem 0; padding: 0 1.4rem; }
    li { margin: 0.35rem 0; }
    a { color: var(--accent); }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { position: static; }
    .kind { color: var(--quiet); margin: 0; }
    .event { margin: 0.75rem 0 0; }
    .event + h1 { margin-top: 0.1rem; }
    .brief h1 { margin-bottom: 0.25rem; }
    .occasion { margin: 0 0 0.75rem; color: var(--quiet); }
    small { font-size: 0.8em; color: var(--quiet); }
    .version { white-space: nowrap; border: 1px solid; border-radius: 0.2rem; padding: 0 0.4rem; }
    dl { margin: 0.5rem 0; }
    dl > div { overflow: hidden; padding: 0.12rem 0; }
    dt { float: left; width: 9.5rem; color: var(--quiet); }
    dd { margin: 0 0 0 10.25rem; }
    dd[dir="rtl"], th[dir="rtl"], td[dir="rtl"] { text-align: left; }
    nav { background: var(--band); padding: 0.75rem 1.25rem; margin: 1.5rem 0; }
    nav h2 { font-size: 1rem; margin: 0; border: 0; padding: 0; }
    nav ul { list-style: none; padding: 0; }
    nav li { margin: 0.1rem 0; }
    table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; font-size: 0.92rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td {
      text-align: start; vertical-align: top; padding: 0.25rem 0.6rem 0.25rem 0;
      border-bottom: 1px solid var(--line);
    }
    thead th { border-bottom: 2px solid var(--accent); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    .number { text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
    figure { margin: 0.75rem 0; }
    svg { display: block; width: 100%; max-width: 30rem; height: auto; }
    footer { margin-top: 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); }
    @media screen and (max-width: 34rem) {
      dl > div { padding: 0.25rem 0; }
      dt { float: none; width: auto; }
      dd { margin: 0; }
      table, tbody, tr, td, tbody th { display: block; text-align: start; }
      thead {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      }
      tr { border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
      td, tbody th { border: 0; padding: 0.1rem 0; }
      tbody th { font-weight: bold; }
      td:empty { display: none; }
      td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
    }
    @page {
      size: A4; margin: 22mm 20mm 22mm 22mm;
      @bottom-right { font-size: 8pt; color: #474747; }
    }
    @media print {
      html { font-size: 10pt; line-height: 1.35; }
      h2 { margin: 1.2rem 0 0.4rem; }
      h3 { margin: 0.8rem 0 0.2rem; }
      h4 { margin: 0.6rem 0 0.1rem; }
      p, ul, ol, dl { margin: 0.3rem 0; }
      .brief { font-size: 0.92rem; line-height: 1.25; }
      .brief h1 { font-size: 1.4rem; }
      .brief h2 { font-size: 1.08rem; margin: 0.7rem 0 0.25rem; }
      .brief h3 { font-size: 0.95rem; margin: 0.45rem 0 0.1rem; }
      .brief p, .brief ol, .brief ul { margin: 0.15rem 0; }
      .brief li { margin: 0.15rem 0; }
      .brief dl, .brief .fields { margin: 0.3rem 0; }
      .brief .fields > li { margin: 0; }
      .across { page: across; break-before: page; }
      .across td, .across th { hyphens: manual; overflow-wrap: normal; }
      body { max-width: none; padding: 0; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; }
      li, dl > div, tr, figure { break-inside: avoid; }
      tbody tr:first-child { break-inside: auto; }
      thead { display: table-header-group; }
      p { orphans: 3; widows: 3; }
      figure { margin: 0.3rem 0; }
      svg { max-width: 28rem; }
      a { color: inherit; text-decoration: none; }
      nav { background: none; padding: 0; }
      .skip, footer { display: none; }
    }

    """

  /// For pages that are read from the right.
  static let rightToLeft: StaticString = """
    dt { float: right; }
    dd { margin: 0 10.25rem 0 0; }
    dd[dir="ltr"], th[dir="ltr"], td[dir="ltr"], .value[dir="ltr"] { text-align: right; }
    .label { float: right; }
    .value { margin: 0 10.25rem 0 0; }

    """

  /// What only programs know that make pages of paper: running titles and the pages of the contents. Dates
  /// and the heads of narrow columns are not torn apart there.
  static let paper: StaticString = """
    @page {
      @top-left { content: string(title); font-size: 8pt; color: #474747; width: 75%; }
      @top-right { content: string(version); font-size: 8pt; color: #474747; }
    }
    @page :first { @top-left { content: none; } @top-right { content: none; } }
    h1 { string-set: title content(); }
    .version { string-set: version content(); }
    thead th { overflow-wrap: normal; }
    td { hyphens: auto; }
    .short { white-space: nowrap; }
    .whole { overflow-wrap: normal; }
    caption {
      position: static; width: auto; height: auto; clip-path: none;
      font-size: 0; line-height: 0; color: transparent;
    }
    nav li::after { content: leader(".") target-counter(attr(data-to url), page); }
    .fields { list-style: none; margin: 0.5rem 0; padding: 0; }
    .fields > li { overflow: hidden; margin: 0; padding: 0.06rem 0; }
    .label { float: left; width: 9.5rem; color: var(--quiet); }
    .value { display: block; margin-left: 10.25rem; }
    .value[dir="rtl"] { text-align: left; }

    """

  /// For what is to be written in by hand: as much of a page as can be, and each point of the agenda on one.
  static let form: StaticString = """
    table.form { table-layout: fixed; margin: 0.4rem 0; }
    table.form th, table.form td { border: 1px solid var(--quiet); padding: 0.2rem 0.4rem; }
    table.form thead th { font-size: 0.85rem; border-bottom-width: 2px; overflow-wrap: normal; }
    table.form .blank { height: 2.6rem; }
    @media screen and (max-width: 34rem) {
      table.form td:empty { display: block; }
    }
    @page { margin: 16mm 15mm 16mm 18mm; }
    @media print {
      nav { display: none; }
      h1 { font-size: 1.4rem; margin-bottom: 0.5rem; }
      h2 { font-size: 1.15rem; margin: 1rem 0 0.4rem; }
      h3 { margin: 0.9rem 0 0.2rem; }
      .level-3 { break-inside: avoid; }
      table { font-size: 0.88rem; }
      th, td { padding: 0.12rem 0.6rem 0.12rem 0; }
    }

    """

  /// The size of a document's pages, and what stands at their foot.
  static func pages(of report: Report) -> String {
    let sheet = report.paper == .letter ? "letter" : "A4"
    let margins = report.isBrief ? "margin: 15mm 16mm 16mm 16mm; " : ""
    let foot = PageFoot.parts.map { part in
      switch part {
      case .words(let words): "\"\(words.filter { !"\"\\".contains($0) })\""
      case .number: "counter(page)"
      case .count: "counter(pages)"
      }
    }
    return
      "@page { size: \(sheet); \(margins)@bottom-right { content: \(foot.joined(separator: " ")); } }\n"
      + "@page across { size: \(sheet) landscape; }\n"
  }
}
