import BreakoutModel
import BreakoutReport

/// A text parted into stretches of one language each. Blanks, figures and marks between two of them belong to the line
/// around.
struct TonguedText {
  struct Stretch: Equatable {
    var text: String
    /// `nil` for what has no letter.
    let tongue: Tongue?
  }

  private(set) var stretches: [Stretch] = []

  /// - Parameter language: what somebody said that the text is in; `nil` where nobody did.
  init(_ text: String, in document: DocumentTongue, language: String? = nil) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      let hasLetters = text.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
      let tongue =
        hasLetters ? Tongue(text, .latin, in: document, language: language) : nil
      stretches = [Stretch(text: text, tongue: tongue)]
      return
    }
    for part in Self.parts(of: text) {
      let tongue = part.script.map { script in
        Tongue(
          part.text, script, in: document,
          // A word in other letters is in another language, whatever was said of the whole.
          language: script.isUsual(in: language) ? language : nil)
      }
      stretches.append(Stretch(text: part.text, tongue: tongue))
    }
  }

  /// By script alone.
  private static func parts(of text: String) -> [(text: String, script: Script?)] {
    var parts: [(text: String, script: Script?)] = []
    var (current, between) = ("", "")
    var script: Script?
    func end() {
      if !current.isEmpty { parts.append((current, script)) }
      if !between.isEmpty { parts.append((between, nil)) }
      (current, between) = ("", "")
    }
    for character in text {
      guard let own = Script(ofLetter: character) else {
        // `R1.2` is one word.
        if character.isNumber, !current.isEmpty, !between.contains(where: \.isWhitespace) {
          current += between + String(character)
          between = ""
        } else {
          between.append(character)
        }
        continue
      }
      if let last = script, last == own || last.goes(with: own) {
        current += between
        current.append(character)
        between = ""
        // Kana mark a text as Japanese, whatever stands before them.
        if own == .kana { script = .kana }
      } else {
        // `3D` is one too, and a figure belongs to what it counts: `30 per cent`.
        let figure = between.reversed().prefix { $0.isNumber || ".,: ".contains($0) }
        let number = String(figure.reversed().drop { !$0.isNumber })
        between.removeLast(number.count)
        end()
        script = own
        current = number + String(character)
      }
    }
    end()
    return parts
  }

  /// How many letters there are in each language; one that stands for a word counts for some.
  fileprivate func weigh(into weights: inout [Tongue: Int]) {
    for stretch in stretches {
      guard let tongue = stretch.tongue else { continue }
      weights[tongue, default: 0] += stretch.text.unicodeScalars.reduce(0) { sum, scalar in
        scalar.isASCII
          ? sum + ((0x61...0x7A).contains(scalar.value | 0x20) ? 1 : 0)
          : sum + (scalar.properties.isIdeographic ? 3 : scalar.properties.isAlphabetic ? 1 : 0)
      }
    }
  }
}

/// A paragraph with the languages of its parts.
struct TonguedParagraph {
  /// What most of it is in, which says which way it runs.
  let main: Tongue
  /// Run by run, line by line.
  let lines: [[(run: Paragraph.Run, text: TonguedText)]]

  init(_ paragraph: Paragraph, in document: DocumentTongue) {
    lines = paragraph.lines.map { line in
      line.map { ($0, TonguedText($0.text, in: document, language: $0.language)) }
    }
    main =
      paragraph.isFrame
      ? document.own : Tongue(mostOf: lines.joined().map(\.text), in: document)
  }
}

extension Tongue {
  /// The one with the most letters; of some with as many that of our own words, else the first by name.
  init(mostOf texts: [TonguedText], in document: DocumentTongue) {
    var weights: [Tongue: Int] = [:]
    for text in texts { text.weigh(into: &weights) }
    func rank(_ tongue: Tongue) -> (Int, Int, String) {
      (-(weights[tongue] ?? 0), tongue == document.own ? 0 : 1, tongue.code)
    }
    self = weights.keys.min { rank($0) < rank($1) } ?? document.own
  }

  /// What most of a text is in.
  init(mostOf text: String, in document: DocumentTongue) {
    self.init(mostOf: [TonguedText(text, in: document)], in: document)
  }
}

extension Script {
  fileprivate init?(ofLetter character: Character) {
    if let byte = character.asciiValue {
      guard (0x61...0x7A).contains(byte | 0x20) else { return nil }
      self = .latin
      return
    }
    guard let letter = character.unicodeScalars.first(where: \.properties.isAlphabetic) else {
      return nil
    }
    self.init(letter: letter)
  }

  /// Whether both are letters of one text, as Chinese ones and kana are.
  fileprivate func goes(with other: Script) -> Bool {
    [self, other].allSatisfy { $0 == .han || $0 == .kana }
  }

  /// Whether a language is written in it, as far as the ones that can be said are concerned.
  fileprivate func isUsual(in language: String?) -> Bool {
    switch language {
    case "ar": self == .arabic
    case "ru": self == .cyrillic
    case "zh": self == .han
    case nil: false
    default: self == .latin
    }
  }
}
