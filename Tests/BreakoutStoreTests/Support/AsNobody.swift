import Glibc

/// Runs work with the rights of a user to whom nothing belongs: tests may run as root, to whom everything
/// is allowed. Only this thread and only its way to files is changed.
func asNobody<Value>(_ work: () throws -> Value) throws -> Value {
  typealias SetUser = @convention(c) (uid_t) -> CInt
  guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try work() }
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  return try work()
}
