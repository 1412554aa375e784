import BreakoutModel
import BreakoutWords
import Terminal

@testable import BreakoutUI

/// A cockpit on a session in memory, driven by keys as a person would. Time only goes on when it is told.
struct Room {
  var cockpit: Cockpit
  var clock: Timestamp
  /// What was asked of the world beside the session, oldest first.
  private(set) var effects: [Effect] = []
  /// What the session was asked for, oldest first.
  private(set) var requests: [Request] = []
  /// The events of the session so far.
  private(set) var events: [Event] = []
  /// The keys that were pressed or typed.
  private(set) var keyCount = 0
  /// While set, nothing can be saved, for this reason.
  var storageProblem: String?
  /// While set, no PDF can be written here, for this reason.
  var lackOfPDF: String?

  /// 2027-05-12 10:00 UTC.
  static let start = Timestamp(milliseconds: 1_810_116_000_000)

  init(
    _ agenda: Agenda = Room.agenda, seat: Seat = .moderator, columns: Int = 80, rows: Int = 24
  ) {
    setLocale()
    clock = Self.start
    let plan = AgendaPlan(agenda)
    var session = Session()
    let header = SessionHeader(agenda: agenda, reserve: plan.reserve, utcOffsetMinutes: 0)
    let points = zip(agenda.points, plan.allotments).enumerated().map { place, point in
      Point(
        id: PointID(place + 1), title: point.0.title, question: point.0.question, planned: point.1)
    }
    let change = Change.sessionCreated(header: header, points: points)
    events = session.events([change], at: clock, by: seat)
    for event in events { session.apply(event) }
    cockpit = Cockpit(
      session: session, seat: seat, size: Size(columns: columns, rows: rows), now: clock)
  }

  /// A session as it was recorded.
  init(_ events: [Event], seat: Seat, columns: Int, rows: Int, now: Timestamp) {
    setLocale()
    clock = now
    self.events = events
    var session = Session()
    for event in events { session.apply(event) }
    cockpit = Cockpit(
      session: session, seat: seat, size: Size(columns: columns, rows: rows), now: now)
  }

  static let agenda = Agenda(
    AgendaMasthead(
      title: "Civil Society and Business", room: "Room 3",
      people: People(moderators: ["A. Diallo"])),
    times: AgendaTimes(duration: .minutes(30)),
    rules: AgendaRules(constituencies: ["CSO", "Business", "Government", "UN"]),
    points: [
      AgendaPoint(
        title: "Networks",
        question: "How can CSOs and firms form networks that speak for all regions?",
        planned: .minutes(9)),
      AgendaPoint(
        title: "Operations", question: "Which joint services help?", planned: .minutes(8)),
      AgendaPoint(title: "Do no harm", question: "How to prevent harm?", planned: .minutes(5)),
    ])

  /// Presses keys by their names: `"n"`, `"Enter"`, `"Ctrl-R"`.
  mutating func press(_ names: String...) {
    for name in names {
      guard let key = Key(named: name) else { fatalError("There is no key named \(name).") }
      send(.input(.key(key), at: clock))
    }
  }

  /// Presses whatever key a command has where the keys now go.
  mutating func run(_ command: Command) {
    let place = cockpit.place
    guard let key = command.keys[place]?.first else {
      fatalError("\(command) has no key in \(place).")
    }
    send(.input(.key(key), at: clock))
  }

  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)), at: clock)) }
  }

  /// Types a whole line into the note line from wherever the keys go, and comes back.
  mutating func note(_ line: String) {
    if !cockpit.isTyping { press("i") }
    type(line)
    press("Enter", "Esc")
  }

  /// Puts somebody on the speakers' list from the single keys.
  mutating func ask(_ person: String) {
    press("f")
    type(person)
    press("Enter")
  }

  mutating func paste(_ text: String) { send(.input(.paste(text), at: clock)) }

  mutating func click(column: Int, row: Int) {
    send(.input(.mouse(MouseEvent(.pressLeft, at: Position(column: column, row: row))), at: clock))
  }

  mutating func resize(columns: Int, rows: Int) {
    send(.input(.resize(Size(columns: columns, rows: rows)), at: clock))
  }

  mutating func wait(seconds: Int) {
    clock = clock + .seconds(seconds)
    send(.tick(at: clock))
  }

  mutating func send(_ message: Message) {
    if case .input(.key, _) = message { keyCount += 1 }
    var open = cockpit.update(message)
    while !open.isEmpty {
      let effect = open.removeFirst()
      switch effect {
      case .perform(let request):
        requests.append(request)
        open += cockpit.update(perform(request))
      case .planExport(let order): open += cockpit.update(.exportPlanned(plan(order)))
      default: effects.append(effect)
      }
    }
  }

  /// As the program answers: what would be written is named after the kind and the state of the document.
  private func plan(_ order: ExportOrder) -> ExportPlan {
    let formats = [
      ("markdown", "Markdown", "md"), ("text", Words.current.export.plainText, "txt"),
      ("pdf", "PDF", "pdf"),
    ]
    let kind = order.template == .recommendations ? "" : "-\(order.template.rawValue)"
    let state =
      switch order.state {
      case .draft: "DRAFT"
      case .circulated: "CIRCULATED"
      case .validated: "VALIDATED"
      }
    return ExportPlan(
      folder: order.folder ?? "/home/ana",
      folderLack: order.folder.flatMap { $0 == "/media/stick" ? nil : "There is no folder \($0)." },
      formats: formats.map { id, name, ending in
        ExportPlan.Format(
          id: id, name: name, files: ["civil-society\(kind)-\(state)-1.\(ending)"],
          isUsual: id != "pdf", lack: id == "pdf" ? lackOfPDF : nil)
      })
  }

  /// The documents that were asked for, oldest first.
  var orders: [ExportOrder] {
    effects.compactMap { if case .export(let order) = $0 { order } else { nil } }
  }

  private mutating func perform(_ request: Request) -> Message {
    if let storageProblem { return .notSaved(request, because: storageProblem) }
    let author = request.waiting?.seat ?? cockpit.seat
    let unseen =
      request.waiting.map { act in events.filter { $0.seq > act.seen && $0.seat != act.seat } }
      ?? request.unseen
    do {
      let changes = try cockpit.session.decide(request.intent, at: request.at, by: author)
      if let other = session.overtaking(
        request.intent, changes, by: unseen, at: request.at, isLate: request.waiting != nil)
      {
        return .overtaken(request, by: other)
      }
      let events = cockpit.session.events(changes, at: request.at, by: author)
      self.events += events
      return .performed(request, events)
    } catch {
      return .refused(request, error)
    }
  }

  var session: Session { cockpit.session }

  /// The line that tells what just happened or asks a question.
  var notice: String { cockpit.question?.words ?? cockpit.notice?.text ?? "" }

  /// What stands in the note line.
  var line: String { cockpit.composer.editor.text }

  /// The texts of the notes, oldest first, with their kinds' prefixes.
  var notes: [String] { session.notes.values.map { $0.kind.prefix + $0.text } }

  /// The keys on the bottom line.
  var hints: String { screen.split(separator: "\n").last.map(String.init) ?? "" }

  /// The words of the screen in one line, however they are wrapped.
  var words: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The screen as text, without blanks at the line ends.
  var screen: String {
    cockpit.frame().canvas.lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension Room {
  /// Runs a command by its name from the palette.
  mutating func palette(_ name: String) {
    press(":")
    type(name)
    press("Enter")
  }
}

extension Room {
  /// A step in a table: `=text` types, `:name` runs from the palette, anything else is a key.
  mutating func `do`(_ step: String) {
    if step.count > 1, step.hasPrefix("=") {
      type(String(step.dropFirst()))
    } else if step.count > 1, step.hasPrefix(":") {
      palette(String(step.dropFirst()))
    } else {
      press(step)
    }
  }

  /// An act of another seat: the session changes, and the cockpit is told of it.
  mutating func follow(_ intent: Intent, by seat: Seat = .rapporteur) throws(Refusal) {
    let changes = try session.decide(intent, at: clock, by: seat)
    let events = session.events(changes, at: clock, by: seat)
    self.events += events
    send(.followed(events, at: clock))
  }

  /// The newest act is taken back at another seat.
  mutating func takeBack() throws(Refusal) {
    guard let step = session.undoStep() else { throw .nothingToUndo }
    try follow(.takeBack(act: step.act))
  }
}
