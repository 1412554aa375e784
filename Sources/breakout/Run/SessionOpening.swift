import ArgumentParser
import BreakoutAgenda
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutWords
import CursesTerminal

/// From what somebody named on the command line to an open session.
struct SessionOpening {
  let record: any SessionRecord
  let session: Session
  /// Where it is, to be told to people.
  let path: String
  /// Where its seats keep what is not in the record.
  let desk: any SeatDesk
  /// What matters more than how the session was taken up.
  private let news: String?
  private let standing: Standing?
  /// Whether others are at it: nothing is taken up again then.
  private var isBesideOthers = false
  private var remarks: [String] = []

  /// How a session stands that there was before.
  private enum Standing {
    case closed
    case point(Int)
  }

  /// - Parameters:
  ///   - path: an agenda, a concept note or a session file.
  ///   - sessionPath: where the session is kept, instead of the usual folder.
  ///   - isFresh: whether a new session is wanted although there is one.
  ///   - chooses: whether the points are chosen although it is clear which are meant.
  init(
    _ path: String, at sessionPath: String?, isFresh: Bool, chooses: Bool = false,
    clock: SteadyClock, seat: Seat
  ) throws {
    if Surroundings.isSessionFile(path) {
      try self.init(existing: path, clock)
      return
    }
    let agenda = try NamedAgenda(path)
    let place = try Self.place(agenda, sessionPath, isFresh)
    switch place {
    case .existing(let session):
      try self.init(existing: session, clock)
    case .new(let session):
      let reading = try agenda.reading
      try Self.needTerminal()
      let (begun, isChosen) = try Self.begun(reading, chooses: chooses)
      let assumed = reading.assumed
      let opened = try stored {
        try SessionStore.openOrCreate(
          session, [Self.creation(of: begun, assuming: assumed, clock)], at: clock.now, seat: seat,
          agenda: agenda.mark)
      }
      let count = isChosen ? reading.otherWarnings : reading.warnings.count
      _ = try stored { try opened.store.arrive() }
      self.init(
        store: opened.store, session: opened.session,
        news: count == 0 ? nil : words.runCommand.agendaWarnings(count))
    }
  }

  private init(
    store: SessionStore, session: Session, news: String?, standing: Standing? = nil
  ) {
    record = store
    self.session = session
    path = store.path
    desk = FileDesk(session: store.path)
    self.news = store.problem?.sentence ?? news
    self.standing = standing
  }

  /// What to tell before the cockpit opens.
  var notice: String? {
    let sentences = [news ?? standing.map(sentence)].compactMap(\.self) + remarks
    return sentences.isEmpty ? nil : words.lists.sentences(sentences)
  }

  private func sentence(on standing: Standing) -> String {
    let say = words.runCommand
    return switch standing {
    case .closed: isBesideOthers ? say.joinedClosed : say.resumedClosed
    case .point(let number):
      isBesideOthers ? say.joined(point: number) : say.resumed(point: number)
    }
  }

  /// Others are at it too.
  mutating func join() { isBesideOthers = true }

  /// Has one sentence more to tell.
  mutating func add(_ sentence: String) { remarks.append(sentence) }

  private init(existing path: String, _ clock: SteadyClock) throws {
    let opened = try stored { try SessionStore.open(path) }
    let session = opened.session
    let point = session.current.map { Standing.point($0.id.number) }
    let arrival = try stored { try opened.store.arrive() }
    self.init(
      store: opened.store, session: session, news: arrival?.sentence,
      standing: session.closed != nil ? .closed : point)
  }

  /// A session is not begun where nobody could see it.
  private static func needTerminal() throws {
    do {
      try CursesTerminal.check()
    } catch {
      throw Failure(error.sentence)
    }
  }

  /// The agenda with which the session begins; where it is not clear which list has the points, or none has, somebody
  /// chooses or types them.
  ///
  /// - Throws: a clean exit where somebody leaves instead: nothing has begun.
  private static func begun(
    _ reading: AgendaReading, chooses: Bool
  ) throws -> (agenda: Agenda, isChosen: Bool) {
    guard chooses || reading.isDoubtful || reading.agenda.points.isEmpty else {
      return (reading.agenda, false)
    }
    let points: [AgendaPoint]?
    do {
      let terminal = try CursesTerminal()
      defer { terminal.close() }
      var loop = ListChoiceLoop(reading, terminal: terminal)
      points = loop.run()
    } catch {
      throw Failure(error.sentence)
    }
    guard let points else {
      try StandardOutput.print([words.runCommand.nothingBegun])
      throw ExitCode.success
    }
    return (reading.agenda(with: points), true)
  }

  private static func place(
    _ agenda: NamedAgenda, _ sessionPath: String?, _ isFresh: Bool
  ) throws -> SessionPlace {
    // A file that is not there is a problem of the agenda even where it has a session already.
    if let sessionPath {
      let isThere = !isFresh && Surroundings.isReadable(sessionPath)
      return isThere ? .existing(path: sessionPath) : .new(path: sessionPath)
    }
    try agenda.mustBeThere()
    let title = try agenda.title
    return try stored {
      let library = try FolderLibrary(environment: Surroundings.environment)
      try library.prepare()
      guard let title else {
        return library.place(forAgenda: Surroundings.absolute(agenda.path), isFresh: isFresh)
      }
      return library.place(named: title, mark: agenda.mark, isFresh: isFresh)
    }
  }

  private static func creation(
    of agenda: Agenda, assuming assumed: Set<SetUpField>, _ clock: SteadyClock
  ) -> Change {
    .sessionCreated(
      agenda.inLanguageOfScreen, utcOffsetMinutes: clock.utcOffsetMinutes, assumed: assumed)
  }
}
