/// How the record files the part of a choice that has no name of its own: as the first version did, whatever a
/// compiler would call it, e.g. `{"vote":{"_0":…}}`.
enum UnnamedPart: String, CodingKey {
  case _0
}
