import ArgumentParser
import BreakoutExport
import BreakoutWords
import Glibc

/// `breakout words`: the program in other languages.
struct WordsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "words", abstract: words.wordsCommand.abstract,
      discussion: words.wordsCommand.discussion,
      subcommands: [WordsTemplateCommand.self, WordsCheckCommand.self])
  }
}

/// `breakout words template`: the file from which translators make a catalogue.
struct WordsTemplateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "template", abstract: words.wordsCommand.templateAbstract)
  }

  @Option(
    name: [.customShort("o"), .long], help: .init(words.wordsCommand.output),
    completion: .file(extensions: ["pot"]))
  var output: String?

  func run() throws {
    guard let output, output != "-" else { return try StandardOutput.write(Words.template) }
    do throws(ExportProblem) {
      try ExportFile.write(Array(Words.template.utf8), to: output, replacing: false)
    } catch {
      throw Failure(error.sentence)
    }
  }
}

/// `breakout words check`: what a catalogue does not say, and why.
struct WordsCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: words.wordsCommand.checkAbstract,
      discussion: words.wordsCommand.checkDiscussion)
  }

  @Argument(
    help: .init(words.wordsCommand.file), completion: .file(extensions: ["po"]))
  var file: String

  func run() throws {
    guard let text = FileText.read(file) else {
      throw Failure(words.commandLine.notReadable(file))
    }
    let report: CatalogueReport
    do {
      report = try CatalogueReport(of: PortableObject(text))
    } catch {
      throw Failure("\(file):\(error.line): \(error.sentence)")
    }
    try StandardOutput.print(report.lines)
    if !report.isUsable { throw ExitCode(1) }
  }
}

/// What a catalogue says of all that this program says.
struct CatalogueReport {
  /// A line for each message that is said in English, then the sum.
  private(set) var lines: [String] = []
  /// Whether every translation in it can be used.
  let isUsable: Bool

  /// - Throws: what keeps the catalogue from being spoken.
  init(of catalogue: PortableObject) throws(PortableObject.Problem) {
    _ = try catalogue.language()
    let forms = try catalogue.plurals().forms
    let template = try PortableObject(Words.template).entries
    var given: [Message: CatalogueEntry] = [:]
    for entry in catalogue.entries { given[Message(entry)] = entry }
    var (missing, wrong) = (0, 0)
    for message in template {
      let entry = given.removeValue(forKey: Message(message))
      let fault = entry.map { $0.fault(forms: forms) } ?? .missing
      guard let fault else { continue }
      if fault == .missing { missing += 1 } else { wrong += 1 }
      lines.append(Self.line(message, fault))
    }
    // What an earlier version said, or a key that somebody has changed.
    let others = catalogue.entries.filter { given[Message($0)] != nil }
    lines += others.map { words.wordsCommand.notSaid($0.key, Self.onOneLine($0.english)) }
    let used = template.count - missing - wrong
    lines.append(
      words.wordsCommand.sum(template.count, used: used, missing: missing, wrong: wrong))
    isUsable = wrong == 0
  }

  private struct Message: Hashable {
    let key: String
    let english: String

    init(_ entry: CatalogueEntry) { (key, english) = (entry.key, entry.english) }
  }

  private static func line(_ message: CatalogueEntry, _ fault: CatalogueEntry.Fault) -> String {
    let say = words.wordsCommand
    let (key, english) = (message.key, onOneLine(message.english))
    return switch fault {
    case .missing: say.missing(key, english)
    case .fuzzy: say.fuzzy(key, english)
    case .wrongForms(let has, let due): say.wrongForms(key, english, has: has, of: due)
    case .wrongPart(let part): say.wrongPart(key, english, part: part)
    }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
