package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.Facts;
import io.undercurrent.proving.calls.Rejection;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.replay.PersonWeek.Group;
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

    void play(VivaFile file) {
        hire(file);
        var weeks = file.weeks();
        var progress = new Progress(out, "Weeks of answers and usage", weeks.size());
        for (var week = 0; week < weeks.size(); week++) {
            send(file, weeks.get(week));
            progress.at(week + 1);
        }
        tell();
        stack.signals().awaitFacts(new Facts.Expected(file.groups().size(), results, usageReports));
        stack.signals().evaluate(weeks.getLast());
    }

    private void hire(VivaFile file) {
        var hired = stack.workforce().add(file.employees());
        out.printf("  %-34s %5d%n", "People (hashed) in " + file.groups().size() + " teams", hired.accepted());
        stack.tools().register(TeamWeek.TOOL, "Copilot");
        var teams = file.groups().stream().map(Group::id).toList();
        stack.tools()
                .rollOut(
                        TeamWeek.TOOL,
                        teams,
                        file.weeks().getFirst().minusWeeks(8).atDay(DayOfWeek.MONDAY));
    }

    private void send(VivaFile file, YearWeek week) {
        var answers = stack.results()
                .add(file.teamsIn(week).stream().map(TeamWeek::result).toList());
        var usage = stack.usageReports()
                .add(file.teamsIn(week).stream().map(TeamWeek::usage).toList());
        results += answers.accepted();
        withheld += answers.withheld();
        usageReports += usage.accepted();
        count("results", answers.rejected());
        count("usage", usage.rejected());
    }

    private void count(String kind, List<Rejection> rejected) {
        rejected.forEach(line -> refusals.merge(kind + " " + line.code(), 1, Integer::sum));
    }

    private void tell() {
        out.printf("  Results taken %d, of which withheld %d; usage lines taken %d%n", results, withheld, usageReports);
        refusals.forEach((code, lines) -> out.printf("  Lines refused, %-30s %5d%n", code, lines));
    }
}
