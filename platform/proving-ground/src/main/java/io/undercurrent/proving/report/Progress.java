package io.undercurrent.proving.report;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// Tells how far a long job is: one line that moves on a terminal, one line per quarter elsewhere.
public final class Progress {
    private static final boolean TERMINAL =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);

    private final PrintStream out;
    private final String what;
    private final int total;
    private int told;
    private int done;

    public Progress(PrintStream out, String what, int total) {
        this.out = out;
        this.what = what;
        this.total = total;
        tell(0);
    }

    /// One more is done, whoever did it.
    public synchronized void step() {
        at(done + 1);
    }

    public synchronized void at(int reached) {
        done = reached;
        if (TERMINAL || done == total || quarter(done) > told) {
            told = quarter(done);
            tell(done);
        }
    }

    private int quarter(int done) {
        return 4 * done / total;
    }

    private void tell(int done) {
        var end = TERMINAL && done < total ? "" : "\n";
        out.print((TERMINAL ? "\r" : "") + "  %-34s %5d of %d".formatted(what, done, total) + end);
        out.flush();
    }
}
