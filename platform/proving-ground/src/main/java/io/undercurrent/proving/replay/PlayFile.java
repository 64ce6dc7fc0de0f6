package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.Facts;
import io.undercurrent.proving.calls.Rejection;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.report.Progress;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/// Sends a file's teams week by week, counts what was not taken, and runs the rounds.
final class PlayFile {
    private final Stack stack;
    private final PrintStream out;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private long results;
    private long withheld;
    private long usageReports;

    PlayFile(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    void play(DataSet file) {
        hire(file);
        var weeks = file.weeks();
        var progress = new Progress(out, "Weeks of answers and usage", weeks.size());
        for (var week = 0; week < weeks.size(); week++) {
            send(file, weeks.get(week));
            progress.at(week + 1);
        }
        tell();
        stack.signals().awaitFacts(new Facts.Expected(file.teams().size(), results, usageReports));
        stack.signals().evaluate(weeks.getLast());
    }

    private void hire(DataSet file) {
        var hired = stack.workforce().add(file.employees());
        out.printf("  %-34s %5d%n", "People in " + file.teams().size() + " teams", hired.accepted());
        file.tool().ifPresent(tool -> rollOut(tool, file));
    }

    private void rollOut(String tool, DataSet file) {
        var from = file.weeks().getFirst().minusWeeks(8).atDay(DayOfWeek.MONDAY);
        stack.tools().register(tool, tool);
        stack.tools().rollOut(tool, file.teams(), from);
    }

    private void send(DataSet file, YearWeek week) {
        var answers = stack.results().add(file.results(week));
        results += answers.accepted();
        withheld += answers.withheld();
        count("results", answers.rejected());
        if (file.tool().isPresent()) {
            var usage = stack.usageReports().add(file.usage(week));
            usageReports += usage.accepted();
            count("usage", usage.rejected());
        }
    }

    private void count(String kind, List<Rejection> rejected) {
        rejected.forEach(line -> refusals.merge(kind + " " + line.code(), 1, Integer::sum));
    }

    private void tell() {
        out.printf("  Results taken %d, of which withheld %d; usage lines taken %d%n", results, withheld, usageReports);
        refusals.forEach((code, lines) -> out.printf("  Lines refused, %-30s %5d%n", code, lines));
    }
}
