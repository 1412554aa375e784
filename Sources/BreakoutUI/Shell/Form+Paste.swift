import BreakoutModel
import BreakoutWords

/// What several pasted lines are in a form: a field for a name, an organisation or a title takes one line,
/// so that no paste makes one person out of many.
extension Form {
  enum Lines: Equatable {
    /// They are the words of one text.
    case words
    /// They are one question, which the room is asked in one line.
    case question
    /// Each is an entry of the field, which separates them by commas.
    case list
    /// Each is somebody of their own.
    case people
    /// The field has room for the first one only.
    case first
  }

  /// What several lines are in the field with the cursor.
  var lines: Lines {
    switch purpose {
    case .request: focus == 0 ? .people : focus == 2 ? .words : .first
    case .people: .list
    case .setUp(.groups): .list
    case .setUp(.date), .setUp(.length): .first
    case .recommendation, .mergeRecommendation, .splitRecommendation:
      switch recommendationField {
      case .addressees?, .sdgTargets?: .list
      case .deadline?, .lead?, .proposer?, .priority?: .first
      default: .words
      }
    case .askVote, .askConsensus, .askConsent: .question
    case .objection, .reservation, .standAside, .intervention, .addPoint, .splitPoint, .editPoint:
      focus == 0 ? .first : .words
    case .person, .importRoster, .mergePoint, .moveNote, .yieldFloor, .speakingTimes, .extendPoint,
      .hardStop, .parkedOwner, .correctPresence, .countTooLate:
      .first
    default: .words
    }
  }

  /// The lines of a pasted text that hold something.
  static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}

extension Cockpit {
  mutating func paste(_ text: String, into form: Form) {
    var form = form
    let lines = Form.lines(of: text)
    switch (lines.count, form.lines) {
    case (...1, _), (_, .words): form.insert(text)
    case (_, .question): form.insert(question(of: text))
    case (_, .list): form.insert(Form.text(of: lines))
    case (let count, .people):
      form.insert(lines[0])
      question = Question(
        text: words.shell.putEachOnTheList(count),
        ifYes: .requestFloor(lines))
    case (_, .first): form.insert(firstLine(of: text))
    }
    panel = .form(form)
  }

  /// What of a pasted text goes into a field of one line; what does not is said.
  mutating func firstLine(of text: String) -> String {
    let lines = Form.lines(of: text)
    guard lines.count > 1 else { return text }
    say(words.shell.firstLineTaken(of: lines.count), isProblem: true)
    return lines[0]
  }

  /// The lines of a pasted question as one, which is said: they may have been several questions.
  mutating func question(of text: String) -> String {
    let lines = Form.lines(of: text)
    guard lines.count > 1 else { return text }
    say(words.shell.linesAsOne(lines.count), isProblem: true)
    return lines.joined(separator: " ")
  }

  /// Puts each of several people on the list, in their order; what else stands in the form is for all.
  mutating func requestFloor(_ people: [String]) -> [Effect] {
    guard case .form(let form) = panel else { return [] }
    unfinished.forms[form.purpose] = nil
    panel = nil
    return people.flatMap { name -> [Effect] in
      var one = form
      one.fields[0].editor.setText(name)
      guard case .success(let intents) = one.intents(in: session, knowing: names, at: now) else {
        return []
      }
      return intents.flatMap { ask($0) }
    }
  }
}
