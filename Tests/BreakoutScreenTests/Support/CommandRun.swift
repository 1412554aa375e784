import CVTerm
import Foundation
import TestSupport

/// One call of the program without a terminal: what it answered, and how it ended.
struct CommandRun {
  let status: ExitStatus
  let output: String
  let errors: String
  /// Standard output as bytes.
  let bytes: [UInt8]

  /// Runs the program to its end.
  /// - Parameter input: what it reads from standard input.
  init(
    _ arguments: [String], home: TemporaryFolder, environment: [String: String?] = [:],
    executable: String? = nil, input: String = ""
  ) throws {
    let folder = try TemporaryFolder()
    let files = ["in", "out", "err"].map { folder.file($0) }
    try input.write(toFile: files[0], atomically: false, encoding: .utf8)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    for (descriptor, file) in zip([1, 2] as [Int32], files[1...]) {
      posix_spawn_file_actions_addopen(&actions, descriptor, file, O_WRONLY | O_CREAT, 0o600)
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    posix_spawn_file_actions_addchdir_np(&actions, home.path)

    var variables = [
      "HOME": home.path, "XDG_DATA_HOME": home.file("data"), "LANG": "C.UTF-8", "TZ": "UTC",
      "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    for (name, value) in environment { variables[name] = value }
    let program = try executable ?? BinaryUnderTest.path()
    let words = CStrings([program] + arguments)
    let pairs = CStrings(variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    var process = pid_t()
    let failure = posix_spawn(&process, program, &actions, nil, words.pointers, pairs.pointers)
    guard failure == 0 else { throw HarnessError.system(call: "posix_spawn", errno: failure) }
    var answer: Int32 = 0
    while waitpid(process, &answer, 0) < 0 {
      guard errno == EINTR else { throw HarnessError.system(call: "waitpid", errno: errno) }
    }
    status = ExitStatus(waitStatus: answer)
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: files[1])))
    output = String(decoding: bytes, as: UTF8.self)
    errors = try String(contentsOfFile: files[2], encoding: .utf8)
  }

  /// The answer as JSON.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes))
  }
}
