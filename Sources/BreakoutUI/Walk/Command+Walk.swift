import BreakoutModel
import Terminal

extension Command {
  static let nextPoint = Command(\.nextPoint, [.cockpit: ["n"]]) {
    $0.ask(.walk(.next(confirmed: false)))
  }

  static let previousPoint = Command(\.previousPoint, [.cockpit: ["p"]]) {
    $0.ask(.walk(.previous(confirmed: false)))
  }

  static let viewPoint = Command.byKey(
    \.viewPoint, [.cockpit: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]], nature: .looks
  ) { $0.viewPoint($1) }

  static let closePoint = Command(\.closePoint, [:]) { $0.ask(.walk(.close(confirmed: false))) }

  static let suspendPoint = Command(\.suspendPoint, [:]) { $0.ask(.walk(.suspend)) }

  static let deferPoint = Command(\.deferPoint, [.cockpit: ["d"]]) {
    $0.onViewedPoint { .walk(.defer($0.id, confirmed: false)) }
  } disabled: {
    $0.whyNoPoint
  }

  static let skipPoint = Command(\.skipPoint, [:]) {
    $0.onViewedPoint { .walk(.skip($0.id, confirmed: false)) }
  } disabled: {
    $0.whyNoPoint
  }

  static let addPoint = Command(\.addPoint, [.cockpit: ["A"]]) { $0.open(.addPoint) }

  static let splitPoint = Command(\.splitPoint, [:]) {
    $0.openOnViewedPoint(Form.splitPoint)
  } disabled: {
    $0.whyNoPoint
  }

  static let mergePoint = Command(\.mergePoint, [:]) {
    $0.openOnViewedPoint(Form.mergePoint)
  } disabled: {
    $0.whyNoPoint
  }

  static let movePointUp = Command(\.movePointUp, [.cockpit: ["<"]]) {
    $0.movePoint(by: -1)
  } disabled: {
    $0.whyNoPoint
  }

  static let movePointDown = Command(\.movePointDown, [.cockpit: [">"]]) {
    $0.movePoint(by: 1)
  } disabled: {
    $0.whyNoPoint
  }

  static let editPoint = Command(\.editPoint, [:]) {
    $0.openOnViewedPoint(Form.editPoint)
  } disabled: {
    $0.whyNoPoint
  }
}

extension CommandTable {
  static let walking: [Command] = [
    .nextPoint, .previousPoint, .viewPoint, .closePoint, .suspendPoint, .deferPoint, .skipPoint,
    .addPoint, .splitPoint, .mergePoint, .movePointUp, .movePointDown, .editPoint,
  ]
}
