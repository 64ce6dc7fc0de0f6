package io.undercurrent.signals.evidence.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.evidence.Told;
import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Facts as rows: one JSON array a statement, which PostgreSQL turns into a record set.
final class FactRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private FactRows() {}

    static String json(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    record TeamRow(
            String team,
            String name,
            @Nullable String parent,
            @Nullable Integer headcount,
            boolean active,
            @Nullable String pooledInto,
            long revision) {

        static TeamRow of(Told<Team> told) {
            var team = told.fact();
            return new TeamRow(
                    team.id().value(),
                    team.name(),
                    team.parent().map(TeamId::value).orElse(null),
                    team.headcount().orElse(null),
                    team.active(),
                    team.pooledInto().map(TeamId::value).orElse(null),
                    told.revision());
        }
    }

    record ResultRow(
            String wave,
            String team,
            String week,
            @Nullable Integer invited,
            @Nullable Integer answered,
            @Nullable Map<String, AnswerCounts> answers,
            @Nullable String withheld,
            long revision) {

        static ResultRow of(Told<SurveyResult> told) {
            var result = told.fact();
            return new ResultRow(
                    told.source(),
                    result.team().value(),
                    result.week().toString(),
                    result.invited(),
                    result.answered(),
                    result.answers(),
                    null,
                    told.revision());
        }

        static ResultRow ofWithheld(Told<Withheld> told) {
            var withheld = told.fact();
            return new ResultRow(
                    told.source(),
                    withheld.team().value(),
                    withheld.week().toString(),
                    null,
                    null,
                    null,
                    withheld.reason(),
                    told.revision());
        }
    }

    record UsageRow(
            String team,
            String tool,
            String week,
            int licensed,
            int onLeave,
            int loggedIn,
            int active,
            int coreWorkActive,
            int sessions,
            int workarounds,
            long revision) {

        static UsageRow of(Told<Usage> told) {
            var usage = told.fact();
            return new UsageRow(
                    usage.team().value(),
                    told.source(),
                    usage.week().toString(),
                    usage.licensed(),
                    usage.onLeave(),
                    usage.loggedIn(),
                    usage.active(),
                    usage.coreWorkActive(),
                    usage.sessions(),
                    usage.workarounds(),
                    told.revision());
        }
    }

    record StaffingRow(String team, String week, List<Staffing.Group> strata, long revision) {

        static StaffingRow of(Told<Staffing> told) {
            var staffing = told.fact();
            return new StaffingRow(
                    staffing.team().value(), staffing.week().toString(), staffing.groups(), told.revision());
        }
    }

    record QuestionRow(String team, String week, int open, int answered, long revision) {

        static QuestionRow of(Told<QuestionBacklog> told) {
            var backlog = told.fact();
            return new QuestionRow(
                    backlog.team().value(),
                    backlog.week().toString(),
                    backlog.open(),
                    backlog.answered(),
                    told.revision());
        }
    }
}
