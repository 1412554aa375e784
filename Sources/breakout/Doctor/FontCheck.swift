import BreakoutExport

/// Whether the fonts of this machine have the letters of the scripts that documents are printed in.
enum FontCheck {
  struct Script: Equatable {
    let name: String
    /// A few of its letters.
    let letters: String
    /// The package that has a font for it.
    let package: String
  }

  static let scripts = [
    Script(name: "Latin", letters: "Aéßł", package: "fonts-noto-core"),
    Script(name: "Cyrillic", letters: "Жяї", package: "fonts-noto-core"),
    Script(name: "Arabic", letters: "سلامپ", package: "fonts-noto-core"),
    Script(name: "Chinese", letters: "和平会議", package: "fonts-droid-fallback"),
  ]

  static func finding() -> Finding {
    finding(scripts.map { ($0, ProgramAnswer(to: question($0.letters))) })
  }

  /// What asks for a font that has all the letters.
  static func question(_ letters: String) -> [String] {
    let numbers = letters.unicodeScalars.map { String($0.value, radix: 16) }
    return ["fc-list", ":charset=\(numbers.joined(separator: " "))", "family"]
  }

  /// - Parameter answers: to the question for each script.
  static func finding(_ answers: [(script: Script, answer: ProgramAnswer)]) -> Finding {
    for case (_, .failed(let reason)) in answers {
      return Finding("fonts", .unknown, "fc-list could not list the fonts (\(reason)).")
    }
    guard !answers.contains(where: { $0.answer == .absent }) else {
      return Finding(
        "fonts", .unknown, "The fonts cannot be listed, as there is no program fc-list.",
        advice: "Run apt-get install fontconfig, then breakout doctor again.")
    }
    let missing = answers.compactMap { $0.answer == .output("") ? $0.script : nil }
    guard !missing.isEmpty else {
      return Finding(
        "fonts", .ok,
        "There are fonts for \(answers.map(\.script.name).joined(separator: ", ")).")
    }
    var packages: [String] = []
    for script in missing where !packages.contains(script.package) {
      packages.append(script.package)
    }
    return Finding(
      "fonts", .improvable,
      "There is no font for \(missing.map(\.name).joined(separator: ", ")); a PDF made here shows "
        + "no such letters.",
      advice: "Run apt-get install \(packages.joined(separator: " ")).")
  }
}
