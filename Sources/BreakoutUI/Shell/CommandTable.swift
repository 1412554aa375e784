import Terminal

/// Every command there is, once.
enum CommandTable {
  static let entries: [CommandEntry] =
    walking + writing + recommending + deciding + calling + voting + polling + floor + balance
    + clocks
    + attendance + moving
    + followUp + document + seats + general

  private static let walking: [CommandEntry] = [
    CommandEntry(
      .nextPoint, "next point", [.cockpit: ["n"]],
      "Closes the open point and opens the next one; the first time, starts the session.",
      hint: "next"),
    CommandEntry(
      .previousPoint, "previous point", [.cockpit: ["p"]],
      "Sets the open point aside and opens the one before it again."),
    CommandEntry(
      .viewPoint, "view point", [.cockpit: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]],
      "Shows that point's record; Enter then opens the point itself."),
    CommandEntry(.closePoint, "close point", [:], "Closes the open point without opening another."),
    CommandEntry(
      .suspendPoint, "suspend point", [:],
      "Stops the open point's clock, to take it up again later."),
    CommandEntry(
      .deferPoint, "defer point", [.cockpit: ["d"]],
      "Moves the point that is shown to the end of the agenda."),
    CommandEntry(.skipPoint, "skip point", [:], "Passes over the point that is shown."),
    CommandEntry(
      .addPoint, "add point", [.cockpit: ["A"]], "Adds a point that the agenda does not have."),
    CommandEntry(
      .splitPoint, "split point", [:],
      "Splits a new point off the one that is shown, with half of its planned time."),
    CommandEntry(
      .mergePoint, "merge point", [:], "Merges the point that is shown into another one."),
    CommandEntry(
      .movePointUp, "move point up", [.cockpit: ["<"]], "Moves the point that is shown forward."),
    CommandEntry(
      .movePointDown, "move point down", [.cockpit: [">"]], "Moves the point that is shown back."),
    CommandEntry(
      .editPoint, "edit point", [:], "Changes the title or the question of the point that is shown."
    ),
  ]

  private static let writing: [CommandEntry] = [
    CommandEntry(
      .typeNote, "note", [.cockpit: ["i", .tab]], "Goes to the note line.", hint: "note"),
    CommandEntry(
      .typeRecommendation, "recommend", [.cockpit: ["r"]],
      "Starts a recommendation in the note line: r Business > publish shares | by 2027-12.",
      hint: "recommend"),
    CommandEntry(
      .saveNote, "save note", [.noteLine: [.enter]], "Saves what is in the line.", hint: "save"),
    CommandEntry(
      .newLine, "new line", [.noteLine: [.control("j"), Key(.enter, .alt)]],
      "Starts a new line inside of the note."),
    CommandEntry(
      .leaveNote, "leave note", [.noteLine: [.escape]],
      "Back to the single keys; what was typed stays in the line.", hint: "single keys"),
    CommandEntry(
      .complete, "complete", [.noteLine: [.tab]],
      "Completes a name, a group or an abbreviation.", hint: "complete"),
    CommandEntry(
      .editLastNote, "edit last note", [.noteLine: [.up]],
      "Calls up the last thing sent to change it, in an empty line; again for the one before.",
      hint: "last one"),
    CommandEntry(
      .openEntry, "open", [.cockpit: [.enter], .readBack: ["e"]],
      "Edits the selected note or recommendation, or opens the point that is shown."),
    CommandEntry(
      .moveNote, "move note", [.cockpit: ["m"]],
      "Gives the selected note another kind or another point."),
    CommandEntry(.tagNote, "tag note", [.cockpit: ["t"]], "Changes the tags of the selected note."),
    CommandEntry(
      .verifyQuotation, "verify quotation", [.cockpit: ["y"], .gaps: ["y"]],
      "Marks the selected quotation as checked with its speaker, or takes the mark back."),
    CommandEntry(
      .removeEntry, "remove", [.cockpit: ["x"], .recommendation: ["x"]],
      "Removes the selected note, or withdraws the selected recommendation; u brings it back."),
    CommandEntry(
      .withdraw, "withdraw recommendation", [:], "Withdraws the recommendation; its number stays."),
  ]

  private static let deciding: [CommandEntry] = [
    CommandEntry(
      .callConsensus, "consensus", [.cockpit: ["c"], .recommendation: ["c"]],
      "Puts the selected or the newest undecided recommendation to the room for consensus.",
      hint: "consensus"),
    CommandEntry(
      .openVote, "vote", [.cockpit: ["v"], .recommendation: ["v"]],
      "Takes a counted vote on the selected or the newest undecided recommendation.", hint: "vote"),
    CommandEntry(
      .askConsensus, "consensus on a question", [:],
      "Puts a question that is no recommendation to the room for consensus."),
    CommandEntry(
      .askVote, "vote on a question", [.cockpit: ["V"]],
      "Takes a counted vote on a question that is no recommendation."),
    CommandEntry(
      .namePeople, "moderator and rapporteur", [:],
      "Names those who run the session, for the document."),
  ]

  private static let calling: [CommandEntry] = [
    CommandEntry(
      .agree, "agreed", [.consensus: ["c"], .readBack: ["c"]],
      "No objection was heard: adopted by consensus; at the read-back, asks the room first.",
      hint: "no objection"),
    CommandEntry(
      .object, "objection", [.consensus: ["o"], .readBack: ["o"]], "Records who objects and why.",
      hint: "objection"),
    CommandEntry(
      .reserve, "reservation", [.consensus: ["v"]],
      "Records a reservation, which does not block.", hint: "reservation"),
    CommandEntry(
      .standAside, "stand aside", [.consensus: ["s"]],
      "Records who stands aside without blocking.", hint: "stand aside"),
    CommandEntry(
      .withdrawObjection, "withdraw objection", [.consensus: ["w"]],
      "The newest standing objection is withdrawn; then call again with c.", hint: "withdrawn"),
    CommandEntry(
      .amend, "amend", [.consensus: ["a"]],
      "No consensus on this wording: ends the call and opens the recommendation to be amended.",
      hint: "amend"),
    CommandEntry(
      .putToVote, "put to the vote", [.consensus: ["t"]],
      "No consensus: ends the call and prepares a vote.", hint: "to a vote"),
    CommandEntry(
      .recordDivergence, "record divergence", [.consensus: ["d"]],
      "No consensus: ends the call and starts a note on the diverging views.", hint: "divergence"),
    CommandEntry(
      .noConsensus, "no consensus", [.consensus: ["n"]], "Ends the call without consensus.",
      hint: "no consensus"),
    CommandEntry(
      .callOff, "call off",
      [
        .consensus: ["X"], .vote: [.control("x")], .rollCall: [.control("x")],
        .ballots: [.control("x")], .consent: ["X"],
      ],
      "Ends the call or the vote without any result.", hint: "call off"),
  ]

  private static let moving: [CommandEntry] = [
    CommandEntry(
      .up, "up",
      [
        .cockpit: [.up, "k"], .help: [.up, "k"], .search: [.up], .palette: [.up],
        .pollResult: [.up, "k"], .consent: [.up, "k"],
        .result: [.up, "k"], .withdrawal: [.up, "k"],
        .presence: [.up], .roster: [.up], .rosterImport: [.up], .floor: [.up, "k"],
        .balance: [.up, "k"],
        .prompter: [.up, "k"], .reminders: [.up, "k"], .parking: [.up, "k"], .unheard: [.up, "k"],
        .recommendation: [.up, "k"], .sources: [.up, "k"], .mergeHome: [.up, "k"],
        .preview: [.up, "k"], .contents: [.up, "k"],
        .export: [.up, "k"], .exportText: [.up], .gaps: [.up, "k"], .regime: [.up, "k"],
      ],
      "Goes one line up."),
    CommandEntry(
      .down, "down",
      [
        .cockpit: [.down, "j"], .help: [.down, "j"], .search: [.down], .palette: [.down],
        .pollResult: [.down, "j"], .consent: [.down, "j"],
        .result: [.down, "j"], .withdrawal: [.down, "j"],
        .presence: [.down], .roster: [.down], .rosterImport: [.down], .floor: [.down, "j"],
        .balance: [.down, "j"],
        .prompter: [.down, "j"], .reminders: [.down, "j"], .parking: [.down, "j"],
        .unheard: [.down, "j"],
        .recommendation: [.down, "j"], .sources: [.down, "j"], .mergeHome: [.down, "j"],
        .preview: [.down, "j"], .contents: [.down, "j"],
        .export: [.down, "j"], .exportText: [.down], .gaps: [.down, "j"], .regime: [.down, "j"],
      ],
      "Goes one line down."),
    CommandEntry(
      .pageUp, "page up",
      [
        .cockpit: [.pageUp], .help: [.pageUp], .search: [.pageUp], .palette: [.pageUp],
        .pollResult: [.pageUp], .result: [.pageUp],
        .roster: [.pageUp], .rosterImport: [.pageUp], .floor: [.pageUp], .balance: [.pageUp],
        .prompter: [.pageUp], .reminders: [.pageUp], .parking: [.pageUp], .unheard: [.pageUp],
        .recommendation: [.pageUp], .sources: [.pageUp], .mergeHome: [.pageUp],
        .preview: [.pageUp], .contents: [.pageUp], .gaps: [.pageUp],
      ],
      "Goes a page up."),
    CommandEntry(
      .pageDown, "page down",
      [
        .cockpit: [.pageDown], .help: [.pageDown, .space], .search: [.pageDown],
        .palette: [.pageDown],
        .pollResult: [.pageDown, .space],
        .result: [.pageDown, .space],
        .roster: [.pageDown], .rosterImport: [.pageDown, .space], .floor: [.pageDown],
        .balance: [.pageDown, .space],
        .prompter: [.pageDown, .space], .reminders: [.pageDown], .parking: [.pageDown],
        .unheard: [.pageDown],
        .recommendation: [.pageDown, .space], .sources: [.pageDown], .mergeHome: [.pageDown],
        .preview: [.pageDown, .space], .contents: [.pageDown], .gaps: [.pageDown, .space],
      ],
      "Goes a page down.", hint: "more"),
    CommandEntry(
      .first, "first", [.cockpit: [.home], .preview: [.home], .contents: [.home], .gaps: [.home]],
      "Goes to the start."),
    CommandEntry(
      .last, "last",
      [.cockpit: ["G", .end], .preview: ["G", .end], .contents: [.end], .gaps: [.end]],
      "Goes to the end."),
    CommandEntry(
      .viewEarlier, "view earlier point", [.cockpit: [.left, "h"]],
      "Shows the record of the point before."),
    CommandEntry(
      .viewLater, "view later point", [.cockpit: [.right, "l"]],
      "Shows the record of the next point."),
  ]

  private static let general: [CommandEntry] = [
    CommandEntry(
      .undo, "undo",
      [
        .cockpit: ["u"], .floor: ["u"], .rollCall: ["u"], .result: ["u"], .pollResult: ["u"],
        .consensus: ["u"], .consent: ["u"],
        .reminders: ["u"], .parking: ["u"], .unheard: ["u"], .preview: ["u"],
        .recommendation: ["u"], .sources: ["u"], .mergeHome: ["u"],
        .gaps: ["u"], .readBack: ["u"],
      ],
      "Takes the last act back.", hint: "undo"),
    CommandEntry(
      .redo, "redo",
      [
        .cockpit: [.control("r")], .floor: [.control("r")], .consensus: [.control("r")],
        .consent: [.control("r")],
        .vote: [.control("r")], .rollCall: [.control("r")], .result: [.control("r")],
        .ballots: [.control("r")], .pollResult: [.control("r")],
        .reminders: [.control("r")], .parking: [.control("r")], .unheard: [.control("r")],
        .recommendation: [.control("r")], .sources: [.control("r")], .mergeHome: [.control("r")],
        .preview: [.control("r")], .gaps: [.control("r")], .readBack: [.control("r")],
      ], "Does again what was taken back."),
    CommandEntry(
      .search, "search", [.cockpit: ["/"], .preview: ["/"]],
      "Finds notes, recommendations, people and points; in the document, its words.",
      hint: "search"),
    CommandEntry(
      .palette, "commands", [.cockpit: [":"]], "Lists every command by its name.",
      hint: "commands"),
    CommandEntry(
      .help, "help",
      [.cockpit: ["?", .function(1)], .noteLine: [.function(1)]]
        .merging(helpOverPanels) { $1 },
      "Shows the keys.", hint: "help"),
    CommandEntry(
      .closeSession, "close session", [:], "Closes the open point and the session."),
    CommandEntry(
      .accept, "accept",
      [
        .form: [.enter], .vote: [.enter], .search: [.enter], .palette: [.enter],
        .poll: [.enter], .ballots: [.enter], .ballotFile: [.enter], .pollResult: [.enter],
        .rollCall: [.enter], .result: [.enter], .withdrawal: [.enter],
        .presence: [.enter], .roster: [.enter], .rosterImport: [.enter], .floor: [.enter],
        .prompter: [.enter], .reminders: [.enter], .parking: [.enter], .unheard: [.enter],
        .recommendation: [.enter], .sources: [.enter], .mergeHome: [.enter],
        .previewFind: [.enter], .contents: [.enter], .export: [.enter], .exportText: [.enter],
        .gaps: [.enter], .regime: [.enter],
      ],
      "Saves the form, goes on with the vote, goes to what was found, runs the command, or marks "
        + "who comes or goes.",
      hint: "go on"),
    CommandEntry(
      .nextField, "next field",
      [
        .form: [.tab, .down], .vote: [.tab, .down], .rollCall: [.tab, .down],
        .poll: [.tab, .down], .ballots: [.tab, .down],
        .presence: [.tab, .right], .export: [.tab], .exportText: [.tab], .regime: [.tab],
      ], "Goes to the next field.", hint: "next field"),
    CommandEntry(
      .previousField, "previous field",
      [
        .form: [.backTab, .up], .vote: [.backTab, .up], .rollCall: [.backTab, .up],
        .poll: [.backTab, .up], .ballots: [.backTab, .up],
        .presence: [.backTab, .left], .export: [.backTab], .exportText: [.backTab],
        .regime: [.backTab],
      ],
      "Goes to the field before."),
    CommandEntry(
      .chooseEarlier, "choose earlier",
      [.vote: [.left], .poll: [.left], .recommendation: [.left, "h"], .export: [.left]],
      "Chooses the entry before."),
    CommandEntry(
      .chooseLater, "choose later",
      [.vote: [.right], .poll: [.right], .recommendation: [.right, "l"], .export: [.right]],
      "Chooses the next entry.",
      hint: "other choice"),
    CommandEntry(
      .leave, "leave",
      [
        .cockpit: [.escape], .consensus: [.escape, "q"], .vote: [.escape], .form: [.escape],
        .search: [.escape], .palette: [.escape], .help: [.escape, "q", "?"],
        .poll: [.escape], .ballots: [.escape], .ballotFile: [.escape],
        .pollResult: [.escape, "q"], .consent: [.escape, "q"],
        .rollCall: [.escape], .result: [.escape, "q"], .withdrawal: [.escape],
        .presence: [.escape], .roster: [.escape], .rosterImport: [.escape, "q"],
        .floor: [.escape, "q"], .balance: [.escape, "q", "B"],
        .prompter: [.escape, "q"], .reminders: [.escape, "q"], .parking: [.escape, "q"],
        .unheard: [.escape, "q"],
        .recommendation: [.escape, "q", "w"], .sources: [.escape, "q"],
        .mergeHome: [.escape, "q"],
        .preview: [.escape, "q", "D"], .previewFind: [.escape], .contents: [.escape, "q", "c"],
        .export: [.escape, "q"], .exportText: [.escape], .gaps: [.escape, "q", "g"],
        .readBack: [.escape, "q", "R"], .regime: [.escape, "q", "N"],
        .versions: [.escape], .seats: [.escape, "q", "H"],
      ],
      "Goes one step back; nothing that was typed is lost.", hint: "back"),
    CommandEntry(
      .redraw, "redraw", allPlaces(.control("l")), "Draws the whole screen again."),
    CommandEntry(
      .suspendProgram, "suspend", allPlaces(.control("z")),
      "Goes back to the shell for a while; fg comes back."),
    CommandEntry(
      .quit, "quit", allPlaces(.control("c"), and: [.cockpit: ["q"]]),
      "Leaves the program; the session stays as it is and can be resumed.", hint: "quit"),
  ]

  /// Where keys act, `?` asks for them too; where text is typed, F1 alone.
  private static let helpOverPanels: [Place: [Key]] = {
    let acting: [Place] = [
      .consensus, .withdrawal, .vote, .rollCall, .result, .poll, .ballots, .pollResult, .consent,
      .presence, .rosterImport, .floor, .balance,
      .recommendation, .sources, .mergeHome,
      .prompter, .reminders, .parking, .unheard, .preview, .contents,
      .export, .gaps, .readBack, .regime, .versions, .seats,
    ]
    let typing: [Place] = [
      .form, .ballotFile, .roster, .search, .palette, .previewFind, .exportText,
    ]
    var keys: [Place: [Key]] = [:]
    for place in acting { keys[place] = ["?", .function(1)] }
    for place in typing { keys[place] = [.function(1)] }
    return keys
  }()

  private static func allPlaces(_ key: Key, and more: [Place: [Key]] = [:]) -> [Place: [Key]] {
    var keys: [Place: [Key]] = [:]
    for place in Place.allCases { keys[place] = (more[place] ?? []) + [key] }
    return keys
  }
}

extension Key: ExpressibleByStringLiteral {
  /// A key by the character it types.
  public init(stringLiteral value: String) {
    self.init(.character(value.first ?? " "))
  }
}
