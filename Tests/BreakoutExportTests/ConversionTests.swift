import Foundation
import Testing

@testable import BreakoutExport

/// Programs that convert, here shells that do what a converter may do.
struct ConversionTests {
  private static func converter(_ script: String) -> Converter {
    Converter(
      program: .pandoc, command: ["sh", "-c", script], product: "DOCX", moment: 1_461_650_400)
  }

  /// Runs to the end, as a run loop would that has nothing else to do.
  private static func convert(
    _ script: String, _ document: String, timeLimit: Duration = .seconds(60)
  ) throws -> Result<[UInt8], ExportProblem> {
    try Conversion(converter(script), of: Array(document.utf8), timeLimit: timeLimit).result()
  }

  @Test("the document goes in whole and comes out whole")
  func converts() throws {
    let document = String(repeating: "Wer trägt die Kosten? 谁来承担？\n", count: 20_000)
    #expect(try Self.convert("cat", document) == .success(Array(document.utf8)))
    #expect(
      try Self.convert("cat; echo -n a warning >&2", "x") == .success(Array("x".utf8)))
  }

  @Test("it knows no time but that of the record")
  func moment() throws {
    let result = try Self.convert("cat; echo $SOURCE_DATE_EPOCH $TZ", "")
    #expect(result == .success(Array("1461650400 UTC\n".utf8)))
  }

  @Test("a program that fails is told with its last words")
  func fails() throws {
    let table: [(String, String?)] = [
      ("cat; echo first >&2; echo no such thing >&2; exit 3", "no such thing"),
      ("exit 1", nil),
      ("true", nil),
      ("kill -9 $$", nil),
    ]
    for (script, reason) in table {
      #expect(
        try Self.convert(script, "x")
          == .failure(.conversionFailed(Self.converter(script), reason)))
    }
    #expect(
      ExportProblem.conversionFailed(Self.converter(""), "no such thing").sentence
        == "pandoc could not make the DOCX document: no such thing.")
    #expect(
      ExportProblem.conversionFailed(Self.converter(""), nil).sentence
        == "pandoc could not make the DOCX document: it gave no document and no reason.")
  }

  @Test("a program that hangs is ended")
  func hangs() throws {
    for script in ["sleep 1000", "exec 2>&-; sleep 1000"] {
      let result = try Self.convert(script, "x", timeLimit: .milliseconds(20))
      guard case .failure = result else {
        Issue.record("\(script) gave \(result)")
        continue
      }
    }
  }

  @Test("a program that is not there is named with the way to get it")
  func missing() {
    let converter = Converter(
      program: .weasyPrint, command: ["no-such-program-anywhere"], product: "PDF", moment: 0)
    #expect(throws: ExportProblem.noConverter(converter)) {
      try Conversion(converter, of: [1])
    }
    #expect(
      ExportProblem.noConverter(converter).sentence
        == "PDF needs WeasyPrint: apt-get install pipx libpangoft2-1.0-0 libharfbuzz-subset0"
        + " && pipx install weasyprint.")
  }

  @Test("a shell never sees what is converted")
  func arguments() throws {
    let result = try Self.convert("echo $#", "$(touch /tmp/x); `id`")
    #expect(result == .success(Array("0\n".utf8)))
  }
}

extension Conversion {
  /// Waits for its end.
  func result() -> Result<[UInt8], ExportProblem> {
    while true {
      if let result = advance() { return result }
      Self.wait(for: [self])
    }
  }
}
