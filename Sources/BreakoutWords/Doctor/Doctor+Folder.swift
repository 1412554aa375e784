/// The folder of the sessions and its disk. `XDG_DATA_HOME`, `HOME` and `--session` stay as they are.
extension Words.Doctor {
  /// What was found: nothing says where sessions could be kept.
  public var noHome: String {
    say("Neither HOME nor XDG_DATA_HOME is set.")
  }

  /// What to do about it.
  public var nameFile: String { say("Name the session file to use.") }

  /// What was found: a folder, and the system's own reason.
  public func folderIsClosed(_ folder: String, reason: String) -> String {
    say("No file can be made in \(folder), where sessions are kept: \(reason).")
  }

  /// What was found: a folder below which that of the sessions would be made, and the system's own reason.
  public func folderAboveIsClosed(_ folder: String, reason: String) -> String {
    say("No file can be made in \(folder), below which sessions are kept: \(reason).")
  }

  /// What to do about it.
  public var openFolder: String {
    say(
      """
      Make it yours, or keep sessions elsewhere: set XDG_DATA_HOME, or name the file \
      with --session.
      """)
  }

  /// What was found; a folder.
  public func folderIsOpen(_ folder: String) -> String { say("\(folder) can be written.") }

  /// What was found: a folder, and the one in which it would be made.
  public func folderCanBeMade(_ folder: String, in place: String) -> String {
    say("\(folder) is not there yet; it can be made in \(place).")
  }

  /// What was found.
  public var spaceNotTold: String { say("The disk does not say how much is free.") }

  /// What was found; the part is a size such as 20 MB.
  public func space(_ size: String) -> String {
    say("\(size) are free on the disk of the sessions.")
  }

  /// A size on a disk, in millions of bytes.
  public func megabytes(_ count: Int) -> String { say("\(count) MB") }

  /// A size on a disk, in thousands of millions of bytes.
  public func gigabytes(_ count: Int) -> String { say("\(count) GB") }

  /// What to do about it.
  public var freeSomeSpace: String { say("Delete what is not needed, or empty the bin.") }

  /// What was found.
  public var locksWork: String {
    say("The disk locks files, so several seats can share a session.")
  }

  /// What was found.
  public var locksAreIgnored: String {
    say("The disk gives one lock to two programs, so two seats could overwrite each other.")
  }

  /// What was found; the part is the system's own reason.
  public func locksFail(_ reason: String) -> String {
    say("The disk cannot lock files (\(reason)), so no seat can be taken.")
  }

  /// What was found; the part is the system's own reason.
  public func flushingFails(_ reason: String) -> String {
    say("The disk does not confirm what was written (\(reason)).")
  }

  /// What was found: after how many milliseconds.
  public func flushingTakes(milliseconds: Int) -> String {
    say("What is saved was on the disk after \(milliseconds) ms at most.")
  }

  /// What was found; the part is the name of a kind of disk, such as nfs.
  public func isNetworkDrive(_ type: String) -> String {
    say(
      """
      The sessions are on a network drive (\(type)), where seats on two machines do not hear of \
      each other.
      """)
  }

  /// What was found.
  public var isInMemory: String {
    say("The sessions are in the machine's memory and gone when it is switched off.")
  }

  /// What was found; the part is the name of a kind of disk, such as fuse.
  public func isBehindProgram(_ type: String) -> String {
    say("A program stands behind this disk (\(type)); it may be a network drive.")
  }

  /// What was found; the part is the name of a kind of disk, such as ext4.
  public func isDisk(_ type: String) -> String {
    say("Its type is \(type), which is no network drive.")
  }

  /// What was found.
  public var fileSystemNotTold: String {
    say("The system does not say what kind of disk it is.")
  }

  /// What to do about it.
  public var keepElsewhere: String {
    say(
      """
      Keep sessions on a disk of this machine: set XDG_DATA_HOME, or name the file with --session.
      """)
  }
}
