#define _GNU_SOURCE
#include "CNcursesGuard.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// Everything that a handler reads is set before its signal is caught.

static const int fault_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS};
/// What else ends a process that does not ask for it. Those that count in real time end one too.
static const int killing_signals[] = {SIGQUIT,   SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2,   SIGXCPU,
                                      SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR,  SIGSTKFLT, SIGXFSZ};
static const int ending_signals[] = {SIGTERM, SIGHUP, SIGINT};
static const int passed_signals[] = {SIGTSTP, SIGCONT, SIGWINCH};
#define COUNT(array) (int)(sizeof(array) / sizeof(array)[0])

static struct sigaction previous[NSIG];
static bool is_caught[NSIG];
static int wake_pipe[2] = {-1, -1};
static struct termios saved_modes;
static bool has_saved_modes;

static char leaving[512];
static size_t leaving_length;

/// A handler needs a stack of its own when the fault was that there is no more stack.
static char handler_stack[64 * 1024];

static void pass_on(int number) {
  int saved_errno = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe wakes poll() as well as one more byte would.
  ssize_t written = write(wake_pipe[1], &byte, 1);
  (void)written;
  errno = saved_errno;
}

static void restore_and_die(int number, siginfo_t *info, void *context) {
  (void)context;
  ssize_t written = write(STDOUT_FILENO, leaving, leaving_length);
  (void)written;
  if (has_saved_modes) {
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
  }
  // Swift's backtracer would wait for a key, in front of the room.
  int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing >= 0) {
    dup2(nothing, STDIN_FILENO);
  }
  sigaction(number, &previous[number], NULL);
  // A fault happens again on return, with its true address for whoever handles it next. A signal
  // that was sent does not, nor does a trap that has already been stepped over.
  bool happens_again = info->si_code > 0
                       && (number == SIGSEGV || number == SIGILL || number == SIGBUS
                           || number == SIGFPE);
  if (!happens_again) {
    raise(number);
  }
}

static void catch_signal(int number, const struct sigaction *action, bool even_if_ignored) {
  if (is_caught[number] || sigaction(number, NULL, &previous[number]) != 0) {
    return;
  }
  bool is_ignored = !(previous[number].sa_flags & SA_SIGINFO)
                    && previous[number].sa_handler == SIG_IGN;
  if (is_ignored && !even_if_ignored) {
    return;
  }
  is_caught[number] = sigaction(number, action, NULL) == 0;
}

static struct sigaction passing_action(void) {
  struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  return action;
}

/// Appends a sequence of the terminal description without the delays `$<5>` of old terminals.
static void append_leaving(const char *sequence) {
  if (sequence == NULL || sequence == (char *)-1) {
    return;
  }
  while (*sequence != 0 && leaving_length < sizeof leaving) {
    const char *end = strncmp(sequence, "$<", 2) == 0 ? strchr(sequence, '>') : NULL;
    if (end != NULL) {
      sequence = end + 1;
    } else {
      leaving[leaving_length++] = *sequence++;
    }
  }
}

int cncurses_guard_install(void) {
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
    return -1;
  }
  has_saved_modes = tcgetattr(STDIN_FILENO, &saved_modes) == 0;
  struct sigaction action = passing_action();
  for (int index = 0; index < COUNT(ending_signals); index++) {
    catch_signal(ending_signals[index], &action, false);
  }
  return wake_pipe[0];
}

void cncurses_guard_arm(const char *sequences) {
  leaving_length = 0;
  append_leaving(sequences);
  append_leaving(tigetstr("sgr0"));
  append_leaving(tigetstr("cnorm"));
  append_leaving(tigetstr("rmkx"));
  append_leaving(tigetstr("rmcup"));

  struct sigaction action = passing_action();
  for (int index = 0; index < COUNT(passed_signals); index++) {
    catch_signal(passed_signals[index], &action, passed_signals[index] != SIGTSTP);
  }
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  stack_t old_stack;
  if (sigaltstack(NULL, &old_stack) == 0 && (old_stack.ss_flags & SS_DISABLE)) {
    sigaltstack(&stack, NULL);
  }
  struct sigaction dying = {.sa_sigaction = restore_and_die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&dying.sa_mask);
  for (int index = 0; index < COUNT(fault_signals); index++) {
    catch_signal(fault_signals[index], &dying, true);
  }
  for (int index = 0; index < COUNT(killing_signals); index++) {
    catch_signal(killing_signals[index], &dying, false);
  }
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) {
    catch_signal(number, &dying, false);
  }
}

void cncurses_guard_remove(void) {
  for (int number = 1; number < NSIG; number++) {
    if (is_caught[number]) {
      sigaction(number, &previous[number], NULL);
      is_caught[number] = false;
    }
  }
  close(wake_pipe[0]);
  close(wake_pipe[1]);
  wake_pipe[0] = wake_pipe[1] = -1;
}

void cncurses_guard_stop(void) {
  struct sigaction stopping = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  if (sigaction(SIGTSTP, &stopping, &ours) != 0) {
    return;
  }
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
