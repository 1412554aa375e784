#ifndef CSQLITE_H
#define CSQLITE_H

struct sqlite3;

/// Lets a connection be closed without a checkpoint and without deleting a log: what has the log's name by
/// then may belong to somebody else. `sqlite3_db_config` is variadic, which Swift cannot call.
void csqlite_leave_log(struct sqlite3 *connection);

#endif
