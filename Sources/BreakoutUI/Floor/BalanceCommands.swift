import BreakoutModel
import Terminal

extension Command {
  static let showBalance = Command(\.showBalance, [.cockpit: ["B"]], nature: .looks) {
    $0.showBalance()
    return []
  }
}

extension CommandTable {
  static let balance: [Command] = [
    .showBalance
  ]
}
