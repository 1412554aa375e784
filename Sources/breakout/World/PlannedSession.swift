import BreakoutAgenda
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutWords

/// A session as far as its plan goes: one that is recorded, or, where an agenda or a note is named, one that is made
/// of it in memory, so that nothing begins.
struct PlannedSession {
  let session: Session
  /// Whether all of the record could be read.
  let isComplete: Bool

  /// - Parameter name: whoever names an agenda means what the file says now, whatever sessions it has started.
  init(named name: String) throws {
    guard name == "-" || Surroundings.isReadable(name), !Surroundings.isSessionFile(name) else {
      let (store, session) = try StoredSession.open(SessionFinding.file(named: name))
      self.session = session
      isComplete = store.problem?.isIncomplete != true
      return
    }
    let reading = try NamedAgenda(name).reading
    StandardError.print(reading.warnings.map { words.commandLine.warning($0.description) })
    try Self.warn(ofSessionOf: name)
    session = Self.session(of: reading.agenda.inLanguageOfScreen)
    isComplete = true
  }

  /// What was mended in a session of the agenda stands in the session alone.
  private static func warn(ofSessionOf agenda: String) throws {
    guard agenda != "-", !Surroundings.isStream(agenda) else { return }
    let name = try stored { () -> String? in
      let library = try FolderLibrary(environment: Surroundings.environment)
      return library.newest(forAgenda: Surroundings.absolute(agenda)).map(library.name)
    }
    guard let name else { return }
    StandardError.print([
      words.commandLine.warning(words.exportCommand.agendaHasSession(agenda, NewFile.typed(name)))
    ])
  }

  /// As it would be after its first act, at a moment that is always the same, so that one agenda gives one document.
  private static func session(of agenda: Agenda) -> Session {
    let seat = Seat(.moderator, name: "")
    var session = Session()
    let events = session.events(
      [.sessionCreated(agenda, utcOffsetMinutes: 0)], at: Timestamp(milliseconds: 0), by: seat)
    for event in events { session.apply(event) }
    return session
  }
}

extension Agenda {
  /// With the language of the screen where it says none, as a session has it that begins there.
  var inLanguageOfScreen: Agenda {
    var agenda = self
    let spoken = words.language
    if agenda.masthead.language == nil, spoken != .english {
      agenda.masthead.language = spoken.code
    }
    return agenda
  }
}
