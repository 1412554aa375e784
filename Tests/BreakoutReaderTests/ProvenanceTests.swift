import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What a converter adds by itself tells nothing (product rule F17); that nobody is named in what it makes is
/// tried in the tests of the export, with more sessions.
struct ProvenanceTests {
  @Test("no file says where and by whom it was made")
  func place() throws {
    let written = try WrittenSession.fourScripts()
    let secrets = [NSUserName() + "\"", NSUserName() + "<", Tool.package, "/tmp/", "/home/"]
    for format in [ExportFormat.docx, .odt] {
      for member in try written.members(of: format) {
        let bytes = Data(try written.memberBytes(member, of: format))
        for secret in secrets {
          let found = bytes.range(of: Data(secret.utf8))
          #expect(found == nil, "\(member) of \(format) has “\(secret)”")
        }
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
