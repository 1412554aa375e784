import BreakoutModel
import Terminal

extension Command {
  static let nextPoint = Command(
    "next point", [.cockpit: ["n"]],
    "Closes the open point and opens the next one; the first time, starts the session.",
    hint: "next"
  ) { $0.ask(.walk(.next(confirmed: false))) }

  static let previousPoint = Command(
    "previous point", [.cockpit: ["p"]],
    "Sets the open point aside and opens the one before it again."
  ) { $0.ask(.walk(.previous(confirmed: false))) }

  static let viewPoint = Command.byKey(
    "view point", [.cockpit: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]],
    "Shows that point's record; Enter then opens the point itself.", nature: .looks
  ) { $0.viewPoint($1) }

  static let closePoint = Command(
    "close point", [:], "Closes the open point without opening another."
  ) { $0.ask(.walk(.close(confirmed: false))) }

  static let suspendPoint = Command(
    "suspend point", [:],
    "Stops the open point's clock, to take it up again later."
  ) { $0.ask(.walk(.suspend)) }

  static let deferPoint = Command(
    "defer point", [.cockpit: ["d"]],
    "Moves the point that is shown to the end of the agenda."
  ) {
    $0.onViewedPoint { .walk(.defer($0.id, confirmed: false)) }
  } disabled: {
    $0.whyNoPoint
  }

  static let skipPoint = Command(
    "skip point", [:], "Passes over the point that is shown."
  ) {
    $0.onViewedPoint { .walk(.skip($0.id, confirmed: false)) }
  } disabled: {
    $0.whyNoPoint
  }

  static let addPoint = Command(
    "add point", [.cockpit: ["A"]], "Adds a point that the agenda does not have."
  ) { $0.open(.addPoint) }

  static let splitPoint = Command(
    "split point", [:],
    "Splits a new point off the one that is shown, with half of its planned time."
  ) {
    $0.openOnViewedPoint(Form.splitPoint)
  } disabled: {
    $0.whyNoPoint
  }

  static let mergePoint = Command(
    "merge point", [:], "Merges the point that is shown into another one."
  ) {
    $0.openOnViewedPoint(Form.mergePoint)
  } disabled: {
    $0.whyNoPoint
  }

  static let movePointUp = Command(
    "move point up", [.cockpit: ["<"]], "Moves the point that is shown forward."
  ) {
    $0.movePoint(by: -1)
  } disabled: {
    $0.whyNoPoint
  }

  static let movePointDown = Command(
    "move point down", [.cockpit: [">"]], "Moves the point that is shown back."
  ) {
    $0.movePoint(by: 1)
  } disabled: {
    $0.whyNoPoint
  }

  static let editPoint = Command(
    "edit point", [:], "Changes the title or the question of the point that is shown."
  ) {
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
