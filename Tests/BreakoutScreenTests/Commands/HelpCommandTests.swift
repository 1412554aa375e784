import Foundation
import TestSupport
import Testing

/// `breakout help`, and README and the manual beside it.
@Suite struct HelpCommandTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static let manual = "Sources/breakout/Documentation.docc"

  @Test func readmeIsShortAndNamesEveryTopicThatThereIs() throws {
    let readme = try Self.text("README.md")
    #expect(readme.utf8.count < 10_000)
    let named = readme.matches(of: /\| \[`([a-z-]+)`\]\(([^)]*)\)/)
    let listed = try CommandRun(["help"], home: TemporaryFolder()).output
      .split(separator: "TOPICS OF THE MANUAL").last.map { list in
        list.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
      }
    #expect(named.map(\.output.1) == listed)
    for one in named { #expect(throws: Never.self) { try Self.text(String(one.output.2)) } }
  }

  @Test func everyTopicIsPrintedWithoutTheSignsOfMarkdown() throws {
    let home = try TemporaryFolder()
    for topic in try Self.text("README.md").matches(of: /\| \[`([a-z-]+)`\]/) {
      let name = String(topic.output.1)
      let answer = try CommandRun(["help", name], home: home)
      #expect(answer.status == .success && answer.output.count > 500, "\(name)")
      // What stands further right is an example as it is written.
      let prose = answer.output.split(separator: "\n").filter { !$0.hasPrefix("    ") }
      for line in prose {
        #expect(!line.contains("**") && !line.contains("`") && !line.contains("|-"), "\(line)")
        #expect(line.count <= 80, "\(line)")
      }
    }
  }

  @Test func aTableOfTheManualStandsInColumns() throws {
    let answer = try CommandRun(["help", "keys"], home: TemporaryFolder())
    #expect(answer.output.contains(/\n  n  +next point  +Closes the open point and opens/))
  }

  @Test func aCommandHasItsHelpAndAnythingElseIsRefused() throws {
    let home = try TemporaryFolder()
    let check = try CommandRun(["help", "check"], home: home)
    #expect(check.status == .success && check.output.contains("USAGE: breakout check"))
    // As people write it.
    for words in [["decision", "rules"], ["Decision-Rules"]] {
      #expect(try CommandRun(["help"] + words, home: home).output.hasPrefix("DECISION RULES"))
    }
    let unknown = try CommandRun(["help", "voting"], home: home)
    #expect(unknown.status == .exited(2))
    #expect(unknown.errors.contains("“voting” is neither a command nor a topic of the manual"))
  }

  @Test func everyPageThatThePagesNameIsThere() throws {
    let folder = Self.root.appending(path: Self.manual)
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(pages.count > 15)
    for page in pages {
      for link in try Self.text("\(Self.manual)/\(page)").matches(of: /<doc:([A-Za-z]+)>/) {
        #expect(pages.contains("\(link.output.1).md"), "\(page)")
      }
    }
  }
}
