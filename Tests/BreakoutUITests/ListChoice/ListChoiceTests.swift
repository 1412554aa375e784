import BreakoutModel
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

/// Choosing the points of a note, driven by keys as a person would.
@Suite("Which list has the points") struct ListChoiceTests {
  private func choice(columns: Int = 80, rows: Int = 24) -> ListChoice {
    setLocale()
    return ListChoice(
      title: "Bringing Back the Branch Libraries",
      offers: [
        ListChoice.Offer(
          summary: "2 items, lines 7 to 8: but under “Objective”, 2 questions",
          points: [
            AgendaPoint(
              title: "Join the reading rooms", question: "How to join the reading rooms?"),
            AgendaPoint(title: "Keep a desk open", question: "How to keep a desk open?"),
          ]),
        ListChoice.Offer(
          summary: "3 items, lines 12 to 14: named “Discussion points”",
          points: [
            AgendaPoint(
              title: "Village schemes", question: "Which village schemes reopened a room?"),
            AgendaPoint(title: "和平与安全", question: "和平与安全？"),
            AgendaPoint(
              title: "A common catalogue", question: "Who watches over it?", planned: .minutes(5)),
          ]),
      ], size: Size(columns: columns, rows: rows))
  }

  @discardableResult
  private func press(_ choice: inout ListChoice, _ names: String...) -> [ListChoiceEffect] {
    var effects: [ListChoiceEffect] = []
    for name in names {
      guard let key = Key(named: name) else { fatalError("There is no key named \(name).") }
      effects += choice.update(.key(key))
    }
    return effects
  }

  private func type(_ choice: inout ListChoice, _ text: String) {
    for character in text { _ = choice.update(.key(.character(character))) }
  }

  private func screen(_ choice: ListChoice) -> String {
    choice.frame().canvas.lines.map { line in
      var text = line
      while text.last == " " { text.removeLast() }
      return text
    }
    .joined(separator: "\n")
  }

  private func titles(_ effects: [ListChoiceEffect]) -> [String] {
    guard case .begin(let points)? = effects.first else { return [] }
    return points.map { $0.title.isEmpty ? $0.question : $0.title }
  }

  @Test("the likeliest list is open, and Enter takes it") func first() {
    var choice = choice()
    #expect(titles(press(&choice, "Enter")) == ["Join the reading rooms", "Keep a desk open"])
  }

  @Test("the wrong list is refused, and the right one begins") func refusal() {
    var choice = choice()
    #expect(press(&choice, "x") == [])
    #expect(screen(choice).contains("This list is out. u brings it back."))
    #expect(!screen(choice).contains("Objective"))
    #expect(titles(press(&choice, "Enter")) == ["Village schemes", "和平与安全", "A common catalogue"])
    _ = press(&choice, "u")
    #expect(screen(choice).contains("Objective"))
  }

  @Test("points are taken out and put back; minutes stay with their points") func points() {
    var choice = choice()
    _ = press(&choice, "Tab", "Down", "x")
    #expect(titles(press(&choice, "Enter")) == ["和平与安全", "A common catalogue"])
    #expect(screen(choice).contains("Enter begins the session with 2 points."))
    _ = press(&choice, "x", "Down", "Del")
    guard case .begin(let points)? = press(&choice, "Enter").first else {
      Issue.record("nothing began")
      return
    }
    #expect(points.map(\.title) == ["Village schemes", "A common catalogue"])
    #expect(points[1].planned == .minutes(5))
  }

  @Test("points are typed and pasted, with the keys of the list as letters") func typing() {
    var choice = choice()
    _ = press(&choice, "x", "x")
    #expect(screen(choice).contains("No list is left."))
    #expect(titles(press(&choice, "Enter")) == [])
    _ = press(&choice, "t")
    type(&choice, "Who quits next?")
    _ = press(&choice, "Enter")
    type(&choice, "ماذا بعد؟")
    _ = press(&choice, "Esc")
    _ = choice.update(.paste("One line\n\n  Another   line\n"))
    #expect(
      titles(press(&choice, "Enter")) == [
        "Who quits next?", "ماذا بعد؟", "One line", "Another line",
      ])
  }

  @Test("Esc, q and Ctrl-C leave, and nothing begins", arguments: ["Esc", "q", "Ctrl-C"])
  func leaving(key: String) {
    var choice = choice()
    #expect(press(&choice, key) == [.quit])
  }

  @Test("80x24") func screen80() {
    #expect(
      screen(choice())
        == """
         Bringing Back the Branch Libraries
         Which list has the points of discussion?
        ────────────────────────────────────────────────────────────────────────────────
         ▾ 2 items, lines 7 to 8: but under “Objective”, 2 questions
             · Join the reading rooms
             · Keep a desk open
         ▸ 3 items, lines 12 to 14: named “Discussion points”














        ────────────────────────────────────────────────────────────────────────────────
         Enter begins the session with 2 points.
         Enter begin with it  x take out  t type a point  Tab next list  Esc leave
        """)
  }

  @Test("40x12, and a window that is too small") func small() {
    var choice = choice(columns: 40, rows: 12)
    _ = press(&choice, "Tab")
    #expect(screen(choice).contains(" ▾ 3 items, lines 12 to 14: named\n “Discussion points”"))
    #expect(choice.frame().cursor == Position(column: 1, row: 5))
    _ = choice.update(.resize(Size(columns: 20, rows: 5)))
    #expect(press(&choice, "Enter") == [])
    #expect(press(&choice, "q") == [.quit])
  }

  @Test(
    "nothing is English in a made-up language",
    arguments: [[], ["x"], ["x", "x"], ["x", "u"], ["t"]])
  func madeUp(keys: [String]) {
    let screen = MadeUpLanguage.words.speak {
      var choice = ListChoice(
        title: "Ύδωρ",
        offers: ["α", "β"].map {
          ListChoice.Offer(summary: $0, points: [AgendaPoint(title: "Γη", question: "Γη;")])
        }, size: Size(columns: 80, rows: 24))
      for key in keys { _ = press(&choice, key) }
      return self.screen(choice)
    }
    #expect(MadeUpLanguage.english(in: [screen]) == [])
  }
}
