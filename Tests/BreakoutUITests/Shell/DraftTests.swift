import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Drafts") struct DraftTests {
  /// The text that was kept last.
  private func kept(_ room: Room) -> String? {
    room.effects.reversed().lazy.compactMap { effect in
      if case .keepDraft(let draft) = effect { draft.text } else { nil }
    }.first
  }

  /// The same session as somebody finds it after a restart.
  private func restarted(_ room: Room) -> Room {
    var next = room
    next.cockpit = Cockpit(
      session: room.session, seat: room.cockpit.seat, size: room.cockpit.size, now: room.clock)
    next.cockpit.restore(Draft(kept(room) ?? ""))
    return next
  }

  @Test("each key that changes the line is handed over to be kept, and sending forgets it")
  func handedOver() {
    var room = Room.withNotes()
    room.press("i")
    room.type("ab")
    #expect(kept(room)?.contains("ab") == true)
    room.press("Enter")
    #expect(kept(room) == "")
    let count = room.effects.count
    room.wait(seconds: 5)
    #expect(room.effects.count == count)
  }

  @Test("the note line comes back after a restart, with the time of its first character")
  func noteLine() {
    var room = Room.withNotes()
    room.press("i")
    room.type("half a thought")
    let typedAt = room.clock
    room.wait(seconds: 30)
    var next = restarted(room)
    #expect(next.line == "half a thought")
    #expect(next.notice == "What you typed last was not sent yet and is still in the note line.")
    // Who was typing goes on typing.
    #expect(next.cockpit.isTyping)
    next.press("Enter")
    #expect(next.notes.last == "half a thought")
    #expect(next.session.notes.last?.at == typedAt)
  }

  @Test(
    "a line that was saved just before the program ended does not come back, another one does",
    arguments: ["a thought", "! a key", "r Business > publish shares"])
  func savedLine(_ line: String) {
    var room = Room.withNotes()
    room.press("i")
    room.type(line)
    let typed = kept(room) ?? ""
    room.press("Enter")
    #expect(room.notice.contains("aved"), "\(room.notice)")
    // Neither the time alone nor the words alone make a line the same.
    for (draft, comesBack) in [
      (typed, false), (typed.replacing(line, with: line + "s"), true),
      (typed.replacing("18101", with: "18100"), true),
    ] {
      var next = room
      next.cockpit = Cockpit(
        session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock)
      next.cockpit.restore(Draft(draft))
      #expect(next.cockpit.composer.isEmpty == !comesBack, "\(draft)")
      #expect(next.notice.isEmpty == !comesBack)
    }
  }

  @Test(
    "what begins with a mark or a joiner comes back as it was",
    arguments: ["\u{301}", "\u{200C}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}"])
  func marks(mark: String) {
    var room = Room.withNotes()
    room.press("i")
    room.paste("\(mark)half a thought")
    #expect(restarted(room).line.utf8.elementsEqual(room.line.utf8))
    var draft = Draft()
    draft.line = Draft.Line(text: "\(mark)x")
    draft.shelved = "\(mark)y"
    draft.forms = [KeptForm(.ask(.askVote, "\(mark)a"))]
    let read = Draft(draft.text)
    #expect(read.line?.text.utf8.elementsEqual("\(mark)x".utf8) == true)
    #expect(read.shelved?.utf8.elementsEqual("\(mark)y".utf8) == true)
    #expect(read.forms?[0].texts[0].utf8.elementsEqual("\(mark)a".utf8) == true)
  }

  @Test("names parted by commas are so many people, whatever they begin with")
  func namesWithMarks() {
    var room = Room.withNotes()
    room.palette("moderator and rapporteur")
    room.press("Ctrl-A", "Ctrl-K")
    room.paste("Ana,\u{200C}Sara")
    room.press("Enter")
    #expect(room.session.header.people.moderators.count == 2)
  }

  @Test("an edit comes back as an edit, and the text that waits behind it too")
  func editTarget() {
    var room = Room.withNotes()
    room.press("i")
    room.type("waiting")
    room.press("Esc", "k", "Enter")
    room.type(" indeed")
    var next = restarted(room)
    #expect(next.line == "! Trust needs a shared measure indeed")
    next.press("Enter")
    #expect(
      next.notes == ["companies publish, CSOs verify", "!Trust needs a shared measure indeed"])
    #expect(next.line == "waiting")
  }

  @Test("an unfinished form of a recommendation comes back")
  func form() {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" every year")
    var next = restarted(room)
    #expect(next.notice.contains("the form of R1.1"))
    #expect(!next.cockpit.isTyping)
    next.press("Enter")
    #expect(next.screen.contains("publish local-procurement shares every year"))
    next.press("Enter")
    #expect(kept(next) == "")
  }

  @Test("a form that was only opened is no draft")
  func unchangedForm() {
    var room = Room.withRecommendation()
    let before = kept(room)
    room.press("Enter", "Esc")
    #expect(kept(room) == before)
  }

  @Test(
    "a page of any characters comes back as it was typed",
    arguments: [
      "one\ntwo\n\nthree", "\u{1E}\u{1F}separators", "تنشر الشركات", "👩‍👩‍👧 e\u{301}", "   ",
    ])
  func anyText(_ text: String) {
    var room = Room()
    room.paste(text)
    #expect(restarted(room).line == room.line)
  }

  @Test(
    "kept text that makes no sense is ignored",
    arguments: [
      "", "x", "\u{1E}", "9\u{1F}zz\u{1F}words\u{1E}R9.9\u{1F}a\u{1E}",
      "\u{1F}\u{1F}\u{1E}\u{1E}\u{1E}",
    ])
  func damaged(_ text: String) {
    var room = Room()
    room.cockpit.restore(Draft(text))
    #expect(room.cockpit.composer.target == .new)
    #expect(room.line == "" || room.line == "words")
  }

  @Test("Esc and resizing lose nothing that was typed, in any form")
  func escape() {
    let openings: [[String]] = [
      ["A"], ["P"], ["V"], [":split point"], [":edit point"], [":consensus on a question"],
      ["k", "t"], ["k", "m"],
    ]
    for steps in openings {
      var room = Room.withNotes()
      for step in steps { room.do(step) }
      // Numbers are all that the count of the room takes.
      let typed = steps == ["P"] ? "47" : "7 xyz"
      room.type(typed)
      room.resize(columns: 50, rows: 14)
      room.press("Esc")
      if steps[0] == "k" { room.press("Esc") }
      for step in steps { room.do(step) }
      #expect(room.screen.contains(typed), "\(steps)")
    }
  }

  @Test("an objection that was not finished comes back")
  func objection() {
    var room = Room.withRecommendation()
    room.press("c", "o")
    room.type("Business")
    room.press("Esc")
    #expect(room.cockpit.panel == .consensus)
    room.press("o")
    #expect(room.screen.contains("Business"))
  }

  @Test("the figures of an open vote come back", arguments: CountForm.Way.allCases)
  func voteFigures(_ way: CountForm.Way) throws {
    var room = try Room.withGroups()
    room.press("v")
    room.goTo(.way)
    for _ in 0..<(CountForm.Way.allCases.firstIndex(of: way) ?? 0) { room.press("Right") }
    room.press("Enter")
    room.figures("16", "2")
    room.type("5")
    let before = room.cockpit.panel
    #expect(counted(room)?.way == way)
    for steps in [[], ["Esc"]] {
      for step in steps { room.press(step) }
      for key in ["v", "c"] {
        var next = restarted(room)
        #expect(next.notice.contains("the count of the open vote"))
        next.press(key)
        #expect(next.cockpit.panel == before)
        #expect(kept(next) == nil || kept(next) == kept(room))
      }
    }
  }

  private func counted(_ room: Room) -> CountForm? {
    guard case .vote(let form) = room.cockpit.panel, case .counting(let count) = form.stage else {
      return nil
    }
    return count
  }

  @Test("figures of a vote that is not open any more are dropped")
  func endedVote() throws {
    var room = Room.withOpenVote()
    room.type("25")
    try room.act(.consensus(.callOff))
    var next = restarted(room)
    #expect(next.cockpit.unfinished.vote == nil)
    #expect(next.notice == "")
    next.press("Down")
    #expect(kept(next) == "")
  }

  @Test("typed totals of an open poll come back")
  func pollTotals() {
    var room = Room.withRecommendation()
    room.press("M", "Enter", "Ctrl-T")
    room.type("1")
    room.press("Enter")
    room.type("23")
    let before = room.cockpit.panel
    var next = restarted(room)
    #expect(next.notice.contains("the open poll"))
    next.press("v")
    #expect(next.cockpit.panel == before)
  }

  @Test(
    "every changed form comes back when it is opened again",
    arguments: [
      ["A"], ["V"], [":split point"], [":edit point"], [":consensus on a question"],
      ["k", "t"], ["k", "m"], ["c", "o"],
    ])
  func changedForms(_ steps: [String]) {
    for keys in [[], ["Esc"]] {
      var room = steps == ["c", "o"] ? Room.withRecommendation() : Room.withNotes()
      for step in steps { room.do(step) }
      room.type("7 xyz")
      for key in keys { room.press(key) }
      var next = restarted(room)
      for step in steps { next.do(step) }
      #expect(next.screen.contains("7 xyz"), "\(steps) \(keys)")
    }
  }

  @Test("two forms that were left come back")
  func severalForms() {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" every year")
    room.press("Esc", "A")
    room.type("Water")
    let next = restarted(room)
    #expect(next.cockpit.unfinished.forms.count == 2)
  }

  @Test(
    "of a draft of version 0.2 the line comes back, and the words of forms as texts",
    arguments: [
      ("\u{1F}18100000\u{1F}half a thought\u{1E}\u{1E}", ["half a thought"]),
      ("3\u{1F}18100000\u{1F}of a note\u{1E}\u{1E}waits", ["of a note", "waits"]),
      ("\u{1F}\u{1F}\u{1E}R1.1\u{1F}publish yearly\u{1E}", ["publish yearly"]),
      (
        "\u{1F}\u{1F}\u{1E}\u{1E}\u{1E}form\u{1F}objection\u{1F}CSO\u{1F}too vague"
          + "\u{1E}edit\u{1F}R1.1\u{1F}publish\u{1F}publish yearly\u{1F}b\u{1F}b\u{1E}vote\u{1F}1\u{1F}a\u{1F}0\u{1F}9",
        ["CSO · too vague", "publish yearly"]
      ),
      (
        "\u{1F}\u{1F}\u{1E}\u{1E}\u{1E}back\u{1F}17\u{1F}refused\u{1E}left\u{1F}3\u{1F}a\u{1F}b",
        ["refused", "b"]
      ),
    ])
  func earlierDraft(text: String, texts: [String]) {
    var room = Room.withRecommendation()
    room.cockpit.restore(Draft(text))
    for text in texts {
      #expect(room.line == text)
      room.press("Enter")
    }
    #expect(room.line == "")
  }

  @Test(
    "what cannot be read of a draft does not take the rest with it",
    arguments: [
      #""forms":[{"purpose":{"ofALaterVersion":{}},"texts":["a"],"start":[""]}]"#, #""forms":7"#,
      #""count":{"way":"x"}"#, #""poll":[]"#, #""edits":[{}]"#, #""later":{"a":1}"#,
    ])
  func partOfALaterVersion(_ part: String) {
    var room = Room.withNotes()
    let text = #"{"line":{"text":"half a thought","target":{"new":{}}},\#(part),"shelved":"waits"}"#
    room.cockpit.restore(Draft(text))
    #expect(room.line == "half a thought")
    room.press("Enter")
    #expect(room.line == "waits")
  }

  @Test(
    "figures and forms of a draft that make no sense now are ignored",
    arguments: [
      #"{"count":{"decision":1,"way":"whole","focus":-7,"series":[{"name":"","figures":["a"]}]}}"#,
      #"{"count":{"decision":9,"way":"whole","focus":0,"series":[{"name":"","figures":["1","2","3"]}]}}"#,
      #"{"count":{"decision":1,"way":"whole","focus":99,"series":[{"name":"","figures":["-1","x","9999999999"]}]}}"#,
      #"{"count":{"decision":1,"way":"x"}}"#, #"{"poll":{"decision":1}}"#, #"{"forms":[{}]}"#,
      #"{"forms":[{"purpose":{"splitPoint":{"_0":99}},"texts":["a"],"start":[""]}]}"#,
      #"{"forms":[{"purpose":{"nothing":{}},"texts":["a"],"start":[""]}]}"#, "{", "{}", "null",
    ])
  func damagedPieces(_ text: String) {
    var room = Room.withOpenVote()
    room.press("Esc")
    room.cockpit.restore(Draft(text))
    #expect(room.cockpit.unfinished.forms.isEmpty)
    room.press("v")
    #expect(counted(room)?.isEmpty == true)
    #expect(counted(room)?.focus == 0)
  }
}
