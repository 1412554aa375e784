import BreakoutModel
import Terminal

extension Command {
  static let showBalance = Command(
    "balance", [.cockpit: ["B"]],
    "Shows who was heard: the groups against the room, the silent, and each person.", nature: .looks
  ) {
    $0.showBalance()
    return []
  }
}

extension CommandTable {
  static let balance: [Command] = [
    .showBalance
  ]
}
