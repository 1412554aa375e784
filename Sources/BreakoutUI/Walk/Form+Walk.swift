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
        Field(words.setUp.length, "5"),
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
        Field(words.setUp.length, TypedLength.text(of: point.planned)),
      ])
  }
}

/// What they ask for, once they are filled.
extension Form {
  var walkIntents: Result<[Intent], FormProblem> {
    switch purpose {
    case .addPoint:
      return pointLength(2).map {
        [.walk(.add(title: self[0], question: self[1], planned: $0))]
      }
    case .splitPoint(let id):
      return .success([.walk(.split(id, title: self[0], question: self[1]))])
    case .mergePoint(let id):
      return point(self[0], field: 0).map { [.walk(.merge(id, into: $0))] }
    case .editPoint(let id):
      guard changed(2) != nil else {
        return .success([.walk(.edit(id, title: self[0], question: self[1]))])
      }
      return pointLength(2).map {
        [.walk(.edit(id, title: self[0], question: self[1], planned: $0))]
      }
    default: return .success([])
    }
  }

  /// How long a point takes. Beside the clock of a point `8:30` is minutes and seconds, in the length of a session
  /// hours and minutes: here it is asked which.
  func pointLength(_ field: Int) -> Result<Milliseconds, FormProblem> {
    let typed = TypedLength(line(field))
    if typed?.isClock == true {
      return .failure(.init(field: field, sentence: words.setUp.minutesOrHours(line(field))))
    }
    guard let length = typed?.length, Session.lengths.contains(length) else {
      return .failure(.init(field: field, sentence: words.setUp.noSuchLength))
    }
    return .success(length)
  }

  func point(_ text: String, field: Int) -> Result<PointID, FormProblem> {
    guard let number = Int(text) else {
      return .failure(.init(field: field, sentence: words.shell.typeThePoint))
    }
    return .success(PointID(number))
  }
}
