import BreakoutModel
import Foundation
import Testing

@testable import BreakoutUI

/// The same ballots through `breakout tally`, typed into a session's poll and read by one from a file.
@Suite struct TallyAndPollTests {
  struct Ballots {
    let method: PollMethod
    /// As the command names the method, with what else the poll sets.
    let arguments: [String]
    /// The name and the text of the file.
    let file: (name: String, text: String)
    /// As they are typed in the session.
    let typed: [String]
    let headline: String

    var voters: Int {
      method.isScale
        ? typed[0].count
        : typed.reduce(0) { $0 + (Int($1.prefix { $0 != ":" }) ?? 1) }
    }
  }

  private static let options = ["Land", "Water", "Air"]

  static let all = [
    Ballots(
      method: .ranked, arguments: ["ranked"],
      file: (
        "v.abif", "=L:[Land]\n=W:[Water]\n=R:[Air]\n4: L>W>R\n3: W>R>L\n2: R>L>W\n1: L=R\n"
      ),
      typed: ["4: A>B>C", "3: b>c>a", "2: C A B", "1: A=C"],
      headline: "No option beats every other; by the strongest paths (Schulze) Land is first"),
    Ballots(
      method: .dots, arguments: ["dots", "--dots", "1"],
      file: ("v.csv", "Land,Water,Air,count\n1,0,0,2\n0,1,0,1\n0,0,1,2\n0,0,0,1\n"),
      typed: ["2: A", "1: B", "2: C", "1: -"],
      headline: "Land and Air share rank 1 with 2 of 5 dots each"),
    Ballots(
      method: .approval, arguments: ["approval"],
      file: ("v.csv", "Land;Water;Air;count\nx;;;3\nx;;x;1\n0;1;0;2\n"),
      typed: ["3: A", "1: AC", "2: B"],
      headline: "Land leads with the approval of 4 of 6; Water follows with 2"),
    Ballots(
      method: .score, arguments: ["score", "--highest", "5"],
      file: ("v.tsv", "Land\tWater\tAir\tcount\n5\t0\t3\t1\n4\t5\t\t2\n"),
      typed: ["1: 5 0 3", "2: 4 5 -"],
      headline: "Land leads with 13 of 15 possible; Water follows with 10"),
    Ballots(
      method: .fistToFive, arguments: ["fist-to-five"], file: ("v.txt", "5\n2: 4\n3\n2\n"),
      typed: ["54432"], headline: "No consensus yet: 1 of 5 below 3, to be heard first"),
    Ballots(
      method: .gradients, arguments: ["gradients"],
      file: ("v.csv", "step,count\nFull support,2\n2,1\n3,1\nVeto,1\n"), typed: ["11238"],
      headline: "Blocked: 1 of 5 at step 8, to be heard first"),
  ]

  @Test(arguments: all.indices)
  func giveTheSameResult(place: Int) throws {
    let ballots = Self.all[place]
    let room = try Room.small()
    try ballots.file.text.write(
      toFile: room.home.file(ballots.file.name), atomically: true, encoding: .utf8)
    let tally = ["tally", ballots.file.name, "--method"] + ballots.arguments
    let json = try #require(
      CommandRun(tally + ["--format", "json"], home: room.home).json() as? [String: Any])
    let text = try CommandRun(tally, home: room.home).output
    #expect(json["headline"] as? String == ballots.headline)
    #expect(json["ballots"] as? Int == ballots.voters)
    let rows = try #require(json["result"] as? [[String: Any]]).map { row in
      ["rank", "option", "words"].compactMap { row[$0] as? String }.filter { !$0.isEmpty }
    }
    expect(text, [ballots.headline] + rows.flatMap { $0 })

    let seat = try room.open(size: TerminalSize(columns: 100, rows: 60))
    try open(ballots, in: seat)
    try type(ballots, in: seat)
    expect(seat.screen.text, [ballots.headline] + rows.flatMap { $0 })
    try seat.press("Enter")
    try open(ballots, in: seat)
    try seat.press("Ctrl-O")
    try seat.waitForText("nothing counts yet")
    try seat.type(ballots.file.name)
    try seat.press("Enter")
    try seat.waitForText("Enter records them.")
    try seat.press("Enter")
    try seat.waitForText("Indicative: a poll adopts nothing.")
    expect(seat.screen.text, [ballots.headline] + rows.flatMap { $0 })
    seat.signal(SIGTERM)
    try seat.waitForExit()

    let polls = try room.document().components(separatedBy: "\n### D").dropFirst()
    #expect(polls.count == 2)
    for section in polls {
      let poll = section.components(separatedBy: "\n## ")[0]
      #expect(poll.contains(": \(ballots.headline); adopts nothing"))
      let cells = Self.cells(of: poll)
      #expect(Array(cells.prefix(rows.count)) == rows)
      if let table = json["pairwise"] as? [[Int]] {
        let pairs = table.enumerated().map { row, numbers in
          ["\(row + 1) \(Self.options[row])"]
            + numbers.enumerated().map { row == $0 ? "–" : "\($1)" }
        }
        #expect(Array(cells.dropFirst(rows.count)) == pairs)
      }
      for sentence in try #require(json["remarks"] as? [String]) + [json["rule"] as? String ?? ""] {
        #expect(poll.contains("- \(sentence)\n"))
      }
    }
  }

  /// The rows of the tables below a heading, without the heads.
  private static func cells(of section: String) -> [[String]] {
    let lines = section.components(separatedBy: "\n")
    return lines.indices.filter { place in
      lines[place].hasPrefix("| ") && !lines[place + 1].hasPrefix("|---")
    }.map { place in
      lines[place].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// Every piece is there, however lines are broken.
  private func expect(_ text: String, _ pieces: [String]) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for piece in pieces { #expect(words.contains(piece), "\(text)") }
  }

  private func open(_ ballots: Ballots, in seat: RunningProgram) throws {
    try seat.run(.openPoll)
    try seat.waitForText("A poll: fix what is asked")
    for _ in 0..<(PollMethod.allCases.firstIndex(of: ballots.method) ?? 0) {
      try seat.press("Right")
    }
    try seat.press("Shift-Tab")
    try seat.type("What first?")
    try seat.press("Enter")
    if !ballots.method.isScale {
      for option in Self.options {
        try seat.type(option)
        try seat.press("Enter")
      }
      try seat.press("Enter")
    }
    try seat.waitForText(", open")
  }

  private func type(_ ballots: Ballots, in seat: RunningProgram) throws {
    // A ranking and a show of fingers are typed by ballot from the start.
    if ballots.method != .ranked, ballots.method != .fistToFive { try seat.press("Ctrl-T") }
    try seat.waitForText("0 ballots")
    for line in ballots.typed {
      try seat.type(line)
      if !ballots.method.isScale { try seat.press("Enter") }
    }
    try seat.waitForText("\(ballots.voters) ballots")
    try seat.press("Enter")
    try seat.waitForText("Close the poll with \(ballots.voters) ballots")
    try seat.press("y")
    try seat.waitForText("Indicative: a poll adopts nothing.")
  }
}
