import BreakoutSynthesis
import Terminal
import Testing

@testable import BreakoutUI

@Suite("Keys of the deciding screen") struct DecidingKeysTests {
  @Test("each answer has its key, and leads to the next open pair")
  func answers() throws {
    var scene = try DecidingScene.three()
    #expect(scene.screen.contains("1 of 3 · 3 to decide"))
    scene.press("b")
    #expect(scene.answers == ["B1-R1.1 B2-R1.1 keepBoth"])
    #expect(scene.screen.contains("2 of 3 · 2 to decide"))
    scene.press("1")
    #expect(scene.answers.last == "B1-R1.2 B2-R1.2 keepFirst")
    scene.press("y")
    #expect(scene.answers.last == "B1-R1.3 B3-R1.1 contradiction")
    #expect(scene.screen.contains("3 of 3 · all decided"))
    #expect(scene.screen.contains("All pairs are decided; q goes on to the documents."))
    #expect(!scene.deciding.hasOpenQuestions)
    scene.press("q")
    #expect(scene.effects == [.save, .save, .save, .quit])
    #expect(scene.saved == scene.deciding.synthesis)
  }

  @Test("the keys of one kind of question do nothing at the other")
  func otherKeys() throws {
    var scene = try DecidingScene.three()
    scene.press("y", "n", "x", "Enter", "Esc")
    #expect(scene.answers.isEmpty)
    scene.press("Right", "Right", "b", "m", "1", "2")
    #expect(scene.answers.isEmpty)
    scene.press("n")
    #expect(scene.answers == ["B1-R1.3 B3-R1.1 noContradiction"])
  }

  @Test("arrows go round, and an answer can be changed")
  func moving() throws {
    var scene = try DecidingScene.three()
    scene.press("Left")
    #expect(scene.screen.contains("3 of 3"))
    scene.press("Right", "2", "Left")
    #expect(scene.screen.contains("Decided: only B2-R1.1"))
    scene.press("b")
    #expect(scene.answers == ["B1-R1.1 B2-R1.1 keepBoth"])
  }

  @Test("a common wording is typed, kept when one goes back, and recorded")
  func wording() throws {
    var scene = try DecidingScene.three()
    scene.press("m")
    #expect(scene.screen.contains("The common wording, for the addressees of both:"))
    #expect(scene.deciding.frame().cursor != nil)
    scene.press("Ctrl-U")
    scene.type("publish b 1 q")
    scene.press("Esc")
    #expect(scene.answers.isEmpty)
    scene.press("Right", "Left", "m")
    scene.type(" shares")
    scene.send(.input(.paste(" now"), at: DecidingScene.at))
    scene.press("Enter")
    #expect(scene.answers == ["B1-R1.1 B2-R1.1 merge(text: \"publish b 1 q shares now\")"])
    scene.press("Left")
    #expect(scene.screen.contains("Decided: merged"))
    scene.press("m", "Ctrl-U", "Enter")
    #expect(scene.screen.contains("A recommendation needs words"))
    #expect(scene.answers.count == 1)
  }

  @Test("the longer text is where a common wording begins")
  func prefilled() throws {
    var scene = try DecidingScene.three()
    scene.press("m", "Enter")
    #expect(
      scene.deciding.outcome.merged[0].text
        == "Publish annual local procurement shares in conflict areas.")
    #expect(scene.deciding.outcome.merged[0].addressees == ["Business", "Governments"])
  }

  @Test("undo takes back one decision after the other and shows its pair")
  func undo() throws {
    var scene = try DecidingScene.three()
    scene.press("b", "2", "u")
    #expect(scene.answers == ["B1-R1.1 B2-R1.1 keepBoth"])
    #expect(scene.screen.contains("2 of 3 · 2 to decide"))
    scene.press("u")
    #expect(scene.answers.isEmpty)
    #expect(scene.screen.contains("1 of 3 · 3 to decide"))
    #expect(scene.saved.decisions.isEmpty)
    scene.press("u")
    #expect(scene.screen.contains("Nothing was decided here yet."))
  }

  @Test("pairs that other answers settle are said to be")
  func settled() throws {
    let text = "Publish local procurement shares."
    var scene = try DecidingScene([[("CSOs", text)], [("CSOs", text)], [("CSOs", text)]])
    #expect(scene.screen.contains("1 of 3 · 3 to decide"))
    scene.press("1", "1")
    #expect(scene.screen.contains("all decided"))
    scene.press("Right")
    #expect(scene.screen.contains("Settled by other answers"))
    scene.press("b")
    #expect(scene.answers.count == 2)
    #expect(scene.screen.contains("Other answers have settled this pair."))
  }

  @Test("what cannot be saved is said, kept, tried again, and not left without a word")
  func unsaved() throws {
    var scene = try DecidingScene.three()
    scene.storageProblem = "There is no space left."
    scene.press("b")
    #expect(scene.screen.contains("UNSAVED") && scene.screen.contains("There is no space left."))
    #expect(!scene.screen.contains("● saved"))
    scene.press("q")
    #expect(scene.effects.last == .save)
    #expect(scene.screen.contains("q again leaves without it."))
    // Another key is another thought.
    scene.press("Right", "q")
    #expect(!scene.effects.contains(.quit))
    scene.press("Right")
    scene.storageProblem = nil
    scene.send(.retry)
    #expect(scene.screen.contains("● saved") && scene.screen.contains("Saved now."))
    #expect(scene.saved.decisions.count == 1)
    #expect(scene.effects.last == .save)
    scene.press("q")
    #expect(scene.effects.last == .quit)
  }

  @Test("who wanted to leave leaves once it is saved")
  func savedOnLeaving() throws {
    var scene = try DecidingScene.three()
    scene.storageProblem = "There is no space left."
    scene.press("b")
    scene.storageProblem = nil
    scene.press("q")
    #expect(scene.effects.last == .quit)
    #expect(scene.saved.decisions.count == 1)
  }

  @Test("who insists leaves without what cannot be saved")
  func insisting() throws {
    var scene = try DecidingScene.three()
    scene.storageProblem = "There is no space left."
    scene.press("b", "q", "q")
    #expect(scene.effects.last == .quit)
    #expect(scene.deciding.savingProblem == "There is no space left.")
  }

  @Test("stopping, drawing again and ending")
  func surroundings() throws {
    var scene = try DecidingScene.three()
    scene.press("Ctrl-Z", "Ctrl-L")
    scene.send(.input(.hangup, at: DecidingScene.at))
    scene.send(.input(.terminate, at: DecidingScene.at))
    #expect(scene.effects == [.suspend, .redraw, .quit, .quit])
  }
}

@Suite("The table of the deciding screen") struct DecidingTableTests {
  @Test("every command has one entry, and no key means two things in one place")
  func table() {
    for command in DecidingCommand.allCases {
      #expect(DecidingTable.entries.filter { $0.command == command }.count == 1, "\(command)")
    }
    for place in DecidingPlace.allCases {
      let keys = DecidingTable.entries.flatMap { $0.keys[place] ?? [] }
      #expect(Set(keys).count == keys.count, "\(place)")
    }
    for entry in DecidingTable.entries {
      #expect(entry.help.first?.isUppercase == true && entry.help.hasSuffix("."))
    }
  }

  @Test("no plain character is a command while words are typed")
  func typing() {
    for entry in DecidingTable.entries {
      #expect((entry.keys[.wording] ?? []).allSatisfy { $0.typedCharacter == nil })
    }
  }

  @Test("the help has every key, and fits", arguments: [38, 78])
  func help(columns: Int) {
    let lines = DecidingHelp.lines(columns: columns).map(\.text)
    let text = lines.joined(separator: "\n")
    for key in DecidingTable.entries.flatMap({ $0.keys.values.joined() }) {
      #expect(text.contains(key.description))
    }
    for line in lines { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
  }

  @Test("the help opens, scrolls to its end, and closes")
  func helpScreen() throws {
    var scene = try DecidingScene.three(columns: 40, rows: 12)
    scene.press("?")
    #expect(scene.screen.contains("Help"))
    for _ in 0..<200 { scene.press("Down") }
    #expect(scene.screen.contains("Ctrl-C"))
    scene.press("Esc", "m", "F1")
    #expect(scene.screen.contains("Help"))
    scene.press("q")
    #expect(scene.deciding.keyPlace == .wording)
  }
}
