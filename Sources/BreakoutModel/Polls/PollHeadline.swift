/// The sentence over a result with options: who is first, and who comes next.
enum PollHeadline {
  /// `got` says what the first have got, `nothing` what is said if nobody got anything.
  static func words(
    _ standings: [PollStanding], _ options: [String], got: (Int) -> String, nothing: String
  ) -> String {
    guard let most = standings.first?.value, most > 0 else { return nothing }
    let got = got(most)
    let first = names(standings, options, rank: 1)
    guard first.count == 1 else {
      return "\(PollFigures.list(first)) share rank 1 with \(got) each"
    }
    // A file can be about one option only.
    guard standings.count > 1 else { return "\(first[0]) has \(got)" }
    let second = names(standings, options, rank: 2)
    let next =
      second.count > 1
      ? "\(PollFigures.list(second)) share rank 2"
      : "\(second[0]) follows with \(standings[1].value)"
    return "\(first[0]) leads with \(got); \(next)"
  }

  static func words(
    _ result: RankedResult, _ standings: [PollStanding], _ options: [String]
  ) -> String {
    guard options.count > 1 else {
      return options.first.map { "\($0) is the only option" } ?? "No option was named"
    }
    if let winner = result.condorcetWinner {
      return "\(options[winner]) beats every other option head to head"
    }
    let first = names(standings, options, rank: 1)
    if first.count == options.count { return "All options are tied" }
    let place = first.count == 1 ? "is first" : "share rank 1"
    return
      "No option beats every other; by the strongest paths (Schulze) \(PollFigures.list(first))"
      + " \(place)"
  }

  private static func names(
    _ standings: [PollStanding], _ options: [String], rank: Int
  ) -> [String] {
    standings.filter { $0.rank == rank }.map { options[$0.option] }
  }
}
