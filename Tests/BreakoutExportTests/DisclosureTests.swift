import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What each regime lets out of the room (product rule F17).
struct DisclosureTests {
  private static let names = Room.roster.map(\.name)
  private static let organisations = Room.roster.map(\.organisation)

  /// Every document that the session has given along its way.
  private static func documents(_ regime: AttributionRegime) -> [String] {
    let room = Room.decided(regime)
    return DocumentFormat.allCases.map {
      room.document($0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test("names only where they are attributed", arguments: AttributionRegime.allCases)
  func names(regime: AttributionRegime) {
    for document in Self.documents(regime) {
      for name in Self.names {
        let isTold = regime == .attributed && name != "Sam Absent"
        #expect(document.contains(name) == isTold, "\(name) under \(regime)")
      }
      for part in Self.names.flatMap({ $0.split(separator: " ") }) where regime != .attributed {
        // The moderator is A. Diallo, who is named unless nobody is.
        guard part != "Diallo" || regime == .chathamHouse else { continue }
        #expect(!document.contains(part), "\(part) under \(regime)")
      }
    }
  }

  @Test("organisations only with or above their names", arguments: AttributionRegime.allCases)
  func organisations(regime: AttributionRegime) {
    for document in Self.documents(regime) {
      for name in Self.organisations {
        let isTold =
          (regime == .attributed || regime == .affiliation) && name != "Lakeside Bank"
        #expect(document.contains(name) == isTold, "\(name) under \(regime)")
      }
    }
  }

  @Test("somebody of the roster is told by organisation or constituency where names may not be")
  func byRoster() {
    let words = AttributionRegime.allCases.map { regime in
      let room = Room.decided(regime)
      let attribution = ReportedSession(room.session, unsaved: []).attribution
      return [
        attribution.words(for: "chen wei"),
        attribution.words(for: Speaker(name: "Chen Wei", constituency: nil)),
      ]
    }
    #expect(
      words == [
        ["chen wei (Business)", "Chen Wei"], ["Chamber of Commerce", "Chamber of Commerce"],
        ["one Business participant", "Business"], [nil, nil],
      ])
  }

  @Test("a roll call by name, by organisation, by constituency, or not at all")
  func rollCall() {
    let answers = AttributionRegime.allCases.map { regime in
      let room = Room.decided(regime)
      let record = ReportedSession(room.session, unsaved: [])
      guard case .vote(let vote)? = room.session.decisions.last?.proceeding else { return -1 }
      let blocks = RollCallPart(vote, in: record, record.attribution).blocks
      guard case .table(let grid)? = blocks.first else { return 0 }
      return grid.rows.count
    }
    #expect(answers == [7, 6, 0, 0])
  }

  @Test("under the Chatham House Rule nothing is told of a constituency of fewer than three")
  func smallGroups() {
    let attributed = Self.documents(.attributed)
    let confidential = Self.documents(.chathamHouse)
    for words in ["no majority in UN (0-2)", "UN (0 to 2)", "UN 2"] {
      #expect(attributed.allSatisfy { $0.contains(words) })
      #expect(confidential.allSatisfy { !$0.contains(words) })
    }
    #expect(confidential.allSatisfy { $0.contains("condition not met in one constituency") })
    #expect(confidential.allSatisfy { $0.contains("no majority in Business (5-7)") })
  }

  @Test(arguments: [
    ([18, 12, 6, 4], ["CSO 18", "Business 12", "Government 6", "UN 4"]),
    ([18, 12, 6, 2], ["CSO 18", "Business 12", "other 8"]),
    ([18, 12, 1, 1], ["CSO 18", "other 14"]),
    ([18, 12, 2, 1], ["CSO 18", "Business 12", "other 3"]),
    ([18, 12, 6, 0], ["CSO 18", "Business 12", "Government 6"]),
    ([18, 2, 0, 0], []),
    ([1, 1, 1, 1], []),
    ([0, 0, 0, 0], []),
    ([7, 0, 0, 0], ["CSO 7"]),
  ])
  func merging(counts: [Int], expected: [String]) {
    let electorate = Electorate(
      groups: zip(Room.baku.rules.constituencies, counts).map { GroupPresence($0, present: $1) })
    let groups = electorate.groups(allowedBy: attribution(.chathamHouse))
    #expect(groups.map { "\($0.name) \($0.size)" } == expected)
    #expect(electorate.groups(allowedBy: attribution(.group)).count == 4)
  }

  @Test("the lens merges the same constituencies as the counts of the room")
  func sameMerging() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let groups = Room.baku.rules.constituencies.map {
        GroupPresence($0, present: Int.random(in: 0...5, using: &random))
      }
      let electorate = Electorate(groups: groups)
      var vote = Vote(rule: .double, electorate: electorate)
      let tallies = groups.map { GroupTally($0.name, Tally(yes: $0.present, no: 0, abstain: 0)) }
      vote.groups = tallies
      vote.tally = VoteCount(groups: tallies).tally
      try vote.declare()
      guard let words = VoteWords(vote, attribution(.chathamHouse)) else { continue }
      let shown = electorate.groups(allowedBy: attribution(.chathamHouse))
      // One constituency alone is the room, and has no lens.
      let rows = words.lens?.rows ?? []
      #expect(shown.count < 2 ? rows.isEmpty : rows.map(\.name) == shown.map(\.name))
      #expect(shown.count < 2 || rows.map(\.present) == shown.map(\.size))
      #expect(shown.allSatisfy { $0.size >= 3 })
    }
  }

  @Test("a small constituency that is itself called other is not told either")
  func namedOther() throws {
    let names = ["CSO", "Business", "UN", "other"]
    let presences = zip(names, [9, 8, 5, 1]).map { GroupPresence($0, present: $1) }
    var vote = Vote(rule: .double, electorate: Electorate(groups: presences))
    let tallies = zip(names, [(9, 0), (8, 0), (5, 0), (0, 1)]).map {
      GroupTally($0, Tally(yes: $1.0, no: $1.1, abstain: 0))
    }
    vote.groups = tallies
    vote.tally = VoteCount(groups: tallies).tally
    try vote.declare()
    let words = try #require(VoteWords(vote, attribution(.chathamHouse)))
    #expect(words.line.hasSuffix("; condition not met in one constituency"))
  }

  @Test("counts beside each other do not give away what one of them merges")
  func besideEachOther() {
    let counts = [
      Room.electorate(16, 12, 6, 2), Room.electorate(18, 12, 6, 3), Room.electorate(3, 0, 0, 0),
    ]
    #expect(counts.merged(by: attribution(.chathamHouse)) == ["Government", "UN"])
    let shown = counts[1].groups(
      allowedBy: attribution(.chathamHouse), merging: ["Government", "UN"])
    #expect(shown.map { "\($0.name) \($0.size)" } == ["CSO 18", "Business 12", "other 9"])
  }

  private func attribution(_ regime: AttributionRegime) -> Attribution {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    return Attribution(SessionHeader(agenda: agenda, reserve: .zero, utcOffsetMinutes: 0))
  }
}
