import BreakoutUI
import BreakoutWords
import CursesTerminal
import Terminal

/// What is known of the terminal.
struct TerminalFacts {
  /// `TERM`; empty where it is not set.
  var name: String
  /// The way in which it would be driven, or why it cannot be.
  var description: Result<TerminalDescription, TerminalError>
  /// How many colours its description has.
  var colors = 0
  var hasNoColor = false
  /// `COLORFGBG`, by which some terminals tell their colours.
  var colorVariable: String?
  /// `nil` where the terminal does not say.
  var size: Size?
  var reply = TerminalReply.notAsked
  var characterSet = CharacterSet.utf8
  /// The name of the locale for characters.
  var locale = ""

  var findings: [Finding] {
    switch description {
    case .failure(let error): [Self.finding(error)]
    case .success(let found):
      [kind(found), colours, background, window, WidthCheck(facts: self).finding]
    }
  }

  var answers: TerminalAnswers? {
    if case .answers(let answers) = reply { answers } else { nil }
  }

  private static func finding(_ error: TerminalError) -> Finding {
    let say = words.doctor
    return switch error {
    case .inputIsNoTerminal:
      Finding(.terminal, .unknown, say.inputIsNoTerminal, advice: say.typeKeys)
    case .outputIsNoTerminal:
      Finding(.terminal, .unknown, say.outputIsNoTerminal, advice: say.showScreen)
    case .noTerminalType: Finding(.terminal, .problem, say.noTerminalType, advice: say.setTerm)
    case .unknownTerminalType(let name):
      Finding(
        .terminal, .problem, say.unknownTerminalType(name), advice: say.describeTerminal)
    case .noCursorAddressing(let name):
      Finding(
        .terminal, .problem, say.noCursorAddressing(name), advice: say.useAnotherTerminal)
    case .systemFailure(let number):
      Finding(
        .terminal, .problem, say.systemFailure(Int(number)), advice: say.closeOthers)
    }
  }

  private func kind(_ found: TerminalDescription) -> Finding {
    let say = words.doctor
    return switch found {
    case .own: Finding(.terminal, .ok, say.isKnown(name))
    case .substitute(let name, let missing):
      Finding(
        .terminal, .improvable, say.substituted(missing, by: name), advice: say.setTermIfWrong)
    case .builtIn(let missing):
      Finding(.terminal, .improvable, say.builtIn(for: missing), advice: say.setTermIfWrong)
    }
  }

  private var colours: Finding {
    let say = words.doctor
    guard colors >= TerminalDescription.fewestColors else {
      return Finding(
        .colours, .improvable, colors == 0 ? say.noColours : say.fewColours(colors),
        advice: say.setTermForColours)
    }
    let sentences = [say.colours(colors)] + (hasNoColor ? [say.hasNoColor] : [])
    return Finding(.colours, .ok, words.lists.sentences(sentences))
  }

  private var background: Finding {
    let say = words.doctor
    if let report = answers?.background, let found = Background(report: report) {
      return Finding(
        .background, .ok, found == .dark ? say.backgroundIsDark : say.backgroundIsLight)
    }
    if let colorVariable, let found = Background(colorVariable: colorVariable) {
      return Finding(
        .background, .ok, found == .dark ? say.backgroundIsSetDark : say.backgroundIsSetLight)
    }
    return Finding(
      .background, .unknown,
      reply == .notAsked ? say.backgroundNotAsked : say.backgroundNotTold)
  }

  private var window: Finding {
    let say = words.doctor
    guard let size else { return Finding(.size, .unknown, say.sizeNotTold) }
    guard CockpitLayout.isTooSmall(size) else {
      return Finding(.size, .ok, say.size(columns: size.columns, rows: size.rows))
    }
    let least = CockpitLayout.smallest
    return Finding(
      .size, .problem,
      say.tooSmall(
        columns: size.columns, rows: size.rows, leastColumns: least.columns,
        leastRows: least.rows),
      advice: say.enlargeWindow)
  }
}
