package io.undercurrent.pilot.usage.http;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Subject;
import java.util.regex.Pattern;
import org.threeten.extra.YearWeek;

/// Where a page ended: `2026-W11/copilot/finance`. Only a team may have a slash in its name.
final class Position {
    private static final Pattern FORM = Pattern.compile("([^/]+)/(" + ToolId.FORM + ")/(" + TeamId.FORM + ")");

    private Position() {}

    static String of(Recorded recorded) {
        var subject = recorded.report().subject();
        return subject.week() + "/" + subject.tool().value() + "/"
                + subject.team().value();
    }

    static Subject read(String cursor) {
        var parts = FORM.matcher(cursor);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a position: " + cursor);
        }
        return new Subject(new TeamId(parts.group(3)), new ToolId(parts.group(2)), YearWeek.parse(parts.group(1)));
    }
}
