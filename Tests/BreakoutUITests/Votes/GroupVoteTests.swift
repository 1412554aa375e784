import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Votes by constituency, by tellers and by rules in words") struct GroupVoteTests {
  private func vote(_ room: Room) -> Vote? {
    guard case .vote(let vote) = room.session.decisions.last?.proceeding else { return nil }
    return vote
  }

  @Test("a rule that asks the constituencies chooses by itself how the room is counted")
  func table() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.double)
    #expect(room.screen.contains("Count      by constituency, as the rule asks"))
    #expect(room.screen.contains("Business   12"))
    room.press("Enter")
    room.figures("16", "2", "0", "5")
    room.type("7")
    #expect(room.screen.contains("CSO          18 16    2     0     ✓ majority"))
    #expect(room.screen.contains("Business     12 5     7     ·     ✗ no majority"))
    #expect(room.screen.contains("Total        40 21    9     0"))
    room.press("Enter")
    room.figures("0", "5", "1", "0", "4", "0", "0")
    // Vectors T8 and T14.
    #expect(
      room.words.contains(
        "NOT ADOPTED: 30 yes, 10 no, 0 abst.; 2/3 of votes cast reached (needs 27); no majority in Business"
      ))
    for words in [
      "overall 75.0 % · equal weight 78.5 % (each group counts the same) · cross-",
      "group index 0.691 (higher if more of each say yes) · lowest Business 41.7 %",
    ] { #expect(room.words.contains(words)) }
    #expect(
      room.words.contains(
        "Supported by a large majority (30 to 10), with majorities among CSO, Government and UN"
          + " but not among Business (5 to 7)."))
    #expect(vote(room)?.groups?.map(\.tally.yes) == [16, 5, 5, 4])
  }

  @Test("under a rule that asks the constituencies nothing none of them fails")
  func aConstituencyThatIsAskedNothingHasNoMark() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.twoThirds)
    room.goTo(.way)
    room.press("Right", "Enter")
    room.figures("16", "2", "0", "5", "7", "0", "6", "0", "0")
    #expect(room.screen.contains("Business     12 5     7     0"))
    for sign in ["✓ maj", "✗", "= tie"] { #expect(!room.screen.contains(sign)) }
    room.figures("4", "0", "0")
    #expect(room.words.contains("ADOPTED: 31 yes, 9 no, 0 abst."))
    #expect(room.words.contains("but not among Business (5 to 7)."))
    #expect(!room.screen.contains("✗"))
  }

  @Test("the result marks a constituency by what the rule asks, as the count does")
  func aConstituencyIsMarkedByTheShareThatTheRuleAsks() throws {
    var room = try Room.withGroups()
    var rule = VoteRule.twoThirds
    rule.groups = GroupCondition(share: .half, isStrict: false)
    try room.act(
      .vote(
        .open(
          .recommendation(room.session.sortedRecommendations[0].id), rule: rule, method: .hands,
          Room.groups, confirmed: false)))
    room.press("v")
    room.figures("18", "0", "0", "6", "6", "0", "3", "2")
    #expect(room.screen.contains("Business     12 6     6     0     ✓ met"))
    room.figures("1", "4", "0", "0")
    #expect(room.words.contains("ADOPTED: 31 yes, 8 no, 1 abst."))
    #expect(room.screen.contains("50.0 %  ✓ met"))
  }

  @Test(
    "the share says whom it is of",
    arguments: [
      (VoteRule.twoThirds, "81.8 % of the 33 votes cast (yes and no)"),
      (VoteRule(base: .present, share: .half, isStrict: true), "67.5 % of the 40 present"),
      (
        VoteRule(base: .castAndAbstentions, share: .half, isStrict: true),
        "77.1 % of the 35 votes cast (yes, no and abstentions)"
      ),
    ])
  func share(_ rule: VoteRule, _ words: String) throws {
    var room = Room.withRecommendation()
    try room.act(
      .vote(
        .open(
          .recommendation(room.session.sortedRecommendations[0].id), rule: rule, method: .hands,
          Electorate(present: 40), confirmed: false)))
    room.press("v")
    room.figures("27", "6", "2")
    #expect(room.screen.contains(words), "\(room.screen)")
    #expect(!room.screen.contains("of the base of"))
  }

  @Test("the arrows walk the table in both directions")
  func arrows() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.double)
    room.press("Enter", "Down", "Right")
    room.type("7")
    room.press("Left")
    room.type("5")
    room.press("Up", "Shift-Tab")
    #expect(room.screen.contains("Business     12 5     7"))
    guard case .vote(let form) = room.cockpit.panel, case .counting(let count) = form.stage else {
      Issue.record("no count")
      return
    }
    #expect(count.focus == count.last)
  }

  @Test("more hands than a constituency has present are mended from here")
  func tooMany() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.double)
    room.press("Enter")
    room.figures("18", "1", "0")
    #expect(room.words.contains("CSO: 19 hands, 18 present: recount, or correct the number"))
    #expect(room.words.contains("Ctrl-P corrects it"))
    room.press("Ctrl-P", "Ctrl-U")
    room.type("19")
    room.press("Enter")
    #expect(room.screen.contains("CSO          19 18    1     0     ✓ majority"))
    #expect(vote(room)?.electorate.present == 41)
    room.press("Ctrl-P", "Esc")
    #expect(room.screen.contains("CSO          19 18    1     0"))
  }

  @Test("a constituency of which nobody is present is not counted")
  func nobodyPresent() throws {
    var room = try Room.withGroups()
    try room.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 3), GroupPresence("Business", present: 0),
            GroupPresence("Government", present: 0), GroupPresence("UN", present: 2),
          ]))))
    room.press("v")
    room.choose(.houses)
    room.press("Enter")
    #expect(!room.screen.contains("Business  "))
    room.figures("3", "0", "0", "2", "0", "0")
    #expect(room.words.contains("Nobody of Business and Government was present."))
    #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
  }

  @Test("what is no longer in doubt is recorded early, without percentages")
  func early() throws {
    var room = Room.withOpenVote()
    room.type("20")
    room.press("Ctrl-D")
    #expect(room.notice == "The result is still in doubt; go on counting.")
    room.press("Ctrl-U")
    room.type("27")
    #expect(
      room.words.contains("result no longer in doubt: adopted; Ctrl-D records it so"))
    #expect(room.hints.hasPrefix(" Enter next  Ctrl-D record now"))
    room.press("Ctrl-D")
    #expect(room.words.contains("ADOPTED: at least 27 yes, 0 no, 0 abst."))
    #expect(!room.screen.contains(" %"))
    #expect(vote(room)?.isCutShort == true)
    #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
    room.press("Enter")
    #expect(room.notice.hasPrefix("R1.1 ADOPTED: at least 27 yes"))
  }

  @Test("two tellers must agree; both counts stay in view")
  func tellers() {
    var room = Room.withRecommendation()
    room.press("v")
    room.type("40")
    room.goTo(.way)
    while !room.screen.contains("two tellers") { room.press("Right") }
    room.press("Enter")
    room.figures("25", "13", "2", "24", "13", "2")
    #expect(
      room.notice == "The tellers differ: 25-13-2 against 24-13-2; count again.")
    #expect(room.screen.contains("Yes       25          24          ≠"))
    #expect(room.screen.contains("No        13          13\n"))
    #expect(room.session.openDecision != nil)
    room.press("Up", "Up", "Ctrl-U")
    room.type("25")
    room.press("Enter", "Enter", "Enter")
    #expect(room.words.contains("By hands, 2 tellers who agreed."))
    #expect(vote(room)?.tellers?.count == 2)
  }

  @Test("a rule in words, with what is wrong with it below the line")
  func words() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.goTo(.rule)
    room.type("3/5 of")
    #expect(room.screen.contains("Rule      3/5 of"))
    #expect(room.words.contains("It is not said of whom the share is; after “of” write cast"))
    room.press("Enter")
    #expect(
      room.notice == "The rule is not understood yet; the line below it says why.")
    room.type(" present and majority in each constituency")
    #expect(room.words.contains("by constituency, as the rule asks"))
    room.press("Enter")
    #expect(vote(room)?.rule.share == Fraction(3, 5))
    #expect(vote(room)?.rule.needsGroups == true)
    room = try Room.withGroups()
    room.press("v")
    room.goTo(.rule)
    room.type("3/5")
    room.press("Ctrl-U")
    #expect(room.screen.contains("◂ 2/3 of votes cast ▸"))
  }

  @Test("without its quorum a vote is indicative, unless a reason lets it count")
  func quorum() throws {
    for (waiver, status) in [
      ("", RecommendationStatus.supported), ("the train is late", .adoptedByVote),
    ] {
      var room = Room.withRecommendation()
      try room.act(.people(.setPresence(Electorate(present: 9, entitled: 40))))
      room.press("v")
      room.goTo(.rule)
      room.type("2/3 of cast, quorum 1/2 of entitled present")
      #expect(room.screen.contains("Entitled      40"))
      #expect(room.words.contains("quorum not met"))
      #expect(room.words.contains("this vote is only indicative"))
      room.goTo(.waiver)
      room.type(waiver)
      #expect(room.screen.contains("Waive because" + (waiver.isEmpty ? "" : " " + waiver)))
      room.press("Enter")
      #expect(room.screen.contains("indicative") == waiver.isEmpty)
      room.figures("9", "0", "0")
      #expect(room.session.sortedRecommendations[0].status == status)
      #expect(vote(room)?.quorumWaiver == (waiver.isEmpty ? nil : waiver))
      #expect(
        room.words.contains(
          waiver.isEmpty
            ? "Indicative: it adopts nothing." : "The quorum was waived: the train is late"))
    }
  }

  @Test("an open vote is let count without its quorum too")
  func waiverDuringTheCount() throws {
    var room = Room.withRecommendation()
    try room.act(.people(.setPresence(Electorate(present: 20, entitled: 40))))
    room.press("v")
    room.goTo(.rule)
    room.type("2/3 of cast, quorum 3/4 of entitled voting")
    room.press("Enter")
    room.figures("18", "2")
    #expect(room.words.contains("NO VALID DECISION"))
    room.press("Ctrl-O")
    room.type("everybody who came has voted")
    room.press("Enter")
    #expect(room.words.contains("Would be ADOPTED: 18 yes, 2 no"))
    #expect(vote(room)?.quorumWaiver == "everybody who came has voted")
  }

  @Test("a straw poll says everywhere that it adopts nothing")
  func straw() {
    var room = Room.withRecommendation()
    room.press("v")
    room.type("40")
    room.choose(.indicative)
    #expect(room.screen.contains("Straw poll on R1.1: fix the rule"))
    room.press("Enter")
    #expect(room.screen.contains("Straw poll on R1.1: indicative, open"))
    room.press("Esc")
    #expect(room.notice == "The straw poll on R1.1 is still open; c or v goes back to it.")
    room.press("v")
    room.figures("40", "0", "0")
    #expect(room.screen.contains("Straw poll on R1.1: result, indicative"))
    room.press("Enter")
    #expect(room.notice.contains("(indicative)"))
    #expect(room.session.sortedRecommendations[0].status == .supported)
  }

  @Test("a vote that another seat ended takes no figures for the next one")
  func endedElsewhere() throws {
    var room = Room.withOpenVote()
    room.type("25")
    try room.act(.consensus(.callOff))
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.notice == "This vote was ended at another seat; the record shows how.")
  }

  @Test("a restart goes on counting by constituency where the rule asks for it")
  func restart() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.double)
    room.press("Enter")
    room.cockpit.panel = nil
    room.cockpit.unfinished.vote = nil
    room.press("v")
    #expect(room.screen.contains("Business     12"))
  }

  @Test(
    "every step is sound at every size",
    arguments: [(80, 24), (40, 12), (120, 40), (66, 14), (41, 17)])
  func sizes(_ columns: Int, _ rows: Int) throws {
    let names = ["محمد العربي", "陈伟", "Анна Каренина-Облонская", "Ñandú 👩‍👩‍👧 O’Brien"]
    for isRoll in [false, true] {
      var room =
        isRoll
        ? try Room.withRoster(40, columns: columns, rows: rows, names: names)
        : try Room.withGroups(columns: columns, rows: rows)
      room.press("v")
      room.expectSoundFrame("set-up")
      if isRoll { room.choose(.rollCall) } else { room.choose(.double) }
      room.press("Enter")
      for step in 0..<42 {
        if isRoll { room.type("y") } else { room.figures(step % 3 == 0 ? "1" : "0") }
        room.expectSoundFrame("step \(step)")
      }
      room.press("Enter", "Enter")
      room.expectSoundFrame("result")
    }
  }
}

/// An empty cell is not a count of nobody (product rule F9).
@Suite("Empty cells of forms for figures") struct EmptyFigureTests {
  private func counting() throws -> Room {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.double)
    room.press("Enter")
    return room
  }

  private func groups(_ room: Room) -> [GroupTally]? {
    guard case .vote(let vote) = room.session.decisions.last?.proceeding else { return nil }
    return vote.groups
  }

  @Test("a constituency without figures did not vote, but only if so answered")
  func leftOut() throws {
    var room = try counting()
    room.figures("16", "2", "0", "", "", "", "5", "1", "0", "4", "0", "0")
    #expect(room.screen.contains("Empty: nobody of Business voted. Record it so?"))
    #expect(groups(room) == nil)
    room.press("Esc")
    #expect(room.cockpit.question == nil)
    // The cursor stands where the first figure is missing.
    room.figures("5", "7", "0")
    room.press("Down", "Down", "Enter", "Enter", "Enter")
    #expect(groups(room)?.map(\.tally.yes) == [16, 5, 5, 4])
  }

  @Test("a row that is filled in part is asked about, and recorded on a yes")
  func halfFilled() throws {
    var room = try counting()
    room.figures("16", "2", "", "5", "7", "0", "", "", "", "4", "0", "")
    #expect(
      room.screen.contains(
        "Empty: nobody of Government voted, no abstentions in CSO, UN. Record it so?"))
    room.press("y")
    #expect(groups(room)?.map(\.tally.hands) == [18, 12, 0, 4])
  }

  @Test("yes or no that is missing in a row must be typed")
  func missing() throws {
    var room = try counting()
    room.figures("16", "2", "0", "", "7", "0", "5", "1", "0", "4", "0", "0")
    #expect(room.screen.contains("Business, Yes is empty; type it, 0 for none."))
    #expect(groups(room) == nil)
  }

  @Test("an empty table records nothing")
  func nothing() throws {
    var room = try counting()
    for _ in 0..<12 { room.press("Enter") }
    #expect(room.screen.contains("CSO, Yes is empty; type it, 0 for none."))
    #expect(room.cockpit.question == nil)
  }
}
