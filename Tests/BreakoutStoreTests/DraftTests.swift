import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutStore

struct DraftTests {
  private let folder: TemporaryFolder
  private var draft: DraftFile { DraftFile(session: folder.file(), seat: .rapporteur) }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a draft is kept for its seat until it is sent`() throws {
    #expect(try draft.read() == "")
    for text in ["T", "Tr", "Trust needs\na measure 民间 \u{0}", "Tru"] {
      try draft.keep(text)
      #expect(try draft.read() == text)
    }
    #expect(try DraftFile(session: folder.file(), seat: .moderator).read() == "")
    #expect(try folder.names == ["room.breakout-rapporteur.draft"])
    let mode = try FileManager.default.attributesOfItem(atPath: draft.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try draft.keep("")
    #expect(try draft.read() == "")
    try draft.remove()
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: [
    ("3\nabcdef", "abc"), ("0\nabc", ""), ("99\nabc", "abc"), ("", ""), ("3", ""),
    ("Trust", "Trust"), ("-1\nabc", "-1\nabc"), ("Trust\nneeds", "Trust\nneeds"),
  ])
  func `a draft that a kill left half replaced, or somebody else wrote`(
    contents: String, text: String
  ) throws {
    try Data(contents.utf8).write(to: URL(fileURLWithPath: draft.path))
    #expect(try draft.read() == text)
  }

  @Test func `what was deleted from a draft does not stay on the disk`() throws {
    try draft.keep("the minister said no")
    try draft.keep("the")
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft.path)) == Data("3\nthe".utf8))
  }

  @Test func `what is off the record is never written, and takes away what was`() throws {
    try draft.keep("o", isOffTheRecord: false)
    try draft.keep("o the minister said", isOffTheRecord: true)
    #expect(try draft.read() == "")
    #expect(try folder.names.isEmpty)
  }

  @Test func `a draft that cannot be kept says why`() throws {
    let lost = DraftFile(session: folder.file("away/room.breakout"), seat: .rapporteur)
    #expect(problem { try lost.keep("x") } == .noSuchFolder(path: folder.file("away")))
    try lost.keep("")
    let full = DraftFile(session: "/dev/full/x", seat: .rapporteur)
    #expect(problem { try full.keep("x") } == .noSuchFolder(path: "/dev/full"))
  }
}
