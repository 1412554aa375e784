import BreakoutModel
import Terminal

extension Command {
  static let requestFloor = Command(
    "ask for the floor", [.cockpit: ["f"], .floor: ["f"]],
    "Puts somebody on the speakers' list: a name, a group, or both.", hint: "floor"
  ) { $0.open(.request(.floor)) }

  static let giveFloor = Command(
    "give the floor", [.cockpit: ["s"], .floor: ["s"]],
    "Gives the floor to the next speaker the list proposes; whoever has it ends.", hint: "speaker"
  ) { $0.giveFloor(since: nil) }

  static let giveFloorEarlier = Command(
    "give the floor five seconds ago", [.cockpit: ["S"], .floor: ["S"]],
    "The same for somebody who has begun already: counts from five seconds ago."
  ) { $0.giveFloor(since: $0.now + Cockpit.backDating) }

  static let endSpeech = Command(
    "end speech", [.cockpit: ["."], .floor: ["."]],
    "Whoever speaks has finished; a speaker who was interrupted goes on.", hint: "ends"
  ) { $0.ask(.floor(.end)) }

  static let pauseSpeech = Command(
    "pause speech", [.cockpit: [.space], .floor: [.space]],
    "Stops the clock of whoever speaks, or lets it go on."
  ) { $0.ask($0.session.floor.speaker?.isRunning == false ? .floor(.resume) : .floor(.pause)) }

  static let moreTime = Command(
    "15 seconds more", [.cockpit: ["+", "="], .floor: ["+", "="]],
    "Gives whoever speaks 15 seconds more, also beyond the end.", hint: "15 s more"
  ) { $0.ask(.floor(.adjust(by: .seconds(15)))) }

  static let lessTime = Command(
    "15 seconds less", [.cockpit: ["-"], .floor: ["-"]],
    "Gives whoever speaks 15 seconds less."
  ) { $0.ask(.floor(.adjust(by: .seconds(-15)))) }

  static let muchMoreTime = Command(
    "30 seconds more", [.cockpit: ["]"], .floor: ["]"]],
    "Gives whoever speaks 30 seconds more."
  ) { $0.ask(.floor(.adjust(by: .seconds(30)))) }

  static let muchLessTime = Command(
    "30 seconds less", [.cockpit: ["["], .floor: ["["]],
    "Gives whoever speaks 30 seconds less."
  ) { $0.ask(.floor(.adjust(by: .seconds(-30)))) }

  static let yieldFloor = Command(
    "yield the rest of the time", [.floor: ["y"]],
    "Whoever speaks gives what is left of their time to somebody else."
  ) { $0.yieldFloor() }

  static let raiseOrder = Command(
    "point of order", [.cockpit: ["o"], .floor: ["o"]],
    "Puts a point of order first on the list; it counts against nobody's time."
  ) { $0.open(.request(.order)) }

  static let interruptNow = Command(
    "interrupt now", [.cockpit: ["I"], .floor: ["I"]],
    "Takes a point of order at once: the speaker pauses, and goes on with what was left. Once more: "
      + "who raised it, and the ruling."
  ) { $0.interruptNow() }

  static let interposeQuestion = Command(
    "question to the speaker", [.cockpit: ["Q"], .floor: ["Q"]],
    "Puts a question in line for which the speaker pauses."
  ) { $0.open(.request(.question)) }

  static let moderatorSpeaks = Command(
    "moderator speaks", [.floor: ["M"]],
    "The moderator takes the floor, on a count of their own."
  ) { $0.ask(.floor(.take(InterventionDetails(FloorPerson(), as: .moderator)))) }

  static let technicalBreak = Command(
    "technical interruption", [.floor: ["T"]],
    "Microphones or interpretation: the speaker pauses."
  ) { $0.ask(.floor(.take(InterventionDetails(FloorPerson(), as: .technical)))) }

  static let showFloor = Command(
    "speakers' list", [.cockpit: ["F"]],
    "Shows who speaks and who waits, to arrange the list and to choose.", nature: .looks
  ) {
    $0.showFloor()
    return []
  }

  static let closeList = Command(
    "close or open the list", [.floor: ["c"]],
    "Closes the speakers' list, or opens it again.", hint: "close list"
  ) { $0.ask($0.session.floor.rules.isListOpen ? .floor(.closeList()) : .floor(.openList)) }

  static let lastWord = Command(
    "last word", [.floor: ["L"]],
    "Closes the list; the selected person speaks last.", hint: "last word")

  static let moveForward = Command(
    "move forward", [.floor: ["<", "K"]],
    "Moves the selected person forward; from then on the list is followed as it is.",
    hint: "forward")

  static let moveBack = Command(
    "move back", [.floor: [">", "J"]], "Moves the selected person back.", hint: "back")

  static let moveLater = Command(
    "later", [.floor: ["l"]], "Moves the selected person to the end of the list.",
    hint: "later")

  static let dropRequest = Command(
    "drop", [.floor: ["x"]],
    "Takes the selected person off the list; u brings "
      + "them back.", hint: "drop")

  static let editIntervention = Command(
    "correct a speaker", [.floor: ["e"]],
    "Changes the name, group or kind of the selected person, or a ruling; no clock changes.",
    hint: "correct")

  static let askAgain = Command(
    "ask again", [.floor: ["a"]],
    "Puts the selected person on the list once more.", hint: "again")

  static let changeMode = Command(
    "order of the list", [.floor: ["m"]],
    "Changes what the list follows: balance of the groups, groups in turn, first-timers, protocol, "
      + "or its own order.", hint: "order"
  ) { $0.changeMode() }

  static let setSpeakingTimes = Command(
    "speaking times", [.floor: ["t"]],
    "Changes how long people may speak; a running speech keeps its time.", hint: "times"
  ) { $0.setSpeakingTimes() }
}

extension CommandTable {
  /// Who speaks, and who waits.
  static let floor: [Command] = [
    .requestFloor, .giveFloor, .giveFloorEarlier, .endSpeech, .pauseSpeech, .moreTime, .lessTime,
    .muchMoreTime, .muchLessTime, .yieldFloor, .raiseOrder, .interruptNow, .interposeQuestion,
    .moderatorSpeaks, .technicalBreak, .showFloor, .closeList, .lastWord, .moveForward, .moveBack,
    .moveLater, .dropRequest, .editIntervention, .askAgain, .changeMode, .setSpeakingTimes,
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
