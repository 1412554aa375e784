import CFuzzer
import Glibc

// `Fuzz TARGET FOLDER [libFuzzer's options]`, as Tests/Fuzz/run calls it.
if CommandLine.argc > 1, CommandLine.arguments[1] == "edits" {
  exit(NoteEdits.run(Array(CommandLine.arguments.dropFirst(2))) ? 0 : 1)
}
guard CommandLine.argc > 2, let target = FuzzTarget.named(CommandLine.arguments[1]) else {
  print("Name a target: \(FuzzTarget.all.map(\.name).joined(separator: " ")), then a folder.")
  exit(2)
}
FuzzTarget.current = target

// libFuzzer reads every argument after the program's name.
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
  CommandLine.unsafeArgv.advanced(by: 1)
arguments?[0] = CommandLine.unsafeArgv[0]
var count = CommandLine.argc - 1
exit(LLVMFuzzerRunDriver(&count, &arguments) { testOneInput($0, $1) })
