import BreakoutModel

/// Which cells of an XLSX hold days, which are numbers in it that only a format shows as dates.
struct OfficeDates {
  /// For each style of a cell, whether it shows a date.
  private let styles: [Bool]
  /// The day that is 0, in days since 1970.
  private let epoch: Double

  /// - Parameters:
  ///   - xml: the styles; `nil` where there are none.
  ///   - from1904: as a Mac counted once.
  init(_ xml: [UInt8]?, from1904: Bool) throws(ImportProblem.Reason) {
    epoch = from1904 ? -24_107 : -25_569
    var scanner = XMLScanner(xml ?? [])
    var formats: Set<Int> = []
    var styles: [Bool] = []
    var isInCells = false
    while let token = scanner.next() {
      switch (token, scanner.name) {
      case (.start, "numFmt"):
        if let id = scanner.attribute("numFmtId").flatMap({ Int($0) }),
          Self.isDate(scanner.attribute("formatCode") ?? "")
        {
          formats.insert(id)
        }
      case (.start, "cellXfs"): isInCells = true
      case (.end, "cellXfs"): isInCells = false
      case (.start, "xf") where isInCells:
        let id = scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
        styles.append(Self.isDate(id) || formats.contains(id))
      default: break
      }
    }
    guard scanner.isSound else { throw .damagedSpreadsheet }
    self.styles = styles
  }

  /// `2026-04-20`, with the time where it has one; `nil` for what is no date.
  func text(_ value: String, style: String?) -> String? {
    guard let style = style.flatMap({ Int($0) }), styles.indices.contains(style), styles[style],
      let days = Double(value), days >= 1, days < 2_958_466
    else { return nil }
    let minutes = Int64(((days + epoch) * 1440).rounded())
    guard
      let date = CalendarDate(Timestamp(milliseconds: minutes * 60_000), utcOffsetMinutes: 0)
    else { return nil }
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(date.year)-\(two(Int64(date.month)))-\(two(Int64(date.day)))"
    let minute = ((minutes % 1440) + 1440) % 1440
    return minute == 0 ? day : "\(day) \(two(minute / 60)):\(two(minute % 60))"
  }

  /// Formats that every program knows.
  private static func isDate(_ format: Int) -> Bool {
    (14...17).contains(format) || format == 22 || (27...36).contains(format)
      || (50...58).contains(format)
  }

  /// Whether a format that somebody made has a year or a day in it, outside of what stands there as it is.
  private static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isInBrackets = false
    var last: Character = " "
    for sign in code.lowercased() {
      defer { last = sign }
      if last == "\\" { continue }
      switch sign {
      case "\"": isQuoted.toggle()
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case "y", "d": if !isQuoted, !isInBrackets { return true }
      default: break
      }
    }
    return false
  }
}
