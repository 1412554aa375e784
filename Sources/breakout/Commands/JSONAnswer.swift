import Foundation

/// Answers for programs. Nothing in them acts on a terminal either.
enum JSONAnswer {
  static func bytes(_ answer: some Encodable) throws -> [UInt8] {
    try Array(text(answer, formatting: .prettyPrinted).utf8)
  }

  /// One object on one line.
  static func line(_ answer: some Encodable) throws -> String {
    try text(answer, formatting: [])
  }

  private static func text(
    _ answer: some Encodable, formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return escaped(String(decoding: try encoder.encode(answer), as: UTF8.self)) + "\n"
  }

  /// The encoder escapes what JSON forbids in strings; this also what acts on a terminal. Outside of strings
  /// there is neither.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isToBeEscaped) else { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      if isToBeEscaped(scalar) {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isToBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && VisibleText.acts(scalar)
  }
}
