import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What other programs make of a session names nobody either, however far it is taken apart (product rule
/// F17). Making it takes seconds, so there is one session for each kind of document, and more by
/// `BREAKOUT_CASES`; what may be let out at all is tried by `PrivacyTests` in hundreds of sessions.
@Suite(.serialized) struct PaperPrivacyTests {
  @Test("random sessions under the Chatham House Rule as DOCX, ODT and PDF")
  func chathamHouse() throws {
    let officers = Room.baku.masthead.people.moderators + Room.baku.masthead.people.rapporteurs
    for seed in RandomCases.count(ReportTemplate.allCases.count) {
      let planted = PlantedSession(seed: seed, .chathamHouse)
      let names = planted.people + planted.organisations + officers
      let found = NameScan(planted.room.session).hits.map { Self.key($0.found.folded) }
      let secrets = names.filter { name in
        !found.contains { $0.contains(Self.key(name.folded)) }
      }
      for (place, bytes) in try Self.everything(of: planted.room.session, seed) {
        for secret in secrets {
          #expect(!Self.holds(secret, bytes), "\(secret) in \(place), seed \(seed)")
        }
      }
    }
  }

  /// The streams of a PDF hold the numbers of glyphs; what is searched there are its properties.
  @Test("the same search finds people where they may be named")
  func attributed() throws {
    let planted = PlantedSession(seed: 1, .attributed)
    let places = try Self.everything(of: planted.room.session, 1).filter { _, bytes in
      planted.people.contains { Self.holds($0, bytes) }
    }
    #expect(Set(places.map(\.0)) == ["docx", "odt", "the text of the pdf"])
  }

  /// Each document with all that is packed in it, and the text that a reader of the PDF sees; the kinds of
  /// document by turns.
  private static func everything(of session: Session, _ turn: Int) throws -> [(String, [UInt8])] {
    setenv("PATH", "\(package).build/python/bin:/usr/local/bin:/usr/bin:/bin", 1)
    let templates = ReportTemplate.allCases
    let export = Export(session, as: templates[turn % templates.count])
    var places: [(String, [UInt8])] = []
    for outcome in Rendering(export, in: [.docx, .odt, .pdf]).wait() {
      let bytes = try #require(try outcome.files.get().first).bytes
      let reader = "\(package)Tests/BreakoutReaderTests/Readers/streams.py"
      places.append((outcome.format.rawValue, try read(bytes, by: ["python3", reader, "-"])))
      if outcome.format == .pdf {
        let text = try read(bytes, by: ["pdftotext", "-enc", "UTF-8", "-", "-"])
        places.append(("the text of the pdf", text))
      }
    }
    return places
  }

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  /// A reader is run as converters are: it gets the document and gives what it finds.
  private static func read(_ document: [UInt8], by command: [String]) throws -> [UInt8] {
    let reader = Converter(program: .pandoc, command: command, product: "text", moment: 0)
    return try Conversion(reader, of: document).result().get()
  }

  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    // A line break must not hide a name.
    let text = Data(bytes.filter { $0 > 0x20 })
    return [String.Encoding.utf8, .utf16BigEndian, .utf16LittleEndian].contains { encoding in
      key(name).data(using: encoding).flatMap { text.range(of: $0) } != nil
    }
  }

  private static func key(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
