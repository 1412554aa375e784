import Foundation

/// Answers for programs.
enum JSONAnswer {
  static func bytes(_ answer: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(answer)) + [10]
  }
}
