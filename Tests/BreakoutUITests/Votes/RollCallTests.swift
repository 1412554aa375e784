import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Roll calls") struct RollCallTests {
  private func called(_ count: Int, columns: Int = 80, rows: Int = 24) throws -> Room {
    var room = try Room.withRoster(count, columns: columns, rows: rows)
    room.press("v")
    room.choose(.rollCall)
    room.press("Enter")
    return room
  }

  private func answers(_ room: Room) -> [VoteAnswer?] {
    guard case .vote(let vote) = room.session.decisions.last?.proceeding else { return [] }
    return (vote.roll ?? []).map(\.answer)
  }

  @Test("one key a name; who passed is called again at the end; Enter records")
  func whole() throws {
    var room = try called(5)
    #expect(room.screen.contains("▶ Person 1 (CSO)"))
    room.type("ypna")
    #expect(room.screen.contains("▶ Person 5 (CSO)"))
    #expect(room.screen.contains("… pass  Person 2 (Business)"))
    #expect(room.screen.contains("1 yes, 1 no, 1 abst.; 1 pass, 1 left"))
    room.type("y")
    #expect(room.screen.contains("▶ Person 2 (Business) (passed before)"))
    room.type("y")
    #expect(room.screen.contains("Everybody has answered: Enter records."))
    room.press("Enter")
    #expect(room.words.contains("ADOPTED: 3 yes, 1 no, 1 abst."))
    #expect(room.words.contains("Yes (3): Person 1; Person 2; Person 5"))
    #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
  }

  @Test("every answer is in the record at once, and a restart goes on with the next name")
  func restart() throws {
    var room = try called(6)
    room.type("yn")
    #expect(answers(room) == [.yes, .no, nil, nil, nil, nil])
    room.cockpit.panel = nil
    room.cockpit.unfinished.vote = nil
    room.press("v")
    #expect(room.screen.contains("▶ Person 3 (Government)"))
    room.press("Backspace")
    #expect(answers(room) == [.yes, nil, nil, nil, nil, nil])
  }

  @Test("Backspace goes back name by name and takes the answers back")
  func back() throws {
    var room = try called(4)
    room.type("ypn")
    room.press("Backspace", "Backspace")
    #expect(answers(room) == [.yes, nil, nil, nil])
    #expect(room.screen.contains("▶ Person 2 (Business)"))
    #expect(!room.screen.contains("passed before"))
    room.type("a")
    #expect(answers(room) == [.yes, .abstain, nil, nil])
  }

  @Test("the arrows go to any name, whose answer is then another")
  func arrows() throws {
    var room = try called(4)
    room.type("yyyy")
    room.press("Up", "Up")
    room.type("n")
    #expect(answers(room) == [.yes, .yes, .no, .yes])
    #expect(room.screen.contains("Everybody has answered"))
  }

  @Test("undo takes the last answer back and calls that name")
  func undo() throws {
    var room = try called(4)
    room.type("ynu")
    #expect(answers(room) == [.yes, nil, nil, nil])
    #expect(room.screen.contains("▶ Person 2 (Business)"))
  }

  @Test("Enter asks before it leaves out those who have not answered")
  func unfinished() throws {
    var room = try called(4)
    room.type("yy")
    room.press("Enter")
    #expect(room.notice == "2 have not answered. Record the roll as it is?")
    room.press("n")
    #expect(answers(room) == [.yes, .yes, nil, nil], "the answer to the question is no vote")
    room.press("Enter", "y")
    room.press("PgDn")
    #expect(room.words.contains("No answer (2): Person 3; Person 4"))
  }

  @Test("what is no longer in doubt may be recorded")
  func early() throws {
    var room = try called(9)
    room.type("yyyyy")
    #expect(!room.screen.contains("Ctrl-D"))
    room.type("y")
    #expect(room.hints.contains("Ctrl-D record now"))
    room.press("Ctrl-D")
    #expect(room.words.contains("ADOPTED: at least 6 yes, 0 no"))
  }

  @Test("b blocks under a rule that knows it, and nothing else answers")
  func block() throws {
    var room = try called(3)
    room.type("bx")
    #expect(answers(room) == [nil, nil, nil])
    #expect(room.notice == "“x” is no answer: y yes, n no, a abstain, p pass.")
    room = try Room.withRoster(3)
    room.press("v")
    room.choose(.noBlock)
    room.choose(.rollCall)
    room.press("Enter")
    #expect(room.hints.contains("b block"))
    room.type("yyb")
    room.press("Enter")
    room.press("PgDn")
    #expect(room.words.contains("Block (1): Person 3"))
    #expect(room.session.sortedRecommendations[0].status == .notAdopted)
  }

  @Test("nobody can be called where the roster is empty")
  func nobody() {
    var room = Room.withRecommendation()
    room.press("v")
    room.type("40")
    room.choose(.rollCall)
    room.press("Enter")
    #expect(room.notice.hasPrefix("Nobody with a vote is marked present"))
  }

  @Test("forty names on the smallest screen: name, counts and prospect in view")
  func small() throws {
    var room = try called(40, columns: 40, rows: 12)
    for place in 1...40 {
      #expect(room.screen.contains(" ▶ Person \(place) "), "\(place)")
      #expect(room.screen.contains("\(place - 1) yes, 0 no, 0 abst.; \(41 - place) left"))
      room.type("y")
    }
    #expect(room.screen.contains("Everybody has answered"))
  }
}
