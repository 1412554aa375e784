import TestSupport
import Testing

/// Recording and comparing golden screens.
@Suite struct GoldenTests {
  @Test func theGoldensOfThisTargetAreFound() throws {
    var shell = Program.shell("printf 'Agenda \\033[1mpoint 3\\033[0m\\n  \\033[2;31mlate\\033[0m'")
    shell.size = TerminalSize(columns: 20, rows: 4)
    let program = try shell.start()
    try program.waitForExit()
    try Golden("harness").expect(program.screen)
  }

  @Test func aGoldenIsRecordedAndCompared() throws {
    let folder = try TemporaryFolder()
    func golden(records: Bool) -> Golden {
      Golden("greeting", folder: folder.file("Goldens"), records: records)
    }
    func screen(_ text: String) throws -> Screen {
      let program = try Program(executable: "/bin/echo", arguments: [text]).start()
      try program.waitForExit()
      return program.screen
    }
    let withoutTime = { (text: String) in text.replacing(/\d\d:\d\d/, with: "--:--") }
    let missing = try golden(records: false).difference(from: screen("at 10:42"))
    #expect(missing?.contains("RECORD_SCREENS=1") == true)
    #expect(
      try golden(records: true).difference(from: screen("at 10:42"), blanking: withoutTime) == nil
    )
    #expect(
      try golden(records: false).difference(from: screen("at 10:43"), blanking: withoutTime)
        == nil)
    let change = try golden(records: false)
      .difference(from: screen("by 10:43"), blanking: withoutTime)
    #expect(change?.contains("- │at --:--") == true && change?.contains("+ │by --:--") == true)
  }
}
