import BreakoutWords
import CursesTerminal

extension TerminalError {
  /// What stands in the way, and what to do.
  var sentence: String {
    switch self {
    case .inputIsNoTerminal: words.terminals.inputIsNoTerminal
    case .outputIsNoTerminal: words.terminals.outputIsNoTerminal
    case .noTerminalType: words.terminals.noTerminalType
    case .unknownTerminalType(let name): words.terminals.unknownTerminalType(name)
    case .noCursorAddressing(let name): words.terminals.noCursorAddressing(name)
    case .systemFailure(let number): words.terminals.systemFailure(Int(number))
    }
  }
}

extension TerminalDescription {
  /// What may look wrong; `nil` where nothing does.
  var remark: String? {
    switch self {
    case .own: nil
    case .substitute(let name, let missing): words.terminals.substituted(missing, by: name)
    case .builtIn(let missing): words.terminals.builtIn(for: missing)
    }
  }
}
