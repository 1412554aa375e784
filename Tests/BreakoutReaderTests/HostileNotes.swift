import BreakoutModel
import Testing

/// Notes that try to be something else.
enum HostileNotes {
  /// With what a document shows of them in the place of what they were.
  static let shown = [
    "<script>alert(1)</script>", "</p></main><img src=x onerror=alert(1)>", "<!-- a comment",
    "a | b | c", "# no heading", "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "+1-800 and -2",
    "&amp; &lt;b&gt; &#65;", "\"quoted\" 'quoted'", "{{title}} {{{title}}} {{#sections}}",
    "]]> <![CDATA[ x", "\\documentclass{x} \\input{y}", "* a * b _c_ `d`", "![i](http://x/y.png)",
  ]

  /// What has no place in a document and is taken out.
  static let removed = [
    "\u{1B}[31mred\u{1B}[0m \u{7}bell \u{8}back",
    "\u{202E}desrever\u{202C} and \u{2066}more\u{2069}",
    "null \u{0} and \u{FFFF} and \u{FEFF}",
  ]

  /// More than 10,000 characters without a space, and as many with.
  static let long = [
    String(repeating: "confidencebuilders", count: 556),
    String(String(repeating: "Trust needs 信任 and ثقة. ", count: 450).prefix(10_000)),
  ]
}

extension HeldSession {
  static func hostile() -> HeldSession {
    let texts = HostileNotes.shown + HostileNotes.removed + HostileNotes.long
    var agenda = Agenda(
      AgendaMasthead(
        title: HostileNotes.shown[0], event: HostileNotes.shown[1], place: HostileNotes.shown[3],
        people: People(moderators: [HostileNotes.shown[2]])),
      rules: AgendaRules(constituencies: ["<b>CSO</b>", "A & B", "=1+1"]),
      points: texts.map { AgendaPoint(title: $0, question: $0, planned: .minutes(3)) })
    agenda.rules.attribution = .attributed
    var held = HeldSession(agenda)
    held.act(
      .people(
        .setPresence(
          Electorate(groups: agenda.rules.constituencies.map { GroupPresence($0, present: 5) }))))
    for text in texts {
      held.act(.walk(.next(confirmed: true)))
      held.speech("<b>\(text.prefix(20))", "A & B", seconds: 30)
      for kind in NoteKind.allCases {
        held.note(text, kind, by: "\"><i>x", of: "<b>CSO</b>")
      }
      held.act(
        .recommendation(
          .add(
            RecommendationFields(
              text: text, addressees: ["<u>\(text.prefix(30))"], indicator: text, deadline: text),
            at: held.now)))
      held.wait(minutes: 2)
    }
    return held
  }
}
