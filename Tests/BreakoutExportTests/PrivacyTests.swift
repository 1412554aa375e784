import BreakoutModel
import Glibc
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// No name leaves the room in any format where the regime forbids it, unless the scan has listed it (product
/// rule F17).
struct PrivacyTests {
  /// Tried with a rule that let out speakers of no group: a fifth of the seeds find it.
  @Test("300 random sessions under the Chatham House Rule, or more", arguments: 0..<20)
  func chathamHouse(batch: Int) throws {
    for seed in RandomCases.count(15).map({ $0 * 20 + batch }) {
      let planted = PlantedSession(seed: seed, .chathamHouse)
      let officers = Room.baku.masthead.people.moderators + Room.baku.masthead.people.rapporteurs
      try expectNone(of: planted.people + planted.organisations + officers, in: planted, seed)
    }
  }

  @Test("names by affiliation and by group, organisations by group", arguments: 0..<4)
  func otherRegimes(batch: Int) throws {
    for seed in batch * 25..<batch * 25 + 25 {
      let affiliation = PlantedSession(seed: seed, .affiliation)
      try expectNone(of: affiliation.people, in: affiliation, seed)
      let group = PlantedSession(seed: seed, .group)
      try expectNone(of: group.people + group.organisations, in: group, seed)
    }
  }

  @Test("one point under the Chatham House Rule in a session with names", arguments: 0..<4)
  func onePoint(batch: Int) throws {
    var told = 0
    for seed in batch * 25..<batch * 25 + 25 {
      let planted = PlantedSession(seed: seed, .attributed, guarded: PointID(2))
      try expectNone(of: planted.people + planted.organisations, in: planted, seed)
      if try Self.documents(planted.room.session).contains(where: { $0.1.contains("BoSomebody") }) {
        told += 1
      }
    }
    // At the other points people are named.
    #expect(told > 10)
  }

  @Test("the same sessions name people where they may be named")
  func attributed() throws {
    var told: Set<String> = []
    for seed in 0..<50 {
      let planted = PlantedSession(seed: seed, .attributed)
      for (format, bytes) in try Self.documents(planted.room.session)
      where (planted.people + planted.organisations).contains(where: {
        bytes.contains(Self.key($0))
      }) {
        told.insert(format)
      }
    }
    let formats =
      DocumentFormat.allCases.map { "recommendations in \($0.rawValue)" }
      + ["json", "xlsx", "a record with notes"]
    #expect(told.isSuperset(of: formats), "\(told.sorted())")
  }

  private func expectNone(of names: [String], in planted: PlantedSession, _ seed: Int) throws {
    let found = NameScan(planted.room.session).hits.map { Self.key($0.found.folded) }
    for (format, document) in try Self.documents(planted.room.session) {
      for name in names where document.contains(Self.key(name)) {
        let folded = Self.key(name.folded)
        #expect(found.contains { $0.contains(folded) }, "\(name) in \(format), seed \(seed)")
      }
    }
  }

  /// Every format's bytes without white space, so that no line break hides a name.
  private static func documents(_ session: Session) throws -> [(String, Needles)] {
    var documents: [(String, [UInt8])] = []
    for format in DocumentFormat.allCases {
      // The other kinds of document by turns, and in one format: all are made of one value.
      let others = ReportTemplate.allCases.filter { ![.recommendations, .record].contains($0) }
      let other = others[session.lastSeq % others.count]
      for template in [.recommendations, .record] + (format == .markdown ? [other] : []) {
        let report = Report(session: session, as: template)
        documents.append(("\(template.rawValue) in \(format.rawValue)", format.bytes(of: report)))
      }
    }
    let sections = ReportSections(of: .record, with: ReportTemplate.record.unusual)
    let whole = Report(session: session, as: .record, sections: sections)
    documents.append(("a record with notes", DocumentFormat.text.bytes(of: whole)))
    for addressee in session.addressed.prefix(3) {
      let letter = Report(session: session, addressee: addressee)
      documents.append(("a letter", DocumentFormat.text.bytes(of: letter)))
    }
    let calendar = CalendarWriter(DeadlineCalendar(session), of: session)
    // Its lines are parted by a blank, which is left out below.
    documents.append(("calendar", calendar.bytes))
    documents.append(("json", try JSONWriter(PublishedRecord(session)).bytes))
    for register in Register.all(for: session) {
      documents.append((register.kind.rawValue + ".csv", CSVWriter(register).bytes))
    }
    // Nothing in it is packed.
    let workbook = try #require(try Export(session).files(of: .workbook).first)
    documents.append(("xlsx", workbook))
    return documents.map { ($0.0, Needles($0.1)) }
  }

  private static func key(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

/// A document to look for names in, quickly even without optimisation.
private struct Needles {
  /// Ended by a zero, which no document has within it.
  private let bytes: [CChar]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.filter { $0 > 0x20 }.map { CChar(bitPattern: $0) } + [0]
  }

  func contains(_ name: String) -> Bool { strstr(bytes, name) != nil }
}
