import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Every number that stands in two kinds of document, or in two formats, is the same one (product rule F30).
struct NumbersAgreeTests {
  /// Where a number stands: what the row is about, and the heading of its column.
  private struct Place: Hashable, CustomStringConvertible {
    let row: String
    let column: String
    var description: String { "\(row) / \(column)" }
  }

  private typealias Table = [[String]]

  static func room(_ session: String, _ regime: AttributionRegime) -> Room {
    switch session {
    case "decided": .decided(regime)
    case "floor": .floored(regime)
    default: .reported(regime)
    }
  }

  @Test(
    "kinds and formats tell the same numbers", arguments: AttributionRegime.allCases,
    ["decided", "floor", "reported"])
  func numbers(regime: AttributionRegime, session: String) throws {
    let room = Self.room(session, regime)
    var told: [Place: [String: Set<String>]] = [:]
    func tell(_ row: String, _ column: String, _ value: String, in source: String) {
      // Words may stand twice: two options share a place.
      guard value.contains(where: \.isNumber) else { return }
      told[Place(row: row, column: column), default: [:]][value, default: []].insert(source)
    }
    for kind in ReportTemplate.allCases {
      for format in DocumentFormat.allCases {
        let report = Report(session: room.session, as: kind)
        let text = String(decoding: format.bytes(of: report), as: UTF8.self)
        for (heading, table) in Self.tables(in: text, format) {
          let part = Self.subject(of: table[0], under: heading)
          for row in table.dropFirst() {
            for (column, value) in zip(table[0], row).dropFirst() {
              tell("\(part) \(row[0])", column, value, in: "\(kind.rawValue).\(format.rawValue)")
            }
          }
        }
      }
    }
    Self.tellData(of: room.session, tell)
    #expect(told.count > 20)
    for (place, values) in told where values.count > 1 {
      Issue.record("\(place): \(values)")
    }
    let both = told.values.filter { $0.values.contains { $0.count > 5 } }
    #expect(both.count > 10, "too little is told twice to compare")
  }

  /// The numbers that programs read, in the words of the documents.
  private static func tellData(
    of session: Session, _ tell: (String, String, String, String) -> Void
  ) {
    let json = PublishedRecord(session)
    func minutes(_ count: Int64) -> String { RoomClock.length(Milliseconds(count)) }
    for point in json.points where point.usedMilliseconds > 0 {
      let row = "Point (minutes) \(point.id.dropFirst()). \(point.title)"
      tell(row, "Planned", minutes(point.plannedMilliseconds), "json")
      tell(row, "Allotted", minutes(point.allottedMilliseconds ?? 0), "json")
      tell(row, "Used", minutes(point.usedMilliseconds), "json")
    }
    for share in json.floor.shares {
      let row = "Constituency \(share.constituency)"
      tell(row, "Time (min)", minutes(share.milliseconds), "json")
      tell(row, "Turns", "\(share.turns)", "json")
    }
    for register in Register.all(for: session) where register.kind == .speaking {
      for cells in register.rows {
        guard case .text(let name) = cells[0], case .number(let seconds) = cells[2],
          case .number(let percent) = cells[3], case .number(let turns) = cells[4]
        else { continue }
        tell("Constituency \(name)", "Time (min)", minutes(Int64(seconds) * 1000), "csv")
        tell("Constituency \(name)", "% of time", "\(percent)", "csv")
        tell("Constituency \(name)", "Turns", "\(turns)", "csv")
      }
    }
    for register in Register.all(for: session) where register.kind == .votes {
      for cells in register.rows {
        guard case .text(let id) = cells[0], case .text("all") = cells[8],
          case .number(let yes) = cells[10], case .number(let no) = cells[11],
          case .number(let abstain) = cells[13], case .text("yes") = cells[15]
        else { continue }
        // Blocking votes stand in a column of their own there.
        var against = no
        if case .number(let blocking) = cells[12] { against += blocking }
        tell("Votes \(id)", "Yes", "\(yes)", "csv")
        tell("Votes \(id)", "No", "\(against)", "csv")
        tell("Votes \(id)", "Abst.", "\(abstain)", "csv")
      }
    }
  }

  /// What the rows of a table are about. Tables of one decision are about that.
  private static func subject(of head: [String], under heading: String) -> String {
    if head.contains("Abst."), head[0] == "No." { return "Votes" }
    if head == ["Constituency", "Time (min)", "% of time", "Turns", "% of room"] { return head[0] }
    if head[0] == "Constituency", head.contains("Turns") { return head[0] }
    if head[0] == "Point (minutes)" { return head[0] }
    let decision = heading.prefix { $0 != "." }
    return decision.wholeMatch(of: /D[0-9]+/) == nil ? "\(head)" : "\(decision) \(head[0])"
  }

  private static func tables(in text: String, _ format: DocumentFormat) -> [(String, Table)] {
    switch format {
    case .markdown: markdown(text)
    case .text: plain(text)
    case .html: html(text)
    }
  }

  private static func markdown(_ text: String) -> [(String, Table)] {
    var tables: [(String, Table)] = []
    var heading = ""
    var lines: [[UInt8]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [
      ""
    ] {
      if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" || $0 == " " }) }
      if line.hasPrefix("|") {
        lines.append(Array(line.utf8))
      } else if !lines.isEmpty {
        if var rows = GridReader.rows(of: lines) {
          rows = rows.map { $0.map { $0.replacing("\u{A0}", with: " ") } }
          rows[0] = rows[0].map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }
          tables.append((heading, rows))
        }
        lines = []
      }
    }
    return tables
  }

  /// Columns begin where the dashes below the head do; a cell that takes several lines is no number.
  private static func plain(_ text: String) -> [(String, Table)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var tables: [(String, Table)] = []
    var heading = ""
    for (place, line) in lines.enumerated() where place > 0 {
      if line.firstMatch(of: /^D[0-9]+\./) != nil { heading = line }
      guard line.wholeMatch(of: /\s*-+(  -+)+\s*/) != nil else { continue }
      let columns = line.matches(of: /-+/).map {
        line.distance(
          from: line.startIndex, to: $0.range.lowerBound)..<line.distance(
            from: line.startIndex, to: $0.range.upperBound)
      }
      func cells(_ line: String) -> [String] {
        let signs = Array(line)
        return columns.map { column in
          String(signs[min(column.lowerBound, signs.count)..<min(column.upperBound, signs.count)])
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
      }
      let rows = lines[(place + 1)...].prefix { !$0.allSatisfy(\.isWhitespace) }.map(cells)
      let head = cells(lines[place - 1])
      // A head or a row in several lines is not read here.
      let isSimple = rows.allSatisfy { !$0[0].isEmpty } && head.allSatisfy { !$0.isEmpty }
      if isSimple { tables.append((heading, [head] + rows)) }
    }
    return tables
  }

  private static func html(_ text: String) -> [(String, Table)] {
    var tables: [(String, Table)] = []
    var heading = ""
    for match in text.matches(of: /<h[2-6][^>]*>(.*?)<\/h[2-6]>|<table(?:.|\n)*?<\/table>/) {
      if let words = match.output.1 {
        heading = plainWords(words)
        continue
      }
      let rows = match.output.0.matches(of: /<tr[^>]*>((?:.|\n)*?)<\/tr>/).map { row in
        row.output.1.matches(of: /<t[hd][^>]*>((?:.|\n)*?)<\/t[hd]>/).map {
          plainWords($0.output.1)
        }
      }
      if rows.count > 1, rows.allSatisfy({ $0.count == rows[0].count }) {
        tables.append((heading, rows))
      }
    }
    return tables
  }

  private static func plainWords(_ text: Substring) -> String {
    text.replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
