import Terminal

extension CommandTable {
  /// Who speaks, and who waits.
  static let floor: [CommandEntry] = [
    CommandEntry(
      .requestFloor, "ask for the floor", [.cockpit: ["f"], .floor: ["f"]],
      "Puts somebody on the speakers' list: a name, a group, or both.", hint: "floor"),
    CommandEntry(
      .giveFloor, "give the floor", [.cockpit: ["s"], .floor: ["s"]],
      "Gives the floor to the next speaker the list proposes; whoever has it ends.", hint: "speaker"
    ),
    CommandEntry(
      .giveFloorEarlier, "give the floor five seconds ago", [.cockpit: ["S"], .floor: ["S"]],
      "The same for somebody who has begun already: counts from five seconds ago."),
    CommandEntry(
      .endSpeech, "end speech", [.cockpit: ["."], .floor: ["."]],
      "Whoever speaks has finished; a speaker who was interrupted goes on.", hint: "ends"),
    CommandEntry(
      .pauseSpeech, "pause speech", [.cockpit: [.space], .floor: [.space]],
      "Stops the clock of whoever speaks, or lets it go on."),
    CommandEntry(
      .moreTime, "15 seconds more", [.cockpit: ["+", "="], .floor: ["+", "="]],
      "Gives whoever speaks 15 seconds more, also beyond the end.", hint: "15 s more"),
    CommandEntry(
      .lessTime, "15 seconds less", [.cockpit: ["-"], .floor: ["-"]],
      "Gives whoever speaks 15 seconds less."),
    CommandEntry(
      .muchMoreTime, "30 seconds more", [.cockpit: ["]"], .floor: ["]"]],
      "Gives whoever speaks 30 seconds more."),
    CommandEntry(
      .muchLessTime, "30 seconds less", [.cockpit: ["["], .floor: ["["]],
      "Gives whoever speaks 30 seconds less."),
    CommandEntry(
      .yieldFloor, "yield the rest of the time", [.floor: ["y"]],
      "Whoever speaks gives what is left of their time to somebody else."),
    CommandEntry(
      .raiseOrder, "point of order", [.cockpit: ["o"], .floor: ["o"]],
      "Puts a point of order first on the list; it counts against nobody's time."),
    CommandEntry(
      .interruptNow, "interrupt now", [.cockpit: ["I"], .floor: ["I"]],
      "Takes a point of order at once: the speaker pauses, and goes on with what was left. Once more: "
        + "who raised it, and the ruling."),
    CommandEntry(
      .interposeQuestion, "question to the speaker", [.cockpit: ["Q"], .floor: ["Q"]],
      "Puts a question in line for which the speaker pauses."),
    CommandEntry(
      .moderatorSpeaks, "moderator speaks", [.floor: ["M"]],
      "The moderator takes the floor, on a count of their own."),
    CommandEntry(
      .technicalBreak, "technical interruption", [.floor: ["T"]],
      "Microphones or interpretation: the speaker pauses."),
    CommandEntry(
      .showFloor, "speakers' list", [.cockpit: ["F"]],
      "Shows who speaks and who waits, to arrange the list and to choose."),
    CommandEntry(
      .closeList, "close or open the list", [.floor: ["c"]],
      "Closes the speakers' list, or opens it again.", hint: "close list"),
    CommandEntry(
      .lastWord, "last word", [.floor: ["L"]],
      "Closes the list; the selected person speaks last.", hint: "last word"),
    CommandEntry(
      .moveForward, "move forward", [.floor: ["<", "K"]],
      "Moves the selected person forward; from then on the list is followed as it is.",
      hint: "forward"),
    CommandEntry(
      .moveBack, "move back", [.floor: [">", "J"]], "Moves the selected person back.", hint: "back"),
    CommandEntry(
      .moveLater, "later", [.floor: ["l"]], "Moves the selected person to the end of the list.",
      hint: "later"),
    CommandEntry(
      .dropRequest, "drop", [.floor: ["x"]],
      "Takes the selected person off the list; u brings "
        + "them back.", hint: "drop"),
    CommandEntry(
      .editIntervention, "correct a speaker", [.floor: ["e"]],
      "Changes the name, group or kind of the selected person, or a ruling; no clock changes.",
      hint: "correct"),
    CommandEntry(
      .askAgain, "ask again", [.floor: ["a"]],
      "Puts the selected person on the list once more.", hint: "again"),
    CommandEntry(
      .changeMode, "order of the list", [.floor: ["m"]],
      "Changes what the list follows: balance of the groups, groups in turn, first-timers, protocol, "
        + "or its own order.", hint: "order"),
    CommandEntry(
      .setSpeakingTimes, "speaking times", [.floor: ["t"]],
      "Changes how long people may speak; a running speech keeps its time.", hint: "times"),
  ]

  /// The clocks of the session and of its points.
  static let clocks: [CommandEntry] = [
    CommandEntry(
      .extendPoint, "extend point", [.cockpit: ["E"]],
      "Gives the open point more time, after a look at what that costs the later ones."),
    CommandEntry(
      .setHardStop, "end time", [:], "Changes when the session must end, e.g. 11:15."),
    CommandEntry(
      .takeBreak, "break", [.cockpit: ["z"]],
      "Stops all clocks at once, e.g. for a fire alarm; the same key goes on."),
    CommandEntry(
      .takeNamedBreak, "break for", [:], "Stops all clocks and says what for."),
    CommandEntry(
      .toggleBell, "bell", [.cockpit: ["b"]],
      "Rings when a speech is over, also 30 seconds before, or never."),
  ]
}

extension Cockpit {
  /// What matters among the single keys while somebody speaks or waits.
  var speechCommands: [(Command, String?)] {
    let waits = !session.floor.list.isEmpty
    var commands: [(Command, String?)] = waits ? [(.giveFloor, nil)] : []
    if session.floor.speaker != nil { commands.append((.endSpeech, nil)) }
    return commands
  }

  /// What matters at the speakers' list, by who is selected.
  func floorCommands(_ list: FloorPanel) -> [(Command, String?)] {
    let rows = FloorRow.all(of: session)
    var commands: [(Command, String?)] = [(.requestFloor, "add")]
    switch list.selected(in: rows)?.part {
    case .waiting:
      commands += [
        (.accept, "gives the floor"), (.moveForward, nil), (.moveLater, nil), (.dropRequest, nil),
        (.editIntervention, nil),
      ]
    case .speaking: commands += [(.accept, "correct")]
    case .done: commands += [(.accept, "correct"), (.askAgain, nil)]
    case nil: break
    }
    if session.floor.speaker != nil { commands += [(.endSpeech, nil), (.moreTime, nil)] }
    let list = session.floor.rules.isListOpen ? "close list" : "open list"
    return commands + [
      (.closeList, list), (.changeMode, nil), (.setSpeakingTimes, nil), (.leave, nil), (.help, nil),
    ]
  }
}
