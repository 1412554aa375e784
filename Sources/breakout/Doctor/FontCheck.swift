import BreakoutPrograms
import BreakoutWords

/// Whether the fonts of this machine have the letters of the scripts that documents are printed in.
enum FontCheck {
  struct Script: Equatable {
    /// What people call it.
    let name: String
    /// A few of its letters.
    let letters: String
    /// The package that has a font for it.
    let package: String
  }

  static var scripts: [Script] {
    let say = words.doctor
    return [
      Script(name: say.latin, letters: "Aéßł", package: "fonts-noto-core"),
      Script(name: say.cyrillic, letters: "Жяї", package: "fonts-noto-core"),
      Script(name: say.arabic, letters: "سلامپ", package: "fonts-noto-core"),
      Script(name: say.chinese, letters: "和平会議", package: "fonts-droid-fallback"),
    ]
  }

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
    let say = words.doctor
    for case (_, .failed(let reason)) in answers {
      return Finding(.fonts, .unknown, say.fontsNotListed(reason))
    }
    guard !answers.contains(where: { $0.answer == .absent }) else {
      return Finding(.fonts, .unknown, say.noFontList, advice: say.installFontList)
    }
    let missing = answers.compactMap { $0.answer == .output("") ? $0.script : nil }
    guard !missing.isEmpty else {
      return Finding(.fonts, .ok, say.fontsFound(answers.map(\.script.name)))
    }
    let packages = missing.map(\.package).withoutRepeats
    return Finding(
      .fonts, .improvable, say.fontsMissing(missing.map(\.name)),
      advice: say.run("apt-get install \(packages.joined(separator: " "))"))
  }
}
