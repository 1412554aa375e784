import BreakoutModel
import BreakoutWords
import Terminal

/// The forms by which the agenda is changed.
extension Form {
  static var addPoint: Form {
    Form(
      purpose: .addPoint, title: words.shell.aNewPoint,
      fields: [
        Field(words.shell.title), Field(words.shell.guidingQuestion),
        Field(words.shell.minutes, "5"),
      ])
  }

  static func splitPoint(_ point: Point) -> Form {
    Form(
      purpose: .splitPoint(point.id), title: words.shell.splitOff(point.id.number),
      fields: [Field(words.shell.title), Field(words.shell.guidingQuestion)])
  }

  static func mergePoint(_ point: Point) -> Form {
    Form(
      purpose: .mergePoint(point.id), title: words.shell.mergePoint(point.id.number, point.title),
      fields: [Field(words.shell.intoPoint)])
  }

  static func editPoint(_ point: Point) -> Form {
    Form(
      purpose: .editPoint(point.id), title: words.shell.point(point.id.number),
      fields: [
        Field(words.shell.title, point.title), Field(words.shell.guidingQuestion, point.question),
        Field(words.shell.minutes, ClockText.minutes(point.planned)),
      ])
  }
}

/// What they ask for, once they are filled.
extension Form {
  var walkIntents: Result<[Intent], FormProblem> {
    switch purpose {
    case .addPoint:
      guard let minutes = Int(self[2]), (1...600).contains(minutes) else {
        return .failure(.init(field: 2, sentence: words.shell.minutesAreWhole))
      }
      return .success([.walk(.add(title: self[0], question: self[1], planned: .minutes(minutes)))])
    case .splitPoint(let id):
      return .success([.walk(.split(id, title: self[0], question: self[1]))])
    case .mergePoint(let id):
      return point(self[0], field: 0).map { [.walk(.merge(id, into: $0))] }
    case .editPoint(let id):
      guard changed(2) != nil else {
        return .success([.walk(.edit(id, title: self[0], question: self[1]))])
      }
      return length(2).map {
        [.walk(.edit(id, title: self[0], question: self[1], planned: $0))]
      }
    default: return .success([])
    }
  }

  func point(_ text: String, field: Int) -> Result<PointID, FormProblem> {
    guard let number = Int(text) else {
      return .failure(.init(field: field, sentence: words.shell.typeThePoint))
    }
    return .success(PointID(number))
  }
}
