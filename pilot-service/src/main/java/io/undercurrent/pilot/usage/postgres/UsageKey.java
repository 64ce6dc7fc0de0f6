package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.threeten.extra.YearWeek;

record UsageKey(String team, String tool, String week) {
    static UsageKey of(Subject subject) {
        return new UsageKey(
                subject.team().value(), subject.tool().value(), subject.week().toString());
    }

    static UsageKey of(ResultSet row) throws SQLException {
        return new UsageKey(row.getString("team"), row.getString("tool"), row.getString("week"));
    }

    Subject toDomain() {
        return new Subject(new TeamId(team), new ToolId(tool), YearWeek.parse(week));
    }
}
