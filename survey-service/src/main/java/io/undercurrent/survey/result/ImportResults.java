package io.undercurrent.survey.result;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.result.domain.Intake;
import io.undercurrent.survey.result.domain.Pooling;
import io.undercurrent.survey.result.domain.RejectedLine;
import io.undercurrent.survey.result.domain.ReportedResult;
import io.undercurrent.survey.result.domain.ResultIntake;
import io.undercurrent.survey.result.domain.ResultNews;
import io.undercurrent.survey.result.domain.Results;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes past results of another survey tool: decides what of them is shown, and tells it.
@ApplicationScoped
public class ImportResults {

    private final Teams teams;
    private final Results results;
    private final ResultNews news;

    ImportResults(Teams teams, Results results, ResultNews news) {
        this.teams = teams;
        this.results = results;
        this.news = news;
    }

    @Transactional
    public Intake take(List<ReportedResult> reported) {
        var standing = teams.all();
        var parents = parents(standing);
        var rejected = rejected(reported, parents);
        var lines = rejected.stream().map(RejectedLine::line).collect(toSet());
        var taken = reported.stream()
                .filter(result -> !lines.contains(result.line()))
                .toList();
        return new Intake(taken.size(), withheld(taken, parents, Pooling.of(standing)), rejected);
    }

    private static List<RejectedLine> rejected(List<ReportedResult> reported, Map<String, Optional<String>> parents) {
        var places = new HashSet<String>();
        var rejected = new ArrayList<RejectedLine>();
        for (var result : reported) {
            if (!parents.containsKey(result.answers().teamId())) {
                rejected.add(result.rejected("unknown-team", "Nobody told us of this team", "/teamId"));
            } else if (!places.add(result.place())) {
                rejected.add(result.rejected("result-repeated", "An earlier line tells of this team and week", ""));
            }
        }
        return rejected;
    }

    private static Map<String, Optional<String>> parents(List<Team> standing) {
        return standing.stream().filter(team -> !team.isGroup()).collect(toMap(Team::id, Team::parent));
    }

    private int withheld(List<ReportedResult> taken, Map<String, Optional<String>> parents, Pooling pooling) {
        results.waitForTurn();
        var weeks = taken.stream().map(result -> result.answers().week()).collect(toSet());
        var intake = new ResultIntake(parents, pooling, results.of(weeks));
        var decided = intake.decide(taken);
        results.keep(decided);
        news.tell(decided);
        return intake.withheldOf(taken, decided);
    }
}
