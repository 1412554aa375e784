import BreakoutModel
import BreakoutWords
import Terminal

/// Keys while a panel covers the middle.
extension Cockpit {
  mutating func handlePanel(_ key: Key) -> [Effect] {
    guard let panel else { return [] }
    let scene = panel.scene
    var command = Keymap.command(for: key, in: scene.place)
    if command == .help {
      guard key.typedCharacter != nil, scene.takesText else { return showHelp(over: panel) }
      command = nil
    }
    if let command, [.redo, .redraw, .suspendProgram, .quit].contains(command) {
      return run(command, key)
    }
    return scene.handle(command, key, in: &self)
  }

  /// Esc: the panel goes; what is open in the session stays open and says so.
  mutating func leavePanel() -> [Effect] {
    if case .form(let form) = panel {
      unfinished.forms[form.purpose] = form.isChanged ? form : nil
      if form.purpose.isOfOpenCall {
        panel = callPanel
      } else if form.purpose.isOfOpenVote {
        panel = formOfOpenVote().map(Panel.vote)
      } else {
        panel = nil
      }
      if case .person(let id) = form.purpose { showRoster(selecting: id) }
      return []
    }
    panel = nil
    sayOpenDecision()
    return []
  }

  /// A form was sent in which nothing is new.
  private mutating func leaveAsItWas(_ form: Form) -> [Effect] {
    let effects = leavePanel()
    unfinished.forms[form.purpose] = nil
    say(words.shell.nothingWasChanged)
    return effects
  }

  /// "No" to what a form that was sent led to: the next keys are not for the form any more. What was written
  /// in it is kept as with Esc; a request that is not made is forgotten.
  mutating func leave(_ form: Form) -> [Effect] {
    switch form.purpose {
    case .request, .extendPoint, .yieldFloor:
      panel = .form(Form(purpose: form.purpose, title: form.title, fields: form.fields))
    default: break
    }
    let effects = leavePanel()
    say(words.shell.nothingWasDone)
    return effects
  }

  mutating func handle(_ help: Help, _ command: Command?) -> [Effect] {
    var help = help
    let page = max(1, CockpitLayout(self).middle.rows - 2)
    switch command {
    case .up: help.top -= 1
    case .down: help.top += 1
    case .pageUp: help.top -= page
    case .pageDown: help.top += page
    case .leave:
      panel = nil
      return []
    default: return []
    }
    scroll(help)
    return []
  }

  private mutating func showHelp(over covered: Panel) -> [Effect] {
    notice = nil
    scenes.append(.help(Help(of: covered.place)))
    return []
  }

  /// The panel in which somebody works, under the help too.
  var workPanel: Panel? {
    if case .help = panel { return scenes.dropLast().last }
    return panel
  }

  /// Shows the help from its first line on, as far as it goes.
  mutating func scroll(_ help: Help) {
    var help = help
    let page = max(1, CockpitLayout(self).middle.rows - 2)
    let columns = CockpitLayout(self).middle.inset(columns: 1).columns
    let count = HelpView.lines(of: help.subject, columns: columns).count
    help.top = min(max(0, help.top), max(0, count - page))
    panel = .help(help)
  }

  mutating func handle(_ palette: Palette, _ command: Command?, _ key: Key) -> [Effect] {
    var palette = palette
    switch command {
    case .up: palette.move(by: -1)
    case .down: palette.move(by: 1)
    case .pageUp: palette.move(by: -max(1, CockpitLayout(self).middle.rows - 4))
    case .pageDown: palette.move(by: max(1, CockpitLayout(self).middle.rows - 4))
    case .leave:
      panel = nil
      return []
    case .accept:
      panel = nil
      return palette.selected.map { run($0, nil) } ?? []
    default:
      if palette.query.handle(key) { palette.selection = 0 }
    }
    panel = .palette(palette)
    return []
  }

  mutating func handle(_ form: Form, _ command: Command?, _ key: Key) -> [Effect] {
    var form = form
    if key == .tab, let form = completed(form) {
      panel = .form(form)
      return []
    }
    form.completion = nil
    switch command {
    case .nextField: form.move(by: 1)
    case .previousField: form.move(by: -1)
    case .leave: return leavePanel()
    case .accept: return submit(form)
    default: _ = form.edit(key)
    }
    panel = .form(form)
    return []
  }

  /// - Parameter hasSeen: whether whoever presses Enter knows what other seats did just now.
  mutating func submit(_ form: Form, hasSeen: Bool = false) -> [Effect] {
    var form = form
    if let versions = conflict(of: &form) {
      notice = nil
      panel = .versions(versions)
      return []
    }
    panel = .form(form)
    if case .recommendation(let id) = form.purpose, session.recommendations[id] == nil,
      let fields = form.recommendation
    {
      question = Question(
        text: words.shell.takenBackSaveAsNew("\(id)"),
        ifYes: .perform(.recommendation(.add(fields, at: now))))
      return []
    }
    if form.purpose == .askVote {
      guard !form[0].isEmpty else {
        say(words.shell.typeTheQuestion, isProblem: true)
        return []
      }
      unfinished.forms[.askVote] = form
      return prepareVote(.question(form[0]))
    }
    if case .reconsider(let id) = form.purpose { return prepareAgain(id, form) }
    if form.purpose == .importRoster {
      guard !form.line(0).isEmpty else {
        say(words.shell.typeThePath, isProblem: true)
        return []
      }
      return [.readRoster(path: form[0])]
    }
    if form.purpose.mends, !form.saysSomethingNew { return leaveAsItWas(form) }
    switch form.intents(in: session, knowing: names, at: now) {
    case .failure(let problem):
      form.focus = problem.field
      panel = .form(form)
      say(problem.sentence, isProblem: true)
      return []
    case .success(let intents):
      if let doubt = doubtfulPerson(form), let intent = intents.first {
        question = Question(text: doubt, ifYes: .perform(intent))
        return []
      }
      if intents.isEmpty { return leaveAsItWas(form) }
      return intents.flatMap { ask($0, from: .form, hasSeen: hasSeen) }
    }
  }
}
