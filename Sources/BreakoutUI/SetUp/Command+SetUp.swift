import BreakoutModel

extension Command {
  static let showSetUp = Command(\.showSetUp, [:], nature: .looks) {
    $0.showSetUp()
    return []
  }

  static let writeAgenda = Command(\.writeAgenda, [.setUp: ["w"]], nature: .looks) {
    [.writeAgenda($0.session.agenda, assumed: Set($0.session.header.assumed ?? []))]
  }
}

extension CommandTable {
  /// What was understood of the agenda, and mended.
  static let settingUp: [Command] = [.showSetUp, .writeAgenda]
}
