import Foundation

/// Random numbers that are the same at each run (SplitMix64), so that a failure can be repeated.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public init(seed: Int) {
    self.init(seed: UInt64(bitPattern: Int64(seed)))
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  public mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  public mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// Some pieces one after another.
  public mutating func text(of pieces: [String], upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in pick(pieces) }.joined()
  }

  /// Text as nobody would type it and some program will send it.
  public mutating func nastyText() -> String { text(of: NastyText.pieces, upTo: 6) }
}

/// How often tests with random cases try: a few hundred times in all, more where the environment asks for
/// more by `BREAKOUT_CASES`, which multiplies it.
public enum RandomCases {
  public static func count(_ usual: Int) -> Range<Int> {
    let factor = ProcessInfo.processInfo.environment["BREAKOUT_CASES"].flatMap(Int.init) ?? 1
    return 0..<usual * max(1, factor)
  }
}
