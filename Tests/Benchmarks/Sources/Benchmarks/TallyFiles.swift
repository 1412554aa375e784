import BreakoutImport
import BreakoutModel
import Foundation

/// From a file of ballots to the order after Schulze.
enum TallyFiles {
  static var all: [Benchmark] {
    let sizes: [(ballots: Int, options: Int, limit: Double)] = [
      (100_000, 50, 1000), (1_000_000, 20, 5000),
    ]
    return sizes.flatMap { size in
      // BLT names its options last, so it is kept whole and takes no file of that size.
      [BallotFormat.csv, .abif, .preflib].map { format in
        Benchmark(
          "tally \(size.ballots) ballots of \(size.options) options as \(format.rawValue)",
          limit: size.limit
        ) { meter, fixtures in
          let path = fixtures.path()
          try write(size.ballots, size.options, format, to: path)
          try meter.measure(3) {
            let tally = try BallotFile.tally(
              path: path, format: format, rules: BallotRules(method: .ranked))
            return tally.pairwise.map { RankedResult($0) }
          }
          try FileManager.default.removeItem(atPath: path)
        }
      }
    }
  }

  /// Whole strict orders, every one another, by a fixed sequence of numbers.
  static func write(
    _ ballots: Int, _ options: Int, _ format: BallotFormat, to path: String
  ) throws {
    var state: UInt64 = 22
    var order = Array(0..<options)
    var ranks = order
    var text = Array(header(options, ballots, format).utf8)
    let isByNumber = format == .preflib || format == .blt
    let names = order.map { Array((isByNumber ? "\($0 + 1)" : "Option\($0 + 1)").utf8) }
    let (start, sign, end) = Self.signs(of: format)
    let places = order.map { Array("\($0 + 1)".utf8) }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    for _ in 0..<ballots {
      for place in stride(from: options - 1, to: 0, by: -1) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(place, Int(state >> 33) % (place + 1))
      }
      for (rank, option) in order.enumerated() { ranks[option] = rank }
      text += start.utf8
      for place in 0..<options {
        if place > 0 { text += sign.utf8 }
        text += format == .csv ? places[ranks[place]] : names[order[place]]
      }
      text += end.utf8
      if text.count > 1 << 20 {
        try file.write(contentsOf: text)
        text.removeAll(keepingCapacity: true)
      }
    }
    if format == .blt {
      text += "0\n".utf8
      for option in 1...options { text += "\"Option\(option)\"\n".utf8 }
    }
    try file.write(contentsOf: text)
    try file.close()
  }

  /// What stands before a ballot, between its places and behind it.
  private static func signs(of format: BallotFormat) -> (String, String, String) {
    switch format {
    case .csv: ("", ",", "\n")
    case .abif: ("1: ", ">", "\n")
    case .preflib: ("1: ", ",", "\n")
    case .blt: ("1 ", " ", " 0\n")
    }
  }

  private static func header(_ options: Int, _ ballots: Int, _ format: BallotFormat) -> String {
    switch format {
    case .csv: (1...options).map { "Option\($0)" }.joined(separator: ",") + "\n"
    case .abif: ""
    case .blt: "\(options) 1\n"
    case .preflib:
      "# NUMBER ALTERNATIVES: \(options)\n# NUMBER VOTERS: \(ballots)\n"
        + (1...options).map { "# ALTERNATIVE NAME \($0): Option\($0)\n" }.joined()
    }
  }
}
