import BreakoutModel
import BreakoutWords

/// Which sheet of a spreadsheet is the roster: the one that is named, or the one whose columns are those of a roster.
struct SheetChoice {
  let title: SheetTitle
  let sheet: Sheet
  /// What is said about the choice, and about those that are not read.
  private(set) var remarks: [String] = []

  /// - Throws: `blankSheets` or `noSuchSheet`, or why the spreadsheet cannot be read.
  init(_ book: any Workbook, named name: String?) throws(ImportProblem.Reason) {
    let titles = book.titles
    if let name {
      guard let place = titles.firstIndex(where: { $0.name.folded == name.onOneLine.folded }) else {
        throw .noSuchSheet(name, titles.map(\.name))
      }
      title = titles[place]
      sheet = try book.sheet(place, beginningOnly: false)
      guard !sheet.rows.isEmpty else { throw .blankSheets }
      return
    }
    var beginnings: [Beginning] = []
    for place in titles.indices {
      let sheet = try book.sheet(place, beginningOnly: true)
      guard !sheet.rows.isEmpty else { continue }
      beginnings.append(
        Beginning(
          place: place, isHidden: titles[place].isHidden, likelihood: sheet.likelihood,
          rows: sheet.rows.count))
    }
    let best = beginnings.filter { $0.likelihood > 0 }.min { $0.rank < $1.rank }
    let seen = beginnings.first { !$0.isHidden } ?? beginnings.first
    guard let chosen = best ?? seen else { throw .blankSheets }
    title = titles[chosen.place]
    sheet = try book.sheet(chosen.place, beginningOnly: false)
    let others = beginnings.filter { $0.place != chosen.place }
    // Beside a roster, a table with no more than names may be of anything.
    let least = min(2, chosen.likelihood)
    let isRoster = { (sheet: Beginning) in sheet.likelihood >= max(1, least) }
    remark(
      rosters: others.filter(isRoster).map { titles[$0.place].name },
      others: others.filter { !isRoster($0) }.map { titles[$0.place].name })
  }

  private struct Beginning {
    let place: Int
    let isHidden: Bool
    let likelihood: Int
    let rows: Int

    /// Those that are seen come first, then those with more columns that are known, with more people, and the first.
    var rank: (Int, Int, Int, Int) { (isHidden ? 1 : 0, -likelihood, -rows, place) }
  }

  private mutating func remark(rosters: [String], others: [String]) {
    let say = words.rosters
    if title.isHidden { remarks.append(say.hiddenSheet(title.name.short)) }
    if !rosters.isEmpty {
      remarks.append(say.otherRosters(rosters.map(\.short), read: title.name.short))
    }
    if !others.isEmpty {
      remarks.append(say.otherSheets(others.map(\.short), read: title.name.short))
    }
  }
}
