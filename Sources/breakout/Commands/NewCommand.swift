import ArgumentParser
import BreakoutAgenda
import BreakoutModel
import BreakoutReport
import BreakoutStore
import BreakoutWords

/// `breakout new`: an agenda to begin with.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new", abstract: words.newCommand.abstract,
      discussion: words.newCommand.discussion)
  }

  @Option(help: .init(words.newCommand.template))
  var template: AgendaTemplate?

  @Option(help: .init(words.newCommand.after), completion: .file(extensions: ["breakout"]))
  var after: String?

  @Option(
    name: [.customShort("o"), .long], help: .init(words.newCommand.output),
    completion: .file(extensions: ["md"]))
  var output: String?

  @Option(help: .init(words.newCommand.title))
  var title: String?

  @Option(help: .init(words.newCommand.date))
  var date: String?

  @Option(help: .init(words.newCommand.language))
  var language: String?

  @Flag(help: .init(words.newCommand.list))
  var list = false

  func run() throws {
    if list {
      let columns = AgendaTemplate.allCases.map(\.rawValue.count).max() ?? 0
      try StandardOutput.print(
        AgendaTemplate.allCases.map { $0.rawValue.padded(columns: columns + 2) + $0.summary })
      return
    }
    guard template == nil || after == nil else {
      throw Failure(words.newCommand.eitherOr, status: 2)
    }
    let day = try stated(date, { CalendarDate($0) }, words.newCommand.noDate)
    let tag = try stated(language, LanguageTag.parse, words.newCommand.noLanguage)
    let session = try after.map { try StoredSession.open(SessionFinding.file(named: $0)) }
    let name =
      session.map { PathParts.split(PathParts.name(of: $0.store.path)).stem + "-next" }
      ?? (template ?? .unBreakout).rawValue
    let file = output ?? name + ".md"
    let spoken = DocumentLanguage.spoken(stated: tag ?? session?.session.header.language)
    if let problem = spoken.problem { StandardError.print(problem.sentences) }
    let text = try spoken.words.speak {
      var draft =
        try session.map { try AgendaDraft(after: $0.session) }
        ?? AgendaDraft(template ?? .unBreakout, file: file)
      if let title { draft.agenda.masthead.title = title }
      if let day { draft.agenda.masthead.date = day }
      if let tag { draft.agenda.masthead.language = tag }
      return draft.text
    }
    try write(text, to: file)
  }

  private func stated<Value>(
    _ text: String?, _ read: (String) -> Value?, _ sentence: (String) -> String
  ) throws -> Value? {
    try text.map { text in
      guard let value = read(text) else { throw Failure(sentence(text), status: 2) }
      return value
    }
  }

  private func write(_ text: String, to file: String) throws {
    guard file != "-" else {
      try StandardOutput.write(Array(text.utf8))
      return
    }
    try NewFile.write(text, to: file)
    try StandardOutput.print([words.newCommand.written(file, typed: NewFile.typed(file))])
  }
}

extension AgendaTemplate: ExpressibleByArgument {}

/// An agenda on its way to a file, with what is said to whoever edits it.
private struct AgendaDraft {
  var agenda: Agenda
  private let remarks: [String]
  private let pointRemarks: [Int: [String]]

  var text: String {
    AgendaWriter(agenda, remarks: remarks, pointRemarks: pointRemarks, isExplained: true).text
  }

  /// - Parameter file: its name, for the commands that are shown in it.
  init(_ template: AgendaTemplate, file: String) {
    agenda = template.agenda
    let say = words.templates
    remarks = [say.howToEdit] + (file == "-" ? [] : [say.howToCheck(file)])
    pointRemarks = [:]
  }

  init(after session: Session) throws {
    let left = UnfinishedBusiness(session).items
    guard !left.isEmpty else {
      throw Failure(words.newCommand.nothingLeft(session.header.title))
    }
    let untitled = left.filter { $0.title == nil }.map(\.text)
    var titles = ShortTitle.titles(of: untitled, besides: left.compactMap(\.title))[...]
    agenda = session.agenda
    agenda.masthead.date = nil
    agenda.masthead.people.panellists = []
    agenda.closing = ""
    agenda.points = left.map { item in
      AgendaPoint(
        title: item.title ?? titles.popFirst() ?? "", question: item.text + "\n" + item.source,
        planned: nil)
    }
    remarks = [words.newCommand.madeAfter(session.header.title), words.templates.howToEdit]
    pointRemarks = [:]
  }
}
