import BreakoutModel
import Terminal

/// Every command there is, once.
enum CommandTable {
  static let all: [Command] =
    settingUp + walking + writing + recommending + deciding + calling + voting + polling
    + consenting + floor
    + balance + clocks + attendance + moving + followUp + document + seats + general
}

extension Command {
  static let up = Command(
    \.up,
    Place.keys(
      [.pager: [.up, "k"], .list: [.up, "k"], .choice: [.up, "k"], .filter: [.up]],
      and: [.cockpit: [.up, "k"], .presence: [.up], .rosterImport: [.up], .exportText: [.up]]),
    nature: .looks
  ) {
    $0.select(by: -1)
    return []
  }

  static let down = Command(
    \.down,
    Place.keys(
      [.pager: [.down, "j"], .list: [.down, "j"], .choice: [.down, "j"], .filter: [.down]],
      and: [
        .cockpit: [.down, "j"], .presence: [.down], .rosterImport: [.down], .exportText: [.down],
      ]), nature: .looks
  ) {
    $0.select(by: 1)
    return []
  }

  static let pageUp = Command(
    \.pageUp,
    Place.keys(
      [.pager: [.pageUp], .list: [.pageUp], .filter: [.pageUp]], and: [.cockpit: [.pageUp]]),
    nature: .looks
  ) {
    $0.selectPage(by: -1)
    return []
  }

  static let pageDown = Command(
    \.pageDown,
    Place.keys(
      [.pager: [.pageDown, .space], .list: [.pageDown], .filter: [.pageDown]],
      and: [.cockpit: [.pageDown]]), nature: .looks
  ) {
    $0.selectPage(by: 1)
    return []
  }

  static let first = Command(
    \.first, [.cockpit: [.home], .preview: [.home], .contents: [.home], .gaps: [.home]],
    nature: .looks
  ) {
    $0.selectFirst()
    return []
  }

  static let last = Command(
    \.last, [.cockpit: ["G", .end], .preview: ["G", .end], .contents: [.end], .gaps: [.end]],
    nature: .looks
  ) {
    $0.selectNothing()
    return []
  }

  static let viewEarlier = Command(\.viewEarlier, [.cockpit: [.left, "h"]], nature: .looks) {
    $0.view(by: -1)
    return []
  }

  static let viewLater = Command(\.viewLater, [.cockpit: [.right, "l"]], nature: .looks) {
    $0.view(by: 1)
    return []
  }

  static let undo = Command(
    \.undo,
    [
      .cockpit: ["u"], .floor: ["u"], .rollCall: ["u"], .result: ["u"], .pollResult: ["u"],
      .consensus: ["u"], .consent: ["u"],
      .reminders: ["u"], .parking: ["u"], .unheard: ["u"], .preview: ["u"],
      .recommendation: ["u"], .sources: ["u"], .mergeHome: ["u"],
      .gaps: ["u"], .readBack: ["u"],
    ]
  ) {
    $0.undo()
  } disabled: {
    $0.whyNotUndone
  }

  static let redo = Command(
    \.redo,
    [
      .cockpit: [.control("r")], .floor: [.control("r")], .consensus: [.control("r")],
      .consent: [.control("r")],
      .vote: [.control("r")], .rollCall: [.control("r")], .result: [.control("r")],
      .ballots: [.control("r")], .pollResult: [.control("r")],
      .reminders: [.control("r")], .parking: [.control("r")], .unheard: [.control("r")],
      .recommendation: [.control("r")], .sources: [.control("r")], .mergeHome: [.control("r")],
      .preview: [.control("r")], .gaps: [.control("r")], .readBack: [.control("r")],
    ]
  ) {
    $0.redo()
  } disabled: {
    $0.whyNotRedone
  }

  static let search = Command(\.search, [.cockpit: ["/"], .preview: ["/"]], nature: .looks) {
    $0.show(.search(Search()))
  }

  static let palette = Command(\.palette, [.cockpit: [":"]], nature: .looks) {
    $0.show(.palette(Palette()))
  }

  /// Where keys act, `?` asks for them too; where text is typed, F1 alone.
  static let help = Command(
    \.help,
    Place.keys(
      [
        .keys: ["?", .function(1)], .pager: ["?", .function(1)], .list: ["?", .function(1)],
        .choice: ["?", .function(1)], .form: ["?", .function(1)], .filter: [.function(1)],
        .text: [.function(1)],
      ],
      and: [.form: [.function(1)], .help: []]), nature: .looks
  ) { $0.showHelp() }

  static let closeSession = Command(\.closeSession, [:]) { $0.ask(.closeSession(confirmed: false)) }

  static let accept = Command(
    \.accept,
    Place.keys(
      [.list: [.enter], .choice: [.enter], .filter: [.enter], .form: [.enter], .text: [.enter]],
      and: [
        .presence: [.enter], .rosterImport: [.enter], .result: [.enter], .pollResult: [.enter],
        .prompter: [.enter], .recommendation: [.enter], .gaps: [.enter],
        // Enter sends a note, and nothing is chosen in a round of consent.
        .noteLine: [], .consent: [],
      ]), nature: .leads)

  static let nextField = Command(
    \.nextField,
    Place.keys(
      [.form: [.tab, .down]],
      and: [
        .presence: [.tab, .right], .export: [.tab], .exportText: [.tab], .regime: [.tab],
      ]), nature: .moves)

  static let previousField = Command(
    \.previousField,
    Place.keys(
      [.form: [.backTab, .up]],
      and: [
        .presence: [.backTab, .left], .export: [.backTab], .exportText: [.backTab],
        .regime: [.backTab],
      ]), nature: .moves)

  static let chooseEarlier = Command(
    \.chooseEarlier,
    [.vote: [.left], .poll: [.left], .recommendation: [.left, "h"], .export: [.left]],
    nature: .moves)

  static let chooseLater = Command(
    \.chooseLater,
    [.vote: [.right], .poll: [.right], .recommendation: [.right, "l"], .export: [.right]],
    nature: .moves)

  static let leave = Command(
    \.leave,
    Place.keys(
      [
        .keys: [.escape, "q"], .pager: [.escape, "q"], .list: [.escape, "q"],
        .choice: [.escape, "q"], .filter: [.escape], .form: [.escape], .text: [.escape],
      ],
      and: [
        .cockpit: [.escape], .noteLine: [], .withdrawal: [.escape], .presence: [.escape],
        .versions: [.escape],
        // The key that opened it closes it too.
        .help: [.escape, "q", "?"], .balance: [.escape, "q", "B"],
        .recommendation: [.escape, "q", "w"], .preview: [.escape, "q", "D"],
        .contents: [.escape, "q", "c"], .gaps: [.escape, "q", "g"],
        .readBack: [.escape, "q", "R"], .regime: [.escape, "q", "N"], .seats: [.escape, "q", "H"],
      ]), nature: .looks
  ) {
    $0.stepBack()
    return []
  }

  static let redraw = Command(\.redraw, Place.keys(everywhere: .control("l")), nature: .looks) {
    _ in [.redraw]
  }

  static let suspendProgram = Command(
    \.suspendProgram, Place.keys(everywhere: .control("z")), nature: .looks
  ) { _ in [.suspend] }

  static let quit = Command(
    \.quit, Place.keys(everywhere: .control("c"), before: [.cockpit: ["q"]]), nature: .leads
  ) { $0.leaveProgram() }
}

extension CommandTable {
  static let moving: [Command] = [
    .up, .down, .pageUp, .pageDown, .first, .last, .viewEarlier, .viewLater,
  ]

  static let general: [Command] = [
    .undo, .redo, .search, .palette, .help, .closeSession, .accept, .nextField, .previousField,
    .chooseEarlier, .chooseLater, .leave, .redraw, .suspendProgram, .quit,
  ]
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A key by the one character that it types; the name of a key, such as `"Ctrl-X"`, does not compile.
  public init(extendedGraphemeClusterLiteral value: Character) {
    self.init(.character(value))
  }
}
