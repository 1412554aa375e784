import BreakoutModel
import BreakoutWords
import Glibc

/// The folders that may hold catalogues, files `CODE.po` such as `fr.po`, and what is spoken by them.
struct CatalogueFolder {
  /// Those that exist, the user's own first.
  let places: [String]

  /// - Parameter environment: says where the user keeps data; without any catalogue it costs two looks at the disk.
  init(_ environment: [String: String]) {
    places = ([Self.own(environment)] + [Self.everybodys]).compactMap(\.self)
      .filter(Surroundings.isReadable)
  }

  private static let everybodys = "/usr/share/breakout/words"

  /// Where the user's own catalogues are, whether it exists or not; `nil` where nothing says it.
  static func own(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], PathParts.isAbsolute(data) {
      return data + "/breakout/words"
    }
    return environment["HOME"].map { $0 + "/.local/share/breakout/words" }
  }

  /// The catalogue for a language, `nil` where there is none.
  ///
  /// - Parameter code: as a locale has it, `fr_FR.UTF-8`, or a document, `zh-Hant`. Where there is none for `fr-FR`,
  ///   that for `fr` will do.
  func path(for code: String) -> String? {
    for name in Self.names(code) {
      for place in places where Surroundings.isReadable("\(place)/\(name).po") {
        return "\(place)/\(name).po"
      }
    }
    return nil
  }

  /// The names of a language from the most to the least exact.
  private static func names(_ code: String) -> [String] {
    var parts = code.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
    guard parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }) else {
      return []
    }
    var names: [String] = []
    while !parts.isEmpty {
      names.append(parts.joined(separator: "-"))
      parts.removeLast()
    }
    return names
  }
}

extension CatalogueFolder {
  /// What speaks by a catalogue.
  ///
  /// - Throws: a `Failure` that says in which line it cannot be read.
  static func speaker(by path: String) throws(Failure) -> Words {
    guard let text = FileText.read(path, atMost: mostBytes) else {
      throw Failure(words.commandLine.catalogueNotOpened(path))
    }
    do {
      return Words(try PortableObject(text).catalogue())
    } catch {
      throw Failure(
        words.commandLine.catalogueNotRead(path, line: error.line, error.sentence))
    }
  }

  /// More than thirty times the template.
  private static let mostBytes = 1 << 24

  /// What the screen speaks, and why it is not what was asked for: the first language of `LANGUAGE`, `LC_ALL`,
  /// `LC_MESSAGES` and `LANG` for which there is a catalogue, or English where that comes first.
  static func screen(_ environment: [String: String]) -> (words: Words, problem: Failure?) {
    let list = (environment["LANGUAGE"] ?? "").split(separator: ":").map(String.init)
    let others = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    let codes = (list + others).filter { !$0.isEmpty }.prefix { !isEnglish($0) }
    guard !codes.isEmpty else { return (Words(), nil) }
    let folder = CatalogueFolder(environment)
    guard !folder.places.isEmpty, let path = codes.lazy.compactMap(folder.path).first else {
      return (Words(), nil)
    }
    do throws(Failure) {
      return (try speaker(by: path), nil)
    } catch {
      return (Words(), error)
    }
  }

  /// Whether a locale or a language is spoken without a catalogue.
  private static func isEnglish(_ code: String) -> Bool {
    let name = code.prefix { !"._@-".contains($0) }
    return ["C", "POSIX", "en"].contains(name)
  }

  /// What speaks a language, `nil` where there is no catalogue for it.
  ///
  /// - Throws: a `Failure` where there is one that cannot be read.
  static func speaker(of code: String) throws(Failure) -> Words? {
    if isEnglish(code) { return Words() }
    guard let path = CatalogueFolder(Surroundings.environment).path(for: code) else { return nil }
    return try speaker(by: path)
  }

  /// Where the user would put a catalogue.
  static var usual: String { own(Surroundings.environment) ?? everybodys }
}

extension PortableObject.Problem {
  /// What is wrong, and what to write.
  var sentence: String {
    let say = words.wordsCommand
    return switch kind {
    case .notUnderstood(let word): say.notUnderstood(word)
    case .brokenText: say.brokenText
    case .outOfPlace: say.outOfPlace
    case .noLanguage: say.noLanguage
    case .noPlurals: say.noPlurals
    }
  }
}
