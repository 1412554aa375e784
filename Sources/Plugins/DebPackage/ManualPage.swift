/// A manual page as `generate-manual` makes it, changed so that `man breakout-export` finds it by its name and
/// `apropos` by its line.
struct ManualPage {
  /// As `breakout-import-roster`.
  let name: String
  let text: String

  /// - Parameter generated: the page, whose name is written as `"breakout import roster"`, and in references
  ///   to it as `breakout.import.roster`.
  init?(_ generated: String) {
    let command = generated.firstMatch(of: /\.Sh NAME\n\.Nm "?([^"\n]+)"?\n/)?.output.1
    guard let command else { return nil }
    let name = String(command.replacing(" ", with: "-"))
    self.name = name
    text =
      generated
      .replacing(".Nm \"\(command)\"\n", with: ".Nm \(name)\n")
      // Elsewhere it is what one types.
      .replacing(".Sh SYNOPSIS\n.Nm\n", with: ".Sh SYNOPSIS\n.Nm \"\(command)\"\n")
      .replacing(/\.Nd "(.*)"\n/) { ".Nd \($0.output.1)\n" }
      .replacing(/(\.(?:Dt|Xr) )(\S+)/) {
        $0.output.1 + $0.output.2.replacing(".", with: "-")
      }
      // Which groff takes for a mistake.
      .replacing(/\n\n+/, with: "\n.Pp\n") + "\n"
  }
}
