import TestSupport
import Testing

@testable import BreakoutModel

/// A mark or a joiner behind a sign makes one character of itself and the sign; the sign is found all the same.
@Suite struct MarksBehindSignsTests {
  /// What names, groups and file names may begin with.
  static let marks = ["\u{301}", "\u{200C}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}", "\u{94D}"]

  @Test(arguments: marks) func aSpeakerIsReadBack(mark: String) {
    let speakers = [
      Speaker(name: "\(mark)Sara", constituency: nil),
      Speaker(name: "\(mark)Sara \"\(mark)Al\" \\\(mark)", constituency: "Youth )\(mark)"),
      Speaker(name: nil, constituency: "\(mark)Youth"),
    ]
    for speaker in speakers {
      let note = Note(
        id: NoteID(1), point: nil, NoteDraft(at: .start, text: "we agree", speaker: speaker))
      guard
        case .note(_, let text, .speaker(let read), _) = NoteLine(parsing: NoteLine.text(for: note))
      else {
        Issue.record("\(NoteLine.text(for: note))")
        continue
      }
      #expect(text == "we agree")
      #expect(read == speaker)
    }
  }

  @Test(arguments: marks) func aTypedSpeakerIsOne(mark: String) {
    let typed = NoteLine(parsing: "@\(mark)Sara we agree", knowing: .room)
    let sara = Speaker(name: "\(mark)Sara", constituency: nil)
    #expect(typed == .note(kind: .note, text: "we agree", speaker: .speaker(sara), tags: []))
    for text in ["Sara (\(mark)Youth)", "(\(mark)Youth) Sara"] {
      #expect(
        TypedSpeaker(text, knowing: .room).speaker
          == Speaker(name: "Sara", constituency: "\(mark)Youth"))
    }
    #expect(TypedSpeaker("CSO,\(mark)Sara", knowing: .room).speaker.constituency == "CSO")
  }

  @Test(arguments: marks) func thePartsOfAPath(mark: String) {
    let path = "/home/\(mark)ana/\(mark)report.\(mark)md"
    #expect(PathParts.name(of: path).utf8.elementsEqual("\(mark)report.\(mark)md".utf8))
    #expect(PathParts.folder(of: path).utf8.elementsEqual("/home/\(mark)ana".utf8))
    let (stem, ending) = PathParts.split(path)
    #expect(stem.utf8.elementsEqual("/home/\(mark)ana/\(mark)report".utf8))
    #expect(ending.utf8.elementsEqual(".\(mark)md".utf8))
    #expect(PathParts.isAbsolute("/\(mark)ana") && !PathParts.isAbsolute("\(mark)/ana"))
  }

  @Test(arguments: [
    ("report.md", "report", ".md"), ("a.b/report", "a.b/report", ""), ("a/.md", "a/", ".md"),
    ("", "", ""), ("a.", "a", "."), ("x.tar.gz", "x.tar", ".gz"),
  ]) func anEndingStandsInTheName(path: String, stem: String, ending: String) {
    #expect(PathParts.split(path) == (stem, ending))
  }
}
