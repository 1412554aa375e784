import Testing

@testable import BreakoutUI

@Suite("What an export says") struct WrittenTests {
  private static let folder = "/home/moderator/Documents/Sessions/2016/Baku/"
  private static let name = "civil-society-and-business-working-together-for-peace-DRAFT"

  @Test(
    "a long path is shortened from the left, so that the name's end stays in view",
    arguments: [
      (80, 24, "Written: …-and-business-working-together-for-peace-DRAFT.md and .txt"),
      (40, 12, "Written: …or-peace-DRAFT.md and .txt"),
      (200, 60, "Written: \(folder)\(name).md and .txt"),
    ])
  func long(_ columns: Int, _ rows: Int, _ words: String) {
    var room = Room(columns: columns, rows: rows)
    room.send(
      .exported(
        ExportNews(
          written: ["\(Self.folder)\(Self.name).md", "\(Self.name).txt"], problems: [],
          pending: [])))
    #expect(room.notice.hasSuffix("-peace-DRAFT.md and .txt"))
    #expect(room.screen.contains(words.suffix(27)), "\(room.screen)")
    #expect(CockpitLayout(room.cockpit).notice.count == 1)
    room.expectSoundFrame("written")
  }

  @Test("of many files the first is named and the others are counted")
  func many() {
    var room = Room()
    let names = ["md", "txt", "html", "docx", "odt", "pdf", "json"].map { "out/report.\($0)" }
    room.send(.exported(ExportNews(written: names, problems: [], pending: [])))
    #expect(room.notice == "Written: out/report.md and 6 more beside it")
  }

  @Test("names that have nothing in common are all said")
  func names() {
    var room = Room()
    room.send(
      .exported(
        ExportNews(written: ["out/report.md", "other.txt"], problems: [], pending: [])))
    #expect(room.notice == "Written: out/report.md and other.txt")
  }
}
