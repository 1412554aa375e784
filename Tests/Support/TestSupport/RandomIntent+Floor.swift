import BreakoutModel

/// The floor and the clocks.
extension RandomIntent {
  mutating func list() -> Intent {
    switch random.pick(Array(0..<10)) {
    case 0, 1, 2, 3: .floor(.request(details(), despite: random.chance(30)))
    case 4: .floor(.countTooLate(details()))
    case 5: .floor(.edit(interventionID(), details()))
    case 6: .floor(.arrange((0..<number(0, 4)).map { _ in interventionID() }))
    case 7: .floor(.release(interventionID()))
    case 8:
      random.chance(50)
        ? .floor(.closeList(lastWord: random.chance(50) ? interventionID() : nil))
        : .floor(.openList)
    default: .floor(.setRules(rules()))
    }
  }

  mutating func floor(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<11)) {
    case 10: .floor(.interrupt)
    case 0, 1, 2, 3:
      .floor(
        .give(
          interventionID(), since: random.chance(50) ? nil : earlier(than: now),
          confirmed: random.chance(70)))
    case 4: .floor(.take(details()))
    case 5: .floor(.end)
    case 6: .floor(.pause)
    case 7: .floor(.resume)
    case 8: .floor(.adjust(by: .seconds(random.pick([-30, -15, 15, 30]))))
    default: .floor(.yield(to: person()))
    }
  }

  mutating func time(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<8)) {
    case 0: .clock(.pause(reason: text()))
    case 1: .clock(.resume)
    case 2: .clock(.setHardStop(random.chance(50) ? nil : now + .minutes(number(-1, 90))))
    case 3:
      .clock(.extendPoint(by: .minutes(number(0, 2)), asker: text(), confirmed: random.chance(50)))
    case 4: .clock(.remind(text(), at: now + .minutes(number(0, 9))))
    case 5: .clock(.settleReminder(ReminderID(number(1, 4))))
    case 6:
      .followUp(
        .settleParked(
          noteID(),
          random.pick([nil, .toPlenary, .owned(by: text(), due: random.pick([nil, text()]))])))
    default: walk().leaving(random.pick(ListFate.allCases))
    }
  }

  public mutating func interventionID() -> InterventionID {
    InterventionID(number(max(1, newest - reach * 2 + 1), newest))
  }

  public mutating func person() -> FloorPerson {
    switch random.pick(Array(0..<4)) {
    case 0: FloorPerson(participant: participantID())
    case 1: FloorPerson(constituency: "CSO", looks: text())
    default:
      FloorPerson(
        name: random.pick(["Amina", "Bob", "陈", "Дарья"]), constituency: random.pick(["CSO", nil]))
    }
  }

  public mutating func details() -> InterventionDetails {
    InterventionDetails(
      person(), as: random.pick(InterventionKind.allCases),
      channel: random.pick(FloorChannel.allCases), toSay: text(),
      answers: random.chance(20) ? interventionID() : nil, ruling: text(),
      isUrgent: random.chance(50))
  }

  public mutating func rules() -> FloorRules {
    FloorRules(
      isListOpen: random.chance(50), mode: random.pick(ProposalMode.allCases),
      limits: [KindLimit(kind: .floor, limit: .seconds(number(1, 200)))],
      allowsSeveral: random.chance(50))
  }
}
