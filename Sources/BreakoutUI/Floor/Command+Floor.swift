import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let requestFloor = Command(\.requestFloor, [.cockpit: ["f"], .floor: ["f"]]) {
    $0.open(.request(.floor))
  }

  static let giveFloor = Command(\.giveFloor, [.cockpit: ["s"], .floor: ["s"]]) {
    $0.giveFloor(since: nil)
  }

  static let giveFloorEarlier = Command(\.giveFloorEarlier, [.cockpit: ["S"], .floor: ["S"]]) {
    $0.giveFloor(since: $0.now + Cockpit.backDating)
  }

  static let endSpeech = Command(\.endSpeech, [.cockpit: ["."], .floor: ["."]]) {
    $0.ask(.floor(.end))
  }

  static let pauseSpeech = Command(\.pauseSpeech, [.cockpit: [.space], .floor: [.space]]) {
    $0.ask($0.session.floor.speaker?.isRunning == false ? .floor(.resume) : .floor(.pause))
  }

  static let moreTime = Command(\.moreTime, [.cockpit: ["+", "="], .floor: ["+", "="]]) {
    $0.ask(.floor(.adjust(by: .seconds(15))))
  }

  static let lessTime = Command(\.lessTime, [.cockpit: ["-"], .floor: ["-"]]) {
    $0.ask(.floor(.adjust(by: .seconds(-15))))
  }

  static let muchMoreTime = Command(\.muchMoreTime, [.cockpit: ["]"], .floor: ["]"]]) {
    $0.ask(.floor(.adjust(by: .seconds(30))))
  }

  static let muchLessTime = Command(\.muchLessTime, [.cockpit: ["["], .floor: ["["]]) {
    $0.ask(.floor(.adjust(by: .seconds(-30))))
  }

  static let yieldFloor = Command(\.yieldFloor, [.floor: ["y"]]) { $0.yieldFloor() }

  static let raiseOrder = Command(\.raiseOrder, [.cockpit: ["o"], .floor: ["o"]]) {
    $0.open(.request(.order))
  }

  static let interruptNow = Command(\.interruptNow, [.cockpit: ["I"], .floor: ["I"]]) {
    $0.interruptNow()
  }

  static let interposeQuestion = Command(\.interposeQuestion, [.cockpit: ["Q"], .floor: ["Q"]]) {
    $0.open(.request(.question))
  }

  static let moderatorSpeaks = Command(\.moderatorSpeaks, [.floor: ["M"]]) {
    $0.ask(.floor(.take(InterventionDetails(FloorPerson(), as: .moderator))))
  }

  static let technicalBreak = Command(\.technicalBreak, [.floor: ["T"]]) {
    $0.ask(.floor(.take(InterventionDetails(FloorPerson(), as: .technical))))
  }

  static let showFloor = Command(\.showFloor, [.cockpit: ["F"]], nature: .looks) {
    $0.showFloor()
    return []
  }

  static let closeList = Command(\.closeList, [.floor: ["c"]]) {
    $0.ask($0.session.floor.rules.isListOpen ? .floor(.closeList()) : .floor(.openList))
  }

  static let lastWord = Command(\.lastWord, [.floor: ["L"]])

  static let moveForward = Command(\.moveForward, [.floor: ["<", "K"]])

  static let moveBack = Command(\.moveBack, [.floor: [">", "J"]])

  static let moveLater = Command(\.moveLater, [.floor: ["l"]])

  static let dropRequest = Command(\.dropRequest, [.floor: ["x"]])

  static let editIntervention = Command(\.editIntervention, [.floor: ["e"]])

  static let askAgain = Command(\.askAgain, [.floor: ["a"]])

  static let changeMode = Command(\.changeMode, [.floor: ["m"]]) { $0.changeMode() }

  static let setSpeakingTimes = Command(\.setSpeakingTimes, [.floor: ["t"]]) {
    $0.setSpeakingTimes()
  }

  static let showBalance = Command(\.showBalance, [.cockpit: ["B"]], nature: .looks) {
    $0.showBalance()
    return []
  }
}

extension CommandTable {
  /// Who speaks, and who waits.
  static let floor: [Command] = [
    .requestFloor, .giveFloor, .giveFloorEarlier, .endSpeech, .pauseSpeech, .moreTime, .lessTime,
    .muchMoreTime, .muchLessTime, .yieldFloor, .raiseOrder, .interruptNow, .interposeQuestion,
    .moderatorSpeaks, .technicalBreak, .showFloor, .closeList, .lastWord, .moveForward, .moveBack,
    .moveLater, .dropRequest, .editIntervention, .askAgain, .changeMode, .setSpeakingTimes,
  ]

  static let balance: [Command] = [
    .showBalance
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
    var commands: [(Command, String?)] = [(.requestFloor, words.floor.add)]
    switch list.selected(in: rows)?.part {
    case .waiting:
      commands += [
        (.accept, words.floor.givesTheFloor), (.moveForward, nil), (.moveLater, nil),
        (.dropRequest, nil),
        (.editIntervention, nil),
      ]
    case .speaking: commands += [(.accept, words.floor.correct)]
    case .done: commands += [(.accept, words.floor.correct), (.askAgain, nil)]
    case nil: break
    }
    if session.floor.speaker != nil { commands += [(.endSpeech, nil), (.moreTime, nil)] }
    let list = session.floor.rules.isListOpen ? words.floor.closeList : words.floor.openList
    return commands + [
      (.closeList, list), (.changeMode, nil), (.setSpeakingTimes, nil), (.leave, nil), (.help, nil),
    ]
  }
}
