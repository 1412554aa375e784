import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Under the Chatham House Rule nobody can be found in a file, however far it is taken apart (product rule
/// F17).
@Suite(.serialized) struct PrivacyTests {
  /// The names and organisations of the roster and of those who lead the session, without those that the
  /// scan has told to be left in free text.
  private static func secrets(of session: Session) -> [String] {
    let people = session.roster.values.flatMap { [$0.name, $0.organisation] }
    let told = NameScan(session).hits.map(\.found)
    return (people + session.header.moderators + session.header.rapporteurs).filter { name in
      !name.isEmpty && !told.contains { $0.contains(name) || name.contains($0) }
    }
  }

  private static func expectNone(
    of secrets: [String], in bytes: [UInt8], _ place: String
  ) {
    let data = Data(bytes)
    for secret in secrets {
      for encoding in [String.Encoding.utf8, .utf16BigEndian, .utf16LittleEndian] {
        let found = secret.data(using: encoding).flatMap { data.range(of: $0) }
        #expect(found == nil, "\(place) has “\(secret)”")
      }
    }
  }

  @Test("no file names anybody", arguments: ReportTemplate.allCases)
  func nobody(template: ReportTemplate) throws {
    let session = HeldSession.fourScripts(.chathamHouse).session
    let secrets = Self.secrets(of: session)
    #expect(secrets.count >= 8)
    let written = try WrittenSession(session, as: template)
    for format in ExportFormat.allCases {
      Self.expectNone(of: secrets, in: try written.bytes(format), "\(format)")
    }
    for format in [ExportFormat.docx, .odt] {
      for member in try written.members(of: format) {
        let bytes = try written.memberBytes(member, of: format)
        Self.expectNone(of: secrets, in: bytes, "\(member) of \(format)")
      }
    }
    let streams = try Tool("python3").run([
      Tool.package + "Tests/BreakoutReaderTests/Readers/streams.py", try written.path(.pdf),
    ])
    #expect(streams.status == 0 && streams.output.count > 10_000, "\(streams.errors)")
    Self.expectNone(of: secrets, in: streams.output, "the streams of the PDF")
    let text = try Tool("pdftotext").run(["-enc", "UTF-8", try written.path(.pdf), "-"])
    Self.expectNone(of: secrets, in: text.output, "the text of the PDF")
  }

  @Test("with names allowed the same search finds them")
  func control() throws {
    let session = HeldSession.fourScripts(.attributed).session
    let written = try WrittenSession(session, in: [.docx, .pdf])
    #expect(try written.member("word/document.xml", of: .docx).contains("Анна Петрова"))
    let text = try Tool("pdftotext").run(["-enc", "UTF-8", try written.path(.pdf), "-"])
    #expect(text.text.contains("Анна Петрова"))
  }

  @Test("no file says where and by whom it was made")
  func place() throws {
    let written = try WrittenSession(HeldSession.fourScripts().session, in: [.docx, .odt])
    let secrets = [NSUserName() + "\"", NSUserName() + "<", Tool.package, "/tmp/", "/home/"]
    for format in [ExportFormat.docx, .odt] {
      for member in try written.members(of: format) {
        let bytes = try written.memberBytes(member, of: format)
        Self.expectNone(of: secrets, in: bytes, "\(member) of \(format)")
      }
    }
    let core = try written.member("docProps/core.xml", of: .docx)
    #expect(core.contains("<dc:creator></dc:creator>") || !core.contains("<dc:creator>"))
    #expect(!core.contains("lastModifiedBy"))
    let meta = try written.member("meta.xml", of: .odt)
    #expect(meta.contains("<dc:creator></dc:creator>"))
    #expect(meta.contains("<meta:initial-creator></meta:initial-creator>"))
  }
}
