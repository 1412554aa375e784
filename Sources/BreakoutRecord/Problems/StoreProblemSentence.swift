import BreakoutModel

extension StoreProblem: CustomStringConvertible {
  public var description: String { sentence }

  /// One sentence: what is the matter with which file, and what to do.
  public var sentence: String {
    switch self {
    case .noSuchFile(let path):
      "There is no file \(path); breakout list shows the sessions that there are."
    case .noSuchFolder(let path):
      "There is no folder \(path); create it, or choose another place for the session."
    case .isFolder(let path):
      "\(path) is a folder; name a session file in it."
    case .alreadyExists(let path):
      "\(path) exists already and is left as it is; choose another name."
    case .noPermission(let path):
      "You have no permission to open \(path); ask its owner for it, or for a copy."
    case .empty(let path):
      "\(path) is empty and holds no session; delete it, or choose another name."
    case .notASession(let path):
      "\(path) is not a session file of Breakout; breakout list shows the sessions that there are."
    case .foreignDatabase(let path):
      "\(path) is a database of another program, not a session of Breakout; choose another file."
    case .newerVersion(let path, let version):
      "\(name(path)) was written by a newer version of Breakout (file version \(version), this one knows "
        + "\(FileLayout.known)): what is known is shown, nothing can be added; update Breakout."
    case .newerActs(let path, let events):
      "\(name(path)) was written by a newer version of Breakout (\(list(events))): what is known is shown, "
        + "nothing can be added; update Breakout."
    case .readOnly(let path):
      "\(name(path)) cannot be written here, so nothing can be saved in it; export it, or copy it to a "
        + "folder of your own and open the copy."
    case .busy(let path, let waited):
      "Another program has kept \(name(path)) locked for \(seconds(waited)) s; close that program and "
        + "try again."
    case .diskFull(let path):
      "The disk is full, so nothing can be saved in \(name(path)); free some space and try again."
    case .deviceFailed(let path, let code):
      "The disk failed while \(name(path)) was used (error \(code)); export to another disk."
    case .damaged(let path, .onlySnapshot(let seq)):
      "\(name(path)) is damaged: \(Damage.onlySnapshot(until: seq).clause). The session can be read and exported, "
        + "but no link of it can be checked, and nothing can be added: export it now."
    case .damaged(let path, let damage):
      "\(name(path)) is damaged: \(damage.clause); what stands before can be read and exported, "
        + "nothing can be added; breakout rescue makes a new file of it."
    case .lost(let path, let damage):
      "\(name(path)) is damaged: \(damage.clause); nothing in it can be read. Look for a copy of it."
    case .notRescued(let path, let seq):
      "No new file can be made of \(path): \(Damage.onlySnapshot(until: seq).clause). That session is whole: write "
        + "its documents with breakout export \(path); what is lost are the log of its acts up to there, and the "
        + "proof that nothing was altered."
    case .parted(let path, let kept?):
      "Part of \(name(path)) was deleted while it was open, and another seat went on without it; all that "
        + "was saved here is kept in \(kept). Leave, and open \(name(path)) again."
    case .parted(let path, nil):
      "\(name(path)) was exchanged for another session while it was open, so nothing can be saved in it; "
        + "export now."
    case .notReadBack(let path, let event):
      "Nothing was saved in \(name(path)): \(event.words) would not be read back as it was written. "
        + "Shorten a number or a name in it."
    case .gone(let path):
      "\(name(path)) was moved, deleted or replaced while it was open, so nothing can be saved in it; "
        + "put it back, or export now."
    case .outOfStep(let path):
      "The screen and \(name(path)) differ, so nothing is saved; leave and open the session again."
    case .openElsewhere(let path, let machine):
      "\(name(path)) is open on the machine \(machine), over a network drive; nothing is saved from here: "
        + "log in on that machine and join there, or leave it there first."
    case .noLocks(let path, let code):
      "The disk of \(name(path)) cannot lock files (error \(code)), so two seats could overwrite each "
        + "other; copy it to a disk of this machine and open the copy."
    case .tooManySeats(let path, let limit):
      "\(limit) programs have \(name(path)) open already; close one of them first."
    case .inTheWay(let path, let obstacle):
      "\(path) is \(obstacle.words), where Breakout keeps a file of its own; move it away."
    case .noHome:
      "Neither HOME nor XDG_DATA_HOME is set; name the session file to use."
    case .other(let path, let message):
      "\(name(path)) cannot be used (\(message)); try again, or export."
    }
  }
}

extension Damage {
  /// What is the matter, to follow a colon.
  public var clause: String {
    switch self {
    case .missing(let seq): "event \(seq) is missing"
    case .altered(let event): "\(event.words) was altered, or the one before it"
    case .undecodable(let event): "\(event.words) makes no sense"
    case .unreadable(0, let message): "it cannot be read (\(message))"
    case .unreadable(let seq, let message): "it cannot be read after event \(seq) (\(message))"
    case .onlySnapshot(let seq):
      "not all events up to event \(seq) are there, and only a snapshot says how the session stood after it"
    case .noEvents: "it holds no event"
    }
  }
}

extension Obstacle {
  fileprivate var words: String {
    switch self {
    case .link: "a symbolic link, which is not followed"
    case .folder: "a folder"
    case .noPlainFile: "no plain file"
    }
  }
}

extension EventName {
  /// Its number, time and kind, e.g. `event 7 (2016-04-26 10:14:05 UTC, noteAdded)`.
  public var words: String {
    let parts = [at?.words ?? "", printable(kind)].filter { !$0.isEmpty }
    return "event \(seq)" + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }
}

/// The first of some acts, and how many more there are.
private func list(_ events: [EventName]) -> String {
  let first = events.first?.words ?? ""
  return events.count < 2 ? first : "\(first), and \(events.count - 1) more"
}

/// The last part of a path, short enough for a line on the screen.
private func name(_ path: String) -> String {
  PathParts.name(of: path)
}

private func seconds(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String(value)
}

/// A damaged record can hold anything; only a name's letters may reach the screen.
private func printable(_ text: String) -> String {
  String(text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }.prefix(40))
}
