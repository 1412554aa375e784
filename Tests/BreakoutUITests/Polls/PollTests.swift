import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

extension Room {
  /// A ranked choice among three options, with its ballots still to be typed.
  static func withRankedChoice(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room.withNotes(columns: columns, rows: rows)
    for step in [":ranked choice", "=Which first?", "Enter", "=Land", "Enter", "=Water", "Enter"] {
      room.do(step)
    }
    for step in ["=Seeds", "Enter", "Enter"] { room.do(step) }
    return room
  }

  /// The newest poll of the session.
  var poll: Poll? {
    guard case .poll(let poll) = session.decisions.last?.proceeding else { return nil }
    return poll
  }
}

@Suite("Polls") struct PollTests {
  @Test("fist to five on the newest recommendation takes two keys and one for each person")
  func fistToFive() {
    var room = Room.withRecommendation()
    let before = room.keyCount
    room.press("M", "Enter")
    room.type("54432")
    #expect(room.keyCount - before == 7)
    #expect(room.poll?.ballots.count == 5)
    #expect(room.screen.contains("5 ballots"))
    // Everybody sees the hands, so the distribution may be shown while they are counted.
    #expect(room.words.contains("4 Support ████████░░░░░░░░░░░░ 2"))
    room.press("u")
    #expect(room.poll?.ballots.count == 4)
    room.type("2")
    room.press("Enter")
    #expect(room.notice == "Close the poll with 5 ballots and show its result?")
    room.press("y")
    #expect(room.poll?.count?.voters == 5)
    #expect(room.words.contains("No consensus yet: 1 of 5 below 3, to be heard first"))
    #expect(room.words.contains("Indicative: a poll adopts nothing."))
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.words.contains("= R1.1 fist to five, 5 took part: No"))
  }

  @Test("fist to five by totals: one number for each step")
  func totals() {
    var room = Room.withRecommendation()
    room.press("M", "Enter", "Ctrl-T")
    for number in ["0", "0", "1", "2", "8", "9"] {
      room.type(number)
      room.press("Enter")
    }
    #expect(room.poll?.count == PollCount(voters: 20, totals: [0, 0, 1, 2, 8, 9]))
    #expect(room.words.contains("1 of 20 below 3"))
  }

  @Test("more hands than people are refused and nothing that was typed is lost")
  func tooMany() {
    var room = Room.withRecommendation()
    room.press("P")
    room.type("3")
    room.press("Enter", "M", "Enter", "Ctrl-T")
    for number in ["0", "0", "0", "0", "2", "2"] {
      room.type(number)
      room.press("Enter")
    }
    #expect(
      room.notice == "4 took part and 3 are present; count again or correct who is present.")
    #expect(room.poll?.count == nil)
    room.press("Backspace")
    room.type("1")
    room.press("Enter")
    #expect(room.poll?.count?.voters == 3)
  }

  @Test("the result of a hidden ballot stays hidden until the poll is closed")
  func hidden() {
    var room = Room.withRankedChoice()
    for ballot in ["4: A>B>C", "3:b>c>a", "2: C A B"] {
      room.type(ballot)
      room.press("Enter")
    }
    #expect(room.poll?.ballots.map(\.count) == [4, 3, 2])
    #expect(room.screen.contains("9 ballots"))
    #expect(!room.screen.contains("█") && !room.screen.contains("Condorcet"))
    room.press("Enter", "y")
    for words in [
      "No option beats every other; by the strongest paths (Schulze) Land is first",
      "No Condorcet winner. Smith set: Land, Water, Seeds. Schulze: Land > Water > Seeds.",
      "A Land – 6 4", "B Water 3 – 7", "C Seeds 5 2 –",
    ] {
      #expect(room.words.contains(words), "\(room.screen)")
    }
  }

  @Test("options that sound alike are named before the poll opens, and freeze when it does")
  func overlap() {
    var room = Room.withNotes()
    for step in [
      ":dot vote", "=What first?", "Enter", "=Local procurement targets", "Enter",
      "=Procurement targets for local firms", "Enter",
    ] { room.do(step) }
    #expect(room.words.contains("sound alike and may split votes: merge them now"))
    room.press("Enter")
    #expect(room.poll?.options.count == 2)
    #expect(room.poll?.dotsEach == 1)
  }

  @Test("what cannot be polled says why and keeps what was typed")
  func refusals() {
    var room = Room.withNotes()
    room.palette("dot vote")
    // An empty question goes on to the options; an empty option opens.
    room.press("Enter", "Enter")
    #expect(room.notice == "Type the question first.")
    room.type("What first?")
    room.press("Enter", "Enter")
    #expect(
      room.notice
        == "A poll needs at least two options and this one has 0; add some or call a vote.")
    room.press("Esc", "M")
    #expect(room.screen.contains("What first?"))
  }

  @Test("a poll left with Esc is gone back to with c, with its totals")
  func back() {
    var room = Room.withRecommendation()
    room.press("M", "Enter", "Ctrl-T")
    room.type("7")
    room.press("Esc")
    #expect(room.notice == "The poll on R1.1 is still open; c or v goes back to it.")
    #expect(room.words.contains("R1.1 fist to five open"))
    room.press("c")
    #expect(room.words.contains("0 Block 7"))
  }

  @Test("after a restart the ballots are still there")
  func restart() {
    var room = Room.withRankedChoice()
    room.type("A>B")
    room.press("Enter")
    var session = Session()
    for event in room.events { session.apply(event) }
    room.cockpit = Cockpit(
      session: session, seat: .moderator, size: room.cockpit.size, now: room.clock)
    room.press("M")
    #expect(room.screen.contains("1 ballot"))
    room.type("B>A")
    room.press("Enter", "Backspace")
    #expect(room.poll?.ballots.count == 1)
  }

  @Test("a poll that is called off has no result")
  func calledOff() {
    var room = Room.withRankedChoice()
    room.press("Ctrl-X")
    #expect(room.notice == "“Which first?” ranked choice called off")
    #expect(room.session.openDecision == nil && room.poll?.count == nil)
  }

  @Test("u in a result opens the poll again, and Enter in the record shows the result once more")
  func correction() {
    var room = Room.withRankedChoice()
    room.type("A>B")
    room.press("Enter", "Enter", "y", "u")
    #expect(room.session.openDecision != nil)
    #expect(room.screen.contains("1 ballot"))
    room.press("Enter", "y", "Enter", "k", "Enter")
    #expect(room.screen.contains("Poll on a question: result"))
  }

  @Test("u is a letter of the ballot where an option is called so")
  func letterU() {
    var room = Room.withNotes()
    for step in [":ranked choice", "=Which?", "Enter"] { room.do(step) }
    room.paste((1...22).map { "Option number \($0)x" }.joined(separator: "\n"))
    room.press("Tab", "Enter")
    room.type("u>b")
    room.press("Enter")
    #expect(room.poll?.ballots.first?.marks[20] == 1)
  }

  @Test("gradients: an own legend and an aim that is set before")
  func gradients() {
    var room = Room.withRecommendation()
    room.palette("gradients")
    #expect(room.words.contains("Aim ◂ none set ▸"))
    room.press("Right", "Right", "Tab", "Right", "Tab", "Ctrl-U")
    room.type("Wholly for it")
    room.press("Shift-Tab", "Enter", "Ctrl-T")
    #expect(room.words.contains("1 Wholly for it"))
    room.type("11238")
    room.press("Backspace", "Enter", "y")
    #expect(room.poll?.settings.target == .broad)
    #expect(room.words.contains("the aim, broad, is reached"))
  }

  @Test("the words of a scale are its legend: whole in the result, and said once")
  func legend() {
    let words = "Wholly for it, in these very words, from this year on and in every country of ours"
    var room = Room.withRecommendation()
    room.palette("gradients")
    room.press("Tab", "Right", "Tab", "Ctrl-U")
    room.type(words)
    room.press("Shift-Tab", "Enter", "Ctrl-T")
    room.type("11238")
    room.press("Enter", "y")
    #expect(room.words.occurrences(of: "1 \(words)") == 1, "\(room.screen)")
    for _ in 0..<30 { room.press("Down") }
    #expect(room.words.occurrences(of: words) == 0, "\(room.screen)")
    #expect(room.words.contains("Indicative: a poll adopts nothing."))
    #expect(!room.words.contains("Legend"))
  }

  @Test("ballots from a file are shown before they count")
  func file() {
    var room = Room.withRankedChoice()
    room.press("Ctrl-O")
    room.type("ballots.csv")
    room.press("Enter")
    guard case .readBallots(path: "ballots.csv", let poll) = room.effects.last else {
      Issue.record("\(room.effects)")
      return
    }
    #expect(poll.options == ["Land", "Water", "Seeds"])
    room.send(.ballotsRead(.failure(BallotFileProblem(["ballots.csv:2: there is no option X."]))))
    #expect(room.screen.contains("ballots.csv:2: there is no option X."))
    let ballots = [
      PollBallot(count: 30, marks: [1, 2, nil]), PollBallot(count: 12, marks: [2, 1, nil]),
    ]
    room.send(
      .ballotsRead(.success(ReadBallots(ballots: ballots, totals: nil, voters: nil))))
    #expect(room.words.contains("42 ballots, 2 different. Enter records them."))
    #expect(room.words.contains("✓ Land ✓ Water ○ Seeds: in no ballot"))
    #expect(room.poll?.count == nil)
    room.press("Enter")
    #expect(room.poll?.count?.voters == 42)
    #expect(room.words.contains("Condorcet winner: Land."))
  }

  @Test("what is doubtful in a file of ballots is shown before they count")
  func fileWarnings() {
    var room = Room.withNotes()
    for step in [
      ":dot vote", "=What?", "Enter", "=Land", "Enter", "=Water", "Enter", "Enter", "Ctrl-O",
      "=forms.csv", "Enter",
    ] { room.do(step) }
    room.send(
      .ballotsRead(
        .success(
          ReadBallots(
            ballots: nil, totals: [3, 2], voters: 6,
            warnings: ["line 1: left out because it tells who voted or when: “Email”."]))))
    #expect(room.words.contains("! line 1: left out because it tells who voted or when: “Email”."))
    #expect(room.poll?.count == nil)
  }

  @Test("totals of a file that does not say how many took part are asked for")
  func fileTotals() {
    var room = Room.withNotes()
    for step in [
      ":dot vote", "=What?", "Enter", "=Land", "Enter", "=Water", "Enter", "Enter", "Ctrl-O",
      "=totals.csv", "Enter",
    ] { room.do(step) }
    room.send(.ballotsRead(.success(ReadBallots(ballots: nil, totals: [3, 2], voters: nil))))
    room.press("Enter")
    #expect(room.notice == "Type how many took part; the file does not say.")
    room.type("6")
    room.press("Enter")
    #expect(room.poll?.count == PollCount(voters: 6, totals: [3, 2]))
    #expect(room.words.contains("6 took part; 1 of 6 dots not used."))
  }

  @Test("a ballot that cannot be saved stays in the line")
  func notSaved() {
    var room = Room.withRankedChoice()
    room.storageProblem = "the disk is full."
    room.type("A>B")
    room.press("Enter")
    #expect(room.notice == "Not done: the disk is full.")
    #expect(room.screen.contains("A>B"))
    room.storageProblem = nil
    room.press("Enter")
    #expect(room.poll?.ballots.count == 1)
  }

  @Test("every panel of a poll keeps to every screen, in wide scripts too", arguments: [80, 40])
  func screens(_ columns: Int) {
    let rows = columns == 80 ? 24 : 12
    let options = [
      "在采购中优先考虑当地中小企业并公布份额", "نشر حصص المشتريات المحلية كل سنة", "Совместные правила для всех",
    ]
    for method in PollMethod.allCases {
      var room = Room.withNotes(columns: columns, rows: rows)
      room.press("M")
      for _ in 0..<(PollMethod.allCases.firstIndex(of: method) ?? 0) { room.press("Right") }
      room.expectSoundFrame("\(method), set-up")
      room.press("Shift-Tab")
      room.type("什么先做？")
      if !method.isScale {
        for _ in 0..<10 {
          if case .poll(.setup(let setup)) = room.cockpit.panel, setup.focus == .option(0) { break }
          room.press("Tab")
        }
        room.paste(options.joined(separator: "\n"))
        room.press("Enter")
        room.expectSoundFrame("\(method), options")
      }
      room.press("Enter")
      #expect(room.poll?.method == method, "\(room.screen)")
      room.expectSoundFrame("\(method), first entry")
      room.press("Ctrl-T")
      room.expectSoundFrame("\(method), other entry")
      if method == .fistToFive { room.press("Ctrl-T") }
      let ballot = [
        "fistToFive": "4", "gradients": "3", "dots": "A", "approval": "AC", "score": "4 0 5",
        "ranked": "A>B=C",
      ]
      if method == .ranked { #expect(room.notice.hasPrefix("An order of preference")) }
      room.type(ballot[method.rawValue] ?? "")
      if !method.isScale { room.press("Enter") }
      room.expectSoundFrame("\(method), ballots")
      room.press("Enter", "y")
      #expect(room.poll?.count?.voters == 1, "\(room.screen)")
      room.expectSoundFrame("\(method), result")
      room.press("PgDn")
      room.expectSoundFrame("\(method), result")
    }
  }
}

extension String {
  /// How often the text is there.
  fileprivate func occurrences(of text: String) -> Int { ranges(of: text).count }
}
