import Foundation
import Terminal
import TestSupport
import Testing

/// Random chatter of a terminal mixed with typing: what is typed comes out exactly, chatter never.
@Suite struct ChatterTests {
  private static let cases =
    ProcessInfo.processInfo.environment["CHATTER_CASES"].flatMap { Int($0) } ?? 300

  @Test func typingComesOutExactlyAndChatterNever() {
    for seed in 0..<Self.cases {
      var generator = SeededGenerator(seed: seed)
      var input = DecodedInput()
      var typed = ""
      for _ in 0..<40 {
        if Bool.random(using: &generator) {
          let letter = "aăß漢жOP[]_^X1;nq😀".randomElement(using: &generator) ?? "a"
          typed.append(letter)
          input.feed(String(letter), after: .random(in: 600...900, using: &generator))
        } else {
          chatter(into: &input, using: &generator)
        }
      }
      input.pass(10_000)
      #expect(text(of: input.events) == typed, "seed \(seed)")
    }
  }

  /// Whatever comes, nothing traps, and half a second later a key is a key again.
  @Test func afterAnyBytesAKeyIsAKeyAgain() {
    for seed in 0..<Self.cases {
      var generator = SeededGenerator(seed: seed)
      var input = DecodedInput()
      for _ in 0..<60 {
        let count = Int.random(in: 1...8, using: &generator)
        let bytes = (0..<count).map { _ in
          Bool.random(using: &generator)
            ? UInt8.random(in: 0...255, using: &generator)
            : [0x1B, 0x5B, 0x4F, 0x5D, 0x50, 0x9B, 0xC2, 0x3B, 0x7E].randomElement(
              using: &generator) ?? 0x1B
        }
        input.feed(bytes, after: .random(in: 0...700, using: &generator))
      }
      // The rest of a character, or of the old form of a mouse event, may still be due.
      input.pass(3000)
      input.feed("zzzz")
      input.pass(3000)
      let before = input.events.count
      input.feed("q", after: 600)
      #expect(input.events.dropFirst(before) == [.key(.character("q"))], "seed \(seed)")
    }
  }

  /// A report of a terminal, whole or in two pieces.
  private func chatter(into input: inout DecodedInput, using generator: inout SeededGenerator) {
    let bodies = ["nry", "1;2", "rgb:1e/1e", "Gi=1;OK", "0", "?1;2", "$r0m", "ünry"]
    let body = bodies.randomElement(using: &generator) ?? ""
    let csi = "?1;2;38".prefix(.random(in: 0...7, using: &generator))
    let texts = [
      "\u{1B}[\(csi)c", "\u{9B}\(csi)y", "\u{1B}]1\(body)\u{7}", "\u{1B}]1\(body)\u{1B}\\",
      "\u{1B}P1\(body)\u{1B}\\", "\u{90}\(body)\u{9C}", "\u{1B}_G\(body)\u{1B}\\",
      "\u{1B}^\(body)\u{1B}\\", "\u{1B}X\(body)\u{9C}", "\u{9D}\(body)\u{7}", "\u{1B}OZ",
      "\u{1B}[99;5u", "\u{1B}[M#!!",
    ]
    let bytes = Array((texts.randomElement(using: &generator) ?? "").utf8)
    let end = Int.random(in: 1..<bytes.count, using: &generator)
    let pauses = [0, 30, 60, 120, 500]
    input.feed(bytes[..<end], after: 600)
    input.feed(bytes[end...], after: pauses.randomElement(using: &generator) ?? 0)
  }

  private func text(of events: [InputEvent]) -> String {
    events.compactMap { event in
      if case .key(let key) = event { key.typedCharacter.map { String($0) } } else { nil }
    }.joined()
  }
}
