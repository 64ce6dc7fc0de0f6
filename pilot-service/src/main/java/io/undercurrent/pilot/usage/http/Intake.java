package io.undercurrent.pilot.usage.http;

import io.undercurrent.contracts.Weeks;
import io.undercurrent.kit.ndjson.Line;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Entry;
import io.undercurrent.pilot.usage.domain.Refusal;
import io.undercurrent.pilot.usage.domain.Rejection;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearWeek;

/// Sorts lines as they arrive into those that say something and those that do not.
final class Intake {
    // About 100 bytes each: the whole of it has to fit in memory until the body has ended well.
    private static final int MOST_LINES = 250_000;
    private static final int FIRST_YEAR = 2000;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    // The same few names come again on every line; each is kept once.
    private final Map<String, TeamId> teams = new HashMap<>();
    private final Map<String, ToolId> tools = new HashMap<>();
    private final Map<String, YearWeek> weeks = new HashMap<>();

    void take(Line<UsageLine> line) {
        if (entries.size() + rejections.size() >= MOST_LINES) {
            throw Problem.tooLarge("too-many-lines", "Send at most " + MOST_LINES + " lines at once")
                    .asException();
        }
        switch (line) {
            case Line.Accepted<UsageLine>(var number, var sent) -> take(number, sent);
            case Line.Rejected<UsageLine>(var number, var code, var message, var pointer) ->
                rejections.add(new Rejection(number, code, (pointer + " " + message).strip()));
        }
    }

    private void take(long number, UsageLine sent) {
        if (!TeamId.fits(sent.teamId())) {
            reject(number, Refusal.UNKNOWN_TEAM);
        } else if (!ToolId.fits(sent.tool())) {
            reject(number, Refusal.UNKNOWN_TOOL);
        } else {
            takeNamed(number, sent);
        }
    }

    private void takeNamed(long number, UsageLine sent) {
        try {
            var subject = new Subject(
                    teams.computeIfAbsent(sent.teamId(), TeamId::new),
                    tools.computeIfAbsent(sent.tool(), ToolId::new),
                    weeks.computeIfAbsent(sent.week(), Intake::week));
            entries.add(new Entry(number, new UsageReport(subject, sent.counts())));
        } catch (DateTimeException _) {
            reject(number, Refusal.INVALID_WEEK);
        }
    }

    private static YearWeek week(String text) {
        var week = Weeks.parse(text);
        if (week.getYear() < FIRST_YEAR) {
            throw new DateTimeException("Before anyone reported usage");
        }
        return week;
    }

    private void reject(long number, Refusal refusal) {
        rejections.add(Rejection.of(number, refusal));
    }

    List<Entry> entries() {
        return entries;
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
